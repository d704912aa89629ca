"""On which elements of a norm the outcome as it stands turns."""

from __future__ import annotations

from typing import NamedTuple

from rightscheck.appraisal.evaluate import Evaluator, answered
from rightscheck.appraisal.verdicts import as_leaves_stand
from rightscheck.grounding.compiled import Compiled
from rightscheck.grounding.scope import Instance
from rightscheck.inference.reference import evaluate
from rightscheck.law.norms import Norm
from rightscheck.truth import Truth


class Turn(NamedTuple):
    """An element that, decided the other way, turns the outcome; `holds` says how it was decided."""

    element: str
    question: str
    holds: bool


def turning(evaluator: Evaluator, norm: Norm, instance: Instance) -> tuple[Turn, ...]:
    """The elements and exceptions each of which turns the outcome as it stands, the innermost ones, in the order of
    the norm. None where no single one does."""
    weighed = evaluator.evaluation(norm, instance, "weighed")
    applicant = evaluator.evaluation(norm, instance, "applicant")
    compiled = weighed.compiled
    tree, leaves = compiled.tree, as_leaves_stand(evaluator, weighed, applicant)
    values = evaluate(tree, leaves)
    found = []
    for element in compiled.elements.values():
        value = values.get(element.id)
        if value is None or element.role not in ("element", "exception", "condition"):
            continue
        other = Truth.FALSE if value is Truth.TRUE else Truth.TRUE
        changed = answered(tree, {element.id: other})
        outcome = evaluate(changed, {name: other if name == element.id else leaves[name] for name in changed.leaves})
        if outcome[tree.root] is not values[tree.root]:
            found.append(element.id)
    above = {name for key in found for name in _ancestors(compiled, key)}
    return tuple(
        Turn(key, compiled.elements[key].node.question or compiled.elements[key].node.says, values[key] is Truth.TRUE)
        for key in found
        if key not in above
    )


def _ancestors(compiled: Compiled, key: str) -> set[str]:
    found: set[str] = set()
    parent = compiled.elements[key].parent
    while parent is not None and parent not in found:
        found.add(parent)
        parent = compiled.elements[parent].parent
    return found
