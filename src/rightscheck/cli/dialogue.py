"""Asking on a terminal or a pipe, one line at a time: no cursor, no colour, so that it can be read aloud, recorded and
typed ahead."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from rightscheck.cli.output import write
from rightscheck.report.text import WIDEST, encodable

COMMANDS: Final[Mapping[str, str]] = {
    "unknown": "nobody knows; the question is not put again",
    "skip": "leave the question out for now",
    "back": "go back to the question before",
    "undo": "take the last answer that was saved out of the file again",
    "why": "why this is asked, whose it is to show, and what evidence would do",
    "help": "this list",
    "quit": "end here; everything that was saved stays in the file",
}
_LONGEST: Final = 20_000


class Said(Exception):  # noqa: N818 - a turn of the talk, no error
    """Somebody gave a command in the place of an answer."""

    def __init__(self, command: str) -> None:
        super().__init__(command)
        self.command = command


class Option(NamedTuple):
    """One of several answers: what is returned, what is shown, and words that mean it too."""

    value: Any
    text: str
    words: tuple[str, ...] = ()


class Dialogue:
    """A talk with whoever sits at the keyboard.

    Attributes:
        why: what to do when somebody asks why.
        hints: further lines for `help` at the present question.
    """

    def __init__(self) -> None:
        self.why: Callable[[], None] | None = None
        self.hints: tuple[str, ...] = ()

    # Saying ---------------------------------------------------------------------------------------------------------

    @staticmethod
    def say(text: str = "", *, mark: str = "", indent: int = 0) -> None:
        """A paragraph; `mark` stands before it, its further lines below its first word."""
        width = max(min(shutil.get_terminal_size((WIDEST, 24)).columns, WIDEST), 40)
        lead = " " * indent + (f"{mark} " if mark else "")
        lines = textwrap.wrap(
            text,
            width,
            initial_indent=lead,
            subsequent_indent=" " * len(lead),
            break_long_words=False,
            break_on_hyphens=False,
        )
        write("\n".join(lines) + "\n")

    # Asking ---------------------------------------------------------------------------------------------------------

    def text(self, prompt: str, *, empty: bool = False) -> str:
        """A text in free words. A command counts only as a whole word; in quotation marks it is a text.

        Args:
            empty: whether nothing may be said.

        Raises:
            Said: a command was given.
        """
        while True:
            line = self._line(prompt)
            if len(line) > 1 and line[0] == line[-1] == '"':
                line = line[1:-1].strip()
            elif self._command(line, whole=True):
                continue
            if line or empty:
                return line
            self.say("Nothing was said. Say it, or `help`.")

    def answer(self, prompt: str) -> str:
        """A short answer: numbers, a date, a name of a State. Commands may be shortened.

        Raises:
            Said: a command was given.
        """
        while True:
            line = self._line(prompt)
            if not self._command(line, whole=False):
                return line

    def number(self, prompt: str, options: Sequence[Option], *, default: int | None = None) -> Any:
        """The value of one of some options that were shown with `offer`.

        Args:
            default: the index of the option that an empty line means.
        """
        while True:
            line = self.answer(prompt)
            if not line and default is not None:
                return options[default].value
            chosen = pick(line, options)
            if chosen is not None:
                return options[chosen].value
            self.say(f"Say a number from 1 to {len(options)}, or `help`.")

    def numbers(self, prompt: str, options: Sequence[Option]) -> list[Any]:
        """The values of one or more options, in their order."""
        while True:
            words = self.answer(prompt).replace(",", " ").replace(";", " ").split()
            chosen = {pick(word, options) for word in words}
            if chosen and None not in chosen:
                return [option.value for number, option in enumerate(options) if number in chosen]
            self.say(f"Say one or more numbers from 1 to {len(options)}, as in: 1, 2. Or `help`.")

    def offer(self, options: Sequence[Option]) -> None:
        """Show options with their numbers."""
        wide = len(str(len(options)))
        for number, option in enumerate(options, start=1):
            self.say(option.text, mark=f"{number:>{wide}} ", indent=2)

    def choose(self, prompt: str, options: Sequence[Option], *, default: int | None = None) -> Any:
        """Offer options, and the value of the one that is chosen."""
        self.offer(options)
        return self.number(prompt, options, default=default)

    def sure(self, prompt: str, *, default: bool | None = None) -> bool:
        """Yes or no."""
        options = [Option(True, "yes", ("yes", "y")), Option(False, "no", ("no", "n"))]
        ending = {None: "(yes or no)", True: "(yes or no; Enter: yes)", False: "(yes or no; Enter: no)"}[default]
        while True:
            line = self.answer(f"{prompt} {ending} ")
            if not line and default is not None:
                return default
            chosen = pick(line, options)
            if chosen is not None:
                return bool(options[chosen].value)
            self.say("Say yes or no, or `help`.")

    # Lines and commands

    def _line(self, prompt: str) -> str:
        """The next line, without blanks around it.

        Raises:
            Said: `quit`, at the end of the input.
        """
        while True:
            try:
                line = _read(prompt)
            except UnicodeDecodeError:
                line = "\udcff"
            if line is None:
                write("\n")
                raise Said("quit")
            line = line.strip()
            if len(line) > _LONGEST:
                self.say(f"That is longer than {_LONGEST:,} signs. Say it in fewer.")
            elif any((sign < " " and sign != "\t") or "\x7f" <= sign < "\xa0" for sign in line):
                self.say("There are signs in this that no text has, as from an arrow key. Say it again.")
            elif any("\ud800" <= sign <= "\udfff" for sign in line):
                self.say("This is not UTF-8 text. Say it again, or set the terminal to UTF-8.")
            else:
                return line

    def _command(self, line: str, *, whole: bool) -> bool:
        """Whether the line was a command that is answered here. Any other command is raised."""
        word = line.casefold()
        if word == "?":
            word = "help"
        meant = [name for name in COMMANDS if name == word or (not whole and word and name.startswith(word))]
        if not meant:
            return False
        if len(meant) > 1:
            self.say(f"'{word}' may mean {' or '.join(meant)}. Write more of it.")
            return True
        if meant[0] == "help":
            self._help()
        elif meant[0] == "why" and self.why is not None:
            self.why()
        elif meant[0] == "why":
            self.say("The case file needs it.")
        else:
            raise Said(meant[0])
        return True

    def _help(self) -> None:
        self.say("In the place of an answer you may say, in full or by its first letters:")
        for name, means in COMMANDS.items():
            self.say(means, mark=f"{name:<8}", indent=2)
        for hint in self.hints:
            self.say(hint)


def pick(line: str, options: Sequence[Option]) -> int | None:
    """Which option a number or word means."""
    word = line.strip().casefold()
    if word.isdecimal():
        return int(word) - 1 if 1 <= int(word) <= len(options) else None
    return next((i for i, option in enumerate(options) if word and word in map(str.casefold, option.words)), None)


def _read(prompt: str) -> str | None:
    """A line from the terminal, or from a pipe, where it is repeated so that the talk can be read; None at the end."""
    stream = sys.stdin
    if stream is None:
        return None
    if stream.isatty():
        sys.stdout.flush()
        try:
            return input(encodable(prompt, sys.stdout))
        except EOFError:
            return None
    write(prompt)
    sys.stdout.flush()
    line = stream.readline()
    if not line:
        return None
    write(line.rstrip("\r\n") + "\n")
    return line


Field = Callable[[dict[str, Any]], Any]
"""Asks for one field, given those that were asked before."""
NOT_ASKED: Final = object()
"""What a field returns that there is no need to ask for."""


def form(dialogue: Dialogue, fields: Mapping[str, Field], *, needed: Sequence[str], whole: bool) -> dict[str, Any]:
    """Ask for several fields one after the other; `back` goes to the one before.

    Args:
        needed: the fields that must be said.
        whole: whether `unknown` and `skip` at the first field are about the whole form, and so for the caller.

    Returns:
        What was said; None for what was skipped, is not known, or was not asked.

    Raises:
        Said: any other command, or `back` at the first field.
    """
    order = list(fields)
    found: dict[str, Any] = {}
    place = 0
    while place < len(order):
        name = order[place]
        try:
            found[name] = fields[name](found)
        except Said as said:
            earlier = [n for n in range(place) if found[order[n]] is not NOT_ASKED]
            if said.command == "back" and earlier:
                place = earlier[-1]
                continue
            if said.command not in ("unknown", "skip") or (whole and not earlier):
                raise
            if name in needed:
                dialogue.say("This has to be said; `back` goes to the question before.")
                continue
            found[name] = None
        place += 1
    return {name: None if value is NOT_ASKED else value for name, value in found.items()}
