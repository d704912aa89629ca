"""What a table is cut into and what comes out of it: batches of raw records, and rows with what could not be read.

A record is a row below the header, good or bad. A line without any text (nothing but blanks and delimiters) is none: it
is counted under the notes, so that the lines of a file add up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from rightscheck.bulk.mapping import Reading
from rightscheck.language import marked
from rightscheck.problems import InputError, Problem

if TYPE_CHECKING:
    import polars as pl

ROW, LINE = "_row", "_line"
"""Columns of every frame: the number of the record, from 1, and the line of the file on which it begins."""
LONGEST_CELL: Final = 1 << 20
"""Bytes of a cell (UTF-8) beyond which its record is bad."""
LONGEST_LINE: Final = 32 << 20
"""Bytes of a line beyond which it is cut, so that memory stays flat; its record is bad."""
MOST_BYTES: Final = 32 << 20
"""A batch ends with the record that brings it to so many bytes."""

REASONS: Final[Mapping[str, str]] = {
    "fields": marked("the number of cells differs from the header"),
    "quote": marked("a quotation mark is never closed"),
    "nul": marked("there is a zero byte in the record"),
    "long": marked("a cell is too long"),
    "json": marked("the line is no JSON object"),
}
"""Why a record is bad: code and words."""

NOTES: Final[Mapping[str, str]] = {
    "fallback": marked("lines that are not in the encoding of the file and were read in another"),
    "replaced": marked("signs that could not be decoded and were replaced"),
    "redacted": marked("cells that are blacked out"),
    "empty_lines": marked("lines without any text, which are no records"),
    "formulas": marked("formulas without a stored result, read as empty cells"),
}
"""What is counted besides: code and words."""


class Bad(NamedTuple):
    """A record that cannot be used: its number from 1, its line, the column where one is to blame, and a code of
    `REASONS`."""

    row: int
    line: int
    column: str
    reason: str


class Rows(NamedTuple):
    """The rows of a batch.

    Attributes:
        frame: `_row` and `_line` (UInt64), then each wanted column as String; good records only. Cells are stripped;
            what says nothing is null.
        bad: the other records, each once, in order.
        notes: counts under codes of `NOTES`.
    """

    frame: pl.DataFrame
    bad: list[Bad]
    notes: Counter[str]


@dataclass(frozen=True)
class Lines:
    """Raw lines of text in an encoding that contains ASCII, each ended by one line feed.

    Attributes:
        line: the number of the first one in the file, from 1.
        spans: records of several lines: the first line, from 0, and how many there are.
        cut: lines that were cut because they are too long, from 0.
        empty: lines that are no record, from 0.
        replaced: signs that were replaced while decoding.
    """

    data: bytes
    line: int
    spans: tuple[tuple[int, int], ...] = ()
    cut: tuple[int, ...] = ()
    empty: tuple[int, ...] = ()
    replaced: int = 0


@dataclass(frozen=True)
class Cells:
    """Cells of a sheet or a columnar file: a frame in the IPC format with `_row`, `_line` and the columns.

    Attributes:
        bad: records that are not in the frame.
        notes: what was counted while reading, as in `Rows`.
    """

    data: bytes
    bad: tuple[Bad, ...] = ()
    notes: tuple[tuple[str, int], ...] = ()


Payload = Lines | Cells
"""What a batch carries to the process that reads it."""


@dataclass(frozen=True)
class Batch:
    """A part of a table.

    Attributes:
        number: from 0.
        first: the number of its first record, from 1.
        records: how many there are, good or bad.
        position: the share of the table that is read when this batch ends, 0 to 1.
    """

    number: int
    first: int
    records: int
    position: float
    payload: Payload


@dataclass(frozen=True)
class Spec:
    """What a worker needs to read batches: how, and the columns of the table.

    Attributes:
        keys: how the columns are called in a file of objects.
    """

    reading: Reading
    columns: tuple[str, ...]
    keys: tuple[str, ...] = ()


def unreadable(file: object, message: str, line: int = 0) -> InputError:
    """The complaint about a table."""
    return InputError([Problem(str(file), line, 0, "", message)])


def distinct(names: list[str]) -> tuple[str, ...]:
    """Names of columns, made distinct: `Name`, `Name (2)`; those without a name are called by their place, and those
    that Polars would take for a pattern have it beside them."""
    given = set(names)
    taken = {ROW, LINE}
    numbers: dict[str, int] = {}
    made: list[str] = []
    for place, name in enumerate(names, 1):
        base = " ".join(name.replace("\0", " ").split()) or f"Column {place}"
        if base == "*" or (base[0] == "^" and base[-1] == "$"):
            base = f"{base} (column {place})"
        chosen = base
        while chosen in taken:
            numbers[base] = numbers.get(base, 1) + 1
            chosen = f"{base} ({numbers[base]})"
            if chosen in given:
                # This name belongs to another column, before or after this one.
                chosen = base
        taken.add(chosen)
        made.append(chosen)
    return tuple(made)
