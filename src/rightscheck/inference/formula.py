"""A conclusion as a function of facts: what is left of a norm's tree once everything settled is taken in.

Formulas are kept once each (hash-consed, as the nodes of a decision diagram are: R. E. Bryant, "Graph-based algorithms
for Boolean function manipulation", 1986), so that equal remainders are the same object, whichever answers led to them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rightscheck.truth import Truth, at_least, conjunction, defeasible, disjunction, negation

Kind = Literal["constant", "fact", "all", "any", "at_least", "not", "unless", "choice"]


@dataclass(frozen=True, slots=True, eq=False)
class Formula:
    """A three-valued function of variables, each of which takes one of its options. Option 0 is: as it stands.

    Attributes:
        kind: a node kind of norms; `fact`, the answer of a test for each option of a variable; `choice`, the second kid
            if the first is true, otherwise the third.
        values: of a fact, its value for each option of `variable`.
        now: the value as it stands.
        depends: the variables it still depends on, as a number with a bit for each.
    """

    kind: Kind
    kids: tuple[Formula, ...]
    n: int
    variable: int
    values: tuple[Truth, ...]
    now: Truth
    depends: int

    @property
    def variables(self) -> frozenset[int]:
        """The numbers of the variables it still depends on."""
        return frozenset(number for number in range(self.depends.bit_length()) if self.depends >> number & 1)

    def walk(self) -> Iterator[Formula]:
        """Every formula in it once, kids before parents."""
        seen: set[int] = set()
        waiting: list[tuple[Formula, bool]] = [(self, False)]
        while waiting:
            formula, done = waiting.pop()
            if done:
                yield formula
            elif id(formula) not in seen:
                seen.add(id(formula))
                waiting.append((formula, True))
                waiting += [(kid, False) for kid in reversed(formula.kids)]


class Formulas:
    """Makes formulas, each once, in their simplest form. What it leaves out never changes a value."""

    def __init__(self) -> None:
        self._made: dict[tuple[object, ...], Formula] = {}
        self._assigned: dict[tuple[int, int, int], Formula] = {}
        self.constants = {value: self._make("constant", values=(value,)) for value in Truth}

    def _make(
        self,
        kind: Kind,
        kids: tuple[Formula, ...] = (),
        n: int = 0,
        variable: int = -1,
        values: tuple[Truth, ...] = (),
    ) -> Formula:
        key = (kind, *map(id, kids), n, variable, *values)
        found = self._made.get(key)
        if found is None:
            now = values[0] if not kids else _value(kind, n, [kid.now for kid in kids])
            depends = 1 << variable if kind == "fact" else 0
            for kid in kids:
                depends |= kid.depends
            found = self._made[key] = Formula(kind, kids, n, variable, values, now, depends)
        return found

    def fact(self, variable: int, values: Sequence[Truth]) -> Formula:
        """The answer of a test for each option of a variable."""
        if len(set(values)) == 1:
            return self.constants[values[0]]
        return self._make("fact", variable=variable, values=tuple(values))

    def group(self, kind: Kind, kids: Sequence[Formula], n: int = 0) -> Formula:
        """A node over kids.

        Args:
            n: the threshold of `at_least`.
        """
        true, false, unknown = self.constants[Truth.TRUE], self.constants[Truth.FALSE], self.constants[Truth.UNKNOWN]
        if kind in ("all", "any"):
            decisive, neutral = (false, true) if kind == "all" else (true, false)
            left = tuple(kid for kid in dict.fromkeys(kids) if kid is not neutral)
            if decisive in left:
                return decisive
            return self._make(kind, left) if len(left) > 1 else left[0] if left else neutral
        if kind == "at_least":
            n -= sum(kid is true for kid in kids)
            left = tuple(kid for kid in kids if kid is not true and kid is not false)
            if n <= 0:
                return true
            if n > len(left):
                return false
            if n in (1, len(left)):
                return self.group("any" if n == 1 else "all", left)
            return self._make(kind, left, n)
        if kind == "not":
            (kid,) = kids
            if kid.kind == "constant":
                return self.constants[negation(kid.now)]
            return kid.kids[0] if kid.kind == "not" else self._make(kind, (kid,))
        if kind == "unless":
            base, exception = kids
            if base is false or exception is true:
                return false
            return base if exception in (false, unknown) else self._make(kind, (base, exception))
        when, then, otherwise = kids
        if when.kind == "constant":
            return then if when is true else otherwise
        return then if then is otherwise else self._make(kind, (when, then, otherwise))

    def assign(self, formula: Formula, variable: int, option: int) -> Formula:
        """What is left of a formula when a variable has taken an option."""
        if not formula.depends >> variable & 1:
            return formula
        key = (id(formula), variable, option)
        found = self._assigned.get(key)
        if found is None:
            if formula.kind == "fact":
                found = self.constants[formula.values[option]]
            else:
                kids = [
                    self.assign(kid, variable, option) if kid.depends >> variable & 1 else kid for kid in formula.kids
                ]
                found = self.group(formula.kind, kids, formula.n)
            self._assigned[key] = found
        return found


def _value(kind: Kind, n: int, values: list[Truth]) -> Truth:
    if kind == "all":
        return conjunction(values)
    if kind == "any":
        return disjunction(values)
    if kind == "at_least":
        return at_least(n, values)
    if kind == "not":
        return negation(*values)
    if kind == "unless":
        return defeasible(*values)
    when, then, otherwise = values
    return then if when is Truth.TRUE else otherwise
