"""The body of a document: its blocks, one after another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from rightscheck.report.docx import contents, tables
from rightscheck.report.docx.pictures import Pictures
from rightscheck.report.docx.runs import TAB, Runs, paragraph
from rightscheck.report.model import (
    Authorities,
    Block,
    Document,
    Heading,
    Item,
    Items,
    PageBreak,
    Paragraph,
    Picture,
    Table,
    Tone,
)

_PARAGRAPHS: Final[Mapping[Tone, str]] = {
    "plain": "BodyText",
    "strong": "StrongParagraph",
    "faint": "Aside",
    "breach": "Breach",
    "dispute": "Dispute",
    "open": "Open",
    "clear": "Clear",
}
"""The paragraph style of every tone."""
_WORDS: Final[Mapping[Tone, str]] = {"strong": "Strong", "faint": "AsideText", "breach": "BreachText"}
"""The character style of a tone, for points of lists and numbered paragraphs."""
_DEEPEST_HEADING: Final = 5
_DEEPEST_POINT: Final = 8
_BULLETS, _SIGNS = 1, 2
"""The lists of numbering.xml that begin at the margin."""
_INDENTED: Final = 2
"""How much further on in numbering.xml are the lists that begin where the text of numbered paragraphs does."""


class Body:
    """Writes the blocks of a document, and keeps what belongs to other parts of the file.

    Attributes:
        runs: the footnotes.
        pictures: the files of pictures.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._right_to_left = document.direction == "rtl"
        self.runs = Runs(right_to_left=self._right_to_left)
        self.pictures = Pictures()
        self._bookmarks: dict[str, int] = {}
        self._numbers = frozenset(block.number for block in document.blocks if isinstance(block, Paragraph))
        self._lists = _INDENTED if any(self._numbers) else 0
        self._title = next((place for place, block in enumerate(document.blocks) if isinstance(block, Heading)), -1)

    def write(self) -> str:
        """The blocks as XML."""
        return "".join(self._blocks())

    def _blocks(self) -> Iterator[str]:
        document = self._document
        listed = contents.entries(document.blocks) if document.contents else []
        before = document.contents_before
        following = (*document.blocks[1:], None)
        for place, (block, after) in enumerate(zip(document.blocks, following, strict=False)):
            if place == before:
                yield contents.contents(listed, self.runs)
            yield self._block(block, place, leads=isinstance(after, Items | Table))

    def _block(self, block: Block, place: int, *, leads: bool) -> str:
        """A block; `leads` says that a list or a table follows, from which a paragraph is not torn off."""
        match block:
            case Heading():
                return self._heading(block, place)
            case Paragraph():
                return self._paragraph(block, "<w:keepNext/>" if leads else "")
            case Items():
                return "".join(self._points(block.items, 0))
            case Table():
                return tables.written(block, self.runs, right_to_left=self._right_to_left)
            case Picture():
                caption = paragraph("Caption", self.runs.write(block.title)) if block.title else ""
                return self.pictures.write(block) + caption
            case Authorities():
                return contents.authorities(block, self._numbers, self.runs, right_to_left=self._right_to_left)
            case PageBreak():
                return paragraph("NewPage", "")

    def _heading(self, heading: Heading, place: int) -> str:
        text = self.runs.write(heading.text)
        if place == self._title:
            return paragraph("Title", text)
        level = min(max(heading.level - 1, 1), _DEEPEST_HEADING)
        return paragraph(f"Heading{level}", self._bookmarked(contents.heading_bookmark(place), text))

    def _paragraph(self, block: Paragraph, more: str) -> str:
        if not block.number:
            return paragraph(_PARAGRAPHS[block.tone], self.runs.write(block.text), more)
        number = self._bookmarked(contents.paragraph_bookmark(block.number), self.runs.write(f"{block.number}."))
        text = self.runs.write(block.text, _WORDS.get(block.tone, ""))
        return paragraph("NumberedParagraph", number + TAB + text, more)

    def _points(self, items: tuple[Item, ...], level: int) -> Iterator[str]:
        for item in items:
            kind = self._lists + (_SIGNS if item.mark else _BULLETS)
            listed = f'<w:numPr><w:ilvl w:val="{min(level, _DEEPEST_POINT)}"/><w:numId w:val="{kind}"/></w:numPr>'
            mark = self.runs.write(item.mark, "Strong") + TAB if item.mark else ""
            text = self.runs.write(item.text, _WORDS.get(item.tone, ""))
            more = ("<w:keepNext/>" if item.items else "") + listed
            yield paragraph("NestedListParagraph" if level else "ListParagraph", mark + text, more)
            yield from self._points(item.items, level + 1)

    def _bookmarked(self, name: str, content: str) -> str:
        """Content to which links of this name lead; the first of a name counts."""
        if name in self._bookmarks:
            return content
        number = self._bookmarks[name] = len(self._bookmarks) + 1
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'
