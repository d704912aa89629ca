"""What a map can tell, as a document: the norms and the share of rows, and the facts that would add most."""

from __future__ import annotations

import json
from collections.abc import Iterator

from rightscheck.bulk.coverage import Addition, Coverage, Covered
from rightscheck.bulk.results.wording import share_words
from rightscheck.language import marked, tr, tr_number
from rightscheck.law.pack import Pack
from rightscheck.report.model import Block, Document, Heading, Paragraph, Table

MOST = 15
"""So many additions are shown."""
_NAMED = 6
_SHOWS = {"both": marked("met, not met"), "met": marked("met"), "not_met": marked("not met")}


def coverage_page(found: Coverage, pack: Pack) -> Document:
    """The page of what a map can tell."""
    return Document(tuple(_blocks(found, pack)))


def _blocks(found: Coverage, pack: Pack) -> Iterator[Block]:
    yield Heading(1, tr("What the map “{title}” can tell", title=found.map.title))
    yield Paragraph(tr("Indicators from records, not findings of violation."), "strong")
    can = [one for one in found.norms if one.assessable]
    yield Paragraph(tr("{some} of {all} norms can be assessed at all.", some=str(len(can)), all=str(len(found.norms))))
    if found.seen is not None:
        yield Paragraph(
            tr_number("{number} row was looked at", "{number} rows were looked at", found.seen)
            + ", "
            + tr_number("{number} goes to quarantine.", "{number} go to quarantine.", found.quarantined)
        )
    yield Heading(2, tr("Norms that can be assessed"))
    yield _norms(can, found, pack)
    others = [one for one in found.norms if not one.assessable]
    acts = [one for one in others if one.ask.act]
    if acts:
        yield Heading(2, tr("Not assessable: no column says what the breach turns on"))
        yield Paragraph(", ".join(one.ask.column for one in acts) + ".")
    if len(acts) < len(others):
        yield Heading(2, tr("Not assessable: the map has no act of the kind that they concern"))
        yield Paragraph(", ".join(one.ask.column for one in others if not one.ask.act) + ".")
    yield Heading(2, tr("Columns that would add most"))
    yield Paragraph(
        tr("Each by itself. A column adds to a norm where it can settle what now stays open, whatever it says.")
    )
    yield _additions(found)
    if found.seen:
        yield Heading(2, tr("Columns that are empty"))
        rows = sorted(found.empty.items(), key=lambda item: (-item[1], item[0]))
        yield Table(
            (tr("Column"), tr("Empty rows"), tr("Share")),
            tuple((name, str(number), share(number, found.seen)) for name, number in rows if number),
            counts=(1,),
            widths=(4, 1, 1),
        )


def _norms(can: list[Covered], found: Coverage, pack: Pack) -> Block:
    shown = sorted(can, key=lambda one: (-one.decided, one.ask.column))
    titles = {one.ask.column: pack.norms[one.ask.norm].title for one in shown}
    if found.seen is None:
        rows = tuple((one.ask.column, titles[one.ask.column], tr(_SHOWS[one.shows])) for one in shown)
        return Table((tr("Norm"), tr("What it is about"), tr("Can show")), rows, widths=(2, 5, 2))
    return Table(
        (tr("Norm"), tr("What it is about"), tr("Can show"), tr("Rows it applies to"), tr("Assessed"), tr("Share")),
        tuple(
            (
                one.ask.column,
                titles[one.ask.column],
                tr(_SHOWS[one.shows]),
                str(one.rows),
                str(one.decided),
                share(one.decided, one.rows),
            )
            for one in shown
        ),
        counts=(3, 4),
        widths=(2, 5, 2, 1, 1, 1),
    )


def _additions(found: Coverage) -> Block:
    weighed = found.seen is not None
    header = (tr("Fact"), tr("About"), tr("Question"), tr("Norms it opens or adds to"))
    rows = []
    for one in found.additions[:MOST]:
        cells = (one.predicate.name, one.about, one.predicate.question, _named(one))
        rows.append((*cells, str(one.rows)) if weighed else cells)
    if weighed:
        return Table((*header, tr("Open rows")), tuple(rows), counts=(4,), widths=(3, 1, 4, 3, 1))
    return Table(header, tuple(rows), widths=(3, 1, 4, 3))


def _named(one: Addition) -> str:
    """The norms, those that it opens first."""
    names = [*one.opened, *(name for name in one.norms if name not in one.opened)]
    more = len(names) - _NAMED
    shown = ", ".join(names[:_NAMED])
    return f"{shown}, " + tr("{number} more", number=str(more)) if more > 0 else shown


def share(part: int, whole: int) -> str:
    """A share in per cent; a dash where there is nothing to take it of."""
    return share_words(part, whole) if whole else "–"


def to_json(found: Coverage) -> str:
    """The same as data."""
    data = {
        "map": found.map.map,
        "rows": found.seen,
        "quarantined": found.quarantined,
        "norms": [
            {
                "column": one.ask.column,
                "norm": one.ask.norm,
                "act": one.ask.act or None,
                "assessable": one.assessable,
                "shows": one.shows,
                "applies": one.rows,
                "assessed": one.decided,
            }
            for one in found.norms
        ],
        "additions": [
            {
                "about": one.about,
                "fact": one.predicate.name,
                "opens": list(one.opened),
                "adds_to": [name for name in one.norms if name not in one.opened],
                "open_rows": one.rows,
            }
            for one in found.additions
        ],
        "empty": dict(sorted(found.empty.items())),
    }
    return json.dumps(data, indent=1, ensure_ascii=False)
