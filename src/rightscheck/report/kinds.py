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
    "summary": _summary,
    "paragraph": _paragraph,
    "findings": _findings,
    "workbook": _workbook,
}
"""Each kind is imported when it is asked for."""
