"""How long one norm takes on each engine: python benchmarks/engine.py

For norms of several sizes: the reference alone; durable_rules alone; a full derivation, that is
durable_rules confirmed by the reference (confirmed); the same question asked again (again); and making the
rules, once for each norm (compile). Where durable_rules or clingo is not installed, their columns are left
out. Ratios matter, not the numbers, which depend on the machine.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import random
import time
from collections.abc import Callable, Mapping
from functools import partial

from rightscheck.grounding.tree import Kind, Node, Tree
from rightscheck.inference import durable
from rightscheck.inference.derive import Deriver
from rightscheck.inference.reference import evaluate
from rightscheck.inference.ruleset import compile_tree
from rightscheck.truth import Truth

Leaves = Mapping[str, Truth]
Evaluate = Callable[[Leaves], object]

KINDS: tuple[Kind, ...] = ("all", "any", "at_least", "not", "unless")


def norm(leaves: int, seed: int) -> Tree:
    """Make a tree with that many leaves, each used once, of the shape norms have."""
    r = random.Random(seed)
    nodes = [Node(f"leaf-{i}", "leaf") for i in range(leaves)]
    loose = [node.name for node in nodes]
    while len(loose) > 1:
        kind = r.choices(KINDS, (4, 4, 1, 1, 2))[0]
        count = {"not": 1, "unless": 2}.get(kind) or min(len(loose), r.randint(2, 4))
        kids, loose = tuple(loose[:count]), loose[count:]
        n = r.randint(1, count) if kind == "at_least" else 0
        nodes.append(Node(f"node-{len(nodes)}", kind, kids, n))
        # Half of the nodes are built upon at once, which makes the tree deep.
        loose.insert(0 if r.random() < 0.5 else len(loose), nodes[-1].name)
    return Tree(loose[0], tuple(nodes))


def milliseconds(run: Evaluate, vectors: list[Leaves]) -> float:
    """Return the time of one evaluation: the best of five rounds over all vectors."""
    run(vectors[0])
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        for vector in vectors:
            run(vector)
        best = min(best, time.perf_counter() - start)
    return best / len(vectors) * 1000


def clingo_program(tree: Tree) -> str:
    """Write a tree as an answer-set program over t(node) and f(node); leaves are facts of the case."""
    lines = []
    for node in tree.groups:
        x, kids = f'"{node.name}"', [f'"{kid}"' for kid in node.kids]
        true = "; ".join(f"{kid} : t({kid})" for kid in kids)
        false = "; ".join(f"{kid} : f({kid})" for kid in kids)
        if node.kind == "unless":
            base, exception = kids
            lines += [f"t({x}) :- t({base}), not t({exception}).", f"f({x}) :- f({base})."]
            lines.append(f"f({x}) :- t({exception}).")
        elif node.kind == "not":
            lines += [f"t({x}) :- f({kids[0]}).", f"f({x}) :- t({kids[0]})."]
        else:
            need = {"all": len(kids), "any": 1, "at_least": node.n}[node.kind]
            lines.append(f"t({x}) :- #count {{ {true} }} >= {need}.")
            lines.append(f"f({x}) :- #count {{ {false} }} >= {len(kids) - need + 1}.")
    return "\n".join(lines)


def clingo_evaluate(tree: Tree) -> Evaluate:
    """Return an evaluator on clingo that grounds the program anew for each case and lists what is known."""
    clingo = importlib.import_module("clingo")
    program = clingo_program(tree)

    def run(leaves: Leaves) -> object:
        control = clingo.Control(["--warn=none"])
        facts = "".join(
            f'{"t" if value is Truth.TRUE else "f"}("{name}").'
            for name, value in leaves.items()
            if value is not Truth.UNKNOWN
        )
        control.add("base", [], program + facts)
        control.ground([("base", [])])
        with control.solve(yield_=True) as solved:
            return {str(atom) for atom in next(iter(solved)).symbols(atoms=True)}

    return run


def measure(tree: Tree, vectors: list[Leaves], *, with_durable: bool, with_clingo: bool) -> list[float]:
    """Return one row of the table.

    :raises SystemExit: if clingo and the reference disagree.
    """

    def again(deriver: Deriver) -> Evaluate:
        return lambda leaves: deriver.derive(tree, leaves, norm="benchmark", case="benchmark")

    row = [milliseconds(partial(evaluate, tree), vectors)]
    if with_durable:
        row += [
            milliseconds(partial(durable.engine().run, tree), vectors),
            milliseconds(again(Deriver("durable", keep=0)), vectors),
            milliseconds(again(Deriver("durable", keep=len(vectors))), vectors),
            milliseconds(lambda _: compile_tree(tree), vectors[:5]),
        ]
    if with_clingo:
        on_clingo = clingo_evaluate(tree)
        for vector in vectors[:20]:
            values = evaluate(tree, vector).items()
            if on_clingo(vector) != {f'{v.value[0]}("{name}")' for name, v in values if v != "unknown"}:
                raise SystemExit("clingo and the reference disagree, so the comparison is worth nothing.")
        row.append(milliseconds(on_clingo, vectors[:20]))
    return row


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Time one norm on each engine.")
    parser.add_argument("--leaves", type=int, nargs="+", default=[3, 6, 10, 20, 40, 80, 150])
    parser.add_argument("--vectors", type=int, default=100, help="leaf vectors for each norm")
    sizes = parser.parse_args()

    with_durable = durable.available()
    with_clingo = importlib.util.find_spec("clingo") is not None
    columns = ["leaves", "nodes", "reference"]
    if with_durable:
        columns += ["durable", "confirmed", "again", "compile"]
    if with_clingo:
        columns.append("clingo")
    print("Milliseconds for one evaluation of one norm.")
    if not with_durable:
        print(f"Without durable_rules: {durable.why_unavailable()}")
    print("  ".join(f"{column:>9}" for column in columns))
    for leaves in sizes.leaves:
        tree = norm(leaves, leaves)
        r = random.Random(leaves)
        vectors: list[Leaves] = [{name: r.choice(tuple(Truth)) for name in tree.leaves} for _ in range(sizes.vectors)]
        row = measure(tree, vectors, with_durable=with_durable, with_clingo=with_clingo)
        cells = [f"{leaves:>9}", f"{len(tree.nodes):>9}", *(f"{cell:>9.4f}" for cell in row)]
        print("  ".join(cells))


if __name__ == "__main__":
    main()
