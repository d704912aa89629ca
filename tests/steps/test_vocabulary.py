"""Every phrase of the vocabulary is understood as what it states, and as nothing else."""

from __future__ import annotations

from collections import Counter

import pytest

from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate

from .draft import Draft
from .givens import Language
from .phrases import Template
from .problems import StepError
from .stage import sets_stage

# Names with "and", an apostrophe and more than one word, so that the easy cases are easy.
PERSON, STATE, DESTINATION = "Mary Ann O'Neil", "Bosnia and Herzegovina", "Trinidad and Tobago"
VALUES: dict[str, tuple[str, str | list[str]]] = {
    "int": ("12", "12"),
    "ints": ("6, 9 and 12", ["6", "9", "12"]),
    "date": ("29 May 2013 at 2:30", "2013-05-29T02:30"),
    "countries": ("Italy, Trinidad and Tobago and Kazakhstan", ["ITA", "TTO", "KAZ"]),
}


def filled(template: Template, value: str | None = None) -> str:
    """The phrase with names, as a scenario has it."""
    text = template.phrase.replace("{person}", PERSON).replace("{state}", STATE).replace("{destination}", DESTINATION)
    return text.replace("{value}", value or VALUES.get(template.predicate.type, ("", ""))[0])


def expected(template: Template) -> str | list[str]:
    """The value that a filled phrase states."""
    return template.value if template.value is not None else VALUES[template.predicate.type][1]


def stage(pack: Pack, language: Language, predicate: Predicate) -> Draft:
    """A scenario with one act of each kind, that of the predicate last."""
    draft = Draft(pack)
    wanted = pack.vocabulary.about(predicate)
    steps = {
        "removal": f"{STATE} removed {PERSON}, a national of Italy, to {DESTINATION} on 31 May 2013",
        "detention": f"{STATE} detained {PERSON} on 29 May 2013",
        "official_dealings": f"{STATE} had official dealings with Italy in May 2013",
    }
    for kind in sorted(steps, key=lambda kind: (kind == wanted, kind)):
        language.given(draft, steps[kind])
    return draft


def test_phrases_differ(language: Language) -> None:
    counts = Counter(template.phrase.casefold() for template in language.book.templates)
    assert [phrase for phrase, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("prefix", ["", "the applicant says that ", "a court found that "])
def test_every_phrase_states_its_own_fact(pack: Pack, language: Language, prefix: str) -> None:
    wrong = []
    for template in language.book.templates:
        predicate = template.predicate
        if predicate.derived is not None:
            continue
        draft = stage(pack, language, predicate)
        try:
            language.given(draft, prefix + filled(template))
        except StepError as error:
            wrong.append(f"{template}\n    {error}")
            continue
        [fact] = draft.facts
        if fact.get(predicate.name) != expected(template):
            wrong.append(f"{template}\n    states {fact}")
        if ("asserted_by" in fact, "found_by" in fact) != (
            prefix.startswith("the applicant"),
            prefix.startswith("a court"),
        ):
            wrong.append(f"{template}\n    is said by {fact}")
    assert not wrong, "\n".join(wrong)


def test_what_is_derived_belongs_to_the_stage(pack: Pack, language: Language) -> None:
    wrong = []
    for template in language.book.templates:
        predicate = template.predicate
        if predicate.derived is None:
            continue
        draft = stage(pack, language, predicate)
        field = str(predicate.derived).partition(".")[2] if predicate.derived != "act.to" else ""
        try:
            language.given(draft, filled(template))
        except StepError:
            if field in ("measure", "status", "nationality"):
                wrong.append(str(template))
            continue
        things = {**draft.people, **draft.acts}
        if draft.facts or expected(template) not in [thing.get(field) for thing in things.values()]:
            wrong.append(str(template))
    assert not wrong, "\n".join(wrong)


def test_no_phrase_is_an_instance_of_another(pack: Pack, language: Language) -> None:
    """A sentence that fits two phrases would state whichever is longer."""
    wrong = []
    for template in language.book.templates:
        sentence = filled(template)
        for match in language.book.candidates(sentence):
            names = {"person": PERSON, "state": STATE, "destination": DESTINATION}
            if match.template != template and all(match.filled.get(key) in (None, name) for key, name in names.items()):
                wrong.append(f"{template}\n    is also {match.template}")
    assert not wrong, "\n".join(wrong)


def test_no_phrase_looks_like_a_step_that_sets_the_stage(language: Language) -> None:
    wrong = [
        str(template)
        for template in language.book.templates
        if template.predicate.derived is None and sets_stage(filled(template))
    ]
    assert not wrong, "\n".join(wrong)


def test_no_phrase_begins_as_if_somebody_said_it(language: Language, pack: Pack) -> None:
    from .saying import read

    draft = Draft(pack)
    wrong = []
    for template in language.book.templates:
        saying = read(filled(template), draft.state)
        if saying.speaker is not None or saying.times or saying.known or saying.complete:
            wrong.append(str(template))
    assert not wrong, "\n".join(wrong)


def test_numbers_of_one_are_english(pack: Pack, language: Language) -> None:
    """A phrase with "{value} days" is understood with "1 day", too."""
    for template in language.book.templates:
        if template.predicate.type == "int" and " days" in template.phrase and "{value}" in template.phrase:
            draft = stage(pack, language, template.predicate)
            language.given(
                draft, filled(template, "1").replace("1 days", "1 day").replace("1 working days", "1 working day")
            )
            assert draft.facts[0][template.predicate.name] == "1"
