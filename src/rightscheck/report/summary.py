"""The result of a check as a document: summary, findings by wrong, what is missing, sources and authorities, receipt, limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from rightscheck.appraisal.findings import LABELS, STRENGTH, Finding, Findings, Verdict
from rightscheck.casefile.case import Case
from rightscheck.casefile.views import View
from rightscheck.law.pack import Pack
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph
from rightscheck.report.words import BURDENS, SIGNS, TONES, VALUE_WORDS, VIEW_NAMES, Words, authority_text, listed, source_text

BREACHES: tuple[Verdict, ...] = ("established", "indicated", "contested", "arguable")


def summary(findings: Findings, case: Case, pack: Pack, *, view: View | None = None) -> Document:
    """The document of `rightscheck check`.

    Args:
        view: show for each finding the conclusion on this account beside the verdict.
    """
    return Document(tuple(_Summary(findings, case, pack, view).blocks()))


class _Summary:
    def __init__(self, findings: Findings, case: Case, pack: Pack, view: View | None) -> None:
        self.findings = findings
        self.case = case
        self.pack = pack
        self.view = view
        self.words = Words(pack, case)

    def blocks(self) -> Iterator[Block]:
        yield Heading(1, self.findings.case.title)
        yield Paragraph(self._paragraph())
        if self.findings.receipt.engine == "reference":
            yield Paragraph(self.findings.receipt.engine_note, "faint")
        duties = [f for f in self.findings.findings if f.kind == "duty" and f.verdict != "not_applicable"]
        for wrong, group in groupby(duties, key=lambda finding: finding.wrong):
            yield Heading(2, wrong[:1].upper() + wrong[1:])
            yield Items(tuple(self._items(group)))
        status = [f for f in self.findings.findings if f.kind == "definition" and f.verdict != "not_applicable"]
        if status:
            yield Heading(2, "Questions of status")
            yield Paragraph("These are no breaches. Other norms rest on them.", "faint")
            yield Items(tuple(self._items(status)))
        yield from self._not_applicable()
        yield from self._missing()
        yield from self._sources()
        yield from self._closing()

    def _paragraph(self) -> str:
        """The one-paragraph summary: against whom, how strongly, for whom, and how much is open."""
        sentences = []
        duties = [f for f in self.findings.findings if f.kind == "duty" and f.binding]
        for state in dict.fromkeys(f.duty_bearer for f in duties):
            counted = []
            for verdict in sorted(STRENGTH, key=STRENGTH.__getitem__):
                norms = list(dict.fromkeys(f.cite.text for f in duties if f.duty_bearer == state and f.verdict == verdict))
                if norms and verdict in BREACHES:
                    counted.append(f"{LABELS[verdict]}: {listed(norms)}")
                elif norms and verdict == "undetermined":
                    counted.append(f"{LABELS[verdict]} on {listed(norms)}")
            name = self.words.state(state)
            sentences.append(f"{name} — {'; '.join(counted)}." if counted else f"{name} — no breach shown and nothing open.")
        return " ".join(sentences) if sentences else "No norm of the pack concerns an act of this case."

    def _items(self, group: Iterable[Finding]) -> Iterator[Item]:
        """One item for each norm and verdict; persons for whom the outcome rests on the same are named together."""
        merged: dict[tuple[object, ...], list[Finding]] = {}
        for finding in group:
            key = (finding.norm, finding.act, finding.duty_bearer, finding.verdict, finding.hinges, finding.as_it_stands)
            merged.setdefault(key, []).append(finding)
        for same in merged.values():
            yield self._item(same)

    def _item(self, same: list[Finding]) -> Item:
        finding = same[0]
        who = listed([self.words.persons(f) for f in same])
        towards = f" towards {who}" if who else ""
        head = f"{finding.label.upper()} — {finding.cite.text}, {finding.title}: {self.words.state(finding.duty_bearer)}{towards}"
        below = [Item(f"{self.words.act(finding)[:1].upper()}{self.words.act(finding)[1:]}; as it stands: {finding.as_it_stands.replace('_', ' ')}. [{finding.norm}]")]
        if not finding.binding:
            below.append(Item("Not binding: reported as supporting authority only."))
        if self.view is not None:
            below.append(Item(f"{VIEW_NAMES[self.view]}: {VALUE_WORDS[getattr(finding.views, self.view)]}."))
        below += self._resting_on(finding)
        below += [self._hinge(finding, number) for number in range(min(3, len(finding.hinges)))]
        if len(finding.hinges) > 3:
            below.append(Item(f"and {len(finding.hinges) - 3} more ways; see `rightscheck explain`."))
        for exception in finding.exceptions:
            if exception.stands:
                below.append(Item(f"Against it stands: {exception.question}"))
        if finding.with_assessments:
            names = listed([f"{use.element} ({use.by})" for use in finding.with_assessments.assessments])
            below.append(Item(f"With counsel's assessment of {names}: {finding.with_assessments.label}. Privileged."))
        return Item(head, SIGNS[finding.verdict], tuple(below), TONES[finding.verdict])

    @staticmethod
    def _resting_on(finding: Finding) -> list[Item]:
        if finding.verdict not in ("established", "indicated"):
            return []
        met = [e for e in finding.elements if e.role == "element" and e.value == "true" and e.question and e.clause]
        return [Item(f"Met: {listed([e.id for e in met])}")] if met else []

    def _hinge(self, finding: Finding, number: int) -> Item:
        hinge = finding.hinges[number]
        lead = {"arguable": "Met with better evidence that", "indicated": "Falls if"}.get(finding.verdict, "A breach if")
        return Item(f"{lead} {' and '.join(hinge.sentences)}.")

    def _not_applicable(self) -> Iterator[Block]:
        out = [f for f in self.findings.findings if f.verdict == "not_applicable"]
        if not out:
            return
        yield Heading(2, "Does not apply")
        lines: dict[tuple[str, str, str], list[str]] = {}
        for f in out:
            lines.setdefault((f.duty_bearer, f.act, f.reason), []).append(f.cite.text)
        yield Items(
            tuple(
                Item(f"{listed(list(dict.fromkeys(cites)))} ({self.words.state(state)}, '{act}'): {reason}", SIGNS["not_applicable"], tone="faint")
                for (state, act, reason), cites in lines.items()
            )
        )

    def _missing(self) -> Iterator[Block]:
        wanted: dict[tuple[str, str], list[Finding]] = {}
        texts: dict[tuple[str, str], str] = {}
        for finding in self.findings.findings:
            for gap in finding.missing:
                key = (gap.fact, gap.question)
                wanted.setdefault(key, []).append(finding)
                texts[key] = f"It is for {BURDENS[gap.burden]} to show; what would meet the standard: {gap.would_meet}."
        if not wanted:
            return
        yield Heading(2, "What is missing")
        ordered = sorted(wanted, key=lambda key: -len({f.norm for f in wanted[key]}))
        items = []
        for key in ordered[:15]:
            norms = listed(list(dict.fromkeys(f.cite.text for f in wanted[key])))
            items.append(Item(f"{key[1]} ({key[0]}; for {norms})", "?", (Item(texts[key], tone="faint"),)))
        yield Items(tuple(items))
        if len(ordered) > 15:
            yield Paragraph(f"and {len(ordered) - 15} more; `rightscheck explain` lists them for each norm.", "faint")

    def _sources(self) -> Iterator[Block]:
        sources = {s.id: s for f in self.findings.findings for s in f.sources}
        if sources:
            yield Heading(2, "Sources")
            yield Items(tuple(Item(source_text(sources[key], self.words.state(sources[key].speaks_for)), key) for key in self.case.head.sources if key in sources))
        authorities = dict.fromkeys(a for f in self.findings.findings if f.verdict != "not_applicable" for a in f.authorities)
        if authorities:
            yield Heading(2, "Authorities")
            pinpoints: dict[str, list[str]] = {}
            marks: dict[str, str] = {}
            for use in authorities:
                if use.at:
                    pinpoints.setdefault(use.cite, []).append(use.at + ("" if use.checked else "*"))
                pinpoints.setdefault(use.cite, [])
                marks[use.cite] = " (later restatement)" if use.later else ""
            yield Items(tuple(Item(f"{cite}{': ' if at else ''}{'; '.join(dict.fromkeys(at))}{marks[cite]}") for cite, at in sorted(pinpoints.items())))
            yield Paragraph("* pinpoint from knowledge, not checked against the text.", "faint")

    def _closing(self) -> Iterator[Block]:
        receipt = self.findings.receipt
        yield Heading(2, "What this is")
        yield Items(tuple(Item(text) for text in self.findings.limits))
        engine = "durable_rules, confirmed by the reference" if receipt.engine == "durable" else "reference evaluator alone"
        yield Paragraph(
            f"Receipt: case {receipt.case_sha256[:16]}, rules {receipt.rules_sha256[:16]}, rightscheck {receipt.rightscheck}, "
            f"engine: {engine}{f', assessed on {receipt.assessed_on}' if receipt.assessed_on else ''}.",
            "faint",
        )


__all__ = ["authority_text", "summary"]
