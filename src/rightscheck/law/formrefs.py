"""Whether everything that the forms of a pack name exists, and fits where it is used."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from rightscheck.law.forms import Field, Form
from rightscheck.problems import Problem, nearest
from rightscheck.strictyaml import Document, Location

if TYPE_CHECKING:
    from rightscheck.law.pack import Pack


def check_forms(pack: Pack, documents: Mapping[str, Document]) -> list[Problem]:
    """Every problem of names in the forms of a pack."""
    by_name = {Path(name).stem.casefold(): doc for name, doc in documents.items() if name.startswith("forms/")}
    found: list[Problem] = []
    for form in pack.forms.values():
        checker = _Checker(pack, by_name[form.form.casefold()])
        checker.form(form)
        found += checker.problems
    return found


class _Checker:
    def __init__(self, pack: Pack, document: Document) -> None:
        self.pack = pack
        self.document = document
        self.problems: list[Problem] = []

    def form(self, form: Form) -> None:
        persons = [key for key, forum in self.pack.forums.items() if forum.claimant == "person"]
        known = self._known(("forum",), form.forum, persons, "forum to which a person can complain")
        ids: set[str] = set()
        for at, field in form.fields():
            if field.field in ids:
                message = f"the field '{field.field}' stands here twice. Rename one."
                self.problems.append(self.document.problem((*at, "field"), message))
            ids.add(field.field)
            self._field(at, field, self.pack.forums[form.forum].conditions if known else None)
        for number, one in enumerate(form.relief):
            for place, name in enumerate(one.wrongs):
                groups = self.pack.vocabulary.subjects.wrongs
                self._known(("relief", number, "wrongs", place), name, groups, "group of wrongs")
        for where, said in form.statements():
            for number, citation in enumerate(said.authorities):
                self._known((*where, "authorities", number), citation.key, self.pack.authorities, "authority")

    def _field(self, at: Location, field: Field, conditions: Collection[str] | None) -> None:
        kinds = self.pack.vocabulary.subjects.acts
        for number, name in enumerate(field.kinds):
            self._known((*at, "kinds", number), name, kinds, "kind of act")
        for number, name in enumerate(field.norms if conditions is not None else ()):
            self._known((*at, "norms", number), name, conditions or (), "condition of this forum")
        for number, name in enumerate(field.facts):
            place: Location = (*at, "facts", number)
            known = self._known(place, name, self.pack.vocabulary.names, "fact predicate")
            if known and self.pack.vocabulary.names[name].derived is not None:
                message = "this fact is never typed: people, acts and tables say it. Take the field from one of those."
                self.problems.append(self.document.problem(place, message))

    def _known(self, at: Location, name: str, known: Collection[str], what: str) -> bool:
        if name not in known:
            self.problems.append(self.document.problem(at, f"there is no {what} '{name}'. {nearest(name, known)}"))
        return name in known
