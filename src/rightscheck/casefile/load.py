"""Reading a case file against the vocabulary of a pack."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from rightscheck.casefile.case import (
    APPLICANT,
    NEUTRAL,
    Act,
    Case,
    CaseHead,
    Fact,
    FactValue,
    Person,
    Provenance,
    Source,
)
from rightscheck.casefile.consistency import contradictions
from rightscheck.dates import parse_date
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate
from rightscheck.problems import InputError, Problem, nearest, shown
from rightscheck.strictyaml import Document, Location, parse, read_text
from rightscheck.validation import validate

RESERVED = tuple(field.alias or name for name, field in Provenance.model_fields.items())


def load_case(file: Path, pack: Pack) -> Case:
    """Read a case file.

    Raises:
        InputError: with every problem found.
    """
    text = read_text(file)
    return case_from_text(text, str(file), pack)


def case_from_text(text: str, file: str, pack: Pack) -> Case:
    """Read a case from the text of a file; `file` is the name used in problems."""
    document = parse(text, file)
    head, problems = validate(CaseHead, document, kind="case")
    if head is None:
        raise InputError(problems + _fact_problems_alone(document, pack))
    reader = _CaseReader(document, head, pack)
    resolved = reader.head()
    facts = tuple(
        fact for number, raw in enumerate(document.data.get("facts", [])) if (fact := reader.fact(number, raw))
    )
    reader.assessments()
    if not reader.problems:
        reader.problems += contradictions(document, resolved, facts, pack)
    if reader.problems:
        raise InputError(reader.problems)
    return Case(resolved, facts, file, hashlib.sha256(text.encode()).hexdigest())


def _fact_problems_alone(document: Document, pack: Pack) -> list[Problem]:
    """Where the head of the file is broken, the names in its facts are still checked, so that all problems come at
    once."""
    data = document.data if isinstance(document.data, dict) else {}
    facts = data.get("facts")
    problems: list[Problem] = []
    for number, raw in enumerate(facts if isinstance(facts, list) else []):
        if isinstance(raw, dict):
            problems += predicate_of(document, number, raw, pack)[1]
    return problems


def predicate_of(
    document: Document, number: int, raw: Mapping[str, Any], pack: Pack
) -> tuple[Predicate | None, list[Problem]]:
    """The one predicate that a fact names, or the problems with it."""
    at: Location = ("facts", number)
    names = pack.vocabulary.names
    keys = [key for key in raw if key not in RESERVED]
    problems = [
        document.problem(
            (*at, key),
            f"there is no fact predicate {shown(key)}. {nearest(key, [*names, *RESERVED], kind='facts')}",
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
        source = predicate.derived if isinstance(predicate.derived, str) else "the table of parties"
        message = f"{predicate.name} is read from {source} and not typed as a fact. Put it there and delete this line."
        return None, [document.problem((*at, keys[0]), message, at_key=True)]
    return predicate, []


class _CaseReader:
    def __init__(self, document: Document, head: CaseHead, pack: Pack) -> None:
        self.document = document
        self._head = head
        self.pack = pack
        self.problems: list[Problem] = []

    def _say(self, at: Location, message: str, *, at_key: bool = False) -> None:
        self.problems.append(self.document.problem(at, message, at_key=at_key))

    def _state(self, at: Location, text: str) -> str:
        try:
            return self.pack.states.code(text)
        except ValueError as error:
            self._say(at, str(error))
            return text

    def head(self) -> CaseHead:
        """The head with States as codes; names of people, sources and acts checked."""
        head = self._head
        people = {key: self._person(key, person) for key, person in head.people.items()}
        sources = {key: self._source(key, source) for key, source in head.sources.items()}
        acts = {key: self._act(key, act) for key, act in head.acts.items()}
        if not acts:
            self._say(("acts",), "a case needs at least one act. Say what a State did.")
        for key in sorted(set(people) & set(acts)):
            self._say(("acts", key), "a person has the same id. Rename one.", at_key=True)
        self._head = head.model_copy(update={"people": people, "sources": sources, "acts": acts})
        return self._head

    def _person(self, key: str, person: Person) -> Person:
        at: Location = ("people", key)
        codes = tuple(self._state((*at, "nationality", i), text) for i, text in enumerate(person.nationality))
        for field in ("child_of", "spouse_of"):
            for name in getattr(person, field):
                self._named((*at, field), name, self._head.people, "person")
        return person.model_copy(update={"nationality": codes})

    def _source(self, key: str, source: Source) -> Source:
        at: Location = ("sources", key)
        self._named((*at, "kind"), source.kind, self.pack.standards.evidence.kinds, "kind of source")
        if source.via is not None:
            self._named((*at, "via"), source.via, self._head.sources, "source")
            seen, step = {key}, source.via
            while step in self._head.sources and step not in seen:
                seen.add(step)
                step = self._head.sources[step].via or ""
            if step in seen:
                self._say((*at, "via"), "these sources pass each other on in a circle. Name the first source.")
        side = source.speaks_for
        if side.casefold() not in (APPLICANT, NEUTRAL):
            try:
                side = self.pack.states.code(side)
            except ValueError:
                hint = nearest(side, [APPLICANT, NEUTRAL, *(state.name for state in self.pack.states.by_code.values())])
                self._say((*at, "speaks_for"), f"a source speaks for `applicant`, for a State or for `none`. {hint}")
        else:
            side = side.casefold()
        return source.model_copy(update={"speaks_for": side})

    def _act(self, key: str, act: Act) -> Act:
        at: Location = ("acts", key)
        kinds = self.pack.vocabulary.subjects.acts
        by = tuple(self._state((*at, "by", i), text) for i, text in enumerate(act.by))
        to = self._state((*at, "to"), act.to) if act.to else None
        with_ = self._state((*at, "with"), act.with_) if act.with_ else None
        for name in act.of:
            self._named((*at, "of"), name, self._head.people, "person")
        if act.kind not in kinds:
            self._say((*at, "kind"), f"there is no such kind of act. {nearest(act.kind, kinds)}")
        else:
            roles = kinds[act.kind].roles
            given = {"by": by, "of": act.of, "to": to, "with": with_}
            for role, value in given.items():
                if value and role not in roles:
                    self._say(
                        (*at, role),
                        f"an act of kind {act.kind} has no `{role}`. Delete it or change the kind.",
                        at_key=True,
                    )
                if not value and role in roles and role != "to":
                    self._say(at, f"the field `{role}` is missing. Say it.", at_key=True)
            if roles.get("by") == "state" and len(by) > 1:
                self._say((*at, "by"), "this kind of act has one State as its author. Write an act for each.")
        for field, name in (("status", "act.status"), ("measure", "act.measure")):
            value = getattr(act, field)
            predicate = next((p for p in self.pack.vocabulary.predicates.values() if p.derived == name), None)
            if value is not None and predicate is not None and value not in predicate.values:
                self._say((*at, field), f"{shown(value)} is not a possible {field}. {nearest(value, predicate.values)}")
        return act.model_copy(update={"by": by, "to": to, "with_": with_})

    def _named(self, at: Location, name: str, known: Iterable[str], what: str) -> bool:
        if name in set(known):
            return True
        place = "file" if what in ("person", "source", "act") else "pack"
        self._say(
            at,
            f"there is no {what} {shown(name)} in this {place}. {nearest(name, known)}",
        )
        return False

    def fact(self, number: int, raw: Any) -> Fact | None:
        """The fact with this number (from 0), or None where it has a problem."""
        at: Location = ("facts", number)
        if not isinstance(raw, dict):
            self._say(at, "a fact is a mapping: {about: ..., predicate: value, asserted_by: [...]}.")
            return None
        predicate, problems = predicate_of(self.document, number, raw, self.pack)
        provenance, more = validate(Provenance, self.document, {k: v for k, v in raw.items() if k in RESERVED}, at)
        self.problems += problems + more
        if predicate is None or provenance is None:
            return None
        key = next(name for name in raw if name not in RESERVED)
        before = len(self.problems)
        value = self._value((*at, key), predicate, raw[key])
        for field in ("asserted_by", "denied_by", "conceded_by", "found_by"):
            for i, mention in enumerate(getattr(provenance, field)):
                self._named((*at, field, i), mention.source, self._head.sources, "source")
        for i, mention in enumerate(provenance.conceded_by):
            source = self._head.sources.get(mention.source)
            if source is not None and source.speaks_for == NEUTRAL:
                self._say(
                    (*at, "conceded_by", i),
                    "only a party can concede, and this source speaks for nobody. Use found_by or asserted_by.",
                )
        if provenance.complete and predicate.type not in ("set", "countries"):
            self._say((*at, "complete"), "only a list can be complete. Delete this line.", at_key=True)
        if provenance.start and provenance.end and provenance.end.latest < provenance.start.earliest:
            self._say((*at, "to"), "this ends before it begins. Exchange from and to.")
        about = self._about(at, predicate, provenance)
        person = self._person_of(at, predicate, provenance, about)
        if provenance.known:
            codes = tuple(self._state((*at, "known", "to"), text) for text in provenance.known.to)
            provenance = provenance.model_copy(update={"known": provenance.known.model_copy(update={"to": codes})})
        if len(self.problems) > before or about is None or value is None:
            return None
        return Fact(number + 1, about, person, predicate.name, value, provenance)

    def _about(self, at: Location, predicate: Predicate, provenance: Provenance) -> str | None:
        wanted = self.pack.vocabulary.about(predicate)
        if wanted == "person":
            candidates = list(self._head.people)
        else:
            candidates = [key for key, act in self._head.acts.items() if wanted in ("any_act", act.kind)]
        thing = "a person" if wanted == "person" else "an act" if wanted == "any_act" else f"an act of kind {wanted}"
        given = provenance.about
        if given is None and provenance.person is not None and wanted == "person":
            given = provenance.person
        if given is None:
            if len(candidates) == 1:
                return candidates[0]
            names = (
                f"Add `about:` with one of {', '.join(candidates)}."
                if candidates
                else f"The file has none: add {thing}."
            )
            self._say(at, f"{predicate.name} is about {thing}, and it is not said which. {names}")
            return None
        if given in candidates:
            return given
        if given in self._head.people or given in self._head.acts:
            names = f"Use one of {', '.join(candidates)}." if candidates else f"The file has none: add {thing}."
            self._say((*at, "about"), f"{predicate.name} is about {thing}, which {shown(given)} is not. {names}")
        else:
            self._say(
                (*at, "about"), f"there is no person or act {shown(given)} in this file. {nearest(given, candidates)}"
            )
        return None

    def _person_of(self, at: Location, predicate: Predicate, provenance: Provenance, about: str | None) -> str | None:
        person = provenance.person
        if person is None or about is None:
            return None
        if self.pack.vocabulary.about(predicate) == "person":
            if person != about:
                self._say((*at, "person"), "`about` already names the person. Delete `person`.")
            return None
        if (
            self._named((*at, "person"), person, self._head.people, "person")
            and person not in self._head.acts[about].of
        ):
            self._say(
                (*at, "person"),
                f"{shown(person)} is not among the people of {shown(about)}. Name one of them or leave it out.",
            )
        return person

    def _value(self, at: Location, predicate: Predicate, raw: Any) -> FactValue | None:
        kind = predicate.type
        if kind in ("set", "ints", "countries"):
            texts = [raw] if isinstance(raw, str) else raw
            if not isinstance(texts, list) or not texts or not all(isinstance(text, str) for text in texts):
                self._say(at, "this is a list of values: [a, b].")
                return None
            made = [
                self._single((*at, i) if isinstance(raw, list) else at, predicate, text) for i, text in enumerate(texts)
            ]
            if any(item is None for item in made):
                return None
            return tuple(made) if kind == "ints" else frozenset(str(item) for item in made)  # type: ignore[arg-type]
        if not isinstance(raw, str):
            self._say(at, f"{predicate.name} has one value, not a list or a mapping.")
            return None
        return self._single(at, predicate, raw)

    def _single(self, at: Location, predicate: Predicate, text: str) -> str | int | Any | None:
        if predicate.type in ("int", "ints"):
            if text.strip().lstrip("-").isdecimal():
                return int(text)
            self._say(at, "this must be a whole number.")
            return None
        if predicate.type == "date":
            try:
                return parse_date(text)
            except ValueError as error:
                self._say(at, str(error))
                return None
        if predicate.type == "countries":
            before = len(self.problems)
            code = self._state(at, text)
            return code if len(self.problems) == before else None
        folded = (
            {"true": "yes", "false": "no"}.get(text.casefold(), text.casefold()) if predicate.type == "bool" else text
        )
        if folded in predicate.values:
            return folded
        self._say(at, f"{shown(text)} is not a value of {predicate.name}. {nearest(text, predicate.values)}")
        return None

    def assessments(self) -> None:
        """Check that every assessment answers an element that exists."""
        for number, assessment in enumerate(self._head.assessments):
            at: Location = ("assessments", number)
            norm_id, _, element = assessment.element.partition(".")
            norm = self.pack.norms.get(norm_id)
            if norm is None:
                self._say(
                    (*at, "element"),
                    f"there is no norm {shown(norm_id)}. {nearest(norm_id, self.pack.norms, kind='law')}",
                )
            else:
                ids = {node.id for _, node in norm.walk() if node.id}
                if element not in ids:
                    self._say((*at, "element"), f"{norm_id} has no element {shown(element)}. {nearest(element, ids)}")
            self._named((*at, "about"), assessment.about, self._head.acts, "act")
            if assessment.person is not None:
                self._named((*at, "person"), assessment.person, self._head.people, "person")
