"""Small counts are held back, so that nobody is found again in a table.

Held back are counts from 1 to `smallest - 1`, and as many others as it takes that none of them can be computed. A count
that is held back is printed together with its partners as one sum, so that a reader cannot tell which of them is small.
The method has five steps:

1. Values with fewer than `smallest` rows (a destination, a year) are counted together, with the next larger value where
   they are too few even so. So the number of rows of every line can be printed.
2. Rows that are outside a norm, be it that it does not apply or that they have no such act, are printed as one number.
   It is the same for norms of the same scope, so what the table of one holds back that of another must not print. In
   which lines it is held back follows from this number and that of the other rows alone; and it is a partner of small
   counts among the other rows only where these are few altogether.
3. A verdict that a norm has in fewer than `smallest` rows is printed only together with others that bring its group to
   `smallest` rows, in every table of the norm. The rows in a group may have its verdicts in any order, and no printed
   figure would change. For what follows the group is one column.
4. In a table of one norm by one dimension every small cell gets a partner in its line; of the two only the sum is
   printed. Lines with the same pair of columns make a block, which gets more lines until it has `smallest` rows in
   either column, and `smallest` rows outside each of its lines where there are so many. Inside a block, rows can be
   moved from one column to the other in one line and back in another: the sums of pairs and of columns stay, and all
   other cells too. So every small cell may hold at least one more, and where the block has rows enough any of more than
   `smallest` numbers. Pairs of a line that share a column, or have too few rows together, are printed as one sum.
5. Whatever else is printed, such as how often a norm is met, is computed from what is printed.

Lines and columns have sums that are printed, or are groups that no table splits. So tables of different dimensions say
nothing of each other beyond these sums. What the method does not know is law: who knows from elsewhere that two norms
come out alike in every row has the figures of both.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from rightscheck.bulk.results.partners import OUT, PLACES, group_of, together
from rightscheck.bulk.results.screening import BULK_VERDICTS, OUTSIDE

if TYPE_CHECKING:
    import polars as pl

SMALLEST: Final = 11
"""The smallest count that is printed, as statistical offices do it."""
OTHER: Final = "…"
"""The value under which small values are counted together."""
Class = tuple[str, ...]
_SINGLE: Final[tuple[Class, ...]] = tuple((verdict,) for verdict in BULK_VERDICTS)
_CLASSES: Final[tuple[Class, ...]] = (*(one for one in _SINGLE if one[0] not in OUTSIDE), OUTSIDE)
"""What is counted where small counts are held back: verdicts, and the rows outside as one."""


class Part(NamedTuple):
    """A count that is printed: how many rows have one of these verdicts. With several verdicts it is a sum whose terms
    are held back."""

    verdicts: tuple[str, ...]
    n: int


class Line(NamedTuple):
    """The verdicts of some rows on one norm.

    Attributes:
        rows: how many rows; None where all is held back.
        parts: counts that add up to them, in the order of `BULK_VERDICTS`. A verdict that is in no part has no row.
    """

    rows: int | None
    parts: tuple[Part, ...]

    def total(self, verdicts: Collection[str]) -> int | None:
        """How many rows have one of these verdicts; None where what is printed does not tell."""
        if self.rows is None:
            return None
        found = 0
        for part in self.parts:
            inside = sum(verdict in verdicts for verdict in part.verdicts)
            if 0 < inside < len(part.verdicts):
                return None
            found += part.n if inside else 0
        return found


Lines = Mapping[str, Line]
"""The lines of a table by their value."""


class Suppressed(NamedTuple):
    """Counts that can be printed: over all rows, by the column of the norm; and by dimension, column and value."""

    totals: Mapping[str, Line]
    tables: Mapping[str, Mapping[str, Lines]]


def suppress(counts: pl.DataFrame, by: pl.DataFrame, smallest: int = SMALLEST) -> Suppressed:
    """The counts of a screening without those that are too small.

    Args:
        counts: `column`, `verdict`, `n`.
        by: `dimension`, `value`, `column`, `verdict`, `n`. Its dimensions must not divide one another, as months divide
            years: the counts of the finer one would add up to those of the other.
        smallest: the smallest count that is printed; 0 or 1 holds back nothing.
    """
    import polars as pl

    classes = _CLASSES if smallest > 1 else _SINGLE
    totals: dict[str, Line] = {}
    groups: dict[str, frozenset[int]] = {}
    for (column,), lines in _cells(counts, classes, ["column"]).items():
        cells = lines[()]
        groups[column] = group_of(cells, smallest)
        totals[column] = _line(cells, classes, [groups[column]], smallest)
    tables: dict[str, dict[str, Lines]] = {}
    merged = _merged(by, smallest).sort(pl.col("value") == OTHER, "value", maintain_order=True)
    for (dimension, column), found in _cells(merged, classes, ["dimension", "column"], ["value"]).items():
        made = _table(list(found.values()), classes, groups.get(column, frozenset()), smallest)
        tables.setdefault(dimension, {})[column] = {value: line for (value,), line in zip(found, made, strict=True)}
    return Suppressed(totals, tables)


def _cells(
    frame: pl.DataFrame, classes: Sequence[Class], outer: Sequence[str], inner: Sequence[str] = ()
) -> dict[tuple[str, ...], dict[tuple[str, ...], list[int]]]:
    """The counts of a frame by its outer and inner columns, each as a list over all classes."""
    places = {verdict: place for place, verdicts in enumerate(classes) for verdict in verdicts}
    found: dict[tuple[str, ...], dict[tuple[str, ...], list[int]]] = {}
    for row in frame.select(*outer, *inner, "verdict", "n").iter_rows():
        key, line = row[: len(outer)], row[len(outer) : -2]
        cells = found.setdefault(key, {}).setdefault(line, [0] * len(classes))
        cells[places[row[-2]]] += row[-1]
    return found


def _merged(by: pl.DataFrame, smallest: int) -> pl.DataFrame:
    """Counts in which values with too few rows are one value."""
    import polars as pl

    table = ["dimension", "column"]
    rows = by.group_by(*table, "value").agg(pl.col("n").sum().alias("rows")).sort(*table, "rows", "value")
    before = pl.col("rows").cum_sum().over(table) - pl.col("rows")
    small = (pl.col("rows") < smallest) | ((before > 0) & (before < smallest))
    named = rows.with_columns(pl.when(small).then(pl.lit(OTHER)).otherwise("value").alias("as"))
    joined = by.join(named.select(*table, "value", "as"), on=[*table, "value"], how="left", maintain_order="left")
    return (
        joined.group_by(*table, pl.col("as").alias("value"), "verdict")
        .agg(pl.col("n").sum())
        .sort(*table, "value", "verdict")
    )


def _line(cells: Sequence[int], classes: Sequence[Class], sums: Iterable[Collection[int]], smallest: int) -> Line:
    """The line of some counts of which some are printed only as sums."""
    rows = sum(cells)
    if 0 < rows < smallest:
        return Line(None, ())
    sets = [sorted(places) for places in sums if places]
    taken = {place for places in sets for place in places}
    sets += [[place] for place in range(len(cells)) if place not in taken]
    parts = (
        Part(tuple(verdict for place in places for verdict in classes[place]), sum(cells[place] for place in places))
        for places in sorted(sets)
    )
    return Line(rows, tuple(part for part in parts if part.n))


def _table(
    found: Sequence[Sequence[int]], classes: Sequence[Class], group: frozenset[int], smallest: int
) -> list[Line]:
    """The lines of one norm by one dimension."""
    # The group is one column, at the place of its strongest verdict.
    columns: list[tuple[int, ...]] = [(place,) for place in range(len(classes)) if place not in group]
    columns = sorted([*columns, tuple(sorted(group))] if group else columns)
    table = [[sum(cells[place] for place in column) for column in columns] for cells in found]
    if smallest > 1:
        out = columns.index((OUT,)) if (OUT,) in columns else -1
        sets = together(table, [PLACES[column[0]] for column in columns], out, smallest)
    else:
        sets = [[] for _ in table]
    lines = []
    for cells, some in zip(found, sets, strict=True):
        sums = [[place for at in one for place in columns[at]] for one in some]
        taken = {place for places in sums for place in places}
        lines.append(_line(cells, classes, sums if group <= taken else [*sums, group], smallest))
    return lines
