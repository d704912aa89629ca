"""Where the time of a screening goes: python benchmarks/support/stages.py DIR TABLE --map MAP [--join NAME=FILE]

The screening runs in this process, and the clock stands beside the functions that it goes through. The answer is JSON:
seconds for each stage, each without those that it calls.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Final, TypeVar

from rightscheck import load_law
from rightscheck.bulk import batch as batches_
from rightscheck.bulk.batch import BatchResult, Plan, Screener, screen_batch
from rightscheck.bulk.cells import Cells
from rightscheck.bulk.screening import Job, Run
from rightscheck.bulk.table import Batch

STAGES: Final = ("begin", "split", "read", "cells", "compile", "verdicts", "counts", "keep", "write", "rest")
"""`split` cuts the table into batches, `read` makes rows of them; `keep` writes what the run keeps of every batch,
`write` the results."""
_NESTED: Final[list[float]] = []
_SPENT: Final = dict.fromkeys(STAGES, 0.0)
Made = TypeVar("Made")


def spent(stage: str, work: Callable[..., Made], *given: Any, **named: Any) -> Made:
    """Do this, and count its time for a stage and not for the one that it is part of."""
    start = time.perf_counter()
    _NESTED.append(0.0)
    try:
        return work(*given, **named)
    finally:
        took = time.perf_counter() - start
        _SPENT[stage] += took - _NESTED.pop()
        if _NESTED:
            _NESTED[-1] += took


def beside(owner: Any, name: str, stage: str) -> None:
    """Count the time of a function for a stage."""
    work = getattr(owner, name)

    def timed(*given: Any, **named: Any) -> Any:
        return spent(stage, work, *given, **named)

    setattr(owner, name, timed)


def here(plan: Plan, batches: Iterable[Batch]) -> Iterator[BatchResult]:
    """Screens batches in this process."""
    source = iter(batches)
    while True:
        batch = spent("split", next, source, None)
        if batch is None:
            return
        yield spent("rest", screen_batch, plan, batch)


def main() -> None:
    """Screen a table and print the stages."""
    parser = argparse.ArgumentParser(description="Time the stages of a screening.")
    parser.add_argument("out", type=Path, metavar="DIR")
    parser.add_argument("table", type=Path, metavar="TABLE")
    parser.add_argument("--map", type=Path, required=True)
    parser.add_argument("--join", action="append", default=[], metavar="NAME=FILE")
    given = parser.parse_args()
    beside(batches_, "rows", "read")
    beside(batches_, "_parquet", "keep")
    beside(Cells, "facts", "cells")
    beside(Screener, "program", "compile")
    beside(Screener, "part", "verdicts")
    beside(Screener, "counts", "counts")
    beside(Run, "_keep", "keep")
    joined = {name: Path(file) for name, _, file in (one.partition("=") for one in given.join)}

    def run() -> None:
        under_way = spent("begin", lambda: Run(Job(given.table, given.map, join=joined), load_law(), given.out))
        under_way.screen(here)
        spent("write", under_way.write)

    spent("rest", run)
    print(json.dumps(_SPENT))


if __name__ == "__main__":
    main()
