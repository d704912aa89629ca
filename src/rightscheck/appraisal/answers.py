"""Answers that would settle a finding, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import groupby
from typing import Any, Final

from rightscheck.appraisal.dependence import Dependence, Variable
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.appraisal.options import ORDERS
from rightscheck.appraisal.settling import Found
from rightscheck.casefile.case import FactValue
from rightscheck.casefile.sentences import Sentences
from rightscheck.dates import PartialDate, parse_date
from rightscheck.grounding.reading import FactKey
from rightscheck.grounding.scope import Instance
from rightscheck.language import all_of, any_of, marked, tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Supposed:
    """An answer that would do.

    Attributes:
        fact: what it is about and the predicate, as findings name facts; two of them where dates are compared; empty
            for a point that no fact settles.
        values: any of these; of numbers and dates as ranges.
        includes, excludes: of a list, what has to be in it, and what must not be.
        sentence: the answer as a clause that follows "if".
    """

    fact: str
    values: tuple[str, ...] = ()
    includes: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """A smallest set of answers that together settle a finding while all else stays as it is."""

    answers: tuple[Supposed, ...]


class AnswerWords:
    """Names and phrases for answers in one finding."""

    def __init__(self, evaluator: Evaluator, instance: Instance) -> None:
        self._pack = evaluator.pack
        self._case = evaluator.case
        self._instance = instance
        self._sentences = Sentences(evaluator.pack, evaluator.case)

    def name(self, key: FactKey) -> str:
        """A fact's name: what it is about and the predicate, with the person of a group act."""
        about, predicate = key
        person = self._instance.person
        special = any(fact.person == person for fact in self._case.by_subject.get(key, ()) if fact.person)
        return f"{about}[{person}].{predicate}" if special else f"{about}.{predicate}"

    def answer(self, variables: Sequence[Variable], options: Sequence[Sequence[int]]) -> Supposed:
        """Some options of a variable, or of several members of one list, as one answer."""
        first = variables[0]
        fact = " and ".join(self.name(key) for key in first.keys)
        if first.kind == "member":
            there = tuple(v.member for v, taken in zip(variables, options, strict=True) if tuple(taken) == (1,))
            not_there = tuple(v.member for v in variables if v.member not in there)
            text = self._listed(first.keys[0], there, not_there)
            return Supposed(fact=fact, includes=there, excludes=not_there, sentence=text)
        ranges = self._ranges(first, options[0])
        return Supposed(fact=fact, values=tuple(map(str, ranges)), sentence=self._clause(first, options[0], ranges))

    def _listed(self, key: FactKey, there: Sequence[str], not_there: Sequence[str]) -> str:
        said = [self._fact(key, frozenset((member,))) for member in there]
        if len(not_there) == 1:
            said.append(tr("it is not so that {fact}", fact=self._fact(key, frozenset(not_there))))
        elif not_there:
            meant = self._pack.vocabulary.predicates[key[1]].values
            none = "; ".join((meant[member].means if member in meant else "") or member for member in not_there)
            said.append(
                tr("{fact} is known in full, and none of this is in it: {members}", fact=self.name(key), members=none)
            )
        return all_of(said)

    def _clause(self, variable: Variable, options: Sequence[int], ranges: Sequence[FactValue]) -> str:
        """What some options of a variable say, as a clause that follows "if"."""
        yes = tuple(options) == (1,)
        if variable.kind == "law":
            return variable.text if yes else tr("it is not so that {fact}", fact=variable.text)
        if variable.kind in ("order", "hours"):
            return self._compared(variable, ranges)
        if variable.kind == "leaf":
            names = all_of([self.name(key) for key in variable.keys])
            if yes:
                return tr("the dates ({facts}) meet what the norm asks of them", facts=names)
            return tr("the dates ({facts}) do not meet what the norm asks of them", facts=names)
        (key,) = variable.keys
        closed = self._pack.vocabulary.predicates[key[1]].values
        others = [value for value in closed if value not in ranges]
        if others and len(others) < len(ranges) > 2:
            denied = [self._fact(key, value) for value in others]
            if len(denied) == 1:
                return tr("it is not so that {fact} (any other answer will do)", fact=denied[0])
            return tr("it is neither so that {facts} (any other answer will do)", facts=_nor(denied))
        return _or([self._fact(key, value) for value in ranges])

    def _fact(self, key: FactKey, value: FactValue) -> str:
        predicate = self._pack.vocabulary.predicates[key[1]]
        person = self._instance.person if key[0] in self._case.head.acts else None
        return self._sentences.fact(predicate, value, key[0], person=person, state=self._instance.duty_bearer)

    def _compared(self, variable: Variable, ranges: Sequence[FactValue]) -> str:
        first, second = map(self.name, variable.compared)
        if variable.kind == "hours":
            hours = any_of([str(number) for number in ranges])
            return tr("it is {hours} hours from {first} to {second}", hours=hours, first=first, second=second)
        return tr(_ORDERS[frozenset(ranges)], first=first, second=second)

    def _ranges(self, variable: Variable, options: Iterable[int]) -> list[FactValue]:
        """The values of some options; of numbers and dates, which stand for all between them, as ranges."""
        chosen = [value for option in options for value in variable.options[option - 1]]
        every = [value for values in variable.options for value in values]
        if not all(isinstance(value, (int, tuple, PartialDate)) for value in every):
            return chosen
        every.sort(key=_place)
        places = sorted(every.index(value) for value in chosen)
        runs = [[place for _, place in run] for _, run in groupby(enumerate(places), lambda item: item[1] - item[0])]
        return [_range(every, run[0], run[-1]) for run in runs]


def settlements(evaluator: Evaluator, instance: Instance, found: Dependence, sets: Found) -> tuple[Settlement, ...]:
    """Sets of answers in words; what is answered of one list is one answer."""
    words = AnswerWords(evaluator, instance)
    made = []
    for item in sets.sets:
        together: dict[object, list[int]] = {}
        for number in sorted(item.answers):
            variable = found.variables[number]
            together.setdefault(variable.keys if variable.kind == "member" else number, []).append(number)
        answers = (
            words.answer([found.variables[n] for n in numbers], [item.answers[n] for n in numbers])
            for numbers in together.values()
        )
        made.append(Settlement(answers=tuple(answers)))
    return tuple(made)


_EARLIER, _SAME, _LATER = ORDERS
_ORDERS: Final[Mapping[frozenset[FactValue], str]] = {
    frozenset((_EARLIER,)): marked("{first} lies earlier than {second}"),
    frozenset((_SAME,)): marked("{first} lies at the same time as {second}"),
    frozenset((_LATER,)): marked("{first} lies later than {second}"),
    frozenset((_EARLIER, _SAME)): marked("{first} lies earlier than or at the same time as {second}"),
    frozenset((_EARLIER, _LATER)): marked("{first} lies earlier than or later than {second}"),
    frozenset((_SAME, _LATER)): marked("{first} lies at the same time as or later than {second}"),
    frozenset(ORDERS): marked("{first} lies earlier than or at the same time as or later than {second}"),
}


def _nor(clauses: Sequence[str]) -> str:
    """Clauses none of which is so, after "neither so that"."""
    return reduce(lambda first, second: tr("{first} nor that {second}", first=first, second=second), clauses)


def _or(clauses: Sequence[str]) -> str:
    """Clauses one of which is so."""
    return reduce(lambda first, second: tr("{first}, or {second}", first=first, second=second), clauses)


def _place(value: FactValue) -> Any:
    return value.earliest if isinstance(value, PartialDate) else value


def _range(values: Sequence[FactValue], first: int, last: int) -> FactValue:
    """From one value to another; the lowest and the highest stand for all beyond them."""
    low, high = values[first], values[last]
    lowest, highest = first == 0, last == len(values) - 1
    if isinstance(low, PartialDate):
        if lowest and highest:
            return low
        return parse_date(f"{'..' if lowest else low}/{'..' if highest else high}")
    below, above = (str(value[0] if isinstance(value, tuple) else value) for value in (low, high))
    if lowest:
        return tr("{number} or fewer", number=above)
    if highest:
        return tr("{number} or more", number=below)
    return below if below == above else tr("{first} to {last}", first=below, last=above)
