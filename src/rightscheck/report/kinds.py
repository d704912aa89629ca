"""The kinds of documents on one case, by the name that `--as` gives them: our own, and the forms of the pack."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from rightscheck.law.pack import Pack
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


def kinds(pack: Pack, *, against: str | None = None, person: str | None = None) -> Mapping[str, Build]:
    """Every kind of document, those of the pack's forms by the id of the form.

    Args:
        against, person: the State and the person whom a form is about; see `rightscheck.report.forms.complaint`.
    """
    forms = {key: partial(_form, form=key, against=against, person=person) for key in pack.forms}
    return {**forms, **KINDS}


def _form(dossier: Dossier, *, form: str, against: str | None, person: str | None) -> Document:
    from rightscheck.report.forms import complaint, form_document

    return form_document(complaint(dossier, form, against=against, person=person))
