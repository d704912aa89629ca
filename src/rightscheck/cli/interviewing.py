"""The course of an interview: the next question, what is said to it, and what is saved of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from rightscheck.casefile.working import Change, ChangedMeanwhileError, Saved
from rightscheck.cli.answering import Asker, DenyError
from rightscheck.cli.dialogue import Dialogue, Option, Said
from rightscheck.cli.opening import a_further_act
from rightscheck.interview.answers import (
    Answer,
    changes,
    denial,
    facts_on,
    no_longer_asked,
    passed,
    recorded,
    replaceable,
    replacing,
)
from rightscheck.interview.order import Question
from rightscheck.interview.session import Session
from rightscheck.interview.wording import Wording
from rightscheck.problems import InputError


class _EndError(Exception):
    """The interview is over."""


@dataclass(eq=False)
class _Turn:
    """A question that was put, and what was saved of it."""

    question: Question
    step: Saved | None


class Interview:
    """One interview on a terminal.

    Attributes:
        lost: whether the last answer could not be saved.
    """

    def __init__(self, session: Session, dialogue: Dialogue, today: Callable[[], date], *, most: int | None) -> None:
        self.session = session
        self.working = session.working
        self.dialogue = dialogue
        self.asker = Asker(dialogue, session)
        self.lost = False
        self._today = today
        self._most = most
        self._put = 0
        self._turns: list[_Turn] = []

    @property
    def answered(self) -> list[str]:
        """What was saved and stands, in words."""
        return [step.label for step in self.working.steps if not step.undone]

    def run(self) -> None:
        """Ask until nothing is open, or somebody ends it."""
        self.dialogue.say(
            "Answer with a number, a date or a name. `help` lists what else you may say: unknown, skip, back, undo, "
            "why, quit. Every answer is saved at once."
        )
        again: int | None = None
        while True:
            try:
                again = self._round(again)
            except _EndError:
                return
            except ChangedMeanwhileError:
                self._changed()
                again = None
            except InputError as error:
                self._say(error)
            except OSError as error:
                self.lost = True
                reason = f"{error.strerror or 'the disk refuses'}".rstrip(".")
                self.dialogue.say(f"Not saved: {reason}. The file is as it was. Put that right, then answer again.")

    def _round(self, again: int | None) -> int | None:
        """Put one question.

        Args:
            again: the place of an earlier question that is put once more; None for the next one.

        Returns:
            The same for the round after this one.
        """
        turn = self._turns[again] if again is not None else None
        questions = self.session.questions
        ended = not questions or (self._most is not None and self._put >= self._most)
        question = turn.question if turn is not None else None if ended else questions[0]
        try:
            if question is None:
                self._end()
            else:
                self._one(question, turn)
        except Said as said:
            if said.command == "quit":
                raise _EndError from None
            if said.command == "back":
                return self._back(again)
            if said.command == "undo":
                self._undo()
            elif turn is not None:
                self.dialogue.say("It stays as it was.")
            elif question is not None:
                self._pass(question, "unknown" if said.command == "unknown" else "skipped")
        return None

    def _end(self) -> None:
        """After the last question there is still a way back."""
        self.dialogue.say()
        self.dialogue.why = None
        self.dialogue.text("That was the last question. Enter to end, or back, or undo: ", empty=True)
        raise _EndError

    # One question ---------------------------------------------------------------------------------------------------

    def _one(self, question: Question, turn: _Turn | None) -> None:
        words = Wording(self.session.pack, self.session.case)
        say = self.dialogue.say
        say()
        left = len(self.session.questions)
        number = self._turns.index(turn) + 1 if turn else len(self._turns) + 1
        say(f"Question {number} ({left} open)" if turn is None else f"Question {number}, once more")
        say(f"{words.subject(question)}")
        say()
        say(words.text(question))
        say(words.purpose(question), indent=2)
        if turn is not None:
            say(f"Answered so far: {turn.step.label if turn.step else 'nothing'}", indent=2)
        else:
            for said in words.so_far(question):
                say(f"So far: {said}", indent=2)
        self.dialogue.why = lambda: self._why(question)
        if question.about is None:
            self._an_act(question, turn)
            return
        try:
            answer = self.asker.answer(question)
        except DenyError:
            self._deny(question, turn)
            return
        self._save_answer(question, answer, turn)

    def _why(self, question: Question) -> None:
        for line in Wording(self.session.pack, self.session.case).why(question):
            self.dialogue.say(line, mark="-", indent=2)

    def _save_answer(self, question: Question, answer: Answer, turn: _Turn | None) -> None:
        case, pack = self.session.case, self.session.pack
        try:
            step = self._save(question, changes(question, answer, case, pack), turn)
        except ChangedMeanwhileError:
            raise
        except InputError as error:
            earlier = replaceable(question, answer, case)
            if turn is not None or earlier is None:
                raise
            self._say(error)
            self.dialogue.say(f"It says so far: {Wording(pack, case).fact(earlier)}")
            if not self.dialogue.sure("Shall the new answer take its place?"):
                return
            step = self._save(question, replacing(earlier, answer), turn)
        step.label = Wording(pack, self.session.case).saved(question, answer)
        self.dialogue.say(f"Saved: {step.label}")
        if answer.source and self.asker.others(answer.source):
            self._denied(question, answer)

    def _denied(self, question: Question, answer: Answer) -> None:
        """Ask who denies an answer that has just been saved. The answer stays, whatever is said to that."""
        fact = recorded(question, answer, self.session.case)
        try:
            if fact is not None and self.dialogue.sure("Does another source deny it?", default=False):
                self._save_denial(fact.number, question)
        except Said as said:
            if said.command not in ("unknown", "skip"):
                raise

    def _deny(self, question: Question, turn: _Turn | None) -> None:
        """Ask which of the versions in the file is denied, and by whom."""
        words = Wording(self.session.pack, self.session.case)
        facts = facts_on(question, self.session.case)
        number = facts[0].number
        if len(facts) > 1:
            self.dialogue.say("What is denied?")
            number = self.dialogue.choose("Number: ", [Option(fact.number, words.fact(fact)) for fact in facts])
        step = self._save_denial(number, question)
        if turn is None:
            self._record(question, step)

    def _save_denial(self, number: int, question: Question) -> Saved:
        source = self.asker.source("Who denies it? ", author=False)
        at = self.asker.place()
        fact = self.session.case.facts[number - 1]
        step = self._commit([*denial(fact, source, at), *no_longer_asked(self.session.asked(question))])
        step.label = Wording(self.session.pack, self.session.case).fact(self.session.case.facts[number - 1])
        self.dialogue.say(f"Saved: {step.label}")
        return step

    def _an_act(self, question: Question, turn: _Turn | None) -> None:
        case, pack = self.session.case, self.session.pack
        if not self.dialogue.sure("Answer"):
            self._pass(question, "skipped") if turn is None else self.dialogue.say("It stays as it was.")
            return
        if "of" in pack.vocabulary.subjects.acts[question.fact].roles and not case.head.people:
            self.dialogue.say("The file has nobody to whom it was done. Add the person to the file by hand first.")
            self._pass(question, "skipped")
            return
        key, made = a_further_act(self.dialogue, pack, case, question.fact, self._today)
        step = self._save(question, made, turn)
        about = Question(about=key, person=None, fact=question.fact, text="")
        step.label = f"{Wording(pack, self.session.case).subject(about)}."
        self.dialogue.say(f"Saved: {step.label}")

    def _pass(self, question: Question, how: Literal["unknown", "skipped"]) -> None:
        """Write down that a question has no answer."""
        words = Wording(self.session.pack, self.session.case)
        label = f"{words.text(question)} {'Nobody knows' if how == 'unknown' else 'Left out'}."
        step = self._save(question, passed(question, how, self._today()), None)
        step.label = label
        self.dialogue.say("Saved as unknown." if how == "unknown" else "Saved as left out.")

    # Saving ---------------------------------------------------------------------------------------------------------

    def _save(self, question: Question, made: Sequence[Change], turn: _Turn | None) -> Saved:
        """Save what a question came to, in the place of what it had come to before."""
        if turn is None:
            step = self._commit([*no_longer_asked(self.session.asked(question)), *made])
            self._record(question, step)
            return step
        step = self._commit(made, instead_of=turn.step)
        turn.step = step
        return step

    def _commit(self, made: Sequence[Change], *, instead_of: Saved | None = None) -> Saved:
        step = self.working.save(made, "", instead_of=instead_of)
        self.lost = False
        return step

    def _record(self, question: Question, step: Saved) -> None:
        self.session.put(question)
        self._turns.append(_Turn(question, step))
        self._put += 1

    # Going back -----------------------------------------------------------------------------------------------------

    def _back(self, again: int | None) -> int | None:
        place = (len(self._turns) if again is None else again) - 1
        if place < 0:
            self.dialogue.say("There is no question before this one.")
            return again
        return place

    def _undo(self) -> None:
        if not self.working.steps:
            self._undo_earlier()
            return
        step = self.working.undo()
        self.dialogue.say(f"Taken out of the file again: {step.label}")
        for turn in list(self._turns):
            if turn.step is step:
                turn.step = step.instead_of
                if turn.step is None:
                    self._turns.remove(turn)
                    self._put -= 1

    def _undo_earlier(self) -> None:
        """What was saved in an earlier interview is taken out only when it is confirmed: it may be written by hand."""
        facts = self.session.case.facts
        if not facts:
            self.dialogue.say("There is nothing to undo: the file has no fact.")
            return
        words = Wording(self.session.pack, self.session.case)
        self.dialogue.say(f"Nothing was saved in this interview. The last fact of the file is: {words.fact(facts[-1])}")
        try:
            if not self.dialogue.sure("Is it to be taken out?", default=False):
                return
        except Said as said:
            if said.command == "quit":
                raise _EndError from None
            return
        number = facts[-1].number - 1
        self._commit([lambda draft: draft.remove(("facts", number))])
        self.working.steps.clear()
        self.dialogue.say("Taken out of the file.")

    def _changed(self) -> None:
        """The file on the disk is another one: read it again and ask again."""
        self.dialogue.say(
            "The file was changed by somebody else meanwhile, so this was not saved. It is read again now."
        )
        self.working.reload()
        self._turns.clear()

    def _say(self, error: InputError) -> None:
        self.dialogue.say("Not saved. The file is as it was:")
        for problem in error.problems:
            self.dialogue.say(problem.message[:1].upper() + problem.message[1:], mark="-", indent=2)
