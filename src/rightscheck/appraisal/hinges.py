"""What a finding turns on: the smallest sets of facts whose change to the other account changes the conclusion."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.appraisal.minimal import small_sets, smaller
from rightscheck.casefile.views import View
from rightscheck.grounding.reading import FactKey
from rightscheck.truth import Truth


def differing(evaluator: Evaluator, weighed: Evaluation, other: Evaluation) -> tuple[FactKey, ...]:
    """The facts that some leaf, or the burden of some leaf, reads otherwise on another view than on the weighed one."""
    return tuple(dict.fromkeys(_differing(evaluator, weighed, other)))


def _differing(evaluator: Evaluator, weighed: Evaluation, other: Evaluation) -> Iterator[FactKey]:
    yield from evaluator.moved_otherwise(weighed, other.context.view)
    for name, reading in weighed.readings.items():
        counterpart = other.readings[name]
        if reading.reference is not None and counterpart.reference is not None:
            pairs = zip(evaluator.behind(reading), evaluator.behind(counterpart), strict=True)
            for mine, theirs in pairs:
                yield from _differing(evaluator, mine, theirs)
        elif reading.value is not counterpart.value:
            yield from reading.keys


def smallest_sets(
    candidates: Sequence[FactKey], turns: Callable[[Collection[FactKey]], bool]
) -> list[tuple[FactKey, ...]]:
    """The minimal sets of `candidates` for which `turns` holds: all small ones, or one larger set if there is none.

    Where the whole other account turns nothing, only single facts are tried.
    """
    sizes = small_sets(candidates, turns)
    if not turns(candidates):
        return next(sizes, [])
    return [chosen for found in sizes for chosen in found] or [smaller(candidates, turns)]


def hinges(
    evaluator: Evaluator, weighed: Evaluation, view: View, candidates: Sequence[FactKey]
) -> list[tuple[FactKey, ...]]:
    """The minimal sets of `candidates` that, taken on `view`, change whether the norm is breached on the weighed
    view."""
    breached = weighed.value is Truth.TRUE

    def turns(keys: Collection[FactKey]) -> bool:
        return (evaluator.what_if(weighed, dict.fromkeys(keys, view)) is Truth.TRUE) is not breached

    return smallest_sets(candidates, turns)
