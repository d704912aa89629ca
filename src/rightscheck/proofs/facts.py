"""What leaves ask, as literals over facts: one fact feeds every leaf that asks of it.

A fact is taken on one account: it has one of its values, or what is said leaves several of them possible, as where one
is denied. A leaf is then true if every value that is left meets its test, false if none does, and otherwise unknown
(the reading of `rightscheck.casefile.views`). Of relatives and of linked acts there may be several; a test of them is
true if one meets it. Standards of proof and burdens are left out: what is said is taken to be shown.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Sequence
from typing import Final

from rightscheck.inference.clauses import Clauses, Rails
from rightscheck.law.norms import NUMBER_TESTS, Node
from rightscheck.law.vocabulary import PartyOf, Predicate
from rightscheck.proofs.kinds import Frame
from rightscheck.proofs.moments import Moments
from rightscheck.proofs.named import Named
from rightscheck.proofs.spans import Span
from rightscheck.proofs.states import States

_ROLE_OF: Final = {"person.nationality": "nationality", "act.to": "destination"}
_ANY_OTHER: Final = "*"
"""Stands for a member of a list that nobody names."""


class Facts:
    """The facts of one act and person.

    Attributes:
        closed: the literal that elements built from arguments may be taken as refuted where no argument stands. It
            is assumed or denied in every question; in the law no lack of arguments refutes anything.
    """

    def __init__(self, named: Named, frame: Frame, clauses: Clauses) -> None:
        self.pack, self.frame, self.clauses = named.pack, frame, clauses
        self.closed = clauses.new()
        self._vocabulary = named.pack.vocabulary
        dates = [predicate for predicate in self._vocabulary.predicates.values() if predicate.type == "date"]
        numbers = {predicate.name: frame.number(predicate, self._vocabulary) for predicate in dates}
        self.moments = Moments(named, clauses, numbers)
        self.states = States(named, frame, clauses, self.moments)
        self._values: dict[tuple[str, str | None], _Values] = {}
        self._numbers: dict[tuple[str, ...], tuple[Span, int]] = {}
        self._free: dict[tuple[Hashable, ...], Rails] = {}

    def ask(self, node: Node, instrument: str) -> Rails:
        """What a leaf asks. References are not leaves of this kind.

        Args:
            instrument: the instrument whose parties are meant where the leaf names none.

        Raises:
            ValueError: for a group or a reference.
        """
        kind = node.leaf_kind
        if kind == "fact":
            return self._fact(node)
        if kind == "party":
            return self.states.bound(str(node.party), node.to or instrument, node.declared)
        if kind == "state":
            return self.states.state(node)
        if kind == "date":
            return self.moments.date(node)
        if kind == "hours_between":
            return self._hours(node)
        raise ValueError("this node asks nothing of the facts. Ask its own parts.")

    # What is said of a fact -------------------------------------------------------------------------------------------

    def unsaid(self, predicate: Predicate) -> list[int]:
        """The literals that together mean that nothing is said of a fact, as far as rules ask for it."""
        silent: list[int] = []
        for (name, _), values in self._values.items():
            silent += [-values.said] if name == predicate.name else []
        for asked, rails in self._free.items():
            silent += [-rails.true, -rails.false] if asked[0] == predicate.name else []
        for asked, (span, _) in self._numbers.items():
            silent += [-span.known] if asked[0] == predicate.name else []
        return silent

    def told(self, predicate: Predicate, held: frozenset[int]) -> str:
        """What a solution says of a fact, in words: its values where they are known, or that something is said."""
        mine = [values for (name, _), values in self._values.items() if name == predicate.name]
        named = [value for values in mine for value in values.named(held)]
        members = {key: rails for key, rails in self._free.items() if key[0] == predicate.name}
        named += [str(key[2]) for key, rails in members.items() if rails.true in held and isinstance(key[2], str)]
        spans = [span for (name, *_), (span, _) in self._numbers.items() if name == predicate.name]
        named += [words for span in spans for words in span.told(held)]
        return f"{predicate.name} is {' or '.join(dict.fromkeys(named))}" if named else f"{predicate.name} is stated"

    # Facts ------------------------------------------------------------------------------------------------------------

    def _fact(self, node: Node) -> Rails:
        predicate = self._vocabulary.names[str(node.fact)]
        of = node.of if isinstance(node.of, str) else None
        number = self.frame.number(predicate, self._vocabulary, of)
        if number == "none":
            return Clauses.UNKNOWN
        derived, one = predicate.derived, number == "one"
        if node.is_ is not None:
            if isinstance(derived, PartyOf) and one:
                return self._party_of(derived, node.is_)
            return self._value(predicate, of, several=not one).among(node.is_)
        if node.includes is not None:
            if isinstance(derived, str) and one and derived in _ROLE_OF:
                return self.states.among(_ROLE_OF[derived], node.includes)
            return self.clauses.node("any", [self.loose((predicate.name, of, member)) for member in node.includes])
        if node.only is not None:
            if not one:  # one of several lists must be such, which the members of all of them do not tell
                return self.loose((predicate.name, of, node.only))
            others = [value for value in predicate.values if value not in node.only] or [_ANY_OTHER]
            return self.clauses.node("all", [~self.loose((predicate.name, of, other)) for other in others])
        return self._number_of(predicate, of, node, several=predicate.type == "ints" or not one, open_=not one)

    def loose(self, asked: tuple[Hashable, ...]) -> Rails:
        """A proposition of its own, the same whenever it is asked."""
        if asked not in self._free:
            self._free[asked] = self.clauses.free()
        return self._free[asked]

    def _value(self, predicate: Predicate, of: str | None, *, several: bool) -> _Values:
        key = (predicate.name, of)
        if key not in self._values:
            self._values[key] = (_Several if several else _One)(self.clauses, tuple(predicate.values))
        return self._values[key]

    def _party_of(self, derived: PartyOf, wanted: Sequence[str]) -> Rails:
        bound = self.clauses.node("any", [self.states.bound(derived.party, key) for key in derived.to])
        answers = [answer for value, answer in (("yes", bound), ("no", ~bound)) if value in wanted]
        return self.clauses.node("any", answers)

    # Numbers ----------------------------------------------------------------------------------------------------------

    def _number_of(self, predicate: Predicate, of: str | None, node: Node, *, several: bool, open_: bool) -> Rails:
        span, others = self._span((predicate.name, of or ""))
        cut, above = _cut(node)
        if not several:
            return span.from_(cut) if above else ~span.from_(cut)
        left_open = others if open_ else -Clauses.TRUE.true
        return span.some_from(cut, left_open) if above else span.some_below(cut, left_open)

    def _span(self, key: tuple[str, ...]) -> tuple[Span, int]:
        if key not in self._numbers:
            self._numbers[key] = Span(self.clauses), self.clauses.new()
        return self._numbers[key]

    def _hours(self, node: Node) -> Rails:
        assert node.hours_between is not None  # noqa: S101 - that is what the kind of leaf says
        names = self._vocabulary.names
        dates = [names[word] for word in node.hours_between if word in names]
        numbers = {self.frame.number(date, self._vocabulary) for date in dates}
        if "none" in numbers:
            return Clauses.UNKNOWN
        cut, above = _cut(node)
        if "several" in numbers:
            return self.loose((node.hours_between, cut, above))
        span, _ = self._span(("", *node.hours_between))
        return span.from_(cut) if above else ~span.from_(cut)


def _cut(node: Node) -> tuple[float, bool]:
    """The bound of a number test, and whether what is at or above it (or else what is below) passes."""
    test, bound = next((name, bound) for name in NUMBER_TESTS if (bound := getattr(node, name)) is not None)
    just_above = test in ("more_than", "at_most")
    return (math.nextafter(bound, math.inf) if just_above else float(bound)), test in ("at_least", "more_than")


class _One:
    """A fact of one thing: the values that are left possible."""

    def __init__(self, clauses: Clauses, values: Sequence[str]) -> None:
        self._clauses = clauses
        self.said = clauses.new()
        self.left = {value: clauses.new() for value in values}
        clauses.require(*self.left.values())
        for literal in self.left.values():
            clauses.require(self.said, literal)

    def among(self, wanted: Iterable[str]) -> Rails:
        """Whether the value is one of these."""
        chosen = set(wanted)
        inside = [-literal for value, literal in self.left.items() if value in chosen]
        outside = [-literal for value, literal in self.left.items() if value not in chosen]
        every = self._clauses.every
        return Rails(every((self.said, *outside)), every((self.said, *inside)))

    def named(self, held: frozenset[int]) -> list[str]:
        """The values that are left in a solution."""
        return [value for value, literal in self.left.items() if literal in held]


class _Several:
    """A fact of several things: the values that one of them has, and those that one of them may have."""

    def __init__(self, clauses: Clauses, values: Sequence[str]) -> None:
        self._clauses = clauses
        self.said = clauses.new()
        self.had = {value: clauses.new() for value in values}
        self.left = {value: clauses.new() for value in values}
        clauses.require(*self.had.values(), *self.left.values())
        for value, literal in self.left.items():
            clauses.require(self.said, literal)
            clauses.require(self.said, -self.had[value])

    def among(self, wanted: Iterable[str]) -> Rails:
        """Whether the value of one of them is one of these."""
        chosen = [value for value in self.had if value in set(wanted)]
        either, every = self._clauses.either, self._clauses.every
        met = either(self.had[value] for value in chosen)
        if len(chosen) == len(self.had):  # to have any value at all, something must be said
            return Rails(either((met, self.said)), -Clauses.TRUE.true)
        return Rails(met, every([-met, *(-self.left[value] for value in chosen)]))

    def named(self, held: frozenset[int]) -> list[str]:
        """The values that one of them has in a solution."""
        return [value for value, literal in self.had.items() if literal in held]


_Values = _One | _Several
