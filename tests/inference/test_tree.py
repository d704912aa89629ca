from __future__ import annotations

import pickle

import pytest

from rightscheck.grounding.tree import Node, Tree, TreeError

A, B = Node("a", "leaf"), Node("b", "leaf")


@pytest.mark.parametrize(
    ("name", "kind", "kids", "n", "text"),
    [
        ("", "leaf", (), 0, "not a usable name"),
        ("a b", "leaf", (), 0, "not a usable name"),
        ("a\n", "leaf", (), 0, "not a usable name"),
        ("é", "leaf", (), 0, "not a usable name"),
        ("a" * 81, "leaf", (), 0, "1 to 80"),
        ("x", "xor", ("a",), 0, "unknown kind 'xor'"),
        ("x", "leaf", ("a",), 0, "a leaf has no kids"),
        ("x", "all", (), 0, "'all' is empty"),
        ("x", "any", (), 0, "'any' is empty"),
        ("x", "at_least", (), 1, "'at_least' is empty"),
        ("x", "not", (), 0, "exactly one kid, not 0"),
        ("x", "not", ("a", "b"), 0, "exactly one kid, not 2"),
        ("x", "unless", ("a",), 0, "exactly two kids"),
        ("x", "unless", ("a", "b", "c"), 0, "exactly two kids"),
        ("x", "unless", ("a", "a"), 0, "kid 'a' is named twice"),
        ("x", "all", ("a", "b", "a"), 0, "kid 'a' is named twice"),
        ("x", "at_least", ("a", "b"), 0, "at least 0 of 2"),
        ("x", "at_least", ("a", "b"), 3, "at least 3 of 2"),
        ("x", "any", ("a", "b"), 1, "only 'at_least' has a threshold"),
        ("x", "leaf", (), 1, "only 'at_least' has a threshold"),
    ],
)
def test_nodes_that_are_refused(name: str, kind: str, kids: tuple[str, ...], n: int, text: str) -> None:
    with pytest.raises(TreeError, match=text):
        Node(name, kind, kids, n)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("root", "nodes", "text"),
    [
        ("a", (), "no nodes"),
        ("a", (A, A), "two nodes are named 'a'"),
        ("x", (A,), "the root is not among the nodes"),
        ("x", (A, Node("x", "all", ("a", "c"))), "kid 'c' is not a node of this tree"),
        ("x", (A, Node("x", "all", ("a", "b")), B), "kid 'b' comes later"),
        ("x", (Node("x", "not", ("x",)),), "kid 'x' comes later"),
    ],
)
def test_trees_that_are_refused(root: str, nodes: tuple[Node, ...], text: str) -> None:
    with pytest.raises(TreeError, match=text):
        Tree(root, nodes)


def test_a_tree() -> None:
    x = Node("x.1", "at_least", ("a", "b"), 2)
    tree = Tree("x.1", (A, B, x))
    assert tree.leaves == ("a", "b")
    assert tree.groups == (x,)
    assert tree.node("x.1") is x
    with pytest.raises(TreeError, match="there is no node 'y'"):
        tree.node("y")


def test_a_single_leaf_is_a_tree() -> None:
    assert Tree("a", (A,)).groups == ()


def test_equal_trees_are_one_key() -> None:
    one, two = Tree("x", (A, Node("x", "not", ("a",)))), Tree("x", (A, Node("x", "not", ("a",))))
    assert one == two
    assert hash(one) == hash(two)
    assert one != Tree("a", (A, Node("x", "not", ("a",))))


def test_trees_are_frozen_and_survive_pickling() -> None:
    tree = Tree("x", (A, Node("x", "not", ("a",))))
    with pytest.raises(AttributeError):
        tree.root = "a"  # type: ignore[misc]
    copy = pickle.loads(pickle.dumps(tree))
    assert copy == tree
    assert hash(copy) == hash(tree)
    assert copy.node("a") == A
