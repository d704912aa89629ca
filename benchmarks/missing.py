"""How long it takes to say what would settle a finding, by the number of open facts: python benchmarks/missing.py

Random rules over open facts, in the shape of norms: an element is a group of arguments, each argument a few facts
and an exception, and some facts feed several arguments. `sets` finds the twenty smallest sets of answers each way,
`idle` the facts that cannot matter, `next` ranks the questions. Beside it, trying all answers to all sets of facts in
the order of their size, as far as that goes, until as many sets are found.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from itertools import combinations, product
from random import Random

from support.tables import Table, publish, with_markdown

from rightscheck.appraisal.dependence import Dependence, Variable
from rightscheck.appraisal.questions import Ranking
from rightscheck.appraisal.settling import assigned, cannot_matter, settling_sets
from rightscheck.inference.formula import Formula, Formulas
from rightscheck.truth import Truth

SIZES = (8, 12, 16, 50, 100, 200, 400)
SETS = 20
PATIENCE = 20.0
"""Seconds after which trying all answers is given up."""


def rule(facts: int, seed: int = 1) -> Dependence:
    """A rule over so many open facts, with a tenth more leaves than facts."""
    r, formulas = Random(seed), Formulas()
    leaves = [formulas.fact(number, [Truth.UNKNOWN, Truth.TRUE, Truth.FALSE]) for number in range(facts)]
    leaves += r.sample(leaves, facts // 10)
    arguments: list[Formula] = []
    while leaves:
        some, leaves = leaves[:4], leaves[4:]
        base = formulas.group("all" if r.random() < 0.5 else "any", some[:3])
        arguments.append(formulas.group("unless", [base, some[3]]) if len(some) == 4 else base)
    elements = [arguments[start : start + 5] for start in range(0, len(arguments), 5)]
    root = formulas.group("all", [formulas.group("any", element) for element in elements])
    variables = [Variable("fact", (("act", f"f{n}"),), "", (), "", (("yes",), ("no",))) for n in range(facts)]
    return Dependence(formulas, (root,), variables, [[] for _ in variables], [{Truth.UNKNOWN} for _ in variables])


def sets(found: Dependence) -> int:
    """The smallest sets each way."""
    (conclusion,) = found.conclusions
    return sum(len(settling_sets(found, conclusion, way, most=SETS).sets) for way in (Truth.TRUE, Truth.FALSE))


def tried(found: Dependence) -> int | None:
    """As many, by trying; None where that takes too long."""
    (conclusion,) = found.conclusions
    started, count = time.perf_counter(), 0
    for way in (Truth.TRUE, Truth.FALSE):
        minimal: list[set[int]] = []
        for size in range(len(found.variables) + 1):
            for numbers in combinations(range(len(found.variables)), size):
                if time.perf_counter() - started > PATIENCE:
                    return None
                if len(minimal) == SETS or any(one <= set(numbers) for one in minimal):
                    continue
                answers = (dict(zip(numbers, taken, strict=True)) for taken in product((1, 2), repeat=size))
                if any(assigned(found.formulas, conclusion, one).now is way for one in answers):
                    minimal.append(set(numbers))
        count += len(minimal)
    return count


def timed(work: Callable[[], object]) -> tuple[float, object]:
    """Milliseconds, and what came of it."""
    started = time.perf_counter()
    result = work()
    return 1000 * (time.perf_counter() - started), result


def row(facts: int, runs: int) -> list[str]:
    """One line of the table."""
    least = {
        name: min(timed(lambda work=work: work(rule(facts)))[0] for _ in range(runs))
        for name, work in (
            ("sets", sets),
            ("idle", lambda found: cannot_matter(found, found.conclusions[0])),
            ("next", lambda found: Ranking(found).ranked()),
        )
    }
    took, result = timed(lambda: tried(rule(facts)))
    if result is not None and result != sets(rule(facts)):
        raise SystemExit(
            f"{facts} facts: trying finds {result} sets, the search another number. The times say nothing."
        )
    ratio = f"{took / least['sets']:.0f}" if result is not None else f"over {took / least['sets']:.0f}"
    return [
        str(facts),
        *(f"{least[name]:.0f}" for name in ("sets", "idle", "next")),
        f"{sum(least.values()):.0f}",
        ratio,
    ]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Time the search for what settles a finding.")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="FACTS", help="open facts")
    parser.add_argument("--runs", type=int, default=3, help="runs of each (default: 3); the least is shown")
    with_markdown(parser)
    options = parser.parse_args(arguments)
    columns = ("open facts", "sets ms", "idle ms", "next ms", "together ms", "trying / sets")
    rows = [row(size, options.runs) for size in options.sizes]
    remark = f"Trying is given up after {PATIENCE:.0f} seconds; the ratio is then a lower bound."
    publish([Table("What settles a finding", columns, rows, [remark])], options.md)


if __name__ == "__main__":
    main()
