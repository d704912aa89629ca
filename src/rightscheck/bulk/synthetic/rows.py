"""Drawing random cells, a column at a time, the same for the same seed."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

import polars as pl

REDACTED: Final = "(b)(6),(b)(7)(c)"
_M: Final = 2**64


@dataclass(frozen=True, slots=True)
class Odd:
    """How much is wrong with a table.

    Attributes:
        empty: the share of cells that say nothing, in the columns that may.
        redacted: the share of cells that are blacked out, in the same columns.
        shifted: the share of rows in which a cell has slipped to the side.
    """

    empty: float = 0.02
    redacted: float = 0.005
    shifted: float = 0.0


USUAL: Final = Odd()


class Rows:
    """Draws for some rows of a table, from `first`. Every column has a stream of its own and every row its place in it,
    so that rows do not depend on the size of chunks."""

    def __init__(self, first: int, count: int, seed: int, odd: Odd) -> None:
        self.first, self.count, self.seed, self.odd = first, count, seed, odd
        self.index = pl.int_range(first, first + count, dtype=pl.UInt64, eager=True)

    def share(self, name: str, of: pl.Series | None = None) -> pl.Series:
        """Numbers from 0 to below 1: the mixing of splitmix64, spelt with the operations that a series has."""
        start = (self.seed * 0x9E3779B97F4A7C15 + zlib.crc32(name.encode()) * 0xD1B54A32D192ED03) % _M
        x = (self.index if of is None else of) * pl.Series([0x9E3779B97F4A7C15], dtype=pl.UInt64)
        x = x + pl.Series([start], dtype=pl.UInt64)
        for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB), (31, 1)):
            x = (x ^ (x // pl.Series([2**shift], dtype=pl.UInt64))) * pl.Series([factor], dtype=pl.UInt64)
        shares: pl.Series = (x // 2**11).cast(pl.Float64) / 2.0**53
        return shares

    def whole(self, name: str, low: int, high: int) -> pl.Series:
        """Whole numbers from `low` to below `high`, the low ones more often."""
        share = self.share(name)
        return (share * share * (high - low)).cast(pl.Int64) + low

    def pick(self, name: str, weights: Mapping[str, int], of: pl.Series | None = None) -> pl.Series:
        """One of these texts for each row, or for each of these numbers."""
        limits: list[float] = []
        total = sum(weights.values())
        for weight in weights.values():
            limits.append((limits[-1] if limits else 0.0) + weight / total)
        place = pl.Series(limits[:-1], dtype=pl.Float64).search_sorted(self.share(name, of), side="right")
        return pl.Series(list(weights)).gather(place)

    def optional(self, name: str, texts: pl.Series) -> pl.Series:
        """The texts with some left empty and some blacked out."""
        share, odd = self.share(f"{name}?"), self.odd
        made = pl.select(
            pl.when(share < odd.empty)
            .then(None)
            .when(share < odd.empty + odd.redacted)
            .then(pl.lit(REDACTED))
            .otherwise(texts)
        )
        return made.to_series()

    def some(self, name: str, chance: float, texts: pl.Series) -> pl.Series:
        """The texts in this share of the rows, elsewhere nothing."""
        return pl.select(pl.when(self.share(f"{name}!") < chance).then(texts)).to_series()

    def ids(self, prefix: str, numbers: pl.Series | None = None) -> pl.Series:
        """Identifiers."""
        texts = (self.index if numbers is None else numbers).cast(pl.String)
        return pl.select(pl.lit(prefix) + texts.str.zfill(9)).to_series()

    def codes(self, name: str, prefix: str, kinds: int) -> pl.Series:
        """Codes of places, of so many kinds."""
        return pl.Series([f"{prefix}{number:03}" for number in range(kinds)]).gather(self.whole(name, 0, kinds))

    def days(self, first: date, days: pl.Series, clock: str = "", form: str = "%Y-%m-%d") -> pl.Series:
        """Dates so many days after `first` as texts. Formatting a calendar once is ten times faster than every cell."""
        most = max(days.to_list(), default=0) + 1
        calendar = (pl.int_range(0, most, eager=True) + (first - date(1970, 1, 1)).days).cast(pl.Int32).cast(pl.Date)
        texts = calendar.dt.strftime(form).gather(days)
        if clock != "random":
            return pl.select(texts + pl.lit(clock)).to_series()
        minutes = (self.share("clock") * 1440).cast(pl.Int64)
        times = pl.Series([f" {minute // 60:02}:{minute % 60:02}:00" for minute in range(1440)])
        return pl.select(texts + times.gather(minutes)).to_series()
