"""The flow from end to end: a pack and a case in, typed findings out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rightscheck import __version__
from rightscheck.appraisal.appraise import appraise
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.appraisal.findings import STRENGTH, Asked, CaseRef, Finding, Findings, Receipt
from rightscheck.casefile.case import Case
from rightscheck.dates import PartialDate
from rightscheck.grounding.lawday import LawDay
from rightscheck.inference.derive import Deriver
from rightscheck.language import marked
from rightscheck.law.pack import Pack

KINDS: Final = ("duty", "composite", "definition", "admissibility")
"""The order in which kinds of norms are reported."""

OTHER_DAY: Final = marked(
    "This applies the law of another day to the facts. It is not the finding on the case: a State is judged by the law "
    "of the day of the act."
)
"""Said first among the limits where the law is not that of the act (Articles on Responsibility of States for
Internationally Wrongful Acts (2001) art 13)."""
LIMITS: Final = (
    marked("If the facts on the stated account are right, these elements are met; no tribunal has so found."),
    marked("'No breach shown' is not a finding of compliance or of safety. Silence is not evidence."),
    marked("Not for refusing protection or judging credibility. It concerns the responsibility of States, not guilt."),
    marked(
        "Disclosure may endanger the person or relatives. Verify every deadline and every citation before relying on "
        "it."
    ),
)
"""What the tool is and is not, in English; documents say it with `tr`."""


def check(
    case: Case,
    pack: Pack,
    *,
    norms: Iterable[str] | None = None,
    deriver: Deriver | None = None,
    on: PartialDate | None = None,
) -> Findings:
    """Check a case against the norms of a pack.

    Args:
        norms: ids of the norms to check (default: all).
        deriver: the engine to use (default: durable_rules where it can be used, confirmed by the reference).
        on: apply the law of this day to the facts as they are (default: the law of the day of each act). These are
            then not the findings on the case, and the receipt and the limits say so.

    Returns:
        Findings in the order of wrong, strength and norm; the same input gives the same findings.

    Raises:
        EngineDisagreement: the engines differ; no finding is given.
        KeyError: no norm of that id.
    """
    engine = deriver or Deriver()
    asked = Asked(norms=None if norms is None else tuple(norms), law_on=str(on or ""))
    chosen = [pack.norms[key] for key in asked.norms] if asked.norms is not None else list(pack.norms.values())
    evaluator = Evaluator(pack, case, engine, LawDay(on))
    findings = in_order(appraise(evaluator, chosen), pack)
    return Findings(
        case=CaseRef(id=case.id, title=case.head.title),
        receipt=receipt_of(case, pack, engine, asked),
        findings=tuple(findings),
        limits=LIMITS if on is None else (OTHER_DAY, *LIMITS),
    )


def in_order(findings: Iterable[Finding], pack: Pack) -> list[Finding]:
    """Findings in the order in which they are reported."""
    wrongs = pack.vocabulary.subjects.wrongs
    return sorted(
        findings,
        key=lambda f: (
            KINDS.index(f.kind),
            wrongs.index(f.wrong),
            STRENGTH[f.verdict],
            f.norm,
            f.act,
            f.persons,
        ),
    )


def receipt_of(case: Case, pack: Pack, engine: Deriver, asked: Asked) -> Receipt:
    """What makes a report on a case reproducible."""
    return Receipt(
        case_sha256=case.digest,
        rules_sha256=pack.digest,
        rightscheck=__version__,
        engine=engine.engine_name,
        engine_note=engine.note,
        assessed_on=str(case.head.assessed_on or ""),
        asked=asked,
        case_lines=case.lines,
        rules_files=pack.files,
    )
