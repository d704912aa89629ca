"""Time: when a fact holds and was known, dates and hours as conditions, acts that are pending, later authorities."""

from __future__ import annotations

from typing import Any

import pytest

from rightscheck import InputError

from ..packs.writing import ACTS, REMOVAL, concedes, element, fact, finding, says, views

YES = ("beaten", "yes")


def on(date: str | None, **more: Any) -> dict[str, Any]:
    """The cell on a date."""
    given = {"date": date} if date else {}
    return {"cell": {key: value for key, value in ACTS["cell"].items() if key != "date"} | given | more}


def trip(date: str | None = "2010-06-15", **more: Any) -> dict[str, Any]:
    given = {"date": date} if date else {}
    return {"trip": {key: value for key, value in REMOVAL["trip"].items() if key != "date"} | given | more}


# From and to ----------------------------------------------------------------------------------------------------------

PERIODS = {
    "the period covers the act": ("2010-06-15", {"start": "2010-06-15", "end": "2010-06-15"}, "utut"),
    "it is over": ("2010-06-15", {"end": "2010-06-14"}, "uuuu"),
    "it has not begun": ("2010-06-15", {"start": "2010-07"}, "uuuu"),
    "open at one end": ("2010-06-15", {"start": "2009"}, "utut"),
    "the date of the act leaves it open": ("2010", {"start": "2010-03"}, "uuuu"),
    "the end of the period leaves it open": ("2010-06-15", {"start": "2009", "end": "2010"}, "uuuu"),
    "no date of the act": (None, {"start": "2009"}, "uuuu"),
    "no date of the act and no period": (None, {}, "utut"),
}


@pytest.mark.parametrize("name", PERIODS)
def test_a_fact_counts_where_it_covers_the_act(name: str) -> None:
    date, period, expected = PERIODS[name]
    found = finding("pardoned", says("app", "excused", "no", **period), acts=on(date))
    # Without a date it is also open whether the treaty is in force.
    assert views(element(found, "unpardoned")) == expected


CHANGES = {
    "of values that follow each other the one at the act": (
        "2010-06-15",
        [says("app", *YES, end="2010-05"), says("app", "beaten", "no", start="2010-06-01")],
        "ufuf",
    ),
    "the date of the act leaves open which": (
        "2010-05/2010-06",
        [says("app", *YES, end="2010-05-15"), says("app", "beaten", "no", start="2010-05-16")],
        "uuuu",
    ),
    "what may not cover the act supports nothing beyond what does": (
        "2010",
        [says("app", *YES), says("fre", *YES, end="2010-03")],
        "utut",
    ),
    "a record that may not cover the act does not meet the standard": (
        "2010",
        [says("app-bare", *YES), says("log", *YES, end="2010-03")],
        "utuu",
    ),
    "an answer that may not cover the act leaves the account open": (
        "2010",
        [says("app", *YES), says("log", "beaten", "no", end="2010-03")],
        "utuu",
    ),
    "an answer that is too weak anyhow does not": (
        "2010",
        [says("log", *YES), says("fre", "beaten", "no", end="2010-03")],
        "utut",
    ),
    "a concession that may not cover the act": ("2010", [concedes("fre", *YES, end="2010-03")], "uuuu"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_several_values_at_different_times(name: str) -> None:
    date, facts, expected = CHANGES[name]
    assert views(finding("plain", *facts, acts=on(date))) == expected


def test_an_open_period_is_told_as_such_and_not_as_a_dispute() -> None:
    facts = [says("app", *YES, end="2010-05-15"), says("app", "beaten", "no", start="2010-05-16")]
    part = element(finding("plain", *facts, acts=on("2010-05/2010-06")), "beaten")
    assert part.cause == "time"
    assert [use.counts for use in part.facts] == [False, False]


# Knowledge ------------------------------------------------------------------------------------------------------------

GRAVE = ("danger", "grave")
KNOWN = {
    "known at the act": ({"since": "2010-06-01"}, "utut", "utut"),
    "known on the day": ({"since": "2010-06-15"}, "utut", "utut"),
    "known only later": ({"since": "2010-07"}, "uuuu", "utut"),
    "known at some time that year": ({"since": "2010"}, "uuuu", "utut"),
    "known to another State": ({"to": ["SYL"]}, "uuuu", "utut"),
    "known to this State among others": ({"to": ["SYL", "FRE"]}, "utut", "utut"),
    "known to this State later": ({"to": ["FRE"], "since": "2011"}, "uuuu", "utut"),
}


@pytest.mark.parametrize("name", KNOWN)
def test_a_completed_removal_is_judged_on_what_was_known_then(name: str) -> None:
    known, then, now = KNOWN[name]
    facts = [says("app", *GRAVE, known=known)]
    assert views(finding("sending", *facts, acts=trip())) == then
    # A norm that does not ask what was known takes it as it is.
    assert views(finding("sending-later", *facts, acts=trip())) == now


def test_a_pending_removal_is_judged_on_todays_facts() -> None:
    facts = [says("app", *GRAVE, known={"since": "2011"})]
    found = finding("sending", *facts, acts=trip(status="pending"), assessed_on="2012-01-01")
    assert (views(found), found.mode) == ("utut", "if_carried_out")
    assert finding("sending", *facts, acts=trip()).mode == "carried_out"
    # What is in the file is known now, to everybody.
    elsewhere = [says("app", *GRAVE, known={"to": ["SYL"], "since": "2011"})]
    assert views(finding("sending", *elsewhere, acts=trip(status="pending"), assessed_on="2012-01-01")) == "utut"


def test_later_knowledge_of_an_exception_does_not_count_either() -> None:
    danger, promise = says("app", *GRAVE), says("log", "promise", "yes", known={"since": "2011"})
    assert finding("sending", danger, promise, acts=trip()).verdict == "indicated"
    pending = trip(status="pending")
    assert finding("sending", danger, promise, acts=pending, assessed_on="2012").verdict == "no_breach_shown"


# Pending acts and the date of assessment ------------------------------------------------------------------------------


def test_an_undated_pending_act_is_tested_on_the_date_of_assessment() -> None:
    danger = says("app", *GRAVE)
    acts = trip(None, status="pending", by="BOR")
    # Borduria denounced the treaty at the end of 2008.
    assert finding("sending", danger, acts=acts, assessed_on="2008-06-15").verdict == "indicated"
    assert finding("sending", danger, acts=acts, assessed_on="2009-06-15").verdict == "not_applicable"
    with pytest.raises(InputError, match="assessed_on"):
        finding("sending", danger, acts=acts)
    # A date that was planned does not count, either.
    planned = trip("2008-06-15", status="pending", by="BOR")
    assert finding("sending", danger, acts=planned, assessed_on="2009-06-15").verdict == "not_applicable"


# Dates as conditions --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("date", "weighed"),
    [
        ("2010-06-15", "t"),
        ("2010-06-15T00:30", "t"),
        ("2010-06-14T23:30", "f"),
        ("2010-06", "u"),
        ("2010-07", "t"),
        ("2010-06-15~", "u"),
        (None, "u"),
    ],
)
def test_the_date_of_the_act(date: str | None, weighed: str) -> None:
    part = element(finding("act-since", acts=on(date)), "since")
    assert views(part) == weighed * 4


def test_the_date_of_assessment() -> None:
    assert views(element(finding("assessed-since", assessed_on="2010-06-16"), "since")) == "tttt"
    assert views(element(finding("assessed-since", assessed_on="2010-06-14"), "since")) == "ffff"
    assert views(element(finding("assessed-since"), "since")) == "uuuu"


ARREST, JUDGE = "arrested_at", "judged_at"
DATED = {
    "nobody says when": ([], "uuuu"),
    "on one account": ([says("app", ARREST, "2010-06-15")], "utut"),
    "not exact enough": ([says("app", ARREST, "2010-06")], "uuuu"),
    "each side its own date": ([says("app", ARREST, "2010-06-15"), says("fre", ARREST, "2010-06-10")], "utff"),
    "the better evidenced date": ([says("log", ARREST, "2010-06-15"), says("fre", ARREST, "2010-06-10")], "utft"),
    "two dates with one answer": ([says("app", ARREST, "2010-06-15"), says("fre", ARREST, "2010-06-20")], "uttt"),
    "a vague date beside an exact one": (
        [says("app", ARREST, "2010-06-20"), says("fre", ARREST, "2010")],
        "utuu",
    ),
    "merely asserted": ([says("app-bare", ARREST, "2010-06-15")], "utuu"),
    "agreed": ([says("app fre", ARREST, "2010-06-15")], "tttt"),
}


@pytest.mark.parametrize("name", DATED)
def test_dates_that_somebody_states(name: str) -> None:
    facts, expected = DATED[name]
    assert views(finding("since", *facts)) == expected


HOURS = {
    "exact": ([says("app", ARREST, "2010-06-15T10:00"), says("app", JUDGE, "2010-06-17T10:01")], "utut"),
    "exactly at the limit": ([says("app", ARREST, "2010-06-15T10:00"), says("app", JUDGE, "2010-06-17T10:00")], "ufuf"),
    "days are too vague": ([says("app", ARREST, "2010-06-15"), says("app", JUDGE, "2010-06-17")], "uuuu"),
    "days that are far enough apart": ([says("app", ARREST, "2010-06-15"), says("app", JUDGE, "2010-06-18")], "utut"),
    "days that are close enough": ([says("app", ARREST, "2010-06-15"), says("app", JUDGE, "2010-06-16")], "ufuf"),
    "only one of the two": ([says("app", ARREST, "2010-06-15")], "uuuu"),
    "each on its own account": (
        [
            says("app", ARREST, "2010-06-15T10:00"),
            says("app", JUDGE, "2010-06-18T10:00"),
            says("fre-log", JUDGE, "2010-06-16T10:00"),
        ],
        "utuf",
    ),
    "the arrest is disputed, the hearing is common ground": (
        [
            says("log", ARREST, "2010-06-15T10:00"),
            says("fre", ARREST, "2010-06-17T10:00"),
            says("app fre", JUDGE, "2010-06-18T10:00"),
        ],
        "utft",
    ),
}


@pytest.mark.parametrize("name", HOURS)
def test_hours_between(name: str) -> None:
    facts, expected = HOURS[name]
    assert views(finding("timely", *facts)) == expected


def test_hours_are_counted_within_one_act() -> None:
    acts = ACTS | {"cell2": ACTS["cell"] | {"date": "2010-07-15"}} | REMOVAL
    facts = [
        says("app", ARREST, "2010-06-15T10:00", about="cell"),
        says("app", JUDGE, "2010-07-15T12:00", about="cell2"),
    ]
    # Both cells concern her, and from the one arrest to the other hearing is no time that means anything.
    assert {views(finding("timely", *facts, acts=acts, act=act)) for act in ("cell", "cell2")} == {"uuuu"}
    assert views(finding("custody-hours", *facts, acts=acts)) == "uuuu"
    # True of one of the cells is enough.
    second = says("app", ARREST, "2010-07-12T12:00", about="cell2")
    assert views(finding("custody-hours", *facts, second, acts=acts)) == "utut"
    # Across kinds of act every pair counts: an arrest and a flight.
    flown = [*facts, says("app", "left_at", "2010-06-18T10:00")]
    assert views(finding("flight-hours", *flown, acts=acts)) == "utut"


def test_the_order_of_two_dates() -> None:
    def order(arrest: str, judge: str) -> str:
        return views(finding("order", says("app", ARREST, arrest), says("app", JUDGE, judge)))

    assert order("2010-06-16", "2010-06-15") == "utut"
    assert order("2010-06-15", "2010-06-15") == "ufuf"
    assert order("2010-06-15T10:00", "2010-06-15") == "uuuu"
    assert order("2010-06", "2010-06-15") == "uuuu"


def test_a_date_that_is_not_exact_enough_is_asked_for() -> None:
    vague = finding("timely", says("app", ARREST, "2010-06-15"), says("app", JUDGE, "2010-06-17T10:00"))
    assert vague.verdict == "undetermined"
    assert [(gap.predicate, gap.question) for gap in vague.missing] == [(ARREST, "When was the person arrested?")]
    assert element(vague, "slow").text == "between 34 and 58 hours"
    one = finding("timely", says("app", ARREST, "2010-06-15T10:00"))
    assert [gap.predicate for gap in one.missing] == [JUDGE]
    none = finding("timely")
    assert [gap.predicate for gap in none.missing] == [ARREST, JUDGE]


def test_the_hinge_is_the_date_that_is_disputed() -> None:
    facts = [
        says("app", ARREST, "2010-06-15T10:00"),
        says("fre-log", ARREST, "2010-06-17T10:00"),
        says("app fre", JUDGE, "2010-06-18T10:00"),
    ]
    found = finding("timely", *facts)
    assert found.verdict == "contested"
    assert [hinge.facts for hinge in found.hinges] == [("cell.arrested_at",)]


# Authorities ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("date", "later"),
    [
        ("2010-06-15", {"NEW"}),
        ("2013", set()),
        ("2000-06", {"OLD", "SAMEYEAR", "NEW"}),
        ("2012", set()),  # it may have been there
        ("2009", {"SAMEYEAR", "NEW"}),
    ],
)
def test_an_authority_decided_after_the_act_is_a_later_restatement(date: str, later: set[str]) -> None:
    found = finding("plain", fact(*YES), acts=on(date))
    assert {use.key for use in found.authorities if use.later} == later
    assert {use.key for use in found.authorities} == {"OLD", "SAMEYEAR", "NEW"}
