"""What is missing: exact against brute force, and against the program itself when the answers are given."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from itertools import combinations, product
from random import Random

import pytest

from rightscheck.appraisal.dependence import Dependence, Variable, dependence
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.appraisal.options import around
from rightscheck.appraisal.questions import Ranking
from rightscheck.appraisal.settling import assigned, cannot_matter, settling_sets
from rightscheck.casefile.case import Case
from rightscheck.dates import PartialDate, parse_date
from rightscheck.grounding.scope import instances
from rightscheck.inference.formula import Formula, Formulas
from rightscheck.law.norms import Norm
from rightscheck.law.pack import Pack
from rightscheck.truth import Truth

from ..packs.writing import Fact, deriver, finds, small, small_case
from .drawing import draw, drawn, small_facts

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
KINDS = ("all", "any", "at_least", "not", "unless", "choice")


# Against brute force ----------------------------------------------------------------------------------------------------


def random_dependence(r: Random, *, variables: int = 4, depth: int = 3) -> Dependence:
    """A formula of every kind of node, whose facts feed several leaves."""
    formulas = Formulas()
    options = [r.randint(1, 3) for _ in range(variables)]

    def formula(left: int) -> Formula:
        if left == 0 or r.random() < 0.15:
            number = r.randrange(variables)
            return formulas.fact(number, [U, *(r.choice((T, T, F, F, U)) for _ in range(options[number]))])
        kind = r.choice(KINDS)
        count = {"not": 1, "unless": 2, "choice": 3}.get(kind) or r.randint(2, 4)
        kids = [formula(left - 1) for _ in range(count)]
        return formulas.group(kind, kids, r.randint(1, count) if kind == "at_least" else 0)  # type: ignore[arg-type]

    made = [
        Variable("fact", (("x", f"p{number}"),), "", (), "", tuple((str(o),) for o in range(count)))
        for number, count in enumerate(options)
    ]
    return Dependence(formulas, (formula(depth),), made, [[] for _ in made], [{U} for _ in made])


def answers(found: Dependence, numbers: tuple[int, ...]) -> Iterator[dict[int, int]]:
    """Every way of answering these variables."""
    ranges = (range(1, len(found.variables[number].options) + 1) for number in numbers)
    return (dict(zip(numbers, taken, strict=True)) for taken in product(*ranges))


def by_hand(found: Dependence, target: Truth) -> set[frozenset[int]]:
    """The smallest sets of variables some answers to which give the conclusion this value, by trying all."""
    (formula,) = found.conclusions
    minimal: set[frozenset[int]] = set()
    for size in range(len(found.variables) + 1):
        for numbers in combinations(range(len(found.variables)), size):
            if any(smaller <= set(numbers) for smaller in minimal):
                continue
            if any(assigned(found.formulas, formula, one).now is target for one in answers(found, numbers)):
                minimal.add(frozenset(numbers))
    return minimal


@pytest.mark.parametrize("seed", range(250))
def test_the_sets_are_all_the_smallest_ones(seed: int) -> None:
    found = random_dependence(Random(seed))
    (formula,) = found.conclusions
    for target in (T, F):
        sets, more = settling_sets(found, formula, target, most=1000)
        assert not more
        assert [len(one.answers) for one in sets] == sorted(len(one.answers) for one in sets)
        assert {frozenset(one.answers) for one in sets} == by_hand(found, target)
        assert len({frozenset(one.answers) for one in sets}) == len(sets)
        for one in sets:
            for taken in product(*one.answers.values()):
                given = dict(zip(one.answers, taken, strict=True))
                assert assigned(found.formulas, formula, given).now is target


@pytest.mark.parametrize("seed", range(120))
def test_what_cannot_matter_never_does_and_all_else_may(seed: int) -> None:
    found = random_dependence(Random(1000 + seed))
    (formula,) = found.conclusions
    numbers = sorted(formula.variables)
    idle = set()
    for number in numbers:
        others = [other for other in numbers if other != number]
        ranges = (range(len(found.variables[other].options) + 1) for other in others)
        rests = (
            assigned(found.formulas, formula, {k: o for k, o in zip(others, taken, strict=True) if o})
            for taken in product(*ranges)
        )
        own = range(1, len(found.variables[number].options) + 1)
        if all(found.formulas.assign(rest, number, o).now is rest.now for rest in rests for o in own):
            idle.add(number)
    assert set(cannot_matter(found, formula)) == idle


@pytest.mark.parametrize("seed", range(60))
def test_the_expected_number_of_questions_is_the_least(seed: int) -> None:
    """Few questions: every order of asking, tried in the plainest way."""
    found = random_dependence(Random(2000 + seed), variables=3)
    (formula,) = found.conclusions

    def least(given: Mapping[int, int]) -> float:
        rest = assigned(found.formulas, formula, given)
        left = [n for n in range(3) if n not in given and n in rest.variables]
        if rest.now is not U or not left:
            return 0.0
        tries = []
        for number in left:
            options = range(1, len(found.variables[number].options) + 1)
            tries.append(1 + sum(least({**given, number: o}) for o in options) / len(options))
        return min(tries)

    ranking = Ranking(found)
    assert ranking.expected(formula) == pytest.approx(least({}))
    ranked = ranking.ranked()
    if ranked and ranking.expected(formula):
        # The best question saves exactly itself: one is asked, and one fewer is left.
        assert ranked[0].saves == pytest.approx(1.0)


def wide(count: int) -> Dependence:
    """200 open leaves and more: groups of groups, with exceptions, over facts that several leaves read."""
    r = Random(7)
    formulas = Formulas()
    leaves = [formulas.fact(n, [U, T, F]) for n in range(count)]
    groups = []
    for start in range(0, count, 10):
        ten = leaves[start : start + 10]
        some = formulas.group("at_least", ten[:5], 3)
        rest = formulas.group("any", [*ten[5:8], leaves[r.randrange(count)]])
        base = formulas.group("all", [some, rest])
        groups.append(formulas.group("unless", [base, formulas.group("all", ten[8:])]))
    root = formulas.group("any", groups)
    variables = [Variable("fact", (("x", f"p{n}"),), "", (), "", (("yes",), ("no",))) for n in range(count)]
    return Dependence(formulas, (root,), variables, [[] for _ in variables], [{U} for _ in variables])


def test_hundreds_of_open_leaves_explode_nothing() -> None:
    """Speed is measured in benchmarks; here it must only come to an end, which trying all 3^400 answers would not."""
    found = wide(400)
    (formula,) = found.conclusions
    started = time.monotonic()
    met, not_met = (settling_sets(found, formula, target, most=20) for target in (T, F))
    assert [len(met.sets), len(not_met.sets)] == [20, 20]
    assert len(met.sets[0].answers) == 4
    assert len(not_met.sets[0].answers) > 40
    assert cannot_matter(found, formula) == ()
    assert Ranking(found).ranked()[0].saves > 0
    assert time.monotonic() - started < 60


@pytest.mark.parametrize(
    ("date", "days"),
    [
        ("2013-05-31", ["2013-05-30", "2013-05-31", "2013-06-01"]),
        ("2013", ["2012-12-31", "2013-01-01", "2014-01-01"]),
        ("../2013", ["0001-01-01", "2014-01-01"]),
        ("2013/..", ["2012-12-31", "2013-01-01"]),
    ],
)
def test_days_around_a_date(date: str, days: list[str]) -> None:
    assert [day.text for day in around(parse_date(date))] == days


# Against the program -----------------------------------------------------------------------------------------------------


def given(facts: list[Fact], taken: Mapping[Variable, int]) -> list[Fact]:
    """The facts of a file after these answers, each found by a court and by nobody disputed."""
    known = list(facts)
    members: dict[tuple[str, str], list[str]] = {}
    for variable, option in taken.items():
        (about, predicate), *others = variable.keys
        assert not others
        known = [fact for fact in known if not (predicate in fact and fact.get("about", about) == about)]
        if variable.kind == "member":
            members.setdefault((about, predicate), []).append(variable.member)
        else:
            known.append({"about": about, **finds("court", predicate, written(variable.options[option - 1][0]))})
    known += [{"about": about, **finds("court", predicate, listed)} for (about, predicate), listed in members.items()]
    return known


def written(value: object) -> object:
    if isinstance(value, tuple):
        return [str(item) for item in value]
    return value.text if isinstance(value, PartialDate) else str(value)


def settled_by_fact(found: Dependence, taken: Mapping[int, int]) -> bool:
    """Whether these answers can be written as single facts: of a list, that a member is in it."""
    derived = small().vocabulary.predicates | {}
    for number, option in taken.items():
        variable = found.variables[number]
        if variable.kind not in ("fact", "member") or (variable.kind == "member" and option != 1):
            return False
        predicate = derived.get(variable.keys[0][1])
        if predicate is not None and predicate.derived is not None:
            return False
    return True


def check_against_the_program(r: Random, case: Case, pack: Pack, norm: Norm, remake: object) -> int:
    """Compare what the formula says of some answers with what the program finds once they stand in the file."""
    evaluator = Evaluator(pack, case, deriver())
    compared = 0
    for instance in instances(norm, case):
        if evaluator.scope(norm, instance, "weighed")[0] is F:
            continue
        run = evaluator.evaluation(norm, instance, "weighed")
        found = dependence(evaluator, [run])
        (formula,) = found.conclusions
        assert formula.now is run.value
        numbers = sorted(formula.variables)
        for _ in range(6):
            chosen = r.sample(numbers, min(len(numbers), r.randint(1, 3)))
            taken = {n: r.randint(1, len(found.variables[n].options)) for n in chosen}
            if not taken or not settled_by_fact(found, taken) or about_elsewhere(found, taken, case, pack):
                continue
            after: Case = remake({found.variables[n]: o for n, o in taken.items()})  # type: ignore[operator]
            value = Evaluator(pack, after, deriver()).evaluation(norm, instance, "weighed").value
            # A list that is answered stands for the whole fact: what was said of other members goes with it.
            if any(found.variables[n].kind == "member" and said(case, found.variables[n]) for n in taken):
                continue
            expected = assigned(found.formulas, formula, taken).now
            assert value is expected, (norm.norm, instance, [(found.variables[n], o) for n, o in taken.items()])
            compared += 1
    return compared


def about_elsewhere(found: Dependence, taken: Mapping[int, int], case: Case, pack: Pack) -> bool:
    """Whether a fact would need an act that the file does not have."""
    for number in taken:
        ((about, name),) = found.variables[number].keys
        wanted = pack.vocabulary.about(pack.vocabulary.predicates[name])
        kind = case.head.acts[about].kind if about in case.head.acts else "person"
        if wanted not in ("any_act", kind) and kind not in pack.vocabulary.also(pack.vocabulary.predicates[name]):
            return True
    return False


def said(case: Case, variable: Variable) -> bool:
    return bool(case.by_subject.get(variable.keys[0]))


@pytest.mark.parametrize("seed", range(40))
def test_answers_in_the_file_have_the_value_that_was_foretold(seed: int) -> None:
    pack, r = small(), Random(seed)
    facts = [{**fact} for fact in small_facts(r)]
    compared = 0
    for norm in r.sample(list(pack.norms.values()), 12):
        case = small_case(*facts)
        compared += check_against_the_program(r, case, pack, norm, lambda taken: small_case(*given(facts, taken)))
    assert compared


@pytest.mark.parametrize("seed", range(30))
def test_answers_have_the_value_foretold_on_the_shipped_law(seed: int, pack: Pack) -> None:
    r, name, facts = draw(seed, pack)
    facts = [fact for fact in facts if "person" not in fact]
    check_against_the_program(
        r, drawn(pack, facts), pack, pack.norms[name], lambda taken: drawn(pack, given(facts, taken))
    )
