"""One batch of a table to its verdicts: the function that runs here, in a worker process or on another machine.

It takes raw records and gives back bytes: nothing is shared but the plan, and nothing of a batch is kept.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final, NamedTuple

import polars as pl

from rightscheck.bulk.cells import ACTS, DIGEST, Cells
from rightscheck.bulk.joins import Joined
from rightscheck.bulk.mapping import Map
from rightscheck.bulk.program import VERDICT, Ask, Program
from rightscheck.bulk.results.screening import DECIDED
from rightscheck.bulk.slots import FROM, UNTIL
from rightscheck.bulk.table import LINE, ROW, Bad, Batch, Rows, Spec, rows
from rightscheck.law.pack import Pack, load_pack
from rightscheck.problems import InputError, Problem

RESERVED: Final = ("row", "line", DIGEST, "nationality", "destination", "year", "month")
"""Columns of a part beside those of the key, the counts of the map and the norms."""


@dataclass(frozen=True)
class Plan:
    """All that it takes to screen batches.

    Attributes:
        rules: the folder of the rule pack; None for the one that comes with rightscheck. `rules_sha256` is its content,
            which has to be the same wherever a batch is screened.
        asks: the columns of verdicts; those without an act concern acts that the map does not have.
        joined: the other tables.
    """

    map: Map
    rules: Path | None
    rules_sha256: str
    spec: Spec
    asks: tuple[Ask, ...]
    joined: tuple[Joined, ...] = ()


class BatchResult(NamedTuple):
    """What a batch comes to.

    Attributes:
        part: the rows with their verdicts, `counts` the verdicts by what is counted, both in the Parquet format.
        assessed, not_assessable: rows with verdicts, with and without one that decides.
    """

    number: int
    records: int
    part: bytes
    counts: bytes
    bad: tuple[Bad, ...]
    notes: tuple[tuple[str, int], ...]
    assessed: int
    not_assessable: int


class Looked(NamedTuple):
    """What a look at a batch tells: the records that cannot be read, the empty cells of each column that the map reads,
    and how many rows have each verdict on each norm."""

    bad: int
    empty: Counter[str]
    counts: list[tuple[str, str, int]]


class Screener:
    """Screens the batches of a plan, one after the other, with rules that are compiled once."""

    def __init__(self, plan: Plan, pack: Pack) -> None:
        self.plan, self.pack, self.map = plan, pack, plan.map
        self.cells = Cells(plan.map, pack)
        self._programs: dict[int, Program] = {}
        joined = {name for one in plan.joined for name in one.columns}
        self._wanted = [name for name in self.map.columns if name not in joined]

    def read(self, batch: Batch) -> Rows:
        """The rows of a batch, with the columns of joined tables."""
        frame, bad, notes = rows(self.plan.spec, batch, self._wanted)
        for one in self.plan.joined:
            frame = one.added(frame)
        return Rows(frame, bad, notes)

    def look(self, batch: Batch) -> Looked:
        """What a batch tells of the map."""
        frame, bad, _ = self.read(batch)
        facts, unread = self.cells.facts(frame)
        empty = Counter({name: frame[name].null_count() for name in self.map.columns})
        counted = self.counts(self.part(facts), ())
        counts = [
            (str(column), str(verdict), n) for column, verdict, n in counted.select("column", "verdict", "n").rows()
        ]
        return Looked(len({one.row for one in (*bad, *unread)}), empty, counts)

    def screen(self, batch: Batch) -> BatchResult:
        """The verdicts of a batch."""
        frame, bad, notes = self.read(batch)
        facts, unread = self.cells.facts(frame)
        part = self.part(facts)
        decided = self._decided(part)
        return BatchResult(
            batch.number,
            batch.records,
            _parquet(part),
            _parquet(self.counts(part)),
            tuple(sorted((*bad, *unread))),
            tuple(sorted(notes.items())),
            decided,
            len(part) - decided,
        )

    def verdicts(self, facts: pl.DataFrame) -> pl.DataFrame:
        """The verdicts of rows, in their order: a column for each of the asks of the plan."""
        found = []
        for key, group in facts.with_row_index("#").group_by(ACTS, maintain_order=True):
            program = self.program(int(str(key[0])))
            found.append(program.verdicts(group).with_columns(group["#"]))
        columns = [ask.column for ask in self.plan.asks if ask.act]
        named = (
            pl.concat(found).sort("#").select(columns)
            if found
            else pl.DataFrame(schema=dict.fromkeys(columns, VERDICT))
        )
        without = [pl.lit("not_assessable", VERDICT).alias(ask.column) for ask in self.plan.asks if not ask.act]
        return named.with_columns(without).select(ask.column for ask in self.plan.asks)

    def program(self, acts: int) -> Program:
        """The program for rows that have these acts."""
        found = self._programs.get(acts)
        if found is None:
            here = acts_of(self.map, acts)
            asked = tuple(ask for ask in self.plan.asks if ask.act)
            found = self._programs[acts] = Program(self.map, self.pack, here, asked)
        return found

    def part(self, facts: pl.DataFrame) -> pl.DataFrame:
        """Rows as they stand in the results."""
        keys = [pl.col(name).alias(own) for name, own in key_names(self.map, self.plan.asks).items()]
        known = facts.select(
            pl.col(ROW).alias("row"), pl.col(LINE).alias("line"), DIGEST, *keys, *self._dimensions(facts.columns)
        )
        return pl.concat([known, self.verdicts(facts)], how="horizontal")

    def _dimensions(self, there: Sequence[str]) -> Iterator[pl.Expr]:
        """What rows are counted by."""
        if "person.nationality" in there:
            yield pl.col("person.nationality").alias("nationality")
        to = [self._of_act(n, f"{key}.to") for n, key in enumerate(self.map.acts) if f"{key}.to" in there]
        if to:
            yield pl.coalesce(to).alias("destination")
        first, last = [
            [self._of_act(n, f"{key}.date{end}") for n, key in enumerate(self.map.acts) if f"{key}.date{end}" in there]
            for end in (FROM, UNTIL)
        ]
        if first:
            begin, end = pl.coalesce(first), pl.coalesce(last)
            for name, form in (("year", "%Y"), ("month", "%Y-%m")):
                written = begin.dt.strftime(form)
                yield pl.when(written == end.dt.strftime(form)).then(written).alias(name)
        for name, column in self.map.count_by.items():
            yield pl.col(column).alias(name)

    def _of_act(self, number: int, column: str) -> pl.Expr:
        """A column of an act, where the row has it."""
        return pl.when(pl.col(ACTS) // (1 << number) % 2 == 1).then(column)

    def _decided(self, part: pl.DataFrame) -> int:
        columns = [ask.column for ask in self.plan.asks]
        words = sorted(DECIDED)
        return part.select(pl.any_horizontal(pl.col(columns).is_in(words)).sum()).item() if columns else 0

    @cached_property
    def dimensions(self) -> tuple[str, ...]:
        """The names of what rows are counted by, where a part has them."""
        return ("nationality", "destination", "year", "month", *self.map.count_by)

    def counts(self, part: pl.DataFrame, by: Sequence[str] | None = None) -> pl.DataFrame:
        """How many rows have each verdict on each norm: over all rows (dimension and value empty), and by each
        dimension, or those named. Columns `dimension`, `value`, `column`, `verdict`, `n`."""
        columns = [ask.column for ask in self.plan.asks]
        dimensions = [name for name in (self.dimensions if by is None else by) if name in part.columns]
        # Many rows have the same verdicts on all norms: each such line of verdicts is counted as a whole first.
        lines = part.group_by(columns, maintain_order=True).agg(pl.col("row")).with_row_index("#")
        by_row = lines.select("#", "row").explode("row")
        tagged = part.select("row", *dimensions).join(by_row, on="row")
        verdicts = lines.select("#", *columns).unpivot(columns, index="#", variable_name="column", value_name="verdict")
        found = [_counted(tagged.group_by("#").len("n").with_columns(dimension=pl.lit(""), value=pl.lit("")), verdicts)]
        for name in dimensions:
            sized = tagged.group_by("#", pl.col(name).fill_null("").alias("value")).len("n")
            found.append(_counted(sized.with_columns(dimension=pl.lit(name)), verdicts))
        return pl.concat(found).sort("dimension", "value", "column", "verdict")


def _counted(lines: pl.DataFrame, verdicts: pl.DataFrame) -> pl.DataFrame:
    joined = lines.join(verdicts, on="#").group_by("dimension", "value", "column", "verdict")
    return joined.agg(pl.col("n").sum().cast(pl.UInt64))


def _parquet(frame: pl.DataFrame) -> bytes:
    into = io.BytesIO()
    frame.write_parquet(into, compression="zstd", compression_level=1, statistics=False)
    return into.getvalue()


def acts_of(map_: Map, bits: int) -> tuple[str, ...]:
    """The acts of a map that a number with a bit for each of them names."""
    return tuple(key for number, key in enumerate(map_.acts) if bits >> number & 1)


def key_names(map_: Map, asks: Iterable[Ask]) -> dict[str, str]:
    """What the columns of the key are called in results: as in the table, unless something else is called so."""
    taken = {*RESERVED, *map_.count_by, *(ask.column for ask in asks)}
    return {name: f"{name} (key)" if name in taken else name for name in map_.key}


# In worker processes -------------------------------------------------------------------------------------------------


@lru_cache(maxsize=2)
def _pack(rules: Path | None, digest: str) -> Pack:
    pack = load_pack(rules)
    if pack.digest != digest:
        message = "the rules here are not those of the run. Install the same version of rightscheck, or the same rules."
        raise InputError([Problem(str(rules or "rightscheck"), 0, 0, "", message)])
    return pack


_screener: Screener | None = None
"""The one of this process."""


def screen_batch(plan: Plan, batch: Batch) -> BatchResult:
    """Screen a batch. A process keeps what it compiled for a plan until it gets another.

    Raises:
        InputError: the rules in this process are not those of the plan.
    """
    global _screener
    if _screener is None or not (_screener.plan is plan or _same(_screener.plan, plan)):
        _screener = Screener(plan, _pack(plan.rules, plan.rules_sha256))
    return _screener.screen(batch)


def _same(first: Plan, second: Plan) -> bool:
    """Whether two plans, which may have come by different ways, screen alike."""
    if len(first.joined) != len(second.joined):
        return False
    own = (first.map, first.rules, first.rules_sha256, first.spec, first.asks)
    other = (second.map, second.rules, second.rules_sha256, second.spec, second.asks)
    return own == other and all(a.mark == b.mark for a, b in zip(first.joined, second.joined, strict=True))
