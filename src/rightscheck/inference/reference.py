"""The reference evaluator: what the values of a tree *are*, in the plainest Python that says it.

It goes once over the nodes, kids before parents, so depth costs nothing. The engine is checked against it;
it is not optimised beyond what a reader can follow.
"""

from __future__ import annotations

from collections.abc import Mapping

from rightscheck.grounding.tree import Tree
from rightscheck.truth import Truth, at_least, conjunction, defeasible, disjunction, negation

__all__ = ["LeafError", "check_leaves", "evaluate"]


class LeafError(ValueError):
    """The leaf values do not fit the tree: one is missing, is not of it, or is not a :class:`Truth`."""


def check_leaves(tree: Tree, leaves: Mapping[str, Truth]) -> None:
    """Check that ``leaves`` gives a value to every leaf of the tree and to nothing else.

    :raises LeafError: naming the first leaf at fault.
    """
    names = tree.leaves
    if len(leaves) == len(names) and set(map(type, map(leaves.get, names))) <= {Truth}:
        return
    for name in names:
        value = leaves.get(name)
        if type(value) is not Truth:
            if name in leaves:
                raise LeafError(f"leaf {name!r}: its value is not a Truth but a {type(value).__name__}.")
            raise LeafError(f"leaf {name!r}: no value. Give every leaf one, UNKNOWN if nobody states it.")
    known = set(names)
    stray = next(name for name in leaves if name not in known)
    raise LeafError(f"{stray!r}: not a leaf of tree {tree.root!r}. Give values to its leaves only.")


def evaluate(tree: Tree, leaves: Mapping[str, Truth]) -> dict[str, Truth]:
    """Return the value of every node, in tree order.

    :param tree: the tree.
    :param leaves: a value for each of its leaves.
    :raises LeafError: if ``leaves`` does not fit the tree.
    """
    check_leaves(tree, leaves)
    values: dict[str, Truth] = {}
    for node in tree.nodes:
        kind = node.kind
        if kind == "leaf":
            values[node.name] = leaves[node.name]
            continue
        kids = map(values.__getitem__, node.kids)
        if kind == "all":
            values[node.name] = conjunction(kids)
        elif kind == "any":
            values[node.name] = disjunction(kids)
        elif kind == "at_least":
            values[node.name] = at_least(node.n, kids)
        elif kind == "not":
            values[node.name] = negation(*kids)
        else:
            values[node.name] = defeasible(*kids)
    return values
