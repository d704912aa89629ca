"""The smallest changes of fact that would turn a finding: who could have acted, who must prove, what must be added."""

from __future__ import annotations

from itertools import product

import pytest

from rightscheck import load_case
from rightscheck.appraisal.changes import Turning, turnable, turnings
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.casefile.case import Case
from rightscheck.grounding.scope import instances
from rightscheck.law.pack import Pack
from rightscheck.packaged import packaged
from rightscheck.truth import Truth

from ..packs.writing import Fact, concedes, denies, deriver, finds, says, small, small_case

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


def turned(norm: str, *facts: Fact) -> tuple[Truth, dict[str, Turning]]:
    """The conclusion on the one cell of a small case, and what would turn it."""
    pack = small()
    evaluator = Evaluator(pack, small_case(*facts), deriver())
    (instance,) = instances(pack.norms[norm], evaluator.case)
    run = evaluator.evaluation(pack.norms[norm], instance, "weighed")
    return run.value, {turning.aim: turning for turning in turnings(evaluator, run, most=50)}


def facts_of(turning: Turning) -> set[frozenset[str]]:
    return {frozenset(answer.fact for answer in one.answers) for one in turning.sets}


def test_a_breach_is_turned_by_the_state_and_an_open_one_by_both() -> None:
    value, found = turned("plain", says("app", "beaten", "yes"))
    assert value is T
    assert set(found) == {"comply", "rebut"}
    value, found = turned("plain")
    assert value is U
    assert set(found) == {"comply", "rebut", "add"}
    value, found = turned("plain", finds("court", "beaten", "no"))
    assert value is F
    assert set(found) == {"add"}


def test_what_is_common_ground_can_be_otherwise_only_in_what_the_state_did() -> None:
    """That the person was beaten is conceded: the State can no longer prove the opposite, but it could have done it."""
    _, found = turned("plain", says("app", "beaten", "yes"), concedes("fre", "beaten", "yes"))
    assert found["rebut"].sets == ()
    assert facts_of(found["comply"]) == {frozenset({"cell.beaten"})}


def test_a_disputed_fact_is_what_the_applicant_must_add() -> None:
    value, found = turned("plain", says("app-bare", "beaten", "yes"), denies("fre-log", "beaten", "yes"))
    assert value is F
    assert facts_of(found["add"]) == {frozenset({"cell.beaten"})}


SMALL_CASES: list[list[Fact]] = [
    [],
    [says("app", "beaten", "yes"), says("app", "alone", "yes")],
    [says("app", "beaten", "yes"), says("fre", "drill", "yes"), says("fre", "consented", "yes")],
    [says("app", "told", "never"), denies("fre", "told", "never"), says("ngo", "days", "40")],
]


@pytest.mark.parametrize("facts", SMALL_CASES)
def test_every_set_turns_the_finding_once_it_stands_in_the_file_and_no_part_of_it_does(facts: list[Fact]) -> None:
    pack, tried = small(), 0
    for norm in pack.norms.values():
        case = small_case(*facts)
        evaluator = Evaluator(pack, case, deriver())
        for instance in instances(norm, case):
            if instance.act != "cell" or evaluator.scope(norm, instance, "weighed")[0] is F:
                continue
            run = evaluator.evaluation(norm, instance, "weighed")
            for turning in turnings(evaluator, run, most=6):
                target = T if turning.aim == "add" else F
                for one in turning.sets:
                    if any(" and " in a.fact or not a.fact.startswith("cell.") for a in one.answers):
                        continue
                    if any(a.excludes or any(set("/ ") & set(value) for value in a.values) for a in one.answers):
                        continue  # what is not in a list, and ranges of numbers and dates
                    names = [answer.fact.partition(".")[2] for answer in one.answers]
                    for values in product(*(a.values or (a.includes,) for a in one.answers)):
                        answers = dict(zip(names, values, strict=True))
                        for left_out in (None, *answers):
                            kept = {name: value for name, value in answers.items() if name != left_out}
                            after = small_case(*with_answers(facts, kept))
                            value = Evaluator(pack, after, deriver()).evaluation(norm, instance, "weighed").value
                            assert (value is target) is (left_out is None), (norm.norm, turning.aim, answers, left_out)
                            tried += 1
    assert tried > 20


def with_answers(facts: list[Fact], answers: dict[str, str | tuple[str, ...]]) -> list[Fact]:
    lists = {name for name, predicate in small().vocabulary.predicates.items() if predicate.type == "ints"}
    kept = [fact for fact in facts if not any(name in fact for name in answers)]
    for name, value in answers.items():
        kept.append(
            finds("court", name, [value] if name in lists else list(value) if isinstance(value, tuple) else value)
        )
    return kept


@pytest.fixture(scope="module")
def founding(pack: Pack) -> Case:
    return load_case(packaged("cases") / "shalabayeva.yaml", pack)


def test_only_what_lay_in_its_hands_is_asked_of_the_state(founding: Case, pack: Pack) -> None:
    names = ("cat-3", "echr-13", "vccr-36-1b", "iccpr-13")
    found = turnable(Evaluator(pack, founding, deriver()), [pack.norms[name] for name in names], most=4)
    asked = {
        fact.rpartition(".")[2]
        for finding in found
        for one in finding.turnings
        if one.aim == "comply"
        for settlement in one.sets
        for answer in settlement.answers
        for fact in answer.fact.split(" and ")
    }
    assert asked
    assert {pack.vocabulary.conduct_of(pack.vocabulary.predicates[name]) for name in asked} == {"duty_bearer"}


def test_italy_could_have_sent_her_back_only_under_reliable_assurances(founding: Case, pack: Pack) -> None:
    """Agiza v Sweden, para 13.4, and Attia v Sweden: procured and followed up, an assurance can answer the danger."""
    (found,) = turnable(Evaluator(pack, founding, deriver()), [pack.norms["cat-3"]], most=8, person="alma")
    comply = next(turning for turning in found.turnings if turning.aim == "comply")
    assert facts_of(comply) == {
        frozenset({"expulsion.assurances", "expulsion.assurances_giver", "expulsion.assurances_monitoring"})
    }
