"""Whether everything that the forums of a pack name exists, and fits where it is used."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from rightscheck.law.forums import ACT, Forum
from rightscheck.problems import Problem, nearest
from rightscheck.strictyaml import Document, Location

if TYPE_CHECKING:
    from rightscheck.law.pack import Pack


def check_forums(pack: Pack, documents: Mapping[str, Document]) -> list[Problem]:
    """Every problem of names in the forums of a pack."""
    by_name = {Path(name).stem.casefold(): doc for name, doc in documents.items() if name.startswith("forums/")}
    found: list[Problem] = []
    for forum in pack.forums.values():
        checker = _Checker(pack, by_name[forum.forum.casefold()])
        checker.forum(forum)
        found += checker.problems
    return found


class _Checker:
    def __init__(self, pack: Pack, document: Document) -> None:
        self.pack = pack
        self.document = document
        self.problems: list[Problem] = []
        self._effects = {row.effect for one in pack.instruments.values() for row in one.declarations}

    def forum(self, forum: Forum) -> None:
        kinds = self.pack.vocabulary.subjects.acts
        self._all(("applies",), forum.applies, self.pack.instruments, "instrument")
        self._all(("wrongs",), forum.wrongs, self.pack.vocabulary.subjects.wrongs, "group of wrongs")
        self._all(("kinds",), forum.kinds, kinds, "kind of act")
        for number, name in enumerate(forum.norms):
            if self._known(("norms", number), name, self.pack.norms, "norm"):
                self._of_this_forum(("norms", number), forum, (self.pack.norms[name].cite.instrument,))
        self._ways(forum)
        self._conditions(forum)
        for number, condition in enumerate(forum.further):
            self._all(("further", number, "kinds"), condition.kinds, kinds, "kind of act")
        if forum.same_matter is not None:
            others = [name for name in self.pack.forums if name != forum.forum]
            self._all(("same_matter", "counts"), forum.same_matter.counts, others, "other forum")
            self._declared(("same_matter",), "under", forum.same_matter.under, forum.same_matter.reservation)
        for number, limit in enumerate(forum.time):
            at: Location = ("time", number)
            for place, start in enumerate(limit.runs_from):
                self._date((*at, "runs_from", place, "date"), start.date)
                self._all((*at, "runs_from", place, "kinds"), start.kinds, kinds, "kind of act")
            for place, governs in enumerate(limit.governed_by):
                self._date((*at, "governed_by", place, "date"), governs.date)
        for where, said in forum.statements():
            keys = [citation.key for citation in said.authorities]
            self._all((*where, "authorities"), keys, self.pack.authorities, "authority")

    def _ways(self, forum: Forum) -> None:
        for number, way in enumerate(forum.opens):
            at: Location = ("opens", number)
            self._all((*at, "for"), way.for_, forum.applies, "instrument that this forum applies")
            if way.bound is not None:
                self._declared(at, "bound", way.bound, way.declared, way.excluded_by)
            if way.both and forum.claimant != "state":
                message = "a person is bound by no treaty. Delete it, or say that a State complains."
                self.problems.append(self.document.problem((*at, "both"), message))
        for number, key in enumerate(forum.applies):
            if not forum.ways(key):
                message = "no way opens the forum for findings under this instrument. Add one, or leave it out."
                self.problems.append(self.document.problem(("applies", number), message))

    def _conditions(self, forum: Forum) -> None:
        bars = {name: norm for name, norm in self.pack.norms.items() if norm.kind == "admissibility"}
        for number, name in enumerate(forum.conditions):
            if self._known(("conditions", number), name, bars, "norm of admissibility"):
                self._of_this_forum(("conditions", number), forum, bars[name].bars)
        if forum.only is not None:
            predicate = self.pack.vocabulary.names.get(forum.only.fact)
            about_persons = {
                name for name, one in self.pack.vocabulary.names.items() if self.pack.vocabulary.about(one) == "person"
            }
            if self._known(("only", "fact"), forum.only.fact, about_persons, "fact about a person") and predicate:
                self._all(("only", "is"), forum.only.is_, predicate.values, f"value of {predicate.name}")

    def _of_this_forum(self, at: Location, forum: Forum, instruments: Collection[str]) -> None:
        if not set(instruments) & set(forum.applies):
            message = "this belongs to no instrument that the forum applies. Leave it out, or add its instrument."
            self.problems.append(self.document.problem(at, message))

    def _declared(self, at: Location, field: str, instrument: str | None, *effects: str | None) -> None:
        if instrument is not None:
            self._known((*at, field), instrument, self.pack.instruments, "instrument")
        for effect in filter(None, effects):
            self._known(at, effect, self._effects, "effect of a declaration")

    def _date(self, at: Location, name: str) -> None:
        dates = [ACT, *(key for key, one in self.pack.vocabulary.names.items() if one.type == "date")]
        self._known(at, name, dates, "date predicate")

    def _all(self, at: Location, names: Collection[str], known: Collection[str], what: str) -> None:
        for number, name in enumerate(names):
            self._known((*at, number), name, known, what)

    def _known(self, at: Location, name: str, known: Collection[str], what: str) -> bool:
        if name not in known:
            message = f"there is no {what} '{name}'. {nearest(name, known)}"
            self.problems.append(self.document.problem(at, message))
        return name in known
