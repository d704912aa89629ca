"""Norms and concepts as literals: the value of each of their nodes over the facts of one act and person.

What a rule refers to is opened, so that a proof goes through to the facts. A norm about acts of another kind is not: it
may come out in any way, since it is about another act.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from rightscheck.grounding.compiled import (
    APPLIES,
    CORE,
    Compiled,
    Leaf,
    compile_concept,
    compile_norm,
    compile_trigger,
)
from rightscheck.inference.clauses import Rails
from rightscheck.law.norms import Concept, Node, Norm
from rightscheck.law.standards import DEFAULT_STANDARD
from rightscheck.proofs.facts import Facts
from rightscheck.strictyaml import field_name

Rule = Norm | Concept


class Line(NamedTuple):
    """A leaf as it stands in a file of the pack; without a node it is the time in which a norm is in force."""

    file: str
    field: str
    node: Node | None


class Encoded(NamedTuple):
    """A rule, and the literals of each node of its tree by name."""

    compiled: Compiled
    values: Mapping[str, Rails]

    @property
    def root(self) -> Rails:
        """The conclusion."""
        return self.values[self.compiled.tree.root]

    @property
    def applies(self) -> Rails:
        """The scope of a norm."""
        return self.values[APPLIES]

    @property
    def breach(self) -> Rails:
        """The breach of a norm, whatever its scope and its exceptions."""
        core = self.compiled.tree.node(self.compiled.tree.nodes[-1].kids[1])
        return self.values[core.kids[0] if core.name == CORE else core.name]

    @property
    def core(self) -> Rails:
        """The breach of a norm unless it is excused, whatever its scope."""
        return self.values[self.compiled.tree.nodes[-1].kids[1]]


def file_of(rule: Rule) -> str:
    """The file of a rule as remarks call it."""
    return f"norms/{rule.cite.instrument.lower()}/{rule.norm}" if isinstance(rule, Norm) else f"concepts/{rule.concept}"


class Encoding:
    """The rules of a pack over the facts of one act and person.

    Args:
        traced: keep leaves apart from the facts, each tied to them by a literal of its own, so that `lines` says which
            leaves a conflict rests on.
        silent: nobody says anything of the facts that weigh (`balancing` in the vocabulary).

    Attributes:
        lines: the leaves by the literal that ties each to the facts.
    """

    def __init__(self, facts: Facts, *, traced: bool = False, silent: bool = False) -> None:
        self.facts = facts
        self.clauses = facts.clauses
        self.lines: dict[int, Line] = {}
        self._pack = facts.pack
        self._traced, self._silent = traced, silent
        self._norms: dict[str, Encoded] = {}
        self._concepts: dict[tuple[str, str], Encoded] = {}

    def norm(self, name: str) -> Encoded:
        """A norm that concerns acts of the kind of this frame."""
        found = self._norms.get(name)
        if found is None:
            norm = self._pack.norms[name]
            found = self._norms[name] = self._encoded(norm, compile_norm(norm), norm.cite.instrument)
        return found

    def concept(self, name: str, instrument: str) -> Encoded:
        """A concept, as a norm of this instrument refers to it."""
        key = (name, instrument)
        found = self._concepts.get(key)
        if found is None:
            concept = self._pack.concepts[name]
            compiled = compile_concept(concept, "claimant", DEFAULT_STANDARD, "claimant")
            found = self._concepts[key] = self._encoded(concept, compiled, instrument)
        return found

    def trigger(self, rule: Rule, node: Node, instrument: str) -> Rails:
        """The trigger of a shift of burden in a rule, which has a tree of its own."""
        return self._encoded(rule, compile_trigger(node), instrument).root

    def concepts(self, name: str) -> list[tuple[str, Encoded]]:
        """The encodings of a concept so far, each with the instrument for whose norms it was made."""
        return [(instrument, encoded) for (concept, instrument), encoded in self._concepts.items() if concept == name]

    def _encoded(self, rule: Rule, compiled: Compiled, instrument: str) -> Encoded:
        places = {id(node): place for place, node in rule.walk()} if self._traced else {}
        leaves = {}
        for name, leaf in compiled.leaves.items():
            rails = self._leaf(rule, leaf, instrument)
            if self._traced and leaf.kind in _ON_FACTS:
                place = field_name(places[id(leaf.node)]) if leaf.node is not None else "in_force"
                rails = self._tied(rails, Line(file_of(rule), place, leaf.node))
            leaves[name] = rails
        return Encoded(compiled, self.clauses.tree(compiled.tree, leaves))

    def _leaf(self, rule: Rule, leaf: Leaf, instrument: str) -> Rails:
        node = leaf.node
        if leaf.kind == "open":
            return Rails(-self.clauses.TRUE.true, self.facts.closed)
        if node is None:
            assert isinstance(rule, Norm)  # noqa: S101 - only norms are in force for a time
            return self.facts.states.in_force(rule.in_force or self._pack.instruments[instrument].in_force)
        if leaf.kind == "concept":
            return self.concept(str(node.concept), instrument).root
        if leaf.kind == "norm":
            name = str(node.norm)
            if self.facts.frame.kind in self._pack.norms[name].concerns:
                return self.norm(name).root
            return self.facts.loose((("norm", name),))
        if self._silent and node.fact is not None and self._pack.vocabulary.names[node.fact].balancing:
            return self.clauses.UNKNOWN
        return self.facts.ask(node, instrument)

    def _tied(self, rails: Rails, line: Line) -> Rails:
        """A proposition that is as the facts have it while a literal of its own holds."""
        free, tie = self.clauses.free(), self.clauses.new()
        for one, other in zip(free, rails, strict=True):
            self.clauses.require(-tie, -one, other)
            self.clauses.require(-tie, one, -other)
        self.lines[tie] = line
        return free


_ON_FACTS = ("fact", "party", "state", "date", "hours_between", "in_force")
