"""Bars to the examination of a complaint: what was found on each, in a table."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.appraisal.findings import Finding
from rightscheck.language import tr
from rightscheck.report.memorandum.wording import named, upper
from rightscheck.report.memorandum.writer import Writer
from rightscheck.report.model import Block, Heading, Table
from rightscheck.report.words import decisive
from rightscheck.truth import Truth


def admissibility(writer: Writer) -> Iterator[Block]:
    """The part on admissibility."""
    bars = [f for f in writer.dossier.findings.findings if f.kind == "admissibility" and f.verdict != "not_applicable"]
    if not bars:
        return
    yield Heading(2, tr("Admissibility"))
    yield writer.paragraph(
        tr(
            "What may keep a body from examining a complaint. A bar says nothing on the merits: another body may be "
            "open, and the wrong remains one."
        )
    )
    merged: dict[tuple[str, str], list[Finding]] = {}
    for finding in bars:
        merged.setdefault((finding.norm, finding.label), []).append(finding)
    rows = tuple(_row(writer, same) for same in merged.values())
    header = (tr("Bar"), tr("Against, for"), tr("What was found"), tr("What it rests on or lacks"))
    yield Table(header, rows, widths=(4, 3, 2, 4))


def _row(writer: Writer, same: list[Finding]) -> tuple[str, ...]:
    finding = same[0]
    if finding.verdict == "undetermined":
        rests = next((gap.question for one in same for gap in one.missing), "")
    else:
        deciding = decisive(finding, "weighed")
        facts = (fact for one in finding.elements if one.id in deciding for fact in one.facts)
        rests = " ".join(dict.fromkeys(fact.sentence for fact in facts if fact.supports is not Truth.UNKNOWN))
    return named(finding), writer.towards(same), upper(tr(finding.label)), rests
