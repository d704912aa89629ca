"""Signs for truth values and verdicts that do not depend on colour, or on what a font holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rightscheck.appraisal.findings import Verdict
from rightscheck.language import marked, tr
from rightscheck.report.pictures.canvas import INK, PAPER, SMALL, SOFT, Canvas
from rightscheck.report.words import SIGNS
from rightscheck.truth import Truth

VALUES: Final[Mapping[Truth, str]] = {
    Truth.TRUE: marked("met"),
    Truth.FALSE: marked("not met"),
    Truth.UNKNOWN: marked("open"),
}
"""What a value is called; said with `tr`."""
_RADIUS: Final = 5.5


def value_sign(canvas: Canvas, x: float, y: float, value: Truth) -> None:
    """A value about a point: a full circle with a tick for met, a ring with a cross for not met, a dashed ring for
    open."""
    if value is Truth.TRUE:
        canvas.circle(x, y, _RADIUS, fill=INK)
        canvas.path([(x - 2.6, y + 0.2), (x - 0.7, y + 2.3), (x + 2.8, y - 2.2)], stroke=PAPER, line=1.4, upright=x)
    elif value is Truth.FALSE:
        canvas.circle(x, y, _RADIUS, fill=PAPER)
        canvas.line(x - 2.2, y - 2.2, x + 2.2, y + 2.2, line=1.3)
        canvas.line(x - 2.2, y + 2.2, x + 2.2, y - 2.2, line=1.3)
    else:
        canvas.circle(x, y, _RADIUS, fill=PAPER, dash="2 1.6")


def value_words(value: Truth) -> str:
    """`met`, `not met` or `open` in the current language."""
    return tr(VALUES[value])


def verdict_sign(verdict: Verdict) -> str:
    """The sign of a verdict in characters that every font has."""
    return SIGNS[verdict].replace("‼", "!!")


def value_legend(canvas: Canvas, x: float, y: float) -> float:
    """The three signs with their words; the height below them."""
    for value in (Truth.TRUE, Truth.FALSE, Truth.UNKNOWN):
        value_sign(canvas, x + 6, y + 8, value)
        canvas.say(x + 18, y + 1, value_words(value), size=SMALL, fill=SOFT)
        x += 90
    return y + 18
