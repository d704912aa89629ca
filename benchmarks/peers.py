"""The same norms on the same rows with other engines: python benchmarks/peers.py [--install]

The formulas of the norms that a map can assess are written in each engine's own way. OpenFisca-core, zen-engine and
clingo get the answers of rows to the questions of these formulas ready, and so does rightscheck in the first line;
in the second it finds them in the facts. durable_rules gets what it gets in rightscheck: the trees of norms with the
values of their leaves. Each must give the same verdicts, or there is no table. Everything runs on one core, one process
after the other; making rules is not counted. Slow engines do fewer rows; what is compared is rows a second.

The peers live in an environment of their own, `.venv-peers`, which `--install` makes from requirements/peers.txt.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

# One core for all, and Polars reads this when it is loaded.
os.environ["POLARS_MAX_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"

import polars as pl
from support.formulas import whole, write_job
from support.peers.job import ABSENT, VERDICTS
from support.reasoned import ENGINES, reasoned
from support.screened import TABLES, WIDE, measured, screener
from support.tables import Table, publish, with_markdown

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).with_name("support") / "peers"
VENV = ROOT / ".venv-peers"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "requirements" / "peers.txt"
OURS = 200_000
"""Rows for rightscheck itself."""


class Peer(NamedTuple):
    """An engine in the peers' environment: its name, its program, and its rows of a narrow and of a wide map."""

    name: str
    words: tuple[str, ...]
    rows: int
    wide: int


PEERS = (
    Peer("OpenFisca-core", ("openfisca_peer.py",), 200_000, 20_000),
    Peer("zen-engine", ("zen_peer.py",), 2_000, 100),
    Peer("clingo, grounded once", ("clingo_peer.py", "once"), 2_000, 200),
    Peer("clingo, grounded for each row", ("clingo_peer.py", "anew"), 200, 10),
)
REASONED, REASONED_WIDE = 200, 10
"""Rows of the reasoned path."""


def install() -> None:
    """Make the peers' environment. What cannot be installed is said in the table."""
    if not PYTHON.exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--require-hashes", "--only-binary", ":all:"]
    if subprocess.run([*pip, "-r", str(LOCK)], check=False).returncode:
        print("The peers could not be installed.", file=sys.stderr)


def verdicts_of(peer: Peer, folder: Path, rows: int) -> tuple[int, float, bytes] | None:
    """What a peer made of the job: rows, seconds and verdicts; None where it is not installed."""
    if not PYTHON.exists():
        return None
    script, *words = peer.words
    command = [str(PYTHON), str(HERE / script), str(folder), str(rows), *words]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode == ABSENT:
        return None
    if done.returncode:
        raise SystemExit(f"{peer.name} ended with {done.returncode}, so there is nothing to compare.")
    said = json.loads(done.stdout)
    return said["rows"], said["seconds"], (folder / "verdicts.bin").read_bytes()


def same(name: str, ours: pl.DataFrame, rows: int, theirs: bytes) -> None:
    """Stop where an engine differs."""
    code = {verdict: number for number, verdict in enumerate(VERDICTS)}
    for place, column in enumerate(ours.columns):
        want = ours[column].head(rows).cast(pl.String).replace_strict(code, return_dtype=pl.UInt8).to_list()
        if bytes(want) != theirs[place * rows : (place + 1) * rows]:
            raise SystemExit(f"{name} and rightscheck differ on {column}, so the comparison is worth nothing.")


def compared(kind: str, share: float) -> Table:
    """The table of a map."""
    wide = kind == WIDE
    most = max(1, round(share * max(peer.wide if wide else peer.rows for peer in PEERS)))
    found, frames = screener(kind, most, "assessable")
    facts = pl.concat([whole(found, frame) for frame in frames]).rechunk()
    program = found.program((1 << len(found.map.acts)) - 1)
    ours = program.verdicts(facts)
    lines: list[list[str]] = []
    rate = 0.0

    def line(name: str, rows: int, seconds: float | None) -> None:
        if seconds is None:
            lines.append([name, "-", "-", "not installed", "-"])
            return
        theirs = rows / seconds
        faster = f"{rate / theirs:,.1f}" if rate else "1"
        lines.append([name, f"{rows:,}", f"{seconds:.2f}", f"{theirs:,.0f}", faster])

    for begin in ("answers", "facts"):
        own = measured(kind, max(1, round(share * OURS)), "assessable", begin=begin)
        line(f"rightscheck, from {begin}", own.rows, own.seconds)
        rate = rate or own.rows / own.seconds
    with tempfile.TemporaryDirectory() as name:
        write_job(Path(name), program, facts)
        for peer in PEERS:
            made = verdicts_of(peer, Path(name), max(1, round(share * (peer.wide if wide else peer.rows))))
            if made is not None:
                same(peer.name, ours, made[0], made[2])
            line(peer.name, *(made[:2] if made else (0, None)))
    some = facts.head(max(1, round(share * (REASONED_WIDE if wide else REASONED))))
    path = reasoned(program, some)
    # A row that leaves a norm open is not told apart there from a map that does.
    words = ours.head(len(some)).select(pl.all().cast(pl.String).replace({"not_assessable": "undetermined"}))
    if [list(row) for row in words.iter_rows()] != path.verdicts:
        raise SystemExit("The reasoned path and the evaluator differ, so the comparison is worth nothing.")
    for engine, seconds in zip(ENGINES, path.seconds, strict=True):
        line(engine, len(some), seconds)
    size = f"{len(program.asked)} norms, {program.nodes:,} formulas, {len(program.questions):,} questions"
    remark = "Each on one core; every engine gave the verdicts of rightscheck on the rows that it did."
    columns = ("engine", "rows", "s", "rows a second", "the first is faster, times")
    return Table(f"{kind}: {size}", columns, lines, [remark])


def main(words: Sequence[str] | None = None) -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Compare engines.")
    every = (*TABLES, WIDE)
    parser.add_argument("--install", action="store_true", help="make the peers' environment first")
    parser.add_argument("--tables", choices=every, nargs="+", default=["ice-removals", WIDE], help="which tables")
    parser.add_argument("--share", type=float, default=1.0, help="of the usual rows (default: 1)")
    with_markdown(parser)
    options = parser.parse_args(words)
    if options.install:
        install()
    publish([compared(kind, options.share) for kind in options.tables], options.md)


if __name__ == "__main__":
    main()
