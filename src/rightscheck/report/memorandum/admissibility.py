"""Bars to the examination of a complaint: what was found on each, in a table."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.appraisal.findings import Finding
from rightscheck.language import listed, tr
from rightscheck.report.memorandum.wording import named, upper
from rightscheck.report.memorandum.writer import Writer
from rightscheck.report.model import Block, Heading, Table


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
    merged: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in bars:
        merged.setdefault((finding.norm, finding.duty_bearer, finding.label), []).append(finding)
    rows = tuple(_row(writer, same) for same in merged.values())
    header = (tr("Bar"), tr("Against, for"), tr("What was found"), tr("What it rests on or lacks"))
    yield Table(header, rows, widths=(4, 2, 2, 4))


def _row(writer: Writer, same: list[Finding]) -> tuple[str, ...]:
    finding = same[0]
    persons = listed(list(dict.fromkeys(filter(None, (writer.words.persons(one) for one in same)))))
    state = writer.state(finding.duty_bearer)
    who = tr("{state}, for {persons}", state=state, persons=persons) if persons else state
    if finding.verdict == "undetermined":
        rests = next((gap.question for one in same for gap in one.missing), "")
    else:
        facts = dict.fromkeys(
            fact.sentence for element in finding.elements if element.parent is None for fact in element.facts
        )
        rests = " ".join(facts)
    return named(finding), who, upper(tr(finding.label)), rests
