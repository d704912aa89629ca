"""Pictures as PNG, for formats that cannot be counted on to show SVG."""

from __future__ import annotations

import re
from typing import Final

from rightscheck.report.fonts import fonts, printable

_PIXELS_PER_INCH: Final = 96
_PAGE: Final = b"""
#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg")
"""
_MOST: Final = 10_000
_SIDES: Final = re.compile(r'\s(width|height)="([0-9.]+)"')
_REFERENCE: Final = re.compile(r"&#(?:x([0-9a-fA-F]+)|([0-9]+));")


def png(svg: str, *, scale: float = 2) -> bytes:
    """A picture as PNG on white; the same picture gives the same bytes.

    Args:
        svg: the picture.
        scale: how many pixels of the PNG a pixel of the SVG is; less where a side would have more than 10,000.

    Raises:
        ValueError: this is no picture that can be drawn.
    """
    import typst

    compiler = typst.Compiler(font_paths=fonts(), ignore_system_fonts=True)
    sources = {"svg": drawable(svg)}
    ppi = _PIXELS_PER_INCH * min(scale, _MOST / max(size(svg)))
    try:
        made = compiler.compile(_PAGE, format="png", ppi=ppi, sys_inputs=sources)
    except typst.TypstError as error:
        raise ValueError(f"this picture cannot be drawn: {error.message}") from None
    if not isinstance(made, bytes):
        raise ValueError("this picture does not fit on one page.")
    return made


def size(svg: str) -> tuple[float, float]:
    """Width and height of a picture in pixels, as its first element says; at least 1, which is also for none said."""
    sides = dict(_SIDES.findall(svg.partition(">")[0]))
    return max(float(sides.get("width", 1)), 1), max(float(sides.get("height", 1)), 1)


def drawable(svg: str) -> str:
    """A picture in which every character of its texts can be shown, see `fonts.printable`."""
    return printable(_REFERENCE.sub(_referred, svg))


def _referred(match: re.Match[str]) -> str:
    """The character that a reference in XML stands for; what would become markup stays a reference."""
    code = int(match[1], 16) if match[1] else int(match[2])
    return match[0] if code > 0x10FFFF or chr(code) in "<>&'\"" else chr(code)
