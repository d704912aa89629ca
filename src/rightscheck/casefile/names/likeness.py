"""What may still tell who somebody is: words of a version that look like a name that was replaced."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import NamedTuple

from rightscheck.casefile.accounts import WAYS
from rightscheck.casefile.case import Case
from rightscheck.casefile.names.find import Finder
from rightscheck.casefile.names.fold import words
from rightscheck.casefile.names.needles import LONG, parts

ALIKE = 0.75
"""From this share of letters in common on, in their order, two words look alike."""


class Likeness(NamedTuple):
    """A word that stays, and what stands for the person whose name it looks like."""

    word: str
    shown: str


def texts(case: Case) -> Iterator[str]:
    """Every free text of a case."""
    head = case.head
    yield from (head.title, head.note)
    for person in head.people.values():
        yield person.note
    for source in head.sources.values():
        yield from (source.title, source.by, source.note, source.url)
    yield from (act.note for act in head.acts.values())
    for fact in case.facts:
        yield fact.provenance.note
        yield from (mention.at for way in WAYS for mention in getattr(fact.provenance, way))
    yield from (asked.note for asked in head.asked)
    for assessment in head.assessments:
        yield from (assessment.by, assessment.reasons)


def likenesses(case: Case, finder: Finder) -> list[Likeness]:
    """The words of a version that look like a part of a name that it replaces: another spelling, an inflected form, a
    surname that a person shares whose name stays."""
    hidden = {
        word: one.shown
        for one in finder.marked
        if one.named and one.shown
        for form in one.forms
        if parts(form)
        for word in words(form)
        if len(word) >= LONG
    }
    shown = {word for one in finder.marked for word in words(one.shown)}
    stays = [person.name for person in case.head.people.values()]
    found: dict[str, Likeness] = {}
    for text in (*texts(case), *stays):
        for word in text.split():
            bare = word.strip(".,;:!?()[]{}\"'“”‘’«»")
            folded = "".join(words(bare))
            if len(folded) < LONG or bare[:1].islower() or folded in shown or folded in found:
                continue
            near = next((part for part in hidden if _alike(folded, part)), None)
            if near is not None:
                found[folded] = Likeness(bare, hidden[near])
    return list(found.values())


def _alike(word: str, part: str) -> bool:
    if word.startswith(part) or part.startswith(word):
        return True
    return difflib.SequenceMatcher(None, word, part).ratio() >= ALIKE
