"""The blocks of a document as HTML."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from rightscheck.language import tr
from rightscheck.report.html.svg import inline
from rightscheck.report.model import (
    Authorities,
    Block,
    Document,
    Heading,
    Item,
    Items,
    Note,
    Notes,
    Paragraph,
    Picture,
    Run,
    Table,
    Text,
    inlines,
)
from rightscheck.report.visible import visible


class Body:
    """Writes the blocks of one document, and remembers what stands below them: the notes."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._notes = Notes()
        self._numbered = {block.number for block in document.blocks if isinstance(block, Paragraph) and block.number}
        self._heading = Heading(1, "")
        self._headings = 0
        self._pictures = 0

    def main(self) -> Iterator[str]:
        """All blocks, with the contents where they belong and the notes at the end."""
        contents = self._document.contents_before
        for place, block in enumerate(self._document.blocks):
            if place == contents:
                yield from self._contents()
            yield from self._block(block)
        yield from self._endnotes()

    def _block(self, block: Block) -> Iterator[str]:
        if isinstance(block, Heading):
            self._headings += 1
            self._heading = block
            yield f'<h{block.level} id="s{self._headings}">{_shown(block.text)}</h{block.level}>'
        elif isinstance(block, Paragraph):
            yield self._paragraph(block)
        elif isinstance(block, Items):
            yield from self._items(block.items)
        elif isinstance(block, Table):
            yield from self._table(block)
        elif isinstance(block, Picture):
            yield from self._picture(block)
        elif isinstance(block, Authorities):
            yield from self._authorities(block)
        else:
            yield '<div class="page-break"></div>'

    def _contents(self) -> Iterator[str]:
        entries = [block for block in self._document.blocks if isinstance(block, Heading)]
        name = escape(tr("Contents"))
        yield f'<nav aria-label="{name}">'
        yield f'<p class="nav-title" aria-hidden="true">{name}</p>'
        yield "<ol>"
        for number, heading in enumerate(entries, 1):
            if heading.level > 1:
                yield f'<li class="level-{heading.level}"><a href="#s{number}">{_shown(heading.text)}</a></li>'
        yield "</ol>"
        yield "</nav>"

    def _paragraph(self, block: Paragraph) -> str:
        classes: list[str] = [block.tone] if block.tone != "plain" else []
        if not block.number:
            return f"<p{_classes(classes)}>{self._text(block.text)}</p>"
        number = f'<span class="number">{block.number}.</span> '
        return f'<p id="p{block.number}"{_classes([*classes, "numbered"])}>{number}{self._text(block.text)}</p>'

    def _items(self, items: tuple[Item, ...]) -> Iterator[str]:
        marked = any(item.mark for item in items)
        # Safari takes a list without bullets for no list unless its role is said.
        yield '<ul class="marked" role="list">' if marked else "<ul>"
        for item in items:
            mark = f'<span class="mark">{_shown(item.mark)}</span> ' if item.mark else ""
            text = f"{mark}{self._text(item.text)}"
            tone = f'<span class="{item.tone}">{text}</span>' if item.tone != "plain" else text
            yield f"<li>{tone}"
            if item.items:
                yield from self._items(item.items)
            yield "</li>"
        yield "</ul>"

    def _table(self, block: Table) -> Iterator[str]:
        # A wide table is moved sideways in a frame of its own, which the keyboard must reach and which has a name.
        name = visible(block.caption or self._heading.text) or tr("Table")
        yield f'<div class="frame" role="group" tabindex="0" aria-label="{escape(name)}">'
        yield "<table>"
        if block.caption:
            yield f"<caption>{_shown(block.caption)}</caption>"
        if block.widths:
            shares = (f'<col style="width: {100 * width / sum(block.widths):.4g}%">' for width in block.widths)
            yield f"<colgroup>{''.join(shares)}</colgroup>"
        header = "".join(f'<th scope="col">{_shown(cell)}</th>' if cell else "<td></td>" for cell in block.header)
        yield f"<thead><tr>{header}</tr></thead>"
        yield "<tbody>"
        for first, *rest in block.rows:
            row = self._text(first)
            head = f'<th scope="row">{row}</th>' if row else "<td></td>"
            cells = "".join(f"<td>{self._text(cell)}</td>" for cell in rest)
            yield f"<tr>{head}{cells}</tr>"
        yield "</tbody>"
        yield "</table>"
        yield "</div>"

    def _picture(self, block: Picture) -> Iterator[str]:
        self._pictures += 1
        yield "<figure>"
        yield inline(block.svg, name=visible(block.title or block.text), prefix=f"f{self._pictures}-")
        if not block.title or block.title == block.text:
            yield f"<figcaption>{_shown(block.text)}</figcaption>"
        else:
            yield f"<figcaption>{_shown(block.title)}"
            summary = escape(tr("The picture in words"), quote=False)
            yield f"<details><summary>{summary}</summary><p>{_shown(block.text)}</p></details>"
            yield "</figcaption>"
        yield "</figure>"

    def _authorities(self, block: Authorities) -> Iterator[str]:
        level = min(self._heading.level + 1, 6)
        for title, entries in block.groups:
            yield f"<h{level}>{_shown(title)}</h{level}>"
            yield '<ul class="authorities" role="list">'
            for entry in entries:
                where = ", ".join(map(self._where, entry.paragraphs))
                place = f' <span class="where">({where})</span>' if where else ""
                yield f"<li><span>{self._text(entry.text)}</span>{place}</li>"
            yield "</ul>"

    def _where(self, number: int) -> str:
        if number not in self._numbered:
            return str(number)
        name = tr("paragraph {number}", number=number)
        return f'<a href="#p{number}" aria-label="{escape(name)}">{number}</a>'

    def _endnotes(self) -> Iterator[str]:
        if not len(self._notes):
            return
        yield '<section class="notes" role="doc-endnotes" aria-labelledby="notes">'
        yield f'<h2 id="notes">{escape(tr("Notes"), quote=False)}</h2>'
        yield "<ol>"
        for number, note in self._notes:
            back = escape(tr("Back to the text of note {number}", number=number))
            link = f'<a href="#r{number}" role="doc-backlink" aria-label="{back}">↩\ufe0e</a>'
            yield f'<li id="n{number}">{self._text(note.runs)} {link}</li>'
        yield "</ol>"
        yield "</section>"

    def _text(self, text: Text | tuple[Run, ...]) -> str:
        return "".join(self._reference(one) if isinstance(one, Note) else _run(one) for one in inlines(text))

    def _reference(self, note: Note) -> str:
        number = self._notes.add(note)
        return f'<sup><a id="r{number}" href="#n{number}" role="doc-noteref">{number}</a></sup>'


def _run(run: Run) -> str:
    text = _shown(run.text)
    attributes = f' lang="{escape(run.lang)}" dir="auto"' if run.lang else ""
    if run.italic:
        return f"<i{attributes}>{text}</i>"
    return f"<span{attributes}>{text}</span>" if attributes else text


def _shown(text: str) -> str:
    return escape(visible(text), quote=False)


def _classes(names: list[str]) -> str:
    return f' class="{" ".join(names)}"' if names else ""
