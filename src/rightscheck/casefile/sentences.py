"""Facts as sentences, from the phrases of the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rightscheck.casefile.case import Case, FactValue
from rightscheck.dates import PartialDate
from rightscheck.language import current, day_words, isolated, listed, tr
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate

joined = listed
"""`a, b and c` in the current language."""
_PLACES = re.compile(r"\{(?:person|state|destination)\}")


def people_names(case: Case, ids: Iterable[str]) -> str:
    """The names of people, joined."""
    return joined([case.head.people[key].name for key in ids if key in case.head.people])


class Sentences:
    """Writes facts of one case as sentences."""

    def __init__(self, pack: Pack, case: Case) -> None:
        self._pack = pack
        self._case = case

    def fact(
        self, predicate: Predicate, value: FactValue, about: str, *, person: str | None = None, state: str | None = None
    ) -> str:
        """A fact as a sentence without its full stop.

        Args:
            about: the person or act it is about; person: the person of the finding; state: the respondent State's code.
        """
        acts, states = self._case.head.acts, self._pack.states
        act = acts.get(about)
        people = [person] if person else list(act.of) if act else [about]
        if about in self._case.head.people:
            people = [about]
        names = people_names(self._case, people)
        respondent = (
            states.name(state) if state else joined([states.name(code) for code in act.by]) if act else tr("the State")
        )
        target = act.to if act else next((a.to for a in acts.values() if a.to and (person or about) in a.of), None)
        destination = states.name(target) if target else tr("the destination")
        parts = [
            _filled(
                _agreeing(predicate.phrase_of(text), len(people)), names or tr("the person"), respondent, destination
            )
            for text in self._values(predicate, value)
        ]
        return "; ".join(parts)

    def _values(self, predicate: Predicate, value: FactValue) -> list[str]:
        if isinstance(value, frozenset):
            if predicate.type == "countries":
                return [joined(sorted(self._pack.states.name(code) for code in value))]
            return [item for item in predicate.values if item in value]
        if isinstance(value, tuple):
            return [joined([str(item) for item in value])]
        if isinstance(value, PartialDate):
            return [date_words(value)]
        return [str(value)]


def date_words(date: PartialDate) -> str:
    """A date as lawyers write it: `31 May 2013`, `between 31 May 2013 and 25 June 2013`, `about 2013`."""
    first, slash, last = date.text.partition("/")
    if " or " in date.text:
        return date.text
    if not slash:
        return _point_words(first)
    if first in ("", ".."):
        return tr("on or before {day}", day=_point_words(last))
    if last in ("", ".."):
        return tr("on or after {day}", day=_point_words(first))
    return tr("between {first} and {last}", first=_point_words(first), last=_point_words(last))


def _point_words(text: str) -> str:
    day, _, clock = text.rstrip("~").partition("T")
    year, month, number = ([int(part) for part in day.split("-")] + [None, None])[:3]
    words = day_words(year or 0, month, number)
    if clock:
        words = tr("{day} at {clock}", day=words, clock=clock)
    return tr("about {day}", day=words) if text.endswith("~") else words


_PLURALS = {"was": "were", "is": "are", "has": "have", "does": "do"}
_VERB = re.compile(rf"(?<=^{{person}} )(?:{'|'.join(_PLURALS)})\b")


def _agreeing(phrase: str, people: int) -> str:
    """A phrase that begins with several people, with its verb in the plural. Other languages are translated so that
    nothing has to agree."""
    if people < 2 or not current().english:
        return phrase
    return _VERB.sub(lambda verb: _PLURALS[verb[0]], phrase)


def _filled(phrase: str, person: str, state: str, destination: str) -> str:
    values = {"{person}": person, "{state}": state, "{destination}": destination}
    return _PLACES.sub(lambda match: isolated(values[match[0]]), phrase)


def sentence(text: str) -> str:
    """A text as a sentence: capital letter and full stop."""
    return (
        f"{text[:1].upper()}{text[1:]}." if text and not text.endswith((".", "?")) else f"{text[:1].upper()}{text[1:]}"
    )
