"""`rightscheck whatif`: verdicts move as the law says, what does not move says why, and nothing is written."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from .conftest import FOUNDING, ROOT, Run

DECIDED = ROOT / "cases" / "decided"
SPECIFIC = "expulsion.assurances=specific_promise"
BY_MINISTRY = "expulsion.assurances_giver=ministry_or_embassy"
MONITORED = "expulsion.assurances_monitoring=independent_body_private_access"

pytestmark = pytest.mark.usefixtures("quick")


def changed(run: Run, case: Path, *arguments: str) -> dict[str, Any]:
    """What a what-if comes to, as JSON."""
    code, out, err = run("whatif", case, *arguments, "--format", "json")
    assert (code, err) == (0, "")
    found: dict[str, Any] = json.loads(out)
    return found


def suppose(*facts: str) -> list[str]:
    return [word for fact in facts for word in ("--set", fact)]


def verdicts(found: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Before and after, of each finding that moves."""
    return {move["id"]: (move["before"]["verdict"], move["after"]["verdict"]) for move in found["moved"]}


def turned(found: dict[str, Any], norm: str) -> dict[str, tuple[str, str]]:
    """The elements of a norm that turned, on the weighed view."""
    (move,) = (move for move in found["moved"] if move["norm"] == norm)
    return {part["id"]: (part["before"]["weighed"], part["after"]["weighed"]) for part in move["elements"]}


# The law -----------------------------------------------------------------------------------------------------------------

ALMA = "cat-3.expulsion.ITA.alma"


def test_with_specific_and_monitored_assurances(run: Run) -> None:
    """A promise that names person and treatment, binds those who would hold her and is followed up from the start
    answers the danger (Boily paras 14.4-14.5; Attia para 12.3; General Comment 4 paras 19-20). That a State asked for it
    shows at the same time that it saw a danger (Pelit para 11)."""
    found = changed(run, FOUNDING, "cat-3", "--person", "alma", *suppose(SPECIFIC, BY_MINISTRY, MONITORED))
    assert verdicts(found) == {ALMA: ("contested", "no_breach_shown")}
    parts = turned(found, "cat-3")
    assert parts["reliable-assurances"] == parts["knowledge"] == ("unknown", "true")


def test_with_a_promise_alone(run: Run) -> None:
    """A promise without a mechanism to follow it up does not suffice (Agiza para 13.4), and it takes away the State's
    answer that it knew of no danger: the finding moves against it."""
    found = changed(run, FOUNDING, "cat-3", "--person", "alma", *suppose(SPECIFIC))
    assert verdicts(found) == {ALMA: ("contested", "established")}
    assert turned(found, "cat-3")["knowledge"] == ("unknown", "true")
    assert "reliable-assurances" not in turned(found, "cat-3")


def test_with_a_promise_that_is_followed_up_late(run: Run) -> None:
    """Agiza paras 13.4-13.5: visits that come late or are not private protect nobody."""
    late = MONITORED.replace("independent_body_private_access", "visits_late_or_not_private")
    found = changed(run, FOUNDING, "cat-3", "--person", "alma", *suppose(SPECIFIC, BY_MINISTRY, late))
    assert verdicts(found) == {ALMA: ("contested", "established")}


def test_with_the_governments_account_accepted(run: Run) -> None:
    """That a State was not told of a profile is no answer to what it ought to have known (Agiza para 13.2; Brada para
    13.1), so that the breach on the applicant's account falls and the point is open, not decided for the State."""
    found = changed(run, FOUNDING, "cat-3", "--person", "alma", "--account", "Italy")
    assert verdicts(found) == {ALMA: ("contested", "undetermined")}
    (move,) = found["moved"]
    assert move["views"] == ["applicant"]
    assert move["after"]["as_it_stands"] == "no_breach"


def test_with_the_applicants_account_accepted(run: Run) -> None:
    """The operation aimed at the husband showed the profile to the authorities themselves (Agiza para 13.4)."""
    found = changed(run, FOUNDING, "cat-3", "--person", "alma", "--account", "applicant")
    assert verdicts(found) == {ALMA: ("contested", "established")}


def test_with_an_asylum_request_registered(run: Run) -> None:
    """A wish for protection that was put to the authorities and registered told them of the danger (Brada paras 13.1,
    13.3). No request is needed, but one settles knowledge. It answers nothing for the daughter, of whom nobody says what
    she would have to fear."""
    asked = suppose("expulsion.asylum_requested=yes", "expulsion.asylum_registered=yes")
    found = changed(run, FOUNDING, "cat-3", *asked)
    assert verdicts(found) == {ALMA: ("contested", "established")}
    (still,) = found["unmoved"]
    assert still["persons"] == ["alua"]
    whole = next(stop for stop in still["stops"] if stop["element"] == "")
    assert [part["element"] for part in whole["wanted"]] == ["torture", "substantial-grounds"]


def test_agiza_with_assurances_that_work(run: Run) -> None:
    """What Sweden would have had to obtain: the Committee found a breach because the promise had no mechanism
    (para 13.4)."""
    file = DECIDED / "cat-agiza-2005.yaml"
    found = changed(run, file, "cat-3", *suppose("assurances=specific_promise", MONITORED.partition(".")[2]))
    assert list(verdicts(found).values()) == [("established", "no_breach_shown")]


def test_othman_without_monitoring(run: Run) -> None:
    """The Court accepted the assurances because they were detailed and would be monitored (para 189 for the factors)."""
    file = DECIDED / "echr-othman-2012.yaml"
    found = changed(run, file, "echr-3", *suppose("assurances_monitoring=none_agreed"))
    assert list(verdicts(found).values()) == [("no_breach_shown", "established")]


@pytest.mark.parametrize(
    "fact", ["threat_concerns=[national_security]", "individual_threat_assessment=individual_and_evidenced"]
)
def test_danger_to_the_public_moves_nothing(run: Run, fact: str) -> None:
    """Chahal paras 79-81, Saadi v Italy paras 138-140: the prohibition is absolute. It is said, also where the rule does not ask for
    the fact at all."""
    file = DECIDED / "echr-chahal-1996.yaml"
    found = changed(run, file, "echr-3", *suppose(fact))
    assert found["moved"] == []
    (still,) = found["unmoved"]
    assert [name.rpartition(".")[2] for name in still["no_defence"]] == [fact.partition("=")[0]]
    _, out, _ = run("whatif", file, "echr-3", *suppose(fact))
    assert "Nothing outweighs this rule. It is no defence to it that" in " ".join(out.split())


def test_the_same_danger_where_interests_are_weighed(run: Run) -> None:
    """A finding on a rule that is not absolute is not told so."""
    found = changed(run, DECIDED / "echr-chahal-1996.yaml", "--all", *suppose("threat_concerns=[national_security]"))
    absolute = {still["norm"] for still in found["unmoved"] if still["no_defence"]}
    assert "echr-3" in absolute
    assert not absolute & {"rc-33-1", "echr-8", "rc-32"}


def test_a_removal_that_is_still_to_come(run: Run) -> None:
    """It is judged on what is known on the day of assessment, so that knowledge at the act is no longer asked for."""
    found = changed(run, FOUNDING, "cat-3", "--person", "alma", *suppose("expulsion.status=pending"))
    assert verdicts(found) == {ALMA: ("contested", "established")}
    assert turned(found, "cat-3")["knowledge"] == ("unknown", "true")


def test_a_removal_before_the_convention_bound_the_state(run: Run) -> None:
    found = changed(run, FOUNDING, "cat-3", "--person", "alma", *suppose("expulsion.date=1980-05"))
    assert verdicts(found) == {ALMA: ("contested", "not_applicable")}
    assert found["moved"][0]["after"]["reason"].startswith("not in force on the date of the act")


def test_without_the_only_report_on_torture(run: Run) -> None:
    """The danger rests on one statement of Amnesty International; without it the breach is open even for the
    applicant."""
    found = changed(run, FOUNDING, "cat-3", "--person", "alma", "--without", "ai")
    assert verdicts(found) == {ALMA: ("contested", "undetermined")}


# What is said ------------------------------------------------------------------------------------------------------------


def test_the_page(run: Run) -> None:
    code, out, err = run("whatif", FOUNDING, "cat-3", *suppose(SPECIFIC))
    assert (code, err) == (0, "")
    text = " ".join(out.split())
    for said in (
        "A supposition, no finding. Nothing was written: the case file is as it was.",
        "Kazakhstan gave Italy a promise that names Alma Shalabayeva and the treatment excluded or granted; "
        "Kazakhstan gave Italy a promise that names Alua Ablyazova and the treatment excluded or granted. "
        "[expulsion.assurances]",
        "WHAT MOVES: 1 OF 2 FINDINGS",
        "Turns on disputed facts -> met even on the State's own account.",
        "If every open point were decided against whoever must show it: no breach -> breach.",
        "On the evidence as it stands: open -> met.",
        "[assurances-asked-for]: open -> met.",
        "WHAT DOES NOT MOVE, AND WHY",
        "[specific-and-monitored]: still open. ? Who gave the assurance? ? What follow-up of the assurance was",
    ):
        assert said in text, said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--set", "expulsion.assurances=unknown"], "Nobody answers: Which assurances of the destination"),
        (["--set", "expulsion.feared_harm=only [unfair_trial]"], "and nothing else. [expulsion.feared_harm]"),
        (["--set", "expulsion.date=2014-02-03"], "The date of 'expulsion' is 3 February 2014. [expulsion.date]"),
        (["--set", "expulsion.date=unknown"], "The date of 'expulsion' is not known."),
        (["--set", "expulsion.to=France"], "to France. [expulsion.to]"),
        (["--set", "alua.age=17"], "The age of Alua Ablyazova is 17. [alua.age]"),
        (["--set", "assessed_on=2014-05"], "The case is assessed on May 2014. [assessed_on]"),
        (["--account", "ssd"], "What State Security Department (through Open Dialog Foundation) says is accepted."),
        (["--account", "italy"], "The account of Italy is accepted. [--account ITA]"),
        (["--account", "applicant"], "The account of the applicant is accepted."),
        (["--without", "odf"], "What others say through it stays: ssd, communique,"),
    ],
)
def test_what_is_supposed_is_said(run: Run, arguments: list[str], said: str) -> None:
    code, out, err = run("whatif", FOUNDING, "cat-3", *arguments)
    assert (code, err) == (0, "")
    assert said in " ".join(out.split())


def test_findings_that_are_not_touched_are_counted(run: Run) -> None:
    found = changed(run, FOUNDING, *suppose(SPECIFIC))
    total = len(found["moved"]) + len(found["unmoved"]) + len(found["untouched"])
    _, out, _ = run("whatif", FOUNDING, *suppose(SPECIFIC))
    assert f"WHAT MOVES: {len(found['moved'])} OF {total} FINDINGS" in out
    assert f"{len(found['untouched'])} findings ask for nothing that is supposed here. `--all`" in " ".join(out.split())
    assert "[vccr-36-1b]" not in out
    _, everything, _ = run("whatif", FOUNDING, *suppose(SPECIFIC), "--all")
    assert "[vccr-36-1b]" in everything


def test_where_no_norm_was_asked_for_only_what_tells_something_is_shown(run: Run) -> None:
    """A finding that does not move is shown where a part of it does; the others are counted, and shown with `--all`."""
    facts = suppose(SPECIFIC)
    found = changed(run, FOUNDING, *facts)
    telling = {still["norm"] for still in found["unmoved"] if any(stop["moved"] for stop in still["stops"])}
    silent = {still["norm"] for still in found["unmoved"]} - telling - {move["norm"] for move in found["moved"]}
    _, out, _ = run("whatif", FOUNDING, *facts)
    _, everything, _ = run("whatif", FOUNDING, *facts, "--all")
    assert telling
    assert silent
    assert all(f"[{norm}]" in out for norm in telling)
    assert not any(f"[{norm}]" in out for norm in silent)
    assert all(f"[{norm}]" in everything for norm in silent)
    assert "more findings read something that is supposed, and no part of it changes." in " ".join(out.split())


def test_the_value_is_given_to_scripts(run: Run) -> None:
    facts = suppose(
        "expulsion.feared_harm=[unfair_trial, disappearance]", "alua.age=17", "expulsion.assurances=unknown"
    )
    supposed = changed(run, FOUNDING, "cat-3", *facts, "--account", "Italy")["supposed"]
    assert [(item["kind"], item["what"], item["value"]) for item in supposed] == [
        ("detail", "alua.age", 17),
        ("fact", "expulsion.assurances", None),
        ("fact", "expulsion.feared_harm", ["disappearance", "unfair_trial"]),
        ("account", "ITA", None),
    ]


def test_what_only_accompanies_a_breach_decides_nothing(run: Run) -> None:
    """Ill-treatment after the removal is evidence of what could be known (Agiza para 13.2), and no element."""
    later = suppose("expulsion/alma.post_removal_events=[ill_treatment_documented]")
    _, out, _ = run("whatif", FOUNDING, "cat-3", "--person", "alma", *later)
    assert "[harm-followed]: a circumstance; the conclusion does not depend on it." in " ".join(out.split())


def test_a_norm_that_was_asked_for_is_answered(run: Run) -> None:
    _, out, _ = run("whatif", FOUNDING, "vccr-36-1b", *suppose(SPECIFIC))
    assert "No verdict, no view and no outcome as it stands differs." in out
    assert "It asks for nothing that is supposed here." in out


def test_reports_name_it_as_supposed(run: Run) -> None:
    """Not as found or stated by anybody."""
    found = changed(run, FOUNDING, "cat-3", "--person", "alma", *suppose(SPECIFIC))
    reading = [part for part in found["moved"][0]["elements"] if part["reads"]]
    assert [part["id"] for part in reading] == ["risk-known-cat.assurances-asked-for"]
    gone = changed(run, FOUNDING, "cat-3", "--person", "alma", *suppose("expulsion/alma.risk_profile_known=?"))
    parts = [part for move in gone["moved"] for part in move["elements"] if part["no_longer_reads"]]
    assert parts
    assert all(not part["reads"] for part in parts)


def test_as_markdown(run: Run) -> None:
    code, out, _ = run("whatif", FOUNDING, "cat-3", *suppose(SPECIFIC), "--format", "md")
    assert code == 0
    assert "\n## What moves: 1 of 2 findings\n" in out


# Nothing is written, and bad calls ----------------------------------------------------------------------------------------


def test_the_file_is_as_it_was(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes and time of the file, and everything beside it."""
    file = tmp_path / "case.yaml"
    file.write_bytes(FOUNDING.read_bytes())
    monkeypatch.chdir(tmp_path)

    def state() -> list[tuple[str, str, int]]:
        return [(p.name, hashlib.sha256(p.read_bytes()).hexdigest(), p.stat().st_mtime_ns) for p in tmp_path.iterdir()]

    before = state()
    for arguments in (
        suppose(SPECIFIC, BY_MINISTRY, MONITORED),
        ["--account", "Italy"],
        ["--without", "ai", "--format", "json"],
    ):
        assert run("whatif", file, "cat-3", *arguments).code == 0
    assert state() == before


def test_the_same_input_gives_the_same_output(run: Run) -> None:
    """In whatever order it is supposed."""
    one = run("whatif", FOUNDING, "cat-3", *suppose(SPECIFIC, MONITORED), "--account", "odf", "--without", "ai")
    other = run("whatif", FOUNDING, "cat-3", "--without", "ai", *suppose(MONITORED, SPECIFIC), "--account", "odf")
    assert one == other


def test_with_nothing_supposed_it_says_what_would_turn_a_norm(run: Run) -> None:
    """And what it says does turn it, when it is supposed."""
    code, out, err = run("whatif", FOUNDING, "cat-3", "--person", "alma", "--format", "json")
    assert (code, err) == (0, "")
    (found,) = json.loads(out)
    assert (found["on"]["finding"], found["on"]["value"]) == ("cat-3.expulsion.ITA.alma", "unknown")
    sets = {turning["aim"]: turning["sets"] for turning in found["turnings"]}
    assert set(sets) == {"comply", "rebut", "add"}
    (complied,) = sets["comply"]
    facts = {answer["fact"]: answer["values"][0] for answer in complied["answers"]}
    assert set(facts) == {f"expulsion.assurances{part}" for part in ("", "_giver", "_monitoring")}
    moved = verdicts(changed(run, FOUNDING, "cat-3", *suppose(*(f"{fact}={value}" for fact, value in facts.items()))))
    assert moved["cat-3.expulsion.ITA.alma"][1] == "no_breach_shown"
    code, out, err = run("whatif", FOUNDING, "cat-3", "--person", "alma")
    assert (code, err) == (0, "")
    assert "What Italy would have had to do, so that it is not met:" in out
    assert "What the applicant must add, so that it is met" in out
    assert run("whatif", FOUNDING, "achr-46")[:2] == (0, "The case has no act that is in the scope of these norms.\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "whatif: nothing is supposed. Name a norm to see what would turn it, or add --set FACT=VALUE, "),
        (["--set", "asurances=none_given"], "--set asurances: there is no fact predicate 'asurances'. Did you mean"),
        (["--set", "detained=no"], "--set detained: detained is about an act of kind detention, and it is not said"),
        (["--account", "Itly"], "--account: there is no such side or source in this file. Did you mean 'Italy'?"),
        (["--without", "odg"], "--without: there is no source 'odg' in this file. Did you mean 'odf'?"),
        (["cat-33", "--set", SPECIFIC], "there is no norm 'cat-33'."),
        (["--person", "max", "--set", SPECIFIC], "there is no person 'max' in this file."),
    ],
)
def test_bad_calls(run: Run, arguments: list[str], said: str) -> None:
    code, out, err = run("whatif", FOUNDING, *arguments)
    assert (code, out) == (2, "")
    assert said in err
    assert "Traceback" not in err


def test_problems_name_nobody(run: Run) -> None:
    _, _, err = run("whatif", FOUNDING, "--set", "Alma.told=Alma Shalabayeva", "--account", "Mukhtar Ablyazov")
    assert err
    assert not any(name in err for name in ("Alma", "Shalabayeva", "Mukhtar", "Ablyazov"))
