"""The derivation: for every node its value, and which kids made it so.

It is a function of the tree and the node values alone, so it is the same whichever engine found them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from rightscheck.grounding.tree import Node, Tree
from rightscheck.truth import Truth

__all__ = ["Derivation", "Step", "because", "derivation"]


class Step(NamedTuple):
    """Why one node has its value.

    :param node: the node's name.
    :param value: its value.
    :param kind: its kind (``all``, ``any``, ``at_least``, ``not`` or ``unless``).
    :param because: every kid that supports the value, in tree order; see :func:`because`.
    """

    node: str
    value: Truth
    kind: str
    because: tuple[str, ...]


@dataclass(frozen=True)
class Derivation:
    """All values of a tree and a :class:`Step` for each node that is not a leaf, in tree order.

    ``values`` is read-only, since equal derivations are shared; the object can be pickled.
    """

    tree: Tree
    values: Mapping[str, Truth]
    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        if not isinstance(self.values, MappingProxyType):
            object.__setattr__(self, "values", MappingProxyType(dict(self.values)))

    def __reduce__(self) -> tuple[type[Derivation], tuple[Tree, dict[str, Truth], tuple[Step, ...]]]:
        return (Derivation, (self.tree, dict(self.values), self.steps))

    @property
    def value(self) -> Truth:
        """The value of the root."""
        return self.values[self.tree.root]

    def step(self, name: str) -> Step | None:
        """Return the step of that node, or None for a leaf.

        :raises TreeError: if the tree has no such node.
        """
        self.tree.node(name)
        steps: dict[str, Step] | None = self.__dict__.get("_steps")
        if steps is None:
            steps = {step.node: step for step in self.steps}
            object.__setattr__(self, "_steps", steps)
        return steps.get(name)


def because(node: Node, values: Mapping[str, Truth]) -> tuple[str, ...]:
    """Return the kids that support the value of ``node``, in the order of its kids.

    =========== ==================== ================================== ========
    kind        true                 false                              unknown
    =========== ==================== ================================== ========
    all         all kids             the false kids                     the unknown kids
    any         the true kids        all kids                           the unknown kids
    at_least    the true kids        the false kids                     the unknown kids
    not         the kid              the kid                            the kid
    unless      base and exception   base if false, exception if true   the base
    =========== ==================== ================================== ========

    :param node: a node that is not a leaf.
    :param values: values of at least the node and its kids.
    """
    value, kids, kind = values[node.name], node.kids, node.kind
    if kind == "unless":
        base, exception = kids
        if value is Truth.TRUE:
            return kids
        if value is Truth.UNKNOWN:
            return (base,)
        if values[base] is not Truth.FALSE:
            return (exception,)
        return kids if values[exception] is Truth.TRUE else (base,)
    if kind == "not":
        return kids
    if (kind == "all" and value is Truth.TRUE) or (kind == "any" and value is Truth.FALSE):
        return kids
    return tuple([kid for kid in kids if values[kid] is value])


def derivation(tree: Tree, values: Mapping[str, Truth]) -> Derivation:
    """Build the derivation of a tree from the values of all its nodes."""
    steps = [Step(node.name, values[node.name], node.kind, because(node, values)) for node in tree.groups]
    return Derivation(tree, values, tuple(steps))
