"""The facts of a complaint: the account of the applicant's side, that of the State, and single facts."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.casefile.sentences import date_words, people_names
from rightscheck.language import tr
from rightscheck.law.forms import Field
from rightscheck.law.vocabulary import Predicate
from rightscheck.report.forms.answer import Answer, answered
from rightscheck.report.forms.people import act_name
from rightscheck.report.forms.sources import Sources, Teller
from rightscheck.report.model import Block, Item, Items, Paragraph


def narrative(sources: Sources) -> Answer:
    """What happened, act by act in order of time, after what is known of the persons."""
    complaint = sources.complaint
    ask = [
        tr("When did it happen: {act}?", act=act_name(complaint, key))
        for key in complaint.acts
        if complaint.dossier.case.head.acts[key].date is None
    ]
    ask += [
        tr("What is known of this: {act}?", act=act_name(complaint, key))
        for key in complaint.acts
        if not sources.of(key, "applicant")
    ]
    return answered(tuple(_told(sources, "applicant")), ask)


def state_account(sources: Sources) -> Answer:
    """What the State says otherwise, and other States; nothing where the file has no word of them."""
    blocks: list[Block] = list(_told(sources, "respondent"))
    others = list(_told(sources, "others"))
    if others:
        blocks += [Paragraph(tr("What other States say:"), "strong"), *others]
    if not blocks:
        return answered((), (tr("What does the State say of these facts?"),))
    return answered(blocks, ())


def _told(sources: Sources, teller: Teller) -> Iterator[Block]:
    complaint = sources.complaint
    acts, people = complaint.dossier.case.head.acts, complaint.dossier.case.head.people
    items = []
    for key in (*complaint.people, *complaint.told):
        told = tuple(Item(sources.text(fact)) for fact in sources.of(key, teller))
        if not told:
            continue
        if key in people:
            items.append(Item(people[key].name, items=told))
            continue
        date = acts[key].date
        name = act_name(complaint, key)
        dated = tr("{act}, {date}", act=name, date=date_words(date)) if date else tr("{act}, date not stated", act=name)
        items.append(Item(dated, items=told))
    if items:
        yield Items(tuple(items))


def facts(sources: Sources, field: Field) -> Answer:
    """Single facts. A fact is asked for where an act or a person of the complaint could have it, for each person; what
    nobody says is asked."""
    names = sources.complaint.dossier.pack.vocabulary.names
    items: list[Item] = []
    ask: list[str] = []
    possible = False
    for name in field.facts:
        predicate = names[name]
        subjects = _subjects(sources, predicate)
        if not subjects:
            continue
        possible = True
        found = [fact for fact in sources.facts if fact.predicate == predicate.name and fact.about in subjects]
        items += [Item(sources.text(fact)) for fact in found]
        wanting = [
            person
            for person in _persons(sources, subjects)
            if not any(_answers(fact.about, fact.person, person, sources) for fact in found)
        ]
        if wanting and len(wanting) < len(sources.complaint.persons):
            who = people_names(sources.case, wanting)
            ask.append(tr("{question} (For {who}.)", question=predicate.question, who=who))
        elif wanting or not found:
            ask.append(predicate.question)
    if not possible:
        return Answer("not_applicable", why=tr("No act of this complaint could have it."))
    return answered((Items(tuple(items)),) if items else (), ask)


def _subjects(sources: Sources, predicate: Predicate) -> tuple[str, ...]:
    """The persons or acts of the complaint that could have a fact. Where an act of the complaint could, a statement of
    it on another act that is told of counts too: what is said of a remedy may hang on the removal or the detention."""
    complaint, vocabulary = sources.complaint, sources.vocabulary
    about = vocabulary.about(predicate)
    if about == "person":
        return complaint.persons
    acts = complaint.dossier.case.head.acts
    if about == "any_act":
        return complaint.acts
    kinds = (about, *vocabulary.also(predicate))
    own = tuple(key for key in complaint.acts if acts[key].kind in kinds)
    return (*own, *(key for key in complaint.told if acts[key].kind == about and key not in own)) if own else ()


def _persons(sources: Sources, subjects: tuple[str, ...]) -> Iterator[str]:
    """The persons of the complaint whom the facts of these subjects could concern."""
    acts = sources.case.head.acts
    for person in sources.complaint.persons:
        if person in subjects or any(person in acts[key].of for key in subjects if key in acts):
            yield person


def _answers(about: str, whom: str | None, person: str, sources: Sources) -> bool:
    """Whether a fact about this person or act, of one person or of all, is a fact of the person."""
    acts = sources.case.head.acts
    return about == person or (about in acts and person in acts[about].of and whom in (None, person))
