"""The formulas as zen-engine has them: a decision graph of two expression nodes, one evaluation for each row."""

from __future__ import annotations

import json
import time
from itertools import pairwise
from typing import Any

from job import VERDICTS, Formula, Job, columns_of, needed, run


def graph(job: Job) -> dict[str, Any]:
    """The decision graph: input, formulas, verdicts, output."""
    names: list[str] = []
    formulas = []
    for number, formula in enumerate(job.formulas):
        if formula.kind == "constant":
            names.append(str(formula.values[0]))
        elif formula.kind == "fact" and formula.values == [0, 1, 2]:
            names.append(f"q{formula.variable}")
        else:
            formulas.append(_expression(f"f{number}", _text(formula, names)))
            names.append(f"$.f{number}")
    verdicts = []
    for number, norm in enumerate(job.norms):
        # The second node reads what the first one passes on, so nothing there is its own.
        parts = [names[place].removeprefix("$.") for place in norm[:5]]
        verdicts.append(_expression(f"v{number}", _verdict(parts, norm.open)))
    nodes: list[dict[str, Any]] = [
        {"id": "in", "type": "inputNode", "name": "in"},
        {"id": "formulas", "type": "expressionNode", "name": "formulas", "content": _content(formulas, keep=True)},
        {"id": "verdicts", "type": "expressionNode", "name": "verdicts", "content": _content(verdicts, keep=False)},
        {"id": "out", "type": "outputNode", "name": "out"},
    ]
    order = [str(node["id"]) for node in nodes]
    edges = [
        {"id": f"{first}-{second}", "sourceId": first, "targetId": second, "type": "edge"}
        for first, second in pairwise(order)
    ]
    place = {"position": {"x": 0, "y": 0}}
    return {"nodes": [{**node, **place} for node in nodes], "edges": edges}


def _content(expressions: list[dict[str, str]], *, keep: bool) -> dict[str, Any]:
    return {"expressions": expressions, "passThrough": keep}


def _expression(key: str, value: str) -> dict[str, str]:
    return {"id": key, "key": key, "value": value}


def _text(formula: Formula, names: list[str]) -> str:
    kids = [names[kid] for kid in formula.kids]
    if formula.kind == "fact":
        low, middle, high = formula.values
        answer = f"q{formula.variable}"
        return f"{answer} == 2 ? {high} : {answer} == 1 ? {middle} : {low}"
    if formula.kind == "all":
        return f"min([{', '.join(kids)}])"
    if formula.kind == "any":
        return f"max([{', '.join(kids)}])"
    if formula.kind == "not":
        return f"2 - {kids[0]}"
    if formula.kind == "unless":
        return f"{kids[1]} == 2 ? 0 : {kids[0]}"
    if formula.kind == "choice":
        return f"{kids[0]} == 2 ? {kids[1]} : {kids[2]}"
    every = f"[{', '.join(kids)}]"
    return f"count({every}, # == 2) >= {formula.n} ? 2 : count({every}, # != 0) >= {formula.n} ? 1 : 0"


def _verdict(parts: list[str], left: str) -> str:
    out, weighed, applicant, respondent, better = parts
    met = f"({respondent} == 2 ? 'established' : 'indicated')"
    disputed = f"({better} == 2 ? 'arguable' : 'contested')"
    open_ = f"({weighed} == 0 ? 'no_breach_shown' : '{left}')"
    found = f"({weighed} == 2 ? {met} : ({applicant} == 2 ? {disputed} : {open_}))"
    return f"{out} == 2 ? 'not_applicable' : {found}"


def zen(job: Job) -> tuple[list[bytes], float]:
    """The verdicts. Reading the graph is not counted."""
    decision = needed("zen").ZenEngine().create_decision(json.dumps(graph(job)))
    cases = [{f"q{number}": value for number, value in case.items()} for case in job.cases()]
    decision.evaluate(cases[0])
    found = []
    start = time.perf_counter()
    for case in cases:
        found.append(decision.evaluate(case)["result"])
    seconds = time.perf_counter() - start
    code = {verdict: number for number, verdict in enumerate(VERDICTS)}
    return columns_of([[code[one[f"v{number}"]] for number in range(len(job.norms))] for one in found]), seconds


if __name__ == "__main__":
    run(zen)
