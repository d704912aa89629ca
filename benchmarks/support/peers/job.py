"""What every peer gets and gives back. It runs in the peers' own environment, so nothing here is of rightscheck.

Truth values are numbers: 0 false, 1 unknown, 2 true, so that `all` is the least and `any` the greatest of its kids.
A folder holds `formulas.json` and `answers.bin` (a byte for each row, variable after variable); the peer writes
`verdicts.bin` in the same way, a column after the other, and prints JSON: the rows it did and the seconds they took.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

FALSE, UNKNOWN, TRUE = 0, 1, 2
VERDICTS = (
    "not_applicable",
    "established",
    "indicated",
    "contested",
    "arguable",
    "no_breach_shown",
    "undetermined",
    "not_assessable",
)
ABSENT = 3
"""The exit code of a peer that is not installed."""


class Formula(NamedTuple):
    """A formula over others, see `rightscheck.inference.formula`.

    Attributes:
        kids: their numbers, each lower than its own.
        values: of a fact, what false, unknown and true of its variable come to; of a constant, its value.
    """

    kind: str
    kids: list[int]
    n: int
    variable: int
    values: list[int]


class Norm(NamedTuple):
    """A column of verdicts: the formulas on which it rests, and what it is called where they leave it open."""

    out: int
    weighed: int
    applicant: int
    respondent: int
    better: int
    open: str


@dataclass
class Job:
    """Formulas, kids first; norms; and the answers of so many rows."""

    formulas: list[Formula]
    norms: list[Norm]
    rows: int
    answers: list[bytes]

    @property
    def variables(self) -> list[int]:
        """The numbers of the variables that are used."""
        return [number for number, answers in enumerate(self.answers) if answers]

    def cases(self) -> Iterator[dict[int, int]]:
        """The answers, row after row, by variable."""
        used = self.variables
        for row in zip(*(self.answers[number] for number in used), strict=True):
            yield dict(zip(used, row, strict=True))


def read(folder: Path, rows: int) -> Job:
    """The first rows of a job."""
    data = json.loads((folder / "formulas.json").read_text(encoding="utf-8"))
    whole, stored = data["rows"], (folder / "answers.bin").read_bytes()
    rows = min(rows, whole)
    answers = [b""] * data["variables"]
    for place, number in enumerate(data["used"]):
        answers[number] = stored[place * whole : place * whole + rows]
    formulas = [Formula(*one) for one in data["formulas"]]
    return Job(formulas, [Norm(*one) for one in data["norms"]], rows, answers)


def run(peer: Callable[[Job], tuple[Sequence[bytes], float]]) -> None:
    """Read the job, have a peer do it, and hand its verdicts back: `PEER FOLDER ROWS`.

    Args:
        peer: gives the verdicts, a column of bytes for each norm, and the seconds that the rows took.
    """
    folder, rows = Path(sys.argv[1]), int(sys.argv[2])
    job = read(folder, rows)
    columns, seconds = peer(job)
    (folder / "verdicts.bin").write_bytes(b"".join(columns))
    print(json.dumps({"rows": job.rows, "seconds": seconds}))


def needed(name: str) -> Any:
    """A module, or the exit code that says it is not there."""
    import importlib

    try:
        return importlib.import_module(name)
    except ImportError:
        raise SystemExit(ABSENT) from None


def columns_of(rows: Sequence[Sequence[int]]) -> list[bytes]:
    """The verdicts of rows as columns."""
    return [bytes(column) for column in zip(*rows, strict=True)]
