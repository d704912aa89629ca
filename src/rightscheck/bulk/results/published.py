"""What readers get to see of a screening. Everything that is written takes its figures from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final

from rightscheck.bulk.results.screening import MET, ScreenedNorm, Screening
from rightscheck.bulk.results.suppression import OTHER, SMALLEST, Line, Suppressed, suppress

if TYPE_CHECKING:
    import polars as pl

YEAR, MONTH = "year", "month"
PLACES: Final = ("destination", "nationality")
"""Dimensions whose values are codes of States."""
_FEW_YEARS: Final = 3
"""With fewer years than this, time is told in months."""
_NONE: Final = Line(0, ())


@dataclass(frozen=True)
class Published:
    """A screening without small counts.

    Attributes:
        screening: what was screened. Its counts are exact and are not written anywhere.
        smallest: the smallest count that is printed; 0 where all are.
        period: the dimension that tells the time, `year` or `month`; empty where there is none. Only one of them is
            printed, since months add up to years.
        figures: the counts that are printed; by dimension only those of norms that could be assessed.
        states: English names of States by their code.
        reasons: words for reasons of quarantine by their code, in the current language.
    """

    screening: Screening
    smallest: int
    period: str
    figures: Suppressed
    states: Mapping[str, str] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)

    @property
    def assessed(self) -> int | None:
        """Rows in which some norm could be assessed; None where that is held back."""
        return None if self._few_rows else self.screening.assessed

    @property
    def not_assessable(self) -> int | None:
        """Rows in which no norm could be assessed; None where that is held back."""
        return None if self._few_rows else self.screening.not_assessable

    @property
    def _few_rows(self) -> bool:
        # The two add up to the rows that were screened, so either tells the other.
        return any(0 < n < self.smallest for n in (self.screening.assessed, self.screening.not_assessable))

    @property
    def dimensions(self) -> tuple[str, ...]:
        """What verdicts are counted by: places, time, then what the map adds."""
        known = [*PLACES, self.period]
        return tuple(sorted(self.figures.tables, key=lambda one: (known.index(one) if one in known else 9, one)))

    def line(self, norm: ScreenedNorm) -> Line:
        """The verdicts on a norm over all rows."""
        return self.figures.totals.get(norm.column, _NONE)

    @cached_property
    def assessable(self) -> tuple[ScreenedNorm, ...]:
        """The norms that the map can settle, those first that are met most often."""
        norms = [norm for norm in self.screening.norms if norm.assessable]
        return tuple(sorted(norms, key=lambda norm: -(self.line(norm).total(MET) or 0)))

    @cached_property
    def leading(self) -> tuple[ScreenedNorm, ...]:
        """The norms that are met in some row, most often first; without those whose figure is held back."""
        return tuple(norm for norm in self.assessable if self.line(norm).total(MET))

    def values(self, dimension: str) -> dict[str, int | None]:
        """The values of a dimension with their rows, in the order in which they are printed.

        Where a dimension has other rows for other acts, a value stands with the largest number.
        """
        found: dict[str, int | None] = {}
        for lines in self.figures.tables[dimension].values():
            for value, line in lines.items():
                found[value] = max((n for n in (found.get(value), line.rows) if n is not None), default=None)
        return {value: found[value] for value in sorted(found, key=lambda value: (value in ("", OTHER), value))}

    def at(self, dimension: str, value: str, norm: ScreenedNorm) -> Line | None:
        """The verdicts on a norm in the rows of a value; None where the table of the norm has no such line."""
        return self.figures.tables[dimension].get(norm.column, {}).get(value)


def published(
    screening: Screening,
    smallest: int = SMALLEST,
    *,
    states: Mapping[str, str] | None = None,
    reasons: Mapping[str, str] | None = None,
) -> Published:
    """What readers get to see of a screening.

    Args:
        smallest: the smallest count that is printed; 0 prints all.
        states: English names of States by their code; a code without a name stands as it is.
        reasons: words for reasons of quarantine by their code, in the current language.
    """
    period = _period(screening.by)
    assessable = [norm.column for norm in screening.norms if norm.assessable]
    figures = suppress(screening.counts, _told(screening.by, {YEAR, MONTH} - {period}, assessable), smallest)
    return Published(screening, smallest, period, figures, dict(states or {}), dict(reasons or {}))


def _period(by: pl.DataFrame) -> str:
    import polars as pl

    values = by.filter(pl.col("value") != "").group_by("dimension").agg(pl.col("value").n_unique())
    found: dict[str, int] = dict(values.iter_rows())
    if MONTH in found and found.get(YEAR, 0) < _FEW_YEARS:
        return MONTH
    return YEAR if YEAR in found else ""


def _told(by: pl.DataFrame, dropped: set[str], columns: list[str]) -> pl.DataFrame:
    """The counts that tables by dimension tell: one account of time, and norms that have more than one verdict."""
    import polars as pl

    return by.filter(~pl.col("dimension").is_in(dropped) & pl.col("column").is_in(columns))


def rate(norm: ScreenedNorm, line: Line) -> tuple[int, int] | None:
    """In how many rows a norm is met, and of how many; None where one of them is not printed, there are none, or the
    columns cannot show that it is met."""
    met, of = line.total(MET), line.total(norm.denominator)
    return (met, of) if met is not None and of and norm.shows != "not_met" else None
