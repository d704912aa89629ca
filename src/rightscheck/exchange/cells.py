"""Tables as CSV that a spreadsheet shows and never runs."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Final

FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""What spreadsheets take for the beginning of a formula (OWASP, CSV injection)."""
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_GUARDED = re.compile(r"'*[=+\-@\t\r]")


def cell(text: str) -> str:
    """A text as a cell: with `'` in front where a spreadsheet would run it. Numbers stay as they are.

    `plain_cell` undoes it, also for texts that already begin with `'`.
    """
    return f"'{text}" if _GUARDED.match(text) and not _NUMBER.fullmatch(text) else text


def plain_cell(text: str) -> str:
    """The text of a cell."""
    return text[1:] if text.startswith("'") and _GUARDED.match(text) else text


def to_csv(header: Sequence[str], rows: Iterable[Sequence[str]], *, mark: bool) -> bytes:
    """A table as CSV in UTF-8 with lines ended as RFC 4180 says.

    Args:
        mark: begin with a byte order mark, without which some spreadsheets take UTF-8 for something else.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([cell(name) for name in header])
    writer.writerows([cell(text) for text in row] for row in rows)
    # A lone surrogate has no form in UTF-8; YAML cannot hold one either.
    return out.getvalue().encode("utf-8-sig" if mark else "utf-8", "replace")


def from_csv(data: bytes) -> list[list[str]]:
    """The rows of a CSV in UTF-8, the header first; separated by commas or, as some exports are, by semicolons.

    Raises:
        ValueError: it is not UTF-8, or a cell is longer than the reader takes.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("this is not UTF-8. Save it as CSV in UTF-8.") from None
    first = text.partition("\n")[0]
    delimiter = ";" if first.count(";") > first.count(",") else ","
    try:
        return [
            [plain_cell(value) for value in row]
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        ]
    except csv.Error:
        raise ValueError("this cannot be read as CSV. Export it again.") from None
