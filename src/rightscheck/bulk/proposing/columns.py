"""What a proposal asks of the columns of a table, as an inspection tells them."""

from __future__ import annotations

import re
from typing import Final

from rightscheck.bulk.table.columns import Column

_BREAK: Final = re.compile(r"[^0-9A-Za-z\u0080-\U0010ffff]+|(?<=[a-z0-9])(?=[A-Z])")
_FILLERS: Final = frozenset({"the", "of", "a", "an", "and", "was", "is", "were"})
MOST_SHOWN: Final = 30


def texts(column: Column) -> list[str]:
    """The different cells of a column that are known whole, the most frequent first."""
    return [text for text, _ in column.samples if not text.endswith("…")]


def listed_whole(column: Column) -> bool:
    """Whether these are all the different cells that it has."""
    return column.distinct == len(texts(column))


def empty(column: Column) -> float:
    """The share of cells that say nothing."""
    total = column.filled + column.redacted + column.empty
    return (column.redacted + column.empty) / total if total else 1.0


def words(text: str) -> frozenset[str]:
    """The words of a name, without fillers, letter case and the `s` of the plural."""
    parts = (part.casefold() for part in _BREAK.split(text) if part)
    return frozenset(_singular(part) for part in parts if part not in _FILLERS)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def folded(text: str) -> str:
    """A text without letter case, signs and double spaces, for comparing."""
    return " ".join(part.casefold() for part in _BREAK.split(text) if part)


def showable(column: Column) -> bool:
    """Whether the cells of a column may be shown in a proposal: few different short texts are codes, not stories."""
    return 0 < column.distinct <= MOST_SHOWN and bool(texts(column))


def shapes(column: Column) -> str:
    """How the two most frequent cells look, without what they say: `words and whole number`."""
    found = [_shape(text) for text, _ in column.samples[:2]]
    return " and ".join(found) if found else "nothing"


def _shape(text: str) -> str:
    if re.fullmatch(r"-?[0-9]+", text):
        return "whole number"
    if re.fullmatch(r"[-0-9.,:/ T]+", text):
        return "number, date or time"
    if re.search(r"[0-9]", text):
        return "letters and digits"
    return "a word" if len(text.split()) == 1 else "words"
