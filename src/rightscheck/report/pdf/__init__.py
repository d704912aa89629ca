"""Documents as PDF, for people who read it aloud and for archives: PDF/UA-1 and PDF/A-2a in one file.

typst sets the page, and refuses to write a file that breaks either standard. How it looks stands in memo.typ; the
document goes there as JSON and nothing of it is ever read as markup. The same document gives the same bytes.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from rightscheck.report.fonts import STANDARDS, fonts
from rightscheck.report.model import Document
from rightscheck.report.pdf.data import content


def render(document: Document) -> bytes:
    """The document as PDF."""
    import typst

    compiler = typst.Compiler(font_paths=fonts(), ignore_system_fonts=True)
    inputs = {"document": json.dumps(content(document), ensure_ascii=False)}
    made = compiler.compile(_template(), format="pdf", sys_inputs=inputs, pdf_standards=list(STANDARDS))
    if not isinstance(made, bytes):
        raise TypeError("a PDF is one file.")
    return made


@cache
def _template() -> bytes:
    return Path(__file__).with_name("memo.typ").read_bytes()
