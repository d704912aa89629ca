"""Pictures: the SVG of the document as PNG, which every version of Word shows."""

from __future__ import annotations

import struct
from typing import Final

from rightscheck.report.docx.page import EMU, TEXT_HEIGHT, TEXT_WIDTH
from rightscheck.report.docx.runs import escaped, paragraph
from rightscheck.report.model import Picture
from rightscheck.report.raster import png

_SCALE: Final = 3
"""Dots of the PNG for a unit of the SVG; a unit is 1/96 inch."""
_UNIT: Final = 15
"""A unit of SVG in twentieths of a point."""
_TALLEST: Final = TEXT_HEIGHT * 4 // 5
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"


class Pictures:
    """Draws the pictures of a document, and keeps their files."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        """The PNG of every picture, by the name with which the body refers to it."""
        self._count = 0
        self._names: dict[str, str] = {}

    def write(self, picture: Picture) -> str:
        """A picture in a paragraph of its own, no larger than the page; its text is what is read aloud."""
        self._count += 1
        name = self._file(picture.svg)
        width, height = _size(self.files[name])
        extent = f'cx="{width * EMU}" cy="{height * EMU}"'
        said = f'descr="{escaped(picture.text)}"' + (f' title="{escaped(picture.title)}"' if picture.title else "")
        drawing = (
            '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent {extent}/><wp:docPr id="{self._count}" name="Picture {self._count}" {said}/>'
            '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
            f'<a:graphic><a:graphicData uri="{_DRAWING}/picture"><pic:pic>'
            f'<pic:nvPicPr><pic:cNvPr id="{self._count}" name="Picture {self._count}"/><pic:cNvPicPr/></pic:nvPicPr>'
            f'<pic:blipFill><a:blip r:embed="{name}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
            "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )
        return paragraph("Picture", drawing, "<w:keepNext/>" if picture.title else '<w:keepNext w:val="0"/>')

    def _file(self, svg: str) -> str:
        if svg not in self._names:
            self._names[svg] = f"picture{len(self._names) + 1}"
            self.files[self._names[svg]] = png(svg, scale=_SCALE)
        return self._names[svg]


def _size(file: bytes) -> tuple[int, int]:
    """The width and height of a PNG on the page, in twentieths of a point: its own, or as large as there is room."""
    width, height = (dots * _UNIT / _SCALE for dots in struct.unpack(">II", file[16:24]))
    shrunk = min(1, TEXT_WIDTH / width, _TALLEST / height)
    return round(width * shrunk), round(height * shrunk)
