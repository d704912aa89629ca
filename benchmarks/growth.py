"""How load and check grow with the number of norms: python benchmarks/growth.py

Packs of growing size are made in a temporary folder: the shipped one, with its norms copied under new ids until there
are enough. `cold` reads and checks every file of the pack, `warm` takes it compiled from the cache, `check` is the
founding case with all norms of the pack, each in a process of its own. What counts is whether a column grows in step
with the norms.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import count, islice
from pathlib import Path

from check import CASE, environment
from support.tables import Table, publish, with_markdown

from rightscheck import load_law
from rightscheck.law.pack import packaged_rules

SIZES = (100, 400, 1600)

# Loads a pack, and checks a case with it if one is named: seconds for each, findings, and megabytes at most.
WORK = """
import gc, json, sys, time
gc.set_threshold(1_000_000)  # as the command line does
from pathlib import Path
from rightscheck.law.pack import load_pack
from rightscheck.casefile.load import load_case
from rightscheck.checking import check
from rightscheck.inference.derive import Deriver
marks = [time.perf_counter()]
law = load_pack(Path(sys.argv[1]))
marks.append(time.perf_counter())
found = 0
if len(sys.argv) > 2:
    case = load_case(Path(sys.argv[2]), law)
    marks.append(time.perf_counter())
    found = len(check(case, law, deriver=Deriver()).findings)
    marks.append(time.perf_counter())
try:
    import resource
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
except ImportError:
    most = None
print(json.dumps([marks[1] - marks[0], marks[-1] - marks[-2], found, most]))
"""


def enlarged(folder: Path, size: int) -> Path:
    """The shipped pack in a folder, with copies of its norms until there are `size`."""
    rules = folder / f"rules-{size}"
    shutil.copytree(packaged_rules(), rules)
    shipped = sorted((rules / "norms").rglob("*.yaml"))
    for file, text, name in islice(_copies(shipped), max(0, size - len(shipped))):
        (file.parent / f"{name}.yaml").write_text(text, encoding="utf-8")
    return rules


def _copies(shipped: Sequence[Path]) -> Iterator[tuple[Path, str, str]]:
    """The norms over and over: the file, its text under a new id, and that id.

    Their elements have new ids too: equal trees are derived only once in a process, which would flatter the engine.
    """
    texts = {file: file.read_text(encoding="utf-8") for file in shipped}
    for number in count(2):
        for file, text in texts.items():
            name = f"{file.stem}-no{number}"
            new = re.sub(r"(?m)^norm: .*$", f"norm: {name}", text, count=1)
            new = re.sub(r"\bid: ([\w-]+)", rf"id: \1-no{number}", new)
            defeated = re.compile(r"defeats: \[([^]]+)\]")
            yield file, defeated.sub(lambda found, number=number: _renamed(found[1], number), new), name


def _renamed(ids: str, number: int) -> str:
    return f"defeats: [{', '.join(f'{one.strip()}-no{number}' for one in ids.split(','))}]"


def work(rules: Path, cache: Path, *case: str) -> list[float | None]:
    """What one process took: loading, the check, the number of findings, megabytes."""
    command = [sys.executable, "-c", WORK, str(rules), *case]
    answer = subprocess.run(command, env=environment(cache), capture_output=True, text=True, check=False)
    if answer.returncode:
        raise SystemExit(f"{answer.stderr}A pack of {rules.name} does not work, so its time says nothing.")
    found: list[float | None] = json.loads(answer.stdout)
    return found


def row(size: int, runs: int, folder: Path) -> list[str]:
    """One line of the table."""
    rules, cache = enlarged(folder, size), folder / f"cache-{size}"
    cold = []
    for _ in range(runs):
        shutil.rmtree(cache, ignore_errors=True)
        cache.mkdir()
        cold.append(work(rules, cache))
    kept = sum(file.stat().st_size for file in cache.rglob("*") if file.is_file())
    warm = [work(rules, cache) for _ in range(runs)]
    checked = [work(rules, cache, str(CASE)) for _ in range(runs)]
    shutil.rmtree(rules)

    def least(found: list[list[float | None]], column: int) -> float:
        return min(one[column] or 0.0 for one in found)

    took, most = least(checked, 1), least(checked, 3)
    return [
        str(size),
        f"{1000 * least(cold, 0):.0f}",
        f"{1000 * least(warm, 0):.0f}",
        f"{kept / 1024**2:.1f}",
        f"{1000 * took:.0f}",
        f"{1000 * took / (least(checked, 2) or 1):.2f}",
        f"{least(checked, 2):.0f}",
        f"{least(warm, 3):.0f}" if most else "-",
        f"{most:.0f}" if most else "-",
    ]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Time packs of growing size.")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="NORMS", help="norms in a pack")
    parser.add_argument("--runs", type=int, default=3, help="runs of each (default: 3); the least is shown")
    with_markdown(parser)
    options = parser.parse_args()
    shipped = len(load_law().norms)
    columns = ("norms", "cold ms", "warm ms", "cache MB", "check ms", "ms a finding", "findings", "load MB", "check MB")
    with tempfile.TemporaryDirectory() as folder:
        sizes = sorted({shipped, *(size for size in options.sizes if size > shipped)})
        rows = [row(size, options.runs, Path(folder)) for size in sizes]
    remark = f"The first line is the shipped pack; the others hold its {shipped} norms several times."
    publish([Table(f"Packs of growing size, the least of {options.runs} runs", columns, rows, [remark])], options.md)


if __name__ == "__main__":
    main()
