"""The value of a leaf, and why: facts by their predicate's type, parties, States, dates and hours, references."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Final

from rightscheck.casefile.case import FactValue
from rightscheck.casefile.views import Cause, Reading, Test, Version
from rightscheck.dates import PartialDate, before, beside, hours_between, on_or_before, parse_date, within
from rightscheck.grounding.compiled import Leaf
from rightscheck.grounding.lawday import Question
from rightscheck.grounding.matters import ANY_OTHER, Matters
from rightscheck.grounding.reading import Context, Driver, FactKey, Flips, LeafReading, Reference, shifted
from rightscheck.grounding.scope import moment
from rightscheck.language import any_of, marked, tr
from rightscheck.law.norms import DATE_TESTS, NUMBER_TESTS, Burden, Node
from rightscheck.law.states import NOT_STATED, STATELESS
from rightscheck.law.vocabulary import Predicate
from rightscheck.truth import Truth, conjunction, disjunction, negation

Compared = tuple[Truth, str]
"""The result of a comparison, and what was compared in words."""
Compare = Callable[[PartialDate, PartialDate], Compared]
Moment = PartialDate | FactKey | None
"""A date, the fact that tells it, or None where it is not known."""
_OPEN: Final = LeafReading(Truth.UNKNOWN, "open")
_TESTS: Final[Mapping[str, Callable[[PartialDate, PartialDate], Truth]]] = {
    "before": before,
    "after": lambda first, second: before(second, first),
    "on_or_before": on_or_before,
    "on_or_after": lambda first, second: on_or_before(second, first),
}


def dated(test: str, moment: PartialDate, day: PartialDate) -> Truth:
    """Whether a moment stands in this relation (a test of a date leaf) to a day that a norm writes down."""
    return _TESTS[test](beside(moment, day), day)


def ordered(test: str, first: PartialDate, second: PartialDate, *, literal: bool) -> Truth:
    """Whether two moments follow each other as a test of a date leaf says; `literal` where a norm writes down the
    second."""
    return dated(test, first, second) if literal else _TESTS[test](first, second)


def number_test(node: Node) -> Callable[[float, float], Truth]:
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


def fact_tests(node: Node, predicate: Predicate) -> tuple[list[tuple[str | None, Test]], bool]:
    """What a fact leaf asks of one fact: tests of its value, or of single members of a list; and whether every one of
    them must hold, or one suffices."""
    if node.includes is not None:
        return [(member, _is_yes) for member in node.includes], False
    if node.only is not None:
        others = [value for value in predicate.values if value not in node.only] or [ANY_OTHER]
        return [(member, _is_not_yes) for member in others], True
    if node.is_ is not None:
        wanted = set(node.is_)
        return [(None, lambda value: Truth.TRUE if value in wanted else Truth.FALSE)], False
    number = number_test(node)

    def in_range(value: FactValue) -> Truth:
        numbers = value if isinstance(value, tuple) else (value,)
        return disjunction(number(float(item), float(item)) for item in numbers if isinstance(item, int))

    return [(None, in_range)], False


@dataclass(slots=True)
class Asked:
    """What a fact leaf asks of one instance, worked out once for all views and all leaves that ask the same.

    Attributes:
        keys: the facts it reads.
        silent: its reading if nobody says anything of them: the same on every view.
        readings: its readings so far, by burden, standard, side and the view that each fact is taken on.
    """

    predicate: Predicate
    keys: tuple[FactKey, ...]
    silent: LeafReading | None
    readings: dict[tuple[str, ...], LeafReading] = field(default_factory=dict)


@dataclass(slots=True)
class Memory:
    """What has been worked out for one instance.

    Attributes:
        asked: of fact leaves, by what they ask and by the identity of the node.
        fixed: the readings of leaves that no account changes (parties, States, time in force), by identity.
    """

    asked: dict[Hashable, Asked] = field(default_factory=dict)
    fixed: dict[tuple[int, str], LeafReading] = field(default_factory=dict)


class LeafReader:
    """Reads the leaves of a norm or concept in one context."""

    def __init__(
        self,
        matters: Matters,
        context: Context,
        driver: Driver,
        flips: Flips,
        memory: Memory,
    ) -> None:
        self.g = matters
        self.context = context
        self.instance = context.instance
        self.driver = driver
        self.flips = flips
        self.asked, self.fixed = memory.asked, memory.fixed
        self.act = matters.case.head.acts[context.instance.act]

    def read(self, leaf: Leaf) -> LeafReading:
        node = leaf.node
        if leaf.kind == "fact" and node is not None:
            return self._fact(node, leaf)
        if leaf.kind == "open":
            return _OPEN
        if node is None or leaf.kind in ("party", "state"):
            return self._fixed(node)
        burden = shifted(leaf.burden, leaf.shifts, self.context, self.driver, self.flips)
        if leaf.kind in ("date", "hours_between"):
            return self.compared(leaf, burden)
        return self.driver.resolve(self.reference(leaf, burden), self.flips)

    def reference(self, leaf: Leaf, burden: Burden) -> Reference:
        """What a leaf refers to, with this burden."""
        assert leaf.node is not None  # noqa: S101 - asked of references only
        return Reference(
            leaf.kind,
            str(leaf.node.norm or leaf.node.concept),
            self.instance,
            self.context.view,
            burden,
            leaf.standard,
            leaf.helps,
            self.context.known_at_act,
            leaf.negated,
            self.context.instrument,
        )

    def _fixed(self, node: Node | None) -> LeafReading:
        """The reading of a party or State leaf, or (None) of the time in which the norm is in force."""
        asked = (id(self.g.pack.norms[self.context.norm] if node is None else node), self.context.instrument)
        found = self.fixed.get(asked)
        if found is None:
            if node is None:
                found = self._in_force()
            else:
                found = self._party(node) if node.party is not None else self._state(node)
            self.fixed[asked] = found
        return found

    def test(self, key: FactKey, test: Test, burden: Burden, leaf: Leaf, member: str | None = None) -> Reading:
        """The answer of a test of one fact, or of one member of a list, for a leaf with this burden."""
        matter = self.g.matter(key, self.instance, self.context.known_at_act, member)
        minimum = self.g.pack.standards.standards[leaf.standard].minimum_grade
        view = self.flips.get(key, self.context.view)
        return matter.test(test, view, burden=burden, helps=leaf.helps, minimum=minimum)

    def versions(self, key: FactKey) -> Sequence[Version]:
        """What is said of a fact, as it counts here."""
        return self.g.matter(key, self.instance, self.context.known_at_act).versions

    def _fact(self, node: Node, leaf: Leaf) -> LeafReading:
        asked = self.facts_asked(node)
        if asked.silent is not None:
            return asked.silent
        burden = shifted(leaf.burden, leaf.shifts, self.context, self.driver, self.flips)
        views = [self.flips.get(key, self.context.view) for key in asked.keys]
        known_as = (burden, leaf.standard, leaf.helps, *views)
        found = asked.readings.get(known_as)
        if found is None:
            parts, every = fact_tests(node, asked.predicate)
            join = _all_of if every else _any_of
            readings = [join([self.test(key, test, burden, leaf, part) for part, test in parts]) for key in asked.keys]
            found = asked.readings[known_as] = _leaf_reading(_any_of(readings), asked.keys)
        return found

    def facts_asked(self, node: Node) -> Asked:
        """Which facts a fact leaf reads."""
        asked = self.asked.get(id(node))
        if asked is None:
            question = _question(node)
            asked = self.asked.get(question)
            if asked is None:
                asked = self.asked[question] = self._ask(node)
            self.asked[id(node)] = asked
        return asked

    def _ask(self, node: Node) -> Asked:
        predicate = self.g.pack.vocabulary.names[str(node.fact)]
        subjects = self.g.subjects(predicate, self.instance, node.of if isinstance(node.of, str) else None)
        keys = tuple((subject, predicate.name) for subject in subjects)
        if any(self.g.matter(key, self.instance, self.context.known_at_act).versions for key in keys):
            return Asked(predicate, keys, None)
        # What acts say themselves cannot be asked of an act of another kind.
        asked = node.of is None and predicate.derived is None
        unsaid = keys or (((self.instance.act, predicate.name),) if asked else ())
        return Asked(predicate, keys, LeafReading(Truth.UNKNOWN, "missing", keys=unsaid))

    def _in_force(self) -> LeafReading:
        norm = self.g.pack.norms[self.context.norm]
        instrument = self.g.pack.instruments[norm.cite.instrument]
        period = norm.in_force or instrument.in_force
        question = ("version", norm.norm) if norm.in_force else ("in_force", norm.cite.instrument)
        at = self.g.law.at(self.g.case, self.instance.act, question)
        short = instrument.short
        if period.start is None and period.end is None:
            return LeafReading(Truth.TRUE, text=tr("{instrument} needs no entry into force", instrument=short))
        if at is None:
            return LeafReading(Truth.UNKNOWN, "time", text=tr("the date of the act is not known"))
        value = within(at, period.start, period.end)
        if value is Truth.TRUE:
            return LeafReading(value, text=tr("in force since {day}", day=str(period.start)))
        if value is Truth.UNKNOWN:
            text = tr(
                "the date of the act ({day}) leaves open whether {instrument} was in force",
                day=str(at),
                instrument=short,
            )
            return LeafReading(value, "time", text=text)
        early = period.start is not None and before(at, period.start) is Truth.TRUE
        limit = str(period.start if early else period.end)
        if self.g.law.on is not None:
            on = str(self.g.law.on)
            text = (
                tr("not in force on {on} (in force only from {day})", on=on, day=limit)
                if early
                else tr("not in force on {on} (in force only until {day})", on=on, day=limit)
            )
        elif early:
            text = tr("not in force on the date of the act (in force only from {day})", day=limit)
        else:
            text = tr("not in force on the date of the act (in force only until {day})", day=limit)
        return LeafReading(value, text=text)

    def _party(self, node: Node) -> LeafReading:
        role, instrument = str(node.party), node.to or self.context.instrument
        states = self._states(role)
        if not states:
            return self._unrecorded(role)
        found = [self.g.bound(state, instrument, self.instance, node.declared) for state in states]
        value = disjunction(truth for truth, _ in found)
        texts = [text for truth, text in found if truth is value] or [text for _, text in found]
        open_ = value is Truth.UNKNOWN
        keys = tuple(self._asked(role)) if open_ and NOT_STATED in states else ()
        return LeafReading(value, "missing" if open_ else "settled", keys=keys, text="; ".join(texts))

    def _state(self, node: Node) -> LeafReading:
        role, words = str(node.state), node.is_ or node.is_not or ()
        value, same, others = compared_states(node, self._states)
        if value is Truth.UNKNOWN:
            return self._unrecorded(role, *words)
        kind = "stateless" if role == "nationality" and others == {STATELESS} else role
        other = any_of(sorted(self.g.pack.states.name(code) for code in others))
        return LeafReading(value, text=tr((_IS if same else _IS_NOT)[kind], states=other))

    def _unrecorded(self, *words: str) -> LeafReading:
        """For a State that the file does not name: which, and the question that would be asked for it."""
        roles = [word for word in words if word in ROLE_NAMES]
        missing = [role for role in roles if NOT_STATED in (self._states(role) or (NOT_STATED,))]
        text = "; ".join(tr(_UNRECORDED[role]) for role in missing)
        keys = tuple(dict.fromkeys(key for role in missing for key in self._asked(role)))
        return LeafReading(Truth.UNKNOWN, "missing", keys=keys, text=text)

    def _states(self, role: str) -> tuple[str, ...]:
        return self.g.states(role, self.instance)

    def _asked(self, role: str) -> list[FactKey]:
        """The facts that would be asked for to learn the State in a role."""
        about, written = {
            "nationality": (self.instance.person, "person.nationality"),
            "destination": (self.instance.act, "act.to"),
        }.get(role, (None, ""))
        predicates = self.g.pack.vocabulary.predicates.values()
        return [(about, predicate.name) for predicate in predicates if about and predicate.derived == written]

    # Dates ----------------------------------------------------------------------------------------------------------

    def _moments(self, word: str, question: Question | None) -> list[Moment]:
        """What a word for a moment names: a date, the facts it stands in, or None where it is not known. Beside a date
        in the norm, act and assessment stand for the day of which the law is asked."""
        case, law = self.g.case, self.g.law
        if word == "act":
            return [law.at(case, self.instance.act, question) if question else moment(case, self.act)]
        if word == "assessment":
            return [law.assessed(case, question) if question else case.head.assessed_on]
        predicate = self.g.pack.vocabulary.names.get(word)
        if predicate is None:
            return [parse_date(word)]
        subjects = self.g.subjects(predicate, self.instance, None) or (self.instance.act,)
        return [(subject, predicate.name) for subject in subjects]

    def _ask_moment(self, at: Moment, test: Callable[[PartialDate], Truth], burden: Burden, leaf: Leaf) -> Reading:
        if isinstance(at, tuple):
            return self.test(
                at, lambda date: test(date) if isinstance(date, PartialDate) else Truth.UNKNOWN, burden, leaf
            )
        value = test(at) if at is not None else Truth.UNKNOWN
        return Reading(value, "settled" if value is not Truth.UNKNOWN else "time")

    def pairs(self, node: Node) -> tuple[list[tuple[Moment, Moment]], Compare]:
        """The pairs of moments that a leaf on dates or hours compares, of which one suffices, and how it compares them.

        Two facts about acts of one kind are compared act by act.
        """
        question: Question | None = None
        if node.hours_between is not None:
            words, compare = node.hours_between, self._hours(node)
        else:
            name = next(name for name in DATE_TESTS if getattr(node, name) is not None)
            words = (str(node.date), str(getattr(node, name)))
            literal = words[1] not in ("act", "assessment") and words[1] not in self.g.pack.vocabulary.names
            compare = self._order(name, literal=literal)
            if literal:
                question = ("date", words[0], name, words[1])
        firsts, seconds = (self._moments(word, question) for word in words)
        same = [at[0] for at in firsts if isinstance(at, tuple)] == [at[0] for at in seconds if isinstance(at, tuple)]
        return list(zip(firsts, seconds, strict=True)) if same else list(product(firsts, seconds)), compare

    def compared(self, leaf: Leaf, burden: Burden) -> LeafReading:
        """The reading of a leaf on dates or hours with this burden: a test of two moments, each on the account of the
        view."""
        assert leaf.node is not None  # noqa: S101 - asked of leaves on dates and hours only
        pairs, compare = self.pairs(leaf.node)
        texts: dict[Truth, list[str]] = {}

        def one(first: Moment, second: Moment) -> Reading:
            inner: list[Reading] = []

            def outer(date: PartialDate) -> Truth:
                def other(limit: PartialDate) -> Truth:
                    value, text = compare(date, limit)
                    texts.setdefault(value, []).append(text)
                    return value

                inner.append(self._ask_moment(second, other, burden, leaf))
                return inner[-1].value

            reading = self._ask_moment(first, outer, burden, leaf)
            disputed = reading.disputed or any(found.disputed for found in inner)
            causes = [reading.cause, *(found.cause for found in inner)] if reading.value is Truth.UNKNOWN else []
            return Reading(reading.value, max(causes, key=_WEIGHT.__getitem__, default="settled"), disputed)

        reading = _any_of([one(first, second) for first, second in pairs])
        ends = [*(first for first, _ in pairs), *(second for _, second in pairs)]
        keys = tuple(at for at in ends if isinstance(at, tuple))
        text = any_of(list(dict.fromkeys(texts.get(reading.value, ()))))
        return _leaf_reading(reading, tuple(dict.fromkeys(keys)), text)

    @staticmethod
    def _order(name: str, *, literal: bool) -> Compare:
        def compare(first: PartialDate, second: PartialDate) -> Compared:
            value = ordered(name, first, second, literal=literal)
            return value, tr("{first} against {second}", first=str(first), second=str(second))

        return compare

    @staticmethod
    def _hours(node: Node) -> Compare:
        number = number_test(node)

        def compare(first: PartialDate, second: PartialDate) -> Compared:
            least, greatest = hours_between(first, second)
            if least == greatest:
                text = tr("{hours} hours", hours=format(least, ".1f"))
            else:
                ends = {"least": format(least, ".0f"), "greatest": format(greatest, ".0f")}
                text = tr("between {least} and {greatest} hours", **ends)
            return number(least, greatest), text

        return compare


ROLE_NAMES: Final[Mapping[str, str]] = {
    "duty_bearer": marked("the State that acted"),
    "nationality": marked("the State of nationality"),
    "destination": marked("the State of destination"),
    "injured_state": marked("the injured State"),
}
"""What the roles of States are called."""
_UNRECORDED: Final[Mapping[str, str]] = {
    "duty_bearer": marked("the State that acted is not recorded"),
    "nationality": marked("the State of nationality is not recorded"),
    "destination": marked("the State of destination is not recorded"),
    "injured_state": marked("the injured State is not recorded"),
}
_IS: Final[Mapping[str, str]] = {
    "duty_bearer": marked("the State that acted is {states}"),
    "nationality": marked("the person is a national of {states}"),
    "stateless": marked("the person is {states}"),
    "destination": marked("the destination is {states}"),
    "injured_state": marked("the injured State is {states}"),
}
_IS_NOT: Final[Mapping[str, str]] = {
    "duty_bearer": marked("the State that acted is not {states}"),
    "nationality": marked("the person is not a national of {states}"),
    "stateless": marked("the person is not {states}"),
    "destination": marked("the destination is not {states}"),
    "injured_state": marked("the injured State is not {states}"),
}
_WEIGHT: Final[Mapping[Cause, int]] = {
    "settled": 0,
    "time": 1,
    "open": 2,
    "missing": 3,
    "disputed": 4,
    "below_standard": 5,
}


def compared_states(node: Node, states: Callable[[str], Sequence[str]]) -> tuple[Truth, bool, set[str]]:
    """What a State leaf comes to, whether a State of the role is among the others, and which others these are.

    Args:
        states: the States in a role; none where the role is not recorded.
    """
    role, words = str(node.state), node.is_ or node.is_not or ()
    found = set(states(role)) or {NOT_STATED}
    others: set[str] = set()
    for word in words:
        others.update((states(word) or (NOT_STATED,)) if word in ROLE_NAMES else (word,))
    same = bool(found & others - {NOT_STATED})
    # A State that is not recorded may be any.
    if not same and NOT_STATED in found | others:
        return Truth.UNKNOWN, same, others
    return (Truth.TRUE if same is (node.is_ is not None) else Truth.FALSE), same, others


def _question(node: Node) -> Hashable:
    """What a fact leaf asks, whichever node asks it."""
    numbers = (node.at_least, node.at_most, node.more_than, node.less_than)
    return node.fact, node.of, node.is_, node.includes, node.only, numbers


def _is_yes(value: FactValue) -> Truth:
    return Truth.TRUE if value == "yes" else Truth.FALSE


def _is_not_yes(value: FactValue) -> Truth:
    return negation(_is_yes(value))


def _any_of(readings: list[Reading]) -> Reading:
    return _joined(readings, disjunction(reading.value for reading in readings), Truth.TRUE)


def _all_of(readings: list[Reading]) -> Reading:
    return _joined(readings, conjunction(reading.value for reading in readings), Truth.FALSE)


def _joined(readings: list[Reading], value: Truth, decisive: Truth) -> Reading:
    """Several readings as one with this value. One with the decisive value suffices to bring it about."""
    if len(readings) == 1:
        return readings[0]
    deciding = [reading for reading in readings if reading.value is value]
    cause = max((reading.cause for reading in deciding), key=_WEIGHT.__getitem__)
    disputed = any(reading.disputed for reading in (deciding if value is decisive else readings))
    return Reading(value, cause, disputed, max(reading.grade for reading in deciding))


def _leaf_reading(reading: Reading, keys: tuple[FactKey, ...], text: str = "") -> LeafReading:
    return LeafReading(reading.value, reading.cause, reading.disputed, reading.grade, keys, text)
