"""What a case file marks as not to be shown, and what stands in its place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from rightscheck.casefile.case import CaseHead
from rightscheck.casefile.edition import Names
from rightscheck.casefile.names.fold import unspaced
from rightscheck.language import tr

Kind = Literal["person", "name", "place", "identifier", "other"]


@dataclass(frozen=True, slots=True)
class Marked:
    """A person, or a private text.

    Attributes:
        id: of the person; empty for a private text.
        forms: the name or text, then its other spellings.
        shown: what stands in its place; empty where it stays.
    """

    kind: Kind
    id: str
    forms: tuple[str, ...]
    shown: str

    @property
    def named(self) -> bool:
        """Whether it is the name of somebody, so that each part of it is looked for."""
        return self.kind in ("person", "name")


def to_replace(head: CaseHead, names: Names, *, public: bool) -> tuple[Marked, ...]:
    """What a file marks, people first, in its order.

    A person keeps the place in the order, so that a mark on one changes nothing for the others.
    """
    found: list[tuple[Kind, str, tuple[str, ...], bool]] = [
        ("person", key, (one.name, *one.also), names != "full" and not one.public) for key, one in head.people.items()
    ]
    hidden = names != "full" or public
    found += [(one.kind, "", (one.text, *one.also), hidden) for one in head.private]
    people = [(forms[0], stays) for kind, _, forms, stays in found if kind in ("person", "name")]
    called = iter(_called(people, names))
    numbers: Counter[Kind] = Counter()
    made = []
    for kind, key, forms, replaced in found:
        numbers[kind] += 1
        shown = next(called) if kind in ("person", "name") else _numbered(kind, numbers[kind])
        made.append(Marked(kind, key, forms, shown if replaced else ""))
    return tuple(made)


def _numbered(kind: Kind, number: int) -> str:
    if kind == "place":
        return tr("Place {number}", number=number)
    return tr("Number {number}", number=number) if kind == "identifier" else tr("Detail {number}", number=number)


def _called(people: Sequence[tuple[str, bool]], names: Names) -> list[str]:
    """What people are called, each otherwise; of those who keep their names it does not matter."""
    pseudonyms = [tr("Person {letter}", letter=letters(number)) for number in range(len(people))]
    if names != "initials":
        return pseudonyms
    short = [initials(name) for name, _ in people]
    shared = Counter(one for one, (_, replaced) in zip(short, people, strict=True) if replaced)
    seen: Counter[str] = Counter()
    found = []
    for one, pseudonym, (_, replaced) in zip(short, pseudonyms, people, strict=True):
        seen[one] += replaced
        found.append((f"{one} ({seen[one]})" if shared[one] > 1 else one) if one else pseudonym)
    return found


def letters(number: int) -> str:
    """`A` for 0, `Z` for 25, `AA` for 26."""
    before, last = divmod(number, 26)
    return (letters(before - 1) if before else "") + chr(ord("A") + last)


def initials(name: str) -> str:
    """`A. S.` for a name; nothing for one that begins with a whole syllable or word in each sign, which has none."""
    firsts = [next(filter(str.isalpha, word), "") for word in re.split(r"\s+", name)]
    if any(unspaced(first) for first in firsts if first):
        return ""
    return " ".join(f"{first.upper()}." for first in _whole(firsts))


def _whole(firsts: Iterable[str]) -> list[str]:
    return [first for first in firsts if first]
