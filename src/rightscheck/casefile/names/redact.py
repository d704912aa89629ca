"""Another version of a case: names replaced everywhere, what is confidential left out, before anything is found."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from rightscheck.casefile.accounts import WAYS
from rightscheck.casefile.case import Case, CaseHead, Fact, Mentions, Provenance
from rightscheck.casefile.edition import Edition, Names
from rightscheck.casefile.names.find import Finder
from rightscheck.casefile.names.key import Entry, Key
from rightscheck.casefile.names.leaving import public_case
from rightscheck.casefile.names.marked import to_replace
from rightscheck.casefile.names.needles import PART
from rightscheck.language import DEFAULT, speaking
from rightscheck.marks import digest

Say = Callable[[str], str]
"""What a text of the case becomes."""


@dataclass(frozen=True)
class Redacted:
    """A version of a case, and what leads back from it.

    Attributes:
        case: the version. Its `edition` says which; it has no marks of lines, no path, and a digest of its own.
        finder: what is looked for in the texts.
        key: who is who; None where nothing is replaced.
        people: the ids of people in the version, where they are others.
    """

    case: Case
    finder: Finder
    key: Key | None
    people: Mapping[str, str] = field(default_factory=dict)

    def person(self, name: str | None) -> str | None:
        """The id in the version of a person of the case; None for none."""
        return None if name is None else self.people.get(name, name)


def redacted(case: Case, names: Names = "pseudonyms", *, public: bool = False) -> Redacted:
    """A case in which every name, place and number that its file marks is replaced, in texts and in ids.

    Dates of birth, addresses of web pages and the decision that decided the case go wherever names are replaced, since
    they lead to the person. A full version that is not public is the case itself.

    Args:
        public: leave out what is confidential, and counsel's assessments.

    Raises:
        ValueError: the case is such a version already.
    """
    if case.edition is not None:
        if (case.edition.names, case.edition.public) == (names, public):
            return Redacted(case, Finder(()), None)
        raise ValueError("this case is a version already. Make another one from the case as it was loaded.")
    finder = Finder(to_replace(case.head, names, public=public))
    if names == "full" and not public:
        return Redacted(case, finder, None)
    kept, edition = public_case(case, names) if public else (case, Edition(names, public=False))
    ids = _neutral_ids(kept, finder, people=names != "full")
    made = rewritten(kept, ids, finder, names=names != "full")
    made = replace(made, file="", lines="", edition=edition)
    with speaking(DEFAULT):
        # The same in every language.
        english = Finder(to_replace(case.head, names, public=public))
        made = replace(made, digest=_digest(rewritten(kept, ids, english, names=names != "full")))
    if ids.case:
        name = f"{ids.case}-{made.digest[:6]}"
        made = replace(made, head=made.head.model_copy(update={"case": name}), file=name)
    else:
        made = replace(made, file=made.id)
    return Redacted(made, finder, _key(case, made, finder, ids), ids.people)


@dataclass(frozen=True)
class Ids:
    """The new ids of people, acts and sources; `case` is the beginning of that of the case, empty where it stays."""

    people: Mapping[str, str]
    acts: Mapping[str, str]
    sources: Mapping[str, str]
    case: str

    def subject(self, name: str | None) -> Any:
        """The new id of a person or act; None for none."""
        return None if name is None else self.people.get(name) or self.acts[name]


def _neutral_ids(case: Case, finder: Finder, *, people: bool) -> Ids:
    """Ids without a name in them. An id of a person may be a name that is listed nowhere, so all of these go, and
    other ids that hold one."""
    head = case.head
    held = {key.casefold() for key in head.people if len(key) >= PART} if people else set()

    def tells(name: str) -> bool:
        folded = name.casefold()
        return finder.inside(name) or not held.isdisjoint((folded, *re.split(r"[-_]", folded)))

    told = {key for section in (head.people, head.acts, head.sources) for key in section if tells(key)}
    told |= set(head.people) if people else set()
    # A person and an act never have the same id.
    taken = {*head.people, *head.acts, *head.sources} - told

    def named(letter: str, keys: Collection[str]) -> dict[str, str]:
        width, found = len(str(len(keys))), {}
        for number, key in enumerate(keys, 1):
            new = f"{letter}{number:0{width}}"
            while new in taken:
                new += letter
            found[key] = new if key in told else key
        return found

    ids = (named("p", head.people), named("a", head.acts), named("s", head.sources))
    return Ids(*ids, "case" if tells(case.id) else "")


def rewritten(case: Case, ids: Ids, finder: Finder, *, names: bool) -> Case:
    """A case with other ids and texts.

    Args:
        names: whether names are replaced, so that what leads to a person goes too.
    """
    return _Rewriting(case, ids, finder, names).case()


class _Rewriting:
    def __init__(self, case: Case, ids: Ids, finder: Finder, names: bool) -> None:
        self._old = case
        self._ids = ids
        self._say: Say = finder.replace
        self._finder = finder
        self._names = names
        self._shown = {one.id: one for one in finder.marked if one.kind == "person"}

    def case(self) -> Case:
        old = self._old
        accepted = frozenset(self._ids.sources[key] for key in old.accepted)
        return replace(old, head=self._head(old.head), facts=tuple(map(self._fact, old.facts)), accepted=accepted)

    def _texts(self, model: Any, *fields: str, **update: Any) -> Any:
        return model.model_copy(update={**{field: self._say(getattr(model, field)) for field in fields}, **update})

    def _people(self, keys: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._ids.people[key] for key in keys)

    def _head(self, head: CaseHead) -> CaseHead:
        ids = self._ids
        people = {}
        for key, one in head.people.items():
            shown = self._shown[key].shown
            update = {"name": shown, "born": None} if shown else {"name": one.name}
            links = {"child_of": self._people(one.child_of), "spouse_of": self._people(one.spouse_of)}
            people[ids.people[key]] = self._texts(one, "note", also=(), **links, **update)
        sources = {
            ids.sources[key]: self._texts(
                one, "title", "by", "note", url=self._url(one.url), via=one.via and ids.sources[one.via]
            )
            for key, one in head.sources.items()
        }
        acts = {ids.acts[key]: self._texts(one, "note", of=self._people(one.of)) for key, one in head.acts.items()}
        asked = tuple(
            self._texts(one, "note", about=ids.subject(one.about), person=ids.subject(one.person)) for one in head.asked
        )
        assessments = tuple(
            self._texts(one, "by", "reasons", about=ids.subject(one.about), person=ids.subject(one.person))
            for one in head.assessments
        )
        decided: dict[str, Any] = {"decision": None, "held": ()}
        if not self._names:
            decided = {
                "decision": head.decision and self._texts(head.decision, "body", "cite", "number", "note"),
                "held": tuple(
                    self._texts(one, "limb", "at", "note", act=ids.acts[one.act], person=ids.subject(one.person))
                    for one in head.held
                ),
            }
        # The facts stand in the case; those of the head are as they were written.
        other = {"people": people, "sources": sources, "acts": acts, "facts": (), "private": ()}
        return head.model_copy(
            update={
                **other,
                **decided,
                "case": ids.case or head.case,
                "title": self._say(head.title),
                "note": self._say(head.note),
                "asked": asked,
                "assessments": assessments,
            }
        )

    def _url(self, url: str) -> str:
        return "" if self._names or self._finder.inside(url) else url

    def _fact(self, fact: Fact) -> Fact:
        ids = self._ids
        said = {way: self._mentions(getattr(fact.provenance, way)) for way in WAYS}
        about, person = ids.subject(fact.about), ids.subject(fact.person)
        where = {"about": ids.subject(fact.provenance.about), "person": ids.subject(fact.provenance.person)}
        provenance: Provenance = self._texts(fact.provenance, "note", **said, **where)
        but = frozenset(self._people(fact.but))
        return replace(fact, about=about, person=person, provenance=provenance, but=but)

    def _mentions(self, mentions: Mentions) -> Mentions:
        return tuple(self._texts(one, "at", source=self._ids.sources[one.source]) for one in mentions)


def _digest(case: Case) -> str:
    """The SHA-256 of a version: nobody who has it can test a guess at a name."""
    facts = [
        (
            f.about,
            f.person,
            f.predicate,
            _value(f.value),
            f.provenance.model_dump(mode="json"),
            sorted(f.but),
            f.supposed,
        )
        for f in case.facts
    ]
    said = [case.head.model_dump(mode="json"), facts, sorted(case.accepted)]
    return digest(json.dumps(said, sort_keys=True, ensure_ascii=True))


def _value(value: object) -> object:
    return sorted(value) if isinstance(value, frozenset) else str(value)


def _key(case: Case, made: Case, finder: Finder, ids: Ids) -> Key:
    def back(new: Mapping[str, str]) -> dict[str, str]:
        return {shown: real for real, shown in new.items() if shown != real}

    return Key(
        case=(made.id, case.id),
        title=case.head.title,
        file_sha256=case.digest,
        version_sha256=made.digest,
        entries=tuple(Entry(one.shown, one.kind, one.forms) for one in finder.marked if one.shown),
        people=back(ids.people),
        acts=back(ids.acts),
        sources=back(ids.sources),
    )
