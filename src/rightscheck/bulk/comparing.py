"""What is different between two results of a screening, and what it comes from: data, map, rules or law.

A row is matched by the columns of the key, or by its number where the map names none. Its digest, taken of the cells
that the map reads, tells whether its own record is another. The hashes in the manifests tell what else is. Where only
one thing is different, it is the cause; where several are, all are named.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

import polars as pl

from rightscheck.bulk.results.screening import BULK_VERDICTS
from rightscheck.bulk.results.tables import DIGEST
from rightscheck.bulk.results.writing import MANIFEST
from rightscheck.problems import InputError, Problem

Cause = Literal["data", "map", "rules", "law", "program"]
CAUSES: Final[tuple[Cause, ...]] = ("data", "map", "rules", "law", "program")
"""What may be different. `law` is what holds whatever a norm says: who is bound since when, standards of proof, States;
`rules` is how norms are written."""
LAW: Final = ("instruments/", "standards.yaml", "states.yaml")
"""The files of a rule pack that are law, by how their names begin."""
_TOGETHER: Final = 64
"""So many norms are compared at a time."""
_TIMES, _OLD, _NEW = "_times", "_old", "_new"


@dataclass(frozen=True)
class Move:
    """So many rows went from one verdict to another, and what it comes from: one of these."""

    old: str
    new: str
    rows: int
    causes: tuple[Cause, ...]


@dataclass(frozen=True)
class MovedNorm:
    """A norm with rows whose verdict changed. `unchanged` are the rows in both results whose verdict did not."""

    column: str
    title: str
    citation: str
    moves: tuple[Move, ...]
    unchanged: int


@dataclass(frozen=True)
class Comparison:
    """Two results.

    Attributes:
        causes: what is different between them.
        key: the columns by which rows were matched; empty where it was their number.
        added, removed: rows that only the new or only the old result has; `changed` are rows of both with another
            record, `same` those with the same one.
        rules_files: the files of the rule pack that are different, missing or new; `law_files` those that are law.
        norms: those with rows whose verdict changed; `unmoved` how many norms have none.
        new_norms, gone_norms: norms that only one result has.
    """

    causes: tuple[Cause, ...]
    key: tuple[str, ...]
    added: int
    removed: int
    changed: int
    same: int
    rules_files: tuple[str, ...]
    law_files: tuple[str, ...]
    norms: tuple[MovedNorm, ...]
    unmoved: int
    new_norms: tuple[str, ...]
    gone_norms: tuple[str, ...]

    @property
    def nothing(self) -> bool:
        """Whether there is no difference at all."""
        return not (self.causes or self.added or self.removed or self.changed or self.norms or self.new_norms) and not (
            self.gone_norms
        )


def compare(old: Path, new: Path) -> Comparison:
    """Compare two folders with results, `old` and `new`.

    Raises:
        InputError: one of them is not the result of a screening.
    """
    results = [_Result(old), _Result(new)]
    files = sorted(_differing(*(one.manifest.get("rules_files", {}) for one in results)))
    law = tuple(file for file in files if file.startswith(LAW))
    rules = tuple(file for file in files if not file.startswith(LAW))
    causes = tuple(_causes(results[0].manifest, results[1].manifest, rules=bool(rules), law=bool(law)))
    key = _key(results)
    rows = _Rows(results, key)
    columns = [name for name in results[0].norms if name in results[1].norms]
    added, removed, changed, same = rows.counted()
    norms = [
        MovedNorm(column, about.get("title", column), about.get("citation", ""), tuple(moves), unchanged)
        for column, moves, unchanged in rows.moved(columns, causes)
        for about in (results[1].norms[column],)
    ]
    return Comparison(
        causes=causes,
        key=key,
        added=added,
        removed=removed,
        changed=changed,
        same=same,
        rules_files=rules,
        law_files=law,
        norms=tuple(norm for norm in norms if norm.moves),
        unmoved=sum(not norm.moves for norm in norms),
        new_norms=tuple(name for name in results[1].norms if name not in results[0].norms),
        gone_norms=tuple(name for name in results[0].norms if name not in results[1].norms),
    )


class _Result:
    """A folder with results."""

    def __init__(self, folder: Path) -> None:
        self.verdicts = folder / "verdicts.parquet"
        file = folder / MANIFEST
        message = "this folder has no result of a screening. Name a folder that `rightscheck screen` wrote."
        try:
            self.manifest = json.loads(file.read_text(encoding="utf-8"))
            self.columns = tuple(pl.read_parquet_schema(self.verdicts))
            self.norms: Mapping[str, Mapping[str, str]] = {
                name: about for name, about in self.manifest["norms"].items() if name in self.columns
            }
            self.key = tuple(self.manifest["key"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError, pl.exceptions.PolarsError):
            raise InputError([Problem(str(folder), 0, 0, "", message)]) from None


def _differing(old: Mapping[str, str], new: Mapping[str, str]) -> set[str]:
    return {name for name in {*old, *new} if old.get(name) != new.get(name)}


def _causes(old: Mapping[str, Any], new: Mapping[str, Any], *, rules: bool, law: bool) -> Iterator[Cause]:
    def other(*names: str) -> bool:
        return any(old.get(name) != new.get(name) for name in names)

    found: Mapping[Cause, bool] = {
        "data": other("table_sha256", "joined_sha256"),
        "map": other("map_sha256"),
        # Where the hash of the pack is another but its files are not listed, what changed cannot be told apart.
        "rules": rules or (other("rules_sha256") and not law),
        "law": law,
        "program": other("rightscheck"),
    }
    return (cause for cause in CAUSES if found[cause])


def _key(results: Sequence[_Result]) -> tuple[str, ...]:
    key = results[0].key
    there = all(set(key) <= set(one.columns) for one in results)
    return key if key == results[1].key and there else ()


class _Rows:
    """The rows of two results side by side. The n-th row of a key is matched with the n-th of the other result."""

    def __init__(self, results: Sequence[_Result], key: tuple[str, ...]) -> None:
        self.by = list(key) or ["row"]
        self.old, self.new = (pl.scan_parquet(one.verdicts) for one in results)

    def _side(self, frame: pl.LazyFrame, columns: Sequence[str], end: str) -> pl.LazyFrame:
        chosen = frame.select(
            *self.by, *(pl.col(name).cast(pl.String).cast(pl.Enum(BULK_VERDICTS)) for name in columns), DIGEST
        )
        # Numbers of rows are unique; keys need not be.
        times = pl.lit(0, pl.UInt32) if self.by == ["row"] else pl.int_range(pl.len(), dtype=pl.UInt32).over(self.by)
        numbered = chosen.with_columns(times.alias(_TIMES))
        return numbered.rename({name: f"{name}{end}" for name in (*columns, DIGEST)})

    def _joined(self, columns: Sequence[str], how: Literal["inner", "full"]) -> pl.LazyFrame:
        old, new = self._side(self.old, columns, _OLD), self._side(self.new, columns, _NEW)
        return old.join(new, on=[*self.by, _TIMES], how=how, nulls_equal=True, coalesce=True)

    def counted(self) -> tuple[int, int, int, int]:
        """Rows that are added, removed, changed and the same."""
        old, new = pl.col(f"{DIGEST}{_OLD}"), pl.col(f"{DIGEST}{_NEW}")
        found = (
            self._joined((), "full")
            .select(
                old.is_null().sum().alias("added"),
                new.is_null().sum().alias("removed"),
                (old != new).sum().alias("changed"),
                (old == new).sum().alias("same"),
            )
            .collect(engine="streaming")
        )
        added, removed, changed, same = found.row(0)
        return added, removed, changed, same

    def moved(self, columns: Sequence[str], causes: Sequence[Cause]) -> Iterator[tuple[str, list[Move], int]]:
        """Each norm with the rows whose verdict changed, and how many did not."""
        for start in range(0, len(columns), _TOGETHER):
            some = columns[start : start + _TOGETHER]
            joined = self._joined(some, "inner").select(_change(name) for name in some)
            counted = joined.select(pl.all().value_counts(name=_TIMES).implode()).collect(engine="streaming")
            for name in some:
                rows = sorted((one[name], one[_TIMES]) for one in counted[name][0])
                moves = [(*_verdicts(code), n) for code, n in rows]
                unchanged = sum(n for old, new, _, n in moves if old == new)
                yield (
                    name,
                    [Move(old, new, n, _of(causes, same)) for old, new, same, n in moves if old != new],
                    unchanged,
                )


def _change(column: str) -> pl.Expr:
    """Both verdicts of a row, and whether its record is the same, as one number."""
    old, new = (pl.col(f"{column}{end}").to_physical().cast(pl.UInt16) for end in (_OLD, _NEW))
    same = pl.col(f"{DIGEST}{_OLD}") == pl.col(f"{DIGEST}{_NEW}")
    return ((old * len(BULK_VERDICTS) + new) * 2 + same.cast(pl.UInt16)).alias(column)


def _verdicts(code: int) -> tuple[str, str, bool]:
    verdicts, same = divmod(code, 2)
    old, new = divmod(verdicts, len(BULK_VERDICTS))
    return BULK_VERDICTS[old], BULK_VERDICTS[new], bool(same)


def _of(causes: Sequence[Cause], same: bool) -> tuple[Cause, ...]:
    """What a row's change may come from: its own record, if that is another, and otherwise what is not a record.

    Another map reads other cells, so that a digest may be another with the same data.
    """
    possible = tuple(cause for cause in causes if (cause != "data" if same else cause in ("data", "map")))
    return possible or tuple(causes) or ("program",)
