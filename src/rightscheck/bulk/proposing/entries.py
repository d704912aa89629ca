"""Entries of a proposed map: what a column may say, with a question wherever that is not sure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rightscheck.bulk.dateforms import precision
from rightscheck.bulk.mapping import UNKNOWN
from rightscheck.bulk.proposing.columns import listed_whole, showable, texts
from rightscheck.bulk.proposing.lexicon import Between, Matcher, Place
from rightscheck.bulk.proposing.writing import keyed, listed, quoted
from rightscheck.bulk.table.columns import Column
from rightscheck.law.pack import Pack

_MIDNIGHT: Final = re.compile(r"[ T]0?0:00(?::00(?:\.0+)?)?$")
_CLOCK: Final = re.compile(r"[ T]%H.*$")


@dataclass(frozen=True, slots=True)
class Entry:
    """What is proposed for a place: fields of its cell, a table of values, and a question where it is not sure."""

    place: Place
    fields: Mapping[str, str]
    columns: tuple[str, ...]
    values: Mapping[str, str]
    ask: str = ""

    def lines(self, pad: str) -> Iterator[str]:
        """Its lines, `pad` before each."""
        for name, value in self.fields.items():
            yield f"{pad}{name}: {value}"
        if self.values:
            yield f"{pad}values:"
        for text, value in self.values.items():
            yield f"{pad}  {keyed(text)}: {value}{'  # ?' if value == UNKNOWN else ''}"
        if self.ask:
            yield f"{pad}todo: {quoted(self.ask)}"


def single(place: Place, columns: Sequence[Column], matcher: Matcher, pack: Pack, *, sure: bool) -> Entry | None:
    """The entry of a place for one column, or for several that would fit; None where none of them can say it."""
    fitting = [column for column in columns if _fits(place, column, matcher, pack)]
    if not fitting:
        return None
    names = tuple(column.name for column in fitting)
    fields = {"column": quoted(names[0])}
    asks = []
    if len(fitting) > 1:
        others = ", ".join(quoted(name) for name in names[1:])
        asks.append(f"Which column is it? Others could be: {others}.")
    elif not sure:
        asks.append("Does this column say it?" if place.predicate is None else place.predicate.question)
    first, values = fitting[0], {}
    if place.type == "date":
        forms, ask = dates([first])
        fields["formats"] = listed(forms) if forms else '"%Y-%m-%d"'
        asks += [ask] if ask else []
    elif place.type in ("enum", "set", "bool") and place.predicate is not None:
        values = {text: matcher.meaning(place.predicate, text) or UNKNOWN for text in texts(first)}
        if not showable(first) or set(values.values()) <= {UNKNOWN}:
            values = {}
            asks.append("What do the texts of this column mean? Add `values:`.")
        elif UNKNOWN in values.values():
            asks.append("What do the texts mean that are marked with a question mark?")
        if values and not listed_whole(first):
            asks.append("These are only the most frequent texts. Which others are there?")
    elif place.type in ("countries", "state"):
        strange = [text for text in texts(first) if _code(pack, text) is None]
        if showable(first):
            values = dict.fromkeys(strange, UNKNOWN)  # nothing is claimed by leaving these open
    return Entry(place, fields, names, values, " ".join(dict.fromkeys(asks)))


def interval(between: Between, place: Place, start: Column, end: Column, *, sure: bool) -> Entry | None:
    """The entry of a number that follows from two dates; None where the dates are not precise enough."""
    forms, ask = dates([start, end])
    if not sure and not ask:
        ask = "Are these the right dates?"
    if not forms or (between.unit == "hours_between" and precision(forms[0]) != "minute"):
        return None
    fields = {
        between.unit: f"[{quoted(start.name)}, {quoted(end.name)}]",
        "formats": listed(forms),
        "note": "Counted from two dates of the table.",
    }
    return Entry(place, fields, (start.name, end.name), {}, " ".join(filter(None, (ask, between.ask))))


def dates(columns: Sequence[Column]) -> tuple[list[str], str]:
    """How the dates of columns are written, in forms that are equally precise, and a question where it is not sure."""
    found = [column.dates for column in columns if column.dates is not None]
    written = [form for column in columns for form in _forms(column)]
    forms = [form for form in dict.fromkeys(written) if _precise(form)]
    asks = []
    if any(one.order in ("ambiguous", "mixed") for one in found):
        asks.append("Does the day come first, or the month? Keep the right form.")
    kinds = list(dict.fromkeys(_precise(form) for form in forms))
    if len(kinds) > 1:
        forms = [form for form in forms if _precise(form) == kinds[0]]
        asks.append("Some dates have a time and others have none. Which form is right?")
    if not forms:
        asks.append("How are the dates written?")
    return forms, " ".join(asks)


def _forms(column: Column) -> Sequence[str]:
    """The forms of the dates of a column; a time that is always midnight stands for no time."""
    forms: Sequence[str] = () if column.dates is None else column.dates.formats
    clocks = {match[0] if (match := _MIDNIGHT.search(text)) else "" for text in texts(column)}
    if len(clocks) != 1 or clocks == {""}:
        return forms
    return [_CLOCK.sub(clocks.copy().pop(), form) for form in forms]


def _precise(form: str) -> str:
    try:
        return precision(form)
    except ValueError:
        return ""


def _fits(place: Place, column: Column, matcher: Matcher, pack: Pack) -> bool:
    """Whether a column can say what belongs to a place, going by its kind."""
    kind = place.type
    if kind in ("int", "ints"):
        return column.kind == "whole_number"
    if kind == "date":
        return column.kind in ("date", "date_and_time")
    if kind in ("countries", "state"):
        known = [text for text in texts(column) if _code(pack, text) is not None]
        return column.kind == "state" or (column.kind == "text" and 2 * len(known) > len(column.samples))
    if column.kind in ("date", "date_and_time"):
        return False
    if kind == "bool" and place.predicate is not None:
        known = [text for text in texts(column) if matcher.meaning(place.predicate, text)]
        return column.kind == "yes_no" or bool(known)
    return column.kind in ("text", "yes_no", "whole_number")


def _code(pack: Pack, text: str) -> str | None:
    try:
        return pack.states.code(text)
    except ValueError:
        return None
