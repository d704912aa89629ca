"""A row as a case file: the same facts, with who says so and where in the table, for the reasoned path."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import yaml

from rightscheck.bulk.mapping import PERSON, TABLE, Cell, FactCell, Map
from rightscheck.bulk.slots import FROM, UNTIL, Slot, slots, subject_of
from rightscheck.bulk.template import sources
from rightscheck.casefile.case import DONE, Case
from rightscheck.casefile.load import case_from_text
from rightscheck.dates import PartialDate
from rightscheck.grounding.reading import FactKey
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate

Row = Mapping[str, Any]
"""A row of the frame of facts, by the names of its columns."""


def row_case(map_: Map, pack: Pack, row: Row, acts: Sequence[str], name: str = "") -> Case:
    """The case of a row, read as any case file is; `name` is what problems call it."""
    return case_from_text(row_text(map_, pack, row, acts), name or f"row-{row['_row']}", pack)


def row_text(map_: Map, pack: Pack, row: Row, acts: Sequence[str]) -> str:
    """The text of the case file of a row.

    Args:
        acts: the acts of the map that the row has.
    """
    return yaml.safe_dump(row_data(map_, pack, row, acts), allow_unicode=True, sort_keys=False, width=120)


def row_data(map_: Map, pack: Pack, row: Row, acts: Sequence[str]) -> dict[str, Any]:
    """The case of a row as plain data."""
    known = slots(map_, pack, tuple(acts))
    age = _said(known.age, row)
    nationality = _said(known.nationality, row)
    person: dict[str, Any] = {"name": PERSON}
    if nationality is not None:
        person["nationality"] = nationality
    if age is not None:
        person["age"] = str(age)
    made: dict[str, Any] = {"case": f"{map_.map[:28]}-{row['_row']}", "title": map_.title, "facts_are": map_.facts_are}
    if map_.assessed_on is not None:
        made["assessed_on"] = str(map_.assessed_on)
    made["people"] = {PERSON: person}
    said_by = {key: source.model_dump(exclude_defaults=True) for key, source in sources(map_, pack).items()}
    if said_by:
        made["sources"] = said_by
    made["acts"] = {
        key: _act(map_, pack, key, _said(known.to.get(key), row), _moment(known.date.get(key), row)) for key in acts
    }
    made["facts"] = facts = []
    cells = {_key(map_, pack, cell): cell for cell in map_.facts if not cell.todo}
    for (about, name), slot in known.facts.items():
        predicate = pack.vocabulary.predicates[name]
        value = _value(predicate, slot, row)
        if value is None or (predicate.age_below is not None and age is not None):
            continue
        fact: dict[str, Any] = {"about": about, name: value}
        if map_.source is not None:
            place = _place(row, cells[about, name])
            fact[f"{map_.source.as_}_by"] = [{"source": TABLE, "at": place}] if place else [TABLE]
        if slot.complete:
            fact["complete"] = "yes"
        facts.append(fact)
    return made


def _key(map_: Map, pack: Pack, cell: FactCell) -> FactKey:
    predicate = pack.vocabulary.names[cell.fact]
    return subject_of(map_, pack, predicate, cell.about), predicate.name


def _act(map_: Map, pack: Pack, key: str, to: Any, day: str | None) -> dict[str, Any]:
    act = map_.acts[key]
    roles = pack.vocabulary.subjects.acts[act.kind].roles
    made: dict[str, Any] = {"kind": act.kind, "by": pack.states.code(act.by)}
    if "of" in roles:
        made["of"] = [PERSON]
    if to is not None:
        made["to"] = to
    if act.with_ is not None:
        made["with"] = pack.states.code(act.with_)
    if day is not None:
        made["date"] = day
    if act.status != DONE:
        made["status"] = act.status
    if act.measure is not None:
        made["measure"] = act.measure
    return made


def _said(slot: Slot | None, row: Row) -> Any:
    """What a row says in a slot; None for nothing."""
    if slot is None:
        return None
    return row.get(slot.column) if slot.column else slot.value


def _value(predicate: Predicate, slot: Slot, row: Row) -> Any:
    """The value of a fact as case files have it; None where the row says nothing."""
    if predicate.type == "date":
        return _moment(slot, row)
    value = _said(slot, row)
    if value is None:
        return None
    if isinstance(value, (list, tuple, set, frozenset)):
        return sorted(map(str, value))
    return str(value)


def _moment(slot: Slot | None, row: Row) -> str | None:
    """A date as case files have it."""
    if slot is None:
        return None
    if not slot.column:
        return str(slot.value) if isinstance(slot.value, PartialDate) else None
    first, last = row.get(slot.column + FROM), row.get(slot.column + UNTIL)
    return None if first is None or last is None else _written(first, last)


def _written(first: datetime, last: datetime) -> str:
    """The shortest way to write a date that lies between two minutes."""
    if first == last:
        return f"{first:%Y-%m-%dT%H:%M}"
    if first.date() == last.date():
        return _day(first.date())
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.year:04}-{first.month:02}"
    return f"{first.year:04}"


def _day(day: date) -> str:
    return f"{day.year:04}-{day.month:02}-{day.day:02}"


def _place(row: Row, cell: Cell) -> str:
    """Where in the table a fact stands."""
    if not cell.columns:
        return ""
    columns = ", ".join(cell.columns)
    return f"line {row['_line']}, {columns}" if row.get("_line") else columns
