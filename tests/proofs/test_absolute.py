"""What weighs the State's interest defeats no absolute norm, by whatever path."""

from __future__ import annotations

from .conftest import Node, Rules

GRAVE: Node = {"fact": "danger", "is": ["grave"]}
THREAT: Node = {"fact": "threat", "is": ["yes"]}


def _removal(rules: Rules, breach: Node, **more: object) -> Rules:
    return rules.norm("n", breach, concerns="removal", absolute="yes", **more)


def test_a_concept_of_a_concept_that_weighs(rules: Rules) -> None:
    rules.concept("dangerous", {"id": "d", "question": "Dangerous?", **THREAT})
    rules.concept("excused", {"id": "x", "question": "Excused?", "concept": "dangerous"})
    _removal(
        rules,
        GRAVE,
        unless=[{"id": "threat", "question": "A threat?", "concept": "excused", "authorities": ["LEADING"]}],
    )
    assert rules.said() == [
        "norms/tt/n: absolute: this norm is absolute, and yet it is defeated once it is said that threat is yes, with all "
        "other facts as they were. Take this out of what it rests on."
    ]


def test_what_weighs_may_add_to_the_danger(rules: Rules) -> None:
    """Who is called a threat may be in greater danger: silence on it then never helps the norm."""
    _removal(rules, {"any": [GRAVE, {"all": [{"fact": "danger", "is": ["slight"]}, THREAT]}]})
    assert rules.said() == []


def test_the_same_exception_without_weighing(rules: Rules) -> None:
    exception = {
        "id": "promise",
        "question": "Promised?",
        "fact": "promised",
        "is": ["yes"],
        "authorities": ["LEADING"],
    }
    _removal(rules, GRAVE, unless=[exception])
    assert rules.said() == []


def test_a_norm_that_is_not_absolute_may_weigh(rules: Rules) -> None:
    rules.norm("n", {**GRAVE, "unless": [THREAT]}, concerns="removal")
    assert rules.said() == []
