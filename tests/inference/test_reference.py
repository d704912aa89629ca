from __future__ import annotations

import pickle
import random

import pytest

from rightscheck.grounding.tree import Node, Tree
from rightscheck.inference.derivation import Step, derivation
from rightscheck.inference.reference import LeafError, evaluate
from rightscheck.truth import Truth, conjunction, negation

from .conftest import RandomLeaves, RandomTree

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


def one(kind: str, values: str, n: int = 0) -> Step:
    """The step of a node of this kind over leaves a, b, c ... with these values."""
    named = {name: {"T": T, "F": F, "U": U}[letter] for name, letter in zip("abcdef", values, strict=False)}
    node = Node("x", kind, tuple(named), n)  # type: ignore[arg-type]
    tree = Tree("x", (*(Node(name, "leaf") for name in named), node))
    [step] = derivation(tree, evaluate(tree, named)).steps
    return step


@pytest.mark.parametrize(
    ("kind", "values", "n", "value", "because"),
    [
        ("all", "TTT", 0, T, "abc"),
        ("all", "TFUF", 0, F, "bd"),
        ("all", "TUU", 0, U, "bc"),
        ("any", "FTUT", 0, T, "bd"),
        ("any", "FFF", 0, F, "abc"),
        ("any", "FUF", 0, U, "b"),
        ("at_least", "TFTT", 2, T, "acd"),
        ("at_least", "FTFU", 3, F, "ac"),
        ("at_least", "TFUU", 2, U, "cd"),
        ("not", "T", 0, F, "a"),
        ("not", "F", 0, T, "a"),
        ("not", "U", 0, U, "a"),
        ("unless", "TF", 0, T, "ab"),
        ("unless", "TU", 0, T, "ab"),
        ("unless", "TT", 0, F, "b"),
        ("unless", "UT", 0, F, "b"),
        ("unless", "FF", 0, F, "a"),
        ("unless", "FU", 0, F, "a"),
        ("unless", "FT", 0, F, "ab"),
        ("unless", "UF", 0, U, "a"),
        ("unless", "UU", 0, U, "a"),
    ],
)
def test_values_and_reasons(kind: str, values: str, n: int, value: Truth, because: str) -> None:
    assert one(kind, values, n) == Step("x", value, kind, tuple(because))


def test_leaves_must_fit_the_tree() -> None:
    tree = Tree("x", (Node("a", "leaf"), Node("b", "leaf"), Node("x", "all", ("a", "b"))))
    with pytest.raises(LeafError, match="leaf 'b': no value"):
        evaluate(tree, {"a": T})
    with pytest.raises(LeafError, match="'c': not a leaf"):
        evaluate(tree, {"a": T, "b": T, "c": T})
    with pytest.raises(LeafError, match="'x': not a leaf"):
        evaluate(tree, {"a": T, "b": T, "x": T})
    with pytest.raises(LeafError, match="not a Truth but a str"):
        evaluate(tree, {"a": T, "b": "true"})  # type: ignore[dict-item]
    with pytest.raises(LeafError, match="not a Truth but a NoneType"):
        evaluate(tree, {"a": T, "b": None})  # type: ignore[dict-item]


def test_depth_costs_nothing() -> None:
    depth = 20_000
    nodes = [Node("n0", "leaf"), *(Node(f"n{i}", "not", (f"n{i - 1}",)) for i in range(1, depth + 1))]
    values = evaluate(Tree(f"n{depth}", tuple(nodes)), {"n0": T})
    assert values[f"n{depth}"] is T


def test_a_derivation_is_read_only_and_survives_pickling() -> None:
    tree = Tree("x", (Node("a", "leaf"), Node("x", "not", ("a",))))
    found = derivation(tree, evaluate(tree, {"a": F}))
    assert found.value is T
    assert found.step("a") is None
    assert found.step("x") == Step("x", T, "not", ("a",))
    with pytest.raises(TypeError):
        found.values["x"] = F  # type: ignore[index]
    assert pickle.loads(pickle.dumps(found)) == found


def refine(r: random.Random, leaves: dict[str, Truth]) -> dict[str, Truth]:
    return {
        name: r.choice(tuple(Truth)) if value is U and r.random() < 0.5 else value for name, value in leaves.items()
    }


def test_without_unless_more_facts_never_flip_a_known_node(
    random_tree: RandomTree, random_leaves: RandomLeaves
) -> None:
    for seed in range(400):
        r = random.Random(seed)
        tree = random_tree(r, r.randint(3, 40), kinds="all any at_least not")
        coarse = random_leaves(r, tree)
        before, after = evaluate(tree, coarse), evaluate(tree, refine(r, coarse))
        for name, value in before.items():
            assert value is U or after[name] is value


def test_with_unless_more_facts_flip_a_known_node_only_if_an_exception_was_open(
    random_tree: RandomTree, random_leaves: RandomLeaves
) -> None:
    flips = 0
    for seed in range(800):
        r = random.Random(seed)
        tree = random_tree(r, r.randint(3, 30))
        coarse = random_leaves(r, tree)
        before, after = evaluate(tree, coarse), evaluate(tree, refine(r, coarse))
        open_below: dict[str, bool] = {}
        for node in tree.nodes:
            name = node.name
            open_below[name] = any(open_below[kid] for kid in node.kids) or (
                node.kind == "unless" and before[node.kids[1]] is U
            )
            if before[name] is not U and after[name] is not before[name]:
                flips += 1
                assert open_below[name]
    assert flips


def test_an_exception_is_a_conjunct_in_which_unknown_counts_as_not_shown(
    random_tree: RandomTree, random_leaves: RandomLeaves
) -> None:
    for seed in range(200):
        r = random.Random(seed)
        tree = random_tree(r, r.randint(3, 40))
        values = evaluate(tree, random_leaves(r, tree))
        for node in tree.groups:
            if node.kind == "unless":
                base, exception = (values[kid] for kid in node.kids)
                shown = T if exception is T else F
                assert values[node.name] is conjunction([base, negation(shown)])
