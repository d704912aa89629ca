"""What the terminal says of a screening and of one of its rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rightscheck.appraisal.findings import Findings
from rightscheck.language import number_words, tr, tr_number
from rightscheck.law.pack import Pack
from rightscheck.report.coverage import share
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph, Table
from rightscheck.report.summary import summary

if TYPE_CHECKING:
    from rightscheck.bulk.results.screening import Screening
    from rightscheck.bulk.rows import ScreenedRow

MOST = 12
"""So many norms are shown."""
_MET = ("established", "indicated")


def closing(found: Screening, folder: str, todo: int) -> Document:
    """The closing word of a screening: its totals, what is met most, and where the results are."""
    return Document(tuple(_closing(found, folder, todo)))


def _closing(found: Screening, folder: str, todo: int) -> Iterator[Block]:
    yield Heading(1, found.map.title)
    yield Paragraph(tr("Indicators from records, not findings of violation."), "strong")
    totals = {
        "read": number_words(found.read),
        "assessed": number_words(found.assessed),
        "open": number_words(found.not_assessable),
        "bad": number_words(found.quarantined),
    }
    yield Paragraph(
        tr("{read} rows were read: {assessed} assessed, {open} not assessable, {bad} in quarantine.", **totals)
    )
    if todo:
        yield Paragraph(
            tr_number(
                "{number} entry of the map is still to do and was left out.",
                "{number} entries of the map are still to do and were left out.",
                todo,
            )
        )
    rows = list(_most_met(found))
    if rows:
        yield Table(
            (tr("Norm"), tr("What it is about"), tr("Met"), tr("Of so many rows"), tr("Share")),
            tuple(rows[:MOST]),
            counts=(2, 3),
            widths=(2, 5, 1, 1, 1),
        )
        if any(norm.shows == "met" for norm in found.norms):
            yield Paragraph(
                tr(
                    "* The columns can show only that the norm is met, so its share is of all rows that it applies to. "
                    "The others are of the rows that could be assessed."
                )
            )
    none = sum(not norm.assessable for norm in found.norms)
    if none:
        yield Paragraph(
            tr_number(
                "{number} norm is not assessable on any row, with the columns that the map has.",
                "{number} norms are not assessable on any row, with the columns that the map has.",
                none,
            )
        )
    yield Paragraph(
        tr("The results are in {folder}; report.html is the one to read first.", folder=folder)
        + " "
        + tr("These figures are exact and for you; small ones are withheld in what is to be published.")
    )


def _most_met(found: Screening) -> Iterator[tuple[str, ...]]:
    counts: dict[str, dict[str, int]] = {}
    for column, verdict, number in found.counts.select("column", "verdict", "n").iter_rows():
        counts.setdefault(str(column), {})[str(verdict)] = number

    def sum_of(column: str, words: Sequence[str]) -> int:
        return sum(counts.get(column, {}).get(word, 0) for word in words)

    norms = sorted(found.norms, key=lambda norm: -sum_of(norm.column, _MET))
    for norm in norms:
        met, of = sum_of(norm.column, _MET), sum_of(norm.column, tuple(norm.denominator))
        if norm.shows == "not_met" or not of:
            continue
        star = "*" if norm.shows == "met" else ""
        yield f"{norm.column}{star}", norm.title, str(met), str(of), share(met, of)


def row_page(found: ScreenedRow, findings: Findings, pack: Pack) -> Document:
    """A row as a full case: what the screening said, then the findings with their reasons."""
    return summary(findings, found.case, pack, before=notice(found, findings))


def notice(found: ScreenedRow, findings: Findings | None = None) -> tuple[Block, ...]:
    """What is said first of a row: where it stands, and whether its verdicts are those of the screening."""
    said: list[Block] = [
        Paragraph(tr("Indicators from records, not findings of violation."), "strong"),
        Paragraph(tr("Row {row} of the table, line {line}.", row=str(found.row), line=str(found.line))),
    ]
    if findings is not None:
        differing = found.differing(findings)
        same = len(found.verdicts) - len(differing)
        said.append(
            Paragraph(
                tr(
                    "{same} of {all} screened verdicts are those of the reasoned findings.",
                    same=str(same),
                    all=str(len(found.verdicts)),
                )
            )
        )
        if differing:
            said.append(Items(tuple(Item(column) for column in differing)))
    return tuple(said)
