"""The sources of a complaint as numbered documents, and facts as sentences with a note of who says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Literal

from rightscheck.casefile.case import APPLICANT, NEUTRAL, Fact, Mention, Source
from rightscheck.casefile.sentences import Sentences, date_words, people_names, sentence
from rightscheck.dates import PartialDate
from rightscheck.language import listed, number_words, tr
from rightscheck.report.forms.answer import Answer, answered
from rightscheck.report.forms.complaint import Complaint
from rightscheck.report.model import Note, Run, Table, Text

Teller = Literal["applicant", "respondent", "others"]
"""Who tells a fact: the applicant's side, an independent source or the author of the file; the State; other States."""


class Sources:
    """The facts of a complaint and where they come from."""

    def __init__(self, complaint: Complaint) -> None:
        self.complaint = complaint
        self.case = complaint.dossier.case
        self.vocabulary = complaint.dossier.pack.vocabulary
        self._sentences = Sentences(complaint.dossier.pack, self.case)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The facts that somebody holds, about the persons and the acts that are told of, in the order of the file."""
        subjects = {*self.complaint.told, *self.complaint.people}
        return tuple(
            fact for fact in self.case.facts if fact.about in subjects and self._concerned(fact) and held(fact)
        )

    def _concerned(self, fact: Fact) -> bool:
        """Whether it concerns those who complain, and this State. A sentence on a person that names the State, where
        several acted, is told only if a finding against this one rests on it: the file does not say which is meant."""
        if fact.person is not None and fact.person not in self.complaint.persons:
            return False
        if fact.about not in self.case.head.people or f"{fact.about}.{fact.predicate}" in self.complaint.relied_on:
            return True
        acting = {code for act in self.case.head.acts.values() for code in act.by}
        predicate = self.vocabulary.predicates[fact.predicate]
        values = fact.value if isinstance(fact.value, frozenset) else (str(fact.value),)
        return len(acting) == 1 or not any("{state}" in predicate.phrase_of(value) for value in values)

    def of(self, about: str, teller: Teller) -> list[Fact]:
        """What one side tells of a person or an act; what is dated first, in order of time."""
        found = [fact for fact in self.facts if fact.about == about and self.teller(fact) == teller]
        return sorted(found, key=lambda fact: (when(fact) is None, when(fact) or ""))

    def teller(self, fact: Fact) -> Teller:
        """Who tells a fact. What the State concedes or a court found is told by the applicant too."""
        words = fact.provenance
        sides = {self.case.head.sources[one.source].speaks_for for one in words.asserted_by}
        if fact.stated or fact.supposed or words.conceded_by or words.found_by or sides & {APPLICANT, NEUTRAL}:
            return "applicant"
        return "respondent" if self.complaint.state in sides else "others"

    def text(self, fact: Fact) -> Text:
        """A fact as a sentence: who denies it stands in it, who says so in a note."""
        predicate = self.vocabulary.predicates[fact.predicate]
        words = fact.provenance
        whom = self._whom(fact)
        told, *same = (
            self._sentences.fact(predicate, fact.value, fact.about, person=one, state=self.complaint.state)
            for one in whom or (None,)
        )
        parts = [sentence(told)]
        if any(text != told for text in same):
            parts.append(tr("For {persons} the same holds.", persons=people_names(self.case, whom[1:])))
        parts += self._times(fact)
        if words.denied_by:
            parts.append(tr("Denied by {who}.", who=self._who(words.denied_by)))
        return (Run(" ".join(parts)), Note((Run(" ".join(self._notes(fact))),)))

    def _whom(self, fact: Fact) -> tuple[str, ...]:
        """Those who complain whom a fact of an act concerns. The sentences of the vocabulary are about one person."""
        act = self.case.head.acts.get(fact.about)
        of = (fact.person,) if fact.person else act.of if act else ()
        return tuple(key for key in of if key in self.complaint.persons and key not in fact.but)

    def _times(self, fact: Fact) -> Iterator[str]:
        start, end = fact.provenance.start, fact.provenance.end
        if start is not None and end is not None:
            yield tr("This was so from {start} to {end}.", start=date_words(start), end=date_words(end))
        elif start is not None:
            yield tr("This was so from {start}.", start=date_words(start))
        elif end is not None:
            yield tr("This was so until {end}.", end=date_words(end))

    def _notes(self, fact: Fact) -> Iterator[str]:
        words = fact.provenance
        if words.found_by:
            yield tr("Found by {who}.", who=self._places(words.found_by))
        if words.conceded_by:
            yield tr("Conceded by {who}.", who=self._places(words.conceded_by))
        if words.asserted_by:
            yield tr("Stated by {who}.", who=self._places(words.asserted_by))
        if words.denied_by:
            yield tr("Denied by {who}.", who=self._places(words.denied_by))
        if fact.supposed:
            yield tr("Supposed.")
        elif fact.stated:
            yield tr("Stated by the author of the case file; no document is named.")

    def _who(self, mentions: Iterable[Mention]) -> str:
        words = self.complaint.dossier.words
        return listed(list(dict.fromkeys(words.source(one.source) for one in mentions)))

    def _places(self, mentions: Iterable[Mention]) -> str:
        return listed(list(dict.fromkeys(self._place(one) for one in mentions)))

    def _place(self, mention: Mention) -> str:
        source = self.case.head.sources[mention.source]
        name, number = source.by or source.title, self.numbers[mention.source]
        if mention.at:
            return tr("{source} (document {number}: {place})", source=name, number=number, place=mention.at)
        return tr("{source} (document {number})", source=name, number=number)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The numbers of the documents, in order of time, undated ones last."""
        named: set[str] = set()
        for fact in self.facts:
            words = fact.provenance
            for one in (*words.asserted_by, *words.denied_by, *words.conceded_by, *words.found_by):
                named |= set(self._passed_on(one.source))
        order = list(self.case.head.sources)

        def key(name: str) -> tuple[bool, str, int]:
            date = self.case.head.sources[name].date
            return (date is None, date.earliest.isoformat() if date else "", order.index(name))

        return {name: number for number, name in enumerate(sorted(named, key=key), 1)}

    def _passed_on(self, name: str) -> Iterator[str]:
        """A source, and those through which it is known."""
        step: str | None = name
        while step is not None:
            yield step
            step = self.case.head.sources[step].via

    def exhibits(self) -> Answer:
        """The sources as an index. What is known only through another document is still to be obtained."""
        sources = self.case.head.sources
        rows, distant = [], []
        for name, number in self.numbers.items():
            source = sources[name]
            through = tr("only as told in document {number}", number=self.numbers[source.via]) if source.via else ""
            rows.append((str(number), source.title, source.by, _day(source), through))
            if source.via:
                distant.append(number_words(number))
        header = (tr("No"), tr("Document"), tr("By"), tr("Date"), tr("At hand"))
        ask = tr(
            "Can these documents be obtained? They are known only through another: {numbers}.", numbers=listed(distant)
        )
        return answered(
            (Table(header, tuple(rows), widths=(1, 6, 4, 2, 3)),) if rows else (), (ask,) if distant else ()
        )


def held(fact: Fact) -> bool:
    """Whether anybody says so; a version may stand in a file only because it is denied."""
    words = fact.provenance
    return fact.stated or fact.supposed or bool(words.asserted_by or words.conceded_by or words.found_by)


def when(fact: Fact) -> str | None:
    """When it was, to put facts in order; None for a fact without a date."""
    date = fact.value if isinstance(fact.value, PartialDate) else fact.provenance.start
    return date.earliest.isoformat() if date is not None else None


def _day(source: Source) -> str:
    return date_words(source.date) if source.date else tr("not dated")
