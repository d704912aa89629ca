"""The law of another day beside that of the act: which findings differ, and which answer of the law makes it so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rightscheck.appraisal.appraise import Outcome, outcome
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.appraisal.findings import STRENGTH
from rightscheck.appraisal.minimal import Causes, causes
from rightscheck.casefile.case import Case
from rightscheck.comparing.hybrids import Asked, Aspect, Version, asked, aspect, outcomes, rests_on, same
from rightscheck.dates import PartialDate, parse_date, within
from rightscheck.grounding.lawday import LawDay, Question
from rightscheck.grounding.leaves import dated
from rightscheck.inference.derive import Deriver
from rightscheck.law.instruments import Bound
from rightscheck.law.norms import DATE_TESTS, Node
from rightscheck.law.pack import Pack
from rightscheck.truth import Truth

_COUNTS: Final = {
    Truth.TRUE: "it counts",
    Truth.FALSE: "it does not count",
    Truth.UNKNOWN: "it is open whether it counts",
}
_FORCE: Final = {Truth.TRUE: "in force", Truth.FALSE: "not in force", Truth.UNKNOWN: "perhaps in force"}


@dataclass(frozen=True, slots=True, kw_only=True)
class LawDifference:
    """A finding that comes out otherwise under the law of another day.

    Attributes:
        act: under the law of the day of the act; `other` under that of the other day.
        respect: the first respect in which they differ; the causes are those of this one.
        causes: what is asked of the law and, answered for the other day, makes the difference.
    """

    asked: Asked
    act: Outcome
    other: Outcome
    respect: Aspect
    causes: Causes[Question]


def law_differences(
    case: Case,
    pack: Pack,
    on: PartialDate,
    *,
    norms: Iterable[str] | None = None,
    deriver: Deriver | None = None,
) -> tuple[LawDifference, ...]:
    """The findings on a case that come out otherwise under the law of a day than under that of the day of each act,
    strongest first.

    The causes are found by asking some questions of the one day and the others of the other.

    Args:
        norms: ids of the norms to check (default: all).

    Raises:
        EngineDisagreement: the engines differ; nothing is compared.
        KeyError: no norm of that id.
    """
    base = Evaluator(pack, case, deriver or Deriver())
    findings = asked(Version(case, pack), pack.norms if norms is None else norms)
    usual, moved = outcomes(base, findings), outcomes(base.beside(case, LawDay(on)), findings)
    differences = []
    for key, one in findings.items():
        respect = aspect(usual[key], moved[key])
        if respect is not None:
            found = _causes(base, on, one, moved[key], respect)
            differences.append(
                LawDifference(asked=one, act=usual[key], other=moved[key], respect=respect, causes=found)
            )
    return tuple(sorted(differences, key=lambda one: min(STRENGTH[one.act.verdict], STRENGTH[one.other.verdict])))


def _causes(base: Evaluator, on: PartialDate, one: Asked, wanted: Outcome, respect: Aspect) -> Causes[Question]:
    case, norm = base.case, base.pack.norms[one.norm]
    laws = LawDay(), LawDay(on)
    for law in laws:
        outcome(base.beside(case, law), norm, one.instance)
    both = sorted(laws[0].asked | laws[1].asked)
    act = one.instance.act
    questions = [
        question for question in both if len({_answer(base.pack, case, act, question, law).value for law in laws}) > 1
    ]
    # An act that is linked to this one may have another date, and then other answers differ.
    if len({entry.date for entry in case.head.acts.values()}) > 1:
        questions = both

    def gives(chosen: frozenset[Question]) -> bool:
        return same(outcome(base.beside(case, LawDay(on, chosen)), norm, one.instance), wanted, respect)

    return causes(questions, gives)


def answers(pack: Pack, case: Case, act: str, question: Question, on: PartialDate) -> tuple[str, str]:
    """What the law of the day of the act and that of another day say to a question, in words."""
    usual, moved = (_answer(pack, case, act, question, law) for law in (LawDay(), LawDay(on)))
    return usual.why, moved.why


def _answer(pack: Pack, case: Case, act: str, question: Question, law: LawDay) -> Bound:
    kind, *words = question
    if kind == "date":
        at = law.assessed(case, question) if words[0] == "assessment" else law.at(case, act, question)
        value = dated(words[1], at, parse_date(words[2])) if at else Truth.UNKNOWN
        return Bound(value, _COUNTS[value])
    at = law.at(case, act, question)
    if kind in ("bound", "declared"):
        state, key, tables = words[0], words[1], pack.parties
        found = tables.bound(state, key, at) if kind == "bound" else tables.declared(state, key, words[2], at)
        return Bound(found.value, f"{pack.states.name(state)}: {found.why}")
    norm = pack.norms[words[0]] if kind == "version" else None
    instrument = pack.instruments[norm.cite.instrument if norm else words[0]]
    period = (norm.in_force if norm else None) or instrument.in_force
    value = within(at, period.start, period.end) if at else Truth.UNKNOWN
    return Bound(value, f"{pack.citation(norm) if norm else instrument.short}: {_FORCE[value]}")


def doctrine(pack: Pack, norm: str, question: Question) -> tuple[str, ...]:
    """The elements and arguments that turn on a date of the law, in the norm and in all that it rests on, as the
    names under which reports show them."""
    found: dict[str, None] = {}
    for key in sorted(rests_on(norm, pack), key=lambda key: (key != norm, key)):
        rule = pack.norms.get(key) or pack.concepts[key]
        for _, part in rule.parts:
            for name in _around(part, question, ()):
                found[name if key == norm else f"{key}.{name}" if name else key] = None
    return tuple(found)


def _around(node: Node, question: Question, above: Sequence[str]) -> Iterator[str]:
    """The nearest id at or above each leaf that asks this question; empty where there is none."""
    here = (*above, node.id) if node.id else above
    _, word, test, day = question
    if node.date == word and test in DATE_TESTS and getattr(node, test) == day:
        yield here[-1] if here else ""
    for _, kid in node.kids:
        yield from _around(kid, question, here)
