"""Other tables whose columns are added to the rows: one row for each key, in memory, with the wanted columns only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import polars as pl

from rightscheck.bulk.cells import present
from rightscheck.bulk.mapping import Join, Map
from rightscheck.bulk.table import Bad, open_table, rows, table_sha256
from rightscheck.problems import InputError, Problem

_ON: Final = "#on"
_BY: Final = "#by"
_PENDING: Final = 500_000


@dataclass(frozen=True)
class Joined:
    """A table that was read for joining.

    Attributes:
        name: its name in the map; `to` the column of the main table that is compared.
        frame: the key and the columns that are added, one row for each key.
        mark: the hash of the file.
        read, kept: how many rows it has, and how many keys.
        bad: its records that could not be used.
        notes: what was counted while reading.
    """

    name: str
    to: str
    frame: pl.DataFrame = field(compare=False)
    mark: str
    read: int
    kept: int
    bad: tuple[Bad, ...]
    notes: tuple[tuple[str, int], ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that are added."""
        return tuple(name for name in self.frame.columns if name != _ON)

    def added(self, frame: pl.DataFrame) -> pl.DataFrame:
        """A frame with the columns of the row that fits, in the same order."""
        found = self.frame.rename({_ON: self.to})
        return frame.join(found, on=self.to, how="left", maintain_order="left")


def join_tables(map_: Map, files: dict[str, Path]) -> tuple[Joined, ...]:
    """Read the tables that a map joins.

    Args:
        files: the file of each, by its name in the map.

    Raises:
        InputError: a table or a column is missing, or a table cannot be read.
    """
    odd = sorted(set(files) - set(map_.join))
    if odd:
        raise _wrong(f"the map joins no table '{odd[0]}'. It joins: {', '.join(map_.join) or 'none'}.")
    missing = [name for name in map_.join if name not in files]
    if missing:
        raise _wrong(f"the map joins the table '{missing[0]}'. Say where it is: --join {missing[0]}=FILE.")
    return tuple(_joined(name, join, files[name]) for name, join in map_.join.items())


def _joined(name: str, join: Join, file: Path) -> Joined:
    table = open_table(file, join.read)
    extra = [join.by] if join.by else []
    extra += [join.only_if.column] if join.only_if else []
    wanted = list(dict.fromkeys((join.on, *join.columns, *extra)))
    absent = [column for column in wanted if column not in table.columns]
    if absent:
        message = f"this table has no column '{absent[0]}', which the map joins. Correct the map."
        raise InputError([Problem(str(file), 0, 0, "", message)])
    read, bad, notes = 0, list[Bad](), Counter[str]()
    kept: list[pl.DataFrame] = []
    for batch in table.batches(wanted=wanted):
        found = rows(table.spec, batch, wanted)
        read += batch.records
        bad += found.bad
        notes += found.notes
        kept.append(_plain(found.frame, join))
        # What counts is sorted out from time to time, so that memory grows with the keys and not with the rows.
        if sum(map(len, kept[1:])) > max(len(kept[0]), _PENDING):
            kept = [_reduced(pl.concat(kept), join)]
    frame = _reduced(pl.concat(kept), join).drop(_BY, strict=False) if kept else _empty(join)
    return Joined(name, join.to, frame, table_sha256(file), read, len(frame), tuple(bad), tuple(sorted(notes.items())))


def _empty(join: Join) -> pl.DataFrame:
    return pl.DataFrame(schema=dict.fromkeys((_ON, *join.columns), pl.String))


def _plain(frame: pl.DataFrame, join: Join) -> pl.DataFrame:
    by = [pl.col(join.by).alias(_BY)] if join.by else []
    columns: Sequence[str] = [name for name in join.columns if name != join.on]
    counts = pl.col(join.on).is_not_null() & present(join.only_if)
    return frame.filter(counts).select(pl.col(join.on).alias(_ON), *by, *columns)


def _reduced(frame: pl.DataFrame, join: Join) -> pl.DataFrame:
    """One row for each key."""
    if _BY in frame.columns:
        frame = frame.sort(_BY, nulls_last=join.keep == "first", maintain_order=True)
    return frame.unique(_ON, keep=join.keep, maintain_order=True)


def _wrong(message: str) -> InputError:
    return InputError([Problem("rightscheck", 0, 0, "--join", message)])
