"""Where a change of facts stops: the innermost part of a norm that keeps its value, and what it would still need."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.grounding.compiled import Compiled, Leaf
from rightscheck.grounding.reading import FactKey, LeafReading
from rightscheck.inference.derivation import because
from rightscheck.truth import Truth


class Need(NamedTuple):
    """What keeps a part of a norm what it is: an element within it, or a leaf with its reading."""

    element: str
    leaf: Leaf | None = None
    reading: LeafReading | None = None


_Moved = tuple[str, ...]


class Stop(NamedTuple):
    """A part of a norm that has the value that it had before, though something in it reads a fact that changed.

    Attributes:
        element: the id of the element in the finding, with the name of the concept before it; empty for the whole.
        moved: the elements inside it that have another value now.
        value: what it was and is.
        needs: what makes it so; none where it is met.
        circumstance: whether nothing in the norm depends on it.
        at_once: whether the leaf that reads the fact has the value that it had.
    """

    element: str
    moved: tuple[str, ...]
    value: Truth
    needs: tuple[Need, ...]
    circumstance: bool = False
    at_once: bool = False


def reads(evaluation: Evaluation, keys: Collection[FactKey]) -> bool:
    """Whether something in a norm reads one of these facts, or a burden in it turns on one."""
    return not evaluation.turns_on.isdisjoint(keys)


def stops(
    evaluators: tuple[Evaluator, Evaluator], runs: tuple[Evaluation, Evaluation], keys: Collection[FactKey]
) -> list[Stop]:
    """Where the change of these facts stops in a norm, on one view, each part once: first where something moved, last
    where nothing depends on it, each in the order of the norm.

    Args:
        evaluators, runs: before and after the change.
    """
    found: dict[str, Stop] = {}
    climbed = [stop for stop in _within(evaluators, runs, keys, "", "") if isinstance(stop, Stop)]
    for stop in sorted(climbed, key=lambda stop: (stop.circumstance, stop.at_once, not stop.moved)):
        found.setdefault(stop.element, stop)
    return list(found.values())


def _within(
    evaluators: tuple[Evaluator, Evaluator],
    runs: tuple[Evaluation, Evaluation],
    keys: Collection[FactKey],
    prefix: str,
    outer: str,
) -> Iterator[Stop | _Moved]:
    """The stops in a run; where a change goes through to its conclusion, the elements that moved on the way. `outer` is
    the element that refers to what is run. A norm that is referred to has a finding of its own and is not entered."""
    before, after = runs
    climb = _Climb(before, after, prefix, outer)
    for name, reading in after.readings.items():
        earlier = before.readings[name]
        if reading.reference is None or earlier.reference is None or reading.reference.kind == "norm":
            if not {*reading.keys, *earlier.keys}.isdisjoint(keys):
                yield from climb.stops(name, ())
            continue
        nested = zip(evaluators[0].behind(earlier), evaluators[1].behind(reading), strict=True)
        for pair in nested:
            element = climb.element(name)
            for stop in _within(evaluators, pair, keys, f"{reading.reference.id}.", element):
                if isinstance(stop, Stop):
                    yield stop
                else:
                    yield from climb.stops(name, stop)


class _Climb:
    """Climbs from a leaf to the first node that has the value it had."""

    def __init__(self, before: Evaluation, after: Evaluation, prefix: str, outer: str) -> None:
        self.before, self.after = before.derivation.values, after.derivation.values
        self.run = after
        self.prefix, self.outer = prefix, outer
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
                yield self._stop(name, moved, at_once=name == leaf)
                continue
            if name in self.compiled.elements:
                moved = (*moved, f"{self.prefix}{name}")
            above = self.parents.get(name, [])
            if name == self.compiled.tree.root:
                yield moved
            elif not above:
                yield Stop(f"{self.prefix}{name}", moved, self.after[name], (), circumstance=True)
            waiting += [(parent, moved) for parent in above]

    def _stop(self, name: str, moved: _Moved, *, at_once: bool) -> Stop:
        value = self.after[name]
        needs = () if value is Truth.TRUE else tuple(self._needs(name))
        circumstance = self.compiled.tree.root not in self._above(name)
        return Stop(self.element(name), moved, value, needs, circumstance, at_once)

    def _above(self, name: str) -> list[str]:
        """A node and everything above it, the nearest first."""
        found = [name]
        for here in found:
            found += [parent for parent in self.parents.get(here, ()) if parent not in found]
        return found

    def element(self, name: str) -> str:
        """The innermost element in which a node stands."""
        inner = next((here for here in self._above(name) if here in self.compiled.elements), None)
        return f"{self.prefix}{inner}" if inner is not None else self.outer

    def _needs(self, start: str) -> Iterator[Need]:
        """What makes a node what it is: down to the next elements, or to leaves."""
        tree = self.compiled.tree
        waiting, seen = [start], set[str]()
        while waiting:
            node = tree.node(waiting.pop())
            if node.name in seen:
                continue
            seen.add(node.name)
            leaf = self.compiled.leaves.get(node.name)
            if node.name != start and node.name in self.compiled.elements:
                yield Need(f"{self.prefix}{node.name}")
            elif node.kind != "leaf":
                waiting += reversed(because(node, self.after))
            elif leaf is not None and leaf.kind != "open":
                yield Need(self.element(node.name), leaf, self.run.readings[node.name])
