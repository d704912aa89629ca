"""Looking at a table before it is mapped: how it is written, what is bad in it, and what its columns are like."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import polars as pl

from rightscheck.bulk.mapping import Reading
from rightscheck.bulk.table.columns import Column, column
from rightscheck.bulk.table.container import opened
from rightscheck.bulk.table.model import Batch, Lines, unreadable
from rightscheck.bulk.table.opening import Table, open_table
from rightscheck.bulk.table.reading import rows, stripped
from rightscheck.law.states import States

READ_WHOLE: Final = 200 << 20
"""Text is read to its end if it has no more bytes."""
_MOST_OF_A_SHEET: Final = 100_000
_BATCH: Final = 25_000
_KEPT: Final = 8
_START: Final = 1 << 18


@dataclass(frozen=True)
class Inspection:
    """What was found.

    Attributes:
        file: its name without folders; `size` in bytes.
        line_ends: LF, CRLF, CR, mixed, or "" for files without lines.
        lines: how many were looked at; `notes` says how many of them were not in the encoding.
        records: how many rows there are below the header; an estimate unless `exact`.
        read: how many of them were read; `bad` and `notes` are of those.
        sampled: how many of these the columns were looked at in, evenly spread.
        bad: how many are bad, by codes of `REASONS`.
        marks: what stands where something was blacked out, in the sample, most frequent first.
    """

    file: str
    size: int
    gzip: bool
    reading: Reading
    sheets: tuple[str, ...]
    line_ends: str
    lines: int
    records: int
    exact: bool
    read: int
    sampled: int
    bad: Mapping[str, int]
    notes: Mapping[str, int]
    marks: Mapping[str, int]
    columns: tuple[Column, ...]


def inspect_table(file: Path, reading: Reading | None = None, states: States | None = None) -> Inspection:
    """Look at a table, in flat memory.

    Args:
        states: those whose names and codes are recognised.

    Raises:
        InputError: it cannot be read.
    """
    table = open_table(file, reading)
    looked = _looked_at(table)
    looks = [column(name, looked.sample[name], table.reading.redacted, states) for name in table.columns]
    marks: Counter[str] = Counter()
    for _, found in looks:
        marks.update(found)
    return Inspection(
        file=file.name,
        size=file.stat().st_size,
        gzip=table.gzip,
        reading=table.reading,
        sheets=table.sheets,
        line_ends=_line_ends(table),
        lines=looked.lines,
        records=looked.records if looked.exact else round(looked.records / max(looked.position, 1e-6)),
        exact=looked.exact,
        read=looked.records,
        sampled=len(looked.sample),
        bad=dict(sorted(looked.bad.items())),
        notes=dict(sorted(looked.notes.items())),
        marks=dict(sorted(marks.items(), key=lambda item: (-item[1], item[0]))),
        columns=tuple(one for one, _ in looks),
    )


class _Looked:
    """What is gathered batch by batch."""

    def __init__(self) -> None:
        self.sample = pl.DataFrame()
        self.bad: Counter[str] = Counter()
        self.notes: Counter[str] = Counter()
        self.records = self.lines = 0
        self.position = 0.0
        self.exact = True


def _looked_at(table: Table) -> _Looked:
    looked = _Looked()
    kept: list[pl.DataFrame] = []
    stride, size = 1, 0
    for batch in table.batches(_BATCH):
        if size > READ_WHOLE or (table.reading.format == "xlsx" and looked.records >= _MOST_OF_A_SHEET):
            looked.exact = False
            break
        looked.records += batch.records
        looked.position = batch.position
        size += _size(batch)
        # Every so many batches are kept, and fewer the more there are: a sample from the whole table, of bounded size.
        chosen = batch.number % stride == 0
        found = stripped(table.spec, batch, table.columns) if chosen else rows(table.spec, batch, [])
        looked.bad.update(one.reason for one in found.bad)
        looked.notes.update(found.notes)
        if isinstance(batch.payload, Lines):
            looked.lines = batch.payload.line - 1 + batch.payload.data.count(b"\n")
        if chosen:
            kept.append(found.frame)
        if len(kept) > _KEPT:
            kept, stride = kept[::2], stride * 2
    empty = pl.DataFrame(schema=dict.fromkeys(table.columns, pl.String))
    looked.sample = pl.concat([frame.select(table.columns) for frame in kept]) if kept else empty
    return looked


def _size(batch: Batch) -> int:
    return len(batch.payload.data) if isinstance(batch.payload, Lines) else 0


def _line_ends(table: Table) -> str:
    """How lines end at the beginning of a text."""
    if table.reading.format not in ("delimited", "jsonl"):
        return ""
    try:
        with opened(table.file, table.gzip) as stream:
            start = stream.read(_START).replace(b"\0", b"")
    except (OSError, EOFError, zlib.error):
        raise unreadable(table.file, "it is damaged: not everything can be unpacked. Get it again.") from None
    both = start.count(b"\r\n")
    feeds = start.count(b"\n")
    if not feeds:
        return "CR" if b"\r" in start else ""
    # Within lines that end otherwise, a carriage return is a sign in a cell.
    return "LF" if not both else "CRLF" if both == feeds else "mixed"
