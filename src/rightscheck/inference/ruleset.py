"""A tree as rules for durable_rules: positive rules only, and every limit checked before the engine sees it.

One fact ``{id, n, v}`` stands for one node: ``n`` is its name and ``v`` is T, F or U. (The field for the
name is one of ``n0`` to ``n31``; see :data:`SHARDS`.) Each node that is not a leaf has rules for true and
rules for false. Unknown is never concluded: it is what the driver says of a node that is still open when
its stratum is at rest. A node's stratum is the number of exceptions nested below it, so "the exception is
not shown" is a positive match on F or U.

The limits are those beyond which durable_rules 2.0.28 hangs, crashes or answers wrongly instead of refusing.
Two of them hold by construction: a fact has four fields with the engine's own ``sid`` (252 are safe), and
one state lives at a time (of 1,024).
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final, NamedTuple

from rightscheck.grounding.tree import Node, Tree
from rightscheck.inference.engine import EngineLimitError, Match
from rightscheck.truth import Truth

__all__ = ["BOOT", "LIMITS", "Ruleset", "check_limits", "compile_tree", "strata"]

Rule = dict[str, Any]
"""One rule in the engine's JSON."""

_Test = tuple[str, str | int]
_Path = tuple[_Test, ...]

Reads = list[tuple[str, Truth]]
"""The nodes a rule reads, each with the value it asks for."""

BOOT: Final = '{"id":"0","boot":1}'
"""The fact that fires the rule ``boot``: deleting a state that never ran an action crashes the engine."""

LETTERS: Final = {Truth.TRUE: "T", Truth.FALSE: "F", Truth.UNKNOWN: "U"}
WORDS: Final = {letter: truth for truth, letter in LETTERS.items()}

SHARDS: Final = 32
"""How many fields share the node names. The engine finds a test by the name of its field and then tries all
values in turn, so with a single field the cost of a fact grows with the number of nodes."""

_as_text: Final = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode
_SPLIT: Final = "Split the norm: make a part of it a concept or a norm of its own, and refer to it."

LIMITS: Final[Mapping[str, tuple[int, str]]] = {
    # Our own, well inside the engine's.
    "names": (400, "nodes in one ruleset"),
    "uses": (30, "parents of one node"),
    "rules": (2000, "rules in one ruleset"),
    # The engine's. The compiler keeps far from them; they are measured all the same, on the rules it made.
    "engine rules": (4096, "rules in one ruleset of the engine"),
    "patterns": (16, "patterns in one rule"),
    "joins": (29, "logical operators in one pattern"),
    "tests under one": (510, "different tests under one test"),
    "rules on one test": (255, "rules directly on one test"),
    "alternatives on one test": (127, "alternatives that start from one test"),
    "reached": (64, "tests reached by one fact"),
    "ids": (40_188, "facts with different ids"),
}
"""Each limit: the largest allowed number, and what is counted."""


class Ruleset(NamedTuple):
    """A compiled tree.

    :param tree: where it comes from.
    :param rules: the engine's JSON text.
    :param concludes: for each rule name, the node and the value it concludes.
    :param facts: for each node and value that some rule reads, the fact as JSON text. What no rule reads
        is not asserted: the engine would not store it.
    :param strata: the names of the nodes that are not leaves, by stratum, lowest first.
    :param most: no more actions than this can fire in one run.
    :param matches: what the engine's messages say, once they have been read: other runs get the same ones.
    """

    tree: Tree
    rules: str
    concludes: Mapping[str, tuple[str, Truth]]
    facts: Mapping[tuple[str, Truth], str]
    strata: tuple[tuple[str, ...], ...]
    most: int
    matches: dict[str, Match]


def strata(tree: Tree) -> dict[str, int]:
    """Return for every node how many exceptions are nested below it."""
    found: dict[str, int] = {}
    for node in tree.nodes:
        if node.kind == "unless":
            base, exception = node.kids
            found[node.name] = max(found[base], found[exception] + 1)
        else:
            found[node.name] = max((found[kid] for kid in node.kids), default=0)
    return found


@lru_cache(maxsize=512)
def compile_tree(tree: Tree) -> Ruleset:
    """Compile a tree into rules. The latest are kept, since the engine keeps fewer.

    :raises EngineLimitError: if the tree is larger than the engine can carry safely.
    """
    uses: dict[str, int] = {}
    for node in tree.groups:
        for kid in node.kids:
            uses[kid] = uses.get(kid, 0) + 1
    _at_most("names", len(tree.nodes), f"tree {tree.root!r}")
    for name, count in uses.items():
        _at_most("uses", count, f"node {name!r}")

    ids = {node.name: number for number, node in enumerate(tree.nodes, start=1)}
    fields = {name: f"n{number % SHARDS}" for name, number in ids.items()}
    tests: dict[str, Rule] = {name: {field: name} for name, field in fields.items()}
    rules: dict[str, Rule] = {"boot": {"all": [{"m": {"boot": 1}}]}}
    concludes: dict[str, tuple[str, Truth]] = {}
    read: set[tuple[str, Truth]] = set()
    most = 1
    for node in tree.groups:
        most += 2 * len(node.kids)
        for value, rule, reads in _rules(node, tests):
            # Several rules may conclude the same, hence the number; the rest is for readers of traces.
            rule_name = f"{len(rules)}:{node.name}:{LETTERS[value]}"
            rules[rule_name] = rule
            concludes[rule_name] = (node.name, value)
            read.update(reads)
    check_limits(rules, tree.root)
    _at_most("ids", len(ids) + 1, f"tree {tree.root!r}")

    # Names are letters, digits, "_", "." and "-", so nothing in these texts needs escaping.
    facts = {
        (name, value): f'{{"id":"{ids[name]}","{fields[name]}":"{name}","v":"{LETTERS[value]}"}}'
        for name, value in read
    }
    levels = strata(tree)
    by_level: list[list[str]] = [[] for _ in range(max(levels.values()) + 1)]
    for node in tree.groups:
        by_level[levels[node.name]].append(node.name)
    text = _as_text(rules)
    return Ruleset(tree, text, concludes, facts, tuple(tuple(names) for names in by_level), most, {})


def _rules(node: Node, tests: Mapping[str, Rule]) -> Iterator[tuple[Truth, Rule, Reads]]:
    """Yield for each rule of a node: the value it concludes, the rule, and the facts it reads."""

    def counted(value: Truth, wanted: Truth, names: tuple[str, ...], count: int) -> tuple[Truth, Rule, Reads]:
        rule: Rule = {"all": [{"m": want(wanted, names)}]}
        if count > 1:
            rule["count"] = count
        return value, rule, [(name, wanted) for name in names]

    def want(value: Truth, names: tuple[str, ...]) -> Rule:
        # One key in each condition: of two, the engine drops the second without a word.
        wanted = [tests[name] for name in names]
        return {"$and": [{"v": LETTERS[value]}, wanted[0] if len(wanted) == 1 else {"$or": wanted}]}

    true, false, kids, size = Truth.TRUE, Truth.FALSE, node.kids, len(node.kids)
    match node.kind:
        case "all":
            yield counted(true, true, kids, size)
            yield counted(false, false, kids, 1)
        case "any":
            yield counted(true, true, kids, 1)
            yield counted(false, false, kids, size)
        case "at_least":
            yield counted(true, true, kids, node.n)
            yield counted(false, false, kids, size - node.n + 1)
        case "not":
            yield counted(true, false, kids, 1)
            yield counted(false, true, kids, 1)
        case "unless":
            base, exception = kids
            for shown in (false, Truth.UNKNOWN):
                both = [{"base": want(true, (base,))}, {"exception": want(shown, (exception,))}]
                yield true, {"all": both}, [(base, true), (exception, shown)]
            yield counted(false, false, (base,), 1)
            yield counted(false, true, (exception,), 1)


def check_limits(rules: Mapping[str, Rule], where: str) -> None:
    """Measure compiled rules against every limit of the engine.

    :param rules: rules as this module writes them: patterns that are one test, or an ``$and`` of tests whose
        last may be an ``$or`` of tests.
    :param where: the name of the tree, for the error text.
    :raises EngineLimitError: for the first limit that is exceeded.
    """
    tree = f"tree {where!r}"
    _at_most("rules", len(rules), tree)
    _at_most("engine rules", len(rules), tree)
    under: defaultdict[_Path, set[_Test]] = defaultdict(set)
    direct: Counter[_Path] = Counter()
    forward: defaultdict[_Path, Counter[_Test]] = defaultdict(Counter)
    for name, rule in rules.items():
        _at_most("patterns", len(rule["all"]), f"rule {name!r}")
        for pattern in rule["all"]:
            for condition in pattern.values():
                tests = condition.get("$and", (condition,))
                operators = ("$and" in condition) + sum("$or" in test for test in tests)
                # Each logical operator takes two places in the engine's sequence, its start and its end.
                _at_most("joins", 2 * operators, f"rule {name!r}")
                path: _Path = ()
                for test in tests:
                    [(field, wanted)] = test.items()
                    if field == "$or":
                        alternatives = [one for alternative in wanted for one in alternative.items()]
                        under[path].update(alternatives)
                        forward[path].update(alternatives)
                    else:
                        under[path].add((field, wanted))
                        path = (*path, (field, wanted))
                if "$or" not in tests[-1]:
                    direct[path] += 1
    for tests_under in under.values():
        _at_most("tests under one", len(tests_under), tree)
    for count in direct.values():
        _at_most("rules on one test", count, tree)
    for path, starting in forward.items():
        count = max(starting.values())
        _at_most("alternatives on one test", count, tree)
        # A fact reaches the tests on its path and every alternative that starts from the last of them.
        _at_most("reached", len(path) + 1 + count, tree)


def _at_most(limit: str, count: int, where: str) -> None:
    allowed, counted = LIMITS[limit]
    if count > allowed:
        raise EngineLimitError(f"{where}: {count} {counted}, and at most {allowed} are safe. {_SPLIT}")
