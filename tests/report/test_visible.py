"""What documents do with characters that cannot be seen or turn text around."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rightscheck.report.html.svg import inline
from rightscheck.report.visible import visible
from tests.report.sample import HOSTILE

FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain, ‹quoted› and é", "plain, ‹quoted› and é"),
        ("two\nlines\r\nand\ta tab\u2028\u2029\x85", "two lines and a tab   "),
        ("bell\x07 null\x00 escape\x1b[31m delete\x7f", "bell‹U+0007› null‹U+0000› escape‹U+001B›[31m delete‹U+007F›"),
        ("\u202egnp.exe\u202c", "‹U+202E›gnp.exe‹U+202C›"),
        ("lone \ud83d surrogate \uffff \U0001ffff", "lone ‹U+D83D› surrogate ‹U+FFFF› ‹U+1FFFF›"),
        ("می\u200cخواهم \u200f 👩\u200d⚖️", "می\u200cخواهم \u200f 👩\u200d⚖️"),
        (f"{FSI}a {FSI}b{PDI}{PDI} c", f"{FSI}a {FSI}b{PDI}{PDI} c"),
        (f"{PDI}a{FSI}b{FSI}c{PDI}", f"‹U+2069›a‹U+2068›b{FSI}c{PDI}"),
        (f"{FSI}a{LRI}b{PDI}{PDI}", f"{FSI}a‹U+2066›b‹U+2069›{PDI}"),
    ],
)
def test_what_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(st.sampled_from(f"ab \n\x00\u202e\u202c\u2067{FSI}{LRI}{PDI}\ud800")))
def test_nothing_stays_open_and_nothing_is_forbidden(text: str) -> None:
    shown = visible(text)
    depth = 0
    for character in shown:
        assert character in f"ab ‹›U+0123456789ACDEF{FSI}{PDI}"
        depth += (character == FSI) - (character == PDI)
        assert depth >= 0
    assert depth == 0
    assert visible(shown) == shown


def test_hostile_texts_can_be_written() -> None:
    for text in HOSTILE:
        visible(text).encode()


def test_pictures_in_a_page_keep_the_direction_of_their_lines() -> None:
    """In Arabic every line of a picture is isolated in its direction; a page showed the numbers of these signs."""
    line = "\u2067نص\u2069"
    svg = f'<svg xmlns="http://www.w3.org/2000/svg"><text>{line}</text></svg>'
    assert line in inline(svg, name="a", prefix="b")
    assert visible(line) == "‹U+2067›نص‹U+2069›"
    assert visible("\u2067open", directed=True) == "‹U+2067›open"
