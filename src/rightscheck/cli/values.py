"""Asking for a value: a choice from a list, yes or no, a number, a date, a State."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from rightscheck.cli.dialogue import Dialogue, Option
from rightscheck.dates import FORMS, PartialDate, parse_date
from rightscheck.law.pack import Pack

_ABOUT: Final = re.compile(r"(?:approximately|approx\.?|about|around|circa|ca\.?|c\.)", re.IGNORECASE)
_WHOLE: Final = re.compile(r"[0-9]{1,15}")
DATE_HINT: Final = f"A date: {FORMS} `approximately 2013-05` says the same as `2013-05~`."


def a_date(dialogue: Dialogue, prompt: str, *, empty: bool = False) -> PartialDate | None:
    """A date, whole, partial, approximate or a range.

    Args:
        empty: whether nothing may be said, which gives None.
    """
    hints, dialogue.hints = dialogue.hints, (DATE_HINT,)
    try:
        while True:
            line = dialogue.answer(prompt)
            if not line and empty:
                return None
            if _ABOUT.fullmatch(line) or line == "~":
                line = f"about {dialogue.answer('The nearest date that is known: ')}"
            try:
                return parse_date(approximated(line))
            except ValueError as error:
                dialogue.say(f"{str(error)[:1].upper()}{str(error)[1:]}")
    finally:
        dialogue.hints = hints


def approximated(line: str) -> str:
    """A date with the word for 'about' before or after it, in the form that the file has: each of its ends with `~`."""
    words = line.split()
    about = [word for word in words if _ABOUT.fullmatch(word)]
    text = "".join(word for word in words if word not in about)
    if text.startswith("~"):
        about, text = ["~"], text[1:]
    if not about:
        return text
    return "/".join(end if end in ("", "..") or end.endswith("~") else f"{end}~" for end in text.split("/"))


def a_number(dialogue: Dialogue, prompt: str, *, most: int | None = None, empty: bool = False) -> int | None:
    """A whole number, not below 0."""
    while True:
        line = dialogue.answer(prompt)
        if not line and empty:
            return None
        if _WHOLE.fullmatch(line) and (most is None or int(line) <= most):
            return int(line)
        dialogue.say("Say a whole number in digits" + (f", at most {most}." if most is not None else "."))


def whole_numbers(dialogue: Dialogue, prompt: str) -> list[str]:
    """One or more whole numbers."""
    while True:
        words = dialogue.answer(prompt).replace(",", " ").split()
        if words and all(map(_WHOLE.fullmatch, words)):
            return [str(int(word)) for word in words]
        dialogue.say("Say one or more whole numbers in digits, as in: 6, 9.")


def states(dialogue: Dialogue, prompt: str, pack: Pack, *, several: bool) -> list[str]:
    """The codes of one or more States, said by name or code with commas between them."""
    while True:
        names = [name.strip() for name in dialogue.text(prompt).split(",") if name.strip()]
        try:
            codes = list(dict.fromkeys(pack.states.code(name) for name in names))
        except ValueError as error:
            dialogue.say(f"{str(error)[:1].upper()}{str(error)[1:]}")
            continue
        if len(codes) == 1 or (codes and several):
            return codes
        dialogue.say("Say the name of one State, or its three-letter code." if not several else "Name a State.")


def one_of(dialogue: Dialogue, prompt: str, values: Sequence[tuple[str, str]]) -> str:
    """One of the values of a list, each with its meaning."""
    return str(dialogue.choose(prompt, _options(values)))


def some_of(dialogue: Dialogue, prompt: str, values: Sequence[tuple[str, str]]) -> list[str]:
    """One or more of the values of a list."""
    options = _options(values)
    dialogue.offer(options)
    return [str(value) for value in dialogue.numbers(prompt, options)]


def _options(values: Sequence[tuple[str, str]]) -> list[Option]:
    """Yes and no are shown as such; other values by what they mean."""
    said = {"yes": ("yes", "y"), "no": ("no", "n")}
    return [
        Option(value, f"{value}: {means}" if value in said else means, said.get(value, (value,)))
        for value, means in values
    ]
