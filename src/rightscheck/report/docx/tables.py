"""Tables that fit the width of the page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from rightscheck.report.docx.page import TEXT_WIDTH
from rightscheck.report.docx.runs import Runs, escaped, paragraph
from rightscheck.report.model import Table, plain

_SHORT: Final = 600
"""Signs of a row that is not broken across pages."""


class Row(NamedTuple):
    """A row whose cells are written already.

    Attributes:
        whole: whether it stays on one page.
        across: whether it is one cell across the table.
    """

    cells: Sequence[str]
    whole: bool = True
    across: bool = False


def written(block: Table, runs: Runs, *, right_to_left: bool) -> str:
    """A table of a document, with its caption above."""
    caption = paragraph("Caption", runs.write(block.caption), "<w:keepNext/>") if block.caption else ""
    header = [paragraph("TableHeader", runs.write(cell)) for cell in block.header]
    rows = []
    for first, *rest in block.rows:
        cells = [paragraph("TableRowHeader", runs.write(first)), *(paragraph("TableText", runs.write(c)) for c in rest)]
        rows.append(Row(cells, whole=sum(len(plain(cell)) for cell in (first, *rest)) <= _SHORT))
    widths = block.widths or (1,) * len(block.header)
    return caption + table("Ruled", header, rows, widths, caption=block.caption, right_to_left=right_to_left)


def table(
    style: str,
    header: Sequence[str],
    rows: Iterable[Row],
    shares: Sequence[int],
    *,
    right_to_left: bool,
    caption: str = "",
) -> str:
    """A table as wide as the text, with a header that is repeated on every page."""
    bounds = [TEXT_WIDTH * sum(shares[:count]) // sum(shares) for count in range(len(shares) + 1)]
    widths = [end - start for start, end in pairwise(bounds)]
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/>'
        + ("<w:bidiVisual/>" if right_to_left else "")
        + f'<w:tblW w:w="{TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0"'
        ' w:noVBand="1"/>'
        + (f'<w:tblCaption w:val="{escaped(caption)}"/>' if caption else "")
        + "</w:tblPr><w:tblGrid>"
        + "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        + "</w:tblGrid>"
        + _row(Row(header), widths, "<w:tblHeader/>")
        + "".join(_row(row, widths) for row in rows)
        + "</w:tbl>"
        + paragraph("AfterTable", "")
    )


def _row(row: Row, widths: Sequence[int], more: str = "") -> str:
    properties = ("<w:cantSplit/>" if row.whole else "") + more
    span = f'<w:gridSpan w:val="{len(widths)}"/>' if row.across else ""
    cells = zip([sum(widths)] if row.across else widths, row.cells, strict=True)
    return (
        "<w:tr>"
        + (f"<w:trPr>{properties}</w:trPr>" if properties else "")
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>{cell}</w:tc>' for width, cell in cells
        )
        + "</w:tr>"
    )
