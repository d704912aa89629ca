"""Sheets of XLSX workbooks, read row by row: values, not formulas. Cells are written as text, dates in ISO 8601."""

from __future__ import annotations

import datetime
import re
import warnings
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any, Final

import polars as pl

from rightscheck.bulk.mapping import Reading
from rightscheck.bulk.table import dialect
from rightscheck.bulk.table.model import LINE, MOST_BYTES, ROW, Bad, Batch, Cells, distinct, unreadable
from rightscheck.bulk.table.opening import Table

_SAMPLE: Final = 200
_MOST_ROWS: Final = 1 << 20
"""Sheets have no more rows."""
_MOST_IN_MEMORY: Final = 1 << 30
"""Parts that are held in memory, such as the texts that cells share, have no more bytes."""
_DAMAGED: Final = "it is a damaged workbook, or not one that Excel would write. Save it anew as .xlsx or .csv."
_NO_RESULT: Final = re.compile(
    rb"<c\b[^>]*>\s*<f\b(?:[^>]*/>|[^>]*>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>",
)
Row = tuple[int, list[str | None]]


def open_sheet(file: Path, reading: Reading) -> Table:
    """Open a sheet: the one that is named, or the first with rows.

    Raises:
        InputError: there is no such sheet or no header, or the file is damaged.
    """
    with _workbook(file) as book:
        sheets = _guarded(file, lambda: [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"])
        known = _guarded(file, lambda: [sheet.title for sheet in book.worksheets])
        if reading.sheet and reading.sheet not in known:
            message = (
                f"there is no sheet of this name; the workbook has {len(known)}. `rightscheck inspect` lists them."
            )
            raise unreadable(file, message)
        found: tuple[str, list[Row]] | None = None
        for name in [reading.sheet] if reading.sheet else [*sheets, *known]:
            rows = _guarded(file, partial(_first, book[name], file))
            if len(rows) > 1 or (rows and found is None):
                found = name, rows
            if len(rows) > 1:
                break
    if found is None:
        raise unreadable(file, "there is no row with text in it. Name a table with a row of column names.")
    name, rows = found
    head, names = _header(file, rows, reading.header_line)
    made = reading.model_copy(update={"format": "xlsx", "sheet": name, "header_line": head})
    return _SheetTable(file, made, distinct(names), tuple(known))


def _header(file: Path, rows: Sequence[Row], told: int | None) -> tuple[int, list[str]]:
    """The row of the names, and the names."""
    texts = [[cell or "" for cell in cells] for _, cells in rows]
    if told is None:
        place = dialect.header(texts)
    else:
        place = next((at for at, (number, _) in enumerate(rows) if number == told), -1)
        if place < 0:
            raise unreadable(file, "there is nothing in this row. Correct or leave out `header_line:`.", told)
    below = Counter(len(row) for row in texts[place + 1 :])
    usual = max(below.items(), key=lambda item: (item[1], item[0]))[0] if below else 0
    names = texts[place]
    return rows[place][0], names + [""] * max(usual - len(names), 0)


class _SheetTable(Table):
    def __init__(self, file: Path, reading: Reading, columns: tuple[str, ...], sheets: tuple[str, ...]) -> None:
        super().__init__(file, reading, columns)
        self.sheets = sheets

    def batches(self, size: int = 50_000, wanted: Sequence[str] | None = None) -> Iterator[Batch]:
        names = self.columns if wanted is None else tuple(dict.fromkeys(wanted))
        places = [self.columns.index(name) for name in names]
        waiting: Batch | None = None
        with _workbook(self.file) as book:
            sheet = book[self.reading.sheet]
            last = sheet.max_row or 0
            notes = Counter({"formulas": _without_result(self.file, sheet)})
            rows = _numbered(sheet, self.file)
            number, first = 0, 1
            while True:
                read = partial(self._part, rows, size, first, places, names, notes)
                part = _guarded(self.file, read)
                if part is None:
                    break
                payload, records, at = part
                if waiting is not None:
                    yield waiting
                waiting = Batch(number, first, records, min(at / last, 1.0) if last else 0.0, payload)
                number, first, notes = number + 1, first + records, Counter()
        if waiting is not None:
            yield replace(waiting, position=1.0)

    def _part(
        self, rows: Iterator[Row], size: int, first: int, places: list[int], names: Sequence[str], notes: Counter[str]
    ) -> tuple[Cells, int, int] | None:
        width, header = len(self.columns), self.reading.header_line or 0
        good: list[list[str | None]] = []
        numbers: list[int] = []
        lines: list[int] = []
        bad: list[Bad] = []
        at = total = 0
        for at, cells in rows:
            if at <= header:
                continue
            if not cells:
                notes["empty_lines"] += 1
                continue
            row = first + len(good) + len(bad)
            if len(cells) > width:
                bad.append(Bad(row, at, "", "fields"))
            else:
                good.append([cells[place] if place < len(cells) else None for place in places])
                numbers.append(row)
                lines.append(at)
                total += sum(len(cell) for cell in cells if cell)
            if len(good) + len(bad) >= size or total >= MOST_BYTES:
                break
        records = len(good) + len(bad)
        if not records and not notes.total():
            return None
        columns = zip(*good, strict=True) if good else [()] * len(places)
        head = {ROW: pl.Series(numbers, dtype=pl.UInt64), LINE: pl.Series(lines, dtype=pl.UInt64)}
        cells_of = {name: pl.Series(column, dtype=pl.String) for name, column in zip(names, columns, strict=True)}
        out = BytesIO()
        pl.DataFrame(head | cells_of).write_ipc(out)
        return Cells(out.getvalue(), tuple(bad), tuple(notes.items())), records, at


@contextmanager
def _workbook(file: Path) -> Iterator[Any]:
    import openpyxl

    with file.open("rb") as stream:
        _small(file)
        book = _guarded(file, lambda: openpyxl.load_workbook(stream, read_only=True, data_only=True, keep_links=False))
        try:
            yield book
        finally:
            book.close()


def _guarded(file: Path, run: Callable[[], Any]) -> Any:
    """What a call gives. openpyxl meets a damaged file with errors of any kind, and warns of what it leaves out."""
    from rightscheck.problems import InputError

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return run()
        except InputError:
            raise
        except Exception:
            raise unreadable(file, _DAMAGED) from None


def _small(file: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        held = sum(
            one.file_size
            for one in archive.infolist()
            if "/worksheets/" not in one.filename and "/media/" not in one.filename
        )
    if held > _MOST_IN_MEMORY:
        raise unreadable(file, "its texts do not fit into memory. Save the sheet as .csv.")


def _numbered(sheet: Any, file: Path) -> Iterator[Row]:
    """The rows of a sheet with their numbers, cells as text without empty ones at the end."""
    sheet.reset_dimensions()
    for number, values in enumerate(sheet.iter_rows(values_only=True), 1):
        if number > _MOST_ROWS:
            raise unreadable(file, _DAMAGED)
        cells = [_as_text(value) for value in values]
        while cells and not (cells[-1] and cells[-1].strip()):
            cells.pop()
        yield number, cells


def _first(sheet: Any, file: Path) -> list[Row]:
    return list(islice((row for row in _numbered(sheet, file) if row[1]), _SAMPLE))


def _as_text(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ", "seconds")
    if isinstance(value, datetime.time):
        return value.isoformat("seconds")
    return str(value)


def _without_result(file: Path, sheet: Any) -> int:
    """How many formulas of a sheet have no stored result. openpyxl gives an empty cell for them, so they are looked for
    in the sheet itself."""
    found, rest = 0, b""
    try:
        with zipfile.ZipFile(file) as archive, archive.open(sheet._worksheet_path) as stream:
            while block := stream.read(1 << 20):
                text = rest + block
                cut = text.rfind(b"</c>") + 4
                if b"<f" in text:
                    found += len(_NO_RESULT.findall(text[:cut]))
                rest = text[cut:] if cut > 3 else text[-(1 << 16) :]
    except Exception:
        raise unreadable(file, _DAMAGED) from None
    return found
