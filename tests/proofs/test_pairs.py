"""Norms that say the same twice or exclude each other, dated versions, and parts and rules that are alike."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import ASKED, AT_ONCE, BOUND, LATE, NEVER, NOT_ASKED, Node, Rules, argument

TAIL = "Leave it if it is a special rule; otherwise say in one of them what sets them apart."


# Breaches -------------------------------------------------------------------------------------------------------------


def test_every_breach_of_one_is_a_breach_of_the_other(rules: Rules) -> None:
    rules.norm("wide", {"any": [NEVER, LATE]}).norm("narrow", {"all": [NEVER, ASKED]})
    assert rules.said() == [
        "norms/tt/narrow: breach: advice: every breach of it is a breach of wide too, by breach.all[0] (told is never) and "
        f"norms/tt/wide, breach.any[0] (told is never). {TAIL}"
    ]


def test_a_breach_that_is_within_several_others(rules: Rules) -> None:
    rules.norm("wide", {"any": [NEVER, LATE]}).norm("wider", {"any": [NEVER, {"fact": "days", "more_than": 2}]})
    rules.norm("narrow", {"all": [NEVER, ASKED]})
    assert rules.said() == [
        f"norms/tt/narrow: breach: advice: every breach of it is a breach of wide and wider too. {TAIL}"
    ]


def test_two_norms_that_are_breached_together(rules: Rules) -> None:
    rules.norm("a", {"all": [NEVER, ASKED]}).norm("b", {"all": [ASKED, NEVER]})
    assert rules.said() == [
        "norms/tt/a: breach: advice: it is breached wherever b is, and the other way round. Drop one, or say what sets "
        "them apart."
    ]


def test_breaches_that_only_overlap(rules: Rules) -> None:
    rules.norm("one", {"any": [NEVER, LATE]}).norm("other", {"any": [NEVER, ASKED]})
    assert rules.said() == []


def test_a_breach_under_another_instrument_is_passed_over(rules: Rules) -> None:
    rules.norm("wide", {"any": [NEVER, LATE]}, cite={"instrument": "UU", "article": "1"})
    rules.norm("narrow", {"all": [NEVER, ASKED]})
    assert rules.said() == []


def test_a_norm_and_one_that_it_refers_to_are_passed_over(rules: Rules) -> None:
    rules.norm("part", {"all": [NEVER, ASKED]}).norm(
        "whole", {"all": [{"norm": "part"}, {"fact": "days", "more_than": 2}]}
    )
    assert rules.said() == []


def test_breaches_that_exclude_each_other(rules: Rules) -> None:
    rules.norm("a", {"all": [NEVER, {"fact": "days", "more_than": 2}]}).norm("b", {"all": [LATE, ASKED]})
    assert rules.said() == [
        "norms/tt/a: breach: advice: no act can breach both this and b, though both may apply to it: breach.all[0] (told "
        "is never) and norms/tt/b, breach.all[0] (told is late) exclude each other. Leave it if that is meant."
    ]


def test_breaches_of_norms_that_never_apply_together_are_passed_over(rules: Rules) -> None:
    rules.norm("a", NEVER, {"all": [BOUND, ASKED]}).norm("b", LATE, {"all": [BOUND, NOT_ASKED]})
    assert rules.said() == []


@pytest.mark.parametrize("second", ["duty", "definition"])
def test_a_contradiction(rules: Rules, second: str) -> None:
    """One norm asks that the person be told late, the other that she be not."""
    rules.norm("a", {"any": [NEVER, LATE]}, {"all": [BOUND, ASKED]})
    rules.norm("b", {"any": [AT_ONCE, {"fact": "days", "more_than": 2}]}, {"all": [BOUND, ASKED]}, kind=second)
    said = [
        "norms/tt/a: breach: where both apply, nobody can comply with this and with b: breach.any[0] (told is never), "
        "breach.any[1] (told is late) and norms/tt/b, breach.any[0] (told is at_once) leave nothing that is lawful. Mend "
        "one."
    ]
    assert rules.said() == (said if second == "duty" else [])


def test_duties_that_can_both_be_kept(rules: Rules) -> None:
    rules.norm("a", {"any": [NEVER, LATE]}).norm("b", {"any": [NEVER, {"fact": "days", "more_than": 2}]})
    assert rules.said() == []


def test_an_argument_that_does_not_stand_may_be_taken_as_refuted(rules: Rules) -> None:
    """Otherwise no duty that rests on arguments could ever be kept, and every pair of them would contradict."""
    rules.norm("a", {"id": "e", "question": "So?", "for": [argument("never", NEVER), argument("asked", ASKED)]})
    rules.norm("b", {"id": "e", "question": "So?", "for": [argument("late", LATE), argument("long", ASKED)]})
    assert not [remark for remark in rules.remarks() if remark.error]


# Versions -------------------------------------------------------------------------------------------------------------


def _versions(rules: Rules, first: Node, second: Node) -> list[str]:
    cite = {"instrument": "TT", "article": "9"}
    rules.norm("old", {"any": [NEVER, ASKED]}, cite=cite, in_force=first)
    rules.norm("new", {"any": [LATE, ASKED]}, cite=cite, in_force=second)
    return rules.said()


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        pytest.param({"to": "2009-12-31"}, {"from": "2010-01-03"},
                     "from 2010-01-01 to 2010-01-02 neither this version nor old is in force. Let one follow the other.",
                     id="days between"),
        pytest.param({"to": "2009-12-30"}, {"from": "2010-01-01"},
                     "on 2009-12-31 neither this version nor old is in force. Let one follow the other.", id="one day"),
        pytest.param({"to": "2010-01-01"}, {"from": "2010-01-01"},
                     "from 2010-01-01 to 2010-01-01 both this version and old are in force. Let one end on the day before "
                     "the other begins.", id="a day too many"),
        pytest.param({"from": "1980-01-01"}, {"from": "2010-01-01"},
                     "from 2010-01-01 on both this version and old are in force. Let one end on the day before the other "
                     "begins.", id="the old one without an end"),
    ],
)  # fmt: skip
def test_versions_that_do_not_follow_each_other(rules: Rules, first: Node, second: Node, said: str) -> None:
    assert f"norms/tt/new: in_force: {said}" in _versions(rules, first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param({"to": "2009-12-31"}, {"from": "2010-01-01"}, id="day after day"),
        pytest.param({"from": "2010-01-01"}, {"from": "2010-01-01"}, id="parts of one provision"),
    ],
)
def test_versions_that_follow_each_other(rules: Rules, first: Node, second: Node) -> None:
    assert not [line for line in _versions(rules, first, second) if "in_force:" in line]


# Alike ----------------------------------------------------------------------------------------------------------------


def _large(*, order: int = 1, name: str = "", last: str = "none") -> Node:
    parts = [NEVER, {"any": [ASKED, {"fact": "days", "more_than": 2}]}, {"not": {"fact": "traits", "includes": [last]}}]
    return {"any": [LATE, {**({"id": name, "question": name} if name else {}), "all": parts[::order]}]}


def test_a_part_that_stands_in_two_norms(rules: Rules) -> None:
    """Ids, questions and order do not count, and parts of an equal part are not named again."""
    rules.norm("a", {"any": [_large(), {"all": [ASKED, {"fact": "days", "more_than": 30}]}]})
    rules.norm("b", {"any": [_large(order=-1, name="x"), {"all": [AT_ONCE, {"fact": "days", "more_than": 20}]}]})
    assert rules.said() == [
        "norms/tt/a: breach.any[0]: advice: this part of 9 nodes stands in norms/tt/b, breach.any[0] too. Write it once, "
        "as a concept, if they are to stay alike."
    ]


def test_parts_that_differ_in_one_value(rules: Rules) -> None:
    rules.norm("a", {"any": [_large(), {"all": [ASKED, {"fact": "days", "more_than": 30}]}]})
    rules.norm("b", {"any": [_large(last="family"), {"all": [AT_ONCE, {"fact": "days", "more_than": 20}]}]})
    assert rules.said() == []


def test_norms_that_are_written_otherwise_and_mean_the_same(rules: Rules) -> None:
    rules.norm("a", {"any": [{"all": [NEVER, ASKED]}, {"all": [LATE, ASKED]}]}, {"all": [BOUND, NOT_LONG]})
    rules.norm("b", {"all": [ASKED, {"any": [NEVER, LATE]}]}, {"all": [BOUND, LONG]})
    assert rules.said() == [
        "norms/tt/a: breach: advice: its breach comes out as that of b does, whatever the facts. Say it once, as a "
        "concept, or mend the one that is wrong."
    ]


def test_concepts_that_are_written_otherwise_and_mean_the_same(rules: Rules) -> None:
    rules.concept("late", {"fact": "told", "is": ["never", "late"]}).concept("not-at-once", {"not": AT_ONCE})
    rules.norm("a", {"all": [{"concept": "late"}, {"concept": "not-at-once"}, ASKED]})
    assert [line for line in rules.said() if line.startswith("concepts/")] == [
        "concepts/late: advice: it comes out as concepts/not-at-once does, whatever the facts. Keep one, or mend the one "
        "that is wrong."
    ]


def test_rules_that_name_another_standard_are_not_alike(rules: Rules) -> None:
    rules.concept("late", {"fact": "told", "is": ["never", "late"]})
    rules.concept("not-at-once", {"standard": "strict", "not": AT_ONCE})
    rules.norm("a", {"all": [{"concept": "late"}, {"concept": "not-at-once"}, ASKED]})
    assert rules.said() == []


def test_concepts_that_differ_where_nothing_is_said(rules: Rules) -> None:
    """An exception of which nothing is known defeats nothing, while a condition of which nothing is known is open."""
    rules.concept("asked", {"all": [LATE, ASKED]}).concept("unless", {**LATE, "unless": [NOT_ASKED]})
    rules.norm("a", {"all": [{"concept": "asked"}, {"concept": "unless"}, {"fact": "days", "more_than": 2}]})
    assert rules.said() == []


LONG: dict[str, Any] = {"fact": "days", "at_least": 10}
NOT_LONG: dict[str, Any] = {"fact": "days", "less_than": 10}
