"""What is told in short: the provisions on which facts are missing, and those that do not apply."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.appraisal.findings import Finding
from rightscheck.language import listed, tr
from rightscheck.report.memorandum.wording import named
from rightscheck.report.memorandum.writer import Writer
from rightscheck.report.model import Block, Heading, Table


def remainder(writer: Writer) -> Iterator[Block]:
    """The part on what is open for want of facts and on what does not apply."""
    rest = [f for f in writer.dossier.findings.findings if f.kind != "admissibility"]
    yield from _undetermined(writer, [f for f in rest if f.verdict == "undetermined"])
    yield from _not_applicable(writer, [f for f in rest if f.verdict == "not_applicable"])


def _undetermined(writer: Writer, findings: list[Finding]) -> Iterator[Block]:
    if not findings:
        return
    yield Heading(2, tr("Provisions on which facts are missing"))
    yield writer.paragraph(
        tr(
            "Each may or may not be violated: the file does not say enough. The questions to ask stand in the part on "
            "what is missing."
        )
    )
    merged: dict[str, list[Finding]] = {}
    for finding in findings:
        merged.setdefault(finding.norm, []).append(finding)
    rows = tuple((named(same[0]), writer.towards(same)) for same in merged.values())
    yield Table((tr("Provision"), tr("By whom, towards whom")), rows, widths=(3, 2))


def _not_applicable(writer: Writer, findings: list[Finding]) -> Iterator[Block]:
    if not findings:
        return
    yield Heading(2, tr("Provisions that do not apply"))
    yield writer.paragraph(tr("Each was looked at and left out, for the reason given."))
    lines: dict[tuple[str, str], tuple[dict[str, None], dict[str, None]]] = {}
    for finding in findings:
        cites, acts = lines.setdefault((finding.duty_bearer, finding.reason), ({}, {}))
        cites[finding.cite.text] = None
        acts[f"'{finding.act}'"] = None
    rows = tuple(
        ("; ".join(cites), tr("{state} ({acts})", state=writer.state(state), acts=listed(list(acts))), reason)
        for (state, reason), (cites, acts) in lines.items()
    )
    yield Table((tr("Provision"), tr("State and acts"), tr("Reason")), rows, widths=(4, 2, 4))
