"""`rightscheck report` on several cases with a folder: one document for each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from rightscheck.cli.documenting import save

from .conftest import AT_ONCE, HEAD, NEVER, Run

pytestmark = pytest.mark.usefixtures("quick")
BRIEF = ("--as", "paragraph", "--format", "md", "--norm", "vccr-36-1b")


@pytest.fixture
def folder(case: Callable[..., Path], tmp_path: Path) -> Path:
    """Two cases, with a file between them that is none."""
    case("one")
    case("two", AT_ONCE)
    (tmp_path / "tau.yaml").write_text("case: [", encoding="utf-8")
    return tmp_path


def test_one_document_for_each_case(run: Run, folder: Path) -> None:
    documents = folder / "deep" / "documents"
    code, out, err = run("report", folder, "-o", documents, *BRIEF)
    assert (code, out) == (2, "")
    problem, closing = err.splitlines()
    assert problem.startswith(f"{folder}/tau.yaml:1:8: ")
    assert closing == f"{documents}: 2 documents written, 1 not made, as said above."
    assert sorted(file.name for file in documents.iterdir()) == ["one-paragraph.md", "two-paragraph.md"]
    assert "No tribunal has so found" in (documents / "one-paragraph.md").read_text(encoding="utf-8")


def test_workers_write_the_same(run: Run, folder: Path, tmp_path: Path) -> None:
    found = []
    for jobs in (1, 2):
        documents = tmp_path / f"by-{jobs}"
        *_, err = run("report", folder, "-o", documents, *BRIEF, "--lang", "fr", "--public", "--jobs", jobs)
        found.append(
            ({file.name: file.read_bytes() for file in documents.iterdir()}, err.replace(documents.name, "documents"))
        )
    assert found[0] == found[1]
    assert len(found[0][0]) == 2


def test_what_exists_is_left_unless_it_is_forced(run: Run, folder: Path) -> None:
    (folder / "tau.yaml").unlink()
    documents = folder / "documents"
    documents.mkdir()
    mine = documents / "one-paragraph.md"
    mine.write_text("mine")
    code, _, err = run("report", folder, "-o", documents, *BRIEF)
    said = "1 document written, 1 there already and not overwritten (--force does that)."
    assert (code, err) == (2, f"{documents}: {said}\n")
    assert mine.read_text(encoding="utf-8") == "mine"
    code, _, err = run("report", folder, "-o", documents, *BRIEF, "--force")
    assert (code, err) == (0, f"{documents}: 2 documents written.\n")
    assert mine.read_text(encoding="utf-8") != "mine"


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_two_cases_of_one_id_do_not_overwrite_each_other(run: Run, tmp_path: Path, force: list[str]) -> None:
    for name, facts in (("a", NEVER), ("b", AT_ONCE)):
        (tmp_path / f"{name}.yaml").write_text(HEAD.format(name="same") + facts, encoding="utf-8")
    code, _, err = run("report", tmp_path, "-o", tmp_path / "documents", *BRIEF, *force)
    assert code == 2
    problem, closing = err.splitlines()
    assert problem.startswith(f"{tmp_path}/b.yaml:0:0: case: another of these cases has the same id")
    assert closing.endswith("1 document written, 1 not made, as said above.")


def test_an_id_leads_to_no_other_folder(run: Run, tmp_path: Path) -> None:
    for number in range(2):
        (tmp_path / f"{number}.yaml").write_text(HEAD.format(name="../out") + NEVER, encoding="utf-8")
    code, _, err = run("report", tmp_path, "-o", tmp_path / "documents", *BRIEF)
    assert code == 2
    assert err.endswith("0 documents written, 2 not made, as said above.\n")
    assert not list((tmp_path / "documents").iterdir())


def test_a_folder_that_is_there_needs_no_kind(run: Run, folder: Path) -> None:
    documents = folder / "v1.2"
    documents.mkdir()
    assert run("report", folder / "one.yaml", folder / "two.yaml", "-o", documents, "--format", "json").code == 0
    assert sorted(file.name for file in documents.iterdir()) == ["one-memorandum.json", "two-memorandum.json"]


def test_one_case_goes_into_a_folder_that_is_there(run: Run, folder: Path) -> None:
    documents = folder / "documents"
    documents.mkdir()
    code, _, err = run("report", folder / "one.yaml", "-o", documents, *BRIEF)
    assert (code, err) == (0, f"{documents / 'one-paragraph.md'}\n")


def test_what_is_wrong_for_one_case_is_said_of_it(run: Run, folder: Path) -> None:
    (folder / "tau.yaml").unlink()
    form = ("--as", "ecthr", "--format", "json", "--norm", "vccr-36-1b", "--against")
    code, _, err = run("report", folder, "-o", folder / "documents", *form, "Kazakhstan")
    assert code == 2
    assert err.startswith(f"{folder}/one.yaml:0:0: --against: this State does no act in this file.")
    assert err.endswith("0 documents written, 2 not made, as said above.\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--as", "summary"], "Name a folder with -o"),
        (["--as", "summary", "-o", "out.pdf"], "Name a folder with -o"),
        (["--as", "summary", "-o", "out", "--preview"], "--preview: this is of one case"),
        (["--as", "summary", "-o", "out", "--passphrase-file", "f"], "--passphrase-file: this is of one case"),
        (["--as", "ecthr", "-o", "out", "--person", "ana"], "--person: this is of one case"),
    ],
)
def test_what_does_not_go_with_many_cases_is_refused(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(folder)
    code, out, err = run("report", folder, *arguments)
    assert (code, out) == (2, "")
    assert said in err
    assert not (folder / "out").exists()


def test_half_a_document_is_not_left(tmp_path: Path) -> None:
    file = tmp_path / "half.docx"
    with pytest.raises(TypeError):
        save(file, "no bytes", force=False)  # type: ignore[arg-type]
    assert not file.exists()
