"""Screening on other machines, with Dask.

Whoever runs the cluster starts it: a scheduler, and workers where rightscheck is installed. Dask gives a batch to
another worker when one is lost.

Dask prints what it cannot read, and what a task that fails was given. So it gets nothing but objects of the standard
library that show nothing of what they hold, and no exception of ours is raised on a worker: no cell can stand in a log.
"""

from __future__ import annotations

import json
import logging
import operator
import re
import threading
import time
import uuid
import warnings
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from copy import copy
from dataclasses import replace
from functools import cache
from importlib.metadata import version
from io import BytesIO
from itertools import islice
from pathlib import Path
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any, Final

from rightscheck import __version__
from rightscheck.bulk.answering import answered, opened, packed, refused
from rightscheck.problems import InputError, Problem

if TYPE_CHECKING:
    from rightscheck.bulk.batch import BatchResult, Plan
    from rightscheck.bulk.screening import Runner
    from rightscheck.bulk.table import Batch

CONNECT: Final = 10
"""So many seconds the scheduler has to answer, and then so many for a worker to be there."""
ALONE: Final = 60
"""So many seconds a run goes on without any worker: those that were lost may come back."""
LOOK: Final = 2
"""Every so many seconds it is seen whether there is still a worker."""
AHEAD: Final = 2
"""So many batches are given out for each worker."""

_ADDRESS: Final = re.compile(r"(tcp|tls)://([^\s/:@]+|\[[0-9A-Fa-f:.]+\]):[0-9]{1,5}")
_KNOWN: Final = (
    "Say tcp://HOST:PORT or tls://HOST:PORT of a Dask scheduler, or the file that it wrote (`--scheduler-file`)."
)


def cluster(address: str) -> Runner:
    """Screens batches on the workers of a Dask cluster.

    Not more than a few batches for each worker are under way. Results come in any order. Whoever stops before the end
    closes the iterator; what is under way is then dropped.

    Args:
        address: `tcp://HOST:PORT` or `tls://HOST:PORT` of the scheduler, or the file that it wrote
            (`dask scheduler --scheduler-file`). Certificates are those of the configuration of Dask.

    Raises:
        InputError: the address cannot be understood; and while the results are read: nobody answers there, the workers
            have other versions or other rules, a batch cannot be screened, or the cluster is lost.
    """
    scheduler = _scheduler(address)

    def run(plan: Plan, batches: Iterable[Batch]) -> Generator[BatchResult, None, None]:
        try:
            _distributed()
        except ImportError:
            raise _wrong("a cluster needs Dask. Install it with `pip install 'rightscheck[cluster]'`.") from None
        with _quiet():
            client = _client(scheduler)
            try:
                yield from _results(client, plan, iter(batches))
            finally:
                client.close()

    return run


def _scheduler(address: str) -> str:
    """The address of the scheduler."""
    text = address
    if "://" not in address:
        try:
            text = str(json.loads(Path(address).read_text(encoding="utf-8"))["address"])
        except (OSError, ValueError, LookupError, TypeError):
            raise _wrong(f"this is no file of a scheduler. {_KNOWN}") from None
    if not _ADDRESS.fullmatch(text):
        raise _wrong(f"this is no address of a scheduler. {_KNOWN}")
    return text


@contextmanager
def _quiet() -> Iterator[None]:
    """What goes wrong is said once, by rightscheck; the loggers of Dask, which is imported by now, say nothing."""
    there = [name for name in logging.root.manager.loggerDict if name.startswith(("distributed.", "tornado."))]
    before = [(one, one.level) for one in map(logging.getLogger, ("distributed", "tornado", *there))]
    for one, _ in before:
        one.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for one, level in before:
            one.setLevel(level)


def _distributed() -> Any:
    """The module of Dask; a part of it only has annotations."""
    import distributed

    return distributed


def _client(scheduler: str) -> Any:
    """A client of the cluster, once it has a worker."""
    distributed = _distributed()
    if scheduler.startswith("tls:") and not distributed.Security().tls_client_cert:
        raise _wrong("a tls:// address needs certificates. Name them in the configuration of Dask.")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # on other versions: those that matter are asked of each worker
        try:
            client = distributed.Client(scheduler, timeout=CONNECT, set_as_default=False, name="rightscheck")
        except Exception:
            message = "no Dask scheduler answers there. Start it, or correct the address, the port or the certificates."
            raise _wrong(message) from None
    try:
        client.wait_for_workers(1, timeout=CONNECT)
    except BaseException as error:
        client.close()
        if isinstance(error, OSError):  # a time that is over among them
            raise _wrong("the cluster has no worker. Start some: `dask worker ADDRESS`.") from None
        raise
    return client


def _results(client: Any, plan: Plan, batches: Iterator[Batch]) -> Generator[BatchResult, None, None]:
    run = _Run(client, plan)
    while True:
        for batch in islice(batches, run.room()):
            run.give(batch)
        if not run.under_way:
            return
        for answer in run.answers():
            yield _opened(answer)


def _opened(answer: bytes) -> BatchResult:
    try:
        return opened(answer)
    except InputError as error:
        raise InputError(replace(one, message=f"on a worker: {one.message}") for one in error.problems) from None


class _Run:
    """Batches that are under way on a cluster."""

    def __init__(self, client: Any, plan: Plan) -> None:
        self._client = client
        self._name = f"rightscheck-{uuid.uuid4().hex[:8]}"
        self.under_way: set[Any] = set()
        self._plan = self._task("plan", copy, BytesIO(packed(plan)))

    def _task(self, name: str, *call: Any) -> Any:
        """A task that Dask can do again wherever the machine is that did it; data that was sent could be lost."""
        import dask.config

        key = f"{self._name}-{name}"
        # It is then more than Dask thinks wise to send along with a task.
        with dask.config.set({"distributed.admin.large-graph-warning-threshold": "1 TB"}), self._told():
            return self._client.get({key: call}, key, sync=False)

    def room(self) -> int:
        """How many more batches may be given out."""
        with self._told():
            return max(AHEAD * max(len(self._client.nthreads()), 1) - len(self.under_way), 0)

    def give(self, batch: Batch) -> None:
        # The function is found by its name, and only there: a worker without rightscheck says just that.
        function = (resolve_name, f"{screened.__module__}:{screened.__qualname__}")
        task = (operator.call, function, self._plan, versions(), BytesIO(packed(batch)))
        self.under_way.add(self._task(f"{batch.number:06}", *task))

    def answers(self) -> Iterator[bytes]:
        """Wait for an answer; all that have come."""
        for future in self._done():
            with self._told():
                try:
                    answer = future.result(timeout=ALONE)
                except TimeoutError:
                    continue  # lost on the way, so that the batch is done again
                future.release()
            self.under_way.remove(future)
            yield answer.getvalue()

    def _done(self) -> list[Any]:
        since = time.monotonic()
        while time.monotonic() - since < ALONE:
            with self._told():
                try:
                    with self._client.as_current():
                        first = _distributed().wait(self.under_way, timeout=LOOK, return_when="FIRST_COMPLETED")
                        return list(first.done)
                except TimeoutError:
                    if self._client.nthreads():
                        since = time.monotonic()
        raise _wrong("the cluster has no worker left. Start some, and go on with --resume.")

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Whatever Dask raises, in plain words."""
        try:
            yield
        except _distributed().KilledWorker:
            message = (
                "workers were lost again and again at the same rows, perhaps for want of memory. Say a smaller --batch."
            )
            raise _wrong(message) from None
        except Exception as error:
            if isinstance(error, (CancelledError, OSError)) or self._client.status != "running":
                message = "the scheduler of the cluster is gone. Start it again, and go on with --resume."
            else:
                message = (
                    f"the cluster cannot run rightscheck ({type(error).__name__}). Install the same versions of "
                    "rightscheck, Polars and Dask wherever the workers run."
                )
            raise _wrong(message) from None


def _wrong(message: str) -> InputError:
    return InputError([Problem("rightscheck", 0, 0, "--on", message)])


# On a worker
# ----------------------------------------------------------------------------------------------------------------------


_one = threading.Lock()
"""A worker may have several threads; what a process keeps for a plan is for one."""


def screened(plan: BytesIO, asked: tuple[tuple[str, str], ...], batch: BytesIO) -> BytesIO:
    """Screen a batch, unless that could come to something else than where it comes from.

    Args:
        asked: the versions there.
    """
    odd = [
        f"{name} {own} and not {theirs}"
        for (name, own), (_, theirs) in zip(versions(), asked, strict=True)
        if own != theirs
    ]
    if odd:
        return BytesIO(refused(f"there is {' and '.join(odd)}. Install the same versions everywhere."))
    with _one:
        return BytesIO(answered(plan.getvalue(), batch.getvalue()))


@cache
def versions() -> tuple[tuple[str, str], ...]:
    """What has to be the same everywhere, and its version here."""
    return ("rightscheck", __version__), ("polars", version("polars"))
