"""A norm as formulas over the columns of a table: what grounding reads of a case, for all rows of a map at once.

The tree, the facts that a leaf reads, burdens and their shifts, and what an account makes of an answer are asked of the
code that checks single cases, on a template of a row (`rightscheck.bulk.template`). What is left open there is what
the cells of a row say: each such point is a question (`rightscheck.bulk.questions`) and a variable of the formulas.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import product
from typing import Final, Literal, NamedTuple

from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.bulk.lawful import Lawful
from rightscheck.bulk.mapping import PERSON
from rightscheck.bulk.questions import Apart, Given, Limit, Member, OfLaw, OneOf, Ordered, Question
from rightscheck.bulk.slots import Slot, Slots
from rightscheck.bulk.template import template
from rightscheck.casefile.views import Test, View
from rightscheck.dates import PartialDate, hours_between, parse_date
from rightscheck.grounding.compiled import Compiled, Leaf, compile_trigger
from rightscheck.grounding.leaves import fact_tests, number_test, ordered
from rightscheck.grounding.reading import Context, FactKey, Reference
from rightscheck.grounding.scope import Instance
from rightscheck.inference.derive import Deriver
from rightscheck.inference.formula import Formula, Formulas
from rightscheck.inference.vectorised import answer
from rightscheck.law.norms import DATE_TESTS, NUMBER_TESTS, Burden, Node, Norm
from rightscheck.law.vocabulary import PartyOf, Predicate
from rightscheck.truth import Truth, negation

Thin = tuple[tuple[FactKey, Formula], ...]
"""Facts, each with whether it is undisputed and too thinly evidenced for some leaf."""
Flips = Mapping[FactKey, Formula]
"""Facts, each with whether it is taken on the applicant's view instead."""
NO_FLIPS: Final[Flips] = {}


class Value(NamedTuple):
    """What a leaf comes to, and whether the evidence for it is too thin for its standard."""

    value: Formula
    thin: Formula


class Run(NamedTuple):
    """A norm or concept on one view: the formula of every node, and what is too thinly evidenced in it."""

    values: Mapping[str, Formula]
    thin: Thin


class _Asking(NamedTuple):
    """For which leaf, burden and context a fact is asked."""

    leaf: Leaf
    burden: Burden
    context: Context
    flips: Flips


class _Option(NamedTuple):
    """What a leaf reads under a condition: these facts, and what they come to."""

    when: Formula
    keys: tuple[FactKey, ...]
    made: Callable[[_Asking], Value]


class _Taken(NamedTuple):
    """What an account makes of an answer: the value for each, and which of them it leaves out as too thin."""

    values: Mapping[Truth, Truth]
    thin: Mapping[Truth, Truth]


_Moment = Slot | FactKey | None
"""A moment, the fact that tells it, or None where it is not known."""
_PLAIN: Final = _Taken({truth: truth for truth in Truth}, dict.fromkeys(Truth, Truth.FALSE))


@dataclass
class Symbolic:
    """Makes the formulas of norms for the rows that have certain acts.

    Attributes:
        questions: what the variables ask, by their number.
    """

    slots: Slots
    formulas: Formulas = field(default_factory=Formulas)
    questions: list[Question] = field(default_factory=list)

    def __post_init__(self) -> None:
        pack, deriver = self.slots.pack, Deriver("reference")
        self.pack = pack
        self.stated = Evaluator(pack, template(self.slots, stated=True), deriver)
        self.silent = Evaluator(pack, template(self.slots, stated=False), deriver)
        self.lawful = Lawful(self.slots)
        self.true, self.false = self.formulas.constants[Truth.TRUE], self.formulas.constants[Truth.FALSE]
        self.unknown = self.formulas.constants[Truth.UNKNOWN]
        self._numbers: dict[Question, int] = {}
        self._runs: dict[tuple[object, ...], Run] = {}
        self._taken: dict[tuple[object, ...], _Taken] = {}
        self._kept: list[object] = []

    # Norms ----------------------------------------------------------------------------------------------------------

    def norm(self, norm: Norm, instance: Instance, view: View, flips: Flips = NO_FLIPS) -> Run:
        """A norm for an act on a view; with `flips` some facts on the applicant's view instead."""
        key = ("norm", norm.norm, instance, view, id(flips))
        return self._run(key, self.stated.compiled(norm), self.stated.context(norm, instance, view), flips)

    def _run(self, key: tuple[object, ...], compiled: Compiled, context: Context, flips: Flips) -> Run:
        found = self._runs.get(key)
        if found is None:
            values: dict[str, Formula] = {}
            thin: list[tuple[FactKey, Formula]] = []
            for node in compiled.tree.nodes:
                if node.kind == "leaf":
                    values[node.name], known = self._leaf(compiled.leaves[node.name], context, flips)
                    thin += [item for item in known if item[1] is not self.false]
                else:
                    values[node.name] = self.formulas.group(node.kind, [values[kid] for kid in node.kids], node.n)
            found = self._runs[key] = Run(values, tuple(dict.fromkeys(thin)))
            self._kept.append(flips)  # its identity stands in the key, so it must live as long
        return found

    def _trigger(self, trigger: Node, context: Context, flips: Flips) -> Formula:
        key = ("trigger", id(trigger), context.instance, context.instrument, context.known_at_act, id(flips))
        compiled = compile_trigger(trigger)
        return self._run(key, compiled, context._replace(view="weighed"), flips).values[compiled.tree.root]

    def _leaf(self, leaf: Leaf, context: Context, flips: Flips) -> tuple[Formula, Thin]:
        node = leaf.node
        if leaf.kind == "open":
            return self.unknown, ()
        if node is None or leaf.kind in ("party", "state"):
            return self._ask(self.lawful.question(node, context)), ()
        asking = _Asking(leaf, leaf.burden, context, flips)
        if leaf.kind in ("norm", "concept"):
            return self._reference(asking)
        options = self._fact(asking, node) if leaf.kind == "fact" else self._dates(asking, node)
        value, thin = self.unknown, list[tuple[FactKey, Formula]]()
        for when, keys, made in reversed(options):
            found = self._by_burden(asking, made)
            value = self._choice(when, found.value, value)
            thin = [(key, self._choice(when, self.false, one)) for key, one in thin]
            thin += [(key, self._choice(when, found.thin, self.false)) for key in keys]
        return value, tuple(thin)

    def _choice(self, when: Formula, then: Formula, otherwise: Formula) -> Formula:
        return self.formulas.group("choice", [when, then, otherwise])

    def _by_burden(self, asking: _Asking, made: Callable[[_Asking], Value]) -> Value:
        """What a leaf is under the burden that its shifts leave: the first one that holds moves it."""
        value, thin = made(asking)
        for shift in reversed(asking.leaf.shifts):
            if shift.to != asking.leaf.burden:
                when = self._trigger(shift.when, asking.context, asking.flips)
                moved = made(asking._replace(burden=shift.to))
                value, thin = self._choice(when, moved.value, value), self._choice(when, moved.thin, thin)
        return Value(value, thin)

    def _reference(self, asking: _Asking) -> tuple[Formula, Thin]:
        value, thin = self._referred(asking)
        for shift in reversed(asking.leaf.shifts):
            if shift.to != asking.leaf.burden:
                when = self._trigger(shift.when, asking.context, asking.flips)
                moved, more = self._referred(asking._replace(burden=shift.to))
                value = self._choice(when, moved, value)
                kept = [(key, self._choice(when, self.false, one)) for key, one in thin]
                thin = (*kept, *((key, self._choice(when, one, self.false)) for key, one in more))
        return value, thin

    def _referred(self, asking: _Asking) -> tuple[Formula, Thin]:
        reader = self.stated.grounder.reader(asking.context, self.stated)
        runs = list(self._nested(reader.reference(asking.leaf, asking.burden), asking.flips))
        thin = tuple(item for _, run in runs for item in run.thin)
        return self.formulas.group("any", [run.values[root] for root, run in runs]) if runs else self.unknown, thin

    def _nested(self, reference: Reference, flips: Flips) -> Iterable[tuple[str, Run]]:
        if reference.kind == "norm":
            norm = self.pack.norms[reference.id]
            root = self.stated.compiled(norm).tree.root
            for instance in self.stated.linked(norm, reference.instance):
                yield root, self.norm(norm, instance, reference.view, flips)
        else:
            compiled = self.stated.concept(reference)
            context = Context("", reference.instrument, reference.instance, reference.view, reference.known_at_act)
            yield compiled.tree.root, self._run(("concept", reference, id(flips)), compiled, context, flips)

    # Facts ----------------------------------------------------------------------------------------------------------

    def _fact(self, asking: _Asking, node: Node) -> list[_Option]:
        predicate = self.pack.vocabulary.names[str(node.fact)]
        of = node.of if isinstance(node.of, str) else None
        return [
            _Option(when, keys, partial(self._tested, keys, predicate, node))
            for when, keys in self._subjects(predicate, asking.context.instance, of)
        ]

    def _subjects(
        self, predicate: Predicate, instance: Instance, of: str | None
    ) -> list[tuple[Formula, tuple[FactKey, ...]]]:
        """The facts that a leaf reads, under the condition under which it reads them: what may be stated of an act of
        this kind or of a linked one is read of the linked ones where a row does not state it of this one."""
        stated = self.stated.grounder.subjects(predicate, instance, of)
        silent = self.silent.grounder.subjects(predicate, instance, of)
        options = [(self.true, tuple((about, predicate.name) for about in silent))]
        if stated != silent:
            keys = tuple((about, predicate.name) for about in stated)
            options.insert(0, (self._given(self.slots.facts.get(keys[0])), keys))
        return options

    def _tested(self, keys: tuple[FactKey, ...], predicate: Predicate, node: Node, asking: _Asking) -> Value:
        """What a fact leaf comes to: some of its facts pass its tests, of which all or one must hold."""
        parts, every = fact_tests(node, predicate)
        found = []
        for key in keys:
            tests = [self._part(key, predicate, node, member, test, asking) for member, test in parts]
            found.append(self._joined(tests, "all" if every else "any"))
        return self._joined(found, "any")

    def _joined(self, values: Sequence[Value], kind: Literal["all", "any"]) -> Value:
        """Several answers as one. It is too thinly evidenced where it is open and one of them is."""
        if not values:
            return Value(self.unknown, self.false)
        if len(values) == 1:
            return values[0]
        group = self.formulas.group
        value = group(kind, [one.value for one in values])
        settled = value if kind == "any" else group("not", [value])
        return Value(value, self._choice(settled, self.false, group("any", [one.thin for one in values])))

    def _part(
        self, key: FactKey, predicate: Predicate, node: Node, member: str | None, test: Test, asking: _Asking
    ) -> Value:
        """One test of one fact, as the view takes it."""
        if predicate.derived is not None:
            return self._viewed(self._derived(key, predicate, member, test, asking.context), None, asking)
        slot = self.slots.facts.get(key)
        bare = self.unknown if slot is None else self._bare(slot, predicate, node, member, test)
        found = self._viewed(bare, key if slot else None, asking)
        age = self.slots.age
        if predicate.age_below is None or key[0] != PERSON or age is None:
            return found
        # Where the age is known it answers, for every account.
        young = self._below(age, predicate.age_below)
        known = self._viewed(self._turned(young, test), None, asking)
        given = self._given(age)
        return Value(self._choice(given, known.value, found.value), self._choice(given, known.thin, found.thin))

    def _below(self, age: Slot, limit: int) -> Formula:
        if age.column:
            return self._ask(Limit(age, "less_than", limit))
        return self.formulas.constants[Truth.TRUE if isinstance(age.value, int) and age.value < limit else Truth.FALSE]

    def _bare(self, slot: Slot, predicate: Predicate, node: Node, member: str | None, test: Test) -> Formula:
        """The answer of a test of a fact, whoever says so."""
        if member is not None:
            if slot.column:
                return self._turned(self._ask(Member(slot, member)), test)
            has = isinstance(slot.value, frozenset) and member in slot.value
            if has or slot.complete:
                return self.formulas.constants[test("yes" if has else "no")]
            return self.unknown
        if not slot.column:
            assert slot.value is not None  # noqa: S101 - a constant has a value
            return self.formulas.constants[test(slot.value)]
        if node.is_ is not None:
            return self._ask(OneOf(slot, frozenset(node.is_)))
        name = next(name for name in NUMBER_TESTS if getattr(node, name) is not None)
        return self._ask(Limit(slot, name, getattr(node, name), many=predicate.type == "ints"))

    def _turned(self, yes: Formula, test: Test) -> Formula:
        """A test of `yes` and `no`, over the answer whether it is yes."""
        values = {Truth.TRUE: test("yes"), Truth.FALSE: test("no"), Truth.UNKNOWN: Truth.UNKNOWN}
        return self._mapped(yes, values)

    def _derived(self, key: FactKey, predicate: Predicate, member: str | None, test: Test, context: Context) -> Formula:
        """What acts, the person and the tables of the law say."""
        derived = predicate.derived
        if isinstance(derived, PartyOf):
            about = context.instance._replace(act=key[0]) if key[0] in self.slots.acts else context.instance
            return self._turned(self._ask(self.lawful.party_of(derived, about)), test)
        if derived in ("person.nationality", "act.to"):
            slot = self.slots.nationality if derived == "person.nationality" else self.slots.to.get(key[0])
            return self._turned(self._ask(self.lawful.has_state(slot, str(member))), test)
        act = self.slots.map.acts[key[0]]
        value = act.status if derived == "act.status" else act.measure
        return self.unknown if value is None else self.formulas.constants[test(value)]

    def _viewed(self, bare: Formula, key: FactKey | None, asking: _Asking) -> Value:
        """An answer as the view takes it; without a key one that is common to all accounts."""
        values, thin = self._take(key, asking, asking.context.view)
        found = Value(self._mapped(bare, values), self._mapped(bare, thin))
        flipped = None if key is None else asking.flips.get(key)
        if flipped is None:
            return found
        other = self._mapped(bare, self._take(key, asking, "applicant").values)
        return Value(self._choice(flipped, other, found.value), found.thin)

    def _take(self, key: FactKey | None, asking: _Asking, view: View) -> _Taken:
        """What a view makes of an answer to a test of a fact, asked of the code that reads any case."""
        leaf, burden, context, _ = asking
        asked = (key, burden, leaf.standard, leaf.helps, view, context.instance)
        found = self._taken.get(asked)
        if found is None:
            grounder = self.stated.grounder
            matter = (
                grounder.common("yes") if key is None else grounder.matter(key, context.instance, context.known_at_act)
            )
            minimum = self.pack.standards.standards[leaf.standard].minimum_grade
            values, thin = {Truth.UNKNOWN: Truth.UNKNOWN}, {Truth.UNKNOWN: Truth.FALSE}
            for truth in (Truth.TRUE, Truth.FALSE):
                reading = matter.test(_always(truth), view, burden=burden, helps=leaf.helps, minimum=minimum)
                values[truth] = reading.value
                thin[truth] = Truth.TRUE if reading.cause == "below_standard" else Truth.FALSE
            found = self._taken[asked] = _Taken(values, thin)
        return found

    def _mapped(self, formula: Formula, values: Mapping[Truth, Truth]) -> Formula:
        """What becomes of the values of a variable or constant, or of its opposite."""
        if formula.kind == "not":
            (kid,) = formula.kids
            opposite = {truth: values[negation(truth)] for truth in Truth}
            return self._mapped(kid, opposite)
        return self.formulas.fact(formula.variable, [values[value] for value in formula.values])

    # Dates ----------------------------------------------------------------------------------------------------------

    def _dates(self, asking: _Asking, node: Node) -> list[_Option]:
        if node.hours_between is not None:
            name, words = "", node.hours_between
        else:
            name = next(name for name in DATE_TESTS if getattr(node, name) is not None)
            words = (str(node.date), str(getattr(node, name)))
        literal = not name or (words[1] not in ("act", "assessment") and words[1] not in self.pack.vocabulary.names)
        found = []
        for (when, firsts), (also, seconds) in product(*(self._moments(word, asking) for word in words)):
            abouts = [[at[0] for at in ends if isinstance(at, tuple)] for ends in (firsts, seconds)]
            pairs = list(zip(firsts, seconds, strict=True)) if abouts[0] == abouts[1] else product(firsts, seconds)
            keys = tuple(dict.fromkeys(at for at in (*firsts, *seconds) if isinstance(at, tuple)))
            made = partial(self._apart, tuple(pairs), node, name, literal)
            found.append(_Option(self.formulas.group("all", [when, also]), keys, made))
        return found

    def _moments(self, word: str, asking: _Asking) -> list[tuple[Formula, tuple[_Moment, ...]]]:
        """What a word for a moment names, under the condition under which it names it."""
        instance = asking.context.instance
        if word == "act":
            return [(self.true, (self.slots.moment(instance.act),))]
        if word == "assessment":
            day = self.slots.map.assessed_on
            return [(self.true, (None if day is None else Slot(value=day, clock=day.clock),))]
        predicate = self.pack.vocabulary.names.get(word)
        if predicate is None:
            day = parse_date(word)
            return [(self.true, (Slot(value=day, clock=day.clock),))]
        unsaid = ((instance.act, predicate.name),)
        return [(when, keys or unsaid) for when, keys in self._subjects(predicate, instance, None)]

    def _apart(
        self, pairs: tuple[tuple[_Moment, _Moment], ...], node: Node, name: str, literal: bool, asking: _Asking
    ) -> Value:
        return self._joined([self._pair(first, second, node, name, literal, asking) for first, second in pairs], "any")

    def _pair(self, first: _Moment, second: _Moment, node: Node, name: str, literal: bool, asking: _Asking) -> Value:
        """One moment compared with another, each on the account of the view."""
        slots = [self.slots.facts.get(at) if isinstance(at, tuple) else at for at in (first, second)]
        if slots[0] is None or slots[1] is None:
            return Value(self.unknown, self.false)
        bare = self._compared(slots[0], slots[1], node, name, literal)
        keys = [at if isinstance(at, tuple) else None for at in (first, second)]

        def seen(views: tuple[View, View]) -> Value:
            taken = [
                _PLAIN if key is None else self._take(key, asking, view) for key, view in zip(keys, views, strict=True)
            ]
            values, thin = {}, {}
            for truth in Truth:
                inner = taken[1].values[truth]
                values[truth] = taken[0].values[inner]
                below = Truth.TRUE in (taken[1].thin[truth], taken[0].thin[inner])
                thin[truth] = Truth.TRUE if below and values[truth] is Truth.UNKNOWN else Truth.FALSE
            return Value(self._mapped(bare, values), self._mapped(bare, thin))

        view = asking.context.view
        value, thin = seen((view, view))
        flips = [asking.flips.get(key, self.false) if key else self.false for key in keys]

        def flipped(one: View, other: View) -> Formula:
            return seen((one, other)).value

        if all(flip is self.false for flip in flips):
            return Value(value, thin)
        group = self.formulas.group
        both = group("choice", [flips[1], flipped("applicant", "applicant"), flipped("applicant", view)])
        return Value(
            group("choice", [flips[0], both, group("choice", [flips[1], flipped(view, "applicant"), value])]), thin
        )

    def _compared(self, first: Slot, second: Slot, node: Node, name: str, literal: bool) -> Formula:
        known = isinstance(first.value, PartialDate) and isinstance(second.value, PartialDate)
        if name:
            if known:
                return self.formulas.constants[ordered(name, _day(first), _day(second), literal=literal)]
            return self._ask(Ordered(name, first, second, literal))
        test = next(test for test in NUMBER_TESTS if getattr(node, test) is not None)
        if known:
            return self.formulas.constants[number_test(node)(*hours_between(_day(first), _day(second)))]
        return self._ask(Apart(test, getattr(node, test), first, second))

    # Questions ------------------------------------------------------------------------------------------------------

    def _ask(self, question: Question) -> Formula:
        """The variable that is a question; a constant where every row answers alike."""
        if isinstance(question, OfLaw) and (settled := question.settled) is not None:
            return self.formulas.constants[settled]
        number = self._numbers.setdefault(question, len(self._numbers))
        if number == len(self.questions):
            self.questions.append(question)
        return answer(self.formulas, number)

    def _given(self, slot: Slot | None) -> Formula:
        """Whether a row says something."""
        if slot is None:
            return self.false
        return self._ask(Given(slot)) if slot.column else self.true


def _day(slot: Slot) -> PartialDate:
    assert isinstance(slot.value, PartialDate)  # noqa: S101 - asked of fixed moments only
    return slot.value


def _always(truth: Truth) -> Test:
    """A test that every value answers alike."""
    return lambda _: truth
