"""A small table that is screened in several ways, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from rightscheck.bulk.batch import Plan
from rightscheck.bulk.screening import Job, Progress, Run, Runner, here, prepared
from rightscheck.bulk.synthetic.files import write
from rightscheck.bulk.table import Batch
from rightscheck.law.pack import Pack

ROOT = Path(__file__).resolve().parents[2]
ROWS, SIZE = 3000, 200
NORMS = ("vccr-37b", "cat-3")
"""Few, so that a worker is soon ready: one that can be assessed, and one that cannot."""
CELL = "SYN0000"
"""Part of a cell of every row."""


class Outcome(NamedTuple):
    verdicts: bytes
    totals: tuple[int, int, int, int]


@dataclass
class Table:
    """A made-up table, and what this process makes of it."""

    job: Job
    pack: Pack
    folder: Path

    def screened(self, runner: Runner, progress: Callable[[Progress], None] = lambda _: None) -> Outcome:
        """What a runner makes of the table."""
        out = self.folder / f"out-{len(list(self.folder.iterdir()))}"
        run = Run(self.job, self.pack, out)
        run.screen(runner, progress)
        found = run.write()
        totals = (found.read, found.assessed, found.not_assessable, found.quarantined)
        return Outcome((out / "verdicts.parquet").read_bytes(), totals)

    def parts(self) -> tuple[Plan, Iterator[Batch]]:
        """What a runner is given."""
        table, plan, *_ = prepared(self.job, self.pack)
        return plan, table.batches(SIZE)


def made(folder: Path, pack: Pack) -> tuple[Table, Outcome]:
    """A table in a folder, and what comes of it here."""
    write("ice-removals", folder / "table.tsv", ROWS)
    job = Job(folder / "table.tsv", ROOT / "maps" / "ice-removals.yaml", norms=NORMS, size=SIZE)
    table = Table(job, pack, folder)
    expected = table.screened(here)
    assert expected.totals[0] == ROWS
    assert expected.totals[1] > 0
    return table, expected


class Unreadable:
    """What cannot be read in another process; there a function is called."""

    def __init__(self, function: Callable[..., Any], *arguments: object) -> None:
        self._call = function, arguments
        self.first = self.number = 1

    def __reduce__(self) -> tuple[Any, ...]:
        return self._call


def fault(text: str) -> None:
    """Fails with a text that names somebody."""
    raise RuntimeError(text)
