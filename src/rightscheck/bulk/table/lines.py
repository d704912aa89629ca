"""A text as a stream of whole lines: unpacked, without byte order mark, each line ended by one line feed.

Encodings in which bytes below 128 may be part of a sign become UTF-8 here; the others stay as they are, since workers
decode. Line breaks inside a cell become line feeds too. Memory stays flat: a line without end is cut.
"""

from __future__ import annotations

import codecs
import zlib
from pathlib import Path
from types import TracebackType
from typing import IO, Final, NamedTuple, Self

from rightscheck.bulk.table.container import opened
from rightscheck.bulk.table.encodings import UTF8, keeps_ascii, marked_encoding
from rightscheck.bulk.table.model import LONGEST_LINE, unreadable

BLOCK: Final = 1 << 20
_SHORT: Final = 1 << 12


class Shape(NamedTuple):
    """What must be known to cut a text into lines.

    Attributes:
        encoding: as it is read, without the choice of a byte order.
        returns: whether lines end with a carriage return alone.
    """

    gzip: bool
    encoding: str
    returns: bool


class LineStream:
    """The lines of a text, in chunks.

    Attributes:
        ended: whether everything was read.
        replaced: signs that could not be decoded so far.
    """

    def __init__(self, file: Path, shape: Shape) -> None:
        self.ended = False
        self.replaced = 0
        self._file = file
        self._size = max(file.stat().st_size, 1)
        self._raw = file.open("rb")
        self._stream: IO[bytes] = self._raw
        if shape.gzip:
            self._raw.close()
            self._stream = opened(file, True)
        self._gzip = shape.gzip
        self._returns = shape.returns
        self._decoder = (
            None if keeps_ascii(shape.encoding) else codecs.getincrementaldecoder(shape.encoding)(errors="replace")
        )
        self._first, self._utf8 = True, shape.encoding == UTF8
        self._rest = b""
        self._cut = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._stream.close()

    @property
    def waiting(self) -> int:
        """Bytes that were read and are not yet a whole line."""
        return len(self._rest)

    @property
    def position(self) -> float:
        """The share of the file that was read, 0 to 1, what waits included."""
        if self.ended:
            return 1.0
        # What is behind gzip is known from the packed file below it.
        below = getattr(self._stream, "fileobj", None) if self._gzip else self._stream
        return min(below.tell() / self._size, 1.0) if below is not None else 0.0

    def chunk(self) -> tuple[bytes, bool]:
        """The next lines, each with its line feed, and whether the last of them was cut; nothing at the end.

        Raises:
            InputError: the file is damaged.
        """
        parts = [self._rest] if self._rest else []
        length = len(self._rest)
        self._rest = b""
        while not self.ended:
            block = self._block()
            at = block.rfind(b"\n")
            if self._cut:
                # What follows of a line that was cut is left out.
                end = block.find(b"\n")
                if end < 0:
                    continue
                block, self._cut = block[end + 1 :], False
                at -= end + 1
            if at >= 0:
                parts.append(block[: at + 1])
                self._rest = block[at + 1 :]
                return self._normal(b"".join(parts)), False
            parts.append(block)
            length += len(block)
            if length > LONGEST_LINE:
                self._cut = True
                return b"".join(parts)[:_SHORT].replace(b"\r", b" ") + b"\n", True
        left = b"".join(parts).removesuffix(b"\r")
        return (left + b"\n", False) if left else (b"", False)

    def _block(self) -> bytes:
        try:
            block = self._stream.read(BLOCK)
        except (OSError, EOFError, zlib.error):
            raise unreadable(self._file, "it is damaged: not everything can be unpacked. Get it again.") from None
        if not block:
            self.ended = True
        if self._decoder is not None:
            text = self._decoder.decode(block, final=self.ended)
            self.replaced += text.count("\ufffd")
            # A lone half of a pair cannot be written in UTF-8.
            block = (text.removeprefix("\ufeff") if self._first else text).encode(UTF8, "replace")
        elif self._first and self._utf8:
            block = block[marked_encoding(block)[1] :]
        self._first = self._first and not block
        return block.replace(b"\r", b"\n") if self._returns else block

    @staticmethod
    def _normal(data: bytes) -> bytes:
        return data.replace(b"\r\n", b"\n") if b"\r\n" in data else data
