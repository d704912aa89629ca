from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rightscheck.truth import Truth, at_least, conjunction, defeasible, disjunction, negation

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
truths = st.sampled_from(Truth)
several = st.lists(truths, max_size=8)


def refines(finer: Truth, coarser: Truth) -> bool:
    """Whether `finer` says what `coarser` says, or more."""
    return coarser is U or finer is coarser


@st.composite
def refined(draw: st.DrawFn) -> tuple[list[Truth], list[Truth]]:
    """Values, and the same values with some of the unknown ones settled."""
    coarse = draw(several)
    return coarse, [draw(truths) if value is U else value for value in coarse]


def test_words() -> None:
    assert [str(value) for value in Truth] == ["true", "false", "unknown"]
    assert Truth("true") is T


@pytest.mark.parametrize(
    ("base", "exception", "expected"),
    [
        (T, T, F), (T, F, T), (T, U, T),
        (F, T, F), (F, F, F), (F, U, F),
        (U, T, F), (U, F, U), (U, U, U),
    ],
)  # fmt: skip
def test_defeasible(base: Truth, exception: Truth, expected: Truth) -> None:
    assert defeasible(base, exception) is expected


def test_empty_groups() -> None:
    assert conjunction([]) is T
    assert disjunction([]) is F
    assert at_least(0, []) is T
    assert at_least(1, []) is F


def test_iterators_are_fine() -> None:
    assert conjunction(iter([T, U])) is U
    assert disjunction(iter([F, U])) is U
    assert at_least(2, iter([T, U, F])) is U


@given(truths)
def test_double_negation(value: Truth) -> None:
    assert negation(negation(value)) is value


@given(several)
def test_de_morgan(values: list[Truth]) -> None:
    assert negation(conjunction(values)) is disjunction([negation(value) for value in values])
    assert negation(disjunction(values)) is conjunction([negation(value) for value in values])


@given(several, st.integers(min_value=1, max_value=8))
def test_at_least_by_counting_what_fails(values: list[Truth], n: int) -> None:
    fails = [negation(value) for value in values]
    assert negation(at_least(n, values)) is at_least(len(values) - n + 1, fails)


@given(st.lists(truths, min_size=1, max_size=8))
def test_at_least_one_is_any_and_at_least_all_is_all(values: list[Truth]) -> None:
    assert at_least(1, values) is disjunction(values)
    assert at_least(len(values), values) is conjunction(values)


@given(several, st.integers(min_value=-1, max_value=8))
def test_at_least_is_what_every_completion_says(values: list[Truth], n: int) -> None:
    unknown = values.count(U)
    low = values.count(T)
    outcomes = {low + more >= n for more in range(unknown + 1)}
    expected = U if len(outcomes) == 2 else T if True in outcomes else F
    assert at_least(n, values) is expected


@given(several, st.randoms())
def test_order_does_not_matter(values: list[Truth], r: object) -> None:
    shuffled = list(values)
    r.shuffle(shuffled)  # type: ignore[attr-defined]
    assert conjunction(values) is conjunction(shuffled)
    assert disjunction(values) is disjunction(shuffled)


@given(refined(), st.integers(min_value=0, max_value=8))
def test_more_facts_never_flip_what_is_known(pair: tuple[list[Truth], list[Truth]], n: int) -> None:
    coarse, fine = pair
    assert refines(conjunction(fine), conjunction(coarse))
    assert refines(disjunction(fine), disjunction(coarse))
    assert refines(at_least(n, fine), at_least(n, coarse))


def test_what_more_facts_do_to_a_defeasible_base() -> None:
    for base, exception, finer_base, finer_exception in product(Truth, repeat=4):
        if not (refines(finer_base, base) and refines(finer_exception, exception)):
            continue
        before, after = defeasible(base, exception), defeasible(finer_base, finer_exception)
        if before is F:
            assert after is F
        elif before is T and after is not T:
            # The one flip there is: an exception that was open is shown.
            assert (exception, finer_exception, after) == (U, T, F)


@given(truths, truths)
def test_defeasible_is_a_conjunction_in_which_silence_on_the_exception_counts_against_it(
    base: Truth, exception: Truth
) -> None:
    shown = T if exception is T else F
    assert defeasible(base, exception) is conjunction([base, negation(shown)])
