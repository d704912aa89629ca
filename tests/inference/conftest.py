from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator

import pytest

from rightscheck.grounding.tree import Node, Tree
from rightscheck.inference import durable
from rightscheck.inference.durable import DurableEngine
from rightscheck.truth import Truth

RandomTree = Callable[..., Tree]
RandomLeaves = Callable[[random.Random, Tree], dict[str, Truth]]


def make_tree(r: random.Random, size: int, *, kinds: str = "all any at_least not unless unless") -> Tree:
    """A tree of about `size` nodes; nodes are shared, exceptions and negations nest freely."""
    width = r.choice((3, 6, 20))
    nodes = [Node(f"leaf.{i}", "leaf") for i in range(r.randint(2, max(2, size // 2)))]
    names = [node.name for node in nodes]
    while len(nodes) < size or nodes[-1].kind == "leaf":
        kind = r.choice(kinds.split())
        # Late nodes are preferred, so that trees grow deep.
        pool = names[-8:] if r.random() < 0.6 else names
        count = {"not": 1, "unless": 2}.get(kind) or r.randint(1, width)
        kids = tuple(r.sample(pool, min(len(pool), count)))
        n = r.randint(1, len(kids)) if kind == "at_least" else 0
        nodes.append(Node(f"{kind}-{len(nodes)}", kind, kids, n))  # type: ignore[arg-type]
        names.append(nodes[-1].name)
    return Tree(nodes[-1].name, tuple(nodes))


def make_leaves(r: random.Random, tree: Tree) -> dict[str, Truth]:
    """A value for each leaf; some vectors lean to one value, as real cases do."""
    weights = r.choice(((1, 1, 1), (6, 1, 1), (1, 6, 1), (1, 1, 6)))
    return {name: r.choices(tuple(Truth), weights)[0] for name in tree.leaves}


@pytest.fixture(scope="session")
def random_tree() -> RandomTree:
    return make_tree


@pytest.fixture(scope="session")
def random_leaves() -> RandomLeaves:
    return make_leaves


@pytest.fixture(scope="session")
def seeds() -> range:
    """How many random trees the differential test runs; set RIGHTSCHECK_SEEDS for more."""
    return range(int(os.environ.get("RIGHTSCHECK_SEEDS", "3000")))


@pytest.fixture
def engine() -> Iterator[DurableEngine]:
    if not durable.available():
        pytest.skip(durable.why_unavailable().partition(". ")[0])
    engine = durable.engine()
    yield engine
    engine.close()
