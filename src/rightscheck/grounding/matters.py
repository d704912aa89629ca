"""The facts of a case as they count for one act, person and State, and the States in each role.

What a fact is about, when it held and was known, and what each side says of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from rightscheck.casefile.case import Case, Fact, FactValue
from rightscheck.casefile.evidence import Evidence
from rightscheck.casefile.views import Matter, Saying, Version
from rightscheck.dates import PartialDate, on_or_before, within
from rightscheck.grounding.lawday import LawDay
from rightscheck.grounding.reading import FactKey
from rightscheck.grounding.scope import Instance, moment, pending
from rightscheck.language import tr
from rightscheck.law.pack import Pack
from rightscheck.law.states import NOT_STATED, STATELESS
from rightscheck.law.vocabulary import PartyOf, Predicate
from rightscheck.truth import Truth, conjunction, disjunction

ANY_OTHER: Final = "*"
"""Stands for a member of a list that nobody names."""
MEMBERSHIP: Final[tuple[FactValue, ...]] = ("yes", "no", "open")
"""What can be said of a member of a list. Who denies that a list is complete does not say what else is in it."""


@dataclass
class Matters:
    """The facts of one case, read with one pack, and the law of one day."""

    pack: Pack
    case: Case
    law: LawDay = field(default_factory=LawDay)
    _matters: dict[tuple[Any, ...], Matter] = field(default_factory=dict)
    _bound: dict[tuple[str, str, str, str | None], tuple[Truth, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._evidence = Evidence(self.case, self.pack)

    def subjects(self, predicate: Predicate, instance: Instance, of: str | None) -> tuple[str, ...]:
        """The ids of what a fact leaf reads: the person or relatives, the act, or linked acts of the same State and
        person. Where the fact may be stated of either, the act itself comes first."""
        wanted = self.pack.vocabulary.about(predicate)
        if wanted == "person":
            if instance.person is None:
                return ()
            return self._related(instance.person, of) if of else (instance.person,)
        acts = self.case.head.acts
        act = acts[instance.act]
        if wanted in ("any_act", act.kind):
            return (instance.act,)
        own = act.kind in self.pack.vocabulary.also(predicate)
        stated = own and (instance.act, predicate.name) in self.case.by_subject
        if stated or (predicate.derived == "act.measure" and act.measure is not None):
            return (instance.act,)
        linked = tuple(
            key
            for key, other in acts.items()
            if other.kind == wanted
            and instance.duty_bearer in other.by
            and (instance.person is None or not other.of or instance.person in other.of)
        )
        return linked or ((instance.act,) if own else ())

    def _related(self, person: str, of: str) -> tuple[str, ...]:
        people = self.case.head.people
        parents = set(people[person].child_of)
        children = {key for key, other in people.items() if person in other.child_of}
        spouse = set(people[person].spouse_of) | {key for key, other in people.items() if person in other.spouse_of}
        siblings = {key for key, other in people.items() if key != person and parents & set(other.child_of)}
        groups = {
            "parents": parents,
            "children": children,
            "spouse": spouse,
            "relatives": parents | children | spouse | siblings,
        }
        return tuple(key for key in people if key in groups[of])

    def matter(self, key: FactKey, instance: Instance, known_at_act: bool, member: str | None = None) -> Matter:
        """The versions of a fact as they count for an instance."""
        cache_key = (key, instance, known_at_act, member)
        found = self._matters.get(cache_key)
        if found is None:
            found = self._matters[cache_key] = self._make_matter(key, instance, known_at_act, member)
        return found

    def _make_matter(self, key: FactKey, instance: Instance, known_at_act: bool, member: str | None) -> Matter:
        predicate = self.pack.vocabulary.predicates[key[1]]
        universe = MEMBERSHIP if member is not None else tuple(predicate.values)
        if predicate.derived is not None:
            return self.common(self._derived(predicate, key[0], instance, member), universe)
        if predicate.age_below is not None and (age := self.case.head.people[key[0]].age) is not None:
            return self.common("yes" if age < predicate.age_below else "no", universe)
        facts = [f for f in self.case.by_subject.get(key, ()) if f.concerns(instance.person)]

        def covers(fact: Fact) -> Truth:
            return self._covers(fact, instance, known_at_act)

        def value(fact: Fact) -> FactValue | None:
            if member is None or not isinstance(fact.value, frozenset):
                return fact.value
            # A list says no only of what it leaves out as complete.
            return "yes" if member in fact.value else "no" if fact.provenance.complete else None

        records = self._evidence.records(facts, instance.sides, covers, value)
        return Matter(records, universe, self._evidence.measure)

    def common(self, value: FactValue | None, universe: tuple[FactValue, ...] = ()) -> Matter:
        """A matter of which acts, people or party tables say this much (None: nothing), which every account takes."""
        said = [] if value is None else [Version(value, [Saying(None, "", "found", "neutral", 0)])]
        return Matter([said], universe, self._evidence.measure)

    def _covers(self, fact: Fact, instance: Instance, known_at_act: bool) -> Truth:
        """Whether a fact counts at the moment that is judged: it held then and, if the norm asks so, could be known
        then."""
        act = self.case.head.acts[instance.act]
        at = moment(self.case, act)
        provenance = fact.provenance
        values = []
        if provenance.start or provenance.end:
            values.append(within(at, provenance.start, provenance.end) if at else Truth.UNKNOWN)
        if known_at_act and provenance.known and not pending(act):
            if provenance.known.to and instance.duty_bearer not in provenance.known.to:
                return Truth.FALSE
            if provenance.known.since:
                values.append(on_or_before(provenance.known.since, at) if at else Truth.UNKNOWN)
        return conjunction(values)

    def _derived(self, predicate: Predicate, about: str, instance: Instance, member: str | None) -> FactValue | None:
        value = self._derived_value(predicate, about, instance)
        if value is None or member is None:
            return value
        return "yes" if isinstance(value, frozenset) and member in value else "no"

    def _derived_value(self, predicate: Predicate, about: str, instance: Instance) -> FactValue | None:
        derived = predicate.derived
        if isinstance(derived, PartyOf):
            instance = instance._replace(act=about) if about in self.case.head.acts else instance
            states = self.states(derived.party, instance)
            value = (
                disjunction(self.bound(state, key, instance)[0] for state in states for key in derived.to)
                if states
                else Truth.UNKNOWN
            )
            return None if value is Truth.UNKNOWN else "yes" if value is Truth.TRUE else "no"
        if derived == "person.nationality":
            codes = frozenset(self.case.head.people[about].nationality)
            return codes if codes and NOT_STATED not in codes else None
        act = self.case.head.acts[about]
        if derived == "act.to":
            return frozenset((act.to,)) if act.to else None
        return act.status if derived == "act.status" else act.measure

    def states(self, role: str, instance: Instance) -> tuple[str, ...]:
        """The States in a role: duty_bearer, destination, injured_state, or the nationalities of the person."""
        if role == "duty_bearer":
            return (instance.duty_bearer,)
        if role == "injured_state":
            return (instance.injured,) if instance.injured else ()
        if role == "destination":
            target = self.case.head.acts[instance.act].to
            return (target,) if target else ()
        return self.case.head.people[instance.person].nationality if instance.person else ()

    def bound(self, state: str, instrument: str, instance: Instance, declared: str | None = None) -> tuple[Truth, str]:
        """Whether a State was bound by an instrument when it acted, or had made a declaration with this effect."""
        asked = (state, instrument, instance.act, declared)
        found = self._bound.get(asked)
        if found is None:
            found = self._bound[asked] = self._read_bound(state, instrument, instance, declared)
        return found

    def _read_bound(self, state: str, instrument: str, instance: Instance, declared: str | None) -> tuple[Truth, str]:
        question = ("declared", state, instrument, declared) if declared else ("bound", state, instrument)
        special = state in (STATELESS, NOT_STATED)
        at = None if special else self.law.at(self.case, instance.act, question)
        return state_bound(self.pack, state, instrument, declared, at)


def state_bound(
    pack: Pack, state: str, instrument: str, declared: str | None, at: PartialDate | None
) -> tuple[Truth, str]:
    """Whether a State was bound by an instrument at a time (None: it is not known), or had made a declaration with this
    effect; and why."""
    if state == STATELESS:
        return Truth.FALSE, tr("a stateless person has no State of nationality")
    if state == NOT_STATED:
        return Truth.UNKNOWN, tr("the nationality is not stated")
    tables = pack.parties
    bound = tables.declared(state, instrument, declared, at) if declared else tables.bound(state, instrument, at)
    return bound.value, f"{pack.states.name(state)}: {bound.why}"
