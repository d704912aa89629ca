"""Partial dates: what a comparison answers must hold for every moment the dates allow, and it must not be shy either."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rightscheck.dates import (
    PartialDate,
    before,
    beside,
    hours_between,
    on_or_before,
    parse_date,
    within,
)
from rightscheck.truth import Truth, negation

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN

# Close together, so that dates overlap often.
_DAYS = st.dates(date(2012, 12, 20), date(2013, 3, 10))
_MOMENTS = st.datetimes(datetime(2012, 12, 28), datetime(2013, 1, 6))


@st.composite
def points(draw: st.DrawFn) -> str:
    day = draw(_DAYS)
    text = draw(
        st.sampled_from(
            [
                f"{day:%Y}",
                f"{day:%Y-%m}",
                f"{day:%Y-%m-%d}",
                f"{day:%Y-%m-%d}T{draw(st.integers(0, 23)):02}:{draw(st.integers(0, 59)):02}",
            ]
        )
    )
    return text + draw(st.sampled_from(["", "", "", "~"]))


@st.composite
def texts(draw: st.DrawFn) -> str:
    first = draw(points())
    kind = draw(st.sampled_from(["point", "point", "range", "from", "until"]))
    if kind == "range":
        other = draw(points())
        first, other = sorted([first, other], key=lambda text: parse_date(text).earliest)
        assume(parse_date(other).latest >= parse_date(first).earliest)
        return f"{first}/{other}"
    return {"point": first, "from": f"{first}/..", "until": f"../{first}"}[kind]


dates = texts().map(parse_date)


@st.composite
def moment_in(draw: st.DrawFn, at: PartialDate) -> datetime:
    """A moment the date allows, often one of its ends."""
    minutes = int((at.latest - at.earliest) / timedelta(minutes=1))
    chosen = draw(st.one_of(st.just(0), st.just(minutes), st.integers(0, minutes)))
    return at.earliest + timedelta(minutes=chosen)


def really_before(first: datetime, second: datetime, *, clock: bool) -> bool:
    return first < second if clock else first.date() < second.date()


# Reading --------------------------------------------------------------------------------------------------------------


@given(texts())
def test_what_is_written_is_what_is_read(text: str) -> None:
    at = parse_date(f" {text} ")
    assert at.text == str(at) == text
    assert at.earliest <= at.latest
    assert at.clock is ("T" in text)
    assert parse_date(at.text) == at


@given(points().filter(lambda text: not text.endswith("~")))
def test_about_is_wider_and_keeps_the_middle(text: str) -> None:
    exact, about = parse_date(text), parse_date(f"{text}~")
    assert about.earliest < exact.earliest <= exact.latest < about.latest


@given(points(), points())
def test_a_range_spans_from_its_first_to_its_last_moment(first: str, last: str) -> None:
    a, b = parse_date(first), parse_date(last)
    assume(a.earliest <= b.latest)
    both = parse_date(f"{first}/{last}")
    assert (both.earliest, both.latest) == (a.earliest, b.latest)
    assert parse_date(f"{first}/..").earliest == a.earliest
    assert parse_date(f"{first}/") == PartialDate(f"{first}/", a.earliest, parse_date(f"{first}/..").latest, a.clock)
    assert parse_date(f"../{last}").latest == b.latest


SPANS = {
    "2013": ("2013-01-01T00:00", "2013-12-31T23:59"),
    "2012-02": ("2012-02-01T00:00", "2012-02-29T23:59"),
    "2013-05-31": ("2013-05-31T00:00", "2013-05-31T23:59"),
    "2013-05-29T02:30": ("2013-05-29T02:30", "2013-05-29T02:30"),
    "2013-05-31~": ("2013-05-24T00:00", "2013-06-07T23:59"),
    "2013-05-28/2013-05": ("2013-05-28T00:00", "2013-05-31T23:59"),
    "2013-05-31/..": ("2013-05-31T00:00", "9999-12-31T23:59"),
    "../2013": ("0001-01-01T00:00", "2013-12-31T23:59"),
    "9999-12-31": ("9999-12-31T00:00", "9999-12-31T23:59"),
    "9999~": ("9997-12-31T00:00", "9999-12-31T23:59"),
    "0001-01-01~": ("0001-01-01T00:00", "0001-01-08T23:59"),
}


@pytest.mark.parametrize("text", SPANS)
def test_spans(text: str) -> None:
    at = parse_date(text)
    assert (at.earliest, at.latest) == tuple(map(datetime.fromisoformat, SPANS[text]))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "31 May 2013",
        "2013-5-1",
        "2013-13",
        "2013-02-29",
        "2013-05-31T24:00",
        "2013-05-31T10",
        "2013-05-31 10:00",
        "0000",
        "20130531",
        "~2013",
        "2013~~",
        "٢٠١٣",
        "2013/2014/2015",
        "2014/2013",
        "2013 / 2014",
        "/",
        "../..",
        "2013-05-31T02:30Z",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\. \S.*\."):
        parse_date(text)


# Comparing ------------------------------------------------------------------------------------------------------------


@given(st.data(), dates, dates)
def test_an_answer_holds_for_every_moment(data: st.DataObject, first: PartialDate, second: PartialDate) -> None:
    clock = first.clock or second.clock
    a, b = data.draw(moment_in(first)), data.draw(moment_in(second))
    earlier, later = really_before(a, b, clock=clock), really_before(b, a, clock=clock)
    answers = {before(first, second): earlier, on_or_before(first, second): not later}
    for answer, truth in ((before(first, second), earlier), (on_or_before(first, second), not later)):
        assert answer is U or (answer is T) is truth, answers


@given(dates, dates)
def test_unknown_only_where_both_are_possible(first: PartialDate, second: PartialDate) -> None:
    clock = first.clock or second.clock
    ends = [
        really_before(a, b, clock=clock)
        for a in (first.earliest, first.latest)
        for b in (second.earliest, second.latest)
    ]
    assert (before(first, second) is U) is (len(set(ends)) == 2)


@given(dates, dates)
def test_before_and_on_or_before_mirror_each_other(first: PartialDate, second: PartialDate) -> None:
    assert on_or_before(first, second) is negation(before(second, first))
    assert not (before(first, second) is T and before(second, first) is not F)


@given(dates, dates, dates)
def test_before_is_transitive_where_it_is_certain(a: PartialDate, b: PartialDate, c: PartialDate) -> None:
    if before(a, b) is T and before(b, c) is T:
        assert before(a, c) is T


@given(dates)
def test_a_date_and_itself(at: PartialDate) -> None:
    exact = at.earliest == at.latest if at.clock else at.earliest.date() == at.latest.date()
    assert before(at, at) is (F if exact else U)


COMPARED = [
    ("2013-05-30", "2013-05-31", T, T),
    ("2013-05-31", "2013-05-31", F, T),
    ("2013-06-01", "2013-05-31", F, F),
    ("2013-05", "2013-05-31", U, T),
    ("2013", "2013-05-31", U, U),
    ("2013-05-31T02:30", "2013-05-31", U, U),
    ("2013-05-31T02:30", "2013-05-31T02:30", F, T),
    ("2013-05-31T02:30", "2013-05-31T02:31", T, T),
    ("2013-05-31/2013-06-25", "2013-06-25", U, T),
    ("2013-05-31/..", "2013-05-30", F, F),
    ("../2013", "2014", T, T),
    ("2013-05-31~", "2013-06-08", T, T),
    ("2013-05-31~", "2013-06-07", U, T),
]


@pytest.mark.parametrize(("first", "second", "earlier", "not_later"), COMPARED)
def test_comparisons(first: str, second: str, earlier: Truth, not_later: Truth) -> None:
    assert before(parse_date(first), parse_date(second)) is earlier
    assert on_or_before(parse_date(first), parse_date(second)) is not_later


# Periods --------------------------------------------------------------------------------------------------------------


@given(st.data(), dates, dates, dates)
def test_within_holds_for_every_moment(
    data: st.DataObject, moment: PartialDate, start: PartialDate, end: PartialDate
) -> None:
    at, a, b = (data.draw(moment_in(each)) for each in (moment, start, end))
    late_enough = not really_before(at, a, clock=start.clock)
    early_enough = not really_before(b, at, clock=end.clock)
    answer = within(moment, start, end)
    assert answer is U or (answer is T) is (late_enough and early_enough)
    assert within(moment, start, None) is U or (within(moment, start, None) is T) is late_enough
    assert within(moment, None, end) is U or (within(moment, None, end) is T) is early_enough
    assert within(moment, None, None) is T


WITHIN = [
    ("2013-05-31", "2013-05-31", "2013-05-31", T),
    # A period in days has whole days: an act in the night on which a treaty enters into force is covered.
    ("2013-05-31T02:30", "2013-05-31", None, T),
    ("2013-05-31T23:30", None, "2013-05-31", T),
    ("2013-05-31T02:30", "2013-05-31T03:00", None, F),
    ("2013-05", "2013-05-15", None, U),
    ("2013", "2010-03", "2014", T),
    ("2013", "2010-03", "2012", F),
    ("2013", "2010-03", "2013", U),
    ("2013", "2013", "2014", U),
]


@pytest.mark.parametrize(("moment", "start", "end", "expected"), WITHIN)
def test_periods(moment: str, start: str | None, end: str | None, expected: Truth) -> None:
    at = parse_date(moment)
    assert within(at, parse_date(start) if start else None, parse_date(end) if end else None) is expected


@given(dates, dates)
def test_beside_a_limit_in_days_a_time_of_day_does_not_count(moment: PartialDate, limit: PartialDate) -> None:
    shown = beside(moment, limit)
    assert (shown.earliest, shown.latest) == (moment.earliest, moment.latest)
    assert shown.clock is (moment.clock and limit.clock)


# Hours ----------------------------------------------------------------------------------------------------------------


@given(st.data(), dates, dates)
def test_hours_between_are_the_tightest_bounds(data: st.DataObject, first: PartialDate, second: PartialDate) -> None:
    least, greatest = hours_between(first, second)
    between = (data.draw(moment_in(second)) - data.draw(moment_in(first))) / timedelta(hours=1)
    assert least <= between <= greatest
    assert greatest - least == pytest.approx(
        ((first.latest - first.earliest) + (second.latest - second.earliest)) / timedelta(hours=1)
    )


@given(_MOMENTS, st.integers(0, 100_000))
def test_exact_times_have_exact_hours(start: datetime, minutes: int) -> None:
    first, second = (
        parse_date(f"{at:%Y-%m-%dT%H:%M}") for at in (start, start.replace(second=0) + timedelta(minutes=minutes))
    )
    assert hours_between(first, second) == (pytest.approx(minutes / 60), pytest.approx(minutes / 60))
    assert hours_between(second, first)[0] == pytest.approx(-minutes / 60)
