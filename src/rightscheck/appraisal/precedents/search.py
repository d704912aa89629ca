"""The decided cases nearest to a case on one norm."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.appraisal.findings import CaseRef
from rightscheck.appraisal.precedents.comparing import Comparison, Profile, most_on_point
from rightscheck.appraisal.precedents.model import OnPoint, Precedent, Precedents
from rightscheck.appraisal.precedents.telling import Candidate, Ranked, Telling
from rightscheck.casefile.case import Case
from rightscheck.casefile.views import OTHER
from rightscheck.grounding.scope import instances, pending
from rightscheck.law.norms import Norm, Side
from rightscheck.law.twins import twins
from rightscheck.truth import Truth


def precedents(
    evaluator: Evaluator,
    norm: Norm,
    decided: Iterable[Case],
    *,
    person: str | None = None,
    act: str | None = None,
    related: bool = False,
    most: int = 6,
) -> Precedents:
    """The decisions nearest to the evaluator's case on a norm, for each act and person that it concerns.

    Args:
        decided: the decided cases; those without a decision or holdings, and the case itself, are left out.
        person, act: only for this person or act.
        related: also decisions on the twins of the norm, after those on the norm itself.
        most: so many of the nearest, and half as many that went the other way or are on a twin.

    Raises:
        EngineDisagreement: the engines differ.
    """
    case, pack = evaluator.case, evaluator.pack
    other = twins(norm, pack) if related else ()
    cases = [one for one in decided if one.head.decision and one.id != case.id]
    found = [c for one in cases for c in _candidates(evaluator.beside(one), norm, (norm, *other))]
    wanted = {norm.norm, *(twin.norm for twin in other)}
    silent = [one.head.title for one in cases if _left_open(one, wanted)]
    sections: dict[object, OnPoint] = {}
    for instance in instances(norm, case):
        if person in (None, instance.person) and act in (None, instance.act):
            section = _section(Profile(evaluator, norm, instance), found, most)
            name = case.head.people[instance.person].name if instance.person else ""
            told = [_unnamed(one, name) for one in section.told]
            same = (replace(section, persons=(), nearest=(), other_way=(), elsewhere=()), *told)
            known = sections.get(same)
            persons = (known.persons if known else ()) + section.persons
            sections[same] = replace(known or section, persons=persons)
    return Precedents(
        case=CaseRef(id=case.id, title=case.head.title),
        norm=norm.norm,
        cite=pack.citation(norm),
        title=norm.title,
        decisions=len({candidate.case.id for candidate in found}),
        related=tuple(twin.norm for twin in other),
        not_examined=tuple(silent),
        sections=tuple(sections.values()),
    )


def _unnamed(precedent: Precedent, name: str) -> Precedent:
    """A precedent without the name of the person of this case, to see whether the same holds of another person."""

    def without(texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(text.replace(name, "") if name else text for text in texts)

    facts = (replace(fact, here=without(fact.here), said=without(fact.said)) for fact in precedent.facts)
    return replace(precedent, facts=tuple(facts))


def _left_open(case: Case, norms: Iterable[str]) -> bool:
    outcomes = {one.outcome for one in case.head.held if one.norm in norms}
    return outcomes == {"not_examined"}


def _candidates(evaluator: Evaluator, asked: Norm, norms: Iterable[Norm]) -> Iterator[Candidate]:
    """What a decision holds on each of the norms, compared on the norm that is asked for, whichever was applied."""
    case = evaluator.case
    assert case.head.decision is not None  # noqa: S101 - others are left out before
    profiles = [Profile(evaluator, asked, instance) for instance in instances(asked, case)]
    for norm in norms:
        on_norm = [one for one in case.head.held if one.norm == norm.norm]
        for profile in profiles if on_norm else ():
            instance = profile.instance
            held = tuple(
                one
                for one in on_norm
                if one.act == instance.act
                and one.person in (None, instance.person)
                and one.state in (None, instance.duty_bearer)
            )
            if any(one.outcome != "not_examined" for one in held):
                also = tuple(one for one in on_norm if one not in held)
                yield Candidate(case.head.decision, profile, norm, held, also)


def _section(here: Profile, candidates: Iterable[Candidate], most: int) -> OnPoint:
    case, instance = here.evaluator.case, here.instance
    act = case.head.acts[instance.act]
    scopes = [here.evaluator.scope(here.norm, instance, view)[0] for view in ("weighed", "applicant")]
    applies = any(scope is not Truth.FALSE for scope in scopes)
    groups = _ranked(here, list(candidates)) if applies else ([], [])
    half = (most + 1) // 2
    own, on_twins = groups
    nearest, elsewhere = own[:most], on_twins[: half if own else most]
    first = next((one.candidate.won for one in (*nearest, *elsewhere) if one.candidate.won), None)
    rest = own[most:] if own else on_twins[most:]
    other = [one for one in rest if first and one.candidate.won == OTHER[first]]
    other.sort(key=lambda one: not one.on_point)
    return OnPoint(
        act=instance.act,
        act_kind=act.kind,
        date=str(act.date or ""),
        mode="if_carried_out" if pending(act) else "carried_out",
        duty_bearer=instance.duty_bearer,
        injured_state=instance.injured,
        persons=(instance.person,) if instance.person else (),
        applies=applies,
        value=here.evaluation.value,
        nearest=tuple(Telling(one).precedent() for one in nearest),
        other_way=tuple(Telling(one).precedent() for one in other[:half]),
        elsewhere=tuple(Telling(one).precedent() for one in elsewhere),
    )


def _ranked(here: Profile, candidates: Sequence[Candidate]) -> tuple[list[Ranked], list[Ranked]]:
    """The decisions on the norm itself, and those on its twins, by nearness. Of the people of one decision for whom the
    same side won, only the nearest one."""
    return (
        _by_nearness(here, [one for one in candidates if one.norm is here.norm]),
        _by_nearness(here, [one for one in candidates if one.norm is not here.norm]),
    )


def _by_nearness(here: Profile, candidates: Iterable[Candidate]) -> list[Ranked]:
    compared = [(one, Comparison(one.profile, here)) for one in candidates]
    leading = most_on_point(comparison for _, comparison in compared)
    ranked = [Ranked(one, comparison, id(comparison) in leading) for one, comparison in compared]
    found: dict[tuple[str, str, Side | None], Ranked] = {}
    for one in sorted(ranked, key=lambda one: one.order):
        found.setdefault((one.candidate.case.id, one.candidate.norm.norm, one.candidate.won), one)
    return list(found.values())
