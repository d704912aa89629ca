"""The legal memorandum on a case: who did what to whom and who says so, which norms were likely violated and why, what
the other side says, what is missing, and where to take it.

Paragraphs are numbered throughout. Facts are told once, with their sources, and referred to by the number of their
paragraph; authorities are cited in footnotes and listed at the end. It is written from front to back, since footnotes
and cross-references count.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from rightscheck.dates import parse_date
from rightscheck.language import tr
from rightscheck.report.dossier import Dossier
from rightscheck.report.memorandum.admissibility import admissibility
from rightscheck.report.memorandum.chronology import chronology
from rightscheck.report.memorandum.closing import closing
from rightscheck.report.memorandum.counsel import assessments, privileged
from rightscheck.report.memorandum.facts import facts
from rightscheck.report.memorandum.findings import findings
from rightscheck.report.memorandum.forums import where_to_go
from rightscheck.report.memorandum.opening import opening
from rightscheck.report.memorandum.parties import parties
from rightscheck.report.memorandum.questions import questions
from rightscheck.report.memorandum.remainder import remainder
from rightscheck.report.memorandum.writer import Writer
from rightscheck.report.model import Block, Document

_SECTIONS: Final[tuple[Callable[[Writer], Iterator[Block]], ...]] = (
    opening,
    parties,
    facts,
    chronology,
    findings,
    remainder,
    questions,
    admissibility,
    where_to_go,
    assessments,
    closing,
)


def memorandum(dossier: Dossier) -> Document:
    """The legal memorandum on a case."""
    writer = Writer(dossier)
    blocks = tuple(block for section in _SECTIONS for block in section(writer))
    day = dossier.findings.receipt.assessed_on
    header = (
        tr("Privileged and confidential: {title}", title=dossier.case.head.title)
        if privileged(writer)
        else tr("Confidential: {title}", title=dossier.case.head.title)
    )
    return Document(blocks, date=parse_date(day).latest.date().isoformat() if day else "", contents=True, header=header)
