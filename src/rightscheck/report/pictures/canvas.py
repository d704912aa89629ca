"""A small writer of SVG: shapes and lines of text, measured from the side on which the language begins.

What is drawn needs nothing else: no style sheet, no names that could meet those of another picture on the page, no
pattern or marker that is referred to. Hatching and arrow heads are lines and polygons. So browsers, office programs and
typesetters draw the same, and black and white print keeps every difference.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final, Literal

from rightscheck.language import current
from rightscheck.report.model import Picture
from rightscheck.report.pictures.lettering import Lines, directed, lines
from rightscheck.report.visible import visible

INK: Final = "#1a1a1a"
SOFT: Final = "#555"
PALE: Final = "#bbb"
PAPER: Final = "#fff"
TINT: Final = "#f1f1f1"
WIDTH: Final = 680
"""The width of a picture: that of the text on a page of A4, upright."""
HIGHEST: Final = 960
"""The height of a page."""
BODY: Final = 12.0
SMALL: Final = 10.5
_FONTS: Final = "Libertinus Serif, Amiri, Times New Roman, Liberation Serif, DejaVu Sans, serif"

Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]
_OTHER: Final[dict[Anchor, Anchor]] = {"start": "end", "middle": "middle", "end": "start"}


def _n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


class Canvas:
    """A picture that is being drawn. Heights run from the top; where the language runs from right to left, everything
    is mirrored and text stays readable."""

    def __init__(self, width: float = WIDTH) -> None:
        self.width = width
        self._rtl = current().direction == "rtl"
        self._parts: list[str] = []

    def _x(self, x: float) -> float:
        return self.width - x if self._rtl else x

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str = "none",
        stroke: str = INK,
        line: float = 1,
        dash: str = "",
        round: float = 0,
    ) -> None:
        """A rectangle. `dash` is the pattern of its outline, such as `4 3`."""
        left = self.width - x - width if self._rtl else x
        corner = f' rx="{_n(round)}"' if round else ""
        self._parts.append(
            f'<rect x="{_n(left)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"{corner}'
            f"{self._paint(fill, stroke, line, dash)}/>"
        )

    def line(
        self, x1: float, y1: float, x2: float, y2: float, *, stroke: str = INK, line: float = 1, dash: str = ""
    ) -> None:
        """A straight line."""
        self._parts.append(
            f'<line x1="{_n(self._x(x1))}" y1="{_n(y1)}" x2="{_n(self._x(x2))}" y2="{_n(y2)}"'
            f"{self._paint('', stroke, line, dash)}/>"
        )

    def path(
        self,
        points: Iterable[Point],
        *,
        closed: bool = False,
        fill: str = "none",
        stroke: str = INK,
        line: float = 1,
        upright: float | None = None,
    ) -> None:
        """A line through points. One that is `upright` about some place, such as a tick, keeps its form when the
        picture is mirrored."""
        name = "polygon" if closed else "polyline"
        places = ((self._x(x) if upright is None else self._x(upright) + x - upright, y) for x, y in points)
        drawn = " ".join(f"{_n(x)},{_n(y)}" for x, y in places)
        self._parts.append(f'<{name} points="{drawn}"{self._paint(fill, stroke, line, "")}/>')

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        *,
        fill: str = "none",
        stroke: str = INK,
        line: float = 1,
        dash: str = "",
    ) -> None:
        """A circle about a point."""
        self._parts.append(
            f'<circle cx="{_n(self._x(x))}" cy="{_n(y)}" r="{_n(radius)}"{self._paint(fill, stroke, line, dash)}/>'
        )

    def hatch(self, x: float, y: float, width: float, height: float, *, gap: float = 4, stroke: str = SOFT) -> None:
        """Slanting lines inside a rectangle."""
        start = -height
        while start < width:
            start += gap
            low, high = max(0.0, -start), min(height, width - start)
            if high > low:
                self.line(
                    x + start + low, y + height - low, x + start + high, y + height - high, stroke=stroke, line=0.8
                )

    def put(self, x: float, y: float, text: Lines, *, anchor: Anchor = "start", fill: str = INK) -> float:
        """Lines of text below a height; the height below them."""
        shown: Anchor = _OTHER[anchor] if self._rtl else anchor
        style = "".join(
            (
                f' font-size="{_n(text.size)}"',
                ' font-weight="bold"' if text.bold else "",
                ' font-style="italic"' if text.italic else "",
                f' text-anchor="{shown}"' if shown != "start" else "",
                f' fill="{fill}"' if fill != INK else "",
            )
        )
        for base, line in text.baselines(y):
            said = escape(directed(line, rtl=text.rtl), quote=False)
            self._parts.append(f'<text x="{_n(self._x(x))}" y="{_n(base)}"{style}>{said}</text>')
        return y + text.height

    def say(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = BODY,
        bold: bool = False,
        anchor: Anchor = "start",
        fill: str = INK,
    ) -> float:
        """A short text on one line."""
        return self.put(x, y, lines(text, self.width, size, bold=bold, most=1), anchor=anchor, fill=fill)

    @staticmethod
    def _paint(fill: str, stroke: str, line: float, dash: str) -> str:
        parts = [f' fill="{fill}"'] if fill else []
        if stroke != "none":
            parts.append(f' stroke="{stroke}"')
            parts += [f' stroke-width="{_n(line)}"'] if line != 1 else []
            parts += [f' stroke-dasharray="{dash}"'] if dash else []
        return "".join(parts)

    def picture(self, height: float, title: str, text: str) -> Picture:
        """The picture, with its title and its words."""
        size = f'width="{_n(self.width)}" height="{_n(height)}"'
        name = escape(visible(title))
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{name}" '
            f'viewBox="0 0 {_n(self.width)} {_n(height)}" {size} font-family="{_FONTS}" fill="{INK}">'
            f'<title>{name}</title><rect {size} fill="{PAPER}"/>' + "".join(self._parts) + "</svg>"
        )
        return Picture(svg, text, title)
