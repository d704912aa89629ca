"""Opening text: encoding, line ends, and for delimited text delimiter, quotation mark and header."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from rightscheck.bulk.mapping import Reading
from rightscheck.bulk.table import dialect
from rightscheck.bulk.table.container import opened
from rightscheck.bulk.table.delimited import cells_of, records
from rightscheck.bulk.table.encodings import as_utf8, canonical, guessed_encoding, marked_encoding, utf8_or
from rightscheck.bulk.table.lines import Shape
from rightscheck.bulk.table.model import Batch, Lines, distinct, unreadable
from rightscheck.bulk.table.opening import Table
from rightscheck.bulk.table.splitting import Splitter

_START: Final = 1 << 18
SAMPLE: Final = 400
"""So many records tell how a text is written."""
_WIDEST: Final = 1 << 16


def shape_of(file: Path, reading: Reading, *, gzip: bool) -> Shape:
    """Encoding and line ends.

    Raises:
        InputError: there is no such encoding, or the file is damaged.
    """
    try:
        with opened(file, gzip) as stream:
            start = stream.read(_START)
    except (OSError, EOFError, zlib.error):
        raise unreadable(file, "it is damaged: not everything can be unpacked. Get it again.") from None
    encoding, _ = marked_encoding(start)
    if not encoding and reading.encoding:
        try:
            encoding = canonical(reading.encoding)
        except LookupError:
            raise unreadable(file, "there is no such encoding. Correct or leave out `encoding:`.") from None
        if encoding in ("utf-16", "utf-32"):
            # Without a byte order mark the order is that of most files.
            guess = guessed_encoding(start)
            encoding = guess if guess.startswith(encoding) else f"{encoding}-le"
    encoding = encoding or guessed_encoding(start)
    return Shape(gzip, encoding, b"\r" in start and b"\n" not in start)


class FirstRecord(NamedTuple):
    """A record at the beginning of a text: the line on which it begins, how many lines it has, and its text."""

    line: int
    lines: int
    text: str


class TextTable(Table):
    """A table of lines."""

    def __init__(
        self,
        file: Path,
        reading: Reading,
        columns: tuple[str, ...],
        shape: Shape,
        delimiter: str,
        quote: str,
        skip: int,
    ) -> None:
        super().__init__(file, reading, columns, gzip=shape.gzip)
        self._shape, self._delimiter, self._quote, self._skip = shape, delimiter, quote, skip

    def batches(self, size: int = 50_000, wanted: Sequence[str] | None = None) -> Iterator[Batch]:
        width = len(self.columns)
        yield from Splitter(self.file, self._shape, self._delimiter, self._quote, width, self._skip).batches(size)


def first_records(file: Path, shape: Shape, delimiter: str, quote: str, *, skip: int = 0) -> list[FirstRecord]:
    """The first records of a text."""
    for batch in Splitter(file, shape, delimiter, quote, 0, skip).batches(SAMPLE):
        payload = batch.payload
        if not isinstance(payload, Lines):
            break
        data, _ = as_utf8(payload.data, utf8_or(shape.encoding))
        spans = {payload.line + place: many for place, many in payload.spans}
        found = records(payload, data)
        return [
            FirstRecord(line, spans.get(line, 1), record.decode(errors="replace"))
            for record, line in zip(found.data, found.lines, strict=True)
        ]
    return []


def open_text(file: Path, reading: Reading, *, gzip: bool) -> Table:
    """Open delimited text.

    Raises:
        InputError: it has no header, or `reading` does not fit it.
    """
    shape = shape_of(file, reading, gzip=gzip)
    quote = {"": '"', "none": ""}.get(reading.quote, reading.quote)
    delimiter = "\t" if reading.delimiter == "tab" else reading.delimiter
    if not delimiter.isascii() or delimiter == "\0":
        raise unreadable(file, "its delimiter is no ASCII sign, which is not read here. Replace it, as by a tab.")
    if delimiter and delimiter == quote:
        raise unreadable(file, "its delimiter is its quotation mark too. Correct one of them.")
    # Tabs between lines are delimiters here, so that an empty line is one in any case.
    lines = [record.text for record in first_records(file, shape, delimiter or "\t", "")]
    if not lines:
        raise unreadable(file, "there is no line with text in it. Name a table with a line of column names.")
    if not delimiter:
        delimiter = dialect.told_delimiter(lines[0]) or dialect.delimiter(lines, quote)
    if not reading.quote and any(quote in line for line in lines):
        read = _cells_of(first_records(file, shape, delimiter, quote), delimiter, quote)
        quote = "" if dialect.quotes_are_text(lines, read, delimiter) else quote
    skip = (reading.header_line or 1) - 1
    sample = _cells_of(first_records(file, shape, delimiter, quote, skip=skip), delimiter, quote)
    if not sample:
        raise unreadable(file, "there is no such line, or nothing below it. Correct `header_line:`.")
    place = 0 if reading.header_line else dialect.header([line.cells for line in sample])
    head = sample[place]
    if reading.header_line and head.number != reading.header_line:
        raise unreadable(file, "there is nothing on this line. Correct or leave out `header_line:`.", skip + 1)
    names = head.cells + _nameless(head.cells, sample[place + 1 :])
    if len(names) > _WIDEST:
        raise unreadable(file, f"it has more than {_WIDEST} columns. Correct the delimiter.", head.number)
    found = reading.model_copy(
        update={
            "format": "delimited",
            "encoding": shape.encoding,
            "delimiter": "tab" if delimiter == "\t" else delimiter,
            "quote": quote or "none",
            "header_line": head.number,
        }
    )
    after = head.number + head.lines - 1
    return TextTable(file, found, distinct(names), shape, delimiter, quote, after)


def _cells_of(first: Sequence[FirstRecord], delimiter: str, quote: str) -> list[dialect.Line]:
    return [dialect.Line(one.line, one.lines, cells_of(one.text, delimiter, quote)) for one in first]


def _nameless(names: Sequence[str], rows: Sequence[dialect.Line]) -> list[str]:
    """One more column without a name, where almost every row ends with a delimiter that the header has not."""
    more = [row for row in rows if len(row.cells) == len(names) + 1 and not row.cells[-1].strip()]
    return [""] if rows and len(more) * 10 > len(rows) * 9 else []
