"""The chronology: acts, dated facts and documents in the order of time, each with its source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rightscheck.casefile.sentences import Sentences, date_words, people_names, sentence
from rightscheck.dates import PartialDate
from rightscheck.language import tr
from rightscheck.report.memorandum.facts import words_of
from rightscheck.report.memorandum.wording import upper
from rightscheck.report.memorandum.writer import Writer
from rightscheck.report.model import Block, Heading, Table, Text
from rightscheck.report.pictures import chronology as drawn


class _Entry(NamedTuple):
    date: PartialDate
    text: str
    source: str
    """What the last column says: the exhibit, or the act of the case file."""


def chronology(writer: Writer) -> Iterator[Block]:
    """The part on the order of events."""
    entries = sorted(_entries(writer), key=lambda one: (one.date.earliest, one.date.latest))
    if not entries:
        return
    yield Heading(2, tr("Chronology"))
    writer.begin()
    yield writer.say(
        tr("Dates are given as precisely as the sources give them. The dates of acts are those of the case file.")
    )
    yield drawn(writer.dossier)
    rows: tuple[tuple[Text, ...], ...] = tuple((upper(date_words(e.date)), e.text, e.source) for e in entries)
    yield Table((tr("When"), tr("What"), tr("Source")), rows, widths=(2, 4, 2))


def _entries(writer: Writer) -> Iterator[_Entry]:
    head = writer.case.head
    for key, act in head.acts.items():
        if act.date:
            kind = upper(writer.pack.vocabulary.subjects.acts[act.kind].title.lower())
            people = people_names(writer.case, act.of)
            text = tr("{kind} '{act}': {people}", kind=kind, act=key, people=people) if people else f"{kind} '{key}'"
            yield _Entry(act.date, text, tr("the case file"))
    sentences = Sentences(writer.pack, writer.case)
    for fact in writer.case.facts:
        if isinstance(fact.value, PartialDate):
            predicate = writer.pack.vocabulary.names[fact.predicate]
            text = sentences.fact(predicate, fact.value, fact.about, person=fact.person)
            yield _Entry(fact.value, sentence(text), _exhibits(writer, [w.source for w in words_of(fact)]))
    for key, source in head.sources.items():
        if source.date:
            text = (
                tr("Document: {title} ({author})", title=source.title, author=source.by) if source.by else source.title
            )
            yield _Entry(source.date, text, _exhibits(writer, [key]))


def _exhibits(writer: Writer, sources: list[str | None]) -> str:
    known = dict.fromkeys(writer.exhibit(source) for source in sources if source)
    return ", ".join(tr("Exhibit {number}", number=number) for number in known) or tr("the case file")
