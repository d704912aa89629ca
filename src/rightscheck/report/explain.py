"""A finding explained: from source to conclusion, on each account of the facts, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rightscheck.appraisal.changes import Turning
from rightscheck.appraisal.findings import Element, FactUse, Finding
from rightscheck.casefile.case import Case
from rightscheck.casefile.views import VIEWS, View
from rightscheck.language import all_of, key_words, marked, tr
from rightscheck.law.pack import Pack
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph
from rightscheck.report.turning import turning_blocks
from rightscheck.report.words import (
    BURDENS,
    TONES,
    VALUE_WORDS,
    VIEW_NAMES,
    Words,
    authority_text,
    decisive,
    lead,
    listed,
    short_name,
)
from rightscheck.truth import Truth

_MARKS: Mapping[Truth, str] = {
    Truth.TRUE: marked("[yes]"),
    Truth.FALSE: marked("[no]"),
    Truth.UNKNOWN: marked("[open]"),
}
_ORDER: Mapping[str, int] = {"element": 0, "argument_for": 1, "argument_against": 2, "exception": 3, "rebuttal": 4}
_STANDS: Mapping[tuple[bool, str], str] = {
    (False, "breach"): marked("If every open point were decided against whoever must show it: a breach."),
    (False, "no_breach"): marked("If every open point were decided against whoever must show it: no breach."),
    (True, "breach"): marked("If every open point were decided against whoever must show it: a bar."),
    (True, "no_breach"): marked("If every open point were decided against whoever must show it: no bar."),
}
"""By whether it is a bar to a complaint, and the outcome as it stands."""
_TURNS: Mapping[str, str] = {
    "breach": marked("It is met if {clauses} ({facts})."),
    "no breach": marked("It is no longer met if {clauses} ({facts})."),
}
_CAUSES: Mapping[str, str] = {
    "missing": marked("Open, because nobody states the facts it needs."),
    "disputed": marked("Open, because the accounts are evenly balanced."),
    "below_standard": marked("Open, because the evidence does not reach the standard."),
    "time": marked("Open, because the dates leave it open."),
    "open": marked("Open, because no argument settles it."),
}
_BEARS: Mapping[str, str] = {
    "claimant": marked("It is for the applicant to show; standard: {standard}."),
    "duty_bearer": marked("It is for the State to show; standard: {standard}."),
    "shared": marked("It is for both sides to show; standard: {standard}."),
    "injured": marked("It is for {state} to show; standard: {standard}."),
}
_SHIFTED: Mapping[str, str] = {
    "claimant": marked("It is for the applicant to show (the burden has shifted); standard: {standard}."),
    "duty_bearer": marked("It is for the State to show (the burden has shifted); standard: {standard}."),
    "shared": marked("It is for both sides to show (the burden has shifted); standard: {standard}."),
    "injured": marked("It is for {state} to show (the burden has shifted); standard: {standard}."),
}
_ASKED: Mapping[str, str] = {
    "claimant": marked("For the applicant to show; it takes {evidence}."),
    "duty_bearer": marked("For the State to show; it takes {evidence}."),
    "shared": marked("For both sides to show; it takes {evidence}."),
    "injured": marked("For {state} to show; it takes {evidence}."),
}


def explain(
    findings: Sequence[Finding],
    case: Case,
    pack: Pack,
    *,
    views: Iterable[View] = VIEWS,
    turnings: Mapping[str, Sequence[Turning]] = {},
    engine_note: str = "",
    before: Iterable[Block] = (),
) -> Document:
    """The document of `rightscheck explain`: every finding on one norm.

    Args:
        turnings: what would turn each finding, by its name.
        engine_note: that of the receipt.
        before: what is said first, below the title.
    """
    blocks: list[Block] = []
    for number, finding in enumerate(findings):
        if number == 0:
            blocks.append(Heading(1, f"{finding.cite.text}: {finding.title}"))
            blocks += before
            blocks.append(Paragraph(pack.norms[finding.norm].summary))
            if engine_note:
                blocks.append(Paragraph(engine_note, "faint"))
        blocks += _Explanation(finding, case, pack, turnings.get(finding.id, ())).blocks(tuple(views))
    return Document(tuple(blocks))


class _Explanation:
    def __init__(self, finding: Finding, case: Case, pack: Pack, turnings: Sequence[Turning]) -> None:
        self.finding = finding
        self.turnings = turnings
        self.words = Words(pack, case)
        self.norm = pack.norms[finding.norm]
        self.below: dict[str | None, list[Element]] = {}
        for element in finding.elements:
            self.below.setdefault(element.parent, []).append(element)

    def blocks(self, views: Sequence[View]) -> Iterator[Block]:
        finding = self.finding
        who = self.words.persons(finding)
        act = self.words.act(finding)
        state = self.words.state(finding.duty_bearer)
        yield Heading(
            2,
            tr("{state} towards {who}: {act}", state=state, who=who, act=act)
            if who
            else tr("{state}: {act}", state=state, act=act),
        )
        label = tr(finding.label)
        stands = tr(_STANDS[finding.kind == "admissibility", finding.as_it_stands])
        yield Paragraph(f"{label[:1].upper()}{label[1:]} ({finding.verdict}). {stands}", TONES[finding.verdict])
        if finding.reason:
            yield Paragraph(tr("It does not apply because {reason}.", reason=finding.reason))
            return
        outcomes = {view: f"{tr(VIEW_NAMES[view])}: {tr(VALUE_WORDS[getattr(finding.views, view)])}" for view in VIEWS}
        yield Items(tuple(Item(f"{text}.") for text in outcomes.values()))
        for view in views:
            yield Heading(3, outcomes[view])
            yield from self._view(view)
        yield from self._turning_points()
        yield from self._changes()
        yield from self._gaps()
        yield from self._authorities()

    def _view(self, view: View) -> Iterator[Block]:
        deciding = decisive(self.finding, view) | self._turning(view)
        top = [element for element in self.below.get(None, []) if element.role != "condition" or element.id in deciding]
        shown = [element for element in top if element.id in deciding]
        other = [element for element in top if element.id not in deciding and element.role != "circumstance"]
        yield Items(tuple(self._item(element, view, deciding) for element in shown))
        yield Paragraph(self._conclusion(view, shown))
        if other:
            said = listed([f"{element.id} ({tr(VALUE_WORDS[getattr(element.views, view)])})" for element in other])
            yield Paragraph(tr("Not decisive on this account: {elements}.", elements=said), "faint")

    def _turning(self, view: View) -> frozenset[str]:
        """On the weighed view, the elements whose facts the finding turns on, with everything above them."""
        if view != "weighed":
            return frozenset()
        facts = {fact for hinge in self.finding.hinges for fact in hinge.facts}
        by_id = {element.id: element for element in self.finding.elements}
        found: set[str] = set()
        for element in self.finding.elements:
            here: Element | None = element if facts & {use.fact for use in element.facts} else None
            while here is not None and here.id not in found:
                found.add(here.id)
                here = by_id.get(here.parent or "")
        return frozenset(found)

    def _conclusion(self, view: View, shown: Iterable[Element]) -> str:
        value = getattr(self.finding.views, view)
        elements = list(shown)
        if value is Truth.TRUE:
            return tr("Conclusion: everything the norm asks for is met, and no exception stands.")
        standing = [e.id for e in elements if e.role == "exception" and getattr(e.views, view) is Truth.TRUE]
        if value is Truth.FALSE and standing:
            return tr("Conclusion: not met, because this exception stands: {exceptions}.", exceptions=listed(standing))
        blocking = [e.id for e in elements if getattr(e.views, view) is value and e.role != "exception"]
        if value is Truth.FALSE:
            if not blocking:
                return tr("Conclusion: not met.")
            return tr("Conclusion: not met, because of {elements}.", elements=listed(blocking))
        if not blocking:
            return tr("Conclusion: open.")
        return tr("Conclusion: open, because of {elements}.", elements=listed(blocking))

    def _item(self, element: Element, view: View, deciding: frozenset[str]) -> Item:
        value: Truth = getattr(element.views, view)
        below: list[Item] = []
        clause = self.norm.clauses.get(element.clause or "")
        if clause and element.role == "element":
            below.append(Item(tr("The rule: {clause}.", clause=clause)))
        below += self._proof(element, view, value)
        if element.defeated_by and value is not Truth.TRUE and view == "weighed":
            names = [name.rpartition(".")[2] for name in element.defeated_by]
            below.append(Item(tr("Defeated by {elements}, which stands.", elements=listed(names))))
        below += [Item(self.words.fact(fact), "•") for fact in self._facts(element, value)]
        if element.text:
            below.append(Item(f"{element.text[:1].upper()}{element.text[1:]}.", "•"))
        children = sorted(self.below.get(element.id, []), key=lambda child: _ORDER.get(child.role, 0))
        shown = [child for child in children if self._in_play(child, view, deciding)]
        below += [self._item(child, view, deciding) for child in shown]
        silent = [short_name(child) for child in children if child.role == "argument_for" and child not in shown]
        if silent:
            text = tr("Other arguments, for which nobody states facts: {arguments}.", arguments=listed(silent))
            below.append(Item(text, tone="faint"))
        if element.authorities:
            cited = "; ".join(authority_text(use, short=True) for use in element.authorities)
            below.append(Item(tr("Authority: {authorities}.", authorities=cited), tone="faint"))
        return Item(f"{lead(element)} — {tr(VALUE_WORDS[value])}.", tr(_MARKS[value]), tuple(below))

    def _in_play(self, element: Element, view: View, deciding: frozenset[str]) -> bool:
        """Whether an element belongs into the account: it decides, it stands, or somebody states facts for it."""
        if element.role not in ("argument_for", "argument_against"):
            return element.id in deciding
        if getattr(element.views, view) is Truth.TRUE:
            return True
        return any(fact.supports is Truth.TRUE for fact in self._facts_below(element))

    def _facts_below(self, element: Element) -> Iterator[FactUse]:
        """Every fact that an element or anything below it read."""
        yield from element.facts
        for child in self.below.get(element.id, []):
            yield from self._facts_below(child)

    def _proof(self, element: Element, view: View, value: Truth) -> list[Item]:
        """Whose it is to show the element, and on the weighed view how a dispute was settled."""
        if element.role == "condition" or not element.facts:
            return []
        bears = _SHIFTED if element.shifted else _BEARS
        said = [self._to_show(bears, element.burden, standard=key_words(element.standard))]
        if view == "weighed":
            if value is Truth.UNKNOWN and element.cause in _CAUSES:
                said.append(tr(_CAUSES[element.cause]))
            elif _disputed(element.facts):
                said.append(
                    tr(
                        "The accounts differ: the better-evidenced one is taken, and a tie goes against whoever must "
                        "show the point."
                    )
                )
        return [Item(" ".join(said), tone="faint")]

    @staticmethod
    def _facts(element: Element, value: Truth) -> list[FactUse]:
        """First the versions that support the value, then those that speak against it."""
        return sorted(element.facts, key=lambda fact: (fact.supports is not value, fact.fact))

    def _to_show(self, texts: Mapping[str, str], burden: str, **values: str) -> str:
        """Who has to show a point; against a mission it is the injured State and not an applicant."""
        injured = self.finding.injured_state
        if injured and burden == "claimant":
            return tr(texts["injured"], state=self.words.state(injured), **values)
        return tr(texts[burden], **values)

    def _turning_points(self) -> Iterator[Block]:
        if self.finding.hinges:
            yield Heading(3, tr("What it turns on"))
            yield Items(
                tuple(
                    Item(tr(_TURNS[hinge.turns_to], clauses=all_of(hinge.sentences), facts=listed(hinge.facts)))
                    for hinge in self.finding.hinges
                )
            )

    def _changes(self) -> Iterator[Block]:
        """The smallest changes of fact that would turn the finding, whatever anybody says of them."""
        if self.turnings:
            yield Heading(3, tr("What would turn it"))
            state, injured = self.words.state(self.finding.duty_bearer), self.finding.injured_state
            claimant = self.words.state(injured) if injured else tr(BURDENS["claimant"])
            yield from turning_blocks(self.turnings, state=state, claimant=claimant)

    def _gaps(self) -> Iterator[Block]:
        if self.finding.missing:
            yield Heading(3, tr("What to ask"))
            yield Items(
                tuple(
                    Item(
                        tr(
                            "{question} ({fact}, for {element})",
                            question=self.words.question(gap),
                            fact=gap.fact,
                            element=gap.element.rpartition(".")[2],
                        ),
                        "?",
                        (Item(self._to_show(_ASKED, gap.burden, evidence=gap.would_meet), tone="faint"),),
                    )
                    for gap in self.finding.missing
                )
            )
        if self.finding.open_terms:
            yield Heading(3, tr("Terms left to judgment"))
            yield Items(tuple(Item(f"{term}: {text}") for term, text in self.finding.open_terms.items()))

    def _authorities(self) -> Iterator[Block]:
        """The full citations of what is cited in short above."""
        cited = dict.fromkeys(use.cite for use in self.finding.authorities)
        if cited:
            yield Heading(3, tr("Authorities in full"))
            yield Items(tuple(Item(cite) for cite in sorted(cited, key=str.casefold)))


def _disputed(facts: Iterable[FactUse]) -> bool:
    """Whether somebody denies a version, or two versions of one fact point to different answers."""
    answers: dict[str, set[Truth]] = {}
    for fact in facts:
        answers.setdefault(fact.fact, set()).add(fact.supports)
        if any(word.how == "denied" for word in fact.said):
            return True
    return any({Truth.TRUE, Truth.FALSE} <= found for found in answers.values())
