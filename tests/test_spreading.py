"""A function over many files: the same in worker processes as in this one, and no worker is left behind."""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from multiprocessing import active_children
from pathlib import Path
from typing import NoReturn

import pytest

from rightscheck import crew, spreading
from rightscheck.inference.engine import EngineError
from rightscheck.problems import InputError, Problem
from rightscheck.spreading import Failed, WorkersError, spread

WRONG: dict[str, Exception] = {
    "input": InputError([Problem("input", 3, 1, "facts", "this is wrong. Mend it.")]),
    "engine": EngineError("the engines differ"),
    "disk": PermissionError(13, "Permission denied"),
    "fault": RuntimeError("about Ana"),
}


def length(file: Path) -> int:
    """Fails as the name says; the first take longest, so that later ones come back before them."""
    if file.stem in WRONG:
        raise WRONG[file.stem]
    time.sleep(0.1 if len(file.stem) < 3 else 0)
    return len(file.stem)


def worker(_: Path) -> int:
    """Where it is done."""
    return os.getpid()


def ended(file: Path) -> str:
    """One file ends the process."""
    if file.stem == "xxx":
        os._exit(9)
    return file.stem


def cut(file: Path) -> bytes:
    """All but one end the process in the middle of an answer that is larger than what a pipe holds."""
    if len(file.stem) == 1:
        return b""
    threading.Timer(0.2, os._exit, [9]).start()
    return bytes(5_000_000)


class Unbuilt:
    """Cannot be built in another process."""

    def __call__(self, file: Path) -> str:
        return file.stem

    def __reduce__(self) -> tuple[object, ...]:
        return fail, ()


def fail() -> NoReturn:
    raise RuntimeError("not here")


@pytest.fixture(autouse=True)
def nobody_is_left() -> Iterator[None]:
    yield
    assert multiprocessing.active_children() == []


def files(number: int) -> list[Path]:
    return [Path("x" * (place + 1)) for place in range(number)]


def test_workers_come_to_the_same_in_the_same_order_and_nothing_stops_the_rest() -> None:
    given = [*files(14), *map(Path, WRONG), Path("last")]
    here, there = list(spread(given, length, 1)), list(spread(given, length, 2))
    assert here == there
    assert here[:14] == list(range(1, 15))
    assert here[-1] == 4
    failed = [one for one in here if isinstance(one, Failed)]
    assert [one.file for one in failed] == list(WRONG)
    assert [one.problems for one in failed[:3]] == [
        ("input:3:1: facts: this is wrong. Mend it.",),
        ("engine: the engines differ",),
        ("disk: Permission denied. Check the name, the disk and the permissions.",),
    ]
    assert "a fault of the program (RuntimeError in test_spreading.py, line" in failed[3].problems[0]
    assert "Ana" not in failed[3].problems[0]


def test_what_came_early_is_held_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreading, "HELD", 1)
    assert list(spread(files(9), length, 3)) == list(range(1, 10))


@pytest.mark.parametrize("number", [0, 1, spreading.FEW])
def test_a_few_files_need_no_worker(number: int) -> None:
    assert list(spread(files(number), worker)) == [os.getpid()] * number
    assert list(spread(files(min(number, 1)), worker, 5)) == [os.getpid()] * min(number, 1)


def test_as_many_workers_as_are_asked_for_and_no_more_than_files() -> None:
    found = set(spread(files(3), worker, 2))
    assert os.getpid() not in found
    assert 1 <= len(found) <= 2


def test_a_worker_that_is_ended_is_told() -> None:
    results = spread(files(30), ended, 2)
    with pytest.raises(WorkersError, match="ended from outside"):
        list(results)


def test_half_an_answer_is_not_waited_for() -> None:
    results = spread(files(9), cut, 2)
    assert next(results) == b""
    # The answer of the other worker does not fit into the pipe, so it is still in the middle of it when it ends.
    deadline = time.monotonic() + 60
    while len(active_children()) > 1 and time.monotonic() < deadline:
        time.sleep(0.05)
    with pytest.raises(WorkersError, match="ended from outside"):
        list(results)


def test_a_worker_that_cannot_be_built_is_told() -> None:
    with pytest.raises(WorkersError, match="ended from outside"):
        list(spread(files(3), Unbuilt(), 2))


def test_a_worker_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full:
        def Pipe(self) -> NoReturn:  # noqa: N802 - the name of the library
            raise OSError(24, "Too many open files")

    monkeypatch.setattr(crew, "get_context", lambda _: Full())
    with pytest.raises(WorkersError, match=r"cannot be started \(Too many open files\)"):
        list(spread(files(3), length, 2))


def test_who_stops_early_ends_the_workers_at_once() -> None:
    results = spread(files(1000), length, 2)
    with closing(results):
        assert next(results) == 1
        assert len(multiprocessing.active_children()) == 2
    assert multiprocessing.active_children() == []
