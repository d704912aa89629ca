"""The value of every leaf of a norm, for one act, person and State, on one view.

Here dates, numbers, parties, joins over people and acts, provenance, burdens and standards are settled; what leaves
this module is true, false or unknown, with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from rightscheck.casefile.case import Case, Fact, FactValue
from rightscheck.casefile.views import Cause, Evidence, Matter, Reading, Saying, Version, View
from rightscheck.dates import PartialDate, before, either, hours_between, on_or_before, parse_date, within
from rightscheck.grounding.compiled import Leaf
from rightscheck.grounding.scope import Instance, moment, pending
from rightscheck.law.norms import DATE_TESTS, NUMBER_TESTS, Burden, Node, Norm, Shift, Side
from rightscheck.law.pack import Pack
from rightscheck.law.states import NOT_STATED, STATELESS
from rightscheck.law.vocabulary import PartyOf, Predicate
from rightscheck.truth import Truth, conjunction, disjunction, negation

FactKey = tuple[str, str]
"""What a fact is about, and its predicate."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A norm or concept that a leaf refers to, to be derived in a ruleset of its own."""

    kind: str
    id: str
    instance: Instance
    view: View
    burden: Burden
    standard: str
    helps: Side
    known_at_act: bool


@dataclass(frozen=True, slots=True)
class LeafReading:
    """The value of a leaf and why.

    Attributes:
        keys: the facts it read; `text` says in words what a leaf without facts found.
        reference: what it refers to, where it is a reference.
    """

    value: Truth
    cause: Cause = "settled"
    disputed: bool = False
    grade: int = 0
    keys: tuple[FactKey, ...] = ()
    text: str = ""
    reference: Reference | None = None


Readings = Mapping[str, LeafReading]


class Driver(Protocol):
    """What grounding asks of the step above it, which can derive."""

    def resolve(self, reference: Reference, flips: Mapping[FactKey, View]) -> LeafReading:
        """The value of a norm or concept that a leaf refers to."""

    def holds(self, norm: Norm | None, trigger: Node, instance: Instance) -> bool:
        """Whether the trigger of a shift of burden holds on the weighed view."""


_NO_FLIPS: Final[Mapping[FactKey, View]] = {}
_TESTS: Final[Mapping[str, Callable[[PartialDate, PartialDate], Truth]]] = {
    "before": before,
    "after": lambda first, second: before(second, first),
    "on_or_before": on_or_before,
    "on_or_after": lambda first, second: on_or_before(second, first),
}


def _number_test(node: Node) -> Callable[[float, float], Truth]:
    """The number test of a node as a test of a range from least to greatest possible value."""
    name = next(test for test in NUMBER_TESTS if getattr(node, test) is not None)
    bound: int = getattr(node, name)
    holds: Callable[[float], bool] = {
        "at_least": lambda number: number >= bound,
        "at_most": lambda number: number <= bound,
        "more_than": lambda number: number > bound,
        "less_than": lambda number: number < bound,
    }[name]

    def test(least: float, greatest: float) -> Truth:
        ends = {holds(least), holds(greatest)}
        return Truth.UNKNOWN if len(ends) == 2 else Truth.TRUE if ends.pop() else Truth.FALSE

    return test


@dataclass
class Grounder:
    """Grounds the norms of a pack in one case."""

    pack: Pack
    case: Case
    _matters: dict[tuple[Any, ...], Matter] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._evidence = Evidence(self.case, self.pack)

    # Leaves ---------------------------------------------------------------------------------------------------------
    # --------

    def read(
        self,
        norm: Norm | None,
        leaves: Iterable[Leaf],
        instance: Instance,
        view: View,
        driver: Driver,
        flips: Mapping[FactKey, View] = _NO_FLIPS,
        *,
        known_at_act: bool = False,
    ) -> dict[str, LeafReading]:
        """The reading of each leaf. `flips` takes single facts on another view, to see what turns on them;
        `known_at_act` is for concepts, which are judged as the norm that refers to them."""
        reader = _LeafReader(self, norm, instance, view, driver, flips)
        reader.known_at_act = reader.known_at_act or known_at_act
        return {leaf.name: reader.read(leaf) for leaf in leaves}

    # Facts ----------------------------------------------------------------------------------------------------------
    # --------

    def subjects(self, predicate: Predicate, instance: Instance, of: str | None) -> tuple[str, ...]:
        """The ids of what a fact leaf reads: the person or relatives, the act, or linked acts of the same State and
        person."""
        wanted = self.pack.vocabulary.about(predicate)
        if wanted == "person":
            if instance.person is None:
                return ()
            return self._related(instance.person, of) if of else (instance.person,)
        acts = self.case.head.acts
        act = acts[instance.act]
        if wanted in ("any_act", act.kind):
            return (instance.act,)
        return tuple(
            key
            for key, other in acts.items()
            if other.kind == wanted
            and instance.duty_bearer in other.by
            and (instance.person is None or not other.of or instance.person in other.of)
        )

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
        universe: tuple[FactValue, ...] | None = (
            ("yes", "no") if member is not None else tuple(predicate.values) or None
        )
        if predicate.derived is not None:
            versions = self._derived(predicate, key[0], instance, member)
        else:
            facts = self._facts(key, instance.person)

            def covers(fact: Fact) -> Truth:
                return self._covers(fact, instance, known_at_act)

            if member is not None:
                versions = self._evidence.membership(facts, member, instance.sides, covers)
            else:
                versions = self._evidence.versions(facts, instance.sides, covers)
        return Matter(versions, universe, self._evidence.strength)

    def _facts(self, key: FactKey, person: str | None) -> list[Fact]:
        """The facts for a person: what a side says of this one person replaces what it says of the whole group."""
        facts = [f for f in self.case.by_subject.get(key, ()) if f.person is None or f.person == person]
        special = [f for f in facts if f.person is not None]
        if not special:
            return facts
        sources = self.case.head.sources
        speaking = {sources[m.source].speaks_for for f in special for m in f.provenance.asserted_by}
        return [
            f
            for f in facts
            if f.person is not None
            or not f.provenance.asserted_by
            or not {sources[m.source].speaks_for for m in f.provenance.asserted_by} <= speaking
        ]

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

    def _derived(self, predicate: Predicate, about: str, instance: Instance, member: str | None) -> list[Version]:
        value = self._derived_value(predicate, about, instance)
        if value is None:
            return []
        if member is not None:
            value = "yes" if isinstance(value, frozenset) and member in value else "no"
        # What acts, people and party tables say is common to every account.
        return [Version(value, [Saying(None, "", "found", "neutral", 0)])]

    def _derived_value(self, predicate: Predicate, about: str, instance: Instance) -> FactValue | None:
        derived = predicate.derived
        if isinstance(derived, PartyOf):
            states = self.states(derived.party, instance)
            value = (
                disjunction(self._bound(state, key, instance)[0] for state in states for key in derived.to)
                if states
                else Truth.UNKNOWN
            )
            return None if value is Truth.UNKNOWN else "yes" if value is Truth.TRUE else "no"
        if derived == "person.nationality":
            codes = frozenset(self.case.head.people[about].nationality) - {NOT_STATED}
            return codes or None
        act = self.case.head.acts[about]
        if derived == "act.to":
            return frozenset((act.to,)) if act.to else None
        return act.status if derived == "act.status" else act.measure

    # States ---------------------------------------------------------------------------------------------------------
    # --------

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

    def _bound(self, state: str, instrument: str, instance: Instance) -> tuple[Truth, str]:
        if state == STATELESS:
            return Truth.FALSE, "a stateless person has no State of nationality"
        if state == NOT_STATED:
            return Truth.UNKNOWN, "the nationality is not stated"
        bound = self.pack.parties.bound(state, instrument, moment(self.case, self.case.head.acts[instance.act]))
        return bound.value, f"{self.pack.states.name(state)}: {bound.why}"


class _LeafReader:
    def __init__(
        self,
        grounder: Grounder,
        norm: Norm | None,
        instance: Instance,
        view: View,
        driver: Driver,
        flips: Mapping[FactKey, View],
    ) -> None:
        self.g = grounder
        self.norm = norm
        self.instance = instance
        self.view = view
        self.driver = driver
        self.flips = flips
        self.known_at_act = norm is not None and norm.judged_on == "known_at_act"
        self.act = grounder.case.head.acts[instance.act]

    def read(self, leaf: Leaf) -> LeafReading:
        if leaf.kind == "open":
            return LeafReading(Truth.UNKNOWN, "open")
        if leaf.kind == "in_force":
            return self._in_force()
        node = leaf.node
        assert node is not None  # noqa: S101 - only the two kinds above have no node
        burden = shifted(self.norm, leaf.burden, leaf.shifts, self.instance, self.driver)
        if leaf.kind == "fact":
            return self._fact(node, burden, leaf)
        if leaf.kind == "party":
            return self._party(node)
        if leaf.kind == "state":
            return self._state(node)
        if leaf.kind == "date":
            return self._date(node, burden, leaf)
        if leaf.kind == "hours_between":
            return self._hours(node, burden, leaf)
        reference = Reference(
            leaf.kind,
            str(node.norm or node.concept),
            self.instance,
            self.view,
            burden,
            leaf.standard,
            leaf.helps,
            self.known_at_act,
        )
        return self.driver.resolve(reference, self.flips)

    def _fact(self, node: Node, burden: Burden, leaf: Leaf) -> LeafReading:
        predicate = self.g.pack.vocabulary.names[str(node.fact)]
        subjects = self.g.subjects(predicate, self.instance, node.of if isinstance(node.of, str) else None)
        if not subjects:
            return LeafReading(
                Truth.UNKNOWN, "missing", keys=((self.instance.act, predicate.name),) if node.of is None else ()
            )
        readings, keys = [], []
        for subject in subjects:
            key = (subject, predicate.name)
            keys.append(key)
            view = self.flips.get(key, self.view)
            readings.append(self._one_fact(key, predicate, node, view, burden, leaf))
        return _either(readings, tuple(keys))

    def _one_fact(
        self, key: FactKey, predicate: Predicate, node: Node, view: View, burden: Burden, leaf: Leaf
    ) -> Reading:
        minimum = self.g.pack.standards.standards[leaf.standard].minimum_grade

        def ask(member: str | None, test: Callable[[FactValue], Truth]) -> Reading:
            matter = self.g.matter(key, self.instance, self.known_at_act, member)
            return matter.test(test, view, burden=burden, helps=leaf.helps, minimum=minimum)

        def is_yes(value: FactValue) -> Truth:
            return Truth.TRUE if value == "yes" else Truth.FALSE

        if node.includes is not None:
            return _any_of([ask(member, is_yes) for member in node.includes])
        if node.only is not None:
            others = [value for value in predicate.values if value not in node.only]
            reading = _any_of([ask(member, is_yes) for member in others])
            return Reading(negation(reading.value), reading.cause, reading.disputed, reading.grade)
        if node.is_ is not None:
            wanted = set(node.is_)
            return ask(None, lambda value: Truth.TRUE if value in wanted else Truth.FALSE)
        number = _number_test(node)

        def in_range(value: FactValue) -> Truth:
            numbers = value if isinstance(value, tuple) else (value,)
            return disjunction(number(float(item), float(item)) for item in numbers if isinstance(item, int))

        return ask(None, in_range)

    def _in_force(self) -> LeafReading:
        norm = self.norm
        assert norm is not None  # noqa: S101 - only norms have this leaf
        instrument = self.g.pack.instruments[norm.cite.instrument]
        period = norm.in_force or instrument.in_force
        at = moment(self.g.case, self.act)
        short = instrument.short
        if period.start is None and period.end is None:
            return LeafReading(Truth.TRUE, text=f"{short} needs no entry into force")
        if at is None:
            return LeafReading(Truth.UNKNOWN, "time", text="the date of the act is not known")
        value = within(at, period.start, period.end)
        if value is Truth.TRUE:
            return LeafReading(value, text=f"in force since {period.start}")
        if value is Truth.UNKNOWN:
            return LeafReading(
                value, "time", text=f"the date of the act ({at}) leaves open whether {short} was in force"
            )
        early = period.start is not None and before(at, period.start) is Truth.TRUE
        words = f"in force only from {period.start}" if early else f"in force only until {period.end}"
        return LeafReading(value, text=f"not in force on the date of the act ({words})")

    def _party(self, node: Node) -> LeafReading:
        instrument = node.to or (self.norm.cite.instrument if self.norm else "")
        states = self.g.states(str(node.party), self.instance)
        if not states:
            return LeafReading(Truth.UNKNOWN, "missing", text=f"the {_ROLE_NAMES[str(node.party)]} is not recorded")
        found = [self.g._bound(state, instrument, self.instance) for state in states]
        value = disjunction(truth for truth, _ in found)
        texts = [text for truth, text in found if truth is value] or [text for _, text in found]
        return LeafReading(value, "settled" if value is not Truth.UNKNOWN else "missing", text="; ".join(texts))

    def _state(self, node: Node) -> LeafReading:
        states = self.g.states(str(node.state), self.instance)
        words = node.is_ or node.is_not or ()
        others: set[str] = set()
        for word in words:
            others |= set(self.g.states(word, self.instance)) if word in _ROLE_NAMES else {word}
        role = _ROLE_NAMES[str(node.state)]
        if not states or NOT_STATED in states or not others:
            return LeafReading(Truth.UNKNOWN, "missing", text=f"the {role} is not recorded")
        same = Truth.TRUE if set(states) & others else Truth.FALSE
        value = same if node.is_ is not None else negation(same)
        names = " and ".join(self.g.pack.states.name(code) for code in states)
        other = " or ".join(sorted(self.g.pack.states.name(code) for code in others))
        return LeafReading(value, text=f"the {role} ({names}) is {'' if same is Truth.TRUE else 'not '}{other}")

    def _dates(
        self, word: str, burden: Burden, leaf: Leaf
    ) -> tuple[PartialDate | None, Reading | None, tuple[FactKey, ...]]:
        """A moment named in a norm: the date, or why there is none, and the facts it was read from."""
        if word == "act":
            at = moment(self.g.case, self.act)
            return at, None if at else Reading(Truth.UNKNOWN, "time"), ()
        if word == "assessment":
            at = self.g.case.head.assessed_on
            return at, None if at else Reading(Truth.UNKNOWN, "time"), ()
        predicate = self.g.pack.vocabulary.names.get(word)
        if predicate is None:
            return parse_date(word), None, ()
        keys = tuple((subject, predicate.name) for subject in self.g.subjects(predicate, self.instance, None))
        reading: Reading | None = Reading(Truth.UNKNOWN, "missing")
        for key in keys:
            held: list[PartialDate] = []

            def note(value: FactValue, held: list[PartialDate] = held) -> Truth:
                if isinstance(value, PartialDate):
                    held.append(value)
                return Truth.TRUE

            matter = self.g.matter(key, self.instance, self.known_at_act)
            minimum = self.g.pack.standards.standards[leaf.standard].minimum_grade
            reading = matter.test(
                note, self.flips.get(key, self.view), burden=burden, helps=leaf.helps, minimum=minimum
            )
            if reading.value is Truth.TRUE and held:
                return either(held), None, (key,)
        return None, reading, keys or ((self.instance.act, predicate.name),)

    def _date(self, node: Node, burden: Burden, leaf: Leaf) -> LeafReading:
        test = next(name for name in DATE_TESTS if getattr(node, name) is not None)
        first, problem, keys = self._dates(str(node.date), burden, leaf)
        second, other_problem, other_keys = self._dates(str(getattr(node, test)), burden, leaf)
        keys += other_keys
        if first is None or second is None:
            reading = problem or other_problem or Reading(Truth.UNKNOWN, "missing")
            return LeafReading(Truth.UNKNOWN, reading.cause, reading.disputed, keys=keys)
        value = _TESTS[test](first, second)
        return LeafReading(
            value, "settled" if value is not Truth.UNKNOWN else "time", keys=keys, text=f"{first} against {second}"
        )

    def _hours(self, node: Node, burden: Burden, leaf: Leaf) -> LeafReading:
        assert node.hours_between is not None  # noqa: S101
        first, problem, keys = self._dates(node.hours_between[0], burden, leaf)
        second, other_problem, other_keys = self._dates(node.hours_between[1], burden, leaf)
        keys += other_keys
        if first is None or second is None:
            reading = problem or other_problem or Reading(Truth.UNKNOWN, "missing")
            return LeafReading(Truth.UNKNOWN, reading.cause, reading.disputed, keys=keys)
        least, greatest = hours_between(first, second)
        value = _number_test(node)(least, greatest)
        text = f"between {least:.0f} and {greatest:.0f} hours" if least != greatest else f"{least:.1f} hours"
        return LeafReading(value, "settled" if value is not Truth.UNKNOWN else "time", keys=keys, text=text)


_ROLE_NAMES: Final[Mapping[str, str]] = {
    "duty_bearer": "State that acted",
    "nationality": "State of nationality",
    "destination": "State of destination",
    "injured_state": "injured State",
}
_WEIGHT: Final[Mapping[Cause, int]] = {
    "settled": 0,
    "time": 1,
    "open": 2,
    "missing": 3,
    "disputed": 4,
    "below_standard": 5,
}


def _any_of(readings: list[Reading]) -> Reading:
    value = disjunction(reading.value for reading in readings)
    deciding = [reading for reading in readings if reading.value is value]
    cause = max((reading.cause for reading in deciding), key=_WEIGHT.__getitem__)
    disputed = any(reading.disputed for reading in (deciding if value is Truth.TRUE else readings))
    return Reading(value, cause, disputed, max(reading.grade for reading in deciding))


def _either(readings: list[Reading], keys: tuple[FactKey, ...]) -> LeafReading:
    reading = _any_of(readings)
    return LeafReading(reading.value, reading.cause, reading.disputed, reading.grade, keys)


def shifted(norm: Norm | None, burden: Burden, shifts: Iterable[Shift], instance: Instance, driver: Driver) -> Burden:
    """The burden after its shifts: a shift takes place when its trigger holds on the weighed view."""
    for shift in shifts:
        if shift.to != burden and driver.holds(norm, shift.when, instance):
            return shift.to
    return burden


def tree_values(readings: Readings) -> dict[str, Truth]:
    """The bare values of leaves, as the engines take them."""
    return {name: reading.value for name, reading in readings.items()}


__all__ = ["Driver", "FactKey", "Grounder", "LeafReading", "Reference", "shifted", "tree_values"]
