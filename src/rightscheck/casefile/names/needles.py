"""What is looked for: the folded texts by which a name, a place or a number can stand in a case."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from rightscheck.casefile.names.fold import fold, unspaced, words
from rightscheck.casefile.names.marked import Marked

PART: Final = 3
"""So many letters make a part of a name that is looked for alone; in scripts without spaces it is one fewer."""
LONG: Final = 4
"""So many letters are looked for inside ids, and in the plural (`the Novaks`)."""


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NOBODY: Final = _listed(
    "the and for von van der den del dos las los les des bin ibn bint abu umm mrs miss mister madame monsieur sir lord "
    "lady prof professor judge mother father brother sister child children son daughter wife husband widow family "
    "applicant author client complainant counsel detainee minor person petitioner victim witness unknown anonymous "
    "junior senior"
)
"""Words of names that name nobody by themselves: particles, titles, and roles that stand for a name."""
_ARTICLES: Final = _listed("the a an his her their one two three four five six seven eight nine ten The")
_OTHERS: Final = _listed("le la les l' un une el los las una il lo gli")
"""Words with which a description begins that stands for a name: `the applicant`, `her daughter`, `la requérante`."""


Way = Literal["whole", "turned", "part"]


class Needle(NamedTuple):
    """A folded text to look for.

    Attributes:
        exact: how it must be written where it is too short to be looked for otherwise.
        spaced: whether spaces count.
        way: what it is of a name: the whole, the whole with the last word first, or a part.
    """

    text: str
    exact: str = ""
    spaced: bool = True
    way: Way = "whole"


def needles_of(one: Marked, form: str) -> Iterator[Needle]:
    """What one form of something marked is looked for by."""
    if one.kind == "identifier":
        yield Needle(fold(form, spaces=False).text.strip(), spaced=False)
        return
    said = words(form)
    if not one.named:
        yield Needle(" ".join(said))
        return
    if not any(map(_tells, said)):
        # `A. N.` or `Li Wu`: in other letters it would be found in ordinary words.
        yield Needle(" ".join(said), exact=form.strip())
        return
    yield Needle(" ".join(said))
    if sum(map(len, said)) >= LONG:
        yield Needle("".join(said))
    yield Needle(" ".join([said[-1], *said[:-1]]), way="turned")
    yield from (Needle(part, way="part") for part in parts(form))


def parts(form: str) -> list[str]:
    """The parts of a name that are looked for alone, folded; none of a description, such as `the first applicant`."""
    found = dict[str, None]()
    written = form.split()
    if written[0] in _ARTICLES or (written[0] in _OTHERS and form.islower()):
        return []
    capitals = any(word[:1].isupper() for word in written)
    for word in written:
        if capitals and word.islower():
            # A particle, as in `Ursula von Meyer`.
            continue
        for one in (word, *re.split(r"[-‐‑–]", word)):
            folded = "".join(words(one))
            if _tells(folded) and folded not in _NOBODY:
                found[folded] = None
    return list(found)


def _tells(word: str) -> bool:
    return len(word) >= PART or (len(word) >= PART - 1 and all(map(unspaced, word)))
