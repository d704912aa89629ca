"""Which facts are missing: the unanswered leaves on the open paths of a conclusion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.grounding.compiled import Leaf
from rightscheck.grounding.ground import LeafReading
from rightscheck.truth import Truth


@dataclass(frozen=True, slots=True)
class Gap:
    """An open leaf, and among how many open alternatives it stands: 1 where nothing can stand in for it."""

    leaf: Leaf
    reading: LeafReading
    alternatives: int


def gaps(evaluator: Evaluator, evaluation: Evaluation, alternatives: int = 1) -> Iterator[Gap]:
    """The leaves that keep the conclusion open: down from an open root only through nodes that are open.

    A leaf on a settled branch cannot matter: its branch has its value whatever the leaf's.
    """
    if evaluation.value is not Truth.UNKNOWN:
        return
    tree, values = evaluation.compiled.tree, evaluation.derivation.values
    waiting = [(tree.root, alternatives)]
    seen: set[str] = set()
    while waiting:
        name, others = waiting.pop()
        if name in seen or values[name] is not Truth.UNKNOWN:
            continue
        seen.add(name)
        node = tree.node(name)
        if node.kind != "leaf":
            # Silence on an exception keeps nothing open, so only the base of an `unless` is followed.
            kids = [
                kid for kid in (node.kids[:1] if node.kind == "unless" else node.kids) if values[kid] is Truth.UNKNOWN
            ]
            below = others * len(kids) if node.kind in ("any", "at_least") else others
            waiting += [(kid, below) for kid in reversed(kids)]
            continue
        reading = evaluation.readings[name]
        if reading.reference is None:
            yield Gap(evaluation.compiled.leaves[name], reading, others)
            continue
        for nested in evaluator.nested(reading.reference):
            yield from gaps(evaluator, nested, others)
