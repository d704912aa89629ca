"""A case in one paragraph, for a letter or a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rightscheck.casefile.sentences import date_words
from rightscheck.dates import parse_date
from rightscheck.language import tr, tr_number
from rightscheck.report.briefing.points import MET, Breach, Points
from rightscheck.report.briefing.telling import first, short, speakers
from rightscheck.report.dossier import Dossier
from rightscheck.report.model import Document, Heading, Paragraph
from rightscheck.report.pictures.events import act_words

WORDS: Final = 165
"""Sentences that may be left out are told as long as there are not so many words; all in all there are about 180 at
most."""
_LONG: Final = 120
"""A sentence on a fact, a title or a question has at most so many characters here."""


def one_paragraph(dossier: Dossier) -> Document:
    """The case in one paragraph of about 120 to 180 words, as far as there is so much to say."""
    told = _Telling(dossier)
    opening, findings, rest = told.opening(), list(told.findings()), list(told.rest())
    closing = tr("No tribunal has so found; these are findings on the stated accounts.")
    room = WORDS - sum(len(text.split()) for text in (opening, *findings, closing))
    chosen = set()
    # The order of what is told is not that of its weight.
    for weight, text in sorted(rest, key=lambda item: item[0]):
        words = len(text.split())
        if words <= room:
            room -= words
            chosen.add((weight, text))
    facts = [text for weight, text in rest if (weight, text) in chosen and weight in _FACTS]
    others = [text for weight, text in rest if (weight, text) in chosen and weight not in _FACTS]
    text = " ".join(filter(None, [opening, *facts, *findings, *others, closing]))
    return Document((Heading(1, short(dossier.case.head.title, 160)), Paragraph(text)))


_FACTS: Final = (1, 4, 6, 8, 9)
"""The weights of sentences on facts, which stand before the findings."""


class _Telling:
    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.points = Points(dossier)

    def opening(self) -> str:
        """The act on which most rests."""
        return short(act_words(self.dossier, self.points.acts[0][1]), 2 * _LONG)

    def findings(self) -> Iterator[str]:
        """What two States did, by verdict."""
        for state in self.points.states[:2]:
            name, breaches = self.dossier.words.state(state), self.points.breaches(state)
            met = [breach for breach in breaches if breach.verdict in MET]
            rest = len(breaches) - len(met)
            if met:
                yield tr_number(
                    "On the evidence as it stands {state} likely violated {number} norm: {norms}.",
                    "On the evidence as it stands {state} likely violated {number} norms: {norms}.",
                    len(met),
                    state=name,
                    norms=_titles(met),
                )
            if rest and met:
                yield tr_number(
                    "{number} more turns on disputed facts or on better evidence.",
                    "{number} more turn on disputed facts or on better evidence.",
                    rest,
                )
            elif rest:
                yield tr_number(
                    "On the applicant’s account {state} violated {number} norm, on facts that are disputed or need "
                    "better evidence: {norms}.",
                    "On the applicant’s account {state} violated {number} norms, on facts that are disputed or need "
                    "better evidence: {norms}.",
                    rest,
                    state=name,
                    norms=_titles(breaches),
                )
        if not any(self.points.breaches(state) for state in self.points.states):
            yield tr("On the facts as stated no violation is shown; that is no finding that there was none.")

    def rest(self) -> Iterator[tuple[int, str]]:
        """Sentences that may be left out, with their weight: the lower, the sooner they are told."""
        act = self.points.acts[0][0]
        claims = [one for one in (*self.points.events(act), *self.points.of_people()) if len(one.text) <= _LONG]
        for weight, claim in zip(_FACTS, claims, strict=False):
            text = claim.text
            if claim.sources:
                text = tr("{fact} [{who}]", fact=text, who=speakers(self.dossier, claim.sources, 1))
            yield weight, text
        for state in self.points.states[:1]:
            name = self.dossier.words.state(state)
            denied, said = self._brief(state, "denied_by"), self._brief(state, "asserted_by")
            if denied:
                yield 2, tr("{state} denies: {fact}", state=name, fact=denied)
            elif said:
                yield 2, tr("{state} says: {fact}", state=name, fact=said)
            yield from self._bodies(state)
        missing = sum(map(self.points.open_norms, self.points.states))
        if missing:
            yield 5, tr_number("Facts are missing on {number} norm.", "Facts are missing on {number} norms.", missing)
        questions = self.points.questions(of_the_state=False)
        if questions:
            yield 7, tr("What is not known: {question}", question=short(questions[0], _LONG))

    def _brief(self, state: str, how: str) -> str:
        return next((one.text for one in self.points.says(state, how) if len(one.text) <= _LONG), "")

    def _bodies(self, state: str) -> Iterator[tuple[int, str]]:
        in_time = [one for one in self.points.bodies(state) if one.part is None or one.part.time.passed == "no"]
        if in_time and in_time[0].safe:
            day = date_words(parse_date(in_time[0].safe))
            yield 3, tr("It can be taken to the {body}, by {day} to be safe.", body=in_time[0].opening.body, day=day)
        elif in_time:
            yield 3, tr("It may be taken to: {bodies}.", bodies=first([one.opening.body for one in in_time], 2))


def _titles(breaches: Sequence[Breach]) -> str:
    return first(list(dict.fromkeys(short(f"‘{breach.title}’", _LONG) for breach in breaches)), 3)
