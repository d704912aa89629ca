"""Documents as Markdown. Text from case files is escaped, so that it stays text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from rightscheck.report.model import Document, Heading, Item, Items, Paragraph, Picture

_Write = Callable[[str], str]

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&])")


def render(document: Document) -> str:
    """The document as CommonMark with tables."""
    write = _linking(document.links) if document.links else escaped
    return "\n".join(_lines(document, write)).strip("\n") + "\n"


def escaped(text: str) -> str:
    """Text that Markdown shows as it stands, on one line."""
    safe = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return re.sub(r"^(\d+)([.)])|^([+-])(?=\s)", lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", safe)


def _linking(links: Mapping[str, str]) -> _Write:
    """Text in which the names that lead somewhere, alone or in round brackets, are links.

    Brackets before a number are a part of it, as in `Regulation (EU) 2024/1348`.
    """
    names = "|".join(re.escape(name) for name in sorted(links, key=len, reverse=True))
    named = re.compile(rf"(?:^|(?<=\())({names})(?=\)(?! \d)|$)")

    def write(text: str) -> str:
        parts = enumerate(named.split(" ".join(text.split())))
        return "".join(f"[{escaped(part)}]({links[part]})" if n % 2 else escaped(part) for n, part in parts)

    return write


def _lines(document: Document, write: _Write) -> Iterator[str]:
    for block in document.blocks:
        yield ""
        if isinstance(block, Heading):
            yield f"{'#' * block.level} {escaped(block.text)}"
        elif isinstance(block, Paragraph):
            text = write(block.text)
            yield f"**{text}**" if block.tone == "strong" else text
        elif isinstance(block, Items):
            for item in block.items:
                yield from _item(item, "", write)
        elif isinstance(block, Picture):
            yield write(block.text)
        else:
            yield f"| {' | '.join(escaped(cell) for cell in block.header)} |"
            yield f"|{'---|' * len(block.header)}"
            for row in block.rows:
                yield f"| {' | '.join(write(cell) for cell in row)} |"


def _item(item: Item, indent: str, write: _Write) -> Iterator[str]:
    mark = f"{escaped(item.mark)} " if item.mark else ""
    yield f"{indent}- {mark}{write(item.text)}"
    for below in item.items:
        yield from _item(below, indent + "  ", write)
