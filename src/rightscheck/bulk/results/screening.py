"""What a screening comes to, before it is written: counts, and where the verdicts of the rows are.

Every figure here is exact. What is written for readers goes through `published`, which holds back small counts.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from rightscheck.truth import Truth

if TYPE_CHECKING:
    import polars as pl

    from rightscheck.bulk.mapping import Map

BULK_VERDICTS: Final = (
    "established",
    "indicated",
    "contested",
    "arguable",
    "no_breach_shown",
    "undetermined",
    "not_applicable",
    "not_assessable",
    "no_act",
)
"""The verdicts of a row on a norm. `not_assessable`: no column of the map can settle the norm, in any row;
`undetermined`: this row leaves it open; `no_act`: the row has no such act. The others are those of a finding."""
MET: Final = frozenset(("established", "indicated"))
"""What counts as met."""
DECIDED: Final = frozenset(("established", "indicated", "contested", "arguable", "no_breach_shown"))
"""The norm applies to the row and the row says enough."""
APPLIES: Final = DECIDED | {"undetermined"}
"""The norm applies or may apply to the row."""
Shows = Literal["", "met", "not_met", "both"]
"""What the columns of a map can show of a norm: nothing, only that it is met, only that no breach is shown, or both."""

OUTSIDE: Final = ("not_applicable", "not_assessable", "no_act")
"""The row is outside the norm, or the norm outside the table."""


def shown(weighed: Collection[Truth], applicant: Collection[Truth]) -> Shows:
    """What can be shown of a norm whose breach can have these values on the two views."""
    met, not_met = Truth.TRUE in (*weighed, *applicant), Truth.FALSE in weighed
    return "both" if met and not_met else "met" if met else "not_met" if not_met else ""


@dataclass(frozen=True)
class ScreenedNorm:
    """A norm against one act of the map.

    Attributes:
        column: the name of its column in tables of verdicts, unique: the id of the norm, or `norm@act` where the map
            has several acts that it may concern.
        norm: the id of the norm; `act` that of the act in the map.
        title: what the norm is about; `citation` where it stands; `wrong` the group that it belongs to.
        shows: what the columns of the map can show of it.
        why: why they can show nothing, in words; empty where they can.
    """

    column: str
    norm: str
    act: str
    title: str
    citation: str
    wrong: str
    shows: Shows
    why: str

    @property
    def assessable(self) -> bool:
        """Whether some column of the map can settle it."""
        return bool(self.shows)

    @property
    def denominator(self) -> frozenset[str]:
        """The verdicts of the rows of which a rate is taken. Where the columns can show only that the norm is met, a
        rate of the rows that could be assessed would always be the whole; there it is of all rows that it applies to.
        """
        return APPLIES if self.shows == "met" else DECIDED


@dataclass(frozen=True)
class Screening:
    """A table that was screened.

    Attributes:
        map: the map by which it was read.
        norms: every norm, in the order in which they are printed.
        read: how many rows were read: always the sum of the three others.
        assessed: rows in which at least one norm has one of the verdicts in `DECIDED`.
        not_assessable: the other rows that were screened.
        quarantined: rows that could not be read as the map says; they are in no other count.
        counts: `column`, `verdict`, `n`: for each norm its verdicts, over all screened rows. No line is zero.
        by: `dimension`, `value`, `column`, `verdict`, `n`: the same by destination, nationality, year, month and what
            the map counts by. `value` is a String, empty where nothing is recorded.
        reasons: `reason`, `column`, `n`: why rows are in quarantine. A row may have several reasons.
        notes: how often something else happened, by what it was.
        manifest: what the result was made from, without times: `table_sha256`, `joined_sha256` (of each joined
            table), `map_sha256`, `rules_sha256`, `rules_files` (the hash of each file of the pack by its name inside
            it), `rightscheck` (the version) and `command`.
        parts: the folder with the rows, `NNNNNN.parquet` in order: `row`, `line`, `_digest` (UInt64, of the cells that
            the map reads), the columns of the key, those of the dimensions, and one column for each norm with a
            verdict (Enum of `BULK_VERDICTS`).
    """

    map: Map
    norms: tuple[ScreenedNorm, ...]
    read: int
    assessed: int
    not_assessable: int
    quarantined: int
    counts: pl.DataFrame
    by: pl.DataFrame
    reasons: pl.DataFrame
    notes: Mapping[str, int]
    manifest: Mapping[str, Any]
    parts: Path

    def __post_init__(self) -> None:
        if self.read != self.assessed + self.not_assessable + self.quarantined:
            raise ValueError("the rows that were read are not those assessed, not assessable and in quarantine")

    @property
    def screened(self) -> int:
        """How many rows have verdicts."""
        return self.read - self.quarantined
