"""Which question to ask next: the one that saves most of the questions that open findings still need.

How many questions a finding is expected to need is exact where few are left: every order of asking is considered, each
remainder once (R. E. Bryant's diagrams, as in `formula`). Beyond that it is estimated by asking depth first, at every
node first what settles it most cheaply, which is how satisficing searches of such trees are ordered (H. A. Simon and
J. B. Kadane, "Optimal problem-solving search", 1975; R. Greiner and others, "Finding optimal satisficing strategies for
and-or trees", 2006). All answers to a question count as equally likely. That orders questions; it says nothing of what
is true.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from math import inf
from typing import Final, NamedTuple

from rightscheck.appraisal.dependence import Dependence
from rightscheck.appraisal.settling import assigned
from rightscheck.grounding.reading import FactKey
from rightscheck.inference.formula import Formula
from rightscheck.truth import Truth

EXACT: Final = 6
"""Up to so many questions the expected number is exact."""


class Question(NamedTuple):
    """Something to ask.

    Attributes:
        facts: what is asked: mostly one fact, or two dates that are compared with each other.
        variables: the numbers of the variables that the answer settles.
        answers: the answers that are told apart, each as the option that every variable takes. Of a list: no member,
            each of them alone, and all of them.
    """

    facts: tuple[FactKey, ...]
    variables: tuple[int, ...]
    answers: tuple[Mapping[int, int], ...]


class Ranked(NamedTuple):
    """A question and what it is worth.

    Attributes:
        saves: how many questions its answer saves on average, over all open findings.
        serves: the numbers of the findings that it can bring on.
        settles: of these, the ones that some answer to it settles alone.
    """

    question: Question
    saves: float
    serves: tuple[int, ...]
    settles: tuple[int, ...]


class _Outlook(NamedTuple):
    """How asking on would go: the chance that a formula becomes true, that it becomes false, and the questions that it
    takes on average."""

    true: float
    false: float
    cost: float


class Ranking:
    """The questions on the conclusions of some findings.

    Args:
        skipped: facts that are not to be asked, such as those that nobody knows.
    """

    def __init__(self, found: Dependence, skipped: Iterable[FactKey] = ()) -> None:
        self._found = found
        self._skipped = frozenset(skipped)
        self._outlooks: dict[int, _Outlook] = {}
        self._expected: dict[int, float] = {}

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """Every question that an open finding depends on, in the order of the norms."""
        wanted = {v for formula in self._found.conclusions if _open(formula) for v in formula.variables}
        grouped: dict[tuple[FactKey, ...], list[int]] = {}
        for number, variable in enumerate(self._found.variables):
            if number in wanted and variable.keys and self._skipped.isdisjoint(variable.keys):
                grouped.setdefault(variable.keys, []).append(number)
        return tuple(Question(keys, tuple(numbers), tuple(self._answers(numbers))) for keys, numbers in grouped.items())

    def _answers(self, numbers: Sequence[int]) -> Iterable[Mapping[int, int]]:
        if len(numbers) == 1:
            (number,) = numbers
            return [{number: option} for option in range(1, len(self._found.variables[number].options) + 1)]
        # A list, or a fact that is compared in several ways: the first option of a member is that it is in the list.
        last = {number: len(self._found.variables[number].options) for number in numbers}
        alone = [last | {number: 1} for number in numbers]
        return [last, *alone, *([dict.fromkeys(numbers, 1)] if len(numbers) > 2 else [])]

    @cached_property
    def _by_variable(self) -> Mapping[int, Question]:
        return {number: question for question in self.questions for number in question.variables}

    def expected(self, conclusion: Formula) -> float:
        """How many questions settle a conclusion on average, if each is well chosen; 0 for one that is settled or that
        no answer settles."""
        return self._exact(conclusion) if len(self._asked(conclusion)) <= EXACT else self._estimated(conclusion)

    def ranked(self) -> list[Ranked]:
        """The questions, best first."""
        found: dict[int, Ranked] = {id(question): Ranked(question, 0.0, (), ()) for question in self.questions}
        for number, conclusion in enumerate(self._found.conclusions):
            if not _open(conclusion):
                continue
            asked = self._asked(conclusion)
            cost = self._exact if len(asked) <= EXACT else self._estimated
            before = cost(conclusion)
            read = _read(conclusion)
            for question in asked:
                left = self._left(conclusion, question, read)
                saved = before - sum(times * cost(rest) for rest, times in left) / len(question.answers)
                alone = (number,) if any(rest.now is not Truth.UNKNOWN for rest, _ in left) else ()
                _, saves, serves, settles = found[id(question)]
                worth = Ranked(question, saves + max(saved, 0.0), (*serves, number), (*settles, *alone))
                found[id(question)] = worth
        places = {id(question): place for place, question in enumerate(self.questions)}
        return sorted(found.values(), key=lambda r: (-round(r.saves, 9), -len(r.serves), places[id(r.question)]))

    def _left(
        self, conclusion: Formula, question: Question, read: Mapping[int, Sequence[Formula]]
    ) -> list[tuple[Formula, int]]:
        """What is left of a conclusion after each answer, and for how many answers; answers that nothing in it tells
        apart leave the same."""
        alike: dict[tuple[Truth, ...], list[Mapping[int, int]]] = {}
        for answer in question.answers:
            values = (leaf.values[option] for variable, option in answer.items() for leaf in read.get(variable, ()))
            alike.setdefault(tuple(values), []).append(answer)
        return [(assigned(self._found.formulas, conclusion, same[0]), len(same)) for same in alike.values()]

    def _estimated(self, conclusion: Formula) -> float:
        return self._outlook(conclusion).cost

    def _asked(self, conclusion: Formula) -> list[Question]:
        """The questions that a conclusion depends on."""
        found = {id(q): q for v in sorted(conclusion.variables) if (q := self._by_variable.get(v)) is not None}
        return list(found.values())

    def _exact(self, conclusion: Formula) -> float:
        """The least number of questions on average, over all ways of asking."""
        if not _open(conclusion):
            return 0.0
        found = self._expected.get(id(conclusion))
        if found is None:
            asked = self._asked(conclusion)
            tries = (
                len(question.facts)
                + sum(self._exact(assigned(self._found.formulas, conclusion, answer)) for answer in question.answers)
                / len(question.answers)
                for question in asked
            )
            found = self._expected[id(conclusion)] = min(tries, default=0.0)
        return found

    def _outlook(self, formula: Formula) -> _Outlook:
        if formula.now is not Truth.UNKNOWN:
            return _Outlook(float(formula.now is Truth.TRUE), float(formula.now is Truth.FALSE), 0.0)
        found = self._outlooks.get(id(formula))
        if found is None:
            found = self._outlooks[id(formula)] = self._look(formula)
        return found

    def _look(self, formula: Formula) -> _Outlook:
        """What asking on would bring for a formula that is open as it stands."""
        if formula.kind == "constant":
            return _Outlook(0.0, 0.0, 0.0)
        if formula.kind == "fact":
            question = self._by_variable.get(formula.variable)
            if question is None:
                return _Outlook(0.0, 0.0, 0.0)
            values = formula.values[1:]
            true, false = (values.count(wanted) / len(values) for wanted in (Truth.TRUE, Truth.FALSE))
            return _Outlook(true, false, float(len(question.facts)))
        if formula.kind == "choice":
            return self._outlook(formula.kids[1] if formula.kids[0].now is Truth.TRUE else formula.kids[2])
        if formula.kind == "unless":
            # Silence on an exception keeps nothing open, so nobody has to ask for one.
            return self._outlook(formula.kids[0])
        kids = [self._outlook(kid) for kid in formula.kids]
        if formula.kind == "not":
            return _Outlook(kids[0].false, kids[0].true, kids[0].cost)
        if formula.kind == "at_least":
            true = _at_least(formula.n, [kid.true for kid in kids])
            false = _at_least(len(kids) - formula.n + 1, [kid.false for kid in kids])
            return _Outlook(true, false, sum(kid.cost for kid in kids))
        stops = "false" if formula.kind == "all" else "true"
        order = sorted(kids, key=lambda kid: kid.cost / chance if (chance := getattr(kid, stops)) else inf)
        cost, going, both = 0.0, 1.0, 1.0
        for kid in order:
            cost += going * kid.cost
            going *= 1 - getattr(kid, stops)
            both *= kid.true if formula.kind == "all" else kid.false
        return _Outlook(both, 1 - going, cost) if formula.kind == "all" else _Outlook(1 - going, both, cost)


def _read(conclusion: Formula) -> dict[int, list[Formula]]:
    """The leaves of a conclusion that read each variable."""
    read: dict[int, list[Formula]] = {}
    for part in conclusion.walk():
        if part.kind == "fact":
            read.setdefault(part.variable, []).append(part)
    return read


def _open(conclusion: Formula) -> bool:
    return conclusion.now is Truth.UNKNOWN and conclusion.depends != 0


def _at_least(n: int, chances: Sequence[float]) -> float:
    """The chance that at least `n` of some independent events happen."""
    reached = [1.0] + [0.0] * n
    for chance in chances:
        for count in range(n, 0, -1):
            reached[count] += (reached[count - 1] - reached[count]) * chance
    return reached[n]
