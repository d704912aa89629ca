"""Which counts are printed only together with which: see `suppression` for what this is and why it holds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

PLACES: Final = (0, 1, 3, 4, 6, 20, 30)
"""Where classes stand on a line: met, disputed, no breach; then open; then outside. Partners are sought near by, so
that sums over neighbours, such as how often a norm is met and in how many rows it could be assessed, can still be
printed."""
OUT: Final = 6
"""The class of the rows outside."""
_OPEN: Final = 10
"""From this place on, the row does not tell whether the norm is met."""
Pair = tuple[int, int]


def group_of(cells: Sequence[int], smallest: int) -> frozenset[int]:
    """The classes of a norm that are printed only as a sum, in every table; empty where none is small."""
    group = {place for place, n in enumerate(cells) if 0 < n < smallest}
    # One small count alone is never enough, so a group has two classes or more.
    while group and sum(cells[place] for place in group) < smallest:
        left = [place for place, n in enumerate(cells) if n and place not in group]
        if not left:
            return frozenset(range(len(cells)))
        have = sum(cells[place] for place in group)

        def rank(place: int, have: int = have) -> tuple[bool, bool, int, int]:
            near = min(abs(PLACES[place] - PLACES[other]) for other in group)
            return place == OUT, have + cells[place] < smallest, near, place

        group.add(min(left, key=rank))
    return frozenset(group)


def together(
    table: Sequence[Sequence[int]], places: Sequence[int], out: int, smallest: int
) -> list[list[frozenset[int]]]:
    """The columns of each line of a table that are printed only as a sum; those that are in no set are printed.

    Args:
        table: counts. Every line has at least `smallest` rows, and every column too or none.
        places: where the columns stand; partners are sought near by.
        out: the column of the rows outside; -1 where it is in the group.
    """
    blocks: dict[Pair, set[int]] = {}
    for at, line in enumerate(table):
        for one, n in enumerate(line):
            if 0 < n < smallest and n < sum(line):
                partner = _partner(line, one, places, out, smallest)
                blocks.setdefault((min(one, partner), max(one, partner)), set()).add(at)
    few, others = _outside(table, out, smallest) if out >= 0 else (set(), set())
    for pair in blocks:
        blocks[pair] |= others if out in pair else set()
    pairs: list[set[Pair]] = [{pair for pair in blocks if at in blocks[pair]} for at in range(len(table))]
    for pair, block in sorted(blocks.items()):
        gaps = [_gap(pair, places) - max((_gap(one, places) for one in found), default=0) for found in pairs]
        for at in _more(table, pair, block, gaps, smallest):
            pairs[at].add(pair)
    whole = frozenset(one for one in range(len(places)) if any(line[one] for line in table))
    return [
        [whole] if at in few else _sums(line, found, places, smallest)
        for at, (line, found) in enumerate(zip(table, pairs, strict=True))
    ]


def _outside(table: Sequence[Sequence[int]], out: int, smallest: int) -> tuple[set[int], set[int]]:
    """The lines in which the number of rows outside is held back, the same for every norm of the same scope: those of
    which only the number of all rows is printed, and those in which it is added to what it is held back with."""
    scope = [(line[out], sum(line) - line[out]) for line in table]
    few = {at for at, one in enumerate(scope) if all(one) and min(one) < smallest}
    others: set[int] = set()
    have = 0
    for at in sorted(range(len(table)), key=lambda at: (-min(scope[at][0], smallest), sum(scope[at]), at)):
        if few and at not in few and scope[at][0] and have < smallest:
            others.add(at)
            have += scope[at][0]
    if others or not few:
        return set(), others
    # No other line has rows outside: with the sum of all of them these would be known.
    more = [at for at, one in enumerate(scope) if at not in few and one[1]]
    return few | set(sorted(more, key=lambda at: (sum(scope[at]), at))[:1]), others


def _partner(line: Sequence[int], one: int, places: Sequence[int], out: int, smallest: int) -> int:
    """The column with which a small cell is printed: on its side where that has rows enough, such that the sum is large
    enough, and near by. The rows outside are no partner where the others are many."""

    def beyond(other: int) -> bool:
        return (places[other] < _OPEN) != (places[one] < _OPEN)

    others = [other for other, n in enumerate(line) if n and other != one]
    if out >= 0 and one != out and sum(line) - line[out] >= smallest:
        others = [other for other in others if other != out]
    enough = sum(line[other] for other in (one, *others) if not beyond(other)) >= smallest

    def rank(other: int) -> tuple[bool, int, int, int]:
        lack = max(smallest - line[one] - line[other], 0)
        return enough and beyond(other), lack, abs(places[one] - places[other]), other

    return min(others, key=rank)


def _gap(pair: Pair, places: Sequence[int]) -> int:
    return abs(places[pair[0]] - places[pair[1]])


def _more(
    table: Sequence[Sequence[int]], pair: Pair, lines: Collection[int], gaps: Sequence[int], enough: int
) -> Iterator[int]:
    """The lines that a block needs beside those that it has.

    Args:
        gaps: how much farther apart the pair is than those that a line has already: lines that lose least come first.
    """
    first, second = pair
    sums = [table[at][first] + table[at][second] for at in lines]
    lacks = [
        enough - sum(table[at][first] for at in lines),
        enough - sum(table[at][second] for at in lines),
        enough - (sum(sums) - max(sums)),
    ]

    def helps(at: int) -> int:
        one, other = table[at][first], table[at][second]
        return sum(min(lack, n) for lack, n in zip(lacks, (one, other, one + other), strict=True) if lack > 0)

    def rank(at: int) -> tuple[int, int, int, int]:
        return max(gaps[at], 0), -helps(at), table[at][first] + table[at][second], at

    largest = max(sums)
    for at in sorted((at for at in range(len(table)) if at not in lines and helps(at)), key=rank):
        if helps(at):
            one, other = table[at][first], table[at][second]
            # What lies outside the largest line: where that is the new one, it is the old largest that is outside now.
            outside = min(one + other, largest)
            largest = max(largest, one + other)
            lacks = [lacks[0] - one, lacks[1] - other, lacks[2] - outside]
            yield at


def _sums(line: Sequence[int], pairs: Iterable[Pair], places: Sequence[int], smallest: int) -> list[frozenset[int]]:
    """Pairs of columns as sets that share no column and have rows enough."""
    sets: list[frozenset[int]] = []
    for pair in sorted(pairs):
        touching = [some for some in sets if some & set(pair)]
        sets = [some for some in sets if some not in touching] + [frozenset(pair).union(*touching)]

    def rows(some: frozenset[int]) -> tuple[int, int]:
        return sum(line[at] for at in some), min(some)

    while len(sets) > 1 and rows(least := min(sets, key=rows))[0] < smallest:
        sets.remove(least)
        near = min(sets, key=lambda some: min(_gap((one, other), places) for one in least for other in some))
        sets[sets.index(near)] = near | least
    return sets
