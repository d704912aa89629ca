"""JSON lines: one object a line. Its keys are the columns; numbers keep the digits with which they are written."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import polars as pl

from rightscheck.bulk.mapping import Reading
from rightscheck.bulk.table.delimited import Raw, records
from rightscheck.bulk.table.encodings import as_utf8, utf8_or
from rightscheck.bulk.table.lines import Shape
from rightscheck.bulk.table.model import LINE, ROW, Bad, Batch, Lines, Spec, distinct, unreadable
from rightscheck.bulk.table.splitting import Splitter
from rightscheck.bulk.table.text import TextTable, shape_of

_SAMPLE: Final = 2_000
"""The keys of so many objects are the columns."""
BETWEEN: Final = "|"
"""What stands between the members of a list in one cell."""


def open_json_lines(file: Path, reading: Reading, *, gzip: bool) -> TextTable:
    """Open JSON lines.

    Raises:
        InputError: no line at the beginning is an object with keys.
    """
    shape = shape_of(file, reading, gzip=gzip)
    keys = dict.fromkeys(_keys(file, shape))
    if not keys:
        raise unreadable(file, "there is no JSON object with keys at its beginning. Write one object a line.")
    found = reading.model_copy(update={"format": "jsonl", "encoding": shape.encoding})
    # Blanks are no text in JSON either, so a tab as delimiter changes nothing.
    table = TextTable(file, found, distinct(list(keys)), shape, "\t", "", 0)
    table.spec = Spec(found, table.columns, tuple(keys))
    return table


def _keys(file: Path, shape: Shape) -> Iterator[str]:
    for batch in Splitter(file, shape, "\t", "", 0, 0).batches(_SAMPLE):
        payload = batch.payload
        if isinstance(payload, Lines):
            data, _ = as_utf8(payload.data, utf8_or(shape.encoding))
            for record in records(payload, data).data:
                for key in _object(record) or ():
                    yield key.encode("utf-8", "replace").decode()
        return


def _object(line: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(line, parse_float=str, parse_int=str, parse_constant=str)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def read_json_lines(spec: Spec, batch: Batch, payload: Lines, wanted: Sequence[str]) -> Raw:
    """The cells of the wanted columns."""
    notes: Counter[str] = Counter()
    data, notes["fallback"] = as_utf8(payload.data, utf8_or(spec.reading.encoding))
    bad: list[Bad] = []
    rows: list[int] = []
    lines: list[int] = []
    keys = [spec.keys[spec.columns.index(name)] for name in wanted]
    cells: list[list[str | None]] = [[] for _ in keys]
    read = records(payload, data)
    for place, (record, line) in enumerate(zip(read.data, read.lines, strict=True)):
        reason = "long" if place in read.cut else "nul" if b"\0" in record else ""
        found = None if reason else _object(record)
        if found is None:
            bad.append(Bad(batch.first + place, line, "", reason or "json"))
            continue
        rows.append(batch.first + place)
        lines.append(line)
        for key, column in zip(keys, cells, strict=True):
            column.append(_cell(found.get(key)))
    head = {ROW: pl.Series(rows, dtype=pl.UInt64), LINE: pl.Series(lines, dtype=pl.UInt64)}
    frame = pl.DataFrame(head | {name: _series(column) for name, column in zip(wanted, cells, strict=True)})
    return Raw(frame, bad, notes)


def _cell(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and not any(isinstance(member, (list, dict)) for member in value):
        return BETWEEN.join(_cell(member) or "" for member in value)
    return json.dumps(value, ensure_ascii=False)


def _series(values: list[str | None]) -> pl.Series:
    try:
        return pl.Series(values, dtype=pl.String)
    except UnicodeEncodeError:
        # Half of a pair, which JSON can write and UTF-8 cannot.
        mended = [value if value is None else value.encode("utf-8", "replace").decode() for value in values]
        return pl.Series(mended, dtype=pl.String)
