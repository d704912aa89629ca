"""The typed case: people, sources, acts, facts with their provenance, and counsel's assessments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from rightscheck.casefile.edition import Edition
from rightscheck.dates import PartialDate
from rightscheck.law.model import Checked, Date, Identifier, Model, Words

APPLICANT, NEUTRAL = "applicant", "none"


class Person(Model):
    """A person of the case. `name` and identifying details never leave the case file except in reports.

    Attributes:
        also: other names and spellings of the name, as they stand in the file.
        public: whether the name may appear where names are replaced.
        confidential: whether the note is left out of a public version.
    """

    name: str
    also: Words = ()
    public: bool = False
    nationality: Words = ()
    age: Annotated[int, Field(ge=0, le=130)] | None = None
    born: Date | None = None
    child_of: Words = ()
    spouse_of: Words = ()
    note: str = ""
    confidential: bool = False


class Source(Model):
    """Where statements come from.

    Attributes:
        kind: a kind of evidence of the pack's standards.
        speaks_for: `applicant`, the code of a State, or `none` for an independent source.
        via: the source through which this one is known (hearsay).
        confidential: whether it is left out of a public version, with what it says and what is known through it.
    """

    title: str
    by: str = ""
    kind: str
    speaks_for: str
    date: Date | None = None
    via: str | None = None
    url: str = ""
    note: str = ""
    confidential: bool = False


DONE: Final = "carried_out"
"""The status of an act that has been carried out; any other act is judged as if it were."""


class Act(Model):
    """Something a State did: its kind decides which roles it has. The note of a confidential one is left out of a
    public version."""

    kind: str
    by: Words
    of: Words = ()
    to: str | None = None
    with_: Annotated[str | None, Field(alias="with")] = None
    date: Date | None = None
    status: str = DONE
    measure: str | None = None
    note: str = ""
    confidential: bool = False

    @property
    def states(self) -> tuple[str, ...]:
        """Every State that has a role in the act."""
        return tuple(code for code in (*self.by, self.to, self.with_) if code)


def _mention(value: Any) -> Any:
    if not isinstance(value, (str, dict, _Mention)):
        raise ValueError('this names no source. Write its id, or {source: id, at: "page 2"}.')
    return {"source": value} if isinstance(value, str) else value


class _Mention(Model):
    source: str
    at: str = ""


_MENTION_SCHEMA: Final[dict[str, Any]] = {
    "anyOf": [
        {"type": "string"},
        {
            "type": "object",
            "properties": {"source": {"type": "string"}, "at": {"type": "string"}},
            "required": ["source"],
            "additionalProperties": False,
        },
    ]
}
Mention = Annotated[_Mention, BeforeValidator(_mention), WithJsonSchema(_MENTION_SCHEMA)]
"""A source, and the place in it."""


def _mentions(value: Any) -> Any:
    return [value] if isinstance(value, (str, dict)) else value


Mentions = Annotated[
    tuple[Mention, ...],
    BeforeValidator(_mentions),
    WithJsonSchema({"anyOf": [*_MENTION_SCHEMA["anyOf"], {"type": "array", "items": _MENTION_SCHEMA}]}),
]


class Known(Model):
    """Since when a fact was known, and to which States (none named: to everybody concerned)."""

    since: Date | None = None
    to: Words = ()


class Provenance(Model):
    """The fields of a fact beside its predicate. A confidential one is left out of a public version."""

    about: str | None = None
    person: str | None = None
    asserted_by: Mentions = ()
    denied_by: Mentions = ()
    conceded_by: Mentions = ()
    found_by: Mentions = ()
    start: Annotated[Date | None, Field(alias="from")] = None
    end: Annotated[Date | None, Field(alias="to")] = None
    known: Known | None = None
    complete: bool = False
    note: str = ""
    confidential: bool = False


class Assessment(Model):
    """Counsel's own answer to an element. Privileged: shown apart from facts, never in a public version."""

    element: str
    about: str
    person: str | None = None
    duty_bearer: str | None = None
    answer: bool
    by: str
    on: Date | None = None
    reasons: str = ""


class Decision(Model):
    """The decision in which a tribunal decided the case.

    Attributes:
        body: who decided, in short, such as ECtHR; agreement is measured for each body.
        cite: the decision as a lawyer cites it.
        authority: its key among the authorities of the pack, if it is one.
    """

    body: str
    cite: str
    date: Date
    number: str = ""
    authority: str | None = None
    note: str = ""


Outcome = Literal["violation", "no_violation", "inadmissible", "not_applicable", "not_examined"]
"""What a tribunal held. On a measure still to come: what carrying it out would be."""


class Held(Model):
    """What a tribunal held on one norm. The check never reads it; it is compared with the findings afterwards.

    Attributes:
        person: the one person of a group act of whom it holds; `state` likewise where several States acted.
        limb: which part of the complaint, in a word or two.
        at: the paragraphs of the decision.
    """

    norm: str
    act: str
    person: str | None = None
    state: str | None = None
    limb: str = ""
    outcome: Outcome
    at: str = ""
    verification: Checked
    note: str = ""


class Asked(Model):
    """A question that was put and has no answer, so that it is not put again. The check never reads it.

    Attributes:
        about, person: the person or act it is about, and the one person of a group act; none where it was asked
            whether there was an act of a kind at all.
        fact: the predicate, `date` for the day of an act, or the kind of act.
        answer: nobody knows, or it was left out for now.
        on: the day on which it was put.
    """

    about: str | None = None
    person: str | None = None
    fact: str
    answer: Literal["unknown", "skipped"]
    on: Date | None = None
    note: str = ""


ACT_DATE: Final = "date"
"""What `asked` calls the day of an act."""


class Private(Model):
    """A text that is not shown where names are replaced, nor in a public version: an address, the number of a passport,
    the name of a third person.

    Attributes:
        also: other spellings of it.
    """

    text: str
    kind: Literal["name", "place", "identifier", "other"]
    also: Words = ()


class CaseHead(Model):
    """Everything of a case file except its facts, whose fields come from the vocabulary."""

    case: Identifier
    title: str
    assessed_on: Date | None = None
    facts_are: Literal["stated", "found"] = "stated"
    people: Mapping[Identifier, Person] = {}
    private: tuple[Private, ...] = ()
    sources: Mapping[Identifier, Source] = {}
    acts: Mapping[Identifier, Act]
    facts: tuple[Mapping[str, Any], ...] = ()
    asked: tuple[Asked, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    decision: Decision | None = None
    held: tuple[Held, ...] = ()
    note: str = ""


FactValue = str | int | tuple[int, ...] | frozenset[str] | PartialDate


@dataclass(frozen=True, slots=True)
class Fact:
    """One stated fact.

    Attributes:
        number: its place in the file, from 1.
        about: id of the person or act; `person` the one person of a group act it concerns, if it says so.
        value: text (enum, bool as `yes`/`no`), int, ints, a set of texts, or a date, by the predicate's type.
        but: people of a group act whom it does not concern, since something else is supposed of them.
        supposed: whether it is a supposition: undisputed, and proved by any standard.
    """

    number: int
    about: str
    person: str | None
    predicate: str
    value: FactValue
    provenance: Provenance
    but: frozenset[str] = frozenset()
    supposed: bool = False

    def concerns(self, person: str | None) -> bool:
        """Whether it is a fact of this person of its act, or of all."""
        return self.person in (None, person) and person not in self.but

    @property
    def stated(self) -> bool:
        """Whether nobody is named who says so: the author's own statement."""
        p = self.provenance
        return not (self.supposed or p.asserted_by or p.denied_by or p.conceded_by or p.found_by)


@dataclass(frozen=True)
class Case:
    """A case as loaded. `digest` identifies the content of its file, with what is supposed.

    Attributes:
        lines: the marks of the lines of the file, see `rightscheck.marks`.
        accepted: sources whose word is taken as found, by supposition.
        edition: which version of the file this is; None for the file as it is.
    """

    head: CaseHead
    facts: tuple[Fact, ...]
    file: str
    digest: str
    lines: str = ""
    accepted: frozenset[str] = frozenset()
    edition: Edition | None = None

    @property
    def id(self) -> str:
        """The id of the case."""
        return self.head.case

    @cached_property
    def by_subject(self) -> Mapping[tuple[str, str], tuple[Fact, ...]]:
        """Facts by what they are about and their predicate."""
        found: dict[tuple[str, str], list[Fact]] = {}
        for fact in self.facts:
            found.setdefault((fact.about, fact.predicate), []).append(fact)
        return {key: tuple(facts) for key, facts in found.items()}
