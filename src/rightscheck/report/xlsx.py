"""Documents as a workbook: a sheet for each table, and everything else on a first sheet of text.

Cells are text, never formulas or links, so that nothing in a case file does anything in a spreadsheet; only the columns
that a table marks as counts are numbers. The same document gives the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from itertools import count
from typing import Any, Final, NamedTuple

from xlsxwriter import Workbook

from rightscheck.language import tr, tr_number
from rightscheck.report.model import (
    Authorities,
    Block,
    Document,
    Heading,
    Item,
    Items,
    Notes,
    Paragraph,
    Picture,
    Run,
    Table,
    Text,
)
from rightscheck.report.visible import visible

LONGEST: Final = 16_000
"""So many characters stand in a cell. Spreadsheets take 32,767 units of UTF-16, of which a character has one or two."""
MOST_ROWS: Final = 1_048_575
"""So many rows a sheet has below its header."""
_NAME: Final = 31
"""A sheet's name has at most so many units of UTF-16."""
_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\]")
_RESERVED: Final = "history"
_OPTIONS: Final = {
    # In memory: what is written must not pass through temporary files. In that mode the archive has fixed times, too.
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_UNDATED: Final = datetime(1980, 1, 1)
_WIDE: Final = 110
_NARROW: Final = 12


def render(document: Document) -> bytes:
    """The document as an XLSX file."""
    out = BytesIO()
    book = Workbook(out, _OPTIONS)
    created = datetime.fromisoformat(document.date) if document.date else _UNDATED
    book.set_properties({"title": visible(document.title)[:255], "created": created})
    _Writer(book, document).write()
    book.close()
    return out.getvalue()


class _Line(NamedTuple):
    """A row of the sheet of text."""

    text: str
    style: str = "text"


@dataclass(frozen=True)
class _Sheet:
    """A sheet with a table: its cells with their notes numbered."""

    name: str
    table: Table
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class _Writer:
    def __init__(self, book: Workbook, document: Document) -> None:
        self.book = book
        self.document = document
        self.notes = Notes()
        self.names: set[str] = set()
        wrapped = {"text_wrap": True, "valign": "top"}
        if document.direction == "rtl":
            wrapped |= {"reading_order": 2, "align": "right"}
        self.styles: dict[str, Any] = {
            "text": book.add_format(wrapped),
            "title": book.add_format({**wrapped, "bold": True, "font_size": 16}),
            "heading": book.add_format({**wrapped, "bold": True, "font_size": 12}),
            "strong": book.add_format({**wrapped, "bold": True}),
            "faint": book.add_format({**wrapped, "font_color": "#595959"}),
            "head": book.add_format({**wrapped, "bold": True, "bottom": 1, "bg_color": "#E7E6E6"}),
            "count": book.add_format({"num_format": "0", "valign": "top"}),
            **{f"level {n}": book.add_format({**wrapped, "indent": n}) for n in range(1, 10)},
        }

    def write(self) -> None:
        text = self.book.add_worksheet(self._name(tr("Text")))
        sheets: list[_Sheet] = []
        lines = [part for block in self._blocks(sheets) for part in _parts(block)]
        for row, line in enumerate(lines[: MOST_ROWS + 1]):
            text.write_string(row, 0, line.text, self.styles[line.style])
        text.set_column(0, 0, _WIDE)
        self._shape(text)
        for sheet in sheets:
            self._table(sheet)

    def _blocks(self, sheets: list[_Sheet]) -> Iterator[_Line]:
        heading = ""
        for block in self.document.blocks:
            heading = block.text if isinstance(block, Heading) else heading
            if isinstance(block, Table):
                sheet = self._sheet(block, heading)
                sheets.append(sheet)
                yield _Line(tr("See the sheet “{name}”.", name=sheet.name), "faint")
            else:
                yield from self._lines(block)
        for number, note in self.notes:
            yield _Line(f"[{number}] {self._marked(note.runs)}", "faint")

    def _lines(self, block: Block) -> Iterator[_Line]:
        if isinstance(block, Heading):
            yield _Line(visible(block.text), "title" if block.level == 1 else "heading")
        elif isinstance(block, Paragraph):
            number = f"{block.number}. " if block.number else ""
            style = block.tone if block.tone in ("strong", "faint") else "text"
            yield _Line(number + self._marked(block.text), style)
        elif isinstance(block, Items):
            yield from self._items(block.items, 1)
        elif isinstance(block, Picture):
            yield _Line(f"{visible(block.title)}. {visible(block.text)}" if block.title else visible(block.text))
        elif isinstance(block, Authorities):
            for title, entries in block.groups:
                yield _Line(visible(title), "strong")
                for entry in entries:
                    where = f" ({', '.join(map(str, entry.paragraphs))})" if entry.paragraphs else ""
                    yield _Line(self._marked(entry.text) + where, "level 1")

    def _items(self, items: Iterable[Item], level: int) -> Iterator[_Line]:
        for item in items:
            mark = f"{visible(item.mark)} " if item.mark else ""
            yield _Line(mark + self._marked(item.text), f"level {min(level, 9)}")
            yield from self._items(item.items, level + 1)

    def _marked(self, text: Text | tuple[Run, ...]) -> str:
        return visible(self.notes.mark(text))

    def _sheet(self, table: Table, heading: str) -> _Sheet:
        header = tuple(map(visible, table.header))
        rows = tuple(tuple(map(self._marked, row)) for row in table.rows)
        return _Sheet(self._name(table.caption or heading), table, header, rows)

    def _table(self, sheet: _Sheet) -> None:
        page = self.book.add_worksheet(sheet.name)
        columns = max(len(sheet.header), *map(len, sheet.rows)) if sheet.rows else len(sheet.header)
        for column, cell in enumerate(sheet.header):
            page.write_string(0, column, _cut(cell), self.styles["head"])
        for number, row in enumerate(sheet.rows[:MOST_ROWS], 1):
            for column, cell in enumerate(row):
                if column in sheet.table.counts and cell.isascii() and cell.isdigit() and len(cell) < 16:
                    page.write_number(number, column, int(cell), self.styles["count"])
                else:
                    page.write_string(number, column, _cut(cell), self.styles["text"])
        for column, width in enumerate(_widths(sheet, columns)):
            page.set_column(column, column, width)
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, min(len(sheet.rows), MOST_ROWS), max(columns, 1) - 1)
        page.repeat_rows(0)
        page.set_landscape()
        self._shape(page)

    def _shape(self, page: Any) -> None:
        if self.document.direction == "rtl":
            page.right_to_left()
        page.set_paper(9)
        page.fit_to_pages(1, 0)

    def _name(self, wanted: str) -> str:
        """A name that a sheet may have and that no other has, in any letter case."""
        clean = " ".join(_FORBIDDEN.sub(" ", visible(wanted)).split()).strip("'") or tr("Table")
        if clean.casefold() == _RESERVED:
            clean += " 1"
        for number in count(1):
            end = f" ({number})" if number > 1 else ""
            name = _within(clean, _NAME - len(end)).strip("' ") + end
            if name.casefold() not in self.names:
                break
        self.names.add(name.casefold())
        return name


def _within(text: str, units: int) -> str:
    """The beginning of a text that has at most so many units of UTF-16."""
    while len(text.encode("utf-16-le")) > 2 * units:
        text = text[:-1] if len(text) <= units else text[:units]
    return text


def _parts(line: _Line) -> Iterator[_Line]:
    """A line in as many cells as it needs."""
    for start in range(0, max(len(line.text), 1), LONGEST):
        yield line._replace(text=line.text[start : start + LONGEST])


def _cut(text: str) -> str:
    """A text that fits into a cell; where it does not, the end says how much is missing."""
    if len(text) <= LONGEST:
        return text
    left = len(text) - LONGEST
    more = tr_number("[{number} more character is left out]", "[{number} more characters are left out]", left)
    return f"{text[:LONGEST]} … {more}"


def _widths(sheet: _Sheet, columns: int) -> Sequence[int]:
    """The widths of columns in characters: by the shares of the table, or else by what stands in them."""
    shares = sheet.table.widths
    if shares:
        whole = sum(shares)
        return [max(_NARROW, round(_WIDE * 1.2 * share / whole)) for share in shares[:columns]]
    longest = [
        max(len(row[column]) if column < len(row) else 0 for row in (sheet.header, *sheet.rows))
        for column in range(columns)
    ]
    return [min(60, max(_NARROW, length + 3)) for length in longest]
