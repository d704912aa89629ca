"""Trees as clauses for a SAT solver, three-valued and exact.

Every node becomes two literals: that it is true, and that it is false; where neither holds it is unknown. So what the
solver finds is what the evaluators find (`rightscheck.inference.reference`), and a question such as "which answers make
this node true?" is answered without trying them one by one.

The encoding of three values by two is the one usual for strong Kleene logic; groups are written as definitions in both
directions (G. S. Tseitin, "On the complexity of derivation in propositional calculus", 1968).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import NamedTuple, Self

from pysat.solvers import Solver

from rightscheck.grounding.tree import Kind, Tree

__all__ = ["Clauses", "Rails"]

_TRUE = 1
"""The literal of a variable that is asserted, so that constants need no case of their own."""


class Rails(NamedTuple):
    """A three-valued proposition as two literals: that it is true, and that it is false. Never both."""

    true: int
    false: int

    def __invert__(self) -> Rails:
        return Rails(self.false, self.true)


class Clauses:
    """A growing set of clauses with a solver. Use it as a context manager, or `close` it."""

    TRUE = Rails(_TRUE, -_TRUE)
    FALSE = Rails(-_TRUE, _TRUE)
    UNKNOWN = Rails(-_TRUE, -_TRUE)

    def __init__(self) -> None:
        self._solver = Solver(name="glucose4")
        self.clauses: list[list[int]] = []
        """What has to hold, for solvers of another kind."""
        self._last = _TRUE
        self.require(_TRUE)
        self._known: dict[tuple[int, ...], int] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the solver's memory back."""
        self._solver.delete()

    # Literals -------------------------------------------------------------------------------------------------------

    def new(self) -> int:
        """A literal that is free."""
        self._last += 1
        return self._last

    def free(self) -> Rails:
        """A proposition that may be true, false or unknown."""
        rails = Rails(self.new(), self.new())
        self.require(-rails.true, -rails.false)
        return rails

    def require(self, *literals: int) -> None:
        """At least one of these literals holds."""
        self.clauses.append(list(literals))
        self._solver.add_clause(literals)

    def every(self, literals: Iterable[int]) -> int:
        """The literal that all of these hold."""
        wanted = set(literals) - {_TRUE}
        if -_TRUE in wanted or any(-literal in wanted for literal in wanted):
            return -_TRUE
        if len(wanted) < 2:
            return wanted.pop() if wanted else _TRUE
        key = tuple(sorted(wanted))
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self.new()
            for literal in key:
                self.require(-found, literal)
            self.require(found, *(-literal for literal in key))
        return found

    def either(self, literals: Iterable[int]) -> int:
        """The literal that one of these holds."""
        return -self.every(-literal for literal in literals)

    def enough(self, n: int, literals: Sequence[int]) -> int:
        """The literal that at least `n` of these hold."""
        counts = [_TRUE] + [-_TRUE] * n
        for literal in literals:
            # From the top, so that every count is still that without this literal when it is read.
            for reached in range(n, 0, -1):
                counts[reached] = self.either([counts[reached], self.every([literal, counts[reached - 1]])])
        return counts[n]

    # Trees ----------------------------------------------------------------------------------------------------------

    def node(self, kind: Kind, kids: Sequence[Rails], n: int = 0) -> Rails:
        """The value of a node that is not a leaf.

        Raises:
            ValueError: for a leaf.
        """
        if kind == "all":
            return Rails(self.every(kid.true for kid in kids), self.either(kid.false for kid in kids))
        if kind == "any":
            return Rails(self.either(kid.true for kid in kids), self.every(kid.false for kid in kids))
        if kind == "at_least":
            true = self.enough(n, [kid.true for kid in kids])
            return Rails(true, self.enough(len(kids) - n + 1, [kid.false for kid in kids]))
        if kind == "not":
            return ~kids[0]
        if kind == "unless":
            base, exception = kids
            # Silence on an exception defeats nothing.
            return Rails(self.every([base.true, -exception.true]), self.either([base.false, exception.true]))
        raise ValueError("a leaf has no value of its own. Give it one.")

    def tree(self, tree: Tree, leaves: Mapping[str, Rails]) -> dict[str, Rails]:
        """The value of every node of a tree from those of its leaves."""
        values: dict[str, Rails] = {}
        for node in tree.nodes:
            kids = [values[kid] for kid in node.kids]
            values[node.name] = leaves[node.name] if node.kind == "leaf" else self.node(node.kind, kids, node.n)
        return values

    # Questions ------------------------------------------------------------------------------------------------------

    def solve(self, assume: Iterable[int] = ()) -> bool:
        """Whether all clauses can hold, with these literals assumed."""
        return bool(self._solver.solve(assumptions=list(assume)))

    def holding(self, literals: Iterable[int]) -> Iterator[int]:
        """Which of these literals hold in the solution that `solve` found."""
        model = self._solver.get_model()
        for literal in literals:
            place = abs(literal) - 1
            # A variable that no clause names is not in the solution; either value does.
            if (place < len(model) and model[place] == literal) or (place >= len(model) and literal < 0):
                yield literal

    def solution(self) -> frozenset[int]:
        """Every literal that holds in the solution that `solve` found. Of a variable that no clause names, neither
        does."""
        return frozenset(self._solver.get_model())

    def conflict(self) -> list[int]:
        """Of the literals assumed when `solve` found nothing, some that suffice for that."""
        return list(self._solver.get_core() or ())
