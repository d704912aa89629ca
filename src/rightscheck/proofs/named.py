"""What the rules of a pack name: dates, and States. Only what is named can make a difference to a rule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from rightscheck.dates import PartialDate, parse_date
from rightscheck.law.norms import DATE_TESTS, Concept, Node, Norm
from rightscheck.law.pack import Pack

ALWAYS: Final = ("act", "assessment")
"""The moments that every case has."""
ROLES: Final = ("duty_bearer", "nationality", "destination", "injured_state")
_MINUTE, _DAY = timedelta(minutes=1), timedelta(days=1)


class Named(NamedTuple):
    """A pack, and what its rules name.

    Attributes:
        cuts: the moments, in minutes, from which on a date that is named is reached or over.
        states: the States, by code.
    """

    pack: Pack
    cuts: tuple[int, ...]
    states: tuple[str, ...]


def named(pack: Pack) -> Named:
    """Look through a pack once, for all proofs."""
    rules: list[Norm | Concept] = [*pack.norms.values(), *pack.concepts.values()]
    nodes = [node for rule in rules for _, node in rule.walk()]
    limits = [*_periods(pack), *_literals(pack, nodes)]
    cuts = {cut for date in limits for cut in (*ends(date), *after(date))}
    return Named(pack, tuple(sorted(cuts)), tuple(sorted(set(_states(pack, nodes)))))


def _periods(pack: Pack) -> Iterator[PartialDate]:
    periods = [norm.in_force for norm in pack.norms.values() if norm.in_force is not None]
    periods += [instrument.in_force for instrument in pack.instruments.values()]
    for period in periods:
        yield from (date for date in (period.start, period.end) if date is not None)


def _literals(pack: Pack, nodes: list[Node]) -> Iterator[PartialDate]:
    for node in nodes:
        for word in (getattr(node, test) for test in DATE_TESTS if node.date is not None):
            if word is not None and word not in ALWAYS and word not in pack.vocabulary.names:
                yield parse_date(word)


def _states(pack: Pack, nodes: list[Node]) -> Iterator[str]:
    for node in nodes:
        if node.state is not None:
            yield from (word for word in (node.is_ or node.is_not or ()) if word not in ROLES)
        elif node.fact is not None and pack.vocabulary.names[node.fact].type == "countries":
            yield from node.includes or node.only or ()


def ends(date: PartialDate) -> tuple[int, int]:
    """The first moment of the first and of the last day (or minute, where a time of day is given) of a date."""
    if date.clock:
        return _minute(date.earliest), _minute(date.latest)
    return _midnight(date.earliest), _midnight(date.latest)


def after(date: PartialDate) -> tuple[int, int]:
    """The first moment after the first and after the last day (or minute) of a date."""
    step = (_MINUTE if date.clock else _DAY) // _MINUTE
    first, last = ends(date)
    return first + step, last + step


def _minute(at: datetime) -> int:
    return (at - datetime.min) // _MINUTE


def _midnight(at: datetime) -> int:
    return _minute(datetime(at.year, at.month, at.day))
