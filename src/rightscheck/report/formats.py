"""The formats in which a document is written, by the ending of the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from rightscheck.report.model import Document

Write = Callable[[Document], bytes]


def _docx(document: Document) -> bytes:
    from rightscheck.report.docx import render

    return render(document)


def _html(document: Document) -> bytes:
    from rightscheck.report import html

    return html.render(document).encode()


def _json(document: Document) -> bytes:
    from rightscheck.report import document_json

    return document_json.render(document)


def _markdown(document: Document) -> bytes:
    from rightscheck.report import markdown

    return markdown.render(document).encode()


def _pdf(document: Document) -> bytes:
    from rightscheck.report import pdf

    return pdf.render(document)


def _text(document: Document) -> bytes:
    from rightscheck.report import text

    return text.render(document, width=text.WIDEST).encode()


def _xlsx(document: Document) -> bytes:
    from rightscheck.report import xlsx

    return xlsx.render(document)


FORMATS: Final[Mapping[str, Write]] = {
    "docx": _docx,
    "html": _html,
    "json": _json,
    "md": _markdown,
    "pdf": _pdf,
    "txt": _text,
    "xlsx": _xlsx,
}
"""Each format is imported when it is asked for."""
TEXTUAL: Final = frozenset(("html", "md", "txt", "json"))
"""Formats that may go to standard output."""
