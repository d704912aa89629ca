"""What every engine offers, and the ways in which one can fail."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from rightscheck.grounding.tree import Tree
from rightscheck.truth import Truth

__all__ = [
    "Engine",
    "EngineDisagreement",
    "EngineError",
    "EngineLimitError",
    "EngineUnavailable",
    "Inferred",
    "Match",
]


class EngineError(RuntimeError):
    """An engine failed. The text carries ids of norms, cases and nodes only, never a fact or a name."""


class EngineUnavailable(EngineError):  # noqa: N818 (says what is so, not what went wrong)
    """The engine that was asked for cannot be used here. The text says why and what to do."""


class EngineLimitError(EngineError):
    """A tree is larger than the engine can carry safely. The text says which limit, where and what to do."""


class EngineDisagreement(EngineError):  # noqa: N818 (as above)
    """The engine and the reference differ, so there is no answer. The text names norm, case and node."""


class Match(NamedTuple):
    """One justification: a node was concluded to have this value because of these facts.

    :param node: the concluded node.
    :param value: its value, true or false (nothing is ever concluded to be unknown).
    :param facts: the matched kids with the values on which they matched.
    """

    node: str
    value: Truth
    facts: tuple[tuple[str, Truth], ...]


class Inferred(NamedTuple):
    """What an engine found for one tree and leaf vector.

    :param values: the value of every node, leaves included.
    :param matches: every match of every rule, in firing order. A node that no rule concluded (it is
        unknown) has none.
    """

    values: Mapping[str, Truth]
    matches: tuple[Match, ...]


class Engine(Protocol):
    """Something that derives node values; it is confirmed by the reference on every run."""

    @property
    def name(self) -> str:
        """The short name that receipts print."""

    def run(self, tree: Tree, leaves: Mapping[str, Truth]) -> Inferred:
        """Derive the value of every node.

        :raises EngineError: if it cannot.
        """
