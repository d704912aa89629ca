"""Which elements, arguments and facts of a finding a map shows: what decides first, and how much is left out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Final

from rightscheck.appraisal.findings import Element, FactUse, Finding
from rightscheck.report.words import decisive
from rightscheck.truth import Truth

_AGAINST: Final = frozenset(("argument_against", "exception", "rebuttal"))
"""What speaks against the part of the norm above it."""
_FRAME: Final = frozenset(("element", "condition"))
"""What a norm is made of, as against what is argued about it."""
_SILENT: Final = 4
_FEW: Final = 4
"""So many elements beside each other count alike; of arguments each comes after the one before it."""


@dataclass(frozen=True)
class Node:
    """A part of a norm on the map.

    Attributes:
        number: by which it is named on the map, in the order in which it is read.
        support, attack: the parts below it that speak for it, and against it.
        more, more_facts: how many parts and facts below it are left out.
        turning: the facts on which the finding turns.
        defeated_by: the numbers of those that defeat it.
        same: the number of the part that is the same, below which everything stands; 0 for none.
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
    same: int = 0

    @property
    def attacks(self) -> bool:
        """Whether it speaks against what stands above it."""
        return self.element.role in _AGAINST


class Selection:
    """Chooses what is shown of a finding. Parts are named by their place among its elements, since a concept to which
    a norm refers twice stands there twice.

    Attributes:
        ranking: the parts that can be shown, the most important first; nothing comes before what it belongs to.
            Arguments for which nobody states facts are among them only where the finding is open.
    """

    def __init__(self, finding: Finding) -> None:
        self._elements = finding.elements
        self._parents = _parents(finding.elements)
        self._first = {element.id: place for place, element in reversed(list(enumerate(finding.elements)))}
        self._below: dict[int | None, list[int]] = {}
        for place, element in enumerate(finding.elements):
            if element.role != "circumstance":
                self._below.setdefault(self._parents[place], []).append(place)
        self._hinging = frozenset(fact for hinge in finding.hinges for fact in hinge.facts)
        self._deciding = decisive(finding, "weighed")
        self._turning = self._above(lambda element: any(use.fact in self._hinging for use in element.facts))
        self._spoken = self._above(lambda element: any(use.supports is Truth.TRUE for use in element.facts))
        self._with_facts = self._above(lambda element: bool(element.facts or element.text))
        # Conditions that are met go without saying, unless the finding turns on one.
        self._top = [
            place
            for place in self._below.get(None, [])
            if self._elements[place].role != "condition"
            or self._elements[place].value is not Truth.TRUE
            or place in self._turning
        ]
        self._least = _SILENT if finding.views.weighed is Truth.UNKNOWN else _SILENT - 1
        self.ranking = self._ranking()

    def nodes(self, shown: Collection[int], facts: int) -> tuple[tuple[Node, ...], int]:
        """The parts at these places as a tree, with at most so many facts for each, and how many top parts are left
        out."""
        numbers = count(1)
        top = [place for place in self._top if place in shown]
        nodes = tuple(self._node(place, shown, facts, numbers) for place in top)
        return _linked(nodes), len(self._top) - len(top)

    def _above(self, wanted: Callable[[Element], bool]) -> frozenset[int]:
        """The places of the wanted parts with everything above them."""
        found: set[int] = set()
        for place, element in enumerate(self._elements):
            here: int | None = place if wanted(element) else None
            while here is not None and here not in found:
                found.add(here)
                here = self._parents[here]
        return frozenset(found)

    def _attacks(self, place: int) -> bool:
        return self._elements[place].role in _AGAINST

    def _relevance(self, place: int) -> int:
        """From 0, what decides, to 4, an argument for which nobody states facts."""
        element = self._elements[place]
        against, stands = self._attacks(place), element.value is Truth.TRUE
        if place in self._turning:
            return 0
        if element.id in self._deciding and place in self._with_facts and (stands or not against):
            return 0
        if element.role in _FRAME:
            return 1 if element.id in self._deciding or place in self._with_facts else 2
        if stands or element.defeated_by:
            return 1
        if place in self._with_facts:
            return 2 if against or place in self._spoken else 3
        return _SILENT

    def _ranking(self) -> list[int]:
        """The parts by rank. What stands twice is ranked by the better of its places and shown at the first."""
        ranks = dict(self._ranked(self._top, 0, 1))
        for place, rank in list(ranks.items()):
            here: int | None = self._first[self._elements[place].id]
            while here is not None and here != place:
                if here in ranks:
                    ranks[here] = min(ranks[here], rank)
                here = self._parents[here]
        kept = [place for place in ranks if not self._again(self._parents[place])]
        return sorted(kept, key=lambda place: (ranks[place], place))

    def _again(self, place: int | None) -> bool:
        """Whether a part, or one above it, stands at an earlier place as well."""
        while place is not None:
            if self._first[self._elements[place].id] != place:
                return True
            place = self._parents[place]
        return False

    def _ranked(self, beside: Sequence[int], above: int, level: int) -> Iterator[tuple[int, tuple[int, bool, int]]]:
        """The places of parts that stand beside each other, and of everything below them, with their ranks: how much
        they matter, whether another of its kind comes before it, and the level."""
        seen = {True: 0, False: 0}
        order = sorted(beside, key=lambda place: (self._relevance(place), place))
        carrying = next((place for place in order if self._carries(place)), None)
        for place in order:
            relevance, side = self._relevance(place), self._attacks(place)
            if relevance > self._least:
                continue
            later = seen[side] // _FEW if self._elements[place].role in _FRAME else seen[side]
            seen[side] += 1
            rank, here = (max(above, relevance + later), later > 0, level), level
            if place == carrying:
                # It counts as much as what it carries, and comes next.
                rank, here = (above, False, level - 1), level - 1
            yield place, rank
            yield from self._ranked(self._below.get(self._plainest(place), []), rank[0], here + 1)

    def _carries(self, place: int) -> bool:
        """Whether a part makes the one above it what it is: it stands, for one that is met or against one that is
        not."""
        parent = self._parents[place]
        if parent is None or self._elements[place].value is not Truth.TRUE:
            return False
        return self._attacks(place) == (self._elements[parent].value is not Truth.TRUE)

    def _defeats_parent(self, place: int) -> bool:
        parent = self._parents[place]
        return parent is not None and self._elements[place].id in self._elements[parent].defeated_by

    def _node(self, place: int, shown: Collection[int], most: int, numbers: Iterator[int]) -> Node:
        place, number = self._plainest(place), next(numbers)
        element = self._elements[place]
        below = self._below.get(place, [])
        # What defeats a part is shown with it.
        kept = [] if self._again(place) else [one for one in below if one in shown or self._defeats_parent(one)]
        support, attack = (
            tuple(self._node(one, shown, most, numbers) for one in kept if self._attacks(one) == attacking)
            for attacking in (False, True)
        )
        # First those on which the finding turns, both versions of one; then those that support the value.
        most = max(most, min(2, sum(use.fact in self._hinging for use in element.facts)))
        facts = sorted(
            element.facts, key=lambda use: (use.fact not in self._hinging, use.supports is not element.value)
        )
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

    def _plainest(self, place: int) -> int:
        """The part itself, or the one below it that asks the same, where a norm does no more than refer to it."""
        element, below = self._elements[place], self._below.get(place, [])
        if len(below) != 1 or element.facts:
            return place
        other = self._elements[below[0]]
        same = (other.question, other.value, other.role) == (element.question, element.value, element.role)
        return below[0] if same else place


def _parents(elements: Sequence[Element]) -> list[int | None]:
    """The place of the part above each part. What a concept consists of follows the part that refers to it, so of two
    parts with one id it is the nearest before."""
    latest: dict[str, int] = {}
    found: list[int | None] = []
    for place, element in enumerate(elements):
        found.append(None if element.parent is None else latest.get(element.parent))
        latest[element.id] = place
    return found


def _linked(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """The nodes with the numbers of those that defeat them, of two with one id the nearer one, and of those that are
    the same."""
    numbers: dict[str, list[int]] = {}
    for node in walk(nodes):
        numbers.setdefault(node.element.id, []).append(node.number)

    def linked(node: Node) -> Node:
        known = [numbers[name] for name in node.element.defeated_by if name in numbers]
        found = tuple(sorted(min(places, key=lambda place: abs(place - node.number)) for places in known))
        support, attack = tuple(map(linked, node.support)), tuple(map(linked, node.attack))
        first = numbers[node.element.id][0]
        same = first if first < node.number else 0
        more = 0 if same else node.more
        return replace(node, support=support, attack=attack, defeated_by=found, more=more, same=same)

    return tuple(map(linked, nodes))


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """Nodes with everything below them, in the order of their numbers."""
    for node in nodes:
        yield node
        yield from walk(node.support)
        yield from walk(node.attack)
