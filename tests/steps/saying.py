"""Who says a fact and since when it holds: what may stand before and behind a phrase."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal

from .problems import StepError
from .words import WHEN, date_text

How = Literal["asserted_by", "denied_by", "conceded_by", "found_by"]
APPLICANT: Final = "the applicant"


@dataclass(frozen=True)
class Speaker:
    """A source as the steps create it, once for each way of speaking and side."""

    id: str
    title: str
    by: str
    kind: str
    speaks_for: str


@dataclass(frozen=True)
class Saying:
    """What stands around a phrase. Without a speaker the author of the scenario states the fact."""

    phrase: str
    speaker: Speaker | None = None
    how: How = "asserted_by"
    times: dict[str, str] = field(default_factory=dict)
    known: dict[str, str] = field(default_factory=dict)
    complete: bool = False


_NEUTRAL: Final[tuple[tuple[str, How, Speaker], ...]] = (
    (
        "a detailed report says that ",
        "asserted_by",
        Speaker("report", "A detailed report", "a reporting organisation", "ngo_report", "none"),
    ),
    (
        "a record shows that ",
        "asserted_by",
        Speaker("record", "A record made at the time", "the keeper of the record", "record", "none"),
    ),
    ("a court found that ", "found_by", Speaker("court", "A judgment", "a court", "court_decision", "none")),
)
_PARTY = re.compile(r"(?P<who>.+?) (?P<verb>merely asserts|says|denies|concedes) that (?P<phrase>.+)", re.IGNORECASE)
_VERBS: Final[dict[str, How]] = {
    "merely asserts": "asserted_by",
    "says": "asserted_by",
    "denies": "denied_by",
    "concedes": "conceded_by",
}
_COMPLETE = ", and nothing else"
_KNOWN = re.compile(rf", which became known(?: to (?P<who>.+?))?(?: (?P<since>{WHEN}))?\Z")
_TIMES = re.compile(
    rf"(?:, (?:from|since) (?P<start>{WHEN})(?: (?:to|until) (?P<end>{WHEN}))?|, until (?P<until>{WHEN}))\Z"
)


def read(sentence: str, state: Callable[[str], str]) -> Saying:
    """Take a sentence apart. `state` gives the code of a State and raises StepError where there is none of that name.

    Where a sentence only looks as if somebody said it ("the police says that ..."), it is taken whole.
    """
    phrase, speaker, how = _speaker(sentence, state)
    phrase, complete = (phrase.removesuffix(_COMPLETE), True) if phrase.endswith(_COMPLETE) else (phrase, False)
    phrase, known = _cut(_KNOWN, phrase)
    phrase, times = _cut(_TIMES, phrase)
    made = {"from": times.get("start"), "to": times.get("end") or times.get("until")}
    since = {"since": date_text(known["since"])} if "since" in known else {}
    to = {"to": state(known["who"])} if "who" in known else {}
    return Saying(
        phrase, speaker, how, {key: date_text(text) for key, text in made.items() if text}, since | to, complete
    )


def _speaker(sentence: str, state: Callable[[str], str]) -> tuple[str, Speaker | None, How]:
    for prefix, how, speaker in _NEUTRAL:
        if sentence.casefold().startswith(prefix):
            return sentence[len(prefix) :], speaker, how
    match = _PARTY.fullmatch(sentence)
    if not match:
        return sentence, None, "asserted_by"
    who, verb = match["who"], match["verb"].casefold()
    if who.casefold() == APPLICANT:
        side, name, key = "applicant", APPLICANT, "applicant"
    else:
        try:
            side = state(who)
        except StepError:
            return sentence, None, "asserted_by"
        name, key = who, side.lower()
    mere = verb == "merely asserts"
    kind, title = (
        ("assertion", f"What {name} asserts") if mere else ("party_statement", f"What {name} states in detail")
    )
    return (
        match["phrase"],
        Speaker(f"{key}-asserts" if mere else f"{key}-states", title, name, kind, side),
        _VERBS[verb],
    )


def _cut(pattern: re.Pattern[str], phrase: str) -> tuple[str, dict[str, str]]:
    """Cut what `pattern` finds off the end of a phrase."""
    match = pattern.search(phrase)
    if match is None:
        return phrase, {}
    return phrase[: match.start()], {key: text for key, text in match.groupdict().items() if text}
