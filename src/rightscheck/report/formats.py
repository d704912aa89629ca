"""The formats in which a document is written, by the ending of the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from rightscheck.report.model import Document

Write = Callable[[Document], bytes]


def _html(document: Document) -> bytes:
    from rightscheck.report import html

    return html.render(document).encode()


def _markdown(document: Document) -> bytes:
    from rightscheck.report import markdown

    return markdown.render(document).encode()


def _pdf(document: Document) -> bytes:
    from rightscheck.report import pdf

    return pdf.render(document)


def _text(document: Document) -> bytes:
    from rightscheck.report import text

    return text.render(document, width=text.WIDEST).encode()


FORMATS: Final[Mapping[str, Write]] = {"html": _html, "md": _markdown, "pdf": _pdf, "txt": _text}
"""Each format is imported when it is asked for."""
TEXTUAL: Final = frozenset(("html", "md", "txt", "json"))
"""Formats that may go to standard output."""
