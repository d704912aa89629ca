"""The law is encoded from doctrine, not from the decided cases against which it is measured."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from rightscheck import load_case, load_law
from rightscheck.law.norms import Concept, Node, Norm

LAW = load_law()
FOLDER = Path(__file__).resolve().parents[1] / "cases" / "decided"
CASES = [load_case(file, LAW) for file in sorted(FOLDER.glob("*.yaml"))]
DECISIONS = [case.head.decision for case in CASES if case.head.decision is not None]
MEASURED = {decision.authority for decision in DECISIONS if decision.authority}
RULES: list[Norm | Concept] = [*LAW.norms.values(), *LAW.concepts.values()]


def name(rule: Norm | Concept) -> str:
    return rule.norm if isinstance(rule, Norm) else rule.concept


def arguments(rule: Norm | Concept) -> Iterator[Node]:
    for _, node in rule.walk():
        yield from (kid for step, kid in node.kids if step[0] in ("for", "against"))


def test_the_decided_cases_are_known_by_their_authorities() -> None:
    """A decision that a norm cites and that is measured has its key in the case file, so that the next test sees it."""
    numbers = {decision.number: decision for decision in DECISIONS if decision.number}
    for key, authority in LAW.authorities.items():
        for number in (authority.number, (authority.symbol or "").rpartition("/D/")[2]):
            if number in numbers and str(authority.date) == str(numbers[number].date):
                assert numbers[number].authority == key, f"{numbers[number].cite}: add `authority: {key}`"


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_every_argument_has_an_authority_beyond_the_measured_cases(rule: Norm | Concept) -> None:
    """An argument that only a measured case supports may be tuned to it, unless that case is its leading authority."""
    lone = [
        node.id
        for node in arguments(rule)
        if not node.leading and {citation.key for citation in node.authorities} <= MEASURED
    ]
    assert not lone, f"{name(rule)}: cite another authority, or mark as `leading: yes`: {lone}"


@pytest.mark.parametrize("rule", RULES, ids=name)
def test_no_rule_names_a_measured_case_other_than_as_authority(rule: Norm | Concept) -> None:
    names = {word for case in CASES for word in re.findall(r"[A-ZČÜ][a-zü]{4,}", case.head.title.partition(" v ")[0])}
    common = {"United", "States", "Diplomatic", "Consular", "Staff", "Other", "Mexican", "Nationals", "European"}
    common |= {"Rights", "Centre", "Immigration", "Officer", "Prague", "Airport", "Corte", "Jamaa", "Others", "Germany"}
    pattern = re.compile(rf"\b({'|'.join(sorted(names - common))})\b")
    texts = [rule.title, rule.summary, *(f"{node.id or ''} {node.question} {node.says}" for _, node in rule.walk())]
    assert not [text for text in texts if pattern.search(text)]
