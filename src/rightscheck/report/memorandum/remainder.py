"""What is told in short: the provisions on which facts are missing, and those that do not apply."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.appraisal.findings import Finding
from rightscheck.language import listed, tr, tr_number
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
            "Each may or may not be violated: the file does not say enough. The last column has the question whose "
            "answer matters first."
        )
    )
    merged: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        merged.setdefault((finding.norm, finding.duty_bearer), []).append(finding)
    rows = tuple(_open_row(writer, same) for same in merged.values())
    yield Table((tr("Provision"), tr("State and acts"), tr("Ask first")), rows, widths=(5, 3, 4))


def _open_row(writer: Writer, same: list[Finding]) -> tuple[str, ...]:
    finding = same[0]
    acts = listed([f"'{key}'" for key in dict.fromkeys(one.act for one in same)])
    who = tr("{state} ({acts})", state=writer.state(finding.duty_bearer), acts=acts)
    questions = dict.fromkeys(gap.question for one in same for gap in one.missing)
    first = next(iter(questions), "")
    more = tr_number("and one more", "and {number} more", len(questions) - 1) if len(questions) > 1 else ""
    return named(finding), who, f"{first}{f' ({more})' if more else ''}"


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
