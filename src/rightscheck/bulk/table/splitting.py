"""Cutting a text into batches of whole records, on bytes and cheaply: a chunk without quotation marks is only counted.

A record of several lines counts only if it has the header's number of cells and closes its quotation marks where cells
end. Otherwise its first line alone is a bad record and reading goes on at the next line, so that a quotation mark that
is never closed swallows nothing. How far is looked ahead is bounded, one by one and in all, so that the time stays
linear whatever a file holds.
"""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

from rightscheck.bulk.table.lines import LineStream, Shape
from rightscheck.bulk.table.model import MOST_BYTES, Batch, Lines

AHEAD_LINES: Final = 200
AHEAD_BYTES: Final = 8 << 20
"""A record is at most so many lines and bytes long."""
_IN_VAIN_LINES: Final = 4
_IN_VAIN_BYTES: Final = 1 << 20
_IN_VAIN_SHARE: Final = 4
"""Once more than these bytes, and than the file times this, were looked through in vain, a record has few lines."""
_SOME: Final = 50
_ANY_LENGTH: Final = (1 << 31) - 1


@contextmanager
def long_cells() -> Iterator[None]:
    """The csv module reads long cells meanwhile; how long a cell may be is checked elsewhere. Its limit is one of the
    whole process, which others rely on."""
    before = csv.field_size_limit(_ANY_LENGTH)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def outside(data: bytes, sign: bytes, quote: bytes) -> bytes | None:
    """What stands outside quotation marks; None unless every mark is around a whole cell, on one line, with none
    inside."""
    parts = data.split(quote)
    if len(parts) % 2 == 0:
        return None
    first, *between, last = parts[::2]
    ends = (sign, b"\n")
    plain = (
        (not first or first[-1:] in ends)
        and last[:1] in ends
        and all(part[:1] in ends and part[-1:] in ends for part in between)
        and not any(b"\n" in part for part in parts[1::2])
    )
    return b"".join(parts[::2]) if plain else None


class _Chunk(NamedTuple):
    """Lines; whether the last one was cut, and whether each is known to be one record."""

    data: bytes
    cut: bool
    single: bool = False


class _Made:
    """What was gathered for one batch."""

    def __init__(self, line: int) -> None:
        self.line = line
        self.records = self.lines = self.bytes = 0
        self.parts: list[bytes] = []
        self.spans: list[tuple[int, int]] = []
        self.cut: list[int] = []
        self.empty: list[int] = []

    def whole(self, data: bytes, lines: int) -> None:
        """Lines that are a record each."""
        self.parts.append(data)
        self.records += lines
        self.lines += lines
        self.bytes += len(data)

    def record(self, lines: list[bytes]) -> None:
        """A record of these lines, which are without line feeds."""
        if len(lines) > 1:
            self.spans.append((self.lines, len(lines)))
        self._add(lines)
        self.records += 1

    def none(self, line: bytes) -> None:
        """A line that is no record."""
        self.empty.append(self.lines)
        self._add([line])

    def _add(self, lines: list[bytes]) -> None:
        for line in lines:
            self.parts.append(line)
            self.parts.append(b"\n")
            self.bytes += len(line) + 1
        self.lines += len(lines)

    def payload(self, replaced: int) -> Lines:
        """The gathered lines."""
        data = b"".join(self.parts)
        return Lines(data, self.line, tuple(self.spans), tuple(self.cut), tuple(self.empty), replaced)


class Splitter:
    """Cuts one text.

    Args:
        delimiter: one ASCII character; `quote` too, or "" for none.
        width: the number of cells of the header; 0 where any number above 1 makes a record of several lines.
        skip: so many lines at the beginning are no records.
    """

    def __init__(self, file: Path, shape: Shape, delimiter: str, quote: str, width: int, skip: int) -> None:
        self._file, self._shape = file, shape
        self._delimiter, self._quote, self._width, self._skip = delimiter, quote, width, skip
        sign = re.escape(delimiter.encode())
        self._empty_line = re.compile(rb"[ \t\r" + sign + rb"]*")
        self._empty_in = re.compile(rb"\n[ \t\r" + sign + rb"]*\n")
        # The lines that are looked at one by one. The last one may be cut.
        self._ahead: deque[bytes] = deque()
        self._pending: _Chunk | None = None
        self._cut = self._limited = False
        self._taken = self._taken_bytes = self._given = self._in_vain = 0

    def batches(self, size: int) -> Iterator[Batch]:
        """The batches, each of at most `size` records.

        Raises:
            InputError: the file is damaged.
        """
        number, first, replaced, position = 0, 1, 0, 0.0
        with LineStream(self._file, self._shape) as stream:
            self._stream, self._given, self._in_vain = stream, 0, 0
            self._pending = None
            self._reader = self._new_reader()
            line = self._skip_lines() + 1
            more = True
            while more:
                made = _Made(line)
                with long_cells():
                    more = self._fill(made, size) and self._more()
                if made.lines:
                    # Shares are not exact where a file is packed or decoded, so that one could seem to go back.
                    position = max(position, self._position()) if more else 1.0
                    yield Batch(number, first, made.records, position, made.payload(stream.replaced - replaced))
                    replaced = stream.replaced
                    number, first, line = number + 1, first + made.records, line + made.lines

    def _next(self) -> _Chunk:
        if self._pending is not None:
            chunk, self._pending = self._pending, None
            return chunk
        data, cut = self._stream.chunk()
        self._given += len(data)
        return _Chunk(data, cut)

    def _more(self) -> bool:
        if self._pending is None:
            self._pending = self._next()
        return bool(self._pending.data)

    def _position(self) -> float:
        """The share of the file that is in batches; what was read ahead is not."""
        waiting = len(self._pending.data) if self._pending else 0
        return self._stream.position * (self._given - waiting) / max(self._given + self._stream.waiting, 1)

    def _skip_lines(self) -> int:
        left = self._skip
        while left:
            data, cut, _ = self._next()
            if not data:
                break
            pieces = data.split(b"\n", left)
            left -= len(pieces) - 1
            if pieces[-1]:
                self._pending = _Chunk(pieces[-1], cut)
        return self._skip - left

    def _fill(self, made: _Made, size: int) -> bool:
        """Fill a batch; False when there is nothing more."""
        while made.records < size and made.bytes < MOST_BYTES:
            data, cut, single = self._next()
            if not data:
                return False
            if cut or not (single or self._is_single(data)):
                self._carefully(made, data, cut, size)
                continue
            lines = data.count(b"\n")
            if lines > size - made.records:
                rest = data.split(b"\n", size - made.records)[-1]
                data = data[: len(data) - len(rest)]
                self._pending = _Chunk(rest, False, True)
                lines = size - made.records
            made.whole(data, lines)
        return True

    def _is_single(self, data: bytes) -> bool:
        """Whether each line is one record."""
        if self._empty_in.search(b"\n" + data):
            return False
        if not self._quote or self._quote.encode() not in data:
            return True
        if outside(data, self._delimiter.encode(), self._quote.encode()) is not None:
            return True
        # One more line at the end shows whether the last record is closed.
        text = data.decode("latin-1").replace("\r", " ").split("\n")
        found = csv.reader(text, delimiter=self._delimiter, quotechar=self._quote)
        return sum(1 for _ in found) == len(text)

    def _carefully(self, made: _Made, data: bytes, cut: bool, size: int) -> None:
        """Gather records line by line; where nothing is the matter, some lines at once."""
        ahead = self._ahead = deque(data.split(b"\n"))
        ahead.pop()
        self._cut = cut
        quote = self._quote.encode()
        tried = 0
        while ahead and made.records < size and made.bytes < MOST_BYTES:
            line = ahead[0]
            if self._cut and len(ahead) == 1:
                made.cut.append(made.lines)
                self._cut = False
                made.record([ahead.popleft()])
            elif not quote or quote not in line:
                if self._empty_line.fullmatch(line):
                    made.none(ahead.popleft())
                else:
                    made.record([ahead.popleft()])
            elif tried <= 0 and len(ahead) > _SOME and size - made.records >= _SOME:
                some = b"\n".join(islice(ahead, _SOME)) + b"\n"
                if self._is_single(some):
                    made.whole(some, _SOME)
                    for _ in range(_SOME):
                        ahead.popleft()
                else:
                    tried = _SOME
            else:
                made.record([ahead.popleft() for _ in range(self._lines_of_record())])
                tried -= 1
        if ahead:
            self._pending = _Chunk(b"\n".join(ahead) + b"\n", self._cut)
            ahead.clear()

    def _lines_of_record(self) -> int:
        """How many of the lines ahead are the next record."""
        self._taken = self._taken_bytes = 0
        self._limited = False
        cells = next(self._reader)
        if not self._limited and (self._taken == 1 or self._is_whole(len(cells))):
            return self._taken
        self._in_vain += self._taken_bytes
        self._reader = self._new_reader()
        return 1

    def _is_whole(self, cells: int) -> bool:
        """Whether the lines that were taken are a record: of the right number of cells, and without a text behind a
        closing quotation mark, as where the mark of one line meets that of another by chance."""
        if cells != self._width and (self._width or cells < 2):
            return False
        text = "\n".join(self._text(place) for place in range(self._taken))
        try:
            return len(list(csv.reader([text], delimiter=self._delimiter, quotechar=self._quote, strict=True))) == 1
        except csv.Error:
            return False

    def _text(self, place: int) -> str:
        """A line ahead as the csv module can read it: each byte is a sign, so that any encoding will do. A carriage
        return within a line is a sign like any other, but not to the csv module."""
        return self._ahead[place].decode("latin-1").replace("\r", " ")

    def _new_reader(self) -> Iterator[list[str]]:
        return csv.reader(self._feed(), delimiter=self._delimiter, quotechar=self._quote or '"')

    def _feed(self) -> Iterator[str]:
        while self._taken < self._most_lines() and self._taken_bytes < AHEAD_BYTES and self._there(self._taken):
            self._taken_bytes += len(self._ahead[self._taken])
            self._taken += 1
            yield self._text(self._taken - 1) + "\n"
        self._limited = True

    def _most_lines(self) -> int:
        spent = self._in_vain > _IN_VAIN_BYTES + _IN_VAIN_SHARE * self._given
        return _IN_VAIN_LINES if spent else AHEAD_LINES

    def _there(self, place: int) -> bool:
        """Whether there is a whole line at this place ahead; reads on where there is not yet."""
        while len(self._ahead) - self._cut <= place:
            if self._cut:
                return False
            data, self._cut, _ = self._next()
            if not data:
                return False
            self._ahead.extend(data.split(b"\n")[:-1])
        return True
