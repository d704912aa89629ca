"""An axis of time on which far away events stay legible: true to scale where events lie close, cut where nothing
happens for long."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final, NamedTuple

from rightscheck.language import day_words

_LEAST: Final = 7.0
"""So far apart are two moments at least, where there is room."""
_MOST: Final = 0.3
"""Of many gaps, one takes at most this share of the axis; a longer one is cut."""
_ROUNDS: Final = 40
_MINUTE: Final = timedelta(minutes=1)


class Tick(NamedTuple):
    """A date on the axis."""

    at: float
    text: str


class Cut(NamedTuple):
    """A place at which a long gap is cut."""

    at: float


class Axis:
    """Places moments on a line from `start` to `end`. An earlier moment never lies behind a later one.

    Args:
        begins: where something begins.
        ends: where something has just ended. There is at least one moment, of either.

    Attributes:
        to_scale: whether every day is as long as every other one.
    """

    def __init__(self, begins: Iterable[datetime], ends: Iterable[datetime], start: float, end: float) -> None:
        self.start, self.end = start, end
        self._begins = sorted(set(begins))
        knots = sorted({*self._begins, *ends})
        if len(knots) == 1:
            knots = sorted({knots[0], _moved(knots[0])})
        self._knots = knots
        gaps = [(late - early) / timedelta(days=1) for early, late in pairwise(knots)]
        widths = _widths(gaps, end - start)
        self._places = [start]
        for width in widths:
            self._places.append(self._places[-1] + width)
        rate = _rate(gaps, widths)
        rates = [width / gap for gap, width in zip(gaps, widths, strict=True)]
        self.to_scale = max(rates) <= 1.1 * min(rates)
        self._cut = [gap * rate > 1.2 * width for gap, width in zip(gaps, widths, strict=True)]

    def at(self, moment: datetime) -> float:
        """The place of a moment; one outside lies at the end of the axis."""
        if moment <= self._knots[0]:
            return self.start
        if moment >= self._knots[-1]:
            return self.end
        place = bisect_right(self._knots, moment) - 1
        early, late = self._knots[place], self._knots[place + 1]
        low, high = self._places[place], self._places[place + 1]
        return low + (high - low) * ((moment - early) / (late - early))

    @property
    def cuts(self) -> tuple[Cut, ...]:
        """Where the axis is cut."""
        pairs = pairwise(self._places)
        return tuple(Cut((low + high) / 2) for (low, high), cut in zip(pairs, self._cut, strict=True) if cut)

    def ticks(self, room: float) -> tuple[Tick, ...]:
        """Dates along the axis, at least `room` apart: its ends first, then the beginnings of years, months, days."""
        found: list[Tick] = []
        for moment, text in self._candidates(room):
            at = self.at(moment)
            if all(abs(at - tick.at) >= room for tick in found):
                found.append(Tick(at, text))
        return tuple(sorted(found))

    def _candidates(self, room: float) -> Iterator[tuple[datetime, str]]:
        last = self._knots[-1] - _MINUTE
        yield self._knots[0], _day(self._knots[0])
        yield self._knots[-1], _day(last)
        stretches = [
            (self._knots[place], self._knots[place + 1], self._places[place + 1] - self._places[place])
            for place in range(len(self._knots) - 1)
            if not self._cut[place]
        ]
        for years in (True, False):
            for low, high, width in stretches:
                for moment in _months(low, high, 12 if years else 1, width / room):
                    yield moment, day_words(moment.year) if years else day_words(moment.year, moment.month)
        for moment in self._begins:
            yield moment, _day(moment)


def _day(moment: datetime) -> str:
    return day_words(moment.year, moment.month, moment.day)


def _months(low: datetime, high: datetime, step: int, most: float) -> Iterator[datetime]:
    """The first days of months, or of years, between two moments; none if they are too many to be shown."""
    months = (high.year - low.year) * 12 + high.month - low.month
    if months / step > 4 * most + 4:
        return
    for number in range(low.year * 12 + low.month - 1, high.year * 12 + high.month):
        if number % step == 0:
            moment = datetime(number // 12, number % 12 + 1, 1)
            if low <= moment <= high:
                yield moment


def _moved(moment: datetime) -> datetime:
    return moment + timedelta(days=1) if moment.year < datetime.max.year else moment - timedelta(days=1)


def _widths(gaps: list[float], room: float) -> list[float]:
    """The share of every gap in the room: in proportion, but not less than legible and not more than its most."""
    least, most = min(_LEAST, room / (2 * len(gaps))), room * max(_MOST, 1.6 / len(gaps))
    low, high = 0.0, room / min(gaps)
    for _ in range(_ROUNDS):
        rate = (low + high) / 2
        if sum([min(max(gap * rate, least), most) for gap in gaps]) < room:
            low = rate
        else:
            high = rate
    widths = [min(max(gap * high, least), most) for gap in gaps]
    scale = room / sum(widths)
    return [width * scale for width in widths]


def _rate(gaps: list[float], widths: list[float]) -> float:
    """Units for a day where the axis is true to scale: those of the longest gap that is not cut."""
    most = max(widths)
    true = [width / gap for gap, width in zip(gaps, widths, strict=True) if width < 0.98 * most]
    return min(true, default=max(width / gap for gap, width in zip(gaps, widths, strict=True)))
