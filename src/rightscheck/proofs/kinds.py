"""What a proof is about: one act of a kind, and a person or a State that it concerns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from rightscheck.law.norms import Norm
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate, Vocabulary

Number = Literal["one", "several", "none"]
"""Of how many things a fact tells: of one, of several of which one suffices (relatives, linked acts), or of none."""


class Frame(NamedTuple):
    """One act, seen from the norms that protect a person or those that protect a State.

    Attributes:
        kind: the kind of act.
        person: whether it concerns a person; otherwise a State is injured.
        places: whether the act has a State of destination.
    """

    kind: str
    person: bool
    places: bool

    def has(self, role: str) -> bool:
        """Whether there is a State in this role."""
        if role == "nationality":
            return self.person
        if role == "injured_state":
            return not self.person
        return role == "duty_bearer" or self.places

    def number(self, predicate: Predicate, vocabulary: Vocabulary, of: str | None = None) -> Number:
        """Of how many things a fact tells in this frame."""
        about = vocabulary.about(predicate)
        if about == "person":
            return "none" if not self.person else "one" if of is None else "several"
        return "one" if about in ("any_act", self.kind) else "several"


def frames_of(norm: Norm, pack: Pack) -> Iterator[Frame]:
    """The frames in which a norm is read, in the order of the norm."""
    for kind in norm.concerns:
        yield Frame(kind, norm.protects.endswith(".of"), "to" in pack.vocabulary.subjects.acts[kind].roles)
