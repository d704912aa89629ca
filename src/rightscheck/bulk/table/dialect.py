"""How a delimited text is written: its delimiter, what quotation marks are, and where the header stands."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from rightscheck.bulk.table.splitting import long_cells

DELIMITERS: Final = (",", "\t", ";", "|")
_MOST_TITLE_LINES: Final = 40
_NUMBER: Final = re.compile(r"[-+]?[\d.,/: ]*\d[\d.,/: ]*")
_TOLD: Final = re.compile(r"sep=(.)", re.IGNORECASE)


class Line(NamedTuple):
    """A record at the beginning of a text, as cells, with the line on which it begins and how many lines it has."""

    number: int
    lines: int
    cells: list[str]


def told_delimiter(first: str) -> str:
    """The delimiter that a first line such as `sep=;` tells; "" for none."""
    found = _TOLD.fullmatch(first.strip('\r\n\ufeff"'))
    return found[1] if found and found[1].isascii() else ""


def delimiter(lines: Sequence[str], quote: str) -> str:
    """The delimiter with which most lines have the same number of cells, at best a great one."""
    best, found = 0.0, ","
    for sign in DELIMITERS:
        # Not one reader for all: a quotation mark that is never closed would hide what follows.
        widths = Counter(len(_cells(line, sign, quote)) for line in lines)
        width, count = max(widths.items(), key=lambda item: (item[1] * (1 - 1 / item[0]), item[0]), default=(1, 0))
        score = count / max(len(lines), 1) * (1 - 1 / width)
        if score > best + 1e-9:
            best, found = score, sign
    return found


def _cells(line: str, sign: str, quote: str) -> list[str]:
    line = line.replace("\r", " ").replace("\n", " ")
    if not quote or quote not in line:
        return line.split(sign)
    with long_cells():
        return next(csv.reader([line], delimiter=sign, quotechar=quote), [])


def quotes_are_text(lines: Sequence[str], read: Sequence[Line], sign: str) -> bool:
    """Whether more lines have the usual number of cells where quotation marks are plain text.

    Args:
        lines: the text line by line.
        read: its records with quotation marks around cells; without cells where one is never closed.
    """
    if not lines or not read:
        return False
    plain = Counter(line.count(sign) + 1 for line in lines)
    quoted: Counter[int] = Counter()
    for record in read:
        quoted[len(record.cells)] += record.lines
    of_quoted = max((count for width, count in quoted.items() if width), default=0)
    return max(plain.values()) / plain.total() > of_quoted / quoted.total()


def header(rows: Sequence[Sequence[str]]) -> int:
    """The place of the header among the first rows: the first that is about as full as those below, of texts that
    differ. Titles and empty rows above it have few cells.

    Returns:
        its place from 0; 0 where nothing is like a header.
    """
    filled = [sum(1 for cell in row if cell.strip()) for row in rows]
    usual = Counter(len(row) for row, number in zip(rows, filled, strict=True) if number).most_common(1)
    width = usual[0][0] if usual else 1
    # Rows of a sheet have no fixed width, and many rows have empty cells.
    typical = sorted(number for number in filled if number > 1 or width == 1)
    full = min(typical[len(typical) // 2] if typical else 1, width)
    candidates = [
        place
        for place, number in enumerate(filled[:_MOST_TITLE_LINES])
        if number * 2 > full and len(rows[place]) * 2 > width
    ]
    for place in candidates[:3]:
        if _names(rows[place]):
            return place
    return candidates[0] if candidates else 0


def _names(row: Sequence[str]) -> bool:
    """Whether cells are like names of columns: texts, few of them twice."""
    cells = [cell.strip() for cell in row if cell.strip()]
    numbers = sum(_NUMBER.fullmatch(cell) is not None for cell in cells)
    return bool(cells) and numbers * 5 <= len(cells) and len(set(cells)) * 10 >= len(cells) * 7
