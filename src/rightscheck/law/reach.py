"""Whether a condition can ever hold: tests of one fact, number, State or date that exclude each other.

A condition is spelt out as the ways in which it can hold, each a set of what it asks of single facts. What is not
understood, or is too much to spell out, counts as possible: what is found here is really out of reach.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations
from typing import Final

from rightscheck.dates import parse_date
from rightscheck.law.norms import DATE_TESTS, NUMBER_TESTS, Concept, Node, Norm
from rightscheck.law.pack import Pack

MOST_WAYS: Final = 64
Place = tuple[str | int, ...]
Thing = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What one way asks of one thing.

    Attributes:
        among: it is one of these.
        least, greatest: it lies in this range.
        some: of each of these lists it has a member; `none` it has no member of.
    """

    among: frozenset[str] | None = None
    least: float = -math.inf
    greatest: float = math.inf
    some: frozenset[frozenset[str]] = frozenset()
    none: frozenset[str] = frozenset()

    def __and__(self, other: Asked) -> Asked:
        among = self.among if other.among is None else other.among
        if self.among is not None and other.among is not None:
            among = self.among & other.among
        return Asked(
            among,
            max(self.least, other.least),
            min(self.greatest, other.greatest),
            self.some | other.some,
            self.none | other.none,
        )

    @property
    def possible(self) -> bool:
        """Whether anything meets it."""
        empty = self.among is not None and not self.among
        return not empty and self.least <= self.greatest and not any(one <= self.none for one in self.some)


Way = Mapping[Thing, Asked]
Ways = tuple[Way, ...]
ANYHOW: Final[Ways] = ({},)


@dataclass(frozen=True, slots=True)
class OutOfReach:
    """A node that can never hold. `beside` is true where it could by itself, but not together with what stands above
    or beside it; `about` is what the tests that exclude each other are about."""

    place: Place
    about: str
    beside: bool


@dataclass
class Reach:
    """Finds what is out of reach in a norm or concept. `kinds` are the kinds of act it is about."""

    pack: Pack
    kinds: frozenset[str]
    _clash: str = ""
    _found: list[OutOfReach] = field(default_factory=list)
    _known: dict[int, tuple[Ways, str]] = field(default_factory=dict)

    def of(self, rule: Norm | Concept) -> list[OutOfReach]:
        """Every smallest node that can never hold."""
        self._found = []
        context = ANYHOW
        for place, node in rule.parts:
            self._look(place, node, context)
            # Exceptions and circumstances matter only where scope and breach hold.
            if place in (("applies",), ("breach",)):
                context = self._both(context, self._ways(node)) or ANYHOW
        return self._found

    # Looking ----------------------------------------------------------------------------------------------------------

    def _look(self, place: Place, node: Node, context: Ways) -> None:
        ways = self._ways(node)
        together = self._both(context, ways)
        if not together:
            if ways or all(self._ways(kid) for _, kid in _needed(node)):
                self._both(context, self._ways(node))  # once more, after the kids, for what clashes
                self._found.append(OutOfReach(place, self._clash, beside=bool(ways)))
                return
            context = ANYHOW
        for step, kid in node.kids:
            self._look(place + step, kid, self._around(node, step, kid, context, together))

    def _around(self, node: Node, step: Place, kid: Node, context: Ways, together: Ways) -> Ways:
        """What holds wherever a kid of a node matters."""
        if step[0] == "unless":
            return together or ANYHOW
        if step[0] == "all":
            for other in node.all or ():
                if other is not kid:
                    context = self._both(context, self._ways(other))
            return context or ANYHOW
        return context if step[0] in ("any", "of", "for") else ANYHOW

    # Spelling out -----------------------------------------------------------------------------------------------------

    def _ways(self, node: Node) -> Ways:
        """The ways in which a node can hold, spelt out once; with none, what clashes is remembered too."""
        known = self._known.get(id(node))
        if known is None:
            ways = self._spelt_out(node)
            known = self._known[id(node)] = ways, self._clash
        if not known[0]:
            self._clash = known[1]
        return known[0]

    def _spelt_out(self, node: Node) -> Ways:
        kind = node.group_kind
        if kind is None:
            return self._leaf(node, holds=True)
        if kind == "not":
            assert node.not_ is not None  # noqa: S101 - that is what the kind says
            return self._leaf(node.not_, holds=False) if node.not_.leaf_kind and not node.not_.unless else ANYHOW
        if kind == "all":
            ways = ANYHOW
            for member in node.all or ():
                ways = self._both(ways, self._ways(member))
            return ways
        if kind == "at_least":
            return self._at_least([self._ways(kid) for _, kid in _needed(node)], node.at_least or 1)
        return _capped([way for _, kid in _needed(node) for way in self._ways(kid)])

    def _at_least(self, members: list[Ways], number: int) -> Ways:
        if math.comb(len(members), number) > MOST_WAYS:
            return ANYHOW
        found: list[Way] = []
        for chosen in combinations(members, number):
            ways = ANYHOW
            for member in chosen:
                ways = self._both(ways, member)
            found += ways
        return _capped(found)

    def _both(self, first: Ways, second: Ways) -> Ways:
        if len(first) * len(second) > MOST_WAYS * MOST_WAYS:
            return ANYHOW
        return _capped([way for one in first for other in second if (way := self._merged(one, other)) is not None])

    def _merged(self, first: Way, second: Way) -> Way | None:
        merged = dict(first)
        for thing, asked in second.items():
            merged[thing] = merged[thing] & asked if thing in merged else asked
            if not merged[thing].possible:
                self._clash = " and ".join(thing[1:])
                return None
        return merged

    def _leaf(self, node: Node, *, holds: bool) -> Ways:
        asked = None
        if node.fact is not None:
            asked = self._fact(node, holds=holds)
        elif node.state is not None:
            words = frozenset(node.is_ or node.is_not or ())
            among = holds is (node.is_ is not None)
            asked = ("state", node.state), Asked(some=frozenset((words,))) if among else Asked(none=words)
        elif node.hours_between is not None:
            asked = ("hours", *node.hours_between), _range(node, holds=holds)
        elif node.date is not None:
            asked = self._date(node, holds=holds)
        return ANYHOW if asked is None else ({asked[0]: asked[1]},)

    def _fact(self, node: Node, *, holds: bool) -> tuple[Thing, Asked] | None:
        predicate = self.pack.vocabulary.names[str(node.fact)]
        about = self.pack.vocabulary.about(predicate)
        # Relatives, and linked acts of another kind, may be several, and one of them suffices.
        if node.of is not None or (about not in ("person", "any_act") and {about} != self.kinds):
            return None
        thing = ("fact", predicate.name)
        if node.is_ is not None and predicate.exclusive:
            values = frozenset(predicate.values)
            return thing, Asked(among=frozenset(node.is_) if holds else values - frozenset(node.is_))
        if predicate.type == "int":
            return thing, _range(node, holds=holds)
        if node.only is not None and holds:
            return thing, Asked(none=frozenset(predicate.values) - frozenset(node.only))
        if node.includes is not None:
            members = frozenset(node.includes)
            return thing, Asked(some=frozenset((members,))) if holds else Asked(none=members)
        return None

    def _date(self, node: Node, *, holds: bool) -> tuple[Thing, Asked] | None:
        test, word = next((name, word) for name in DATE_TESTS if (word := getattr(node, name)) is not None)
        if not holds or word in ("act", "assessment") or word in self.pack.vocabulary.names:
            return None
        limit = parse_date(word)
        earliest, latest = date.toordinal(limit.earliest), date.toordinal(limit.latest)
        asked = {
            "before": Asked(greatest=earliest - 1),
            "on_or_before": Asked(greatest=earliest),
            "after": Asked(least=latest + 1),
            "on_or_after": Asked(least=latest),
        }[test]
        return ("date", str(node.date)), asked


def _range(node: Node, *, holds: bool) -> Asked:
    test, bound = next((name, bound) for name in NUMBER_TESTS if (bound := getattr(node, name)) is not None)
    opposite = {"at_least": "less_than", "less_than": "at_least", "at_most": "more_than", "more_than": "at_most"}
    just = math.nextafter
    return {
        "at_least": Asked(least=bound),
        "more_than": Asked(least=just(bound, math.inf)),
        "at_most": Asked(greatest=bound),
        "less_than": Asked(greatest=just(bound, -math.inf)),
    }[test if holds else opposite[test]]


def _needed(node: Node) -> Iterator[tuple[Place, Node]]:
    """The kids from which a node has its value, without what defeats it."""
    for step, kid in node.kids:
        if step[0] in ("all", "any", "of", "for"):
            yield step, kid


def _capped(ways: Collection[Way]) -> Ways:
    return tuple(ways) if len(ways) <= MOST_WAYS else ANYHOW


def kinds_of(pack: Pack) -> Mapping[str, frozenset[str]]:
    """The kinds of act that each norm and concept is about; a concept takes them from the norms that refer to it."""
    found: dict[str, set[str]] = {name: set() for name in pack.concepts}
    for norm in pack.norms.values():
        waiting: list[Norm | Concept] = [norm]
        while waiting:
            for name in _references(waiting.pop()):
                if not found[name].issuperset(norm.concerns):
                    found[name].update(norm.concerns)
                    waiting.append(pack.concepts[name])
    return {
        **{name: frozenset(kinds) for name, kinds in found.items()},
        **{name: frozenset(norm.concerns) for name, norm in pack.norms.items()},
    }


def _references(rule: Norm | Concept) -> Iterable[str]:
    return (node.concept for _, node in rule.walk() if node.concept is not None)
