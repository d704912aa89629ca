"""Which forums are open to whom: the founding case as a table, and made-up cases for each condition."""

from __future__ import annotations

from pathlib import Path

import pytest

from rightscheck import Pack, check, load_case
from rightscheck.appraisal.forums import asking_day, forums
from rightscheck.appraisal.openings import ForumSheet, Opening, Status
from rightscheck.casefile.case import Case
from rightscheck.dates import parse_date

FOUNDING = Path(__file__).resolve().parents[2] / "cases" / "shalabayeva.yaml"

CASE = """\
case: made-up
title: A removal
people:
  ana: {{name: Ana, nationality: [KAZ], {person}}}
sources: {{court: {{title: Judgment, kind: court_decision, speaks_for: none}}}}
acts:
  trip: {{kind: removal, of: [ana], by: {by}, to: KAZ, {act}}}
  cell: {{kind: detention, of: [ana], by: {by}, date: {date}}}
facts:
  - {{about: trip, remedy_access: {access}, found_by: [court]}}
  - {{about: cell, consular_rights_told: never, found_by: [court]}}
  - {{about: cell, foreign_nationality_known: at_arrest, found_by: [court]}}
{facts}"""

NORMS = ("cat-3", "echr-3", "echr-13", "iccpr-7", "crc-3", "icerd-5", "ced-16", "vccr-36-1b", "iccpr-9-1", "udhr-14")
BARS = (
    "cat-22-5a",
    "cat-22-5b",
    "cat-22-standing",
    "echr-35-1-exhaustion",
    "echr-35-2b-same-matter",
    "echr-34-standing",
)
FREE = (
    "  - {about: trip, domestic_remedies_removal: used, found_by: [court]}\n"
    "  - {about: trip, same_matter_other_body: no, found_by: [court]}\n"
    "  - {about: trip, complainant_status: person_concerned, found_by: [court]}\n"
)


@pytest.fixture(scope="module")
def founding(pack: Pack) -> Case:
    return load_case(FOUNDING, pack)


@pytest.fixture(scope="module")
def gold(pack: Pack, founding: Case) -> ForumSheet:
    return forums(founding, pack, check(founding, pack), parse_date("2013-05-31"), "asked")


def one(sheet: ForumSheet, forum: str, state: str, *claimants: str) -> Opening:
    found = [
        o
        for o in sheet.openings
        if (o.forum, o.state) == (forum, state) and (not claimants or o.claimants == claimants)
    ]
    assert len(found) == 1, [o.forum for o in sheet.openings]
    return found[0]


# The founding case on 31 May 2013 -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("forum", "state", "person", "status", "why"),
    [
        ("cat-22", "ITA", "alma", "open_if", "since 1989-10-10"),
        ("cat-22", "KAZ", "alma", "open_if", "since 2008-02-21"),
        ("hrc", "ITA", "alma", "open_if", "bound by OP1 since 1978-12-15"),
        ("hrc", "KAZ", "alma", "open_if", "bound by OP1 since 2009-09-30"),
        ("ecthr", "ITA", "alma", "open_if", "bound by ECHR since 1955-10-26"),
        ("ecthr", "KAZ", "alma", "closed", "not bound by ECHR: not a party"),
        ("crc-op3", "ITA", "alua", "closed", "OP3-CRC: it was not in force"),
        ("crc-op3", "KAZ", "alma", "closed", "OP3-CRC: it was not in force"),
        ("ced-31", "ITA", "alua", "closed", "not bound by CED before 2015-11-07"),
        ("ced-31", "KAZ", "alma", "closed", "no declaration (individual complaints) under CED had been made"),
        ("ced-30", "ITA", "alma", "closed", "not bound by CED before 2015-11-07"),
        ("ced-30", "KAZ", "alma", "open_if", "bound by CED since 2010-12-23"),
        ("cerd-14", "ITA", "alma", "open_if", "since 1978-05-05"),
        ("cerd-14", "KAZ", "alma", "open_if", "since 2008-05-29"),
        ("wgad", "ITA", "alma", "open", "needs no acceptance"),
        ("wgad", "KAZ", "alma", "open", "needs no acceptance"),
        ("iachr", "ITA", "alma", "closed", "not a party"),
    ],
)
def test_italy_and_kazakhstan(gold: ForumSheet, forum: str, state: str, person: str, status: Status, why: str) -> None:
    found = one(gold, forum, state, person)
    assert found.status == status
    assert why in found.why


def test_every_finding_is_under_an_instrument_of_the_forum(gold: ForumSheet, pack: Pack) -> None:
    for opening in gold.openings:
        for part in opening.parts:
            for claim in part.findings:
                assert pack.norms[claim.norm].cite.instrument in pack.forums[opening.forum].applies


def test_consular_rights_lead_to_no_committee(gold: ForumSheet) -> None:
    takers = {o.forum for o in gold.openings for p in o.parts for c in p.findings if c.norm.startswith("vccr")}
    assert takers <= {"icj", "special-procedures"}
    state = next(o for o in gold.openings if o.forum == "icj" and o.provision.startswith("VCCR") and o.state == "ITA")
    assert state.status == "closed"
    assert "Kazakhstan: not bound by VCCR Optional Protocol" in state.why


def test_the_time_before_the_european_court(gold: ForumSheet) -> None:
    part = next(p for p in one(gold, "ecthr", "ITA", "alma").parts if p.act == "expulsion")
    assert (part.time.length, part.time.first, part.time.last) == ("6 months", "2013-11-30", "2013-12-25")
    assert (part.time.event, part.time.safe) == ("act", "2013-10-30")
    assert part.time.assumes


def test_what_one_complaint_closes(gold: ForumSheet) -> None:
    """Italy's reservation bars in the Human Rights Committee what was examined elsewhere; Kazakhstan has none."""
    italy, kazakhstan = one(gold, "hrc", "ITA", "alma").same_matter, one(gold, "hrc", "KAZ", "alma").same_matter
    assert italy is not None
    assert kazakhstan is not None
    assert (italy.examined, italy.by_reservation) == (True, True)
    assert (kazakhstan.examined, kazakhstan.by_reservation) == (False, False)
    assert set(italy.elsewhere) == {"ecthr", "cat-22", "cerd-14"}
    court = one(gold, "ecthr", "ITA", "alma").same_matter
    assert court is not None
    assert "wgad" in court.elsewhere
    assert "crc-op3" not in court.elsewhere, "what is closed closes nothing"


def test_what_no_forum_takes_is_said(gold: ForumSheet) -> None:
    keys = dict(gold.without)["ITA"]
    assert "CFR" in keys
    assert "ECHR" not in keys


def test_a_person_and_a_state_can_be_chosen(pack: Pack, founding: Case) -> None:
    findings = check(founding, pack, norms=["cat-3", "crc-3", "iccpr-9-1"])
    sheet = forums(founding, pack, findings, parse_date("2013-08-27"), "asked", person="alua", against="ITA")
    assert sheet.openings
    assert {(o.state, o.claimants) for o in sheet.openings if o.claimant == "person"} == {("ITA", ("alua",))}


# Made-up cases --------------------------------------------------------------------------------------------------------


@pytest.fixture
def ask(pack: Pack, tmp_path: Path):  # type: ignore[no-untyped-def]
    """The forums for a removal and a detention."""

    def go(  # type: ignore[no-untyped-def]
        on: str,
        *,
        by: str = "ITA",
        date: str = "2020-06-15",
        facts: str = "",
        person: str = "age: 30",
        act: str = "",
        access: str = "prevented",
    ) -> ForumSheet:
        file = tmp_path / "case.yaml"
        text = CASE.format(by=by, date=date, facts=facts, person=person, act=act or f"date: {date}", access=access)
        file.write_text(text, encoding="utf-8")
        case = load_case(file, pack)
        norms = [key for key in (*NORMS, *BARS, "echr-35-1-time", "op3crc-7") if key in pack.norms]
        return forums(case, pack, check(case, pack, norms=norms), parse_date(on), "asked")

    return go


def status(sheet: ForumSheet, forum: str, act: str = "trip") -> Status:
    found = [part.status for o in sheet.openings if o.forum == forum for part in o.parts if part.act == act]
    return found[0] if found else "closed"


def test_nothing_in_the_way_is_open(ask) -> None:  # type: ignore[no-untyped-def]
    assert status(ask("2020-07-01", facts=FREE), "cat-22") == "open"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("domestic_remedies_removal: used", "domestic_remedies_removal: available_not_used"),
        ("complainant_status: person_concerned", "complainant_status: third_party_without_authority"),
        (
            "same_matter_other_body: no, found_by: [court]}",
            "same_matter_other_body: yes, found_by: [court]}\n"
            "  - {about: trip, earlier_petition_status: decided_on_merits, found_by: [court]}",
        ),
    ],
)
def test_a_bar_that_is_found_closes(ask, old: str, new: str) -> None:  # type: ignore[no-untyped-def]
    sheet = ask("2020-07-01", facts=FREE.replace(old, new), access="open_not_used")
    assert status(sheet, "cat-22") == "closed"
    part = next(p for o in sheet.openings if o.forum == "cat-22" for p in o.parts if p.act == "trip")
    assert "a bar" in part.closed[0]


def test_an_open_bar_leaves_it_open_on_a_condition(ask) -> None:  # type: ignore[no-untyped-def]
    sheet = ask("2020-07-01", facts=FREE.replace("same_matter_other_body: no", "outside_concern: [un_experts]"))
    assert status(sheet, "cat-22") == "open_if"


@pytest.mark.parametrize(
    ("notified", "on", "wanted"),
    [
        ("2020-06-20", "2020-12-20", "open"),
        ("2020-06-20", "2020-12-21", "closed"),
        ("2020-06-20/2020-07-20", "2020-12-25", "open_if"),
    ],
)
def test_time_that_ran_out_closes(ask, notified: str, on: str, wanted: str) -> None:  # type: ignore[no-untyped-def]
    fact = f"  - {{about: trip, final_decision_notified_on: {notified}, found_by: [court]}}\n"
    sheet = ask(on, facts=FREE + fact)
    parts = [p for o in sheet.openings if o.forum == "ecthr" for p in o.parts if p.act == "trip"]
    over = {"open": "running", "closed": "over", "open_if": "perhaps_over"}
    assert parts[0].time.state == over[wanted]
    assert (parts[0].status == "closed") == (wanted == "closed")


def test_a_date_that_is_only_denied_counts_nothing(ask) -> None:  # type: ignore[no-untyped-def]
    fact = "  - {about: trip, final_decision_notified_on: 2020-06-20, denied_by: [court]}\n"
    sheet = ask("2020-12-21", facts=FREE + fact)
    part = next(p for o in sheet.openings if o.forum == "ecthr" for p in o.parts if p.act == "trip")
    assert part.time.event == "act"


def test_of_several_dates_the_earliest_counts(ask) -> None:  # type: ignore[no-untyped-def]
    facts = FREE + "".join(
        f"  - {{about: trip, final_decision_notified_on: {day}, found_by: [court]}}\n"
        for day in ("2020-07-20", "2020-06-20")
    )
    sheet = ask("2020-08-01", facts=facts)
    part = next(p for o in sheet.openings if o.forum == "ecthr" for p in o.parts if p.act == "trip")
    assert (part.time.first, part.time.last) == ("2020-12-20", "2021-01-20")


@pytest.mark.parametrize(
    ("age", "wanted"),
    [("age: 6", "open_if"), ("age: 17", "open_if"), ("age: 18", "closed"), ("note: no age", "open_if")],
)
def test_the_committee_on_the_rights_of_the_child_hears_children(ask, age: str, wanted: str) -> None:  # type: ignore[no-untyped-def]
    sheet = ask("2020-07-01", person=age)
    parts = [p for o in sheet.openings if o.forum == "crc-op3" for p in o.parts if p.act == "trip"]
    if parts:
        assert parts[0].status == wanted
        assert bool(parts[0].persons) == (age == "note: no age")
    else:
        assert wanted == "closed"


@pytest.mark.parametrize(
    ("date", "on", "wanted"),
    [
        ("2016-05-03", "2017-01-01", "closed"),
        ("2016-05-04", "2017-01-01", "open_if"),
        ("2016", "2017-01-01", "unknown"),
    ],
)
def test_acts_before_the_protocol_was_in_force_are_out_of_time(ask, date: str, on: str, wanted: str) -> None:  # type: ignore[no-untyped-def]
    assert status(ask(on, date=date, person="age: 6"), "crc-op3") == wanted


def test_acts_before_a_declaration(ask) -> None:  # type: ignore[no-untyped-def]
    sheet = ask("2013-05-31", by="KAZ", date="2007-06-01")
    part = next(p for o in sheet.openings if o.forum == "cat-22" for p in o.parts)
    assert part.status == "closed"
    assert "came before the State had accepted" in part.closed[0]
    assert "unless its effects go on" in part.closed[0]


def test_a_state_that_left_answers_for_earlier_acts_where_the_treaty_says_so(ask) -> None:  # type: ignore[no-untyped-def]
    sheet = ask("2023-01-01", by="RUS", date="2022-08-01")
    assert status(sheet, "ecthr") == "open_if"
    assert one(sheet, "ecthr", "RUS").why.endswith("; still open for what the State did before")
    assert status(ask("2023-01-01", by="RUS", date="2022-10-01"), "ecthr") == "closed"


def test_a_declaration_that_is_not_recorded_is_unknown(ask) -> None:  # type: ignore[no-untyped-def]
    sheet = ask("2020-07-01", by="JPN")
    assert status(sheet, "cat-22") == "unknown"
    assert "is recorded" in one(sheet, "cat-22", "JPN").why


def test_interim_measures_are_for_what_is_still_to_come(ask) -> None:  # type: ignore[no-untyped-def]
    sheet = ask("2026-11-01", act="status: pending", facts="assessed_on: 2026-11-01\n")
    court = one(sheet, "ecthr", "ITA")
    assert sheet.pending
    assert "Rule 39" in court.interim
    urgent = one(sheet, "special-procedures", "ITA").interim
    assert urgent == "An urgent appeal can be sent to the State within days."
    assert next(p for p in court.parts if p.act == "trip").time.state == "waiting"
    done = ask("2026-11-01")
    assert not done.pending
    assert all(not o.interim for o in done.openings)


def test_any_party_that_declared_may_complain_between_states(ask) -> None:  # type: ignore[no-untyped-def]
    """Convention against Torture, article 21(1): a party claims that another does not fulfil its obligations; the person
    need not be its national."""
    for state in ("KAZ", "ITA"):
        (found,) = (o for o in ask("2020-07-01", by=state).openings if o.forum == "cat-21" and o.state == state)
        assert found.status == "open_if"
        assert any("has made the declaration too" in check.says for part in found.parts for check in part.checks)


def test_the_day_of_asking(pack: Pack, founding: Case, tmp_path: Path) -> None:
    assert asking_day(founding) == (founding.head.assessed_on, "assessed")
    file = tmp_path / "case.yaml"
    for act, wanted in (("date: 2020-06-15", "2020-06-15"), ("note: no date", None)):
        text = CASE.format(by="ITA", date="2019-01-01", facts="", person="age: 3", act=act, access="used")
        text = text if wanted else text.replace(", date: 2019-01-01", "")
        file.write_text(text, encoding="utf-8")
        found = asking_day(load_case(file, pack))
        assert (found and (found[0].text, found[1])) == (wanted and (wanted, "act"))


def test_the_same_case_gives_the_same_answer(pack: Pack, founding: Case) -> None:
    def once() -> ForumSheet:
        return forums(founding, pack, check(founding, pack, norms=["cat-3"]), parse_date("2013"), "asked")

    assert once() == once()
