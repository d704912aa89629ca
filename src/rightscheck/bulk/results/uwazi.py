"""A package for Uwazi: one entity for each norm, and for each norm by destination and by time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from rightscheck.bulk.results import wording
from rightscheck.bulk.results.published import PLACES, Published, rate
from rightscheck.bulk.results.screening import DECIDED, MET, OUTSIDE, ScreenedNorm
from rightscheck.bulk.results.suppression import Line
from rightscheck.exchange.cells import to_csv
from rightscheck.exchange.uwazi.templates import TITLE, Property, Template, grouped, one_line, several
from rightscheck.exchange.uwazi.writing import as_zip
from rightscheck.language import tr

_LABELS: Final = {
    "established": "Rows: met even on the State's own account",
    "indicated": "Rows: met on the evidence as it stands",
    "contested": "Rows: turns on disputed facts",
    "arguable": "Rows: met if better evidenced",
    "no_breach_shown": "Rows: no breach shown",
    "undetermined": "Rows: facts are missing",
}
_OUTSIDE: Final = "Rows: does not apply, cannot be assessed, or no such act"
INDICATOR: Final = Template(
    "Indicator",
    (
        Property("Indicator ID", "text", "map, norm and what it is counted by"),
        Property("Screening", "text", "the table, as the map names it"),
        Property("Norm", "multiselect", "grouped by wrong"),
        Property("Provision", "text", "the citation"),
        Property("Counted by", "select", "all rows, or what the rows have in common"),
        Property("Value", "select", "the destination, year or month"),
        Property("Rows", "numeric", "all rows that were counted"),
        Property("Met", "numeric", "rows in which the norm is met"),
        Property("Could be assessed", "numeric", "the denominator of the rate"),
        Property("Rate", "text", "met, of the rows in which it could be assessed"),
        *(Property(label, "numeric", "empty where it is withheld") for label in (*_LABELS.values(), _OUTSIDE)),
        Property("What this is", "markdown", "indicators from records, not findings of violation"),
    ),
    "Indicator ID",
)
"""The template that the package is imported into; it is made in Uwazi first, with these labels and types."""
Row = dict[str, str]


def write_uwazi(found: Published, out: Path) -> None:
    """Write `uwazi/indicator.zip` into a folder, to be imported, and `uwazi/template.csv`, which says what template it
    takes. Labels are in English, since an import finds properties by them."""
    folder = out / "uwazi"
    folder.mkdir(exist_ok=True)
    (folder / "indicator.zip").write_bytes(as_zip(INDICATOR, entities(found)))
    lines = [(TITLE, "text", ""), *((one.label, one.type, one.note) for one in INDICATOR.properties)]
    (folder / "template.csv").write_bytes(to_csv(("Property", "Type", "What it holds"), lines, mark=False))


def entities(found: Published) -> Iterator[Row]:
    """The entities: norms that could be assessed in some row, over all rows and by value.

    By value only where the rate can be printed: an entity without figures would tell nothing.
    """
    for norm in found.screening.norms:
        if not norm.assessable:
            continue
        yield _entity(found, norm, "", "", found.line(norm))
        for dimension in (one for one in found.dimensions if one in (PLACES[0], found.period)):
            for value in found.values(dimension):
                line = found.at(dimension, value, norm)
                if line is not None and rate(norm, line) is not None:
                    yield _entity(found, norm, dimension, value, line)


def _entity(found: Published, norm: ScreenedNorm, dimension: str, value: str, line: Line) -> Row:
    screening = found.screening
    shown = wording.value_words(found, dimension, value) if dimension else ""
    by = wording.dimension_words(dimension) if dimension else tr("All rows")
    row = {
        TITLE: one_line(" · ".join(filter(None, [norm.citation, norm.title, norm.act, shown, screening.map.map]))),
        "Indicator ID": one_line(".".join(filter(None, [screening.map.map, norm.column, dimension, value or shown]))),
        "Screening": one_line(screening.map.title),
        "Norm": several([grouped(norm.wrong, norm.title)]),
        "Provision": norm.citation,
        "Counted by": several([by]),
        "Value": several([shown]),
        "Rows": _number(line.rows),
        "Met": _number(line.total(MET)),
        "Could be assessed": _number(line.total(DECIDED)),
        "Rate": wording.rate_words(norm, line),
        "What this is": one_line(" ".join([*wording.about(found), *wording.limits()])),
    }
    row[_OUTSIDE] = _number(line.total(OUTSIDE))
    return row | {label: _number(line.total((verdict,))) for verdict, label in _LABELS.items()}


def _number(number: int | None) -> str:
    return "" if number is None else str(number)
