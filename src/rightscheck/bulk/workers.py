"""Screening in worker processes on this machine."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from rightscheck.bulk.answering import answered, opened, packed
from rightscheck.crew import MOST, Crew, Line, LostError
from rightscheck.problems import InputError, Problem

if TYPE_CHECKING:
    from rightscheck.bulk.batch import BatchResult, Plan
    from rightscheck.bulk.screening import Runner
    from rightscheck.bulk.table import Batch

TRIES: Final = 3
"""So often a batch is given to a worker before it is given up."""
_ALONE: Final = {"POLARS_MAX_THREADS": "1"}
"""Workers that each used all cores would be in each other's way."""


def processes(jobs: int) -> Runner:
    """Screens batches in so many worker processes. One that is ended from outside is replaced, and its batch is done
    again.

    Not more than one batch for each worker, and one to come, are held in memory. Results come in any order. Whoever
    stops before the end closes the iterator, which ends the workers at once.

    Raises:
        InputError: while the results are read: a batch cannot be screened, no worker can be started, or the workers of
            one batch are ended again and again.
    """

    def run(plan: Plan, batches: Iterable[Batch]) -> Generator[BatchResult, None, None]:
        workers = min(jobs, MOST)
        with Crew(_Screening(packed(plan)), _ALONE if workers > 1 else None) as crew:
            yield from _Desk(crew, iter(batches)).results(workers)

    return run


@dataclass(frozen=True)
class _Screening:
    """What a worker does."""

    plan: bytes

    def __call__(self, batch: bytes) -> bytes:
        return answered(self.plan, batch)


@dataclass
class _Piece:
    """A batch as it is given out."""

    first: int
    data: bytes
    tries: int = 0


class _Desk:
    """Where batches are given out and results come back."""

    def __init__(self, crew: Crew, batches: Iterator[Batch]) -> None:
        self._crew, self._batches = crew, batches
        self._waiting: deque[_Piece] = deque()
        self._idle: list[Line] = []
        self._busy: dict[Line, _Piece] = {}

    def results(self, workers: int) -> Generator[BatchResult, None, None]:
        # They start while the first batches are read; there are not more of them than batches.
        while len(self._idle) < workers and self._read():
            self._idle.append(self._hired())
        while True:
            self._give()
            if not self._waiting and self._read():
                # Read ahead while the workers are busy; given at once where one is not.
                continue
            if not self._busy:
                return
            for line in self._crew.ready(self._busy):
                answer = self._taken(line)
                self._give()
                if answer is not None:
                    yield opened(answer)

    def _read(self) -> bool:
        """Whether another batch was read."""
        for batch in islice(self._batches, 1):
            self._waiting.append(_Piece(batch.first, packed(batch)))
            return True
        return False

    def _give(self) -> None:
        while self._idle and self._waiting:
            line, piece = self._idle.pop(), self._waiting.popleft()
            piece.tries += 1
            try:
                self._crew.give(line, piece.data)
            except LostError:
                self._replace(line, piece)
            else:
                self._busy[line] = piece

    def _taken(self, line: Line) -> bytes | None:
        piece = self._busy.pop(line)
        try:
            answer = self._crew.take(line)
        except LostError:
            self._replace(line, piece)
            return None
        self._idle.append(line)
        return answer

    def _replace(self, line: Line, piece: _Piece) -> None:
        self._crew.dismiss(line)
        if piece.tries >= TRIES:
            raise _wrong(
                f"the worker process was ended from outside {TRIES} times at the rows from row {piece.first} on, "
                "perhaps for want of memory. Say fewer --jobs or a smaller --batch."
            )
        self._waiting.appendleft(piece)
        self._idle.append(self._hired())

    def _hired(self) -> Line:
        try:
            return self._crew.hire()
        except OSError as error:
            raise _wrong(f"a worker process cannot be started ({error.strerror}). Try --jobs 1.") from None


def _wrong(message: str) -> InputError:
    return InputError([Problem("rightscheck", 0, 0, "--jobs", message)])
