"""Which of many changes bring about a result: the smallest sets that do, found by trying.

For results that take a whole evaluation each. Where they can be written as a formula, `settling` is exact and faster.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from math import comb
from typing import Final, Generic, NamedTuple, TypeVar

C = TypeVar("C")
LARGEST: Final = 3
MOST: Final = 300
"""Sets of up to `LARGEST` changes are all tried, as long as it takes no more than `MOST` tries."""


class Causes(NamedTuple, Generic[C]):
    """What brings about a result.

    Attributes:
        enough: the smallest sets of changes each of which alone does, all of one size.
        needed: the changes without which all the others together do not.
        complete: whether every set of this size was tried; otherwise `enough` is one set from which nothing can be left
            out, and there may be others.
    """

    enough: tuple[tuple[C, ...], ...] = ()
    needed: tuple[C, ...] = ()
    complete: bool = True


def causes(changes: Sequence[C], gives: Callable[[frozenset[C]], bool]) -> Causes[C]:
    """The causes among some changes of a result that all of them together bring about.

    Args:
        gives: whether the result is there with these changes and no others.

    Returns:
        No sets, and not complete, where even all changes together do not bring it about.
    """
    if not gives(frozenset(changes)):
        return Causes(complete=False)
    needed = tuple(change for change in changes if not gives(frozenset(changes) - {change}))
    found = next((sets for sets in small_sets(changes, gives) if sets), None)
    if found is not None:
        return Causes(tuple(found), needed)
    return Causes((smaller(changes, gives),), needed, complete=False)


def small_sets(changes: Sequence[C], gives: Callable[[frozenset[C]], bool]) -> Iterator[list[tuple[C, ...]]]:
    """The smallest sets that bring about a result, for one size after the other, none of them containing another. Every
    set of a size is tried; it ends where that would take too long."""
    smallest: list[frozenset[C]] = []
    tries = 0
    for size in range(1, min(LARGEST, len(changes)) + 1):
        tries += comb(len(changes), size)
        if size > 1 and tries > MOST:
            return
        found = [
            chosen
            for chosen in combinations(changes, size)
            if not any(known.issubset(chosen) for known in smallest) and gives(frozenset(chosen))
        ]
        smallest += map(frozenset, found)
        yield found


def smaller(changes: Sequence[C], gives: Callable[[frozenset[C]], bool]) -> tuple[C, ...]:
    """A set of changes that brings about the result and from which no single one can be left out.

    Delta debugging, algorithm ddmin of A Zeller and R Hildebrandt, 'Simplifying and Isolating Failure-Inducing Input'
    (2002) 28 IEEE Transactions on Software Engineering 183.
    """
    kept, parts = list(changes), 2
    while len(kept) >= 2:
        size = -(-len(kept) // parts)
        subsets = [kept[start : start + size] for start in range(0, len(kept), size)]
        alone = next((some for some in subsets if gives(frozenset(some))), None)
        if alone is not None:
            kept, parts = alone, 2
            continue
        without = ([change for change in kept if change not in some] for some in subsets)
        fewer = next((some for some in without if gives(frozenset(some))), None) if len(subsets) > 2 else None
        if fewer is not None:
            kept, parts = fewer, max(parts - 1, 2)
        elif parts >= len(kept):
            break
        else:
            parts = min(parts * 2, len(kept))
    return tuple(kept)
