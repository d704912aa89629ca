"""Single differences between two case files or rule packs, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from pydantic import BaseModel

from rightscheck.casefile.case import Assessment, Fact, Known
from rightscheck.casefile.sentences import Sentences, date_words, joined, sentence
from rightscheck.comparing.changes import Change
from rightscheck.comparing.hybrids import Version
from rightscheck.dates import PartialDate
from rightscheck.law.instruments import Period
from rightscheck.report.words import Words

_WAYS: Final = {
    "asserted_by": "asserted by",
    "denied_by": "denied by",
    "conceded_by": "conceded by",
    "found_by": "found by",
}
_ENTRY: Final = {"people": "Person", "sources": "Source", "acts": "Act"}
_RULE: Final = {
    "norms": "Norm",
    "concepts": "Concept",
    "vocabulary": "Predicate",
    "kinds of act": "Kind of act",
    "subjects": "Subject of facts",
    "instruments": "Instrument",
    "standards": "Standard of proof",
    "kinds of source": "Kind of source",
    "authorities": "Authority",
    "states": "State",
}
_FIELDS: Final = {"with_": "with", "start": "from", "end": "to"}
_CASE: Final = {
    "case": "The id of the case",
    "title": "The title of the case",
    "assessed_on": "The day of assessment",
    "facts_are": "What the facts of the file are",
    "decision": "The decision",
    "held": "What the tribunal held",
    "note": "The note of the file",
}


class ChangeWords:
    """Writes the changes between two versions as sentences; each version speaks of its own people and rules."""

    def __init__(self, old: Version, new: Version) -> None:
        self._old, self._new = _Side(old), _Side(new)

    def sentence(self, change: Change) -> str:
        """A change as a sentence."""
        section = change.section
        if section == "facts":
            return self._fact(change)
        if section in _ENTRY:
            return self._entry(change)
        if section == "assessments":
            return self._assessment(change)
        if section == "case":
            if isinstance(change.new or change.old, (tuple, BaseModel)):
                return f"{_CASE[change.field]} changed."
            return f"{_CASE[change.field]} changed from {_text(change.old)} to {_text(change.new)}."
        return self._rule(change)

    def _fact(self, change: Change) -> str:
        old, new = change.old, change.new
        if old is None:
            return f"Now stated: {self._new.fact(new)}."
        if new is None:
            return f"No longer stated: {self._old.fact(old)}."
        if not change.field:
            return f"Changed: {self._old.fact(old)}; now {self._new.fact(new)}."
        # The value and its period are the same; who says it, where, or since when it is known differs.
        said = self._old.said(old), self._new.said(new)
        clause = self._new.clause(new)
        if said[0] == said[1]:
            return f"{sentence(clause)[:-1]}: only the note changed."
        return f"{sentence(clause)[:-1]}: {said[0]}; now {said[1]}."

    def _entry(self, change: Change) -> str:
        what = f"{_ENTRY[change.section]} '{change.key}'"
        if not change.field:
            kind = getattr(change.new or change.old, "kind", "").replace("_", " ")
            return f"{what}{f' ({kind})' if kind else ''} was {change.how}."
        field = _FIELDS.get(change.field, change.field)
        if field == "note":
            return f"{what}: the note changed."
        return f"{what}: {field} changed from {_text(change.old)} to {_text(change.new)}."

    @staticmethod
    def _assessment(change: Change) -> str:
        item: Assessment = change.new or change.old
        answer = [_text(made.answer) for made in (change.old, change.new) if made is not None]
        what = f"Counsel's assessment of {item.element} ({item.by})"
        if change.how != "changed":
            return f"{what} was {change.how}: {answer[0]}. Privileged."
        if answer[0] == answer[1]:
            return f"{what}: its reasons or its day changed. Privileged."
        return f"{what} changed from {answer[0]} to {answer[1]}. Privileged."

    def _rule(self, change: Change) -> str:
        if change.section == "rules":
            return "The order of printing or the words of the ladder of evidence changed."
        what = f"{_RULE[change.section]} {change.key}"
        if change.field:
            return self._instrument(change, what)
        if change.how != "changed":
            return f"{what} was {change.how}."
        fields = _differing(change.old, change.new)
        return f"{what} changed{f' in {joined(fields)}' if fields else ''}."

    def _instrument(self, change: Change, what: str) -> str:
        part, _, state = change.field.partition(" ")
        name = self._new.words.state(state) if state else ""
        if part == "party":
            return f"{what}: {name} was bound {_periods(change.old)}, now {_periods(change.new)}."
        if part == "declarations":
            return f"{what}: the declarations of {name} changed from {_made(change.old)} to {_made(change.new)}."
        if part == "in_force":
            return f"{what}: in force {_periods([change.old])}, now {_periods([change.new])}."
        if part == "parties":
            return f"{what}: the table of parties changed in {joined(_differing(change.old, change.new)) or 'all'}."
        return f"{what} changed in {joined(_differing(change.old, change.new))}."


class _Side:
    """The words of one version."""

    def __init__(self, version: Version) -> None:
        self.words = Words(version.pack, version.case)
        self._sentences = Sentences(version.pack, version.case)
        self._predicates = version.pack.vocabulary.predicates

    def clause(self, fact: Fact) -> str:
        """What a fact says, with its period."""
        predicate = self._predicates[fact.predicate]
        text = self._sentences.fact(predicate, fact.value, fact.about, person=fact.person)
        start, end = fact.provenance.start, fact.provenance.end
        period = [f"from {date_words(start)}"] if start else []
        period += [f"to {date_words(end)}"] if end else []
        return f"{text} ({' '.join(period)})" if period else text

    def said(self, fact: Fact) -> str:
        """Everybody's word on a fact, whether it is complete, and since when and to whom it was known."""
        provenance = fact.provenance
        parts = [
            f"{words} {self.words.source(item.source)}{f', {item.at}' if item.at else ''}"
            for way, words in _WAYS.items()
            for item in getattr(provenance, way)
        ]
        parts = parts or ["as stated in the case file"]
        return "; ".join(
            [*parts, *(["said to be complete"] if provenance.complete else []), *self._known(provenance.known)]
        )

    def _known(self, known: Known | None) -> list[str]:
        if known is None:
            return []
        to = f" to {joined([self.words.state(code) for code in known.to])}" if known.to else ""
        return [f"known{to}{f' since {date_words(known.since)}' if known.since else ''}"]

    def fact(self, fact: Fact) -> str:
        """A fact with everybody's word on it."""
        return f"{self.clause(fact)} [{self.said(fact)}]"


def _differing(old: Any, new: Any) -> list[str]:
    """The names of the fields in which two entries differ, as the files write them."""
    if not isinstance(old, BaseModel) or not isinstance(new, BaseModel):
        return []
    fields: Mapping[str, Any] = type(new).model_fields
    return [fields[name].alias or name for name in fields if getattr(old, name) != getattr(new, name)]


def _periods(rows: Iterable[Period] | None) -> str:
    texts = [
        " ".join([*([f"from {row.start}"] if row.start else []), *([f"until {row.end}"] if row.end else [])])
        or "at no known time"
        for row in rows or ()
    ]
    return joined(texts) or "at no time"


def _made(rows: Iterable[Any] | None) -> str:
    texts = [f"{row.effect.replace('_', ' ')} {_periods([row])}" for row in rows or ()]
    return joined(texts) or "none"


_PLAIN: Final[Mapping[type, Callable[[Any], str]]] = {
    PartialDate: date_words,
    bool: lambda value: "yes" if value else "no",
}


def _text(value: Any) -> str:
    """A value of a field in words."""
    if value is None or value in ((), ""):
        return "nothing"
    if isinstance(value, tuple):
        return joined([_text(item) for item in value])
    return _PLAIN.get(type(value), lambda plain: str(plain).replace("_", " "))(value)
