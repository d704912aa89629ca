"""What readers of files that name the law have in common: noting problems at their place, and reading States."""

from __future__ import annotations

from rightscheck.law.pack import Pack
from rightscheck.problems import Problem
from rightscheck.strictyaml import Document, Location


class Complaints:
    """The problems of one file that is checked against a pack.

    Attributes:
        problems: those noted so far.
    """

    def __init__(self, document: Document, pack: Pack) -> None:
        self.document, self.pack = document, pack
        self.problems: list[Problem] = []

    def say(self, at: Location, message: str, *, at_key: bool = False) -> None:
        """Note a problem."""
        self.problems.append(self.document.problem(at, message, at_key=at_key))

    def state(self, at: Location, text: str) -> str:
        """The code of a State; where there is none, the text itself, with a problem."""
        try:
            return self.pack.states.code(text)
        except ValueError as error:
            self.say(at, str(error))
            return text
