"""Verdicts: the first that fits, from the conclusion on four views."""

from __future__ import annotations

from collections.abc import Mapping

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.appraisal.findings import Verdict
from rightscheck.casefile.views import OTHER, View
from rightscheck.grounding.compiled import Leaf
from rightscheck.grounding.reading import FactKey
from rightscheck.inference.reference import evaluate
from rightscheck.truth import Truth, disjunction


def verdict(values: Mapping[View, Truth], *, only_evidence_lacks: bool) -> Verdict:
    """The verdict for a norm that applies.

    Args:
        only_evidence_lacks: whether the breach on the applicant's account would hold on the weighed view if the
            undisputed facts below the standard were better evidenced.
    """
    if values["weighed"] is Truth.TRUE:
        return "established" if values["respondent"] is Truth.TRUE else "indicated"
    if values["applicant"] is Truth.TRUE:
        return "arguable" if only_evidence_lacks else "contested"
    return "no_breach_shown" if values["weighed"] is Truth.FALSE else "undetermined"


def thin_facts(evaluator: Evaluator, weighed: Evaluation) -> tuple[FactKey, ...]:
    """The facts that nobody disputes and that are too thinly evidenced for the standard."""
    found = [
        key
        for _, _, reading in evaluator.fact_readings(weighed)
        if reading.cause == "below_standard" and not reading.disputed
        for key in reading.keys
    ]
    return tuple(dict.fromkeys(found))


def as_it_stands(evaluator: Evaluator, weighed: Evaluation, applicant: Evaluation) -> Truth:
    """The outcome on the weighed view if every open point were decided against whoever must show it."""
    kept = (id(weighed), id(applicant))
    found = evaluator.standing.get(kept)
    if found is None:
        tree = weighed.compiled.tree
        found = evaluator.standing[kept] = evaluate(tree, as_leaves_stand(evaluator, weighed, applicant))[tree.root]
    return found


def as_leaves_stand(evaluator: Evaluator, weighed: Evaluation, applicant: Evaluation) -> dict[str, Truth]:
    """Every leaf with its value, or where it is open decided against whoever must show it.

    A point that is the State's to show counts against it only where the applicant has alleged the failure; what
    nobody alleged stays without effect.
    """
    values: dict[str, Truth] = {}
    for name, reading in weighed.readings.items():
        leaf = weighed.compiled.leaves[name]
        if reading.value is not Truth.UNKNOWN:
            values[name] = reading.value
        elif reading.reference is not None and not (leaf.negated and leaf.kind == "norm"):
            pairs = zip(evaluator.runs_behind(weighed, name), evaluator.runs_behind(applicant, name), strict=True)
            values[name] = disjunction(as_it_stands(evaluator, *pair) for pair in pairs)
        else:
            values[name] = _against_the_burden(evaluator, weighed, leaf, applicant.readings[name].value)
    return values


def _against_the_burden(evaluator: Evaluator, weighed: Evaluation, leaf: Leaf, alleged: Truth) -> Truth:
    """An open leaf decided against whoever must show it. `alleged` is its value on the applicant's view.

    What has to be shown is the leaf or, under `not`, its opposite. Where both sides must show it, it is not shown.
    """
    claim = leaf.helps if not leaf.negated else OTHER[leaf.helps]
    burden = evaluator.burden(leaf, weighed)
    shown = leaf.kind != "open" and burden not in ("shared", claim)
    if burden == "duty_bearer":
        shown = shown and alleged is (Truth.FALSE if leaf.negated else Truth.TRUE)
    return Truth.TRUE if shown is not leaf.negated else Truth.FALSE
