"""Writing made-up tables: delimited text, workbooks, lines of JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import polars as pl

from rightscheck.bulk.synthetic import tables
from rightscheck.bulk.synthetic.rows import USUAL, Odd, Rows

TITLE: Final = ("Synthetic Statistical Unit", "Nobody in this table exists", "Source: made up", "", "", "")
"""What stands above the names of columns of some sheets, which are then on line 7."""
ENDINGS: Final = (".csv", ".tsv", ".jsonl", ".xlsx")
KINDS: Final = ("ice-removals", "ice-detention-stints", "credible-fear", "eoir")
_MAKERS: Final[dict[str, Callable[[int, int, Odd], Iterator[pl.DataFrame]]]] = {
    "ice-removals": tables.ice_removals,
    "ice-detention-stints": tables.ice_detention_stints,
    "credible-fear": tables.credible_fear,
}


def write(kind: str, output: Path, rows: int, seed: int = 0, odd: Odd = USUAL) -> list[Path]:
    """Write a table of a kind, or the three of `eoir` into a folder, and return the files.

    Raises:
        ValueError: the ending of the file names no format.
    """
    if kind != "eoir":
        titles = TITLE if kind == "credible-fear" else ()
        _one(output, _MAKERS[kind](rows, seed, odd), titles, seed, odd)
        return [output]
    output.mkdir(parents=True, exist_ok=True)
    files = []
    for name, frames in tables.eoir(rows, seed, odd).items():
        files.append(output / f"{name}.csv")
        _delimited(files[-1], frames, "\t", (), seed, odd)  # separated by tabs although named .csv, as the real ones
    return files


def _one(file: Path, frames: Iterator[pl.DataFrame], titles: tuple[str, ...], seed: int, odd: Odd) -> None:
    ending = file.suffix.lower()
    if ending not in ENDINGS:
        raise ValueError(f"a table ends in {', '.join(ENDINGS)}. Rename the file.")
    if ending == ".xlsx":
        _workbook(file, frames, titles)
    elif ending == ".jsonl":
        with file.open("wb") as out:
            for frame in frames:
                frame.write_ndjson(out)
    else:
        _delimited(file, frames, "," if ending == ".csv" else "\t", titles, seed, odd)


def _delimited(
    file: Path, frames: Iterator[pl.DataFrame], sign: str, titles: tuple[str, ...], seed: int, odd: Odd
) -> None:
    with file.open("wb") as out:
        for title in titles:
            out.write(f"{title}\n".encode())
        for number, frame in enumerate(frames):
            if sign != "\t":  # tables with tabs have no quotation marks
                frame = frame.with_columns([_quoted(name, sign) for name in frame.columns])
            if odd.shifted:
                frame = _slip(frame, sign, Rows(number * tables.CHUNK, frame.height, seed, odd))
            frame.write_csv(out, include_header=number == 0, separator=sign, quote_style="never")


def _quoted(name: str, sign: str) -> pl.Expr:
    """A column whose cells that hold the separator stand in quotation marks."""
    cells = pl.col(name)
    return pl.when(cells.str.contains(sign, literal=True)).then('"' + cells + '"').otherwise(cells).alias(name)


def _slip(frame: pl.DataFrame, sign: str, rows: Rows) -> pl.DataFrame:
    """The cells of a chunk with an empty one put before the second in some rows, so that the others slip."""
    second = frame.columns[1]
    chosen = rows.share("slipped") < rows.odd.shifted
    slipped = pl.lit(sign) + pl.col(second).fill_null("")
    return frame.with_columns(pl.when(chosen).then(slipped).otherwise(pl.col(second)).alias(second))


def _workbook(file: Path, frames: Iterator[pl.DataFrame], titles: tuple[str, ...]) -> None:
    """A sheet whose dates are dates, as in the real ones."""
    import xlsxwriter

    book = xlsxwriter.Workbook(str(file), {"constant_memory": True, "strings_to_formulas": False})
    book.set_properties({"created": datetime(2000, 1, 1)})
    sheet = book.add_worksheet("Synthetic")
    line = 0
    for line, title in enumerate(titles, 1):
        sheet.write_string(line - 1, 0, title)
    day, minute = book.add_format({"num_format": "m/d/yyyy"}), book.add_format({"num_format": "m/d/yyyy h:mm"})
    for number, frame in enumerate(frames):
        if number == 0:
            for place, name in enumerate(frame.columns):
                sheet.write_string(line, place, name)
            line += 1
        dates = [name.endswith(("Date", "Date Time")) for name in frame.columns]
        for row in frame.iter_rows():
            for place, text in enumerate(row):
                _cell(sheet, line, place, text, (day, minute) if dates[place] else None)
            line += 1
    book.close()


def _cell(sheet: Any, line: int, place: int, text: str | None, forms: tuple[Any, Any] | None) -> None:
    if text is None:
        return
    if forms is None or text.startswith("("):
        sheet.write_string(line, place, text)
        return
    moment = datetime.strptime(text, "%m/%d/%Y") if "/" in text else datetime.fromisoformat(text)
    sheet.write_datetime(line, place, moment, forms[1] if " " in text else forms[0])
