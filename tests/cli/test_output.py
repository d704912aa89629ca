"""Where output goes: a terminal, a pipe whose reader leaves, a full disk, an encoding that knows fewer signs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import SAID_NEVER

Case = Callable[..., Path]
COMMAND = [sys.executable, "-m", "rightscheck"]
NORM = "vccr-36-1b"


def go(arguments: list[str], **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments], capture_output=True, env={**os.environ, **environment}, check=False, timeout=60
    )


# Colour
# ----------------------------------------------------------------------------------------------------------------------


def on_a_terminal(arguments: list[str], **environment: str) -> str:
    """What a command writes where it believes to write on a terminal."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    wanted = (
        {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
        | {"TERM": "xterm", "COLUMNS": "80"}
        | environment
    )
    process = subprocess.Popen(
        [*COMMAND, *arguments], stdout=theirs, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, env=wanted
    )
    os.close(theirs)
    found = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # what a terminal says when the other end is closed
            break
        if not piece:
            break
        found += piece
    os.close(ours)
    assert process.communicate(timeout=60)[1] == b""
    assert process.returncode == 0
    return found.decode()


def test_a_terminal_is_coloured_and_words_say_the_same(case: Case) -> None:
    arguments = ["check", str(case("told", SAID_NEVER)), "--norm", NORM]
    coloured = on_a_terminal(arguments)
    assert "\x1b[1;31m! MET ON THE EVIDENCE AS IT STANDS" in coloured
    plain = on_a_terminal(arguments, NO_COLOR="1")
    assert "\x1b" not in plain
    assert "! MET ON THE EVIDENCE AS IT STANDS" in plain
    assert max(len(line) for line in plain.splitlines()) <= 80


def test_a_terminal_without_colour(case: Case) -> None:
    assert "\x1b" not in on_a_terminal(["law"], TERM="dumb")


def test_a_pipe_is_not_coloured(case: Case) -> None:
    done = go(["check", str(case("told")), "--norm", NORM], TERM="xterm", COLORTERM="truecolor")
    assert done.returncode == 0
    assert b"\x1b" not in done.stdout


# Readers that leave
# ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="pipes break otherwise there")
def test_a_reader_that_leaves(case: Case) -> None:
    process = subprocess.Popen([*COMMAND, "facts"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(20)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(timeout=60) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write on")
def test_a_full_disk() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*COMMAND, "law"], stdout=full, stderr=subprocess.PIPE, check=False, timeout=60)
    assert done.returncode == 2
    assert (
        done.stderr == b"rightscheck: output: No space left on device. Check the name, the disk and the permissions.\n"
    )


@pytest.mark.skipif(os.name == "nt", reason="streams are closed otherwise there")
def test_streams_that_are_closed() -> None:
    done = subprocess.run(["sh", "-c", 'exec "$@" >&- 2>&-', "sh", *COMMAND, "law"], check=False, timeout=60)
    assert done.returncode == 0


# Signs
# ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["ascii", "cp1251"])
def test_an_encoding_that_knows_fewer_signs(case: Case, encoding: str) -> None:
    arguments = ["check", str(case("told", SAID_NEVER)), "--norm", NORM]
    done = go(arguments, PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    text = done.stdout.decode(encoding)
    assert "Ana ?." in text
    assert "! MET ON THE EVIDENCE AS IT STANDS" in text


def test_json_loses_nothing_in_such_an_encoding(case: Case) -> None:
    file = case("told", SAID_NEVER)
    file.write_text(
        file.read_text(encoding="utf-8").replace("A detention in Rome", "Detención 🙂 в Риме"), encoding="utf-8"
    )
    done = go(["check", str(file), "--norm", NORM, "--format", "json"], PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["case"]["title"] == "Detención 🙂 в Риме"


def test_problems_with_a_strange_file_name(tmp_path: Path) -> None:
    file = tmp_path / "файл\udcff.yaml"
    done = go(["check", str(file)], PYTHONIOENCODING="ascii")
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.endswith(b".yaml:0:0: there is no such file. Check the name and the folder.\n")
    assert done.stderr.count(b"\n") == 1
