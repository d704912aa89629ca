"""What a finding turns on: the smallest sets of facts whose change to the other account changes the conclusion."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from math import comb
from typing import Final

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.casefile.views import View
from rightscheck.grounding.reading import FactKey
from rightscheck.truth import Truth

LARGEST: Final = 3
"""Sets of up to this size are searched completely, as long as it takes no more than `MOST` tries; beyond that, one
smallest set is found by leaving facts out."""
MOST: Final = 300


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
    candidates: Sequence[FactKey], turns: Callable[[Sequence[FactKey]], bool]
) -> list[tuple[FactKey, ...]]:
    """The minimal sets of `candidates` for which `turns` holds: all small ones, or one larger set if there is none.

    Where the whole other account turns nothing, only single facts are tried.
    """
    found: list[tuple[FactKey, ...]] = []
    whole = turns(candidates)
    tries = 0
    for size in range(1, min(LARGEST, len(candidates)) + 1):
        tries += comb(len(candidates), size)
        if size > 1 and (tries > MOST or not whole):
            break
        for chosen in combinations(candidates, size):
            if not any(set(known) <= set(chosen) for known in found) and turns(chosen):
                found.append(chosen)
    if whole and not found:
        kept, fewer = list(candidates), list(candidates)
        while fewer:
            kept = fewer
            smaller = ([other for other in kept if other != key] for key in kept)
            fewer = next((chosen for chosen in smaller if turns(chosen)), [])
        found.append(tuple(kept))
    return found


def hinges(
    evaluator: Evaluator, weighed: Evaluation, view: View, candidates: Sequence[FactKey]
) -> list[tuple[FactKey, ...]]:
    """The minimal sets of `candidates` that, taken on `view`, change whether the norm is breached on the weighed
    view."""
    breached = weighed.value is Truth.TRUE

    def turns(keys: Sequence[FactKey]) -> bool:
        return (evaluator.what_if(weighed, dict.fromkeys(keys, view)) is Truth.TRUE) is not breached

    return smallest_sets(candidates, turns)
