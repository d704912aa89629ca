"""What a finding turns on: the smallest sets of facts whose change to the other account changes the conclusion."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import Final

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.casefile.views import View
from rightscheck.grounding.ground import FactKey
from rightscheck.grounding.scope import Instance
from rightscheck.law.norms import Norm
from rightscheck.truth import Truth

LARGEST: Final = 3
"""Sets of up to this size are searched completely; beyond it, one smallest set is found by leaving facts out."""


def differing(evaluator: Evaluator, norm: Norm, instance: Instance, view: View) -> tuple[FactKey, ...]:
    """The facts that some leaf reads otherwise on `view` than on the weighed view."""
    weighed = evaluator.evaluation(norm, instance, "weighed")
    other = evaluator.evaluation(norm, instance, view)
    return tuple(dict.fromkeys(_differing(evaluator, weighed, other)))


def _differing(evaluator: Evaluator, weighed: Evaluation, other: Evaluation) -> Iterator[FactKey]:
    for name, reading in weighed.readings.items():
        counterpart = other.readings[name]
        if reading.reference is not None and counterpart.reference is not None:
            pairs = zip(evaluator.nested(reading.reference), evaluator.nested(counterpart.reference), strict=True)
            for mine, theirs in pairs:
                yield from _differing(evaluator, mine, theirs)
        elif reading.value is not counterpart.value:
            yield from reading.keys


def smallest_sets(
    candidates: Sequence[FactKey], turns: Callable[[Sequence[FactKey]], bool]
) -> list[tuple[FactKey, ...]]:
    """The minimal sets of `candidates` for which `turns` holds: all of up to `LARGEST` facts, or one larger set if
    there is none."""
    found: list[tuple[FactKey, ...]] = []
    for size in range(1, min(LARGEST, len(candidates)) + 1):
        for chosen in combinations(candidates, size):
            if not any(set(known) <= set(chosen) for known in found) and turns(chosen):
                found.append(chosen)
    if not found and len(candidates) > LARGEST and turns(candidates):
        kept = list(candidates)
        for key in candidates:
            fewer = [other for other in kept if other != key]
            if turns(fewer):
                kept = fewer
        found.append(tuple(kept))
    return found


def hinges(
    evaluator: Evaluator, norm: Norm, instance: Instance, view: View, candidates: Sequence[FactKey]
) -> list[tuple[FactKey, ...]]:
    """The minimal sets of `candidates` that, taken on `view`, change whether the norm is breached on the weighed
    view."""
    breached = evaluator.evaluation(norm, instance, "weighed").value is Truth.TRUE

    def turns(keys: Sequence[FactKey]) -> bool:
        value = evaluator.what_if(norm, instance, "weighed", dict.fromkeys(keys, view))
        return (value is Truth.TRUE) is not breached

    return smallest_sets(candidates, turns)
