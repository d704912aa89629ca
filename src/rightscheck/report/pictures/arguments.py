"""Which elements, arguments and facts of a finding a map shows: what decides first, and how much is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Final, NamedTuple

from rightscheck.appraisal.findings import Element, FactUse, Finding
from rightscheck.report.words import decisive
from rightscheck.truth import Truth

_AGAINST: Final = frozenset(("argument_against", "exception", "rebuttal"))
"""What speaks against the part of the norm above it."""
_SILENT: Final = 4


class Detail(NamedTuple):
    """How much is shown at most: elements, arguments on a side, facts of each, levels, and the least relevance (0
    decides, 4 is that nobody states facts)."""

    elements: int
    arguments: int
    facts: int
    levels: int
    relevance: int


DETAILS: Final = (
    Detail(10, 6, 5, 9, _SILENT),
    Detail(10, 4, 4, 8, 3),
    Detail(8, 3, 3, 7, 3),
    Detail(8, 2, 2, 6, 3),
    Detail(7, 2, 2, 5, 2),
    Detail(6, 2, 1, 4, 2),
    Detail(5, 1, 1, 4, 2),
    Detail(5, 1, 1, 3, 1),
    Detail(3, 1, 1, 2, 1),
)
"""From the fullest map to the shortest."""


@dataclass(frozen=True)
class Node:
    """A part of a norm on the map.

    Attributes:
        number: by which it is named on the map, in the order in which it is read.
        support, attack: the parts below it that speak for it, and against it.
        more, more_facts: how many parts and facts below it are left out.
        turning: the facts on which the finding turns.
        defeated_by: the numbers of those that defeat it.
    """

    number: int
    element: Element
    facts: tuple[FactUse, ...]
    support: tuple[Node, ...]
    attack: tuple[Node, ...]
    more: int
    more_facts: int
    turning: frozenset[str]
    defeated_by: tuple[int, ...] = ()

    @property
    def attacks(self) -> bool:
        """Whether it speaks against what stands above it."""
        return self.element.role in _AGAINST


class Selection:
    """Chooses what is shown of a finding."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        self._below: dict[str | None, list[Element]] = {}
        self._by_id: dict[str, Element] = {}
        for element in finding.elements:
            if element.role != "circumstance":
                self._below.setdefault(element.parent, []).append(element)
                self._by_id[element.id] = element
        self._hinging = frozenset(fact for hinge in finding.hinges for fact in hinge.facts)
        self._deciding = decisive(finding, "weighed")
        self._turning = self._above(e for e in finding.elements if self._hinging & {use.fact for use in e.facts})
        self._spoken = self._above(e for e in finding.elements if any(use.supports is Truth.TRUE for use in e.facts))
        self._with_facts = self._above(e for e in finding.elements if e.facts or e.text)
        # What defeats a part that is shown is shown with it.
        self._defeaters = {name for e in finding.elements for name in e.defeated_by if e.value is not Truth.TRUE}

    def nodes(self, detail: Detail) -> tuple[tuple[Node, ...], int]:
        """The top parts of the norm, and how many of them are left out."""
        top = [e for e in self._below.get(None, []) if e.role != "condition" or self._matters(e)]
        shown = self._chosen(top, detail.elements, detail.relevance)
        counter = count(1)
        nodes = tuple(self._node(element, detail, 1, counter) for element in shown)
        return _named(nodes), len(top) - len(shown)

    def _above(self, elements: Iterable[Element]) -> frozenset[str]:
        """Parts with everything above them."""
        found: set[str] = set()
        for element in elements:
            here: Element | None = element
            while here is not None and here.id not in found:
                found.add(here.id)
                here = self._by_id.get(here.parent or "")
        return frozenset(found)

    def _matters(self, element: Element) -> bool:
        """Conditions that are met go without saying, unless the finding turns on one."""
        return element.value is not Truth.TRUE or element.id in self._turning

    def _relevance(self, element: Element) -> int:
        if element.id in self._turning:
            return 0
        if element.id in self._deciding and element.id in self._with_facts:
            return 0
        if element.value is Truth.TRUE or element.id in self._defeaters:
            return 1
        if element.role in ("element", "condition"):
            return 2
        if element.id in self._spoken:
            return 2 if element.role in _AGAINST else 3
        return _SILENT

    def _chosen(self, elements: Sequence[Element], most: int, relevance: int) -> list[Element]:
        ranked = [(self._relevance(e), place) for place, e in enumerate(elements)]
        kept = sorted(one for one in ranked if one[0] <= relevance)[:most]
        return [elements[place] for place in sorted(place for _, place in kept)]

    def _node(self, element: Element, detail: Detail, level: int, counter: Iterator[int]) -> Node:
        number = next(counter)
        below = self._below.get(element.id, [])
        sides: list[list[Element]] = [[], []]
        if level < detail.levels:
            for attacking in (False, True):
                side = [e for e in below if (e.role in _AGAINST) == attacking]
                sides[attacking] = self._chosen(side, detail.arguments, detail.relevance)
        support, attack = (tuple(self._node(e, detail, level + 1, counter) for e in side) for side in sides)
        facts = self._facts(element)
        # Both versions of a fact on which the finding turns.
        most = max(detail.facts, min(2, sum(use.fact in self._hinging for use in facts)))
        return Node(
            number,
            element,
            tuple(facts[:most]),
            support,
            attack,
            len(below) - len(support) - len(attack),
            max(0, len(facts) - most),
            self._hinging,
        )

    def _facts(self, element: Element) -> list[FactUse]:
        """First those on which the finding turns, then those that support the value, then the others."""
        return sorted(element.facts, key=lambda use: (use.fact not in self._hinging, use.supports is not element.value))


def _named(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """The nodes with the numbers of those that defeat them."""
    numbers = {node.element.id: node.number for node in walk(nodes)}

    def with_defeaters(node: Node) -> Node:
        found = tuple(sorted(numbers[name] for name in node.element.defeated_by if name in numbers))
        support, attack = tuple(map(with_defeaters, node.support)), tuple(map(with_defeaters, node.attack))
        return replace(node, support=support, attack=attack, defeated_by=found)

    return tuple(map(with_defeaters, nodes))


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """Nodes with everything below them, in the order of their numbers."""
    for node in nodes:
        yield node
        yield from walk(node.support)
        yield from walk(node.attack)
