"""The derivations behind a finding as findings have them: the run of the norm and the runs of whatever it refers to."""

from __future__ import annotations

from collections import Counter

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.appraisal.findings import DerivationRun, DerivationStep
from rightscheck.inference.derivation import Derivation


def derivation_runs(evaluator: Evaluator, norm: str, run: Evaluation) -> tuple[DerivationRun, ...]:
    """The run of a norm and the runs behind it, each once. Further runs of one rule, for another act or with another
    burden, are numbered."""
    found: dict[int, tuple[str, Evaluation]] = {}
    _collect(evaluator, norm, run, found, Counter())
    return tuple(
        DerivationRun(
            rule=name,
            leaves=run.leaf_values,
            rests_on={
                leaf: tuple(found[id(nested)][0] for nested in evaluator.runs_behind(run, leaf))
                for leaf in run.references
            },
            steps=_steps(evaluator, run.derivation),
        )
        for name, run in found.values()
    )


def _collect(
    evaluator: Evaluator,
    name: str,
    run: Evaluation,
    found: dict[int, tuple[str, Evaluation]],
    names: Counter[str],
) -> None:
    if id(run) in found:
        return
    names[name] += 1
    found[id(run)] = (name if names[name] == 1 else f"{name}#{names[name]}", run)
    for leaf in run.references:
        reading = run.readings[leaf]
        assert reading.reference is not None  # noqa: S101 - that is what references are
        for nested in evaluator.behind(reading):
            _collect(evaluator, reading.reference.id, nested, found, names)


def _steps(evaluator: Evaluator, derivation: Derivation) -> tuple[DerivationStep, ...]:
    """The steps of a derivation: made once, since views, norms and people share it."""
    found = evaluator.described.get(id(derivation))
    if found is None:
        found = evaluator.described[id(derivation)] = tuple(
            DerivationStep(node=step.node, kind=step.kind, value=step.value, because=step.because)
            for step in derivation.steps
        )
    return found
