"""What is wrong with an input file, and where.

Every loader collects all problems of a file before it gives up, so that a person mends a file once.
Texts never repeat free text from a file: it may be the name of somebody in danger. Only short identifiers are repeated.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby, pairwise
from typing import Final

MOST: Final = 100
"""So many problems of one file are listed. Loaders may stop looking once they have more."""

_IDENTIFIER = re.compile(r"[a-z0-9][a-z0-9_.-]{0,39}")


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One thing that is wrong: where it stands, which field, what is wrong and what to do.

    Lines and columns count from 1; 0 means that the problem concerns the whole file.
    """

    file: str
    line: int
    column: int
    field: str
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}"
        return f"{place}: {self.field}: {self.message}" if self.field else f"{place}: {self.message}"


class InputError(Exception):
    """An input cannot be used. `problems` has every problem found, in the order of the file, at most `MOST` a file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(_listed(sorted(set(problems))))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def _listed(problems: list[Problem]) -> Iterator[Problem]:
    for file, group in groupby(problems, key=lambda problem: problem.file):
        listed = list(group)
        if len(listed) > MOST:
            yield Problem(file, 0, 0, "", f"there are more than {MOST} problems; these are the first. Mend them first.")
        yield from listed[:MOST]


def is_identifier(text: str) -> bool:
    """Whether a text is a plain identifier, which may be repeated."""
    return _IDENTIFIER.fullmatch(text) is not None


def shown(value: object) -> str:
    """`value` in quotes if it is a plain identifier, otherwise 'this': free text is never repeated."""
    text = str(value)
    return f"'{text}'" if is_identifier(text) else "this"


def none_called(what: str, value: object) -> str:
    """`no source 'nog'`, or `no such source` where the name is no plain identifier."""
    return f"no {what} '{value}'" if is_identifier(str(value)) else f"no such {what}"


@cache
def _pairs(name: str) -> frozenset[str]:
    """The pairs of letters that follow each other in a known name, its beginning and end counted in."""
    padded = f"^{name}$"
    return frozenset(map("".join, pairwise(padded)))


def _likely(text: str, names: Iterable[str]) -> list[str]:
    """The names that share most with a text: comparing all of them letter by letter would take too long."""
    pairs = frozenset(map("".join, pairwise(f"^{text}$")))
    shared = [(len(pairs & _pairs(name)), name) for name in names]
    return [name for count, name in sorted(shared, reverse=True)[:40] if count]


def nearest(
    value: object, known: Iterable[str], *, kind: str = "", otherwise: str = "Correct the name or add it."
) -> str:
    """A closing sentence that names the nearest known name, or says what to do where none is near."""
    names = sorted(set(known))
    folded = {name.casefold(): name for name in names}
    text = str(value).casefold()
    close = difflib.get_close_matches(text, _likely(text, folded), n=1, cutoff=0.6) if len(text) <= 80 else []
    if close:
        return f"Did you mean '{folded[close[0]]}'?"
    if 0 < len(names) <= 12:
        return f"Use one of: {', '.join(names)}."
    return f"See `rightscheck {kind}` for the list." if kind else otherwise
