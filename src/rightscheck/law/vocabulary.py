"""The fact vocabulary: each predicate is one question a lawyer can answer, declared once.

Source: `rules/vocabulary/*.yaml` (predicates) and `rules/subjects.yaml` (what facts can be about).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Discriminator, Tag, model_validator

from rightscheck.law.model import Model, Words

ValueType = Literal["bool", "int", "ints", "enum", "set", "countries", "date"]


Conduct = Literal["duty_bearer", "person", "other_state", "none"]
"""In whose hands a fact lay: those of the State under review, of the person concerned, of the destination or a third
State, or nobody's (circumstances, events, evidence, what was known)."""


class Value(Model):
    """One answer to a predicate's question."""

    means: str = ""
    phrase: str


class PartyOf(Model):
    """A fact that the party tables answer: whether the State in a role is bound by one of these instruments."""

    party: str
    to: Words


class Predicate(Model):
    """A fact predicate.

    Attributes:
        subject: what the fact is about, a key of `Subjects.subjects`.
        type: the type of its value; `enum` has one of `values`, `set` any number of them.
        question: what a lawyer is asked.
        values: the closed list of answers with meaning and sentence (bool: `yes` and `no`).
        phrase: the sentence for types without a closed list, with `{value}`.
        absence: what the absence of the fact does not mean.
        derived: where the program reads the fact; it is then never typed.
        age_below: the age of a person, where the case file gives it, answers this question: yes below this number.
        later_event: it happens after the act and is evidence only.
        unasked: why no norm asks for it, where that is meant to be so.
        balancing: it weighs the State's interest or the person's conduct; no defence to an absolute norm.
        conduct_of: in whose hands the fact lay; by default as the subject says. See `Vocabulary.conduct_of`.
    """

    name: str = ""
    subject: str = ""
    type: ValueType
    question: str
    values: Mapping[str, Value] = {}
    phrase: str = ""
    order: str = ""
    absence: str = ""
    aliases: tuple[str, ...] = ()
    derived: (
        Annotated[
            Annotated[str, Tag("word")] | Annotated[PartyOf, Tag("parties")],
            Discriminator(lambda value: "word" if isinstance(value, str) else "parties"),
        ]
        | None
    ) = None
    age_below: int | None = None
    later_event: bool = False
    balancing: bool = False
    unasked: str = ""
    conduct_of: Conduct | None = None

    @model_validator(mode="after")
    def _whole(self) -> Predicate:
        if self.type in ("enum", "set") and not self.values:
            raise ValueError("an enum or set needs its list of values. Add `values:`.")
        if self.type == "bool" and set(self.values) != {"yes", "no"}:
            raise ValueError("a bool has the two values `yes` and `no`. Give a phrase for each.")
        if self.age_below is not None and self.type != "bool":
            raise ValueError("an age answers yes or no. Give this predicate the type bool, or delete `age_below`.")
        if self.type not in ("enum", "set", "bool") and (self.values or "{value}" not in self.phrase):
            raise ValueError("this type has no list of values. Give it one `phrase:` with {value} in it instead.")
        return self

    @property
    def exclusive(self) -> bool:
        """Whether one value excludes every other one."""
        return self.type not in ("set", "ints", "countries")

    def phrase_of(self, value: str) -> str:
        """The sentence template for a value (as text), without a full stop."""
        return self.values[value].phrase if value in self.values else self.phrase.replace("{value}", value)


class VocabularyFile(Model):
    """One file of the vocabulary: the predicates about one kind of subject."""

    subject: str
    predicates: Mapping[str, Predicate]


class Subject(Model):
    """A kind of thing facts are about.

    Attributes:
        about: what in a case file it hangs on: `person`, an act kind or `any_act`.
        also: other kinds of act of which such a fact may be stated, as a remedy against a detention. It is then a fact
            of that act alone.
        conduct_of: in whose hands such facts lay, unless a predicate says otherwise.
    """

    about: str
    also: Words = ()
    title: str = ""
    conduct_of: Conduct | None = None


class ActKind(Model):
    """A kind of act: its roles (`by`, `of`, `to`, `with`) and how it is called."""

    title: str
    roles: Mapping[str, Literal["state", "states", "people"]]


class Subjects(Model):
    """What acts there are, what facts can be about, and the groups of wrongs in the order in which they are printed."""

    acts: Mapping[str, ActKind]
    subjects: Mapping[str, Subject]
    wrongs: tuple[str, ...]


class Vocabulary(Model):
    """All predicates by name, with the subjects they are about."""

    subjects: Subjects
    predicates: Mapping[str, Predicate]

    @cached_property
    def names(self) -> Mapping[str, Predicate]:
        """Predicates by name and by alias."""
        aliased = {alias: predicate for predicate in self.predicates.values() for alias in predicate.aliases}
        return {**aliased, **self.predicates}

    def about(self, predicate: Predicate) -> str:
        """`person`, an act kind, or `any_act`."""
        return self.subjects.subjects[predicate.subject].about

    def also(self, predicate: Predicate) -> Words:
        """The other kinds of act of which the fact may be stated; none of what an act or a table says itself."""
        return () if predicate.derived is not None else self.subjects.subjects[predicate.subject].also

    def conduct_of(self, predicate: Predicate) -> Conduct:
        """In whose hands a fact lay: it tells what the duty bearer could have done otherwise from circumstances and
        from what others did. `none` where the pack does not say; `lint` wants it said."""
        return predicate.conduct_of or self.subjects.subjects[predicate.subject].conduct_of or "none"
