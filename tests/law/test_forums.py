"""Forums as data: what loading refuses, what lint remarks, and whether a State had accepted one on a date."""

from __future__ import annotations

import pytest

from rightscheck import Pack
from rightscheck.dates import parse_date
from rightscheck.law.acceptance import Opened, opened
from rightscheck.law.forums import Span

from .packs import Copy

COURT = """\
forum: court
body: The Court
procedure: complaint
kind: complaint
applies: [TT]
opens:
  - {bound: TT, from: 1990-01-01}
acts_before: never
only: {fact: traits, is: [politics], says: Only the politically active are heard.}
further:
  - {says: A fee was paid., kinds: [removal]}
same_matter: {says: Not twice., pending: yes, examined: no, counts: [board]}
time:
  - to: 1999-12-31
    says: A year.
    length: {years: 1}
    governed_by: [{date: arrested_at}]
    runs_from: [{date: told_at}, {date: act, kinds: [removal], assumes: that nobody was told}]
    authorities: [{LEADING: "para 1"}]
  - from: 2000-01-01
    says: No limit.
verification: {status: checked}
"""
BOARD = """\
forum: board
body: The Board
procedure: complaint
kind: complaint
applies: [TT]
opens: [{every_state: yes}]
acts_before: taken
time: [{says: No limit.}]
verification: {status: checked}
"""
FILE = "forums/court.yaml"


@pytest.fixture
def court(small: Copy) -> Copy:
    """The small pack with two forums."""
    return small.add(FILE, COURT).add("forums/board.yaml", BOARD)


def test_they_load_and_are_kept(
    court: Copy, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setenv("RIGHTSCHECK_CACHE", str(tmp_path_factory.mktemp("cache")))
    first, kept = court.load(), court.load()
    assert list(kept.forums) == ["board", "court"]
    assert kept.forums == first.forums
    assert court.remarks() == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("applies: [TT]", "applies: [XX]", "applies[0]: there is no instrument 'XX'"),
        ("applies: [TT]\n", "applies: [TT, UU]\n", None),
        ("{bound: TT, from", "{for: UU, bound: TT, from", "opens[0].for[0]: there is no instrument that this forum applies 'UU'"),
        ("  - {bound: TT, from: 1990-01-01}", "  - {bound: ZZ}", "opens[0].bound: there is no instrument 'ZZ'"),
        ("{bound: TT, from", "{bound: TT, both: yes, from", "opens[0].both: a person is bound by no treaty"),
        ("{bound: TT, from", "{bound: TT, declared: joy, from", "opens[0]: there is no effect of a declaration 'joy'"),
        ("{bound: TT, from: 1990-01-01}", "{declared: joy}", "opens[0]: a way is open against every State or against those bound"),
        ("{bound: TT, from: 1990-01-01}", "{every_state: yes, declared: joy}", "opens[0]: a declaration is made under an instrument"),
        ("{bound: TT, from: 1990-01-01}", "{bound: TT, from: 1990-01-01, to: 1980}", "opens[0]: this ends before it begins"),
        ("opens:\n  - {bound: TT, from: 1990-01-01}", "opens: []", "opens: something is missing from this list"),
        ("acts_before: never", "acts_before: perhaps", "acts_before:"),
        ("fact: traits", "fact: trait", "only.fact: there is no fact about a person 'trait'"),
        ("fact: traits, is: [politics]", "fact: told, is: [late]", "only.fact: there is no fact about a person 'told'"),
        ("is: [politics]", "is: [sport]", "only.is[0]: there is no value of traits 'sport'"),
        ("kinds: [removal]}\nsame", "kinds: [flight]}\nsame", "further[0].kinds[0]: there is no kind of act 'flight'"),
        ("counts: [board]", "counts: [bored]", "same_matter.counts[0]: there is no other forum 'bored'"),
        ("counts: [board]", "counts: [court]", "same_matter.counts[0]: there is no other forum 'court'"),
        ("examined: no,", "examined: no, reservation: joy,", "same_matter: a reservation is made to an instrument"),
        ("date: told_at", "date: tolled_at", "time[0].runs_from[0].date: there is no date predicate 'tolled_at'"),
        ("date: told_at", "date: told", "time[0].runs_from[0].date: there is no date predicate 'told'"),
        ("{date: arrested_at}", "{date: arrested}", "time[0].governed_by[0].date: there is no date predicate 'arrested'"),
        ("{LEADING:", "{LEADER:", "time[0].authorities[0]: there is no authority 'LEADER'"),
        ("{years: 1}", "{years: 0}", "time[0].length: this is no time at all"),
        ("{years: 1}", "{years: -1}", "time[0].length.years:"),
        ("    says: No limit.", "    says: No limit.\n    length: {days: 1}", "time[1]: time runs from some event"),
        ("    length: {years: 1}\n", "", "time[0]: no limit is fixed, so nothing runs"),
        ("forum: court", "forum: courts", "forum: the file must be named after this"),
        ("kind: complaint", "kind: party", "kind:"),
        ("body: The Court", "boddy: The Court", "boddy: there is no field of this name here"),
        ("verification:", "norms: [tt-9]\nverification:", "norms[0]: there is no norm 'tt-9'"),
        ("verification:", "conditions: [tt-1]\nverification:", "conditions[0]: there is no norm of admissibility 'tt-1'"),
        ("verification:", "wrongs: [rudeness]\nverification:", "wrongs[0]: there is no group of wrongs 'rudeness'"),
    ],
)  # fmt: skip
def test_what_loading_says(court: Copy, old: str, new: str, said: str | None) -> None:
    problems = court.change(FILE, old, new).problems()
    if said is None:
        assert problems == []
    else:
        assert any(said in problem for problem in problems), problems
        assert all(problem.startswith(f"{FILE}:") for problem in problems)


def test_an_instrument_without_a_way(court: Copy) -> None:
    court.change(FILE, "applies: [TT]", "applies: [TT, UU]").change(
        FILE, "{bound: TT, from", "{for: TT, bound: TT, from"
    )
    assert ["no way opens the forum" in problem for problem in court.problems()] == [True]


def test_a_norm_of_another_instrument(court: Copy) -> None:
    court.change(FILE, "applies: [TT]", "applies: [UU]\nnorms: [tt-1]")
    assert ["belongs to no instrument that the forum applies" in problem for problem in court.problems()] == [True]


def test_a_state_without_a_code_in_what_was_not_declared(small: Copy) -> None:
    small.add("instruments/tt.yaml", "not_declared: [{state: ABC, effect: joy, checked_to: 2000}]\n")
    assert ["not_declared[0].state: there is no State with this code" in line for line in small.problems()] == [True]


def test_a_bar_that_no_forum_applies(court: Copy) -> None:
    bar = "kind: admissibility\nhelps: duty_bearer\nbars: [TT]\nwrong: "
    court.change("norms/tt/tt-2.yaml", "wrong: ", bar)
    said = "norms/tt/tt-2: kind: no forum applies this bar. Name it in the `conditions` of one."
    assert said in court.remarks()
    court.change(FILE, "further:", "conditions: [tt-2]\nfurther:")
    assert said not in court.remarks()


def test_a_length_in_words() -> None:
    assert str(Span(years=1, months=6, days=2)) == "1 year and 6 months and 2 days"


# Acceptance -----------------------------------------------------------------------------------------------------------


def asked(pack: Pack, forum: str, instrument: str, state: str, on: str, *claimants: str) -> Opened:
    named = [(code, pack.states.name(code)) for code in claimants] if claimants else None
    return opened(pack.forums[forum].ways(instrument), state, parse_date(on), pack.parties, named)


@pytest.mark.parametrize(
    ("forum", "instrument", "state", "on", "value"),
    [
        ("cat-22", "CAT", "ITA", "1989-10-09", "false"),
        ("cat-22", "CAT", "ITA", "1989-10-10", "true"),
        ("cat-22", "CAT", "KAZ", "2008-02-20", "false"),
        ("cat-22", "CAT", "KAZ", "2008-02-21", "true"),
        ("cat-22", "CAT", "JPN", "2013-05-31", "unknown"),
        ("hrc", "ICCPR", "KAZ", "2009-09-29", "false"),
        ("hrc", "ICCPR", "KAZ", "2009-09-30", "true"),
        ("hrc", "ICCPR", "KAZ", "2009", "unknown"),
        ("hrc", "ICCPR", "ITA", "1978-12-15", "true"),
        ("ecthr", "ECHR", "ITA", "1973-07-31", "false"),
        ("ecthr", "ECHR", "ITA", "1973-08-01", "true"),
        ("ecthr", "ECHR", "ITA", "1998-10-31", "true"),
        ("ecthr", "ECHR", "ITA", "1998-11-01", "true"),
        ("ecthr", "ECHR", "FRA", "1990-01-01", "unknown"),
        ("ecthr", "ECHR", "KAZ", "2013-05-31", "false"),
        ("ecthr", "ECHR", "RUS", "2022-09-17", "false"),
        ("crc-op3", "CRC", "ITA", "2016-05-03", "false"),
        ("crc-op3", "CRC", "ITA", "2016-05-04", "true"),
        ("crc-op3", "CRC", "KAZ", "2024-05-06", "false"),
        ("crc-op3", "CRC", "KAZ", "2024-05-07", "true"),
        ("ced-31", "CED", "KAZ", "2013-05-31", "false"),
        ("ced-31", "CED", "KAZ", "2026-01-01", "unknown"),
        ("ced-31", "CED", "ITA", "2016-01-01", "false"),
        ("ced-30", "CED", "KAZ", "2013-05-31", "true"),
        ("ced-30", "CED", "ITA", "2015-11-07", "true"),
        ("cerd-14", "ICERD", "KAZ", "2008-05-28", "false"),
        ("cerd-14", "ICERD", "KAZ", "2008-05-29", "true"),
        ("wgad", "ICCPR", "KAZ", "2013-05-31", "true"),
        ("wgad", "ICCPR", "KAZ", "1990", "false"),
    ],
)
def test_on_a_day(pack: Pack, forum: str, instrument: str, state: str, on: str, value: str) -> None:
    assert asked(pack, forum, instrument, state, on).value == value


@pytest.mark.parametrize(
    ("instrument", "state", "claimants", "value"),
    [
        ("VCCR", "ITA", ("DEU",), "true"),
        ("VCCR", "ITA", ("KAZ",), "false"),
        ("VCCR", "ITA", ("KAZ", "DEU"), "true"),
        ("VCCR", "ITA", (), "unknown"),
        ("CAT", "CHN", (), "false"),
        ("CAT", "ITA", (), "true"),
    ],
)
def test_between_states(pack: Pack, instrument: str, state: str, claimants: tuple[str, ...], value: str) -> None:
    assert asked(pack, "icj", instrument, state, "2013-05-31", *claimants).value == value


def test_where_no_reservation_is_recorded_it_is_said(pack: Pack) -> None:
    assert asked(pack, "icj", "CAT", "ITA", "2013-05-31").unless == "CAT"
    assert "no icj" in asked(pack, "icj", "CAT", "CHN", "2013-05-31").why


def test_without_a_day_nothing_is_known(pack: Pack) -> None:
    ways = pack.forums["cat-22"].ways("CAT")
    assert opened(ways, "ITA", None, pack.parties).value == "unknown"
    assert opened(pack.forums["wgad"].ways("ICCPR"), "ITA", None, pack.parties).value == "unknown"


def test_where_the_person_has_no_other_state_it_is_open_who_could_complain(pack: Pack) -> None:
    """A duty to all parties may be claimed by another one (Belgium v Senegal, ICJ 2012); that is never said to be no."""
    ways = pack.forums["icj"].ways("ICERD")
    found = opened(ways, "ITA", parse_date("2013-05-31"), pack.parties, [])
    assert found.value == "unknown"
    assert found.why.endswith("no other State of nationality; whether any other party could complain is open")


def test_every_bar_of_the_pack_is_applied_by_a_forum_of_its_instrument(pack: Pack) -> None:
    for norm in pack.norms.values():
        if norm.kind == "admissibility":
            users = [forum for forum in pack.forums.values() if norm.norm in forum.conditions]
            assert any(set(norm.bars) & set(forum.applies) for forum in users), norm.norm
