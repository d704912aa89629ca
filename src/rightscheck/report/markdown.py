"""Documents as Markdown. Text from case files is escaped, so that it stays text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from rightscheck.report.model import (
    Document,
    Heading,
    Item,
    Items,
    Notes,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    Table,
    Text,
)

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


class _Writer:
    """Writes texts with their notes, which CommonMark's common extension for footnotes numbers by name."""

    def __init__(self, write: _Write) -> None:
        self._write = write
        self.notes = Notes()

    def __call__(self, text: Text | tuple[Run, ...]) -> str:
        if isinstance(text, str):
            return self._write(text)
        return "".join(self._run(one) if isinstance(one, Run) else f"[^{self.notes.add(one)}]" for one in text)

    def _run(self, run: Run) -> str:
        body = run.text.strip()
        if not run.italic or not body:
            # Spaces at the ends join it to what stands beside it.
            front = run.text[: len(run.text) - len(run.text.lstrip())]
            back = run.text[len(run.text.rstrip()) :] if body else ""
            return f"{' ' if front else ''}{escaped(body)}{' ' if back else ''}"
        left, right = run.text.startswith(" "), run.text.endswith(" ")
        return f"{' ' if left else ''}*{escaped(body)}*{' ' if right else ''}"


def _lines(document: Document, plain_write: _Write) -> Iterator[str]:
    write = _Writer(plain_write)
    for block in document.blocks:
        if isinstance(block, PageBreak):
            continue
        yield ""
        if isinstance(block, Heading):
            yield f"{'#' * block.level} {escaped(block.text)}"
        elif isinstance(block, Paragraph):
            text = write(block.text)
            number = f"{block.number}\\. " if block.number else ""
            yield f"{number}**{text}**" if block.tone == "strong" else number + text
        elif isinstance(block, Items):
            for item in block.items:
                yield from _item(item, "", write)
        elif isinstance(block, Picture):
            yield write(block.text)
        elif isinstance(block, Table):
            if block.caption:
                yield f"**{escaped(block.caption)}**"
                yield ""
            yield f"| {' | '.join(escaped(cell) for cell in block.header)} |"
            yield f"|{'---|' * len(block.header)}"
            for row in block.rows:
                yield f"| {' | '.join(write(cell) for cell in row)} |"
        else:
            for title, entries in block.groups:
                yield f"**{escaped(title)}**"
                yield ""
                for entry in entries:
                    where = f" ({', '.join(map(str, entry.paragraphs))})" if entry.paragraphs else ""
                    yield f"- {write(entry.text)}{where}"
                yield ""
    for count, note in write.notes:
        yield ""
        yield f"[^{count}]: {write(note.runs)}"


def _item(item: Item, indent: str, write: _Writer) -> Iterator[str]:
    mark = f"{escaped(item.mark)} " if item.mark else ""
    yield f"{indent}- {mark}{write(item.text)}"
    for below in item.items:
        yield from _item(below, indent + "  ", write)
