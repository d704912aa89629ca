"""`rightscheck inspect`: what a table holds and how it is written."""

from __future__ import annotations

import argparse
import importlib.util
from typing import Final

from rightscheck.cli.common import the_pack, wrong_call
from rightscheck.cli.output import show, write_json

NEEDS: Final = ("polars", "openpyxl")
"""The modules without which no table can be read."""


def inspect(options: argparse.Namespace) -> int:
    """`rightscheck inspect`."""
    needs_bulk()
    from rightscheck.bulk.mapping import Reading
    from rightscheck.bulk.table import inspect_table
    from rightscheck.report.inspection import inspection_page, to_json

    found = inspect_table(options.table, Reading(sheet=options.sheet or ""), the_pack(options).states)
    if options.format == "json":
        write_json(to_json(found) + "\n")
    else:
        show(inspection_page(found), options.format)
    return 0


def needs_bulk(*modules: str) -> None:
    """Refuse a command on tables where a module it needs is not installed.

    Args:
        modules: those it needs beside the reading of tables.
    """
    missing = [name for name in (*NEEDS, *modules) if importlib.util.find_spec(name) is None]
    if missing:
        message = f"tables need {' and '.join(missing)}. Install it with `pip install 'rightscheck[bulk]'`."
        raise wrong_call("", message)
