"""Reading the facts of a case file against the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rightscheck.casefile.case import NEUTRAL, Fact, FactValue, Provenance
from rightscheck.casefile.head import HeadReader
from rightscheck.dates import parse_date
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate
from rightscheck.problems import MOST, Problem, is_identifier, nearest, none_called, shown
from rightscheck.strictyaml import Document, Location
from rightscheck.validation import validate

_WHOLE = re.compile(r"-?[0-9]{1,15}")
RESERVED = tuple(field.alias or name for name, field in Provenance.model_fields.items())


def _predicate_of(
    document: Document, number: int, raw: Mapping[str, Any], pack: Pack
) -> tuple[Predicate | None, list[Problem]]:
    """The one predicate that a fact names, or the problems with it."""
    at: Location = ("facts", number)
    names = pack.vocabulary.names
    keys = [key for key in raw if key not in RESERVED]
    problems = [
        document.problem(
            (*at, key),
            f"there is {none_called('fact predicate', key)}. {nearest(key, [*names, *RESERVED], kind='facts')}",
            at_key=True,
        )
        for key in keys
        if key not in names
    ]
    if problems:
        return None, problems
    if len(keys) != 1:
        what = "names no predicate" if not keys else f"names {len(keys)} predicates ({', '.join(keys)})"
        return None, [
            document.problem(at, f"a fact states exactly one thing; this one {what}. Write one fact for each.")
        ]
    predicate = names[keys[0]]
    if predicate.derived is not None:
        if isinstance(predicate.derived, str):
            thing, _, field = predicate.derived.partition(".")
            message = (
                f"{predicate.name} is not typed as a fact. Write it as `{field}` of the {thing} and delete it here."
            )
        else:
            message = f"the tables of parties answer {predicate.name}, not the case file. Delete this fact."
        return None, [document.problem((*at, keys[0]), message, at_key=True)]
    return predicate, []


def _ids(names: Iterable[str]) -> str:
    """Ids in a list; one that is no plain identifier may be a name and is left out."""
    return ", ".join(name if is_identifier(name) else "…" for name in names)


class FactReader:
    """Reads the facts of one case file, whose head `reader` has read."""

    def __init__(self, reader: HeadReader) -> None:
        self.reader = reader
        self.document, self.pack, self.head = reader.document, reader.pack, reader.head
        self.say, self.named, self.problems = reader.say, reader.named, reader.problems

    def facts(self) -> tuple[Fact, ...]:
        """The facts that are right."""
        found = []
        for number, raw in enumerate(self.head.facts):
            fact = self._fact(number, raw) if isinstance(raw, dict) else None
            if fact is not None:
                found.append(fact)
            if len(self.problems) > MOST:
                break
        return tuple(found)

    def _fact(self, number: int, raw: Mapping[str, Any]) -> Fact | None:
        """The fact with this number (from 0), or None where it has a problem."""
        at: Location = ("facts", number)
        before = len(self.problems)
        predicate, problems = _predicate_of(self.document, number, raw, self.pack)
        self.problems += problems
        provenance = self._provenance(at, {key: value for key, value in raw.items() if key in RESERVED})
        value = None
        if predicate is not None:
            key = next(name for name in raw if name not in RESERVED)
            value = self._value((*at, key), predicate, raw[key])
        for field in ("asserted_by", "denied_by", "conceded_by", "found_by"):
            for i, mention in enumerate(getattr(provenance, field)):
                self.named((*at, field, i), mention.source, "source")
        for i, mention in enumerate(provenance.conceded_by):
            source = self.head.sources.get(mention.source)
            if source is not None and source.speaks_for == NEUTRAL:
                self.say(
                    (*at, "conceded_by", i),
                    "only a party can concede, and this source speaks for nobody. Use found_by or asserted_by.",
                )
        if provenance.complete and predicate is not None and predicate.type not in ("set", "countries"):
            self.say((*at, "complete"), "only a list can be complete. Delete this line.", at_key=True)
        if provenance.start and provenance.end and provenance.end.latest < provenance.start.earliest:
            self.say((*at, "to"), "this ends before it begins. Exchange from and to.")
        about = person = None
        if predicate is not None:
            about = self._about(at, predicate, provenance)
            person = self._person_of(at, predicate, provenance, about)
            if predicate.age_below is not None and about is not None and self.head.people[about].age is not None:
                message = f"the `age` of the person answers {predicate.name}. Delete this fact, or the age."
                self.say((*at, predicate.name), message, at_key=True)
        if provenance.known:
            codes = tuple(
                self.reader.state((*at, "known", "to", i), text) for i, text in enumerate(provenance.known.to)
            )
            provenance = provenance.model_copy(update={"known": provenance.known.model_copy(update={"to": codes})})
        if len(self.problems) > before or predicate is None or about is None or value is None:
            return None
        return Fact(number + 1, about, person, predicate.name, value, provenance)

    def _provenance(self, at: Location, raw: Mapping[str, Any]) -> Provenance:
        """The fields beside the predicate; those that are wrong are left out, so that the others are still checked."""
        provenance, problems = validate(Provenance, self.document, raw, at)
        self.problems += problems
        if provenance is not None:
            return provenance
        usable = {
            key: value for key, value in raw.items() if not validate(Provenance, self.document, {key: value}, at)[1]
        }
        return Provenance.model_validate(usable)

    def _about(self, at: Location, predicate: Predicate, provenance: Provenance) -> str | None:
        wanted = self.pack.vocabulary.about(predicate)
        if wanted == "person":
            candidates = list(self.head.people)
        else:
            acts = self.head.acts
            candidates = [key for key, act in acts.items() if wanted in ("any_act", act.kind)]
            also = [key for key, act in acts.items() if act.kind in self.pack.vocabulary.also(predicate)]
            if not candidates or provenance.about in also:
                candidates += also
        thing = "a person" if wanted == "person" else "an act" if wanted == "any_act" else f"an act of kind {wanted}"
        given = provenance.about
        if given is None and provenance.person is not None and wanted == "person":
            given = provenance.person
        usable = (*self.head.people, *self.head.acts)
        if given in self.reader.broken or (
            given not in usable and (self.reader.lost or (given is None and self.reader.broken))
        ):
            return None
        if given is None:
            if len(candidates) == 1:
                return candidates[0]
            hint = self.which(predicate, candidates) if candidates else f"The file has none: add {thing}."
            self.say(at, f"{predicate.name} is about {thing}, and it is not said which. {hint}")
            return None
        if given in candidates:
            return given
        if given in usable:
            names = f"Use one of {_ids(candidates)}." if candidates else f"The file has none: add {thing}."
            self.say((*at, "about"), f"{predicate.name} is about {thing}, which {shown(given)} is not. {names}")
        else:
            hint = nearest(given, filter(is_identifier, candidates))
            self.say((*at, "about"), f"there is {none_called('person or act', given)} in this file. {hint}")
        return None

    def which(self, predicate: Predicate, candidates: Sequence[str]) -> str:
        """What to do where it is not said which person or act of several a fact is about."""
        return f"Add `about:` with one of {_ids(candidates)}."

    def _person_of(self, at: Location, predicate: Predicate, provenance: Provenance, about: str | None) -> str | None:
        person = provenance.person
        if person is None or about is None:
            return None
        if self.pack.vocabulary.about(predicate) == "person":
            if person != about:
                self.say((*at, "person"), "`about` already names the person. Delete `person`.")
            return None
        if self.named((*at, "person"), person, "person") and person not in self.head.acts[about].of:
            self.say(
                (*at, "person"),
                f"{shown(person)} is not among the people of {shown(about)}. Name one of them or leave it out.",
            )
        return person

    def _value(self, at: Location, predicate: Predicate, raw: Any) -> FactValue | None:
        kind = predicate.type
        if kind in ("set", "ints", "countries"):
            texts = [raw] if isinstance(raw, str) else raw
            if not isinstance(texts, list) or not texts or not all(isinstance(text, str) for text in texts):
                self.say(at, f"{predicate.name} takes a list of values. Write [a, b].")
                return None
            made = [
                self._single((*at, i) if isinstance(raw, list) else at, predicate, text) for i, text in enumerate(texts)
            ]
            if any(item is None for item in made):
                return None
            return tuple(made) if kind == "ints" else frozenset(str(item) for item in made)  # type: ignore[arg-type]
        if not isinstance(raw, str):
            self.say(at, f"{predicate.name} has one value, not a list or a mapping. Write one fact for each value.")
            return None
        return self._single(at, predicate, raw)

    def _single(self, at: Location, predicate: Predicate, text: str) -> str | int | Any | None:
        if predicate.type in ("int", "ints"):
            if _WHOLE.fullmatch(text.strip()):
                return int(text)
            self.say(at, "this is not a whole number. Write it in digits.")
            return None
        if predicate.type == "date":
            try:
                return parse_date(text)
            except ValueError as error:
                self.say(at, str(error))
                return None
        if predicate.type == "countries":
            before = len(self.problems)
            code = self.reader.state(at, text)
            return code if len(self.problems) == before else None
        folded = (
            {"true": "yes", "false": "no"}.get(text.casefold(), text.casefold()) if predicate.type == "bool" else text
        )
        if folded in predicate.values:
            return folded
        page = f"facts {predicate.name}"
        self.say(at, f"{shown(text)} is not a value of {predicate.name}. {nearest(text, predicate.values, kind=page)}")
        return None
