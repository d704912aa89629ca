"""`rightscheck compare`, and `--on` of `check` and `explain`, as they are called."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ..law.packs import Copy
from ..packs.writing import SMALL, case_text, fact, says
from .conftest import AT_ONCE, FOUNDING, NEVER, SAID_NEVER, Run

Case = Callable[..., Path]
NORM = "vccr-36-1b"


@pytest.fixture
def copied(tmp_path: Path) -> Copy:
    """A copy of the small law, to change."""
    return Copy(Path(shutil.copytree(SMALL, tmp_path / "rules")))


@pytest.fixture
def small_file(tmp_path: Path) -> Path:
    """A case on the small law."""
    file = tmp_path / "small.yaml"
    file.write_text(case_text([says("court", "beaten", "yes"), fact("drill", "yes")]), encoding="utf-8")
    return file


# Two files ------------------------------------------------------------------------------------------------------------


def test_two_versions_as_text(run: Run, case: Case) -> None:
    old, new = case("told", NEVER), case("new", AT_ONCE)
    new.write_text(new.read_text(encoding="utf-8").replace("case: new", "case: told"), encoding="utf-8")
    code, out, err = run("compare", old, new, "--norm", NORM)
    assert (code, err) == (0, "")
    assert out.startswith("What changed: A detention in Rome (told)")
    assert "No changes in the rules. 1 finding changed" in " ".join(out.split())
    assert "met even on the State's own account -> no breach shown on these facts" in " ".join(out.split())
    assert "Ana Ñ. was told of the right to consular contact" in " ".join(out.split())
    assert "different cases" not in out


def test_the_same_file_twice(run: Run) -> None:
    code, out, _ = run("compare", FOUNDING, FOUNDING, "--fail-on-change")
    assert code == 0
    assert "No changes in the case file. No changes in the rules. No findings changed" in " ".join(out.split())


def test_different_cases_are_said_to_be_different(run: Run, case: Case) -> None:
    _, out, _ = run("compare", case("one"), case("other"), "--norm", NORM)
    assert "These are different cases (one and other)" in out
    assert "CHANGES THAT CAUSED NONE OF THIS" in out
    assert "The id of the case changed from one to other." in out


def test_as_json(run: Run, case: Case) -> None:
    code, out, _ = run("compare", case("one", SAID_NEVER), case("other", NEVER), "--norm", NORM, "--format", "json")
    assert code == 0
    made = json.loads(out)
    assert (made["old"]["case"], made["new"]["case"], made["complete"]) == ("one", "other", True)
    [finding] = made["findings"]
    assert (finding["id"], finding["respect"]) == ("vccr-36-1b.custody.ITA.ana", "verdict")
    assert (finding["old"]["verdict"], finding["new"]["verdict"]) == ("indicated", "established")
    [[number]] = finding["causes"]["enough"]
    by_number = {change["number"]: change for change in made["changes"]}
    assert by_number[number]["key"] == "custody.consular_rights_told"
    assert {change["section"]: change["in_a_cause"] for change in made["changes"]} == {"facts": True, "case": False}
    assert finding["causes"]["needed"] == [number]


def test_as_markdown_and_the_same_bytes_each_time(run: Run, case: Case) -> None:
    old, new = case("one", SAID_NEVER), case("other", NEVER)
    first, second = (run("compare", old, new, "--format", "md").out for _ in range(2))
    assert first == second
    assert first.startswith("# What changed: A detention in Rome (other)")


def test_a_change_is_an_exit_code_where_asked(run: Run, case: Case) -> None:
    old, new = case("one", SAID_NEVER), case("other", NEVER)
    assert run("compare", old, new, "--norm", NORM).code == 0
    assert run("compare", old, new, "--norm", NORM, "--fail-on-change").code == 1
    assert run("compare", old, old, "--norm", NORM, "--fail-on-change").code == 0


def test_a_new_file_that_does_not_load(run: Run, case: Case) -> None:
    code, out, err = run("compare", case("one"), case("other", "  - {about: custody, consular_rights_tld: never}\n"))
    assert (code, out) == (2, "")
    assert "other.yaml:10:" in err
    assert "Did you mean 'consular_rights_told'?" in err
    assert "(Read with" not in err


def test_a_wrong_call(run: Run, case: Case) -> None:
    code, _, err = run("compare", case("one"))
    assert code == 2
    assert err == (
        "rightscheck:0:0: NEW: there is nothing to compare with. Name a second case file, or a rule pack with "
        "--new-rules.\n"
    )
    code, _, err = run("compare", case("one"), case("two"), "--norm", "vccr-36-1q")
    assert code == 2
    assert "there is no norm 'vccr-36-1q'. Did you mean 'vccr-36-1c'?" in err


# Two packs ------------------------------------------------------------------------------------------------------------


def test_one_file_under_two_packs(run: Run, copied: Copy, small_file: Path) -> None:
    copied.change("norms/tr/plain.yaml", "is: [yes]", "is: [no]")
    code, out, err = run("compare", small_file, "--rules", SMALL, "--new-rules", copied.rules, "--norm", "plain")
    assert (code, err) == (0, "")
    assert "No changes in the case file. 1 change in the rules." in out
    assert "Because of this: Norm plain changed in breach." in out
    assert "met even on the State's own account -> no breach shown on these facts" in " ".join(out.split())


def test_every_kind_of_change_of_the_rules_has_its_sentence(run: Run, copied: Copy, small_file: Path) -> None:
    copied.change("concepts/harm.yaml", "title: Harm", "title: Harms")
    copied.change("instruments/tr.yaml", "{state: FRE, from: 2000-01-01}", "{state: FRE, from: 2001-01-01}")
    copied.change("instruments/tr.yaml", "effect: complaints, from: 2005-01-01", "effect: complaints, from: 2006-01-01")
    copied.change("instruments/tr.yaml", "in_force: {from: 1998-01-01}", "in_force: {from: 1998-02-01}")
    copied.change("instruments/tr.yaml", "checked_to: 2020-12-31", "checked_to: 2021-12-31")
    copied.change("instruments/tr.yaml", "an invented text", "an invented one")
    copied.change("vocabulary/custody.yaml", "Was it a drill?", "Was it an exercise?")
    copied.change("standards.yaml", "a document, minimum_grade: 3", "a document, minimum_grade: 4")
    copied.change("standards.yaml", "means: a bare claim", "means: a claim")
    copied.change("standards.yaml", "means: a bare assertion", "means: an assertion")
    copied.change("authorities.yaml", "Old v Freedonia", "Older v Freedonia")
    _, out, _ = run("compare", small_file, "--rules", SMALL, "--new-rules", copied.rules, "--norm", "plain")
    text = " ".join(out.split())
    for sentence in (
        "Concept harm changed in title.",
        "Instrument TR: Freedonia was bound from 2000-01-01, now from 2001-01-01.",
        "Instrument TR: the declarations of Freedonia changed from complaints from 2005-01-01 until 2012-12-31 to "
        "complaints from 2006-01-01 until 2012-12-31.",
        "Instrument TR: in force from 1998-01-01, now from 1998-02-01.",
        "Instrument TR: the table of parties changed in checked_to.",
        "Instrument TR changed in title.",
        "Predicate drill changed in question.",
        "Standard of proof strict changed in minimum_grade.",
        "Kind of source assertion changed in means.",
        "Authority OLD changed in cite.",
        "The order of printing or the words of the ladder of evidence changed.",
    ):
        assert sentence in text, sentence


def test_two_files_share_the_pack_that_is_named(run: Run, copied: Copy, small_file: Path) -> None:
    code, out, _ = run("compare", small_file, small_file, "--rules", copied.rules)
    assert code == 0
    assert "No changes in the rules. No findings changed" in " ".join(out.split())


def test_a_pack_that_cannot_read_the_case_is_named(run: Run, copied: Copy, tmp_path: Path) -> None:
    lines = "    type: bool\n    question: Extra?\n    values: {yes: {phrase: more}, no: {phrase: less}}\n"
    copied.add("vocabulary/custody.yaml", f"  extra:\n{lines}")
    file = tmp_path / "extra.yaml"
    file.write_text(case_text([fact("extra", "yes")]), encoding="utf-8")
    code, out, err = run("compare", file, "--rules", copied.rules, "--new-rules", SMALL)
    assert (code, out) == (2, "")
    assert "there is no fact predicate 'extra'" in err
    assert f"(Read with the rules in {SMALL}.)" in err
    code, _, err = run("compare", file, "--rules", copied.rules)
    assert code == 2
    assert "(Read with the rules that come with rightscheck.)" in err


# Every change of a case file in words ---------------------------------------------------------------------------------


def test_every_kind_of_change_of_a_file_has_its_sentence(run: Run, tmp_path: Path) -> None:
    head = """\
case: file
title: {title}
assessed_on: {day}
people:
  ana: {{name: Ana, nationality: {nations}}}
sources:
  ngo: {{title: Report, by: An organisation, kind: {kind}, speaks_for: applicant}}
  fre: {{title: Letter, by: A ministry, kind: party_statement, speaks_for: ITA}}
acts: {{custody: {{kind: detention, of: [ana], by: ITA, date: {date}, note: {note}}}}}
facts:
"""
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(
        head.format(title="A", day="2014-01-01", nations="[KAZ]", kind="assertion", date="2013-05-29", note="A")
        + "  - {about: custody, consular_rights_told: never, asserted_by: [ngo]}\n"
        "  - {about: custody, foreign_nationality_known: at_arrest, asserted_by: [ngo]}\n"
        "  - {about: custody, detained: yes, asserted_by: [ngo], note: A}\n",
        encoding="utf-8",
    )
    new.write_text(
        head.format(title="B", day="2014-02-01", nations="[KAZ, UZB]", kind="ngo_report", date="2013-05", note="B")
        + "  - {about: custody, consular_rights_told: within_weeks, asserted_by: [{source: ngo, at: p 2}]}\n"
        "  - about: custody\n    foreign_nationality_known: at_arrest\n    asserted_by: [ngo]\n"
        "    conceded_by: [fre]\n    known: {since: 2013-06, to: [ITA]}\n"
        "  - {about: custody, detained: yes, asserted_by: [ngo], note: B}\n"
        "assessments:\n"
        f"  - {{element: {NORM}.not-told, about: custody, answer: yes, by: Counsel}}\n",
        encoding="utf-8",
    )
    _, out, _ = run("compare", old, new)
    text = " ".join(out.split())
    for sentence in (
        "Act 'custody': date changed from 29 May 2013 to May 2013.",
        "Act 'custody': the note changed.",
        "Person 'ana': nationality changed from KAZ to KAZ and UZB.",
        "Source 'ngo': kind changed from assertion to ngo report.",
        "The title of the case changed from A to B.",
        "The day of assessment changed from 1 January 2014 to 1 February 2014.",
        "Counsel's assessment of vccr-36-1b.not-told (Counsel) was added: yes. Privileged.",
        "[asserted by An organisation]; now Ana was told",
        "[asserted by An organisation, p 2]",
        "asserted by An organisation; now asserted by An organisation; conceded by A ministry; known to Italy since June 2013.",
        ": only the note changed.",
    ):
        assert sentence in text, sentence


# The law of another day -----------------------------------------------------------------------------------------------


def test_check_under_the_law_of_another_day(run: Run) -> None:
    code, out, err = run("check", FOUNDING, "--on", "2024-01-15", "--norm", "ced-16", "--norm", "cat-3")
    assert (code, err) == (0, "")
    text = " ".join(out.split())
    assert text.index("This is the law of 15 January 2024") < text.index("WHAT DIFFERS FROM THE LAW OF THE ACT: 2")
    assert "It is not the finding on the case. A State is judged by the law of the day of the act" in text
    assert "Italy: bound by CED since 2015-11-07 (law of the act: not bound by CED before 2015-11-07)." in text
    assert "CED art 16 [ced-16]: does not apply -> facts are missing" in text
    assert text.index("WHAT DIFFERS") < text.index("REFOULEMENT")
    assert ", law of 2024-01-15." in text


def test_what_is_the_same_under_both_laws_is_said_to_be(run: Run) -> None:
    _, out, _ = run("check", FOUNDING, "--on", "2013-07-15", "--norm", "cat-3")
    assert "WHAT DIFFERS FROM THE LAW OF THE ACT: NOTHING" in out
    assert "Every finding comes out as under the law of the day of the act." in out


def test_json_says_of_which_day_the_law_is(run: Run) -> None:
    _, out, _ = run("check", FOUNDING, "--on", "2024-01-15", "--norm", "ced-16", "--format", "json")
    made = json.loads(out)
    assert made["receipt"]["asked"]["law_on"] == "2024-01-15"
    assert made["limits"][0].startswith("This applies the law of another day")
    _, out, _ = run("check", FOUNDING, "--norm", "ced-16", "--format", "json")
    assert json.loads(out)["receipt"]["asked"]["law_on"] == ""


def test_explain_under_the_law_of_another_day(run: Run) -> None:
    code, out, _ = run("explain", FOUNDING, "ced-16", "--on", "2024-01-15", "--person", "alma")
    assert code == 0
    text = " ".join(out.split())
    assert "This is the law of 15 January 2024" in text
    assert "Italy: bound by CED since 2015-11-07" in text


def test_dated_doctrine_names_the_element(run: Run, small_file: Path) -> None:
    _, out, _ = run("check", small_file, "--rules", SMALL, "--on", "2010-06-14", "--norm", "act-since")
    assert (
        "Because of this: 'since' turns on whether the act is on or after 2010-06-15: it does not count (law of the act: "
        "it counts)." in " ".join(out.split())
    )


@pytest.mark.parametrize("day", ["2013", "2013-05", "2013-05-31~", "2013-05-30/2013-05-31", "2013-05-31T10:00"])
def test_the_law_is_asked_of_one_day(run: Run, day: str) -> None:
    code, out, err = run("check", FOUNDING, "--on", day)
    assert (code, out) == (2, "")
    assert err == "rightscheck:0:0: --on: the law is asked of one day. Write it in full, as 2024-01-15.\n"
    code, _, err = run("explain", FOUNDING, "cat-3", "--on", "yesterday")
    assert code == 2
    assert err.startswith("rightscheck:0:0: --on: this is not a date.")
