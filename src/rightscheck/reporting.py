"""The flow from a case to what a document is made from."""

from __future__ import annotations

from collections.abc import Iterable

from rightscheck.appraisal.forums import asking_day, forums
from rightscheck.casefile.case import Case
from rightscheck.checking import check
from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack
from rightscheck.report.dossier import CitationStyle, Dossier


def dossier(
    case: Case,
    pack: Pack,
    *,
    norms: Iterable[str] | None = None,
    deriver: Deriver | None = None,
    style: CitationStyle = "oscola",
) -> Dossier:
    """Check a case, and look up where its findings can be taken, as of its day of assessment.

    Args:
        norms: ids of the norms to check (default: all).

    Raises:
        EngineDisagreement: the engines differ; there is no dossier.
        KeyError: no norm of that id.
    """
    findings = check(case, pack, norms=norms, deriver=deriver)
    day = asking_day(case)
    sheet = None if day is None else forums(case, pack, findings, *day)
    return Dossier(case, pack, findings, sheet, style)
