"""A map: which columns of a table say which facts. It is a YAML file that a person reads, comments and corrects.

Every row becomes a case with one person and the acts that the map names. What a column does not say stays unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final, Literal, Self

from pydantic import Field, model_validator

from rightscheck.casefile.case import DONE
from rightscheck.law.model import Date, Identifier, Model, Words
from rightscheck.strictyaml import Location

PERSON: Final = "person"
"""The id of the one person of a row."""
TABLE: Final = "table"
"""The id of the one source of a row."""
UNKNOWN: Final = "unknown"
"""What `other:` and `values:` call a cell that says nothing."""
Format = Literal["delimited", "xlsx", "parquet", "jsonl"]
Way = Literal["asserted", "conceded", "found"]


class Reading(Model):
    """How a table is read. What is left out is found out from the table.

    Attributes:
        delimiter: one character, or `tab`.
        quote: the sign around cells that hold a delimiter; `none` where quotation marks are plain text.
        header_line: the line of the column names, from 1; in a sheet the row.
        sheet: the name of the sheet.
        redacted: what stands where something was blacked out.
        empty: what else stands in a cell that says nothing, beside nothing at all.
    """

    format: Format | None = None
    encoding: str = ""
    delimiter: str = ""
    quote: str = ""
    header_line: Annotated[int, Field(ge=1)] | None = None
    sheet: str = ""
    redacted: Words = ()
    empty: Words = ()

    @model_validator(mode="after")
    def _signs(self) -> Self:
        if self.delimiter not in ("", "tab") and (len(self.delimiter) != 1 or self.delimiter in '"\r\n'):
            raise ValueError("a delimiter is one character, or the word tab. Correct it.")
        if self.quote not in ("", "none", '"', "'"):
            raise ValueError("a quotation mark is \" or ', or the word none. Correct it.")
        return self


class Range(Model):
    """Numbers below a limit (all that are left: no limit) and the value they come to."""

    less_than: int | None = None
    at_most: int | None = None
    is_: Annotated[str, Field(alias="is")]

    @model_validator(mode="after")
    def _one_limit(self) -> Self:
        if self.less_than is not None and self.at_most is not None:
            raise ValueError("a range has one limit. Keep `less_than` or `at_most`.")
        return self


INTERVALS: Final = ("hours_between", "days_between", "years_between")
Pair = tuple[str, str]


class Cell(Model):
    """Where a value comes from: a column, a constant, or the time between two columns.

    Attributes:
        column: its name; of several the first that says something counts.
        constant: the same value for every row.
        hours_between, days_between, years_between: the time from the first column to the second, both dates; in whole
            hours, days or years, unless `ranges` tells what it comes to.
        values: what each text of the column means, in any letter case; `unknown` for nothing.
        ranges: what numbers mean, from the lowest; the first that fits counts.
        other: the value of a text that `values` does not list. Left out: the row goes to quarantine.
        formats: how dates are written, such as `%m/%d/%Y` or `%Y-%m-%d %H:%M:%S`.
        split: the sign between the members of a list.
        complete: whether a list leaves out nothing.
        todo: what is not sure yet. The entry is left out until this line is deleted.
        note: why the column says so.
    """

    column: Words = ()
    constant: str | None = None
    hours_between: Pair | None = None
    days_between: Pair | None = None
    years_between: Pair | None = None
    values: Mapping[str, str] = {}
    ranges: tuple[Range, ...] = ()
    other: str = ""
    formats: Words = ()
    split: str = ""
    complete: bool = False
    todo: str = ""
    note: str = ""

    @model_validator(mode="after")
    def _one_origin(self) -> Self:
        origins = [name for name in ("column", "constant", *INTERVALS) if getattr(self, name) not in ((), None)]
        if len(origins) > 1:
            raise ValueError(f"this value comes from {' and '.join(origins)} at once. Keep one of them.")
        if not origins and not self.todo:
            raise ValueError("this value comes from nowhere. Add `column:`, `constant:` or an interval.")
        if self.constant is not None and (self.values or self.ranges or self.formats or self.split or self.other):
            raise ValueError("a constant is written as it is. Delete what stands beside it, or name a column.")
        if self.values and self.ranges:
            raise ValueError("`values` are for texts and `ranges` for numbers. Keep one of them.")
        if self.interval is not None and self.values:
            raise ValueError("an interval is a number. Use `ranges:` instead of `values:`.")
        return self

    @property
    def interval(self) -> tuple[str, Pair] | None:
        """The kind of interval and its two columns; None for other cells."""
        for name in INTERVALS:
            pair = getattr(self, name)
            if pair is not None:
                return name, pair
        return None

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns it reads."""
        return self.column if self.interval is None else self.interval[1]


class FactCell(Cell):
    """A fact: its predicate, the act it is about (needed where the map has several it may be about), and its value."""

    fact: str
    about: str | None = None


class OnlyIf(Model):
    """The rows that have an act: those whose column says something or, with `is`, one of these texts."""

    column: str
    is_: Annotated[Words, Field(alias="is")] = ()


class MapAct(Model):
    """An act of every row, or of those that `only_if` tells."""

    kind: str
    by: str
    to: Cell | None = None
    with_: Annotated[str | None, Field(alias="with")] = None
    date: Cell | None = None
    status: str = DONE
    measure: str | None = None
    only_if: OnlyIf | None = None
    note: str = ""


class MapPerson(Model):
    """What columns say of the person."""

    nationality: Cell | None = None
    age: Cell | None = None


class MapSource(Model):
    """Who says what the table says. Without a source it is the screener's own statement.

    Attributes:
        as_: in which way the source says it; a State's own record that goes against it is `conceded` only if that
            is meant.
    """

    title: str
    by: str = ""
    kind: str
    speaks_for: str
    as_: Annotated[Way, Field(alias="as")] = "asserted"


class Join(Model):
    """Another table whose columns are added to the rows.

    Attributes:
        on: the column of the table; `to` the column of this map's table that it is compared with.
        only_if: the rows of the other table that count at all.
        keep: which row counts where several fit; by the order of the file, or of the column `by`.
        columns: the columns that are added.
    """

    on: str
    to: str
    columns: Annotated[Words, Field(min_length=1)]
    only_if: OnlyIf | None = None
    keep: Literal["first", "last"] = "last"
    by: str = ""
    read: Reading = Reading()
    note: str = ""


class Map(Model):
    """A whole map.

    Attributes:
        key: the columns that identify a row in the results; left out: its line alone does.
        join: other tables by the name under which they are given on the command line.
        assessed_on: the day on which acts still to come are judged.
        count_by: more columns by which verdicts are counted, by the name of the count.
    """

    map: Identifier
    title: str
    note: str = ""
    read: Reading = Reading()
    key: Words = ()
    source: MapSource | None = None
    facts_are: Literal["stated", "found"] = "stated"
    assessed_on: Date | None = None
    join: Mapping[Identifier, Join] = {}
    person: MapPerson = MapPerson()
    acts: Annotated[Mapping[Identifier, MapAct], Field(min_length=1)]
    facts: tuple[FactCell, ...] = ()
    count_by: Mapping[Identifier, str] = {}

    def cells(self) -> Iterator[tuple[Location, Cell]]:
        """Every cell with its place in the file, those with `todo` too."""
        for name in ("nationality", "age"):
            cell: Cell | None = getattr(self.person, name)
            if cell is not None:
                yield ("person", name), cell
        for key, act in self.acts.items():
            for name in ("to", "date"):
                found: Cell | None = getattr(act, name)
                if found is not None:
                    yield ("acts", key, name), found
        for number, fact in enumerate(self.facts):
            yield ("facts", number), fact

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column that the map reads, once, in the order in which they are first named."""
        named: list[str] = [*self.key]
        named += [act.only_if.column for act in self.acts.values() if act.only_if]
        for _, cell in self.cells():
            named += cell.columns if not cell.todo else ()
        named += self.count_by.values()
        named += [join.to for join in self.join.values()]
        return tuple(dict.fromkeys(named))


def map_schema() -> dict[str, Any]:
    """The JSON Schema of a map, for editors."""
    from rightscheck.law.schema import DRAFT, text_tolerant

    return {"$schema": DRAFT, **text_tolerant(Map.model_json_schema(by_alias=True)), "title": "A map of rightscheck"}
