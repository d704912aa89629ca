#!/usr/bin/env python3
"""Write the recording of an interview in docs/counsel/ask.md: what a terminal shows from `new` to a report.

The commands are run in a folder of their own. Whoever types answers the questions by what is asked, not by their order.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
import tempfile
from pathlib import Path
from typing import TextIO, cast

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "counsel" / "ask.md"
BEGIN, END = "<!-- recording: scripts/recording.py writes it -->\n", "<!-- end of the recording -->\n"
NORMS = "--norm vccr-36-1b --norm iccpr-9-2"

BEGINNING = ["yes", "Detention of A. in Italy", "A.", "Kazakhstan", "", "no", "2", "Italy", "2013-05-29", "no"]
TOLD, REASONS = (
    "When was the person told of the right to consular contact?",
    "When was the person told the reasons for detention?",
)
STATEMENT = ["new", "Statement of A. to counsel", "A.", "3", "1", "2013-07-01"]
ANSWERS = [
    (TOLD, ["why", "4", *STATEMENT, "paragraph 4"]),
    (REASONS, ["back"]),  # that was never, not months later
    (TOLD, ["5", "1", "paragraph 4"]),
    (REASONS, ["unknown"]),
    ("In which language were the reasons for detention given?", ["undo"]),  # there is a page on it after all
    (REASONS, ["6", "1", "paragraph 5"]),
]
"""What is typed where a question is asked; each once."""


class _Typist:
    """Answers what was asked last in what the program has written."""

    def __init__(self, screen: io.StringIO) -> None:
        self._screen = screen
        self._waiting = list(BEGINNING)
        self._left = list(ANSWERS)

    def isatty(self) -> bool:
        """A pipe, as far as the program can see; it then shows what is typed."""
        return False

    def readline(self, size: int | None = -1, /) -> str:
        """The next line that is typed."""
        if not self._waiting:
            asked = " ".join(self._screen.getvalue().rpartition("\nQuestion ")[2].split())
            known = next((answer for answer in self._left if answer[0] in asked), None)
            if known is not None:
                self._left.remove(known)
            self._waiting = list(known[1]) if known is not None else ["quit"]
        return self._waiting.pop(0) + "\n"


def recording() -> str:
    """The recording as a block of a page."""
    sys.path.insert(0, str(ROOT / "src"))
    from rightscheck.cli import main

    screen = io.StringIO()
    before, typist = Path.cwd(), _Typist(screen)
    kept = {name: os.environ.get(name) for name in ("COLUMNS", "NO_COLOR")}
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(screen):
        os.chdir(folder)
        os.environ.update(COLUMNS="100", NO_COLOR="1")
        stdin, sys.stdin = sys.stdin, cast(TextIO, typist)
        try:
            for command in (
                "new -o my-case.yaml",
                f"ask my-case.yaml {NORMS}",
                f"check my-case.yaml {NORMS}",
            ):
                screen.write(f"$ rightscheck {command}\n")
                main(command.split())
        finally:
            sys.stdin = stdin
            os.chdir(before)
            for name, value in kept.items():
                os.environ.pop(name) if value is None else os.environ.__setitem__(name, value)
    text, heading, _ = screen.getvalue().rpartition("WHAT THIS IS\n")
    return f"```text\n{text}{heading}…\n```\n"


def write() -> None:
    """Put the recording into its page."""
    head, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    tail = rest.partition(END)[2]
    PAGE.write_text(f"{head}{BEGIN}{recording()}{END}{tail}", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()
