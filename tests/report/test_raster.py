"""Pictures as PNG: the same everywhere, and with a sign for every character."""

from __future__ import annotations

import struct
from html import escape

import pytest

from rightscheck.report.raster import drawable, png

from .sample import HOSTILE, SVG


def size(data: bytes) -> tuple[int, int]:
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def test_a_picture_is_as_large_as_asked_and_always_the_same() -> None:
    assert size(png(SVG)) == (400, 120)
    assert size(png(SVG, scale=3)) == (600, 180)
    assert png(SVG) == png(SVG)


def test_a_very_long_picture_is_drawn_smaller() -> None:
    long = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30000"><rect width="9" height="9"/></svg>'
    assert size(png(long)) == (20, 10_000)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_any_text_can_be_drawn(text: str) -> None:
    assert size(png(SVG.replace("A picture", escape(text)))) == (400, 120)


def test_what_cannot_be_shown_is_shown_by_its_number() -> None:
    said = SVG.replace("A picture", "漢 &#x6f22; &#28450; &#60;b&#62; \u202e")
    assert "‹U+6F22› ‹U+6F22› ‹U+6F22› &#60;b&#62; ‹U+202E›" in drawable(said)
    assert png(said) != png(SVG)


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be drawn"):
        png("<svg")
