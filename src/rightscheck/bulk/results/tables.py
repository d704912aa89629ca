"""Tables of verdicts and counts as Parquet and CSV.

Memory does not grow with the rows: parts are copied one after the other. The same parts give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import polars as pl

from rightscheck.bulk.results.published import Published
from rightscheck.bulk.results.screening import ScreenedNorm
from rightscheck.bulk.results.suppression import Line
from rightscheck.exchange.cells import cell

DIGEST: Final = "_digest"
"""The column of the parts that marks the content of a row. It stays out of the text file, where it would only confirm
guesses on the content."""
ALL: Final = "all"
"""The verdict under which tables of counts have the number of rows."""
_GUARDED: Final = r"^'*[=+\-@\t\r]"
_NUMBER: Final = r"^[+-]?[0-9]+([.,][0-9]+)?$"
_BLOCK: Final = 50_000
"""So many rows are in a row group, whatever the parts have."""


def write_tables(found: Published, parts: Path, out: Path) -> None:
    """Write verdicts and counts into a folder: `verdicts.parquet`, `verdicts.csv`, `counts.parquet`, `counts.csv`.

    The verdicts are those of every row and are not for publication. `verdicts.csv` leaves out norms that no column can
    settle: most norms are of that kind with most tables, and it would be several times as long.

    Args:
        parts: the folder with the rows, one file after the other by name.
    """
    files = sorted(parts.glob("*.parquet"))
    _verdicts(found.screening.norms, files, out)
    counts = count_frame(found)
    counts.write_parquet(out / "counts.parquet", compression="zstd")
    with (out / "counts.csv").open("wb") as stream:
        stream.write(_guarded(counts, ["dimension", "value"]).write_csv(line_terminator="\r\n").encode())


def _verdicts(norms: tuple[ScreenedNorm, ...], files: list[Path], out: Path) -> None:
    if not files:
        empty = pl.DataFrame(schema={"row": pl.UInt64, "line": pl.UInt64, DIGEST: pl.UInt64})
        empty.write_parquet(out / "verdicts.parquet", compression="zstd")
        (out / "verdicts.csv").write_bytes(b"row,line\r\n")
        return
    pl.scan_parquet(files).sink_parquet(
        out / "verdicts.parquet", compression="zstd", row_group_size=_BLOCK, maintain_order=True
    )
    settled = {norm.column for norm in norms if not norm.assessable} | {DIGEST}
    columns = {norm.column for norm in norms}
    with (out / "verdicts.csv").open("wb") as stream:
        for number, file in enumerate(files):
            part = pl.read_parquet(file)
            part = part.drop(settled, strict=False)
            texts = [name for name, kind in part.schema.items() if kind == pl.String and name not in columns]
            part = _guarded(part, texts).rename(cell)
            stream.write(part.write_csv(include_header=number == 0, line_terminator="\r\n").encode())


def _guarded(frame: pl.DataFrame, columns: Iterable[str]) -> pl.DataFrame:
    """A frame whose texts a spreadsheet shows and never runs; `exchange.cells` says how."""
    return frame.with_columns(
        pl.when(pl.col(name).str.contains(_GUARDED) & ~pl.col(name).str.contains(_NUMBER))
        .then("'" + pl.col(name))
        .otherwise(name)
        .alias(name)
        for name in columns
    )


def count_frame(found: Published) -> pl.DataFrame:
    """All counts that are printed: `dimension`, `value` (both empty over all rows), `column`, `verdict`, `n`.

    A verdict is `all` for the number of rows. Where several stand together (`established+indicated`), the number is
    that of all of them, and the single ones are held back. What has no line is zero.
    """
    lines = [("", "", norm.column, found.line(norm)) for norm in found.screening.norms]
    for dimension in found.dimensions:
        for column, table in sorted(found.figures.tables[dimension].items()):
            lines += [(dimension, value, column, line) for value, line in table.items()]
    rows = [(*where, verdict, n) for *where, line in lines for verdict, n in _figures(line)]
    schema = dict.fromkeys(("dimension", "value", "column", "verdict"), pl.String) | {"n": pl.UInt64}
    return pl.DataFrame(rows, schema=schema, orient="row")


def _figures(line: Line) -> Iterator[tuple[str, int | None]]:
    yield ALL, line.rows
    yield from (("+".join(part.verdicts), part.n) for part in line.parts)
