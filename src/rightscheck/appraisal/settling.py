"""Which answers settle a conclusion: the smallest sets of facts that do, and the facts that cannot matter any more.

Exact, and without trying answers one by one: the smallest sets are minimal correction sets, found in the order of their
size by a MaxSAT solver (A. Ignatiev, A. Morgado and J. Marques-Silva, "RC2: an efficient MaxSAT solver", 2019).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from rightscheck.appraisal.dependence import Dependence, Variable
from rightscheck.grounding.reading import FactKey
from rightscheck.inference.clauses import Clauses, Rails
from rightscheck.inference.formula import Formula, Formulas
from rightscheck.truth import Truth

_RAILS: Mapping[Truth, Rails] = {
    Truth.TRUE: Clauses.TRUE,
    Truth.FALSE: Clauses.FALSE,
    Truth.UNKNOWN: Clauses.UNKNOWN,
}


class Settling(NamedTuple):
    """A smallest set of facts whose answers settle a conclusion.

    Attributes:
        answers: for each variable that is answered, its options that do, whichever of them are taken together.
    """

    answers: Mapping[int, tuple[int, ...]]


class Found(NamedTuple):
    """The smallest sets, by size; `more` says whether there are others than these."""

    sets: tuple[Settling, ...]
    more: bool


def settling_sets(
    found: Dependence, formula: Formula, target: Truth, *, most: int, allowed: Collection[int] | None = None
) -> Found:
    """The sets of facts, smallest first and none of them containing another, with answers that give the conclusion a
    value while all else stays as it is.

    Args:
        most: how many sets to find.
        allowed: the numbers of the variables that may be answered (default: all).
    """
    from pysat.examples.rc2 import RC2
    from pysat.formula import WCNF

    usable = sorted(formula.variables if allowed is None else formula.variables & set(allowed))
    sets: list[Settling] = []
    with Clauses() as clauses:
        chosen = {number: _options(clauses, found.variables[number]) for number in usable}
        asked = _asked(clauses, found.variables, chosen)
        root = encode(clauses, formula, chosen)
        goal = root.true if target is Truth.TRUE else root.false
        weighted = WCNF()
        weighted.extend([*clauses.clauses, [goal]])
        for literal in asked.values():
            weighted.append([-literal], weight=1)
        with RC2(weighted) as solver:
            for model in solver.enumerate(block=-1):
                if len(sets) == most:
                    return Found(tuple(sets), True)
                held = set(model)
                taken = {
                    number: option
                    for number, literals in chosen.items()
                    for option, literal in enumerate(literals)
                    if option and literal in held
                }
                sets.append(Settling(_widest(clauses, chosen, goal, taken)))
                if not taken:
                    break  # it holds as it stands
    return Found(tuple(sets), False)


def cannot_matter(found: Dependence, formula: Formula) -> tuple[int, ...]:
    """The variables whose answer changes the conclusion under no answers of the others, given or not."""
    numbers = sorted(formula.variables)
    with Clauses() as clauses:
        one, other = ({n: _options(clauses, found.variables[n]) for n in numbers} for _ in range(2))
        same = {number: clauses.new() for number in numbers}
        for number, literal in same.items():
            for left, right in zip(one[number], other[number], strict=True):
                clauses.require(-literal, -left, right)
        first, second = encode(clauses, formula, one), encode(clauses, formula, other)
        # Every difference is one of these, seen from one side or the other.
        clauses.require(clauses.every([first.true, -second.true]), clauses.every([first.false, -second.false]))
        return tuple(
            number
            for number in numbers
            if not clauses.solve(literal for other_, literal in same.items() if other_ != number)
        )


def encode(clauses: Clauses, formula: Formula, chosen: Mapping[int, Sequence[int]]) -> Rails:
    """A formula as clauses. `chosen` has for each variable the literals of its options; others stand as they are."""
    values: dict[int, Rails] = {}
    for part in formula.walk():
        kids = [values[id(kid)] for kid in part.kids]
        if part.kind == "constant":
            made = _RAILS[part.now]
        elif part.kind == "fact":
            literals = chosen.get(part.variable)
            if literals is None:
                made = _RAILS[part.now]
            else:
                pairs = list(zip(literals, part.values, strict=True))
                made = Rails(
                    *(
                        clauses.either(lit for lit, v in pairs if v is wanted)
                        for wanted in Truth
                        if wanted is not Truth.UNKNOWN
                    )
                )
        elif part.kind == "choice":
            when, then, otherwise = kids
            made = Rails(
                *(
                    clauses.either([clauses.every([when.true, yes]), clauses.every([-when.true, no])])
                    for yes, no in zip(then, otherwise, strict=True)
                )
            )
        else:
            made = clauses.node(part.kind, kids, part.n)
        values[id(part)] = made
    return values[id(formula)]


def _options(clauses: Clauses, variable: Variable) -> list[int]:
    """A literal for each option of a variable, of which exactly one holds."""
    literals = [clauses.new() for _ in range(len(variable.options) + 1)]
    clauses.require(*literals)
    for number, literal in enumerate(literals):
        for other in literals[:number]:
            clauses.require(-literal, -other)
    return literals


def _asked(clauses: Clauses, variables: Sequence[Variable], chosen: Mapping[int, Sequence[int]]) -> dict[FactKey, int]:
    """For each fact the literal that it is answered: it has to be if a variable of it is."""
    asked: dict[FactKey, int] = {}
    for number, literals in chosen.items():
        for point in variables[number].points:
            if point not in asked:
                asked[point] = clauses.new()
            clauses.require(asked[point], literals[0])
    return asked


def _widest(
    clauses: Clauses, chosen: Mapping[int, Sequence[int]], goal: int, taken: Mapping[int, int]
) -> dict[int, tuple[int, ...]]:
    """The answers that a solution took, without those it did not need and with all others that do as well."""

    def suffice(answers: Mapping[int, Collection[int]]) -> bool:
        """Whether the goal is reached by all of these answers, whichever are taken together."""
        excluded = [
            -literal
            for number, literals in chosen.items()
            for option, literal in enumerate(literals)
            if option not in answers.get(number, (0,))
        ]
        return not clauses.solve([*excluded, -goal])

    answers: dict[int, tuple[int, ...]] = {number: (option,) for number, option in taken.items()}
    for number in taken:
        without = {other: options for other, options in answers.items() if other != number}
        if suffice(without):
            answers = without
    for number, options in list(answers.items()):
        for option in range(1, len(chosen[number])):
            if option not in options and suffice(answers | {number: (*answers[number], option)}):
                answers[number] = tuple(sorted((*answers[number], option)))
    return answers


def assigned(formulas: Formulas, formula: Formula, answers: Mapping[int, int]) -> Formula:
    """What is left of a formula after several answers."""
    for variable, option in answers.items():
        formula = formulas.assign(formula, variable, option)
    return formula
