"""A case beside a decided one, on one norm: what they share, where they differ, and whether the decision constrains.

The comparison is that of HYPO: K. D. Ashley, Modeling Legal Argument: Reasoning with Cases and Hypotheticals (MIT Press
1990). Two cases share a factor that favours the same side in both; a decision is more on point than another where it
shares with the case all that the other shares, and more. Whether a decision constrains is the result model: J. F.
Horty, 'The result model of precedent', Legal Theory 10 (2004) 19: every factor for the side that won there stands here,
and no factor for the other side stands here that did not stand there.

Neither has a third value. Here what is not known in one of the cases is no difference, and a decision constrains only
on what is known.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.appraisal.precedents.factors import Factor, factors
from rightscheck.appraisal.precedents.points import Point, PointKey, Test, points
from rightscheck.casefile.views import OTHER
from rightscheck.grounding.scope import Instance
from rightscheck.law.norms import Norm, Side
from rightscheck.truth import Truth, conjunction

Likeness = Literal["same", "alike", "apart", "only_there", "only_here"]
"""How a point of fact fares in two cases: the same answer; another answer by which the same test of the norm holds;
answers between which the norm distinguishes; known in the decided case only; known in this case only."""


@dataclass(frozen=True)
class Profile:
    """A norm in one case, for one act, person and State, on the evidence as it stands."""

    evaluator: Evaluator
    norm: Norm
    instance: Instance

    @cached_property
    def evaluation(self) -> Evaluation:
        """The norm on the weighed view."""
        return self.evaluator.evaluation(self.norm, self.instance, "weighed")

    @cached_property
    def factors(self) -> dict[str, Factor]:
        """The factors of the norm by their ids."""
        return dict(factors(self.evaluator, self.evaluation))

    @cached_property
    def points(self) -> dict[PointKey, Point]:
        """The points of fact of which somebody says something."""
        return dict(points(self.evaluator, self.evaluation))


@dataclass(frozen=True, slots=True)
class FactorPair:
    """A factor in the decided case and in this one."""

    there: Factor
    here: Factor

    @property
    def shared(self) -> bool:
        """Whether it favours the same side in both."""
        return self.there.side is not None and self.there.side == self.here.side

    @property
    def apart(self) -> bool:
        """Whether it is known in both and differs."""
        return {self.there.value, self.here.value} == {Truth.TRUE, Truth.FALSE}


@dataclass(frozen=True, slots=True)
class PointPair:
    """A point of fact in the decided case and in this one."""

    key: PointKey
    there: Point | None
    here: Point | None
    likeness: Likeness

    @property
    def there_for(self) -> frozenset[Side]:
        """The sides that gain by it in the decided case."""
        return self.there.sides if self.there else frozenset()

    @property
    def here_for(self) -> frozenset[Side]:
        """The sides that gain by it in this case."""
        return self.here.sides if self.here else frozenset()


@dataclass(frozen=True)
class Comparison:
    """Two profiles on the same norm side by side."""

    there: Profile
    here: Profile

    @cached_property
    def _all(self) -> tuple[FactorPair, ...]:
        here = self.here.factors
        return tuple(FactorPair(factor, here[key]) for key, factor in self.there.factors.items() if key in here)

    @cached_property
    def _above(self) -> frozenset[str | None]:
        return frozenset(pair.here.parent for pair in self._all)

    @cached_property
    def issues(self) -> tuple[FactorPair, ...]:
        """The elements that other factors decide: conclusions, which make no two cases alike."""
        return tuple(pair for pair in self._all if pair.here.id in self._above)

    @cached_property
    def factors(self) -> tuple[FactorPair, ...]:
        """The factors that are compared, in the order of the norm."""
        return tuple(pair for pair in self._all if pair.here.id not in self._above)

    @cached_property
    def points(self) -> tuple[PointPair, ...]:
        """The points of fact that count in one of the cases, in the order in which the norm reads them."""
        there, here = self.there.points, self.here.points
        pairs = (_pair(key, there.get(key), here.get(key)) for key in dict.fromkeys((*here, *there)))
        return tuple(pair for pair in pairs if pair is not None)

    @cached_property
    def shared_factors(self) -> tuple[FactorPair, ...]:
        """The factors that favour the same side in both cases."""
        return tuple(pair for pair in self.factors if pair.shared)

    @cached_property
    def shared_points(self) -> tuple[PointPair, ...]:
        """The points of fact with the same answer, or with answers that the norm treats alike."""
        return tuple(pair for pair in self.points if pair.likeness in ("same", "alike"))

    @cached_property
    def differences(self) -> int:
        """How many factors and points of fact are known in both cases and differ."""
        return sum(pair.apart for pair in self.factors) + sum(pair.likeness == "apart" for pair in self.points)

    @cached_property
    def nearness(self) -> int:
        """How many factors and points of fact are shared, less those that differ.

        This is the contrast model with equal weights: A. Tversky, 'Features of similarity', Psychological Review 84
        (1977) 327. A decision that shares all that another shares, and differs in no more, is never farther.
        """
        return len(self.shared_factors) + len(self.shared_points) - self.differences

    @cached_property
    def shared(self) -> frozenset[Hashable]:
        """All that the two cases share: factors, points of fact, and the tests that hold by them in both."""
        found: set[Hashable] = {pair.here.id for pair in self.shared_factors}
        for pair in self.shared_points:
            found |= {pair.key, (pair.key, pair.likeness)} if pair.likeness == "same" else {pair.key}
            if pair.there and pair.here:
                found |= {(pair.key, test) for test in _holding_in_both(pair.there, pair.here)}
        return frozenset(found)

    def constrains(self, winner: Side) -> Truth:
        """Whether the decision applies here a fortiori, in the sense of the result model.

        Unknown where a factor on which the winner there could rely is not known here. False also where no factor for
        the winner is on record there, since then nothing carries over.
        """
        theirs = [pair for pair in self.factors if pair.there.side == winner]
        if not theirs or any(pair.apart for pair in theirs) or self.added_here(OTHER[winner]):
            return Truth.FALSE
        return conjunction(Truth.TRUE if pair.shared else Truth.UNKNOWN for pair in theirs)

    def missing_here(self, side: Side) -> tuple[FactorPair, ...]:
        """The factors for a side there that do not favour it here: they fail here or are not known."""
        return tuple(pair for pair in self.factors if pair.there.side == side and not pair.shared)

    def added_here(self, side: Side) -> tuple[FactorPair, ...]:
        """The factors for a side here that did not favour it there: they failed there or are not known."""
        return tuple(pair for pair in self.factors if pair.here.side == side and not pair.shared)

    def instead(self, pair: FactorPair) -> tuple[Factor, ...]:
        """The arguments on which the element of a missing argument rests here. With them a difference is played down,
        as in CATO (see `factors`)."""
        return tuple(
            other.here
            for other in self.factors
            if other.here.parent == pair.there.parent
            and other.here.role == pair.there.role
            and other.here.role in ("argument_for", "argument_against")
            and other.here.id != pair.there.id
            and other.here.value is Truth.TRUE
        )


def _pair(key: PointKey, there: Point | None, here: Point | None) -> PointPair | None:
    """How a point fares; None where it counts in neither case, or tells nothing."""
    known_there, known_here = bool(there and there.counts), bool(here and here.counts)
    if there is not None and here is not None and known_there and known_here:
        if there.answers == here.answers:
            return PointPair(key, there, here, "same") if there.tests or here.tests else None
        common = _holding_in_both(there, here) & (there.live | here.live)
        if common and all(_treated_alike(test, common, there, here) for test in there.live | here.live):
            return PointPair(key, there, here, "alike")
        return PointPair(key, there, here, "apart") if there.sides or here.sides else None
    if there is not None and known_there and there.sides:
        return PointPair(key, there, here, "only_there")
    return PointPair(key, there, here, "only_here") if here is not None and known_here and here.sides else None


def _holding_in_both(there: Point, here: Point) -> frozenset[Test]:
    """The tests that hold in both cases."""
    both = there.tests.keys() & here.tests.keys()
    return frozenset(test for test in both if there.tests[test] is here.tests[test] is Truth.TRUE)


def _treated_alike(test: Test, common: frozenset[Test], there: Point, here: Point) -> bool:
    """Whether a test makes no difference: the same, not known, or its side gains by another test in both cases."""
    values = {there.tests.get(test, Truth.UNKNOWN), here.tests.get(test, Truth.UNKNOWN)}
    return values != {Truth.TRUE, Truth.FALSE} or any(test.side == other.side for other in common)


def most_on_point(comparisons: Iterable[Comparison]) -> frozenset[int]:
    """The identities of the comparisons than which none is more on point, of those that share anything."""
    all_ = list(comparisons)
    return frozenset(id(one) for one in all_ if one.shared and not any(other.shared > one.shared for other in all_))
