"""The answers that a finding can tell apart: values that every test treats alike are one option."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from rightscheck.casefile.case import FactValue
from rightscheck.casefile.views import Test
from rightscheck.dates import PartialDate, parse_date
from rightscheck.law.norms import NUMBER_TESTS, Node
from rightscheck.law.vocabulary import Predicate
from rightscheck.truth import Truth

YES_NO: Final[tuple[FactValue, ...]] = ("yes", "no")


def classes(tests: Sequence[Test], candidates: Iterable[FactValue]) -> Iterator[tuple[FactValue, ...]]:
    """The values that no test tells apart, together."""
    found: dict[tuple[Truth, ...], list[FactValue]] = {}
    for value in candidates:
        found.setdefault(tuple(test(value) for test in tests), []).append(value)
    return map(tuple, found.values())


def is_yes(value: FactValue) -> Truth:
    """The answer of a test that asks for yes."""
    return Truth.TRUE if value == "yes" else Truth.FALSE


def around(limit: PartialDate) -> list[PartialDate]:
    """A day before a date, one on it and one after it; none beyond an end that is open."""
    day = timedelta(days=1)
    before = [limit.earliest - day] if limit.earliest > datetime.min + day else []
    beyond = [limit.latest + day] if limit.latest < datetime.max - day else []
    return [parse_date(moment.date().isoformat()) for moment in (*before, limit.earliest, *beyond)]


DAY: Final = parse_date("2001-01-02T00:00")
ORDERS: Final[Mapping[FactValue, int]] = {"earlier": 24, "at the same time": 0, "later": -24}
"""How the first of two moments may lie to the second, and how many hours the second is then after the first."""


def hours_apart(node: Node) -> list[int]:
    """Numbers of hours among which are all that a leaf on hours can tell apart."""
    bounds = [bound for name in NUMBER_TESTS if (bound := getattr(node, name)) is not None]
    return [hours for bound in bounds for hours in (bound - 1, bound, bound + 1) if hours >= 0]


def after(value: FactValue) -> PartialDate:
    """A moment that lies so to the day that stands for the first one."""
    hours = value if isinstance(value, int) else ORDERS[value]
    return parse_date(f"{DAY.earliest + timedelta(hours=hours):%Y-%m-%dT%H:%M}")


def values_of(predicate: Predicate, node: Node) -> Iterable[FactValue]:
    """Values of a fact among which are all that a test of it can tell apart."""
    if predicate.values:
        return tuple(predicate.values)
    bounds = [bound for name in NUMBER_TESTS if (bound := getattr(node, name)) is not None]
    numbers = [number for bound in bounds for number in (bound - 1, bound, bound + 1)]
    return [(number,) for number in numbers] if predicate.type == "ints" else numbers
