"""Answers that would settle a finding, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any, Final

from rightscheck.appraisal.dependence import Variable
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.casefile.case import FactValue
from rightscheck.casefile.sentences import Sentences
from rightscheck.dates import PartialDate, parse_date
from rightscheck.grounding.reading import FactKey
from rightscheck.grounding.scope import Instance


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

    def values(self, variable: Variable, options: Iterable[int]) -> tuple[str, ...]:
        """The values of some options, as a case file has them or, of numbers and dates, as ranges."""
        if variable.kind == "member":
            return tuple(f"{'' if option == 1 else 'not '}{variable.member}" for option in options)
        return tuple(str(value) for value in self._ranges(variable, options))

    def clause(self, variable: Variable, options: Sequence[int]) -> str:
        """What some options of a variable say, as a clause that follows "if"."""
        if variable.kind == "law":
            return variable.text if tuple(options) == (1,) else f"it is not so that {variable.text}"
        if variable.kind in ("order", "hours"):
            return self._compared(variable, options)
        if variable.kind == "leaf":
            names = " and ".join(self.name(key) for key in variable.keys)
            return (
                f"the dates ({names}) {'meet' if tuple(options) == (1,) else 'do not meet'} what the norm asks of them"
            )
        if variable.kind == "member":
            sentence = self._fact(variable.keys[0], frozenset((variable.member,)))
            return sentence if tuple(options) == (1,) else f"it is not so that {sentence}"
        return ", or ".join(self._fact(variable.keys[0], value) for value in self._ranges(variable, options))

    def _fact(self, key: FactKey, value: FactValue) -> str:
        predicate = self._pack.vocabulary.predicates[key[1]]
        person = self._instance.person if key[0] in self._case.head.acts else None
        return self._sentences.fact(predicate, value, key[0], person=person, state=self._instance.duty_bearer)

    def _compared(self, variable: Variable, options: Iterable[int]) -> str:
        first, second = map(self.name, variable.compared)
        ranges = [str(value) for value in self._ranges(variable, options)]
        if variable.kind == "hours":
            return f"it is {' or '.join(ranges)} hours from {first} to {second}"
        return f"{first} lies {' or '.join(_ORDERS[word] for word in ranges)} {second}"

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


_ORDERS: Final[Mapping[str, str]] = {
    "earlier": "earlier than",
    "at the same time": "at the same time as",
    "later": "later than",
}


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
        return f"{above} or fewer"
    return f"{below} or more" if highest else below if below == above else f"{below} to {above}"
