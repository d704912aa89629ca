"""What a rule says, apart from how it is told: the shape of its nodes without ids, questions, texts and authorities."""

from __future__ import annotations

from collections.abc import Hashable

from rightscheck.law.norms import LEAVES, Node, Shift

_UNORDERED = frozenset(("all", "any", "at_least"))


def shape(node: Node) -> tuple[Hashable, ...]:
    """The shape of a node and everything below it: equal for two nodes that ask the same in the same way, in
    whatever order."""
    parts = (_core(node), _sorted(node.unless), node.burden, node.standard, tuple(map(_shift, node.shifts)))
    return parts if any(parts[1:]) else (parts[0],)


def size(node: Node) -> int:
    """How many nodes a node has with itself, triggers of shifts included."""
    return sum(1 for _ in node.walk())


def _core(node: Node) -> tuple[Hashable, ...]:
    kind = node.leaf_kind or node.group_kind
    if node.leaf_kind is not None:
        tests = sorted(LEAVES[node.leaf_kind])
        values = [getattr(node, "is_" if test == "is" else test) for test in tests]
        asked = [frozenset(value) if isinstance(value, tuple) else value for value in values]
        return (kind, getattr(node, node.leaf_kind), *asked)
    if kind == "not":
        return (kind, *(shape(kid) for kid in (node.not_,) if kid is not None))
    if kind == "arguments":
        supporting = {argument.id: shape(argument) for argument in node.for_ or ()}
        against = [
            (shape(argument), tuple(sorted(map(repr, (supporting[target] for target in argument.defeats)))))
            for argument in node.against
        ]
        return (kind, tuple(sorted(supporting.values(), key=repr)), tuple(sorted(against, key=repr)))
    members = node.all or node.any or (node.of if isinstance(node.of, tuple) else ())
    return (kind, node.at_least, _sorted(members) if kind in _UNORDERED else tuple(map(shape, members)))


def _sorted(nodes: tuple[Node, ...]) -> tuple[Hashable, ...]:
    return tuple(sorted(map(shape, nodes), key=repr))


def _shift(shift: Shift) -> tuple[Hashable, ...]:
    return (shift.to, shape(shift.when))
