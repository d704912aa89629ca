"""Evaluating a norm for one act, person and State on a view, with everything it refers to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from rightscheck.appraisal.findings import AuthorityUse, DerivationStep, Word
from rightscheck.appraisal.findings import Element as ElementUse
from rightscheck.casefile.case import Case
from rightscheck.casefile.views import Cause, Matter, Version, View
from rightscheck.grounding.compiled import Compiled, Element, Leaf, compile_concept, compile_norm, compile_trigger
from rightscheck.grounding.ground import Grounder
from rightscheck.grounding.lawday import LawDay
from rightscheck.grounding.reading import (
    NO_FLIPS,
    Context,
    Driver,
    FactKey,
    Flips,
    LeafReading,
    Readings,
    Reference,
    shifted,
    tree_values,
)
from rightscheck.grounding.scope import Instance, role
from rightscheck.grounding.tree import Node as TreeNode
from rightscheck.grounding.tree import Tree
from rightscheck.inference.derivation import Derivation
from rightscheck.inference.derive import Deriver
from rightscheck.inference.reference import evaluate
from rightscheck.law.norms import Burden, Node, Norm, Side
from rightscheck.law.pack import Pack
from rightscheck.truth import Truth, disjunction


@dataclass(frozen=True)
class Evaluation:
    """A norm or concept on one view: the reading of each leaf, and the derivation from them to the conclusion."""

    compiled: Compiled
    context: Context
    readings: Readings
    derivation: Derivation
    triggers: Sequence[frozenset[FactKey]]
    """The facts on which the burdens of leaves turn."""

    @cached_property
    def turns_on(self) -> frozenset[FactKey]:
        """The facts that a leaf, or the burden of a leaf, reads."""
        return frozenset(key for reading in self.readings.values() for key in reading.keys).union(*self.triggers)

    @cached_property
    def leaf_values(self) -> Mapping[str, Truth]:
        """The bare values of the leaves."""
        return tree_values(self.readings)

    @cached_property
    def references(self) -> Sequence[str]:
        """The leaves that refer to a norm or concept."""
        return [name for name, reading in self.readings.items() if reading.reference is not None]

    @cached_property
    def by_fact(self) -> Mapping[FactKey, Sequence[str]]:
        """The leaves that read a fact."""
        found: dict[FactKey, list[str]] = {}
        for name, reading in self.readings.items():
            for key in reading.keys:
                found.setdefault(key, []).append(name)
        return found

    @cached_property
    def flipped(self) -> dict[frozenset[tuple[FactKey, View]], Truth]:
        """The conclusions when facts are taken on another view, as far as they were asked for."""
        return {}

    @cached_property
    def open_leaves(self) -> dict[tuple[bool, bool], tuple[tuple[str, tuple[bool, bool]], ...]]:
        """The leaves that keep the conclusion open, for each power that the conclusion has, as far as asked for."""
        return {}

    @property
    def value(self) -> Truth:
        """The conclusion."""
        return self.derivation.values[self.compiled.tree.root]


class Told(NamedTuple):
    """A version of a fact in words: its name, value, sentence and everybody's word on it."""

    version: Version
    fact: str
    value: str
    sentence: str
    said: tuple[Word, ...]


@dataclass(frozen=True)
class Trigger:
    """What moves a burden: whether it holds on the weighed view, and with some of its facts on another."""

    compiled: Compiled
    context: Context
    readings: Readings
    keys: frozenset[FactKey]
    holds: bool
    flipped: dict[tuple[tuple[FactKey, View], ...], bool] = field(default_factory=dict)


def _true(compiled: Compiled, readings: Readings) -> bool:
    return evaluate(compiled.tree, tree_values(readings))[compiled.tree.root] is Truth.TRUE


class Evaluator(Driver):
    """Evaluates the norms of a pack in one case. References are derived once, in a ruleset of their own.

    `law` says of which day the law is asked; by default of that of each act.
    """

    def __init__(self, pack: Pack, case: Case, deriver: Deriver, law: LawDay | None = None) -> None:
        self.pack = pack
        self.case = case
        self.grounder = Grounder(pack, case, law or LawDay())
        self._deriver = deriver
        self._norms: dict[str, Compiled] = {}
        self._concepts: dict[tuple[str, Burden, str, Side, bool], Compiled] = {}
        self._triggers: dict[tuple[int, Instance, str, bool], Trigger] = {}
        self._done: dict[tuple[str, Instance, View], Evaluation] = {}
        self._nested: dict[Reference, Evaluation] = {}
        self._resolved: dict[Reference, LeafReading] = {}
        self._behind: dict[int, list[Evaluation]] = {}
        """The evaluations behind a reference by the identity of its reading, since hashing a reference is slow."""
        self.described: dict[int, tuple[DerivationStep, ...]] = {}
        """The steps of derivations as findings have them, by the identity of the derivation."""
        self.elements: dict[tuple[object, ...], list[ElementUse]] = {}
        """The elements of a concept as findings have them, for its evaluations, the instance and the side it helps."""
        self.standing: dict[tuple[int, int], Truth] = {}
        """How references stand when open points are decided by the burden, by the identity of the evaluations behind
        them on the weighed and the applicant's view."""
        self.authorities: dict[tuple[int, str], tuple[AuthorityUse, ...]] = {}
        """The authorities of nodes as findings on an act have them, by the identity of the node."""
        self.told: dict[tuple[FactKey, Instance, bool], tuple[Told, ...]] = {}
        """Facts as findings have them, for an instance and for whether only what was known at the act counts."""

    def under(self, pack: Pack, changed: Collection[str]) -> Evaluator:
        """An evaluator of the same case under a pack in which some norms and concepts differ. What rests on none of
        them is taken over.

        Args:
            changed: ids of the norms and concepts that differ, and of all that refer to them.
        """
        other = Evaluator(pack, self.case, self._deriver, self.grounder.law)
        other.grounder = self.grounder.under(pack)
        other._norms = {key: value for key, value in self._norms.items() if key not in changed}
        other._concepts = {key: value for key, value in self._concepts.items() if key[0] not in changed}
        other._done = {key: value for key, value in self._done.items() if key[0] not in changed}
        other._nested = {key: value for key, value in self._nested.items() if key.id not in changed}
        return other

    def beside(self, case: Case, law: LawDay | None = None) -> Evaluator:
        """An evaluator of another case, or of the law of another day, under the same pack: its rules stay compiled."""
        other = Evaluator(self.pack, case, self._deriver, law)
        other._norms, other._concepts = self._norms, self._concepts
        return other

    def compiled(self, norm: Norm) -> Compiled:
        """The norm's tree, compiled once."""
        found = self._norms.get(norm.norm)
        if found is None:
            found = self._norms[norm.norm] = compile_norm(norm)
        return found

    @staticmethod
    def context(norm: Norm, instance: Instance, view: View) -> Context:
        """In what a norm is evaluated for an instance on a view."""
        return Context(norm.norm, norm.cite.instrument, instance, view, norm.judged_on == "known_at_act")

    def evaluation(self, norm: Norm, instance: Instance, view: View) -> Evaluation:
        """The norm on a view, derived by the engine and confirmed."""
        key = (norm.norm, instance, view)
        found = self._done.get(key)
        if found is None:
            found = self._done[key] = self._derive(self.compiled(norm), self.context(norm, instance, view), norm.norm)
        return found

    def _derive(self, compiled: Compiled, context: Context, name: str) -> Evaluation:
        readings = self.grounder.read(compiled.leaves.values(), context, self)
        derivation = self._deriver.derive(compiled.tree, tree_values(readings), norm=name, case=self.case.id)
        triggers = [self.trigger(shift.when, context).keys for shift in compiled.shifts]
        return Evaluation(compiled, context, readings, derivation, triggers)

    def assume(
        self, evaluation: Evaluation, answers: Mapping[str, Truth], flips: Flips = NO_FLIPS
    ) -> Mapping[str, Truth]:
        """The values of the nodes when single elements are answered directly, as counsel's assessments do."""
        tree = answered(evaluation.compiled.tree, answers)
        values = self._flipped(evaluation, flips) | dict(answers)
        leaves = {name: values[name] for name in tree.leaves}
        return self._deriver.derive(tree, leaves, norm=tree.root, case=self.case.id).values

    def scope(self, norm: Norm, instance: Instance, view: View) -> tuple[Truth, Readings]:
        """Whether the norm applies, before any ruleset is built, and the readings of the scope's leaves."""
        compiled = self.compiled(norm)
        tree = compiled.applies
        assert tree is not None  # noqa: S101 - every norm has a scope
        leaves = [compiled.leaves[name] for name in tree.leaves]
        readings = self.grounder.read(leaves, self.context(norm, instance, view), self)
        return evaluate(tree, tree_values(readings))[tree.root], readings

    def what_if(self, evaluation: Evaluation, flips: Flips) -> Truth:
        """The conclusion when single facts are taken on another view."""
        turned = frozenset([item for item in flips.items() if item[0] in evaluation.turns_on])
        found = evaluation.flipped.get(turned)
        if found is None:
            values, tree = self._flipped(evaluation, flips), evaluation.compiled.tree
            same = values == evaluation.leaf_values
            found = evaluation.flipped[turned] = evaluation.value if same else evaluate(tree, values)[tree.root]
        return found

    def _flipped(self, base: Evaluation, flips: Flips) -> dict[str, Truth]:
        """The values of the leaves. Only those that read one of these facts, or whose burden turns on one, are read
        again."""
        leaves, context = base.compiled.leaves, base.context
        moved = {
            id(shift)
            for shift in base.compiled.shifts
            if self.holds(shift.when, context, flips) is not self.holds(shift.when, context, NO_FLIPS)
        }
        touched = dict.fromkeys(name for key in flips for name in base.by_fact.get(key, ()))
        if moved:
            shifting = (leaf for leaf in leaves.values() if any(id(shift) in moved for shift in leaf.shifts))
            touched |= dict.fromkeys(leaf.name for leaf in shifting)
        read = self.grounder.read([leaves[name] for name in touched], context, self, flips)
        return {**base.leaf_values, **tree_values(read)}

    # What grounding asks

    def resolve(self, reference: Reference, flips: Flips) -> LeafReading:
        """The value of a norm or concept that a leaf refers to."""
        found = self._resolved.get(reference)
        if found is None:
            found = self._resolved[reference] = self._resolve(reference)
        runs = self.behind(found)
        if not flips or not runs:
            return found
        return LeafReading(disjunction(self.what_if(run, flips) for run in runs), reference=reference)

    def _resolve(self, reference: Reference) -> LeafReading:
        runs = self.nested(reference)
        if not runs:
            return LeafReading(Truth.UNKNOWN, "missing", reference=reference)
        value = disjunction(run.value for run in runs)
        readings = [reading for run in runs for reading in run.readings.values()]
        keys = dict.fromkeys(key for reading in readings for key in reading.keys)
        keys |= dict.fromkeys(
            key for run in runs for shift in run.compiled.shifts for key in self.trigger(shift.when, run.context).keys
        )
        disputed = any(reading.disputed for reading in readings)
        cause: Cause = "settled" if value is not Truth.UNKNOWN else "open"
        return LeafReading(value, cause, disputed, keys=tuple(keys), reference=reference)

    def nested(self, reference: Reference) -> list[Evaluation]:
        """The evaluations behind a reference: of the concept, or of the norm for each act it concerns."""
        if reference.kind == "norm":
            norm = self.pack.norms[reference.id]
            return [self.evaluation(norm, i, reference.view) for i in self.linked(norm, reference.instance)]
        found = self._nested.get(reference)
        if found is None:
            context = Context("", reference.instrument, reference.instance, reference.view, reference.known_at_act)
            found = self._nested[reference] = self._derive(self.concept(reference), context, reference.id)
        return [found]

    def concept(self, reference: Reference) -> Compiled:
        """The tree of the concept that a reference names, compiled once for each burden, standard and side."""
        key = (reference.id, reference.burden, reference.standard, reference.helps, reference.negated)
        compiled = self._concepts.get(key)
        if compiled is None:
            concept = self.pack.concepts[reference.id]
            compiled = self._concepts[key] = compile_concept(
                concept, reference.burden, reference.standard, reference.helps, negated=reference.negated
            )
        return compiled

    def linked(self, norm: Norm, instance: Instance) -> list[Instance]:
        """Where a norm that another one refers to is asked: of the same act if it concerns acts of its kind, otherwise
        of linked acts of the same State towards the same person."""
        acts = self.case.head.acts
        if acts[instance.act].kind in norm.concerns:
            return [instance]
        bearer = norm.duty_bearer.partition(".")[2]
        return [
            Instance(key, instance.person, instance.duty_bearer, instance.injured)
            for key, act in acts.items()
            if act.kind in norm.concerns
            and instance.duty_bearer in role(act, bearer)
            and (instance.person is None or instance.person in act.of)
        ]

    def holds(self, trigger: Node, context: Context, flips: Flips) -> bool:
        """Whether the trigger of a shift of burden holds on the weighed view."""
        known = self.trigger(trigger, context)
        if not flips or flips.keys().isdisjoint(known.keys):
            return known.holds
        moved = tuple((key, view) for key, view in flips.items() if key in known.keys)
        found = known.flipped.get(moved)
        if found is None:
            readings = self.grounder.read(known.compiled.leaves.values(), known.context, self, flips)
            found = known.flipped[moved] = _true(known.compiled, readings)
        return found

    def trigger(self, trigger: Node, context: Context) -> Trigger:
        """The trigger of a shift of burden in a context, on the weighed view."""
        key = (id(trigger), context.instance, context.instrument, context.known_at_act)
        found = self._triggers.get(key)
        if found is None:
            compiled, weighed = compile_trigger(trigger), context._replace(view="weighed")
            readings = self.grounder.read(compiled.leaves.values(), weighed, self)
            keys = frozenset(key for reading in readings.values() for key in reading.keys)
            found = Trigger(compiled, weighed, readings, keys, _true(compiled, readings))
            self._triggers[key] = found
        return found

    def runs_behind(self, evaluation: Evaluation, leaf: str) -> list[Evaluation]:
        """The evaluations behind a leaf that is a reference; none for others."""
        reading = evaluation.readings[leaf]
        return self.behind(reading) if reading.reference is not None else []

    def behind(self, reading: LeafReading) -> list[Evaluation]:
        """The evaluations behind the reading of a reference, which an evaluation keeps."""
        found = self._behind.get(id(reading))
        if found is None:
            assert reading.reference is not None  # noqa: S101 - asked of references only
            found = self._behind[id(reading)] = self.nested(reading.reference)
        return found

    # What appraisal asks

    def burden(self, part: Leaf | Element, evaluation: Evaluation) -> Burden:
        """Whose it is to show a leaf or element, after shifts."""
        return shifted(part.burden, part.shifts, evaluation.context, self)

    def moved_otherwise(self, weighed: Evaluation, view: View) -> Iterator[FactKey]:
        """The facts on which the burden of a leaf turns and that read otherwise on another view."""
        for shift in weighed.compiled.shifts:
            trigger = self.trigger(shift.when, weighed.context)
            flips: Flips = dict.fromkeys(trigger.keys, view)
            flipped = self.grounder.read(trigger.compiled.leaves.values(), trigger.context, self, flips)
            for name, reading in trigger.readings.items():
                if reading.value is not flipped[name].value:
                    yield from reading.keys

    def matter(self, key: FactKey, evaluation: Evaluation, member: str | None = None) -> Matter:
        """The versions of a fact as they count in an evaluation; with `member` whether a list has this member."""
        context = evaluation.context
        return self.grounder.matter(key, context.instance, context.known_at_act, member)

    def fact_readings(self, evaluation: Evaluation) -> Iterator[tuple[Evaluation, Leaf, LeafReading]]:
        """Every leaf of an evaluation and of whatever it refers to, in order."""
        for name, reading in evaluation.readings.items():
            yield evaluation, evaluation.compiled.leaves[name], reading
            if reading.reference is not None:
                for nested in self.behind(reading):
                    yield from self.fact_readings(nested)


def answered(tree: Tree, answers: Mapping[str, Truth]) -> Tree:
    """The tree with some of its nodes turned into leaves, and what only they needed left out."""
    needed = {tree.root}
    kept = []
    for node in reversed(tree.nodes):
        if node.name not in needed:
            continue
        made = TreeNode(node.name, "leaf") if node.name in answers else node
        needed |= set(made.kids)
        kept.append(made)
    return Tree(tree.root, tuple(reversed(kept)))
