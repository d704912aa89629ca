"""Absolute norms that a fact weighing the State's interest or the person's conduct defeats by some path.

The loader refuses such a fact where it is read in an absolute norm as a condition. Here the whole norm is looked
through, with all that it refers to: there must be no facts on which the norm is met while nothing is said of what
weighs, and no longer met once it is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.law.lint import Remark
from rightscheck.law.vocabulary import Predicate
from rightscheck.proofs.encoding import Encoding, file_of
from rightscheck.proofs.kinds import Frame
from rightscheck.proofs.questions import Bench
from rightscheck.proofs.words import listed


def absolute(bench: Bench) -> Iterator[Remark]:
    """An error for every absolute norm that a weighing fact can turn from met to not met."""
    for frame, names in bench.norms.items():
        questions = bench.questions[frame]
        facts = questions.encoding.facts
        silent = Encoding(facts, silent=True)
        for name in names:
            norm = bench.pack.norms[name]
            if not norm.absolute:
                continue
            wanted = [silent.norm(name).root.true, -questions.encoding.norm(name).root.true]
            if not questions.possible(*wanted):
                continue
            said = _needed(bench, frame, wanted)
            message = (
                f"this norm is absolute, and yet it is defeated once it is said that {said}, with all other facts as "
                "they were. Take this out of what it rests on."
            )
            yield Remark(file_of(norm), "absolute", message)


def _needed(bench: Bench, frame: Frame, wanted: list[int]) -> str:
    """The fewest of the weighing facts that suffice, found by leaving out one after the other, with their values."""
    questions = bench.questions[frame]
    facts = questions.encoding.facts
    weighing = [predicate for predicate in bench.pack.vocabulary.predicates.values() if predicate.balancing]
    unsaid: list[int] = []
    needed: list[Predicate] = []
    for predicate in weighing:
        silence = facts.unsaid(predicate)
        if questions.possible(*wanted, *unsaid, *silence):
            unsaid += silence
        else:
            needed.append(predicate)
    held = questions.solution(*wanted, *unsaid) or frozenset()
    return listed([facts.told(predicate, held) for predicate in needed])
