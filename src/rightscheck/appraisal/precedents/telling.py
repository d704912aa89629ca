"""A decision beside a case, in data and sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from rightscheck.appraisal.precedents.comparing import Comparison, FactorPair, PointPair, Profile
from rightscheck.appraisal.precedents.factors import Factor
from rightscheck.appraisal.precedents.model import FactBeside, FactorUse, Holding, Precedent
from rightscheck.appraisal.precedents.points import Answer, Point
from rightscheck.casefile.case import Case, Decision, Held
from rightscheck.casefile.sentences import Sentences, sentence
from rightscheck.casefile.views import OTHER
from rightscheck.dates import before
from rightscheck.grounding.scope import moment
from rightscheck.law.norms import Norm, Side
from rightscheck.truth import Truth

_SIDES: Final[tuple[Side, ...]] = ("claimant", "duty_bearer")
_NOT: Final = "it is not so that "
_ALLEGED: Final = " (Asserted; no finding of it is recorded.)"


class Candidate(NamedTuple):
    """A decision that holds something on a norm, for one act and person in it.

    Attributes:
        profile: the norm that is asked for, in that case; `norm` is the one that was applied.
        held, also: what was held on it for that act and person, and for others.
    """

    decision: Decision
    profile: Profile
    norm: Norm
    held: tuple[Held, ...]
    also: tuple[Held, ...]

    @property
    def case(self) -> Case:
        """The case of the decision."""
        return self.profile.evaluator.case

    @property
    def won(self) -> Side | None:
        """The side that won on the merits, unless parts of the complaint went different ways."""
        outcomes = {one.outcome for one in self.held} - {"not_examined"}
        if outcomes == {"violation"}:
            return self.norm.helps
        return OTHER[self.norm.helps] if outcomes == {"no_violation"} else None


class Ranked(NamedTuple):
    """A candidate beside the case; `on_point` says that no other decision is more on point."""

    candidate: Candidate
    comparison: Comparison
    on_point: bool

    @property
    def order(self) -> tuple[object, ...]:
        """What decisions are sorted by: the nearer, then the one that differs less, shares more, is younger."""
        compared, decision = self.comparison, self.candidate.decision
        return (
            -compared.nearness,
            compared.differences,
            -len(compared.shared),
            -decision.date.earliest.toordinal(),
            self.candidate.case.id,
        )


class Telling:
    """Puts a decision beside a case into data and sentences."""

    def __init__(self, ranked: Ranked) -> None:
        self._candidate, self._compared, self._on_point = ranked
        here, there = self._compared.here, self._compared.there
        self._pack = here.evaluator.pack
        self._here = Sentences(self._pack, here.evaluator.case)
        self._there = Sentences(self._pack, there.evaluator.case)

    def precedent(self) -> Precedent:
        candidate, compared = self._candidate, self._compared
        norm = compared.here.norm
        own = candidate.norm is norm
        there = compared.there.evaluation.value
        won = candidate.won
        # A decision that the facts of its file contradict rests on something else, so nothing follows from its factors.
        helped = None if there is Truth.UNKNOWN else norm.helps if there is Truth.TRUE else OTHER[norm.helps]
        contradicted = own and won is not None and helped == OTHER[won]
        binding = won if own and not contradicted else None
        return Precedent(
            case=candidate.case.id,
            title=candidate.case.head.title,
            decision=candidate.decision,
            later=self._later(),
            norm=candidate.norm.norm,
            cite=self._pack.citation(candidate.norm),
            act=compared.there.instance.act,
            held=tuple(map(_holding, candidate.held)),
            also_held=tuple(map(_holding, candidate.also)),
            won=won,
            on_its_facts=there,
            contradicted=contradicted,
            nearness=compared.nearness,
            differences=compared.differences,
            most_on_point=self._on_point,
            constrains=compared.constrains(binding) if binding else None,
            issues=tuple(map(self._factor, compared.issues)),
            shared=tuple(map(self._factor, compared.shared_factors)),
            there_only=tuple(self._factor(pair) for side in _SIDES for pair in compared.missing_here(side)),
            here_only=tuple(self._factor(pair) for side in _SIDES for pair in compared.added_here(side)),
            considered=tuple(self._considered()),
            facts=tuple(map(self._fact, compared.points)),
        )

    def _later(self) -> Truth:
        case = self._compared.here.evaluator.case
        at = moment(case, case.head.acts[self._compared.here.instance.act])
        return before(at, self._candidate.decision.date) if at else Truth.UNKNOWN

    def _considered(self) -> Iterator[FactorUse]:
        """The exceptions of which something is known there, with that, and the counter-arguments that stand in either
        case."""
        there = self._compared.there
        for pair in self._compared.factors:
            name, role = pair.there.id, pair.there.role
            read = [point for point in there.points.values() if name in point.parts and point.counts]
            stands = Truth.TRUE in (pair.there.value, pair.here.value)
            if (role == "exception" and (read or stands)) or (role == "argument_against" and stands):
                known = [
                    f"{text}{_ALLEGED if point.alleged else ''}"
                    for point in read
                    for text in self._answers(point, self._there, there)
                ]
                yield replace(self._factor(pair), known_there=tuple(dict.fromkeys(known)))

    def _factor(self, pair: FactorPair) -> FactorUse:
        instead: tuple[Factor, ...] = () if pair.shared else self._compared.instead(pair)
        return FactorUse(
            id=pair.here.id,
            role=pair.here.role,
            text=pair.here.text,
            there=pair.there.value,
            here=pair.here.value,
            there_for=pair.there.side,
            here_for=pair.here.side,
            instead=tuple(factor.id for factor in instead),
        )

    def _fact(self, pair: PointPair) -> FactBeside:
        here, there = self._compared.here, self._compared.there
        answers = self._answers(pair.here, self._here, here)
        said = self._answers(pair.here, self._here, here, all_=True)
        return FactBeside(
            fact=pair.key.predicate,
            question=self._pack.vocabulary.predicates[pair.key.predicate].question,
            likeness=pair.likeness,
            there=self._answers(pair.there, self._there, there),
            here=answers,
            said=tuple(text for text in said if text not in answers),
            disputed=pair.here is not None and pair.here.disputed,
            alleged_there=pair.there is not None and pair.there.alleged,
            there_for=tuple(side for side in _SIDES if side in pair.there_for),
            here_for=tuple(side for side in _SIDES if side in pair.here_for),
        )

    def _answers(
        self, point: Point | None, sentences: Sentences, profile: Profile, *, all_: bool = False
    ) -> tuple[str, ...]:
        if point is None:
            return ()
        told = (self._told(one, sentences, profile) for one in (point.said if all_ else point.counts))
        return tuple(dict.fromkeys(told))

    def _told(self, answer: Answer, sentences: Sentences, profile: Profile) -> str:
        predicate = self._pack.vocabulary.predicates[answer.predicate]
        person = profile.instance.person if answer.about in profile.evaluator.case.head.acts else None
        text = sentences.fact(predicate, answer.value, answer.about, person=person, state=profile.instance.duty_bearer)
        return sentence(f"{_NOT}{text}" if answer.negated else text)


def _holding(held: Held) -> Holding:
    return Holding(outcome=held.outcome, limb=held.limb, at=held.at, verification=held.verification, note=held.note)
