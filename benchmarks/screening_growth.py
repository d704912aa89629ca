"""How screening grows with rows and norms: python benchmarks/screening_growth.py

Made-up removals of growing number through `rightscheck screen`, each a process from start to end, and a straight line
through the times; a table of one size with more and more norms; and the evaluator on random rows with more and more
norms that the map can assess. At the end an estimate for a thousand million rows on a cluster, worked out from what one
worker and one giver of batches were measured to do here.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from support.processes import RIGHTSCHECK, Ran, watched
from support.screened import WIDE, Made, made, measured
from support.tables import Table, publish, with_markdown

from rightscheck import load_law
from rightscheck.bulk.maps import load_map
from rightscheck.bulk.program import Program, asks

KIND = "ice-removals"
CORES = os.cpu_count() or 1
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
NORMS = (10, 50)
PIECES = Path(__file__).with_name("support") / "pieces.py"
LARGE = 10**9
"""The rows of the estimate, in the shape of the table that is measured."""
MACHINES, MACHINE_CORES = 32, 16
WIRE = 10e9 / 8
"""Bytes a second of the line of the machine that gives the batches out: 10 gigabits."""


def screened(files: Made, folder: Path, norms: Sequence[str] = ()) -> Ran:
    """Screen a table; the results are deleted."""
    with tempfile.TemporaryDirectory(dir=folder) as out:
        only = [word for norm in norms for word in ("--norm", norm)]
        ran = watched([*RIGHTSCHECK, "screen", *files.words, "-o", out, "--jobs", str(CORES), *only])
    if ran.code:
        raise SystemExit(f"The screening ended with {ran.code}, so its time says nothing.")
    return ran


def cells(rows: int, ran: Ran) -> list[str]:
    """The numbers of a run."""
    return [f"{ran.seconds:.1f}", f"{rows / ran.seconds:,.0f}", f"{ran.together:,.0f}", f"{ran.other:,.0f}"]


COLUMNS = ("s", "rows a second", "MB of memory", "of the largest worker")


def line(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The straight line through points with the least squares of relative errors: at zero, and a step. The smallest
    sizes count as much as the largest."""
    weights = [1 / y**2 for _, y in points]
    total = sum(weights)
    mean_x, mean_y = (sum(w * p[n] for w, p in zip(weights, points, strict=True)) / total for n in (0, 1))
    above = sum(w * (x - mean_x) * (y - mean_y) for w, (x, y) in zip(weights, points, strict=True))
    step = above / sum(w * (x - mean_x) ** 2 for w, (x, _) in zip(weights, points, strict=True))
    return mean_y - step * mean_x, step


def by_rows(sizes: Sequence[int], folder: Path) -> Table:
    """Time and memory against rows."""
    lines, points, held = [], [], []
    for rows in sizes:
        files = made(KIND, rows, folder)
        ran = screened(files, folder)
        files.table.unlink()
        points.append((float(rows), ran.seconds))
        held.append(ran.together)
        lines.append([f"{rows:,}", *cells(rows, ran)])
    remarks = []
    if len(sizes) > 2:
        start, step = line(points)
        off = max(abs(start + step * rows - seconds) / seconds for rows, seconds in points)
        remarks.append(
            f"A straight line: {start:.1f} s and {1e6 * step:.1f} s for every million rows; no time is more than "
            f"{100 * off:.0f} % off it."
        )
        remarks.append(f"Memory at {sizes[-1]:,} rows is {held[-1] / held[1]:.2f} times that at {sizes[1]:,}.")
    return Table(f"{KIND}, all norms, {CORES} workers, by rows", ("rows", *COLUMNS), lines, remarks)


def norms_of(files: Made) -> list[str]:
    """The binding duties, those first that the map can assess."""
    law = load_law()
    map_ = load_map(files.map, law)
    every = [key for key, norm in law.norms.items() if norm.kind == "duty" and norm.binding]
    asked = asks(map_, law, every)
    shows = Program(map_, law, tuple(map_.acts), asked).shows
    first = list(dict.fromkeys(ask.norm for ask in asked if shows[ask.column]))
    return [*first, *(key for key in every if key not in first)]


def by_norms(rows: int, steps: Sequence[int], folder: Path) -> Table:
    """Time and memory against norms."""
    files = made(KIND, rows, folder)
    norms, lines = norms_of(files), []
    for count in (*steps, len(norms)):
        lines.append([str(count), *cells(rows, screened(files, folder, norms[:count]))])
    return Table(f"{KIND}, {rows:,} rows, {CORES} workers, by norms", ("norms", *COLUMNS), lines)


def evaluator(rows: int, steps: Sequence[int]) -> Table:
    """The evaluator against norms, where every norm can be assessed."""
    lines = []
    for which in (*map(str, steps), "assessable"):
        found = measured(WIDE, rows, which, threads=CORES)
        rate = found.rows / found.seconds
        sizes = (found.columns, found.nodes, found.questions)
        each = f"{1e9 * found.seconds / found.rows / max(1, found.nodes):.1f}"
        lines.append([*(f"{size:,}" for size in sizes), f"{found.compiled:.1f}", f"{rate:,.0f}", each])
    columns = ("norms", "formulas", "questions", "made once, s", "rows a second", "ns for a row and formula")
    return Table(f"The evaluator by norms that can be assessed, {rows:,} random rows", columns, lines)


def estimate(rows: int, folder: Path) -> Table:
    """What a thousand million rows would take."""
    files = made(KIND, rows, folder)
    command = [sys.executable, str(PIECES), str(folder / "pieces"), str(files.table), "--map", str(files.map)]
    env = {**os.environ, "POLARS_MAX_THREADS": "1"}
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, env=env)
    if done.returncode:
        raise SystemExit("The pieces could not be measured.")
    said = json.loads(done.stdout)
    size = sum(file.stat().st_size for file in (folder / "pieces").rglob("*") if file.is_file()) / said["rows"]
    worker = said["done"] / said["work"]
    giver = said["rows"] / (said["cut"] + said["keep"])
    wire = (said["out"] + said["back"]) / said["rows"]
    writer = said["rows"] / said["write"]
    cores = MACHINES * MACHINE_CORES
    work = f"the work of {cores} cores"
    bounds = {
        work: LARGE / worker / cores,
        "one giver of batches, its processor": LARGE / giver,
        "one giver of batches, its line": LARGE * wire / WIRE,
    }
    slowest = max(bounds, key=lambda name: bounds[name])
    tables_needed = max(1, round(bounds[slowest] / bounds[work]))
    lines = [
        ["a worker on one core, rows a second", f"{worker:,.0f}"],
        ["cutting, packing and keeping on one core, rows a second", f"{giver:,.0f}"],
        ["writing the results on one core, rows a second", f"{writer:,.0f}"],
        ["bytes on the line for a row, there", f"{said['out'] / said['rows']:,.0f}"],
        ["bytes on the line for a row, back", f"{said['back'] / said['rows']:,.0f}"],
        ["bytes of results for a row", f"{size:,.0f}"],
        *([f"estimated: {name}, minutes", f"{seconds / 60:,.0f}"] for name, seconds in bounds.items()),
        ["estimated: all work on one core, hours", f"{LARGE / worker / 3600:,.1f}"],
        ["estimated: cores that one giver keeps busy", f"{min(giver, WIRE / wire) / worker:,.0f}"],
        ["estimated: writing the results, minutes", f"{LARGE / writer / 60:,.0f}"],
        ["estimated: results, GB", f"{LARGE * size / 1e9:,.0f}"],
    ]
    remarks = [
        f"Assumed: {MACHINES} machines of {MACHINE_CORES} cores, each core as fast as one here; a line of 10 gigabits "
        f"to the machine that gives the batches out; rows like those of {KIND}. Compiling the rules, once in each "
        "worker, is left out.",
        f"So a single table is bound by {slowest}. Cut into {tables_needed} tables, each with a giver of its own, the "
        "cores would be the limit; each giver then writes the results of its table.",
    ]
    return Table(f"On paper: {LARGE:,} rows on a cluster, measured on {rows:,}", ("measured", "here"), lines, remarks)


def tables(options: argparse.Namespace, folder: Path) -> Iterator[Table]:
    """Every table that is asked for."""
    if "rows" in options.parts:
        yield by_rows(options.rows, folder)
    if "norms" in options.parts:
        yield by_norms(options.size, options.norms, folder)
        yield evaluator(options.facts, options.norms)
    if "estimate" in options.parts:
        yield estimate(options.size, folder)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Time screenings of growing size.")
    parts = ("rows", "norms", "estimate")
    parser.add_argument("--parts", choices=parts, nargs="+", default=parts, help="what is measured")
    parser.add_argument("--rows", type=int, nargs="+", default=SIZES, help="the sizes of the table")
    parser.add_argument("--norms", type=int, nargs="+", default=NORMS, help="how many norms, beside all")
    parser.add_argument("--size", type=int, default=1_000_000, help="rows of the table that is screened by norms")
    parser.add_argument("--facts", type=int, default=200_000, help="rows for the evaluator")
    with_markdown(parser)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        publish(list(tables(options, Path(folder))), options.md)


if __name__ == "__main__":
    main()
