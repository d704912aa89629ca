"""The third evaluator: formulas as Polars expressions, for many cases at once.

A column of booleans with nulls is a column of truth values, null for unknown: `&`, `|` and `~` of Polars are strong
Kleene's, and the rest is built on them. A formula that several others use becomes a column of its own and is computed
once; one that only another formula uses is written into it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from operator import and_, or_
from typing import Final

import polars as pl

from rightscheck.inference.formula import Formula, Formulas
from rightscheck.truth import Truth, at_least, conjunction, defeasible, disjunction, negation

ANSWERS: Final = (Truth.UNKNOWN, Truth.TRUE, Truth.FALSE)
"""The options of a variable that is a column of truth values, see `rightscheck.inference.formula`."""
_VALUES: Final[Mapping[Truth, bool | None]] = {Truth.TRUE: True, Truth.FALSE: False, Truth.UNKNOWN: None}
_DEEPEST: Final = 5
"""So deep an expression is written before a part becomes a column: what Polars takes to plan one grows faster than its
depth."""


def answer(formulas: Formulas, variable: int, values: Mapping[Truth, Truth] | None = None) -> Formula:
    """The formula that is a column of truth values, or what becomes of each of them."""
    return formulas.fact(variable, ANSWERS if values is None else [values[value] for value in ANSWERS])


class Vectorised:
    """Formulas ready to be computed over columns.

    Args:
        outputs: the formulas by the name of the column that each becomes; not all of them constants.
        inputs: the names of the columns of truth values, by the number of the variable.
    """

    def __init__(self, outputs: Mapping[str, Formula], inputs: Sequence[str]) -> None:
        self._inputs = inputs
        self._uses: Counter[int] = Counter()
        self._level: dict[int, int] = {}
        self._depth: dict[int, int] = {}
        self._written: dict[int, pl.Expr] = {}
        self._stages: list[list[pl.Expr]] = []
        order = _kids_first(outputs.values())
        for formula in order:
            for kid in formula.kids:
                self._uses[id(kid)] += 1
        for number, formula in enumerate(order):
            self._write(formula, f"#{number}")
        self._last = tuple(self._written[id(formula)].alias(name) for name, formula in outputs.items())
        self._kept = order  # identities name formulas, so they must live as long as this

    def _write(self, formula: Formula, name: str) -> None:
        level = max((self._level[id(kid)] for kid in formula.kids), default=0)
        self._depth[id(formula)] = 1 + max((self._depth[id(kid)] for kid in formula.kids), default=0)
        self._written[id(formula)] = self._made(formula)
        self._level[id(formula)] = level
        plain = formula.kind == "constant" or (formula.kind == "fact" and formula.values == ANSWERS)
        if plain or (self._uses[id(formula)] < 2 and self._depth[id(formula)] < _DEEPEST):
            return
        while len(self._stages) <= level:
            self._stages.append([])
        self._stages[level].append(self._written[id(formula)].alias(name))
        self._written[id(formula)] = pl.col(name)
        self._level[id(formula)], self._depth[id(formula)] = level + 1, 1

    def _made(self, formula: Formula) -> pl.Expr:
        if formula.kind == "constant":
            return pl.lit(_VALUES[formula.now], pl.Boolean)
        if formula.kind == "fact":
            return _told(pl.col(self._inputs[formula.variable]), [_VALUES[value] for value in formula.values])
        kids = [self._written[id(kid)] for kid in formula.kids]
        if formula.kind == "all":
            return reduce(and_, kids)
        if formula.kind == "any":
            return reduce(or_, kids)
        if formula.kind == "at_least":
            return _enough(kids, formula.n)
        if formula.kind == "not":
            return ~kids[0]
        if formula.kind == "unless":
            return kids[0] & ~kids[1].fill_null(False)
        return pl.when(kids[0].fill_null(False)).then(kids[1]).otherwise(kids[2])

    @property
    def size(self) -> int:
        """How many different formulas are computed."""
        return len(self._kept)

    @property
    def variables(self) -> tuple[str, ...]:
        """The columns that have to be there."""
        used = dict.fromkeys(formula.variable for formula in self._kept if formula.kind == "fact")
        return tuple(self._inputs[number] for number in sorted(used))

    def run(self, frame: pl.DataFrame) -> pl.DataFrame:
        """The outputs over the rows of a frame that has the inputs."""
        lazy = frame.lazy()
        for stage in self._stages:
            lazy = lazy.with_columns(stage)
        # Every expression is needed and none stands twice, so there is nothing that an optimizer could find.
        return lazy.select(self._last).collect(optimizations=pl.QueryOptFlags.none())


def _kids_first(roots: Iterable[Formula]) -> list[Formula]:
    seen: set[int] = set()
    order = []
    for root in roots:
        for formula in root.walk():
            if id(formula) not in seen:
                seen.add(id(formula))
                order.append(formula)
    return order


def _told(column: pl.Expr, values: Sequence[bool | None]) -> pl.Expr:
    """What becomes of a column whose unknown, true and false come to these values."""
    unknown, true, false = values
    if unknown is None:
        if (true, false) == (True, False):
            return column
        if (true, false) == (False, True):
            return ~column
        if true is None:
            return pl.when(~column).then(pl.lit(false, pl.Boolean))
        if false is None:
            return pl.when(column).then(pl.lit(true, pl.Boolean))
    known = pl.when(column).then(pl.lit(true, pl.Boolean)).otherwise(pl.lit(false, pl.Boolean))
    return pl.when(column.is_null()).then(pl.lit(unknown, pl.Boolean)).otherwise(known)


def _enough(kids: Sequence[pl.Expr], n: int) -> pl.Expr:
    true = pl.sum_horizontal([kid.fill_null(False).cast(pl.UInt16) for kid in kids])
    possible = pl.sum_horizontal([kid.fill_null(True).cast(pl.UInt16) for kid in kids])
    return pl.when(true >= n).then(pl.lit(True)).when(possible < n).then(pl.lit(False))


# What can come of it --------------------------------------------------------------------------------------------------


def possible(
    formula: Formula,
    answers: Sequence[frozenset[Truth]],
    known: dict[int, frozenset[Truth]],
    *,
    before: Mapping[int, frozenset[Truth]] = {},
    changed: int = 0,
) -> frozenset[Truth]:
    """The values that a formula can have, whatever its columns say.

    What two parts have in common is not seen, so it may name a value that never comes; it never leaves one out.

    Args:
        answers: what each column can say, by the number of the variable.
        known: what has been worked out so far, by the identity of the formula; filled here.
        before: the same for other answers, which differ from these in the variables `changed` only (a bit for each).
    """

    def found(part: Formula) -> frozenset[Truth] | None:
        return known.get(id(part)) or (None if part.depends & changed else before.get(id(part)))

    waiting = [formula]
    while waiting:
        part = waiting[-1]
        if found(part) is None:
            unknown = [kid for kid in part.kids if found(kid) is None]
            if unknown:
                waiting += unknown
                continue
            kids = [found(kid) or frozenset() for kid in part.kids]
            known[id(part)] = _possible(part, kids, answers)
        waiting.pop()
    return found(formula) or frozenset()


def _possible(
    formula: Formula, kids: Sequence[frozenset[Truth]], answers: Sequence[frozenset[Truth]]
) -> frozenset[Truth]:
    if formula.kind == "constant":
        return frozenset(formula.values)
    if formula.kind == "fact":
        values = zip(ANSWERS, formula.values, strict=True)
        return frozenset(value for said, value in values if said in answers[formula.variable])
    if formula.kind == "choice":
        when, then, otherwise = kids
        other = otherwise if when != {Truth.TRUE} else frozenset()
        return (then if Truth.TRUE in when else frozenset()) | other
    if formula.kind == "not":
        return frozenset(map(negation, kids[0]))
    if formula.kind == "unless":
        return frozenset(defeasible(base, exception) for base in kids[0] for exception in kids[1])
    if formula.kind == "at_least":
        return _possible_counts(kids, formula.n)
    join = conjunction if formula.kind == "all" else disjunction
    found = kids[0]
    for kid in kids[1:]:
        found = frozenset(join(pair) for pair in ((first, second) for first in found for second in kid))
    return found


def _possible_counts(kids: Sequence[frozenset[Truth]], n: int) -> frozenset[Truth]:
    counts = {(0, 0)}
    for kid in kids:
        steps = [(int(value is Truth.TRUE), int(value is Truth.UNKNOWN)) for value in kid]
        counts = {(true + a, unknown + b) for true, unknown in counts for a, b in steps}
    return frozenset(at_least(n, [Truth.TRUE] * true + [Truth.UNKNOWN] * unknown) for true, unknown in counts)
