"""Treaties and acts, who is bound by them, and since when.

Being bound means entry into force for that State, not signature. A table says up to which day it is complete; what
it cannot answer is unknown, never "not a party".
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal, NamedTuple, Self

from pydantic import model_validator

from rightscheck.dates import PartialDate, on_or_before, within
from rightscheck.law.model import Checked, Date, Model, Verification
from rightscheck.truth import Truth, conjunction


class Period(Model):
    """From and to, both included; an end left out is open."""

    start: Date | None = None
    end: Date | None = None

    model_config = Model.model_config | {"alias_generator": lambda name: {"start": "from", "end": "to"}.get(name, name)}

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.start and self.end and self.end.latest < self.start.earliest:
            raise ValueError("this ends before it begins. Exchange from and to.")
        return self


class PartyRow(Period):
    """One State's time of being bound. `start` left out: the day is not known."""

    state: str
    basis: str = ""
    verification: Checked = "from_knowledge"
    source: str = ""
    note: str = ""


class OptOut(Period):
    """A State that is not bound although it belongs to the group whose members are (an opt-out), for a period."""

    state: str
    note: str = ""
    verification: Checked = "from_knowledge"


class Parties(Model):
    """The table of parties: rows of its own, or the members of another instrument (`like`) with exceptions.

    Beside `like`, rows are of States that apply the act without being members; such a row is all that counts for its
    State.
    """

    complete: bool = False
    checked_to: Date | None = None
    source: str = ""
    note: str = ""
    like: str | None = None
    exceptions: tuple[OptOut, ...] = ()
    rows: tuple[PartyRow, ...] = ()

    model_config = Model.model_config | {"alias_generator": lambda name: {"exceptions": "except"}.get(name, name)}


class Declaration(Period):
    """A declaration or reservation that changes what binds a State or which body may hear a complaint."""

    state: str
    article: str = ""
    effect: str
    note: str = ""
    verification: Checked = "from_knowledge"
    basis: str = ""
    source: str = ""


class Undeclared(Model):
    """A State that had made no declaration or reservation with this effect up to a day, where that was looked up.

    Without it, a declaration that is not listed is not known.
    """

    state: str
    effect: str
    checked_to: Date
    verification: Checked = "from_knowledge"
    source: str = ""
    note: str = ""


class Body(Model):
    """A body that applies this instrument, and by what procedure."""

    body: str
    procedure: str
    article: str = ""
    note: str = ""


class Adopted(Model):
    """When, where and by what document an instrument was adopted."""

    date: Date | None = None
    place: str = ""
    document: str = ""
    note: str = ""


class InstrumentCitation(Model):
    """The full OSCOLA citation and the short form used in pinpoints."""

    oscola: str
    short: str


class Instrument(Model):
    """A treaty, act or declaration.

    Attributes:
        caution: what every finding under the instrument says beside its verdict, for instance that a Directive takes
            effect through national law, which must be checked.
    """

    instrument: str
    short: str
    title: str
    kind: Literal["treaty", "declaration", "directive", "regulation", "charter", "constitution", "custom", "protocol"]
    binding: bool = True
    caution: str = ""
    adopted: Adopted | None = None
    in_force: Period = Period()
    entry_rule: str = ""
    citation: InstrumentCitation
    url: str = ""
    verification: Verification
    parties: Parties | None = None
    declarations: tuple[Declaration, ...] = ()
    not_declared: tuple[Undeclared, ...] = ()
    bodies: tuple[Body, ...] = ()
    notes: tuple[str, ...] = ()


class Bound(NamedTuple):
    """Whether a State was bound on a date, and the row or gap on which the answer rests (a phrase for people).

    `verification` is that of the row, empty where the answer rests on no single row.
    """

    value: Truth
    why: str
    verification: Checked | Literal[""] = ""


def _period(row: Period) -> str:
    return " ".join(
        [*([f"from {row.start}"] if row.start else []), *([f"until {row.end}"] if row.end else [])]
        or ["at no known time"]
    )


class PartyTables:
    """Answers whether a State was bound by an instrument on a date.

    `others` are codes of former States and of territories: tables need not list them, so their absence says nothing.
    """

    def __init__(self, instruments: Mapping[str, Instrument], others: Collection[str] = ()) -> None:
        self._instruments = instruments
        self._others = others
        self._rows: dict[str, dict[str, list[PartyRow]]] = {}

    def bound(self, state: str, key: str, on: PartialDate | None) -> Bound:
        """Whether `state` was bound by instrument `key` on `on` (None: the date is not known)."""
        instrument = self._instruments[key]
        table = instrument.parties
        force = instrument.in_force
        if on is not None and within(on, force.start, force.end) is Truth.FALSE:
            return Bound(Truth.FALSE, f"not bound by {instrument.short}: it was not in force")
        if table is None:
            return Bound(Truth.UNKNOWN, f"no table of parties to {instrument.short} is kept")
        rows = self._rows_of(instrument).get(state, [])
        if table.like is not None and not rows:
            return self._bound_as_member(state, instrument, table, on)
        if not rows:
            return self._absent(state, instrument, table, on)
        values = []
        for row in rows:
            if row.start is None or on is None:
                values.append(Truth.UNKNOWN)
            else:
                values.append(within(on, row.start, row.end))
        if Truth.TRUE in values:
            row = rows[values.index(Truth.TRUE)]
            return Bound(Truth.TRUE, f"bound by {instrument.short} since {row.start}", row.verification)
        row = rows[0]
        if row.start is None:
            return Bound(
                Truth.UNKNOWN, f"a party to {instrument.short}; the day from which it was bound is not recorded"
            )
        if Truth.UNKNOWN in values:
            start = rows[values.index(Truth.UNKNOWN)].start
            vague = on is not None and start is not None and start.earliest.date() != start.latest.date()
            which = "the first day or the date of the act" if vague else "the date of the act"
            return Bound(Truth.UNKNOWN, f"bound by {instrument.short} since {start}; {which} is not certain enough")
        if on is not None and row.end is not None and on_or_before(on, row.start) is not Truth.TRUE:
            return Bound(Truth.FALSE, f"not bound by {instrument.short} after {row.end}", row.verification)
        return Bound(Truth.FALSE, f"not bound by {instrument.short} before {row.start}", row.verification)

    def declared(self, state: str, key: str, effect: str, on: PartialDate | None) -> Bound:
        """Whether a declaration or reservation of `state` with this effect was in force on `on`.

        The lists of declarations say what was made; what they do not show is unknown, never "not made".
        """
        instrument = self._instruments[key]
        words = effect.replace("_", " ")
        made = [row for row in instrument.declarations if row.state == state and row.effect == effect]
        if not made:
            return self._undeclared(state, instrument, effect, on)
        values = [self.in_effect(row, key, on) for row in made]
        for wanted, said in ((Truth.TRUE, "in force"), (Truth.UNKNOWN, "recorded; whether it was in force is open")):
            if wanted in values:
                row = made[values.index(wanted)]
                since = f" since {row.start}" if row.start else ""
                why = f"declaration under {instrument.short} art {row.article} ({words}) {said}{since}"
                return Bound(wanted, why, row.verification)
        row = made[0]
        why = f"no declaration ({words}) under {instrument.short} in force then, only {_period(row)}"
        return Bound(Truth.FALSE, why, row.verification)

    def _undeclared(self, state: str, instrument: Instrument, effect: str, on: PartialDate | None) -> Bound:
        words = effect.replace("_", " ")
        for row in instrument.not_declared:
            known = on is not None and on_or_before(on, row.checked_to) is Truth.TRUE
            if row.state == state and row.effect == effect and known:
                why = f"no declaration ({words}) under {instrument.short} had been made by {row.checked_to}"
                return Bound(Truth.FALSE, why, row.verification)
        return Bound(Truth.UNKNOWN, f"no declaration ({words}) under {instrument.short} is recorded")

    def in_effect(self, row: Declaration, key: str, on: PartialDate | None) -> Truth:
        """Whether a declaration under instrument `key` was in effect on `on`: its State was bound, and it was in force
        then. Without its first day that is false after its last day and otherwise unknown."""
        if on is None:
            return Truth.UNKNOWN
        time = within(on, row.start, row.end) if row.start or row.end else Truth.UNKNOWN
        if row.start is None and time is Truth.TRUE:
            time = Truth.UNKNOWN
        return conjunction((self.bound(row.state, key, on).value, time))

    def _bound_as_member(self, state: str, instrument: Instrument, table: Parties, on: PartialDate | None) -> Bound:
        member = self.bound(state, str(table.like), on)
        for exception in table.exceptions:
            if exception.state == state and member.value is not Truth.FALSE:
                excepted = within(on, exception.start, exception.end) if on else Truth.UNKNOWN
                if excepted is Truth.TRUE:
                    return Bound(
                        Truth.FALSE, f"not bound by {instrument.short}: {exception.note or 'it takes no part'}"
                    )
                if excepted is Truth.UNKNOWN:
                    return Bound(
                        Truth.UNKNOWN,
                        f"took no part in {instrument.short} for a time; the date of the act is not certain",
                    )
        if member.value is Truth.TRUE:
            return Bound(
                Truth.TRUE, f"bound by {instrument.short} as a member of the {self._instruments[str(table.like)].short}"
            )
        if member.value is Truth.FALSE:
            short = self._instruments[str(table.like)].short
            return Bound(Truth.FALSE, f"not bound by {instrument.short}: not a member of the {short} then")
        return member

    def _absent(self, state: str, instrument: Instrument, table: Parties, on: PartialDate | None) -> Bound:
        if state in self._others:
            why = f"the table of parties to {instrument.short} does not list former States and territories"
            return Bound(Truth.UNKNOWN, why)
        if not table.complete:
            return Bound(Truth.UNKNOWN, f"the table of parties to {instrument.short} is not complete")
        if table.checked_to and (on is None or on_or_before(on, table.checked_to) is not Truth.TRUE):
            return Bound(
                Truth.UNKNOWN,
                f"not a party to {instrument.short} up to {table.checked_to}; whether it acceded later was not checked",
            )
        return Bound(Truth.FALSE, f"not bound by {instrument.short}: not a party")

    def _rows_of(self, instrument: Instrument) -> dict[str, list[PartyRow]]:
        rows = self._rows.get(instrument.instrument)
        if rows is None:
            rows = {}
            for row in instrument.parties.rows if instrument.parties else ():
                rows.setdefault(row.state, []).append(row)
            self._rows[instrument.instrument] = rows
        return rows
