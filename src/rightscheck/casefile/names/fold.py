"""Texts in the form in which names are looked for: letters and digits alone, without case, accents and spelling marks.

What Unicode calls compatible is one (NFKC), case is folded, accents fall away. Invisible signs, apostrophes and dashes
are skipped, so that `Al-Hassan` and `al’hassan` are the same; every other sign is a space.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

SEARCHABLE: Final = 2
"""A text needs so many letters or digits to be looked for."""
_APOSTROPHES: Final = frozenset("'`´‘’‛′＇ʹʻʼʽʾʿˈ՚׳")
_DASHES: Final = frozenset("−⁃־")
_STOPS: Final = frozenset(';:!?()[]{}<>|"«»„“”؛؟')
"""No name goes on after one of these."""
_STOP: Final = "\n"
"""What they are folded to."""
_SKIPPED: Final = frozenset("ـ")
"""Arabic tatweel, which only makes a word longer."""
_INVISIBLE: Final = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_ALIKE: Final = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "æ": "ae", "œ": "oe", "þ": "th", "ى": "ي", "ی": "ي", "ک": "ك"}
)
"""Letters that Unicode does not take apart."""
_SOFT: Final = "-"
"""What an apostrophe or a dash is folded to before it is skipped."""
_UNSPACED: Final = (
    (0x0E00, 0x0EFF),
    (0x1000, 0x109F),
    (0x1100, 0x11FF),
    (0x1780, 0x17FF),
    (0x2E80, 0x9FFF),
    (0xAC00, 0xD7AF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
"""Scripts that put no space between words, or join what follows to a name: Thai and Lao, Burmese, Khmer, Han, Kana,
Hangul."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text.

    Attributes:
        text: letters and digits; a space, or a line break where no name goes on, where words are apart.
        at: for every sign of it, its place in the text that was folded.
        breaks: places of it at which a word may begin or end although no space stands there: an apostrophe, a dash, a
            capital letter after a small one.
    """

    text: str
    at: tuple[int, ...]
    breaks: frozenset[int]


@lru_cache(maxsize=4096)
def _sign(sign: str) -> str:
    """What one sign is folded to: letters and digits, a space, `_STOP`, `_SOFT`, or nothing."""
    if sign in _STOPS:
        return _STOP
    if sign in _APOSTROPHES or sign in _DASHES or unicodedata.category(sign) == "Pd":
        return _SOFT
    if sign in _SKIPPED or unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return ""
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", sign).casefold()).translate(_ALIKE)
    kept = []
    for one in apart:
        category = unicodedata.category(one)
        if category not in ("Mn", "Me", "Cf"):
            digit = unicodedata.digit(one, None)
            kept.append(str(digit) if digit is not None else one if one.isalnum() or category == "Mc" else " ")
    return "".join(kept)


def fold(text: str, *, spaces: bool = True) -> Folded:
    """A text as names are looked for in it.

    Args:
        spaces: keep a space where letters and digits are apart; without, as in numbers of documents, it is skipped like
            a dash.
    """
    folded: list[str] = []
    at: list[int] = []
    breaks: set[int] = set()
    before = ""
    for place, sign in enumerate(text):
        made = _sign(sign)
        if made == _SOFT or (not spaces and made.isspace()):
            breaks.add(len(folded))
        elif made.isspace():
            if not folded or not folded[-1].isspace():
                folded.append(made[0])
                at.append(place)
            elif made == _STOP:
                folded[-1] = _STOP
        else:
            if before.islower() and sign.isupper():
                breaks.add(len(folded))
            for one in made:
                folded.append(one)
                at.append(place)
        before = sign if made else before
    return Folded("".join(folded), tuple(at), frozenset(breaks))


def words(text: str) -> list[str]:
    """The words of a text, folded."""
    return fold(text).text.split()


def unspaced(sign: str) -> bool:
    """Whether a sign is of a script in which a word needs no space beside it."""
    return any(first <= ord(sign) <= last for first, last in _UNSPACED)


def skipped(sign: str) -> bool:
    """Whether a sign is invisible or belongs to the letter before it."""
    return unicodedata.category(sign) in ("Mn", "Me") or sign in _INVISIBLE
