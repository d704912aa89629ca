"""The document model: headings, paragraphs, nested items and tables of plain text. Renderers add the marks of their
format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Tone = Literal["plain", "strong", "faint", "breach", "dispute", "open", "clear"]
"""What a text is, for renderers that can show it; words never depend on it."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the title of the document."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    text: str
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class Item:
    """A point of a list, with points below it. `mark` is a short sign in front of it."""

    text: str
    mark: str = ""
    items: tuple[Item, ...] = ()
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header line."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Heading | Paragraph | Items | Table


@dataclass(frozen=True, slots=True)
class Document:
    """A document: blocks in order."""

    blocks: tuple[Block, ...]
