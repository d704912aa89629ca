"""Whether everything that a file of the pack names exists, and fits where it is used."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rightscheck.dates import parse_date
from rightscheck.law.formrefs import check_forms
from rightscheck.law.forumrefs import check_forums
from rightscheck.law.model import Citation
from rightscheck.law.norms import DATE_TESTS, NUMBER_TESTS, Concept, Node, Norm
from rightscheck.law.standards import DEFAULT_STANDARD
from rightscheck.law.vocabulary import Predicate
from rightscheck.problems import Problem, nearest
from rightscheck.strictyaml import Document, Location

if TYPE_CHECKING:
    from rightscheck.law.pack import Pack

STATE_ROLES: Final = ("duty_bearer", "nationality", "destination", "injured_state")
_PLACEHOLDERS: Final = frozenset(("person", "state", "destination", "value"))
_DERIVED: Final = frozenset(("person.nationality", "act.to", "act.measure", "act.status"))
_PLACES: Final = frozenset(("applies", "breach", "holds", "when"))
_TESTS: Final[Mapping[str, tuple[str, ...]]] = {
    "bool": ("is",),
    "enum": ("is",),
    "set": ("includes", "only"),
    "int": NUMBER_TESTS,
    "ints": NUMBER_TESTS,
    "countries": ("includes",),
    "date": (),
}


def quoted(name: object) -> str:
    """A name in quotes: rule packs hold no personal data, so their names may be repeated."""
    return f"'{name}'"


def check_references(pack: Pack, documents: Mapping[str, Document]) -> list[Problem]:
    """Every problem of names across the files of a pack."""
    checker = _Checker(pack, documents)
    checker.vocabulary()
    checker.instruments()
    checker.standards()
    for norm in pack.norms.values():
        checker.norm(norm)
    for concept in pack.concepts.values():
        checker.concept(concept)
    checker.circles()
    return [*checker.problems, *check_forums(pack, documents), *check_forms(pack, documents)]


class _Checker:
    def __init__(self, pack: Pack, documents: Mapping[str, Document]) -> None:
        self.pack = pack
        self.problems: list[Problem] = []
        self._documents = {(name.split("/")[0], Path(name).stem.casefold()): doc for name, doc in documents.items()}

    def _document(self, folder: str, name: str) -> Document:
        return self._documents[folder, name.casefold()]

    def vocabulary(self) -> None:
        vocabulary = self.pack.vocabulary
        kinds = {"person", "any_act", *vocabulary.subjects.acts}
        subjects = self._documents["subjects.yaml", "subjects"]
        for name, subject in vocabulary.subjects.subjects.items():
            if subject.about not in kinds:
                self.problems.append(
                    subjects.problem(
                        ("subjects", name, "about"), f"there is no such kind of act. {nearest(subject.about, kinds)}"
                    )
                )
            for number, kind in enumerate(subject.also):
                if kind not in vocabulary.subjects.acts:
                    message = f"there is no such kind of act. {nearest(kind, vocabulary.subjects.acts)}"
                    self.problems.append(subjects.problem(("subjects", name, "also", number), message))
        aliases: set[str] = set()
        for predicate in vocabulary.predicates.values():
            document = self._document("vocabulary", predicate.subject)
            at: Location = ("predicates", predicate.name)
            if predicate.subject not in vocabulary.subjects.subjects:
                self.problems.append(
                    document.problem(
                        ("subject",),
                        f"there is no such subject. {nearest(predicate.subject, vocabulary.subjects.subjects)}",
                    )
                )
            for alias in predicate.aliases:
                if alias in vocabulary.predicates or alias in aliases:
                    self.problems.append(
                        document.problem((*at, "aliases"), f"the alias {quoted(alias)} is already a name. Drop it.")
                    )
                aliases.add(alias)
            self._phrases(document, at, predicate)
            self._derived(document, (*at, "derived"), predicate)
            aged = vocabulary.subjects.subjects.get(predicate.subject)
            if predicate.age_below is not None and aged is not None and aged.about != "person":
                message = "only a person has an age. Declare this with a subject that is about a person, or delete it."
                self.problems.append(document.problem((*at, "age_below"), message))

    def _derived(self, document: Document, at: Location, predicate: Predicate) -> None:
        derived = predicate.derived
        if isinstance(derived, str):
            subject = self.pack.vocabulary.subjects.subjects.get(predicate.subject)
            if derived not in _DERIVED:
                message = f"a fact cannot be derived from there. {nearest(derived, _DERIVED)}"
                self.problems.append(document.problem(at, message))
            elif subject is not None and (subject.about == "person") is not derived.startswith("person."):
                thing = derived.partition(".")[0]
                message = f"facts of this subject are not about a {thing}. Declare it with a subject that is."
                self.problems.append(document.problem(at, message))
        elif derived is not None:
            self._role(document, (*at, "party"), derived.party)
            for number, key in enumerate(derived.to):
                self._known(document, (*at, "to", number), key, self.pack.instruments, "instrument")

    def _phrases(self, document: Document, at: Location, predicate: Predicate) -> None:
        texts = [((*at, "values", value, "phrase"), item.phrase) for value, item in predicate.values.items()]
        texts += [((*at, "phrase"), predicate.phrase)] if predicate.phrase else []
        for place, text in texts:
            unknown = set(re.findall(r"\{([^}]*)\}", text)) - _PLACEHOLDERS
            if unknown:
                self.problems.append(
                    document.problem(
                        place,
                        f"{{{sorted(unknown)[0]}}} is no placeholder. "
                        "Use {person}, {state}, {destination} or {value}.",
                    )
                )
            if text.rstrip().endswith("."):
                self.problems.append(document.problem(place, "a phrase has no full stop at its end. Delete it."))

    def instruments(self) -> None:
        for instrument in self.pack.instruments.values():
            document = self._document("instruments", instrument.instrument)
            if instrument.parties is None:
                continue
            like = instrument.parties.like
            if like is not None:
                place: Location = ("parties", "like")
                if self._known(document, place, like, self.pack.instruments, "instrument") and self._like_itself(like):
                    message = "these tables of parties refer to each other in a circle. Give one of them rows."
                    self.problems.append(document.problem(place, message))
            excepted = {row.state for row in instrument.parties.exceptions}
            for i, party in enumerate(instrument.parties.rows):
                if party.state in excepted:
                    message = "this State has a row of its own and an exception. Keep one of them."
                    self.problems.append(document.problem(("parties", "rows", i), message))
            rows: list[tuple[Location, str]] = [
                (("parties", "rows", i, "state"), row.state) for i, row in enumerate(instrument.parties.rows)
            ]
            rows += [
                (("parties", "except", i, "state"), row.state) for i, row in enumerate(instrument.parties.exceptions)
            ]
            rows += [(("declarations", i, "state"), row.state) for i, row in enumerate(instrument.declarations)]
            rows += [(("not_declared", i, "state"), row.state) for i, row in enumerate(instrument.not_declared)]
            for place, code in rows:
                if code not in self.pack.states.by_code:
                    self.problems.append(
                        document.problem(
                            place, "there is no State with this code. Use ISO 3166-1 alpha-3 or add it to states.yaml."
                        )
                    )

    def _like_itself(self, start: str) -> bool:
        """Whether the tables of parties that refer to each other from here come back to a table they passed."""
        seen: set[str] = set()
        step: str | None = start
        while step is not None and step not in seen:
            seen.add(step)
            instrument = self.pack.instruments.get(step)
            step = instrument.parties.like if instrument is not None and instrument.parties is not None else None
        return step is not None

    def standards(self) -> None:
        document = self._documents["standards.yaml", "standards"]
        standards, evidence = self.pack.standards.standards, self.pack.standards.evidence
        if DEFAULT_STANDARD not in standards:
            message = f"the standard `{DEFAULT_STANDARD}`, which holds where a norm names none, is missing. Add it."
            self.problems.append(document.problem(("standards",), message, at_key=True))
        grades = {str(grade.grade) for grade in evidence.grades}
        graded: list[tuple[Location, int]] = [
            (("standards", name, "minimum_grade"), standard.minimum_grade) for name, standard in standards.items()
        ]
        graded += [(("evidence", "kinds", name, "grade"), kind.grade) for name, kind in evidence.kinds.items()]
        for place, grade in graded:
            if str(grade) not in grades:
                self.problems.append(document.problem(place, f"there is no such grade. {nearest(grade, grades)}"))
        for name, standard in standards.items():
            self._citations(document, ("standards", name, "authorities"), standard.authorities)
        for number, rung in enumerate(evidence.grades):
            self._citations(document, ("evidence", "grades", number, "authorities"), rung.authorities)
        for name, consideration in evidence.considerations.items():
            self._citations(document, ("evidence", "considerations", name, "authorities"), consideration.authorities)

    def concept(self, concept: Concept) -> None:
        document = self._document("concepts", concept.concept)
        self._citations(document, ("authorities",), concept.authorities)
        self._nodes(document, concept, clauses=None)

    def norm(self, norm: Norm) -> None:
        document = self._document("norms", norm.norm)
        self._known(document, ("cite", "instrument"), norm.cite.instrument, self.pack.instruments, "instrument")
        self._known(document, ("wrong",), norm.wrong, self.pack.vocabulary.subjects.wrongs, "group of wrongs")
        for number, key in enumerate(norm.bars):
            self._known(document, ("bars", number), key, self.pack.instruments, "instrument")
        kinds = self.pack.vocabulary.subjects.acts
        if not norm.concerns:
            self.problems.append(document.problem(("concerns",), "this names no kind of act. Name at least one."))
            return
        odd = [name for name in norm.concerns if name not in kinds]
        for name in odd:
            self.problems.append(
                document.problem(("concerns",), f"there is no such kind of act. {nearest(name, kinds)}")
            )
        if not odd:
            self._roles(document, norm)
        self._nodes(document, norm, clauses=norm.clauses)
        if norm.absolute:
            self._absolute(document, norm)

    def _roles(self, document: Document, norm: Norm) -> None:
        """Who owes and who is protected are roles that every kind of act has that the norm concerns."""
        kinds = self.pack.vocabulary.subjects.acts
        prefix = norm.concerns[0] if len(norm.concerns) == 1 else "act"
        shared = [name for name in kinds[norm.concerns[0]].roles if all(name in kinds[k].roles for k in norm.concerns)]
        for key in ("duty_bearer", "protects"):
            kind, _, role = str(getattr(norm, key)).partition(".")
            if kind != prefix or role not in shared:
                options = ", ".join(f"{prefix}.{name}" for name in shared)
                self.problems.append(document.problem((key,), f"this is not a role of the act. Use one of: {options}."))

    def _absolute(self, document: Document, norm: Norm) -> None:
        """An absolute norm accepts no exception that weighs security or conduct."""
        for place, top in norm.parts:
            for at, node in top.walk(place):
                if "unless" not in at and "against" not in at:
                    continue
                concept = self.pack.concepts.get(node.concept or "")
                facts = [node.fact] if concept is None else [below.fact for _, below in concept.walk()]
                for name in facts:
                    predicate = self.pack.vocabulary.names.get(name or "")
                    if predicate is not None and predicate.balancing:
                        message = (
                            f"this norm is absolute, and {predicate.name} weighs the State's interest or the person's "
                            "conduct. It is no defence: remove it."
                        )
                        self.problems.append(document.problem((*at, "fact" if concept is None else "concept"), message))

    def _nodes(self, document: Document, rule: Norm | Concept, clauses: Mapping[str, str] | None) -> None:
        ids: set[str] = set()
        for place, node in rule.walk():
            if node.id is not None:
                if node.id in ids:
                    self.problems.append(
                        document.problem((*place, "id"), f"the id {quoted(node.id)} stands here twice. Rename one.")
                    )
                ids.add(node.id)
                if node.id in _PLACES:
                    self.problems.append(
                        document.problem(
                            (*place, "id"), f"{quoted(node.id)} is a part of every rule. Choose another id."
                        )
                    )
            if node.defeats and "against" not in place[-2:]:
                self.problems.append(
                    document.problem(
                        (*place, "defeats"),
                        "only an argument under `against` defeats. Move it there or delete this.",
                        at_key=True,
                    )
                )
            if node.clause is not None and clauses is None:
                self.problems.append(
                    document.problem((*place, "clause"), "a concept has no clauses. Delete this line.", at_key=True)
                )
            if node.clause is not None and clauses is not None and node.clause not in clauses:
                self.problems.append(
                    document.problem((*place, "clause"), f"there is no such clause. {nearest(node.clause, clauses)}")
                )
            if node.standard is not None:
                self._known(
                    document, (*place, "standard"), node.standard, self.pack.standards.standards, "standard of proof"
                )
            self._citations(document, (*place, "authorities"), node.authorities)
            for number, shift in enumerate(node.shifts):
                self._citations(document, (*place, "shifts", number, "authorities"), shift.authorities)
            self._arguments(document, place, node)
            self._leaf(document, place, node, concept=clauses is None)
        for place, top in rule.parts:
            if place[0] in ("breach", "unless"):
                self._element_above(document, place, top, inside=False)

    def _element_above(self, document: Document, place: Location, node: Node, *, inside: bool) -> None:
        inside = inside or node.id is not None
        if node.leaf_kind and not inside:
            self.problems.append(
                document.problem(place, "this condition belongs to no element. Give it, or a node above it, an id.")
            )
        for step, kid in node.kids:
            self._element_above(document, place + step, kid, inside=inside)

    def _arguments(self, document: Document, place: Location, node: Node) -> None:
        known = {argument.id for argument in node.for_ or () if argument.id}
        for number, argument in enumerate(node.against):
            for name in argument.defeats:
                if name not in known:
                    at = (*place, "against", number, "defeats")
                    self.problems.append(
                        document.problem(
                            at, f"there is no argument {quoted(name)} for this element. {nearest(name, known)}"
                        )
                    )

    def _leaf(self, document: Document, place: Location, node: Node, *, concept: bool) -> None:
        if node.fact is not None:
            self._fact(document, place, node)
        if node.party is not None:
            self._role(document, (*place, "party"), node.party)
            if node.to is not None:
                self._known(document, (*place, "to"), node.to, self.pack.instruments, "instrument")
            elif concept:
                message = "a concept belongs to no instrument of its own. Name one with `to:`."
                self.problems.append(document.problem((*place, "party"), message))
            if node.declared is not None:
                effects = {row.effect for one in self.pack.instruments.values() for row in one.declarations}
                self._known(document, (*place, "declared"), node.declared, sorted(effects), "effect of a declaration")
        if node.state is not None:
            self._role(document, (*place, "state"), node.state)
            for number, word in enumerate(node.is_ or node.is_not or ()):
                if word not in STATE_ROLES and word not in self.pack.states.by_code:
                    at = (*place, "is" if node.is_ else "is_not", number)
                    hint = nearest(word, STATE_ROLES)
                    message = f"this is neither a role nor the code of a State. {hint}"
                    self.problems.append(document.problem(at, message))
        if node.date is not None:
            self._moment(document, (*place, "date"), node.date, literal=False)
            for test in DATE_TESTS:
                other = getattr(node, test)
                if other is not None:
                    self._moment(document, (*place, test), other, literal=True)
        if node.hours_between is not None:
            for number, name in enumerate(node.hours_between):
                self._moment(document, (*place, "hours_between", number), name, literal=False)
        if node.norm is not None:
            self._known(document, (*place, "norm"), node.norm, self.pack.norms, "norm")
        if node.concept is not None:
            self._known(document, (*place, "concept"), node.concept, self.pack.concepts, "concept")

    def _fact(self, document: Document, place: Location, node: Node) -> None:
        vocabulary = self.pack.vocabulary
        predicate = vocabulary.names.get(node.fact or "")
        if predicate is None:
            message = (
                f"there is no fact predicate {quoted(node.fact)}. {nearest(node.fact, vocabulary.names, kind='facts')}"
            )
            self.problems.append(document.problem((*place, "fact"), message))
            return
        test = next(
            name
            for name in ("is", "includes", "only", *NUMBER_TESTS)
            if getattr(node, "is_" if name == "is" else name) is not None
        )
        if test not in _TESTS[predicate.type]:
            options = ", ".join(_TESTS[predicate.type]) or "a `date:` leaf"
            self.problems.append(
                document.problem(
                    (*place, test), f"{predicate.name} is of type {predicate.type}. Test it with {options}."
                )
            )
            return
        known = self.pack.states.by_code if predicate.type == "countries" else predicate.values
        listed = node.is_ or node.includes or node.only or ()
        for number, value in enumerate(listed):
            if value not in known:
                message = f"{quoted(value)} is not a value of {predicate.name}. {nearest(value, known)}"
                self.problems.append(document.problem((*place, test, number), message))
        if node.only is not None and set(known) <= set(listed):
            message = "`only` lists every value, so nothing is left that it excludes. Leave out what it is to exclude."
            self.problems.append(document.problem((*place, test), message))
        if isinstance(node.of, str) and vocabulary.about(predicate) != "person":
            self.problems.append(
                document.problem((*place, "of"), "`of` goes with facts about persons only. Delete it.")
            )

    def _moment(self, document: Document, at: Location, word: str, *, literal: bool) -> None:
        predicate = self.pack.vocabulary.names.get(word)
        if word in ("act", "assessment") or (predicate is not None and predicate.type == "date"):
            return
        if literal:
            try:
                parse_date(word)
            except ValueError:
                pass
            else:
                return
        dates = [name for name, known in self.pack.vocabulary.names.items() if known.type == "date"]
        self.problems.append(
            document.problem(at, f"this is neither `act`, `assessment` nor a date predicate. {nearest(word, dates)}")
        )

    def _role(self, document: Document, at: Location, role: str) -> None:
        if role not in STATE_ROLES:
            self.problems.append(
                document.problem(at, f"there is no such role of a State. {nearest(role, STATE_ROLES)}")
            )

    def _citations(self, document: Document, at: Location, citations: Iterable[Citation]) -> None:
        for number, citation in enumerate(citations):
            self._known(document, (*at, number), citation.key, self.pack.authorities, "authority")

    def _known(self, document: Document, at: Location, name: str, known: Collection[str], what: str) -> bool:
        if name not in known:
            self.problems.append(document.problem(at, f"there is no {what} {quoted(name)}. {nearest(name, known)}"))
        return name in known

    def circles(self) -> None:
        """A norm or concept that refers to itself, directly or through others, can never be settled."""
        rules: dict[str, Norm | Concept] = {**self.pack.norms, **self.pack.concepts}
        below = {
            name: [node.norm or node.concept or "" for _, node in rule.walk() if node.norm or node.concept]
            for name, rule in rules.items()
        }
        for name in rules:
            seen: set[str] = set()
            waiting = list(below[name])
            while waiting:
                step = waiting.pop()
                if step == name:
                    folder = "norms" if name in self.pack.norms else "concepts"
                    document = self._document(folder, name)
                    self.problems.append(
                        document.problem((), f"{name} refers to itself through its references. Break the circle.")
                    )
                    break
                if step not in seen:
                    seen.add(step)
                    waiting += below.get(step, [])
