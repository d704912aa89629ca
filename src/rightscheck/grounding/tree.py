"""The propositional tree that passes from grounding to inference: names, five node kinds, and leaves.

Nothing about law, parties, dates or people is in it. A tree is plain data, checked when it is made, so
that an engine never meets a malformed one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

__all__ = ["Kind", "Node", "Tree", "TreeError"]

Kind = Literal["leaf", "all", "any", "at_least", "not", "unless"]

KINDS: Final = frozenset(("leaf", "all", "any", "at_least", "not", "unless"))
_NAME: Final = re.compile(r"[A-Za-z0-9_.-]{1,80}")


class TreeError(ValueError):
    """A tree or node breaks a rule of its form. The text names the node and what to do."""


@dataclass(frozen=True, slots=True)
class Node:
    """One node of a tree.

    :param name: unique in its tree, 1 to 80 of the characters ``A-Z a-z 0-9 _ . -``.
    :param kind: what the value is made of:

        - ``leaf``: given from outside, no kids;
        - ``all``, ``any``: conjunction and disjunction of one or more kids;
        - ``at_least``: ``n`` or more of the kids;
        - ``not``: negation of the one kid;
        - ``unless``: kids are the base and the exception that defeats it, in this order.
    :param kids: names of the nodes it is made of, each once.
    :param n: the threshold of ``at_least`` (1 to the number of kids); 0 for every other kind.
    :raises TreeError: when one of these does not hold.
    """

    name: str
    kind: Kind
    kids: tuple[str, ...] = ()
    n: int = 0

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise TreeError(f"node {self.name!r}: not a usable name. Use 1 to 80 letters, digits, '_', '.' or '-'.")
        if self.kind not in KINDS:
            raise TreeError(f"node {self.name!r}: unknown kind {self.kind!r}. Use one of {_words(KINDS)}.")
        count = len(self.kids)
        if self.kind == "leaf":
            if count:
                raise TreeError(f"node {self.name!r}: a leaf has no kids. Remove them or change its kind.")
        elif self.kind == "not":
            if count != 1:
                raise TreeError(f"node {self.name!r}: 'not' takes exactly one kid, not {count}.")
        elif self.kind == "unless":
            if count != 2:
                raise TreeError(f"node {self.name!r}: 'unless' takes exactly two kids (base, exception), not {count}.")
        elif not count:
            raise TreeError(f"node {self.name!r}: the group {self.kind!r} is empty. Give it kids or drop it.")
        if len(set(self.kids)) != count:
            twice = next(kid for i, kid in enumerate(self.kids) if kid in self.kids[:i])
            raise TreeError(f"node {self.name!r}: kid {twice!r} is named twice. Name each kid once.")
        if self.kind == "at_least":
            if not 1 <= self.n <= count:
                raise TreeError(f"node {self.name!r}: at least {self.n} of {count} cannot be meant. Use 1 to {count}.")
        elif self.n:
            raise TreeError(f"node {self.name!r}: only 'at_least' has a threshold. Leave n at 0.")


@dataclass(frozen=True)
class Tree:
    """Nodes in an order in which every kid comes before its parents, and the node that is the conclusion.

    A node may have several parents (a shared leaf, a shared sub-tree), and a node that the root does not
    reach is evaluated like any other. Two trees with the same root and nodes are equal.

    :param root: name of the concluding node.
    :param nodes: children before parents, which rules cycles out.
    :raises TreeError: for an empty tree, a name used twice, a kid that is unknown or comes later, or a
        root that is not among the nodes.
    """

    root: str
    nodes: tuple[Node, ...]

    def __post_init__(self) -> None:
        if not self.nodes:
            raise TreeError(f"tree {self.root!r}: it has no nodes. Give it at least one.")
        index: dict[str, Node] = {}
        for node in self.nodes:
            if node.name in index:
                raise TreeError(f"tree {self.root!r}: two nodes are named {node.name!r}. Rename one.")
            for kid in node.kids:
                if kid not in index:
                    later = any(other.name == kid for other in self.nodes)
                    why = "comes later; put kids before parents" if later else "is not a node of this tree"
                    raise TreeError(f"tree {self.root!r}: node {node.name!r}: kid {kid!r} {why}.")
            index[node.name] = node
        if self.root not in index:
            raise TreeError(f"tree {self.root!r}: the root is not among the nodes. Add it, as the last one.")
        leaves = tuple(node.name for node in self.nodes if node.kind == "leaf")
        groups = tuple(node for node in self.nodes if node.kind != "leaf")
        object.__setattr__(self, "_index", index)
        object.__setattr__(self, "_leaves", leaves)
        object.__setattr__(self, "_groups", groups)
        object.__setattr__(self, "_hash", hash((self.root, self.nodes)))

    def __hash__(self) -> int:
        # Trees are cache keys on the hot path; hashing hundreds of nodes each time would cost more than
        # evaluating them.
        return self.__dict__["_hash"]  # type: ignore[no-any-return]

    def __reduce__(self) -> tuple[type[Tree], tuple[str, tuple[Node, ...]]]:
        # The kept hash is only good in this process, so a pickled tree is made anew from its two fields.
        return (Tree, (self.root, self.nodes))

    def node(self, name: str) -> Node:
        """Return the node of that name.

        :raises TreeError: if there is none.
        """
        index: dict[str, Node] = self.__dict__["_index"]
        try:
            return index[name]
        except KeyError:
            raise TreeError(f"tree {self.root!r}: there is no node {name!r}.") from None

    @property
    def leaves(self) -> tuple[str, ...]:
        """The names of the leaves, in tree order."""
        return self.__dict__["_leaves"]  # type: ignore[no-any-return]

    @property
    def groups(self) -> tuple[Node, ...]:
        """The nodes that are not leaves, in tree order."""
        return self.__dict__["_groups"]  # type: ignore[no-any-return]


def _words(kinds: frozenset[str]) -> str:
    return ", ".join(sorted(kinds))
