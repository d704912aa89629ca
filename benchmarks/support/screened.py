"""The tables that the benchmarks of screening use, and measuring the evaluator on them.

As a program it measures once, in a process of its own, since Polars reads the number of its threads when it is loaded:

    python benchmarks/support/screened.py TABLE ROWS all|assessable|NUMBER facts|answers

It says that it is ready, waits for a line, and answers with what it measured as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import polars as pl

    from rightscheck.bulk.batch import Screener

MAPS: Final = Path(__file__).resolve().parents[2] / "maps"
WIDE: Final = "wide"
"""Not a table but random facts, see `random_rows`."""
TABLES: Final = {
    "ice-removals": "ice-removals",
    "ice-detention-stints": "ice-detention-stints",
    "credible-fear": "credible-fear-referrals",
    "eoir": "eoir",
}
"""The made-up tables, each with its map."""
_JOINED: Final = {"proceeding": "B_TblProceeding", "application": "tbl_Court_Appln"}
BATCH: Final = 50_000


@dataclass(frozen=True)
class Made:
    """A table as files, with its map: what a command needs."""

    table: Path
    map: Path
    joined: tuple[tuple[str, Path], ...] = ()

    @property
    def megabytes(self) -> float:
        """How large the files are."""
        return sum(file.stat().st_size for file in (self.table, *(file for _, file in self.joined))) / 1e6

    @property
    def words(self) -> list[str]:
        """The words of a command line."""
        joins = [word for name, file in self.joined for word in ("--join", f"{name}={file}")]
        return [str(self.table), "--map", str(self.map), *joins]


def made(kind: str, rows: int, folder: Path) -> Made:
    """Write a table of a kind."""
    from rightscheck.bulk.synthetic import write

    file = MAPS / f"{TABLES[kind]}.yaml"
    if kind != "eoir":
        (table,) = write(kind, folder / f"{kind}-{rows}.csv", rows, seed=1)
        return Made(table, file)
    tables = {one.stem: one for one in write(kind, folder / f"{kind}-{rows}", rows, seed=1)}
    return Made(tables["A_TblCase"], file, tuple((name, tables[table]) for name, table in _JOINED.items()))


@dataclass(frozen=True)
class Measured:
    """How the evaluator did: rows and seconds, what was asked, how large its formulas are."""

    rows: int
    seconds: float
    columns: int
    assessable: int
    nodes: int
    questions: int
    compiled: float
    """Seconds that the formulas took, once for a map."""


def screener(kind: str, rows: int, which: str) -> tuple[Screener, list[pl.DataFrame]]:
    """A screener and frames of facts.

    Args:
        which: the norms: `all`, `assessable`, or so many of these.
    """
    from rightscheck import load_law
    from rightscheck.bulk.batch import Plan, Screener
    from rightscheck.bulk.mapping import Reading
    from rightscheck.bulk.screening import Job, asked, prepared
    from rightscheck.bulk.table import Spec
    from rightscheck.bulk.table import rows as rows_of
    from support.random_rows import random_facts, wide_map

    pack = load_law()
    if kind == WIDE:
        map_ = wide_map(pack)
        plan = Plan(map_, None, pack.digest, Spec(Reading(), ()), asked(map_, pack, None))
        frames = [random_facts(map_, pack, min(BATCH, rows - first), first) for first in range(0, rows, BATCH)]
    else:
        with tempfile.TemporaryDirectory() as folder:
            files = made(kind, rows, Path(folder))
            table, plan = prepared(Job(files.table, files.map, join=dict(files.joined)), pack)
            reading = Screener(plan, pack)
            joined = {name for one in plan.joined for name in one.columns}
            wanted = [name for name in plan.map.columns if name not in joined]
            frames = []
            for batch in table.batches(BATCH, plan.map.columns):
                frame = rows_of(plan.spec, batch, wanted).frame
                for one in plan.joined:
                    frame = one.added(frame)
                frames.append(reading.cells.facts(frame).frame)
    if which != "all":
        every = Screener(plan, pack).program((1 << len(plan.map.acts)) - 1)
        asks = tuple(ask for ask in plan.asks if ask.act and every.shows[ask.column])
        plan = replace(plan, asks=asks if which == "assessable" else asks[: int(which)])
    return Screener(plan, pack), frames


def measure(kind: str, rows: int, which: str, begin: str) -> Measured:
    """Time the verdicts of rows, batch after batch; the first batch is done once before, so that rules are compiled.

    It waits for a line before it begins.

    Args:
        begin: `facts`, or `answers`: those of the rows that have every act, which are found before.
    """
    found, frames = screener(kind, rows, which)
    start = time.perf_counter()
    program = found.program((1 << len(found.map.acts)) - 1)
    compiled = time.perf_counter() - start
    work = found.verdicts
    if begin == "answers":
        from support.formulas import answers_of, concluded, whole

        frames = [answers_of(program, whole(found, frame)) for frame in frames]
        work = partial(concluded, program)
    work(frames[0])
    print("ready", flush=True)
    sys.stdin.readline()
    start = time.perf_counter()
    for frame in frames:
        work(frame)
    seconds = time.perf_counter() - start
    return Measured(
        rows=sum(map(len, frames)),
        seconds=seconds,
        columns=len(found.plan.asks),
        assessable=sum(map(bool, program.shows.values())),
        nodes=program.nodes,
        questions=len(program.questions),
        compiled=compiled,
    )


def measured(
    kind: str, rows: int, which: str, *, begin: str = "facts", processes: int = 1, threads: int = 1
) -> Measured:
    """Measure in so many processes at the same time, each on so many rows; seconds are those of the slowest."""
    command = [sys.executable, str(Path(__file__).resolve()), kind, str(rows), which, begin]
    env = {**os.environ, "POLARS_MAX_THREADS": str(threads)}
    pipe = subprocess.PIPE
    running = [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=env) for _ in range(processes)]
    for process in running:
        assert process.stdout
        if not process.stdout.readline():
            raise SystemExit(f"The evaluator failed on {kind}, so there is nothing to measure.")
    for process in running:
        assert process.stdin
        process.stdin.write("\n")
        process.stdin.flush()
    answers = [Measured(**json.loads(process.communicate()[0])) for process in running]
    slowest = max(answer.seconds for answer in answers)
    return replace(answers[0], rows=sum(answer.rows for answer in answers), seconds=slowest)


def main(words: Sequence[str]) -> None:
    """Measure once."""
    kind, rows, which, begin = words
    print(json.dumps(asdict(measure(kind, int(rows), which, begin))), flush=True)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    main(sys.argv[1:])
