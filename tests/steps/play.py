"""One scenario being played: the case it writes, and what the check finds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rightscheck import check
from rightscheck.casefile.load import case_from_text
from rightscheck.inference.derive import Deriver
from rightscheck.problems import InputError

from .draft import Draft
from .givens import Language
from .outcomes import Outcome, expect
from .problems import StepError
from .words import plain


@dataclass
class Play:
    """A scenario in progress.

    Attributes:
        norms: those that the scenario names; only they are checked, with whatever they refer to.
        place: file, line and text of the step that is played.
    """

    language: Language
    deriver: Deriver
    draft: Draft
    norms: Sequence[str]
    outcome: Outcome | None = None
    place: str = ""

    def given(self, sentence: str) -> None:
        """Play a Given step."""
        self.outcome = None
        self.language.given(self.draft, sentence)

    def when(self, sentence: str) -> None:
        """Play a When step: there is one."""
        if plain(sentence).casefold() != "the case is checked":
            raise StepError(f'"{sentence}" is no When step. Write: When the case is checked')
        text = self.draft.text()
        try:
            case = case_from_text(text, "scenario.yaml", self.draft.pack)
        except InputError as error:
            raise StepError(f"The steps make a case file with errors.\n{error}\n\n{text}") from None
        findings = check(case, self.draft.pack, norms=self.norms, deriver=self.deriver)
        self.outcome = Outcome(self.draft, case, findings, self.norms)

    def then(self, sentence: str) -> None:
        """Play a Then step."""
        if self.outcome is None:
            raise StepError(
                "The case has not been checked since the last fact was stated. Write first: When the case is checked"
            )
        try:
            expect(self.outcome, sentence)
        except StepError as error:
            raise StepError(f"{error}\n\nThe case:\n{self.draft.text()}") from None
