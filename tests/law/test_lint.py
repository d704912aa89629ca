"""Every remark that lint makes, provoked in a copy of the small pack, which has none."""

from __future__ import annotations

import pytest

from .packs import Copy
from .test_problems import CONCEPT, HOURS, ONE, TOLD, TWO

ONE_, TWO_, CONCEPT_ = "norms/tt/tt-1", "norms/tt/tt-2", "concepts/safe-there"


# Elements and what they say
# ----------------------------------------------------------------------------------------------------------------------


def test_an_element_that_says_nothing(small: Copy) -> None:
    small.change(TWO, "      question: Was the person not told?\n", "")
    assert small.remarks() == [
        f"{TWO_}: breach.any[0]: the element 'not-told' says nothing to a reader. Add `question:` or `says:`."
    ]


def test_an_element_built_from_arguments_asks_something(small: Copy) -> None:
    small.change(ONE, "  question: Is the person in danger there?", "  says: The person is in danger there")
    assert small.remarks() == [
        f"{ONE_}: breach: the element 'in-danger' is built from arguments and asks nothing. Add `question:`."
    ]


def test_an_argument_without_an_authority(small: Copy) -> None:
    small.change(ONE, '      authorities: [{LEADING: "para 1"}]\n', "")
    assert small.remarks() == [f"{ONE_}: breach: the argument 'grave-danger' cites no authority. Cite one."]


def test_an_exception_to_an_absolute_norm_without_an_authority(small: Copy) -> None:
    small.change(ONE, "    concept: safe-there\n    authorities: [LEADING]\n", "    concept: safe-there\n")
    assert small.remarks() == [
        f"{ONE_}: unless[0]: an absolute norm has this exception without an authority. Cite one or drop it."
    ]


def test_a_value_listed_twice(small: Copy) -> None:
    small.change(TWO, "[never, late]", "[never, late, never]")
    assert small.remarks() == [f"{TWO_}: breach.any[0]: a value stands twice in this test. Keep one."]


def test_one_decision_under_two_keys(small: Copy) -> None:
    small.add(
        "authorities.yaml", "  AGAIN: {cite: The leading case, date: 2001-02-03, verification: {status: checked}}\n"
    )
    assert "authorities: LEADING: it is cited as AGAIN already. Keep one of the two keys." in small.remarks()


def test_a_bar_is_the_states_to_raise_and_names_what_it_bars(small: Copy) -> None:
    small.change(TWO, "wrong: ", "kind: admissibility\nwrong: ")
    said = (
        f"{TWO_}: kind: a bar to examination is the State's to raise and names the instruments that it bars. "
        "Add `helps: duty_bearer` and `bars: [...]`."
    )
    assert small.remarks() == [said]
    small.change(TWO, "kind: admissibility\n", "kind: admissibility\nhelps: duty_bearer\nbars: [TT]\n")
    assert said not in small.remarks()


def test_unasked_where_a_norm_asks(small: Copy) -> None:
    question = "question: When was the person told of the right?"
    small.change("vocabulary/detention.yaml", question, f"unasked: Nobody asks\n    {question}")
    said = "a norm asks for it, so `unasked` is wrong. Delete it."
    assert [line for line in small.remarks(advice=True) if said in line]


def test_a_fact_that_lay_in_nobody_knows_whose_hands(small: Copy) -> None:
    small.change("subjects.yaml", "title: the detention, conduct_of: duty_bearer", "title: the detention")
    said = "in whose hands the fact lay is not said. Add `conduct_of:` here or to the subject."
    names = list(small.load().vocabulary.predicates.values())
    assert small.remarks() == [
        f"vocabulary/detention: {predicate.name}: {said}" for predicate in names if predicate.subject == "detention"
    ]
    question = "    question: When was the person told of the right?"
    small.change("vocabulary/detention.yaml", question, f"{question}\n    conduct_of: duty_bearer")
    assert len(small.remarks()) == sum(predicate.subject == "detention" for predicate in names) - 1


# Clauses
# ----------------------------------------------------------------------------------------------------------------------


def test_a_clause_without_an_element(small: Copy) -> None:
    small.change(TWO, "  note: Note the request\n", "  note: Note the request\n  forward: Forward it\n")
    assert small.remarks() == [
        f"{TWO_}: clauses: the clause 'forward' maps to no element, exception or open term. "
        "Add `clause: forward` where it is tested."
    ]


def test_a_clause_may_be_an_open_term(small: Copy) -> None:
    small.change(TWO, "  note: Note the request\n", "  note: Note the request\n  promptly: Do it promptly\n")
    small.add(TWO, "open_terms:\n  promptly: left to judgment\n")
    assert small.remarks() == []


def test_an_element_without_a_clause(small: Copy) -> None:
    small.change(TWO, "      clause: note\n", "")
    small.change(TWO, "  note: Note the request\n", "")
    assert small.remarks() == [
        f"{TWO_}: breach.any[1]: the element 'told-after-days' maps to no clause. Add `clause:`."
    ]


def test_a_scope_that_asks_whether_nobody_is_bound(small: Copy) -> None:
    small.change(TWO, "applies: {party: duty_bearer}", "applies: {state: nationality, is: [KAZ]}")
    assert small.remarks() == [
        f"{TWO_}: applies: nothing tests whether the State is bound. Add {{party: duty_bearer}}."
    ]


def test_a_composite_doctrine_that_sums_up_nothing(small: Copy) -> None:
    small.change(TWO, "wrong: detention", "wrong: detention\nkind: composite")
    assert small.remarks() == [
        f"{TWO_}: breach: a composite doctrine sums up other findings, and this refers to none. "
        "Add a {norm: ...} leaf."
    ]


# Burdens
# ----------------------------------------------------------------------------------------------------------------------


def test_what_the_other_side_must_show_is_not_negated(small: Copy) -> None:
    small.change(TWO, TOLD, "      not: {fact: told, is: [at_once], burden: claimant}\n")
    assert small.remarks() == [
        f"{TWO_}: breach.any[0].not: what the other side must show stands under `not`, where its silence would keep "
        "the finding open. Move it to `unless`."
    ]


def test_the_burden_below_a_negation_is_followed_down(small: Copy) -> None:
    small.change(
        TWO,
        HOURS,
        "        - not: {all: [{fact: asked, is: [no]}, {any: [{fact: told, is: [at_once], burden: duty_bearer}]}]}\n",
    )
    assert [remark.split(": ")[1] for remark in small.remarks()] == ["breach.any[1].of[0].not.all[1].any[0]"]


# What can never hold
# ----------------------------------------------------------------------------------------------------------------------

NEVER = "so this can never hold. Mend one."


@pytest.mark.parametrize(
    ("node", "place", "about"),
    [
        ("all: [{fact: told, is: [never]}, {fact: told, is: [late]}]", "", "told"),
        ("all: [{fact: told, is: [never]}, {not: {fact: told, is: [never]}}]", "", "told"),
        ("all: [{fact: told, is: [never]}, {not: {fact: told, is: [never, late]}}]", "", "told"),
        ("all: [{fact: told, is: [never]}, {all: [{fact: asked, is: [yes]}, {fact: told, is: [late]}]}]", "", "told"),
        ("all: [{fact: days, at_least: 5}, {fact: days, less_than: 5}]", "", "days"),
        ("all: [{fact: days, more_than: 5}, {not: {fact: days, more_than: 3}}]", "", "days"),
        ("all: [{fact: traits, only: [politics]}, {fact: traits, includes: [family]}]", "", "traits"),
        ("all: [{fact: traits, includes: [family]}, {not: {fact: traits, includes: [family, politics]}}]", "", "traits"),
        ("all: [{state: nationality, is: duty_bearer}, {state: nationality, is_not: duty_bearer}]", "", "nationality"),
        ("all: [{state: nationality, is: [KAZ]}, {not: {state: nationality, is: [KAZ, DEU]}}]", "", "nationality"),
        ("all: [{date: act, before: 2010}, {date: act, on_or_after: 2010-01-01}]", "", "act"),
        ("all: [{date: told_at, after: 2010}, {date: told_at, on_or_before: 2010-12-31}]", "", "told_at"),
        (
            "all: [{hours_between: [arrested_at, told_at], more_than: 48}, "
            "{hours_between: [arrested_at, told_at], at_most: 48}]",
            "",
            "arrested_at and told_at",
        ),
        ("at_least: 2\n      of: [{fact: told, is: [never]}, {fact: told, is: [late]}]", "", "told"),
        ("any: [{fact: days, at_least: 9}, {all: [{fact: told, is: [never]}, {fact: told, is: [late]}]}]", ".any[1]", "told"),
        ("not: {all: [{fact: told, is: [never]}, {fact: told, is: [late]}]}", ".not", "told"),
    ],
)  # fmt: skip
def test_tests_that_exclude_each_other(small: Copy, node: str, place: str, about: str) -> None:
    small.change(TWO, TOLD, f"      {node}\n")
    assert small.remarks() == [f"{TWO_}: breach.any[0]{place}: no value of {about} can meet the tests here, {NEVER}"]


@pytest.mark.parametrize(
    ("node", "place"),
    [
        ("all: [{fact: told, is: [never]}, {any: [{fact: told, is: [late]}, {fact: asked, is: [yes]}]}]", ".all[1].any[0]"),
        ("fact: told\n      is: [never]\n      unless: [{id: told-late, question: Late?, fact: told, is: [late]}]", ".unless[0]"),
    ],
)  # fmt: skip
def test_a_test_that_what_stands_beside_it_excludes(small: Copy, node: str, place: str) -> None:
    small.change(TWO, TOLD + TWO_UNLESS, f"      {node}\n")
    assert small.remarks() == [
        f"{TWO_}: breach.any[0]{place}: the tests of told here and above or beside it exclude each other, {NEVER}"
    ]


def test_a_breach_that_the_scope_excludes(small: Copy) -> None:
    small.change(ONE, "    - {state: nationality, is_not: duty_bearer}", "    - {fact: danger, is: [slight]}")
    assert small.remarks() == [
        f"{ONE_}: breach.for[0]: the tests of danger here and above or beside it exclude each other, {NEVER}"
    ]


@pytest.mark.parametrize(
    "node",
    [
        "all: [{fact: told, is: [never, late]}, {fact: told, is: [late, at_once]}]",
        "any: [{fact: told, is: [never]}, {fact: told, is: [late]}]",
        "at_least: 1\n      of: [{fact: told, is: [never]}, {fact: told, is: [late]}]",
        "all: [{fact: days, at_least: 5}, {fact: days, at_most: 5}]",
        "all: [{fact: traits, includes: [politics]}, {fact: traits, includes: [family]}]",
        # Relatives may be several, and so may the removals of one person.
        "all: [{fact: age_then, less_than: 18, of: relatives}, {fact: age_then, at_least: 18, of: relatives}]",
        "all: [{fact: danger, is: [grave]}, {fact: danger, is: [slight]}]",
        "all: [{date: act, on_or_after: 2010}, {date: act, before: 2011}]",
        "all: [{state: nationality, is: [KAZ]}, {state: nationality, is_not: [DEU]}]",
    ],
)
def test_what_can_hold_is_left_alone(small: Copy, node: str) -> None:
    small.change(TWO, TOLD, f"      {node}\n")
    assert small.remarks() == []


def test_a_concept_is_looked_at_for_the_acts_of_the_norms_that_use_it(small: Copy) -> None:
    small.change(CONCEPT, "{fact: promised, is: [yes]}", "{fact: danger, is: [grave]}")
    said = f"{CONCEPT_}: holds: no value of danger can meet the tests here, {NEVER}"
    assert small.remarks() == [said]
    # Used for a detention as well, it may read several removals of the person.
    small.change(TWO, HOURS, "        - {concept: safe-there}\n")
    assert small.remarks() == []


# Unused things
# ----------------------------------------------------------------------------------------------------------------------


def test_an_unused_predicate_is_advice(small: Copy) -> None:
    said = (
        "vocabulary/removal: threat: advice: no norm of this pack asks for it. Use it, or say why not with `unasked:`."
    )
    assert small.remarks() == []
    assert small.remarks(advice=True) == [said]


@pytest.mark.parametrize("addition", ["later_event: yes", "derived: act.status"])
def test_a_predicate_that_no_norm_need_ask_for(small: Copy, addition: str) -> None:
    small.change("vocabulary/removal.yaml", "balancing: yes", addition)
    assert small.remarks(advice=True) == []


def test_an_uncited_authority_is_advice(small: Copy) -> None:
    small.add("authorities.yaml", "  THIRD: {cite: The Third Case, verification: {status: checked}}\n")
    said = "authorities: THIRD: advice: nothing in this pack cites it."
    assert said in small.remarks(advice=True)
    assert small.remarks() == []


def test_an_unused_concept(small: Copy) -> None:
    small.change(ONE, "    concept: safe-there", "    fact: promised\n    is: [yes]")
    assert small.remarks() == [f"{CONCEPT_}: no norm refers to it."]


def test_an_authority_without_a_date_cannot_be_marked_as_later(small: Copy) -> None:
    small.change("authorities.yaml", ", date: 2020-02-03", "")
    assert small.remarks() == [
        "authorities: LATER: it has no date, so that reports cannot mark it where it is later than the act. Add `date:`."
    ]


# Scenarios
# ----------------------------------------------------------------------------------------------------------------------


def test_a_norm_without_scenarios(small: Copy) -> None:
    (small.features / "tt" / "tt-1.feature").unlink()
    assert small.remarks() == ["features/tt/tt-1.feature: this norm has no scenarios. Write the file."]


@pytest.mark.parametrize("tag", ["breach", "compliance", "unknown", "dispute", "not_bound"])
def test_a_kind_of_scenario_that_is_missing(small: Copy, tag: str) -> None:
    file = small.features / "tt" / "tt-1.feature"
    file.write_text(file.read_text(encoding="utf-8").replace(f"@{tag}\n", "@twin\n"), encoding="utf-8")
    assert small.remarks() == [f"features/tt/tt-1.feature: there is no scenario tagged @{tag}. Add one."]


def test_where_nobody_can_be_bound_no_scenario_says_so(small: Copy) -> None:
    file = small.features / "tt" / "tt-1.feature"
    file.write_text(file.read_text(encoding="utf-8").replace("@not_bound\n", "@twin\n"), encoding="utf-8")
    small.change(ONE, "absolute: yes", "absolute: yes\nbinding: no")
    assert small.remarks() == []


def test_scenarios_of_no_norm(small: Copy) -> None:
    (small.features / "tt" / "tt-3.feature").write_text("Feature: x\n", encoding="utf-8")
    assert small.remarks() == ["features/tt/tt-3.feature: there is no norm of this name. Rename or delete the file."]


TWO_UNLESS = """\
      unless:
        - id: did-not-matter
          question: Had the person not asked?
          not: {fact: asked, is: [yes]}
"""
