"""The Oxford University Standard for the Citation of Legal Authorities, 4th edition.

The pack has its citations in this form; here the names of cases are set in italics, and later citations refer to the
first one: `Saadi v Italy (n 12) para 125`.
"""

from __future__ import annotations

import re

from rightscheck.report.citations.works import Work, short_parts
from rightscheck.report.model import Run

_SPAN = re.compile(r"(?<=[\d)])-(?=[\d(])")


def spans(at: str) -> str:
    """A pinpoint with en rules between numbers."""
    return _SPAN.sub("–", at)


class Oscola:
    """Citations in OSCOLA form."""

    def entry(self, work: Work) -> tuple[Run, ...]:
        """A work as it stands in a table of authorities."""
        return _runs((work.docket, False), (work.name, True), (work.cite[len(work.docket) + len(work.name) :], False))

    def full(self, work: Work, at: str) -> tuple[Run, ...]:
        """The first citation, with a pinpoint."""
        if work.group == "instrument":
            named = "" if work.short in work.cite else f" ({work.short})"
            return _runs((f"{work.cite}{named}{f' {spans(at)}' if at else ''}", False))
        return (*self.entry(work), *_runs((f", {spans(at)}" if at else "", False)))

    def again(self, work: Work, note: int, at: str, *, directly: bool) -> tuple[Run, ...]:
        """A later citation of what is cited in full in the note of that number."""
        front, name = short_parts(work)
        return _runs((front, False), (name, True), (f" (n {note}){f' {spans(at)}' if at else ''}", False))


def _runs(*parts: tuple[str, bool]) -> tuple[Run, ...]:
    return tuple(Run(text, italic=italic) for text, italic in parts if text)
