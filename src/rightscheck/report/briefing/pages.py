"""The violation summary: at most two pages of A4, whatever the case. What does not fit is counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final, NamedTuple, TypeVar

from rightscheck.appraisal.findings import Verdict
from rightscheck.casefile.sentences import date_words, sentence
from rightscheck.language import listed, marked, tr, tr_number
from rightscheck.report.briefing.points import Breach, Points
from rightscheck.report.briefing.room import PAGE, lines
from rightscheck.report.briefing.telling import body, first, person, short, told
from rightscheck.report.dossier import Dossier
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph
from rightscheck.report.pictures import chronology
from rightscheck.report.pictures.events import act_words

PAGES: Final = 2


class Caps(NamedTuple):
    """How much of each is told at most; `high` is the height of the picture in its own units, 0 for none."""

    people: int
    acts: int
    facts: int
    norms: int
    said: int
    asked: int
    bodies: int
    high: int


SIZES: Final = (
    Caps(people=5, acts=4, facts=8, norms=10, said=5, asked=4, bodies=5, high=420),
    Caps(people=5, acts=3, facts=6, norms=8, said=4, asked=3, bodies=4, high=420),
    Caps(people=5, acts=3, facts=4, norms=7, said=3, asked=3, bodies=3, high=360),
    Caps(people=4, acts=3, facts=3, norms=6, said=2, asked=2, bodies=2, high=320),
    Caps(people=4, acts=2, facts=3, norms=5, said=2, asked=2, bodies=2, high=280),
    Caps(people=4, acts=2, facts=2, norms=5, said=2, asked=2, bodies=2, high=0),
    Caps(people=3, acts=2, facts=2, norms=4, said=2, asked=2, bodies=2, high=0),
    Caps(people=2, acts=1, facts=1, norms=3, said=1, asked=1, bodies=1, high=0),
)
"""The first of these with which the summary fits is taken."""
STATES: Final = 2
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
    points, assessed = Points(dossier), str(dossier.case.head.assessed_on or "")
    made = (tuple(_Summary(points, caps).blocks()) for caps in SIZES)
    blocks: tuple[Block, ...] = ()
    for blocks in made:
        if lines(blocks) <= PAGES * PAGE:
            break
    return Document(blocks, date=assessed if _is_day(assessed) else "")


def _is_day(text: str) -> bool:
    return len(text) == len("2013-08-27") and text.replace("-", "").isdigit()


class _Summary:
    def __init__(self, points: Points, caps: Caps) -> None:
        self.dossier = points.dossier
        self.points = points
        self.caps = caps
        self.states = [self.dossier.words.state(code) for code in points.states]
        self.left_out: list[str] = []

    def blocks(self) -> Iterator[Block]:
        yield Heading(1, short(self.dossier.case.head.title, 120))
        yield Paragraph(self._what_it_is(), "faint")
        yield Paragraph(self._who())
        yield Heading(2, tr("What happened"))
        if self.caps.high:
            yield chronology(self.dossier, self.caps.high)
        yield from self._happened()
        yield Heading(2, tr("What was likely violated"))
        yield from self._violated()
        said, open_, asked = (
            self._said(),
            self.points.questions(of_the_state=False),
            self.points.questions(of_the_state=True),
        )
        yield from self._listed(tr("What the State says"), said, self.caps.said)
        yield from self._listed(tr("What is not known"), open_, self.caps.asked)
        yield from self._listed(tr("What can be asked of the State"), asked, self.caps.asked)
        more = len(said) - self.caps.said
        self._leave(more, tr_number("{number} statement of States", "{number} statements of States", more))
        more = sum(max(0, len(texts) - self.caps.asked) for texts in (open_, asked))
        self._leave(more, tr_number("{number} question", "{number} questions", more))
        yield from self._where()
        yield Paragraph(self._limits(), "faint")

    def _leave(self, number: int, said: str) -> None:
        """Note what is not told, if there is any."""
        self.left_out += [said] if number > 0 else []

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
        people = sentence(first(names, self.caps.people)) if names else ""
        states = tr("The findings are on {states}.", states=first(self.states, 3)) if self.states else ""
        return " ".join(filter(None, [people, states]))

    def _happened(self) -> Iterator[Block]:
        """The acts, each with the facts on which most rests; every act has its share of them."""
        acts = self.points.acts[: self.caps.acts]
        claims = [list(self.points.events(key)) for key, _ in acts]
        claims.append(list(self.points.of_people()))
        chosen = _dealt(claims, self.caps.facts)
        items = [
            Item(short(act_words(self.dossier, act)), items=tuple(Item(told(self.dossier, claim)) for claim in part))
            for (_, act), part in zip(acts, chosen, strict=False)
        ]
        items += [Item(told(self.dossier, claim)) for claim in chosen[-1]]
        yield Items(tuple(items))
        more = len(self.points.acts) - len(acts)
        self._leave(more, tr_number("{number} act", "{number} acts", more))

    def _violated(self) -> Iterator[Block]:
        shown = self.points.states[:STATES]
        items, left = [], self.caps.norms
        for verdict, lead in _OUTCOMES.items():
            found = [[one for one in self.points.breaches(state) if one.verdict == verdict] for state in shown]
            for state, kept in zip(shown, _dealt(found, left), strict=True):
                if kept:
                    left -= len(kept)
                    below = tuple(Item(_bracketed(breach)) for breach in kept)
                    items.append(Item(tr(lead, state=self.dossier.words.state(state)), items=below))
        if items:
            yield Items(tuple(items))
        else:
            yield Paragraph(
                tr("On the facts as stated, no violation is shown. That is no finding that there was none.")
            )
        more = sum(len(self.points.breaches(state)) for state in self.points.states) - (self.caps.norms - left)
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
        if texts:
            yield Heading(2, title)
            yield Items(tuple(Item(short(text)) for text in texts[:most]))

    def _where(self) -> Iterator[Block]:
        shown = self.points.states[:STATES]
        chosen = _dealt([list(self.points.bodies(state)) for state in shown], self.caps.bodies)
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
        total = sum(len(self.points.bodies(state)) for state in self.points.states)
        more = total - sum(map(len, chosen))
        self._leave(more, tr_number("{number} body", "{number} bodies", more))

    def _limits(self) -> str:
        told = tr(
            "If the facts on the stated account are right, these norms are violated. Silence is not evidence, and no "
            "violation shown is no finding of compliance or of safety. Disclosure may endanger the person or "
            "relatives. Verify every deadline before relying on it."
        )
        left_out = tr("Not told here: {list}.", list=listed(self.left_out)) if self.left_out else ""
        return " ".join(filter(None, [left_out, told]))


_One = TypeVar("_One")


def _dealt(lists: Sequence[list[_One]], most: int) -> list[list[_One]]:
    """The beginnings of lists, at most so many together: one of each in turn, so that none takes all the room."""
    taken = [0] * len(lists)
    for row in range(max(map(len, lists), default=0)):
        for place, one in enumerate(lists):
            if row < len(one) and sum(taken) < most:
                taken[place] += 1
    return [one[:number] for one, number in zip(lists, taken, strict=True)]


def _bracketed(breach: Breach) -> str:
    """A norm with its citation in brackets."""
    return f"{short(breach.title, 120)} ({short(breach.cite, 80)})"
