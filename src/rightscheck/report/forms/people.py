"""The people, the State and the acts of a complaint."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.casefile.case import Act, Person
from rightscheck.casefile.sentences import date_words, people_names
from rightscheck.grounding.scope import pending
from rightscheck.language import listed, number_words, tr
from rightscheck.law.states import NOT_STATED
from rightscheck.report.forms.answer import Answer, answered
from rightscheck.report.forms.complaint import Complaint
from rightscheck.report.model import Item, Items, Paragraph, Table


def names(complaint: Complaint) -> Answer:
    """The names of those who complain."""
    people = complaint.dossier.case.head.people
    found = tuple(Item(people[key].name) for key in complaint.persons)
    return answered((Items(found),) if found else (), () if found else (tr("Who complains?"),))


def nationalities(complaint: Complaint) -> Answer:
    """Of which States they are nationals."""
    words, items, ask = complaint.dossier.words, [], []
    for person in _people(complaint):
        codes = [code for code in person.nationality if code != NOT_STATED]
        if codes:
            states = listed([words.state(code) for code in codes])
            items.append(Item(tr("{person}: {what}", person=person.name, what=states)))
        else:
            ask.append(tr("Of which State is {person} a national?", person=person.name))
    return answered((Items(tuple(items)),) if items else (), ask)


def births(complaint: Complaint) -> Answer:
    """When they were born; an age is an answer in part."""
    items, ask = [], []
    for person in _people(complaint):
        if person.born is not None:
            items.append(Item(tr("{person}: born {day}", person=person.name, day=date_words(person.born))))
        elif person.age is not None:
            items.append(Item(tr("{person}: aged {age}", person=person.name, age=number_words(person.age))))
        if person.born is None or person.born.earliest.date() != person.born.latest.date():
            ask.append(tr("When was {person} born?", person=person.name))
    return answered((Items(tuple(items)),) if items else (), ask)


def relatives(complaint: Complaint) -> Answer:
    """Their parents, children and spouses among the people of the case."""
    case = complaint.dossier.case
    items: list[str] = []
    for key in complaint.persons:
        person = case.head.people[key]
        children = [name for name, other in case.head.people.items() if key in other.child_of]
        married = [name for name, other in case.head.people.items() if key in other.spouse_of and name != key]
        spouses = list(dict.fromkeys([*person.spouse_of, *married]))
        name = person.name
        if person.child_of:
            items.append(tr("{person} is a child of {others}", person=name, others=people_names(case, person.child_of)))
        if spouses:
            items.append(tr("{person} is married to {others}", person=name, others=people_names(case, spouses)))
        if children:
            items.append(tr("{person} is a parent of {others}", person=name, others=people_names(case, children)))
    asked = () if items else (tr("Which relatives are concerned?"),)
    return answered((Items(tuple(map(Item, items))),) if items else (), asked)


def state(complaint: Complaint) -> Answer:
    """The State."""
    return Answer("filled", (Paragraph(complaint.dossier.words.state(complaint.state)),))


def acts(complaint: Complaint) -> Answer:
    """What was done, when, to whom. Only a day answers when."""
    head, words = complaint.dossier.case.head, complaint.dossier.words
    rows, ask = [], []
    for key in complaint.acts:
        act = head.acts[key]
        name = act_name(complaint, key)
        day = date_words(act.date) if act.date else ""
        where = words.state(act.to) if act.to else ""
        rows.append((name, day or tr("not stated"), _towards(complaint, act), where, _status(act)))
        if not act.date:
            ask.append(tr("When did it happen: {act}?", act=name))
        elif act.date.earliest.date() != act.date.latest.date():
            ask.append(tr("On which day did it happen: {act}? The file says: {date}.", act=name, date=day))
    header = (tr("Act"), tr("When"), tr("Towards whom"), tr("To which State"), tr("Status"))
    return answered((Table(header, tuple(rows), widths=(3, 3, 3, 2, 2)),) if rows else (), ask)


def act_name(complaint: Complaint, key: str) -> str:
    """An act by its kind and its id."""
    kind = complaint.dossier.case.head.acts[key].kind
    return tr("{kind} '{act}'", kind=complaint.dossier.pack.vocabulary.subjects.acts[kind].title.lower(), act=key)


def _towards(complaint: Complaint, act: Act) -> str:
    return people_names(complaint.dossier.case, [key for key in act.of if key in complaint.persons])


def _status(act: Act) -> str:
    return tr("still to come") if pending(act) else tr("carried out")


def _people(complaint: Complaint) -> Iterator[Person]:
    yield from (complaint.dossier.case.head.people[key] for key in complaint.persons)
