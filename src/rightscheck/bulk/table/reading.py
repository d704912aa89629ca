"""From a batch to rows: cells are stripped, what says nothing is null, and every record is a row or a bad one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from io import BytesIO

import polars as pl

from rightscheck.bulk.table.delimited import Raw, read_delimited
from rightscheck.bulk.table.jsonlines import read_json_lines
from rightscheck.bulk.table.model import LINE, LONGEST_CELL, ROW, Bad, Batch, Cells, Rows, Spec
from rightscheck.bulk.table.redaction import is_one_of, is_redacted


def rows(spec: Spec, batch: Batch, wanted: Sequence[str]) -> Rows:
    """The rows of a batch, for a worker process.

    Args:
        wanted: columns of `spec.columns`, and of those for which the batch was made.

    Returns:
        good and bad records, `batch.records` in all.
    """
    raw = stripped(spec, batch, wanted)
    if not wanted:
        return Rows(*raw)
    marks = [is_redacted(pl.col(name), spec.reading.redacted) for name in wanted]
    counted = raw.frame.select(mark.sum().alias(name) for name, mark in zip(wanted, marks, strict=True))
    found = dict(zip(counted.columns, counted.row(0), strict=True))
    if any(found.values()):
        raw.notes["redacted"] += sum(found.values())
    void = [
        pl.when(~mark).then(pl.col(name)).alias(name) for name, mark in zip(wanted, marks, strict=True) if found[name]
    ]
    return Rows(raw.frame.with_columns(void), raw.bad, raw.notes)


def stripped(spec: Spec, batch: Batch, wanted: Sequence[str]) -> Raw:
    """The rows of a batch with the marks of what was blacked out still in them."""
    raw = _raw(spec, batch, list(dict.fromkeys(wanted)))
    if not wanted:
        return raw
    frame, bad = _without_long(raw.frame, wanted)
    bare = frame.with_columns(pl.col(wanted).str.strip_chars())
    nothing = [pl.col(name) == "" for name in wanted]
    if spec.reading.empty:
        nothing = [one | is_one_of(pl.col(name), spec.reading.empty) for one, name in zip(nothing, wanted, strict=True)]
    said = [pl.when(~one).then(pl.col(name)).alias(name) for one, name in zip(nothing, wanted, strict=True)]
    return Raw(bare.with_columns(said), sorted(raw.bad + bad), raw.notes)


def _raw(spec: Spec, batch: Batch, wanted: Sequence[str]) -> Raw:
    payload = batch.payload
    if isinstance(payload, Cells):
        frame = pl.read_ipc(BytesIO(payload.data), columns=[ROW, LINE, *wanted])
        return Raw(frame, list(payload.bad), +Counter(dict(payload.notes)))
    read = read_json_lines if spec.reading.format == "jsonl" else read_delimited
    raw = read(spec, batch, payload, wanted)
    raw.notes["empty_lines"] += len(payload.empty)
    raw.notes["replaced"] += payload.replaced
    return Raw(raw.frame, raw.bad, +raw.notes)


def _without_long(frame: pl.DataFrame, wanted: Sequence[str]) -> tuple[pl.DataFrame, list[Bad]]:
    """The frame without rows that have a cell beyond the limit."""
    sizes = frame.select(pl.col(wanted).str.len_bytes().max()).row(0)
    over = [name for name, size in zip(wanted, sizes, strict=True) if size is not None and size > LONGEST_CELL]
    if not over:
        return frame, []
    bad: dict[int, Bad] = {}
    for name in over:
        for row, line in frame.filter(pl.col(name).str.len_bytes() > LONGEST_CELL).select(ROW, LINE).iter_rows():
            bad.setdefault(row, Bad(row, line, name, "long"))
    return frame.filter(~pl.col(ROW).is_in(list(bad))), list(bad.values())
