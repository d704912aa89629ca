"""Every field of a form with its answer, and how much of the form is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from rightscheck.language import tr
from rightscheck.law.forms import Field, Section, Source
from rightscheck.report.forms import grounds, people, telling
from rightscheck.report.forms.answer import BY_HAND, Answer, State
from rightscheck.report.forms.complaint import Complaint
from rightscheck.report.forms.sources import Sources
from rightscheck.report.forms.time import time_limit


@dataclass(frozen=True)
class Filled:
    """A form filled in from a complaint.

    Attributes:
        sections: the sections in order, each with its fields and their answers.
    """

    complaint: Complaint
    sections: tuple[tuple[Section, tuple[tuple[Field, Answer], ...]], ...]

    @property
    def fields(self) -> tuple[tuple[Field, Answer], ...]:
        """Every field with its answer."""
        return tuple(one for _, fields in self.sections for one in fields)

    def count(self, state: State) -> int:
        """How many fields are in a state."""
        return sum(answer.state == state for _, answer in self.fields)

    @property
    def asked(self) -> int:
        """How many fields there are for this complaint: all but those that do not apply."""
        return len(self.fields) - self.count("not_applicable")


_FROM_COMPLAINT: Final[Mapping[Source, Callable[[Complaint], Answer]]] = {
    "names": people.names,
    "nationalities": people.nationalities,
    "births": people.births,
    "relatives": people.relatives,
    "state": people.state,
    "acts": people.acts,
    "provisions": grounds.provisions,
    "explanation": grounds.explanation,
    "time_limit": time_limit,
    "interim": grounds.interim,
    "relief": grounds.relief,
}
_FROM_SOURCES: Final[Mapping[Source, Callable[[Sources], Answer]]] = {
    "narrative": telling.narrative,
    "state_account": telling.state_account,
    "exhibits": Sources.exhibits,
}


def filled(complaint: Complaint) -> Filled:
    """The form of a complaint, filled in."""
    sources = Sources(complaint)
    return Filled(
        complaint,
        tuple(
            (section, tuple((field, _answer(field, complaint, sources)) for field in section.fields))
            for section in complaint.form.sections
        ),
    )


def _answer(field: Field, complaint: Complaint, sources: Sources) -> Answer:
    if field.kinds and not complaint.kinds & set(field.kinds):
        return Answer("not_applicable", why=tr("No act of this complaint is of that kind."))
    if field.from_ == "by_hand":
        return BY_HAND
    if field.from_ == "facts":
        return telling.facts(sources, field)
    if field.from_ == "conditions":
        return grounds.conditions(complaint, field)
    if field.from_ in _FROM_COMPLAINT:
        return _FROM_COMPLAINT[field.from_](complaint)
    return _FROM_SOURCES[field.from_](sources)
