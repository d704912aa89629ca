"""Scope: States that are bound, norms in force, nationalities, and conditions of a norm's scope."""

from __future__ import annotations

from typing import Any

import pytest

from ..packs.writing import ACTS, REMOVAL, denies, fact, finding, says, views

YES = fact("beaten", "yes")


def cell(date: str | None = "2010-06-15", by: str = "FRE") -> dict[str, Any]:
    given = {"date": date} if date else {}
    return {"cell": {"kind": "detention", "of": ["ann"], "by": by} | given}


def person(*nationality: str) -> dict[str, Any]:
    return {"ann": {"name": "Ann"} | ({"nationality": list(nationality)} if nationality else {})}


# norm, State, date of the act, verdict, what the reason or the conditions say
BOUND = {
    "bound": ("plain", "FRE", "2010-06-15", "indicated", ""),
    "not yet bound": (
        "plain",
        "FRE",
        "1999-06-15",
        "not_applicable",
        "not bound by Treaty of Rivers before 2000-01-01",
    ),
    "from the day of entry into force": ("plain", "FRE", "2000-01-01", "indicated", ""),
    "in the night of that day": ("plain", "FRE", "2000-01-01T00:10", "indicated", ""),
    "the date of the act leaves it open": ("plain", "FRE", "1999-12/2000-01", "undetermined", ""),
    "entry into force in a month that is known": ("plain", "SYL", "2005-04", "indicated", ""),
    "within that month": ("plain", "SYL", "2005-03-15", "undetermined", ""),
    "before it": ("plain", "SYL", "2005-02-28", "not_applicable", "before 2005-03"),
    "before a denunciation": ("plain", "BOR", "2008-12-31", "indicated", ""),
    "after a denunciation": ("plain", "BOR", "2009-01-01", "not_applicable", "not bound by Treaty of Rivers after"),
    "the date leaves the denunciation open": ("plain", "BOR", "2008/2009", "undetermined", ""),
    "never a party, by a complete table": ("plain", "ZEM", "2010-06-15", "not_applicable", "not a party"),
    "never a party, beyond the day to which the table was checked": ("plain", "ZEM", "2021", "undetermined", ""),
    "no date, and never a party": ("plain", "ZEM", None, "undetermined", ""),
    "absent from an incomplete table": ("pledge", "ZEM", "2010-06-15", "undetermined", ""),
    "bound, by an incomplete table": ("pledge", "FRE", "2010-06-15", "indicated", ""),
    "a party since a day that is not known": ("pledge", "SYL", "2010-06-15", "undetermined", ""),
    "a member like those of the union": ("rooms", "FRE", "2010-06-15", "indicated", ""),
    "a member that opted out": ("rooms", "SYL", "2005", "not_applicable", "opt-out"),
    "after the opt-out": ("rooms", "SYL", "2010-06-15", "indicated", ""),
    "the date leaves the opt-out open": ("rooms", "SYL", "2009/2010", "undetermined", ""),
    "no member": ("rooms", "ZEM", "2010-06-15", "not_applicable", "not a member of the Union then"),
    "not in force yet": ("rooms", "FRE", "2002-06-15", "not_applicable", "in force only from 2003-01-01"),
    "no longer in force": ("rooms", "FRE", "2016", "not_applicable", "in force only until 2015-06-30"),
    "on the last day": ("rooms", "FRE", "2015-06-30T23:00", "indicated", ""),
    "the norm has a time of its own": ("for-a-while", "FRE", "2010-06-15", "indicated", ""),
    "and is over before the instrument": ("for-a-while", "FRE", "2011-01-01", "not_applicable", "until 2010-12-31"),
    "a declaration in force": ("accepted", "FRE", "2010-06-15", "indicated", ""),
    "on its first day": ("accepted", "FRE", "2005-01-01", "indicated", ""),
    "before the declaration": ("accepted", "FRE", "2004-12-31", "not_applicable", "only from 2005-01-01"),
    "after it was withdrawn": ("accepted", "FRE", "2013-01-01", "not_applicable", "until 2012-12-31"),
    "a declaration of a day that is not known": ("accepted", "SYL", "2010-06-15", "undetermined", ""),
    "and after its last day": ("accepted", "SYL", "2016-06-15", "not_applicable", "until 2015-12-31"),
    "no date, and a declaration for a time": ("accepted", "FRE", None, "undetermined", ""),
    "no declaration is recorded": ("accepted", "BOR", "2005-06-15", "undetermined", ""),
    "a text without parties or entry into force": ("hope", "FRE", None, "indicated", ""),
    "of which a State is left out": ("hope", "ZEM", "2010-06-15", "not_applicable", "Zembla"),
}


@pytest.mark.parametrize("name", BOUND)
def test_bound_on_the_date_of_the_act(name: str) -> None:
    norm, state, date, verdict, reason = BOUND[name]
    found = finding(norm, YES, acts=cell(date, state))
    assert found.verdict == verdict
    assert reason in found.reason and bool(found.reason) is (verdict == "not_applicable")
    if verdict == "not_applicable":
        assert views(found) == "ffff" and found.as_it_stands == "no_breach"


NATIONALITY = {
    "a foreigner": (["SYL"], "indicated"),
    "a national": (["FRE"], "not_applicable"),
    "of two States, one of them this one": (["SYL", "FRE"], "not_applicable"),
    "of two foreign States": (["SYL", "BOR"], "indicated"),
    "a stateless person": (["XXA"], "indicated"),
    "not stated": (["XXX"], "undetermined"),
    "nothing recorded": ([], "undetermined"),
    "one stated, another perhaps": (["SYL", "XXX"], "undetermined"),
    "one stated to be this State's, another perhaps": (["FRE", "XXX"], "not_applicable"),
}


@pytest.mark.parametrize("name", NATIONALITY)
def test_nationality(name: str) -> None:
    nationality, verdict = NATIONALITY[name]
    found = finding("foreign", fact("told", "never"), people=person(*nationality))
    assert found.verdict == verdict
    # What keeps it open is asked for.
    asked = {gap.question for gap in found.missing}
    assert ("What is the nationality of the person?" in asked) is (verdict == "undetermined")


@pytest.mark.parametrize(("age", "verdict"), [(15, "established"), (16, "no_breach_shown"), (None, "undetermined")])
def test_an_age_answers_what_turns_on_it(age: int | None, verdict: str) -> None:
    given = {"ann": {"name": "Ann", "nationality": ["SYL"]} | ({"age": age} if age is not None else {})}
    assert finding("young", people=given).verdict == verdict


def test_without_an_age_it_is_a_fact_like_others() -> None:
    assert finding("young", fact("under_sixteen", "yes", about="ann")).verdict == "indicated"


HOME = {
    "a party": (["SYL"], "indicated"),
    "no party": (["ZEM"], "not_applicable"),
    "one of two is enough": (["ZEM", "SYL"], "indicated"),
    "stateless": (["XXA"], "not_applicable"),
    "not stated": (["XXX"], "undetermined"),
    "none recorded": ([], "undetermined"),
    "no party, and another not stated": (["ZEM", "XXX"], "undetermined"),
}


@pytest.mark.parametrize("name", HOME)
def test_whether_the_state_of_nationality_is_bound(name: str) -> None:
    nationality, verdict = HOME[name]
    assert finding("home-bound", YES, people=person(*nationality)).verdict == verdict


SENT = {
    "home": ("sent-home", ["SYL"], "SYL", "t"),
    "elsewhere": ("sent-home", ["SYL"], "BOR", "f"),
    "to one of two home States": ("sent-home", ["SYL", "BOR"], "BOR", "t"),
    "a stateless person has no home": ("sent-home", ["XXA"], "SYL", "f"),
    "not stated where from": ("sent-home", ["XXX"], "SYL", "u"),
    "not recorded where from": ("sent-home", [], "SYL", "u"),
    "not recorded where to": ("sent-home", ["SYL"], None, "u"),
    "neither home nor to Zembla": ("sent-away", ["SYL"], "BOR", "t"),
    "to Zembla": ("sent-away", ["SYL"], "ZEM", "f"),
    "to Zembla, home unknown": ("sent-away", [], "ZEM", "f"),
    "elsewhere, home unknown": ("sent-away", [], "BOR", "u"),
    "elsewhere, home not stated": ("sent-away", ["XXX"], "BOR", "u"),
}


@pytest.mark.parametrize("name", SENT)
def test_comparing_states(name: str) -> None:
    norm, nationality, target, value = SENT[name]
    acts = {"trip": {key: part for key, part in (REMOVAL["trip"] | {"to": target}).items() if part}}
    found = finding(norm, people=person(*nationality), acts=acts)
    assert views(found) == value * 4
    if value == "u":
        asked = {gap.predicate for gap in found.missing}
        assert asked == ({"nationality"} if target else {"destination"})


ALONE = ("alone", "yes")
SCOPE = {
    "in scope": ([says("app", *ALONE), YES], "indicated"),
    "out of scope on both accounts": ([says("app", "alone", "no"), YES], "not_applicable"),
    "out of scope for the State, in scope for the applicant": (
        [says("app", *ALONE), says("log", "alone", "no"), YES],
        "contested",
    ),
    "out of scope on the weighed view alone": ([says("fre", "alone", "no"), YES], "no_breach_shown"),
    "scope unknown": ([YES], "undetermined"),
    "scope unknown and nothing else": ([], "undetermined"),
    "scope unknown and no breach": ([says("fre", "beaten", "no")], "no_breach_shown"),
    "scope disputed evenly": ([says("app", *ALONE), denies("fre", *ALONE), YES], "contested"),
}


@pytest.mark.parametrize("name", SCOPE)
def test_scope(name: str) -> None:
    facts, verdict = SCOPE[name]
    found = finding("scoped", *facts)
    assert found.verdict == verdict
    # Where nothing else decides, the condition is asked for.
    assert ("alone" in [gap.predicate for gap in found.missing]) is (verdict == "undetermined")


def test_out_of_scope_says_which_condition_fails() -> None:
    assert finding("scoped", says("app", "alone", "no")).reason == "Ann was not held alone"
    assert "Freedonia" in finding("foreign", people=person("FRE")).reason
    both = finding("scoped", says("app", "alone", "no"), acts=ACTS | cell(by="ZEM"))
    assert both.reason == "Zembla: not bound by Treaty of Rivers: not a party; Ann was not held alone"
