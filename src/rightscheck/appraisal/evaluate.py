"""Evaluating a norm for one act, person and State on a view, with everything it refers to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from rightscheck.casefile.case import Case
from rightscheck.casefile.views import View
from rightscheck.grounding.compiled import Compiled, Leaf, compile_concept, compile_norm, compile_trigger
from rightscheck.grounding.ground import Driver, FactKey, Grounder, LeafReading, Reference, shifted, tree_values
from rightscheck.grounding.scope import Instance, role
from rightscheck.grounding.tree import Node as TreeNode
from rightscheck.grounding.tree import Tree
from rightscheck.inference.derivation import Derivation
from rightscheck.inference.derive import Deriver
from rightscheck.inference.reference import evaluate
from rightscheck.law.norms import Burden, Node, Norm, Side
from rightscheck.law.pack import Pack
from rightscheck.truth import Truth, disjunction

Flips = Mapping[FactKey, View]
NO_FLIPS: Final[Flips] = {}


@dataclass(frozen=True)
class Evaluation:
    """A norm or concept on one view: the reading of each leaf, and the derivation from them to the conclusion."""

    compiled: Compiled
    readings: Mapping[str, LeafReading]
    derivation: Derivation

    @property
    def value(self) -> Truth:
        """The conclusion."""
        return self.derivation.values[self.compiled.tree.root]


class Evaluator(Driver):
    """Evaluates the norms of a pack in one case. References are derived once, in a ruleset of their own."""

    def __init__(self, pack: Pack, case: Case, deriver: Deriver) -> None:
        self.pack = pack
        self.case = case
        self.grounder = Grounder(pack, case)
        self._deriver = deriver
        self._norms: dict[str, Compiled] = {}
        self._concepts: dict[tuple[str, Burden, str, Side], Compiled] = {}
        self._triggers: dict[tuple[int, Instance], bool] = {}
        self._done: dict[tuple[str, Instance, View], Evaluation] = {}
        self._nested: dict[Reference, Evaluation] = {}

    def compiled(self, norm: Norm) -> Compiled:
        """The norm's tree, compiled once."""
        found = self._norms.get(norm.norm)
        if found is None:
            found = self._norms[norm.norm] = compile_norm(norm)
        return found

    def evaluation(self, norm: Norm, instance: Instance, view: View) -> Evaluation:
        """The norm on a view, derived by the engine and confirmed."""
        key = (norm.norm, instance, view)
        found = self._done.get(key)
        if found is None:
            compiled = self.compiled(norm)
            readings = self.grounder.read(norm, compiled.leaves.values(), instance, view, self)
            found = self._done[key] = self._derive(compiled, readings, norm.norm)
        return found

    def _derive(self, compiled: Compiled, readings: Mapping[str, LeafReading], name: str) -> Evaluation:
        derivation = self._deriver.derive(compiled.tree, tree_values(readings), norm=name, case=self.case.id)
        return Evaluation(compiled, readings, derivation)

    def with_element(self, norm: Norm, evaluation: Evaluation, answers: Mapping[str, Truth]) -> Truth:
        """The conclusion when single elements are answered directly, as counsel's assessments do."""
        tree = answered(evaluation.compiled.tree, answers)
        values = tree_values(evaluation.readings) | dict(answers)
        leaves = {name: values[name] for name in tree.leaves}
        return self._deriver.derive(tree, leaves, norm=norm.norm, case=self.case.id).values[tree.root]

    def scope(self, norm: Norm, instance: Instance, view: View) -> tuple[Truth, dict[str, LeafReading]]:
        """Whether the norm applies, before any ruleset is built, and the readings of the scope's leaves."""
        compiled = self.compiled(norm)
        tree = compiled.applies
        assert tree is not None  # noqa: S101 - every norm has a scope
        leaves = [compiled.leaves[name] for name in tree.leaves]
        readings = self.grounder.read(norm, leaves, instance, view, self)
        return evaluate(tree, tree_values(readings))[tree.root], readings

    def what_if(self, norm: Norm, instance: Instance, view: View, flips: Flips) -> Truth:
        """The conclusion when single facts are taken on another view."""
        return self._flipped(self.evaluation(norm, instance, view), norm, instance, view, flips, known_at_act=False)

    def _flipped(
        self, base: Evaluation, norm: Norm | None, instance: Instance, view: View, flips: Flips, *, known_at_act: bool
    ) -> Truth:
        """Only the leaves that read one of these facts are read again."""
        touched = [
            base.compiled.leaves[name]
            for name, reading in base.readings.items()
            if not flips.keys().isdisjoint(reading.keys)
        ]
        readings = self.grounder.read(norm, touched, instance, view, self, flips, known_at_act=known_at_act)
        values = tree_values(base.readings) | tree_values(readings)
        return evaluate(base.compiled.tree, values)[base.compiled.tree.root]

    # What grounding asks
    # ------------------------------------------------------------------------------------------------------

    def resolve(self, reference: Reference, flips: Flips) -> LeafReading:
        """The value of a norm or concept that a leaf refers to."""
        if flips:
            values = [
                self._flipped(run, norm, instance, reference.view, flips, known_at_act=reference.known_at_act)
                for run, norm, instance in self._runs(reference)
            ]
            return LeafReading(disjunction(values) if values else Truth.UNKNOWN, reference=reference)
        evaluations = self.nested(reference)
        if not evaluations:
            return LeafReading(Truth.UNKNOWN, "missing", reference=reference)
        value = disjunction(evaluation.value for evaluation in evaluations)
        readings = [reading for evaluation in evaluations for reading in evaluation.readings.values()]
        keys = tuple(dict.fromkeys(key for reading in readings for key in reading.keys))
        disputed = any(reading.disputed for reading in readings)
        return LeafReading(
            value, "settled" if value is not Truth.UNKNOWN else "open", disputed, keys=keys, reference=reference
        )

    def nested(self, reference: Reference) -> list[Evaluation]:
        """The evaluations behind a reference: of the concept, or of the norm for each act it concerns."""
        return [run for run, _, _ in self._runs(reference)]

    def _runs(self, reference: Reference) -> list[tuple[Evaluation, Norm | None, Instance]]:
        if reference.kind == "norm":
            norm = self.pack.norms[reference.id]
            return [
                (self.evaluation(norm, i, reference.view), norm, i) for i in self._instances(norm, reference.instance)
            ]
        found = self._nested.get(reference)
        if found is None:
            compiled = self._concept(reference)
            leaves = compiled.leaves.values()
            readings = self.grounder.read(
                None, leaves, reference.instance, reference.view, self, known_at_act=reference.known_at_act
            )
            found = self._nested[reference] = self._derive(compiled, readings, reference.id)
        return [(found, None, reference.instance)]

    def _concept(self, reference: Reference) -> Compiled:
        key = (reference.id, reference.burden, reference.standard, reference.helps)
        compiled = self._concepts.get(key)
        if compiled is None:
            concept = self.pack.concepts[reference.id]
            compiled = self._concepts[key] = compile_concept(
                concept, reference.burden, reference.standard, reference.helps
            )
        return compiled

    def _instances(self, norm: Norm, instance: Instance) -> list[Instance]:
        """The same act if the norm concerns acts of its kind, otherwise linked acts of the same State towards the
        same person."""
        acts = self.case.head.acts
        if acts[instance.act].kind == norm.concerns:
            return [instance]
        bearer = norm.duty_bearer.partition(".")[2]
        return [
            Instance(key, instance.person, instance.duty_bearer, instance.injured)
            for key, act in acts.items()
            if act.kind == norm.concerns
            and instance.duty_bearer in role(act, bearer)
            and (instance.person is None or instance.person in act.of)
        ]

    def holds(self, norm: Norm | None, trigger: Node, instance: Instance) -> bool:
        """Whether the trigger of a shift of burden holds on the weighed view."""
        key = (id(trigger), instance)
        found = self._triggers.get(key)
        if found is None:
            compiled = compile_trigger(trigger)
            readings = self.grounder.read(norm, compiled.leaves.values(), instance, "weighed", self)
            value = evaluate(compiled.tree, tree_values(readings))[compiled.tree.root]
            found = self._triggers[key] = value is Truth.TRUE
        return found

    def burden(self, norm: Norm, leaf: Leaf, instance: Instance) -> Burden:
        """Whose it is to show a leaf, after shifts."""
        return shifted(norm, leaf.burden, leaf.shifts, instance, self)

    def fact_readings(self, evaluation: Evaluation) -> Iterator[tuple[Evaluation, Leaf, LeafReading]]:
        """Every leaf of an evaluation and of whatever it refers to, in order."""
        for name, reading in evaluation.readings.items():
            yield evaluation, evaluation.compiled.leaves[name], reading
            if reading.reference is not None:
                for nested in self.nested(reading.reference):
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
