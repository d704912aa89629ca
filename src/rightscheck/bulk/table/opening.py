"""Opening a table: what its map leaves out is found out from its beginning."""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from pathlib import Path

from rightscheck.bulk.mapping import Reading
from rightscheck.bulk.table.container import container
from rightscheck.bulk.table.model import Batch, Spec, unreadable

_READ = 1 << 20


class Table(ABC):
    """A table that can be read.

    Attributes:
        file: where it is.
        reading: how it is read, with everything that was found out.
        columns: the names of its columns, made distinct.
        spec: what `rows` needs.
        gzip: whether it is packed.
        sheets: the names of all sheets of the workbook.
    """

    sheets: tuple[str, ...] = ()

    def __init__(self, file: Path, reading: Reading, columns: tuple[str, ...], *, gzip: bool = False) -> None:
        self.file, self.reading, self.columns, self.gzip = file, reading, columns, gzip
        self.spec = Spec(reading, columns)

    @abstractmethod
    def batches(self, size: int = 50_000, wanted: Sequence[str] | None = None) -> Iterator[Batch]:
        """The batches, the same for the same file and size, each of at most `size` records and about 32 MB.

        Args:
            wanted: the columns that will be asked for (default: all); it saves time where columns are stored apart.

        Raises:
            InputError: the file is damaged.
        """


def open_table(file: Path, reading: Reading | None = None) -> Table:
    """Open a table of any known format.

    Args:
        reading: what is known; what it leaves out is found out.

    Raises:
        InputError: it cannot be read at all; says what to do.
    """
    given = reading or Reading()
    kind = container(file)
    chosen = given.format or kind.format
    if chosen != kind.format and {chosen, kind.format} != {"delimited", "jsonl"}:
        raise unreadable(file, f"its content is {kind.format}, not {chosen}. Correct or leave out `format:`.")
    if given.sheet and chosen != "xlsx":
        raise unreadable(file, "only a workbook has sheets. Leave out the name of the sheet.")
    if chosen == "xlsx":
        from rightscheck.bulk.table.sheets import open_sheet

        return open_sheet(file, given)
    if chosen == "parquet":
        from rightscheck.bulk.table.parquet import open_parquet

        return open_parquet(file, given)
    if chosen == "jsonl":
        from rightscheck.bulk.table.jsonlines import open_json_lines

        return open_json_lines(file, given, gzip=kind.gzip)
    from rightscheck.bulk.table.text import open_text

    return open_text(file, given, gzip=kind.gzip)


def table_sha256(file: Path) -> str:
    """The SHA-256 of the bytes of a file, in hexadecimal."""
    total = hashlib.sha256()
    with file.open("rb") as stream:
        while block := stream.read(_READ):
            total.update(block)
    return total.hexdigest()
