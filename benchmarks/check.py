"""How long a command takes and how much memory, from start to end of the process: python benchmarks/check.py

Commands are run in turn, so that a busy moment of the machine hits all of them; the median is what counts. `warm` has
the compiled law in the cache, as every run but the first; `cold` has to read and check every file of the law. The
other tables say where the time of `check` goes.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from support.tables import Table, publish, with_markdown

CASE = Path(__file__).resolve().parent.parent / "cases" / "shalabayeva.yaml"
LIMIT_SECONDS, LIMIT_MEGABYTES = 0.8, 150
PROGRAM = ("-c", "import sys; from rightscheck.cli import main; sys.exit(main())")
COMMANDS: Mapping[str, Sequence[str]] = {
    "check": ("check", str(CASE)),
    "check --format json": ("check", "--format", "json", str(CASE)),
    "check --format md": ("check", "--format", "md", str(CASE)),
    "explain CASE cat-3": ("explain", str(CASE), "cat-3"),
    "law": ("law",),
    "law cat-3": ("law", "cat-3"),
    "doctor": ("doctor",),
    "--help": ("--help",),
    "--version": ("--version",),
}
COLD = ("check", "law")

# What `check` does, step by step, with a mark after each.
PHASES = """
import gc, sys, time
marks = [time.perf_counter()]
gc.set_threshold(1_000_000)  # as the command line does
from pathlib import Path
from rightscheck.cli.arguments import parser
parser()
from rightscheck.law.pack import load_pack
from rightscheck.casefile.load import load_case
from rightscheck.checking import check
from rightscheck.report.summary import summary
from rightscheck.report.text import render
from rightscheck.inference.derive import Deriver
marks.append(time.perf_counter())
law = load_pack()
marks.append(time.perf_counter())
case = load_case(Path(sys.argv[1]), law)
marks.append(time.perf_counter())
findings = check(case, law, deriver=Deriver())
marks.append(time.perf_counter())
render(summary(findings, case, law))
marks.append(time.perf_counter())
print([after - before for before, after in zip(marks, marks[1:])])
"""
PHASE_NAMES = ("interpreter", "imports", "law", "case", "check", "report")


@dataclass
class Runs:
    """The runs of one command: seconds on the clock, seconds of the processor, megabytes."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)

    def row(self, name: str) -> list[str]:
        memory = f"{max(self.memory):.0f}" if self.memory else "-"
        return [
            name,
            *(f"{1000 * seconds:.0f}" for seconds in (median(self.wall), min(self.wall), median(self.cpu))),
            memory,
        ]


def environment(cache: Path) -> dict[str, str]:
    """As users have it: modules keep their bytecode, and the cache of the law is the one given."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"RIGHTSCHECK_CACHE": str(cache)}


def run(arguments: Sequence[str], cache: Path, runs: Runs) -> None:
    """Run Python once with these arguments and note what it took."""
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], env=environment(cache), stdout=subprocess.DEVNULL)
    if hasattr(os, "wait4"):
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        runs.cpu.append(used.ru_utime + used.ru_stime)
        runs.memory.append(used.ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2))
    else:  # no way to ask for one process alone
        process.wait()
        runs.cpu.append(0.0)
    runs.wall.append(time.perf_counter() - start)
    if process.returncode:
        raise SystemExit(f"{' '.join(arguments[-2:])} ended with {process.returncode}, so its time says nothing.")


def commands(count: int, cache: Path) -> Table:
    """Every command from start to end."""
    runs = {f"{name}, warm" if name in COLD else name: Runs() for name in COMMANDS}
    runs |= {f"{name}, cold": Runs() for name in COLD}
    for _ in range(count):
        for name, arguments in COMMANDS.items():
            run((*PROGRAM, *arguments), cache, runs[f"{name}, warm" if name in COLD else name])
        for name in COLD:
            with tempfile.TemporaryDirectory() as empty:
                run((*PROGRAM, *COMMANDS[name]), Path(empty), runs[f"{name}, cold"])
    goal = runs["check, warm"]
    met = median(goal.wall) <= LIMIT_SECONDS and max(goal.memory, default=0) <= LIMIT_MEGABYTES
    remark = f"The goal for check: {LIMIT_SECONDS} s and {LIMIT_MEGABYTES} MB: {'met' if met else 'not met'}."
    columns = ("whole process", "median ms", "least ms", "processor ms", "most MB")
    return Table(f"Commands, {count} runs each", columns, [runs[name].row(name) for name in sorted(runs)], [remark])


def phases(count: int, cache: Path) -> Table:
    """Where the time of `check` goes."""
    found: dict[str, list[float]] = {name: [] for name in PHASE_NAMES}
    for _ in range(count):
        start = Runs()
        run(("-c", "pass"), cache, start)
        found["interpreter"] += start.wall
        answer = subprocess.run(
            [sys.executable, "-c", PHASES, str(CASE)],
            env=environment(cache),
            capture_output=True,
            text=True,
            check=True,
        )
        for name, seconds in zip(PHASE_NAMES[1:], json.loads(answer.stdout), strict=True):
            found[name].append(seconds)
    total = sum(median(times) for times in found.values())
    rows = [
        [name, f"{1000 * median(times):.0f}", f"{1000 * min(times):.0f}", f"{100 * median(times) / total:.0f} %"]
        for name, times in found.items()
    ]
    return Table(f"Phases of check, {count} runs", ("phase", "median ms", "least ms", "share"), rows)


def imports(count: int, cache: Path, shown: int = 12) -> tuple[Table, Table]:
    """Time to import, without what a module imports in turn: the heaviest packages and modules, least of all runs."""
    least: dict[str, int] = {}
    line = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)")
    for _ in range(count):
        command = [sys.executable, "-X", "importtime", *PROGRAM, *COMMANDS["check"]]
        answer = subprocess.run(command, env=environment(cache), capture_output=True, text=True, check=True)
        for match in line.finditer(answer.stderr):
            took, name = int(match[1]), match[2]
            least[name] = min(least.get(name, took), took)
    packages: Counter[str] = Counter()
    counted: Counter[str] = Counter()
    for name, took in least.items():
        package = name.partition(".")[0]
        owner = (
            "standard library"
            if package.lstrip("_") in sys.stdlib_module_names or package in sys.stdlib_module_names
            else package
        )
        packages[owner] += took
        counted[owner] += 1
    total = sum(least.values())

    def rows(times: Mapping[str, int]) -> list[tuple[str, str]]:
        heaviest = sorted(times.items(), key=lambda item: -item[1])[:shown]
        return [(name, f"{took / 1000:.1f}") for name, took in heaviest]

    by_package = [(name, str(counted[name]), took) for name, took in rows(packages)]
    return (
        Table(
            "Imports of check by package",
            ("package", "modules", "ms"),
            by_package,
            [f"{len(least)} modules, {total / 1000:.0f} ms, with the cost of measuring them."],
        ),
        Table("Imports of check, the heaviest modules", ("module", "ms"), rows(least)),
    )


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Time whole commands.")
    parser.add_argument("--runs", type=int, default=15, help="runs of each command (default: 15)")
    with_markdown(parser)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder)
        run((*PROGRAM, *COMMANDS["check"]), cache, Runs())  # writes bytecode and the cache
        tables = [commands(options.runs, cache), phases(options.runs, cache), *imports(min(options.runs, 7), cache)]
    publish(tables, options.md)


if __name__ == "__main__":
    main()
