"""How long a digest of many cases takes, and how much memory: python benchmarks/digest.py

The files are made from the decided cases that come with rightscheck, each with some of its facts left out at random, so
that no two are alike. Every run is a process of its own, from start to end; memory is the largest process.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import yaml
from support.tables import Table, publish, with_markdown

CASES = Path(__file__).resolve().parent.parent / "cases"
FOLDERS = ("decided", "held-out")
KEPT = 0.85
"""This share of the facts of a case is kept."""
LIMIT_SECONDS, LIMIT_CASES = 60, 1000
PROGRAM = ("-c", "import sys; from rightscheck.cli import main\nif __name__ == '__main__': sys.exit(main())")


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


def resident(process: int) -> float:
    """The megabytes that a process holds now; 0 where that cannot be asked."""
    try:
        text = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    held = [line.split()[1] for line in text.splitlines() if line.startswith("VmRSS")]
    return int(held[0]) / 1024 if held else 0.0


def family(process: int) -> list[int]:
    """A process and those that it started."""
    try:
        below = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    except OSError:
        below = []
    return [process, *(one for child in below for one in family(int(child)))]


def run(folder: Path, jobs: int) -> tuple[float, float, float]:
    """Make the digest of a folder: seconds, the megabytes of the first process and of the largest other one."""
    command = [sys.executable, *PROGRAM, "report", str(folder), "--format", "json", "--jobs", str(jobs)]
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=os.environ)
    most = [0.0, 0.0]
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(0.2):
            first, *others = [resident(one) for one in family(process.pid)]
            most[0], most[1] = max(most[0], first), max([most[1], *others])

    watching = threading.Thread(target=watch)
    watching.start()
    code = process.wait()
    took = time.perf_counter() - start
    ended.set()
    watching.join()
    if code:
        raise SystemExit(f"the digest ended with {code}, so its time says nothing.")
    return took, most[0], most[1]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Time digests.")
    parser.add_argument("--cases", type=int, nargs="+", default=[250, LIMIT_CASES], help="how many cases")
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, os.cpu_count() or 1], help="how many workers")
    with_markdown(parser)
    options = parser.parse_args()
    rows, remarks = [], []
    for count in options.cases:
        with tempfile.TemporaryDirectory() as name:
            make(Path(name), count)
            for jobs in dict.fromkeys(options.jobs):
                took, first, worker = run(Path(name), jobs)
                other = f"{worker:.0f}" if jobs > 1 else "-"
                rows.append([str(count), str(jobs), f"{took:.1f}", f"{count / took:.1f}", f"{first:.0f}", other])
                if count == LIMIT_CASES and jobs == 2:
                    met = "met" if took <= LIMIT_SECONDS else "not met"
                    remarks.append(f"The goal for {count} cases with 2 workers: {LIMIT_SECONDS} s: {met}.")
    columns = ("cases", "workers", "s", "cases a second", "MB", "MB of a worker")
    publish([Table("Digests", columns, rows, remarks)], options.md)


if __name__ == "__main__":
    main()
