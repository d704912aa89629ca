"""Marks: short digests of parts of a file, by which one can say later which part has changed.

A mark of a line is four hexadecimal digits, so one changed line in 65,536 keeps its mark; the digest of the whole file
shows every change. Lines are marked with the digest of their own file as salt: the same line has another mark in
another file. Whoever has a mark and its salt can still test a guess at the line, so marks are as private as the file.
"""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterator
from typing import Final, NamedTuple

LINE: Final = 4
"""The hexadecimal digits of the mark of a line."""
FILE: Final = 8
"""The hexadecimal digits of the mark of a file."""
ALIGNED: Final = 2_000
"""So many lines between the first and the last change are aligned; beyond that only their range is said."""


class Change(NamedTuple):
    """A run of lines that differ: `was` of the old text became `now` of the new one, each as the first line, from 1,
    and how many."""

    was: tuple[int, int]
    now: tuple[int, int]


def digest(text: str) -> str:
    """The SHA-256 of a text in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def file_mark(text: str) -> str:
    """The mark of the text of a file."""
    return digest(text)[:FILE]


def line_marks(text: str, salt: str) -> str:
    """The marks of the lines of a text, one after the other. What follows the last line break is a line too, often an
    empty one."""
    start = hashlib.sha256(salt.encode())
    marks = []
    for line in text.split("\n"):
        own = start.copy()
        own.update(b"\0" + line.encode())
        marks.append(own.hexdigest()[:LINE])
    return "".join(marks)


def changed_lines(was: str, now: str) -> Iterator[Change]:
    """The lines that differ between two texts, by their marks with one salt, in order."""
    old, new = _split(was), _split(now)
    start, most = 0, min(len(old), len(new))
    while start < most and old[start] == new[start]:
        start += 1
    end = 0
    while end < most - start and old[-1 - end] == new[-1 - end]:
        end += 1
    middle, other = old[start : len(old) - end], new[start : len(new) - end]
    if not middle and not other:
        return
    if max(len(middle), len(other)) > ALIGNED:
        yield Change((start + 1, len(middle)), (start + 1, len(other)))
        return
    # Lines that stand there very often, such as empty ones, are no anchors in a long text: that would take too long.
    for what, i, j, k, m in difflib.SequenceMatcher(None, middle, other).get_opcodes():
        if what != "equal":
            yield Change((start + i + 1, j - i), (start + k + 1, m - k))


def _split(marks: str) -> list[str]:
    return [marks[at : at + LINE] for at in range(0, len(marks), LINE)]
