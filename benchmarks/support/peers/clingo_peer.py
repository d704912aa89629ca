"""The formulas as a logic program: `t(N)` and `f(N)` for true and false, neither for unknown.

`once` grounds it a single time and sets external atoms for every row; `anew` makes, grounds and solves it for every row
with the row's facts, as a script that is written for one case does.
"""

from __future__ import annotations

import sys
import time
from typing import Any

from job import FALSE, TRUE, VERDICTS, Formula, Job, columns_of, needed, run


def program(job: Job) -> str:
    """The rules of formulas and verdicts, over `q(V,t)` and `q(V,f)`."""
    lines = [line for number, formula in enumerate(job.formulas) for line in _rules(number, formula)]
    for number, norm in enumerate(job.norms):
        out, weighed, applicant, respondent, better = norm[:5]
        lines += [
            f"v({number},not_applicable) :- t({out}).",
            f"v({number},established) :- not t({out}), t({weighed}), t({respondent}).",
            f"v({number},indicated) :- not t({out}), t({weighed}), not t({respondent}).",
            f"v({number},arguable) :- not t({out}), not t({weighed}), t({applicant}), t({better}).",
            f"v({number},contested) :- not t({out}), not t({weighed}), t({applicant}), not t({better}).",
            f"v({number},no_breach_shown) :- not t({out}), f({weighed}), not t({applicant}).",
            f"v({number},{norm.open}) :- not t({out}), not t({weighed}), not f({weighed}), not t({applicant}).",
        ]
    return "\n".join([*lines, "#defined t/1. #defined f/1. #defined q/2. #show v/2."])


def _rules(x: int, formula: Formula) -> list[str]:
    kids, kind = formula.kids, formula.kind
    if kind == "constant":
        return [f"t({x})."] if formula.values[0] == TRUE else [f"f({x})."] if formula.values[0] == FALSE else []
    if kind == "fact":
        q = formula.variable
        asked = (f"q({q},f)", f"not q({q},f), not q({q},t)", f"q({q},t)")
        said = {TRUE: "t", FALSE: "f"}
        return [f"{said[value]}({x}) :- {a}." for a, value in zip(asked, formula.values, strict=True) if value in said]
    if kind == "not":
        return [f"t({x}) :- f({kids[0]}).", f"f({x}) :- t({kids[0]})."]
    if kind == "unless":
        base, exception = kids
        return [f"t({x}) :- t({base}), not t({exception}).", f"f({x}) :- f({base}).", f"f({x}) :- t({exception})."]
    if kind == "choice":
        when, then, other = kids
        return [
            line
            for letter in "tf"
            for line in (
                f"{letter}({x}) :- t({when}), {letter}({then}).",
                f"{letter}({x}) :- not t({when}), {letter}({other}).",
            )
        ]
    if kind == "at_least":
        true, false = ("; ".join(f"{letter}({kid})" for kid in kids) for letter in "tf")
        return [f"t({x}) :- {formula.n} {{ {true} }}.", f"f({x}) :- {len(kids) - formula.n + 1} {{ {false} }}."]
    decided, other = ("t", "f") if kind == "all" else ("f", "t")
    every = ", ".join(f"{decided}({kid})" for kid in kids)
    return [f"{decided}({x}) :- {every}.", *(f"{other}({x}) :- {other}({kid})." for kid in kids)]


def once(job: Job) -> tuple[list[bytes], float]:
    """Grounded once; making and grounding it is not counted."""
    clingo: Any = needed("clingo")
    control = clingo.Control(["--warn=none"])
    externals = "\n".join(f"#external q({number},(t;f))." for number in job.variables)
    control.add("base", [], f"{program(job)}\n{externals}")
    control.ground([("base", [])])
    atoms = control.symbolic_atoms
    literals: dict[int, tuple[int, int]] = {}
    for number in job.variables:
        symbols = [clingo.Function("q", [clingo.Number(number), clingo.Function(letter)]) for letter in "tf"]
        true, false = (atoms[symbol].literal for symbol in symbols)
        literals[number] = true, false
    before: dict[int, int] = {}
    found = []
    start = time.perf_counter()
    for case in job.cases():
        for number, value in case.items():
            if before.get(number) != value:
                true, false = literals[number]
                control.assign_external(true, value == TRUE)
                control.assign_external(false, value == FALSE)
        before = case
        found.append(_solved(control))
    seconds = time.perf_counter() - start
    return columns_of([_verdicts(shown, job) for shown in found]), seconds


def anew(job: Job) -> tuple[list[bytes], float]:
    """Made, grounded and solved for every row; putting its text together is not counted."""
    clingo: Any = needed("clingo")
    rules, cases = program(job), list(job.cases())
    letters = {TRUE: "t", FALSE: "f"}
    facts = ["".join(f"q({n},{letters[v]})." for n, v in case.items() if v in letters) for case in cases]
    found = []
    start = time.perf_counter()
    for said in facts:
        control = clingo.Control(["--warn=none"])
        control.add("base", [], rules + said)
        control.ground([("base", [])])
        found.append(_solved(control))
    seconds = time.perf_counter() - start
    return columns_of([_verdicts(shown, job) for shown in found]), seconds


def _solved(control: Any) -> list[Any]:
    with control.solve(yield_=True) as solved:
        return list(next(iter(solved)).symbols(shown=True))


def _verdicts(shown: list[Any], job: Job) -> list[int]:
    code = {verdict: number for number, verdict in enumerate(VERDICTS)}
    found = {atom.arguments[0].number: code[atom.arguments[1].name] for atom in shown}
    return [found[number] for number in range(len(job.norms))]


if __name__ == "__main__":
    run({"once": once, "anew": anew}[sys.argv[3]])
