"""`rightscheck report` on several cases, and what it refuses."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import AT_ONCE, Run

pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def folder(case: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, pack: object) -> Path:
    monkeypatch.setattr("rightscheck.digesting.load_pack", lambda rules=None: pack)
    case("one")
    return case("two", AT_ONCE).parent


def test_a_folder_makes_a_digest(run: Run, folder: Path) -> None:
    code, out, err = run("report", folder, "--format", "json", "--jobs", 1, "--norm", "vccr-36-1b")
    assert (code, err) == (0, "")
    assert json.loads(out)["blocks"][0] == {"kind": "heading", "level": 1, "text": "Digest of cases"}


def test_a_bad_file_is_listed_and_told_and_the_rest_is_counted(run: Run, folder: Path) -> None:
    (folder / "bad.yaml").write_text("case: 1\n", encoding="utf-8")
    code, out, err = run("report", folder, "--format", "txt", "--jobs", 1, "--norm", "vccr-36-1b")
    assert code == 2
    assert "2 cases were checked." in out
    assert "1 file could not be checked" in out
    assert "bad.yaml:" in err
    assert str(folder) not in out


def test_where_no_file_can_be_checked_there_is_no_document(run: Run, tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("case: 1\n", encoding="utf-8")
    out = tmp_path / "out.html"
    code, _, err = run("report", bad, "--as", "digest", "-o", out, "--jobs", 1)
    assert code == 2
    assert "there is nothing to count" in err
    assert not out.exists()


def test_a_digest_is_written_as_a_workbook(run: Run, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "digest.xlsx"
    assert run("report", folder, "-o", out, "--jobs", 1, "--norm", "vccr-36-1b").code == 0
    assert out.read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["{one}", "{two}", "--as", "summary"], "on one case"),
        (["{folder}", "--as", "workbook"], "on one case"),
        (["{one}", "--as", "summary", "--jobs", "2"], "one case needs no workers"),
        (["{one}", "--jobs", "0"], "whole number above 0"),
        (["{one}", "--as", "poem"], "Say `"),
    ],
)
def test_what_does_not_go_together_is_refused(run: Run, folder: Path, arguments: list[str], said: str) -> None:
    names = {"one": folder / "one.yaml", "two": folder / "two.yaml", "folder": folder}
    code, out, err = run("report", *(argument.format(**names) for argument in arguments))
    assert (code, out) == (2, "")
    assert said in err or "there is no kind of document" in err


@pytest.mark.parametrize(
    ("kind", "words"), [("summary", "What was likely violated"), ("paragraph", "No tribunal has so found")]
)
def test_a_case_in_brief(run: Run, case: Callable[..., Path], kind: str, words: str) -> None:
    code, out, _ = run("report", case("brief"), "--as", kind, "--format", "md", "--norm", "vccr-36-1b")
    assert code == 0
    assert words in out


def test_as_xlsx_a_case_is_a_workbook(
    run: Run, case: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    file = case("book")
    assert run("report", file, "--format", "xlsx", "--norm", "vccr-36-1b").code == 0
    assert (tmp_path / "book-workbook.xlsx").read_bytes().startswith(b"PK")
