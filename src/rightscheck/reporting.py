"""The flow from a case to what a document is made from."""

from __future__ import annotations

from collections.abc import Iterable

from rightscheck.appraisal.findings import Finding, Findings
from rightscheck.appraisal.forums import asking_day, forums
from rightscheck.casefile.case import Case
from rightscheck.casefile.names import Redacted
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


def moved(
    version: Redacted,
    findings: Findings,
    case: Case,
    pack: Pack,
    *,
    norms: Iterable[str] | None = None,
    deriver: Deriver | None = None,
) -> tuple[Finding, ...]:
    """The findings of a public version that come out otherwise than those on the whole file: with another verdict, or
    another outcome as it stands.

    Args:
        findings: those of the version.
        case: the case as its file has it.
    """
    edition, key = version.case.edition, version.key
    if edition is None or key is None or not (edition.facts or edition.sources):
        return ()
    whole = {
        (f.norm, f.act, f.duty_bearer, f.injured_state, f.persons): (f.verdict, f.as_it_stands)
        for f in check(case, pack, norms=norms, deriver=deriver).findings
    }

    def otherwise(f: Finding) -> bool:
        persons = tuple(key.people.get(one, one) for one in f.persons)
        place = (f.norm, key.acts.get(f.act, f.act), f.duty_bearer, f.injured_state, persons)
        return whole.get(place) != (f.verdict, f.as_it_stands)

    return tuple(filter(otherwise, findings.findings))
