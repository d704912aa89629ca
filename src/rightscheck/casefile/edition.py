"""Which version of a case file is shown: with which names, and without what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Names = Literal["full", "initials", "pseudonyms"]
"""How people are named: by their names, by initials, or by `Person A`, `Person B`."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A version of a case file that is not the file itself.

    Attributes:
        names: how people are named.
        public: whether what is confidential or privileged is left out.
        sources, facts, notes, assessments: how many were left out; those of a source that is left out count as facts
            where nobody else speaks of them.
    """

    names: Names
    public: bool
    sources: int = 0
    facts: int = 0
    notes: int = 0
    assessments: int = 0

    @property
    def left_out(self) -> int:
        """How many things of the file were left out."""
        return self.sources + self.facts + self.notes + self.assessments
