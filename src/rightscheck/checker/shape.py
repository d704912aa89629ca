"""What nodes the derivation of a norm must have: their names, kinds and order, read from the norm itself.

A node is called by its id, or by its place in the norm. What has defeaters is `unless` of `NAME.base` and of what
defeats it; several defeaters are `any` under `NAME.defeated`. An element built from arguments is `any` of the arguments
for it and of `NAME.open`, which nobody ever answers; a conclusive argument against it refutes it. The whole norm is
`_norm`: `all` of `_applies` and the breach, which is `_core` where the norm has exceptions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from rightscheck.law.norms import Concept, Node, Norm


class Group(NamedTuple):
    """A node above others: its name, its kind, the names of the nodes below it, and how many `at_least` asks for."""

    name: str
    kind: str
    kids: tuple[str, ...]
    n: int = 0


@dataclass
class Shape:
    """The nodes of a norm or concept.

    Attributes:
        root: the conclusion.
        leaves: what is given from outside, in order.
        groups: what is derived, what stands below first.
        open: the leaves that are never answered.
        references: the leaves that refer to a norm or concept: which of them, and its id.
        elements: the nodes with an id, in order, each with the concepts to which it refers directly.
    """

    root: str = ""
    leaves: list[str] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    open: set[str] = field(default_factory=set)
    references: dict[str, tuple[str, str]] = field(default_factory=dict)
    elements: dict[str, list[str]] = field(default_factory=dict)


def norm_shape(norm: Norm) -> Shape:
    """The nodes of a norm."""
    writer = _Writer()
    writer.made.leaves.append("_in_force")
    scope = writer.write(norm.applies, "applies", "applies")
    writer.group("_applies", "all", ["_in_force", scope])
    core = writer.write(norm.breach, "breach", "breach")
    excuses = writer.each(norm.unless, "unless")
    if excuses:
        core = writer.group("_core", "unless", [core, writer.any_of("_exceptions", excuses)])
    writer.each(norm.aggravating, "aggravating")
    return writer.ending_with(writer.group("_norm", "all", ["_applies", core]))


def concept_shape(concept: Concept) -> Shape:
    """The nodes of a concept."""
    writer = _Writer()
    return writer.ending_with(writer.write(concept.holds, "holds", concept.concept))


class _Writer:
    def __init__(self) -> None:
        self.made = Shape()
        self.concepts: dict[str, list[str]] = {}

    def ending_with(self, root: str) -> Shape:
        self.made.root = root
        for name in self.made.elements:
            self.made.elements[name] = self.concepts.get(name, [])
        return self.made

    def group(self, name: str, kind: str, kids: Sequence[str], n: int = 0) -> str:
        self.made.groups.append(Group(name, kind, tuple(kids), n))
        return name

    def any_of(self, name: str, kids: Sequence[str]) -> str:
        return kids[0] if len(kids) == 1 else self.group(name, "any", kids)

    def each(self, nodes: Sequence[Node], place: str) -> list[str]:
        """Parts of the norm that stand in a list of their own: each is an element of its own."""
        return [self.write(node, f"{place}.{at}", f"{place}.{at}") for at, node in enumerate(nodes)]

    def write(self, node: Node, place: str, element: str, beaten_by: Sequence[str] = ()) -> str:
        """Write a node and what is below it; `element` is the element in which it stands."""
        name = node.id or place
        if node.id:
            self.made.elements[name] = []
            element = name
        if not node.unless and not beaten_by:
            return self._body(node, name, element)
        base = self._body(node, f"{name}.base", element)
        defeaters = [self.write(other, f"{name}.unless.{at}", element) for at, other in enumerate(node.unless)]
        defeaters += [other for other in beaten_by if other not in defeaters]
        return self.group(name, "unless", [base, self.any_of(f"{name}.defeated", defeaters)])

    def _body(self, node: Node, name: str, element: str) -> str:
        if node.for_ is not None:
            return self._arguments(node, name, element)
        if node.not_ is not None:
            return self.group(name, "not", [self.write(node.not_, f"{name}.not", element)])
        lists: Mapping[str, Sequence[Node] | None] = {
            "all": node.all,
            "any": node.any,
            "at_least": node.of if isinstance(node.of, tuple) else None,
        }
        for kind, members in lists.items():
            if members is not None:
                kids = [self.write(member, f"{name}.{at}", element) for at, member in enumerate(members)]
                return self.group(name, kind, kids, (node.at_least or 0) if kind == "at_least" else 0)
        self.made.leaves.append(name)
        if node.norm is not None:
            self.made.references[name] = ("norm", node.norm)
        elif node.concept is not None:
            self.made.references[name] = ("concept", node.concept)
            self.concepts.setdefault(element, []).append(name)
        return name

    def _arguments(self, node: Node, name: str, element: str) -> str:
        against = [self.write(item, f"{name}.against.{at}", element) for at, item in enumerate(node.against)]
        conclusive = [made for made, item in zip(against, node.against, strict=True) if not item.defeats]
        kids = []
        for at, item in enumerate(node.for_ or ()):
            beaten = [made for made, other in zip(against, node.against, strict=True) if item.id in other.defeats]
            kids.append(self.write(item, f"{name}.for.{at}", element, beaten))
        self.made.leaves.append(f"{name}.open")
        self.made.open.add(f"{name}.open")
        kids.append(f"{name}.open")
        if not conclusive:
            return self.group(name, "any", kids)
        supported = self.group(f"{name}.supported", "any", kids)
        return self.group(name, "unless", [supported, self.any_of(f"{name}.refuted", conclusive)])
