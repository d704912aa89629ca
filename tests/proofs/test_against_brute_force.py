"""What proofs call possible is what the evaluator comes to on some case file, and nothing else.

Random norms are read on every account of a few facts: each value, each denial of a value, and silence. The account is
put into case files and goes the whole way, through views and leaves to `reference.evaluate`.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.casefile.case import Case
from rightscheck.casefile.load import case_from_text
from rightscheck.grounding.scope import instances
from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack
from rightscheck.proofs.questions import Bench
from rightscheck.truth import Truth

from .conftest import Node, Rules, argument

TOLD = ("at_once", "late", "never")
SEEDS = range(30)
HEAD: dict[str, Any] = {
    "case": "brute",
    "title": "A case of a test",
    "people": {"ann": {"name": "Ann", "nationality": ["KAZ"]}},
    "sources": {"app": {"title": "Words", "by": "Ann", "kind": "party_statement", "speaks_for": "applicant"}},
    "acts": {"cell": {"kind": "detention", "of": ["ann"], "by": "ITA", "date": "2010-06-15"}},
}


class Writer:
    """Writes random elements. Every group has an id, so that its value is known by name."""

    def __init__(self, seed: int, *, numbers: bool) -> None:
        self.r = random.Random(seed)
        self.numbers = numbers
        self.count = 0

    def name(self) -> str:
        self.count += 1
        return f"n{self.count}"

    def leaf(self) -> Node:
        kind = self.r.choice(("told", "told", "asked", "days" if self.numbers else "told"))
        if kind == "told":
            return {"fact": "told", "is": self.r.sample(TOLD, self.r.randint(1, 3))}
        if kind == "asked":
            return {"fact": "asked", "is": [self.r.choice(("yes", "no"))]}
        return {"fact": "days", self.r.choice(("at_least", "at_most", "more_than", "less_than")): self.r.choice((2, 4))}

    def node(self, depth: int) -> Node:
        kind = self.r.choice(("leaf", "all", "all", "any", "not", "at_least", "arguments")) if depth else "leaf"
        made: Node = {"id": self.name(), "question": "So?"}
        if kind == "leaf":
            made |= self.leaf()
        elif kind == "not":
            made["not"] = self.node(depth - 1)
        elif kind == "arguments":
            arguments = [argument(self.name(), self.unnamed(depth - 1)) for _ in range(self.r.randint(1, 2))]
            made["for"] = arguments
            if self.r.random() < 0.7:
                defeats = {"defeats": [arguments[0]["id"]]} if self.r.random() < 0.5 else {}
                made["against"] = [argument(self.name(), self.unnamed(depth - 1), **defeats)]
        else:
            kids = [self.node(depth - 1) for _ in range(self.r.randint(2, 3))]
            made |= {"at_least": 2, "of": kids} if kind == "at_least" else {kind: kids}
        if self.r.random() < 0.3:
            made["unless"] = [self.node(max(depth - 1, 0))]
        return made

    def unnamed(self, depth: int) -> Node:
        node = self.node(depth)
        return (
            {key: value for key, value in node.items() if key not in ("id", "question")}
            if "for" not in node
            else {"any": [node]}
        )


def _told() -> Iterator[list[Node]]:
    yield []
    for value in TOLD:
        yield [{"told": value, "asserted_by": ["app"]}]
        yield [{"told": value, "denied_by": ["app"]}]


def _said(predicate: str, values: tuple[str, ...]) -> Iterator[list[Node]]:
    yield []
    for value in values:
        yield [{predicate: value, "asserted_by": ["app"]}]


def _cases(pack: Pack, *, numbers: bool) -> Iterator[Case]:
    days = _said("days", ("1", "2", "3", "4", "5") if numbers else ())
    for parts in product(_told(), _said("asked", ("yes", "no")), days):
        facts = [{"about": "cell", **fact} for part in parts for fact in part]
        yield case_from_text(json.dumps({**HEAD, "facts": facts}, indent=1), "brute.yaml", pack)


def _reached(pack: Pack, names: list[str], *, numbers: bool) -> dict[tuple[str, str], set[Truth]]:
    """The values that the nodes of norms have on the applicant's view of some case."""
    found: dict[tuple[str, str], set[Truth]] = {}
    deriver = Deriver("reference")
    for case in _cases(pack, numbers=numbers):
        evaluator = Evaluator(pack, case, deriver)
        for name in names:
            norm = pack.norms[name]
            [instance] = instances(norm, case)
            for node, value in evaluator.evaluation(norm, instance, "applicant").derivation.values.items():
                found.setdefault((name, node), set()).add(value)
    return found


def _possible(bench: Bench, name: str, node: str) -> set[Truth]:
    [frame] = bench.frames(name)
    questions = bench.questions[frame]
    rails = questions.encoding.norm(name).values[node]
    asked = {Truth.TRUE: [rails.true], Truth.FALSE: [rails.false], Truth.UNKNOWN: [-rails.true, -rails.false]}
    return {value for value, literals in asked.items() if questions.possible(*literals)}


@pytest.mark.parametrize("numbers", [False, True])
def test_what_is_possible_is_what_is_reached(rules: Rules, *, numbers: bool) -> None:
    """With numbers, accounts that leave several of them open are possible too, which no single statement tells."""
    for seed in SEEDS:
        rules.norm(f"s{seed}", Writer(seed, numbers=numbers).node(3))
    pack = rules.copy.load()
    reached = _reached(pack, rules.names, numbers=numbers)
    never = 0
    with Bench(pack, rules.names) as bench:
        for (name, node), values in reached.items():
            if node in ("_norm", "_applies", "_in_force", "applies"):  # one State and one day, in these cases
                continue
            possible = _possible(bench, name, node)
            assert values <= possible, (name, node)
            if not numbers:
                assert values == possible, (name, node)
            never += Truth.TRUE not in possible and not node.endswith(".open")
    assert never > 5  # there was something to find


def test_what_can_never_hold_is_named(rules: Rules) -> None:
    """A norm of which a part is never reached has a remark on that part or on something in it, and no other norm has."""
    for seed in SEEDS:
        rules.norm(f"s{seed}", Writer(seed, numbers=False).node(3))
    pack = rules.copy.load()
    reached = _reached(pack, rules.names, numbers=False)
    dead = {name for (name, node), values in reached.items() if Truth.TRUE not in values and not node.endswith(".open")}
    alone = {
        r.file.rpartition("/")[2]
        for r in rules.remarks()
        if "can never hold: " in r.message or "defeats it" in r.message
    }
    assert dead
    assert alone == dead
