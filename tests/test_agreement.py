"""The figures of a measurement, and where the program stands with the decided cases that come with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rightscheck import load_case, load_law
from rightscheck.agreement import Agreement, Answer, Tally, measure

DECIDED = Path(__file__).resolve().parents[1] / "cases" / "decided"

answers = st.builds(
    Answer,
    case=st.just("a"),
    title=st.just("A"),
    body=st.sampled_from(["ICJ", "HRC"]),
    norm=st.sampled_from(["n-1", "n-2"]),
    cite=st.just(""),
    act=st.just("x"),
    persons=st.just(()),
    limb=st.just(""),
    held=st.sampled_from(["violation", "no_violation", "inadmissible", "not_applicable"]),
    at=st.just(""),
    verdict=st.sampled_from(["established", "indicated", "contested", "arguable", "undetermined", "no_breach_shown"]),
    breach=st.booleans(),
    bar=st.sampled_from(["", "bar"]),
    turns_on=st.just(()),
    missing=st.just(()),
)


def result(found: list[Answer]) -> Agreement:
    return Agreement(rules_sha256="", cases=1, answers=tuple(found), unmatched=(), not_examined=0)


@given(st.lists(answers, min_size=1))
def test_every_answer_is_counted_once(found: list[Answer]) -> None:
    whole = result(found)
    overall = whole.overall
    assert overall.total == len(found)
    assert overall.violations == sum(a.held == "violation" for a in found)
    for parts in (whole.by(lambda a: a.body), whole.by(lambda a: a.norm)):
        assert sum(tally.total for tally in parts.values()) == overall.total
        assert sum(tally.wrong_way for tally in parts.values()) == overall.wrong_way
        assert sum(tally.violations_found for tally in parts.values()) == overall.violations_found


@given(st.lists(answers, min_size=1))
def test_shares_are_shares_and_baselines_know_nothing(found: list[Answer]) -> None:
    whole = result(found)
    both = whole.overall.violations and whole.overall.others
    for tally in (whole.overall, whole.always_violation, whole.always_majority):
        assert tally.total == len(found)
        assert 0 <= (tally.agreement or 0) <= 1
        assert (tally.wrong_way_share or 0) + (tally.abstained_share or 0) <= 1
    for constant in (whole.always_violation, whole.always_majority):
        assert constant.abstained == 0
        if both:
            assert constant.balanced_accuracy == 1 / 2
    assert (whole.always_majority.agreement or 0) >= 1 / 2


@given(answers)
def test_a_bar_says_no_breach_whatever_the_merits(answer: Answer) -> None:
    barred = replace(answer, bar="a-bar")
    assert not barred.says_breach
    assert barred.side == ("wrong_way" if barred.violation else "right")
    free = replace(answer, bar="")
    assert free.says_breach is answer.breach
    assert (free.says == "no answer") is (free.side == "abstained")


def test_nothing_to_share() -> None:
    empty = Tally()
    assert (empty.agreement, empty.balanced_accuracy, empty.wrong_way_share) == (None, None, None)


@pytest.fixture(scope="module")
def decided() -> Agreement:
    law = load_law()
    cases = [load_case(file, law) for file in sorted(DECIDED.glob("*.yaml"))]
    return measure(cases, law, drop=20, seeds=3)


def test_every_holding_of_the_decided_cases_is_on_a_norm_of_the_pack(decided: Agreement) -> None:
    assert decided.cases == 27
    assert decided.unmatched == ()


def test_agreement_with_the_decided_cases(decided: Agreement) -> None:
    overall = decided.overall
    assert (overall.balanced_accuracy or 0) >= 0.95
    assert (overall.wrong_way_share or 0) <= 0.03
    assert (overall.abstained_share or 0) <= 0.25


@pytest.mark.parametrize("folder", ["first", "second"])
def test_agreement_with_the_cases_that_were_held_out(folder: str) -> None:
    """What they taught is in the rules by now, so this says only that it is not lost again."""
    law = load_law()
    cases = [load_case(file, law) for file in sorted((DECIDED.parent / "held-out" / folder).glob("*.yaml"))]
    overall = measure(cases, law).overall
    assert overall.others >= 0.4 * overall.total
    assert (overall.balanced_accuracy or 0) >= 0.80


def test_dropped_facts_leave_verdicts_open_rather_than_wrong(decided: Agreement) -> None:
    assert decided.robustness is not None
    assert decided.robustness.wrong_way_share < 0.05
    assert decided.robustness.abstained_share > (decided.overall.abstained_share or 0)
