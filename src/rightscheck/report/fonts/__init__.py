"""The fonts of PDF and of pictures, which lie here or inside typst, and which characters they have.

No font of the machine is used, so that a document is the same everywhere. A character that none of them has is shown
by its number: what is printed never has an empty box for a letter, and no name can keep a document from being made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rightscheck.report.visible import visible

if TYPE_CHECKING:
    from typst import Fonts

FAMILIES: Final = ("Libertinus Serif", "Amiri", "DejaVu Sans")
"""The fonts in the order in which they are tried. The first is inside typst; each has its licence beside it."""
STANDARDS: Final = ("ua-1", "a-2a")
"""PDF/UA-1, for readers who cannot see, and PDF/A-2a, for archives; typst refuses to write what is not both."""
TABLE: Final = Path(__file__).with_name("coverage.txt")
"""Written by scripts/fonts.py: for each family the characters that it has in all its variants; the marks among them."""

Ranges = tuple[tuple[int, int], ...]
"""First and last code points."""


@cache
def fonts() -> Fonts:
    """The fonts, for typst."""
    from typst import Fonts

    return Fonts(include_system_fonts=False, font_paths=[TABLE.parent])


def printable(text: str) -> str:
    """A text as the fonts can show it: what is hidden or in none of them is shown by its number, as `‹U+6F22›`.

    A character and the marks on it are shown by one font; a mark that this font lacks is shown by its number.
    """
    text = visible(text)
    known = _known()
    return text if known.simple.fullmatch(text) else "".join(_clusters(text, known))


def _clusters(text: str, known: _Known) -> Iterator[str]:
    for found in known.cluster.finditer(text):
        cluster = found[0]
        # A mark without a character below it would join whatever is printed before.
        able = [] if known.mark.match(cluster) else [one for one in known.families if one.match(cluster)]
        best = next((one for one in able if one.fullmatch(cluster)), able[0] if able else None)
        for one in cluster:
            yield one if best is not None and best.match(one) else f"‹U+{ord(one):04X}›"


class _Known:
    """The table as patterns."""

    def __init__(self, table: Mapping[str, Ranges]) -> None:
        classes = {name: _class(ranges) for name, ranges in table.items()}
        marks = classes["marks"]
        self.families = [re.compile(f"[{classes[family]}]+") for family in FAMILIES]
        self.mark = re.compile(f"[{marks}]")
        self.simple = re.compile(f"(?:(?![{marks}])[{classes[FAMILIES[0]]}]+)?")
        self.cluster = re.compile(f"(?s:[{marks}]+|.[{marks}]*)")


@cache
def _known() -> _Known:
    return _Known(read(TABLE.read_text(encoding="ascii")))


def _class(ranges: Ranges) -> str:
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)


def written(table: Mapping[str, Ranges]) -> str:
    """A table as text, one name a line."""
    lines = (f"{name}: {' '.join(f'{first:X}-{last:X}' for first, last in ranges)}" for name, ranges in table.items())
    return "\n".join(lines) + "\n"


def read(text: str) -> dict[str, Ranges]:
    """A table from its text."""
    lines = (line.partition(": ") for line in text.splitlines())
    return {name: tuple(_range(part) for part in parts.split()) for name, _, parts in lines}


def _range(part: str) -> tuple[int, int]:
    first, _, last = part.partition("-")
    return int(first, 16), int(last, 16)
