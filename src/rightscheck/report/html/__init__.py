"""Documents as one HTML page that needs nothing else: no script, no font, no link outside.

The page follows WCAG 2.2 AA: landmarks, headings, names for tables and pictures, notes that lead back, contrast in
light and in dark. Its style says how it is printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from html import escape
from pathlib import Path

from rightscheck.language import tr
from rightscheck.report.html.blocks import Body
from rightscheck.report.model import Document
from rightscheck.report.visible import visible


def render(document: Document) -> str:
    """The document as a whole page. Text from files is escaped, so that it stays text."""
    return "\n".join(_lines(document)) + "\n"


def _lines(document: Document) -> Iterator[str]:
    body = Body(document)
    main = list(body.main())
    yield "<!doctype html>"
    yield f'<html lang="{escape(document.lang)}" dir="{document.direction}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f"<title>{escape(visible(document.title), quote=False)}</title>"
    yield f"<style>\n{_style()}</style>"
    yield "</head>"
    yield "<body>"
    skip = tr("Skip to the text")
    yield f'<a class="skip" href="#main">{escape(skip)}</a>'
    if document.header:
        yield f"<header>{escape(visible(document.header), quote=False)}</header>"
    yield '<main id="main" tabindex="-1">'
    yield from main
    yield "</main>"
    yield "</body>"
    yield "</html>"


@cache
def _style() -> str:
    return Path(__file__).with_name("style.css").read_text(encoding="utf-8")
