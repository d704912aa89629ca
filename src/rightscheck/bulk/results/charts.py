"""Pictures of counts: bars across for norms and places, columns for time. Each has words that say the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from rightscheck.language import number_words, tr
from rightscheck.report.model import Picture
from rightscheck.report.pictures.canvas import BODY, INK, PALE, SMALL, SOFT, WIDTH, Canvas
from rightscheck.report.pictures.lettering import lines

_NAME: Final = 210.0
_SAID: Final = 150.0
_BAR: Final = 12.0
_PAD: Final = 7.0
_HIGH: Final = 84.0
"""The height of the highest column."""
_AXIS: Final = 44.0
"""The room for numbers in front of columns."""
_STUB: Final = 5.0
"""The height of the sign for a count that is withheld."""


class Bar(NamedTuple):
    """A bar: its name, how long it is (None: withheld), and what stands at its end."""

    name: str
    length: float | None
    said: str


class Strip(NamedTuple):
    """Columns over time: what they show, and the count of each period (None: withheld)."""

    name: str
    counts: Sequence[int | None]


def bars(title: str, shown: Sequence[Bar]) -> Picture:
    """Bars across, from the top. The longest takes the whole room."""
    canvas = Canvas(WIDTH)
    y = canvas.put(0, 4, lines(title, WIDTH, BODY + 1, bold=True, most=3)) + _PAD
    room = WIDTH - _NAME - _SAID - 12
    longest = max((bar.length or 0 for bar in shown), default=0) or 1
    for bar in shown:
        name = lines(bar.name, _NAME - 8, SMALL, most=2)
        said = lines(bar.said, _SAID, SMALL, most=2)
        height = max(name.height, said.height, _BAR)
        canvas.put(0, y + (height - name.height) / 2, name)
        top = y + (height - _BAR) / 2
        length = 0.0 if bar.length is None else room * bar.length / longest
        if bar.length is None:
            canvas.box(_NAME, top, 2 * _STUB, _BAR, stroke=SOFT, dash="2 2")
        elif length:
            canvas.box(_NAME, top, max(length, 0.8), _BAR, fill=SOFT, stroke="none")
        canvas.put(_NAME + max(length, 2 * _STUB) + 6, y + (height - said.height) / 2, said)
        y += height + _PAD
    canvas.line(_NAME, y, _NAME, 4 + BODY * 2, stroke=PALE)
    return canvas.picture(y + 2, title, " ".join(_stop(f"{bar.name}: {bar.said}") for bar in shown))


def columns(title: str, periods: Sequence[str], strips: Sequence[Strip]) -> Picture:
    """Columns over time, one strip below the other, each with a scale of its own."""
    canvas = Canvas(WIDTH)
    y = canvas.put(0, 4, lines(title, WIDTH, BODY + 1, bold=True, most=3)) + _PAD
    step = (WIDTH - _AXIS) / max(len(periods), 1)
    every = max(
        1, round(max((lines(one, 200, SMALL).width for one in periods), default=0) + 8) // max(int(step), 1) + 1
    )
    for strip in strips:
        y = canvas.put(0, y + _PAD, lines(strip.name, WIDTH, SMALL, bold=True, most=2)) + _PAD + SMALL
        _columns(canvas, y, step, strip)
        y += _HIGH
        for place in range(0, len(periods), every):
            label = lines(periods[place], step * every, SMALL, most=1)
            canvas.put(_AXIS + (place + 0.5) * step, y + 3, label, anchor="middle", fill=SOFT)
        y += 2 * SMALL
    said = (
        tr("{name}: {counts}.", name=strip.name, counts=_told(periods, strip.counts)).replace("..", ".")
        for strip in strips
    )
    return canvas.picture(y + 2, title, " ".join(said))


def _columns(canvas: Canvas, y: float, step: float, strip: Strip) -> None:
    highest = max((n or 0 for n in strip.counts), default=0) or 1
    canvas.line(_AXIS, y, WIDTH, y, stroke=PALE, line=0.6)
    if any(n is not None for n in strip.counts):
        canvas.say(_AXIS - 6, y - SMALL * 0.7, number_words(highest), size=SMALL, anchor="end", fill=SOFT)
        canvas.say(_AXIS - 6, y + _HIGH - SMALL, number_words(0), size=SMALL, anchor="end", fill=SOFT)
    for place, n in enumerate(strip.counts):
        x, width = _AXIS + (place + 0.15) * step, step * 0.7
        if n is None:
            canvas.box(x, y + _HIGH - _STUB, width, _STUB, stroke=SOFT, dash="2 2")
        elif n:
            high = max(_HIGH * n / highest, 0.8)
            canvas.box(x, y + _HIGH - high, width, high, fill=SOFT, stroke="none")
    canvas.line(_AXIS, y + _HIGH, WIDTH, y + _HIGH, stroke=INK, line=0.8)


def _told(periods: Sequence[str], counts: Sequence[int | None]) -> str:
    return "; ".join(
        tr("{period} {number}", period=period, number=tr("withheld") if n is None else number_words(n))
        for period, n in zip(periods, counts, strict=True)
    )


def _stop(text: str) -> str:
    return text if text.endswith(".") else f"{text}."
