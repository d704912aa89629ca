"""What a screening costs whoever gives the batches out and whoever does them: python benchmarks/support/pieces.py DIR
TABLE --map MAP

Batches go the way that they go to another process or machine, as bytes, but all in this process, so that the times of
the two sides stand apart. The answer is JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from rightscheck import load_law
from rightscheck.bulk.answering import answered, opened, packed
from rightscheck.bulk.batch import BatchResult, Plan
from rightscheck.bulk.screening import Job, Run
from rightscheck.bulk.table import Batch


class Pieces:
    """A runner that counts seconds and bytes."""

    def __init__(self) -> None:
        self.cut = self.work = self.keep = 0.0
        self.out = self.back = self.rows = self.done = 0
        """Bytes each way; the rows, and those that were done once the rules had been made."""

    def __call__(self, plan: Plan, batches: Iterable[Batch]) -> Iterator[BatchResult]:
        source, sent = iter(batches), packed(plan)
        while True:
            marks = [time.perf_counter()]
            batch = next(source, None)
            if batch is None:
                return
            data = packed(batch)
            marks.append(time.perf_counter())
            answer = answered(sent, data)
            marks.append(time.perf_counter())
            self.cut += marks[1] - marks[0]
            self.out += len(data)
            self.back += len(answer)
            if self.rows:
                self.work += marks[2] - marks[1]
                self.done += batch.records
            self.rows += batch.records
            start = time.perf_counter()
            yield opened(answer)
            self.keep += time.perf_counter() - start


def main() -> None:
    """Screen a table and print the pieces."""
    out, table, _, map_ = sys.argv[1:]
    run, pieces = Run(Job(Path(table), Path(map_)), load_law(), Path(out)), Pieces()
    run.screen(pieces)
    start = time.perf_counter()
    run.write()
    said = {name: getattr(pieces, name) for name in ("cut", "work", "keep", "out", "back", "rows", "done")}
    print(json.dumps({**said, "write": time.perf_counter() - start}))


if __name__ == "__main__":
    main()
