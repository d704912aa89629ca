"""What columns are called (`maps/words.yaml`), and which places in a map the name of a column points to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from rightscheck.bulk.maps import WORDS
from rightscheck.bulk.proposing.columns import folded, words
from rightscheck.law.model import Model, Words
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate
from rightscheck.packaged import packaged
from rightscheck.problems import InputError
from rightscheck.strictyaml import load
from rightscheck.validation import validate

PERSON_SLOTS = ("nationality", "age")


class Between(Model):
    """A number that follows from two dates; `ask` where it needs an answer first."""

    fact: str
    unit: Literal["hours_between", "days_between", "years_between"]
    from_: Annotated[Words, Field(alias="from")]
    to: Words
    ask: str = ""


class Lexicon(Model):
    """The words of columns."""

    person: Mapping[Literal["nationality", "age"], Words]
    acts: Mapping[str, Mapping[Literal["to", "date"], Words]]
    facts: Mapping[str, Words]
    key: Words
    intervals: tuple[Between, ...] = ()
    values: Mapping[str, Mapping[str, Words]] = {}


def lexicon() -> Lexicon:
    """The words that come with rightscheck.

    Raises:
        InputError: the file is broken.
    """
    document = load(packaged("maps") / WORDS)
    made, problems = validate(Lexicon, document)
    if made is None:
        raise InputError(problems)
    return made


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a map that a column may fill: `nationality`, `removal.to`, or the name of a predicate.

    Attributes:
        kind: the kind of act that it belongs to; `person`, or `any_act`.
    """

    name: str
    kind: str
    predicate: Predicate | None = field(default=None, compare=False)

    @property
    def type(self) -> str:
        """The type of its value; `state` for a single State."""
        if self.predicate is not None:
            return self.predicate.type
        return {"nationality": "countries", "age": "int"}.get(self.name) or (
            "state" if self.name.endswith(".to") else "date"
        )


class Matcher:
    """Compares the names of columns with what places are called."""

    def __init__(self, lexicon: Lexicon, pack: Pack) -> None:
        self.lexicon, self.pack = lexicon, pack

    @cached_property
    def _phrases(self) -> list[tuple[frozenset[str], Place]]:
        return [(words(phrase), place) for phrase, place in self._called() if words(phrase)]

    def _called(self) -> Iterator[tuple[str, Place]]:
        given, vocabulary = self.lexicon, self.pack.vocabulary
        for own, phrases in given.person.items():
            for phrase in phrases:
                yield phrase, Place(own, "person")
        for kind, slots in given.acts.items():
            for slot, phrases in slots.items():
                for phrase in phrases:
                    yield phrase, Place(f"{kind}.{slot}", kind)
        for name, predicate in vocabulary.predicates.items():
            if predicate.derived is not None:
                continue
            place = Place(name, vocabulary.about(predicate), predicate)
            for phrase in (name, *predicate.aliases, *given.facts.get(name, ())):
                yield phrase, place

    def sure(self, column: str) -> list[Place]:
        """The places that are called exactly like the column."""
        name = words(column)
        return list(dict.fromkeys(place for phrase, place in self._phrases if phrase == name))

    def likely(self, column: str) -> list[Place]:
        """The places whose names are part of the column's, those with most words in common; failing that, the one
        predicate in whose question all words of the column stand."""
        name = words(column)
        held = [(len(phrase), place) for phrase, place in self._phrases if phrase < name and len(phrase) > 1]
        most = max((size for size, _ in held), default=0)
        found = list(dict.fromkeys(place for size, place in held if size == most))
        if found or len(name) < 2:
            return found
        asked = [
            Place(predicate.name, self.pack.vocabulary.about(predicate), predicate)
            for predicate in self.pack.vocabulary.predicates.values()
            if predicate.derived is None and name <= words(predicate.question)
        ]
        return asked if len(asked) == 1 else []

    def meaning(self, predicate: Predicate, text: str) -> str | None:
        """The value of a predicate that a text is the name, the meaning or another word of; None if it is of none or of
        several."""
        known = self.lexicon.values.get(predicate.type if predicate.type == "bool" else predicate.name, {})
        wanted = folded(text)
        found = {
            value
            for value, declared in predicate.values.items()
            if wanted in {folded(value), folded(declared.means), *map(folded, known.get(value, ()))} - {""}
        }
        return found.pop() if len(found) == 1 else None
