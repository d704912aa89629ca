"""The files of translations fit the program and the rule pack."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

pytest.importorskip("babel")

from babel.messages.catalog import Message
from scripts import translations

from rightscheck.language import catalogue, language, languages
from rightscheck.law.pack import Pack
from rightscheck.law.translate import translated

CODES = languages()[1:]


def messages(code: str, name: str) -> Iterator[Message]:
    folder = language(code).folder
    assert folder is not None
    return (message for message in catalogue(folder / f"{name}.po", code) if message.id)


def places(text: str) -> set[str]:
    return set(re.findall(r"\{[a-z_]+\}", text))


def strings(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def test_the_languages_that_are_there() -> None:
    assert {"en", "fr", "es", "it", "ru", "ar"} <= set(languages())


@pytest.mark.parametrize("code", CODES)
def test_files_are_current(pack: Pack, code: str) -> None:
    """`make translations` brings them up to date."""
    folder = language(code).folder
    assert folder is not None
    for name, wanted in translations.parts(pack).items():
        file = folder / f"{name}.po"
        current = translations.text_of(translations.updated(file, code, wanted))
        assert file.read_text(encoding="utf-8") == current, f"{file} is not current"


@pytest.mark.parametrize("name", ["program", "law"])
@pytest.mark.parametrize("code", CODES)
def test_places_to_fill_in_are_kept(code: str, name: str) -> None:
    wrong = [
        message.id
        for message in messages(code, name)
        for string in filter(None, strings(message))
        # A form for one thing may say "one" instead of the number.
        if places(string) - {"{number}"}
        != places(message.id if isinstance(message.id, str) else message.id[1]) - {"{number}"}
    ]
    assert not wrong


@pytest.mark.parametrize("code", CODES)
def test_titles_questions_and_sentences_are_all_translated(pack: Pack, code: str) -> None:
    """Nothing that every document shows falls back to English."""
    spoken = translated(pack, language(code))
    shown = [norm.title for norm in spoken.norms.values()]
    for predicate in spoken.vocabulary.predicates.values():
        shown += [predicate.question, predicate.phrase, *(value.phrase for value in predicate.values.values())]
    shown += spoken.vocabulary.subjects.wrongs
    assert [text for text in shown if text.startswith("[en]")] == []


@pytest.mark.parametrize("code", CODES)
def test_the_law_stays_the_same(pack: Pack, code: str) -> None:
    spoken = translated(pack, language(code))
    assert spoken.digest == pack.digest
    assert spoken.norms.keys() == pack.norms.keys()
    for key, norm in pack.norms.items():
        assert spoken.norms[key].cite == norm.cite
        assert [node.id for _, node in spoken.norms[key].walk()] == [node.id for _, node in norm.walk()]
    assert spoken.instruments["CAT"].citation == pack.instruments["CAT"].citation
