"""The document model: headings, paragraphs with footnotes, nested items, tables, pictures with a text, and a table of
authorities. Renderers add the marks of their format; text is text and never becomes markup."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

Tone = Literal["plain", "strong", "faint", "breach", "dispute", "open", "clear"]
"""What a text is, for renderers that can show it; words never depend on it."""


class Run(NamedTuple):
    """A stretch of text. Italic is for the names of cases and the like; `lang` is its language where that is not the
    document's."""

    text: str
    italic: bool = False
    lang: str = ""


class Note(NamedTuple):
    """A footnote at this place. Renderers number the notes of a document in the order in which they stand."""

    runs: tuple[Run, ...]


Inline = Run | Note
Text = str | tuple[Inline, ...]
"""A text: plain, or in runs with footnotes."""


class Heading(NamedTuple):
    """A heading; level 1 is the title of the document."""

    level: int
    text: str


class Paragraph(NamedTuple):
    """A paragraph. `number` is that of the paragraphs of a memorandum; 0 for none."""

    text: Text
    tone: Tone = "plain"
    number: int = 0


class Item(NamedTuple):
    """A point of a list, with points below it. `mark` is a short sign in front of it."""

    text: Text
    mark: str = ""
    items: tuple[Item, ...] = ()
    tone: Tone = "plain"


class Items(NamedTuple):
    """A list."""

    items: tuple[Item, ...]


class Table(NamedTuple):
    """A table with a header line. The first cell of a row names the row.

    Attributes:
        caption: what the table shows; empty where the heading above says it.
        widths: the shares of the columns, such as (1, 3, 2); empty for even ones.
        counts: the columns, from 0, whose cells are whole numbers in plain digits: spreadsheets keep them as numbers.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]
    caption: str = ""
    widths: tuple[int, ...] = ()
    counts: tuple[int, ...] = ()


class Picture(NamedTuple):
    """A picture as SVG; `text` says the same in words, for readers and formats without pictures. `title` is short."""

    svg: str
    text: str
    title: str = ""


class Cited(NamedTuple):
    """An authority of a table of authorities, and the numbers of the paragraphs that cite it."""

    text: tuple[Run, ...]
    paragraphs: tuple[int, ...]


class Authorities(NamedTuple):
    """A table of authorities: groups with a title, such as treaties or cases."""

    groups: tuple[tuple[str, tuple[Cited, ...]], ...]


class PageBreak(NamedTuple):
    """What follows begins on a new page, in formats that have pages."""


Block = Heading | Paragraph | Items | Table | Picture | Authorities | PageBreak


class Document(NamedTuple):
    """A document: blocks in order.

    Attributes:
        links: where a name leads that stands alone or in round brackets, for formats that have links.
        lang: its language, as in BCP 47; `direction` that in which it is written.
        date: its date as `2013-08-27`, for the properties of files; empty for none. Never that of the clock.
        contents: whether it has a table of contents.
        header: what stands at the top of every page, in formats with pages.
    """

    blocks: tuple[Block, ...]
    links: Mapping[str, str] = {}
    lang: str = "en"
    direction: Literal["ltr", "rtl"] = "ltr"
    date: str = ""
    contents: bool = False
    header: str = ""

    @property
    def title(self) -> str:
        """The text of the first heading."""
        return next((block.text for block in self.blocks if isinstance(block, Heading)), "rightscheck")

    @property
    def contents_before(self) -> int:
        """Before which block the table of contents stands: the second part, so that the first, a summary, is read
        first. -1 where there is none."""
        if not self.contents:
            return -1
        parts = [place for place, block in enumerate(self.blocks) if isinstance(block, Heading) and block.level == 2]
        return parts[1] if len(parts) > 1 else -1


def inlines(text: Text) -> tuple[Inline, ...]:
    """A text as runs and notes."""
    return (Run(text),) if isinstance(text, str) else text


def plain(text: Text | tuple[Run, ...]) -> str:
    """A text without its notes and without italics."""
    return text if isinstance(text, str) else "".join(one.text for one in text if isinstance(one, Run))


class Notes:
    """Numbers footnotes in the order in which a renderer meets them."""

    def __init__(self) -> None:
        self._notes: list[Note] = []

    def add(self, note: Note) -> int:
        """The number of a note."""
        self._notes.append(note)
        return len(self._notes)

    def __iter__(self) -> Iterator[tuple[int, Note]]:
        return iter(enumerate(self._notes, 1))

    def __len__(self) -> int:
        return len(self._notes)

    def mark(self, text: Text, sign: str = "[{}]") -> str:
        """A text in which every note is its number, written as `sign` says."""
        if isinstance(text, str):
            return text
        return "".join(one.text if isinstance(one, Run) else sign.replace("{}", str(self.add(one))) for one in text)
