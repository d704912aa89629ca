"""Screening in worker processes comes to the same as here, whatever happens to them, and none is left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from typing import Any, NoReturn, cast

import pytest

from rightscheck import crew
from rightscheck.bulk.screening import Progress
from rightscheck.bulk.table import Batch
from rightscheck.bulk.workers import TRIES, processes
from rightscheck.law.pack import Pack
from rightscheck.problems import InputError

from .runs import SIZE, Outcome, Table, Unreadable, fault, made


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory, pack: Pack) -> tuple[Table, Outcome]:
    return made(tmp_path_factory.mktemp("workers"), pack)


@pytest.fixture(autouse=True)
def nobody_is_left() -> Iterator[None]:
    yield
    assert multiprocessing.active_children() == []


def test_the_same_comes_of_it_though_a_worker_is_killed_and_interrupts_are_not_for_workers(
    table: tuple[Table, Outcome],
) -> None:
    there, expected = table
    seen: set[int | None] = set()

    def disturb(_: Progress) -> None:
        workers = multiprocessing.active_children()
        if not seen:
            workers[0].kill()
        for worker in workers[0 if seen else 1 :]:
            if worker.pid not in seen:
                os.kill(cast(int, worker.pid), signal.SIGINT)
        seen.update(worker.pid for worker in workers)

    assert there.screened(processes(2), disturb) == expected
    assert len(seen) == 3


def test_a_batch_whose_workers_die_is_given_up(table: tuple[Table, Outcome]) -> None:
    plan, _ = table[0].parts()
    deadly = cast(Batch, Unreadable(os._exit, 9))
    with pytest.raises(InputError, match=rf"ended from outside {TRIES} times at the rows from row 1 on.*--batch\."):
        list(processes(1)(plan, [deadly]))


@pytest.mark.parametrize("what", ["plan", "batch"])
def test_a_fault_is_told_without_what_a_cell_may_hold(table: tuple[Table, Outcome], what: str) -> None:
    plan, batches = table[0].parts()
    broken: Any = Unreadable(fault, "Ana")
    given = (broken, batches) if what == "plan" else (plan, [broken])
    with pytest.raises(InputError, match=r"RuntimeError in runs\.py, line .* not of your table") as caught:
        list(processes(1)(*given))
    assert "Ana" not in str(caught.value)


def test_other_rules_are_refused(table: tuple[Table, Outcome]) -> None:
    plan, batches = table[0].parts()
    with pytest.raises(InputError, match="not those of the run"):
        list(processes(1)(replace(plan, rules_sha256="0" * 64), batches))


def test_few_batches_are_read_ahead_and_who_stops_early_ends_the_workers(table: tuple[Table, Outcome]) -> None:
    plan, batches = table[0].parts()
    read = []

    def counted() -> Iterator[Batch]:
        for batch in batches:
            read.append(batch.number)
            yield batch

    with closing(cast(Any, processes(2)(plan, counted()))) as results:
        assert next(results).records == SIZE
        assert len(read) <= 4
        assert len(multiprocessing.active_children()) == 2
    assert multiprocessing.active_children() == []


def test_no_worker_without_a_batch(table: tuple[Table, Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "get_context", full)
    plan, batches = table[0].parts()
    assert list(processes(2)(plan, [])) == []
    with pytest.raises(InputError, match=r"cannot be started \(Too many open files\)"):
        list(processes(2)(plan, batches))


def full(_: str) -> NoReturn:
    raise OSError(24, "Too many open files")
