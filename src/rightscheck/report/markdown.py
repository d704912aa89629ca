"""Documents as Markdown. Text from case files is escaped, so that it stays text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rightscheck.report.model import Document, Heading, Item, Items, Paragraph, Table

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&])")


def render(document: Document) -> str:
    """The document as CommonMark with tables."""
    return "\n".join(_lines(document)).strip("\n") + "\n"


def escaped(text: str) -> str:
    """Text that Markdown shows as it stands, on one line."""
    safe = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return re.sub(r"^(\d+)([.)])|^([+-])(?=\s)", lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", safe)


def _lines(document: Document) -> Iterator[str]:
    for block in document.blocks:
        yield ""
        if isinstance(block, Heading):
            yield f"{'#' * block.level} {escaped(block.text)}"
        elif isinstance(block, Paragraph):
            text = escaped(block.text)
            yield f"**{text}**" if block.tone == "strong" else text
        elif isinstance(block, Items):
            for item in block.items:
                yield from _item(item, "")
        elif isinstance(block, Table):
            yield f"| {' | '.join(escaped(cell) for cell in block.header)} |"
            yield f"|{'---|' * len(block.header)}"
            for row in block.rows:
                yield f"| {' | '.join(escaped(cell) for cell in row)} |"


def _item(item: Item, indent: str) -> Iterator[str]:
    mark = f"{escaped(item.mark)} " if item.mark else ""
    yield f"{indent}- {mark}{escaped(item.text)}"
    for below in item.items:
        yield from _item(below, indent + "  ")
