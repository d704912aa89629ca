"""How much of something is there, as a bar."""

from __future__ import annotations

from typing import Final

from rightscheck.language import tr
from rightscheck.report.model import Picture
from rightscheck.report.pictures.canvas import BODY, PAPER, SOFT, WIDTH, Canvas
from rightscheck.report.pictures.lettering import lines

_HEIGHT: Final = 14.0
_MOST: Final = 40
"""Up to so many parts the bar is divided."""


def meter(done: int, total: int, text: str) -> Picture:
    """A bar that is filled as far as something is done.

    Args:
        done: how many parts are there, of `total`; more than all counts as all.
        text: what is counted, such as "Fields that are filled".
    """
    total = max(total, 0)
    done = min(max(done, 0), total)
    count = tr("{done} of {total}", done=done, total=total)
    canvas = Canvas(WIDTH)
    said = lines(count, WIDTH, BODY, bold=True, most=1)
    label = lines(text, WIDTH - said.width - 20, BODY, most=3)
    canvas.put(WIDTH - 1, 2, said, anchor="end")
    top = canvas.put(1, 2, label) + 5
    room = WIDTH - 2
    canvas.box(1, top, room, _HEIGHT, fill=PAPER)
    if done:
        canvas.box(1, top, room * done / total, _HEIGHT, fill=SOFT)
    if done < total:
        canvas.hatch(1 + room * done / total, top, room * (1 - done / total), _HEIGHT, gap=7)
    if 1 < total <= _MOST:
        for part in range(1, total):
            at = 1 + room * part / total
            canvas.line(at, top, at, top + _HEIGHT, stroke=PAPER if part < done else SOFT, line=0.8)
    return canvas.picture(top + _HEIGHT + 3, text, tr("{what}: {count}.", what=text, count=count))
