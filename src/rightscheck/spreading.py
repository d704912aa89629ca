"""A function over many files in worker processes: in the order of the files, with few of them in flight.

Only names of files go to a worker, and only what the function makes of them comes back. A file that cannot be used, or
on which the program fails, comes back as `Failed` and stops nothing. Workers write nothing.
"""

from __future__ import annotations

import os
import pickle
import traceback
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeAlias, TypeVar

from rightscheck.crew import MOST, Crew, Line, LostError
from rightscheck.grounding.tree import TreeError
from rightscheck.inference import durable
from rightscheck.inference.derive import Deriver, EngineChoice
from rightscheck.inference.engine import EngineError
from rightscheck.problems import InputError

AHEAD: Final = 4
"""So many files for each worker are given out before the first of them has come back."""
HELD: Final = 64_000_000
"""So many bytes of what has come back before its turn are held; then no more files are given out."""
FEW: Final = 4
"""Unless it is said otherwise a worker is started for so many files: it takes about as long to start as they take."""
RULESETS: Final = 512
"""So many rulesets a worker keeps; a whole pack has about half as many, of half a megabyte each."""
Made = TypeVar("Made")


class Failed(NamedTuple):
    """A file of which nothing could be made, and why: lines for standard error that name nobody."""

    file: str
    problems: tuple[str, ...]


Spread: TypeAlias = Generator[Made | Failed, None, None]


class WorkersError(Exception):
    """Workers cannot be started, or one was ended from outside. The text says which."""


def spread(files: Sequence[Path], work: Callable[[Path], Made], jobs: int | None = None) -> Spread[Made]:
    """What `work` makes of each file, in the order of the files. Whoever stops before the end closes this, which ends
    the workers at once.

    Args:
        work: its pickle goes to every worker, so let it be made of what it was built from (`__reduce__`). What it
            raises becomes `Failed`.
        jobs: how many worker processes (default: one for each core, and none for a few files); 1 works in this process.

    Raises:
        WorkersError: while this is read: no worker can be started, or one was ended from outside.
    """
    workers = min(jobs or min(_cores(), -(-len(files) // FEW)), len(files), MOST)
    return _here(files, work) if workers <= 1 else _spread(files, work, workers)


def deriver_for_many(engine: EngineChoice) -> Deriver:
    """The engine for case after case: it keeps the rulesets of the whole law.

    Raises:
        EngineUnavailable: durable_rules is asked for and cannot be used here.
    """
    if engine == "reference" or not durable.available():
        return Deriver(engine)
    return Deriver(engine, runner=durable.engine(RULESETS))


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _here(files: Sequence[Path], work: Callable[[Path], Made]) -> Spread[Made]:
    for file in files:
        yield _made(work, file)


def _made(work: Callable[[Path], Made], file: Path) -> Made | Failed:
    try:
        return work(file)
    except InputError as error:
        return Failed(str(file), tuple(map(str, error.problems)))
    except (EngineError, TreeError) as error:
        return Failed(str(file), (f"{file}: {error}",))
    except OSError as error:
        return Failed(str(file), (f"{file}: {error.strerror}. Check the name, the disk and the permissions.",))
    except Exception as error:
        # One file must not stop the rest. The error's own text may name people; where it happened does not.
        last = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{type(error).__name__} in {Path(last.filename).name}, line {last.lineno}"
        said = f"{file}: a fault of the program ({place}), not of your file. Please report this line."
        return Failed(str(file), (said,))


# In workers
# ----------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Work:
    """What a worker does with the name of a file."""

    work: Callable[[Path], Any]

    def __call__(self, file: bytes) -> bytes:
        return pickle.dumps(_made(self.work, Path(os.fsdecode(file))))


def _spread(files: Sequence[Path], work: Callable[[Path], Made], workers: int) -> Spread[Made]:
    with Crew(_Work(work)) as crew:
        try:
            idle = [crew.hire() for _ in range(workers)]
        except OSError as error:
            raise WorkersError(f"a worker process cannot be started ({error.strerror}).") from None
        try:
            yield from _in_order(files, crew, idle)
        except LostError:
            raise WorkersError("a worker process was ended from outside, perhaps for want of memory.") from None


def _in_order(files: Sequence[Path], crew: Crew, idle: list[Line]) -> Spread[Any]:
    workers, busy = len(idle), dict[Line, int]()
    early: dict[int, bytes] = {}
    given = done = held = 0
    while done < len(files):
        while idle and given < min(done + workers * AHEAD, len(files)) and held < HELD:
            line = idle.pop()
            crew.give(line, os.fsencode(files[given]))
            busy[line] = given
            given += 1
        if done in early:
            made = early.pop(done)
            done, held = done + 1, held - len(made)
            yield pickle.loads(made)  # noqa: S301 - from our own worker
            continue
        for line in crew.ready(busy):
            made = early[busy.pop(line)] = crew.take(line)
            held += len(made)
            idle.append(line)
