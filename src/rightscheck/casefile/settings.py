"""What is written as `FACT=VALUE`, read as a fact of a case file is read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from rightscheck.casefile.case import CaseHead, Fact, Provenance
from rightscheck.casefile.facts import FactReader
from rightscheck.casefile.head import HeadReader
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate
from rightscheck.problems import InputError, Problem, is_identifier
from rightscheck.strictyaml import Document, examine

OPTION: Final = "--set"
UNSAID: Final = "unknown"
_FORM: Final = "Write FACT=VALUE, where FACT is a predicate, ACT.predicate, PERSON.predicate or ACT/PERSON.predicate."
_TARGET = re.compile(r"(?:(?P<about>[^\s./=]+)(?:/(?P<person>[^\s./=]+))?\.)?(?P<name>[^\s./=]+)")
_ONLY = re.compile(r"only\s+(?=\S)")


@dataclass(frozen=True)
class Setting:
    """A fact and its value as they were written.

    Attributes:
        raw: the value as strict YAML gives it; None to take out what the file says.
        complete: whether it is a list said to be complete.
    """

    about: str | None
    person: str | None
    name: str
    raw: Any
    complete: bool

    @property
    def label(self) -> str:
        """The option with the fact, for problems; a part that is no plain identifier may be a name and is left out."""
        about, person, name = ("…" if part and not is_identifier(part) else part for part in self._parts)
        before = f"{about}/{person}." if person else f"{about}." if about else ""
        return f"{OPTION} {before}{name}"

    @property
    def _parts(self) -> tuple[str | None, str | None, str]:
        return self.about, self.person, self.name

    def problem(self, message: str) -> Problem:
        """A problem with this setting."""
        return wrong(self.label, message)


def wrong(label: str, message: str) -> Problem:
    """A problem with what was supposed; `label` names the option."""
    return Problem("rightscheck", 0, 0, label, message)


def parse_setting(text: str, pack: Pack) -> Setting:
    """Read `FACT=VALUE`.

    Raises:
        InputError: it has another form, or the value is no YAML that a case file could have.
    """
    target, equals, value = text.partition("=")
    match = _TARGET.fullmatch(target.strip())
    if not equals or match is None:
        raise InputError([wrong(OPTION, f"this supposes no fact. {_FORM}")])
    bare = Setting(match["about"], match["person"], match["name"], None, complete=False)
    value = value.strip()
    if not value:
        raise InputError([bare.problem("there is no value. Write one after the =.")])
    predicate = pack.vocabulary.names.get(bare.name)
    if value == "?" or (value == UNSAID and not (predicate and UNSAID in predicate.values)):
        return bare
    only = _ONLY.match(value)
    if only and predicate is not None and predicate.type not in ("set", "countries"):
        raise InputError([bare.problem("only a list can be complete. Leave out `only`.")])
    try:
        document, problems = examine(value[only.end() :] if only else value, OPTION)
    except InputError as error:
        problems = list(error.problems)
    if problems:
        raise InputError([bare.problem(problem.message) for problem in problems])
    return replace(bare, raw=document.data, complete=only is not None)


class SettingReader(FactReader):
    """Reads one setting against the people, acts and sources of a case."""

    def __init__(self, setting: Setting, head: CaseHead, pack: Pack) -> None:
        self.setting = setting
        entry = {"about": setting.about, "person": setting.person, "complete": "yes" if setting.complete else None}
        raw = {key: value for key, value in entry.items() if value is not None} | {setting.name: setting.raw}
        head = head.model_copy(update={"facts": (raw,)})
        names = {"people": head.people, "sources": head.sources, "acts": head.acts}
        super().__init__(HeadReader(Document(OPTION, names), head, pack))

    def which(self, predicate: Predicate, candidates: Sequence[str]) -> str:
        """What to do where it is not said which person or act of several a fact is about."""
        known = list(filter(is_identifier, candidates))
        return f"Write it before the fact: {' or '.join(f'{key}.{predicate.name}' for key in known)}."

    def fact(self) -> Fact:
        """The fact that is supposed.

        Raises:
            InputError: with every problem.
        """
        facts = self.facts()
        self._complain()
        return replace(facts[0], number=0, supposed=True)

    def place(self, predicate: Predicate) -> tuple[str, str | None]:
        """What the setting is about, and the one person of a group act, where its value does not matter.

        Raises:
            InputError: with every problem.
        """
        provenance = Provenance(about=self.setting.about, person=self.setting.person)
        about = self._about((), predicate, provenance)
        person = self._person_of((), predicate, provenance, about)
        self._complain()
        assert about is not None  # noqa: S101 - otherwise there was a problem
        return about, person

    def _complain(self) -> None:
        if self.problems:
            raise InputError([self.setting.problem(problem.message) for problem in self.problems])
