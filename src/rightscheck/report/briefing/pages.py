"""The violation summary: at most two pages of A4, whatever the case. What does not fit is counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final, TypeVar

from rightscheck.appraisal.findings import Verdict
from rightscheck.casefile.sentences import date_words, sentence
from rightscheck.dates import parse_date
from rightscheck.language import marked, tr, tr_number
from rightscheck.report.briefing.points import Points
from rightscheck.report.briefing.telling import body, first, footnoted, person, short, told
from rightscheck.report.dossier import Dossier
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph
from rightscheck.report.pictures import chronology
from rightscheck.report.pictures.events import act_words

PEOPLE: Final = 5
ACTS: Final = 3
FACTS: Final = 7
NORMS: Final = 10
SAID: Final = 4
ASKED: Final = 4
BODIES: Final = 5
STATES: Final = 2
"""How much of each is told. Together it fills two pages at most; a test measures the longest cases."""
_HIGH: Final = 250
"""The height of the picture, in its own units, of which a page has 960."""
_OUTCOMES: Final[dict[Verdict, str]] = {
    "established": marked("Even on {state}’s own account"),
    "indicated": marked("On the evidence as it stands, by {state}"),
    "contested": marked("If the applicant’s account is right, by {state}; the facts are disputed"),
    "arguable": marked("If it is better evidenced, by {state}"),
}
_FIELDS: Final[dict[str, str]] = {
    "denied_by": marked("{state} denies: {fact}"),
    "asserted_by": marked("{state} says: {fact}"),
    "conceded_by": marked("{state} accepts: {fact}"),
}


def violation_summary(dossier: Dossier) -> Document:
    """The summary as a document."""
    assessed = dossier.case.head.assessed_on
    return Document(tuple(_Summary(dossier).blocks()), date=str(assessed) if _is_day(str(assessed or "")) else "")


def _is_day(text: str) -> bool:
    return len(text) == len("2013-08-27") and text.replace("-", "").isdigit()


class _Summary:
    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.points = Points(dossier)
        self.states = [self.dossier.words.state(code) for code in self.points.states]

    def blocks(self) -> Iterator[Block]:
        yield Heading(1, short(self.dossier.case.head.title, 160))
        yield Paragraph(self._what_it_is(), "faint")
        yield Heading(2, tr("Who"))
        yield Paragraph(self._who())
        yield Heading(2, tr("What happened"))
        yield from self._happened()
        yield chronology(self.dossier, _HIGH)
        yield Heading(2, tr("What was likely violated"))
        yield from self._violated()
        yield from self._listed(tr("What the State says"), self._said(), SAID)
        yield from self._listed(tr("What is not known"), self.points.questions(of_the_state=False), ASKED)
        yield from self._listed(tr("What can be asked of the State"), self.points.questions(of_the_state=True), ASKED)
        yield from self._where()
        yield Paragraph(self._limits(), "faint")

    def _what_it_is(self) -> str:
        day = self.dossier.case.head.assessed_on
        if day is None:
            return tr("Violation summary. These are findings on the stated accounts; no tribunal has so found.")
        return tr(
            "Violation summary, as of {day}. These are findings on the stated accounts; no tribunal has so found.",
            day=date_words(day),
        )

    def _who(self) -> str:
        known = self.dossier.case.head.people
        concerned = dict.fromkeys(key for _, act in self.points.acts for key in act.of if key in known)
        names = [person(self.dossier, known[key]) for key in concerned]
        people = sentence(first(names, PEOPLE)) if names else ""
        states = tr("The findings are on {states}.", states=first(self.states, 3)) if self.states else ""
        return " ".join(filter(None, [people, states]))

    def _happened(self) -> Iterator[Block]:
        """The acts, each with the facts on which most rests; every act has its share of them."""
        acts = self.points.acts[:ACTS]
        claims = [list(self.points.events(key)) for key, _ in acts]
        claims.append(list(self.points.of_people()))
        chosen = _dealt(claims, FACTS)
        items = [
            Item(short(act_words(self.dossier, act)), items=tuple(Item(told(self.dossier, claim)) for claim in part))
            for (_, act), part in zip(acts, chosen, strict=False)
        ]
        items += [Item(told(self.dossier, claim)) for claim in chosen[-1]]
        yield Items(tuple(items))
        more = len(self.points.acts) - len(acts)
        if more > 0:
            yield Paragraph(tr_number("and {number} more act.", "and {number} more acts.", more), "faint")

    def _violated(self) -> Iterator[Block]:
        shown = self.points.states[:STATES]
        items, left = [], NORMS
        for verdict, lead in _OUTCOMES.items():
            found = [[one for one in self.points.breaches(state) if one.verdict == verdict] for state in shown]
            for state, kept in zip(shown, _dealt(found, left), strict=True):
                if kept:
                    left -= len(kept)
                    below = tuple(Item(footnoted(breach.title, breach.cite)) for breach in kept)
                    items.append(Item(tr(lead, state=self.dossier.words.state(state)), items=below))
        if items:
            yield Items(tuple(items))
        else:
            yield Paragraph(
                tr("On the facts as stated, no violation is shown. That is no finding that there was none.")
            )
        more = sum(len(self.points.breaches(state)) for state in self.points.states) - (NORMS - left)
        missing = sum(map(self.points.open_norms, self.points.states))
        said = []
        if more > 0:
            said.append(tr_number("{number} more norm may be violated.", "{number} more norms may be violated.", more))
        if missing:
            said.append(
                tr_number("Facts are missing on {number} norm.", "Facts are missing on {number} norms.", missing)
            )
        if said:
            yield Paragraph(" ".join(said), "faint")

    def _said(self) -> Sequence[str]:
        found: list[str] = []
        for state in self.points.states[:STATES]:
            name = self.dossier.words.state(state)
            ways = [
                [tr(words, state=name, fact=short(claim.text)) for claim in self.points.says(state, field)]
                for field, words in _FIELDS.items()
            ]
            found += [text for row in zip_longest(*ways) for text in row if text]
        return list(dict.fromkeys(found))

    @staticmethod
    def _listed(title: str, texts: Sequence[str], most: int) -> Iterator[Block]:
        if not texts:
            return
        yield Heading(2, title)
        yield Items(tuple(Item(short(text)) for text in texts[:most]))
        if len(texts) > most:
            yield Paragraph(_more(len(texts) - most), "faint")

    def _where(self) -> Iterator[Block]:
        shown = self.points.states[:STATES]
        chosen = _dealt([list(self.points.bodies(state)) for state in shown], BODIES)
        if not any(chosen):
            return
        yield Heading(2, tr("Where it can be taken, and by when"))
        items = [
            Item(
                tr("Against {state}", state=self.dossier.words.state(state)),
                items=tuple(Item(short(body(where), 260)) for where in wheres),
            )
            for state, wheres in zip(shown, chosen, strict=True)
            if wheres
        ]
        yield Items(tuple(items))
        more = sum(len(self.points.bodies(state)) for state in self.points.states) - sum(map(len, chosen))
        sheet = self.dossier.sheet
        said = [_more(more)] if more > 0 else []
        if sheet is not None:
            said.append(tr("As of {day}. Verify every deadline before relying on it.", day=_day(sheet.on)))
        yield Paragraph(" ".join(said), "faint")

    @staticmethod
    def _limits() -> str:
        return tr(
            "If the facts on the stated account are right, these norms are violated. Silence is not evidence, and no "
            "violation shown is no finding of compliance or of safety. Disclosure may endanger the person or relatives."
        )


_One = TypeVar("_One")


def _dealt(lists: Sequence[list[_One]], most: int) -> list[list[_One]]:
    """The beginnings of lists, at most so many together: one of each in turn, so that none takes all the room."""
    taken = [0] * len(lists)
    for row in range(max(map(len, lists), default=0)):
        for place, one in enumerate(lists):
            if row < len(one) and sum(taken) < most:
                taken[place] += 1
    return [one[:number] for one, number in zip(lists, taken, strict=True)]


def _more(number: int) -> str:
    return tr_number("and {number} more.", "and {number} more.", number)


def _day(text: str) -> str:
    return date_words(parse_date(text))
