"""The kinds of documents on one case, by the name that `--as` gives them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from rightscheck.report.dossier import Dossier
from rightscheck.report.model import Document

Build = Callable[[Dossier], Document]


def _findings(dossier: Dossier) -> Document:
    from rightscheck.report.summary import summary

    return summary(dossier.findings, dossier.case, dossier.pack)


def _memorandum(dossier: Dossier) -> Document:
    from rightscheck.report.memorandum import memorandum

    return memorandum(dossier)


def _summary(dossier: Dossier) -> Document:
    from rightscheck.report.briefing import violation_summary

    return violation_summary(dossier)


def _paragraph(dossier: Dossier) -> Document:
    from rightscheck.report.briefing import one_paragraph

    return one_paragraph(dossier)


def _workbook(dossier: Dossier) -> Document:
    from rightscheck.report.workbook import workbook

    return workbook(dossier)


KINDS: Final[Mapping[str, Build]] = {
    "memorandum": _memorandum,
    "summary": _summary,
    "paragraph": _paragraph,
    "findings": _findings,
    "workbook": _workbook,
}
"""Each kind is imported when it is asked for."""
