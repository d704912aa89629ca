"""What is missing: for each open finding what would settle it, and which question to ask next."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from rightscheck.appraisal.answers import AnswerWords, Settlement, settlements
from rightscheck.appraisal.dependence import Dependence, dependence
from rightscheck.appraisal.describe import would_meet
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.appraisal.posed import Issue, Posed, posed
from rightscheck.appraisal.questions import Ranking
from rightscheck.appraisal.settling import cannot_matter, settling_sets
from rightscheck.grounding.reading import FactKey
from rightscheck.law.norms import Norm
from rightscheck.truth import Truth


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenFinding:
    """A finding and, where it is open, what would settle it.

    Attributes:
        met: the smallest sets of answers with which the norm is met; `met_more` says whether there are further ones.
        not_met: those with which it is not met, or does not apply.
        cannot_matter: facts that nobody states, or not well enough, and whose answer changes nothing any more.
    """

    on: Issue
    met: tuple[Settlement, ...] = ()
    met_more: bool = False
    not_met: tuple[Settlement, ...] = ()
    not_met_more: bool = False
    cannot_matter: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NextQuestion:
    """A question worth asking, with whose it is to show and what meets the standard in the first finding it serves.

    Attributes:
        about: the person or act; `predicate` the predicate of the vocabulary.
        saves: how many questions its answer saves on average, over all open findings.
        findings: the names of the findings that it can bring on; `settles` those that some answer settles alone.
        beside: the facts to ask with it, where two dates are compared and neither is known.
    """

    fact: str
    about: str
    predicate: str
    question: str
    element: str
    burden: Literal["claimant", "duty_bearer", "shared"]
    standard: str
    would_meet: str
    saves: float
    findings: tuple[str, ...]
    settles: tuple[str, ...]
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPoints:
    """What is open in a case under some norms. `settled` counts the findings that nothing is missing for."""

    findings: tuple[OpenFinding, ...]
    questions: tuple[NextQuestion, ...]
    settled: int


def what_is_missing(
    evaluator: Evaluator,
    norms: Iterable[Norm],
    *,
    sets: int,
    person: str | None = None,
    skipped: Collection[FactKey] = (),
) -> OpenPoints:
    """What is missing under these norms, in every finding that is in scope.

    Args:
        sets: how many of the smallest sets to give each way; 0 for the questions alone.
        person: only findings on this person.
        skipped: facts that are not to be asked.
    """
    asked = [item for item in posed(evaluator, norms) if person in (None, item.instance.person)]
    open_ = [item for item in asked if item.run.value is Truth.UNKNOWN]
    found = dependence(evaluator, [item.run for item in open_])
    findings = [_open_finding(evaluator, item, sets) for item in asked]
    return OpenPoints(
        findings=tuple(findings),
        questions=tuple(_questions(evaluator, found, open_, skipped)),
        settled=len(asked) - len(open_),
    )


def next_questions(
    evaluator: Evaluator, norms: Iterable[Norm], *, skipped: Collection[FactKey] = ()
) -> tuple[NextQuestion, ...]:
    """The questions on everything that is open under these norms, best first."""
    return what_is_missing(evaluator, norms, sets=0, skipped=skipped).questions


def _open_finding(evaluator: Evaluator, item: Posed, sets: int) -> OpenFinding:
    instance = item.instance
    if item.run.value is not Truth.UNKNOWN or not sets:
        return OpenFinding(on=item.issue)
    # On its own, so that answers which no leaf of this norm tells apart are one.
    found = dependence(evaluator, [item.run])
    (conclusion,) = found.conclusions
    met, not_met = (settling_sets(found, conclusion, target, most=sets) for target in (Truth.TRUE, Truth.FALSE))
    every = {*range(len(found.variables))}
    idle = every - conclusion.variables | {*cannot_matter(found, conclusion)}
    working = {key for number in every - idle for key in found.variables[number].keys}
    facts = (key for number in sorted(idle) for key in found.variables[number].keys if key not in working)
    words = AnswerWords(evaluator, instance)
    return OpenFinding(
        on=item.issue,
        met=settlements(evaluator, instance, found, met),
        met_more=met.more,
        not_met=settlements(evaluator, instance, found, not_met),
        not_met_more=not_met.more,
        cannot_matter=tuple(dict.fromkeys(words.name(key) for key in facts)),
    )


def _questions(
    evaluator: Evaluator, found: Dependence, items: list[Posed], skipped: Collection[FactKey]
) -> Iterator[NextQuestion]:
    for ranked in Ranking(found, skipped).ranked():
        key, *others = ranked.question.facts
        first = items[ranked.serves[0]]
        words = AnswerWords(evaluator, first.instance)
        asked = found.asked[ranked.question.variables[0]]
        if not asked:
            continue  # what acts and people say themselves is asked for by no leaf on a fact
        yield NextQuestion(
            fact=words.name(key),
            about=key[0],
            predicate=key[1],
            question=evaluator.pack.vocabulary.predicates[key[1]].question,
            element=asked[0].element,
            burden=asked[0].burden,
            standard=asked[0].leaf.standard,
            would_meet=would_meet(evaluator.pack, asked[0].leaf, asked[0].burden),
            saves=round(ranked.saves, 3),
            findings=tuple(items[number].name for number in ranked.serves),
            settles=tuple(items[number].name for number in ranked.settles),
            beside=tuple(words.name(other) for other in others),
        )
