"""Which facts are missing: the unanswered leaves on the open paths of a conclusion, and which settle it alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.grounding.compiled import Leaf
from rightscheck.grounding.reading import LeafReading
from rightscheck.grounding.tree import Node, Tree
from rightscheck.truth import Truth

Power = tuple[bool, bool]
"""Whether a node, by becoming true or by becoming false, settles the conclusion while all else stays as it is."""


class Gap(NamedTuple):
    """An open leaf of a run.

    Attributes:
        element: the id of its element in the finding.
        settles: whether its answer alone can settle the conclusion.
    """

    run: Evaluation
    leaf: Leaf
    reading: LeafReading
    element: str
    settles: bool


def gaps(evaluator: Evaluator, evaluation: Evaluation, power: Power = (True, True), prefix: str = "") -> Iterator[Gap]:
    """The leaves that keep the conclusion open, in tree order: down from an open root only through open nodes.

    A leaf on a settled branch cannot matter: its branch has its value whatever the leaf's.

    Args:
        power, prefix: for what a norm refers to, the power of the leaf that refers to it, and its own name.
    """
    if evaluation.value is not Truth.UNKNOWN:
        return
    known = evaluation.open_leaves.get(power)
    if known is None:
        leaves = _open_leaves(evaluation.compiled.tree, evaluation.derivation.values, power)
        known = evaluation.open_leaves[power] = tuple(leaves)
    for name, own in known:
        reading = evaluation.readings[name]
        if reading.reference is None:
            leaf = evaluation.compiled.leaves[name]
            yield Gap(evaluation, leaf, reading, f"{prefix}{leaf.element}", any(own))
            continue
        for nested in evaluator.runs_behind(evaluation, name):
            yield from gaps(evaluator, nested, own, f"{reading.reference.id}.")


def _open_leaves(tree: Tree, values: Mapping[str, Truth], power: Power) -> Iterator[tuple[str, Power]]:
    powers: dict[str, Power] = {tree.root: power}
    # Parents come after their kids in a tree, so backwards every node is met after all its parents.
    for node in reversed(tree.nodes):
        own = powers.get(node.name)
        if own is None or values[node.name] is not Truth.UNKNOWN:
            continue
        # Silence on an exception keeps nothing open, so only the base of an `unless` is followed.
        for kid in node.kids[:1] if node.kind == "unless" else node.kids:
            by_true, by_false = _passed_on(node, kid, own, values)
            known = powers.get(kid, (False, False))
            powers[kid] = (known[0] or by_true, known[1] or by_false)
    for name in tree.leaves:
        if name in powers and values[name] is Truth.UNKNOWN:
            yield name, powers[name]


def _passed_on(node: Node, kid: str, power: Power, values: Mapping[str, Truth]) -> Power:
    """The power that a kid has through this parent."""
    by_true, by_false = power
    others = [values[other] for other in node.kids if other != kid]
    if node.kind == "not":
        return by_false, by_true
    if node.kind == "all":
        return by_true and all(other is Truth.TRUE for other in others), by_false
    if node.kind == "any":
        return by_true, by_false and all(other is Truth.FALSE for other in others)
    if node.kind == "at_least":
        enough = others.count(Truth.TRUE) >= node.n - 1
        spoilt = others.count(Truth.FALSE) >= len(node.kids) - node.n
        return by_true and enough, by_false and spoilt
    return power
