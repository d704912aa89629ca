"""Treaties and acts, who is bound by them, and since when.

Being bound means entry into force for that State, not signature. A table says up to which day it is complete; what
it cannot answer is unknown, never "not a party".
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal, NamedTuple, Self

from pydantic import model_validator

from rightscheck.dates import PartialDate, on_or_before, within
from rightscheck.language import key_words, tr
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
            return Bound(Truth.FALSE, tr("not bound by {instrument}: it was not in force", instrument=instrument.short))
        if table is None:
            return Bound(Truth.UNKNOWN, tr("no table of parties to {instrument} is kept", instrument=instrument.short))
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
            why = tr("bound by {instrument} since {day}", instrument=instrument.short, day=str(row.start))
            return Bound(Truth.TRUE, why, row.verification)
        row = rows[0]
        if row.start is None:
            why = tr(
                "a party to {instrument}; the day from which it was bound is not recorded", instrument=instrument.short
            )
            return Bound(Truth.UNKNOWN, why)
        if Truth.UNKNOWN in values:
            start = rows[values.index(Truth.UNKNOWN)].start
            vague = on is not None and start is not None and start.earliest.date() != start.latest.date()
            why = (
                tr(
                    "bound by {instrument} since {day}; the first day or the date of the act is not certain enough",
                    instrument=instrument.short,
                    day=str(start),
                )
                if vague
                else tr(
                    "bound by {instrument} since {day}; the date of the act is not certain enough",
                    instrument=instrument.short,
                    day=str(start),
                )
            )
            return Bound(Truth.UNKNOWN, why)
        if on is not None and row.end is not None and on_or_before(on, row.start) is not Truth.TRUE:
            why = tr("not bound by {instrument} after {day}", instrument=instrument.short, day=str(row.end))
        else:
            why = tr("not bound by {instrument} before {day}", instrument=instrument.short, day=str(row.start))
        return Bound(Truth.FALSE, why, row.verification)

    def declared(self, state: str, key: str, effect: str, on: PartialDate | None) -> Bound:
        """Whether a declaration or reservation of `state` with this effect was in force on `on`.

        The lists of declarations say what was made; what they do not show is unknown, never "not made".
        """
        instrument = self._instruments[key]
        made = [row for row in instrument.declarations if row.state == state and row.effect == effect]
        if not made:
            return self._undeclared(state, instrument, effect, on)
        values = [self.in_effect(row, key, on) for row in made]
        for wanted in (Truth.TRUE, Truth.UNKNOWN):
            if wanted in values:
                row = made[values.index(wanted)]
                return Bound(wanted, _recorded(row, instrument.short, in_force=wanted is Truth.TRUE), row.verification)
        return Bound(Truth.FALSE, _at_other_times(made[0], instrument.short), made[0].verification)

    def _undeclared(self, state: str, instrument: Instrument, effect: str, on: PartialDate | None) -> Bound:
        for row in instrument.not_declared:
            known = on is not None and on_or_before(on, row.checked_to) is Truth.TRUE
            if row.state == state and row.effect == effect and known:
                why = tr(
                    "no declaration ({effect}) under {instrument} had been made by {day}",
                    effect=key_words(effect),
                    instrument=instrument.short,
                    day=str(row.checked_to),
                )
                return Bound(Truth.FALSE, why, row.verification)
        why = tr(
            "no declaration ({effect}) under {instrument} is recorded",
            effect=key_words(effect),
            instrument=instrument.short,
        )
        return Bound(Truth.UNKNOWN, why)

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
                    why = (
                        tr("not bound by {instrument}: {why}", instrument=instrument.short, why=exception.note)
                        if exception.note
                        else tr("not bound by {instrument}: it takes no part", instrument=instrument.short)
                    )
                    return Bound(Truth.FALSE, why)
                if excepted is Truth.UNKNOWN:
                    why = tr(
                        "took no part in {instrument} for a time; the date of the act is not certain",
                        instrument=instrument.short,
                    )
                    return Bound(Truth.UNKNOWN, why)
        group = self._instruments[str(table.like)].short
        if member.value is Truth.TRUE:
            why = tr("bound by {instrument} as a member of the {group}", instrument=instrument.short, group=group)
            return Bound(Truth.TRUE, why)
        if member.value is Truth.FALSE:
            why = tr(
                "not bound by {instrument}: not a member of the {group} then", instrument=instrument.short, group=group
            )
            return Bound(Truth.FALSE, why)
        return member

    def _absent(self, state: str, instrument: Instrument, table: Parties, on: PartialDate | None) -> Bound:
        short = instrument.short
        if state in self._others:
            why = tr(
                "the table of parties to {instrument} does not list former States and territories", instrument=short
            )
            return Bound(Truth.UNKNOWN, why)
        if not table.complete:
            return Bound(Truth.UNKNOWN, tr("the table of parties to {instrument} is not complete", instrument=short))
        if table.checked_to and (on is None or on_or_before(on, table.checked_to) is not Truth.TRUE):
            why = tr(
                "not a party to {instrument} up to {day}; whether it acceded later was not checked",
                instrument=short,
                day=str(table.checked_to),
            )
            return Bound(Truth.UNKNOWN, why)
        return Bound(Truth.FALSE, tr("not bound by {instrument}: not a party", instrument=short))

    def _rows_of(self, instrument: Instrument) -> dict[str, list[PartyRow]]:
        rows = self._rows.get(instrument.instrument)
        if rows is None:
            rows = {}
            for row in instrument.parties.rows if instrument.parties else ():
                rows.setdefault(row.state, []).append(row)
            self._rows[instrument.instrument] = rows
        return rows


def _recorded(row: Declaration, short: str, *, in_force: bool) -> str:
    """A declaration that was in force, or of which it is open whether it was."""
    values = {"instrument": short, "article": row.article, "effect": key_words(row.effect)}
    if in_force and row.start is not None:
        return tr(
            "declaration under {instrument} art {article} ({effect}) in force since {day}",
            **values,
            day=str(row.start),
        )
    if in_force:
        return tr("declaration under {instrument} art {article} ({effect}) in force", **values)
    if row.start is not None:
        return tr(
            "declaration under {instrument} art {article} ({effect}) recorded; whether it was in force is open "
            "since {day}",
            **values,
            day=str(row.start),
        )
    return tr(
        "declaration under {instrument} art {article} ({effect}) recorded; whether it was in force is open", **values
    )


def _at_other_times(row: Declaration, short: str) -> str:
    """A declaration that was not in force on the day that is asked for."""
    values = {"instrument": short, "effect": key_words(row.effect)}
    if row.start is not None and row.end is not None:
        return tr(
            "no declaration ({effect}) under {instrument} in force then, only from {start} until {end}",
            **values,
            start=str(row.start),
            end=str(row.end),
        )
    if row.start is not None:
        return tr(
            "no declaration ({effect}) under {instrument} in force then, only from {start}",
            **values,
            start=str(row.start),
        )
    if row.end is not None:
        return tr(
            "no declaration ({effect}) under {instrument} in force then, only until {end}", **values, end=str(row.end)
        )
    return tr("no declaration ({effect}) under {instrument} in force then, only at no known time", **values)
