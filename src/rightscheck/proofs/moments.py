"""Moments as literals: the act, the assessment, dates among the facts, and the dates that rules name.

Every moment is a span of minutes between an earliest and a latest one, as in `rightscheck.dates`. Each is compared
with the dates of all rules, so that what comes before one of them and after a later one is found out.
"""

from __future__ import annotations

from collections.abc import Mapping

from rightscheck.dates import PartialDate, parse_date
from rightscheck.inference.clauses import Clauses, Rails
from rightscheck.law.instruments import Period
from rightscheck.law.norms import DATE_TESTS, Node
from rightscheck.proofs.kinds import Number
from rightscheck.proofs.named import ALWAYS, Named, after, ends
from rightscheck.proofs.spans import Span


class Moments:
    """The moments of one act and person.

    Args:
        number: of how many things each date fact tells.
    """

    def __init__(self, named: Named, clauses: Clauses, number: Mapping[str, Number]) -> None:
        self._clauses, self._number = clauses, number
        self._names, self._cuts = named.pack.vocabulary.names, named.cuts
        self._spans: dict[str, Span] = {}
        self._pairs: dict[tuple[str, str], tuple[Rails, Rails]] = {}
        self._free: dict[tuple[str, ...], Rails] = {}

    def _span(self, word: str) -> Span:
        found = self._spans.get(word)
        if found is None:
            found = self._spans[word] = Span(self._clauses)
            for cut in self._cuts:
                found.ends(cut)
        return found

    def known(self, word: str) -> int:
        """The literal that something is known of a moment."""
        return self._span(word).known

    def date(self, node: Node) -> Rails:
        """What a date leaf asks."""
        test, word = next((name, str(word)) for name in DATE_TESTS if (word := getattr(node, name)) is not None)
        first, second = str(node.date), word
        if test in ("after", "on_or_before"):
            first, second = second, first
        found = self._before(first, second)
        return found if test in ("before", "after") else ~found

    def within(self, word: str, period: Period) -> Rails:
        """Whether a moment lies in a period, both ends included."""
        values = [~self._before(word, date) for date in (period.start,) if date is not None]
        values += [~self._before(date, word) for date in (period.end,) if date is not None]
        return self._clauses.node("all", values) if values else Clauses.TRUE

    def _before(self, first: str | PartialDate, second: str | PartialDate) -> Rails:
        one, other = (self._named(word) for word in (first, second))
        if isinstance(other, PartialDate) and isinstance(one, str):
            return self._before_limit(one, other)
        if isinstance(one, PartialDate) and isinstance(other, str):
            return self._after_limit(one, other)
        return self._before_other(str(one), str(other))

    def _named(self, word: str | PartialDate) -> str | PartialDate:
        """A moment by the name of its predicate, or the date that is written."""
        if isinstance(word, PartialDate) or word in ALWAYS:
            return word
        predicate = self._names.get(word)
        return parse_date(word) if predicate is None else predicate.name

    def _loose(self, *words: str) -> Rails | None:
        """The answer where a moment is not the only one of its name: it may come out in any way, or in none."""
        numbers = {self._number[word] for word in words if word in self._number}
        if "none" in numbers:
            return Clauses.UNKNOWN
        if "several" not in numbers:
            return None
        if words not in self._free:
            self._free[words] = self._clauses.free()
        return self._free[words]

    def _before_limit(self, word: str, limit: PartialDate) -> Rails:
        if (loose := self._loose(word, f"before {limit}")) is not None:
            return loose
        first, last = ends(limit)
        span = self._span(word)
        return Rails(span.from_(first).false, span.from_(last).true)

    def _after_limit(self, limit: PartialDate, word: str) -> Rails:
        if (loose := self._loose(word, f"after {limit}")) is not None:
            return loose
        first, last = after(limit)
        span = self._span(word)
        return Rails(span.from_(last).true, span.from_(first).false)

    def _before_other(self, first: str, second: str) -> Rails:
        if (loose := self._loose(first, second)) is not None:
            return loose
        if (second, first) in self._pairs:
            return self._pairs[second, first][1]
        if (first, second) not in self._pairs:
            self._pairs[first, second] = self._paired(first, second)
        return self._pairs[first, second][0]

    def _paired(self, first: str, second: str) -> tuple[Rails, Rails]:
        """Whether either of two moments comes before the other, in step with the dates that rules name."""
        clauses, one, other = self._clauses, self._span(first), self._span(second)
        before, after = clauses.free(), clauses.free()
        for rails in (before, after):
            for literal in rails:
                clauses.require(-literal, one.known)
                clauses.require(-literal, other.known)
        for this, that, earlier, later in ((before, after, one, other), (after, before, other, one)):
            clauses.require(-this.true, that.false)
            for cut in self._cuts:
                least, greatest = earlier.ends(cut)
                later_least, later_greatest = later.ends(cut)
                # What ends before the other begins cannot reach further; what never comes before it, not less far.
                clauses.require(-this.true, -greatest, later_least)
                clauses.require(-this.false, -later_greatest, least)
        return before, after
