"""The parts of the report that count by place, by time and by what the map adds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rightscheck.bulk.results import wording
from rightscheck.bulk.results.charts import Bar, Strip, bars, columns
from rightscheck.bulk.results.published import YEAR, Published
from rightscheck.bulk.results.screening import MET, ScreenedNorm
from rightscheck.bulk.results.suppression import OTHER
from rightscheck.language import tr, tr_number
from rightscheck.report.model import Block, Paragraph, Picture, Table

MOST_VALUES: Final = 30
"""So many values a table of the page has; the workbook has all."""
_NORMS: Final = 4
"""So many norms stand beside each other."""
_MOST_BARS: Final = 15
_MOST_PERIODS: Final = 80
"""A longer time is not drawn without gaps."""


def breakdowns(found: Published) -> Iterator[tuple[str, Iterator[Block]]]:
    """A part for each dimension, with its title."""
    for dimension in found.dimensions:
        if dimension == found.period:
            yield wording.period_heading(found), _part(found, dimension)
        else:
            yield tr("By {what}", what=_lower(wording.dimension_words(dimension))), _part(found, dimension)


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]


def _part(found: Published, dimension: str) -> Iterator[Block]:
    norms = found.leading[:_NORMS]
    values = found.values(dimension)
    if dimension == found.period:
        yield from _time(found, norms)
    else:
        values = dict(sorted(values.items(), key=lambda one: (one[0] in ("", OTHER), -(one[1] or 0), one[0])))
        yield from _places(found, dimension, norms[:1], list(values))
    kept = list(values)[:MOST_VALUES] if dimension != found.period else list(values)
    name = wording.dimension_words(dimension)
    yield Table(
        (name, tr("Rows"), *(norm.title for norm in norms)),
        tuple(
            (
                wording.value_words(found, dimension, value),
                wording.count_words(values[value]),
                *(wording.rate_words(norm, found.at(dimension, value, norm)) for norm in norms),
            )
            for value in kept
        ),
        caption=tr("Rows, and rows in which the norms are met that are met most often: {what}", what=_lower(name)),
        widths=(4, 2, *(4 for _ in norms)),
        counts=(1,),
    )
    if len(values) > len(kept):
        more = len(values) - len(kept)
        yield Paragraph(
            tr_number("{number} more line is in the workbook.", "{number} more lines are in the workbook.", more),
            "faint",
        )


def _places(found: Published, dimension: str, norms: tuple[ScreenedNorm, ...], values: list[str]) -> Iterator[Picture]:
    for norm in norms:
        shown = []
        for value in values[:_MOST_BARS]:
            line = found.at(dimension, value, norm)
            met = line.total(MET) if line else None
            shown.append(Bar(wording.value_words(found, dimension, value), met, wording.rate_words(norm, line)))
        what = _lower(wording.dimension_words(dimension))
        title = tr("Rows in which ‘{norm}’ is met, by {what}: the values with most rows", norm=norm.title, what=what)
        yield bars(title, shown)


def _time(found: Published, norms: tuple[ScreenedNorm, ...]) -> Iterator[Picture]:
    periods = _periods(found)
    strips = []
    for norm in norms:
        lines = [found.at(found.period, period, norm) for period in periods]
        # A period without a line has no rows; where small ones were put together it cannot be told.
        together = OTHER in found.values(found.period)
        counts = [line.total(MET) if line else None if together else 0 for line in lines]
        strips.append(Strip(norm.title, counts))
    if strips and len(periods) > 1:
        names = [wording.value_words(found, found.period, period) for period in periods]
        if found.period != YEAR:
            names = periods
        yield columns(tr("Rows in which norms are met, over time"), names, strips)


def _periods(found: Published) -> list[str]:
    """The years or months from the first to the last, those between them too."""
    known = sorted(value for value in found.values(found.period) if value not in ("", OTHER))
    if not known or not all(value.replace("-", "").isdecimal() for value in known):
        return known
    first, last = _number(known[0]), _number(known[-1])
    if not 0 < last - first < _MOST_PERIODS:
        return known
    return [_period(number, months="-" in known[0]) for number in range(first, last + 1)]


def _number(period: str) -> int:
    year, dash, month = period.partition("-")
    return 12 * int(year) + int(month) - 1 if dash else int(year)


def _period(number: int, *, months: bool) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}" if months else f"{number:04}"
