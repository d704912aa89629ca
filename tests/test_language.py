"""The language in which the program speaks, and that every word of its documents can be translated."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

pytest.importorskip("babel")

from babel.messages.catalog import Catalog
from hypothesis import given
from hypothesis import strategies as st
from scripts import translations

from rightscheck import language as speech
from rightscheck.casefile.load import load_case
from rightscheck.language import (
    FALLBACK,
    Language,
    all_of,
    any_of,
    key_words,
    listed,
    number_words,
    speaking,
    tr,
    tr_number,
)
from rightscheck.law.pack import Pack
from rightscheck.law.translate import translated
from rightscheck.report.forums import forums_page
from rightscheck.report.kinds import KINDS
from rightscheck.report.model import Document
from rightscheck.reporting import dossier

from .translating import Known, marked_language, shown

SOURCE: Final = Path(speech.__file__).parent
CASE: Final = SOURCE.parents[1] / "cases" / "shalabayeva.yaml"
CALLS: Final = frozenset(("tr", "tr_number", "marked", "marked_number"))

Speak = Callable[[str, dict[str, str | tuple[str, ...]]], Language]


@pytest.fixture
def speak(tmp_path: Path) -> Speak:
    """Makes a language of some translations; plural forms stand under the singular."""

    def make(code: str, words: dict[str, str | tuple[str, ...]]) -> Language:
        catalog = Catalog(locale=code)
        for text, said in words.items():
            catalog.add(text if isinstance(said, str) else (text, text), said)
        (tmp_path / "program.po").write_text(translations.text_of(catalog), encoding="utf-8")
        return Language(code, str(tmp_path), "rtl" if code in ("ar", "he") else "ltr", tmp_path)

    return make


def test_only_named_places_are_filled_in() -> None:
    assert tr("{state} towards {who}", state="Italy") == "Italy towards {who}"
    assert tr("no places") == "no places"
    assert tr("") == ""


@given(st.text(), st.text())
def test_what_is_filled_in_stays_as_it_is(first: str, second: str) -> None:
    assert tr("{first} and {second}", first=first, second=second) == f"{first} and {second}"


def test_braces_in_what_is_filled_in_stay_text(speak: Speak) -> None:
    with speaking(speak("cs", {"{a}, {b}": "{b}; {a}"})):
        assert tr("{a}, {b}", a="{b}{0}{a!r}", b="{a}") == "{a}; {b}{0}{a!r}"


def test_what_has_no_translation_is_marked(speak: Speak) -> None:
    with speaking(speak("cs", {"met": "splněno", "CAT": "CAT"})):
        assert tr("met") == "splněno"
        assert tr("CAT") == "CAT"
        assert tr("open: {what}", what="x") == f"{FALLBACK}open: x"
        assert tr_number("{number} norm", "{number} norms", 2) == f"{FALLBACK}2 norms"


def test_plural_forms_follow_the_language(speak: Speak) -> None:
    with speaking(speak("ru", {"{number} day": ("{number} день", "{number} дня", "{number} дней", "{number} дня")})):
        said = [tr_number("{number} day", "{number} day", number) for number in (1, 2, 5, 21)]
    assert said == ["1 день", "2 дня", "5 дней", "21 день"]
    assert [tr_number("{number} day", "{number} days", number) for number in (0, 1, 2)] == ["0 days", "1 day", "2 days"]


def test_what_is_filled_in_keeps_its_direction(speak: Speak) -> None:
    with speaking(speak("he", {"by {who}": "{who} ידי על"})):
        assert tr("by {who}", who="CAT art 3") == "\u2068CAT art 3\u2069 ידי על"
        assert tr("by {who}", who="") == " ידי על"
    assert tr("by {who}", who="CAT art 3") == "by CAT art 3"


def test_lists(speak: Speak) -> None:
    assert (listed(["a", "b", "c"]), all_of(["a", "b", "c"]), any_of(["a", "b", "c"])) == (
        "a, b and c",
        "a and b and c",
        "a or b or c",
    )
    assert (listed([]), all_of([]), any_of([]), any_of(["a"])) == ("", "", "", "a")
    with speaking(speak("fr", {})):
        assert listed(["a", "b", "c"]) == "a, b et c"
        assert all_of(["a", "b"]) == "a et b"
        assert any_of(["a", "b", "c"]) == "a, b ou c"
        assert number_words(12345) == "12\u202f345"


def test_keys_of_the_pack_are_words(speak: Speak) -> None:
    assert key_words("court_decision") == "court decision"
    with speaking(speak("cs", {"court decision": "rozhodnutí soudu"})):
        assert key_words("court_decision") == "rozhodnutí soudu"


@pytest.fixture(scope="module")
def documents(pack: Pack, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Document], Known]:
    """Every kind of document on the founding case in the language that marks its words."""
    spoken = marked_language(pack, tmp_path_factory.mktemp("eo"))
    law = translated(pack, spoken)
    with speaking(spoken):
        case = load_case(CASE, law)
        made = dossier(case, law)
        found = {kind: build(made) for kind, build in KINDS.items()}
        assert made.sheet is not None
        found["forums"] = forums_page(made.sheet, case, law)
    return found, Known(pack, case, law)


@pytest.mark.parametrize("kind", [*KINDS, "forums"])
def test_every_word_of_a_document_can_be_translated(documents: tuple[dict[str, Document], Known], kind: str) -> None:
    found, known = documents
    texts = dict.fromkeys(shown(found[kind]))
    assert any("«" in text for text, _ in texts)
    left = {text: words for text, cites in texts if (words := known.words_left(text, cites=cites))}
    assert not left, "\n".join(f"{' '.join(words)}: {text}" for text, words in left.items())


def test_a_word_that_cannot_be_translated_is_found(documents: tuple[dict[str, Document], Known]) -> None:
    _, known = documents
    assert known.words_left("Alma Shalabayeva« towards »‹removal› expulsion") == []
    assert known.words_left("«Ask: »‹When?› and open since 2013 (CAT art 3)") == ["and", "open", "since"]


def calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
                yield f"{path.relative_to(SOURCE)}:{node.lineno}", node


def test_texts_are_literals_or_marked_elsewhere() -> None:
    """A text made of pieces, such as an f-string, is in no file of translations."""
    looked_up = (ast.Name, ast.Subscript, ast.Attribute, ast.IfExp)
    wrong = []
    for place, call in calls():
        first = call.args[0]
        text = first.value if isinstance(first, ast.Starred) else first
        literal = isinstance(text, ast.Constant) and isinstance(text.value, str)
        assert isinstance(call.func, ast.Name)
        known = literal if call.func.id.startswith("marked") else literal or isinstance(text, looked_up)
        if not known and not place.startswith("language.py"):
            wrong.append(place)
    assert wrong == []


def test_every_literal_is_in_the_files_of_translations(pack: Pack) -> None:
    messages = {text for message in translations.program_words(pack) for text in (message, message[0])}
    missing = [
        f"{place}: {call.args[0].value}"
        for place, call in calls()
        if isinstance(call.args[0], ast.Constant) and call.args[0].value and call.args[0].value not in messages
    ]
    assert missing == []
