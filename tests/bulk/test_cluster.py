"""Screening on a cluster of real processes comes to the same as here, and what is wrong with it is told."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from rightscheck.bulk import cluster as module
from rightscheck.bulk.cluster import cluster
from rightscheck.bulk.screening import Progress
from rightscheck.law.pack import Pack
from rightscheck.problems import InputError

from .runs import CELL, Outcome, Table, Unreadable, fault, made

pytest.importorskip("distributed")


@dataclass
class Cluster:
    """A scheduler with two workers, and one with none; each a process, as a user starts them."""

    folder: Path
    workers: list[subprocess.Popen[bytes]]

    def address(self, name: str = "scheduler") -> str:
        return str(json.loads((self.folder / f"{name}.json").read_text())["address"])


@pytest.fixture(scope="module")
def there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    folder = tmp_path_factory.mktemp("cluster")

    def started(name: str, *words: str) -> subprocess.Popen[bytes]:
        command = [
            sys.executable,
            "-m",
            "dask",
            *words,
            "--host",
            "127.0.0.1",
            "--no-dashboard",
            "--dashboard-address",
            "127.0.0.1:0",
        ]
        with (folder / f"{name}.log").open("wb") as log:
            process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
        stack.callback(process.wait)
        stack.callback(process.kill)
        return process

    with ExitStack() as stack:
        for name in ("scheduler", "lonely"):
            started(name, "scheduler", "--port", "0", "--scheduler-file", f"{name}.json")
        file = str(folder / "scheduler.json")
        options = ("--scheduler-file", file, "--no-nanny", "--nthreads", "2", "--local-directory", str(folder))
        workers = [started(f"worker-{number}", "worker", *options) for number in (1, 2)]
        limit = time.monotonic() + 60
        while not all((folder / f"{name}.json").is_file() for name in ("scheduler", "lonely")):
            assert time.monotonic() < limit
            time.sleep(0.1)
        while not all("Registered to" in (folder / f"worker-{n}.log").read_text() for n in (1, 2)):
            assert time.monotonic() < limit
            time.sleep(0.1)
        yield Cluster(folder, workers)


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory, pack: Pack) -> tuple[Table, Outcome]:
    return made(tmp_path_factory.mktemp("table"), pack)


def test_the_same_comes_of_it(there: Cluster, table: tuple[Table, Outcome]) -> None:
    given, expected = table
    assert given.screened(cluster(there.address())) == expected


def test_a_worker_that_is_killed_loses_nothing(there: Cluster, table: tuple[Table, Outcome]) -> None:
    given, expected = table
    killed = there.workers[1]

    def kill(_: Progress) -> None:
        killed.kill()

    assert given.screened(cluster(str(there.folder / "scheduler.json")), kill) == expected
    assert killed.wait() != 0


def test_other_rules_are_refused(there: Cluster, table: tuple[Table, Outcome]) -> None:
    plan, batches = table[0].parts()
    with pytest.raises(InputError, match="on a worker: the rules here are not those of the run"):
        list(cluster(there.address())(replace(plan, rules_sha256="0" * 64), batches))


def test_other_versions_are_refused(
    there: Cluster, table: tuple[Table, Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    own, _ = module.versions()
    monkeypatch.setattr(module, "versions", lambda: (own, ("polars", "0.1")))
    with pytest.raises(InputError, match=r"on a worker: there is polars \S+ and not 0\.1\. Install the same"):
        list(cluster(there.address())(*table[0].parts()))


def test_a_fault_is_told_without_what_a_cell_may_hold(there: Cluster, table: tuple[Table, Outcome]) -> None:
    broken: Any = Unreadable(fault, "Ana")
    with pytest.raises(InputError, match="a fault of the program") as caught:
        list(cluster(there.address())(table[0].parts()[0], [broken]))
    assert "Ana" not in str(caught.value)


def test_a_worker_that_has_no_rightscheck_is_told(
    there: Cluster, table: tuple[Table, Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A function that is not there stands for a package that is not there."""
    monkeypatch.setattr(module.screened, "__qualname__", "nothing")
    with pytest.raises(InputError, match=r"cannot run rightscheck \(AttributeError\)\. Install"):
        list(cluster(there.address())(*table[0].parts()))


def test_no_cell_stands_in_a_log(there: Cluster, table: tuple[Table, Outcome]) -> None:
    """The one before failed on the worker, which says so at length."""
    logs = "".join(file.read_text() for file in there.folder.glob("*.log"))
    assert "Compute Failed" in logs
    assert CELL in table[0].job.table.read_text()
    assert not any(word in logs for word in (CELL, "Ana", "Departed Date"))


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("ray://127.0.0.1:10001", r"no address of a scheduler\. Say tcp://HOST:PORT or tls://HOST:PORT"),
        ("tcp://127.0.0.1", "no address of a scheduler"),
        ("127.0.0.1:8786", "no file of a scheduler"),
        ("maps/ice-removals.yaml", "no file of a scheduler"),
    ],
)
def test_an_address_that_is_not_understood(address: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        cluster(address)


def test_nobody_answers(table: tuple[Table, Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CONNECT", 1)
    with pytest.raises(InputError, match="no Dask scheduler answers"):
        list(cluster("tcp://127.0.0.1:9")(*table[0].parts()))
    with pytest.raises(InputError, match="needs certificates"):
        list(cluster("tls://127.0.0.1:9")(*table[0].parts()))


def test_there_is_no_worker(there: Cluster, table: tuple[Table, Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CONNECT", 1)
    with pytest.raises(InputError, match="the cluster has no worker"):
        list(cluster(there.address("lonely"))(*table[0].parts()))


def test_the_last_worker_is_lost(there: Cluster, table: tuple[Table, Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LOOK", 0.1)
    monkeypatch.setattr(module, "ALONE", 1)

    def kill(_: Progress) -> None:
        for worker in there.workers:
            worker.kill()

    with pytest.raises(InputError, match="no worker left"):
        table[0].screened(cluster(there.address()), kill)
