"""`rightscheck missing`: what would settle a finding, each way, and what to ask next."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .conftest import AT_ONCE, FOUNDING, HEAD, NEVER, Run

NORM = "vccr-36-1b"


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    def write(*facts: str) -> Path:
        file = tmp_path / "case.yaml"
        file.write_text(HEAD.format(name="case") + "".join(facts), encoding="utf-8")
        return file

    return write


def found(run: Run, *arguments: object) -> dict[str, Any]:
    code, out, err = run("missing", *arguments, "--format", "json")
    assert (code, err) == (0, "")
    result: dict[str, Any] = json.loads(out)
    return result


def sets(finding: dict[str, Any], way: str) -> list[set[str]]:
    return [{answer["fact"].partition(".")[2] for answer in one["answers"]} for one in finding[way]]


def test_the_decisive_questions_of_the_founding_case(run: Run) -> None:
    """Article 36(1)(b): told or not, in time or not, notified on request or not, messages forwarded or not. Nothing
    else that the norm asks for can decide it: the reason for the detention and what others told the post do not."""
    result = found(run, FOUNDING, NORM)
    (open_,) = result["findings"]
    assert open_["on"]["value"] == "unknown"
    assert sets(open_, "met") == [
        {"consular_communications_forwarded"},
        {"consular_rights_told"},
        {"time_told_consular_rights"},
        {"consular_notification_requested", "consulate_notified"},
    ]
    always = {"consular_rights_told", "consular_communications_forwarded"}
    assert sets(open_, "not_met") == [
        always | {one}
        for one in (
            "consular_notification_requested",
            "consulate_notified",
            "consular_rights_declined",
            "time_consulate_notified",
        )
    ]
    assert not open_["met_more"]
    assert not open_["not_met_more"]
    assert set(open_["cannot_matter"]) == {
        f"custody.{name}"
        for name in (
            "detention_purpose",
            "severe_sentence",
            "consulate_alerted_without_request",
            "mandatory_notification_treaty",
        )
    }
    first = result["questions"][0]
    assert (first["fact"], first["burden"]) == ("custody.consular_rights_told", "duty_bearer")
    assert first["question"] == "When was the person told of the right to consular contact?"


def test_what_the_answers_then_do(run: Run, written: Callable[..., Path]) -> None:
    """The sets that were given for a file do settle it once they stand in it."""
    (before,) = found(run, written(), NORM)["findings"]
    assert {"consular_rights_told"} in sets(before, "met")
    assert {"consular_rights_told", "consular_notification_requested", "consular_communications_forwarded"} in sets(
        before, "not_met"
    )
    (met,) = found(run, written(NEVER), NORM)["findings"]
    (not_met,) = found(run, written(AT_ONCE), NORM)["findings"]
    assert (met["on"]["value"], met["met"], not_met["on"]["value"], not_met["not_met"]) == ("true", [], "false", [])


def test_text_of_one_norm_and_of_a_whole_case(run: Run, written: Callable[..., Path]) -> None:
    code, out, err = run("missing", written(NEVER), NORM, "iccpr-9-2")
    assert (code, err) == (0, "")
    assert "Nothing is missing: met on the evidence as it stands." in out
    assert "It is met if" in out
    assert "says nothing of what is true" in " ".join(out.split())
    code, out, err = run("missing", written(NEVER))
    assert (code, err) == (0, "")
    assert "WHAT TO ASK NEXT" in out
    assert "It is met if" not in out
    assert "It is met if" in run("missing", written(NEVER), "--sets", "1")[1]


def test_a_person_of_the_case_and_the_same_bytes_each_time(run: Run) -> None:
    both = found(run, FOUNDING, "echr-13")
    one = found(run, FOUNDING, "echr-13", "--person", "alua")
    assert [f["on"]["persons"] for f in one["findings"]] == [["alua"]]
    assert one["findings"][0] == both["findings"][1]
    assert run("missing", FOUNDING, "echr-13")[1] == run("missing", FOUNDING, "echr-13")[1]


def test_nothing_in_scope(run: Run, written: Callable[..., Path]) -> None:
    assert run("missing", written(), "vcdr-22") == (0, "The case has no act that is in the scope of these norms.\n", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["vccr-36-b"], "there is no norm 'vccr-36-b'"),
        ([NORM, "--person", "ann"], "there is no person 'ann' in this file"),
        ([NORM, "--sets", "0"], "a whole number above 0"),
    ],
)
def test_wrong_calls(run: Run, written: Callable[..., Path], arguments: list[str], said: str) -> None:
    code, out, err = run("missing", written(), *arguments)
    assert (code, out) == (2, "")
    assert said in err
