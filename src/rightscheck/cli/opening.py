"""Asking for what a case file begins with: its title, people and acts; and for a new source."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from itertools import chain, count
from typing import Any, Final

from rightscheck.casefile.case import APPLICANT, DONE, NEUTRAL, Case
from rightscheck.casefile.working import Change
from rightscheck.cli.dialogue import NOT_ASKED, Dialogue, Option, Said, form
from rightscheck.cli.values import a_date, a_number, one_of, states
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate

_OLDEST: Final = 130
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


def unused(base: str, taken: Collection[str]) -> str:
    """An id that tells nothing and that nothing else has: `detention`, `detention-2`."""
    base = re.sub(r"[^a-z0-9]+", "-", base.casefold()).strip("-")[:30] or "x"
    return next(name for number in count(1) if (name := base if number == 1 else f"{base}-{number}") not in taken)


# Sources
# ----------------------------------------------------------------------------------------------------------------------


def a_source(dialogue: Dialogue, pack: Pack, case: Case) -> tuple[str, dict[str, Any]]:
    """A new source: its id and fields.

    Raises:
        Said: `back` at its first question, or a command that is not about it.
    """
    kinds = pack.standards.evidence.kinds
    acting = list(dict.fromkeys(code for act in case.head.acts.values() for code in act.by))
    sides = [
        Option(APPLICANT, "the applicant (the person, family or counsel)", ("applicant",)),
        Option(NEUTRAL, "nobody: it is independent", ("none",)),
        *(Option(code, pack.states.name(code), (code,)) for code in acting),
        Option("", "another State"),
    ]

    def side(_: Mapping[str, Any]) -> str:
        dialogue.say("For whom does it speak?")
        chosen = str(dialogue.choose("Number: ", sides))
        return chosen or states(dialogue, "Which State? ", pack, several=False)[0]

    def kind(_: Mapping[str, Any]) -> str:
        dialogue.say("What kind of source is it?")
        return one_of(dialogue, "Number: ", [(name, item.means) for name, item in kinds.items()])

    def via(_: Mapping[str, Any]) -> Any:
        known = list(case.head.sources)
        if not known:
            return NOT_ASKED
        if not dialogue.sure("Is it known only through another source of the file?", default=False):
            return None
        return one_of(dialogue, "Through which? ", [(key, f"{key}: {case.head.sources[key].title}") for key in known])

    found = form(
        dialogue,
        {
            "title": lambda _: dialogue.text("What is it called, as it is to stand in reports? "),
            "by": lambda _: dialogue.text("By whom is it? (Enter if it is not said) ", empty=True),
            "kind": kind,
            "speaks_for": side,
            "date": lambda _: a_date(dialogue, "Its date (Enter if it is not known): ", empty=True),
            "via": via,
        },
        needed=("title", "kind", "speaks_for"),
        whole=False,
    )
    key = unused(str(found["kind"]), case.head.sources)
    return key, {name: str(value) for name, value in found.items() if value}


# Acts
# ----------------------------------------------------------------------------------------------------------------------


def an_act(
    dialogue: Dialogue, pack: Pack, kind: str, people: Mapping[str, str], taken: Collection[str]
) -> tuple[str, dict[str, Any]]:
    """A new act of a kind: its id and fields.

    Args:
        people: names by id.
        taken: ids that are in use.

    Raises:
        Said: `back` at its first question, or a command that is not about it.
    """
    roles = pack.vocabulary.subjects.acts[kind].roles

    def by(_: Mapping[str, Any]) -> list[str]:
        several = roles["by"] == "states"
        prompt = (
            "Which State did it? (more than one with commas) " if several else "Which State's mission or officials? "
        )
        return states(dialogue, prompt, pack, several=several)

    def of(_: Mapping[str, Any]) -> Any:
        if "of" not in roles:
            return NOT_ASKED
        if len(people) == 1:
            return list(people)
        dialogue.say("To whom was it done?")
        options = [Option(key, name, (key,)) for key, name in people.items()]
        dialogue.offer(options)
        return dialogue.numbers("Numbers: ", options)

    def state(role: str, prompt: str) -> Any:
        return states(dialogue, prompt, pack, several=False)[0] if role in roles else NOT_ASKED

    def listed(field: str) -> Any:
        predicate = _of_act(pack, field, kind)
        if predicate is None:
            return NOT_ASKED
        dialogue.say(predicate.question)
        return one_of(dialogue, "Number (or unknown): ", [(v, item.means) for v, item in predicate.values.items()])

    found = form(
        dialogue,
        {
            "by": by,
            "of": of,
            "to": lambda _: state("to", "To which State? "),
            "with": lambda _: state("with", "With which State? "),
            "status": lambda _: listed("status"),
            "date": lambda f: NOT_ASKED if f["status"] not in _DONE else _day(dialogue),
            "measure": lambda _: listed("measure"),
        },
        needed=("by", "of", "with", "status"),
        whole=False,
    )
    fields = {"kind": kind, **{name: value for name, value in found.items() if value}}
    if fields.get("status") == DONE:
        del fields["status"]
    if "date" in fields:
        fields["date"] = str(fields["date"])
    return unused(kind, taken), fields


def a_further_act(
    dialogue: Dialogue, pack: Pack, case: Case, kind: str, today: Callable[[], date]
) -> tuple[str, list[Change]]:
    """A new act of a kind in a case that there is: its id, and the changes of the file that add it."""
    names = {key: person.name for key, person in case.head.people.items()}
    key, fields = an_act(dialogue, pack, kind, names, {*case.head.people, *case.head.acts})
    made: list[Change] = [lambda draft: draft.add_entry("acts", key, fields)]
    if "status" in fields and case.head.assessed_on is None:
        day = judged_on(dialogue, today())
        made.append(lambda draft: draft.set_field((), "assessed_on", day, before=("people", "sources", "acts")))
    return key, made


_DONE: Final = (DONE, None, NOT_ASKED)


def _day(dialogue: Dialogue) -> Any:
    return a_date(dialogue, "When? (2013-05-31, 2013-05, 2013-05-28/2013-05-31, 2013~ or unknown) ")


def _of_act(pack: Pack, field: str, kind: str) -> Predicate | None:
    """The predicate that lists the answers to a field of an act of this kind."""
    vocabulary = pack.vocabulary
    for predicate in vocabulary.predicates.values():
        if predicate.derived == f"act.{field}" and vocabulary.about(predicate) in (kind, "any_act"):
            return predicate
    return None


def judged_on(dialogue: Dialogue, today: date) -> str:
    """The day on which acts that were not carried out are judged."""
    dialogue.say("What has not been carried out is judged on a day that you name.")
    found = a_date(dialogue, f"On which day? (Enter: {today.isoformat()}) ", empty=True)
    return str(found) if found else today.isoformat()


# A whole new file
# ----------------------------------------------------------------------------------------------------------------------


def a_case(dialogue: Dialogue, pack: Pack, today: date) -> dict[str, Any]:
    """What a new case file has at the beginning: title, people, acts, and the day of assessment where it needs one.

    Raises:
        Said: `quit`; nothing is written then.
    """
    made: dict[str, Any] = {"title": _stay(dialogue, lambda: dialogue.text("A title for the case: "))}
    people: dict[str, dict[str, Any]] = {}
    more = True
    while more:
        key = next(name for name in chain(_LETTERS, (f"p{n}" for n in count(27))) if name not in people)
        person = _stay(dialogue, lambda: _person(dialogue, pack, people), may_skip=True)
        if person is not None:
            relation = person.pop("relation", None)
            people[key] = person
            if relation is not None:
                _relate(people, key, *relation)
        more = bool(people) and _stay(dialogue, lambda: dialogue.sure("Is there another person?", default=False))
    names = {key: str(person["name"]) for key, person in people.items()}
    acts: dict[str, dict[str, Any]] = {}
    while not acts or _stay(dialogue, lambda: dialogue.sure("Did a State do anything else?", default=False)):
        key, fields = _stay(dialogue, lambda: _any_act(dialogue, pack, names, {*people, *acts}))
        acts[key] = fields
    if any(fields.get("status", DONE) != DONE for fields in acts.values()):
        made["assessed_on"] = _stay(dialogue, lambda: judged_on(dialogue, today))
    return {**made, "people": people, "acts": acts}


def _stay(dialogue: Dialogue, ask: Callable[[], Any], *, may_skip: bool = False) -> Any:
    """Ask until there is an answer: before there is a file, a part can only be begun anew or given up with the rest.

    Args:
        may_skip: whether the part may be left out, which gives None.
    """
    while True:
        try:
            return ask()
        except Said as said:
            if said.command == "quit":
                raise
            if may_skip and said.command in ("skip", "unknown"):
                return None
            dialogue.say("Nothing is in the file yet. This part begins anew; `quit` ends without a file.")


def _any_act(
    dialogue: Dialogue, pack: Pack, names: Mapping[str, str], taken: Collection[str]
) -> tuple[str, dict[str, Any]]:
    kinds = pack.vocabulary.subjects.acts
    dialogue.say("What happened?")
    usable = [(name, item.title) for name, item in kinds.items() if names or "of" not in item.roles]
    kind = one_of(dialogue, "Number: ", usable)
    return an_act(dialogue, pack, kind, names, taken)


def _relate(people: Mapping[str, dict[str, Any]], key: str, how: str, other: str) -> None:
    """Write down how two people are related: a child names its parents."""
    who, whom = (other, key) if how == "parent_of" else (key, other)
    field = "child_of" if how == "parent_of" else how
    people[who][field] = [*people[who].get(field, []), whom]


def _person(dialogue: Dialogue, pack: Pack, people: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    def relation(_: Mapping[str, Any]) -> Any:
        if not people:
            return NOT_ASKED
        options = [Option(None, "none of these")]
        for key, other in people.items():
            options += [
                Option(("child_of", key), f"a child of {other['name']}"),
                Option(("parent_of", key), f"father or mother of {other['name']}"),
                Option(("spouse_of", key), f"husband or wife of {other['name']}"),
            ]
        dialogue.say("How is this person related to the others?")
        return dialogue.choose("Number (Enter: none of these): ", options, default=0)

    who = "Name, or initials: " if people else "The name of the person concerned, or initials: "
    found = form(
        dialogue,
        {
            "name": lambda _: dialogue.text(who),
            "nationality": lambda _: states(dialogue, "Nationality (or unknown): ", pack, several=True),
            "age": lambda _: a_number(
                dialogue, "Age at the time (Enter if it is not known): ", most=_OLDEST, empty=True
            ),
            "relation": relation,
        },
        needed=("name",),
        whole=True,
    )
    return {key: value for key, value in found.items() if value is not None}
