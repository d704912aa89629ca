"""The answer to a field of a form, and how far it goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal, NamedTuple

from rightscheck.language import marked
from rightscheck.report.model import Block, Tone

State = Literal["filled", "partly", "lacking", "by_hand", "not_applicable"]
STATES: Final[Mapping[State, str]] = {
    "filled": marked("filled in"),
    "partly": marked("filled in in part"),
    "lacking": marked("lacking"),
    "by_hand": marked("to be filled in by hand"),
    "not_applicable": marked("does not apply"),
}
TONES: Final[Mapping[State, Tone]] = {
    "filled": "clear",
    "partly": "dispute",
    "lacking": "open",
    "by_hand": "open",
    "not_applicable": "faint",
}


class Answer(NamedTuple):
    """An answer.

    Attributes:
        blocks: what is filled in; nothing where it is lacking.
        ask: the questions whose answers would complete it.
        why: why it does not apply.
    """

    state: State
    blocks: tuple[Block, ...] = ()
    ask: tuple[str, ...] = ()
    why: str = ""


BY_HAND: Final = Answer("by_hand")


def answered(blocks: Sequence[Block], ask: Sequence[str]) -> Answer:
    """The answer made of what is there and what is to be asked: lacking where nothing is there."""
    questions = tuple(dict.fromkeys(ask))
    if not blocks:
        return Answer("lacking", (), questions)
    return Answer("partly" if questions else "filled", tuple(blocks), questions)
