"""What kind of file a table is: by its content first, by its name only where the content leaves it open."""

from __future__ import annotations

import gzip
import json
import zipfile
import zlib
from pathlib import Path
from typing import IO, Final, NamedTuple, cast

from rightscheck.bulk.mapping import Format
from rightscheck.bulk.table.model import unreadable

_HEAD: Final = 1 << 16
_GZIP: Final = b"\x1f\x8b"
_PACKED: Final = (b"BZh", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\x04\x22\x4d\x18")
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKUP: Final = (b"<!doctype", b"<html", b"<?xml", b"<table")


class Container(NamedTuple):
    """The format of a file, and whether it is packed with gzip."""

    format: Format
    gzip: bool


def opened(file: Path, packed: bool) -> IO[bytes]:
    """The bytes of a file, unpacked."""
    return cast(IO[bytes], gzip.open(file, "rb")) if packed else file.open("rb")


def container(file: Path) -> Container:
    """What a file is.

    Raises:
        InputError: it is no table that can be read; says what to do.
    """
    if file.is_dir():
        raise unreadable(file, "this is a folder. Name a table.")
    if file.exists() and not file.is_file():
        # What is read from a pipe is gone, and tables are read more than once.
        raise unreadable(file, "this is no file on a disk. Save the table to one.")
    try:
        with file.open("rb") as stream:
            head = stream.read(_HEAD)
    except OSError as error:
        raise unreadable(file, f"it cannot be read ({error.strerror}). Check the name and the permissions.") from None
    packed = head.startswith(_GZIP)
    if packed:
        head = _unpacked(file)
        if head.startswith(_GZIP):
            raise unreadable(file, "it is packed with gzip twice. Unpack it and name what is inside.")
    if not head.strip(b"\0 \t\r\n"):
        raise unreadable(file, "it is empty. Name a table with a line of column names.")
    kind = _kind(file, head)
    if packed and kind in ("xlsx", "parquet"):
        raise unreadable(file, "a file of this format is packed by itself. Unpack it and name what is inside.")
    return Container(kind, packed)


def _unpacked(file: Path) -> bytes:
    try:
        with opened(file, True) as stream:
            return stream.read(_HEAD)
    except (OSError, EOFError, zlib.error):
        raise unreadable(file, "it is packed with gzip, but damaged. Get it again.") from None


def _kind(file: Path, head: bytes) -> Format:
    if head.startswith(_PACKED):
        raise unreadable(file, "it is compressed in a way that is not read here. Unpack it, or pack it with gzip.")
    if head.startswith(_OLD_OFFICE):
        message = "this is a workbook of an old Excel, or one with a password. Save it as .xlsx without a password."
        raise unreadable(file, message)
    if head.startswith(b"%PDF"):
        raise unreadable(file, "this is a PDF. Ask for the table as .xlsx or .csv.")
    if head.startswith(b"PK"):
        return _workbook(file)
    if head.startswith(b"PAR1"):
        return "parquet"
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.lower().startswith(_MARKUP):
        raise unreadable(file, "this is a web page or XML, whatever its name says. Save the table as .xlsx or .csv.")
    if start.startswith(b"{"):
        return _json(file, start)
    if start.startswith(b"[") and _is_list(start):
        raise unreadable(file, "this is one JSON list. Write one object a line, without commas between them.")
    return "delimited"


def _workbook(file: Path) -> Format:
    try:
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
    except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile):
        raise unreadable(file, "it is a damaged archive. Get it again.") from None
    if "xl/workbook.xml" not in names and "[Content_Types].xml" not in names:
        raise unreadable(file, "this archive is no .xlsx workbook. Unpack it, or save the table as .xlsx or .csv.")
    return "xlsx"


def _json(file: Path, start: bytes) -> Format:
    """A line that begins like an object is one, or the file is text with a brace in it."""
    first, ended, _ = start.partition(b"\n")
    if not ended and len(start) >= _HEAD // 2:
        return "jsonl"
    try:
        if isinstance(json.loads(first), dict):
            return "jsonl"
    except (ValueError, RecursionError):
        pass
    if ".json" in file.name.lower():
        raise unreadable(file, "the first line is no JSON object. Write one object a line.")
    return "delimited"


def _is_list(start: bytes) -> bool:
    return start[1:].lstrip()[:1] in (b"{", b"[")
