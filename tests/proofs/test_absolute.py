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


WEIGHING = """
  years: {type: int, question: How many years?, balancing: yes, phrase: "{person} served {value} years"}
  record:
    type: set
    question: What for?
    balancing: yes
    values:
      theft: {phrase: "{person} had stolen"}
      arson: {phrase: "{person} had set fires"}
"""


def test_the_fewest_facts_that_defeat_it_are_named(rules: Rules) -> None:
    """The loader looks below one concept only, so each of these stands below two."""
    rules.copy.add("vocabulary/removal.yaml", WEIGHING)
    conditions = [THREAT, {"any": [{"fact": "record", "includes": ["arson"]}, {"fact": "danger", "is": ["none"]}]}]
    rules.concept("convict", {"all": [*conditions, {"fact": "years", "more_than": 5}]})
    rules.concept("excused", {"any": [{"concept": "convict"}, {"fact": "danger", "is": ["none"]}]})
    rules.norm(
        "n", GRAVE, concerns="removal", absolute="yes", unless=[{"id": "x", "question": "X?", "concept": "excused"}]
    )
    [said] = [line for line in rules.said() if ": absolute: " in line]
    assert "once it is said that record is arson, threat is yes and years is more than 5, with all other" in said


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
