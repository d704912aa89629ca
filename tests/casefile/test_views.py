"""What holds on whose account: a table for every sentence of the design on the four views."""

from __future__ import annotations

from typing import Any

import pytest

from ..packs.writing import TALKS, concedes, denies, fact, finding, finds, says, views

YES = ("beaten", "yes")
NO = ("beaten", "no")
STATED = fact(*YES)

# Letters: agreed, applicant, respondent, weighed; the applicant must show that she was beaten.
VIEWS = {
    "nobody says anything": ([], "uuuu"),
    "the applicant says so": ([says("app", *YES)], "utut"),
    "both say so": ([says("app fre", *YES)], "tttt"),
    "the State says so, the applicant nothing": ([says("fre", *YES)], "uutt"),
    "the State concedes it": ([concedes("fre", *YES)], "tttt"),
    "the applicant concedes the contrary": ([concedes("app", *NO)], "ffff"),
    "the State concedes what another of its organs denies": ([concedes("fre", *YES), denies("police", *YES)], "uuut"),
    "the State concedes what another of its organs contradicts": (
        [concedes("fre", *YES), says("police", *NO)],
        "uuft",
    ),
    "one organ asserts, another denies": ([says("fre", *NO), denies("police", *NO)], "uuuf"),
    "a third State concedes, which only asserts": ([concedes("third", *YES)], "uttt"),
    "a court found it": ([finds("court", *YES)], "tttt"),
    "the decision of a court asserts it": ([says("court", *YES)], "tttt"),
    "a court found it and the State denies it": ([finds("court", *YES), denies("fre", *YES)], "utft"),
    "a court found it and the State asserts the contrary": ([finds("court", *YES), says("fre", *NO)], "utft"),
    "a court found it and the applicant denies it": ([finds("court", *YES), denies("app", *YES)], "uftt"),
    "a court denies it": ([denies("court", *YES)], "ffff"),
    "a court denies what the applicant says": ([denies("court", *YES), says("app", *YES)], "utff"),
    "two courts differ": ([finds("court", *YES), finds("court2", *NO)], "uuuf"),
    "the State's own inquiry is no court": ([finds("fre", *NO)], "uuff"),
    "the State's own inquiry against a record": ([finds("police", *NO), says("log", *YES)], "utft"),
    "a court of the State's own side is a record at best": ([says("fre-court", *NO), says("log", *YES)], "utft"),
    "a court of a third State is not independent": ([finds("third-court", *YES)], "uttt"),
    "an organisation says so": ([says("ngo", *YES)], "uttt"),
    "an organisation says so and the State denies it": ([says("ngo", *YES), denies("fre", *YES)], "utft"),
    "an organisation says so and the applicant denies it": ([says("ngo", *YES), denies("app", *YES)], "uftt"),
    "of neutral sources the better one": ([says("ngo", *YES), says("log", *NO)], "ufff"),
    "neutral sources that are even": ([says("ngo", *YES), says("ngo2", *NO)], "uuuf"),
    "a record denies what an organisation says": ([says("ngo", *YES), denies("log", *YES)], "ufff"),
    "an organisation denies what another one says": ([says("ngo", *YES), denies("ngo2", *YES)], "uuuf"),
    "an organisation denies what a record says": ([says("log", *YES), denies("ngo", *YES)], "uttt"),
    "what the State says does not lend weight to a neutral source on the applicant's view": (
        [says("press fre-log", *YES), says("ngo", *NO)],
        "uftt",
    ),
    "both deny it": ([denies("app fre", *YES)], "ffff"),
    "the applicant denies the contrary": ([denies("app", *NO)], "utut"),
    "the author states it": ([STATED], "utut"),
    "the author states it and the State denies it": ([STATED, denies("fre", *YES)], "utft"),
    "the author states it and the applicant denies it": ([STATED, denies("app", *YES)], "ufut"),
    "the author states it and the applicant says the contrary": ([STATED, says("app", *NO)], "ufut"),
    "word against word": ([says("app", *YES), denies("fre", *YES)], "utff"),
    "statement against statement": ([says("app", *YES), says("fre", *NO)], "utff"),
    "a record against a statement": ([says("app", *YES), says("fre-log", *NO)], "utff"),
    "a bare denial of a record": ([says("log", *YES), denies("fre", *YES)], "utft"),
    "a bare denial of the applicant's own record": ([says("app-log", *YES), denies("fre", *YES)], "utft"),
    "a statement of a third State, denied": ([says("third", *YES), denies("fre", *YES)], "utff"),
}


@pytest.mark.parametrize("name", VIEWS)
def test_four_views(name: str) -> None:
    facts, expected = VIEWS[name]
    assert views(finding("plain", *facts)) == expected


DECIDED = {
    "found facts are common ground": ([STATED], "tttt"),
    "unless the State denies them": ([STATED, denies("fre", *YES)], "utft"),
    "unless the applicant denies them": ([STATED, denies("app", *YES)], "uftt"),
    "unless a side says the contrary": ([STATED, says("fre", *NO)], "utft"),
    "what has a source is not found by being in the file": ([says("app", *YES)], "utut"),
}


@pytest.mark.parametrize("name", DECIDED)
def test_decided_cases(name: str) -> None:
    facts, expected = DECIDED[name]
    assert views(finding("plain", *facts, facts_are="found")) == expected


# `quiet`: told late or never, for the applicant to show; `foreign`: never told.
SEVERAL_VALUES = {
    "a denial excludes that value only": ("quiet", [denies("app", "told", "at_once")], "uuuu"),
    "denials of one side add up": ("quiet", [denies("app", "told", "at_once"), denies("app", "told", "soon")], "utut"),
    "so do the State's": ("quiet", [denies("fre", "told", "late"), denies("fre", "told", "never")], "uuff"),
    "a denial leaves the denied open": (
        "quiet",
        [says("app", "told", "never"), denies("fre", "told", "never")],
        "utuu",
    ),
    "a denial of another value does not touch an account": (
        "quiet",
        [says("app", "told", "never"), denies("log", "told", "at_once")],
        "utut",
    ),
    "nor does the State's": ("quiet", [says("app", "told", "never"), denies("fre", "told", "at_once")], "utut"),
    "a better denial falls the account and nothing else": (
        "quiet",
        [says("app", "told", "never"), denies("log", "told", "never")],
        "utuu",
    ),
    "what survives the denial decides": (
        "quiet",
        [says("app", "told", "never"), denies("log", "told", "never"), says("fre", "told", "soon")],
        "utff",
    ),
    "both accounts break the rule by different values": (
        "quiet",
        [says("app", "told", "never"), says("fre", "told", "late")],
        "uttt",
    ),
    "a concession of less is no common ground": (
        "foreign",
        [says("app", "told", "never"), concedes("fre", "told", "late")],
        "utff",
    ),
    "the same concession where it suffices": (
        "quiet",
        [says("app", "told", "never"), concedes("fre", "told", "late")],
        "uttt",
    ),
}


@pytest.mark.parametrize("name", SEVERAL_VALUES)
def test_facts_with_several_values(name: str) -> None:
    norm, facts, expected = SEVERAL_VALUES[name]
    assert views(finding(norm, *facts)) == expected


ASKED = "signs"
MEMBERS = {
    "a member that is listed": ([says("app", ASKED, ["fear", "silence"])], "utut"),
    "a member that is not listed is unknown": ([says("app", ASKED, ["silence"])], "uuuu"),
    "a complete list says no of the rest": ([says("app", ASKED, ["silence"], complete="yes")], "ufuf"),
    "a denial of some members": ([says("app", ASKED, ["fear"]), denies("log", ASKED, ["fear"])], "utuu"),
    "a denial of all members asked for": ([denies("fre", ASKED, ["fear", "hunger"])], "uuff"),
    "a denial of other members": ([says("app", ASKED, ["fear", "bruises"]), denies("log", ASKED, ["bruises"])], "utut"),
    "a list and a complete list without it": (
        [says("app", ASKED, ["fear"]), says("log", ASKED, ["silence"], complete="yes")],
        "utff",
    ),
    "who denies that a list is complete does not say what else is in it": (
        [fact(ASKED, ["silence"], complete="yes", asserted_by=["fre"], denied_by=["app"])],
        "uuff",
    ),
    "what both list": ([says("app", ASKED, ["fear", "silence"]), says("fre", ASKED, ["fear"])], "tttt"),
    "two lists of one side add up": ([says("app", ASKED, ["silence"]), says("counsel", ASKED, ["hunger"])], "utut"),
}


@pytest.mark.parametrize("name", MEMBERS)
def test_members_of_a_list(name: str) -> None:
    facts, expected = MEMBERS[name]
    assert views(finding("fearful", *facts)) == expected


ONLY = {
    "an open list leaves it open": ("silent-only", [says("app", ASKED, ["silence"])], "uuuu"),
    "a complete list": ("silent-only", [says("app", ASKED, ["silence"], complete="yes")], "utut"),
    "a complete list with another member": ("silent-only", [says("app", ASKED, ["silence", "fear"])], "ufuf"),
    "a tie goes against the applicant who must show it": (
        "silent-only",
        [says("app", ASKED, ["silence"], complete="yes"), says("fre", ASKED, ["fear"])],
        "utff",
    ),
    "and against the State where it must": (
        "silent-only-duty",
        [says("app", ASKED, ["silence"], complete="yes"), says("fre", ASKED, ["fear"])],
        "utft",
    ),
}


@pytest.mark.parametrize("name", ONLY)
def test_only(name: str) -> None:
    norm, facts, expected = ONLY[name]
    assert views(finding(norm, *facts)) == expected


def test_the_injured_state_counts_on_the_claimants_side() -> None:
    assert views(finding("envoy", says("fre", "threat", "yes"), acts=TALKS)) == "utut"
    # In a finding against Freedonia the same source is the respondent.
    assert views(finding("plain", says("fre", "beaten", "yes"))) == "uutt"
    # Borduria, a third State in that finding, is the respondent in the first.
    assert views(finding("envoy", says("third", "threat", "no"), acts=TALKS)) == "uuff"
    assert views(finding("envoy", says("app", "threat", "yes"), acts=TALKS)) == "utut"


HEARSAY = {
    "an independent report, told by nobody in between": ("ngo", "t"),
    "through counsel it is hearsay and falls to a direct one": ("heard", "f"),
    "through another independent source it is not": ("retold", "t"),
}


@pytest.mark.parametrize("name", HEARSAY)
def test_hearsay(name: str) -> None:
    source, weighed = HEARSAY[name]
    # ngo2, direct, says the contrary; both are independent and of one grade, and the State must show it was told.
    found = finding("duty", says(source, "told", "never"), says("ngo2", "told", "soon"))
    assert views(found)[3] == weighed


def test_independence_directness_and_corroboration_decide_between_equals_in_this_order() -> None:
    never, soon = ("told", "never"), ("told", "soon")

    def weighed(*facts: dict[str, Any]) -> str:
        return views(finding("quiet", *facts))[3]

    assert weighed(says("ngo", *never), says("fre", *soon)) == "t"
    assert weighed(says("third", *never), says("fre", *soon)) == "f"
    assert weighed(says("ngo", *never), says("heard", *soon)) == "t"
    assert weighed(says("ngo app", *never), says("ngo2", *soon)) == "t"
    assert weighed(says("app counsel", *never), says("fre", *soon)) == "f"
    # Several reports that go back to one source count as one: no more than the report they repeat.
    assert views(finding("duty", says("ngo retold", *never), says("ngo2 fre", *soon)))[3] == "f"
    assert views(finding("duty", says("ngo log", *never), says("ngo2 fre", *soon)))[3] == "t"
    # Whoever passes an independent report on does not lend it directness.
    assert views(finding("duty", says("heard counsel", *never), says("ngo2", *soon)))[3] == "f"
    # A better grade comes before all of them.
    assert weighed(says("ngo ngo2 app", *never), says("fre-log", *soon)) == "f"


TWO = {"ann": {"name": "Ann", "nationality": ["SYL"]}, "bob": {"name": "Bob", "nationality": ["SYL"]}}
BOTH = {"cell": {"kind": "detention", "of": ["ann", "bob"], "by": "FRE", "date": "2010-06-15"}}

GROUP = {
    "a fact of the group holds for each": ([says("app", *YES)], "utut", "utut"),
    "what a side says of one person replaces what it says of the group": (
        [says("app", *YES), says("app", *NO, person="bob")],
        "utut",
        "ufuf",
    ),
    "not what the other side says of the group": (
        [says("app fre", *YES), says("app", *NO, person="bob")],
        "tttt",
        "uftf",
    ),
    "a voice beside that side keeps its word on the group": (
        [says("app log", *YES), says("app", *NO, person="bob")],
        "uttt",
        "uftt",
    ),
    "the author's word on one person replaces the author's on the group": (
        [fact(*YES), fact(*NO, person="bob")],
        "utut",
        "ufuf",
    ),
    "a denial for one person takes back what the side says of the group": (
        [says("app", *YES), denies("app", *YES, person="bob")],
        "utut",
        "ufuf",
    ),
    "another independent source does not replace the first": (
        [says("log", *YES), says("ngo", *NO, person="bob")],
        "uttt",
        "uttt",
    ),
    "a concession for one person": ([says("fre", *NO), concedes("fre", *YES, person="bob")], "uuff", "tttt"),
    "a special fact of another time replaces nothing": (
        [says("app", *YES), says("app", *NO, person="bob", start="2012")],
        "utut",
        "utut",
    ),
}


@pytest.mark.parametrize("name", GROUP)
def test_facts_of_one_person_of_a_group(name: str) -> None:
    facts, ann, bob = GROUP[name]
    assert views(finding("plain", *facts, people=TWO, acts=BOTH)) == ann
    assert views(finding("plain", *facts, person="bob", people=TWO, acts=BOTH)) == bob


def test_an_open_list_of_one_person_adds_to_the_groups() -> None:
    facts = [says("app", "signs", ["fear"]), says("app", "signs", ["silence"], person="bob")]
    assert views(finding("fearful", *facts, person="bob", people=TWO, acts=BOTH)) == "utut"
    closed = [says("app", "signs", ["fear"]), says("app", "signs", ["silence"], person="bob", complete="yes")]
    assert views(finding("fearful", *closed, person="bob", people=TWO, acts=BOTH)) == "ufuf"
    assert views(finding("fearful", *closed, people=TWO, acts=BOTH)) == "utut"
