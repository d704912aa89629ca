"""Texts set in lines for pictures: SVG does not wrap, so widths are reckoned here, on the safe side of the fonts with
which pictures are drawn."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from rightscheck.language import END_ISOLATE, ISOLATE, current
from rightscheck.report.visible import visible

# Widths of the characters from space to tilde in hundredths of the size, those of a wide serif font.
_ASCII: Final = (
    *(26, 33, 41, 56, 56, 90, 74, 22, 35, 35, 50, 56, 25, 34, 25, 32, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 29, 29),
    *(56, 56, 56, 47, 92, 70, 65, 65, 73, 62, 59, 71, 79, 37, 36, 70, 62, 94, 76, 74, 60, 74, 66, 54, 61, 72, 67, 105),
    *(66, 62, 60, 36, 32, 36, 56, 49, 39, 56, 61, 49, 61, 53, 37, 54, 63, 32, 30, 58, 31, 94, 64, 58, 61, 61, 47, 45),
    *(35, 63, 58, 86, 58, 56, 51, 43, 56, 43, 56),
)
_SPACE: Final = _ASCII[0]
_BOLD: Final = 1.08
_CUT: Final = "…"
_LINE: Final = 1.28
"""The height of a line as a multiple of the size."""
_JOINING: Final = frozenset("\u200d\ufe0e\ufe0f")
_RIGHT, _LEFT = "\u2067", "\u2066"
_widths: Final = {chr(32 + place): width for place, width in enumerate(_ASCII)}


def _width(char: str) -> int:
    """The width of a character in hundredths of the size."""
    found = _widths.get(char)
    if found is None:
        kind = unicodedata.category(char)
        base = unicodedata.normalize("NFD", char)[0]
        code = ord(char)
        if kind in ("Mn", "Me", "Cf"):
            found = 0
        elif base != char and base in _widths:
            found = _widths[base]
        elif 0x400 <= code < 0x530:
            wide = char.casefold() in "жмфшщыю"
            found = (108 if wide else 80) if char.isupper() else (95 if wide else 68)
        elif 0x590 <= code < 0x800 or 0xFB1D <= code < 0xFE00 or 0xFE70 <= code < 0xFEFF:
            found = 56
        elif unicodedata.east_asian_width(char) in ("W", "F"):
            found = 125 if kind == "So" else 100
        else:
            found = 56 if kind[0] == "P" and char not in "…—‰" else 90
        _widths[char] = found
    return found


@lru_cache(maxsize=4096)
def _wide(word: str) -> int:
    """The width of a word in hundredths of the size; words come again and again."""
    return sum([_width(char) for char in word])


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a text is at most when it is drawn on one line."""
    return sum([_wide(word) + _SPACE for word in text.split(" ")], -_SPACE) * size / 100 * (_BOLD if bold else 1)


class Lines(NamedTuple):
    """A text set in lines. `rtl` is whether the text itself runs from right to left."""

    lines: tuple[str, ...]
    size: float
    bold: bool = False
    italic: bool = False
    rtl: bool = False

    @property
    def height(self) -> float:
        """From the top of the first line to the bottom of the last."""
        return len(self.lines) * self.size * _LINE

    def baselines(self, top: float) -> Iterator[tuple[float, str]]:
        """Each line with the height of its baseline, below `top`."""
        for number, line in enumerate(self.lines):
            yield top + number * self.size * _LINE + self.size * 0.97, line

    @property
    def width(self) -> float:
        """The width of the longest line."""
        return max((width_of(line, self.size, bold=self.bold) for line in self.lines), default=0.0)


def lines(text: str, width: float, size: float, *, bold: bool = False, italic: bool = False, most: int = 0) -> Lines:
    """Set a text in lines of a width. Words that are too long are broken.

    Args:
        most: the greatest number of lines, the last of which ends with `…` where something is left out; 0 for all.
    """
    shown = visible(text)
    found = _wrapped([*filter(None, shown.split(" "))], width * 100 / size / (_BOLD if bold else 1), most)
    if most and len(found) > most:
        room = width * 100 / size / (_BOLD if bold else 1) - _width(_CUT)
        found = [*found[: most - 1], next(_pieces(found[most - 1], room)).rstrip() + _CUT]
    return Lines(tuple(_whole(found)), size, bold, italic, _from_right(shown))


def _wrapped(words: list[str], room: float, most: int) -> list[str]:
    """The words in lines of a width in hundredths of the size; a line more than `most` is enough."""
    found: list[str] = []
    line, used = "", 0.0
    for word in words:
        wide = _wide(word)
        if line and used + _SPACE + wide <= room:
            line, used = f"{line} {word}", used + _SPACE + wide
            continue
        if line:
            found.append(line)
        if most and len(found) > most:
            return found
        if wide <= room:
            line, used = word, wide
            continue
        *full, line = _pieces(word, room)
        found += full
        used = _wide(line)
    return [*found, line] if line else found


def _pieces(word: str, room: float) -> Iterator[str]:
    """A word in pieces that fit; never broken before a mark that belongs to what stands before it."""
    start, used = 0, 0.0
    for place, char in enumerate(word):
        wide = _width(char)
        bound = wide == 0 or char in _JOINING or (place > 0 and word[place - 1] == "\u200d")
        if used + wide > room and place > start and not bound:
            yield word[start:place]
            start, used = place, 0.0
        used += wide
    yield word[start:]


def _whole(found: list[str]) -> Iterator[str]:
    """Lines in which every isolate that is open at the end is closed and opened again on the next line."""
    depth = 0
    for line in found:
        opened = ISOLATE * depth + line
        depth = opened.count(ISOLATE) - opened.count(END_ISOLATE)
        yield opened + END_ISOLATE * depth


def _from_right(text: str) -> bool:
    """Whether a text runs from right to left: as its first letter does that is not isolated (Unicode Standard Annex 9,
    rule P2), or as the language where it has none."""
    depth = 0
    for char in text:
        kind = unicodedata.bidirectional(char)
        depth += (char == ISOLATE) - (char == END_ISOLATE)
        if depth == 0 and kind in ("L", "R", "AL"):
            return kind != "L"
    return current().direction == "rtl"


def directed(line: str, *, rtl: bool) -> str:
    """A line isolated in its own direction, in languages that run from right to left: not every program that draws
    SVG knows `direction`."""
    if current().direction == "ltr":
        return line
    return f"{_RIGHT if rtl else _LEFT}{line}{END_ISOLATE}"
