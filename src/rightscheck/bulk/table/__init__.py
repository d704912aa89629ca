"""Reading tables: delimited text, JSON lines, Parquet and XLSX, whatever state they are in.

    table = open_table(file)
    for batch in table.batches():
        frame, bad, notes = rows(table.spec, batch, ["Name of a column"])

Nothing is lost: every record below the header is a row of the frame or named in `bad`.
"""

from __future__ import annotations

from rightscheck.bulk.table.columns import KINDS, Column
from rightscheck.bulk.table.dates import ORDERS, Dates
from rightscheck.bulk.table.inspection import Inspection, inspect_table
from rightscheck.bulk.table.model import (
    LINE,
    NOTES,
    REASONS,
    ROW,
    Bad,
    Batch,
    Cells,
    Lines,
    Payload,
    Rows,
    Spec,
)
from rightscheck.bulk.table.opening import Table, open_table, table_sha256
from rightscheck.bulk.table.reading import rows

__all__ = [
    "KINDS",
    "LINE",
    "NOTES",
    "ORDERS",
    "REASONS",
    "ROW",
    "Bad",
    "Batch",
    "Cells",
    "Column",
    "Dates",
    "Inspection",
    "Lines",
    "Payload",
    "Rows",
    "Spec",
    "Table",
    "inspect_table",
    "open_table",
    "rows",
    "table_sha256",
]
