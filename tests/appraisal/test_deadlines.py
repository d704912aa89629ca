"""The arithmetic of deadlines: calendar months, month ends, leap years, ranges, and versions of a rule by date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rightscheck import Pack
from rightscheck.appraisal.deadlines import Deadline, deadline, last_day, last_days, safe_day
from rightscheck.dates import parse_date
from rightscheck.law.forums import Span

SIX, FOUR, YEAR = Span(months=6), Span(months=4), Span(years=1)
DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))
SPANS = st.builds(
    lambda y, m, d: Span(years=y, months=m, days=d or (y + m == 0)),
    st.integers(0, 10),
    st.integers(0, 30),
    st.integers(0, 400),
)

NOTIFIED, TAKEN, RELEASED = "final_decision_notified_on", "final_decision_taken_on", "time_of_release"


@pytest.mark.parametrize(
    ("event", "length", "last"),
    [
        ("2005-11-28", SIX, "2006-05-28"),  # Sabri Güneş v Turkey: a Sunday, and not moved
        ("2013-05-31", SIX, "2013-11-30"),
        ("2013-08-31", SIX, "2014-02-28"),
        ("2023-08-31", SIX, "2024-02-29"),
        ("2022-10-31", FOUR, "2023-02-28"),
        ("2023-10-31", FOUR, "2024-02-29"),
        ("2021-12-31", FOUR, "2022-04-30"),
        ("2024-02-29", YEAR, "2025-02-28"),
        ("2023-02-28", YEAR, "2024-02-28"),
        ("2013-12-31", Span(days=1), "2014-01-01"),
        ("2020-02-29", Span(years=4), "2024-02-29"),
        ("1999-12-31", Span(years=5), "2004-12-31"),
    ],
)
def test_the_last_day(event: str, length: Span, last: str) -> None:
    assert last_day(date.fromisoformat(event), length) == date.fromisoformat(last)


@given(DAYS, DAYS, SPANS)
def test_a_later_event_has_no_earlier_last_day(one: date, other: date, length: Span) -> None:
    first, second = sorted((one, other))
    assert last_day(first, length) <= last_day(second, length)


@given(DAYS, SPANS, SPANS)
def test_the_safe_day_lies_before_the_last_and_the_last_after_the_event(
    event: date, length: Span, margin: Span
) -> None:
    last = last_day(event, length)
    assert safe_day(last, margin) < last
    assert event < last


@given(DAYS, DAYS, SPANS)
def test_a_range_gives_the_days_of_its_ends(one: date, other: date, length: Span) -> None:
    first, second = sorted((one, other))
    found = last_days(parse_date(f"{first}/{second}"), length)
    assert found == (last_day(first, length), last_day(second, length))


def test_an_open_end_gives_no_day() -> None:
    assert last_days(parse_date("2013-05-31/.."), SIX) == (date(2013, 11, 30), None)
    assert last_days(parse_date("../2013-05-31"), SIX) == (None, date(2013, 11, 30))


def counted(pack: Pack, forum: str, on: str, *, kind: str = "removal", pending: bool = False, **dates: str) -> Deadline:
    known = {name: parse_date(text) for name, text in dates.items()}
    return deadline(pack.forums[forum], parse_date(on), kind, known.get, pending=pending)


def test_a_version_counts_only_from_when_it_applies(pack: Pack) -> None:
    found = counted(pack, "ecthr", "2022-03-01", **{NOTIFIED: "2021-12/2022-03"})
    assert (found.first, found.last) == ("2022-06-01", "2022-09-30")


# The rule of the day --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dates", "length", "first"),
    [
        ({TAKEN: "2022-01-31", NOTIFIED: "2022-02-15"}, "6 months", "2022-08-15"),
        ({TAKEN: "2022-02-01", NOTIFIED: "2022-02-15"}, "4 months", "2022-06-15"),
        ({NOTIFIED: "2022-01-31"}, "6 months", "2022-07-31"),
        ({TAKEN: "2022-02-01"}, "4 months", "2022-06-01"),
        ({"act": "2022-01-31"}, "6 months", "2022-07-31"),
        ({"act": "2022-02-01"}, "4 months", "2022-06-01"),
    ],
)
def test_six_months_or_four_by_the_day_of_the_decision(
    pack: Pack, dates: dict[str, str], length: str, first: str
) -> None:
    found = counted(pack, "ecthr", "2022-03-01", **dates)
    assert (found.length, found.first, found.state, found.versions) == (length, first, "running", False)


def test_where_only_a_later_notification_is_known_the_shorter_time_counts(pack: Pack) -> None:
    """The decision may have been taken before the limit changed."""
    found = counted(pack, "ecthr", "2022-03-01", **{NOTIFIED: "2022-02-10"})
    assert (found.first, found.last, found.versions) == ("2022-06-10", "2022-08-10", True)
    assert counted(pack, "ecthr", "2022-07-01", **{NOTIFIED: "2022-02-10"}).state == "perhaps_over"
    assert counted(pack, "ecthr", "2022-08-11", **{NOTIFIED: "2022-02-10"}).state == "over"


@pytest.mark.parametrize(
    ("on", "state"),
    [("2013-11-29", "running"), ("2013-11-30", "running"), ("2013-12-01", "over"), ("2013-11", "running")],
)
def test_the_last_day_is_still_in_time(pack: Pack, on: str, state: str) -> None:
    assert counted(pack, "ecthr", on, **{NOTIFIED: "2013-05-31"}).state == state


def test_a_partial_date_gives_the_earliest_last_day(pack: Pack) -> None:
    found = counted(pack, "ecthr", "2013-12-10", **{NOTIFIED: "2013-05-31/2013-06-25"})
    assert (found.first, found.last, found.safe, found.state) == (
        "2013-11-30",
        "2013-12-25",
        "2013-10-30",
        "perhaps_over",
    )


def test_an_open_range_is_never_certainly_over(pack: Pack) -> None:
    found = counted(pack, "ecthr", "2026-01-01", **{NOTIFIED: "2013-05-31/.."})
    assert (found.first, found.last, found.state) == ("2013-11-30", None, "perhaps_over")
    assert found.versions, "it may have been taken after the limit changed"
    assert counted(pack, "ecthr", "2026-01-01", **{NOTIFIED: "../2013-05-31"}).state == "unknown"


def test_an_assumption_is_said_and_closes_nothing(pack: Pack) -> None:
    found = counted(pack, "ecthr", "2020-01-01", act="2013-05-31")
    assert (found.first, found.passed, found.state) == ("2013-11-30", "yes", "perhaps_over")
    assert "no effective remedy" in found.assumes


def test_a_detention_counts_from_its_end(pack: Pack) -> None:
    assert counted(pack, "ecthr", "2013-06-01", kind="detention", act="2013-05-29").ask == (NOTIFIED, TAKEN, RELEASED)
    found = counted(pack, "ecthr", "2013-06-01", kind="detention", act="2013-05-29", **{RELEASED: "2013-05-31"})
    assert (found.event, found.first) == (RELEASED, "2013-11-30")


def test_without_a_date_nothing_is_guessed(pack: Pack) -> None:
    found = counted(pack, "crc-op3", "2020-01-01", act="2019-05-01")
    assert (found.state, found.first, found.ask) == ("unknown", None, (NOTIFIED, TAKEN))


def test_while_the_act_is_to_come_the_time_waits_where_the_rule_says_so(pack: Pack) -> None:
    assert counted(pack, "ecthr", "2026-01-01", pending=True, **{NOTIFIED: "2020-01-01"}).state == "waiting"
    early, today = (counted(pack, "ecthr", on, pending=True) for on in ("2013-08-27", "2026-01-01"))
    assert (early.length, early.versions, today.length, today.versions) == ("6 months", False, "4 months", False)
    assert counted(pack, "crc-op3", "2026-01-01", pending=True, **{NOTIFIED: "2020-01-01"}).state == "over"


def test_a_limit_that_is_not_strict(pack: Pack) -> None:
    """Five years after domestic remedies, three after another procedure, unless there are reasons."""
    assert counted(pack, "hrc", "2011-06-01", **{NOTIFIED: "2000-01-01"}).state == "no_limit"
    five = counted(pack, "hrc", "2013-05-31", **{NOTIFIED: "2008-05-30"})
    assert (five.length, five.first, five.state, five.passed) == ("5 years", "2013-05-30", "perhaps_over", "yes")
    three = counted(pack, "hrc", "2013-05-31", **{NOTIFIED: "2008-05-30", "other_procedure_ended_on": "2011-05-31"})
    assert (three.length, three.first, three.state) == ("3 years", "2014-05-31", "running")
    assert "rule 96(c)" in three.article
    assert "rule 99(c)" in counted(pack, "hrc", "2019-02-01", **{NOTIFIED: "2018-01-01"}).article


@pytest.mark.parametrize("forum", ["cat-22", "wgad", "special-procedures", "ced-31", "ced-30", "achpr", "interpol-ccf"])
def test_no_limit_is_fixed(pack: Pack, forum: str) -> None:
    found = counted(pack, forum, "2013-05-31", act="1999-01-01", **{NOTIFIED: "2000-01-01"})
    assert (found.state, found.first, found.safe) == ("no_limit", None, None)


@pytest.mark.parametrize(
    ("forum", "first"), [("crc-op3", "2018-05-31"), ("cerd-14", "2017-11-30"), ("iachr", "2017-11-30")]
)
def test_other_limits(pack: Pack, forum: str, first: str) -> None:
    assert counted(pack, forum, "2017-06-01", **{NOTIFIED: "2017-05-31"}).first == first


@given(st.dates(date(1960, 1, 1), date(2090, 12, 31)), st.dates(date(1960, 1, 1), date(2090, 12, 31)))
def test_for_every_forum_the_safe_day_comes_before_the_last(pack: Pack, event: date, on: date) -> None:
    for key in pack.forums:
        found = counted(pack, key, on.isoformat(), **{NOTIFIED: event.isoformat()})
        if found.first is not None:
            assert found.safe is not None
            assert found.last is not None
            assert event.isoformat() < found.first <= found.last
            assert found.safe < found.first
