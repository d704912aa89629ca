"""Asking one question of an interview: the answer, of whom it holds, who says so and where."""

from __future__ import annotations

from typing import Any, Final

from rightscheck.casefile.case import NEUTRAL
from rightscheck.cli.dialogue import NOT_ASKED, Dialogue, Option, Said, form
from rightscheck.cli.opening import a_source
from rightscheck.cli.values import a_date, a_number, one_of, some_of, states, whole_numbers
from rightscheck.interview.answers import Answer, in_the_head
from rightscheck.interview.order import Question
from rightscheck.interview.session import Session
from rightscheck.interview.wording import Wording
from rightscheck.problems import none_called

SHOWN: Final = 9
"""So many sources are listed unasked; `list` shows all."""
DENY: Final = "deny"
_LISTS: Final = ("set", "countries")
"""The types of facts that may say that they are complete."""


class DenyError(Exception):
    """In the place of an answer it was said that a source denies what the file has."""


class Asker:
    """Asks the questions of one session.

    Attributes:
        recent: the sources that were named last, the last one first.
    """

    def __init__(self, dialogue: Dialogue, session: Session) -> None:
        self.dialogue = dialogue
        self.session = session
        self.recent: list[str] = []

    def answer(self, question: Question) -> Answer:
        """Ask until there is an answer.

        Raises:
            Said: a command for the whole question.
            DenyError: the answer is that somebody denies what the file has.
        """
        case, pack = self.session.case, self.session.pack
        if in_the_head(question, case, pack) is not None:
            self.dialogue.say("It is written with the act or the person, and counts on every account.")
            return Answer(self._value(question))
        several = question.fact in pack.vocabulary.predicates and self._type(question) in _LISTS
        people = case.head.acts[str(question.about)].of if question.about in case.head.acts else ()
        fields = {
            "value": lambda _: self._value(question),
            "complete": lambda _: self._complete() if several else NOT_ASKED,
            "person": lambda _: self._person(people) if question.person is None and len(people) > 1 else NOT_ASKED,
            "source": lambda _: self.source("Who says so? "),
            "at": lambda found: self.place() if found["source"] else NOT_ASKED,
        }
        found: dict[str, Any] = form(self.dialogue, fields, needed=("value", "source"), whole=True)
        return Answer(
            found["value"], bool(found["complete"]), found["person"] or None, found["source"] or None, found["at"] or ""
        )

    def _type(self, question: Question) -> str:
        return self.session.pack.vocabulary.predicates[question.fact].type

    def _value(self, question: Question) -> str | list[str]:
        pack, dialogue = self.session.pack, self.dialogue
        predicate = pack.vocabulary.predicates.get(question.fact)
        if predicate is None or predicate.type == "date":
            dialogue.say("As 2013-05-31T14:30, 2013-05-31, 2013-05 or 2013, a range with /, about with ~.", indent=2)
            return str(a_date(dialogue, "Date: "))
        if predicate.type == "countries":
            one = predicate.derived == "act.to"
            return states(dialogue, "State: " if one else "States: ", pack, several=not one)
        if predicate.type == "int":
            return str(a_number(dialogue, "Number: "))
        if predicate.type == "ints":
            return whole_numbers(dialogue, "Numbers: ")
        words = Wording(pack, self.session.case)
        values = [(value, words.value(question, value)) for value in predicate.values]
        if predicate.type == "set":
            return some_of(dialogue, "Answers (one or more numbers): ", values)
        if words.so_far(question):
            values.append((DENY, "none of these: a source denies what is said so far"))
        value = one_of(dialogue, "Answer: ", values)
        if value == DENY:
            raise DenyError
        return value

    def _complete(self) -> bool:
        return self.dialogue.sure("Is that all there was, so that the rest is ruled out?", default=False)

    def _person(self, people: tuple[str, ...]) -> str:
        names = self.session.case.head.people
        options = [Option("", "all of them", ("all",)), *(Option(key, names[key].name, (key,)) for key in people)]
        self.dialogue.say("Of whom does it hold?")
        return str(self.dialogue.choose("Number (Enter: all of them): ", options, default=0))

    # Sources --------------------------------------------------------------------------------------------------------

    def source(self, prompt: str, *, author: bool = True) -> str:
        """The id of a source of the file, chosen from it or added to it now; empty for the author of the file.

        Args:
            author: whether the author may be the one who says so.
        """
        self._list(everything=False, author=author)
        while True:
            line = self.dialogue.answer(prompt)
            sources = list(self.session.case.head.sources)
            if line.casefold() == "list":
                self._list(everything=True, author=author)
            elif line == "0" and author:
                return ""
            elif line.casefold() in ("n", "new"):
                chosen = self._new_source()
                if chosen:
                    return self._named(chosen)
            elif line.isdecimal() and 1 <= int(line) <= len(sources):
                return self._named(sources[int(line) - 1])
            elif line in sources:
                return self._named(line)
            else:
                what = f"There is {none_called('source', line)}. " if line and not line.isdecimal() else ""
                self.dialogue.say(f"{what}Say the number or the id of a source, or `new` for another one.")

    def _named(self, key: str) -> str:
        self.recent = [key, *(other for other in self.recent if other != key)]
        return key

    def _list(self, *, everything: bool, author: bool) -> None:
        sources = list(self.session.case.head.sources)
        words = Wording(self.session.pack, self.session.case)
        first = [key for key in self.recent if key in sources]
        shown = sources if everything or len(sources) <= SHOWN else [*first, *(s for s in sources if s not in first)]
        shown = shown if everything else sorted(shown[:SHOWN], key=sources.index)
        wide = len(str(len(sources)))
        if author:
            found = self.session.case.head.facts_are == "found"
            stated = "as found in the decision" if found else "nobody but the author of this file states it"
            self.dialogue.say(stated, mark=f"{0:>{wide}} ", indent=2)
        for key in shown:
            self.dialogue.say(words.source(key), mark=f"{sources.index(key) + 1:>{wide}} ", indent=2)
        if len(shown) < len(sources):
            self.dialogue.say(
                f"and {len(sources) - len(shown)} more: `list` shows them", mark=f"{'':>{wide}} ", indent=2
            )
        self.dialogue.say("another source: `new`", mark=f"{'n':>{wide}} ", indent=2)

    def _new_source(self) -> str | None:
        """A new source, saved at once; None where that was given up."""
        try:
            key, fields = a_source(self.dialogue, self.session.pack, self.session.case)
        except Said as said:
            if said.command != "back":
                raise
            return None
        self.session.working.save([lambda draft: draft.add_entry("sources", key, fields)], f"the source '{key}'")
        self.dialogue.say(f"Saved as '{key}'.")
        return key

    def place(self) -> str:
        """The place in a source; empty if it is not known."""
        try:
            return self.dialogue.text("Place in it (a page or paragraph; Enter if there is none): ", empty=True)
        except Said as said:
            if said.command not in ("unknown", "skip"):
                raise
            return ""

    def others(self, besides: str) -> bool:
        """Whether the file has a source that may deny what another one says."""
        sides = {key: source.speaks_for for key, source in self.session.case.head.sources.items()}
        return any(key != besides and (side == NEUTRAL or side != sides[besides]) for key, side in sides.items())
