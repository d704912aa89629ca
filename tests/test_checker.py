"""The second reader of derivations: it confirms what the program derives, and notices every change of it."""

from __future__ import annotations

import ast
import copy
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rightscheck import Pack, check, load_case
from rightscheck.checker.finding import Checker, Confirmed
from rightscheck.grounding.compiled import Compiled, compile_concept, compile_norm
from rightscheck.inference.derivation import derivation
from rightscheck.inference.reference import evaluate
from rightscheck.report.exchange import to_json
from rightscheck.truth import Truth

ROOT = Path(__file__).resolve().parents[1]
WORDS = ("true", "false", "unknown")
KINDS = ("all", "any", "at_least", "not", "unless")

Finding = dict[str, Any]


def found(case: Path, pack: Pack) -> list[Finding]:
    data: list[Finding] = json.loads(to_json(check(load_case(case, pack), pack)))["findings"]
    return data


@pytest.fixture(scope="module")
def findings(pack: Pack) -> list[Finding]:
    """The findings on the founding case, as their JSON has them."""
    return found(ROOT / "cases" / "shalabayeva.yaml", pack)


@pytest.fixture(scope="module")
def derived(findings: list[Finding]) -> list[Finding]:
    """Those of them that have a derivation."""
    return [finding for finding in findings if finding["derivation"]]


@pytest.fixture(scope="module")
def checker(pack: Pack) -> Checker:
    return Checker(pack.norms, pack.concepts)


def steps_in(finding: Finding) -> int:
    return sum(len(run["steps"]) for runs in finding["derivation"].values() for run in runs)


def test_every_step_of_the_founding_case_is_confirmed(findings: list[Finding], checker: Checker) -> None:
    assert sum(map(steps_in, findings)) > 50_000
    for finding in findings:
        assert checker.confirm(finding) == Confirmed(steps_in(finding), ())


@pytest.mark.parametrize("file", sorted((ROOT / "cases" / "decided").glob("*.yaml"))[::6], ids=lambda file: file.stem)
def test_every_step_of_decided_cases_is_confirmed(file: Path, pack: Pack, checker: Checker) -> None:
    findings = found(file, pack)
    assert sum(map(steps_in, findings))
    for finding in findings:
        assert checker.confirm(finding) == Confirmed(steps_in(finding), ())


def test_it_is_independent() -> None:
    """Of the program it knows the law and itself: not how trees are compiled, evaluated or described."""
    for file in (ROOT / "src" / "rightscheck" / "checker").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and str(node.module).startswith("rightscheck"):
                assert str(node.module).split(".")[1] in ("law", "checker")


# Changes ---------------------------------------------------------------------------------------------------------------

Change = Callable[[random.Random, Finding], str | None]
"""Changes a finding in one place and says where, or does nothing where there is nothing to change."""


def other(chance: random.Random, value: str, values: tuple[str, ...]) -> str:
    return chance.choice([item for item in values if item != value])


def some_run(chance: random.Random, finding: Finding) -> tuple[str, Any]:
    view = chance.choice(list(finding["derivation"]))
    at = chance.randrange(len(finding["derivation"][view]))
    return f"derivation.{view}[{at}]", finding["derivation"][view][at]


def some_step(chance: random.Random, finding: Finding) -> tuple[str, Any]:
    place, run = some_run(chance, finding)
    if not run["steps"]:
        return place, None
    at = chance.randrange(len(run["steps"]))
    return f"{place}.steps[{at}]", run["steps"][at]


def value(chance: random.Random, finding: Finding) -> str | None:
    place, step = some_step(chance, finding)
    if step is None:
        return None
    step["value"] = other(chance, step["value"], (*WORDS, "yes"))
    return f"{place}.value"


def kind(chance: random.Random, finding: Finding) -> str | None:
    place, step = some_step(chance, finding)
    if step is None:
        return None
    step["kind"] = other(chance, step["kind"], KINDS)
    return f"{place}.kind"


def reason_left_out(chance: random.Random, finding: Finding) -> str | None:
    place, step = some_step(chance, finding)
    if step is None:
        return None
    del step["because"][chance.randrange(len(step["because"]))]
    return f"{place}.because"


def reason_added(chance: random.Random, finding: Finding) -> str | None:
    place, step = some_step(chance, finding)
    if step is None:
        return None
    step["because"].insert(chance.randrange(len(step["because"]) + 1), chance.choice([step["node"], "_in_force"]))
    return f"{place}.because"


def reasons_in_another_order(chance: random.Random, finding: Finding) -> str | None:
    place, step = some_step(chance, finding)
    if step is None or len(step["because"]) < 2:
        return None
    step["because"].reverse()
    return f"{place}.because"


def node_renamed(chance: random.Random, finding: Finding) -> str | None:
    place, step = some_step(chance, finding)
    if step is None:
        return None
    step["node"] += chance.choice([".0", "x"])
    return place


def steps_exchanged(chance: random.Random, finding: Finding) -> str | None:
    place, run = some_run(chance, finding)
    if len(run["steps"]) < 2:
        return None
    at = chance.randrange(len(run["steps"]) - 1)
    run["steps"][at : at + 2] = reversed(run["steps"][at : at + 2])
    return f"{place}.steps[{at}]"


def step_removed(chance: random.Random, finding: Finding) -> str | None:
    place, run = some_run(chance, finding)
    if not run["steps"]:
        return None
    at = chance.randrange(len(run["steps"]))
    del run["steps"][at]
    return f"{place}.steps[{at}]"


def step_added(chance: random.Random, finding: Finding) -> str | None:
    place, run = some_run(chance, finding)
    at = chance.randrange(len(run["steps"]) + 1)
    node = chance.choice(list(run["leaves"]))
    run["steps"].insert(at, {"node": f"{node}.0", "kind": "all", "value": run["leaves"][node], "because": [node]})
    return f"{place}.steps[{at}]"


def step_repeated(chance: random.Random, finding: Finding) -> str | None:
    place, run = some_run(chance, finding)
    if not run["steps"]:
        return None
    at = chance.randrange(len(run["steps"]))
    run["steps"].insert(at, run["steps"][at])
    return f"{place}.steps[{at + 1}]"


def leaf_removed(chance: random.Random, finding: Finding) -> str | None:
    place, run = some_run(chance, finding)
    del run["leaves"][chance.choice(list(run["leaves"]))]
    return f"{place}.leaves"


def leaf_added(chance: random.Random, finding: Finding) -> str | None:
    place, run = some_run(chance, finding)
    run["leaves"]["one-more"] = chance.choice(WORDS)
    return f"{place}.leaves"


def leaf_without_truth(chance: random.Random, finding: Finding) -> str | None:
    place, run = some_run(chance, finding)
    name = chance.choice(list(run["leaves"]))
    run["leaves"][name] = chance.choice(["True", "", "open"])
    return f"{place}.leaves.{name}"


def open_point_answered(chance: random.Random, finding: Finding) -> str | None:
    place, run = some_run(chance, finding)
    names = [name for name in run["leaves"] if name.endswith(".open")]
    if not names:
        return None
    name = chance.choice(names)
    run["leaves"][name] = chance.choice(["true", "false"])
    return f"{place}.leaves.{name}"


def reference_with_another_value(chance: random.Random, finding: Finding) -> str | None:
    place, run = some_run(chance, finding)
    if not run["rests_on"]:
        return None
    name = chance.choice(list(run["rests_on"]))
    run["leaves"][name] = other(chance, run["leaves"][name], WORDS)
    return place


def rests_on_nothing(chance: random.Random, finding: Finding) -> str | None:
    place, run = some_run(chance, finding)
    names = [name for name, rules in run["rests_on"].items() if rules]
    if not names:
        return None
    del run["rests_on"][chance.choice(names)]
    return place


def rests_on_a_run_that_is_not_there(chance: random.Random, finding: Finding) -> str | None:
    place, run = some_run(chance, finding)
    names = [name for name, rules in run["rests_on"].items() if rules]
    if not names:
        return None
    run["rests_on"][chance.choice(names)][0] += "#9"
    return place.partition("[")[0]


def rests_on_the_norm_itself(chance: random.Random, finding: Finding) -> str | None:
    place, run = some_run(chance, finding)
    names = [name for name, rules in run["rests_on"].items() if rules]
    if not names:
        return None
    run["rests_on"][chance.choice(names)][0] = finding["norm"]
    return place.partition("[")[0]


def run_removed(chance: random.Random, finding: Finding) -> str | None:
    view = chance.choice(list(finding["derivation"]))
    del finding["derivation"][view][chance.randrange(len(finding["derivation"][view]))]
    return f"derivation.{view}"


def run_renamed(chance: random.Random, finding: Finding) -> str | None:
    place, run = some_run(chance, finding)
    run["rule"] += "#2"
    return place.partition("[")[0]


def run_repeated(chance: random.Random, finding: Finding) -> str | None:
    place, run = some_run(chance, finding)
    finding["derivation"][place.split(".")[1].partition("[")[0]].append(run)
    return place.partition("[")[0]


def runs_exchanged(chance: random.Random, finding: Finding) -> str | None:
    view = chance.choice(list(finding["derivation"]))
    runs = finding["derivation"][view]
    if len(runs) < 2:
        return None
    at = chance.randrange(len(runs) - 1)
    runs[at : at + 2] = reversed(runs[at : at + 2])
    return f"derivation.{view}"


def view_removed(chance: random.Random, finding: Finding) -> str | None:
    del finding["derivation"][chance.choice(list(finding["derivation"]))]
    return "derivation"


def conclusion(chance: random.Random, finding: Finding) -> str | None:
    view = chance.choice(list(finding["views"]))
    finding["views"][view] = other(chance, finding["views"][view], WORDS)
    return f"views.{view}"


def verdict(chance: random.Random, finding: Finding) -> str | None:
    verdicts = ("established", "indicated", "arguable", "contested", "undetermined", "no_breach_shown")
    before = finding["verdict"]
    finding["verdict"] = other(chance, before, (*verdicts, "not_applicable"))
    pair = {before, finding["verdict"]}
    if pair == {"arguable", "contested"}:  # which of the two does not follow from the derivation
        return None
    return "derivation" if finding["verdict"] == "not_applicable" else "verdict"


def element_with_another_value(chance: random.Random, finding: Finding) -> str | None:
    at = chance.randrange(len(finding["elements"]))
    element = finding["elements"][at]
    element["value"] = other(chance, element["value"], WORDS)
    return f"elements[{at}].value"


def element_on_a_view(chance: random.Random, finding: Finding) -> str | None:
    at = chance.randrange(len(finding["elements"]))
    views = finding["elements"][at]["views"]
    view = chance.choice(list(views))
    views[view] = other(chance, views[view], WORDS)
    return f"elements[{at}].views.{view}"


def element_removed(chance: random.Random, finding: Finding) -> str | None:
    at = chance.randrange(len(finding["elements"]))
    del finding["elements"][at]
    return "elements["


CHANGES: tuple[Change, ...] = (
    value,
    kind,
    reason_left_out,
    reason_added,
    reasons_in_another_order,
    node_renamed,
    steps_exchanged,
    step_removed,
    step_added,
    step_repeated,
    leaf_removed,
    leaf_added,
    leaf_without_truth,
    open_point_answered,
    reference_with_another_value,
    rests_on_nothing,
    rests_on_a_run_that_is_not_there,
    rests_on_the_norm_itself,
    run_removed,
    run_renamed,
    run_repeated,
    runs_exchanged,
    view_removed,
    conclusion,
    verdict,
    element_with_another_value,
    element_on_a_view,
    element_removed,
)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_every_change_of_a_derivation_is_noticed(derived: list[Finding], checker: Checker, change: Change) -> None:
    chance = random.Random(20130531)
    tried = 0
    while tried < 25:
        finding = copy.deepcopy(chance.choice(derived))
        place = change(chance, finding)
        if place is None:
            continue
        faults = checker.confirm(finding).faults
        assert any(fault.place.startswith(place) for fault in faults), (finding["norm"], place, faults)
        tried += 1


def compiled(pack: Pack, rule: str, *, first: bool) -> Compiled:
    name = rule.partition("#")[0]
    if first or name in pack.norms:
        return compile_norm(pack.norms[name])
    return compile_concept(pack.concepts[name], "claimant", "balance", "claimant")


def test_a_change_of_a_fact_leaf_is_noticed_where_something_follows_from_it(
    derived: list[Finding], checker: Checker, pack: Pack
) -> None:
    """The value of a leaf comes from the facts, which the checker does not read. It notices a changed one where the
    steps are no longer those that follow from the leaves, or where the leaf is the conclusion itself. A leaf with an id
    is left out where nothing follows from it: it may be an element of the finding, which says its value too."""
    chance = random.Random(20130625)
    noticed = {True: 0, False: 0}
    for _ in range(300):
        finding = copy.deepcopy(chance.choice(derived))
        view = chance.choice(list(finding["derivation"]))
        at = chance.randrange(len(finding["derivation"][view]))
        run = finding["derivation"][view][at]
        tree = compiled(pack, run["rule"], first=at == 0)
        names = [name for name in tree.tree.leaves if name not in run["rests_on"] and not name.endswith(".open")]
        if not names:
            continue
        name = chance.choice(names)
        run["leaves"][name] = other(chance, run["leaves"][name], WORDS)
        leaves = {leaf: Truth(word) for leaf, word in run["leaves"].items()}
        wanted = [
            {"node": step.node, "kind": step.kind, "value": step.value, "because": list(step.because)}
            for step in derivation(tree.tree, evaluate(tree.tree, leaves)).steps
        ]
        expected = wanted != run["steps"] or tree.tree.root == name
        if not expected and name in tree.elements:
            continue
        assert bool(checker.confirm(finding).faults) is expected, (finding["norm"], view, run["rule"], name)
        noticed[expected] += 1
    assert min(noticed.values()) > 3


# Norms that do not apply -------------------------------------------------------------------------------------------------


def out_of_scope(findings: list[Finding]) -> Iterator[Finding]:
    return (copy.deepcopy(finding) for finding in findings if finding["verdict"] == "not_applicable")


def test_a_norm_that_does_not_apply_is_breached_on_no_account(
    findings: list[Finding], derived: list[Finding], checker: Checker
) -> None:
    finding = next(out_of_scope(findings))
    assert checker.confirm(finding) == Confirmed(0, ())
    finding["views"]["respondent"] = "unknown"
    assert [fault.place for fault in checker.confirm(finding).faults] == ["views.respondent"]
    finding = next(out_of_scope(findings))
    finding["derivation"] = derived[0]["derivation"]
    assert [fault.place for fault in checker.confirm(finding).faults] == ["derivation"]
    finding = next(out_of_scope(findings))
    finding["verdict"] = "no_breach_shown"
    assert [fault.place for fault in checker.confirm(finding).faults] == ["derivation"]


def test_a_norm_that_the_pack_does_not_have(derived: list[Finding], checker: Checker) -> None:
    finding = {**derived[0], "norm": "no-such-norm"}
    assert [fault.place for fault in checker.confirm(finding).faults] == ["norm"]


def test_arguable_needs_thin_facts(derived: list[Finding], checker: Checker) -> None:
    finding = next(copy.deepcopy(one) for one in derived if one["verdict"] == "contested")
    finding["verdict"] = "arguable"
    assert not checker.confirm(finding).faults
    finding["hinges"] = []
    assert [fault.place for fault in checker.confirm(finding).faults] == ["hinges"]
