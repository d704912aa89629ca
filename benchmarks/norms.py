"""How long one evaluation of each shipped norm takes: python benchmarks/norms.py

Each norm and concept of the shipped law is derived from random leaf values by durable_rules with its confirmation by
the reference (`confirmed`), and by the reference alone. Then the norms run on other engines, where these are installed:
clingo, zen-engine, rule-engine, and durable_rules through its public Host. Of each, only what it is made for is asked:
clingo and the Host give a three-valued answer for every node; zen-engine and rule-engine evaluate one two-valued
expression for a norm and say nothing of the way to the answer. An engine that disagrees with the reference has no time.

Ratios matter, not the numbers, which depend on the machine. Other engines run in a process of their own: a crash of
one costs a column and not the run.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import json
import multiprocessing
import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median
from typing import Any

from engine import clingo_evaluate
from support.tables import Table, publish, with_markdown

from rightscheck import load_law
from rightscheck.grounding.compiled import compile_concept, compile_norm
from rightscheck.grounding.tree import Tree
from rightscheck.inference import durable
from rightscheck.inference.derive import Deriver
from rightscheck.inference.reference import evaluate
from rightscheck.inference.ruleset import compile_tree
from rightscheck.truth import Truth

Leaves = Mapping[str, Truth]
Evaluate = Callable[[Leaves], object]
SMALL, SMALL_LIMIT, LIMIT = 10, 0.2, 2.0
PEERS = {
    "clingo": "clingo",
    "zen-engine": "zen",
    "rule-engine": "rule_engine",
    "durable_rules Host": "durable.engine",
}


@dataclass(frozen=True)
class Rule:
    """A norm or concept as a tree, and leaf values to derive it from."""

    name: str
    tree: Tree
    vectors: Sequence[Leaves]

    @property
    def two_valued(self) -> list[Leaves]:
        return [{n: v if v is Truth.TRUE else Truth.FALSE for n, v in vector.items()} for vector in self.vectors]


def rules(count: int) -> list[Rule]:
    """Every norm and concept of the shipped law, smallest first, with `count` different leaf vectors."""
    law = load_law()
    trees = {name: compile_norm(norm).tree for name, norm in law.norms.items()}
    for name, concept in law.concepts.items():
        trees[name] = compile_concept(concept, "claimant", "ordinary", "claimant").tree
    made = []
    for name, tree in sorted(trees.items(), key=lambda item: (len(item[1].leaves), item[0])):
        r = random.Random(name)
        vectors = [{leaf: r.choice(tuple(Truth)) for leaf in tree.leaves} for _ in range(count)]
        made.append(Rule(name, tree, vectors))
    return made


def milliseconds(run: Evaluate, vectors: Sequence[Leaves], rounds: int = 5) -> float:
    """The time of one evaluation: the best of several rounds over all vectors."""
    run(vectors[0])
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        for vector in vectors:
            run(vector)
        best = min(best, time.perf_counter() - start)
    return best / len(vectors) * 1000


def confirmed(rule: Rule) -> float:
    """durable_rules with the check by the reference and the derivation; nothing is remembered between runs."""
    deriver = Deriver("durable", keep=0)
    return milliseconds(
        lambda leaves: deriver.derive(rule.tree, leaves, norm=rule.name, case="benchmark"), rule.vectors
    )


# Other engines -----------------------------------------------------------------------------------------------------


def expression(tree: Tree) -> tuple[str, Mapping[str, str]]:
    """A tree as one two-valued expression in words that zen-engine and rule-engine both know, and the names in it."""
    names = {leaf: f"v{number}" for number, leaf in enumerate(tree.leaves)}
    texts = dict(names)
    for node in tree.groups:
        kids = [texts[kid] for kid in node.kids]
        if node.kind == "all":
            texts[node.name] = f"({' and '.join(kids)})"
        elif node.kind == "any":
            texts[node.name] = f"({' or '.join(kids)})"
        elif node.kind == "not":
            texts[node.name] = f"(not {kids[0]})"
        elif node.kind == "unless":
            texts[node.name] = f"({kids[0]} and not {kids[1]})"
        else:
            texts[node.name] = f"({' + '.join(f'({kid} ? 1 : 0)' for kid in kids)} >= {node.n})"
    return texts[tree.root], names


def two_valued(tree: Tree, compile_text: Callable[[str], Callable[[Mapping[str, bool]], object]]) -> Evaluate:
    text, names = expression(tree)
    run = compile_text(text)
    return lambda leaves: run({names[leaf]: value is Truth.TRUE for leaf, value in leaves.items()})


def zen(tree: Tree) -> Evaluate:
    module: Any = importlib.import_module("zen")
    return two_valued(tree, lambda text: module.compile_expression(text).evaluate)


def rule_engine(tree: Tree) -> Evaluate:
    module: Any = importlib.import_module("rule_engine")
    return two_valued(tree, lambda text: module.Rule(text).matches)


def host(tree: Tree) -> Evaluate:
    """The same rules through the public Host: facts as Python values, an action for each match, threads behind it."""
    module: Any = importlib.import_module("durable.engine")
    ruleset = compile_tree(tree)
    found: list[tuple[str, Truth]] = []

    def noting(concluded: tuple[str, Truth]) -> Callable[[object], None]:
        def action(context: object) -> None:
            found.append(concluded)

        return action

    definition = json.loads(ruleset.rules)
    for name, rule in definition.items():
        rule["run"] = (lambda context: None) if name == "boot" else noting(ruleset.concludes[name])
    made = module.Host()
    made.register_rulesets({"norm": definition})

    def run(leaves: Leaves) -> dict[str, Truth]:
        values = dict(leaves)
        made.assert_fact("norm", {"id": "0", "boot": 1})
        new = list(leaves.items())
        for level in ruleset.strata:
            while facts := json.loads(f"[{','.join(ruleset.facts[one] for one in new if one in ruleset.facts)}]"):
                found.clear()
                made.assert_facts("norm", facts)
                new = [(node, value) for node, value in dict(found).items() if node not in values]
                values.update(new)
            new = [(node, Truth.UNKNOWN) for node in level if node not in values]
            values.update(new)
        made.delete_state("norm")
        return values

    return run


def on_clingo(tree: Tree) -> Evaluate:
    run = clingo_evaluate(tree)

    def values(leaves: Leaves) -> dict[str, Truth]:
        known = {
            f'{v.value[0]}("{name}")': (name, v)
            for name in (n.name for n in tree.nodes)
            for v in (Truth.TRUE, Truth.FALSE)
        }
        atoms: Any = run(leaves)
        return {node.name: Truth.UNKNOWN for node in tree.nodes} | dict(known[atom] for atom in atoms)

    return values


def peer(name: str, given: Sequence[Rule]) -> list[float] | str:
    """The time of each rule on another engine, or why there is none."""
    make = {"clingo": on_clingo, "zen-engine": zen, "rule-engine": rule_engine, "durable_rules Host": host}[name]
    times = []
    for rule in given:
        vectors = rule.two_valued if name in ("zen-engine", "rule-engine") else rule.vectors
        run = make(rule.tree)
        for vector in vectors[:10]:
            right, answer = evaluate(rule.tree, vector), run(vector)
            if answer != (right if isinstance(answer, dict) else right[rule.tree.root] is Truth.TRUE):
                return f"it disagrees with the reference on {rule.name}"
        times.append(milliseconds(run, vectors[:10], rounds=3))
    return times


def _answer(pipe: Any, name: str, given: Sequence[Rule]) -> None:
    pipe.send(peer(name, given))


def in_own_process(name: str, given: Sequence[Rule]) -> list[float] | str:
    """Run a peer where it can do no harm."""
    if importlib.util.find_spec(PEERS[name].partition(".")[0]) is None:
        return "not installed"
    ours, theirs = multiprocessing.get_context("spawn").Pipe(duplex=False)
    process = multiprocessing.get_context("spawn").Process(target=_answer, args=(theirs, name, given))
    process.start()
    theirs.close()
    try:
        return ours.recv()  # type: ignore[no-any-return]
    except EOFError:
        process.join()
        return f"its process ended with {process.exitcode}"
    finally:
        process.kill()


# Tables ------------------------------------------------------------------------------------------------------------


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Time the shipped norms.")
    parser.add_argument("--vectors", type=int, default=50, help="leaf vectors for each norm (default: 50)")
    parser.add_argument("--no-peers", action="store_true", help="leave other engines out")
    with_markdown(parser)
    options = parser.parse_args()
    given = rules(options.vectors)
    alone = [milliseconds(partial(evaluate, rule.tree), rule.vectors) for rule in given]
    columns = ["norm or concept", "leaves", "nodes", "reference ms"]
    cells = [
        [rule.name, str(len(rule.tree.leaves)), str(len(rule.tree.nodes)), f"{took:.4f}"]
        for rule, took in zip(given, alone, strict=True)
    ]
    remarks = [f"Without durable_rules: {durable.why_unavailable()}"]
    full = alone
    if durable.available():
        full = [confirmed(rule) for rule in given]
        columns += ["confirmed ms", "ratio"]
        for row, took, reference in zip(cells, full, alone, strict=True):
            row += [f"{took:.3f}", f"{took / reference:.0f}"]
        small = max(t for rule, t in zip(given, full, strict=True) if len(rule.tree.leaves) <= SMALL)
        met = "met" if small <= SMALL_LIMIT and max(full) <= LIMIT else "not met"
        goal = f"at most {SMALL_LIMIT} ms up to {SMALL} leaves, {LIMIT:.0f} ms for the largest"
        remarks = [f"The goal: {goal}: {met} ({small:.2f} and {max(full):.2f} ms)."]
    tables = [Table("One evaluation on one view", columns, cells, remarks)]
    if not options.no_peers:
        tables.append(peers(given, alone, full))
    publish(tables, options.md)


def peers(given: Sequence[Rule], alone: Sequence[float], full: Sequence[float]) -> Table:
    """All norms on each engine."""
    names = {"reference": alone} | ({"durable_rules, confirmed": full} if durable.available() else {})
    times: dict[str, Sequence[float]] = dict(names)
    remarks = []
    for name in PEERS:
        found = in_own_process(name, given)
        if isinstance(found, str):
            remarks.append(f"{name}: {found}.")
        else:
            times[name] = found
    own = sum(full)
    rows = [
        [name, f"{median(took):.3f}", f"{max(took):.3f}", f"{sum(took):.2f}", f"{sum(took) / own:.2f}"]
        for name, took in times.items()
    ]
    return Table(
        f"All {len(given)} norms and concepts on other engines",
        ("engine", "median ms", "most ms", "all ms", "ratio to ours"),
        rows,
        remarks,
    )


if __name__ == "__main__":
    main()
