"""Findings that are told together: the same norm, act and State, and the same outcome on the same facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from rightscheck.appraisal.findings import Element, Finding, Verdict
from rightscheck.casefile.case import Case

TOLD: Final[frozenset[Verdict]] = frozenset(("established", "indicated", "contested", "arguable", "no_breach_shown"))
"""The verdicts that are told in full; the others have a line in a table."""
_KINDS: Final = ("duty", "composite", "definition")


@dataclass(frozen=True)
class Group:
    """Findings told together. `number` is that of the finding in the memorandum."""

    number: int
    findings: tuple[Finding, ...]

    @property
    def first(self) -> Finding:
        """The finding that is told."""
        return self.findings[0]


def grouped(findings: Iterable[Finding], case: Case) -> Iterator[Group]:
    """The findings on duties in the order of the wrongs, then summaries over several, then questions of status. Bars to
    a complaint are told apart."""
    told = [finding for finding in findings if finding.verdict in TOLD]
    merged: dict[tuple[object, ...], list[Finding]] = {}
    for kind in _KINDS:
        for finding in told:
            if finding.kind == kind:
                merged.setdefault(_key(finding, case), []).append(finding)
    for number, same in enumerate(merged.values(), 1):
        yield Group(number, tuple(same))


def _key(finding: Finding, case: Case) -> tuple[object, ...]:
    """What makes findings the same to a reader: everything but the persons, with their names and ids taken out."""
    people = sorted(finding.persons, key=lambda person: -len(case.head.people[person].name))

    def impersonal(text: str) -> str:
        for person in people:
            text = text.replace(case.head.people[person].name, "{}")
        return text

    def element(one: Element) -> tuple[object, ...]:
        facts = [(impersonal(fact.sentence), fact.said, fact.supports) for fact in one.facts]
        return one.id, one.views, one.cause, impersonal(one.text), tuple(facts)

    hinges = tuple(tuple(map(impersonal, hinge.sentences)) for hinge in finding.hinges)
    return (
        finding.norm,
        finding.verdict,
        finding.act,
        finding.duty_bearer,
        finding.as_it_stands,
        hinges,
        tuple(map(element, finding.elements)),
        finding.with_assessments,
    )
