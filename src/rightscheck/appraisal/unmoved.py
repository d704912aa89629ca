"""Where a change of facts stops: the innermost part of a norm that keeps its value, and what it would still need."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.grounding.compiled import Compiled, Leaf
from rightscheck.grounding.reading import FactKey, LeafReading
from rightscheck.inference.derivation import because
from rightscheck.truth import Truth


class Need(NamedTuple):
    """A leaf that keeps a part of a norm what it is; `leaf.negated` where its opposite is wanted."""

    run: Evaluation
    leaf: Leaf
    reading: LeafReading


_Moved = tuple[str, ...]


class Stop(NamedTuple):
    """A part of a norm that has the value that it had before, though something in it reads a fact that changed.

    Attributes:
        element: the id of the element in the finding, with the name of the concept before it; empty for the whole.
        moved: the elements inside it that have another value now.
        value: what it was and is.
        needs: what makes it so, the leaves that can still be answered otherwise; none where it is met.
        circumstance: whether nothing in the norm depends on it.
    """

    element: str
    moved: tuple[str, ...]
    value: Truth
    needs: tuple[Need, ...]
    circumstance: bool = False


def reads(evaluation: Evaluation, keys: Collection[FactKey]) -> bool:
    """Whether something in a norm reads one of these facts, or a burden in it turns on one."""
    return not evaluation.turns_on.isdisjoint(keys)


def stops(
    evaluators: tuple[Evaluator, Evaluator], runs: tuple[Evaluation, Evaluation], keys: Collection[FactKey]
) -> list[Stop]:
    """Where the change of these facts stops in a norm, on one view, in the order of the norm, each part once.

    Args:
        evaluators, runs: before and after the change.
    """
    found: dict[str, Stop] = {}
    for stop in _within(evaluators, runs, keys, ""):
        if isinstance(stop, Stop):
            found.setdefault(stop.element, stop)
    return list(found.values())


def _within(
    evaluators: tuple[Evaluator, Evaluator], runs: tuple[Evaluation, Evaluation], keys: Collection[FactKey], prefix: str
) -> Iterator[Stop | _Moved]:
    """The stops in a run; where a change goes through to its conclusion, the elements that moved on the way."""
    before, after = runs
    climb = _Climb(evaluators[1], before, after, prefix)
    for name, reading in after.readings.items():
        earlier = before.readings[name]
        if reading.reference is None or earlier.reference is None:
            if not {*reading.keys, *earlier.keys}.isdisjoint(keys):
                yield from climb.stops(name, ())
            continue
        nested = zip(evaluators[0].behind(earlier), evaluators[1].behind(reading), strict=True)
        for pair in nested:
            for stop in _within(evaluators, pair, keys, f"{reading.reference.id}."):
                if isinstance(stop, Stop):
                    yield stop
                else:
                    yield from climb.stops(name, stop)


class _Climb:
    """Climbs from a leaf to the first node that has the value it had."""

    def __init__(self, evaluator: Evaluator, before: Evaluation, after: Evaluation, prefix: str) -> None:
        self.evaluator = evaluator
        self.before, self.after = before.derivation.values, after.derivation.values
        self.run = after
        self.prefix = prefix
        self.compiled: Compiled = after.compiled
        self.parents: dict[str, list[str]] = {}
        for node in after.compiled.tree.nodes:
            for kid in node.kids:
                self.parents.setdefault(kid, []).append(node.name)

    def stops(self, leaf: str, moved: _Moved) -> Iterator[Stop | _Moved]:
        """Where the change of a leaf stops, and what moved before it; the latter alone where it reaches the
        conclusion."""
        waiting = [(leaf, moved)]
        seen: set[str] = set()
        while waiting:
            name, moved = waiting.pop()
            if name in seen:
                continue
            seen.add(name)
            if self.before[name] is self.after[name]:
                yield self._stop(name, moved)
                continue
            if name in self.compiled.elements:
                moved = (*moved, f"{self.prefix}{name}")
            above = self.parents.get(name, [])
            if name == self.compiled.tree.root:
                yield moved
            elif not above:
                yield Stop(f"{self.prefix}{name}", moved, self.after[name], (), circumstance=True)
            waiting += [(parent, moved) for parent in above]

    def _stop(self, name: str, moved: tuple[str, ...]) -> Stop:
        element, circumstance = self._element(name)
        value = self.after[name]
        needs = () if value is Truth.TRUE else tuple(self._needs(self.run, name, self.after))
        return Stop(element, moved, value, needs, circumstance)

    def _element(self, name: str) -> tuple[str, bool]:
        """The element in which a node stands, and whether the conclusion does not depend on it."""
        inner, top = "", name
        waiting, seen = [name], set[str]()
        while waiting:
            here = waiting.pop(0)
            if here in seen:
                continue
            seen.add(here)
            inner = inner or (here if here in self.compiled.elements else "")
            top = here
            waiting += self.parents.get(here, [])
        return f"{self.prefix}{inner}" if inner else "", top != self.compiled.tree.root

    def _needs(self, run: Evaluation, start: str, values: Mapping[str, Truth]) -> Iterator[Need]:
        """The leaves that make a node what it is, down into the concepts and norms that it refers to."""
        tree = run.compiled.tree
        waiting, seen = [start], set[str]()
        while waiting:
            node = tree.node(waiting.pop())
            if node.name in seen:
                continue
            seen.add(node.name)
            if node.kind != "leaf":
                waiting += reversed(because(node, values))
                continue
            leaf, reading = run.compiled.leaves[node.name], run.readings[node.name]
            nested = self.evaluator.behind(reading) if reading.reference is not None else []
            for inner in nested:
                yield from self._needs(inner, inner.compiled.tree.root, inner.derivation.values)
            if not nested and leaf.kind != "open":
                yield Need(run, leaf, reading)
