"""Trees as clauses: the solver's three values are those of the reference evaluator."""

from __future__ import annotations

import random

import pytest

from rightscheck.inference.clauses import Clauses, Rails
from rightscheck.inference.reference import evaluate
from rightscheck.truth import Truth

from .conftest import RandomLeaves, RandomTree

RAILS = {Truth.TRUE: Clauses.TRUE, Truth.FALSE: Clauses.FALSE, Truth.UNKNOWN: Clauses.UNKNOWN}


def _value(clauses: Clauses, rails: Rails) -> Truth:
    held = set(clauses.holding((rails.true, rails.false)))
    assert rails.true == rails.false or len(held) < 2
    return Truth.TRUE if rails.true in held else Truth.FALSE if rails.false in held else Truth.UNKNOWN


def test_constants_give_the_values_of_the_reference(random_tree: RandomTree, random_leaves: RandomLeaves) -> None:
    for seed in range(300):
        r = random.Random(seed)
        tree = random_tree(r, r.randint(2, 50))
        leaves = random_leaves(r, tree)
        with Clauses() as clauses:
            values = clauses.tree(tree, {name: RAILS[value] for name, value in leaves.items()})
            assert clauses.solve()
            assert {name: _value(clauses, rails) for name, rails in values.items()} == evaluate(tree, leaves)


def test_free_leaves_have_exactly_the_values_of_the_reference(
    random_tree: RandomTree, random_leaves: RandomLeaves
) -> None:
    """With every leaf free, an evaluation is a solution, and the root can have no other value beside it."""
    for seed in range(300):
        r = random.Random(seed)
        tree = random_tree(r, r.randint(2, 40))
        leaves = random_leaves(r, tree)
        expected = evaluate(tree, leaves)[tree.root]
        with Clauses() as clauses:
            free = {name: clauses.free() for name in tree.leaves}
            root = clauses.tree(tree, free)[tree.root]
            given: list[int] = []
            for name, value in leaves.items():
                given.append(free[name].true if value is Truth.TRUE else -free[name].true)
                given.append(free[name].false if value is Truth.FALSE else -free[name].false)
            assert clauses.solve(given)
            assert _value(clauses, root) is expected
            kinds = {Truth.TRUE: [root.true], Truth.FALSE: [root.false], Truth.UNKNOWN: [-root.true, -root.false]}
            assert not any(clauses.solve([*given, *held]) for value, held in kinds.items() if value is not expected)


@pytest.mark.parametrize("n", range(1, 6))
def test_enough_counts(n: int) -> None:
    r = random.Random(n)
    for _ in range(40):
        held = [r.random() < 0.5 for _ in range(r.randint(1, 8))]
        with Clauses() as clauses:
            literals = [clauses.new() for _ in held]
            found = clauses.enough(n, literals)
            assumed = [literal if yes else -literal for literal, yes in zip(literals, held, strict=True)]
            assert clauses.solve([*assumed, found]) is (sum(held) >= n)
            assert clauses.solve([*assumed, -found]) is (sum(held) < n)


def test_a_solution_has_one_literal_of_every_variable_that_is_named() -> None:
    with Clauses() as clauses:
        first, second, third = clauses.new(), clauses.new(), clauses.new()
        clauses.require(-first, second)
        clauses.require(-first, -third)
        assert clauses.solve([first])
        solution = clauses.solution()
        assert {first, second, -third} <= solution
        assert not any(-literal in solution for literal in solution)


def test_a_conflict_names_what_suffices() -> None:
    with Clauses() as clauses:
        first, second, other = clauses.new(), clauses.new(), clauses.new()
        clauses.require(-first, -second)
        assert not clauses.solve([other, first, second])
        assert set(clauses.conflict()) == {first, second}


def test_a_leaf_has_no_value_of_its_own() -> None:
    with Clauses() as clauses, pytest.raises(ValueError, match="leaf"):
        clauses.node("leaf", [])
