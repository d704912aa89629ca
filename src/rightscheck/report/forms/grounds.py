"""The law of a complaint: the provisions, why they were breached, admissibility, time, what is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rightscheck.appraisal.findings import Element, Finding
from rightscheck.appraisal.openings import cited
from rightscheck.casefile.sentences import people_names, sentence
from rightscheck.grounding.scope import pending
from rightscheck.language import listed, tr, tr_number
from rightscheck.law.forms import Field
from rightscheck.report.forms.answer import Answer, answered
from rightscheck.report.forms.complaint import Complaint
from rightscheck.report.forms.people import act_name
from rightscheck.report.model import Item, Items, Paragraph
from rightscheck.truth import Truth

MOST: Final = 8
"""So many questions of one field are asked; the rest is counted."""
_CARRIES: Final = ("element", "argument_for", "circumstance", "rebuttal")


def provisions(complaint: Complaint) -> Answer:
    """The provisions, strongest first; those on which facts are missing are named apart and are no ground yet."""
    if not complaint.findings:
        return _nothing()
    items = tuple(
        Item(
            tr("{cite}, {title}: {verdict}", cite=group[0].cite.text, title=group[0].title, verdict=tr(group[0].label)),
            items=tuple(Item(_of(complaint, one)) for one in group),
        )
        for group in _by_norm(complaint.invoked)
    )
    blocks: list[Items | Paragraph] = [Items(items)] if items else []
    named = {one.cite.text for one in complaint.invoked}
    rest = [one.cite.text for one in complaint.findings if one.cite.text not in named]
    if rest:
        text = tr("Facts are missing on these, so they are not invoked yet: {provisions}.", provisions=_list(rest))
        blocks.append(Paragraph(text, "faint"))
    if not items:
        return Answer("lacking", tuple(blocks), _missing(complaint, complaint.findings))
    invoked = {key for one in complaint.invoked for key in one.persons}
    without = [key for key in complaint.persons if key not in invoked]
    who = people_names(complaint.dossier.case, without)
    asked = tr(
        "Facts are missing on every provision that {persons} could invoke. On which does the complaint rest?",
        persons=who,
    )
    return answered(blocks, (asked,) if without else ())


def explanation(complaint: Complaint) -> Answer:
    """For each finding the elements that are met on the applicant's account with the facts that carry them, those that
    are open, and what stands against it."""
    if not complaint.findings:
        return _nothing()
    items: list[Item] = []
    for group in _by_norm(complaint.invoked):
        for one in group:
            below = (*_elements(one), *_against(one))
            items.append(Item(tr("{cite}: {about}", cite=one.cite.text, about=_of(complaint, one)), items=below))
    return answered(
        (Items(tuple(items)),) if items else (), _missing(complaint, complaint.invoked or complaint.findings)
    )


def _elements(finding: Finding) -> Iterator[Item]:
    below: dict[str, list[Element]] = {}
    for element in finding.elements:
        if element.parent is not None:
            below.setdefault(element.parent, []).append(element)
    for element in finding.elements:
        if element.parent is not None or element.role != "element":
            continue
        question = element.question or element.says
        if not question:
            continue
        if element.views.applicant is Truth.TRUE:
            carried = dict.fromkeys(_carrying(element, below))
            text = tr("{question} Met, on the applicant's account.", question=sentence(question))
            yield Item(text, items=tuple(map(Item, carried)))
        elif element.views.applicant is Truth.UNKNOWN:
            yield Item(tr("{question} Open.", question=sentence(question)))


def _carrying(element: Element, below: dict[str, list[Element]]) -> Iterator[str]:
    """The facts that carry an element on the applicant's account, from its arguments and theirs."""
    for use in element.facts:
        if use.supports is Truth.TRUE and use.counts and any(word.how != "denied" for word in use.said):
            yield sentence(use.sentence)
    for other in below.get(element.id, ()):
        if other.role in _CARRIES and other.views.applicant is Truth.TRUE:
            yield from _carrying(other, below)


def _against(finding: Finding) -> Iterator[Item]:
    for defence in finding.exceptions:
        if defence.stands and defence.question:
            yield Item(tr("Against it stands, and is to be answered: {question}", question=sentence(defence.question)))


def conditions(complaint: Complaint, field: Field) -> Answer:
    """What is found on the conditions of admissibility that the field names."""
    found = [one for one in complaint.bars if one.norm in field.norms]
    if not found:
        return Answer("not_applicable", why=tr("No act of this complaint raises it."))
    open_ = [one for one in found if one.verdict == "undetermined"]
    items = tuple(
        Item(
            tr("{cite}, {title}: {verdict}", cite=group[0].cite.text, title=group[0].title, verdict=tr(group[0].label)),
            items=tuple(Item(_of(complaint, one), items=_read(one)) for one in group),
        )
        for group in _by_norm(found)
    )
    if len(open_) == len(found) and not any(_read(one) for one in found):
        return Answer("lacking", (), _missing(complaint, open_))
    return answered((Items(items),), _missing(complaint, open_))


def _read(finding: Finding) -> tuple[Item, ...]:
    """The versions of facts that count in a finding on admissibility."""
    texts = (sentence(use.sentence) for element in finding.elements for use in element.facts if use.counts)
    return tuple(map(Item, dict.fromkeys(texts)))


def interim(complaint: Complaint) -> Answer:
    """The stay that can be asked for before an act that is still to come."""
    acts = complaint.dossier.case.head.acts
    waiting = [key for key in complaint.acts if pending(acts[key])]
    if not waiting:
        return Answer("not_applicable", why=tr("No act of this complaint is still to come."))
    said = complaint.forum.interim
    if said is None:
        return Answer("not_applicable", why=tr("The body asks for no stay."))
    items = tuple(
        Item(tr("To be stopped until the body has decided: {act}.", act=act_name(complaint, key))) for key in waiting
    )
    asked = tr("For what day is it planned, and what harm would follow that cannot be undone?")
    return answered((Paragraph(said.says), Items(items)), (asked,))


def relief(complaint: Complaint) -> Answer:
    """What the body can be asked for, by the wrongs of the findings that are invoked. What is asked for in the end is
    for the person to say."""
    if not complaint.findings:
        return _nothing()
    wrongs = {one.wrong for one in complaint.invoked}
    items = tuple(
        Item(cited(one.says, one.article))
        for one in complaint.form.relief
        if not one.wrongs or wrongs & set(one.wrongs)
    )
    asked = tr("Which of this does the person want, and what more?")
    return answered((Items(items),) if items else (), (asked,))


def _nothing() -> Answer:
    return Answer("not_applicable", why=tr("There is no finding against this State that the body takes."))


def _by_norm(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Findings on the same norm with the same verdict together, in the order in which they come."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for one in findings:
        groups.setdefault((one.norm, one.verdict), []).append(one)
    return list(groups.values())


def _of(complaint: Complaint, finding: Finding) -> str:
    who = complaint.dossier.words.persons(finding)
    act = act_name(complaint, finding.act)
    return tr("{act}, towards {who}", act=act, who=who) if who else act


def _missing(complaint: Complaint, findings: Iterable[Finding]) -> tuple[str, ...]:
    """The questions that the findings leave open, those that can settle one first."""
    gaps = [gap for one in findings for gap in one.missing]
    words = complaint.dossier.words
    questions = list(dict.fromkeys(words.question(gap) for gap in sorted(gaps, key=lambda gap: not gap.settles)))
    shown = questions[:MOST]
    rest = len(questions) - len(shown)
    if rest:
        shown.append(tr_number("And {number} more question.", "And {number} more questions.", rest))
    return tuple(shown)


def _list(texts: Sequence[str]) -> str:
    return listed(list(dict.fromkeys(texts)))
