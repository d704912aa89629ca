"""The document model: headings, paragraphs, nested items and tables of plain text, and pictures with a text. Renderers
add the marks of their format."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

Tone = Literal["plain", "strong", "faint", "breach", "dispute", "open", "clear"]
"""What a text is, for renderers that can show it; words never depend on it."""


class Heading(NamedTuple):
    """A heading; level 1 is the title of the document."""

    level: int
    text: str


class Paragraph(NamedTuple):
    """A paragraph."""

    text: str
    tone: Tone = "plain"


class Item(NamedTuple):
    """A point of a list, with points below it. `mark` is a short sign in front of it."""

    text: str
    mark: str = ""
    items: tuple[Item, ...] = ()
    tone: Tone = "plain"


class Items(NamedTuple):
    """A list."""

    items: tuple[Item, ...]


class Table(NamedTuple):
    """A table with a header line."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Picture(NamedTuple):
    """A picture as SVG; `text` says the same in words, for readers and formats without pictures."""

    svg: str
    text: str


Block = Heading | Paragraph | Items | Table | Picture


class Document(NamedTuple):
    """A document: blocks in order.

    Attributes:
        links: where a name leads that stands alone or in round brackets, for formats that have links.
    """

    blocks: tuple[Block, ...]
    links: Mapping[str, str] = {}
