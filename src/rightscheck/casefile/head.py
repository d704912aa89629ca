"""Reading the parts of a case file beside its facts: people, sources, acts, counsel's assessments, and what a tribunal
held."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rightscheck.casefile.case import ACT_DATE, APPLICANT, DONE, NEUTRAL, Act, CaseHead, Person, Source
from rightscheck.casefile.names.fold import SEARCHABLE, fold
from rightscheck.law.complaints import Complaints
from rightscheck.law.pack import Pack
from rightscheck.problems import is_identifier, nearest, none_called, shown
from rightscheck.strictyaml import Document, Location


class HeadReader(Complaints):
    """Checks the head of one case file against a pack and collects what is wrong with it.

    Attributes:
        head: the head; after `resolve`, with States as codes.
        broken: the people and acts that the file declares in a form that cannot be used.
        lost: whether the place of all people or of all acts is taken by something else.
    """

    def __init__(self, document: Document, head: CaseHead, pack: Pack) -> None:
        super().__init__(document, pack)
        self.head = head
        data = document.data if isinstance(document.data, dict) else {}
        # Every id that the file declares; None where its place is taken by something else. What refers to a broken
        # entry is not wrong as well.
        self._declared: dict[str, Mapping[str, Any] | None] = {
            what: section if isinstance(section := data.get(field, {}), dict) else None
            for what, field in (("person", "people"), ("source", "sources"), ("act", "acts"))
        }
        self.broken = {
            key
            for what in ("person", "act")
            for key in self._declared[what] or ()
            if key not in (*head.people, *head.acts)
        }
        self.lost = None in (self._declared["person"], self._declared["act"])

    def resolve(self) -> CaseHead:
        """The head with States as codes; names of people, sources and acts checked."""
        head = self.head
        people = {key: self._person(key, person) for key, person in head.people.items()}
        sources = {key: self._source(key, source) for key, source in head.sources.items()}
        acts = {key: self._act(key, act) for key, act in head.acts.items()}
        self._private()
        if isinstance(self.document.data, dict) and self.document.data.get("acts") == {}:
            self.say(("acts",), "a case needs at least one act. Say what a State did.")
        for key in sorted(set(people) & set(acts)):
            self.say(("acts", key), "a person has the same id. Rename one.", at_key=True)
        assessments = tuple(
            item.model_copy(
                update={"duty_bearer": self.state(("assessments", number, "duty_bearer"), item.duty_bearer)}
            )
            if item.duty_bearer
            else item
            for number, item in enumerate(head.assessments)
        )
        held = tuple(
            item.model_copy(update={"state": self.state(("held", number, "state"), item.state)}) if item.state else item
            for number, item in enumerate(head.held)
        )
        changed = {"people": people, "sources": sources, "acts": acts, "assessments": assessments, "held": held}
        self.head = head.model_copy(update=changed)
        return self.head

    def _person(self, key: str, person: Person) -> Person:
        at: Location = ("people", key)
        codes = tuple(self.state((*at, "nationality", i), text) for i, text in enumerate(person.nationality))
        for field in ("child_of", "spouse_of"):
            for i, name in enumerate(getattr(person, field)):
                if self.named((*at, field, i), name, "person") and name == key:
                    self.say((*at, field, i), "this person is named as their own relative. Name the other one.")
        others = [fold(one.name).text.strip() for name, one in self.head.people.items() if name != key]
        for i, name in enumerate(person.also):
            self._searchable((*at, "also", i), name)
            if fold(name).text.strip() in others:
                message = "this is the name of another person of the file. Write only names of this one."
                self.say((*at, "also", i), message)
        return person.model_copy(update={"nationality": codes})

    def _private(self) -> None:
        """Check that what is private can be looked for."""
        for number, private in enumerate(self.head.private):
            self._searchable(("private", number, "text"), private.text)
            for i, text in enumerate(private.also):
                self._searchable(("private", number, "also", i), text)

    def _searchable(self, at: Location, text: str) -> None:
        if len(fold(text, spaces=False).text) < SEARCHABLE:
            message = "this is too short to be looked for: it would be found in ordinary words. Write it in full."
            self.say(at, message)

    def _source(self, key: str, source: Source) -> Source:
        at: Location = ("sources", key)
        kinds = self.pack.standards.evidence.kinds
        if source.kind not in kinds:
            self.say(
                (*at, "kind"),
                f"there is {none_called('kind of source', source.kind)}. {nearest(source.kind, kinds)} "
                f"The kinds are: {', '.join(kinds)}.",
            )
        if source.via is not None:
            self.named((*at, "via"), source.via, "source")
            seen, step = {key}, source.via
            while step in self.head.sources and step not in seen:
                seen.add(step)
                step = self.head.sources[step].via or ""
            if step in seen:
                self.say((*at, "via"), "these sources pass each other on in a circle. Name the first source.")
        side = source.speaks_for
        if side.casefold() not in (APPLICANT, NEUTRAL):
            try:
                side = self.pack.states.code(side)
            except ValueError:
                names = [APPLICANT, NEUTRAL, *(state.name for state in self.pack.states.by_code.values())]
                hint = nearest(side, names, otherwise="Use one of them; a State by its name or three-letter code.")
                self.say((*at, "speaks_for"), f"a source speaks for `applicant`, for a State or for `none`. {hint}")
        else:
            side = side.casefold()
        return source.model_copy(update={"speaks_for": side})

    def _act(self, key: str, act: Act) -> Act:
        at: Location = ("acts", key)
        kinds = self.pack.vocabulary.subjects.acts
        by = tuple(self.state((*at, "by", i), text) for i, text in enumerate(act.by))
        to = self.state((*at, "to"), act.to) if act.to else None
        with_ = self.state((*at, "with"), act.with_) if act.with_ else None
        for i, name in enumerate(act.of):
            self.named((*at, "of", i), name, "person")
        if act.kind not in kinds:
            self.say((*at, "kind"), f"there is no such kind of act. {nearest(act.kind, kinds)}")
        else:
            roles = kinds[act.kind].roles
            given = {"by": by, "of": act.of, "to": to, "with": with_}
            for role, value in given.items():
                if value and role not in roles:
                    self.say(
                        (*at, role),
                        f"an act of kind {act.kind} has no `{role}`. Delete it or change the kind.",
                        at_key=True,
                    )
                if not value and role in roles and role != "to":
                    self.say(at, f"the field `{role}` is missing. Add it.", at_key=True)
            if roles.get("by") == "state" and len(by) > 1:
                self.say((*at, "by"), "this kind of act has one State as its author. Write an act for each.")
        for field, name in (("status", "act.status"), ("measure", "act.measure")):
            value = getattr(act, field)
            predicate = next((p for p in self.pack.vocabulary.predicates.values() if p.derived == name), None)
            if value is not None and predicate is not None and value not in predicate.values:
                hint = nearest(value, predicate.values, kind=f"facts {predicate.name}")
                self.say((*at, field), f"{shown(value)} is not a possible {field}. {hint}")
        known = not any(problem.field == f"acts.{key}.status" for problem in self.problems)
        if known and act.status != DONE and self.head.assessed_on is None:
            message = "this act has not been carried out, so it is judged on a day that you name. Add `assessed_on:`."
            self.say((*at, "status"), message)
        return act.model_copy(update={"by": by, "to": to, "with_": with_})

    def named(self, at: Location, name: str, what: str) -> bool:
        """Whether the file declares a person, source or act of this id."""
        declared = self._declared[what]
        if declared is None or name in declared:
            return True
        hint = nearest(name, filter(is_identifier, declared), otherwise=f"Correct the id or add the {what}.")
        self.say(at, f"there is {none_called(what, name)} in this file. {hint}")
        return False

    def assessments(self) -> None:
        """Check that every assessment answers an element that exists, of a norm that concerns the act."""
        for number, assessment in enumerate(self.head.assessments):
            at: Location = ("assessments", number)
            norm_id, _, element = assessment.element.partition(".")
            norm = self.pack.norms.get(norm_id)
            act = self.head.acts.get(assessment.about)
            if norm is None:
                hint = nearest(norm_id, self.pack.norms, kind="law")
                self.say((*at, "element"), f"there is {none_called('norm', norm_id)}. {hint}")
            else:
                ids = {node.id for _, node in norm.walk() if node.id}
                if element not in ids:
                    hint = nearest(element, ids, kind=f"law {norm_id}")
                    self.say((*at, "element"), f"{norm_id} has {none_called('element', element)}. {hint}")
                if act is not None and act.kind not in norm.concerns:
                    message = f"{norm_id} concerns an act of kind {' or '.join(norm.concerns)}. Name one of that kind."
                    self.say((*at, "about"), message)
            self.named((*at, "about"), assessment.about, "act")
            self._of_act(at, assessment.about, assessment.person, ("duty_bearer", assessment.duty_bearer))

    def _of_act(self, at: Location, key: str, person: str | None, bearer: tuple[str, str | None]) -> None:
        """Check that a person and a State, if they are named, have a part in the act."""
        act = self.head.acts.get(key)
        field, state = bearer
        named = person is not None and self.named((*at, "person"), person, "person")
        if named and act is not None and person not in act.of:
            self.say((*at, "person"), f"{shown(person)} is not among the people of this act. Name one of them.")
        if state in self.pack.states.by_code and act is not None and state not in act.by:
            self.say((*at, field), "this State is not the author of the act. Name the one in its `by`.")

    def asked(self) -> None:
        """Check that every question that was put is of a person or act of the file, and one that can be put."""
        kinds, facts = self.pack.vocabulary.subjects.acts, {*self.pack.vocabulary.names, ACT_DATE}
        usable = {*self.head.people, *self.head.acts}
        for number, asked in enumerate(self.head.asked):
            at: Location = ("asked", number)
            if asked.about is None and asked.fact in kinds:
                continue
            if asked.fact not in facts:
                hint = nearest(asked.fact, [*facts, *kinds], kind="facts")
                self.say((*at, "fact"), f"there is {none_called('fact predicate', asked.fact)}. {hint}")
            elif asked.about is None:
                self.say(at, f"it is not said of what {asked.fact} was asked. Add `about:` with a person or an act.")
            elif asked.about not in usable | self.broken and not self.lost:
                hint = nearest(asked.about, filter(is_identifier, usable))
                self.say((*at, "about"), f"there is {none_called('person or act', asked.about)} in this file. {hint}")
            elif asked.about in self.head.acts:
                self._of_act(at, asked.about, asked.person, ("", None))

    def held(self) -> None:
        """Check that what the tribunal held is of acts and people of the file. Whether the pack has the norm is for
        `lint`: nothing here is read when the case is checked."""
        decision = self.head.decision
        if decision is not None and decision.authority is not None and decision.authority not in self.pack.authorities:
            hint = nearest(decision.authority, self.pack.authorities)
            self.say(("decision", "authority"), f"there is {none_called('authority', decision.authority)}. {hint}")
        data = self.document.data
        if self.head.held and isinstance(data, dict) and "decision" not in data:
            self.say(("held",), "it is not said who held this. Add `decision:` with its body, cite and date.")
        for number, held in enumerate(self.head.held):
            at: Location = ("held", number)
            self.named((*at, "act"), held.act, "act")
            self._of_act(at, held.act, held.person, ("state", held.state))
