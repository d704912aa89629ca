"""Decided cases on point as a page and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Final, get_args

from pydantic import TypeAdapter

from rightscheck.appraisal.precedents.comparing import Likeness
from rightscheck.appraisal.precedents.model import FactBeside, Holding, OnPoint, Precedent, Precedents
from rightscheck.casefile.case import Case, Outcome
from rightscheck.law.pack import Pack
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph, Table, Tone
from rightscheck.report.reliance import Reliance, factor_text, here_text, plain, state_of, there_text
from rightscheck.report.words import VALUE_WORDS, Words, listed
from rightscheck.truth import Truth

OUTCOMES: Final[Mapping[Outcome, str]] = {
    "violation": "violation",
    "no_violation": "no violation",
    "inadmissible": "inadmissible",
    "not_applicable": "not applicable",
    "not_examined": "not examined",
}
_LATER: Final[Mapping[Truth, str]] = {
    Truth.TRUE: "A later decision: it was given after the act.",
    Truth.FALSE: "It was given before the act or on its day.",
    Truth.UNKNOWN: "The dates leave open whether it was given before the act.",
}
_METHOD: Final = (
    "Decisions are compared on the elements, arguments, exceptions and facts that this norm reads, not on how the "
    "cases look. The nearest share most and differ least. What is not known in one of the two cases is no difference. "
    "The facts of a decision are those that its file records; read the decision before relying on it."
)


@cache
def _adapter() -> TypeAdapter[Precedents]:
    return TypeAdapter(Precedents)


def to_json(found: Precedents) -> str:
    """The precedents as JSON; the same precedents give the same text."""
    return _adapter().dump_json(found, indent=1).decode() + "\n"


def precedents_page(found: Precedents, case: Case, pack: Pack) -> Document:
    """The document of `rightscheck precedents`."""
    return Document(tuple(_blocks(found, Words(pack, case))))


def _blocks(found: Precedents, words: Words) -> Iterator[Block]:
    yield Heading(1, f"{found.cite}: decided cases on point")
    yield Paragraph(_counted(found, words))
    if not found.decisions:
        return
    yield Paragraph(_METHOD, "faint")
    for section in found.sections:
        yield from _section(section, found, words)


def _counted(found: Precedents, words: Words) -> str:
    twins = listed([words.pack.citation(words.pack.norms[key]) for key in found.related])
    on = f"this norm or on {twins}" if twins else "this norm"
    silent = f" Left unexamined in: {listed(found.not_examined)}." if found.not_examined else ""
    if not found.decisions:
        return f"None of the decided cases holds anything on {on}.{silent}"
    count = "1 decided case holds" if found.decisions == 1 else f"{found.decisions} decided cases hold"
    return f"{count} something on {on}.{silent}"


def _section(section: OnPoint, found: Precedents, words: Words) -> Iterator[Block]:
    who = words.persons(section)
    yield Heading(2, f"{words.state(section.duty_bearer)}{f' towards {who}' if who else ''}: {words.act(section)}")
    if not section.applies:
        yield Paragraph("The norm does not apply here (`explain` says why), so no decision is compared.")
        return
    yield Paragraph(f"In this case, on the evidence as it stands: {VALUE_WORDS[section.value]}.")
    if len(section.persons) > 1:
        first = words.case.head.people[section.persons[0]].name
        yield Paragraph(f"All that follows is the same for each of them. The facts are told of {first}.", "faint")
    yield Table(
        ("", "decision", "held", "shared", "known and different", "most on point"),
        tuple(_row(number, one, found) for number, one in enumerate(section.told, 1)),
    )
    claimant = words.state(section.injured_state) if section.injured_state else "the applicant"
    for number, one in enumerate(section.told, 1):
        if section.other_way and one is section.other_way[0]:
            yield Paragraph("Of the rest, these went the other way than the nearest one:", "strong")
        elif section.elsewhere and one is section.elsewhere[0]:
            yield Paragraph("Nearest on norms that ask the same:", "strong")
        yield from _Decision(one, found, words, claimant).blocks(number)


def _row(number: int, one: Precedent, found: Precedents) -> tuple[str, ...]:
    held = _outcomes(one) + (f" ({one.cite})" if one.norm != found.norm else "")
    return (
        str(number),
        one.title,
        held,
        str(one.nearness + one.differences),
        str(one.differences),
        "yes" if one.most_on_point else "",
    )


def _outcomes(one: Precedent) -> str:
    return listed(list(dict.fromkeys(OUTCOMES[holding.outcome] for holding in one.held)))


class _Decision:
    """One decision on the page."""

    def __init__(self, one: Precedent, found: Precedents, words: Words, claimant: str) -> None:
        self.one = one
        self.own = one.norm == found.norm
        self.reliance = Reliance(one, claimant)

    def blocks(self, number: int) -> Iterator[Block]:
        """The decision, what it shares and where it differs, and the two sides' arguments from it."""
        one, decision = self.one, self.one.decision
        yield Heading(3, f"{number}. {decision.cite}")
        outcome = "; ".join(map(_held, one.held))
        where = "" if self.own else f", on {one.cite}"
        also = f" For others in it: {'; '.join(map(_held, one.also_held))}." if one.also_held else ""
        yield Paragraph(f"{decision.body}{where}: {outcome}.{also} {_LATER[one.later]}", self._tone())
        yield Paragraph(" ".join(self._weight()))
        yield Items(tuple(self._items()))

    def _tone(self) -> Tone:
        outcomes = {holding.outcome for holding in self.one.held}
        return "breach" if outcomes == {"violation"} else "clear" if outcomes == {"no_violation"} else "plain"

    def _weight(self) -> Iterator[str]:
        """How far it can carry an argument."""
        if self.one.most_on_point:
            yield "No other decision shares with this case all that this one shares, and more."
        if not self.own:
            yield "Another norm was applied, so it does not bind here; it is compared on the elements of this one."
        yield from self.reliance.weight()

    def _items(self) -> Iterator[Item]:
        one = self.one
        if one.issues:
            told = [
                f"{plain(issue.id)}: {VALUE_WORDS[issue.there]} there, {VALUE_WORDS[issue.here]} here"
                for issue in one.issues
            ]
            yield Item(f"Elements that the factors decide. {'; '.join(told)}.")
        facts = {kind: [fact for fact in one.facts if fact.likeness == kind] for kind in get_args(Likeness)}
        shared = [Item(factor_text(use, self.reliance.side_words(use.there_for))) for use in one.shared]
        shared += map(self._shared, (*facts["same"], *facts["alike"]))
        yield Item("Shared" if shared else "Nothing is shared.", items=tuple(shared))
        if facts["apart"]:
            yield Item("Facts that differ", items=tuple(map(self._apart, facts["apart"])))
        if facts["only_there"]:
            yield Item("Known there and not known here", items=tuple(self._to_ask(facts["only_there"])))
        if facts["only_here"]:
            yield Item("Known here and not known there", items=tuple(self._further(facts["only_here"])))
        if one.considered:
            told_of = (
                Item(
                    f"{use.text.rstrip('.')} [{plain(use.id)}] — {state_of(use)}.",
                    items=tuple(Item(f"There: {' '.join(use.known_there)}", "•") for _ in use.known_there[:1]),
                )
                for use in one.considered
            )
            yield Item("Exceptions and counter-arguments", items=tuple(told_of))
        yield from self.reliance.items()

    def _shared(self, fact: FactBeside) -> Item:
        gains = self.reliance.sides_words((*fact.here_for, *fact.there_for))
        if fact.likeness == "same":
            return Item(f"{here_text(fact)}{gains}", "•")
        return Item(f"Alike to the norm. There: {there_text(fact)} Here: {here_text(fact)}{gains}", "•")

    def _apart(self, fact: FactBeside) -> Item:
        words = self.reliance.sides_words
        there = f"There: {there_text(fact)}{words(fact.there_for)}"
        return Item(f"{there} Here: {here_text(fact)}{words(fact.here_for)}", "•")

    def _to_ask(self, facts: Iterable[FactBeside]) -> Iterator[Item]:
        """Each question once, with all that was known there."""
        asked: dict[str, list[FactBeside]] = {}
        for fact in facts:
            asked.setdefault(fact.question, []).append(fact)
        for question, those in asked.items():
            there = " ".join(f"{there_text(fact)}{self.reliance.sides_words(fact.there_for)}" for fact in those)
            said = " ".join(dict.fromkeys(text for fact in those for text in fact.said))
            more = f" Here it is only said, which does not count as the evidence stands: {said}" if said else ""
            yield Item(f"{question} There: {there}{more}", "?")

    def _further(self, facts: Iterable[FactBeside]) -> Iterator[Item]:
        """What more is known here, by the sides that gain by it."""
        gaining: dict[str, list[str]] = {}
        for fact in facts:
            gaining.setdefault(self.reliance.gain(fact.here_for), []).append(here_text(fact))
        for gain, texts in gaining.items():
            yield Item(f"{gain}: {' '.join(texts)}", "•")


def _held(holding: Holding) -> str:
    limb = f" ({holding.limb})" if holding.limb else ""
    at = f", {holding.at}" if holding.at else ""
    checked = "checked" if holding.verification == "checked" else "from knowledge"
    return f"{OUTCOMES[holding.outcome]}{limb}{at} ({checked})"
