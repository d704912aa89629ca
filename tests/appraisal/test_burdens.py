"""Standards and burdens of proof on the weighed view: whom they bind, and what silence does."""

from __future__ import annotations

import pytest

from ..packs.writing import concedes, denies, element, fact, finding, finds, says, views

YES, NO = ("beaten", "yes"), ("beaten", "no")
NEVER, SOON = ("told", "never"), ("told", "soon")

# plain, slight, strict: for the applicant to show, by standards that need grade 2, 1 and 3.
# duty, records: for the State to show, by standards that need grade 2 and 3. both: for both, grade 2.
STANDARDS = {
    "a bare assertion is below the standard": ("plain", [says("app-bare", *YES)], "arguable"),
    "unless the standard takes anything": ("slight", [says("app-bare", *YES)], "indicated"),
    "a detailed statement meets the ordinary standard": ("plain", [says("app", *YES)], "indicated"),
    "and not the strict one": ("strict", [says("app", *YES)], "arguable"),
    "a record meets the strict one": ("strict", [says("log", *YES)], "established"),
    "what the author states is worth a record": ("strict", [fact(*YES)], "indicated"),
    "the State need not meet the standard of the applicant": ("strict", [says("fre-bare", *NO)], "no_breach_shown"),
    "a bare denial suffices where the applicant must show it": (
        "strict",
        [denies("fre-bare", *YES)],
        "no_breach_shown",
    ),
    # Where the State must show the point.
    "a substantiated allegation that it leaves unanswered": ("duty", [says("app", *NEVER)], "indicated"),
    "a bare one": ("duty", [says("app-bare", *NEVER)], "arguable"),
    "the standard of the State does not bind the applicant": ("records", [says("app", *NEVER)], "indicated"),
    "nobody says anything": ("duty", [], "undetermined"),
    "the State shows it": ("duty", [says("fre", *SOON)], "no_breach_shown"),
    "the State merely asserts it": ("duty", [says("fre-bare", *SOON)], "undetermined"),
    "the State says it where a record is needed": ("records", [says("fre", *SOON)], "undetermined"),
    "the State has a record": ("records", [says("fre-log", *SOON)], "no_breach_shown"),
    "a detailed answer to a bare allegation": ("duty", [says("app-bare", *NEVER), says("fre", *SOON)], "contested"),
    "a bare answer to a detailed allegation": ("duty", [says("app", *NEVER), says("fre-bare", *SOON)], "indicated"),
    # Where both must show it.
    "an allegation of enough weight": ("both", [says("app", *YES)], "indicated"),
    "a bare allegation": ("both", [says("app-bare", *YES)], "arguable"),
    "a bare assertion of the contrary": ("both", [says("fre-bare", *NO)], "undetermined"),
    "the contrary with enough weight": ("both", [says("fre", *NO)], "no_breach_shown"),
    # What is alleged in the negative: no consent, under `not`.
    "a negative that the State must disprove, substantiated": (
        "opposite",
        [says("app", "consented", "no")],
        "indicated",
    ),
    "the same, bare": ("opposite", [says("app-bare", "consented", "no")], "arguable"),
    "the State disproves it": ("opposite", [says("fre", "consented", "yes")], "no_breach_shown"),
    "the State says the contrary, barely": ("opposite", [says("fre-bare", "consented", "yes")], "undetermined"),
}


@pytest.mark.parametrize("name", STANDARDS)
def test_standards_bind_only_who_bears_the_burden(name: str) -> None:
    norm, facts, verdict = STANDARDS[name]
    assert finding(norm, *facts).verdict == verdict


TIES = {
    "against the applicant who must show it": ("plain", [says("app", *YES), says("fre", *NO)], "f"),
    "against the State that must show it": ("duty", [says("app", *NEVER), says("fre", *SOON)], "t"),
    "unknown where both must": ("both", [says("app", *YES), says("fre", *NO)], "u"),
    "a denial and an allegation": ("both", [says("app", *YES), denies("fre", *YES)], "u"),
    "a denial where the State must show it": ("duty", [says("app", *NEVER), denies("fre", *NEVER)], "t"),
    "a denial where the applicant must show it and other values are left": (
        "quiet",
        [says("app", *NEVER), denies("fre", *NEVER)],
        "u",
    ),
    "a negative that the State must disprove": (
        "opposite",
        [says("app", "consented", "no"), says("fre", "consented", "yes")],
        "t",
    ),
    "a negative that the applicant must prove": (
        "opposite-own",
        [says("app", "consented", "no"), says("fre", "consented", "yes")],
        "f",
    ),
    "a better version decides whoever bears the burden": ("duty", [says("app", *NEVER), says("fre-log", *SOON)], "f"),
    "a concession outweighs a record": ("plain", [concedes("fre", *YES), says("log", *NO)], "t"),
    "a finding outweighs a concession": ("plain", [concedes("fre", *YES), finds("court", *NO)], "f"),
}


@pytest.mark.parametrize("name", TIES)
def test_ties_go_against_the_burden(name: str) -> None:
    norm, facts, weighed = TIES[name]
    assert views(finding(norm, *facts))[3] == weighed


def test_the_standard_does_not_bind_the_other_views() -> None:
    found = finding("strict", says("app-bare", *YES))
    assert views(found) == "utuu"
    assert element(found, "beaten").cause == "below_standard"
    assert views(finding("duty", says("fre-bare", *SOON))) == "uufu"


SHIFTS = {
    "without the trigger the tie goes against the applicant": ([says("app", *YES), says("fre", *NO)], "f", "claimant"),
    "with it against the State": (
        [says("app", *YES), says("fre", *NO), says("app", "alone", "yes")],
        "t",
        "duty_bearer",
    ),
    "the trigger must hold on the weighed view": (
        [says("app", *YES), says("fre", *NO), says("app", "alone", "yes"), denies("log", "alone", "yes")],
        "f",
        "claimant",
    ),
    "a bare trigger does not": (
        [says("app", *YES), says("fre", *NO), says("app-bare", "alone", "yes")],
        "f",
        "claimant",
    ),
    "a shift makes no fact of silence": ([says("app", "alone", "yes")], "u", "duty_bearer"),
}


@pytest.mark.parametrize("norm", ["moved", "moved-concept"])
@pytest.mark.parametrize("name", SHIFTS)
def test_shifts(name: str, norm: str) -> None:
    facts, weighed, burden = SHIFTS[name]
    closed = [says("app", "signs", ["silence"], complete="yes")] if weighed != "u" else []
    found = finding(norm, *facts, *closed)
    part = element(found, "beaten" if norm == "moved" else "harm")
    assert (str(part.value)[0], part.burden, part.shifted) == (weighed, burden, burden == "duty_bearer")


def test_what_moves_the_burden_is_a_hinge() -> None:
    """Two disputes, and the finding turns on either: on the beating itself, and on what moves the burden."""
    dispute = [says("app", *YES), says("fre", *NO), says("app", "alone", "yes"), denies("log", "alone", "yes")]
    found = finding("moved", *dispute)
    assert found.verdict == "contested"
    assert {hinge.facts for hinge in found.hinges} == {("cell.beaten",), ("cell.alone",)}
    found = finding("moved-concept", *dispute)
    assert {hinge.facts for hinge in found.hinges} == {("cell.beaten",), ("cell.alone",)}
    # The other way round: the State's account of the trigger takes the breach away.
    held = [says("app", *YES), says("fre", *NO), says("log", "alone", "yes"), denies("fre", "alone", "yes")]
    found = finding("moved", *held)
    assert found.verdict == "indicated"
    assert {hinge.facts for hinge in found.hinges} == {("cell.beaten",), ("cell.alone",)}


def test_a_lesser_answer_for_the_bearer_of_the_burden_is_the_one_that_counts() -> None:
    # The applicant's word stands against the State's denial; a neutral voice of the same weight tips it.
    assert finding("plain", says("app", *YES), denies("fre", *YES)).verdict == "contested"
    assert finding("plain", says("app ngo", *YES), denies("fre", *YES)).verdict == "indicated"
