"""Tables of many rows: the options of `inspect`, `map`, `coverage`, `screen` and `row`."""

from __future__ import annotations

import argparse
from pathlib import Path

from rightscheck.cli import inspect, mapping, row, screening
from rightscheck.cli.parsing import Commands, positive


def add_tables(commands: Commands) -> None:
    """Add these commands, in this order."""
    for add in (_inspect, _map, _coverage, _screen, _row):
        add(commands)


def _inspect(commands: Commands) -> None:
    sub = commands.add(
        "inspect",
        inspect.inspect,
        "look at a table before it is mapped: how it is written, what is bad in it, what its columns are like (shows "
        "sample cells, which may name people)",
    )
    sub.add_argument(
        "table",
        type=Path,
        metavar="TABLE",
        help="a table: delimited text of any kind, JSON lines (both also packed with gzip), XLSX or Parquet",
    )
    sub.add_argument("--sheet", metavar="NAME", help="this sheet of a workbook (default: the first with rows)")
    commands.with_form(sub, "text", "md", "json")
    commands.with_rules(sub)


def _map(commands: Commands) -> None:
    sub = commands.add("map", mapping.map_table, "propose a map of the columns of a table to facts, or list ready maps")
    sub.add_argument("table", nargs="?", type=Path, metavar="TABLE", help="the table (default: list the ready maps)")
    sub.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write to FILE, which must not exist (default: print it)"
    )
    sub.add_argument("--by", metavar="STATE", help="the State whose acts the table records")
    sub.add_argument("--sheet", metavar="NAME", help="this sheet of a workbook (default: the first with rows)")
    commands.with_rules(sub)


def _coverage(commands: Commands) -> None:
    sub = commands.add(
        "coverage",
        screening.coverage,
        "say which norms a map can assess, on which share of rows, and what would add most",
    )
    sub.add_argument("map", type=Path, metavar="MAP", help="a map, or the name of a ready one")
    sub.add_argument("table", nargs="?", type=Path, metavar="TABLE", help="count the rows of this table")
    sub.add_argument(
        "--rows", type=positive, default=100_000, metavar="N", help="look at so many rows (default: 100000)"
    )
    _with_joins(sub)
    sub.add_argument("--norm", action="append", metavar="ID", help="only this norm (may be repeated)")
    commands.with_form(sub, "text", "md", "json")
    commands.with_rules(sub)


def _screen(commands: Commands) -> None:
    sub = commands.add("screen", screening.screen, "screen a table against the norms: indicators, not findings")
    sub.add_argument("table", type=Path, metavar="TABLE", help="the table")
    sub.add_argument("--map", required=True, type=Path, metavar="MAP", help="its map, or the name of a ready one")
    sub.add_argument("-o", "--output", required=True, type=Path, metavar="DIR", help="the folder for the results")
    _with_joins(sub)
    sub.add_argument("--norm", action="append", metavar="ID", help="only this norm (default: all binding duties)")
    sub.add_argument("--resume", action="store_true", help="go on with a screening that was interrupted")
    sub.add_argument(
        "--smallest",
        type=_count,
        metavar="N",
        help="withhold counts below N in what is published (default: 11; 0 prints all)",
    )
    sub.add_argument("--lang", metavar="LANG", default="en", help="the language of the results (default: en)")
    sub.add_argument("--jobs", type=positive, metavar="N", help="screen in N worker processes (default: in this one)")
    sub.add_argument("--on", metavar="ADDRESS", help="screen on a Dask cluster: the address of its scheduler")
    sub.add_argument("--batch", type=positive, metavar="N", help="so many rows make a batch (default: 50000)")
    commands.with_rules(sub)


def _row(commands: Commands) -> None:
    sub = commands.add("row", row.row, "show a row of a screened table as a full case, with its findings and reasons")
    sub.add_argument("results", type=Path, metavar="DIR", help="the folder with the results of a screening")
    sub.add_argument("--row", required=True, type=positive, metavar="N", help="the number of the row, from 1")
    sub.add_argument("--norm", metavar="ID", help="explain the findings on this norm")
    sub.add_argument("--table", type=Path, metavar="FILE", help="where the table is, if it has moved")
    sub.add_argument("-o", "--output", type=Path, metavar="FILE", help="write the row as a case file instead")
    commands.with_form(sub, "text", "md", "json")
    commands.with_rules(sub)
    commands.with_engine(sub)


def _with_joins(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--join", action="append", metavar="NAME=FILE", help="the file of a table that the map joins (may be repeated)"
    )


def _count(text: str) -> int:
    """The type of an option that takes a whole number."""
    if text.isdecimal():
        return int(text)
    raise argparse.ArgumentTypeError("this is a whole number, as 11")
