"""The counts as a workbook. Rows are written as they come, so that its size is not that of the memory.

Everything is text but counts: nothing in a table does anything in a spreadsheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from xlsxwriter import Workbook

from rightscheck.bulk.results import wording
from rightscheck.bulk.results.page import reason_words
from rightscheck.bulk.results.published import Published, rate
from rightscheck.bulk.results.screening import BULK_VERDICTS, MET, OUTSIDE, ScreenedNorm
from rightscheck.bulk.results.suppression import Line
from rightscheck.language import current, marked, tr
from rightscheck.report.visible import visible

MOST_ROWS: Final = 1_000_000
"""So many rows a sheet has; the rest goes to another of the same name with a number."""
_NAME: Final = 31
_FORBIDDEN: Final = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_LONGEST: Final = 16_000
_UNDATED: Final = datetime(1980, 1, 1)
_OPTIONS: Final = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
Cell = str | int
Row = Sequence[Cell]


def write_workbook(found: Published, out: Path, most_rows: int = MOST_ROWS) -> None:
    """Write `summary.xlsx` into a folder: what it is, the norms, a sheet for each dimension, and the quarantine.

    Args:
        most_rows: so many rows a sheet has below its head.
    """
    # Rows wait in files beside the result, not in a folder that others read.
    book = Workbook(out / "summary.xlsx", {**_OPTIONS, "tmpdir": str(out)})
    book.set_properties({"title": visible(found.screening.map.title)[:255], "created": _UNDATED})
    writer = _Writer(book, most_rows)
    writer.text(tr("About"), _about(found))
    writer.table(tr("Norms"), *_norms(found))
    for dimension in found.dimensions:
        writer.table(wording.dimension_words(dimension), *_dimension(found, dimension))
    writer.table(tr("Quarantine"), *_quarantine(found))
    book.close()


def _about(found: Published) -> Iterator[str]:
    yield tr("Screening: {title}", title=found.screening.map.title)
    yield from wording.about(found)
    yield from wording.meanings()
    yield from wording.limits()


_VERDICTS: Final = tuple(verdict for verdict in BULK_VERDICTS if verdict not in OUTSIDE)


def _heads() -> list[str]:
    outside = tr("Does not apply, cannot be assessed, or no act")
    verdicts = [*map(wording.verdict_words, _VERDICTS), outside]
    return [tr("Rows"), *verdicts, tr("Met"), tr("Of so many rows"), tr("Rate")]


def _figures(norm: ScreenedNorm, line: Line) -> list[Cell]:
    """Rows, verdicts, how many are met, the denominator, and the rate."""
    verdicts = [line.total((verdict,)) for verdict in _VERDICTS]
    numbers = [line.rows, *verdicts, line.total(OUTSIDE), line.total(MET), line.total(norm.denominator)]
    share = rate(norm, line)
    cells: list[Cell] = [tr("withheld") if n is None else n for n in numbers]
    return [*cells, wording.share_words(*share) if share else ""]


_SHOWS: Final = {
    "both": marked("that it is met, and that no breach is shown"),
    "met": marked("only that it is met: the rate is of all rows that it applies to"),
    "not_met": marked("only that no breach is shown"),
}


def _shows(norm: ScreenedNorm) -> str:
    return tr(_SHOWS[norm.shows]) if norm.shows in _SHOWS else norm.why


def _norms(found: Published) -> tuple[Row, Iterator[Row], int]:
    head = [tr("Norm"), tr("Act"), tr("Title"), tr("Provision"), tr("Kind of wrong"), *_heads()]
    head.append(tr("What the columns can show"))
    rows = (
        [norm.norm, norm.act, norm.title, norm.citation, norm.wrong, *_figures(norm, found.line(norm)), _shows(norm)]
        for norm in found.screening.norms
    )
    return head, iter(rows), 5


def _dimension(found: Published, dimension: str) -> tuple[Row, Iterator[Row], int]:
    """A line for each value and norm that some column can settle."""
    head = [wording.dimension_words(dimension), tr("Norm"), tr("Title"), *_heads()]
    norms = [norm for norm in found.screening.norms if norm.assessable]
    rows = (
        [wording.value_words(found, dimension, value), norm.column, norm.title, *_figures(norm, line)]
        for value in found.values(dimension)
        for norm in norms
        for line in (found.at(dimension, value, norm),)
        if line is not None
    )
    return head, iter(rows), 3


def _quarantine(found: Published) -> tuple[Row, Iterator[Row], int]:
    lines = found.screening.reasons.select("reason", "column", "n").sort("reason", "column").iter_rows()
    rows = ([reason_words(found, reason), column, n] for reason, column, n in lines)
    return [tr("Reason"), tr("Column"), tr("Rows")], iter(rows), 2


class _Writer:
    def __init__(self, book: Any, most_rows: int) -> None:
        self.book = book
        self.most_rows = most_rows
        self.names: set[str] = set()
        rtl = current().direction == "rtl"
        shape = {"valign": "top"} | ({"reading_order": 2} if rtl else {})
        self.rtl = rtl
        self.plain = book.add_format({**shape})
        self.wrapped = book.add_format({**shape, "text_wrap": True})
        self.strong = book.add_format({**shape, "bold": True, "text_wrap": True})
        self.head = book.add_format({**shape, "bold": True, "text_wrap": True, "bottom": 1, "bg_color": "#E7E6E6"})

    def text(self, name: str, lines: Iterable[str]) -> None:
        """A sheet of sentences, the first two in bold: the title and the notice."""
        page = self._page(name)
        page.set_column(0, 0, 110)
        for number, line in enumerate(lines):
            page.write_string(number, 0, _shown(line), self.strong if number < 2 else self.wrapped)

    def table(self, name: str, head: Row, rows: Iterator[Row], names: int) -> None:
        """A table in as many sheets as it takes; the first `names` columns are wide."""
        page, used = None, 0
        for row in rows:
            if page is None or used == self.most_rows:
                page, used = self._table_page(name, head, names), 0
            used += 1
            for place, cell in enumerate(row):
                if isinstance(cell, int):
                    page.write_number(used, place, cell, self.plain)
                else:
                    page.write_string(used, place, _shown(cell), self.plain)
        if page is None:
            self._table_page(name, head, names)

    def _table_page(self, name: str, head: Row, names: int) -> Any:
        page = self._page(name)
        page.set_column(0, names - 1, 28)
        page.set_column(names, len(head) - 1, 14)
        for place, cell in enumerate(head):
            page.write_string(0, place, _shown(str(cell)), self.head)
        page.freeze_panes(1, 1)
        page.repeat_rows(0)
        page.set_landscape()
        return page

    def _page(self, name: str) -> Any:
        page = self.book.add_worksheet(self._free(name))
        if self.rtl:
            page.right_to_left()
        page.set_paper(9)
        page.fit_to_pages(1, 0)
        # `&` begins a command in headers; the notice has none in any language.
        notice = visible(tr(wording.NOTICE)).replace("&", "")[:200]
        page.set_header(f"&C{notice}")
        page.set_footer(f"&C{notice}  &P")
        return page

    def _free(self, wanted: str) -> str:
        """A name that a sheet may have and that no other has, in any letter case."""
        clean = " ".join(visible(wanted).translate(_FORBIDDEN).split()) or tr("Table")
        number = 1
        while True:
            end = f" {number}" if number > 1 else ""
            name = clean.encode("utf-16-le")[: 2 * (_NAME - len(end))].decode("utf-16-le", "ignore").rstrip() + end
            if name.casefold() not in self.names | {"history"}:
                self.names.add(name.casefold())
                return name
            number += 1


def _shown(text: str) -> str:
    return visible(text)[:_LONGEST]
