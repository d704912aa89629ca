"""Which characters the fonts of documents have: as written down, so in truth."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from rightscheck.report.fonts import FAMILIES, STANDARDS, TABLE, fonts, printable, read, written

PAGE = b"""
#set document(title: "probe", date: datetime(year: 2000, month: 1, day: 1))
#set text(font: json(bytes(sys.inputs.families)), fallback: false, weight: sys.inputs.weight, style: sys.inputs.style)
#for one in json(bytes(sys.inputs.texts)) { par(one) }
"""


def show(
    texts: Iterable[str], families: Iterable[str] = FAMILIES, weight: str = "regular", style: str = "normal"
) -> None:
    """Typeset texts; typst raises if a character is in none of the fonts."""
    asked = {"families": json.dumps(list(families)), "weight": weight, "style": style, "texts": json.dumps(list(texts))}
    compiler = typst.Compiler(font_paths=fonts(), ignore_system_fonts=True)
    compiler.compile(PAGE, sys_inputs=asked, format="pdf", pdf_standards=list(STANDARDS))


TABLES = read(TABLE.read_text(encoding="ascii"))
MARKS = {code for first, last in TABLES["marks"] for code in range(first, last + 1)}


@pytest.mark.parametrize("family", FAMILIES)
def test_a_font_has_what_the_table_says(family: str) -> None:
    codes = [code for first, last in TABLES[family] for code in range(first, last + 1)]
    texts = [chr(code) if code not in MARKS else f"q{chr(code)}" for code in codes]
    for weight in ("regular", "bold"):
        for style in ("normal", "italic"):
            show(texts, [family], weight, style)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_font_lacks_what_stands_just_outside_the_table(family: str) -> None:
    codes = {last + 1 for _, last in TABLES[family]} - MARKS - set(range(0x7F, 0xA0))
    for code in random.Random(7).sample(sorted(codes), 25):
        with pytest.raises(typst.TypstError, match="could not be displayed"):
            for weight in ("regular", "bold"):
                for style in ("normal", "italic"):
                    show([chr(code)], [family], weight, style)


def test_the_table_is_read_as_it_was_written() -> None:
    assert written(TABLES) == TABLE.read_text(encoding="ascii")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(), max_size=40), max_size=20))
def test_whatever_is_written_can_be_shown(texts: list[str]) -> None:
    shown = [printable(text) for text in texts]
    show(shown)
    show(shown, weight="bold", style="italic")


_MIXED = st.sampled_from(
    [
        *"aé‼А漢あกअ한المصλא",
        "\u0301",
        "\u0350",
        "\u064b",
        "\u0e31",
        "\u05b7",
        "\u093f",
        "\u200d",
        "\ufe0f",
        "\u2068",
        "\u2069",
        "👩",
        "⚖",
        "\U0001f3fb",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_MIXED, max_size=30).map("".join))
def test_marks_of_one_script_on_letters_of_another(text: str) -> None:
    show([printable(text)])
    show([printable(text)], weight="bold", style="italic")


def test_what_is_shown() -> None:
    assert printable("Tom’s “case” – ‼ ± · Жанар المحكمة") == "Tom’s “case” – ‼ ± · Жанар المحكمة"
    assert printable("李 ☃") == "‹U+674E› ☃"
    assert printable("e\u0301") == "e\u0301"
    assert printable("\u0301 alone") == "‹U+0301› alone"
    assert printable("\u202eabc\x00") == "‹U+202E›abc‹U+0000›"
    assert printable("") == ""
