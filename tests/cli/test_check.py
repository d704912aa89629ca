"""`rightscheck check`: forms, filters, several files, and exit codes for scripts."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rightscheck.spreading import WorkersError

from .conftest import AT_ONCE, FOUNDING, NEVER, SAID_NEVER, Run

Case = Callable[..., Path]
NORM = "vccr-36-1b"
VERDICTS = {"established": NEVER, "indicated": SAID_NEVER, "undetermined": "", "no_breach_shown": AT_ONCE}
STRENGTH = ("established", "indicated", "contested", "arguable", "undetermined", "no_breach_shown", "not_applicable")


def test_the_founding_case_as_text(run: Run) -> None:
    code, out, err = run("check", FOUNDING)
    assert code == 0
    assert err == ""
    assert out.startswith("Removal of Alma Shalabayeva")
    for heading in ("REFOULEMENT", "CONSULAR AND DIPLOMATIC", "WHAT IS MISSING", "SOURCES", "WHAT THIS IS"):
        assert f"\n{heading}\n" in out
    assert "Receipt: case " in out
    assert "\x1b" not in out
    assert max(len(line) for line in out.splitlines()) <= 100


def test_one_case_as_json(run: Run, case: Case) -> None:
    code, out, _ = run("check", case("told"), "--format", "json", "--norm", NORM)
    assert code == 0
    found = json.loads(out)
    assert found["case"] == {"id": "told", "title": "A detention in Rome"}
    [finding] = found["findings"]
    assert (finding["norm"], finding["duty_bearer"], finding["persons"], finding["verdict"]) == (
        NORM,
        "ITA",
        ["ana"],
        "established",
    )
    assert set(found["receipt"]) >= {"case_sha256", "rules_sha256", "rightscheck", "engine", "engine_note"}
    assert set(finding["views"]) == {"applicant", "respondent", "agreed", "weighed"}


def test_one_case_as_markdown(run: Run, case: Case) -> None:
    code, out, _ = run("check", case("told"), "--format", "md", "--norm", NORM)
    assert code == 0
    assert out.startswith("# A detention in Rome")
    assert "\n## Consular and diplomatic\n" in out
    assert "\nReceipt: case " in out


@pytest.mark.parametrize("verdict", VERDICTS)
def test_what_the_small_cases_come_to(run: Run, case: Case, verdict: str) -> None:
    _, out, _ = run("check", case("told", VERDICTS[verdict]), "--format", "json", "--norm", NORM)
    assert [finding["verdict"] for finding in json.loads(out)["findings"]] == [verdict]


@pytest.mark.parametrize("verdict", VERDICTS)
def test_fail_on_a_verdict_or_a_stronger_one(run: Run, case: Case, quick: None, verdict: str) -> None:
    file = case("told", VERDICTS[verdict])
    codes = {
        limit: run("check", file, "--norm", NORM, "--format", "json", "--fail-on", limit).code for limit in STRENGTH
    }
    assert codes == {limit: int(STRENGTH.index(verdict) <= STRENGTH.index(limit)) for limit in STRENGTH}


def test_without_fail_on_a_breach_is_no_failure(run: Run, case: Case) -> None:
    assert run("check", case("told")).code == 0


def test_fail_on_looks_at_every_file(run: Run, case: Case) -> None:
    bad, good = case("bad", NEVER), case("good", AT_ONCE)
    assert run("check", good, "--norm", NORM, "--fail-on", "indicated").code == 0
    assert run("check", good, bad, "--norm", NORM, "--fail-on", "indicated").code == 1


def test_only_some_norms(run: Run, case: Case) -> None:
    _, out, _ = run("check", case("told"), "--format", "json", "--norm", "vccr-36-2", "--norm", NORM)
    assert {finding["norm"] for finding in json.loads(out)["findings"]} == {NORM, "vccr-36-2"}


def test_a_norm_that_concerns_nothing_here(run: Run, case: Case) -> None:
    code, out, _ = run("check", case("told"), "--norm", "cat-3")
    assert code == 0
    assert "No norm of the pack concerns an act of this case." in out


def test_a_norm_that_is_not_there(run: Run, case: Case) -> None:
    assert run("check", case("told"), "--norm", "vccr-36-1d") == (
        2,
        "",
        "rightscheck:0:0: there is no norm 'vccr-36-1d'. Did you mean 'vccr-36-1c'?\n",
    )


@pytest.mark.parametrize(
    ("view", "said"),
    [
        ("applicant", "On the applicant's account: met."),
        ("respondent", "On the respondent State's account: open."),
        ("agreed", "On what is agreed: open."),
        ("weighed", "On the evidence as it stands: met."),
    ],
)
def test_a_view(run: Run, case: Case, view: str, said: str) -> None:
    assert said in run("check", case("told", SAID_NEVER), "--norm", NORM, "--view", view).out
    assert said not in run("check", case("told", SAID_NEVER), "--norm", NORM).out


def test_engines_come_to_the_same(run: Run, case: Case) -> None:
    file = case("told")
    said = {
        engine: json.loads(run("check", file, "--norm", NORM, "--format", "json", "--engine", engine).out)
        for engine in ("auto", "reference")
    }
    assert said["auto"]["findings"] == said["reference"]["findings"]
    assert said["reference"]["receipt"]["engine"] == "reference"
    assert said["reference"]["receipt"]["engine_note"] == "The reference evaluator ran alone because it was asked for."


def test_the_durable_engine_by_name(run: Run, case: Case) -> None:
    pytest.importorskip("durable_rules_engine", exc_type=ImportError)
    _, out, _ = run("check", case("told"), "--norm", NORM, "--format", "json", "--engine", "durable")
    receipt = json.loads(out)["receipt"]
    assert (receipt["engine"], receipt["engine_note"]) == ("durable", "")


# Several files
# ----------------------------------------------------------------------------------------------------------------------


def test_several_files_and_folders(run: Run, case: Case, tmp_path: Path) -> None:
    first = case("first")
    folder = tmp_path / "more" / "deep"
    folder.mkdir(parents=True)
    (tmp_path / "more" / "second.yaml").write_bytes(case("second").read_bytes())
    (folder / "third.yml").write_bytes(case("third").read_bytes())
    (folder / ".hidden.yaml").write_text("not: a case\n")
    (folder / "notes.txt").write_text("no case\n")
    code, out, err = run("check", tmp_path / "more", first, "--norm", NORM, "--format", "json")
    assert (code, err) == (0, "")
    assert [found["case"]["id"] for found in json.loads(out)] == ["third", "second", "first"]
    text = run("check", tmp_path / "more", first, "--norm", NORM).out
    assert [text.index(f"({name})") for name in ("third", "second", "first")] == sorted(
        text.index(f"({name})") for name in ("third", "second", "first")
    )


@pytest.mark.parametrize("form", ["text", "md", "json"])
def test_a_bad_file_among_good_ones(run: Run, case: Case, form: str) -> None:
    good, bad, other = case("good"), case("bad", "  - {about: custody, consular_rights_told: nevr}\n"), case("other")
    code, out, err = run("check", good, bad, other, "--norm", NORM, "--format", form)
    assert code == 2
    assert (
        err
        == f"{bad}:10:44: facts[1].consular_rights_told: 'nevr' is not a value of consular_rights_told. Did you mean 'never'?\n"
    )
    if form == "json":
        assert [found["case"]["id"] for found in json.loads(out)] == ["good", "other"]
    else:
        assert out.count("A detention in Rome") == 2


def test_bad_input_wins_over_fail_on(run: Run, case: Case) -> None:
    assert run("check", case("good"), case("bad", "  - x\n"), "--fail-on", "established").code == 2


def test_the_only_file_is_bad(run: Run, case: Case, tmp_path: Path) -> None:
    bad = case("bad", "  - {about: custodi, consular_rights_told: never}\n")
    code, out, err = run("check", bad, "--format", "json")
    assert (code, out) == (2, "")
    assert err.startswith(f"{bad}:10:13: facts[1].about: ")
    assert (
        run("check", tmp_path / "no.yaml").err
        == f"{tmp_path}/no.yaml:0:0: there is no such file. Check the name and the folder.\n"
    )


def test_a_broken_link_in_a_folder_is_noticed(run: Run, case: Case, tmp_path: Path) -> None:
    case("good")
    (tmp_path / "lost.yaml").symlink_to("nowhere.yaml")
    code, out, err = run("check", tmp_path, "--norm", NORM)
    assert code == 2
    assert "A detention in Rome" in out
    assert (
        err
        == f"{tmp_path}/lost.yaml:0:0: this link leads to a file that does not exist. Mend the link or name the file.\n"
    )


def test_a_folder_without_cases(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    said = f"{tmp_path}/empty:0:0: there are no .yaml files in this folder. Name a case file.\n"
    assert run("check", tmp_path / "empty") == (2, "", said)


# Many at a time
# ----------------------------------------------------------------------------------------------------------------------

BAD = "  - {about: custody, consular_rights_told: nevr}\n"


@pytest.fixture
def folder(case: Case) -> Path:
    """Cases with a bad file among them."""
    for number, facts in enumerate((AT_ONCE, SAID_NEVER, BAD, AT_ONCE, NEVER)):
        file = case(f"case-{number}", facts)
    return file.parent


@pytest.mark.parametrize(
    "options",
    [
        ["--view", "applicant", "--on", "2020-01-15", "--engine", "reference"],
        ["--format", "md"],
        ["--format", "json", "--fail-on", "contested"],
    ],
    ids=["text", "md", "json"],
)
def test_workers_write_the_same_in_the_same_order(run: Run, folder: Path, options: list[str]) -> None:
    alone = run("check", folder, "--norm", NORM, "--jobs", 1, *options)
    assert alone.code == 2
    assert "case-2.yaml:10:44: facts[1].consular_rights_told: " in alone.err
    for name in ("case-0", "case-1", "case-3", "case-4"):
        assert name in alone.out
    assert run("check", folder, "--norm", NORM, "--jobs", 2, *options) == alone


def test_fail_on_looks_at_what_workers_find(run: Run, case: Case) -> None:
    folder = case("good", AT_ONCE).parent
    case("other", NEVER)
    assert run("check", folder, "--norm", NORM, "--jobs", 2, "--fail-on", "established").code == 1


def test_workers_know_the_terminal_by_what_they_are_told(run: Run, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = case("one"), case("two")
    monkeypatch.setattr("rightscheck.report.text.wants_colour", lambda _: True)
    monkeypatch.setattr("shutil.get_terminal_size", lambda *_: os.terminal_size((60, 24)))
    out = run("check", one, two, "--norm", NORM, "--jobs", 2).out
    assert "\x1b[1m" in out
    assert max(len(re.sub(r"\x1b\[[\d;]*m", "", line)) for line in out.splitlines()) <= 60


def test_a_fault_on_one_file_stops_nothing(run: Run, case: Case, quick: None, monkeypatch: pytest.MonkeyPatch) -> None:
    from rightscheck.checking import check

    def faulty(given: object, *rest: object, **options: object) -> object:
        if getattr(given, "id", "") == "bad":
            raise RuntimeError("about Ana")
        return check(given, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.setattr("rightscheck.checking.check", faulty)
    files = case("first"), case("bad"), case("last")
    code, out, err = run("check", *files, "--norm", NORM, "--jobs", 1)
    assert code == 2
    assert "(first)" in out
    assert "(last)" in out
    assert err.startswith(f"{files[1]}: a fault of the program (RuntimeError in test_check.py, line ")
    assert len(err.splitlines()) == 1
    assert "Ana" not in err
    assert run("check", files[1], "--norm", NORM).code == 70


def test_a_worker_that_was_ended(run: Run, case: Case, quick: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def spread(*_: object) -> Iterator[object]:
        yield from ()
        raise WorkersError("a worker process was ended from outside.")

    monkeypatch.setattr("rightscheck.spreading.spread", spread)
    said = "rightscheck:0:0: --jobs: a worker process was ended from outside. Try --jobs 1.\n"
    assert run("check", case("one"), case("two")) == (2, "", said)


@pytest.mark.skipif(os.name == "nt", reason="there are no process groups")
def test_an_interrupt_ends_everything_at_once(case: Case) -> None:
    for number in range(200):
        folder = case(f"case-{number:03}").parent
    program = (
        "import signal, sys; from rightscheck.cli import main\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "if __name__ == '__main__': sys.exit(main())"
    )
    words = [sys.executable, "-c", program, "check", str(folder), "--jobs", "2"]
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("A detention in Rome")
        # As a terminal does it: every process gets it.
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (130, "")
    with pytest.raises(ProcessLookupError):
        for _ in range(100):
            os.killpg(process.pid, 0)
            time.sleep(0.05)


# Authorities
# ----------------------------------------------------------------------------------------------------------------------


def test_an_authority_later_than_the_act_is_marked(run: Run, case: Case, tmp_path: Path) -> None:
    """Avena is of 2004: for a detention of 2013 it is law of the time, for one of 1999 a later restatement."""
    new = case("new")
    old = tmp_path / "old.yaml"
    old.write_text(new.read_text(encoding="utf-8").replace("2013-05-29", "1999-05-29"), encoding="utf-8")
    for file, later in ((new, False), (old, True)):
        authorities = json.loads(run("check", file, "--norm", NORM, "--format", "json").out)["findings"][0][
            "authorities"
        ]
        assert {use["later"] for use in authorities if use["key"] == "AVENA"} == {later}
        pages = [run("check", file, "--norm", NORM, "--format", form).out for form in ("text", "md")]
        for page in (*pages, run("explain", file, NORM).out):
            cited = re.findall(r"Avena and Other[^;:]*?(?=[;:]|\.\s)", " ".join(page.replace("\\", "").split()))
            assert cited
            assert {"(later restatement)" in text for text in cited} == {later}


def test_a_detention_does_not_say_that_the_person_was_removed(run: Run, case: Case) -> None:
    """What a removal says of itself is not read off the detention, however the norm on detention asks for it."""
    for norm in ("echr-5-1f", "echr-5-4"):
        assert "removed, transferred or surrendered" not in run("explain", case("told", NEVER), norm).out


def test_a_norm_on_children_says_only_the_age_of_an_adult(run: Run) -> None:
    """Out of scope by a concept: what made the concept so is said, not everything that it reads."""
    out = " ".join(run("check", FOUNDING, "--norm", "crc-20").out.split())
    assert "(Italy, 'custody'): Alma Shalabayeva was eighteen years old or older at the time" in out
    assert "close relative of a person sought" not in out
