"""The steps that set the stage: what a State did to whom, who is related to whom, and when the case is assessed."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from rightscheck.law.states import STATELESS

from .draft import Draft
from .problems import StepError
from .words import WHEN, date_text, listed

Setter = Callable[[Draft, "re.Match[str]"], None]

# A name begins with a capital letter, so that "the family of Alma was detained" is not taken for the act of a State.
_CAPITAL = r"[^\W\da-z_][^\s,]*"
_NAMES = rf"(?:[Tt]he )?{_CAPITAL}(?: (?:and |of |the |and the |of the )?{_CAPITAL})*"
_PERSON = rf"(?:{_CAPITAL})(?: {_CAPITAL})*"
_PERSONS = rf"{_PERSON}(?:(?:, | and ){_PERSON})*"
_PEOPLE = rf"(?P<people>{_PERSON}.*?)"
_WHEN_CLAUSE = rf"(?:,? (?P<when>{WHEN}))?"
_DESCRIBED = re.compile(
    r"(?P<names>.+?), (?:(?P<stateless>(?:a )?stateless persons?)|(?:a national|nationals|a citizen|citizens) of (?P<nationality>.+?)),?"
)


def set_stage(draft: Draft, sentence: str) -> bool:
    """Set the stage as a sentence says. False if the sentence sets no stage."""
    for pattern, setter in _STEPS:
        match = pattern.fullmatch(sentence)
        if match:
            setter(draft, match)
            return True
    return False


def sets_stage(sentence: str) -> bool:
    """Whether a sentence has the form of one that sets the stage."""
    return any(pattern.fullmatch(sentence) for pattern, _ in _STEPS)


def _when(match: re.Match[str]) -> str | None:
    return date_text(match["when"]) if match["when"] else None


def _name(text: str) -> str:
    """A name of a person: a few words that begin with a capital letter, so that a mistyped sentence does not become
    a person."""
    if not re.fullmatch(_PERSON, text):
        raise StepError(f'"{text}" is not a name of a person. Write it as in "Alma, a national of Kazakhstan".')
    return text


def _people(draft: Draft, text: str) -> list[str]:
    """The ids of the people in `Alma and Alua, nationals of Kazakhstan` or `Alma, a national of X, and Alua, a
    stateless person`."""
    found: list[str] = []
    for part in re.split(r", and (?=[^,]+, (?:a |nationals|citizens|stateless))", text.removesuffix(",")):
        match = _DESCRIBED.fullmatch(part)
        keys = [draft.introduce(name) for name in listed(match["names"] if match else part, _name)]
        if match:
            codes = (
                [STATELESS] if match["stateless"] else draft.states(match["nationality"].replace(" and of ", " and "))
            )
            for key in keys:
                draft.people[key]["nationality"] = codes
        found += keys
    return found


def _removal(draft: Draft, match: re.Match[str]) -> None:
    by, to, of = draft.states(match["states"]), draft.state(match["to"]), _people(draft, match["people"])
    pending = match["verb"] != "removed"
    draft.act("removal", by=by, of=of, to=to, date=_when(match), status="pending" if pending else "")


def _detention(draft: Draft, match: re.Match[str]) -> None:
    by = draft.states(match["states"])
    draft.act("detention", by=by, of=_people(draft, match["people"]), date=_when(match))


def _conduct(draft: Draft, match: re.Match[str]) -> None:
    by = draft.states(match["states"])
    draft.act("conduct", by=by, of=_people(draft, match["people"]), date=_when(match))


def _dealings(draft: Draft, match: re.Match[str]) -> None:
    by, with_ = draft.state(match["states"]), draft.state(match["other"])
    draft.act("official_dealings", by=by, **{"with": with_}, date=_when(match))


def _assessed(draft: Draft, match: re.Match[str]) -> None:
    draft.assessed_on = date_text(match["date"])


def _child(draft: Draft, match: re.Match[str]) -> None:
    child = draft.people[draft.introduce(_name(match["child"]))]
    if match["age"]:
        child["age"] = match["age"]
    if match["parents"]:
        child["child_of"] = [draft.introduce(name) for name in listed(match["parents"], _name)]


def _spouse(draft: Draft, match: re.Match[str]) -> None:
    one, other = draft.introduce(_name(match["one"])), draft.introduce(_name(match["other"]))
    draft.people[one]["spouse_of"] = [other]


def _described(draft: Draft, match: re.Match[str]) -> None:
    _people(draft, f"{match['people']}, {match['what']}")


_STEPS: Final[tuple[tuple[re.Pattern[str], Setter], ...]] = tuple(
    (re.compile(pattern), setter)
    for pattern, setter in (
        (
            rf"(?P<states>{_NAMES}) (?P<verb>removed|(?:is|are) about to remove) {_PEOPLE} to (?P<to>.+?){_WHEN_CLAUSE}",
            _removal,
        ),
        (rf"(?P<states>{_NAMES}) detained {_PEOPLE}{_WHEN_CLAUSE}", _detention),
        (rf"(?P<states>{_NAMES}) acted towards {_PEOPLE}{_WHEN_CLAUSE}", _conduct),
        (rf"(?P<states>{_NAMES}) had official dealings with (?P<other>.+?){_WHEN_CLAUSE}", _dealings),
        (rf"[Tt]he case is assessed (?P<date>{WHEN})", _assessed),
        (
            rf"(?P<child>{_PERSON}) is a child(?: of (?P<age>\d+) years?)?"
            rf"(?:(?:,| and) the (?:child|son|daughter) of (?P<parents>{_PERSONS}))?",
            _child,
        ),
        (rf"(?P<child>{_PERSON}) is (?P<age>\d+) years? old(?P<parents>)", _child),
        (rf"(?P<child>{_PERSON}) is the (?:child|son|daughter) of (?P<parents>{_PERSONS})(?P<age>)", _child),
        (rf"(?P<one>{_PERSON}) is the (?:wife|husband|spouse) of (?P<other>{_PERSON})", _spouse),
        (
            rf"(?P<people>{_PERSONS}) (?:is|are) "
            r"(?P<what>(?:a national|a citizen|nationals|citizens) of .+|a stateless person|stateless persons)",
            _described,
        ),
    )
)
