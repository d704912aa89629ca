"""Documents for a terminal or a pipe."""

from __future__ import annotations

import os
import shutil
import textwrap
from collections.abc import Iterator, Mapping
from typing import Final, TextIO

from rightscheck.report.model import (
    Authorities,
    Document,
    Heading,
    Item,
    Items,
    Notes,
    PageBreak,
    Paragraph,
    Picture,
    Table,
    Tone,
    plain,
)

_COLOURS: Final[Mapping[Tone, str]] = {
    "plain": "",
    "strong": "1",
    "faint": "2",
    "breach": "1;31",
    "dispute": "33",
    "open": "36",
    "clear": "32",
}
_PLAIN_SIGNS: Final = str.maketrans(
    {"‼": "!", "±": "+", "–": "-", "·": ".", "—": "-", "…": "...", "’": "'", "“": '"', "”": '"'}
)
WIDEST: Final = 100


def wants_colour(stream: TextIO) -> bool:
    """Whether to colour: only on a terminal, never with NO_COLOR (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def render(document: Document, *, width: int | None = None, colour: bool = False) -> str:
    """The document as text of at most `width` columns (default: the terminal's, at most 100)."""
    columns = width or min(shutil.get_terminal_size((WIDEST, 24)).columns, WIDEST)
    return "\n".join(_lines(document, max(columns, 40), colour)).strip("\n") + "\n"


def encodable(text: str, stream: TextIO) -> str:
    """The text with signs that the stream cannot write replaced."""
    encoding = stream.encoding or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_PLAIN_SIGNS).encode(encoding, "replace").decode(encoding)
    return text


def _lines(document: Document, width: int, colour: bool) -> Iterator[str]:
    notes = Notes()
    for block in document.blocks:
        if isinstance(block, PageBreak):
            continue
        yield ""
        if isinstance(block, Heading):
            text = block.text.upper() if block.level == 2 else block.text
            for line in textwrap.wrap(text, width):
                yield _painted(line, "strong", colour)
            if block.level == 1:
                yield _painted("=" * min(len(text), width), "faint", colour)
        elif isinstance(block, Paragraph):
            number = f"{block.number}. " if block.number else ""
            for line in textwrap.wrap(number + notes.mark(block.text), width):
                yield _painted(line, block.tone, colour)
        elif isinstance(block, Picture):
            yield from textwrap.wrap(block.text, width)
        elif isinstance(block, Items):
            for item in block.items:
                yield from _item(item, "", width, colour, notes)
        elif isinstance(block, Table):
            if block.caption:
                yield _painted(block.caption, "strong", colour)
            yield from _table(block, width, colour, notes)
        else:
            yield from _authorities(block, width, colour)
    for count, note in notes:
        yield ""
        yield from textwrap.wrap(f"[{count}] {plain(note.runs)}", width)


def _item(item: Item, indent: str, width: int, colour: bool, notes: Notes) -> Iterator[str]:
    mark = item.mark or "-"
    first = f"{indent}{mark} "
    rest = indent + " " * (len(mark) + 1)
    lines = textwrap.wrap(
        notes.mark(item.text),
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
    for line in lines or [first.rstrip()]:
        yield _painted(line, item.tone, colour)
    for below in item.items:
        yield from _item(below, rest, width, colour, notes)


def _table(table: Table, width: int, colour: bool, notes: Notes) -> Iterator[str]:
    rows = [table.header, *(tuple(notes.mark(cell) for cell in row) for row in table.rows)]
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    spare = width - 2 * (len(widths) - 1)
    while sum(widths) > spare and max(widths) > 8:
        widths[widths.index(max(widths))] -= 1
    for number, row in enumerate(rows):
        cells = [textwrap.wrap(cell, size) or [""] for cell, size in zip(row, widths, strict=True)]
        for level in range(max(len(cell) for cell in cells)):
            parts = [
                (cell[level] if level < len(cell) else "").ljust(size) for cell, size in zip(cells, widths, strict=True)
            ]
            yield _painted("  ".join(parts).rstrip(), "strong" if number == 0 else "plain", colour)


def _authorities(table: Authorities, width: int, colour: bool) -> Iterator[str]:
    for title, entries in table.groups:
        yield _painted(title, "strong", colour)
        for entry in entries:
            where = f" ({', '.join(map(str, entry.paragraphs))})" if entry.paragraphs else ""
            yield from textwrap.wrap(f"- {plain(entry.text)}{where}", width, subsequent_indent="  ")


def _painted(line: str, tone: Tone, colour: bool) -> str:
    code = _COLOURS[tone]
    return f"\x1b[{code}m{line}\x1b[0m" if colour and code and line else line
