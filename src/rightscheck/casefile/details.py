"""What acts and people say themselves (status, date, destination, nationality, age), supposed to be otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from rightscheck.casefile.case import Act, CaseHead, Person
from rightscheck.casefile.head import HeadReader
from rightscheck.casefile.settings import OPTION, Setting, SettingReader, wrong
from rightscheck.dates import parse_date
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate
from rightscheck.problems import InputError, Problem
from rightscheck.strictyaml import Document, field_name
from rightscheck.validation import M, validate

FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "acts": ("status", "measure", "to", "date"),
    "people": ("nationality", "age"),
}
"""What can be supposed of an act and of a person."""
ASSESSED: Final = "assessed_on"


class Detail(NamedTuple):
    """A field of an act, of a person or (section `case`) of the case, and what is supposed of it; None takes it out."""

    section: str
    about: str
    field: str
    raw: Any
    label: str

    @property
    def target(self) -> tuple[str, ...]:
        """What it is about."""
        return self.section, self.about, self.field


def detail_of(setting: Setting, head: CaseHead, pack: Pack) -> Detail | None:
    """What acts and people say themselves, where a setting means that; None where it means a fact.

    Raises:
        InputError: it cannot be supposed like this.
    """
    predicate = pack.vocabulary.names.get(setting.name)
    if predicate is not None and predicate.derived is None:
        return None
    found = _by_predicate(setting, predicate, head, pack) if predicate else _by_field(setting, head)
    if found is None:
        return None
    if setting.person is not None:
        raise InputError([setting.problem("this is said of an act and all its people. Leave out the person.")])
    if setting.complete:
        raise InputError([setting.problem("this list is complete as it is. Leave out `only`.")])
    section, about, field = found
    raw = setting.raw
    if isinstance(raw, list) and len(raw) == 1 and field == "to":
        raw = raw[0]
    if raw is None and field in ("status", ASSESSED):
        message = "this cannot be unknown: the law is asked for a day. Name another one."
        if field == "status":
            message = "an act has been carried out or not; its status cannot be unknown. Name another one."
        raise InputError([setting.problem(message)])
    return Detail(section, about, field, raw, setting.label)


def _by_predicate(setting: Setting, predicate: Predicate, head: CaseHead, pack: Pack) -> tuple[str, str, str]:
    """The field from which a predicate is read."""
    if not isinstance(predicate.derived, str):
        message = f"the tables of parties answer {predicate.name}. Suppose another date or State instead of other law."
        raise InputError([setting.problem(message)])
    about, _ = SettingReader(setting, head, pack).place(predicate)
    return ("people" if about in head.people else "acts"), about, predicate.derived.partition(".")[2]


def _by_field(setting: Setting, head: CaseHead) -> tuple[str, str, str] | None:
    """The field that is named as in a case file."""
    if setting.about is None:
        if setting.name == ASSESSED:
            return "case", "", ASSESSED
        for section, thing in (("acts", "ACT"), ("people", "PERSON")):
            if setting.name in FIELDS[section]:
                raise InputError([setting.problem(f"it is not said of what. Write {thing}.{setting.name}=VALUE.")])
        return None
    for section, fields in FIELDS.items():
        if setting.name in fields and setting.about in getattr(head, section):
            return section, setting.about, setting.name
    return None


def changed_head(head: CaseHead, details: Sequence[Detail], pack: Pack) -> CaseHead:
    """The head of the case with these details, read as the head of a file is read.

    Raises:
        InputError: with every problem.
    """
    people, problems = _with_details(Person, "people", head.people, details)
    acts, more = _with_details(Act, "acts", head.acts, details)
    problems += more
    update: dict[str, Any] = {"people": people, "acts": acts}
    for detail in details:
        if detail.section == "case":
            try:
                update[ASSESSED] = parse_date(str(detail.raw))
            except ValueError as error:
                problems.append(wrong(detail.label, str(error)))
    names = {"people": people, "acts": acts, "sources": head.sources}
    reader = HeadReader(Document("", names), head.model_copy(update=update), pack)
    resolved = reader.resolve()
    problems += [_of_its_detail(problem, details) for problem in reader.problems]
    if problems:
        raise InputError(problems)
    return resolved


def _with_details(
    model: type[M], section: str, entries: Mapping[str, M], details: Iterable[Detail]
) -> tuple[dict[str, M], list[Problem]]:
    """The acts or people with their details, and what is wrong with these."""
    made, problems = dict(entries), list[Problem]()
    for key, entry in entries.items():
        own = [detail for detail in details if (detail.section, detail.about) == (section, key)]
        if not own:
            continue
        raw = entry.model_dump(by_alias=True, exclude_unset=True) | {detail.field: detail.raw for detail in own}
        raw = {field: value for field, value in raw.items() if value is not None}
        changed, found = validate(model, Document("", {section: {key: raw}}), raw, (section, key))
        problems += [_of_its_detail(problem, own) for problem in found]
        made[key] = changed or entry
    return made, problems


def _of_its_detail(problem: Problem, details: Iterable[Detail]) -> Problem:
    """A problem of the head under the option that caused it."""
    for detail in details:
        place = field_name((detail.section, detail.about, detail.field), private=True)
        if problem.field == place or problem.field.startswith((f"{place}[", f"{place}.")):
            return wrong(detail.label, problem.message)
    return wrong(OPTION, problem.message)
