"""Text in two directions, in runs of one direction each.

Word gives every run its direction and is not known to follow the isolates of Unicode Standard Annex 9 everywhere; so
isolates become runs, with the older marks of direction, which every program follows, where two directions meet.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from rightscheck.language import END_ISOLATE, ISOLATE

_ISOLATES: Final = re.compile(f"([{ISOLATE}{END_ISOLATE}])")
_RIGHT_TO_LEFT: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_LETTER: Final = re.compile(r"[^\W\d_]")
_DIGIT: Final = re.compile(r"\d")
_MARKS: Final = {True: "\u200f", False: "\u200e"}

Piece = tuple[str, bool]
"""A text and whether it runs from right to left."""


def pieces(texts: Sequence[str], right_to_left: bool) -> list[list[Piece]]:
    """The pieces of each of some texts that stand one after another, in a document of this direction. Isolates in them
    are closed.

    A piece with letters of one direction only has that direction; any other has the document's. Signs and numbers
    belong to the text from left to right that goes on around them, so that a citation in several runs stays whole.
    """
    found = [_pieces(text, right_to_left) for text in texts]
    for at in range(1, len(found)) if right_to_left else ():
        if len(found[at]) == 1 and _goes_on(found[at - 1], found[at][0][0], found[at + 1 : at + 2]):
            found[at] = [(_marked(found[at][0][0], False, True, True), False)]
    return found


def _goes_on(before: list[Piece], text: str, after: list[list[Piece]]) -> bool:
    """Whether a text without letters belongs to one from left to right: as in Unicode Standard Annex 9, numbers to the
    letters in front of them, signs to the letters on both sides."""
    if _LETTER.search(text) or not before or before[-1][1]:
        return False
    return bool(_DIGIT.search(text)) or any(one and not one[0][1] for one in after)


def _pieces(text: str, right_to_left: bool) -> list[Piece]:
    if not right_to_left and ISOLATE not in text and not _RIGHT_TO_LEFT.search(text):
        return [(text, False)] if text else []
    parts = _joined(_isolated(text, right_to_left))
    last = len(parts) - 1
    return [
        (_marked(part, way, way != right_to_left or at > 0, way != right_to_left or at < last), way)
        for at, (part, way) in enumerate(parts)
    ]


def _isolated(text: str, right_to_left: bool) -> list[Piece]:
    """The text inside and around isolates, each with its direction."""
    parts: list[tuple[str, int]] = []
    whole: defaultdict[int, str] = defaultdict(str)
    inside = [0]
    count = 0
    for part in _ISOLATES.split(text):
        if part == ISOLATE:
            count += 1
            inside.append(count)
        elif part == END_ISOLATE:
            inside.pop()
        elif part:
            parts.append((part, inside[-1]))
            whole[inside[-1]] += part
    ways = {isolate: _direction(own, right_to_left) for isolate, own in whole.items()}
    return [(part, ways[isolate]) for part, isolate in parts]


def _direction(text: str, right_to_left: bool) -> bool:
    if _RIGHT_TO_LEFT.search(text):
        return right_to_left or not _LETTER.search(_RIGHT_TO_LEFT.sub("", text))
    return right_to_left and not _LETTER.search(text)


def _joined(parts: list[Piece]) -> list[Piece]:
    """Neighbours of one direction as one piece."""
    joined: list[Piece] = []
    for text, way in parts:
        if joined and joined[-1][1] == way:
            joined[-1] = (joined[-1][0] + text, way)
        else:
            joined.append((text, way))
    return joined


def _marked(text: str, way: bool, before: bool, after: bool) -> str:
    """A piece with marks of its direction at the ends at which others may pull its punctuation their way."""
    start = _MARKS[way] if before and not _LETTER.match(text[0]) else ""
    end = _MARKS[way] if after and not _LETTER.match(text[-1]) else ""
    return f"{start}{text}{end}"
