"""The durable_rules engine, used through its C module only.

The module ``durable_rules_engine`` is called directly: no host, no background threads, no swallowed
exceptions. Everything that is asserted comes from :mod:`rightscheck.inference.ruleset`. The C module is
imported late, so that rightscheck works without it.
"""

from __future__ import annotations

import importlib
import json
from collections import OrderedDict
from collections.abc import Mapping
from functools import cache
from threading import Lock
from typing import Any, Final

from rightscheck.grounding.tree import Tree
from rightscheck.inference.engine import EngineError, EngineUnavailable, Inferred, Match
from rightscheck.inference.ruleset import BOOT, WORDS, Ruleset, compile_tree
from rightscheck.truth import Truth

__all__ = ["DurableEngine", "available", "engine", "forget", "why_unavailable"]

MODULE: Final = "durable_rules_engine"
_SID: Final = "0"
_BLOCK: Final = 16 * 1024 * 1024
_HOW: Final = (
    "Install it with a C compiler and Python's headers at hand: pip install durable-rules==2.0.28 "
    "(on Python 3.13 with CPPFLAGS='-DPyEval_CallObject=PyObject_CallObject')."
)


@cache
def _load() -> tuple[Any, str]:
    """Return the C module and an empty text, or None and why it cannot be used."""
    try:
        module = importlib.import_module(MODULE)
    except ModuleNotFoundError:
        return None, f"the package durable-rules is not installed. {_HOW}"
    except ImportError as error:
        # The loader's text names a path on this machine; what follows the last colon is the reason.
        reason = str(error).rpartition(":")[2].strip() or "no reason given"
        return None, f"the package durable-rules is installed but cannot be imported ({reason}). {_HOW}"
    return module, ""


def available() -> bool:
    """Return whether durable_rules can be imported here."""
    return _load()[0] is not None


def why_unavailable() -> str:
    """Return why durable_rules cannot be used and what to do, or an empty text where it can."""
    return _load()[1]


KEPT: Final = 32
"""How many rulesets an engine keeps: enough for a few cases, one after the other, in little memory."""


@cache
def engine(keep: int = KEPT) -> DurableEngine:
    """Return the one engine of this process that keeps so many rulesets.

    :raises EngineUnavailable: where durable_rules cannot be imported.
    """
    module, why = _load()
    if module is None:
        raise EngineUnavailable(f"durable_rules cannot be used here: {why}")
    return DurableEngine(module, keep=keep)


def forget() -> None:
    """Forget whether durable_rules can be used, and this process's engine. The next question asks again."""
    _load.cache_clear()
    engine.cache_clear()


class DurableEngine:
    """Runs trees on durable_rules: one ruleset for each tree, built once and kept.

    :param module: the C module.
    :param keep: how many rulesets to keep; the one that was not used for longest goes first. Each takes half a
        megabyte of the engine's memory, and a norm's is not asked for again when the norm is done.

    One run at a time: a ruleset has a single state, so runs of several threads wait for each other.
    """

    def __init__(self, module: Any, *, keep: int = KEPT) -> None:
        self._module = module
        self._keep = max(1, keep)
        self._kept: OrderedDict[Tree, tuple[int, Ruleset]] = OrderedDict()
        self._lock = Lock()
        self._made = 0
        self._boots: set[str] = set()
        # The C library learns from a freed block that blocks of this size come and go, and then keeps that
        # much memory instead of returning it after every run. It halves the time of a run on larger norms.
        bytes(_BLOCK)

    @property
    def name(self) -> str:
        """The short name that receipts print."""
        return "durable"

    def run(self, tree: Tree, leaves: Mapping[str, Truth]) -> Inferred:
        """Derive the value of every node, with every match that led to one.

        :param leaves: a value for each leaf of the tree.
        :raises EngineLimitError: if the tree is larger than the engine can carry safely.
        :raises EngineError: if the engine fails or says something that no rule of the tree can say.
        """
        with self._lock:
            handle, ruleset = self._ruleset(tree)
            try:
                return self._run(handle, ruleset, leaves)
            except BaseException as error:
                # Whatever stopped the run, an interruption included, the next one starts on a fresh ruleset.
                self._drop(tree)
                if isinstance(error, EngineError) or not isinstance(error, Exception):
                    raise
                raise EngineError(f"durable_rules failed: {type(error).__name__}: {error}.") from error

    def close(self) -> None:
        """Delete every ruleset. The engine can still be used: it builds them again."""
        with self._lock:
            for tree in list(self._kept):
                self._drop(tree)

    def _ruleset(self, tree: Tree) -> tuple[int, Ruleset]:
        kept = self._kept.get(tree)
        if kept is not None:
            self._kept.move_to_end(tree)
            return kept
        ruleset = compile_tree(tree)
        self._made += 1
        try:
            handle = self._module.create_ruleset(f"r{self._made}", ruleset.rules)
        except Exception as error:
            raise EngineError(f"durable_rules refused the rules: {error}.") from error
        self._kept[tree] = (handle, ruleset)
        while len(self._kept) > self._keep:
            self._drop(next(iter(self._kept)))
        return handle, ruleset

    def _drop(self, tree: Tree) -> None:
        handle, _ = self._kept.pop(tree)
        self._module.delete_ruleset(handle)

    def _run(self, handle: int, ruleset: Ruleset, leaves: Mapping[str, Truth]) -> Inferred:
        module = self._module
        state = self._boot(handle)
        try:
            values: dict[str, Truth] = dict(leaves)
            matches: list[Match] = []
            asked = ruleset.facts
            facts = [asked[leaf] for leaf in leaves.items() if leaf in asked]
            for level in ruleset.strata:
                while facts:
                    module.assert_facts(handle, "[" + ",".join(facts) + "]")
                    facts = []
                    started = module.start_action_for_state(handle, state)
                    message = started[1] if started else None
                    while message:
                        match = ruleset.matches.get(message)
                        if match is None:
                            match = ruleset.matches[message] = _match(message, ruleset)
                        matches.append(match)
                        if len(matches) > ruleset.most:
                            raise EngineError("durable_rules does not come to rest.")
                        said = values.get(match.node)
                        if said is None:
                            values[match.node] = match.value
                            fact = asked.get((match.node, match.value))
                            if fact is not None:
                                facts.append(fact)
                        elif said is not match.value:
                            raise EngineError(f"durable_rules derived both values for node {match.node!r}.")
                        message = module.complete_and_start_action(handle, state)
                for name in level:
                    if name not in values:
                        values[name] = Truth.UNKNOWN
                        fact = asked.get((name, Truth.UNKNOWN))
                        if fact is not None:
                            facts.append(fact)
            return Inferred(values, tuple(matches))
        finally:
            module.delete_state(handle, _SID)

    def _boot(self, handle: int) -> int:
        """Make the state, run the rule ``boot`` in it, and return where it is."""
        module = self._module
        _, state = module.assert_fact(handle, BOOT)
        started = module.start_action_for_state(handle, state)
        if not started or started[1] not in self._boots:
            if not started or json.loads(started[1]) != {"boot": {"m": json.loads(BOOT)}}:
                raise EngineError("durable_rules did not start.")
            self._boots.add(started[1])
        if module.complete_and_start_action(handle, state):
            raise EngineError("durable_rules fired a rule before it had facts.")
        return int(state)


def _match(message: str, ruleset: Ruleset) -> Match:
    """Read a match message: ``{rule: {alias: fact}}``, with a list of these where the rule counts."""
    [(rule, found)] = json.loads(message).items()
    node, value = ruleset.concludes[rule]
    frames = found if type(found) is list else (found,)
    facts: list[tuple[str, Truth]] = []
    for frame in frames:
        for fact in frame.values():
            # The engine hands a fact back as the text that was asserted, so its fields are in our order.
            _, name, letter = fact.values()
            facts.append((name, WORDS[letter]))
    return Match(node, value, tuple(facts))
