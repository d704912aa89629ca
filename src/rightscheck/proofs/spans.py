"""A number or moment that nobody knows exactly, as literals: which bounds its least and its greatest value reach.

The encoding by bounds in order is the usual one for numbers in SAT ("order encoding"; N. Tamura et al, "Compiling
finite linear CSP into SAT", Constraints 14, 2009).
"""

from __future__ import annotations

import math
from bisect import insort

from rightscheck.inference.clauses import Clauses, Rails


class Span:
    """A number that lies between two ends.

    Attributes:
        known: the literal that something is known of it at all.
        cuts: the bounds in use, in order.
    """

    def __init__(self, clauses: Clauses) -> None:
        self.known = clauses.new()
        self.cuts: list[float] = []
        self._clauses = clauses
        self._least: dict[float, int] = {}
        self._greatest: dict[float, int] = {}

    def ends(self, cut: float) -> tuple[int, int]:
        """The literals that the least and the greatest possible value are at or above a bound."""
        if cut not in self._least:
            clauses = self._clauses
            least, greatest = self._least[cut], self._greatest[cut] = clauses.new(), clauses.new()
            clauses.require(-least, greatest)
            insort(self.cuts, cut)
            place = self.cuts.index(cut)
            for lower, upper in zip(
                self.cuts[max(place - 1, 0) : place + 1], self.cuts[max(place, 1) : place + 2], strict=False
            ):
                for end in (self._least, self._greatest):
                    clauses.require(-end[upper], end[lower])
        return self._least[cut], self._greatest[cut]

    def from_(self, cut: float) -> Rails:
        """That the number is at or above a bound: true if both ends are, false if neither is."""
        least, greatest = self.ends(cut)
        return Rails(self._clauses.every((self.known, least)), self._clauses.every((self.known, -greatest)))

    def some_from(self, cut: float, open_: int) -> Rails:
        """That one of several numbers is at or above a bound, where the ends are those of the numbers that are known;
        `open_` is the literal that there may be others."""
        _, greatest = self.ends(cut)
        return self._several(greatest, open_)

    def some_below(self, cut: float, open_: int) -> Rails:
        """That one of several numbers is below a bound; see `some_from`."""
        least, _ = self.ends(cut)
        return self._several(-least, open_)

    def _several(self, holds: int, open_: int) -> Rails:
        every = self._clauses.every
        return Rails(every((self.known, holds)), every((self.known, -holds, -open_)))

    def told(self, held: frozenset[int]) -> list[str]:
        """The bounds between which the number lies in a solution, in words; none where nothing is known."""
        if self.known not in held:
            return []
        reached = [cut for cut in self.cuts if self._least[cut] in held]
        missed = [cut for cut in self.cuts if self._greatest[cut] not in held]
        words = [_bound(reached[-1], "at least", "more than")] if reached else []
        return words + ([_bound(missed[0], "less than", "at most")] if missed else [])


def _bound(cut: float, whole: str, just_above: str) -> str:
    """A bound in words; bounds just above a whole number stand for 'more than' and 'at most'."""
    return f"{whole if cut.is_integer() else just_above} {math.floor(cut)}"
