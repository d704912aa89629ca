"""Of which day the law is asked: of the day of each act, or of another day that somebody names.

What is asked of the law: whether a norm and its instrument are in force, who is bound, which declarations stand, and
the dates that a norm itself writes down ("doctrine since"). What is asked of the facts is never moved: their periods,
since when they were known, and how they follow each other in time.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from rightscheck.casefile.case import Case
from rightscheck.dates import PartialDate, later_of
from rightscheck.grounding.scope import moment

Question = tuple[str, ...]
"""One thing that is asked of the law: `in_force` and an instrument; `version` and a norm with a time of its own;
`bound`, a State and an instrument; `declared`, a State, an instrument and an effect; `date`, the word compared (`act`
or `assessment`), the test and the day in the norm."""


@dataclass
class LawDay:
    """The day of which the law is asked.

    Attributes:
        on: that day; None for the day of each act.
        only: the questions that are asked of that day, the others of the day of the act; None for all.
        asked: the questions that came up so far.
    """

    on: PartialDate | None = None
    only: Collection[Question] | None = None
    asked: set[Question] = field(default_factory=set)

    def at(self, case: Case, act: str, question: Question | None = None) -> PartialDate | None:
        """The day of which a question on an act is asked, None where it is not known. Without a question: the day to
        which authorities are later or not."""
        return self.on if self._moved(question) else moment(case, case.head.acts[act])

    def assessed(self, case: Case, question: Question) -> PartialDate | None:
        """The day of assessment against which doctrine is tested. The law of a day cannot be applied before that day,
        so an earlier assessment moves to it; one that is not known stays so."""
        day = case.head.assessed_on
        return later_of(day, self.on) if day and self.on and self._moved(question) else day

    def _moved(self, question: Question | None) -> bool:
        if question is not None:
            self.asked.add(question)
        return self.on is not None and (self.only is None or question in self.only)
