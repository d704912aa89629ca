"""A case in which something is supposed: single facts, a side's account, a source left out. Nothing goes into a file.

A supposed fact replaces everything that the file says of that fact of that act or person. It counts as undisputed and
as proved by any standard, at the moment that is judged, and as known then. A fact is written as

- `predicate`, where only one act or person can be meant,
- `act.predicate` or `person.predicate`,
- `act/person.predicate`, for one person of an act towards several.

What acts and people say themselves is written in the same way (`act.status`, `act.measure`, `act.to`, `act.date`,
`person.nationality`, `person.age`, and `assessed_on` alone), or under the name of the predicate that is read from it.
A value is written as in a case file. `only [a, b]` is a complete list; `unknown`, or `?` where unknown is an answer of
its own, takes out what the file says.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, TypeVar

from rightscheck.casefile.accounts import conflicts, mentioned, sources_of, without
from rightscheck.casefile.case import Case, CaseHead, Fact, FactValue
from rightscheck.casefile.details import Detail, changed_head, detail_of
from rightscheck.casefile.settings import Setting, SettingReader, parse_setting, wrong
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import PartyOf
from rightscheck.problems import InputError, Problem, is_identifier, nearest, none_called

T = TypeVar("T")
R = TypeVar("R")
C = TypeVar("C", Detail, "_Change")
Key = tuple[str, str]
"""What a fact is about, and its predicate."""


class Suppositions(NamedTuple):
    """What is to be supposed, as it was written. Their order makes no difference.

    Attributes:
        facts: `FACT=VALUE`, as above.
        accounts: sides (`applicant`, a State by name or code) or sources whose word is accepted: what they hold
            replaces everything else as found, and what they deny is excluded. A fact that is supposed goes before.
        without: sources that are left out with all that they say. What others say through them stays.
    """

    facts: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Supposed:
    """One thing that is supposed.

    Attributes:
        kind: a fact; a detail of an act, a person or the case; an account that is accepted; a source left out.
        about: what a fact or detail is about; `person` the one person of a group act; `name` its predicate or field.
        value: of a fact or detail; None where it is taken out. `complete` where it is a list with nothing else in it.
        sources: whose word is accepted or left out; `side` as it was named.
        keys: the facts that it bears on.
    """

    kind: Literal["fact", "detail", "account", "without"]
    keys: frozenset[Key]
    about: str = ""
    person: str | None = None
    name: str = ""
    value: FactValue | None = None
    complete: bool = False
    side: str = ""
    sources: tuple[str, ...] = ()


class _Change(NamedTuple):
    """What is supposed of a fact: its new version, None to take it out. `label` names it in problems."""

    about: str
    person: str | None
    name: str
    fact: Fact | None
    label: str

    @property
    def target(self) -> tuple[str, ...]:
        """What it is about."""
        return self.about, self.person or "", self.name


def suppose(case: Case, pack: Pack, suppositions: Suppositions) -> tuple[Case, tuple[Supposed, ...]]:
    """The case with what is supposed, and what that is, each once and in an order that does not depend on how it was
    written. The case that is given stays as it is.

    Raises:
        InputError: with every problem, under the option that has it.
    """
    supposing = _Supposing(case, pack)
    settings = supposing.each(suppositions.facts, lambda text: parse_setting(text, pack))
    found = supposing.each(settings, lambda setting: (setting, detail_of(setting, case.head, pack)))
    details = supposing.once([detail for _, detail in found if detail is not None], lambda detail: detail.raw)
    accounts = supposing.each(suppositions.accounts, supposing.account)
    left_out = supposing.each(suppositions.without, supposing.source)
    heads = supposing.each([details] if details else [], lambda given: changed_head(case.head, given, pack))
    head = heads[0] if heads else case.head
    changes = supposing.each((s for s, detail in found if detail is None), lambda s: _change(s, head, pack))
    changes = supposing.once(changes, _value)
    gone = set(left_out)
    supposing.clashes(accounts, gone)
    supposing.complain()
    aged = {detail.about for detail in details if detail.field == "age"}
    answered = {p.name for p in pack.vocabulary.predicates.values() if p.age_below is not None}
    facts = [f for f in without(case.facts, gone) if not (f.about in aged and f.predicate in answered)]
    for change in sorted(changes, key=lambda change: (change.person is not None, change.target)):
        facts = _with(facts, change, head)
    accepted = frozenset(source for _, sources in accounts for source in sources) - gone
    made = [*map(supposing.detailed, details, [head] * len(details)), *map(_stated, changes)]
    made += [supposing.voiced("account", side, sources) for side, sources in dict(accounts).items()]
    made += [supposing.voiced("without", source, (source,)) for source in gone]
    supposed = tuple(sorted(made, key=_order))
    lines = "\n".join([case.digest, *map(_line, supposed)])
    digest = hashlib.sha256(lines.encode()).hexdigest()
    other = replace(case, head=head, facts=tuple(facts), digest=digest, accepted=accepted)
    for about, name in sorted(conflicts(other.by_subject, accepted, head, pack)):
        about = about if is_identifier(about) else "…"
        message = f"these accounts contradict each other on {about}.{name}. Accept one of them, or suppose that fact."
        supposing.problems.append(wrong("--account", message))
    supposing.complain()
    return other, supposed


class _Supposing:
    """Reads what is supposed of one case and collects what is wrong with it."""

    def __init__(self, case: Case, pack: Pack) -> None:
        self.case = case
        self.pack = pack
        self.problems: list[Problem] = []

    def each(self, items: Iterable[T], read: Callable[[T], R]) -> list[R]:
        """What the items are read as; those with a problem are left out."""
        found = []
        for item in items:
            try:
                found.append(read(item))
            except InputError as error:
                self.problems += error.problems
        return found

    def complain(self) -> None:
        """Give up where there is a problem."""
        if self.problems:
            raise InputError(self.problems)

    def once(self, items: Iterable[C], value: Callable[[C], object]) -> list[C]:
        """Each item once; two values for one thing are a problem."""
        found: dict[tuple[str, ...], C] = {}
        for item in items:
            first = found.setdefault(item.target, item)
            if value(first) != value(item):
                self.problems.append(wrong(item.label, "two different values are supposed for this. Keep one."))
        return list(found.values())

    def account(self, side: str) -> tuple[str, tuple[str, ...]]:
        """A side whose word is accepted, and its sources."""
        try:
            return sources_of(side, self.case.head, self.pack)
        except ValueError as error:
            raise InputError([wrong("--account", str(error))]) from None

    def source(self, key: str) -> str:
        """A source that is left out."""
        if key in self.case.head.sources:
            return key
        hint = nearest(key, filter(is_identifier, self.case.head.sources), otherwise="Use the id of a source.")
        raise InputError([wrong("--without", f"there is {none_called('source', key)} in this file. {hint}")])

    def clashes(self, accounts: Iterable[tuple[str, tuple[str, ...]]], gone: set[str]) -> None:
        """An account of which nothing is left is a problem."""
        for side, sources in accounts:
            if gone.issuperset(sources):
                name = f"'{side}'" if is_identifier(side) or side in self.pack.states.by_code else "this account"
                message = f"{name} is both accepted and left out. Choose one."
                self.problems.append(wrong("--account", message))

    def detailed(self, detail: Detail, head: CaseHead) -> Supposed:
        """A detail as what is supposed, with the facts that are read from it."""
        thing = {"acts": "act", "people": "person"}.get(detail.section, "")
        keys = set()
        for predicate in self.pack.vocabulary.predicates.values():
            tables = isinstance(predicate.derived, PartyOf) and detail.field in ("to", "date")
            aged = predicate.age_below is not None and detail.field == "age"
            if tables or aged or predicate.derived == f"{thing}.{detail.field}":
                keys.add((detail.about, predicate.name))
        entry = head if detail.section == "case" else getattr(head, detail.section)[detail.about]
        value = None if detail.raw is None else getattr(entry, detail.field)
        value = frozenset(value) if isinstance(value, tuple) else value
        return Supposed("detail", frozenset(keys), detail.about, None, detail.field, value)

    def voiced(self, kind: Literal["account", "without"], side: str, sources: tuple[str, ...]) -> Supposed:
        """An account or a source as what is supposed, with the facts of which it speaks."""
        keys = {(fact.about, fact.predicate) for fact in self.case.facts if mentioned(fact, sources)}
        return Supposed(kind, frozenset(keys), side=side, sources=sources)


def _change(setting: Setting, head: CaseHead, pack: Pack) -> _Change:
    """What a setting supposes of a fact."""
    reader = SettingReader(setting, head, pack)
    predicate = pack.vocabulary.names.get(setting.name)
    if predicate is None:
        fact = reader.fact()
        return _Change(fact.about, fact.person, fact.predicate, fact, setting.label)
    about, person = reader.place(predicate)
    if predicate.age_below is not None and head.people[about].age is not None:
        instead = f"{about}.age=NUMBER" if is_identifier(about) else "PERSON.age=NUMBER"
        message = f"the age of the person answers {predicate.name}. Suppose {instead} instead."
        raise InputError([setting.problem(message)])
    fact_ = None if setting.raw is None else reader.fact()
    return _Change(about, person, predicate.name, fact_, setting.label)


def _with(facts: Iterable[Fact], change: _Change, head: CaseHead) -> list[Fact]:
    """The facts with a change. What is supposed of one person of an act leaves what is said of the others."""
    act = head.acts.get(change.about)
    made = []
    for fact in facts:
        if (fact.about, fact.predicate) == (change.about, change.name):
            if change.person is None or fact.person == change.person:
                continue
            if fact.person is None:
                fact = replace(fact, but=fact.but | {change.person})
                if act is not None and fact.but.issuperset(act.of):
                    continue
        made.append(fact)
    return [*made, change.fact] if change.fact is not None else made


def _value(change: _Change) -> tuple[FactValue | None, bool]:
    """The value that is supposed, and whether it is a complete list."""
    return (change.fact.value, change.fact.provenance.complete) if change.fact is not None else (None, False)


def _stated(change: _Change) -> Supposed:
    value, complete = _value(change)
    keys = frozenset([(change.about, change.name)])
    return Supposed("fact", keys, change.about, change.person, change.name, value, complete)


def _order(supposed: Supposed) -> tuple[object, ...]:
    kinds = ("detail", "fact", "account", "without")
    return kinds.index(supposed.kind), supposed.about, supposed.person or "", supposed.name, supposed.side


def _line(supposed: Supposed) -> str:
    value = supposed.value
    text = ", ".join(sorted(map(str, value))) if isinstance(value, (frozenset, tuple)) else str(value)
    text += " only" if supposed.complete else ""
    parts = (supposed.kind, supposed.about, supposed.person or "", supposed.name, text, supposed.side)
    return "\t".join(parts)
