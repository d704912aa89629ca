"""The case that the steps of a scenario write, as a case file."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from rightscheck.law.pack import Pack

from .problems import StepError
from .saying import Saying, Speaker
from .words import identifier, listed, state_code


@dataclass
class Draft:
    """A case file in the making. Its people are known by name, its acts by kind, the latest being "it".

    Attributes:
        under_review: the kinds of act that the norms of the scenario concern; facts about any act are about these.
    """

    pack: Pack
    under_review: tuple[str, ...] = ()
    title: str = "A scenario"
    assessed_on: str | None = None
    people: dict[str, dict[str, Any]] = field(default_factory=dict)
    acts: dict[str, dict[str, Any]] = field(default_factory=dict)
    sources: dict[str, dict[str, Any]] = field(default_factory=dict)
    facts: list[dict[str, Any]] = field(default_factory=list)

    # Names ----------------------------------------------------------------------------------------------------------

    def state(self, name: str) -> str:
        """The code of a State."""
        return state_code(name, self.pack.states)

    def states(self, names: str) -> list[str]:
        """The codes of States in a list."""
        return listed(names, self.state)

    def person(self, name: str) -> str:
        """The id of a person of the scenario."""
        for key, person in self.people.items():
            if person["name"].casefold() == name.casefold():
                return key
        known = ", ".join(person["name"] for person in self.people.values()) or "nobody yet"
        raise StepError(
            f'Nobody of this scenario is called "{name}"; there is {known}. '
            'Introduce the person first, as in "Italy detained Alma, a national of Kazakhstan".'
        )

    def persons(self, names: str) -> list[str]:
        """The ids of people of the scenario in a list."""
        return listed(names, self.person)

    def introduce(self, name: str) -> str:
        """The id of a person who may be new."""
        try:
            return self.person(name)
        except StepError:
            key = identifier(name, [*self.people, *self.acts])
            self.people[key] = {"name": name}
            return key

    # Acts -----------------------------------------------------------------------------------------------------------

    def act(self, kind: str, **fields: Any) -> None:
        """Add an act; it is the one that facts are about from here on."""
        number = sum(act["kind"] == kind for act in self.acts.values()) + 1
        base = kind.replace("_", "-")
        key = identifier(base if number == 1 else f"{base} {number}", [*self.people, *self.acts])
        self.acts[key] = {"kind": kind, **{name: value for name, value in fields.items() if value}}

    def latest(self, kind: str) -> list[str]:
        """The acts of a kind, the latest first; for `any_act` those under review, or all where there is none."""
        keys = [key for key, act in self.acts.items() if kind in ("any_act", act["kind"])]
        if kind == "any_act":
            reviewed = [key for key in keys if self.acts[key]["kind"] in self.under_review]
            keys = reviewed or keys
        return keys[::-1]

    # Facts ----------------------------------------------------------------------------------------------------------

    def fact(self, predicate: str, value: str | list[str], about: str, person: str | None, saying: Saying) -> None:
        """Add a fact with what is said about it."""
        fact: dict[str, Any] = {"about": about, **({"person": person} if person else {}), predicate: value}
        if saying.speaker is not None:
            fact[saying.how] = [self._source(saying.speaker)]
        fact |= saying.times
        if saying.known:
            fact["known"] = saying.known
        if saying.complete:
            self._complete(fact, predicate)
        self.facts.append(fact)

    def _complete(self, fact: dict[str, Any], predicate: str) -> None:
        """Make a list complete: what the same voice listed before of the same thing belongs to it."""
        same = {key: value for key, value in fact.items() if key != predicate}
        earlier = [
            other
            for other in self.facts
            if predicate in other and {k: v for k, v in other.items() if k != predicate} == same
        ]
        for other in earlier:
            self.facts.remove(other)
            fact[predicate] = [*_as_list(other[predicate]), *_as_list(fact[predicate])]
        fact["complete"] = "yes"

    def _source(self, speaker: Speaker) -> str:
        self.sources.setdefault(
            speaker.id,
            {"title": speaker.title, "by": speaker.by, "kind": speaker.kind, "speaks_for": speaker.speaks_for},
        )
        return speaker.id

    # The file -------------------------------------------------------------------------------------------------------

    def text(self) -> str:
        """The case file, one line for each person, source, act and fact. Every scalar in it is text."""
        lines = ["case: scenario", f"title: {_json(self.title)}"]
        if self.assessed_on is not None:
            lines.append(f"assessed_on: {self.assessed_on}")
        for name, things in (("people", self.people), ("sources", self.sources), ("acts", self.acts)):
            if things:
                lines += [f"{name}:", *(f"  {key}: {_json(thing)}" for key, thing in things.items())]
        if self.facts:
            lines += ["facts:", *(f"  - {_json(fact)}" for fact in self.facts)]
        return "\n".join(lines) + "\n"


def _json(value: object) -> str:
    """A value as JSON, which is YAML."""
    return json.dumps(value, ensure_ascii=False)


def _as_list(value: str | list[str]) -> list[str]:
    return value if isinstance(value, list) else [value]
