"""Worker processes that turn bytes into bytes, each at a pipe of its own.

Nothing is shared between them. So one that is ended leaves no lock behind and no half of an answer that is waited for,
and all end by themselves where this process is ended.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Final, TypeAlias

MOST: Final = 60 if os.name == "nt" else 1000
"""More workers cannot be waited for: Windows waits for 63 things at a time."""

Line: TypeAlias = "Connection[Any, Any]"
"""Our end of the pipe to a worker."""


class LostError(Exception):
    """A worker was ended from outside."""


class Crew:
    """Workers that can be hired one by one. As a context: whatever happens, none is left behind.

    Args:
        work: what they do with what they are given; its pickle goes to every worker.
        environment: variables that are set in a worker, unless they are set already.
    """

    def __init__(self, work: Callable[[bytes], bytes], environment: Mapping[str, str] | None = None) -> None:
        self._work = pickle.dumps(work)
        self._environment = dict(environment or {})
        self._there: dict[Line, BaseProcess] = {}

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *_: object) -> None:
        # All are told before one is waited for.
        for process in self._there.values():
            process.kill()
        for line in list(self._there):
            self.dismiss(line)

    def hire(self) -> Line:
        """Start a worker.

        Raises:
            OSError: it cannot be started.
        """
        # Spawned and not forked: that is the same on every platform, and nothing of this process is inherited.
        context = get_context("spawn")
        line, theirs = context.Pipe()
        with theirs:
            process = context.Process(target=_serve, args=(theirs, self._environment), daemon=True)
            try:
                with _uninterrupted():
                    process.start()
            except BaseException:
                line.close()
                raise
            self._there[line] = process
        with suppress(OSError):  # where it is gone already, that is noticed when it is given something
            line.send_bytes(self._work)
        return line

    def dismiss(self, line: Line) -> None:
        """End a worker at once."""
        process = self._there.pop(line)
        process.kill()
        process.join()
        process.close()
        line.close()

    def give(self, line: Line, data: bytes) -> None:
        """Give something to a worker that has nothing to do.

        Raises:
            LostError: it is gone.
        """
        try:
            line.send_bytes(data)
        except OSError:
            raise LostError from None

    def ready(self, busy: Iterable[Line]) -> list[Line]:
        """Wait for workers, but not for long: those that have answered or are gone."""
        lines = list(busy)
        found = wait(lines, timeout=1)
        # Not every platform says at the pipe that nobody is left at the other end.
        return [line for line in lines if line in found or not self._there[line].is_alive()]

    def take(self, line: Line) -> bytes:
        """The answer of a worker that is ready.

        Raises:
            LostError: it is gone.
        """
        try:
            if line.poll():
                return line.recv_bytes()
        except (EOFError, OSError):
            pass
        raise LostError


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """A process that is started meanwhile knows no interrupt: that is for this one, which ends the others."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker

    # The first process would start it, which lets interrupts through again.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(line: Line, environment: Mapping[str, str]) -> None:
    """The life of a worker: it takes the work, then piece after piece, until there is nobody at the other end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name, value in environment.items():
        os.environ.setdefault(name, value)
    try:
        work = pickle.loads(line.recv_bytes())  # noqa: S301 - from the process that started this one
    except Exception:
        return
    gc.collect()
    gc.freeze()  # what the work stands on stays to the end: garbage is looked for in what pieces leave behind only
    gc.set_threshold(100_000)
    try:
        while True:
            line.send_bytes(work(line.recv_bytes()))
    except (EOFError, OSError):
        return
