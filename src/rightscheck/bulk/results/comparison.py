"""A comparison of two results as a document and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from rightscheck.bulk.results import wording
from rightscheck.language import any_of, current, marked, tr, tr_number
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph, Table

if TYPE_CHECKING:
    from rightscheck.bulk.comparing import Cause, Comparison, MovedNorm

_CHANGED: Final[Mapping[str, str]] = {
    "data": marked("The table is another."),
    "map": marked("The map is another."),
    "rules": marked("Norms are written otherwise, or the words and concepts that they use."),
    "law": marked("The law is another that holds whatever a norm says: who is bound, standards, States."),
    "program": marked("The version of rightscheck is another."),
}
_CAUSES: Final[Mapping[str, str]] = {
    "data": marked("data"),
    "map": marked("map"),
    "rules": marked("rules"),
    "law": marked("law"),
    "program": marked("program"),
}


def comparison_page(found: Comparison) -> Document:
    """The document of a comparison."""
    spoken = current()
    blocks = tuple(_blocks(found))
    return Document(blocks, lang=spoken.code, direction=spoken.direction, header=tr(wording.NOTICE))


def comparison_json(found: Comparison) -> str:
    """The comparison as JSON, with the fields of `Comparison`."""
    return json.dumps({**asdict(found), "nothing": found.nothing}, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def _blocks(found: Comparison) -> Iterator[Block]:
    yield Heading(1, tr("What changed between two screenings"))
    yield Paragraph(f"{tr(wording.NOTICE)}.", "strong")
    if found.nothing:
        yield Paragraph(tr("Nothing changed: neither what the results were made from nor any verdict."))
        return
    yield Paragraph(tr("Small counts are not withheld here. Do not publish this page."), "dispute")
    yield Heading(2, tr("What is different"))
    if found.causes:
        yield Items(tuple(Item(tr(_CHANGED[cause])) for cause in found.causes))
    else:
        yield Paragraph(tr("Table, map, rules and version are the same."))
    yield from _files(tr("Files of norms, words and concepts"), found.rules_files)
    yield from _files(tr("Files of the law"), found.law_files)
    yield Heading(2, tr("Rows"))
    yield _rows(found)
    yield Heading(2, tr("Verdicts"))
    yield from _verdicts(found)


def _files(title: str, files: Sequence[str]) -> Iterator[Block]:
    if files:
        yield Paragraph(tr("{what}:", what=title))
        yield Items(tuple(map(Item, files)))


def _rows(found: Comparison) -> Table:
    by = tr("Rows, matched by the key") if found.key else tr("Rows, matched by their number")
    numbers = (
        (tr("In both, with the same record"), found.same),
        (tr("In both, with another record"), found.changed),
        (tr("Only in the new result"), found.added),
        (tr("Only in the old result"), found.removed),
    )
    rows = tuple((name, str(n)) for name, n in numbers)
    return Table((tr("Rows"), tr("Count")), rows, caption=by, widths=(4, 1), counts=(1,))


def _verdicts(found: Comparison) -> Iterator[Block]:
    if not found.norms:
        yield Paragraph(tr("No row that both results have has another verdict."))
    else:
        yield Paragraph(
            tr(
                "Where the record of a row is another, the cause is the data; where it is the same, the cause is what "
                "else is different. If that is more than one thing, it is one of them or several together."
            )
        )
        for norm in found.norms:
            yield _moves(norm)
    if found.unmoved:
        yield Paragraph(
            tr_number(
                "On {number} norm no row has another verdict.",
                "On {number} norms no row has another verdict.",
                found.unmoved,
            )
        )
    yield from _files(tr("Norms that only the new result has"), found.new_norms)
    yield from _files(tr("Norms that only the old result has"), found.gone_norms)


def _moves(norm: MovedNorm) -> Table:
    rows = tuple(
        (wording.verdict_words(move.old), wording.verdict_words(move.new), str(move.rows), _cause(move.causes))
        for move in norm.moves
    )
    caption = tr("{title} ({citation})", title=norm.title, citation=norm.citation or norm.column)
    head = (tr("Before"), tr("After"), tr("Rows"), tr("Comes from"))
    return Table(head, rows, caption=caption, widths=(4, 4, 1, 3), counts=(2,))


def _cause(causes: Sequence[Cause]) -> str:
    """`rules or law`."""
    return any_of([tr(_CAUSES[cause]) for cause in causes])
