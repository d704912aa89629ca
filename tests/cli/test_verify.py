"""`rightscheck verify`: a report that verifies, and what is said of one that does not."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import AT_ONCE, FOUNDING, NEVER, ROOT, Run

Case = Callable[..., Path]
NORM = "vccr-36-1b"


@pytest.fixture
def report(run: Run, tmp_path: Path) -> Callable[..., Path]:
    """Write the findings on case files to a file."""

    def write(*arguments: object, name: str = "findings.json") -> Path:
        file = tmp_path / name
        code, out, _ = run("check", *arguments, "--format", "json")
        assert code == 0
        file.write_text(out, encoding="utf-8")
        return file

    return write


Report = Callable[..., Path]


def test_the_founding_case_verifies(run: Run, report: Report) -> None:
    file = report(FOUNDING)
    code, out, err = run("verify", file, FOUNDING)
    assert (code, err) == (0, "")
    assert "All of it is confirmed." in out
    for line in (
        "Version: yes.",
        "Engine: yes.",
        "Case file: yes.",
        "Rule pack: yes.",
        "Findings: yes. Derived again, ",
    ):
        assert f"+ {line}" in out
    assert "byte by byte" in out
    assert "A receipt is no signature" in out


def test_as_json(run: Run, report: Report, case: Case) -> None:
    told = case("told")
    code, out, _ = run("verify", report(told, "--norm", NORM), told, "--format", "json")
    assert code == 0
    found = json.loads(out)
    assert found["holds"] is True
    assert [(one["case"], one["holds"]) for one in found["reports"]] == [("told", True)]
    assert [check["holds"] for check in found["reports"][0]["checks"]] == [True] * 6


def test_only_some_norms_are_derived_again(run: Run, report: Report, case: Case, quick: None) -> None:
    told = case("told")
    file = report(told, "--norm", "vccr-36-2", "--norm", NORM)
    assert json.loads(file.read_text(encoding="utf-8"))["receipt"]["asked"]["norms"] == ["vccr-36-2", NORM]
    assert run("verify", file, told).code == 0


def test_the_law_of_another_day_is_applied_again(run: Run, report: Report, case: Case, quick: None) -> None:
    """In 1955 there was no Vienna Convention, so its findings are others; the receipt says of which day the law was."""
    told = case("told")
    file = report(told, "--norm", NORM, "--on", "1955-01-01")
    assert run("verify", file, told).code == 0
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('"law_on":"1955-01-01"', '"law_on":""'), encoding="utf-8")
    assert run("verify", file, told).code == 1
    file.write_text(text.replace('"law_on":"1955-01-01"', '"law_on":"yesterday"'), encoding="utf-8")
    code, out, _ = run("verify", file, told)
    assert (code, "receipt.asked.law_on" in out) == (1, True)


def test_a_changed_fact_is_named_by_its_line(run: Run, report: Report, case: Case, quick: None) -> None:
    file = report(case("told", NEVER), "--norm", NORM)
    changed = case("told", AT_ONCE)
    code, out, _ = run("verify", file, changed)
    assert code == 1
    assert "! Case file: no. The case file is another.\n  - lines 10 to 12 differ (as it was: line 10)\n" in out
    assert "! Findings: no. Derived again, 1 finding differs (1 is derived).\n" in out
    assert "verdict: the report says 'established'" in out
    # The steps of the report still follow from their leaves: it is the facts that are other ones.
    assert "+ Derivation: yes." in out


def test_a_comment_changes_the_file_and_no_finding(run: Run, report: Report, case: Case, quick: None) -> None:
    file = report(case("told"), "--norm", NORM)
    changed = case("told", NEVER + "# nothing\n")
    code, out, _ = run("verify", file, changed)
    assert code == 1
    assert "  - line 11 is new\n" in out
    assert "+ Findings: yes. Derived again, 1 finding is the same apart from the receipt, byte by byte." in out


def test_a_changed_rule_is_named_by_its_file(run: Run, report: Report, case: Case, tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    shutil.copytree(ROOT / "rules", rules)
    told = case("told")
    file = report(told, "--norm", NORM)
    assert run("verify", file, told, "--rules", rules).code == 0
    norm = rules / "norms" / "vccr" / f"{NORM}.yaml"
    text = norm.read_text(encoding="utf-8")
    norm.write_text(text.replace("\ntitle: ", "\ntitle: The ", 1), encoding="utf-8")
    code, out, _ = run("verify", file, told, "--rules", rules)
    assert code == 1
    assert (
        f"! Rule pack: no. The rule pack is another: 1 file differs.\n  - norms/vccr/{NORM}.yaml: it differs\n" in out
    )
    assert "! Findings: no." in out


def test_the_engine_that_is_asked_for(run: Run, report: Report, case: Case, quick: None) -> None:
    told = case("told")
    alone = report(told, "--norm", NORM, "--engine", "reference")
    assert run("verify", alone, told).code == 0
    usual = report(told, "--norm", NORM, name="usual.json")
    code, out, _ = run("verify", usual, told, "--engine", "reference")
    assert code == 0
    name = json.loads(usual.read_text(encoding="utf-8"))["receipt"]["engine"]
    assert ("? Engine: not compared." in out) is (name != "reference")


def test_a_folder_of_cases(run: Run, report: Report, case: Case, quick: None, tmp_path: Path) -> None:
    folder = tmp_path / "cases"
    folder.mkdir()
    for file in (case("one"), case("two", AT_ONCE)):
        file.rename(folder / file.name)
    written = report(folder, "--norm", NORM)
    code, out, _ = run("verify", written, folder)
    assert code == 0
    assert out.count("Findings: yes.") == 2
    code, out, _ = run("verify", written, folder / "one.yaml")
    assert code == 1
    assert "No case file of this id was given" in out
    code, out, _ = run("verify", report(folder / "one.yaml", "--norm", NORM), folder)
    assert code == 1
    assert "  - two.yaml: case two\n" in out


# What is no report -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "1:1: this is not valid JSON."),
        (b"{", "1:2: this is not valid JSON."),
        (b"[\n]", "2:1: this is not valid JSON."),
        (b"[1 2]", "this does not belong here"),
        (b"{}\n{}", "2:1: this is not valid JSON."),
        (b"null", "this does not belong here"),
        (b"{}", "0:0: case: this field is missing"),
        (b'{"case": {"id": 1}}', "0:0: case.id: this does not belong here"),
        (b'{"case": NaN}', "NaN or Infinity"),
        (b'{"case": -Infinity}', "NaN or Infinity"),
        (b'{"case": 1, "case": 2}', "0:0: case: a key stands twice"),
        (b'{"Ana Surname": 1, "Ana Surname": 2}', "0:0: a key stands twice"),
        (b"[" * 300_000, "nested deeper than findings are"),
        (b'{"a":' * 300_000, "nested deeper than findings are"),
        (b'{"case": ' + b"9" * 10_000 + b"}", "too large to be read"),
        (b"{\n\xff}", "2:1: this is not UTF-8 text."),
        (b'{"receipt": {"rightscheck": "0.0.1"}}', "this report is of another version of rightscheck ('0.0.1')."),
        (b"\xef\xbb\xbf{}", "1:1: this is not valid JSON."),
        (b'{"case": "\\ud800"}', "0:0: case: this does not belong here"),
        (b"case: told\n", "1:1: this is not valid JSON."),
    ],
)
def test_what_is_no_findings_json(run: Run, case: Case, quick: None, tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "findings.json"
    file.write_bytes(content)
    code, out, err = run("verify", file, case("told"))
    assert (code, out) == (2, "")
    assert said in err
    assert all(line.startswith(f"{file}:") for line in err.splitlines())
    assert "Surname" not in err


def test_a_report_with_a_field_of_the_wrong_kind(run: Run, report: Report, case: Case, quick: None) -> None:
    told = case("told")
    file = report(told, "--norm", NORM)
    data = json.loads(file.read_text(encoding="utf-8"))
    data["findings"][0]["derivation"]["weighed"][0]["leaves"]["_in_force"] = "perhaps"
    file.write_text(json.dumps(data), encoding="utf-8")
    code, _, err = run("verify", file, told)
    assert code == 2
    assert "findings[0].derivation.weighed[0].leaves" in err


def test_files_that_are_not_there(run: Run, report: Report, case: Case, quick: None, tmp_path: Path) -> None:
    told = case("told")
    code, _, err = run("verify", tmp_path / "none.json", told)
    assert (code, "there is no such file" in err) == (2, True)
    code, _, err = run("verify", tmp_path, told)
    assert (code, "this is a folder" in err) == (2, True)
    code, _, err = run("verify", report(told, "--norm", NORM), tmp_path / "none.yaml")
    assert (code, "there is no such file" in err) == (2, True)


def test_a_file_that_is_too_large(
    run: Run, case: Case, quick: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rightscheck.verifying.readback.MAX_BYTES", 100)
    file = tmp_path / "findings.json"
    file.write_bytes(b" " * 101)
    code, _, err = run("verify", file, case("told"))
    assert code == 2
    assert err == f"{file}:0:0: the file has 101 bytes; at most 100 are read. Check fewer cases at a time.\n"
