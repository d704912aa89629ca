"""Batches that are screened in another process: what goes there and what comes back are bytes.

No exception travels: its text may hold what stands in a cell, and would end in the log of whoever carries it.
"""

from __future__ import annotations

import pickle
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rightscheck.problems import InputError, Problem

if TYPE_CHECKING:
    from rightscheck.bulk.batch import BatchResult, Plan
    from rightscheck.bulk.table import Batch

SHORT: Final = "there is not enough memory for so many rows at a time. Say a smaller --batch."

_last: tuple[bytes, Plan] | None = None
"""The plan of this process, beside what it was read from."""


def packed(thing: Plan | Batch) -> bytes:
    """What goes to the other process."""
    return _pickled(thing)


def answered(plan: bytes, batch: bytes) -> bytes:
    """Screen a batch; in the other process. It never raises: what is wrong is part of the answer.

    Args:
        plan: a packed plan; `batch` a packed batch.
    """
    try:
        from rightscheck.bulk.batch import screen_batch

        return _pickled(screen_batch(_plan(plan), pickle.loads(batch)))  # noqa: S301 - from the process that asks
    except InputError as error:
        return _pickled(error.problems)
    except MemoryError:
        return refused(SHORT)
    except BaseException as error:  # Polars panics with what is no Exception
        return refused(_fault(error))


def refused(message: str) -> bytes:
    """The answer that a batch is not screened."""
    return _pickled((Problem("rightscheck", 0, 0, "", message),))


def opened(answer: bytes) -> BatchResult:
    """What an answer says.

    Raises:
        InputError: the batch could not be screened.
    """
    from rightscheck.bulk.batch import BatchResult

    found: BatchResult | tuple[Problem, ...] = pickle.loads(answer)  # noqa: S301 - from our own worker
    if isinstance(found, BatchResult):
        return found
    raise InputError(found)


def _plan(data: bytes) -> Plan:
    global _last
    if _last is None or _last[0] != data:
        _last = data, pickle.loads(data)  # noqa: S301 - from the process that asks
    return _last[1]


def _fault(error: BaseException) -> str:
    # The error's own text may hold what stands in a cell; where it happened does not.
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{type(error).__name__} in {Path(last.filename).name}, line {last.lineno}"
    return f"a fault of the program ({place}), not of your table. Please report this line."


def _pickled(thing: object) -> bytes:
    return pickle.dumps(thing, protocol=pickle.DEFAULT_PROTOCOL)
