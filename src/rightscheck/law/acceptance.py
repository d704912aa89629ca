"""Whether a State had accepted a forum on a date: by a treaty, a declaration, or by mandate for every State.

Being bound on the day of the act is one question, being open on the day of the complaint another; whoever asks names
the day.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rightscheck.dates import PartialDate, within
from rightscheck.language import tr
from rightscheck.law.forums import Way
from rightscheck.law.instruments import Bound, PartyTables
from rightscheck.truth import Truth, conjunction


class Opened(NamedTuple):
    """Whether a forum is open against a State on a date, and why.

    `unless` is an instrument to which the State may have made a reservation that closes the forum; none is recorded.
    """

    value: Truth
    why: str
    unless: str = ""


def opened(
    ways: Sequence[Way],
    state: str,
    on: PartialDate | None,
    tables: PartyTables,
    claimants: Sequence[tuple[str, str]] | None = None,
) -> Opened:
    """Whether one of the ways to a forum was open against `state` on a date (None: not known).

    Args:
        claimants: the States that could complain, each by its code and its name; None if they are not known.
    """
    there = [way for way in ways if _exists(way, on) is not Truth.FALSE]
    found = [_way(way, state, on, tables, claimants) for way in there]
    for value in (Truth.TRUE, Truth.UNKNOWN):
        for one in found:
            if one.value is value:
                return one
    return found[-1] if found else Opened(Truth.FALSE, tr("the procedure was not open then"))


def _exists(way: Way, on: PartialDate | None) -> Truth:
    if on is None:
        return Truth.UNKNOWN if way.start or way.end else Truth.TRUE
    return within(on, way.start, way.end)


def _way(
    way: Way, state: str, on: PartialDate | None, tables: PartyTables, claimants: Sequence[tuple[str, str]] | None
) -> Opened:
    in_time = _exists(way, on)
    if way.bound is None:
        needless = in_time is Truth.TRUE
        return Opened(in_time, tr("it needs no acceptance by the State") if needless else tr("the date is open"))
    answers = [_accepted(way, state, on, tables)]
    if way.both:
        answers.append(_best([(name, _accepted(way, code, on, tables)) for code, name in claimants or ()]))
        if not claimants:
            unknown = tr("which State could complain is not known")
            none = tr("the person has no other State of nationality; whether any other party could complain is open")
            answers[-1] = Bound(Truth.UNKNOWN, unknown if claimants is None else none)
    value = conjunction([in_time, *(answer.value for answer in answers)])
    # What closes it is said alone.
    said = [answer for answer in answers if answer.value is value] or answers
    why = "; ".join(dict.fromkeys(map(_checked, said)))
    if value is Truth.FALSE or way.excluded_by is None:
        return Opened(value, why)
    excluded = tables.declared(state, way.bound, way.excluded_by, on)
    if excluded.value is Truth.TRUE:
        return Opened(Truth.FALSE, _checked(excluded))
    return Opened(value, why, way.bound if excluded.value is Truth.UNKNOWN else "")


def _best(others: Sequence[tuple[str, Bound]]) -> Bound:
    """The answer of the State that is nearest to being bound."""
    for value in (Truth.TRUE, Truth.UNKNOWN, Truth.FALSE):
        for name, bound in others:
            if bound.value is value:
                return Bound(value, f"{name}: {bound.why}", bound.verification)
    return Bound(Truth.UNKNOWN, "")


def _checked(bound: Bound) -> str:
    """Why a State was bound, and whether the row on which that rests was not checked."""
    return tr("{why} (from knowledge)", why=bound.why) if bound.verification == "from_knowledge" else bound.why


def _accepted(way: Way, state: str, on: PartialDate | None, tables: PartyTables) -> Bound:
    """Whether a State was bound and, where that is asked, had declared."""
    bound = tables.bound(state, str(way.bound), on)
    if way.declared is None or bound.value is Truth.FALSE:
        return bound
    return tables.declared(state, str(way.bound), way.declared, on)
