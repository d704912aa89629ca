"""Facts as sentences, from the phrases of the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rightscheck.casefile.case import Case, FactValue
from rightscheck.dates import PartialDate
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate


def joined(names: Sequence[str]) -> str:
    """`a, b and c`."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


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
        names = people_names(self._case, [person] if person else (act.of if act else [about]))
        if about in self._case.head.people:
            names = people_names(self._case, [about])
        respondent = (
            states.name(state) if state else joined([states.name(code) for code in act.by]) if act else "the State"
        )
        target = act.to if act else next((a.to for a in acts.values() if a.to and (person or about) in a.of), None)
        destination = states.name(target) if target else "the destination"
        parts = [
            _filled(predicate.phrase_of(text), names or "the person", respondent, destination)
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


_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def date_words(date: PartialDate) -> str:
    """A date as lawyers write it: `31 May 2013`, `between 31 May 2013 and 25 June 2013`, `about 2013`."""
    first, slash, last = date.text.partition("/")
    if " or " in date.text:
        return date.text
    if not slash:
        return _point_words(first)
    if first in ("", ".."):
        return f"on or before {_point_words(last)}"
    if last in ("", ".."):
        return f"on or after {_point_words(first)}"
    return f"between {_point_words(first)} and {_point_words(last)}"


def _point_words(text: str) -> str:
    about = "about " if text.endswith("~") else ""
    day, _, clock = text.rstrip("~").partition("T")
    parts = day.split("-")
    words = " ".join(
        [
            *([str(int(parts[2]))] if len(parts) > 2 else []),
            *([_MONTHS[int(parts[1]) - 1]] if len(parts) > 1 else []),
            parts[0],
        ]
    )
    return f"{about}{words}{f' at {clock}' if clock else ''}"


def _filled(phrase: str, person: str, state: str, destination: str) -> str:
    return phrase.replace("{person}", person).replace("{state}", state).replace("{destination}", destination)


def sentence(text: str) -> str:
    """A text as a sentence: capital letter and full stop."""
    return (
        f"{text[:1].upper()}{text[1:]}." if text and not text.endswith((".", "?")) else f"{text[:1].upper()}{text[1:]}"
    )
