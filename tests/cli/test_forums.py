"""`rightscheck forums`: the page, the day, the choices, JSON, the calendar, and complaints in plain words."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from .conftest import FOUNDING, ROOT, Run


@pytest.fixture(autouse=True)
def _quick(quick: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")


def part_of(out: str, title: str) -> str:
    return out.partition(f"\n{title}\n")[2]


def test_the_page(run: Run) -> None:
    code, out, err = run("forums", FOUNDING, "--on", "2013-05-31")
    assert (code, err) == (0, "")
    assert "As of 31 May 2013, the day you named" in out
    italy, _, kazakhstan = part_of(out, "AGAINST ITALY").partition("\nAGAINST KAZAKHSTAN\n")
    assert "o Working Group on Arbitrary Detention" in part_of(italy, "Open").partition("\nOpen on a condition")[0]
    closed = part_of(italy, "Closed").partition("\nWhat one complaint closes")[0]
    assert "Committee on the Rights of the Child" in closed
    assert "not bound by CED before 2015-11-07" in " ".join(closed.split())
    assert "European Court of Human Rights" not in closed
    shut = part_of(kazakhstan, "Closed").partition("\nBetween States only")[0]
    assert "European Court of Human Rights" in shut
    assert "Last day (removal 'expulsion'): 30 November 2013" in italy
    assert "safe day: 30 October 2013" in " ".join(italy.split())
    assert "acts are carried out" in out
    assert "Verify every deadline" in out
    assert all(len(line) <= 100 for line in out.splitlines())


@pytest.mark.parametrize("form", ["text", "md", "json"])
def test_the_same_file_gives_the_same_bytes(run: Run, form: str) -> None:
    first = run("forums", FOUNDING, "--format", form)
    assert first.code == 0
    assert first == run("forums", FOUNDING, "--format", form)


def test_the_day_comes_from_the_file_and_is_said(run: Run, case: Callable[..., Path]) -> None:
    assert "As of 27 August 2013, the day of assessment in the file" in run("forums", FOUNDING).out
    out = run("forums", case("made")).out
    assert "As of 29 May 2013, the day of the latest act" in out


def test_without_any_day_it_asks_for_one(run: Run, case: Callable[..., Path]) -> None:
    file = case("made")
    file.write_text(file.read_text(encoding="utf-8").replace(", date: 2013-05-29", ""), encoding="utf-8")
    code, out, err = run("forums", file)
    assert (code, out) == (2, "")
    assert err.startswith("rightscheck:0:0: --on: ")
    assert "Name a day." in err
    assert run("forums", file, "--on", "2013-06").code == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--on", "soon"), "--on: this is not a date"),
        (("--against", "Atlantis"), "--against:"),
        (("--against", "Norway"), "--against: this State does no act in this file. Use one of: ITA, KAZ."),
        (("--person", "bob"), "there is no person 'bob' in this file"),
    ],
)
def test_a_wrong_call(run: Run, options: tuple[str, ...], said: str) -> None:
    code, out, err = run("forums", FOUNDING, *options)
    assert (code, out) == (2, "")
    assert said in err
    assert "Traceback" not in err


def test_a_person_and_a_state(run: Run) -> None:
    out = run("forums", FOUNDING, "--person", "alua", "--against", "italy").out
    assert "AGAINST ITALY" in out
    assert "KAZAKHSTAN" not in out
    assert "For Alua Ablyazova:" in out
    assert "For Alma" not in out


def test_a_case_that_no_forum_takes(run: Run, case: Callable[..., Path]) -> None:
    file = case("made", "  - {about: custody, consular_rights_told: same_day}\n")
    code, out, _ = run("forums", file, "--against", "ITA", "--person", "ana")
    assert code == 0
    assert "AGAINST ITALY" in out


def test_a_pending_removal(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "pending.yaml"
    file.write_text(
        "case: pending\ntitle: A removal to come\nassessed_on: 2026-11-01\n"
        "people: {ana: {name: Ana, nationality: [KAZ], age: 30}}\n"
        "acts: {trip: {kind: removal, of: [ana], by: ITA, to: KAZ, status: pending}}\n",
        encoding="utf-8",
    )
    out = run("forums", file, "--against", "ITA").out
    assert "An act is still to come: ask for interim measures before it" in out
    assert "Interim measures: The Court can be asked to stop a removal at once." in out
    assert "Last day: none yet; the time does not run while the act is still to come." in out
    assert "Four months from the final domestic decision" in out


def test_json(run: Run) -> None:
    made = json.loads(run("forums", FOUNDING, "--on", "2013-05-31", "--format", "json").out)
    assert (made["case"]["id"], made["on"], made["on_is"]) == ("shalabayeva", "2013-05-31", "asked")
    assert made["receipt"]["case_sha256"]
    court = next(o for o in made["openings"] if (o["forum"], o["state"], o["claimants"]) == ("ecthr", "ITA", ["alma"]))
    part = next(p for p in court["parts"] if p["act"] == "expulsion")
    assert (part["time"]["first"], part["time"]["safe"]) == ("2013-11-30", "2013-10-30")
    assert court["status"] == "open_if"


# The calendar ---------------------------------------------------------------------------------------------------------


def test_the_calendar(run: Run, tmp_path: Path) -> None:
    file, other = tmp_path / "days.ics", tmp_path / "other.ics"
    code, out, err = run("forums", FOUNDING, "--ics", file)
    assert code == 0
    assert "days.ics" in err
    assert "days.ics" not in out
    run("forums", FOUNDING, "--ics", other)
    raw = file.read_bytes()
    assert raw == other.read_bytes()
    events = Calendar.from_ical(raw).walk("VEVENT")
    days = {str(event["SUMMARY"]).partition(":")[0]: event.decoded("DTSTART") for event in events}
    assert days == {"Safe day to complain": date(2013, 10, 30), "Last day to complain": date(2013, 11, 30)}
    assert len({str(event["UID"]) for event in events}) == len(events) == 2
    assert {event.decoded("DTSTAMP").date() for event in events} == {date(2013, 8, 27)}
    assert all(event.walk("VALARM") for event in events)
    assert all("assumes that no effective remedy was open" in str(event["DESCRIPTION"]) for event in events)
    text = raw.decode().replace("\r\n ", "")
    assert "shalabayeva" in text
    for name in ("Alma", "alma", "Alua", "alua", "Ablyaz", "expulsion"):
        assert name not in text


def test_a_calendar_is_never_overwritten(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "days.ics"
    file.write_bytes(b"mine")
    code, out, err = run("forums", FOUNDING, "--ics", file)
    assert (code, out) == (2, "")
    assert "exists already and is not overwritten" in err
    assert file.read_bytes() == b"mine"


def test_without_a_day_to_count_no_calendar_is_written(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "days.ics"
    code, _, err = run("forums", FOUNDING, "--against", "KAZ", "--ics", file)
    assert code == 0
    assert "No last day can be counted" in err
    assert not file.exists()


def test_a_folder_that_is_not_there(run: Run, tmp_path: Path) -> None:
    code, _, err = run("forums", FOUNDING, "--ics", tmp_path / "none" / "days.ics")
    assert code == 2
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "name", ["decided/echr-hirsi-2012", "decided/icj-avena-2004", "held-out/first/iacthr-wong-ho-wing-2015"]
)
def test_it_answers_for_decided_cases(run: Run, name: str) -> None:
    code, out, err = run("forums", ROOT / "cases" / f"{name}.yaml", "--on", "2026-11-28")
    assert (code, err) == (0, "")
    assert out.count("AGAINST ") >= 1
