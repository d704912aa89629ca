"""One interview: the file, what is open in it now, and what was open when it began."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.appraisal.findings import Finding
from rightscheck.casefile.case import Asked, Case
from rightscheck.casefile.working import WorkingCopy
from rightscheck.inference.derive import Deriver
from rightscheck.interview.order import Question, left, open_questions
from rightscheck.law.pack import Pack

_Key = tuple[str | None, str | None, str]


class _State(NamedTuple):
    """What follows from one text of the file."""

    text: str
    questions: list[Question]
    findings: list[Finding]


class Session:
    """An interview over some norms of a case.

    Attributes:
        again: whether questions are put that were passed over or that nobody could answer when this interview began.
        began: the findings at the beginning.
    """

    def __init__(
        self, working: WorkingCopy, deriver: Deriver, *, norms: Sequence[str] | None = None, again: bool = False
    ) -> None:
        self.working = working
        self.norms = norms
        self._deriver = deriver
        self._chosen = [working.pack.norms[name] for name in norms or working.pack.norms]
        self._again = set(map(_key, working.case.head.asked)) if again else set[_Key]()
        self._state: _State | None = None
        self.began = self.findings

    @property
    def pack(self) -> Pack:
        """The rules."""
        return self.working.pack

    @property
    def case(self) -> Case:
        """The case as it stands in the file."""
        return self.working.case

    def _now(self) -> _State:
        """What follows from the file as it is; worked out again only when the file has changed."""
        if self._state is None or self._state.text != self.working.text:
            evaluator = Evaluator(self.pack, self.case, self._deriver)
            self._state = _State(self.working.text, *open_questions(evaluator, self._chosen, self._unanswerable()))
        return self._state

    def _unanswerable(self) -> list[Asked]:
        """The questions that nobody can answer, save those that are to be put once more."""
        return [item for item in self.case.head.asked if item.answer == "unknown" and _key(item) not in self._again]

    @property
    def findings(self) -> list[Finding]:
        """The findings on the chosen norms."""
        return self._now().findings

    @property
    def questions(self) -> list[Question]:
        """The questions that are still to be put, best first."""
        return left(self._now().questions, [item for item in self.case.head.asked if _key(item) not in self._again])

    def put(self, question: Question) -> None:
        """Note that a question is put; it does not come again, whatever is said to it."""
        self._again.discard(question.key)

    @property
    def passed(self) -> list[Question]:
        """The questions that are open, but were put already: nobody knew, or they were left out."""
        known = {question.key for question in left(self._now().questions, self.case.head.asked)}
        return [question for question in self._now().questions if question.key not in known]

    def asked(self, question: Question) -> int | None:
        """The place (from 0) in `asked` of a question that was put before."""
        for number, item in enumerate(self.case.head.asked):
            if _key(item) == question.key:
                return number
        return None


def _key(asked: Asked) -> _Key:
    return asked.about, asked.person, asked.fact
