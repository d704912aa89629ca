"""A document as the data that the template of PDF reads."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any, Final

from rightscheck.language import tr
from rightscheck.report.fonts import FAMILIES, printable
from rightscheck.report.model import (
    Authorities,
    Block,
    Cited,
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
from rightscheck.report.raster import drawable, size

_WIDTH: Final = 436
"""Of a line, in points: A4 less the margins of memo.typ."""
_HEIGHT: Final = 640
"""Of the largest picture, in points, so that its caption stands on the same page."""
_POINTS: Final = 0.75
"""A pixel of SVG in points."""
_LETTER: Final = 4.5
"""About as wide is a letter, in points."""
_LONGEST: Final = 5_000
"""Letters of a title or of a picture's words: PDF/A allows a string of 32,767 bytes, and a letter has up to four."""
_NO_DATE: Final = (2000, 1, 1)
"""PDF/A wants a date, and the clock is never asked."""
_DAY: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_LANGUAGE: Final = re.compile(r"([a-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Z]{2}))?")
_FIRST, _SECOND = "\ue000", "\ue001"

Data = dict[str, Any]


def content(document: Document, *, notes_below: bool = False) -> Data:
    """The data of a whole document, ready for JSON.

    Args:
        notes_below: whether notes stand below the block that they belong to, not at the foot of the page; those of a
            table always do.
    """
    language = _LANGUAGE.match(document.lang)
    day = _DAY.fullmatch(document.date)
    right = document.direction == "rtl"
    return {
        "title": _short(printable(document.title)),
        "lang": language[1] if language else "en",
        "region": language[2] if language else None,
        "direction": document.direction,
        # The Arabic font first where most is Arabic, so that digits and brackets are of one kind with the letters.
        "fonts": [FAMILIES[1], FAMILIES[0], *FAMILIES[2:]] if right else FAMILIES,
        "date": tuple(map(int, day.groups())) if day else _NO_DATE,
        "header": printable(document.header),
        "words": {"contents": printable(tr("Contents")), "pages": _pages()},
        "blocks": list(_Writer(document, notes_below).blocks()),
    }


def _pages() -> list[str]:
    """What stands before, between and after the numbers in the line below a page."""
    before, _, rest = tr("Page {page} of {pages}", page=_FIRST, pages=_SECOND).partition(_FIRST)
    between, _, after = rest.partition(_SECOND)
    return [before, between, after]


class _Writer:
    """Writes the blocks of one document."""

    def __init__(self, document: Document, notes_below: bool) -> None:
        self._document = document
        self._notes_below = notes_below
        self._numbered = {block.number for block in document.blocks if isinstance(block, Paragraph)} - {0}
        self._notes = Notes()
        self._level = 0

    def blocks(self) -> Iterator[Data]:
        """All blocks, with the contents where they belong."""
        contents = self._document.contents_before
        for place, block in enumerate(self._document.blocks):
            if place == contents:
                yield {"kind": "contents"}
            before = len(self._notes)
            yield self._block(block)
            below = list(self._notes)[before:]
            if below and (self._notes_below or isinstance(block, Table)):
                notes = [{"number": number, "text": [_run(run) for run in note.runs]} for number, note in below]
                yield {"kind": "notes", "notes": notes}
            yield from (self._block(Paragraph(text, "faint")) for text in _cut(block))

    def _block(self, block: Block) -> Data:
        if isinstance(block, Heading):
            # PDF/UA wants headings to begin at level 1 and to leave none out.
            self._level = min(block.level, self._level + 1)
            return {"kind": "heading", "level": self._level, "text": _broken(_short(printable(block.text)))}
        if isinstance(block, Paragraph):
            text = self._text(block.text)
            return {"kind": "paragraph", "tone": block.tone, "number": block.number, "text": text}
        if isinstance(block, Items):
            return {"kind": "items", "items": [self._item(item) for item in block.items]}
        if isinstance(block, Table):
            return self._table(block)
        if isinstance(block, Picture):
            return _picture(block)
        if isinstance(block, Authorities):
            return self._authorities(block)
        return {"kind": "page-break"}

    def _item(self, item: Item) -> Data:
        text = self._text(item.text)
        below = [self._item(one) for one in item.items]
        return {"mark": _words(item.mark), "tone": item.tone, "text": text, "items": below}

    def _table(self, block: Table) -> Data:
        columns = _columns(block)
        # A header stands on every page that a table goes over, so it has to be much shorter than a page.
        header = [
            _broken(_short(printable(cell), _most(width)), width)
            for cell, width in zip(block.header, columns, strict=True)
        ]
        cells = [
            self._text(cell, width, below=True) for row in block.rows for cell, width in zip(row, columns, strict=True)
        ]
        return {
            "kind": "table",
            "caption": _broken(_short(printable(block.caption), _most(_WIDTH))),
            "columns": columns,
            "header": header,
            "cells": cells,
        }

    def _authorities(self, block: Authorities) -> Data:
        groups = [
            {"title": _words(title), "entries": [self._cited(entry) for entry in entries]}
            for title, entries in block.groups
        ]
        return {"kind": "authorities", "level": self._level + 1, "groups": groups}

    def _cited(self, entry: Cited) -> Data:
        places = [(number, number in self._numbered) for number in entry.paragraphs]
        return {"text": [_run(run) for run in entry.text], "paragraphs": places}

    def _text(self, text: Text, width: float = _WIDTH, *, below: bool = False) -> str | list[Any]:
        if isinstance(text, str):
            return _words(text, width)
        made: list[str | Data] = []
        for one in text:
            if isinstance(one, Run):
                made.append(_run(one, width))
                continue
            number = self._notes.add(one)
            if below or self._notes_below:
                made.append({"mark": number})
            else:
                made.append({"note": [_run(run) for run in one.runs]})
        return made


def _picture(block: Picture) -> Data:
    width, height = size(block.svg)
    return {
        "kind": "picture",
        "svg": _unmarked(drawable(block.svg)),
        "width": round(min(width * _POINTS, _WIDTH, _HEIGHT * width / height), 2),
        "text": _short(printable(block.text)),
        "caption": _broken(_short(printable(block.title or block.text), _most(_WIDTH))),
    }


def _cut(block: Block) -> Iterator[str]:
    """What was too long for its place, and is said below it."""
    if isinstance(block, Heading):
        yield from (text for text in (block.text,) if len(text) > _LONGEST)
    elif isinstance(block, Table):
        widths = [_WIDTH, *_columns(block)]
        texts = zip((block.caption, *block.header), widths, strict=True)
        yield from (text for text, width in texts if len(text) > _most(width))
    elif isinstance(block, Picture):
        yield from (text for text in (block.text,) if len(text) > (_LONGEST if block.title else _most(_WIDTH)))
        yield from (text for text in (block.title,) if len(text) > _most(_WIDTH))


def _unmarked(svg: str) -> str:
    """A picture without marks that no letter has in it: typst gives the glyph of a mark in a picture no character, and
    refuses a file that cannot be read aloud. The words of the picture keep them."""
    composed = unicodedata.normalize("NFC", svg)
    return "".join(sign for sign in composed if unicodedata.category(sign) != "Mn")


def _columns(block: Table) -> list[float]:
    """How wide the columns of a table are, in points."""
    widths = block.widths or (1,) * len(block.header)
    return [round(_WIDTH * share / sum(widths), 2) for share in widths]


def _run(run: Run, width: float = _WIDTH) -> str | Data:
    language = _LANGUAGE.match(run.lang)
    words = _words(run.text, width)
    if not run.italic and not language:
        return words
    return {"text": words, "italic": run.italic, "lang": language[1] if language else ""}


def _words(text: str, width: float = _WIDTH) -> str:
    """A text as the fonts can show it, in words that fit a line."""
    return _broken(printable(text), width)


def _broken(text: str, width: float = _WIDTH) -> str:
    """A text in which a word that is longer than a line can be broken after every few letters."""
    longest = max(int(width / _LETTER), 1)
    if len(text) <= longest:
        return text
    return re.sub(rf"\S{{{longest},}}", lambda word: re.sub(r"(.{5})", "\\1\u200b", word[0]), text)


def _short(text: str, most: int = _LONGEST) -> str:
    return text if len(text) <= most else f"{text[:most]} …"


def _most(width: float) -> int:
    """How many letters ten lines have."""
    return int(10 * width / _LETTER)
