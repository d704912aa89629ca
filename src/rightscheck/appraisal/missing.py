"""Which facts are missing: the unanswered leaves on the open paths of a conclusion."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.grounding.compiled import Leaf
from rightscheck.grounding.ground import LeafReading
from rightscheck.truth import Truth


def open_leaves(evaluator: Evaluator, evaluation: Evaluation) -> Iterator[tuple[Evaluation, Leaf, LeafReading]]:
    """The leaves that keep the conclusion open, in order: down from an open root only through nodes that are open.

    A leaf on a settled branch cannot matter: its branch has its value whatever the leaf's.
    """
    if evaluation.value is not Truth.UNKNOWN:
        return
    tree, values = evaluation.compiled.tree, evaluation.derivation.values
    waiting, seen = [tree.root], set()
    names = []
    while waiting:
        name = waiting.pop()
        if name in seen or values[name] is not Truth.UNKNOWN:
            continue
        seen.add(name)
        node = tree.node(name)
        if node.kind == "leaf":
            names.append(name)
        else:
            # Silence on an exception keeps nothing open, so only the base of an `unless` is followed.
            waiting += reversed(node.kids[:1] if node.kind == "unless" else node.kids)
    for name in names:
        reading, leaf = evaluation.readings[name], evaluation.compiled.leaves[name]
        if reading.reference is None:
            yield evaluation, leaf, reading
            continue
        for nested in evaluator.nested(reading.reference):
            yield from open_leaves(evaluator, nested)
