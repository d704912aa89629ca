"""What leaves ask of the columns of a row: each question becomes one column of truth values, null for unknown.

Tests of texts, numbers and dates are expressions. What the law's tables answer (who is bound, what is in force, which
State is which) is asked of the same code as for any case, once for each combination of States and times that occurs;
a time counts there only by the dates of the tables between which it lies.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from functools import cached_property, reduce
from math import prod
from operator import or_
from typing import Any, Final

import polars as pl
from pydantic import BaseModel

from rightscheck.bulk.slots import FROM, UNTIL, Slot
from rightscheck.dates import PartialDate
from rightscheck.truth import Truth

_MINUTE: Final = timedelta(minutes=1)
_DAY: Final = timedelta(days=1)
_MASK: Final[dict[Truth, bool | None]] = {Truth.TRUE: True, Truth.FALSE: False, Truth.UNKNOWN: None}
_KEPT: Final = 20_000
"""Of so many moments it is remembered between which borders they lie: days come again from batch to batch."""
_EVERY: Final = frozenset(Truth)


class Question(ABC):
    """A question that rows answer with a truth value."""

    @property
    def possible(self) -> frozenset[Truth]:
        """The answers that may come."""
        return _EVERY

    @abstractmethod
    def column(self, rows: Occurring) -> pl.Expr | pl.Series:
        """Its answers."""


@dataclass(frozen=True)
class OneOf(Question):
    """Whether a text is one of these."""

    slot: Slot
    values: frozenset[str]

    @property
    def possible(self) -> frozenset[Truth]:
        if self.slot.possible is None:
            return _EVERY
        inside, outside = self.slot.possible & self.values, self.slot.possible - self.values
        found = {Truth.UNKNOWN} | ({Truth.TRUE} if inside else set()) | ({Truth.FALSE} if outside else set())
        return frozenset(found)

    def column(self, rows: Occurring) -> pl.Series:
        codes, values = rows.codes(self.slot.column)
        return reduce(or_, (codes == number for number, value in enumerate(values) if value in self.values), codes < 0)


@dataclass(frozen=True)
class Member(Question):
    """Whether a list has a member; a list that may leave out something never says no."""

    slot: Slot
    member: str

    @property
    def possible(self) -> frozenset[Truth]:
        never = self.slot.possible is not None and self.member not in self.slot.possible
        found = {Truth.UNKNOWN} | (set() if never else {Truth.TRUE}) | ({Truth.FALSE} if self.slot.complete else set())
        return frozenset(found)

    def column(self, rows: Occurring) -> pl.Expr:
        has = pl.col(self.slot.column).list.contains(self.member)
        return has if self.slot.complete else pl.when(has).then(pl.lit(True))


@dataclass(frozen=True)
class Limit(Question):
    """Whether a number, or one of several, stands in a relation to a limit."""

    slot: Slot
    test: str
    bound: int
    many: bool = False

    def column(self, rows: Occurring) -> pl.Expr:
        column = pl.col(self.slot.column)
        if not self.many:
            return related(column, self.test, self.bound)
        return column.list.eval(related(pl.element(), self.test, self.bound)).list.any()


@dataclass(frozen=True)
class Given(Question):
    """Whether a row says something: true or false, never unknown."""

    slot: Slot

    @property
    def possible(self) -> frozenset[Truth]:
        return frozenset((Truth.TRUE, Truth.FALSE))

    def column(self, rows: Occurring) -> pl.Expr:
        name = self.slot.column if self.slot.column in rows.frame.columns else self.slot.column + FROM
        return pl.col(name).is_not_null()


def related(value: pl.Expr, test: str, bound: int) -> pl.Expr:
    """Whether a number stands in a relation (a number test of norms) to a limit."""
    if test == "at_least":
        return value >= bound
    if test == "at_most":
        return value <= bound
    return value > bound if test == "more_than" else value < bound


# Moments --------------------------------------------------------------------------------------------------------------


def ends(slot: Slot) -> tuple[pl.Expr, pl.Expr]:
    """The first and the last minute at which a moment may be."""
    if isinstance(slot.value, PartialDate):
        return _instant(slot.value.earliest), _instant(slot.value.latest)
    return pl.col(slot.column + FROM), pl.col(slot.column + UNTIL)


def _instant(at: datetime) -> pl.Expr:
    return pl.lit(at, pl.Datetime("us"))


@dataclass(frozen=True)
class Ordered(Question):
    """How two moments follow each other, see `rightscheck.dates`.

    Attributes:
        limit: whether the second is a day in a norm, beside which a moment counts in whole days.
    """

    test: str
    first: Slot
    second: Slot
    limit: bool

    def column(self, rows: Occurring) -> pl.Expr:
        clock = self.second.clock or (self.first.clock and not self.limit)
        first, second = ends(self.first), ends(self.second)
        if self.test in ("before", "on_or_after"):
            found = _before(first, second, clock)
            return found if self.test == "before" else ~found
        found = _before(second, first, clock)
        return found if self.test == "after" else ~found


def _before(first: tuple[pl.Expr, pl.Expr], second: tuple[pl.Expr, pl.Expr], clock: bool) -> pl.Expr:
    (a_from, a_until), (b_from, b_until) = first, second
    if not clock:
        a_from, a_until, b_from, b_until = (end.dt.date() for end in (a_from, a_until, b_from, b_until))
    never = pl.when(a_from >= b_until).then(pl.lit(False))
    return pl.when(a_until < b_from).then(pl.lit(True)).otherwise(never)


@dataclass(frozen=True)
class Apart(Question):
    """Whether the hours from one moment to another stand in a relation to a limit."""

    test: str
    bound: int
    first: Slot
    second: Slot

    def column(self, rows: Occurring) -> pl.Expr:
        (a_from, a_until), (b_from, b_until) = ends(self.first), ends(self.second)
        least = related((b_from - a_until).dt.total_minutes(), self.test, self.bound * 60)
        greatest = related((b_until - a_from).dt.total_minutes(), self.test, self.bound * 60)
        return pl.when(least == greatest).then(least)


# Law ------------------------------------------------------------------------------------------------------------------

States = Callable[[str], tuple[str, ...]]
"""The States in a role; none where it is not recorded."""


class Borders:
    """The instants at which an answer of the law may change, in order."""

    def __init__(self, instants: Sequence[datetime]) -> None:
        self._instants = instants
        self._known: dict[tuple[datetime, datetime], tuple[int, int]] = {}

    def between(self, first: datetime, last: datetime) -> tuple[int, int]:
        """The numbers of the stretches between borders in which the ends of a moment lie."""
        found = self._known.get((first, last))
        if found is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            found = bisect_right(self._instants, first), bisect_right(self._instants, last)
            self._known[first, last] = found
        return found


@dataclass(frozen=True)
class OfLaw(Question):
    """What the tables of the law answer.

    Attributes:
        asks: what is asked, for telling questions apart.
        roles: the States that it reads, by their role.
        at: the moment of which it is asked; None where no row tells it or none matters.
        answer: the answer for States and a moment.
        borders: the instants at which the answer may change, in order.
    """

    asks: tuple[object, ...]
    roles: tuple[tuple[str, Slot | None], ...]
    at: Slot | None
    answer: Callable[[States, PartialDate | None], Truth] = field(compare=False)
    borders: Borders = field(default_factory=lambda: Borders(()), compare=False)

    @property
    def settled(self) -> Truth | None:
        """The answer, where it is the same for every row."""
        slots = [slot for _, slot in self.roles] + [self.at]
        if any(slot is not None and slot.column for slot in slots):
            return None
        at = self.at.value if self.at is not None else None
        return self.answer(self._states({}), at if isinstance(at, PartialDate) else None)

    def _states(self, texts: dict[str, str | None]) -> States:
        slots = dict(self.roles)

        def states(role: str) -> tuple[str, ...]:
            slot = slots.get(role)
            text = None if slot is None else texts.get(role) if slot.column else str(slot.value)
            return tuple(text.split("|")) if text else ()

        return states

    @cached_property
    def _known(self) -> dict[tuple[object, ...], bool | None]:
        return {}

    def column(self, rows: Occurring) -> pl.Series:
        """Its answers: one question for each combination of States and times that occurs."""
        roles = [(role, *rows.texts(slot.column)) for role, slot in self.roles if slot is not None and slot.column]
        codes = [(numbers, len(texts)) for _, numbers, texts in roles]
        moments: list[PartialDate | None] = []
        if self.at is not None and self.at.column:
            numbers, stretches, moments = rows.stretches(self.at, self.borders)
            codes.append((numbers, stretches))
        code, sizes = codes[0][0], [size for _, size in codes]
        for numbers, size in codes[1:]:
            code = code * size + numbers
        answers: list[bool | None] = [None] * prod(sizes)
        for number in range(sizes[0]) if len(codes) == 1 else code.unique().to_list():
            rest, parts = number, list[int]()
            for size in reversed(sizes):
                rest, part = divmod(rest, size)
                parts.insert(0, part)
            named = {role: texts[part] for (role, _, texts), part in zip(roles, parts, strict=False)}
            answers[number] = self._asked(named, moments[parts[-1]] if moments else self._fixed)
        return pl.Series(answers, dtype=pl.Boolean).gather(code)

    @property
    def _fixed(self) -> PartialDate | None:
        value = self.at.value if self.at is not None else None
        return value if isinstance(value, PartialDate) else None

    def _asked(self, texts: dict[str, str | None], at: PartialDate | None) -> bool | None:
        stretch = at and self.borders.between(at.earliest, at.latest)
        key = (tuple(texts.values()), stretch)
        if key not in self._known:
            self._known[key] = _MASK[self.answer(self._states(texts), at)]
        return self._known[key]


class Occurring:
    """The rows of a batch, with which texts and moments occur in them.

    Attributes:
        frame: the frame of facts.
    """

    def __init__(self, frame: pl.DataFrame) -> None:
        self.frame = frame
        self._known: dict[tuple[str, ...], tuple[pl.Series, list[tuple[Any, ...]]]] = {}
        self._codes: dict[str, tuple[pl.Series, list[str]]] = {}
        self._stretches: dict[tuple[object, ...], tuple[pl.Series, int, list[PartialDate | None]]] = {}

    def codes(self, column: str) -> tuple[pl.Series, list[str]]:
        """For each row the number of its value in the closed list of a fact."""
        found = self._codes.get(column)
        if found is None:
            values = self.frame[column]
            assert isinstance(values.dtype, pl.Enum)  # noqa: S101 - facts with a closed list are of this type
            found = self._codes[column] = values.to_physical(), values.dtype.categories.to_list()
        return found

    def texts(self, column: str) -> tuple[pl.Series, list[str | None]]:
        """For each row the number of its text in a list of all."""
        numbers, values = self._distinct((column,))
        return numbers, [value for (value,) in values]

    def moments(self, name: str) -> tuple[pl.Series, list[tuple[Any, ...]]]:
        """For each row the number of its moment in a list of all, each as its first and last minute."""
        return self._distinct((name + FROM, name + UNTIL))

    def stretches(self, at: Slot, borders: Borders) -> tuple[pl.Series, int, list[PartialDate | None]]:
        """For each row the number of the stretches between borders in which its moment lies, how many there are, and
        some moment of each."""
        key = (at.column, id(borders))
        if key not in self._stretches:
            numbers, ends = self.moments(at.column)
            known: dict[tuple[int, int] | None, int] = {}
            moments: list[PartialDate | None] = []
            codes = []
            for first, last in ends:
                place = None if first is None else borders.between(first, last)
                if place not in known:
                    known[place] = len(known)
                    moments.append(None if first is None else PartialDate("", first, last, at.clock))
                codes.append(known[place])
            self._stretches[key] = pl.Series(codes, dtype=pl.UInt32).gather(numbers), len(known), moments
        return self._stretches[key]

    def _distinct(self, columns: tuple[str, ...]) -> tuple[pl.Series, list[tuple[Any, ...]]]:
        found = self._known.get(columns)
        if found is None:
            rows = self.frame.select(columns)
            unique = rows.unique(maintain_order=True).with_row_index("#")
            numbers = rows.join(unique, on=columns, how="left", nulls_equal=True, maintain_order="left")["#"]
            found = self._known[columns] = numbers, unique.select(columns).rows()
        return found


def edges(models: Iterable[BaseModel]) -> Borders:
    """The instants at which an answer that compares a moment with the dates of these models may change."""
    found: set[datetime] = set()
    for day in _dates_in(list(models)):
        for end in (day.earliest, day.latest):
            midnight = datetime.combine(end.date(), time())
            found.update((end, midnight))
            for step, at in ((_MINUTE, end), (_DAY, midnight)):
                if at <= datetime.max - step:
                    found.add(at + step)
    return Borders(sorted(found))


def _dates_in(value: object) -> Iterable[PartialDate]:
    if isinstance(value, PartialDate):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _dates_in(getattr(value, name))
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _dates_in(item)
    elif isinstance(value, dict):
        yield from _dates_in(list(value.values()))
