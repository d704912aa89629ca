"""Parquet: columns with types, read in parts and written as text, so that a map reads every format alike."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import polars as pl
from polars.exceptions import PolarsError

from rightscheck.bulk.mapping import Reading
from rightscheck.bulk.table.model import LINE, ROW, Batch, Cells, distinct, unreadable
from rightscheck.bulk.table.opening import Table

_END: Final = b"PAR1"
_DAMAGED: Final = "it is a damaged Parquet file. Get it again."


def open_parquet(file: Path, reading: Reading) -> Table:
    """Open a Parquet file.

    Raises:
        InputError: it is damaged or has no columns.
    """
    with file.open("rb") as stream:
        # A file that was cut off is told here, in silence: polars would print a trace.
        stream.seek(-min(len(_END), file.stat().st_size), os.SEEK_END)
        if stream.read() != _END:
            raise unreadable(file, _DAMAGED)
    try:
        schema = pl.scan_parquet(file, glob=False).collect_schema()
    except (PolarsError, OSError, pl.exceptions.PanicException):
        raise unreadable(file, _DAMAGED) from None
    if not len(schema):
        raise unreadable(file, "it has no columns. Name a table with columns.")
    found = reading.model_copy(update={"format": "parquet"})
    return _ParquetTable(file, found, distinct(schema.names()), schema)


class _ParquetTable(Table):
    def __init__(self, file: Path, reading: Reading, columns: tuple[str, ...], schema: pl.Schema) -> None:
        super().__init__(file, reading, columns)
        self._schema = schema

    def batches(self, size: int = 50_000, wanted: Sequence[str] | None = None) -> Iterator[Batch]:
        names = self.columns if wanted is None else list(dict.fromkeys(wanted))
        places = [self.columns.index(name) for name in names]
        kinds = self._schema.dtypes()
        # By their places: Polars takes some names for patterns.
        cells = [_as_text(pl.nth(at), kinds[at]).alias(name) for at, name in zip(places, names, strict=True)]
        number, first = 0, 1
        try:
            scan = pl.scan_parquet(self.file, glob=False)
            total = scan.select(pl.len()).collect().item()
            for frame in _parts(scan.select(cells), size) if cells else _heights(total, size):
                yield _batch(number, first, frame, total)
                number, first = number + 1, first + len(frame)
        except (PolarsError, OSError, pl.exceptions.PanicException):
            raise unreadable(self.file, _DAMAGED) from None


def _parts(scan: pl.LazyFrame, size: int) -> Iterator[pl.DataFrame]:
    """The rows in parts of the same size, whatever the parts in which they are stored."""
    waiting: list[pl.DataFrame] = []
    rows = 0
    for part in scan.collect_batches(chunk_size=size, maintain_order=True):
        waiting.append(part)
        rows += len(part)
        while rows >= size:
            joined = pl.concat(waiting)
            yield joined[:size]
            waiting, rows = [joined[size:]], rows - size
    if rows:
        yield pl.concat(waiting)


def _heights(total: int, size: int) -> Iterator[pl.DataFrame]:
    """Rows without columns."""
    for start in range(0, total, size):
        yield pl.DataFrame(height=min(size, total - start))


def _batch(number: int, first: int, cells: pl.DataFrame, total: int) -> Batch:
    rows = pl.int_range(first, first + len(cells), dtype=pl.UInt64, eager=True)
    frame = pl.DataFrame({ROW: rows, LINE: rows}).hstack(cells.get_columns())
    out = BytesIO()
    frame.write_ipc(out)
    return Batch(number, first, len(cells), (first + len(cells) - 1) / max(total, 1), Cells(out.getvalue()))


def _as_text(cell: pl.Expr, kind: Any) -> pl.Expr:
    """A column as text, as a person would write it."""
    if kind == pl.String:
        return cell
    if isinstance(kind, pl.Datetime):
        return cell.dt.strftime("%Y-%m-%d %H:%M:%S")
    if kind.is_float():
        whole = (cell == cell.round()) & (cell.abs() < 1e15)
        return pl.when(whole).then(cell.cast(pl.Int64, strict=False).cast(pl.String)).otherwise(cell.cast(pl.String))
    if isinstance(kind, pl.Binary):
        return cell.bin.encode("hex")
    if isinstance(kind, pl.List) and not kind.inner.is_nested():
        return cell.list.eval(_as_text(pl.element(), kind.inner)).list.join("|", ignore_nulls=True)
    if isinstance(kind, pl.Struct):
        return pl.when(cell.is_not_null()).then(cell.struct.json_encode())
    if kind.is_nested():
        return pl.when(cell.is_not_null()).then(pl.struct(cell).struct.json_encode())
    return cell.cast(pl.String)
