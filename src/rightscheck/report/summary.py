"""The result of a check as a document: summary, findings by wrong, what is missing, sources and authorities,
receipt, limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Final

from rightscheck.appraisal.findings import STRENGTH, Finding, Findings, Verdict
from rightscheck.casefile.case import Case
from rightscheck.casefile.views import View
from rightscheck.language import all_of, marked, marked_number, tr, tr_number
from rightscheck.law.pack import Pack
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph
from rightscheck.report.words import (
    SIGNS,
    TONES,
    VALUE_WORDS,
    VIEW_NAMES,
    Words,
    decisive,
    engine_words,
    listed,
    source_text,
)
from rightscheck.truth import Truth

BREACHES: Final[tuple[Verdict, ...]] = ("established", "indicated", "contested", "arguable")
SHOWN: Final = 10
"""How many questions the list of what is missing shows."""
ASKED: Final = 2
"""How many questions are shown with a finding on which facts are missing."""
_COUNTED: Final[Mapping[Verdict, tuple[str, str]]] = {
    "established": marked_number(
        "{number} is met even on the State's own account ({norms})",
        "{number} are met even on the State's own account ({norms})",
    ),
    "indicated": marked_number(
        "{number} is met on the evidence as it stands ({norms})",
        "{number} are met on the evidence as it stands ({norms})",
    ),
    "contested": marked_number(
        "{number} is in dispute on the facts ({norms})", "{number} are in dispute on the facts ({norms})"
    ),
    "arguable": marked_number(
        "{number} is met if better evidenced ({norms})", "{number} are met if better evidenced ({norms})"
    ),
}
_HINGES: Final[Mapping[str, str]] = {
    "arguable": marked("Met with better evidence that {facts}."),
    "indicated": marked("Falls if {facts}."),
    "breach": marked("A breach if {facts}."),
    "met": marked("Met if {facts}."),
}


def summary(
    findings: Findings, case: Case, pack: Pack, *, view: View | None = None, before: Iterable[Block] = ()
) -> Document:
    """The document of `rightscheck check`.

    Args:
        view: show for each finding the conclusion on this account beside the verdict.
        before: what to say first, below the title.
    """
    title, *blocks = _Summary(findings, case, pack, view).blocks()
    return Document((title, *before, *blocks))


class _Summary:
    def __init__(self, findings: Findings, case: Case, pack: Pack, view: View | None) -> None:
        self.findings = findings
        self.case = case
        self.pack = pack
        self.view = view
        self.words = Words(pack, case)

    def blocks(self) -> Iterator[Block]:
        yield Heading(1, f"{self.findings.case.title} ({self.findings.case.id})")
        yield Paragraph(self._paragraph())
        if self.findings.receipt.engine == "reference":
            yield Paragraph(self.findings.receipt.engine_note, "faint")
        duties = [f for f in self.findings.findings if f.kind == "duty" and f.verdict != "not_applicable"]
        for wrong, group in groupby(duties, key=lambda finding: finding.wrong):
            yield Heading(2, wrong[:1].upper() + wrong[1:])
            yield Items(tuple(self._items(group)))
        composite = [f for f in self.findings.findings if f.kind == "composite" and f.verdict != "not_applicable"]
        if composite:
            yield Heading(2, tr("Summaries over several findings"))
            yield Paragraph(tr("Each links the findings on which it rests and is left to human review."), "faint")
            yield Items(tuple(self._items(composite)))
        status = [f for f in self.findings.findings if f.kind == "definition" and f.verdict != "not_applicable"]
        if status:
            yield Heading(2, tr("Questions of status"))
            yield Paragraph(tr("These are no breaches. Other norms rest on them."), "faint")
            yield Items(tuple(self._items(status)))
        yield from self._bars()
        yield from self._not_applicable()
        yield from self._missing()
        yield from self._sources()
        yield from self._closing()

    def _bars(self) -> Iterator[Block]:
        """Bars to the examination of a complaint: those that were found, and in one line what is open."""
        bars = [f for f in self.findings.findings if f.kind == "admissibility" and f.verdict != "not_applicable"]
        if not bars:
            return
        yield Heading(2, tr("Admissibility"))
        yield Paragraph(
            tr("What may keep a body from examining a complaint. It says nothing on the findings above."), "faint"
        )
        yield from (Items(items) for items in (tuple(self._items(f for f in bars if f.verdict in BREACHES)),) if items)
        none, unknown = (
            "; ".join(dict.fromkeys(f"{f.title} ({f.cite.text})" for f in bars if f.verdict == verdict))
            for verdict in ("no_breach_shown", "undetermined")
        )
        lines = []
        if none:
            lines.append(Item(tr("No bar shown on these facts: {bars}.", bars=none), SIGNS["no_breach_shown"]))
        if unknown:
            lines.append(Item(tr("Open, since facts are missing: {bars}.", bars=unknown), SIGNS["undetermined"]))
        if lines:
            yield Items(tuple(lines))

    def _paragraph(self) -> str:
        """The one-paragraph summary: for each State the norms by their strongest verdict, and how many are open."""
        sentences = []
        duties = [f for f in self.findings.findings if f.kind == "duty" and f.binding]
        for state in dict.fromkeys(f.duty_bearer for f in duties):
            strongest: dict[str, Verdict] = {}
            for finding in sorted((f for f in duties if f.duty_bearer == state), key=lambda f: STRENGTH[f.verdict]):
                strongest.setdefault(finding.cite.text, finding.verdict)
            counted = []
            for verdict in BREACHES:
                norms = [cite for cite, value in strongest.items() if value == verdict]
                if norms:
                    counted.append(tr_number(*_COUNTED[verdict], len(norms), norms=listed(norms)))
            missing = sum(value == "undetermined" for value in strongest.values())
            if missing:
                counted.append(tr_number("facts are missing on {number}", "facts are missing on {number}", missing))
            shown = sum(value == "no_breach_shown" for value in strongest.values())
            if shown:
                counted.append(tr_number("{number} shows no breach", "{number} show no breach", shown))
            rest = len(strongest) - missing - shown - sum(value in BREACHES for value in strongest.values())
            if rest:
                counted.append(tr_number("{number} does not apply", "{number} do not apply", rest))
            sentences.append(
                tr_number(
                    "{state}, {number} norm: {outcomes}.",
                    "{state}, {number} norms: {outcomes}.",
                    len(strongest),
                    state=self.words.state(state),
                    outcomes="; ".join(counted),
                )
            )
        if sentences:
            return " ".join(sentences)
        if not self.findings.findings:
            return tr("No norm of the pack concerns an act of this case.")
        return tr("Only questions of status and supporting authority were checked.")

    def _items(self, group: Iterable[Finding]) -> Iterator[Item]:
        """One item for each norm and verdict; persons for whom the outcome rests on the same are named together. Where
        facts are missing, a norm has one item for all acts and States."""
        merged: dict[tuple[object, ...], list[Finding]] = {}
        for finding in group:
            key: tuple[object, ...] = (finding.norm, finding.verdict)
            if finding.verdict != "undetermined":
                key = (*key, finding.act, finding.duty_bearer, finding.hinges, finding.as_it_stands)
            merged.setdefault(key, []).append(finding)
        for same in merged.values():
            yield self._item(same)

    def _item(self, same: list[Finding]) -> Item:
        finding = same[0]
        below = [
            self._conduct(list(group)) for _, group in groupby(same, key=lambda f: (f.duty_bearer, f.as_it_stands))
        ]
        if not finding.binding:
            below.append(Item(tr("Not binding: reported as supporting authority only.")))
        if finding.caution and finding.verdict != "undetermined":
            below.append(Item(finding.caution))
        if self.view is not None:
            below.append(Item(f"{tr(VIEW_NAMES[self.view])}: {tr(VALUE_WORDS[getattr(finding.views, self.view)])}."))
        below += self._resting_on(finding)
        below += [self._hinge(finding, number) for number in range(min(3, len(finding.hinges)))]
        if len(finding.hinges) > 3:
            below.append(
                Item(
                    tr_number(
                        "and {number} more ways; see `rightscheck explain`.",
                        "and {number} more ways; see `rightscheck explain`.",
                        len(finding.hinges) - 3,
                    )
                )
            )
        below += self._against(finding)
        if finding.verdict == "undetermined" and finding.kind == "duty":
            below += [Item(tr("Ask: {question}", question=self.words.question(gap))) for gap in finding.missing[:ASKED]]
        if finding.with_assessments:
            names = listed([f"{use.element} ({use.by})" for use in finding.with_assessments.assessments])
            below.append(
                Item(
                    tr(
                        "With counsel's assessment of {elements}: {outcome}. Privileged.",
                        elements=names,
                        outcome=tr(finding.with_assessments.label),
                    )
                )
            )
        return Item(
            f"{tr(finding.label).upper()}: {finding.cite.text}, {finding.title}",
            SIGNS[finding.verdict],
            tuple(below),
            TONES[finding.verdict],
        )

    def _conduct(self, same: list[Finding]) -> Item:
        """Which State did what to whom, and the outcome as it stands."""
        finding = same[0]
        who = listed(list(dict.fromkeys(self.words.persons(f) for f in same)))
        names = list(dict.fromkeys(f"'{f.act}'" for f in same))
        acts = self.words.act(finding) if len(names) == 1 else listed(names)
        state = self.words.state(finding.duty_bearer)
        said = [
            tr("{state} towards {who}; {acts}.", state=state, who=who, acts=acts)
            if who
            else tr("{state}; {acts}.", state=state, acts=acts)
        ]
        if finding.kind in ("duty", "composite"):
            breach = finding.as_it_stands == "breach"
            said.append(tr("As it stands: breach.") if breach else tr("As it stands: no breach."))
        return Item(f"{' '.join(said)} [{finding.norm}]")

    @staticmethod
    def _against(finding: Finding) -> list[Item]:
        """The exceptions and counter-arguments that stand and on which the conclusion rests."""
        deciding = decisive(finding, "weighed")
        standing = [e for e in finding.exceptions if e.stands and e.id in deciding]
        return [Item(tr("Against it stands: {question}", question=e.question)) for e in standing if e.question]

    @staticmethod
    def _resting_on(finding: Finding) -> list[Item]:
        if finding.verdict not in ("established", "indicated"):
            return []
        met = [e for e in finding.elements if e.role == "element" and e.value == "true" and e.question and e.clause]
        return [Item(tr("Met: {elements}", elements=listed([e.id for e in met])))] if met else []

    @staticmethod
    def _hinge(finding: Finding, number: int) -> Item:
        hinge = finding.hinges[number]
        kind = "breach" if finding.kind == "duty" else "met"
        text = _HINGES[finding.verdict if finding.verdict in _HINGES else kind]
        return Item(tr(text, facts=all_of(hinge.sentences)))

    def _not_applicable(self) -> Iterator[Block]:
        out = [f for f in self.findings.findings if f.verdict == "not_applicable"]
        if not out:
            return
        yield Heading(2, tr("Does not apply"))
        lines: dict[tuple[str, str, str], list[str]] = {}
        for f in out:
            lines.setdefault((f.duty_bearer, f.act, f.reason), []).append(f.cite.text)
        yield Items(
            tuple(
                Item(
                    f"{listed(list(dict.fromkeys(cites)))} ({self.words.state(state)}, '{act}'): {reason}",
                    SIGNS["not_applicable"],
                    tone="faint",
                )
                for (state, act, reason), cites in lines.items()
            )
        )

    def _missing(self) -> Iterator[Block]:
        wanted: dict[tuple[str, str], list[str]] = {}
        settling: set[tuple[str, str]] = set()
        for finding in (f for f in self.findings.findings if f.kind == "duty"):
            for gap in finding.missing:
                key = (gap.fact, self.words.question(gap))
                wanted.setdefault(key, []).append(finding.norm)
                settling |= {key} if gap.settles else set()
        if not wanted:
            return
        ordered = sorted(wanted, key=lambda key: (key not in settling, -len(set(wanted[key]))))
        yield Heading(2, tr("What is missing"))
        yield Items(
            tuple(
                Item(
                    tr(
                        "{question} [{fact}; for {norms}]",
                        question=key[1],
                        fact=key[0],
                        norms=listed(list(dict.fromkeys(wanted[key]))),
                    ),
                    "?",
                )
                for key in ordered[:SHOWN]
            )
        )
        if len(ordered) > SHOWN:
            yield Paragraph(
                tr_number(
                    "and {number} more; `rightscheck explain` lists them for each norm.",
                    "and {number} more; `rightscheck explain` lists them for each norm.",
                    len(ordered) - SHOWN,
                ),
                "faint",
            )

    def _sources(self) -> Iterator[Block]:
        sources = {s.id: s for f in self.findings.findings for s in f.sources}
        if sources:
            yield Heading(2, tr("Sources"))
            yield Items(
                tuple(
                    Item(source_text(sources[key], self.words.state(sources[key].speaks_for)), key)
                    for key in self.case.head.sources
                    if key in sources
                )
            )
        pinpoints: dict[str, list[str]] = {}
        for finding in self.findings.findings:
            if finding.verdict not in BREACHES:
                continue
            deciding = decisive(finding, "weighed") | decisive(finding, "applicant")
            for element in finding.elements:
                if element.id in deciding and Truth.TRUE in (element.views.weighed, element.views.applicant):
                    for use in element.authorities:
                        at = f"{use.at}{'' if use.checked else '*'}" if use.at else ""
                        cite = tr("{authority} (later restatement)", authority=use.cite) if use.later else use.cite
                        pinpoints.setdefault(cite, []).append(at)
        if pinpoints:
            yield Heading(2, tr("Authorities on which the findings rest"))
            yield Items(
                tuple(
                    Item(f"{cite}: {'; '.join(filter(None, dict.fromkeys(at)))}".rstrip(": "))
                    for cite, at in sorted(pinpoints.items(), key=lambda item: item[0].casefold())
                )
            )
            yield Paragraph(tr("* pinpoint from knowledge, not checked against the text."), "faint")

    def _closing(self) -> Iterator[Block]:
        receipt = self.findings.receipt
        yield Heading(2, tr("What this is"))
        yield Items(tuple(Item(tr(text)) for text in self.findings.limits))
        parts = [
            tr("case {hash}", hash=receipt.case_sha256[:16]),
            tr("rules {hash}", hash=receipt.rules_sha256[:16]),
            f"rightscheck {receipt.rightscheck}",
            tr("engine: {engine}", engine=engine_words(receipt.engine)),
        ]
        if receipt.assessed_on:
            parts.append(tr("assessed on {day}", day=receipt.assessed_on))
        if receipt.asked.law_on:
            parts.append(tr("law of {day}", day=receipt.asked.law_on))
        yield Paragraph(tr("Receipt: {parts}.", parts=", ".join(parts)), "faint")
