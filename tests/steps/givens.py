"""What a Given step says: it sets the stage, or it states a fact in a phrase of the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate

from .draft import Draft
from .phrases import Match, PhraseBook, templates
from .problems import StepError
from .saying import Saying, read
from .stage import set_stage, sets_stage
from .words import date_text, listed, plain

_NO_PEOPLE = "the person"


@dataclass(frozen=True)
class Place:
    """Where a fact belongs: the person or act it is about, and the people of a group act it concerns (none: all)."""

    about: str
    persons: tuple[str | None, ...] = (None,)


class Language:
    """The step language of one rule pack. Made once; a scenario has only its draft."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.book = PhraseBook(templates(pack.vocabulary))
        # States whose names look like a list of States are read by their codes.
        known = pack.states.by_code.items()
        self._lists = {
            name.casefold(): code
            for code, state in known
            for name in (state.name, *state.aliases)
            if re.search(", | and ", name)
        }
        self._list = re.compile(
            "|".join(re.escape(name) for name in sorted(self._lists, key=len, reverse=True)) or r"(?!)", re.IGNORECASE
        )

    def given(self, draft: Draft, sentence: str) -> None:
        """Write into the draft what a Given step says.

        Raises:
            StepError: the step cannot be understood, or contradicts the stage.
        """
        text = self._list.sub(lambda match: self._lists[match[0].casefold()], plain(sentence))
        saying = read(text, draft.state)
        try:
            found = self._find(draft, saying.phrase)
        except StepError as error:
            raise StepError(f"{error}{_stranger(saying.phrase)}") from None
        if found is not None and saying.phrase != text and self._reads(draft, text):
            raise StepError(
                f'"{text}" is itself a phrase of the vocabulary, so it is not clear who speaks. Change that phrase.'
            )
        if found is None:
            if saying.speaker is None and set_stage(draft, text):
                return
            raise StepError(self._unknown(draft, saying.phrase))
        match, places = found
        predicate = match.template.predicate
        if predicate.derived is not None:
            self._derived(draft, match, places, saying)
            return
        if saying.complete and predicate.type not in ("set", "countries"):
            raise StepError(f'{predicate.name} has one value, so "and nothing else" says nothing. Leave it out.')
        for place in places:
            for person in place.persons:
                draft.fact(predicate.name, self._value(draft, match), place.about, person, saying)

    def _find(self, draft: Draft, phrase: str) -> tuple[Match, list[Place]] | None:
        return self.book.find(phrase, lambda match: list(self._places(draft, match)))

    def _reads(self, draft: Draft, phrase: str) -> bool:
        try:
            return self._find(draft, phrase) is not None
        except StepError:
            return False

    # Where a fact belongs

    def _places(self, draft: Draft, match: Match) -> Iterator[Place]:
        predicate = match.template.predicate
        about = self.pack.vocabulary.about(predicate)
        self._value(draft, match)
        if about == "person":
            yield from self._of_person(draft, match, predicate)
            return
        keys = draft.latest(about) or [
            key for kind in self.pack.vocabulary.also(predicate) for key in draft.latest(kind)
        ]
        if not keys:
            thing = "an act" if about == "any_act" else f"an act of kind {about}"
            raise StepError(
                f"{predicate.name} is about {thing}, and the scenario has none yet. Say first what a State did."
            )
        first: StepError | None = None
        for key in keys:
            try:
                place = self._in_act(draft, key, match)
            except StepError as error:
                first = first or error
            else:
                yield place
                return
        assert first is not None
        raise first

    def _in_act(self, draft: Draft, key: str, match: Match) -> Place:
        act, filled = draft.acts[key], match.filled
        states = [*_listed(act["by"]), *_listed(act.get("with")), *_listed(act.get("to"))]
        actors = states if act["kind"] == "official_dealings" else _listed(act["by"])
        if "state" in filled and not set(draft.states(filled["state"])) <= set(actors):
            names = " and ".join(self.pack.states.name(code) for code in actors)
            raise StepError(
                f'This fact is about {names}, whose {act["kind"].replace("_", " ")} it is, and the step names "{filled["state"]}".'
            )
        if "destination" in filled and [draft.state(filled["destination"])] != _listed(act.get("to")):
            names = " and ".join(self.pack.states.name(code) for code in _listed(act.get("to"))) or "none"
            raise StepError(f'The destination is {names}, and the step names "{filled["destination"]}".')
        people = _listed(act.get("of"))
        if "person" not in filled or (not people and filled["person"].casefold() == _NO_PEOPLE):
            return Place(key)
        named = draft.persons(filled["person"])
        if not people:
            return Place(key)
        strangers = [draft.people[person]["name"] for person in named if person not in people]
        if strangers:
            names = " and ".join(draft.people[person]["name"] for person in people)
            raise StepError(f"The {act['kind'].replace('_', ' ')} concerns {names}, not {' and '.join(strangers)}.")
        return Place(key) if set(named) == set(people) else Place(key, tuple(named))

    def _of_person(self, draft: Draft, match: Match, predicate: Predicate) -> Iterator[Place]:
        filled = match.filled
        if "person" not in filled:
            if len(draft.people) != 1:
                raise StepError(
                    f"The phrase of {predicate.name} names no person, and the scenario has {len(draft.people)}."
                )
            persons = list(draft.people)
        else:
            persons = draft.persons(filled["person"])
        acts = list(draft.acts.values())
        for role, fields in (("state", ("by", "with")), ("destination", ("to",))):
            if role not in filled:
                continue
            known = list(dict.fromkeys(code for act in acts for name in fields for code in _listed(act.get(name))))
            if not set(draft.states(filled[role])) <= set(known):
                names = " or ".join(self.pack.states.name(code) for code in known) or "no State yet"
                what = "State that acts" if role == "state" else "destination"
                raise StepError(f'The {what} is {names}, and the step names "{filled[role]}".')
        for person in persons:
            yield Place(person)

    # Values ---------------------------------------------------------------------------------------------------------

    def _value(self, draft: Draft, match: Match) -> str | list[str]:
        template = match.template
        if template.value is not None:
            return template.value
        text, kind = match.filled["value"], template.predicate.type
        if kind == "date":
            return date_text(text)
        if kind == "countries":
            return draft.states(text)
        return listed(text, _number) if kind == "ints" else text

    def _derived(self, draft: Draft, match: Match, places: list[Place], saying: Saying) -> None:
        """What the program reads from people and acts is written there, and nobody can say it as a fact."""
        predicate = match.template.predicate
        where = {
            "act.measure": (draft.acts, "measure"),
            "act.status": (draft.acts, "status"),
            "person.nationality": (draft.people, "nationality"),
        }.get(str(predicate.derived))
        if where is None:
            source = (
                "the act: say where the State removed the person to"
                if predicate.derived == "act.to"
                else "the tables of parties"
            )
            raise StepError(
                f"{predicate.name} is read from {source}. It cannot be stated as a fact; leave the step out."
            )
        if saying.speaker is not None or saying.times or saying.known or saying.complete:
            raise StepError(
                f"{predicate.name} belongs to the stage ({predicate.derived}), so nobody says or disputes it. Write the phrase alone."
            )
        things, name = where
        for place in places:
            things[place.about][name] = self._value(draft, match)

    # What went wrong

    def _unknown(self, draft: Draft, phrase: str) -> str:
        names = {
            state.name: "{state}"
            for state in self.pack.states.by_code.values()
            if state.name.casefold() in phrase.casefold()
        }
        names |= {person["name"]: "{person}" for person in draft.people.values()}
        near = self.book.nearest(phrase, names)
        lines = "\n".join(f"  {template}" for template in near) or "  (none is near)"
        hint = _stranger(phrase)
        if sets_stage(phrase):
            hint += "\nA step that sets the stage cannot be said or disputed by anybody."
        return f'No phrase of the vocabulary and no step that sets the stage reads "{phrase}".{hint}\nThe nearest phrases:\n{lines}'


def _stranger(phrase: str) -> str:
    """What to tell somebody who lets a third person speak."""
    said = re.match(r"(.+?) (?:merely asserts|says|denies|concedes|shows|found|finds|reports) that ", phrase)
    if not said:
        return ""
    return (
        f'\n"{said[1]}" is not known as somebody who says something: write "the applicant", the name of a State, '
        '"a detailed report says that", "a record shows that" or "a court found that".'
    )


def _listed(value: str | list[str] | None) -> list[str]:
    return [] if not value else [value] if isinstance(value, str) else list(value)


def _number(text: str) -> str:
    if not text.isdecimal():
        raise StepError(f'"{text}" is not a whole number.')
    return text
