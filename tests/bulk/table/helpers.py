"""What the tests of tables share: reading a whole table and adding it up."""

from __future__ import annotations

import pickle
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import polars as pl

from rightscheck.bulk.mapping import Reading
from rightscheck.bulk.table import Bad, Batch, Table, open_table, rows


class Read(NamedTuple):
    """A whole table as it was read."""

    table: Table
    frame: pl.DataFrame
    bad: list[Bad]
    notes: Counter[str]
    batches: list[Batch]

    @property
    def cells(self) -> list[tuple[str | None, ...]]:
        return [row[2:] for row in self.frame.iter_rows()]

    @property
    def reasons(self) -> dict[int, str]:
        """The reason by the line of each bad record."""
        return {one.line: one.reason for one in self.bad}


def read(file: Path, reading: Reading | None = None, *, size: int = 50_000) -> Read:
    """Read a table, and check what holds for every table."""
    table = open_table(file, reading)
    batches = list(table.batches(size))
    frames, bad, notes = (
        [pl.DataFrame(schema={"_row": pl.UInt64, "_line": pl.UInt64} | dict.fromkeys(table.columns, pl.String))],
        [],
        Counter[str](),
    )
    first = 1
    for number, batch in enumerate(batches):
        assert (batch.number, batch.first) == (number, first)
        assert batch.records <= size
        spec, sent = pickle.loads(pickle.dumps((table.spec, batch)))
        found = rows(spec, sent, table.columns)
        assert found.frame.columns == ["_row", "_line", *table.columns]
        named = [*found.frame["_row"], *(one.row for one in found.bad)]
        assert sorted(named) == list(range(first, first + batch.records))
        assert not {one.row for one in rows(spec, sent, []).bad} - {one.row for one in found.bad}
        frames.append(found.frame)
        bad += found.bad
        notes += found.notes
        first += batch.records
    positions = [batch.position for batch in batches]
    assert positions == sorted(positions)
    assert not positions or (positions[-1] == 1.0 and positions[0] >= 0)
    assert batches == list(open_table(file, reading).batches(size))
    return Read(table, pl.concat(frames), bad, notes, batches)
