"""Pictures for documents, each with words that say the same."""

from __future__ import annotations

from rightscheck.report.pictures.argument import argument_map
from rightscheck.report.pictures.chronology import chronology
from rightscheck.report.pictures.matrix import findings_matrices
from rightscheck.report.pictures.meter import meter

__all__ = ["argument_map", "chronology", "findings_matrices", "meter"]
