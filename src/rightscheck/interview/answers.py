"""From an answer to the changes of the case file that record it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, NamedTuple

from rightscheck.casefile.amend import Draft, Edit
from rightscheck.casefile.case import ACT_DATE, Case, Fact
from rightscheck.casefile.working import Change
from rightscheck.grounding.scope import pending
from rightscheck.interview.order import Question
from rightscheck.law.pack import Pack

_LATER_FIELDS: Final = ("status", "measure", "note")
_PROVENANCE: Final = ("asserted_by", "denied_by", "conceded_by", "found_by")


class Answer(NamedTuple):
    """What was said to a question.

    Attributes:
        value: as it is written in a case file; a list for facts that take several values.
        complete: whether the list is complete.
        person: the one person of a group act of whom it holds; None for all of them.
        source: who says so; None for the author of the file. `at` is the place in the source.
    """

    value: str | list[str]
    complete: bool = False
    person: str | None = None
    source: str | None = None
    at: str = ""

    @property
    def mention(self) -> str | dict[str, str]:
        """The source as a fact names it."""
        return mention(str(self.source), self.at)


def mention(source: str, at: str) -> str | dict[str, str]:
    """A source, and the place in it if it is known, as a fact names it."""
    return {"source": source, "at": at} if at else source


def in_the_head(question: Question, case: Case, pack: Pack) -> tuple[tuple[str, ...], str] | None:
    """Where in the file a question is answered that is not answered by a fact: the mapping, and its field."""
    about = str(question.about)
    if question.fact == ACT_DATE:
        return ((), "assessed_on") if pending(case.head.acts[about]) else (("acts", about), "date")
    derived = pack.vocabulary.predicates[question.fact].derived
    if not isinstance(derived, str):
        return None
    section = "people" if derived.startswith("person.") else "acts"
    return (section, about), derived.partition(".")[2]


def changes(question: Question, answer: Answer, case: Case, pack: Pack) -> list[Change]:
    """What records an answer."""
    place = in_the_head(question, case, pack)
    if place is not None:
        where, field = place
        several = field == "nationality"
        value = answer.value if several or isinstance(answer.value, str) else answer.value[0]
        before = ("people", "sources", "acts") if where == () else _LATER_FIELDS
        return [lambda draft: draft.set_field(where, field, value, before=before)]
    same = _same(question, answer, case)
    if same is not None:
        return [lambda draft: draft.add_mention(same.number - 1, "asserted_by", answer.mention)]
    fields: dict[str, Any] = {"about": question.about}
    person = question.person or answer.person
    if person is not None:
        fields["person"] = person
    fields[question.fact] = answer.value
    if answer.complete:
        fields["complete"] = "yes"
    if answer.source is not None:
        fields["asserted_by"] = [answer.mention]
    return [lambda draft: draft.add_item(("facts",), fields)]


def facts_on(question: Question, case: Case) -> list[Fact]:
    """What the file says on a question."""
    facts = case.by_subject.get((str(question.about), question.fact), ())
    return [fact for fact in facts if question.person is None or fact.person in (None, question.person)]


def recorded(question: Question, answer: Answer, case: Case) -> Fact | None:
    """The fact of the file that an answer came to."""
    facts = facts_on(question, case)
    own = [fact for fact in facts if _said_by(fact, answer.source) and _value(fact) == _value_of(answer)]
    return own[-1] if own else None


def _said_by(fact: Fact, source: str | None) -> bool:
    return fact.stated if source is None else source in {mention.source for mention in fact.provenance.asserted_by}


def _timeless(fact: Fact) -> bool:
    provenance = fact.provenance
    return provenance.start is None and provenance.end is None and provenance.known is None


def _same(question: Question, answer: Answer, case: Case) -> Fact | None:
    """The fact that says the same already and to which one more source is added."""
    person = question.person or answer.person
    for fact in facts_on(question, case):
        alike = _value(fact) == _value_of(answer) and fact.person == person
        if alike and answer.source is not None and not fact.stated and _timeless(fact):
            asserted = {mention.source for mention in fact.provenance.asserted_by}
            if answer.source not in asserted and fact.provenance.complete == answer.complete:
                return fact
    return None


def _value(fact: Fact) -> frozenset[str]:
    value = fact.value
    return frozenset(map(str, value)) if isinstance(value, (frozenset, tuple)) else frozenset({str(value)})


def _value_of(answer: Answer) -> frozenset[str]:
    return frozenset([answer.value] if isinstance(answer.value, str) else answer.value)


def replaceable(question: Question, answer: Answer, case: Case) -> Fact | None:
    """The one fact that gives an earlier answer of the same source and of nobody else, so that it may be replaced."""
    person = question.person or answer.person
    found = []
    for fact in facts_on(question, case):
        said = {getattr(fact.provenance, how) for how in _PROVENANCE if how != "asserted_by"} - {()}
        sources = {mention.source for mention in fact.provenance.asserted_by}
        own = fact.stated if answer.source is None else sources == {answer.source} and not said
        if own and fact.person == person and _timeless(fact) and _value(fact) != _value_of(answer):
            found.append(fact)
    return found[0] if len(found) == 1 else None


def replacing(fact: Fact, answer: Answer) -> list[Change]:
    """What puts an answer in the place of an earlier one."""
    where = ("facts", fact.number - 1)
    found: list[Change] = [lambda draft: _set_value(draft, where, fact.predicate, answer)]
    if answer.at:
        found.append(lambda draft: draft.set_field(where, "asserted_by", [answer.mention], before=("note",)))
    return found


def _set_value(draft: Draft, where: tuple[str, int], predicate: str, answer: Answer) -> Edit:
    """The value under the name that the file uses, which may be an alias of the predicate."""
    raw: Mapping[str, Any] = draft.data[where[0]][where[1]]
    reserved = {"about", "person", "complete", "note", *_PROVENANCE}
    key = predicate if predicate in raw else next(name for name in raw if name not in reserved)
    return draft.set_field(where, key, answer.value)


def denial(fact: Fact, source: str, at: str) -> list[Change]:
    """What records that a source denies a fact."""
    return [lambda draft: draft.add_mention(fact.number - 1, "denied_by", mention(source, at))]


def passed(question: Question, answer: str, on: date) -> list[Change]:
    """What records that a question was put and has no answer: `unknown` or `skipped`."""
    fields: dict[str, Any] = {"about": question.about} if question.about is not None else {}
    if question.person is not None:
        fields["person"] = question.person
    fields |= {"fact": question.fact, "answer": answer, "on": on.isoformat()}
    return [lambda draft: draft.add_item(("asked",), fields)]


def no_longer_asked(number: int | None) -> list[Change]:
    """What takes the note out that a question has no answer; `number` is its place in `asked`, from 0."""
    return [] if number is None else [lambda draft: draft.remove(("asked", number))]
