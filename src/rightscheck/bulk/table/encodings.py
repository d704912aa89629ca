"""Encodings: which one a text has, and decoding that loses nothing.

Lists that grew over years mix encodings. So UTF-8 is read line by line, and a line that is none is read as
Windows-1252, in which every sequence of bytes is some text; how many lines that were is counted.
"""

from __future__ import annotations

import codecs
from functools import cache
from typing import Final

FALLBACK: Final = "windows-1252"
UTF8: Final = "utf-8"
_AS_LATIN: Final = "rightscheck-as-latin"
_BOMS: Final = (
    (codecs.BOM_UTF8, UTF8),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NO_TEXT: Final = ("idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "utf-7")
"""What is called an encoding, but is none of files."""
_SAMPLE: Final = 1 << 16


def _as_latin(error: UnicodeError) -> tuple[str, int]:
    """Bytes that an encoding leaves undefined become the control signs of their number."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error(_AS_LATIN, _as_latin)


def marked_encoding(start: bytes) -> tuple[str, int]:
    """The encoding that a byte order mark says, and the length of a mark that is to be left out; "" for no mark."""
    for mark, name in _BOMS:
        if start.startswith(mark):
            return name, len(mark) if name == UTF8 else 0
    return "", 0


def guessed_encoding(start: bytes) -> str:
    """The encoding of a text without a mark, from its beginning."""
    sample = start[:_SAMPLE]
    if len(sample) > 3:
        half = len(sample) // 2
        # Latin text in UTF-16 has a zero in every second byte.
        if sample[1::2].count(0) > 0.6 * half and sample[::2].count(0) < 0.1 * half:
            return "utf-16-le"
        if sample[::2].count(0) > 0.6 * half and sample[1::2].count(0) < 0.1 * half:
            return "utf-16-be"
    lines = [line for line in sample.splitlines() if not line.isascii()]
    # The last line may be cut in the middle of a sign.
    good = sum(_decodes(line) for line in lines[:-1] or lines)
    return FALLBACK if lines and not good else UTF8


def _decodes(line: bytes) -> bool:
    try:
        line.decode(UTF8)
    except UnicodeDecodeError:
        return False
    return True


def canonical(name: str) -> str:
    """The usual name of an encoding of text.

    Raises:
        LookupError: there is none of this name.
    """
    found = codecs.lookup(name)
    if found.name in _NO_TEXT:
        raise LookupError(name)
    # This raises the error for what is called an encoding, but is none of text.
    b"\0\0\0\0".decode(name, "replace")
    return {"cp1252": FALLBACK, "utf-8-sig": UTF8}.get(found.name, found.name)


@cache
def keeps_ascii(encoding: str) -> bool:
    """Whether lines and delimiters can be found in the bytes: UTF-8, and encodings of one byte a sign over ASCII."""
    if encoding == UTF8:
        return True
    try:
        return bytes(range(128)).decode(encoding) == bytes(range(128)).decode("ascii") and all(
            len(bytes((code,)).decode(encoding, _AS_LATIN)) == 1 for code in range(128, 256)
        )
    except (UnicodeError, LookupError):
        return False


def utf8_or(encoding: str) -> str:
    """The encoding of lines that come from a file in this one: those that do not keep ASCII become UTF-8 first."""
    return encoding if keeps_ascii(encoding) else UTF8


def as_utf8(data: bytes, encoding: str) -> tuple[bytes, int]:
    """Lines in UTF-8, and how many of them had to be read in the fallback encoding.

    Args:
        encoding: one that `keeps_ascii`.
    """
    if data.isascii():
        return data, 0
    if encoding != UTF8:
        return data.decode(encoding, _AS_LATIN).encode(), 0
    if _decodes(data):
        return data, 0
    lines = data.split(b"\n")
    other = 0
    for place, line in enumerate(lines):
        if not line.isascii() and not _decodes(line):
            lines[place] = line.decode(FALLBACK, _AS_LATIN).encode()
            other += 1
    return b"\n".join(lines), other
