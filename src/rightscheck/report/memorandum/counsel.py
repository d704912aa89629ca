"""Counsel's own assessments: privileged, and apart from facts and findings."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.casefile.sentences import date_words
from rightscheck.dates import parse_date
from rightscheck.language import tr
from rightscheck.report.memorandum.writer import Writer
from rightscheck.report.model import Block, Heading, PageBreak, Table


def privileged(writer: Writer) -> bool:
    """Whether the memorandum holds assessments of counsel."""
    return any(finding.with_assessments for finding in writer.dossier.findings.findings)


def assessments(writer: Writer) -> Iterator[Block]:
    """The assessments of counsel, with the outcome that each finding would have with them."""
    found = [finding for finding in writer.dossier.findings.findings if finding.with_assessments]
    if not found:
        return
    yield PageBreak()
    yield Heading(2, tr("Assessments of counsel (privileged)"))
    yield writer.paragraph(
        tr(
            "Privileged: remove this part before the memorandum goes to anybody outside. An assessment is counsel's "
            "answer to an element. It is no fact, and no finding above takes it in."
        ),
        "strong",
    )
    rows = []
    for finding in found:
        assessed = finding.with_assessments
        for use in assessed.assessments if assessed else ():
            day = date_words(parse_date(use.on)) if use.on else ""
            question = next((e.question or e.says for e in finding.elements if e.id == use.element), use.element)
            rows.append(
                (
                    finding.cite.text,
                    question,
                    tr("yes") if use.answer else tr("no"),
                    ", ".join(filter(None, [use.by, day])),
                    use.reasons,
                    tr(assessed.label) if assessed else "",
                )
            )
    header = (
        tr("Provision"),
        tr("Element"),
        tr("Answer"),
        tr("By"),
        tr("Reasons"),
        tr("Outcome with the assessments"),
    )
    yield Table(header, tuple(rows), widths=(2, 3, 1, 2, 3, 2))
