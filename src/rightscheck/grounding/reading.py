"""What passes between grounding and the step above it: readings of leaves, references, and their context."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple, Protocol

from rightscheck.casefile.views import Cause, View
from rightscheck.grounding.scope import Instance
from rightscheck.law.norms import Burden, Node, Shift, Side
from rightscheck.truth import Truth

FactKey = tuple[str, str]
"""What a fact is about, and its predicate."""
Flips = Mapping[FactKey, View]
"""Facts that are taken on another view than the rest, to see what turns on them."""
NO_FLIPS: Final[Flips] = {}


class Reference(NamedTuple):
    """A norm or concept that a leaf refers to, to be derived in a ruleset of its own."""

    kind: str
    id: str
    instance: Instance
    view: View
    burden: Burden
    standard: str
    helps: Side
    known_at_act: bool
    negated: bool
    instrument: str


class LeafReading(NamedTuple):
    """The value of a leaf and why.

    Attributes:
        keys: the facts it read; `text` says in words what a leaf without facts found.
        reference: what it refers to, where it is a reference.
    """

    value: Truth
    cause: Cause = "settled"
    disputed: bool = False
    grade: int = 0
    keys: tuple[FactKey, ...] = ()
    text: str = ""
    reference: Reference | None = None


Readings = Mapping[str, LeafReading]


class Context(NamedTuple):
    """In what a leaf is read.

    Attributes:
        norm: the id of the norm, empty for a concept; `instrument` is its own or that of the norm that refers to it.
        known_at_act: whether only what was known to the State at the act counts.
    """

    norm: str
    instrument: str
    instance: Instance
    view: View
    known_at_act: bool


class Driver(Protocol):
    """What grounding asks of the step above it, which can derive."""

    def resolve(self, reference: Reference, flips: Flips) -> LeafReading:
        """The value of a norm or concept that a leaf refers to."""

    def holds(self, trigger: Node, context: Context, flips: Flips) -> bool:
        """Whether the trigger of a shift of burden holds on the weighed view."""


def shifted(
    burden: Burden, shifts: Iterable[Shift], context: Context, driver: Driver, flips: Flips = NO_FLIPS
) -> Burden:
    """The burden after its shifts: a shift takes place when its trigger holds on the weighed view."""
    for shift in shifts:
        if shift.to != burden and driver.holds(shift.when, context, flips):
            return shift.to
    return burden


def tree_values(readings: Readings) -> dict[str, Truth]:
    """The bare values of leaves, as the engines take them."""
    return {name: reading.value for name, reading in readings.items()}
