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


def _markdown(document: Document) -> bytes:
    from rightscheck.report import markdown

    return markdown.render(document).encode()


def _text(document: Document) -> bytes:
    from rightscheck.report import text

    return text.render(document, width=text.WIDEST).encode()


FORMATS: Final[Mapping[str, Write]] = {"docx": _docx, "html": _html, "md": _markdown, "txt": _text}
"""Each format is imported when it is asked for."""
TEXTUAL: Final = frozenset(("html", "md", "txt", "json"))
"""Formats that may go to standard output."""
