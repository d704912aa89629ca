"""Screening a table: batch after batch, each kept as soon as it is done, so that a run can be taken up where it ended.

What a run has done lies in the folder `parts` of its results: for every batch its rows, its counts and, written last, a
small file that says it is whole. Results are written from these files alone, so a run that was interrupted gives the
same bytes as one that was not.
"""

from __future__ import annotations

import csv
import json
import os
import shlex
import shutil
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple

import polars as pl

from rightscheck import __version__
from rightscheck.bulk.batch import BatchResult, Plan, key_names, screen_batch
from rightscheck.bulk.cells import CELL_REASONS
from rightscheck.bulk.joins import join_tables
from rightscheck.bulk.mapping import Map
from rightscheck.bulk.maps import load_map
from rightscheck.bulk.program import Ask, Program, asks
from rightscheck.bulk.results.screening import ScreenedNorm, Screening
from rightscheck.bulk.table import REASONS, Bad, Batch, Spec, Table, open_table, table_sha256
from rightscheck.exchange.cells import cell
from rightscheck.language import tr
from rightscheck.law.pack import Pack
from rightscheck.problems import InputError, Problem
from rightscheck.strictyaml import field_name

PARTS: Final = "parts"
RUN: Final = "run.json"
MAP: Final = "map.yaml"
SIZE: Final = 50_000
"""So many rows make a batch."""
Runner = Callable[[Plan, Iterable[Batch]], Generator[BatchResult, None, None]]
"""Gives batches to whoever screens them; the results may come in any order."""


class Progress(NamedTuple):
    """How far a run is: rows that are done, those of an earlier run among them, and the share of the table."""

    rows: int
    before: int
    share: float


@dataclass(frozen=True)
class Job:
    """A table, how it is read and what is asked of it.

    Attributes:
        join: the files of joined tables by their names in the map.
        norms: the norms (default: every binding duty).
        size: rows of a batch.
    """

    table: Path
    map: Path
    rules: Path | None = None
    join: Mapping[str, Path] = field(default_factory=dict)
    norms: tuple[str, ...] | None = None
    size: int = SIZE


def here(plan: Plan, batches: Iterable[Batch]) -> Generator[BatchResult, None, None]:
    """Screens batches in this process."""
    for batch in batches:
        yield screen_batch(plan, batch)


class Run:
    """A screening that is under way in a folder.

    Args:
        out: the folder for the results; made if it is not there.
        words: the pack in the language of the results (default: `pack`).

    Raises:
        InputError: the table, the map or the rules cannot be used; or the folder holds another run.
    """

    def __init__(self, job: Job, pack: Pack, out: Path, *, resume: bool = False, words: Pack | None = None) -> None:
        self.job, self.pack, self.out = job, pack, out
        self.table, self.plan = prepared(job, pack)
        self.todo = left_out(self.plan.map)
        self.norms = screened_norms(self.plan, words or pack)
        self._parts = out / PARTS
        self._begin(resume)

    def _begin(self, resume: bool) -> None:
        known = self._known()
        state = self.out / RUN
        if state.exists() and not resume:
            message = "a screening was begun here. Say --resume to go on with it, or name another folder."
            raise InputError([Problem(str(self.out), 0, 0, "", message)])
        if state.exists():
            before = json.loads(state.read_text(encoding="utf-8"))
            odd = [_WORDS[name] for name in _WORDS if before.get(name) != known[name]]
            if odd:
                message = f"the screening that was begun here had {' and '.join(odd)}. Name another folder."
                raise InputError([Problem(str(self.out), 0, 0, "", message)])
            return
        if self.out.exists() and any(self.out.iterdir()):
            message = "this folder is not empty, and nothing is overwritten. Name another one."
            raise InputError([Problem(str(self.out), 0, 0, "", message)])
        self._parts.mkdir(parents=True, exist_ok=True)
        _write(state, json.dumps(known, indent=1, sort_keys=True).encode())

    def _known(self) -> dict[str, Any]:
        """What a run must have in common with the one that it takes up."""
        return {
            "table": str(self.job.table),
            "table_sha256": table_sha256(self.job.table),
            "joined": {name: str(file) for name, file in self.job.join.items()},
            "joined_sha256": {one.name: one.mark for one in self.plan.joined},
            "map_sha256": table_sha256(self.job.map),
            "rules_sha256": self.pack.digest,
            "norms": [ask.column for ask in self.plan.asks],
            "size": self.job.size,
            "rightscheck": __version__,
            "polars": pl.__version__,
        }

    @property
    def finished(self) -> bool:
        """Whether the results are there."""
        return (self.out / "manifest.json").exists()

    def screen(self, runner: Runner = here, progress: Callable[[Progress], None] = lambda _: None) -> None:
        """Screen what is not done yet. Interrupted at any moment it loses the batches under way and nothing else."""
        positions: dict[int, float] = {}
        done = before = 0

        def open_batches() -> Iterator[Batch]:
            nonlocal done, before
            for batch in self.table.batches(self.job.size, self.plan.map.columns):
                positions[batch.number] = batch.position
                if self._mark(batch.number).exists():
                    done += batch.records
                    before += batch.records
                    progress(Progress(done, before, batch.position))
                else:
                    yield batch

        # Closed at once when it is interrupted, so that no worker is left behind.
        with closing(runner(self.plan, open_batches())) as results:
            for result in results:
                self._keep(result)
                done += result.records
                progress(Progress(done, before, positions.pop(result.number)))

    def _mark(self, number: int) -> Path:
        return self._parts / f"{number:06}.json"

    def _keep(self, result: BatchResult) -> None:
        name = f"{result.number:06}"
        _write(self._parts / f"{name}.parquet", result.part)
        _write(self._parts / f"{name}.counts", result.counts)
        said = {
            "records": result.records,
            "assessed": result.assessed,
            "not_assessable": result.not_assessable,
            "bad": result.bad,
            "notes": dict(result.notes),
        }
        _write(self._mark(result.number), json.dumps(said).encode())

    def results(self) -> Screening:
        """What the run comes to, once every batch is done."""
        totals: Counter[str] = Counter()
        notes: Counter[str] = Counter()
        reasons: Counter[tuple[str, str]] = Counter()
        for said in self._marks():
            totals.update({name: said[name] for name in ("records", "assessed", "not_assessable")})
            totals["quarantined"] += len({row for row, *_ in said["bad"]})
            notes.update(said["notes"])
            reasons.update((reason, column) for _, _, column, reason in said["bad"])
        counts = self._counts()
        whole = counts.filter(pl.col("dimension") == "").select("column", "verdict", "n")
        return Screening(
            map=self.plan.map.model_copy(update={"key": tuple(key_names(self.plan.map, self.plan.asks).values())}),
            norms=self.norms,
            read=totals["records"],
            assessed=totals["assessed"],
            not_assessable=totals["not_assessable"],
            quarantined=totals["quarantined"],
            counts=whole,
            by=counts.filter(pl.col("dimension") != ""),
            reasons=pl.DataFrame(
                [(reason, column, n) for (reason, column), n in sorted(reasons.items())],
                schema={"reason": pl.String, "column": pl.String, "n": pl.UInt64},
                orient="row",
            ),
            notes=self._notes(notes),
            manifest=self._manifest(),
            parts=self._parts,
        )

    def _notes(self, notes: Counter[str]) -> Mapping[str, int]:
        found = dict(sorted(notes.items()))
        for one in self.plan.joined:
            found[f"{one.name}: rows"] = one.read
            found[f"{one.name}: rows that count"] = one.kept
            found[f"{one.name}: rows that could not be read"] = len({bad.row for bad in one.bad})
        return found

    def _manifest(self) -> dict[str, Any]:
        return {
            **self._known(),
            "rules_files": dict(self.pack.files),
            "todo": list(self.todo),
            "command": shlex.join(["rightscheck", "screen", *self._words()]),
        }

    def _words(self) -> Iterator[str]:
        """The command that gives these results, without where the files are."""
        yield from (self.job.table.name, "--map", self.job.map.name)
        for name, file in self.job.join.items():
            yield from ("--join", f"{name}={file.name}")
        for norm in self.job.norms or ():
            yield from ("--norm", norm)

    def _marks(self) -> Iterator[dict[str, Any]]:
        for file in sorted(self._parts.glob("*.json")):
            yield json.loads(file.read_text(encoding="utf-8"))

    def _counts(self) -> pl.DataFrame:
        keys = ["dimension", "value", "column", "verdict"]
        found: pl.DataFrame | None = None
        for file in sorted(self._parts.glob("*.counts")):
            one = pl.read_parquet(file.read_bytes())
            both = one if found is None else pl.concat([found, one]).group_by(keys).agg(pl.col("n").sum())
            found = both
        empty = dict.fromkeys(keys, pl.String) | {"n": pl.UInt64}
        return pl.DataFrame(schema=empty) if found is None else found.sort(keys)

    def write(self, smallest: int | None = None) -> Screening:
        """Write the results, then remove what the run kept."""
        from rightscheck.bulk.results.suppression import SMALLEST
        from rightscheck.bulk.results.writing import write_all

        found = self.results()
        shutil.copyfile(self.job.map, self.out / MAP)
        self._quarantine()
        words = {**REASONS, **CELL_REASONS}
        write_all(
            found,
            self._parts,
            self.out,
            SMALLEST if smallest is None else smallest,
            states={code: state.name for code, state in self.pack.states.by_code.items()},
            reasons={code: tr(text) for code, text in words.items()},
        )
        shutil.rmtree(self._parts)
        return found

    def _quarantine(self) -> None:
        """Write which rows could not be read, and why; never what stands in them."""
        words = {**REASONS, **CELL_REASONS}
        draft = self.out / ".quarantine.csv"
        with draft.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(("table", "row", "line", "column", "reason", "what"))
            for table, bad in self._all_bad():
                writer.writerow((table, bad.row, bad.line, cell(bad.column), bad.reason, tr(words[bad.reason])))
        draft.replace(self.out / "quarantine.csv")

    def _all_bad(self) -> Iterator[tuple[str, Bad]]:
        for said in self._marks():
            yield from (("", Bad(*one)) for one in said["bad"])
        for one in self.plan.joined:
            yield from ((one.name, bad) for bad in one.bad)


_WORDS: Final = {
    "table_sha256": "another table",
    "joined_sha256": "another joined table",
    "map_sha256": "another map",
    "rules_sha256": "other rules",
    "norms": "other norms",
    "size": "batches of another size",
    "rightscheck": "another version of rightscheck",
    "polars": "another version of Polars",
}


def prepared(job: Job, pack: Pack) -> tuple[Table, Plan]:
    """The table and how it is screened.

    Raises:
        InputError: the table, the map or a joined table cannot be used.
    """
    first = load_map(job.map, pack)
    table = open_table(job.table, first.read)
    joined = join_tables(first, dict(job.join))
    map_ = load_map(job.map, pack, table.columns)
    return table, Plan(map_, job.rules, pack.digest, table.spec, asked(map_, pack, job.norms), joined)


def plan_of(job: Job, pack: Pack) -> Plan:
    """How any table is screened with a map.

    Raises:
        InputError: the map cannot be used.
    """
    map_ = load_map(job.map, pack)
    return Plan(map_, job.rules, pack.digest, Spec(map_.read, ()), asked(map_, pack, job.norms))


def asked(map_: Map, pack: Pack, norms: Sequence[str] | None) -> tuple[Ask, ...]:
    """What is asked of every row: the norms on the acts of the map, and those on acts that it does not have."""
    chosen = (
        [key for key, norm in pack.norms.items() if norm.kind == "duty" and norm.binding] if norms is None else norms
    )
    found = asks(map_, pack, chosen)
    there = {ask.norm for ask in found}
    return (*found, *(Ask(key, key, "") for key in chosen if key not in there))


def left_out(map_: Map) -> tuple[str, ...]:
    """The places of the entries of a map that are still to do."""
    return tuple(field_name(at) for at, cell in map_.cells() if cell.todo)


def screened_norms(plan: Plan, pack: Pack) -> tuple[ScreenedNorm, ...]:
    """The norms of a plan, with whether some row can be assessed."""
    acts = tuple(plan.map.acts)
    program = Program(plan.map, pack, acts, tuple(ask for ask in plan.asks if ask.act))
    found = []
    for ask in plan.asks:
        norm = pack.norms[ask.norm]
        shows = program.shows[ask.column] if ask.act else ""
        why = "" if shows else _why_not(ask, norm.concerns, pack)
        found.append(
            ScreenedNorm(ask.column, ask.norm, ask.act, norm.title, pack.citation(norm), norm.wrong, shows, why)
        )
    return tuple(found)


def _why_not(ask: Ask, kinds: Sequence[str], pack: Pack) -> str:
    if ask.act:
        return tr("no column says what the breach turns on")
    titles = [pack.vocabulary.subjects.acts[kind].title for kind in kinds]
    return tr("the map has no act of this kind: {kinds}", kinds=", ".join(titles))


def _write(file: Path, data: bytes) -> None:
    """Write a file so that it is either whole or not there, whatever happens."""
    draft = file.with_name(f".{file.name}")
    with draft.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    draft.replace(file)
