"""Verdicts: the first that fits, from the conclusion on four views."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.appraisal.findings import Verdict
from rightscheck.casefile.views import View
from rightscheck.grounding.compiled import Leaf
from rightscheck.grounding.ground import FactKey, LeafReading
from rightscheck.grounding.scope import Instance
from rightscheck.inference.reference import evaluate
from rightscheck.law.norms import Norm
from rightscheck.truth import Truth


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


def as_it_stands(evaluator: Evaluator, norm: Norm, instance: Instance) -> Truth:
    """The outcome if every open point were decided against whoever must show it.

    A point that is the State's to show counts against it only where the applicant has alleged the failure; what
    nobody alleged stays without effect.
    """
    weighed = evaluator.evaluation(norm, instance, "weighed")
    applicant = evaluator.evaluation(norm, instance, "applicant")
    respondent = evaluator.evaluation(norm, instance, "respondent")
    return _decided(evaluator, norm, instance, weighed, applicant, respondent)


def _decided(
    evaluator: Evaluator,
    norm: Norm,
    instance: Instance,
    weighed: Evaluation,
    applicant: Evaluation,
    respondent: Evaluation,
) -> Truth:
    values: dict[str, Truth] = {}
    for name, reading in weighed.readings.items():
        leaf = weighed.compiled.leaves[name]
        if reading.value is not Truth.UNKNOWN:
            values[name] = reading.value
        elif reading.reference is not None:
            values[name] = _reference(
                evaluator, norm, instance, reading, applicant.readings[name], respondent.readings[name]
            )
        else:
            alleged = (applicant if leaf.helps == "claimant" else respondent).readings[name].value is Truth.TRUE
            values[name] = _against_the_burden(evaluator, norm, instance, leaf, alleged=alleged)
    tree = weighed.compiled.tree
    return evaluate(tree, values)[tree.root]


def _reference(
    evaluator: Evaluator,
    norm: Norm,
    instance: Instance,
    weighed: LeafReading,
    applicant: LeafReading,
    respondent: LeafReading,
) -> Truth:
    runs: list[Iterable[Evaluation]] = [
        evaluator.nested(reading.reference) if reading.reference else [] for reading in (weighed, applicant, respondent)
    ]
    outcomes = [_decided(evaluator, norm, instance, *run) for run in zip(*runs, strict=False)]
    return Truth.TRUE if Truth.TRUE in outcomes else Truth.FALSE


def _against_the_burden(evaluator: Evaluator, norm: Norm, instance: Instance, leaf: Leaf, *, alleged: bool) -> Truth:
    if leaf.kind == "open":
        return Truth.FALSE
    burden = evaluator.burden(norm, leaf, instance)
    if burden in ("shared", leaf.helps):
        return Truth.FALSE if burden == leaf.helps or leaf.helps == "claimant" else Truth.TRUE
    if burden == "claimant":
        return Truth.TRUE
    return Truth.TRUE if alleged else Truth.FALSE
