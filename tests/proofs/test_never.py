"""Parts that can never hold, never fail, or have no effect; beside each a twin that is as it should be."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import ASKED, AT_ONCE, BOUND, LATE, NEVER, NOT_ASKED, Node, Rules, argument


def not_asked_in_time() -> Node:
    return {"all": [NEVER, NOT_ASKED]}


@pytest.mark.parametrize(
    ("breach", "applies", "said"),
    [
        pytest.param(
            {"all": [NEVER, {"any": [LATE, {"all": [AT_ONCE, ASKED]}]}]},
            BOUND,
            "norms/tt/n: breach: the element 'e' can never hold: breach.all[0] (told is never), breach.all[1].any[0] (told is late) "
            "and breach.all[1].any[1].all[0] (told is at_once) exclude each other. Mend one.",
            id="any of several that are all excluded",
        ),
        pytest.param(
            {"any": [NEVER, {"id": "late", "question": "Late?", "all": [LATE, {"not": LATE}]}]},
            BOUND,
            "norms/tt/n: breach.any[1]: the element 'late' can never hold: breach.any[1].all[0] (told is late) and "
            "breach.any[1].all[1].not (told is late) exclude each other. Mend one.",
            id="and its opposite",
        ),
        pytest.param(
            {"all": [{"fact": "days", "at_least": 5}, {"not": {"fact": "days", "more_than": 3}}]},
            BOUND,
            "norms/tt/n: breach: the element 'e' can never hold: breach.all[0] (days at least 5) and breach.all[1].not (days more "
            "than 3) exclude each other. Mend one.",
            id="numbers",
        ),
        pytest.param(
            {"all": [ASKED, {"date": "act", "before": "2009"}, {"date": "act", "after": "2015"}]},
            BOUND,
            "norms/tt/n: breach: the element 'e' can never hold: breach.all[1] (act before 2009) and breach.all[2] (act after 2015) "
            "exclude each other. Mend one.",
            id="one moment at two times",
        ),
        pytest.param(
            {
                "all": [
                    {"date": "told_at", "before": "arrested_at"},
                    {"date": "arrested_at", "before": "2009"},
                    {"date": "told_at", "on_or_after": "2010-01-01"},
                ]
            },
            BOUND,
            "norms/tt/n: breach: the element 'e' can never hold: breach.all[0] (told_at before arrested_at), breach.all[1] "
            "(arrested_at before 2009) and breach.all[2] (told_at on or after 2010-01-01) exclude each other. Mend one.",
            id="two moments in order",
        ),
        pytest.param(
            {
                "all": [
                    {"hours_between": ["arrested_at", "told_at"], "more_than": 48},
                    {"not": {"hours_between": ["arrested_at", "told_at"], "more_than": 24}},
                ]
            },
            BOUND,
            "norms/tt/n: breach: the element 'e' can never hold: breach.all[0] (from arrested_at to told_at more than 48 hours) and "
            "breach.all[1].not (from arrested_at to told_at more than 24 hours) exclude each other. Mend one.",
            id="hours",
        ),
        pytest.param(
            {"all": [ASKED, {"date": "act", "before": "1979"}]},
            BOUND,
            "norms/tt/n: breach.all[1]: this can never hold where it counts: breach.all[1] (act before 1979) and in_force (the "
            "time in which the norm is in force) exclude each other. Mend one.",
            id="before anybody is bound",
        ),
        pytest.param(
            {"all": [LATE, {"state": "nationality", "is": "duty_bearer"}]},
            {"all": [BOUND, {"state": "nationality", "is_not": "duty_bearer"}]},
            "norms/tt/n: breach.all[1]: this can never hold where it counts: applies.all[1] (nationality is not duty_bearer) and "
            "breach.all[1] (nationality is duty_bearer) exclude each other. Mend one.",
            id="States",
        ),
        pytest.param(
            {"all": [NEVER, {"fact": "nationality", "includes": ["KAZ"]}, {"not": {"state": "nationality", "is": ["KAZ"]}}]},
            BOUND,
            "norms/tt/n: breach: the element 'e' can never hold: breach.all[1] (nationality includes KAZ) and breach.all[2].not "
            "(nationality is KAZ) exclude each other. Mend one.",
            id="a nationality as a fact and as a State",
        ),
        pytest.param(
            {"all": [ASKED, {"fact": "traits", "only": ["none"]}, {"fact": "traits", "includes": ["family"]}]},
            BOUND,
            "norms/tt/n: breach: the element 'e' can never hold: breach.all[1] (traits is only none) and breach.all[2] (traits includes "
            "family) exclude each other. Mend one.",
            id="lists",
        ),
        pytest.param(
            {"all": [ASKED, {"state": "destination", "is": ["KAZ"]}]},
            BOUND,
            "norms/tt/n: breach.all[1]: this can never hold: breach.all[1] (destination is KAZ) never holds there. Mend one.",
            id="a State that such an act does not have",
        ),
    ],
)  # fmt: skip
def test_what_can_never_hold(rules: Rules, breach: Node, applies: Node, said: str) -> None:
    assert rules.norm("n", breach, applies).said() == [said]


@pytest.mark.parametrize(
    ("breach", "applies"),
    [
        pytest.param({"any": [NEVER, {"all": [LATE, ASKED]}]}, BOUND, id="either"),
        pytest.param({"all": [{"fact": "days", "at_least": 5}, {"not": {"fact": "days", "more_than": 5}}]}, BOUND,
                     id="one number is left"),
        pytest.param({"all": [ASKED, {"date": "act", "on_or_after": "2009"}, {"date": "act", "before": "2015"}]}, BOUND,
                     id="a time is left"),
        pytest.param({"all": [{"date": "told_at", "before": "arrested_at"}, {"date": "arrested_at", "before": "2009"}]},
                     BOUND, id="two moments that follow each other"),
        pytest.param({"all": [LATE, {"state": "nationality", "is_not": ["KAZ"]}]},
                     {"all": [BOUND, {"state": "nationality", "is_not": "duty_bearer"}]}, id="a third State"),
        pytest.param({"all": [ASKED, {"fact": "traits", "only": ["family"]}, {"fact": "traits", "includes": ["family"]}]},
                     BOUND, id="a list of one"),
        pytest.param({"all": [{"fact": "age_then", "less_than": 18, "of": "children"},
                              {"fact": "age_then", "at_least": 18, "of": "children"}]}, BOUND, id="two children"),
        pytest.param({"all": [{"fact": "danger", "is": ["grave"]}, {"fact": "danger", "is": ["none"]}]}, BOUND,
                     id="two linked removals"),
    ],
)  # fmt: skip
def test_what_can_hold_is_passed_over(rules: Rules, breach: Node, applies: Node) -> None:
    assert rules.norm("n", breach, applies).said() == []


def test_an_alternative_that_what_stands_beside_it_excludes(rules: Rules) -> None:
    """Seen through the concept; the ordinary lint sees it where all stands in one file."""
    rules.concept("told-never", NEVER)
    assert rules.norm("n", {"all": [{"concept": "told-never"}, {"any": [LATE, ASKED]}]}).said() == [
        "norms/tt/n: breach.all[1].any[0]: this can never hold where it counts: breach.all[1].any[0] (told is late) and "
        "concepts/told-never, holds (told is never) exclude each other. Mend one."
    ]


def test_a_norm_that_never_applies(rules: Rules) -> None:
    before = {"all": [{"state": "nationality", "is_not": "duty_bearer"}, {"date": "act", "before": "1979"}]}
    assert rules.norm("n", {"all": [NEVER, ASKED]}, before).said() == [
        "norms/tt/n: applies: the norm can never apply: applies.all[1] (act before 1979) and in_force (the time in which "
        "the norm is in force) exclude each other. Mend one."
    ]


def test_what_a_concept_adds_is_seen(rules: Rules) -> None:
    rules.concept("told-late", {"id": "late", "question": "Late?", **LATE})
    assert rules.norm("n", {"all": [AT_ONCE, {"concept": "told-late"}]}).said() == [
        "norms/tt/n: breach: the element 'e' can never hold: breach.all[0] (told is at_once) and concepts/told-late, holds "
        "(told is late) exclude each other. Mend one."
    ]


def test_a_concept_of_which_a_part_is_dead(rules: Rules) -> None:
    rules.concept("told-late", {"any": [LATE, {"all": [ASKED, NOT_ASKED]}]})
    assert rules.norm("n", {"concept": "told-late"}).said() == [
        "concepts/told-late: holds.any[1]: this can never hold: holds.any[1].all[0] (asked is yes) and "
        "holds.any[1].all[1] (asked is no) exclude each other. Mend one."
    ]


def test_a_norm_referred_to_is_opened(rules: Rules) -> None:
    rules.norm("inner", {"all": [LATE, ASKED]})
    rules.norm("outer", {"all": [NOT_ASKED, {"norm": "inner"}]}, kind="composite")
    assert rules.said() == [
        "norms/tt/outer: breach: the element 'e' can never hold: breach.all[0] (asked is no) and norms/tt/inner, breach.all[1] "
        "(asked is yes) exclude each other. Mend one."
    ]


def test_a_norm_on_another_act_is_left_open(rules: Rules) -> None:
    rules.norm("elsewhere", {"fact": "danger", "is": ["grave"]}, concerns="removal")
    assert rules.norm("n", {"all": [ASKED, {"norm": "elsewhere"}]}, kind="composite").said() == []


# Effect ---------------------------------------------------------------------------------------------------------------


def test_an_exception_that_holds_only_where_there_is_no_breach(rules: Rules) -> None:
    exception = {"id": "in-time", "question": "Was it in time?", **AT_ONCE}
    assert rules.norm("n", {"any": [NEVER, LATE]}, unless=[exception]).said() == [
        "norms/tt/n: unless[0]: advice: the exception 'in-time' can never hold where it counts: breach.any[0] (told is "
        "never), breach.any[1] (told is late) and unless[0] (told is at_once) exclude each other, so it changes nothing unless "
        "facts are disputed. Leave it if that is meant; otherwise mend one."
    ]


def test_an_exception_that_only_refutes_an_open_breach_has_an_effect(rules: Rules) -> None:
    """Where the person was told late no argument stands, but the element is open until the exception refutes it."""
    element = {"id": "b", "question": "Is it so?", "for": [argument("never", NEVER)]}
    assert rules.norm("n", element, unless=[{"id": "late", "question": "Late only?", **LATE}]).said() == []


def test_what_defeats_an_exception_always(rules: Rules) -> None:
    exception = {"id": "late", "question": "Late only?", **LATE, "unless": [{"any": [LATE, ASKED]}]}
    assert rules.norm("n", {"any": [NEVER, LATE]}, unless=[exception]).said() == [
        "norms/tt/n: unless[0]: advice: the exception 'late' holds only where what defeats it holds too: unless[0] (told "
        "is late) and unless[0].unless[0].any[0] (told is late) exclude each other, so it changes nothing unless "
        "facts are disputed. Leave it if that is meant; otherwise mend one."
    ]


def test_an_element_that_is_always_defeated_is_an_error(rules: Rules) -> None:
    element = {"id": "late", "question": "Late?", **LATE, "unless": [{"any": [LATE, ASKED]}]}
    [remark] = rules.norm("n", {"any": [NEVER, element]}).remarks()
    assert remark.error
    assert remark.message.startswith("the element 'late' holds only where what defeats it holds too: ")


def _argued(against: Node) -> dict[str, Any]:
    return {"id": "e", "question": "Is it so?", "for": [argument("slow", {"all": [LATE, ASKED]})], "against": [against]}


def test_an_argument_that_never_meets_what_it_defeats(rules: Rules) -> None:
    assert rules.norm("n", _argued(argument("prompt", AT_ONCE, defeats=["slow"]))).said() == [
        "norms/tt/n: breach.against[0]: advice: the argument 'prompt' can never hold where it counts: breach.against[0] "
        "(told is at_once) and breach.for[0].all[0] (told is late) exclude each other, so it changes nothing unless "
        "facts are disputed. Leave it if that is meant; otherwise mend one."
    ]


def test_an_argument_that_meets_what_it_defeats(rules: Rules) -> None:
    days = {"fact": "days", "less_than": 2}
    assert rules.norm("n", _argued(argument("short", days, defeats=["slow"]))).said() == []


def _shifted(when: Node) -> Node:
    return {"all": [LATE, {**ASKED, "shifts": [{"to": "duty_bearer", "when": when}]}]}


def test_a_burden_that_is_never_shifted(rules: Rules) -> None:
    assert rules.norm("n", _shifted({"all": [NEVER, LATE]})).said() == [
        "norms/tt/n: breach.all[1].shifts[0].when: the burden is never shifted, since this can never hold: "
        "breach.all[1].shifts[0].when.all[0] (told is never) and breach.all[1].shifts[0].when.all[1] (told is late) exclude "
        "each other. Mend one."
    ]


def test_a_burden_that_may_be_shifted(rules: Rules) -> None:
    """Also by what the element itself excludes: who shows that is another matter than what is shown."""
    assert rules.norm("n", _shifted({"all": [NEVER, NOT_ASKED]})).said() == []


# Never anything else --------------------------------------------------------------------------------------------------


def test_a_part_that_can_never_fail(rules: Rules) -> None:
    assert rules.norm("n", {"all": [LATE, {"any": [ASKED, {"not": ASKED}]}]}).said() == [
        "norms/tt/n: breach.all[1]: this can never fail: whatever is known of it, it holds, so it asks nothing. Narrow "
        "it or drop it."
    ]


def test_a_part_that_can_fail(rules: Rules) -> None:
    assert rules.norm("n", {"all": [LATE, {"any": [ASKED, {"fact": "days", "more_than": 2}]}]}).said() == []


def test_a_test_of_all_values_asks_whether_anything_is_said(rules: Rules) -> None:
    anything = {"fact": "told", "is": ["at_once", "late", "never"]}
    assert rules.norm("n", {"all": [ASKED, anything]}).said() == []


def test_a_norm_that_is_breached_wherever_it_applies(rules: Rules) -> None:
    assert rules.norm("n", {"any": [LATE, ASKED]}, {"all": [BOUND, LATE]}).said() == [
        "norms/tt/n: breach: wherever the norm applies it is met too, so that no conduct complies. Mend the scope or the "
        "breach."
    ]


def test_a_norm_that_is_always_excused(rules: Rules) -> None:
    exceptions = [{"id": name, "question": "So?", **node} for name, node in (("n", NEVER), ("l", LATE))]
    assert rules.norm("n", {"any": [NEVER, LATE]}, unless=exceptions).said() == [
        "norms/tt/n: breach: the norm can never be met: wherever its breach holds, an exception does too. Mend one."
    ]


def test_what_the_ordinary_lint_says_is_not_said_twice(rules: Rules) -> None:
    from rightscheck.law.lint import lint
    from rightscheck.proofs.deep import deep

    pack = rules.norm("n", {"all": [NEVER, LATE]}).copy.load()
    known = {(remark.file, remark.field) for remark in lint(pack) if remark.error}
    assert ("norms/tt/n", "breach") in known
    assert [remark for remark in deep(pack, ["n"]) if remark.field == "breach"] != []
    assert [remark for remark in deep(pack, ["n"], known=known) if remark.field == "breach"] == []
