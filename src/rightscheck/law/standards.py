"""Standards of proof and the weight of kinds of evidence, as data with their authority.

Grades are ordinal, never probabilities: they only say which of two accounts is the better evidenced.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from rightscheck.law.model import Citation, Model

DEFAULT_STANDARD = "ordinary"
"""The standard of whatever names none."""
SUBSTANTIATED = 2
CONCEDED = 4
FOUND = 5
STATED = 3


class Grade(Model):
    """A rung of the ladder of evidence, 1 the weakest."""

    grade: int
    id: str
    means: str
    authorities: tuple[Citation, ...] = ()


class EvidenceKind(Model):
    """A kind of source and its grade."""

    grade: int
    means: str
    note: str = ""


class Consideration(Model):
    """What counts between two accounts of one grade."""

    means: str
    authorities: tuple[Citation, ...] = ()
    note: str = ""


class Evidence(Model):
    """The ladder of evidence."""

    grades: tuple[Grade, ...]
    kinds: Mapping[str, EvidenceKind]
    considerations: Mapping[str, Consideration] = {}
    note: str = ""


class Standard(Model):
    """A standard of proof: its meaning and the least grade of evidence that meets it."""

    means: str
    minimum_grade: int
    authorities: tuple[Citation, ...] = ()
    note: str = ""


class Standards(Model):
    """Standards of proof by key, and the ladder of evidence."""

    evidence: Evidence
    standards: Mapping[str, Standard]
    note: str = ""

    @cached_property
    def grade_names(self) -> Mapping[int, str]:
        """What each grade means, for people."""
        return {grade.grade: grade.means for grade in self.evidence.grades}
