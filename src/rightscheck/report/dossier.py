"""What a document on a case is made from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from rightscheck.appraisal.findings import Findings
from rightscheck.appraisal.openings import ForumSheet
from rightscheck.casefile.case import Case
from rightscheck.law.pack import Pack
from rightscheck.report.words import Words

CitationStyle = Literal["oscola", "bluebook"]
"""The forms of citation: the Oxford University Standard for the Citation of Legal Authorities, and The Bluebook."""


@dataclass(frozen=True)
class Dossier:
    """A case with everything that was found on it. Case and pack are those that are to be shown: with the names of the
    case replaced and the pack in the language of the document, where that was asked.

    Attributes:
        sheet: where findings can be taken; None where no day is known on which one asks.
        style: how authorities are cited.
    """

    case: Case
    pack: Pack
    findings: Findings
    sheet: ForumSheet | None
    style: CitationStyle = "oscola"

    @cached_property
    def words(self) -> Words:
        """Names and phrases of the case."""
        return Words(self.pack, self.case)
