"""Documents for a terminal or a pipe."""

from __future__ import annotations

import os
import shutil
import textwrap
from collections.abc import Iterator, Mapping
from typing import Final, TextIO

from rightscheck.report.model import Document, Heading, Item, Items, Paragraph, Picture, Table, Tone

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
    for block in document.blocks:
        if isinstance(block, Heading):
            yield ""
            text = block.text.upper() if block.level == 2 else block.text
            for line in textwrap.wrap(text, width):
                yield _painted(line, "strong", colour)
            if block.level == 1:
                yield _painted("=" * min(len(text), width), "faint", colour)
        elif isinstance(block, Paragraph | Picture):
            yield ""
            for line in textwrap.wrap(block.text, width):
                yield _painted(line, block.tone if isinstance(block, Paragraph) else "plain", colour)
        elif isinstance(block, Items):
            yield ""
            for item in block.items:
                yield from _item(item, "", width, colour)
        else:
            yield ""
            yield from _table(block, width, colour)


def _item(item: Item, indent: str, width: int, colour: bool) -> Iterator[str]:
    mark = item.mark or "-"
    first = f"{indent}{mark} "
    rest = indent + " " * (len(mark) + 1)
    lines = textwrap.wrap(
        item.text, width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )
    for line in lines or [first.rstrip()]:
        yield _painted(line, item.tone, colour)
    for below in item.items:
        yield from _item(below, rest, width, colour)


def _table(table: Table, width: int, colour: bool) -> Iterator[str]:
    columns = list(zip(table.header, *table.rows, strict=True))
    widths = [max(len(cell) for cell in column) for column in columns]
    spare = width - 2 * (len(widths) - 1)
    while sum(widths) > spare and max(widths) > 8:
        widths[widths.index(max(widths))] -= 1
    for number, row in enumerate((table.header, *table.rows)):
        cells = [textwrap.wrap(cell, size) or [""] for cell, size in zip(row, widths, strict=True)]
        for level in range(max(len(cell) for cell in cells)):
            parts = [
                (cell[level] if level < len(cell) else "").ljust(size) for cell, size in zip(cells, widths, strict=True)
            ]
            yield _painted("  ".join(parts).rstrip(), "strong" if number == 0 else "plain", colour)


def _painted(line: str, tone: Tone, colour: bool) -> str:
    code = _COLOURS[tone]
    return f"\x1b[{code}m{line}\x1b[0m" if colour and code and line else line
