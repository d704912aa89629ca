"""The application of a norm, element by element, and the other side's case against it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from rightscheck.appraisal.findings import Element, FactUse, Finding
from rightscheck.language import marked, tr
from rightscheck.report.memorandum.wording import accounts, as_sentence, claimant, proof, series
from rightscheck.report.memorandum.writer import Writer, joined
from rightscheck.report.model import Block, Inline, Item, Items, Tone
from rightscheck.report.words import decisive
from rightscheck.truth import Truth

AGAINST: Final = frozenset(("argument_against", "exception", "rebuttal"))
"""The roles of what speaks against the element or norm above it."""
_FAILS: Final = marked("Also considered, and failing on the facts: {arguments}")
_SILENT: Final = marked("Nobody states the facts on which this would rest: {arguments}")


class Application:
    """What became of the elements of one finding.

    Told are the elements on which the outcome rests: on the evidence as it stands and, where it turns on disputed or
    thin facts, on the claimant's account. An argument is told where it holds on one of them.

    Args:
        brief: whether only the elements of the norm are told, without what is below them.
    """

    def __init__(self, writer: Writer, finding: Finding, *, brief: bool) -> None:
        self._brief = brief
        self._writer = writer
        self._finding = finding
        self._claimant = claimant(writer.words, finding)
        self._said: set[str] = set()
        self._stood: set[str] = set()
        self._below: dict[str | None, list[Element]] = {}
        for element in finding.elements:
            self._below.setdefault(element.parent, []).append(element)
        self._by_id = {element.id: element for element in finding.elements}
        self._unsettled = finding.verdict in ("contested", "arguable")
        self._deciding = decisive(finding, "weighed") | (
            decisive(finding, "applicant") if self._unsettled else frozenset()
        )
        self._turning = self._above({fact for hinge in finding.hinges for fact in hinge.facts})

    def _above(self, facts: set[str]) -> frozenset[str]:
        """The elements that read one of these facts, with everything above them."""
        found: set[str] = set()
        for element in self._finding.elements:
            here: Element | None = element if facts & {use.fact for use in element.facts} else None
            while here is not None and here.id not in found:
                found.add(here.id)
                here = self._by_id.get(here.parent or "")
        return frozenset(found)

    def _holds(self, element: Element) -> bool:
        """Whether it holds on an account that is told."""
        views = element.views
        return views.weighed is Truth.TRUE or (self._unsettled and views.applicant is Truth.TRUE)

    def _told(self, element: Element) -> bool:
        """Whether an element is gone through."""
        if element.role in AGAINST or element.role == "circumstance":
            return False
        if element.id not in self._deciding | self._turning:
            return False
        return element.role in ("element", "condition") or self._holds(element)

    def blocks(self) -> Iterator[Block]:
        """First, in a list, the elements that are met on every account, unless all of them are; then a numbered
        paragraph for each element in issue, with what it rests on in a list below it."""
        told = [e for e in self._below.get(None, []) if self._told(e) and (e.role != "condition" or e.question)]
        common = [e for e in told if self._finding.verdict != "established" and _on_every_account(e)]
        writer = self._writer
        if common:
            writer.begin()
            yield writer.say(tr("Met on every account:"))
            yield Items(tuple(map(self._common, common)))
        for element in (one for one in told if one not in common):
            writer.begin()
            yield writer.say(
                as_sentence(element.question or element.says),
                accounts(writer.words, self._finding, element),
                proof(writer, self._finding, element),
                *(self._in_brief(element) if self._brief else self._rests_on(element)),
            )
            items = () if self._brief else tuple(self._items(element))
            if items:
                yield Items(items)

    def _common(self, element: Element) -> Item:
        """An element that nobody's account puts in issue."""
        return Item(joined(as_sentence(element.question or element.says), *self._in_brief(element)))

    def _in_brief(self, element: Element) -> Iterator[Inline | str | None]:
        """Where the facts of an element and of what is told below it are found, their sources and authorities."""
        read = [element, *(one for one in self._descendants(element) if self._told(one))]
        facts = [fact for one in read for fact in one.facts if fact.supports is Truth.TRUE]
        where = self._writer.where(fact.fact for fact in facts)
        if element.text and not facts:
            yield as_sentence(element.text)
        yield self._gone_through(element) or None
        yield tr("See {paragraphs}.", paragraphs=where) if where else None
        yield self._writer.note(facts=facts, authorities=[use for one in read for use in one.authorities])

    def _rests_on(self, element: Element) -> Iterator[Inline | str | None]:
        """What an element read itself, with sources and authorities in a footnote. A fact is said once in a finding;
        later it is referred to by its paragraph."""
        facts = [fact for fact in element.facts if fact.supports is not Truth.UNKNOWN]
        shown = Truth.TRUE if self._holds(element) else element.views.weighed
        carried = [fact for fact in facts if fact.supports is shown] if shown is not Truth.UNKNOWN else facts
        disputed = {fact.fact for fact in carried}
        against = [fact for fact in facts if fact not in carried and fact.fact in disputed]
        new = self._new(carried)
        if new:
            yield " ".join(new)
        if element.text and not facts:
            yield as_sentence(element.text)
        if self._new(against):
            yield tr("It is also said: {facts}", facts=" ".join(self._new(against)))
        self._said |= {fact.sentence for fact in (*carried, *against)}
        where = self._writer.where(fact.fact for fact in (*carried, *against))
        if where:
            yield tr("See {paragraphs}.", paragraphs=where)
        yield self._writer.note(facts=(*carried, *against), authorities=element.authorities)

    def _new(self, facts: Iterable[FactUse]) -> list[str]:
        """The sentences of facts that were not said yet."""
        return [sentence for sentence in dict.fromkeys(fact.sentence for fact in facts) if sentence not in self._said]

    def _items(self, element: Element) -> Iterator[Item]:
        """The parts of an element that are told."""
        told = [child for child in self._below.get(element.id, []) if self._told(child)]
        if element.refers_to and len(told) == 1 and told[0].role == "element" and not told[0].facts:
            # A concept of one element: its question says what the element that refers to it says.
            yield from self._items(told[0])
            return
        once = {one.id: one for one in self._merged(told)}
        for child in self._below.get(element.id, []):
            if child.id in once:
                yield self._item(once[child.id])
            elif child.role in AGAINST and child.views.weighed is Truth.TRUE and child.id in self._deciding:
                yield self._standing(child)

    def _merged(self, told: Iterable[Element]) -> Iterator[Element]:
        """Arguments that say the same on the same facts as one, with the authorities of all."""
        same: dict[object, list[Element]] = {}
        for one in told:
            whole = one.id if any(map(self._told, self._below.get(one.id, []))) else None
            key = (whole, one.question, one.says, one.views, tuple((fact.fact, fact.value) for fact in one.facts))
            same.setdefault(key, []).append(one)
        for first, *others in same.values():
            uses = dict.fromkeys((*first.authorities, *(use for one in others for use in one.authorities)))
            yield replace(first, authorities=tuple(uses)) if others else first

    def _item(self, element: Element) -> Item:
        what = as_sentence(element.question or element.says)
        views = element.views
        if views.weighed is Truth.TRUE and element.question:
            lead = tr("{what} This is met.", what=what)
        elif views.weighed is Truth.TRUE:
            lead = what
        elif self._holds(element):
            lead = tr("{what} This is met on the account of {side} only.", what=what, side=self._claimant)
        elif views.weighed is Truth.FALSE:
            lead = tr("{what} This is not met.", what=what)
        else:
            lead = tr("{what} This is open.", what=what)
        before = self._gone_through(element)
        if before:
            return Item(joined(lead, before, self._writer.note(authorities=element.authorities)))
        return Item(joined(lead, *self._rests_on(element)), items=tuple(self._items(element)))

    def _gone_through(self, element: Element) -> str:
        """Where a norm or concept to which an element refers was gone through already with the same outcome."""
        writer = self._writer
        if element.refers_to is None:
            return ""
        if element.refers_to in writer.pack.norms:
            numbers = [
                group.number
                for group in writer.groups
                if group.first.norm == element.refers_to
                and any(one.persons == self._finding.persons for one in group.findings)
            ]
            if numbers:
                return tr("See Finding {numbers}.", numbers=series(numbers))
            return tr("See {norm}.", norm=writer.pack.citation(writer.pack.norms[element.refers_to]))
        parts = tuple(
            (one.id, one.views, tuple((fact.fact, fact.value, fact.said) for fact in one.facts), self._told(one))
            for one in self._descendants(element)
        )
        key = (element.refers_to, self._finding.duty_bearer, self._finding.persons, parts)
        number = writer.done.setdefault(key, writer.number) if parts else writer.number
        return tr("The reasons are those of para {number}.", number=number) if number != writer.number else ""

    def _descendants(self, element: Element) -> Iterator[Element]:
        for child in self._below.get(element.id, []):
            yield child
            yield from self._descendants(child)

    def _standing(self, element: Element) -> Item:
        """A counter-argument or exception that stands."""
        self._stood.add(element.id)
        lead = tr("Against it stands: {what}", what=as_sentence(element.question or element.says))
        return Item(joined(lead, *self._rests_on(element)), tone="dispute")

    def other_side(self) -> Iterator[Block]:
        """The exceptions and counter-arguments, and why they fail or hold, with the facts that speak against a
        breach."""
        writer, finding = self._writer, self._finding
        considered = [self._by_id[one.id] for one in finding.exceptions if one.id in self._by_id]
        considered = [one for one in considered if one.role != "rebuttal"]
        matter = [one for one in considered if one.id in self._deciding | self._turning]
        argued = [one for one in matter if self._argued(one) and one.id not in self._stood]
        failing = [one for one in matter if one.parent is None and not self._argued(one)]
        failing = [one for one in failing if one.views.weighed is Truth.FALSE]
        silent = [
            one
            for one in considered
            if one.parent is None and one.views.weighed is Truth.UNKNOWN and not self._argued(one)
        ]
        # Where no breach is shown, what stands against it is told with the elements.
        facts = list(self._against_breach()) if finding.verdict != "no_breach_shown" else []
        if not (argued or failing or silent or facts):
            return
        writer.begin()
        said: list[str | Inline | None] = [tr("The other side's case.")]
        if facts:
            texts = " ".join(dict.fromkeys(fact.sentence for fact in facts))
            where = writer.where(fact.fact for fact in facts)
            said.append(tr("It can rely on this: {facts}", facts=texts))
            said += [tr("See {paragraphs}.", paragraphs=where) if where else None, writer.note(facts=facts)]
            self._said |= {fact.sentence for fact in facts}
        for title, group in ((_FAILS, failing), (_SILENT, silent)):
            if group:
                names = " ".join(dict.fromkeys(as_sentence(one.question or one.says) for one in group))
                said.append(tr(title, arguments=names))
                read = [fact for one in group for fact in one.facts if fact.supports is Truth.FALSE]
                said.append(writer.note(facts=read, authorities=[use for one in group for use in one.authorities]))
        yield writer.say(*said)
        if argued and not self._brief:
            yield Items(tuple(map(self._defence, argued)))

    @staticmethod
    def _argued(element: Element) -> bool:
        """Whether a counter-argument stands, or somebody says what would support it."""
        return element.views.weighed is Truth.TRUE or any(fact.supports is Truth.TRUE for fact in element.facts)

    def _against_breach(self) -> Iterator[FactUse]:
        """The versions of facts that somebody says, and that speak against a breach wherever they were read."""
        speaks: dict[tuple[str, str], set[bool]] = {}
        found: dict[tuple[str, str], FactUse] = {}
        for element in self._finding.elements:
            for fact in element.facts:
                if fact.supports is not Truth.UNKNOWN:
                    for_breach = (fact.supports is Truth.TRUE) is not self._opposes(element)
                    speaks.setdefault((fact.fact, fact.value), set()).add(for_breach)
                    if element.id in self._deciding | self._turning:
                        found[fact.fact, fact.value] = fact
        answers = {name for name, _ in found if len({value for other, value in found if other == name}) > 1}
        for key, fact in found.items():
            if speaks[key] == {False} and (key[0] in answers or any(word.side == "duty_bearer" for word in fact.said)):
                yield fact

    def _opposes(self, element: Element) -> bool:
        """Whether an element speaks against a breach if it holds."""
        opposes, here = False, element
        while True:
            opposes ^= here.role in AGAINST
            if here.parent is None or here.parent not in self._by_id:
                return opposes
            here = self._by_id[here.parent]

    def _defence(self, element: Element) -> Item:
        what = as_sentence(element.question or element.says)
        if element.views.weighed is Truth.TRUE:
            lead = tr("{what} On the evidence as it stands this holds.", what=what)
        elif element.views.weighed is Truth.FALSE:
            lead = tr("{what} On the evidence as it stands this fails.", what=what)
        else:
            lead = tr("{what} This is not shown.", what=what)
        answers = [
            as_sentence(child.question or child.says)
            for child in self._below.get(element.id, [])
            if child.role == "rebuttal" and child.views.weighed is Truth.TRUE
        ]
        answer = tr("It is answered: {answers}", answers=" ".join(answers)) if answers else None
        tone: Tone = "dispute" if element.views.weighed is Truth.TRUE else "plain"
        return Item(joined(lead, *self._rests_on(element), answer), tone=tone)


def _on_every_account(element: Element) -> bool:
    views = element.views
    return {views.applicant, views.respondent, views.weighed} == {Truth.TRUE}
