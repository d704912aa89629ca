"""How long it takes to check many cases or to make a digest of them, and how much memory: python benchmarks/digest.py

The files are made from the decided cases that come with rightscheck, each with some of its facts left out at random, so
that no two are alike. Every run is a process of its own, from start to end; memory is the largest process.
"""

from __future__ import annotations

import argparse
import os
import random
import tempfile
from itertools import product
from pathlib import Path

import yaml
from support.processes import RIGHTSCHECK, Ran, watched
from support.tables import Table, publish, with_markdown

CASES = Path(__file__).resolve().parent.parent / "cases"
FOLDERS = ("decided", "held-out")
KEPT = 0.85
"""This share of the facts of a case is kept."""
LIMIT_SECONDS, LIMIT_CASES = 60, 1000
COMMANDS = {"report": "json", "check": "text"}
"""The commands, and the form of what they write."""


def make(folder: Path, count: int) -> None:
    """Write so many case files."""
    drawn = random.Random(count)
    files = [file for name in FOLDERS for file in sorted((CASES / name).rglob("*.yaml"))]
    # The base loader reads every scalar as text, as rightscheck does.
    known = [yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader) for file in files]
    for number in range(count):
        case = dict(known[number % len(known)])
        case["case"] = f"case-{number:06}"
        case["facts"] = [fact for fact in case.get("facts", ()) if drawn.random() < KEPT]
        text = yaml.safe_dump(case, allow_unicode=True, sort_keys=False)
        (folder / f"{case['case']}.yaml").write_text(text, encoding="utf-8")


def run(command: str, folder: Path, jobs: int) -> Ran:
    """Run a command on a folder."""
    ran = watched([*RIGHTSCHECK, command, str(folder), "--format", COMMANDS[command], "--jobs", str(jobs)])
    if ran.code:
        raise SystemExit(f"{command} ended with {ran.code}, so its time says nothing.")
    return ran


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Time commands on many cases.")
    parser.add_argument("--cases", type=int, nargs="+", default=[250, LIMIT_CASES], help="how many cases")
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, os.cpu_count() or 1], help="how many workers")
    parser.add_argument("--commands", choices=COMMANDS, nargs="+", default=["report"], help="which commands")
    with_markdown(parser)
    options = parser.parse_args()
    rows, remarks = [], []
    for count in options.cases:
        with tempfile.TemporaryDirectory() as name:
            make(Path(name), count)
            for command, jobs in product(dict.fromkeys(options.commands), dict.fromkeys(options.jobs)):
                ran = run(command, Path(name), jobs)
                other = f"{ran.other:.0f}" if jobs > 1 else "-"
                numbers = (f"{ran.seconds:.1f}", f"{count / ran.seconds:.1f}", f"{ran.first:.0f}", other)
                rows.append([command, str(count), str(jobs), *numbers])
                if (command, count, jobs) == ("report", LIMIT_CASES, 2):
                    met = "met" if ran.seconds <= LIMIT_SECONDS else "not met"
                    remarks.append(f"The goal for a digest of {count} cases with 2 workers: {LIMIT_SECONDS} s: {met}.")
    columns = ("command", "cases", "workers", "s", "cases a second", "MB", "MB of a worker")
    publish([Table("Many cases", columns, rows, remarks)], options.md)


if __name__ == "__main__":
    main()
