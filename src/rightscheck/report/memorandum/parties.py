"""Persons, States and their parts, and who speaks for whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rightscheck.casefile.case import APPLICANT, DONE, NEUTRAL, Act, Person
from rightscheck.casefile.sentences import date_words, people_names
from rightscheck.language import listed, tr
from rightscheck.report.memorandum.wording import exhibits_words, upper
from rightscheck.report.memorandum.writer import Writer
from rightscheck.report.model import Block, Heading, Item, Items, Table


def parties(writer: Writer) -> Iterator[Block]:
    """The part on the parties."""
    head = writer.case.head
    yield Heading(2, tr("The parties and who speaks for them"))
    if head.people:
        writer.begin()
        yield writer.say(tr("The persons:"))
        yield Items(tuple(Item(_person(writer, person)) for person in head.people.values()))
    writer.begin()
    yield writer.say(tr("The acts and the States that took part in them:"))
    header = (tr("Act"), tr("By"), tr("Towards"), tr("When"), tr("Status"))
    yield Table(header, tuple(_act(writer, key, act) for key, act in head.acts.items()), widths=(2, 2, 2, 2, 1))
    if head.sources:
        writer.begin()
        yield writer.say(
            tr(
                "Who speaks for whom is taken from the case file. A source that speaks for a State counts as the word "
                "of the respondent only in findings against that State."
            )
        )
        yield Items(tuple(_speakers(writer)))


def _person(writer: Writer, person: Person) -> str:
    people = writer.case.head.people
    parts = [person.name]
    if person.nationality:
        parts.append(tr("nationality: {states}", states=listed([writer.state(code) for code in person.nationality])))
    if person.born:
        parts.append(tr("born {day}", day=date_words(person.born)))
    if person.age is not None:
        parts.append(tr("aged {age}", age=person.age))
    relatives: tuple[tuple[str, Iterable[str]], ...] = (
        (tr("child of {people}", people=people_names(writer.case, person.child_of)), person.child_of),
        (tr("spouse of {people}", people=people_names(writer.case, person.spouse_of)), person.spouse_of),
    )
    parts += [text for text, ids in relatives if any(key in people for key in ids)]
    return "; ".join(parts)


def _act(writer: Writer, key: str, act: Act) -> tuple[str, ...]:
    kind = writer.pack.vocabulary.subjects.acts[act.kind].title
    towards = [people_names(writer.case, act.of)] if act.of else []
    towards += [tr("to {state}", state=writer.state(act.to))] if act.to else []
    towards += [tr("with {state}", state=writer.state(act.with_))] if act.with_ else []
    return (
        f"{upper(kind)} '{key}'",
        listed([writer.state(code) for code in act.by]),
        "; ".join(towards),
        date_words(act.date) if act.date else tr("date not stated"),
        tr("carried out") if act.status == DONE else tr("not carried out"),
    )


def _speakers(writer: Writer) -> Iterator[Item]:
    sides: dict[str, list[int]] = {}
    for key, source in writer.case.head.sources.items():
        sides.setdefault(source.speaks_for, []).append(writer.exhibit(key))
    for side, exhibits in sorted(sides.items(), key=lambda item: (item[0] != APPLICANT, item[0] == NEUTRAL, item[0])):
        named = exhibits_words(exhibits)
        if side == APPLICANT:
            yield Item(tr("For the applicant: {exhibits}.", exhibits=named))
        elif side == NEUTRAL:
            yield Item(tr("Independent of the parties: {exhibits}.", exhibits=named))
        else:
            yield Item(tr("For {state}: {exhibits}.", state=writer.state(side), exhibits=named))
