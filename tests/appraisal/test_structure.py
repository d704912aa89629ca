"""Exceptions, arguments, references, joins: how the parts of a norm work together."""

from __future__ import annotations

from typing import Any

import pytest

from ..packs.writing import ACTS, PEOPLE, REMOVAL, concedes, denies, element, fact, finding, findings, says, views

YES = ("beaten", "yes")
CONSENT = ("consented", "yes")

EXCEPTIONS = {
    "nobody speaks of it": ("excused", [], "indicated", False),
    "the State asserts it and nobody answers": ("excused", [says("fre", *CONSENT)], "contested", True),
    "the State merely asserts it": ("excused", [says("fre-bare", *CONSENT)], "indicated", False),
    "the applicant denies it": ("excused", [says("fre", *CONSENT), denies("app", *CONSENT)], "indicated", False),
    "a record shows it": ("excused", [says("log", *CONSENT)], "no_breach_shown", True),
    "the applicant concedes it": ("excused", [concedes("app", *CONSENT)], "no_breach_shown", True),
    "a record shows it, the applicant denies it": (
        "excused",
        [says("log", *CONSENT), denies("app", *CONSENT)],
        "contested",
        True,
    ),
    "it does not hold": ("excused", [says("fre", "consented", "no")], "indicated", False),
    "its standard binds the State": ("excused-by-record", [says("fre", *CONSENT)], "indicated", False),
    "its standard is met": ("excused-by-record", [says("fre-log", *CONSENT)], "contested", True),
    "its own exception stands": (
        "excused",
        [says("log", *CONSENT), says("app", "free_will", "no")],
        "indicated",
        False,
    ),
    "its own exception is merely asserted": (
        "excused",
        [says("log", *CONSENT), says("app-bare", "free_will", "no")],
        "arguable",
        True,
    ),
    "its own exception is refuted": (
        "excused",
        [says("log", *CONSENT), says("fre", "free_will", "yes")],
        "no_breach_shown",
        True,
    ),
}


@pytest.mark.parametrize("name", EXCEPTIONS)
def test_exceptions(name: str) -> None:
    norm, facts, verdict, stands = EXCEPTIONS[name]
    found = finding(norm, says("app", *YES), *facts)
    assert found.verdict == verdict
    assert next(part for part in found.exceptions if part.id == "consent").stands is stands


def test_an_exception_does_not_make_a_breach() -> None:
    assert finding("excused", says("fre", *CONSENT)).verdict == "no_breach_shown"
    assert finding("excused", says("app", "free_will", "no")).verdict == "undetermined"


def test_an_exception_that_the_state_asserts_alone_is_on_its_own_account() -> None:
    found = finding("excused", says("app", *YES), says("fre", *CONSENT))
    assert views(found) == "utff"
    assert [hinge.facts for hinge in found.hinges] == [("cell.consented",)]


BRUISES = says("app", "signs", ["bruises"])
FEAR = says("app", "signs", ["fear"])
HUNGER = says("app", "signs", ["hunger"])
LONG = says("app", "days", "11")
DRILL = says("fre", "drill", "yes")
FIRE = says("fre", "fire", "yes")

ARGUMENTS = {
    "one argument suffices": ([BRUISES], "t"),
    "so does another": ([FEAR, LONG], "t"),
    "one of the things that count only together": ([FEAR], "u"),
    "no argument is no refutation": (
        [says("app", "signs", ["silence"], complete="yes"), says("app", "days", "3")],
        "u",
    ),
    "an argument against it defeats one argument": ([BRUISES, DRILL], "u"),
    "and not the other": ([BRUISES, DRILL, FEAR, HUNGER], "t"),
    "unless it is defeated itself": ([BRUISES, DRILL, says("app", "free_will", "no")], "t"),
    "a conclusive argument refutes": ([BRUISES, FEAR, LONG, FIRE], "f"),
    "even where there is none for it": ([FIRE], "f"),
    "an argument that is merely asserted defeats nothing": ([BRUISES, says("fre-bare", "fire", "yes")], "t"),
    "silence on what speaks against it": ([BRUISES], "t"),
    "a defeater without its target": ([DRILL], "u"),
}


@pytest.mark.parametrize("name", ARGUMENTS)
def test_arguments(name: str) -> None:
    facts, weighed = ARGUMENTS[name]
    found = finding("argued", *facts)
    assert views(found)[3] == str(element(found, "harm").value)[0] == weighed
    if weighed == "u":
        assert found.verdict in ("undetermined", "contested")


def test_what_defeats_an_argument_is_for_the_other_side_to_show() -> None:
    found = finding("argued", BRUISES, DRILL)
    roles = {part.id: (part.role, part.burden) for part in found.elements}
    assert roles["harm"] == ("element", "claimant")
    assert roles["marks"] == ("argument_for", "claimant")
    assert roles["exercise"] == ("argument_against", "duty_bearer")
    assert roles["forced"] == ("rebuttal", "claimant")
    assert element(found, "marks").defeated_by == ("exercise",)


SEVERAL = {
    "two of three": ([says("app", *YES), says("app", "told", "never")], "t"),
    "one of three": ([says("app", *YES)], "u"),
    "two can no longer be": ([says("app", "beaten", "no"), says("app", "told", "soon")], "f"),
    "one and one refuted": ([says("app", *YES), says("app", "told", "soon")], "u"),
}


@pytest.mark.parametrize("name", SEVERAL)
def test_at_least(name: str) -> None:
    facts, weighed = SEVERAL[name]
    assert views(finding("several", *facts))[3] == weighed


# References -----------------------------------------------------------------------------------------------------------

NEVER = ("told", "never")
REFERENCES = {
    "the norm it refers to holds": ("refers", [says("app", *YES), says("app", *NEVER)], "utut"),
    "it is open": ("refers", [says("app", *NEVER)], "uuuu"),
    "it is refuted": ("refers", [says("fre", "beaten", "no"), says("app", *NEVER)], "uuff"),
    "an exception by reference": ("unless-status", [says("app", *YES), says("fre", *CONSENT)], "utff"),
    "a concept takes the standard of the element": ("conceptual", [says("app", *YES)], "utuu"),
    "and meets it": ("conceptual", [says("app-log", *YES)], "utut"),
    "a concept takes the burden of the element": (
        "conceptual-duty",
        [says("app", *YES), says("fre", "beaten", "no")],
        "utut",
    ),
    "with the same facts where the applicant must show it": (
        "moved-concept",
        [says("app", *YES), says("fre", "beaten", "no"), says("app", "signs", ["silence"], complete="yes")],
        "utuf",
    ),
    "a concept as an exception is the State's to show": (
        "conceptual",
        [says("log", *YES), says("fre", *CONSENT), says("fre", "free_will", "yes")],
        "utff",
    ),
    "and half shown it does not stand": ("conceptual", [says("log", *YES), says("fre", *CONSENT)], "uttt"),
}


@pytest.mark.parametrize("name", REFERENCES)
def test_references(name: str) -> None:
    norm, facts, expected = REFERENCES[name]
    assert views(finding(norm, *facts)) == expected


def test_a_norm_of_another_kind_of_act_is_found_through_the_same_state_and_person() -> None:
    acts = REMOVAL | ACTS
    assert views(finding("linked-norm", says("app", *YES), acts=acts)) == "utut"
    assert views(finding("linked-norm", acts=REMOVAL)) == "uuuu"
    elsewhere = REMOVAL | {"cell": ACTS["cell"] | {"by": "BOR"}}
    assert views(finding("linked-norm", says("app", *YES), acts=elsewhere)) == "uuuu"


# Joins ----------------------------------------------------------------------------------------------------------------

CELLS = {
    "cell": ACTS["cell"],
    "cell2": ACTS["cell"] | {"date": "2010-07"},
    "other": ACTS["cell"] | {"of": ["bob"]},
    "abroad": ACTS["cell"] | {"by": "SYL"},
}
TWO = PEOPLE | {"bob": {"name": "Bob", "nationality": ["SYL"]}}

LINKED = {
    "nothing is said of any": ([], "uuuu"),
    "true of one is enough": ([says("app", *YES, about="cell2")], "utut"),
    "true of one and false of the other": (
        [says("app", *YES, about="cell2"), says("app", "beaten", "no", about="cell")],
        "utut",
    ),
    "false of one is not enough": ([says("app", "beaten", "no", about="cell")], "uuuu"),
    "false of all": ([says("app", "beaten", "no", about="cell"), says("app", "beaten", "no", about="cell2")], "ufuf"),
    "an act towards somebody else does not count": ([says("app", *YES, about="other")], "uuuu"),
    "nor one of another State": ([says("app", *YES, about="abroad")], "uuuu"),
}


@pytest.mark.parametrize("name", LINKED)
def test_linked_acts(name: str) -> None:
    facts, expected = LINKED[name]
    assert views(finding("linked", *facts, people=TWO, acts=REMOVAL | CELLS)) == expected


FAMILY: dict[str, Any] = {
    "mother": {"name": "Mother"},
    "ann": {"name": "Ann", "nationality": ["SYL"], "child_of": ["mother"], "spouse_of": ["max"]},
    "max": {"name": "Max"},
    "sister": {"name": "Sister", "child_of": ["mother"]},
    "kid": {"name": "Kid", "child_of": ["ann"]},
    "aunt": {"name": "Aunt"},
}


@pytest.mark.parametrize(
    ("relative", "true_of"),
    [
        ("mother", {"kin", "parents"}),
        ("max", {"kin", "married"}),
        ("sister", {"kin"}),
        ("kid", {"kin", "offspring"}),
        ("aunt", set()),
        ("ann", set()),
    ],
)
def test_facts_of_relatives(relative: str, true_of: set[str]) -> None:
    wanted = says("app", "wanted", "yes", about=relative)
    for norm in ("kin", "parents", "married", "offspring"):
        assert views(finding(norm, wanted, people=FAMILY)) == ("utut" if norm in true_of else "uuuu"), norm


def test_marriage_holds_both_ways_and_a_person_without_relatives_has_no_answer() -> None:
    turned = {"ann": PEOPLE["ann"], "max": {"name": "Max", "spouse_of": ["ann"]}}
    assert views(finding("married", says("app", "wanted", "yes", about="max"), people=turned)) == "utut"
    assert views(finding("kin")) == "uuuu"
    everybody = [says("app", "wanted", "no", about=key) for key in ("mother", "max", "sister", "kid")]
    assert views(finding("kin", *everybody, people=FAMILY)) == "ufuf"
    assert views(finding("kin", *everybody[1:], people=FAMILY)) == "uuuu"


def test_facts_about_the_act_under_review() -> None:
    # Each removal and each cell is an act of its own; what is said of one says nothing of another.
    acts = CELLS | REMOVAL
    found = findings(says("app", "excused", "no", about="cell"), norms=["pardoned"], people=TWO, acts=acts).findings
    assert {(f.act, f.verdict) for f in found} == {
        ("cell", "indicated"),
        ("cell2", "undetermined"),
        ("other", "undetermined"),
        ("abroad", "undetermined"),
    }


def test_one_finding_for_each_act_person_and_state() -> None:
    acts = {"cell": ACTS["cell"] | {"of": ["ann", "bob"], "by": ["FRE", "SYL"]}}
    found = findings(says("app", *YES), norms=["plain"], people=TWO, acts=acts).findings
    assert {(f.duty_bearer, f.persons) for f in found} == {
        (state, (person,)) for state in ("FRE", "SYL") for person in ("ann", "bob")
    }
    # Freedonia's word is a respondent's in findings against it, and a third State's in the others.
    found = findings(says("fre", "beaten", "yes"), norms=["plain"], people=TWO, acts=acts).findings
    assert {(f.duty_bearer, f.verdict) for f in found} == {("FRE", "established"), ("SYL", "established")}
    found = findings(concedes("fre", *YES), norms=["plain"], people=TWO, acts=acts).findings
    assert {(f.duty_bearer, views(f)) for f in found} == {("FRE", "tttt"), ("SYL", "uttt")}


def test_what_acts_and_people_say_is_common_to_every_account() -> None:
    assert views(finding("sent-home", acts=REMOVAL)) == "tttt"
    assert views(finding("sent-there", acts=REMOVAL)) == "ffff"
    early = {"trip": REMOVAL["trip"] | {"date": "2004"}}
    assert views(finding("sent-there", acts=early)) == "tttt"
    assert views(finding("sent-there", acts={"trip": REMOVAL["trip"] | {"date": "2005-03-10"}})) == "uuuu"
    assert finding("plain", fact(*YES)).act_kind == "detention"
