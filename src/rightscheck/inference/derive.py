"""Derive a tree: one engine infers, the reference confirms, and only then is there a derivation."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from threading import Lock
from typing import Final, Literal, get_args

from rightscheck.grounding.tree import Node, Tree
from rightscheck.inference import durable
from rightscheck.inference.derivation import Derivation, derivation
from rightscheck.inference.engine import (
    Engine,
    EngineDisagreement,
    EngineError,
    EngineLimitError,
    EngineUnavailable,
    Inferred,
    Match,
)
from rightscheck.inference.reference import check_leaves, evaluate
from rightscheck.language import marked, tr
from rightscheck.truth import Truth, negation

__all__ = ["Deriver", "EngineChoice", "confirm", "suffices"]

EngineChoice = Literal["auto", "durable", "reference"]

_NOT_SHOWN: Final = (Truth.FALSE, Truth.UNKNOWN)
_LETTER: Final = {Truth.TRUE: "T", Truth.FALSE: "F", Truth.UNKNOWN: "U"}


class Deriver:
    """Derives trees with the chosen engine, and keeps the latest derivations.

    :param engine: ``durable`` for durable_rules confirmed by the reference; ``reference`` for the
        reference alone; ``auto`` for ``durable`` where it can be used and the reference alone elsewhere.
    :param runner: an engine to use in place of durable_rules; it is confirmed in the same way.
    :param keep: how many derivations to keep. Equal trees with equal leaf values are derived once.
    :raises EngineUnavailable: if ``durable`` is asked for and cannot be used here.
    :raises ValueError: for any other word than these three, or a runner with ``reference``.

    One object may be used by several threads.
    """

    def __init__(self, engine: EngineChoice = "auto", *, runner: Engine | None = None, keep: int = 4096) -> None:
        if engine not in get_args(EngineChoice):
            raise ValueError(f"engine {engine!r}: unknown. Use one of {', '.join(get_args(EngineChoice))}.")
        if engine == "reference" and runner is not None:
            raise ValueError("engine 'reference' runs alone. Leave the runner out or choose 'auto'.")
        self._runner: Engine | None = runner
        self._note = ""
        self._why = ""
        self._keep = keep
        self._kept: OrderedDict[tuple[Tree, str], Derivation] = OrderedDict()
        self._lock = Lock()
        if engine == "reference":
            self._note = marked("The reference evaluator ran alone because it was asked for.")
        elif runner is None:
            if durable.available():
                self._runner = durable.engine()
            elif engine == "durable":
                raise EngineUnavailable(
                    f"durable_rules cannot be used here: {durable.why_unavailable()} "
                    "Or choose the engine 'auto' or 'reference'."
                )
            else:
                self._note = marked("The reference evaluator ran alone, without a second engine to confirm it: {why}")
                self._why = durable.why_unavailable()

    @property
    def engine_name(self) -> str:
        """The engine that derives: ``durable`` or ``reference`` (or the name of the given runner)."""
        return "reference" if self._runner is None else self._runner.name

    @property
    def note(self) -> str:
        """Why the reference runs alone, in a sentence for the receipt, or an empty text."""
        return tr(self._note, why=self._why)

    def derive(self, tree: Tree, leaves: Mapping[str, Truth], *, norm: str, case: str) -> Derivation:
        """Return the derivation of ``tree`` from the values of its leaves.

        :param tree: the grounded norm.
        :param leaves: a value for each leaf of the tree and for nothing else.
        :param norm: id of the norm, for error texts only.
        :param case: id of the case, for error texts only.
        :raises LeafError: if the leaf values do not fit the tree.
        :raises EngineLimitError: if the tree is larger than the engine can carry safely.
        :raises EngineDisagreement: if the engine and the reference differ on a value or a justification.
        :raises EngineError: if the engine fails.
        """
        check_leaves(tree, leaves)
        key = (tree, "".join([_LETTER[leaves[name]] for name in tree.leaves]))
        with self._lock:
            kept = self._kept.get(key)
            if kept is not None:
                self._kept.move_to_end(key)
                return kept
        result = derivation(tree, evaluate(tree, leaves))
        if self._runner is not None:
            try:
                inferred = self._runner.run(tree, leaves)
            except EngineLimitError as error:
                raise EngineLimitError(f"norm {norm}, case {case}: {error}") from error
            except EngineError as error:
                raise EngineError(f"norm {norm}, case {case}: {error}") from error
            fault = confirm(result, inferred)
            if fault:
                raise EngineDisagreement(
                    f"norm {norm}, case {case}: the engine {self._runner.name!r} and the reference disagree: "
                    f"{fault} No answer is given. Please report it with the norm's id."
                )
        with self._lock:
            self._kept[key] = result
            while len(self._kept) > self._keep:
                self._kept.popitem(last=False)
        return result


def confirm(expected: Derivation, inferred: Inferred) -> str:
    """Return what is wrong with an engine's result, in a sentence, or an empty text if nothing is.

    Every value must be the reference's. Every match must suffice for what was concluded from it, out of kids
    that have the values on which it matched. And the matches of a node together must be the kids that the
    derivation gives as its reason (of ``at_least``, where a part of them is enough, no others).

    :param expected: the derivation from the reference's values.
    :param inferred: the engine's values and matches.
    """
    values, tree = expected.values, expected.tree
    found = inferred.values
    for name, value in values.items():
        got = found.get(name)
        if got is not value:
            said = "missing" if got is None else str(got)
            return f"node {name!r} is {value.value} for the reference and {said} for the engine."
    if len(found) != len(values):
        return f"the engine gives values to {len(found)} nodes, and the tree has {len(values)}."

    reasons: dict[str, set[str]] = {}
    for match in inferred.matches:
        if not _holds(match, values) or not suffices(tree.node(match.node), match):
            facts = ", ".join([f"{kid} {value.value}" for kid, value in match.facts])
            return f"node {match.node!r} is {match.value.value} because of {facts or 'nothing'}, which is wrong."
        reason = reasons.get(match.node)
        if reason is None:
            reason = reasons[match.node] = set()
        for kid, _ in match.facts:
            reason.add(kid)
    for step in expected.steps:
        if step.value is Truth.UNKNOWN:
            # Nothing is ever concluded to be unknown, and a match for another value failed above.
            continue
        reason = reasons.get(step.node, set())
        because = set(step.because)
        if reason != because and (step.kind != "at_least" or not reason or not reason < because):
            stray, missed = ", ".join(sorted(reason - because)), ", ".join(sorted(because - reason))
            detail = f"because of {stray}, which is wrong" if stray else f"also because of {missed}"
            return f"node {step.node!r} is {step.value.value} {detail}."
    return ""


def _holds(match: Match, values: Mapping[str, Truth]) -> bool:
    """Return whether what was concluded, and each fact it was concluded from, has that value."""
    if values.get(match.node) is not match.value:
        return False
    for kid, value in match.facts:  # noqa: SIM110 (a generator would cost more than the check)
        if values.get(kid) is not value:
            return False
    return True


def suffices(node: Node, match: Match) -> bool:
    """Return whether the values that a match names are enough for its conclusion.

    That the facts are the node's own kids is a question of its own, which :func:`confirm` asks.
    """
    facts = dict(match.facts)
    if match.value is Truth.UNKNOWN or len(facts) != len(match.facts):
        return False
    true = match.value is Truth.TRUE
    wanted: Truth = match.value
    kind = node.kind
    if kind == "unless":
        base, exception = node.kids
        if true:
            return facts.get(base) is Truth.TRUE and facts.get(exception) in _NOT_SHOWN
        return facts in ({base: Truth.FALSE}, {exception: Truth.TRUE})
    if kind == "not":
        wanted, need = negation(wanted), 1
    elif kind == "all":
        need = len(node.kids) if true else 1
    elif kind == "any":
        need = 1 if true else len(node.kids)
    elif kind == "at_least":
        need = node.n if true else len(node.kids) - node.n + 1
    else:
        return False
    if len(facts) < need:
        return False
    for value in facts.values():  # noqa: SIM110 (as above)
        if value is not wanted:
            return False
    return True
