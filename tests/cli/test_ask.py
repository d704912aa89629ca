"""`rightscheck ask`: dialogues through standard input, and what they leave in the file."""

from __future__ import annotations

import datetime
import errno
import io
import json
import os
import stat
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rightscheck import InputError, Pack, check, load_case
from rightscheck.casefile.skeleton import SKELETON
from rightscheck.casefile.working import ChangedMeanwhileError, WorkingCopy
from rightscheck.cli.answering import Asker
from rightscheck.cli.dialogue import Dialogue
from rightscheck.cli.values import approximated
from rightscheck.dates import parse_date
from rightscheck.inference.derive import Deriver
from rightscheck.interview.answers import changes
from rightscheck.interview.order import Question
from rightscheck.interview.session import Session

from .conftest import FOUNDING, HEAD, SAID_NEVER, Ran, Run

NORM = ("--norm", "vccr-36-1b")
TOLD = "When was the person told of the right to consular contact?"
Case = Callable[..., Path]
Talk = Callable[..., Ran]

DATED = """\
case: dated
title: A removal  # as the press called it
people:
  ana: {name: Ana Ñ., nationality: [KAZ]}
  ben: {name: Ben Ñ., nationality: [KAZ], child_of: [ana]}
sources:
  ngo: {title: Report, by: An organisation, kind: ngo_report, speaks_for: applicant}
  police: {title: Police report, by: Police, kind: party_statement, speaks_for: ITA}
acts:
  removal: {kind: removal, of: [ana, ben], by: ITA, to: KAZ, date: 2013-05-31}  # by air
facts:
  # what is agreed
  - {about: removal, asylum_application_filed: no, asserted_by: [police]}

note: The end.
"""


@pytest.fixture(autouse=True)
def _fixed(monkeypatch: pytest.MonkeyPatch, quick: None) -> None:
    """The same day and width always."""
    monkeypatch.setattr("rightscheck.cli.ask.today", lambda: datetime.date(2026, 11, 28))
    monkeypatch.setenv("COLUMNS", "100")


@pytest.fixture
def talk(run: Run, monkeypatch: pytest.MonkeyPatch) -> Talk:
    """Run `ask` with lines typed ahead."""

    def go(file: Path, lines: Iterable[str], *options: object) -> Ran:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        return run("ask", file, *options)

    return go


@pytest.fixture
def file(case: Case) -> Path:
    """A detention about which nobody says whether the person was told of her rights."""
    return case("asked", "")


def facts(file: Path, pack: Pack) -> list[str]:
    return [f"{fact.predicate}={fact.value}" for fact in load_case(file, pack).facts]


# Answers
# ----------------------------------------------------------------------------------------------------------------------


def test_an_answer_is_saved_at_once_with_its_source(talk: Talk, file: Path) -> None:
    """Everything else in the file stays; the end of the input ends the interview."""
    before = file.read_text()
    code, out, err = talk(file, ["5", "1", 'p. 3: "never" # she says', "n"], *NORM)
    assert (code, err) == (0, "")
    added = '  - {about: custody, consular_rights_told: never, asserted_by: [{source: ngo, at: "p. 3: \\"never\\" # she says"}]}\n'
    assert file.read_text() == before + added
    assert TOLD in out
    assert "5  never" in out
    assert "For the State to show; it takes" in out
    assert "Saved: Ana Ñ. was never told of the right to consular contact." in out


def test_the_end_says_what_changed_and_what_comes_next(talk: Talk, file: Path) -> None:
    out = talk(file, ["5", "1", "", "n", "quit"], *NORM).out
    end = out[out.index("WHAT WAS ANSWERED") :]
    assert "- Ana Ñ. was never told of the right to consular contact. [asserted by An organisation]" in end
    assert "facts are missing -> met on the evidence as it stands" in " ".join(end.split())
    assert "WHAT IS STILL OPEN" in end
    assert end.endswith(f"\nThe report:\n  rightscheck check {file} --norm vccr-36-1b\n")


def test_the_authors_own_statement(talk: Talk, file: Path) -> None:
    talk(file, ["5", "0"], *NORM)
    assert file.read_text().endswith("  - {about: custody, consular_rights_told: never}\n")


def test_a_new_source_is_made_on_the_way(talk: Talk, file: Path, pack: Pack) -> None:
    lines = ["5", "n", "Diary: of A.", "", "6", "1", "~2013-06", "no", "page 1", "n"]
    talk(file, lines, *NORM)
    made = load_case(file, pack).head.sources["record"]
    assert (made.title, made.kind, made.speaks_for, str(made.date)) == (
        "Diary: of A.",
        "record",
        "applicant",
        "2013-06~",
    )
    assert "asserted_by: [{source: record, at: page 1}]" in file.read_text()


def test_a_new_source_that_is_given_up(talk: Talk, file: Path) -> None:
    before = file.read_text()
    talk(file, ["5", "new", "back", "1", "", "n", "quit"], *NORM)
    assert file.read_text() == before + "  - {about: custody, consular_rights_told: never, asserted_by: [ngo]}\n"


def test_many_sources_are_listed_only_when_asked_for(talk: Talk, tmp_path: Path, pack: Pack) -> None:
    """The founding case has thirty: those used last come first, and all keep their numbers."""
    file = tmp_path / "founding.yaml"
    file.write_bytes(FOUNDING.read_bytes())
    before = file.read_text()
    sources = list(load_case(file, pack).head.sources)
    last = str(len(sources))
    lines = ["2", "list", last, "", "n", "2013-06~", last, "p. 2", "n", *["undo"] * 2, "quit"]
    out = talk(file, lines, *NORM).out
    short, full = out.split("Who says so? ")[:2]
    assert f"and {len(sources) - 9} more: `list` shows them" in short
    assert f"{last}  {sources[-1]}: " in full
    assert f"{last}  {sources[-1]}: " not in short
    assert file.read_text() == before


def test_a_person_of_the_case_is_never_named_in_what_is_said_of_a_broken_file(talk: Talk, file: Path) -> None:
    file.write_text(file.read_text() + "asked:\n  - {about: Ana Ñ., fact: Ana Ñ., answer: Ana Ñ.}\n")
    code, out, err = talk(file, [], *NORM)
    assert (code, out) == (2, "")
    assert "Ana" not in err.replace(str(file), "")


def test_a_denial_is_recorded_with_the_fact(talk: Talk, file: Path) -> None:
    talk(file, ["5", "1", "", "y", "2", "para 4"], *NORM)
    assert "asserted_by: [ngo], denied_by: [{source: court, at: para 4}]}" in file.read_text()


@pytest.mark.parametrize("said", [["skip"], ["unknown"], ["y", "skip"], ["y", "2", "unknown"]])
def test_an_answer_stays_whatever_is_said_of_its_denial(talk: Talk, file: Path, pack: Pack, said: list[str]) -> None:
    talk(file, ["5", "1", "", *said, "quit"], *NORM)
    case = load_case(file, pack)
    assert "consular_rights_told=never" in facts(file, pack)
    assert case.head.asked == ()


def test_what_the_file_says_can_be_denied_in_the_place_of_an_answer(talk: Talk, case: Case, pack: Pack) -> None:
    """A bare claim is below the standard, so the question is put; the register denies it."""
    file = case("thin", SAID_NEVER.replace("[ngo]", "[ngo]"))
    file.write_text(file.read_text().replace("kind: ngo_report", "kind: assertion").replace("none}", "ITA}"))
    code, out, _ = talk(file, ["deny", "court", "entry 17", "quit"], *NORM)
    assert code == 0
    assert "So far: Ana Ñ. was never told of the right to consular contact. [asserted by An organisation]" in out
    assert (
        "consular_rights_told: never, asserted_by: [ngo], denied_by: [{source: court, at: entry 17}]}"
        in file.read_text()
    )


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("2013", "2013"),
        ("2013-05-29T02:30", "2013-05-29T02:30"),
        ("2013-05-28/2013-05-31", "2013-05-28/2013-05-31"),
        ("2013-05~", "2013-05~"),
        ("~2013-05", "2013-05~"),
        ("approximately 2013-05", "2013-05~"),
        ("2013-05 approx.", "2013-05~"),
        ("about 2013-05/2013-06", "2013-05~/2013-06~"),
        ("2013-05/.. circa", "2013-05~/.."),
    ],
)
def test_dates_may_be_partial_or_approximate(said: str, written: str) -> None:
    assert approximated(said) == written
    assert str(parse_date(approximated(said))) == written


def test_approximately_is_a_command_too(talk: Talk, file: Path, pack: Pack) -> None:
    talk(file, ["skip", "someday", "2013-13-01", "approximately", "2013-05-30", "0", "quit"], *NORM)
    assert facts(file, pack)[-1].endswith("=2013-05-30~")


def test_several_answers_to_a_list_of_one_person_of_a_group(talk: Talk, tmp_path: Path, pack: Pack) -> None:
    file = tmp_path / "group.yaml"
    file.write_text(DATED)
    before = file.read_text()
    norm = ("--norm", "cat-3")
    questions = json.loads(talk(file, [], *norm, "--review", "--format", "json").out)["open"]
    place = next(
        i
        for i, q in enumerate(questions)
        if pack.vocabulary.predicates[q["fact"]].type == "set" and q["about"] == "removal"
    )
    lines = [*["skip"] * place, "1, x", "1, 2", "no", "3", "police", ""]
    out = talk(file, [*lines, "n", "quit"], *norm).out
    assert "Say one or more numbers" in out
    fact = load_case(file, pack).facts[-1]
    assert isinstance(fact.value, frozenset)
    assert len(fact.value) == 2
    assert (fact.person, fact.provenance.asserted_by[0].source) == ("ben", "police")
    after = iter(file.read_text().splitlines())
    assert all(line in after for line in before.splitlines()), "every line stands where it stood, in its order"


def test_what_an_act_says_itself_is_written_with_the_act(talk: Talk, tmp_path: Path, pack: Pack) -> None:
    file = tmp_path / "dated.yaml"
    file.write_text(DATED)
    norm = ("--norm", "cfr-4")
    questions = json.loads(talk(file, [], *norm, "--review", "--format", "json").out)["open"]
    place = next(i for i, q in enumerate(questions) if q["fact"] == "act_type")
    out = talk(file, [*["skip"] * place, "1", "quit"], *norm).out
    assert "counts on every account" in out
    assert "to: KAZ, date: 2013-05-31, measure: expulsion}  # by air\n" in file.read_text()


def test_an_act_of_a_kind_that_the_file_lacks(talk: Talk, tmp_path: Path, pack: Pack) -> None:
    file = tmp_path / "removal.yaml"
    file.write_text(DATED)
    lines = ["y", "Itly", "Italy", "1", "approximately 2013-05-29", "quit"]
    out = talk(file, lines, *NORM).out
    assert "The file has no act of the kind 'detention'. Was there one?" in out
    assert "Did you mean 'Italy'?" in out
    assert "  detention: {kind: detention, by: [ITA], of: [ana], date: 2013-05-29~}\n" in file.read_text()
    assert TOLD in out, "the questions on it follow"


def test_that_there_was_no_such_act_is_not_asked_twice(talk: Talk, tmp_path: Path, pack: Pack) -> None:
    file = tmp_path / "removal.yaml"
    file.write_text(DATED)
    talk(file, ["no"], *NORM)
    assert {"fact": "detention", "answer": "skipped"}.items() <= load_case(file, pack).head.asked[
        0
    ].model_dump().items()
    assert "Was there one?" not in talk(file, [], *NORM).out.partition("WHAT")[0]


def test_a_side_that_says_otherwise_already(talk: Talk, case: Case, pack: Pack) -> None:
    """Two values of one side are refused; the new one takes the place of the old one only if that is wanted."""
    said = "  - {about: custody, time_of_arrest: 2013, asserted_by: [ngo]}\n"
    file = case("twice", said + said.replace("time_of_arrest", "time_told_consular_rights"))
    out = talk(file, ["skip", "2013-05-29", "ngo", "", "no", "quit"], *NORM).out
    assert "the same side already states another value" in " ".join(out.split()).lower()
    assert "time_of_arrest=2013" in facts(file, pack)
    talk(file, ["2013-05-29", "ngo", "", "yes", "quit"], *NORM)
    assert "time_of_arrest=2013-05-29" in facts(file, pack)
    assert "time_of_arrest=2013" not in facts(file, pack)


EVERYTHING = """\
case: all
title: T
people: {ana: {name: Ana, nationality: [KAZ]}}
sources: {ngo: {title: Report, kind: ngo_report, speaks_for: applicant}}
acts:
  removal: {kind: removal, of: [ana], by: ITA, to: KAZ}
  detention: {kind: detention, of: [ana], by: ITA}
  official_dealings: {kind: official_dealings, by: KAZ, with: ITA}
  conduct: {kind: conduct, of: [ana], by: ITA}
"""
TYPED = {
    "bool": ["no"],
    "enum": ["1"],
    "int": ["3"],
    "ints": ["3, 5"],
    "set": ["1", "yes"],
    "countries": ["Italy, KAZ", "no"],
    "date": ["2013-05~"],
}


def test_every_predicate_can_be_asked_and_its_answer_saved(
    tmp_path: Path, pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "all.yaml"
    file.write_text(EVERYTHING)
    copy = WorkingCopy(file, pack)
    session = Session(copy, Deriver("reference"), norms=["cat-3"])
    asker = Asker(Dialogue(), session)
    monkeypatch.setattr(copy, "_write", lambda raw: None)  # a disk is slow
    asked = [p for p in pack.vocabulary.predicates.values() if p.derived is None]
    for predicate in asked:
        about = pack.vocabulary.about(predicate)
        about = {"person": "ana", "any_act": "removal"}.get(about, about)
        question = Question(about=about, person=None, fact=predicate.name, text=predicate.question)
        monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join([*TYPED[predicate.type], "ngo", "p. 1", ""])))
        answer = asker.answer(question)
        copy.save(changes(question, answer, copy.case, pack), predicate.name)
        fact = copy.case.facts[-1]
        assert (fact.predicate, fact.provenance.asserted_by[0].at) == (predicate.name, "p. 1")
        assert fact.provenance.complete is (predicate.type == "set")
        copy.undo()
        assert copy.text == EVERYTHING


# Wrong answers, and commands
# ----------------------------------------------------------------------------------------------------------------------


def test_wrong_answers_are_asked_again(talk: Talk, file: Path) -> None:
    before = file.read_bytes()
    out = talk(file, ["", "0", "9", "nver", "5 5", "\x1b[A", "u"], *NORM).out
    assert out.count("Say a number from 1 to 5, or `help`.") == 5
    assert "There are signs in this that no text has" in out
    assert "'u' may mean unknown or undo. Write more of it." in out
    assert file.read_bytes() == before


def test_wrong_sources_are_asked_again_without_repeating_names(talk: Talk, file: Path) -> None:
    out = talk(file, ["5", "Ana Ñ. herself", "ngoo", "7"], *NORM).out
    assert "There is no such source. Say the number" in out
    assert "There is no source 'ngoo'. Say the number" in out


def test_help_and_why(talk: Talk, file: Path) -> None:
    out = talk(file, ["h", "w", "?"], *NORM).out
    assert out.count("take the last answer that was saved out of the file again") == 2
    assert "Standard: ordinary." in out
    assert "VCCR art 36(1)(b) (can settle it alone)" in " ".join(out.split())


def test_unknown_and_skip_are_kept_and_not_asked_again(talk: Talk, file: Path, pack: Pack) -> None:
    talk(file, ["unk", "s"], *NORM)
    asked = load_case(file, pack).head.asked
    assert [(item.about, item.fact, item.answer, str(item.on)) for item in asked[:1]] == [
        ("custody", "consular_rights_told", "unknown", "2026-11-28")
    ]
    assert [item.answer for item in asked] == ["unknown", "skipped"]
    out = talk(file, [], *NORM).out
    assert f"\n{TOLD}\n" not in out
    assert "2 questions were left out, or nobody knew the answer; `--again` puts them once more." in out


def test_again_puts_them_once_more_and_an_answer_takes_the_note_out(talk: Talk, file: Path, pack: Pack) -> None:
    before = file.read_text()
    talk(file, ["unk"], *NORM)
    talk(file, ["5", "0", "quit"], *NORM, "--again")
    assert file.read_text() == before + "  - {about: custody, consular_rights_told: never}\n"
    assert load_case(file, pack).head.asked == ()


def test_again_does_not_go_round_in_a_circle(talk: Talk, file: Path) -> None:
    talk(file, ["skip"] * 20, *NORM)
    out = talk(file, ["skip"] * 40, *NORM, "--again").out
    assert "There is no question left that was not put." in out


def test_back_asks_the_question_before_and_the_new_answer_takes_its_place(talk: Talk, file: Path, pack: Pack) -> None:
    before = file.read_text()
    out = talk(file, ["2", "0", "unknown", "back", "back", "5", "0", "quit"], *NORM).out
    assert "Question 1, once more" in out
    assert "Answered so far: Ana Ñ. was told of the right to consular contact within days of the arrest." in " ".join(
        out.split()
    )
    assert "consular_rights_told: within_days" not in file.read_text()
    assert "consular_rights_told: never" in file.read_text()
    assert len(load_case(file, pack).head.asked) == 1, "what was said in between stays"
    assert file.read_text().startswith(before)


def test_back_and_skip_leave_the_answer(talk: Talk, file: Path) -> None:
    talk(file, ["2", "0", "b", "s", "quit"], *NORM)
    assert "consular_rights_told: within_days" in file.read_text()


def test_back_within_a_question_and_before_the_first(talk: Talk, file: Path) -> None:
    out = talk(file, ["back", "2", "back", "5", "0"], *NORM).out
    assert "There is no question before this one." in out
    assert "consular_rights_told: never" in file.read_text()


def test_undo_gives_the_bytes_back_and_asks_again(talk: Talk, file: Path) -> None:
    """Across several answers, a new source and a replaced answer."""
    before = file.read_bytes()
    lines = ["2", "n", "Diary", "", "6", "1", "", "n", "", "n"]  # a source and an answer
    lines += ["unknown", "back", "back", "5", "0"]  # a note, and another answer in the place of the first
    out = talk(file, [*lines, *["undo"] * 4, "quit"], *NORM).out
    assert file.read_bytes() == before
    assert out.count("Taken out of the file again:") == 4
    assert out.rstrip().count(f"\n{TOLD}\n") >= 3


def test_undo_of_a_replacement_brings_the_first_answer_back(talk: Talk, file: Path) -> None:
    talk(file, ["2", "0", "back", "5", "0", "undo", "quit"], *NORM)
    assert "consular_rights_told: within_days" in file.read_text()
    assert "never" not in file.read_text()


def test_undo_across_interviews_is_confirmed_first(talk: Talk, file: Path) -> None:
    before = file.read_bytes()
    talk(file, ["5", "0", "quit"], *NORM)
    after = file.read_bytes()
    out = talk(file, ["undo", "no", "quit"], *NORM).out
    assert "The last fact of the file is: Ana Ñ. was never told" in " ".join(out.split())
    assert file.read_bytes() == after
    talk(file, ["undo", "yes", "quit"], *NORM)
    assert file.read_bytes() == before


@pytest.mark.parametrize("said", [[], ["quit"], ["skip", "quit"], ["back", "quit"]])
def test_undo_across_interviews_can_be_left(talk: Talk, file: Path, said: list[str]) -> None:
    talk(file, ["2", "0", "quit"], *NORM)
    after = file.read_bytes()
    code, _, err = talk(file, ["undo", *said], *NORM)
    assert (code, err) == (0, "")
    assert file.read_bytes() == after


def test_it_goes_on_where_it_was(talk: Talk, file: Path) -> None:
    first = talk(file, ["2", "0", "skip", "quit"], *NORM).out
    third = first[first.index("Question 3") :].splitlines()[3]
    second = talk(file, ["quit"], *NORM).out
    assert second[second.index("Question 1") :].splitlines()[3] == third
    assert TOLD not in second


def test_an_answer_written_by_hand_is_respected(talk: Talk, case: Case) -> None:
    assert f"\n{TOLD}\n" not in talk(case("hand"), ["quit"], *NORM).out


def test_most(talk: Talk, file: Path, pack: Pack) -> None:
    out = talk(file, ["skip", "skip", "skip"], *NORM, "--most", 2).out
    assert "Question 2" in out
    assert "Question 3" not in out
    assert len(load_case(file, pack).head.asked) == 2


# The end of the input, and the file
# ----------------------------------------------------------------------------------------------------------------------


WORDS = [
    "1",
    "2",
    "5",
    "0",
    "1, 2",
    "",
    "y",
    "no",
    "n",
    "new",
    "deny",
    "list",
    "unknown",
    "skip",
    "back",
    "undo",
    "why",
    "A: text # x",
    "2013-05~",
    "Italy",
    "ngo",
]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(st.sampled_from(WORDS), max_size=40))
def test_whatever_is_said_the_file_stays_whole(
    file: Path, pack: Pack, run: Run, monkeypatch: pytest.MonkeyPatch, lines: list[str]
) -> None:
    """Any talk ends in good order, and what stood in the file is still there; a fact of the file goes only by `undo`."""
    start = HEAD.format(name="asked")
    file.write_text(start)
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
    code, _, err = run("ask", file, *NORM, "--engine", "reference")
    assert (code, err) == (0, "")
    case = load_case(file, pack)
    after = iter(file.read_text().splitlines())
    kept = [line for line in start.splitlines() if "custody" not in line and line != "facts:"]
    assert all(line in after for line in kept)
    assert "undo" in lines or (case.facts[0].predicate, case.facts[0].value) == (
        "foreign_nationality_known",
        "at_arrest",
    )


@pytest.mark.parametrize("lines", [[], ["5"], ["5", "1"], ["5", "n", "Title"]])
def test_the_end_of_the_input_loses_nothing_and_leaves_nothing_half(talk: Talk, file: Path, lines: list[str]) -> None:
    before = file.read_bytes()
    code, out, err = talk(file, lines, *NORM)
    assert (code, err) == (0, "")
    assert "Nothing was answered this time." in out
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_an_interrupt_keeps_what_was_saved(talk: Talk, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = iter(["5", "0"])

    def read(prompt: str) -> str:
        for line in lines:
            return line
        raise KeyboardInterrupt

    monkeypatch.setattr("rightscheck.cli.dialogue._read", read)
    code, out, err = talk(file, [], *NORM)
    assert (code, err) == (130, "")
    assert "consular_rights_told: never" in file.read_text()
    assert "WHAT WAS ANSWERED" in out


def meddling(monkeypatch: pytest.MonkeyPatch, lines: Iterable[str], at: int, meddle: Callable[[], Any]) -> None:
    """Type lines; before the one with this number do something behind the back of the interview."""
    waiting = enumerate(lines)

    def read(prompt: str) -> str | None:
        for number, line in waiting:
            if number == at:
                meddle()
            return line
        return None

    monkeypatch.setattr("rightscheck.cli.dialogue._read", read)


def test_a_file_that_changed_meanwhile_is_read_again_and_not_overwritten(
    talk: Talk, file: Path, monkeypatch: pytest.MonkeyPatch, pack: Pack
) -> None:
    by_hand = "  - {about: custody, consulate_notified: never}\n"

    def meddle() -> None:
        file.write_text(file.read_text() + by_hand)

    meddling(monkeypatch, ["4", "0", "5", "0", "quit"], 1, meddle)
    code, out, _ = talk(file, [], *NORM)
    assert code == 0
    assert "The file was changed by somebody else meanwhile" in out
    assert by_hand in file.read_text()
    assert "consular_rights_told: never" in file.read_text()
    assert "months_later" not in file.read_text()


def test_a_file_that_was_broken_or_deleted_meanwhile(talk: Talk, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    meddling(monkeypatch, ["4", "0"], 1, lambda: file.write_text("case: ["))
    assert talk(file, [], *NORM)[::2] == (
        2,
        f"{file}:1:8: this is not valid YAML (did not find expected node content). Check the indentation, quotes and brackets here.\n",
    )
    assert file.read_text() == "case: ["
    file.write_text(HEAD.format(name="x"))
    meddling(monkeypatch, ["4", "0"], 1, file.unlink)
    code, _, err = talk(file, [], *NORM)
    assert (code, err) == (2, f"{file}:0:0: there is no such file. Check the name and the folder.\n")
    assert not file.exists()


def test_a_protected_file_is_refused_before_anything_is_asked(talk: Talk, file: Path) -> None:
    file.chmod(0o444)
    code, out, err = talk(file, ["5"], *NORM)
    assert (code, out) == (2, "")
    assert err == f"{file}:0:0: this file is protected against writing. Take that away, or use a copy of it.\n"
    assert talk(file, [], *NORM, "--review").code == 0, "looking is allowed"


def test_a_full_disk_is_said_and_nothing_is_lost(talk: Talk, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, real, failing = file.read_bytes(), os.fsync, [True]

    def fsync(handle: int) -> None:
        if failing and failing.pop():
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    code, out, err = talk(file, ["5", "0"], *NORM)
    assert (code, err) == (2, "")
    assert "Not saved: No space left on device. The file is as it was." in out
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    failing.append(True)
    code, out, _ = talk(file, ["5", "0", "5", "0", "quit"], *NORM)
    assert code == 0
    assert file.read_bytes() != before


def test_mode_link_and_marks_of_the_file_stay(talk: Talk, tmp_path: Path, pack: Pack) -> None:
    real, link = tmp_path / "real.yaml", tmp_path / "link.yaml"
    text = b"\xef\xbb\xbf" + HEAD.format(name="bom").replace("\n", "\r\n").encode()
    real.write_bytes(text)
    real.chmod(0o640)
    link.symlink_to(real)
    talk(link, ["5", "0", "quit"], *NORM)
    assert link.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert real.read_bytes() == text + b"  - {about: custody, consular_rights_told: never}\r\n"


def test_a_temporary_file_has_a_name_that_tells_nothing(
    talk: Talk, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, int]] = []
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        seen.append((self.name, stat.S_IMODE(self.stat().st_mode)))
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    file.chmod(0o600)
    talk(file, ["5", "0", "quit"], *NORM)
    assert [mode for _, mode in seen] == [0o600]
    assert all(file.stem not in name and "ana" not in name.casefold() for name, _ in seen)


def test_the_working_copy_refuses_what_does_not_load(file: Path, pack: Pack) -> None:
    copy, before = WorkingCopy(file, pack), file.read_bytes()
    with pytest.raises(InputError, match="not a value of consular_rights_told"):
        copy.save([lambda draft: draft.add_item(("facts",), {"about": "custody", "consular_rights_told": "once"})], "x")
    file.write_bytes(before + b"# by hand\n")
    with pytest.raises(ChangedMeanwhileError):
        copy.save(
            [lambda draft: draft.add_item(("facts",), {"about": "custody", "consular_rights_told": "never"})], "x"
        )
    assert file.read_bytes() == before + b"# by hand\n"


def test_what_was_asked_is_never_read_by_the_check(file: Path, pack: Pack) -> None:
    law_facts = file.read_text() + SAID_NEVER
    file.write_text(law_facts)
    plain = check(load_case(file, pack), pack)
    file.write_text(
        law_facts
        + "asked:\n  - {about: custody, fact: consular_rights_told, answer: unknown}\n  - {fact: removal, answer: skipped}\n"
    )
    assert check(load_case(file, pack), pack).findings == plain.findings


# A new file
# ----------------------------------------------------------------------------------------------------------------------

BEGUN = [
    "Removal of A.: a case",
    "A.",
    "Kazakhstan",
    "",
    "no",
    "1",
    "Italy",
    "Kazakhstan",
    "1",
    "2013-05-31",
    "1",
    "no",
]


def test_from_nothing_to_a_case(talk: Talk, tmp_path: Path, pack: Pack) -> None:
    file = tmp_path / "New Case.yaml"
    out = talk(file, ["yes", *BEGUN, "quit"], "--norm", "cat-3").out
    case = load_case(file, pack)
    assert (case.id, case.head.title) == ("New-Case", "Removal of A.: a case")
    assert case.head.people["a"].nationality == ("KAZ",)
    act = case.head.acts["removal"]
    assert (act.by, act.of, act.to, str(act.date), act.measure) == (("ITA",), ("a",), "KAZ", "2013-05-31", "expulsion")
    assert "Question 1" in out


def test_the_example_is_replaced_only_if_it_is_wanted(talk: Talk, tmp_path: Path, run: Run, pack: Pack) -> None:
    file = tmp_path / "case.yaml"
    run("new", "-o", file)
    assert talk(file, ["no"], "--norm", "cat-3").out.endswith("Nothing was written.\n")
    assert file.read_text() == SKELETON
    talk(file, ["yes", *BEGUN, "quit"], "--norm", "cat-3")
    assert load_case(file, pack).head.title == "Removal of A.: a case"
    assert load_case(file, pack).facts == ()


def test_an_unfinished_beginning_writes_nothing(talk: Talk, tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    for length in range(len(BEGUN)):
        code, out, err = talk(file, ["yes", *BEGUN[:length]], "--norm", "cat-3")
        assert (code, err) == (0, "")
        assert out.endswith("Nothing was written.\n")
        assert list(tmp_path.iterdir()) == []


def test_a_family_and_a_removal_still_to_come(talk: Talk, tmp_path: Path, pack: Pack) -> None:
    file = tmp_path / "case.yaml"
    lines = ["", "T", "Ana", "unknown", "40", "y", "Ben", "KAZ", "6", "2", "n"]
    lines += ["removal", "ITA", "1 2", "skip", "3", "unknown", "n", "about 2026-12"]
    talk(file, [*lines, "quit"], "--norm", "cat-3")
    head = load_case(file, pack).head
    assert head.people["b"].child_of == ("a",)
    assert head.people["a"].nationality == ()
    act = head.acts["removal"]
    assert (act.of, act.to, act.status, act.date, str(head.assessed_on)) == (
        ("a", "b"),
        None,
        "pending",
        None,
        "2026-12~",
    )


def test_a_folder_that_is_not_there(talk: Talk, tmp_path: Path) -> None:
    file = tmp_path / "none" / "case.yaml"
    code, out, err = talk(file, ["yes"])
    assert (code, out, err) == (2, "", f"{file}:0:0: there is no such folder. Make it, or choose another name.\n")


# Looking without asking
# ----------------------------------------------------------------------------------------------------------------------


def test_review_lists_and_asks_nothing(talk: Talk, case: Case) -> None:
    file = case("told", SAID_NEVER.replace("consular_rights_told: never", "consulate_notified: never"))
    before = file.read_bytes()
    out = talk(file, [], *NORM, "--review").out
    assert file.read_bytes() == before
    assert "ANSWERED: 2" in out
    assert "[asserted by An organisation]" in out
    assert f"? {TOLD} [custody]" in out


def test_review_as_json_has_the_order_of_the_interview(talk: Talk, file: Path) -> None:
    talk(file, ["unknown"], *NORM)
    data = json.loads(talk(file, [], *NORM, "--review", "--format", "json").out)
    assert data["passed"][0]["answer"] == "unknown"
    first = data["open"][0]
    assert {"about": "custody", "person": None}.items() <= first.items()
    assert first["serves"][0]["norm"] == "vccr-36-1b"
    out = talk(file, [], *NORM).out
    assert first["question"] in " ".join(out[out.index("Question 1") :].split())


def test_an_interview_is_text(talk: Talk, file: Path) -> None:
    code, _, err = talk(file, [], "--format", "json")
    assert (code, err) == (2, "rightscheck:0:0: --format: an interview is text. Say another form with --review.\n")
    assert talk(file, [], "--norm", "cat-33").code == 2
