"""The open questions of a case, in the order in which they are put."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from rightscheck.appraisal.appraise import appraise
from rightscheck.appraisal.asking import next_questions
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.appraisal.findings import Finding
from rightscheck.appraisal.missing import gaps
from rightscheck.casefile.case import ACT_DATE, Asked
from rightscheck.grounding.scope import instances
from rightscheck.law.norms import Norm

_PERSON_OR_ACT: Final = ("person", "any_act")
_Subject = tuple[str | None, str]
"""What a question is about, and its fact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What an answer is good for: the finding it serves, whose it is to show, and what evidence would do.

    Attributes:
        settles: whether the answer alone can settle the finding.
        would_meet: the least evidence that meets the standard, in words.
    """

    norm: str
    cite: str
    kind: str
    duty_bearer: str
    persons: tuple[str, ...]
    burden: Literal["claimant", "duty_bearer", "shared"]
    standard: str
    would_meet: str
    settles: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question that is open.

    Attributes:
        about: the person or act; None where it is asked whether there was an act of the kind `fact` at all.
        person: the one person of a group act, where the question is about that person alone.
        fact: a predicate, `date` for the day of an act, or a kind of act.
        text: the question as the vocabulary puts it; empty for a kind of act.
        serves: the findings that it serves; for a kind of act the norms are in `norms` instead.
    """

    about: str | None
    person: str | None
    fact: str
    text: str
    serves: tuple[Service, ...] = ()
    norms: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str | None, str | None, str]:
        """What makes it the same question."""
        return self.about, self.person, self.fact


def open_questions(
    evaluator: Evaluator, norms: Iterable[Norm], unanswerable: Iterable[Asked] = ()
) -> tuple[list[Question], list[Finding]]:
    """The open questions on these norms, best first, and the findings that they come from.

    First comes what acts and people say of themselves, such as the day of an act: on it turns which law applies. Then
    come the questions that save most others, see `rightscheck.appraisal.questions`; at the end whether there was an act
    of a kind that the file does not have.

    Args:
        unanswerable: questions that nobody can answer, so that no order relies on them.
    """
    chosen = list(norms)
    findings = list(appraise(evaluator, chosen))
    places, settling = _places(evaluator, chosen, unanswerable)
    serves: dict[tuple[str, str | None, str], list[Service]] = {}
    texts: dict[tuple[str, str | None, str], str] = {}
    for finding in findings:
        for gap in finding.missing:
            about, person = _subject(gap.fact)
            key = (about, person, gap.predicate or ACT_DATE)
            texts.setdefault(key, gap.question)
            serves.setdefault(key, []).append(
                Service(
                    norm=finding.norm,
                    cite=finding.cite.text,
                    kind=finding.kind,
                    duty_bearer=finding.duty_bearer,
                    persons=finding.persons,
                    burden=gap.burden,
                    standard=gap.standard,
                    would_meet=gap.would_meet,
                    settles=finding.id in settling.get((about, gap.predicate), ()),
                )
            )
    questions = [
        Question(about=key[0], person=key[1], fact=key[2], text=texts[key], serves=tuple(found))
        for key, found in serves.items()
    ]
    questions.sort(key=lambda question: (places.get((question.about, question.fact), len(places)), _rank(question)))
    return [*questions, *_acts(evaluator, chosen)], findings


def _places(
    evaluator: Evaluator, norms: Sequence[Norm], unanswerable: Iterable[Asked]
) -> tuple[dict[_Subject, int], dict[_Subject, Collection[str]]]:
    """The place of each question by what it is about and its fact, where two dates that are compared stand together;
    and the names of the findings that some answer to it settles alone."""
    case, vocabulary = evaluator.case, evaluator.pack.vocabulary
    own = [ACT_DATE, *(name for name, predicate in vocabulary.predicates.items() if predicate.derived is not None)]
    places: dict[_Subject, int] = {(about, name): -1 for about in (*case.head.acts, *case.head.people) for name in own}
    settling: dict[_Subject, Collection[str]] = {}
    lost = {(item.about, item.fact) for item in unanswerable if item.about is not None}
    for place, question in enumerate(next_questions(evaluator, norms, skipped=lost)):
        places.setdefault((question.about, question.predicate), place)
        if not question.beside:
            settling[question.about, question.predicate] = question.settles
        for name in question.beside:
            places.setdefault((_subject(name)[0], name.rpartition(".")[2]), place)
    return places, settling


def left(questions: Iterable[Question], asked: Collection[Asked]) -> list[Question]:
    """The questions that were not put before, in their order."""
    put = {(item.about, item.person, item.fact) for item in asked}
    return [
        question
        for question in questions
        if question.key not in put and (question.about, None, question.fact) not in put
    ]


def _subject(fact: str) -> tuple[str, str | None]:
    """What a fact is about, and the person, from its name in a finding: `custody.told`, `expulsion[ana].told`."""
    before = fact.rpartition(".")[0]
    about, _, person = before.rstrip("]").partition("[")
    return about, person or None


def _rank(question: Question) -> tuple[bool, int, int]:
    duties = [service for service in question.serves if service.kind == "duty"]
    settles = any(service.settles for service in duties)
    return not settles, -len({service.norm for service in duties}), -len({service.norm for service in question.serves})


def _acts(evaluator: Evaluator, norms: Iterable[Norm]) -> list[Question]:
    """Whether there was an act of a kind that these norms concern, or ask a fact of, where the file has none."""
    wanted: dict[str, list[str]] = {}
    for norm in norms:
        for kind in dict.fromkeys(_lacking(evaluator, norm)):
            wanted.setdefault(kind, []).append(norm.norm)
    order = list(evaluator.pack.vocabulary.subjects.acts)
    return [
        Question(about=None, person=None, fact=kind, text="", norms=tuple(wanted[kind]))
        for kind in sorted(wanted, key=lambda kind: (-len(wanted[kind]), order.index(kind)))
    ]


def _lacking(evaluator: Evaluator, norm: Norm) -> Iterator[str]:
    vocabulary = evaluator.pack.vocabulary
    there = {act.kind for act in evaluator.case.head.acts.values()}
    if not there & set(norm.concerns):
        yield from norm.concerns
        return
    for instance in instances(norm, evaluator.case):
        for gap in gaps(evaluator, evaluator.evaluation(norm, instance, "weighed")):
            node = gap.leaf.node
            if node is None or node.fact is None or gap.reading.keys:
                continue
            kind = vocabulary.about(vocabulary.names[node.fact])
            if kind not in _PERSON_OR_ACT and kind not in there:
                yield kind
