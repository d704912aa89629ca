"""What the bodies ask of whoever complains to them: for each form its sections and fields, and where each is filled in
from.

The wording is our own. A field names its source from a closed list, so that a form can ask only for what a case file
and its findings can answer, or for what is left to the hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final, Literal, Self

from pydantic import Field as Limits
from pydantic import model_validator

from rightscheck.law.forums import Said
from rightscheck.law.model import Identifier, Model, Verification, Words

Source = Literal[
    "by_hand",
    "names",
    "nationalities",
    "births",
    "relatives",
    "state",
    "acts",
    "narrative",
    "facts",
    "state_account",
    "provisions",
    "explanation",
    "conditions",
    "time_limit",
    "interim",
    "relief",
    "exhibits",
]
"""Where a field is filled in from.

by_hand: nothing in a case says it, such as an address or a signature.
names, nationalities, births, relatives: the people of the complaint; `births` are dates of birth or ages.
state: the respondent State.
acts: what it did, to whom and when.
narrative: the facts in order of time, as the applicant's side and others tell them, with their sources.
facts: single facts, named under `facts`.
state_account: what the State says otherwise.
provisions, explanation: the provisions on which there are findings that the forum takes; why each was breached.
conditions: what is found on the norms of admissibility named under `norms`.
time_limit: the last day.
interim: the stay that can be asked for, where an act is still to come.
relief: what the body can be asked for, by the wrongs that are complained of.
exhibits: the sources of the facts, as an index.
"""
_NAMING: Final = {"facts": "facts", "conditions": "norms"}
"""The sources that need names, and the field that has them."""


class Tongues(Said):
    """The languages in which a complaint can be made; `codes` as in BCP 47."""

    codes: Words


class Relief(Said):
    """What the body can be asked to find or to ask of the State; for some groups of wrongs (none named: for all)."""

    wrongs: Words = ()


class Field(Model):
    """One field of a form.

    Attributes:
        ask: what is asked, in our own words.
        required: whether the complaint is incomplete without it.
        kinds: the kinds of acts for which it is asked (none named: for all).
        says: what to mind when it is filled in.
    """

    field: Identifier
    ask: str
    from_: Annotated[Source, Limits(alias="from")]
    required: bool = True
    facts: Words = ()
    norms: Words = ()
    kinds: Words = ()
    says: str = ""

    @model_validator(mode="after")
    def _named(self) -> Self:
        for source, name in _NAMING.items():
            given = bool(getattr(self, name))
            if self.from_ == source and not given:
                raise ValueError(f"`from: {source}` needs the names of what it shows. Add `{name}:`.")
            if self.from_ != source and given:
                raise ValueError(f"`{name}:` goes with `from: {source}` only. Delete it, or change `from:`.")
        return self


class Section(Model):
    """A part of a form."""

    title: str
    says: str = ""
    fields: Annotated[tuple[Field, ...], Limits(min_length=1)]


class Form(Model):
    """The form of a forum.

    Attributes:
        forum: the forum to which it goes.
        languages: in which it can be made.
        submit: how it is made, and whether the body's own form must be used.
        limits: of length and the like.
        relief: what can be asked for.
    """

    form: Identifier
    forum: str
    title: str
    languages: Tongues
    submit: Said
    limits: tuple[Said, ...] = ()
    relief: tuple[Relief, ...] = ()
    sections: Annotated[tuple[Section, ...], Limits(min_length=1)]
    verification: Verification
    notes: tuple[str, ...] = ()

    def fields(self) -> Iterator[tuple[tuple[str | int, ...], Field]]:
        """Every field, with its place."""
        for number, section in enumerate(self.sections):
            yield from ((("sections", number, "fields", place), field) for place, field in enumerate(section.fields))

    def statements(self) -> Iterator[tuple[tuple[str | int, ...], Said]]:
        """Every statement of law in it, with its place."""
        yield ("languages",), self.languages
        yield ("submit",), self.submit
        yield from ((("limits", number), said) for number, said in enumerate(self.limits))
        yield from ((("relief", number), said) for number, said in enumerate(self.relief))
