"""Proposing a map for a table: a ready one where it fits, otherwise from the names and kinds of its columns."""

from __future__ import annotations

from typing import Final

from rightscheck.bulk.mapping import Map
from rightscheck.bulk.maps import read_map, ready_map
from rightscheck.bulk.proposing import adapting, building
from rightscheck.bulk.proposing.columns import folded
from rightscheck.bulk.proposing.lexicon import Matcher, lexicon
from rightscheck.bulk.table.inspection import Inspection
from rightscheck.law.pack import Pack
from rightscheck.problems import InputError

__all__ = ["propose"]

FITS: Final = 0.6
"""The share of the columns of a ready map that a table must have."""


def propose(inspection: Inspection, pack: Pack, *, by: str = "") -> str:
    """The text of a map for a table, which loads without problems. What is not sure is left to the reader as `todo:`.

    Args:
        by: the State whose acts the table records, where that is known and no ready map says it.

    Raises:
        InputError: the words of columns that came with rightscheck are broken.
    """
    columns = list(inspection.columns)
    names = [column.name for column in columns]
    ready = ready_map(names, least=FITS, fold=folded)
    if ready is not None:
        text = adapting.adapted(ready.file, names)
        made = _loaded(text, pack, names)
        if made is not None:
            used = set(made.columns) | {name for _, cell in made.cells() for name in cell.columns}
            rest = [column for column in columns if column.name not in used]
            return "\n".join([text.rstrip(), *building.unused(rest)]) + "\n"
    found = building.find(columns, Matcher(lexicon(), pack), pack)
    return building.write(found, pack, by=pack.states.code(by) if by else "")


def _loaded(text: str, pack: Pack, columns: list[str]) -> Map | None:
    """The map, None where the cut has left something that does not load."""
    try:
        return read_map(text, "", pack, columns)
    except InputError:
        return None
