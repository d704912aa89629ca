"""Characters that no document may hide: one rule for every format that draws text.

A case file is written by others. What a file format cannot hold, what cannot be seen, and what turns the order of the
text around it is shown by its number, such as `‹U+202E›`, so that a reader sees that it is there and it does nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from rightscheck.language import END_ISOLATE, ISOLATE

_OPENING: Final = frozenset((ISOLATE, "\u2066", "\u2067"))
_BREAKS: Final = re.compile("\r\n|[\t\n\r\x85\u2028\u2029]")
# Controls; surrogates and noncharacters; embeddings, overrides and isolates of either direction (Unicode Standard
# Annex 9); deprecated format characters; annotation marks.
_SPECIAL: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f\ud800-\udfff\ufdd0-\ufdef\ufff9-\ufffb"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
    + "]"
)


def visible(text: str, *, directed: bool = False) -> str:
    """A text as documents print it: on one line, with nothing in it that is forbidden, unseen or turns text around.

    Line breaks and tabs become spaces. First strong isolates that are closed, such as `tr` puts around what it fills
    in, stay: they keep apart and reorder nothing outside. Marks of direction and joiners stay, since scripts need them.

    Args:
        directed: let closed isolates of a set direction stay too; for pictures, whose texts have been made visible and
            then were given the direction of their language.
    """
    if not _SPECIAL.search(text):
        return text
    text = _BREAKS.sub(" ", text)
    kept = _closed(text, _OPENING if directed else (ISOLATE,))
    return _SPECIAL.sub(lambda found: found[0] if found.start() in kept else f"‹U+{ord(found[0]):04X}›", text)


def _closed(text: str, wanted: Collection[str]) -> frozenset[int]:
    """Where isolates of these kinds that are closed begin and end."""
    kept: set[int] = set()
    opened: list[int] = []
    for found in _SPECIAL.finditer(text):
        if found[0] in _OPENING:
            opened.append(found.start())
        elif found[0] == END_ISOLATE and opened:
            start = opened.pop()
            if text[start] in wanted:
                kept |= {start, found.start()}
    return frozenset(kept)
