"""The facts in numbered paragraphs, act by act: each with its sources, disputed ones with versions side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rightscheck.appraisal.findings import Word
from rightscheck.casefile.case import APPLICANT, NEUTRAL, Case, Fact, Mention
from rightscheck.casefile.sentences import Sentences, date_words, people_names, sentence
from rightscheck.language import listed, tr
from rightscheck.report.memorandum.wording import upper
from rightscheck.report.memorandum.writer import Writer
from rightscheck.report.model import Block, Heading, Note, Run, Table, Text


class Told(NamedTuple):
    """A fact as it is told: every version of one answer about one act or person."""

    about: str
    person: str | None
    predicate: str
    versions: tuple[Fact, ...]

    @property
    def name(self) -> str:
        """Its name in findings: `expulsion[alma].remedy_access`."""
        return f"{self.about}{f'[{self.person}]' if self.person else ''}.{self.predicate}"


def facts(writer: Writer) -> Iterator[Block]:
    """The part on the facts."""
    yield Heading(2, tr("The facts"))
    yield writer.paragraph(_manner(writer.case))
    told = list(told_facts(writer.case))
    for about, title in _subjects(writer):
        here = [one for one in told if one.about == about]
        if here:
            yield Heading(3, title)
            for one in here:
                yield from _fact(writer, one)


def _manner(case: Case) -> str:
    if case.head.facts_are == "found":
        return tr(
            "Each fact is given with the sources that say so, in a footnote. A fact without a source is taken as found "
            "by the tribunal that decided the case."
        )
    return tr(
        "Each fact is given with the sources that say so, in a footnote; nothing here is found by a tribunal unless "
        "that is said. Where the accounts differ, every version is given with who says it and who denies it. What "
        "nobody states is not known; it is not taken to be absent."
    )


def told_facts(case: Case) -> Iterator[Told]:
    """The facts in the order of the case file, versions of one answer together."""
    versions: dict[tuple[str, str | None, str], list[Fact]] = {}
    for fact in case.facts:
        versions.setdefault((fact.about, fact.person, fact.predicate), []).append(fact)
    for (about, person, predicate), found in versions.items():
        yield Told(about, person, predicate, tuple(found))


def _subjects(writer: Writer) -> Iterator[tuple[str, str]]:
    head = writer.case.head
    for key, act in head.acts.items():
        kind = upper(writer.pack.vocabulary.subjects.acts[act.kind].title.lower())
        people = people_names(writer.case, act.of)
        yield key, tr("{kind} '{act}': {people}", kind=kind, act=key, people=people) if people else f"{kind} '{key}'"
    for key, person in head.people.items():
        yield key, upper(person.name)


def disputed(writer: Writer, told: Told) -> bool:
    """Whether somebody denies a version, or versions exclude each other for the same time."""
    if any(fact.provenance.denied_by for fact in told.versions):
        return True
    timed = any(fact.provenance.start or fact.provenance.end for fact in told.versions)
    exclusive = writer.pack.vocabulary.names[told.predicate].exclusive
    return exclusive and not timed and len({fact.value for fact in told.versions}) > 1


def _fact(writer: Writer, told: Told) -> Iterator[Block]:
    number = writer.begin()
    people = writer.case.head.acts[told.about].of if told.about in writer.case.head.acts else ()
    for name in (told.name, *(f"{told.about}[{person}].{told.predicate}" for person in people)):
        if told.person is None or name == told.name:
            writer.told.setdefault(name, number)
    if not disputed(writer, told):
        parts: list[str | Note | None] = []
        for fact in told.versions:
            parts += [_sentence(writer, fact), writer.note(sources=words_of(fact))]
        yield writer.say(*parts)
        return
    if len(told.versions) == 1:
        only = told.versions[0]
        denial = tr("This is denied by {sides}.", sides=_speakers(writer, only.provenance.denied_by))
        yield writer.say(_sentence(writer, only), denial, writer.note(sources=words_of(only)), tone="dispute")
        return
    question = writer.pack.vocabulary.names[told.predicate].question
    yield writer.say(tr("In dispute: {question}", question=question), tone="dispute")
    rows = tuple(_row(writer, fact) for fact in told.versions)
    header = (tr("Version"), tr("Said by"), tr("Denied by"))
    yield Table(header, rows, widths=(3, 2, 2))


def _row(writer: Writer, fact: Fact) -> tuple[Text, ...]:
    provenance = fact.provenance
    text = _sentence(writer, fact)
    note = writer.note(sources=words_of(fact))
    said = [*provenance.found_by, *provenance.conceded_by, *provenance.asserted_by]
    return (
        (Run(text), note) if note else text,
        _speakers(writer, said) or tr("the case file"),
        _speakers(writer, provenance.denied_by) or tr("nobody"),
    )


def _speakers(writer: Writer, mentions: Sequence[Mention]) -> str:
    """Sides and sources: `Italy (State Security Department)`."""
    sides: dict[str, dict[str, None]] = {}
    for mention in mentions:
        source = writer.case.head.sources[mention.source]
        sides.setdefault(_side(writer, source.speaks_for), {})[source.by or source.title] = None
    return "; ".join(f"{side} ({listed(list(names))})" for side, names in sides.items())


def _side(writer: Writer, speaks_for: str) -> str:
    if speaks_for == APPLICANT:
        return tr("the applicant's side")
    return tr("an independent source") if speaks_for == NEUTRAL else writer.state(speaks_for)


def _sentence(writer: Writer, fact: Fact) -> str:
    """A fact as a sentence, with the time for which it is said."""
    predicate = writer.pack.vocabulary.names[fact.predicate]
    text = Sentences(writer.pack, writer.case).fact(predicate, fact.value, fact.about, person=fact.person)
    start, end = fact.provenance.start, fact.provenance.end
    if start and end:
        text = tr("{fact} (from {first} until {last})", fact=text, first=date_words(start), last=date_words(end))
    elif start:
        text = tr("{fact} (from {day})", fact=text, day=date_words(start))
    elif end:
        text = tr("{fact} (until {day})", fact=text, day=date_words(end))
    return sentence(text)


def words_of(fact: Fact) -> Iterator[Word]:
    """Everybody's word on a version of a fact."""
    p = fact.provenance
    yield from (Word(source=one.source, at=one.at, how="found", side="neutral") for one in p.found_by)
    yield from (Word(source=one.source, at=one.at, how="conceded", side="neutral") for one in p.conceded_by)
    yield from (Word(source=one.source, at=one.at, how="asserted", side="neutral") for one in p.asserted_by)
    yield from (Word(source=one.source, at=one.at, how="denied", side="neutral") for one in p.denied_by)
    if fact.stated:
        yield Word(source=None, at="", how="stated", side="author")
