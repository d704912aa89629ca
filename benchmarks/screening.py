"""How fast tables are screened: python benchmarks/screening.py

The evaluator alone, from a frame of facts to verdicts, in batches as a screening has them: on made-up tables in the
shape of public ones with their ready maps, and on random rows with a map that says everything of a removal and a
detention (`wide`). And the whole job, `rightscheck screen` from a file of delimited text to the results, as a process
from its start to its end; memory is that of all its processes at one moment.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from support.processes import RIGHTSCHECK, watched
from support.screened import TABLES, WIDE, made, measured
from support.stages import STAGES
from support.tables import Table, publish, with_markdown

CORES = os.cpu_count() or 1
GOAL_RATE = 200_000
GOAL_ROWS, GOAL_SECONDS, GOAL_MEGABYTES = 1_000_000, 30, 1536
STAGED = Path(__file__).with_name("support") / "stages.py"


def met(good: bool) -> str:
    """How a goal stands."""
    return "met" if good else "not met"


def evaluator(kinds: list[str], rows: int) -> Table:
    """The evaluator: the norms that a map can assess, and all that are asked."""
    lines, remarks = [], []
    for kind, which in product(kinds, ("assessable", "all")):
        threads = measured(kind, rows, which, threads=CORES)
        processes = measured(kind, rows, which, processes=CORES)
        rates = [one.rows / one.seconds for one in (threads, processes)]
        sizes = (threads.columns, threads.assessable, threads.nodes, threads.questions)
        lines.append(
            [f"{kind}, {which}", *map(str, sizes), f"{threads.compiled:.1f}", *(f"{one:,.0f}" for one in rates)]
        )
        if which == "assessable":
            remarks.append(
                f"The goal of {GOAL_RATE:,} rows a second on {CORES} cores against all norms that the map can assess, "
                f"{kind}: {met(max(rates) >= GOAL_RATE)}."
            )
    columns = (
        "table, norms", "columns", "that can be assessed", "formulas", "questions", "made once, s",
        f"rows a second, {CORES} threads", f"{CORES} processes",
    )  # fmt: skip
    return Table(f"The evaluator, on {rows:,} rows in each process", columns, lines, remarks)


def whole(kinds: list[str], rows: int, folder: Path) -> Table:
    """The whole job in worker processes."""
    lines, remarks = [], []
    for kind in kinds:
        files = made(kind, rows, folder)
        for jobs in dict.fromkeys((1, CORES)):
            out = folder / f"out-{kind}-{jobs}"
            words = [*RIGHTSCHECK, "screen", *files.words, "-o", str(out), "--jobs", str(jobs)]
            with (folder / "log").open("wb") as log:
                ran = watched(words, log)
            if ran.code:
                said = (folder / "log").read_text(encoding="utf-8")
                raise SystemExit(f"{said}The screening of {kind} ended with {ran.code}, so its time says nothing.")
            size = sum(file.stat().st_size for file in out.rglob("*") if file.is_file()) / 1e6
            numbers = (f"{ran.seconds:.1f}", f"{rows / ran.seconds:,.0f}", f"{ran.together:,.0f}", f"{ran.first:,.0f}")
            lines.append([kind, str(jobs), f"{files.megabytes:,.0f}", *numbers, f"{size:,.0f}"])
            if (rows, jobs) == (GOAL_ROWS, CORES):
                good = ran.seconds < GOAL_SECONDS, ran.together < GOAL_MEGABYTES
                remarks.append(
                    f"The goal for {rows:,} rows with {jobs} workers, {kind}: {GOAL_SECONDS} s: {met(good[0])}; "
                    f"{GOAL_MEGABYTES:,} MB: {met(good[1])}."
                )
    columns = (
        "table", "workers", "MB of text", "s", "rows a second", "MB of memory", "of the first process", "MB of results",
    )  # fmt: skip
    return Table(f"The whole job, {rows:,} rows", columns, lines, remarks)


def stages(kinds: list[str], rows: int, folder: Path) -> Table:
    """Where the time of the whole job goes, in one process."""
    lines = []
    for kind in kinds:
        words = [sys.executable, str(STAGED), str(folder / f"stages-{kind}"), *made(kind, rows, folder).words]
        done = subprocess.run(words, stdout=subprocess.PIPE, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"The screening of {kind} failed, so its stages say nothing.")
        spent: dict[str, float] = json.loads(done.stdout)
        lines.append([kind, *(f"{spent[stage]:.2f}" for stage in STAGES), f"{sum(spent.values()):.1f}"])
    return Table(f"Where the time goes, {rows:,} rows in one process, s", ("table", *STAGES, "together"), lines)


def tables(options: argparse.Namespace) -> Iterator[Table]:
    """Every table that is asked for."""
    chosen = [kind for kind in options.tables if kind != WIDE]
    if "evaluator" in options.parts:
        yield evaluator(options.tables, options.facts)
    with tempfile.TemporaryDirectory() as folder:
        if "whole" in options.parts:
            yield whole(chosen, options.rows, Path(folder))
        if "stages" in options.parts:
            yield stages(chosen, options.rows, Path(folder))


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Time the screening of tables.")
    every, parts = (*TABLES, WIDE), ("evaluator", "whole", "stages")
    parser.add_argument("--parts", choices=parts, nargs="+", default=parts, help="what is measured")
    parser.add_argument("--tables", choices=every, nargs="+", default=every, help="which tables")
    parser.add_argument("--facts", type=int, default=500_000, help="rows for the evaluator, in each process")
    parser.add_argument("--rows", type=int, default=GOAL_ROWS, help="rows for the whole job")
    with_markdown(parser)
    options = parser.parse_args()
    publish(list(tables(options)), options.md)


if __name__ == "__main__":
    main()
