"""Records of delimited text as cells.

Records without quotation marks go to the parser of polars, once it is certain that each has the right number of
delimiters; the others go to the csv module. Both give the same cells.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress
from typing import Final, NamedTuple

import polars as pl

from rightscheck.bulk.table.encodings import as_utf8, utf8_or
from rightscheck.bulk.table.model import LINE, ROW, Bad, Batch, Lines, Spec
from rightscheck.bulk.table.splitting import long_cells, outside

_BOM: Final = "\ufeff".encode()
_FEW: Final = 1_000


class Raw(NamedTuple):
    """Cells as they stand in the file; otherwise as `Rows`."""

    frame: pl.DataFrame
    bad: list[Bad]
    notes: Counter[str]


class Records(NamedTuple):
    """Records of text: their bytes without the last line feed, and the lines on which they begin. Numbers of those that
    were cut, from 0."""

    data: list[bytes]
    lines: Sequence[int]
    cut: frozenset[int] = frozenset()


def delimiter_of(spec: Spec) -> str:
    """The delimiter of a table as a sign."""
    return "\t" if spec.reading.delimiter == "tab" else spec.reading.delimiter


def quote_of(spec: Spec) -> str:
    """The quotation mark of a table; "" for none."""
    return "" if spec.reading.quote == "none" else spec.reading.quote


def records(payload: Lines, data: bytes) -> Records:
    """The records of a batch.

    Args:
        data: those of the payload in UTF-8.
    """
    lines = data.split(b"\n")
    lines.pop()
    if not (payload.spans or payload.cut or payload.empty):
        return Records(lines, range(payload.line, payload.line + len(lines)))
    spans, cut, empty = dict(payload.spans), set(payload.cut), set(payload.empty)
    found: list[bytes] = []
    begins: list[int] = []
    cut_records: list[int] = []
    place = 0
    while place < len(lines):
        many = spans.get(place, 1)
        if place not in empty:
            if place in cut:
                cut_records.append(len(found))
            found.append(lines[place] if many == 1 else b"\n".join(lines[place : place + many]))
            begins.append(payload.line + place)
        place += many
    return Records(found, begins, frozenset(cut_records))


def read_delimited(spec: Spec, batch: Batch, payload: Lines, wanted: Sequence[str]) -> Raw:
    """The cells of the wanted columns."""
    notes: Counter[str] = Counter()
    data, notes["fallback"] = as_utf8(payload.data, utf8_or(spec.reading.encoding))
    sign, quote, width = delimiter_of(spec).encode(), quote_of(spec).encode(), len(spec.columns)
    quoted = bool(quote) and quote in data
    simple = not (payload.spans or payload.cut or payload.empty or b"\0" in data)
    bare = (outside(data, sign, quote) if quoted else data) if simple else None
    if bare is not None and _skeleton(bare, sign) == (sign * (width - 1) + b"\n") * batch.records:
        place = pl.int_range(batch.records, dtype=pl.UInt64, eager=True)
        frame = _clean(spec, data, wanted, place + batch.first, place + payload.line, quoted=quoted)
        return Raw(frame, [], notes)
    bad: list[Bad] = []
    found = records(payload, data)
    rows: Sequence[int] = range(batch.first, batch.first + batch.records)
    if found.cut or b"\0" in data:
        found, rows = _whole(found, rows, bad)
    if quoted:
        frame = _quoted(spec, found, rows, wanted, bad)
    else:
        right = [record.count(sign) == width - 1 for record in found.data]
        bad += [
            Bad(row, line, "", "fields") for row, line in compress(zip(rows, found.lines, strict=True), _not(right))
        ]
        text = b"".join(record + b"\n" for record in compress(found.data, right))
        numbers = pl.Series(list(compress(rows, right)), dtype=pl.UInt64)
        lines = pl.Series(list(compress(found.lines, right)), dtype=pl.UInt64)
        frame = _clean(spec, text, wanted, numbers, lines, quoted=False)
    return Raw(frame, sorted(bad), notes)


def _not(values: Iterable[bool]) -> Iterator[bool]:
    return (not value for value in values)


def _whole(found: Records, rows: Sequence[int], bad: list[Bad]) -> tuple[Records, list[int]]:
    """The records that were not cut and have no zero byte; the others are added to `bad`."""
    data: list[bytes] = []
    lines: list[int] = []
    kept: list[int] = []
    for place, (record, line, row) in enumerate(zip(found.data, found.lines, rows, strict=True)):
        reason = "long" if place in found.cut else "nul" if b"\0" in record else ""
        if reason:
            bad.append(Bad(row, line, "", reason))
            continue
        data.append(record)
        lines.append(line)
        kept.append(row)
    return Records(data, lines), kept


def _skeleton(data: bytes, sign: bytes) -> bytes:
    """Nothing but the delimiters and the line feeds."""
    return data.translate(None, bytes(code for code in range(256) if code not in (sign[0], 10)))


def _clean(
    spec: Spec, data: bytes, wanted: Sequence[str], rows: pl.Series, lines: pl.Series, *, quoted: bool
) -> pl.DataFrame:
    """Lines that are known to have the right number of cells, with quotation marks around whole cells or none."""
    head = pl.DataFrame({ROW: rows, LINE: lines})
    if not wanted or not data:
        return head.with_columns(pl.lit(None, pl.String).alias(name) for name in wanted)
    places = sorted(spec.columns.index(name) for name in wanted)
    # polars leaves out a byte order mark at the beginning; here it would be part of a cell.
    guard = delimiter_of(spec).encode() * (len(spec.columns) - 1) + b"\n" if data.startswith(_BOM) else b""
    frame = pl.read_csv(
        guard + data,
        has_header=False,
        separator=delimiter_of(spec),
        quote_char=quote_of(spec) if quoted else None,
        columns=places,
        infer_schema=False,
    )[bool(guard) :]
    frame.columns = [spec.columns[place] for place in places]
    return pl.concat([head, frame.select(wanted)], how="horizontal")


def _quoted(spec: Spec, found: Records, rows: Sequence[int], wanted: Sequence[str], bad: list[Bad]) -> pl.DataFrame:
    """Records of which some have quotation marks; those that are bad are added to `bad`."""
    places = [spec.columns.index(name) for name in wanted]
    columns: list[list[str]] = [[] for _ in wanted]
    kept_rows: list[int] = []
    kept_lines: list[int] = []
    # Few at a time: cells of columns that nobody wants are thrown away at once.
    for start in range(0, len(found.data), _FEW):
        part = slice(start, start + _FEW)
        parsed = _parsed([record.decode() for record in found.data[part]], delimiter_of(spec), quote_of(spec))
        numbers, lines = rows[part], found.lines[part]
        if not all(cells is not None and len(cells) == len(spec.columns) for cells in parsed):
            right = [cells is not None and len(cells) == len(spec.columns) for cells in parsed]
            for row, line, cells in compress(zip(numbers, lines, parsed, strict=True), _not(right)):
                bad.append(Bad(row, line, "", "quote" if cells is None else "fields"))
            numbers, lines = list(compress(numbers, right)), list(compress(lines, right))
            parsed = list(compress(parsed, right))
        kept_rows += numbers
        kept_lines += lines
        across = list(zip(*[cells for cells in parsed if cells], strict=True))
        for column, place in zip(columns, places, strict=True):
            column += across[place] if across else ()
    head = {ROW: pl.Series(kept_rows, dtype=pl.UInt64), LINE: pl.Series(kept_lines, dtype=pl.UInt64)}
    made = {name: pl.Series(values, dtype=pl.String) for name, values in zip(wanted, columns, strict=True)}
    return pl.DataFrame(head | made)


def _parsed(texts: list[str], delimiter: str, quote: str) -> list[list[str] | None]:
    """The cells of each record; None where a quotation mark is never closed."""
    # A carriage return is a sign like any other, but not to the csv module. Records have no zero byte.
    hidden = [text.replace("\r", "\0") for text in texts]
    found: list[list[str] | None]
    try:
        with long_cells():
            found = list(csv.reader(hidden, delimiter=delimiter, quotechar=quote, strict=True))
    except csv.Error:
        found = []
    if len(found) != len(texts):
        found = [_one(text, delimiter, quote) for text in hidden]
    if not any("\0" in text for text in hidden):
        return found
    return [cells and [cell.replace("\0", "\r") for cell in cells] for cells in found]


def cells_of(text: str, delimiter: str, quote: str) -> list[str]:
    """The cells of one record; none where a quotation mark is never closed."""
    if not quote or quote not in text:
        return text.split(delimiter)
    return _one(text.replace("\r", " "), delimiter, quote) or []


def _one(text: str, delimiter: str, quote: str) -> list[str] | None:
    reader = csv.reader([text, ""], delimiter=delimiter, quotechar=quote)
    with long_cells():
        cells = next(reader)
    return None if reader.line_num > 1 else cells
