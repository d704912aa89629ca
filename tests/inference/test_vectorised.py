"""The vectorised evaluator agrees with the reference on every node of any tree, and knows what can come of a formula."""

from __future__ import annotations

import random
from itertools import product

import polars as pl
import pytest

from rightscheck.grounding.tree import Tree
from rightscheck.inference.formula import Formula, Formulas
from rightscheck.inference.reference import evaluate
from rightscheck.inference.vectorised import ANSWERS, Vectorised, answer, possible
from rightscheck.truth import Truth

from .conftest import make_leaves, make_tree

VALUES = {True: Truth.TRUE, False: Truth.FALSE, None: Truth.UNKNOWN}
BITS = {truth: value for value, truth in VALUES.items()}


def formulas_of(tree: Tree) -> tuple[dict[str, Formula], list[str]]:
    """A formula for every node of a tree; each leaf is a column."""
    made, inputs = Formulas(), list(tree.leaves)
    values: dict[str, Formula] = {}
    for node in tree.nodes:
        if node.kind == "leaf":
            values[node.name] = answer(made, inputs.index(node.name))
        else:
            values[node.name] = made.group(node.kind, [values[kid] for kid in node.kids], node.n)
    return values, inputs


@pytest.mark.parametrize("seed", range(60))
def test_every_node_of_random_trees_over_random_rows(seed: int) -> None:
    r = random.Random(seed)
    tree = make_tree(r, r.randint(2, 60), kinds="all any at_least not unless")
    values, inputs = formulas_of(tree)
    rows = [make_leaves(r, tree) for _ in range(50)]
    frame = pl.DataFrame(
        {name: [BITS[row[name]] for row in rows] for name in inputs}, schema=dict.fromkeys(inputs, pl.Boolean)
    )
    found = Vectorised(values, inputs).run(frame)
    for row, got in zip(rows, found.iter_rows(named=True), strict=True):
        assert {name: VALUES[value] for name, value in got.items()} == dict(evaluate(tree, row))


def test_a_deep_chain_is_cut_into_columns() -> None:
    made = Formulas()
    formula = answer(made, 0)
    for number in range(400):
        formula = made.group("unless", [made.group("any", [formula, answer(made, number % 3)]), answer(made, 3)])
    frame = pl.DataFrame({"a": [True, None, False], "b": [None, None, False], "c": [False] * 3, "d": [False] * 3})
    found = Vectorised({"deep": formula}, ["a", "b", "c", "d"]).run(frame)
    assert found["deep"].to_list() == [True, None, False]


@pytest.mark.parametrize("values", list(product(Truth, repeat=3)))
def test_what_becomes_of_an_answer(values: tuple[Truth, ...]) -> None:
    made = Formulas()
    turned = answer(made, 0, dict(zip(ANSWERS, values, strict=True)))
    plain = answer(made, 0)
    frame = pl.DataFrame({"a": [BITS[truth] for truth in ANSWERS]}, schema={"a": pl.Boolean})
    found = Vectorised({"turned": turned, "plain": plain}, ["a"]).run(frame)
    assert [VALUES[value] for value in found["turned"]] == list(values)


@pytest.mark.parametrize("seed", range(40))
def test_what_can_come_leaves_nothing_out(seed: int) -> None:
    r = random.Random(seed)
    tree = make_tree(r, r.randint(2, 25), kinds="all any at_least not unless")
    values, inputs = formulas_of(tree)
    answers = [frozenset(r.sample(list(Truth), r.randint(1, 3))) for _ in inputs]
    known: dict[int, frozenset[Truth]] = {}
    for _ in range(60):
        leaves = {name: r.choice(sorted(answers[number])) for number, name in enumerate(inputs)}
        for name, value in evaluate(tree, leaves).items():
            assert value in possible(values[name], answers, known), name


def test_an_exception_that_cannot_hold_does_not_make_a_norm_assessable() -> None:
    """The base is open on every row; the exception can only be refuted. So nothing can be said."""
    made = Formulas()
    open_base, exception = answer(made, 0), answer(made, 1)
    formula = made.group("unless", [open_base, exception])
    unknown = frozenset((Truth.UNKNOWN,))
    assert possible(formula, [unknown, frozenset((Truth.FALSE, Truth.UNKNOWN))], {}) == unknown
    assert possible(formula, [unknown, frozenset(Truth)], {}) == {Truth.FALSE, Truth.UNKNOWN}
