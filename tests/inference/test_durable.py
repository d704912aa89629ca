from __future__ import annotations

import random
import sys
from types import SimpleNamespace

import pytest

from rightscheck.grounding.tree import Node, Tree
from rightscheck.inference import ruleset
from rightscheck.inference.derivation import derivation
from rightscheck.inference.derive import Deriver, confirm
from rightscheck.inference.durable import DurableEngine
from rightscheck.inference.engine import EngineError, EngineLimitError
from rightscheck.inference.reference import evaluate
from rightscheck.inference.ruleset import LIMITS, check_limits, compile_tree, strata
from rightscheck.truth import Truth

from .conftest import RandomLeaves, RandomTree

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


def leaves(count: int) -> tuple[Node, ...]:
    return tuple(Node(f"l{i}", "leaf") for i in range(count))


def names(nodes: tuple[Node, ...]) -> tuple[str, ...]:
    return tuple(node.name for node in nodes)


# --- the engine agrees with the reference -------------------------------------------------------------


def test_random_trees(
    engine: DurableEngine, seeds: range, random_tree: RandomTree, random_leaves: RandomLeaves
) -> None:
    deriver = Deriver("durable", keep=0)
    alone = Deriver("reference", keep=0)
    for seed in seeds:
        r = random.Random(seed)
        tree = random_tree(r, r.randint(2, 60))
        for _ in range(3):
            vector = random_leaves(r, tree)
            found = deriver.derive(tree, vector, norm="random", case=f"seed-{seed}")
            assert found == alone.derive(tree, vector, norm="random", case=f"seed-{seed}")


@pytest.mark.parametrize("kind", ["all", "any", "at_least"])
@pytest.mark.parametrize("wide", [2, 16, 17, 64, 255, 256, 399])
def test_wide_nodes(engine: DurableEngine, kind: str, wide: int) -> None:
    below = leaves(wide)
    n = wide // 2 if kind == "at_least" else 0
    tree = Tree("x", (*below, Node("x", kind, names(below), n)))  # type: ignore[arg-type]
    r = random.Random(wide)
    same = [dict.fromkeys(tree.leaves, value) for value in Truth]
    mixed = [{name: r.choice(tuple(Truth)) for name in tree.leaves} for _ in range(3)]
    one_off = [{**dict.fromkeys(tree.leaves, a), tree.leaves[-1]: b} for a in Truth for b in Truth]
    for vector in (*same, *mixed, *one_off):
        assert confirm(derivation(tree, evaluate(tree, vector)), engine.run(tree, vector)) == ""


@pytest.mark.parametrize("kind", ["not", "unless", "unless-base"])
def test_deep_nodes(engine: DurableEngine, kind: str) -> None:
    if kind == "not":
        nodes = [Node("n0", "leaf"), *(Node(f"n{i}", "not", (f"n{i - 1}",)) for i in range(1, 400))]
    else:
        nodes = [Node("n0", "leaf")]
        for i in range(1, 200):
            pair = (f"l{i}", f"n{i - 1}") if kind == "unless" else (f"n{i - 1}", f"l{i}")
            nodes += [Node(f"l{i}", "leaf"), Node(f"n{i}", "unless", pair)]
    tree = Tree(nodes[-1].name, tuple(nodes))
    r = random.Random(1)
    for value in Truth:
        vector = {name: r.choices((T, F, U), (9, 1, 1))[0] for name in tree.leaves} | {"n0": value}
        assert confirm(derivation(tree, evaluate(tree, vector)), engine.run(tree, vector)) == ""


def test_a_node_with_as_many_parents_as_are_allowed(engine: DurableEngine) -> None:
    below = leaves(3)
    kinds = ("all", "any", "at_least", "not", "unless", "unless")
    parents = []
    for i in range(LIMITS["uses"][0]):
        kind = kinds[i % 6]
        kids = {"not": ("l0",), "unless": ("l0", "l1") if i % 2 else ("l1", "l0")}.get(kind, ("l0", "l2"))
        parents.append(Node(f"p{i}", kind, kids, 2 if kind == "at_least" else 0))  # type: ignore[arg-type]
    tree = Tree("p0", (*below, *parents))
    for a in Truth:
        for b in Truth:
            for c in Truth:
                vector = {"l0": a, "l1": b, "l2": c}
                assert confirm(derivation(tree, evaluate(tree, vector)), engine.run(tree, vector)) == ""


def test_a_single_leaf(engine: DurableEngine) -> None:
    tree = Tree("a", (Node("a", "leaf"),))
    assert engine.run(tree, {"a": U}).values == {"a": U}


def test_awkward_names(engine: DurableEngine) -> None:
    odd = (
        "boot",
        "id",
        "sid",
        "n",
        "n1",
        "v",
        "T",
        "1",
        "0",
        "1e5",
        "-",
        ".",
        "m",
        "$s"[1:],
        "true",
        "null",
        "x" * 80,
    )
    tree = Tree("all", (*(Node(name, "leaf") for name in odd), Node("all", "all", odd)))
    for value in Truth:
        for name in odd:
            vector = dict.fromkeys(odd, T) | {name: value}
            assert confirm(derivation(tree, evaluate(tree, vector)), engine.run(tree, vector)) == ""


# --- nothing is left behind by a run ------------------------------------------------------------------


def test_runs_do_not_see_each_other(
    engine: DurableEngine, random_tree: RandomTree, random_leaves: RandomLeaves
) -> None:
    r = random.Random(7)
    trees = [random_tree(r, 30) for _ in range(5)]
    asked = [(tree, random_leaves(r, tree)) for tree in trees for _ in range(20)]
    first = [engine.run(tree, vector) for tree, vector in asked]
    order = list(range(len(asked))) * 5
    r.shuffle(order)
    for i in order:
        assert engine.run(*asked[i]) == first[i]


def test_ten_thousand_runs_need_no_more_memory_than_a_few(
    engine: DurableEngine, random_tree: RandomTree, random_leaves: RandomLeaves
) -> None:
    resource = pytest.importorskip("resource", reason="the operating system does not tell a process's peak memory")
    r = random.Random(3)
    tree = random_tree(r, 20)
    vectors = [random_leaves(r, tree) for _ in range(50)]

    def runs(count: int) -> int:
        for i in range(count):
            engine.run(tree, vectors[i % len(vectors)])
        peak: int = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak // 1024 if sys.platform == "darwin" else peak

    before = runs(500)
    assert runs(10_000) - before < 1024


def test_rulesets_are_built_once_and_the_oldest_goes_first(engine: DurableEngine) -> None:
    built: list[str] = []
    deleted: list[int] = []

    def create(name: str, rules: str) -> int:
        built.append(name)
        return int(module.create_ruleset(name, rules))

    def delete(handle: int) -> None:
        deleted.append(handle)
        module.delete_ruleset(handle)

    module = engine._module
    watched = SimpleNamespace(**{name: getattr(module, name) for name in dir(module) if name[0] != "_"})
    watched.create_ruleset, watched.delete_ruleset = create, delete
    small = DurableEngine(watched, keep=2)
    trees = [Tree("x", (*leaves(i), Node("x", "any", names(leaves(i))))) for i in (1, 2, 3)]
    for tree in (trees[0], trees[1], trees[0], trees[1]):
        assert small.run(tree, dict.fromkeys(tree.leaves, T)).values["x"] is T
    assert (len(built), len(deleted)) == (2, 0)
    for tree in (trees[2], trees[0]):
        assert small.run(tree, dict.fromkeys(tree.leaves, F)).values["x"] is F
    assert (len(built), len(deleted)) == (4, 2)
    small.close()
    assert len(deleted) == 4


# --- an engine that misbehaves ------------------------------------------------------------------------

NOT = Tree("x", (Node("a", "leaf"), Node("x", "not", ("a",))))
BOOTED = ("", '{"boot": {"m": {"id":"0","boot":1}}}')


def module_that(messages: list[str], boot: tuple[str, str] | None = BOOTED) -> SimpleNamespace:
    """A stand-in for the C module that starts and then hands out these messages."""
    starts = [boot, ("", messages[0]) if messages else None]
    follow = iter([None, *messages[1:], None])
    done: list[str] = []
    return SimpleNamespace(
        create_ruleset=lambda name, rules: 1,
        delete_ruleset=lambda handle: done.append("ruleset"),
        delete_state=lambda handle, sid: done.append("state"),
        assert_fact=lambda handle, fact: (0, 1),
        assert_facts=lambda handle, facts: (0, 1),
        start_action_for_state=lambda handle, state: starts.pop(0),
        complete_and_start_action=lambda handle, state: next(follow),
        done=done,
    )


X_TRUE = '{"2:x:F": {"m": {"id":"1","n1":"a","v":"T"}}}'


@pytest.mark.parametrize(
    ("messages", "text"),
    [
        (["not json"], "JSONDecodeError"),
        (["{}"], "ValueError"),
        (['{"9:y:T": {"m": {"id":"1","n1":"a","v":"T"}}}'], "KeyError"),
        (['{"2:x:F": {"m": {"id":"1","n1":"a","v":"?"}}}'], "KeyError"),
        (['{"2:x:F": {"m": {"id":"1"}}}'], "ValueError"),
        ([X_TRUE, '{"1:x:T": {"m": {"id":"1","n1":"a","v":"F"}}}'], "both values for node 'x'"),
        ([X_TRUE] * 50, "does not come to rest"),
    ],
)
def test_answers_that_no_rule_can_give(messages: list[str], text: str) -> None:
    module = module_that(messages)
    with pytest.raises(EngineError, match=text):
        DurableEngine(module).run(NOT, {"a": T})
    # The state goes before its ruleset, and the ruleset is not used again.
    assert module.done == ["state", "ruleset"]


def test_an_engine_that_does_not_start_has_no_state_to_delete() -> None:
    module = module_that([], boot=None)
    with pytest.raises(EngineError, match="did not start"):
        DurableEngine(module).run(NOT, {"a": T})
    assert module.done == ["ruleset"]


def test_rules_that_the_engine_refuses() -> None:
    def refuse(name: str, rules: str) -> int:
        raise RuntimeError("error code: 106")

    module = SimpleNamespace(create_ruleset=refuse)
    with pytest.raises(EngineError, match="refused the rules"):
        DurableEngine(module).run(NOT, {"a": T})


# --- limits -------------------------------------------------------------------------------------------


def test_strata_count_nested_exceptions() -> None:
    nodes = (
        *leaves(4),
        Node("inner", "unless", ("l0", "l1")),
        Node("n", "not", ("inner",)),
        Node("outer", "unless", ("l2", "n")),
        Node("base", "unless", ("outer", "l3")),
        Node("top", "all", ("base", "l0")),
    )
    found = strata(Tree("top", nodes))
    assert [found[name] for name in ("l0", "inner", "n", "outer", "base", "top")] == [0, 1, 1, 2, 2, 2]


def test_too_many_nodes() -> None:
    allowed = LIMITS["names"][0]
    below = leaves(allowed)
    with pytest.raises(EngineLimitError, match=r"tree 'x': 401 nodes in one ruleset, and at most 400 .*Split"):
        compile_tree(Tree("x", (*below, Node("x", "any", names(below)))))


def test_too_many_parents() -> None:
    nodes = (*leaves(1), *(Node(f"p{i}", "not", ("l0",)) for i in range(31)))
    with pytest.raises(EngineLimitError, match="node 'l0': 31 parents of one node, and at most 30"):
        compile_tree(Tree("p0", nodes))


def test_too_many_rules() -> None:
    rules = {f"r{i}": {"all": [{"m": {"n": f"x{i % 200}"}}]} for i in range(2001)}
    with pytest.raises(EngineLimitError, match="2001 rules in one ruleset, and at most 2000"):
        check_limits(rules, "x")


@pytest.mark.parametrize(
    ("rules", "text"),
    [
        ({"r": {"all": [{f"m{i}": {"n": "a"}} for i in range(17)]}}, "rule 'r': 17 patterns"),
        (
            {"r": {"all": [{"m": {"$and": [{"$or": [{"n": "a"}]} for _ in range(15)]}}]}},
            "rule 'r': 32 logical operators",
        ),
        (
            {"r": {"all": [{"m": {"$and": [{"v": "T"}, {"$or": [{"n": str(i)} for i in range(511)]}]}}]}},
            "511 different tests under one test",
        ),
        ({f"r{i}": {"all": [{"m": {"n": "a"}}]} for i in range(256)}, "256 rules directly on one test"),
        (
            {f"r{i}": {"all": [{"m": {"$and": [{"v": "T"}, {"$or": [{"n": "a"}, {"n": "b"}]}]}}]} for i in range(128)},
            "128 alternatives that start from one test",
        ),
        (
            {f"r{i}": {"all": [{"m": {"$and": [{"v": "T"}, {"$or": [{"n": "a"}, {"n": "b"}]}]}}]} for i in range(63)},
            "65 tests reached by one fact",
        ),
    ],
)
def test_limits_of_the_engine(rules: dict[str, ruleset.Rule], text: str) -> None:
    with pytest.raises(EngineLimitError, match=text):
        check_limits(rules, "x")


@pytest.mark.parametrize("limit", sorted(LIMITS))
def test_every_limit_is_measured_on_every_tree(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    below = leaves(4)
    nodes = (*below, Node("any", "any", names(below)), Node("x", "unless", ("any", "l0")))
    monkeypatch.setitem(LIMITS, limit, (0, "of something"))
    with pytest.raises(EngineLimitError, match="of something, and at most 0 are safe"):
        compile_tree(Tree("x", nodes))


def test_the_largest_tree_stays_far_from_what_the_engine_cannot_carry() -> None:
    below = leaves(200)
    nodes = list(below)
    for i in range(200):
        kids = tuple(f"l{(i + k) % 200}" for k in range(30))
        nodes.append(Node(f"p{i}", "at_least", kids, 15))
    compile_tree(Tree("p0", tuple(nodes)))
