"""What differs between two versions of a case file, change by change, and the case file with only some changes made."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from pydantic import BaseModel

from rightscheck.casefile.case import Act, Assessment, Case, Fact, Person, Provenance, Source

How = Literal["added", "removed", "changed"]
_WORDS_ONLY: Final[Mapping[str, frozenset[str]]] = {
    "people": frozenset(("name", "born", "note")),
    "sources": frozenset(("title", "url", "date", "note")),
    "acts": frozenset(("note",)),
    "case": frozenset(("title", "note", "decision", "held")),
}
"""What no check reads."""
OF_CASE: Final = frozenset(("facts", "people", "sources", "acts", "assessments", "case"))
"""The sections of changes in a case file; the others are of the rule pack."""
_WAYS: Final = ("asserted_by", "denied_by", "conceded_by", "found_by")


@dataclass(frozen=True, eq=False)
class Change:
    """One difference between OLD and NEW.

    Attributes:
        section: where it is: a section of the case file (`facts`, `people`, `sources`, `acts`, `assessments`, or `case`
            for its other fields), or a part of the rule pack (`norms`, `concepts`, `vocabulary`, ...).
        key: the id of what changed; of a fact, what it is about and its predicate.
        field: the field that changed, empty for the whole entry.
        old, new: its content in OLD and in NEW, None where there is none.
        inert: whether no check reads it, so that it can cause nothing.
    """

    section: str
    key: str
    field: str
    old: Any
    new: Any
    inert: bool = False

    @property
    def of_rules(self) -> bool:
        """Whether the rule pack changed, and not the case file."""
        return self.section not in OF_CASE

    @property
    def how(self) -> How:
        """Whether it was added, removed or changed."""
        if self.field:
            return "changed"
        return "added" if self.old is None else "removed" if self.new is None else "changed"


def case_changes(old: Case, new: Case) -> Iterator[Change]:
    """The differences between two cases: facts first, in the order of the files."""
    yield from _fact_changes(old, new)
    before, after = old.head, new.head
    yield from _entries("acts", before.acts, after.acts, Act)
    yield from _entries("people", before.people, after.people, Person)
    yield from _entries("sources", before.sources, after.sources, Source)
    mine, theirs = ({_assessed(item): item for item in head.assessments} for head in (before, after))
    for key in dict.fromkeys((*mine, *theirs)):
        if mine.get(key) != theirs.get(key):
            yield Change("assessments", key, "", mine.get(key), theirs.get(key))
    for name in ("case", "title", "assessed_on", "facts_are", "decision", "held", "note"):
        one, other = getattr(before, name), getattr(after, name)
        if one != other:
            yield Change("case", name, name, one, other, inert=name == "case" or name in _WORDS_ONLY["case"])


def _assessed(item: Assessment) -> str:
    return " ".join(part for part in (item.element, item.about, item.person, item.duty_bearer, item.by) if part)


def _entries(
    section: str, before: Mapping[str, BaseModel], after: Mapping[str, BaseModel], model: type[BaseModel]
) -> Iterator[Change]:
    for key in dict.fromkeys((*before, *after)):
        one, other = before.get(key), after.get(key)
        if one is None or other is None:
            # Nothing reads a source that no fact names; what a fact says by a new source is a change of the fact.
            yield Change(section, key, "", one, other, inert=section == "sources")
            continue
        for name in model.model_fields:
            mine, theirs = getattr(one, name), getattr(other, name)
            if mine != theirs:
                yield Change(section, key, name, mine, theirs, inert=name in _WORDS_ONLY[section])


def _fact_changes(old: Case, new: Case) -> Iterator[Change]:
    before, after = _facts(old), _facts(new)
    gone: dict[tuple[object, ...], list[Fact]] = {}
    come: dict[tuple[object, ...], list[Fact]] = {}
    for key in dict.fromkeys((*before, *after)):
        mine, theirs = before.get(key, []), after.get(key, [])
        # The same fact may be stated more than once: those that are quite the same are paired first.
        for fact in tuple(mine):
            same = next((other for other in theirs if _beside(other) == _beside(fact)), None)
            if same is not None:
                mine.remove(fact)
                theirs.remove(same)
        for one, other in zip(mine, theirs, strict=False):
            yield Change("facts", _name(one), "provenance", one, other, inert=_said(one) == _said(other))
        for fact in mine[len(theirs) :]:
            gone.setdefault(_voices(fact), []).append(fact)
        for fact in theirs[len(mine) :]:
            come.setdefault(_voices(fact), []).append(fact)
    # The same voices on the same matter with another answer: a fact that was changed.
    for voices in dict.fromkeys((*gone, *come)):
        removed, added = gone.get(voices, []), come.get(voices, [])
        both = min(len(removed), len(added))
        yield from (Change("facts", _name(one), "", one, other) for one, other in zip(removed, added, strict=False))
        yield from (Change("facts", _name(fact), "", fact, None) for fact in removed[both:])
        yield from (Change("facts", _name(fact), "", None, fact) for fact in added[both:])


def _facts(case: Case) -> dict[tuple[object, ...], list[Fact]]:
    """The facts by what they say: about whom or what, the predicate, the value and the period."""
    found: dict[tuple[object, ...], list[Fact]] = {}
    for fact in case.facts:
        period = fact.provenance.start, fact.provenance.end
        found.setdefault((fact.about, fact.person, fact.predicate, fact.value, *period), []).append(fact)
    return found


def _name(fact: Fact) -> str:
    """A fact's name as in findings."""
    return f"{fact.about}{f'[{fact.person}]' if fact.person else ''}.{fact.predicate}"


def _beside(fact: Fact) -> Provenance:
    """What a fact has beside its value, however it is said whom it is about."""
    return fact.provenance.model_copy(update={"about": None, "person": None})


def _said(fact: Fact) -> Provenance:
    """Who says it and since when it is known, without the places in sources and the note."""
    ways = {way: tuple(item.model_copy(update={"at": ""}) for item in getattr(fact.provenance, way)) for way in _WAYS}
    return _beside(fact).model_copy(update={**ways, "note": ""})


def _voices(fact: Fact) -> tuple[object, ...]:
    ways = (tuple(sorted(item.source for item in getattr(fact.provenance, way))) for way in _WAYS)
    return fact.about, fact.person, fact.predicate, *ways


def mentioned(fact: Fact) -> Iterator[str]:
    """The sources that a fact names."""
    for way in _WAYS:
        yield from (item.source for item in getattr(fact.provenance, way))


def with_changes(old: Case, new: Case, changes: Collection[Change]) -> Case | None:
    """OLD with some of the changes made; None where that is no case, since its sources pass each other on in a circle.

    What an act or fact refers to comes with it: all sources of both files are there, and every person of an act.
    """
    by_section: dict[str, list[Change]] = {}
    for change in changes:
        by_section.setdefault(change.section, []).append(change)
    head = old.head
    acts = _made(head.acts, by_section.get("acts", ()))
    people = _made(head.people, by_section.get("people", ()))
    for name in dict.fromkeys(name for act in acts.values() for name in act.of if name not in people):
        people[name] = head.people.get(name) or new.head.people[name]
    sources = _made({**new.head.sources, **head.sources}, by_section.get("sources", ()), keep=True)
    if any(_circular(sources, key) for key in sources):
        return None
    assessments = {_assessed(item): item for item in head.assessments}
    assessments = _made(assessments, by_section.get("assessments", ()))
    fields = {change.field: change.new for change in by_section.get("case", ())}
    made = {"acts": acts, "people": people, "sources": sources, "assessments": tuple(assessments.values()), **fields}
    return Case(head.model_copy(update=made), _facts_with(old, by_section.get("facts", ())), old.file, old.digest)


def _facts_with(old: Case, changes: Iterable[Change]) -> tuple[Fact, ...]:
    put = {id(change.old): change.new for change in changes if change.old is not None}
    kept = [put.get(id(fact), fact) for fact in old.facts]
    added = [change.new for change in changes if change.old is None]
    return tuple(fact for fact in (*kept, *added) if fact is not None)


def _made(entries: Mapping[str, Any], changes: Iterable[Change], *, keep: bool = False) -> dict[str, Any]:
    made = dict(entries)
    for change in changes:
        if change.field:
            made[change.key] = made[change.key].model_copy(update={change.field: change.new})
        elif change.new is not None:
            made[change.key] = change.new
        elif not keep:
            del made[change.key]
    return made


def _circular(sources: Mapping[str, Source], key: str) -> bool:
    seen: set[str] = set()
    here: str | None = key
    while here is not None and here not in seen:
        seen.add(here)
        here = sources[here].via
    return here is not None
