"""Reading a case file against the vocabulary of a pack."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from rightscheck.casefile.case import (
    APPLICANT,
    DONE,
    NEUTRAL,
    Act,
    Assessment,
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
from rightscheck.problems import MOST, InputError, Problem, is_identifier, nearest, none_called, shown
from rightscheck.strictyaml import Document, Location, examine, read_text
from rightscheck.validation import M, validate

_WHOLE = re.compile(r"-?[0-9]{1,15}")
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
    document, problems = examine(text, file)
    head, more = validate(CaseHead, document, kind="case")
    # What the reader of YAML already complains of is not said a second time in other words.
    places = {(problem.line, problem.column) for problem in problems}
    problems += [problem for problem in more if (problem.line, problem.column) not in places]
    if len(problems) > MOST:
        raise InputError(problems)
    reader = _CaseReader(document, head or _usable(document), pack)
    resolved = reader.head()
    facts = reader.facts()
    reader.assessments()
    reader.held()
    problems += [problem for problem in reader.problems if (problem.line, problem.column) not in places]
    if not problems:
        problems = contradictions(document, resolved, facts, pack)
    if problems:
        raise InputError(problems)
    return Case(resolved, facts, file, hashlib.sha256(text.encode()).hexdigest())


def _usable(document: Document) -> CaseHead:
    """The parts of a broken case file that are right by themselves, so that the rest is checked against them and all
    problems come at once. It is never a case."""
    data = document.data if isinstance(document.data, dict) else {}

    def good(field: str, model: type[M]) -> dict[str, M]:
        entries = data.get(field)
        found = {}
        for key, raw in entries.items() if isinstance(entries, dict) else ():
            made, problems = validate(model, document, raw, (field, key))
            if made is not None and not problems:
                found[key] = made
        return found

    listed = {field: raw if isinstance(raw := data.get(field), list) else [] for field in ("facts", "assessments")}
    assessments = [
        made
        for number, raw in enumerate(listed["assessments"])
        if (made := validate(Assessment, document, raw, ("assessments", number))[0]) is not None
    ]
    day = data.get("assessed_on")
    try:
        assessed_on = parse_date(day) if isinstance(day, str) else None
    except ValueError:
        assessed_on = None
    return CaseHead.model_construct(
        case="",
        title="",
        assessed_on=assessed_on,
        people=good("people", Person),
        sources=good("sources", Source),
        acts=good("acts", Act),
        facts=tuple(listed["facts"]),
        assessments=tuple(assessments),
    )


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


class _CaseReader:
    def __init__(self, document: Document, head: CaseHead, pack: Pack) -> None:
        self.document = document
        self._head = head
        self.pack = pack
        self.problems: list[Problem] = []
        data = document.data if isinstance(document.data, dict) else {}
        # Every id that the file declares; None where its place is taken by something else. What refers to a broken
        # entry is not wrong as well.
        self._declared: dict[str, Mapping[str, Any] | None] = {
            what: section if isinstance(section := data.get(field, {}), dict) else None
            for what, field in (("person", "people"), ("source", "sources"), ("act", "acts"))
        }
        self._broken = {
            key
            for what in ("person", "act")
            for key in self._declared[what] or ()
            if key not in (*head.people, *head.acts)
        }
        self._lost = None in (self._declared["person"], self._declared["act"])

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
        if isinstance(self.document.data, dict) and self.document.data.get("acts") == {}:
            self._say(("acts",), "a case needs at least one act. Say what a State did.")
        for key in sorted(set(people) & set(acts)):
            self._say(("acts", key), "a person has the same id. Rename one.", at_key=True)
        assessments = tuple(
            item.model_copy(
                update={"duty_bearer": self._state(("assessments", number, "duty_bearer"), item.duty_bearer)}
            )
            if item.duty_bearer
            else item
            for number, item in enumerate(head.assessments)
        )
        held = tuple(
            item.model_copy(update={"state": self._state(("held", number, "state"), item.state)})
            if item.state
            else item
            for number, item in enumerate(head.held)
        )
        changed = {"people": people, "sources": sources, "acts": acts, "assessments": assessments, "held": held}
        self._head = head.model_copy(update=changed)
        return self._head

    def _person(self, key: str, person: Person) -> Person:
        at: Location = ("people", key)
        codes = tuple(self._state((*at, "nationality", i), text) for i, text in enumerate(person.nationality))
        for field in ("child_of", "spouse_of"):
            for i, name in enumerate(getattr(person, field)):
                if self._named((*at, field, i), name, "person") and name == key:
                    self._say((*at, field, i), "this person is named as their own relative. Name the other one.")
        return person.model_copy(update={"nationality": codes})

    def _source(self, key: str, source: Source) -> Source:
        at: Location = ("sources", key)
        kinds = self.pack.standards.evidence.kinds
        if source.kind not in kinds:
            self._say(
                (*at, "kind"),
                f"there is {none_called('kind of source', source.kind)}. {nearest(source.kind, kinds)} "
                f"The kinds are: {', '.join(kinds)}.",
            )
        if source.via is not None:
            self._named((*at, "via"), source.via, "source")
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
                names = [APPLICANT, NEUTRAL, *(state.name for state in self.pack.states.by_code.values())]
                hint = nearest(side, names, otherwise="Use one of them; a State by its name or three-letter code.")
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
        for i, name in enumerate(act.of):
            self._named((*at, "of", i), name, "person")
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
                    self._say(at, f"the field `{role}` is missing. Add it.", at_key=True)
            if roles.get("by") == "state" and len(by) > 1:
                self._say((*at, "by"), "this kind of act has one State as its author. Write an act for each.")
        for field, name in (("status", "act.status"), ("measure", "act.measure")):
            value = getattr(act, field)
            predicate = next((p for p in self.pack.vocabulary.predicates.values() if p.derived == name), None)
            if value is not None and predicate is not None and value not in predicate.values:
                hint = nearest(value, predicate.values, kind=f"facts {predicate.name}")
                self._say((*at, field), f"{shown(value)} is not a possible {field}. {hint}")
        known = not any(problem.field == f"acts.{key}.status" for problem in self.problems)
        if known and act.status != DONE and self._head.assessed_on is None:
            message = "this act has not been carried out, so it is judged on a day that you name. Add `assessed_on:`."
            self._say((*at, "status"), message)
        return act.model_copy(update={"by": by, "to": to, "with_": with_})

    def _named(self, at: Location, name: str, what: str) -> bool:
        """Whether the file declares a person, source or act of this id."""
        declared = self._declared[what]
        if declared is None or name in declared:
            return True
        hint = nearest(name, filter(is_identifier, declared), otherwise=f"Correct the id or add the {what}.")
        self._say(at, f"there is {none_called(what, name)} in this file. {hint}")
        return False

    def facts(self) -> tuple[Fact, ...]:
        """The facts that are right."""
        found = []
        for number, raw in enumerate(self._head.facts):
            fact = self.fact(number, raw) if isinstance(raw, dict) else None
            if fact is not None:
                found.append(fact)
            if len(self.problems) > MOST:
                break
        return tuple(found)

    def fact(self, number: int, raw: Mapping[str, Any]) -> Fact | None:
        """The fact with this number (from 0), or None where it has a problem."""
        at: Location = ("facts", number)
        before = len(self.problems)
        predicate, problems = predicate_of(self.document, number, raw, self.pack)
        self.problems += problems
        provenance = self._provenance(at, {key: value for key, value in raw.items() if key in RESERVED})
        value = None
        if predicate is not None:
            key = next(name for name in raw if name not in RESERVED)
            value = self._value((*at, key), predicate, raw[key])
        for field in ("asserted_by", "denied_by", "conceded_by", "found_by"):
            for i, mention in enumerate(getattr(provenance, field)):
                self._named((*at, field, i), mention.source, "source")
        for i, mention in enumerate(provenance.conceded_by):
            source = self._head.sources.get(mention.source)
            if source is not None and source.speaks_for == NEUTRAL:
                self._say(
                    (*at, "conceded_by", i),
                    "only a party can concede, and this source speaks for nobody. Use found_by or asserted_by.",
                )
        if provenance.complete and predicate is not None and predicate.type not in ("set", "countries"):
            self._say((*at, "complete"), "only a list can be complete. Delete this line.", at_key=True)
        if provenance.start and provenance.end and provenance.end.latest < provenance.start.earliest:
            self._say((*at, "to"), "this ends before it begins. Exchange from and to.")
        about = person = None
        if predicate is not None:
            about = self._about(at, predicate, provenance)
            person = self._person_of(at, predicate, provenance, about)
            if predicate.age_below is not None and about is not None and self._head.people[about].age is not None:
                message = f"the `age` of the person answers {predicate.name}. Delete this fact, or the age."
                self._say((*at, predicate.name), message, at_key=True)
        if provenance.known:
            codes = tuple(self._state((*at, "known", "to", i), text) for i, text in enumerate(provenance.known.to))
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
            candidates = list(self._head.people)
        else:
            acts = self._head.acts
            candidates = [key for key, act in acts.items() if wanted in ("any_act", act.kind)]
            also = [key for key, act in acts.items() if act.kind in self.pack.vocabulary.also(predicate)]
            if not candidates or provenance.about in also:
                candidates += also
        thing = "a person" if wanted == "person" else "an act" if wanted == "any_act" else f"an act of kind {wanted}"
        given = provenance.about
        if given is None and provenance.person is not None and wanted == "person":
            given = provenance.person
        usable = (*self._head.people, *self._head.acts)
        if given in self._broken or (given not in usable and (self._lost or (given is None and self._broken))):
            return None
        if given is None:
            if len(candidates) == 1:
                return candidates[0]
            names = (
                f"Add `about:` with one of {_ids(candidates)}." if candidates else f"The file has none: add {thing}."
            )
            self._say(at, f"{predicate.name} is about {thing}, and it is not said which. {names}")
            return None
        if given in candidates:
            return given
        if given in usable:
            names = f"Use one of {_ids(candidates)}." if candidates else f"The file has none: add {thing}."
            self._say((*at, "about"), f"{predicate.name} is about {thing}, which {shown(given)} is not. {names}")
        else:
            hint = nearest(given, filter(is_identifier, candidates))
            self._say((*at, "about"), f"there is {none_called('person or act', given)} in this file. {hint}")
        return None

    def _person_of(self, at: Location, predicate: Predicate, provenance: Provenance, about: str | None) -> str | None:
        person = provenance.person
        if person is None or about is None:
            return None
        if self.pack.vocabulary.about(predicate) == "person":
            if person != about:
                self._say((*at, "person"), "`about` already names the person. Delete `person`.")
            return None
        if self._named((*at, "person"), person, "person") and person not in self._head.acts[about].of:
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
                self._say(at, f"{predicate.name} takes a list of values. Write [a, b].")
                return None
            made = [
                self._single((*at, i) if isinstance(raw, list) else at, predicate, text) for i, text in enumerate(texts)
            ]
            if any(item is None for item in made):
                return None
            return tuple(made) if kind == "ints" else frozenset(str(item) for item in made)  # type: ignore[arg-type]
        if not isinstance(raw, str):
            self._say(at, f"{predicate.name} has one value, not a list or a mapping. Write one fact for each value.")
            return None
        return self._single(at, predicate, raw)

    def _single(self, at: Location, predicate: Predicate, text: str) -> str | int | Any | None:
        if predicate.type in ("int", "ints"):
            if _WHOLE.fullmatch(text.strip()):
                return int(text)
            self._say(at, "this is not a whole number. Write it in digits.")
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
        page = f"facts {predicate.name}"
        self._say(at, f"{shown(text)} is not a value of {predicate.name}. {nearest(text, predicate.values, kind=page)}")
        return None

    def assessments(self) -> None:
        """Check that every assessment answers an element that exists, of a norm that concerns the act."""
        for number, assessment in enumerate(self._head.assessments):
            at: Location = ("assessments", number)
            norm_id, _, element = assessment.element.partition(".")
            norm = self.pack.norms.get(norm_id)
            act = self._head.acts.get(assessment.about)
            if norm is None:
                hint = nearest(norm_id, self.pack.norms, kind="law")
                self._say((*at, "element"), f"there is {none_called('norm', norm_id)}. {hint}")
            else:
                ids = {node.id for _, node in norm.walk() if node.id}
                if element not in ids:
                    hint = nearest(element, ids, kind=f"law {norm_id}")
                    self._say((*at, "element"), f"{norm_id} has {none_called('element', element)}. {hint}")
                if act is not None and act.kind not in norm.concerns:
                    message = f"{norm_id} concerns an act of kind {' or '.join(norm.concerns)}. Name one of that kind."
                    self._say((*at, "about"), message)
            self._named((*at, "about"), assessment.about, "act")
            self._of_act(at, assessment.about, assessment.person, ("duty_bearer", assessment.duty_bearer))

    def _of_act(self, at: Location, key: str, person: str | None, bearer: tuple[str, str | None]) -> None:
        """Check that a person and a State, if they are named, have a part in the act."""
        act = self._head.acts.get(key)
        field, state = bearer
        named = person is not None and self._named((*at, "person"), person, "person")
        if named and act is not None and person not in act.of:
            self._say((*at, "person"), f"{shown(person)} is not among the people of this act. Name one of them.")
        if state in self.pack.states.by_code and act is not None and state not in act.by:
            self._say((*at, field), "this State is not the author of the act. Name the one in its `by`.")

    def held(self) -> None:
        """Check that what the tribunal held is of acts and people of the file. Whether the pack has the norm is for
        `lint`: nothing here is read when the case is checked."""
        decision = self._head.decision
        if decision is not None and decision.authority is not None and decision.authority not in self.pack.authorities:
            hint = nearest(decision.authority, self.pack.authorities)
            self._say(("decision", "authority"), f"there is {none_called('authority', decision.authority)}. {hint}")
        data = self.document.data
        if self._head.held and isinstance(data, dict) and "decision" not in data:
            self._say(("held",), "it is not said who held this. Add `decision:` with its body, cite and date.")
        for number, held in enumerate(self._head.held):
            at: Location = ("held", number)
            self._named((*at, "act"), held.act, "act")
            self._of_act(at, held.act, held.person, ("state", held.state))
