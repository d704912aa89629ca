"""From the cells of a table to facts: the frame of facts, and the rows whose cells cannot be read as the map says.

The frame of facts has `_row` and `_line`, the columns of the key and of what is counted by as they stand, and what the
slots of the map name: `person.nationality` and `ACT.to` (codes), `person.age`, `ACT.date.from` and `.until`, and for
each fact `ABOUT.PREDICATE` (a text, a number, a list; a date as `.from` and `.until`, the first and last minute).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple, TypeGuard

import polars as pl

from rightscheck.bulk.dateforms import Precision, precision
from rightscheck.bulk.mapping import UNKNOWN, Cell, Map, OnlyIf
from rightscheck.bulk.slots import FROM, UNTIL, subject_of
from rightscheck.bulk.table.model import LINE, ROW, Bad
from rightscheck.language import marked
from rightscheck.law.pack import Pack

CELL_REASONS: Final[Mapping[str, str]] = {
    "value": marked("a text that the map does not list"),
    "state": marked("a text that is no State"),
    "number": marked("a text that is no whole number"),
    "date": marked("a text that is no date in the forms of the map"),
    "order": marked("a time that ends before it begins"),
}
"""Why a cell cannot be read as its map says: code and words."""
DIGEST: Final = "_digest"
"""The column with the mark of what the map reads of a row."""
ACTS: Final = "_acts"
"""The column with the acts that a row has, as a number with a bit for each act of the map."""
_ENDS: Final[Mapping[Precision, str]] = {"year": "1y", "month": "1mo", "day": "1d", "minute": "1m"}
_REST: Final[Mapping[Precision, tuple[str, str]]] = {"year": ("-01-01", "-%m-%d"), "month": ("-01", "-%d")}
"""What is put behind a date and its form so that they name a day."""
_WHOLE: Final = r"^-?[0-9]{1,15}$"
_EARLIEST: Final = 1000
_OLDEST: Final = 130
_MARK: Final = "\x1f"


class _Column(NamedTuple):
    """A column of the frame of facts, and where its cell cannot be read: the column of the table and the reason."""

    name: str
    value: pl.Expr
    bad: tuple[tuple[str, str, pl.Expr], ...] = ()


class Facts(NamedTuple):
    """The frame of facts of the rows that can be read, and what is wrong with the others."""

    frame: pl.DataFrame
    bad: list[Bad]


@dataclass(frozen=True)
class Cells:
    """Reads the cells of a map."""

    map: Map
    pack: Pack

    def facts(self, rows: pl.DataFrame) -> Facts:
        """The facts of rows whose wanted columns are texts, null where they say nothing."""
        kept = [ROW, LINE, *self._plain]
        faults = [
            (f"#{number}", column, reason, bad)
            for number, (column, reason, bad) in enumerate(item for one in self._columns for item in one.bad)
        ]
        lazy = rows.lazy().select(
            *kept,
            *(one.value.alias(f"={one.name}") for one in self._columns),
            *(bad.fill_null(False).alias(name) for name, _, _, bad in faults),
            self._acts.alias(ACTS),
        )
        read = lazy.collect()
        bad = [
            Bad(row, line, column, reason)
            for name, column, reason, _ in faults
            for row, line in read.filter(name).select(ROW, LINE).iter_rows()
        ]
        whole = pl.lit(True) if not faults else ~pl.any_horizontal(name for name, _, _, _ in faults)
        good = read.with_columns(_digests(rows)).filter(whole)
        named = [pl.col(f"={one.name}").alias(one.name) for one in self._columns]
        return Facts(good.select(*kept, DIGEST, ACTS, *named), sorted(bad))

    @cached_property
    def _plain(self) -> list[str]:
        return list(dict.fromkeys((*self.map.key, *self.map.count_by.values())))

    @cached_property
    def _acts(self) -> pl.Expr:
        bits = [present(act.only_if).cast(pl.UInt32) * (1 << n) for n, act in enumerate(self.map.acts.values())]
        return pl.sum_horizontal(bits)

    @cached_property
    def _columns(self) -> tuple[_Column, ...]:
        return tuple(self._made())

    def _made(self) -> Iterator[_Column]:
        person = self.map.person
        if _read(person.nationality):
            yield self._state("person.nationality", person.nationality)
        if _read(person.age):
            yield _aged(self._number("person.age", person.age), _blamed(person.age))
        for key, act in self.map.acts.items():
            if _read(act.to):
                yield self._state(f"{key}.to", act.to)
            if _read(act.date):
                yield from _moment(f"{key}.date", act.date)
        for cell in self.map.facts:
            if not _read(cell):
                continue
            predicate = self.pack.vocabulary.names[cell.fact]
            name = f"{subject_of(self.map, self.pack, predicate, cell.about)}.{predicate.name}"
            if predicate.type == "date":
                yield from _moment(name, cell)
            elif predicate.type in ("set", "countries", "ints"):
                yield self._list(name, cell, predicate.type)
            elif predicate.type == "int":
                yield self._number(name, cell)
            else:
                yield self._text(name, cell, tuple(predicate.values))

    def _state(self, name: str, cell: Cell) -> _Column:
        codes = {text.lower(): code for text, code in self.pack.states.by_name.items()}
        return _looked_up(name, cell, codes, "state")

    def _text(self, name: str, cell: Cell, values: tuple[str, ...]) -> _Column:
        known = {} if cell.values else {value.lower(): value for value in values}
        number = cell.ranges or cell.interval
        found = self._number(name, cell) if number else _looked_up(name, cell, known, "value")
        return found._replace(value=found.value.cast(pl.Enum(values)))

    def _number(self, name: str, cell: Cell) -> _Column:
        if cell.interval:
            number, bad = _interval(cell)
        elif cell.values:
            one = _looked_up(name, cell, {}, "value")
            return one._replace(value=one.value.cast(pl.Int64))
        else:
            text = _source(cell)
            number = pl.when(text.str.contains(_WHOLE)).then(text).cast(pl.Int64, strict=False)
            unread = (
                () if cell.other == UNKNOWN else ((_blamed(cell), "number", text.is_not_null() & number.is_null()),)
            )
            bad = unread
        return _Column(name, _ranged(number, cell) if cell.ranges else number, bad)

    def _list(self, name: str, cell: Cell, kind: str) -> _Column:
        known: dict[str, str] = {}
        if kind == "countries":
            known = {text.lower(): code for text, code in self.pack.states.by_name.items()}
        elif kind == "set" and not cell.values:
            predicate = self.pack.vocabulary.predicates[name.partition(".")[2]]
            known = {value.lower(): value for value in predicate.values}
        text = _source(cell)
        parts = text.str.split(cell.split) if cell.split else pl.concat_list(text)
        parts = pl.when(text.is_not_null()).then(parts)
        if kind == "ints" and not cell.values:
            numbers = parts.list.eval(pl.element().str.strip_chars().cast(pl.Int64, strict=False))
            unread = numbers.list.eval(pl.element().is_null()).list.any()
            return _Column(name, numbers.list.drop_nulls(), ((_blamed(cell), "number", unread),))
        table = known | {text.strip().lower(): value for text, value in cell.values.items()}
        reason = "state" if kind == "countries" else "value"
        found = parts.list.eval(_mapped(pl.element().str.strip_chars(), table, cell.other))
        unread = found.list.eval(pl.element().is_null()).list.any()
        members = found.list.eval(pl.element().str.split(cell.split).explode()) if cell.split else found
        said = members.list.eval(pl.element().filter(pl.element().is_not_null() & (pl.element() != UNKNOWN)))
        value = pl.when(said.list.len() > 0).then(said)
        bad = () if cell.other else ((_blamed(cell), reason, unread),)
        return _Column(name, value.cast(pl.List(pl.Int64)) if kind == "ints" else value, bad)


def _aged(age: _Column, column: str) -> _Column:
    """An age, which has its limits."""
    return age._replace(bad=(*age.bad, (column, "number", ~age.value.is_between(0, _OLDEST))))


def _read(cell: Cell | None) -> TypeGuard[Cell]:
    """Whether a cell reads the table."""
    return cell is not None and not cell.todo and cell.constant is None


def _source(cell: Cell) -> pl.Expr:
    """The text of a cell: of several columns the first that says something."""
    return pl.coalesce(cell.column) if len(cell.column) > 1 else pl.col(cell.column[0])


def _blamed(cell: Cell) -> str:
    return cell.columns[0]


def present(only_if: OnlyIf | None) -> pl.Expr:
    """Whether a row is one of those that a condition tells."""
    if only_if is None:
        return pl.lit(True)
    column = pl.col(only_if.column)
    if not only_if.is_:
        return column.is_not_null()
    return column.str.to_lowercase().is_in([text.strip().lower() for text in only_if.is_]).fill_null(False)


def _mapped(text: pl.Expr, table: Mapping[str, str], other: str) -> pl.Expr:
    """What texts mean, in any letter case: `other` where a table does not list them, null where that is not said."""
    default = pl.when(text.is_not_null()).then(pl.lit(other)) if other else pl.lit(None, pl.String)
    return text.str.to_lowercase().replace_strict(
        list(table), list(table.values()), default=default, return_dtype=pl.String
    )


def _looked_up(name: str, cell: Cell, known: Mapping[str, str], reason: str) -> _Column:
    table = {**known, **{text.strip().lower(): value for text, value in cell.values.items()}}
    text = _source(cell)
    found = _mapped(text, table, cell.other)
    value = pl.when(found != UNKNOWN).then(found)
    return _Column(name, value, () if cell.other else ((_blamed(cell), reason, text.is_not_null() & found.is_null()),))


def _ranged(number: pl.Expr, cell: Cell) -> pl.Expr:
    """What a number comes to."""
    found = pl.lit(None, pl.String)
    for one in reversed(cell.ranges):
        meant = pl.lit(None, pl.String) if one.is_ == UNKNOWN else pl.lit(one.is_)
        if one.less_than is not None:
            found = pl.when(number < one.less_than).then(meant).otherwise(found)
        elif one.at_most is not None:
            found = pl.when(number <= one.at_most).then(meant).otherwise(found)
        else:
            found = meant
    return pl.when(number.is_not_null()).then(found)


# Dates ----------------------------------------------------------------------------------------------------------------


def _instant(text: pl.Expr, formats: tuple[str, ...]) -> pl.Expr:
    """The first moment that a date may mean; null where it is in none of the forms."""
    tail, sign = _REST.get(precision(formats[0]), ("", ""))
    tries = [(text + tail).str.to_datetime(form + sign, time_unit="us", strict=False) for form in formats]
    found = pl.coalesce(tries).dt.truncate("1m")
    return pl.when(found.dt.year().is_between(_EARLIEST, 9999)).then(found)


def _moment(name: str, cell: Cell) -> Iterator[_Column]:
    text = _source(cell)
    first = _instant(text, cell.formats)
    last = first.dt.offset_by(_ENDS[precision(cell.formats[0])]).dt.offset_by("-1m")
    bad = () if cell.other == UNKNOWN else ((_blamed(cell), "date", text.is_not_null() & first.is_null()),)
    yield _Column(name + FROM, first, bad)
    yield _Column(name + UNTIL, last)


def _interval(cell: Cell) -> tuple[pl.Expr, tuple[tuple[str, str, pl.Expr], ...]]:
    """The whole hours, days or years between two columns, and where they cannot be counted."""
    assert cell.interval is not None  # noqa: S101 - asked of intervals only
    kind, names = cell.interval
    texts = [pl.col(name) for name in names]
    first, second = (_instant(text, cell.formats) for text in texts)
    if kind == "years_between":
        early = (second.dt.month() * 100 + second.dt.day()) < (first.dt.month() * 100 + first.dt.day())
        number = second.dt.year() - first.dt.year() - early.cast(pl.Int32)
    else:
        between = second - first
        number = between.dt.total_hours() if kind == "hours_between" else between.dt.total_days()
    number = pl.when(second >= first).then(number.cast(pl.Int64))
    if cell.other == UNKNOWN:
        return number, ()
    unread = [
        (name, "date", text.is_not_null() & moment.is_null())
        for name, text, moment in zip(names, texts, (first, second), strict=True)
    ]
    return number, (*unread, (names[1], "order", second < first))


def _digests(rows: pl.DataFrame) -> pl.Series:
    """A mark of what the map reads of each row: 64 bits that are the same whenever and wherever it is made."""
    columns = [name for name in rows.columns if name not in (ROW, LINE)]
    texts = rows.select(pl.concat_str([pl.col(name).fill_null(_MARK) for name in columns], separator=_MARK)).to_series()
    blake, whole = hashlib.blake2b, int.from_bytes
    return pl.Series(
        DIGEST, [whole(blake(text.encode(), digest_size=8).digest(), "big") for text in texts], dtype=pl.UInt64
    )
