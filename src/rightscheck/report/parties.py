"""Who is bound by what, and when: what the tables of parties say, as plain records and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any, Final, Literal

from rightscheck.dates import PartialDate
from rightscheck.law.instruments import Declaration, Period
from rightscheck.law.pack import Pack
from rightscheck.truth import Truth

Answer = Literal["yes", "no", "unknown"]
ANSWERS: Final[dict[Truth, Answer]] = {Truth.TRUE: "yes", Truth.FALSE: "no", Truth.UNKNOWN: "unknown"}


@dataclass(frozen=True)
class Row:
    """A State's time in a table: of being bound, or of an opt-out. None for a day that is open or not recorded."""

    state: str
    name: str
    start: str | None
    end: str | None
    basis: str
    verification: str
    source: str
    note: str


@dataclass(frozen=True)
class Said:
    """A declaration or reservation. `in_effect` is None where no date was asked for."""

    state: str
    name: str
    article: str
    effect: str
    start: str | None
    end: str | None
    basis: str
    verification: str
    source: str
    note: str
    in_effect: Answer | None = None


@dataclass(frozen=True)
class Where:
    """A body that applies the instrument, and by what procedure."""

    body: str
    procedure: str
    article: str
    note: str


@dataclass(frozen=True)
class Judged:
    """Whether a State was bound on the date that was asked for, and why."""

    state: str
    name: str
    bound: Answer
    why: str


@dataclass(frozen=True)
class PartyTable:
    """What binds whom under one instrument.

    Attributes:
        checked_to: the day to which the table, or that of the members, was checked.
        rows: the States of the table; of an act that binds the members of another instrument, those members.
        others: what holds for a State that is not in the table; empty if every State is.
        others_bound: the same in a word, up to the day to which the table was checked.
        judged: every State of the table on the date `on`; empty where no date was asked for.
    """

    instrument: str
    short: str
    title: str
    binding: bool
    start: str | None
    end: str | None
    entry_rule: str
    on: str | None
    kept: bool
    complete: bool
    checked_to: str | None
    source: str
    note: str
    members_of: str | None
    rows: tuple[Row, ...]
    opt_outs: tuple[Row, ...]
    declarations: tuple[Said, ...]
    bodies: tuple[Where, ...]
    judged: tuple[Judged, ...]
    others: str
    others_bound: Answer


@dataclass(frozen=True)
class StateSheet:
    """What binds one State: a table of each instrument with the rows of that State only."""

    state: str
    name: str
    note: str
    on: str | None
    instruments: tuple[PartyTable, ...]


def party_table(pack: Pack, key: str, on: PartialDate | None = None, *, only: str | None = None) -> PartyTable:
    """The table of one instrument, or what it says of one State, judged on a date if there is one."""
    instrument = pack.instruments[key]
    table = instrument.parties
    rows = [row for row in _rows(pack, key) if only in (None, row.state)]
    opt_outs = [row for row in _opt_outs(pack, key) if only in (None, row.state)]
    said = [_said(pack, key, one, on) for one in instrument.declarations if only in (None, one.state)]
    listed = dict.fromkeys(row.state for row in (*rows, *opt_outs))
    asked = [only] if only is not None else sorted(listed, key=pack.states.name)
    checked_to = _checked_to(pack, key)
    code = only or next((code for code in pack.states.states if code not in listed), None)
    code = None if only is not None and rows else code
    return PartyTable(
        instrument=key,
        short=instrument.short,
        title=instrument.title,
        binding=instrument.binding,
        **_period(instrument.in_force),
        entry_rule=instrument.entry_rule,
        on=None if on is None else on.text,
        kept=table is not None,
        complete=table is not None and table.complete,
        checked_to=None if checked_to is None else checked_to.text,
        source=table.source if table is not None else "",
        note=table.note if table is not None else "",
        members_of=table.like if table is not None else None,
        rows=tuple(sorted(rows, key=lambda row: (row.name, row.start or ""))),
        opt_outs=tuple(opt_outs),
        declarations=tuple(sorted(said, key=lambda one: one.name)),
        bodies=tuple(Where(body.body, body.procedure, body.article, body.note) for body in instrument.bodies),
        judged=tuple(_judged(pack, state, key, on) for state in asked) if on is not None else (),
        others="" if code is None else _why(pack, code, key, on),
        others_bound="unknown" if code is None else ANSWERS[pack.parties.bound(code, key, checked_to).value],
    )


def state_sheet(pack: Pack, state: str, on: PartialDate | None = None) -> StateSheet:
    """What every instrument of the pack is to one State."""
    known = pack.states.by_code[state]
    tables = tuple(party_table(pack, key, on, only=state) for key in sorted(pack.instruments))
    return StateSheet(state, known.name, known.note, None if on is None else on.text, tables)


def to_json(found: PartyTable | StateSheet) -> str:
    """A table or sheet as JSON: the fields above, with `from` and `to` for the ends of a time."""
    if isinstance(found, StateSheet):
        content = asdict(replace(found, instruments=()))
        content["instruments"] = [asdict(table) for table in found.instruments]
    else:
        content = asdict(found)
    return json.dumps(_named(content), ensure_ascii=False, indent=1) + "\n"


def _named(value: Any) -> Any:
    if isinstance(value, dict):
        return {{"start": "from", "end": "to"}.get(key, key): _named(one) for key, one in value.items()}
    return [_named(one) for one in value] if isinstance(value, (list, tuple)) else value


def _period(period: Period) -> dict[str, str | None]:
    return {
        "start": None if period.start is None else period.start.text,
        "end": None if period.end is None else period.end.text,
    }


def _rows(pack: Pack, key: str) -> Iterator[Row]:
    """The rows of an instrument; where it binds the members of another one, their rows."""
    table = pack.instruments[key].parties
    if table is None:
        return
    if table.like is not None:
        own = {row.state for row in table.rows}
        yield from (row for row in _rows(pack, table.like) if row.state not in own)
    for row in table.rows:
        yield Row(
            row.state,
            pack.states.name(row.state),
            **_period(row),
            basis=row.basis,
            verification=row.verification,
            source=row.source,
            note=row.note,
        )


def _opt_outs(pack: Pack, key: str) -> Iterator[Row]:
    table = pack.instruments[key].parties
    for row in table.exceptions if table is not None else ():
        name = pack.states.name(row.state)
        yield Row(row.state, name, **_period(row), basis="", verification=row.verification, source="", note=row.note)


def _said(pack: Pack, key: str, one: Declaration, on: PartialDate | None) -> Said:
    in_effect = None if on is None else ANSWERS[pack.parties.in_effect(one, key, on)]
    return Said(
        one.state,
        pack.states.name(one.state),
        article=one.article,
        effect=one.effect,
        **_period(one),
        basis=one.basis,
        verification=one.verification,
        source=one.source,
        note=one.note,
        in_effect=in_effect,
    )


def _checked_to(pack: Pack, key: str) -> PartialDate | None:
    """The day to which a table was checked, or that of the table it refers to."""
    table = pack.instruments[key].parties
    if table is None or table.checked_to is not None or table.like is None:
        return None if table is None else table.checked_to
    return _checked_to(pack, table.like)


def _judged(pack: Pack, state: str, key: str, on: PartialDate | None) -> Judged:
    answer = pack.parties.bound(state, key, on)
    return Judged(state, pack.states.name(state), ANSWERS[answer.value], _why(pack, state, key, on))


def _why(pack: Pack, state: str, key: str, on: PartialDate | None) -> str:
    instrument = pack.instruments[key]
    why = pack.parties.bound(state, key, on).why
    return f"{why}; {instrument.entry_rule}" if instrument.parties is None and instrument.entry_rule else why
