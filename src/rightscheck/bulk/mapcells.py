"""Checking one cell of a map: that what its column, constant or interval gives is a value of what it is to say."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeVar

from rightscheck.bulk.dateforms import precision
from rightscheck.bulk.mapping import UNKNOWN, Cell, Range
from rightscheck.dates import parse_date
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate, ValueType
from rightscheck.problems import nearest, shown
from rightscheck.strictyaml import Location

C = TypeVar("C", bound=Cell)
_WHOLE: Final = re.compile(r"-?[0-9]{1,15}")
_LISTS: Final = ("set", "ints", "countries")
_YES_NO: Final[Mapping[str, str]] = {"true": "yes", "false": "no"}


@dataclass(frozen=True, slots=True)
class Target:
    """What a cell is to say: its type (`state` is a single State), how it is called, and its values, if they are a
    closed list."""

    type: ValueType | Literal["state"]
    name: str
    values: Collection[str] = ()

    @classmethod
    def of(cls, predicate: Predicate) -> Target:
        """What a fact of a predicate says."""
        return cls(predicate.type, predicate.name, tuple(predicate.values))


class CellReader:
    """Checks cells and brings their constants and values into the form in which facts have them.

    Args:
        say: notes a problem at a place.
        columns: the columns that there are; None where the table is not known.
    """

    def __init__(self, say: Callable[..., None], pack: Pack, columns: Collection[str] | None) -> None:
        self.say, self.pack, self.known = say, pack, columns

    def column(self, at: Location, name: str) -> None:
        """Check that a column exists. Names of the table are repeated only where they are near: without a line of
        names they would be somebody's data."""
        if self.known is None or name in self.known:
            return
        hint = nearest(name, self.known, otherwise="")
        if not hint.startswith("Did you mean"):
            hint = "`rightscheck inspect` lists the columns: correct the name, or delete what reads it."
        self.say(at, f"the table has no column of this name ({name[:60]!r}). {hint}")

    def read(self, at: Location, cell: C, target: Target) -> C:
        """The cell with constants and values as codes and names of values. One that is still to do is left alone."""
        if cell.todo:
            return cell
        field = cell.interval[0] if cell.interval else "column"
        for number, name in enumerate(cell.columns):
            place = (*at, field, number)
            self.column(place, name)
        self._fits(at, cell, target)
        if cell.constant is not None:
            return cell.model_copy(update={"constant": self.constant((*at, "constant"), target, cell.constant)})
        values = {text: self._meant((*at, "values", text), cell, target, value) for text, value in cell.values.items()}
        self._once(at, cell.values)
        changed: dict[str, object] = {"values": values, "ranges": self._ranges(at, cell.ranges, target)}
        if cell.other:
            changed["other"] = self._other(at, cell, target)
        self._formats(at, cell, target)
        return cell.model_copy(update=changed)

    def _fits(self, at: Location, cell: Cell, target: Target) -> None:
        """Check that the fields of the cell go with the type."""
        kind = target.type
        if cell.split and kind not in _LISTS:
            self.say(
                (*at, "split"), f"{target.name} has one value, so nothing is split. Delete this line.", at_key=True
            )
        if cell.complete and kind not in ("set", "countries"):
            self.say((*at, "complete"), "only a list can be complete. Delete this line.", at_key=True)
        if kind == "date" and (cell.values or cell.ranges):
            message = (
                "a date is read by its `formats`, not looked up. Delete this; what means nothing goes to `empty:`."
            )
            self.say((*at, "values" if cell.values else "ranges"), message, at_key=True)
        if cell.ranges and kind in ("countries", "state", "ints"):
            self.say((*at, "ranges"), f"{target.name} is not told by a number. Use `values:`.", at_key=True)
        if cell.interval and kind not in ("int", "enum", "bool"):
            message = f"a length of time does not say {target.name}, which is no number. Name a column instead."
            self.say((*at, cell.interval[0]), message, at_key=True)
        elif cell.interval and kind != "int" and not cell.ranges:
            message = (
                f"a length of time is a number, and {target.name} is none. Add `ranges:` that say what it comes to."
            )
            self.say((*at, cell.interval[0]), message, at_key=True)

    def constant(self, at: Location, target: Target, text: str) -> str:
        """A constant as facts have it; members of a list are separated by a comma."""
        whole = self._known(target, text) if target.type in _LISTS else None
        parts = [text] if whole or target.type not in _LISTS else [part.strip() for part in text.split(",")]
        return ",".join(self._meaning(at, target, part, unknown=False) for part in parts)

    def _meant(self, at: Location, cell: Cell, target: Target, text: str) -> str:
        """What a text of a column comes to; of a list that is split, it may be several members."""
        if not cell.split or target.type not in _LISTS:
            return self._meaning(at, target, text)
        return cell.split.join(self._meaning(at, target, part.strip()) for part in text.split(cell.split))

    def _known(self, target: Target, text: str) -> str | None:
        """What a text of the map says, None if it is nothing that the target can be."""
        kind, folded = target.type, text.strip()
        if kind in ("countries", "state"):
            try:
                return self.pack.states.code(folded)
            except ValueError:
                return None
        if kind in ("int", "ints"):
            return str(int(folded)) if _WHOLE.fullmatch(folded) else None
        if kind == "date":
            try:
                return str(parse_date(folded))
            except ValueError:
                return None
        if kind == "bool":
            folded = _YES_NO.get(folded.casefold(), folded.casefold())
        return folded if folded in target.values else None

    def _meaning(self, at: Location, target: Target, text: str, *, unknown: bool = True) -> str:
        """What a text comes to, with a problem where it is no value; the text itself then."""
        if unknown and text == UNKNOWN:
            return UNKNOWN
        known = self._known(target, text)
        if known is not None:
            return known
        if target.type in ("int", "ints"):
            message = "this is not a whole number. Write it in digits."
        elif target.type in ("countries", "state", "date"):
            try:
                self.pack.states.code(text) if target.type != "date" else parse_date(text)
                message = ""
            except ValueError as error:
                message = str(error)
        else:
            names = [*target.values, UNKNOWN] if unknown else target.values
            message = (
                f"{shown(text)} is not a value of {target.name}. {nearest(text, names, kind=f'facts {target.name}')}"
            )
        self.say(at, message)
        return text

    def _once(self, at: Location, values: Mapping[str, str]) -> None:
        """Check that no two texts differ only in letter case, which does not count."""
        seen: set[str] = set()
        for text in values:
            if text.strip().casefold() in seen:
                message = "this text stands here twice, and letter case does not count. Keep one."
                self.say((*at, "values", text), message, at_key=True)
            seen.add(text.strip().casefold())

    def _ranges(self, at: Location, ranges: tuple[Range, ...], target: Target) -> tuple[Range, ...]:
        """The ranges, checked: each begins where the one before ends, and the last has no limit."""
        below: int | None = None
        made = []
        for number, one in enumerate(ranges):
            place: Location = (*at, "ranges", number)
            limit = one.less_than if one.less_than is not None else None if one.at_most is None else one.at_most + 1
            last = number == len(ranges) - 1
            if last and limit is not None:
                self.say(place, "numbers above this limit come to nothing. Add a last range without a limit.")
            elif not last and limit is None:
                self.say(place, "only the last range has no limit. Add `less_than:` or `at_most:`.")
            elif limit is not None and below is not None and limit <= below:
                self.say(place, "the ranges do not ascend, so no number falls here. Put them in order.")
            below = limit if limit is not None else below
            made.append(one.model_copy(update={"is_": self._meaning((*place, "is"), target, one.is_)}))
        return tuple(made)

    def _other(self, at: Location, cell: Cell, target: Target) -> str:
        """What texts that are not listed come to. Of a number or a date that cannot be read nothing is known."""
        if cell.other != UNKNOWN and not cell.values and (target.type in ("date", "int", "ints") or cell.interval):
            message = "what cannot be read as a number or a date says nothing. Write `unknown`, or delete this line."
            self.say((*at, "other"), message)
            return cell.other
        return self._meant((*at, "other"), cell, target, cell.other)

    def _formats(self, at: Location, cell: Cell, target: Target) -> None:
        """Check the forms of dates: there where dates are read, nowhere else, each right, all equally precise."""
        dates = cell.interval is not None or target.type == "date"
        if dates and not cell.formats:
            what = "%m/%d/%Y or %Y-%m-%d %H:%M"
            self.say(at, f"it is not said how the dates are written. Add `formats:`, such as {what}.")
        elif cell.formats and not dates:
            self.say((*at, "formats"), "only dates have `formats`. Delete this line.", at_key=True)
            return
        found: set[str] = set()
        for number, form in enumerate(cell.formats):
            try:
                found.add(precision(form))
            except ValueError as error:
                self.say((*at, "formats", number), str(error))
        if len(found) > 1:
            message = (
                "these forms are not equally precise, so days would be taken for times. Keep one precision; a time "
                "that is always empty is written as it stands, as in `%Y-%m-%d 00:00`."
            )
            self.say((*at, "formats"), message, at_key=True)
        elif cell.hours_between and found and found != {"minute"}:
            message = "hours cannot be counted between dates without a time of day. Use `days_between:`."
            self.say((*at, "hours_between"), message, at_key=True)
