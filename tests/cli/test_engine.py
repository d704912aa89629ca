"""Without the durable_rules engine everything works, and every output says that the reference engine ran alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rightscheck.inference import durable

from .conftest import SAID_NEVER, Run

Case = Callable[..., Path]
NORM = "vccr-36-1b"
ALONE = "The reference evaluator ran alone, without a second engine to confirm it: the package durable-rules is not installed."


@pytest.fixture
def without_engine(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As on a machine where the package is not installed."""
    monkeypatch.setitem(sys.modules, "durable_rules_engine", None)
    durable._load.cache_clear()
    yield
    durable._load.cache_clear()


def flat(text: str) -> str:
    return " ".join(text.replace("\\", "").split())


def test_text_and_markdown_say_so(run: Run, case: Case, without_engine: None) -> None:
    for form in ("text", "md"):
        code, out, err = run("check", case("told", SAID_NEVER), "--norm", NORM, "--format", form)
        assert (code, err) == (0, "")
        assert ALONE in flat(out), form
        assert "engine: reference evaluator alone" in flat(out), form


def test_the_receipt_says_so(run: Run, case: Case, without_engine: None) -> None:
    _, out, _ = run("check", case("told", SAID_NEVER), "--norm", NORM, "--format", "json")
    receipt = json.loads(out)["receipt"]
    assert receipt["engine"] == "reference"
    assert receipt["engine_note"].startswith(ALONE)


def test_explain_says_so(run: Run, case: Case, without_engine: None) -> None:
    for form in ("text", "md"):
        code, out, _ = run("explain", case("told", SAID_NEVER), NORM, "--format", form)
        assert code == 0
        assert ALONE in flat(out), form


def test_asked_for_by_name_it_is_an_error_that_says_what_to_do(run: Run, case: Case, without_engine: None) -> None:
    code, out, err = run("check", case("told"), "--engine", "durable")
    assert (code, out) == (2, "")
    assert err.startswith(
        "rightscheck: durable_rules cannot be used here: the package durable-rules is not installed. Install it "
    )
    assert err.endswith("Or choose the engine 'auto' or 'reference'.\n")
    assert err.count("\n") == 1


def test_with_both_engines_nothing_is_said_of_it(run: Run, case: Case) -> None:
    pytest.importorskip("durable_rules_engine", exc_type=ImportError)
    for command in (("check", case("told")), ("explain", case("told"), NORM)):
        assert "ran alone" not in flat(run(*command).out)
    assert "engine: durable_rules, confirmed by the reference" in flat(run("check", case("told")).out)


def test_doctor_says_what_is_missing_and_what_to_do(
    run: Run, without_engine: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rightscheck.cli.doctor.shutil.which", lambda name: None)
    code, out, err = run("doctor")
    assert (code, err) == (0, "")
    assert "engine        reference evaluator alone: complete answers" in out
    assert "pip install durable-rules==2.0.28" in out
    assert "There is no C compiler on the PATH. Install one" in out
    assert "fontconfig is not installed" in out


def test_doctor(run: Run) -> None:
    code, out, err = run("doctor")
    assert (code, err) == (0, "")
    said = [line.split()[0] for line in out.splitlines() if not line.startswith(" ")]
    assert said[:4] == ["rightscheck", "Python", "engine", "law"]
    assert {"fonts", "optional", "terminal", "network"} <= set(said)
    assert " norms, " in out


def test_doctor_of_a_broken_installation(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rightscheck.law.pack.packaged_rules", lambda: tmp_path / "no")
    code, out, _ = run("doctor")
    assert code == 0
    assert "law           1 problem: `rightscheck lint` shows what to do" in out


# The same bytes
# ----------------------------------------------------------------------------------------------------------------------

ALL = """
import contextlib, hashlib, io, sys
from rightscheck.cli import main
case, founding = sys.argv[1:]
for arguments in (
    ["check", founding], ["check", founding, "--format", "json", "--norm", "cat-3", "--norm", "vcdr-41-2"],
    ["check", founding, case, "--format", "md", "--norm", "vccr-36-1b", "--norm", "iccpr-13"],
    ["check", case, "--view", "respondent", "--engine", "reference"],
    ["explain", founding, "echr-13"], ["explain", case, "vccr-36-1b", "--format", "md"],
    ["law", "cat-3"], ["facts"], ["lint", "--advice"], ["schema", "case"], ["schema", "findings"], ["new"],
):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        code = main(arguments)
    print(code, hashlib.sha256(out.getvalue().encode()).hexdigest(), len(out.getvalue()), *arguments[:1])
"""


def test_the_same_input_gives_the_same_bytes_in_every_process(case: Case, tmp_path: Path) -> None:
    from .conftest import FOUNDING

    file = case("told", SAID_NEVER)
    said = []
    for seed in ("1", "4242"):
        # One with a cache to start from, one without: what was kept says the same as what was read.
        environment = {**os.environ, "PYTHONHASHSEED": seed} | (
            {"RIGHTSCHECK_CACHE": str(tmp_path / "new")} if seed == "1" else {}
        )
        done = subprocess.run(
            [sys.executable, "-c", ALL, str(file), str(FOUNDING)],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert (done.returncode, done.stderr) == (0, "")
        said.append(done.stdout.splitlines())
    assert len(said[0]) == 12
    assert said[0] == said[1]
    assert {line.split()[0] for line in said[0]} == {"0"}
