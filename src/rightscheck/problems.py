"""What is wrong with an input file, and where.

Every loader collects all problems of a file before it gives up, so that a person mends a file once.
Texts never repeat free text from a file: it may be the name of somebody in danger. Only short identifiers are repeated.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass

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
    """An input cannot be used. `problems` has every problem found, in the order of the file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def shown(value: object) -> str:
    """`value` in quotes if it is a plain identifier, otherwise 'this': free text is never repeated."""
    text = str(value)
    return f"'{text}'" if _IDENTIFIER.fullmatch(text) else "this"


def nearest(value: object, known: Iterable[str], *, kind: str = "") -> str:
    """A closing sentence that names the nearest known name, or where to look when none is near."""
    names = sorted(set(known))
    folded = {name.casefold(): name for name in names}
    close = difflib.get_close_matches(str(value).casefold(), list(folded), n=1, cutoff=0.6)
    if close:
        return f"Did you mean '{folded[close[0]]}'?"
    if len(names) <= 12:
        return f"Use one of: {', '.join(names)}." if names else ""
    return f"See `rightscheck {kind}` for the list." if kind else ""
