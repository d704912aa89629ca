"""How findings depend on facts: their conclusions on the weighed view as functions of what is still open.

One fact may feed many leaves, of the norm and of whatever it refers to, and may move a burden. So a variable is made of
each fact, not of each leaf: its options are the answers to the vocabulary's question, those that no leaf tells apart
taken as one. An answer counts as undisputed and proved to any standard. Dates are variables by their order to the dates
that the norm compares them with; two facts that are compared with each other are one variable, and nothing is concluded
from one pair to another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.appraisal.options import DAY, ORDERS, YES_NO, after, around, classes, hours_apart, is_yes, values_of
from rightscheck.casefile.case import FactValue
from rightscheck.casefile.views import Test
from rightscheck.dates import PartialDate
from rightscheck.grounding.compiled import Compiled, Leaf
from rightscheck.grounding.leaves import ROLE_NAMES, LeafReader, fact_tests
from rightscheck.grounding.reading import Context, FactKey, Readings, shifted
from rightscheck.inference.formula import Formula, Formulas
from rightscheck.language import all_of, any_of, key_words, marked, tr
from rightscheck.law.norms import Burden, Node
from rightscheck.truth import Truth, negation

_ROLES: Final[Mapping[str, str]] = {
    "duty_bearer": marked("State that acted"),
    "nationality": marked("State of nationality"),
    "destination": marked("State of destination"),
    "injured_state": marked("injured State"),
}
"""The roles of States as that with which a State is compared."""
VariableKind = Literal["fact", "member", "order", "hours", "leaf", "law"]


class Variable(NamedTuple):
    """What an answer settles.

    Attributes:
        kind: a `fact`, a `member` of a list, the `order` of two dated facts, the `hours` between them, a `leaf` that
            compares several of them, or a point of `law` (who is bound, when an act was) that no fact settles.
        keys: the facts that are asked; none for a point of law.
        member: the member of the list.
        compared: of an order or of hours, the two facts that are compared; both are asked unless one is known.
        text: of a point of law, what holds if it is answered with yes.
        options: for each option after the first, the values that mean the same. The first is: as it stands.
    """

    kind: VariableKind
    keys: tuple[FactKey, ...]
    member: str
    compared: tuple[FactKey, ...]
    text: str
    options: tuple[tuple[FactValue, ...], ...]

    @property
    def points(self) -> tuple[FactKey, ...]:
        """What has to be answered: the facts, or the point of law under its text."""
        return self.keys or (("", self.text),)


class Asked(NamedTuple):
    """A leaf that reads a variable: for whose it is to show, and what would meet its standard.

    Attributes:
        burden: after shifts, as it stands.
    """

    leaf: Leaf
    burden: Burden
    element: str


@dataclass(frozen=True)
class Dependence:
    """The conclusions of some findings as formulas over the same variables.

    Attributes:
        conclusions: one formula for each finding, in their order.
        asked: for each variable the leaves that read it, in the order of the norms.
        standing: for each variable the values that its tests have as it stands.
    """

    formulas: Formulas
    conclusions: tuple[Formula, ...]
    variables: list[Variable]
    asked: list[list[Asked]]
    standing: list[set[Truth]]


Free = Callable[[FactKey, set[Truth]], bool]
"""Whether a fact may take another value, by what its tests answer as it stands."""


def open_facts(key: FactKey, standing: set[Truth]) -> bool:
    """Facts on which a test is open as it stands."""
    return Truth.UNKNOWN in standing


def dependence(evaluator: Evaluator, weighed: Iterable[Evaluation], free: Free = open_facts) -> Dependence:
    """How the conclusions of evaluations on the weighed view depend on the facts that are free."""
    runs = list(weighed)
    builder = _Builder(evaluator, free)
    for run in runs:
        builder.formula(run)
    builder.close()
    conclusions = tuple(builder.formula(run) for run in runs)
    return Dependence(builder.formulas, conclusions, builder.variables, builder.asked, builder.standing)


@dataclass
class _Probe:
    """What is known of a variable before its options are."""

    kind: VariableKind
    keys: tuple[FactKey, ...]
    member: str = ""
    compared: tuple[FactKey, ...] = ()
    text: str = ""
    tests: list[Test] = field(default_factory=list)
    standing: set[Truth] = field(default_factory=set)
    candidates: list[FactValue] = field(default_factory=list)
    asked: dict[int, Asked] = field(default_factory=dict)
    number: int = -1


class _Builder:
    """Goes over an evaluation twice: first to learn which tests each fact has to answer, then to write the formula."""

    def __init__(self, evaluator: Evaluator, free: Free) -> None:
        self.evaluator = evaluator
        self.free = free
        self.vocabulary = evaluator.pack.vocabulary
        self.formulas = Formulas()
        self.variables: list[Variable] = []
        self.asked: list[list[Asked]] = []
        self.standing: list[set[Truth]] = []
        self._probes: dict[tuple[object, ...], _Probe] = {}
        self._known: dict[tuple[object, ...], Formula] = {}
        self._within: list[str] = []
        self._closed = False

    def close(self) -> None:
        """Give the free variables their options and numbers."""
        self._closed = True
        self._known.clear()
        for probe in self._probes.values():
            options = tuple(classes(probe.tests, probe.candidates))
            if not self._is_free(probe) or not options:
                continue
            probe.number = len(self.variables)
            self.variables.append(Variable(probe.kind, probe.keys, probe.member, probe.compared, probe.text, options))
            self.asked.append(list(probe.asked.values()))
            self.standing.append(probe.standing)

    def _is_free(self, probe: _Probe) -> bool:
        if not probe.keys:
            return Truth.UNKNOWN in probe.standing
        return any(self.free(key, probe.standing) for key in probe.keys)

    # Trees ----------------------------------------------------------------------------------------------------------

    def formula(self, run: Evaluation, within: str = "") -> Formula:
        """The conclusion of an evaluation; `within` is the name of the concept or norm that a finding refers to."""
        self._within.append(within)
        found = self._tree(("run", id(run)), run.compiled, run.context, run.readings)
        self._within.pop()
        return found

    def _tree(self, key: tuple[object, ...], compiled: Compiled, context: Context, readings: Readings) -> Formula:
        found = self._known.get(key)
        if found is None:
            reader = self.evaluator.grounder.reader(context, self.evaluator)
            values: dict[str, Formula] = {}
            for node in compiled.tree.nodes:
                if node.kind == "leaf":
                    values[node.name] = self._leaf(compiled.leaves[node.name], context, readings, reader)
                else:
                    kids = [values[kid] for kid in node.kids]
                    values[node.name] = self.formulas.group(node.kind, kids, node.n)
            found = self._known[key] = values[compiled.tree.root]
        return found

    def _leaf(self, leaf: Leaf, context: Context, readings: Readings, reader: LeafReader) -> Formula:
        node = leaf.node
        if leaf.kind == "open" or (node is None and leaf.kind != "in_force"):
            return self.formulas.constants[Truth.UNKNOWN]
        if node is None or leaf.kind in ("party", "state"):
            return self._law(leaf, context, readings)
        asked = self._asked(leaf, context)
        if leaf.kind == "fact":
            return self._fact(leaf, node, asked, context, reader)
        if leaf.kind in ("date", "hours_between"):
            return self._dates(leaf, node, asked, context, reader)
        return self._by_burden(leaf, context, lambda burden: self._reference(leaf, burden, reader))

    def _asked(self, leaf: Leaf, context: Context) -> Asked:
        burden = shifted(leaf.burden, leaf.shifts, context, self.evaluator)
        return Asked(leaf, burden, f"{self._within[-1]}{leaf.element}")

    def _by_burden(self, leaf: Leaf, context: Context, made: Callable[[Burden], Formula]) -> Formula:
        """What a leaf is under the burden that its shifts leave: the first one that holds moves it."""
        found = made(leaf.burden)
        for shift in reversed(leaf.shifts):
            if shift.to != leaf.burden:
                trigger = self.evaluator.trigger(shift.when, context)
                when = self._tree(
                    ("trigger", id(shift.when), context.instance, context.instrument, context.known_at_act),
                    trigger.compiled,
                    trigger.context,
                    trigger.readings,
                )
                found = self.formulas.group("choice", [when, made(shift.to), found])
        return found

    def _reference(self, leaf: Leaf, burden: Burden, reader: LeafReader) -> Formula:
        reference = reader.reference(leaf, burden)
        runs = self.evaluator.nested(reference)
        if not runs:
            return self.formulas.constants[Truth.UNKNOWN]
        return self.formulas.group("any", [self.formula(run, f"{reference.id}.") for run in runs])

    # Leaves ---------------------------------------------------------------------------------------------------------

    def _law(self, leaf: Leaf, context: Context, readings: Readings) -> Formula:
        """A leaf that tables and the case's own data answer. Where they leave it open, no fact settles it, unless
        what is not recorded can be asked for."""
        reading = readings[leaf.name]
        if reading.value is not Truth.UNKNOWN:
            return self.formulas.constants[reading.value]
        node = leaf.node
        words = (node.party, node.to, node.declared, node.state, node.is_ or node.is_not) if node else ()
        probe = self._probe("law", reading.keys, text=self._point(node, context), about=words)
        turned = node is not None and node.is_not is not None
        return self._answer(
            probe, lambda value: is_yes(value) if not turned else negation(is_yes(value)), Truth.UNKNOWN, YES_NO, None
        )

    def _point(self, node: Node | None, context: Context) -> str:
        """What a leaf on law says, as a clause."""
        pack = self.evaluator.pack
        if node is None:
            norm = pack.norms[context.norm]
            return tr("{provision} is in force when the act takes place", provision=pack.citation(norm))
        who = tr(ROLE_NAMES[str(node.party or node.state)])
        if node.party is not None:
            short = pack.instruments[node.to or context.instrument].short
            if not node.declared:
                return tr("{role} is bound by {instrument}", role=who, instrument=short)
            effect = key_words(node.declared)
            return tr(
                "{role} has made a declaration ({effect}) under {instrument}",
                role=who,
                effect=effect,
                instrument=short,
            )
        words = node.is_ or node.is_not or ()
        states = [tr(_ROLES[word]) if word in _ROLES else pack.states.name(word) for word in words]
        return tr("{role} is {states}", role=who, states=any_of(states))

    def _fact(self, leaf: Leaf, node: Node, asked: Asked, context: Context, reader: LeafReader) -> Formula:
        predicate = self.vocabulary.names[str(node.fact)]
        facts = reader.facts_asked(node)
        keys = facts.keys or (facts.silent.keys if facts.silent else ())
        parts, every = fact_tests(node, predicate)

        def made(burden: Burden) -> Formula:
            subjects = []
            for key in keys:
                kids = []
                for member, test in parts:
                    standing = Truth.UNKNOWN
                    if facts.silent is None:
                        standing = reader.test(key, test, burden, leaf, member).value
                    kind: VariableKind = "member" if member is not None else "fact"
                    probe = self._probe(kind, (key,), member=member or "")
                    candidates = YES_NO if member is not None else values_of(predicate, node)
                    kids.append(self._answer(probe, test, standing, candidates, asked))
                subjects.append(self.formulas.group("all" if every else "any", kids))
            return self.formulas.group("any", subjects) if subjects else self.formulas.constants[Truth.UNKNOWN]

        return made(leaf.burden) if facts.silent is not None else self._by_burden(leaf, context, made)

    def _dates(self, leaf: Leaf, node: Node, asked: Asked, context: Context, reader: LeafReader) -> Formula:
        pairs, compare = reader.pairs(node)

        def standing(burden: Burden) -> Truth:
            return reader.compared(leaf, burden).value

        if len(pairs) > 1:
            keys = tuple(dict.fromkeys(at for pair in pairs for at in pair if isinstance(at, tuple)))
            probe = self._probe("leaf", self._unsaid(keys, reader), about=(id(node),))
            return self._by_burden(
                leaf, context, lambda burden: self._answer(probe, is_yes, standing(burden), YES_NO, asked)
            )
        first, second = pairs[0]
        if isinstance(first, tuple) and isinstance(second, tuple):
            kind: VariableKind = "hours" if node.hours_between else "order"
            pair = self._probe(kind, self._unsaid((first, second), reader), compared=(first, second))
            apart = hours_apart(node) if node.hours_between else ORDERS

            def ordered(value: FactValue) -> Truth:
                return compare(DAY, after(value))[0]

            return self._by_burden(
                leaf, context, lambda burden: self._answer(pair, ordered, standing(burden), apart, asked)
            )
        key, limit, turned = (first, second, False) if isinstance(first, tuple) else (second, first, True)
        if isinstance(key, tuple) and isinstance(limit, PartialDate):
            day = limit

            def test(value: FactValue) -> Truth:
                if not isinstance(value, PartialDate):
                    return Truth.UNKNOWN
                return compare(day, value)[0] if turned else compare(value, day)[0]

            probe = self._probe("fact", (key,))
            return self._by_burden(
                leaf, context, lambda burden: self._answer(probe, test, standing(burden), around(day), asked)
            )
        value = standing(leaf.burden)
        if value is not Truth.UNKNOWN:
            return self.formulas.constants[value]
        known = all_of([str(moment) for moment in (first, second) if isinstance(moment, PartialDate)])
        text = (
            tr("the day of the act, exactly known (beside {days}), is as the norm asks", days=known)
            if known
            else tr("the day of the act, exactly known, is as the norm asks")
        )
        probe = self._probe("law", (), text=text, about=(id(node),))
        return self._answer(probe, is_yes, value, YES_NO, asked)

    @staticmethod
    def _unsaid(keys: Sequence[FactKey], reader: LeafReader) -> tuple[FactKey, ...]:
        """Those of the facts that nobody states; all of them where each is stated, but not well enough."""
        silent = tuple(key for key in keys if not reader.versions(key))
        return silent or tuple(keys)

    # Variables ------------------------------------------------------------------------------------------------------

    def _probe(
        self,
        kind: VariableKind,
        keys: tuple[FactKey, ...],
        *,
        member: str = "",
        compared: tuple[FactKey, ...] = (),
        text: str = "",
        about: Sequence[object] = (),
    ) -> _Probe:
        key = (kind, keys, member, compared, text, *about)
        found = self._probes.get(key)
        if found is None:
            found = self._probes[key] = _Probe(kind, keys, member, compared, text)
        return found

    def _answer(
        self, probe: _Probe, test: Test, standing: Truth, candidates: Iterable[FactValue], asked: Asked | None
    ) -> Formula:
        """The answer of a test of a variable, which has this value as it stands."""
        if not self._closed:
            probe.tests.append(test)
            probe.standing.add(standing)
            probe.candidates += [value for value in candidates if value not in probe.candidates]
            if asked is not None:
                probe.asked.setdefault(id(asked.leaf), asked)
            return self.formulas.constants[Truth.UNKNOWN]
        if probe.number < 0:
            return self.formulas.constants[standing]
        options = self.variables[probe.number].options
        return self.formulas.fact(probe.number, [standing, *(test(values[0]) for values in options)])
