"""`rightscheck map`: a proposed map of a table's columns."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from rightscheck.cli.common import the_pack, wrong_call
from rightscheck.cli.inspect import needs_bulk
from rightscheck.cli.output import write
from rightscheck.problems import InputError, Problem

if TYPE_CHECKING:
    from rightscheck.law.pack import Pack


def map_table(options: argparse.Namespace) -> int:
    """`rightscheck map`."""
    needs_bulk()
    if options.table is None:
        return _ready()
    from rightscheck.bulk.mapping import Reading
    from rightscheck.bulk.maps import read_map
    from rightscheck.bulk.proposing import propose
    from rightscheck.bulk.table import inspect_table

    pack = the_pack(options)
    by = _state(options.by, pack)
    found = inspect_table(options.table, Reading(sheet=options.sheet or ""), pack.states)
    text = propose(found, pack, by=by)
    if options.output is None:
        write(text)
        return 0
    try:
        with options.output.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        message = "this file exists already and is not overwritten. Choose another name."
        raise InputError([Problem(str(options.output), 0, 0, "", message)]) from None
    made = read_map(text, str(options.output), pack, [column.name for column in found.columns])
    todo = sum(bool(cell.todo) for _, cell in made.cells())
    entries = len(list(made.cells()))
    write(f"{options.output}: {entries} entries, {todo} of them still to do. Read it, then:\n")
    write(f"  rightscheck coverage {options.output} {options.table}\n")
    write(f"  rightscheck screen {options.table} --map {options.output} -o DIR\n")
    return 0


def _ready() -> int:
    from rightscheck.bulk.maps import maps_available

    write("Ready maps that come with rightscheck; `--map NAME` takes one as it is:\n")
    for name in maps_available():
        write(f"  {name}\n")
    return 0


def _state(name: str | None, pack: Pack) -> str:
    if name is None:
        return ""
    try:
        return pack.states.code(name)
    except ValueError as error:
        raise wrong_call("--by", str(error)) from None


def map_file(name: Path) -> Path:
    """The file of a map: itself, or the ready map of that name."""
    from rightscheck.bulk.maps import maps_available

    if name.exists() or len(name.parts) > 1:
        return name
    return maps_available().get(str(name), name)
