"""Documents as PDF, for people who read it aloud and for archives: PDF/UA-1 and PDF/A-2a in one file.

typst sets the page, and refuses to write a file that breaks either standard. How it looks stands in memo.typ; the
document goes there as JSON and nothing of it is ever read as markup. The same document gives the same bytes.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from rightscheck.report.fonts import STANDARDS, fonts
from rightscheck.report.model import Document
from rightscheck.report.pdf.data import content

if TYPE_CHECKING:
    from typst import Compiler


def render(document: Document) -> bytes:
    """The document as PDF."""
    made = _compiler().compile(_template(), format="pdf", sys_inputs=_inputs(document), pdf_standards=list(STANDARDS))
    if not isinstance(made, bytes):
        raise TypeError("a PDF is one file.")
    return made


def pages(document: Document, *, dots: float = 144) -> list[bytes]:
    """The pages of the document as PNG, with so many dots to an inch."""
    made = _compiler().compile(_template(), format="png", ppi=dots, sys_inputs=_inputs(document))
    return [made] if isinstance(made, bytes) else list(made or ())


def _compiler() -> Compiler:
    from typst import Compiler

    return Compiler(font_paths=fonts(), ignore_system_fonts=True)


def _inputs(document: Document) -> dict[str, str]:
    return {"document": json.dumps(content(document), ensure_ascii=False)}


@cache
def _template() -> bytes:
    return Path(__file__).with_name("memo.typ").read_bytes()
