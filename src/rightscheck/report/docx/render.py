"""A document as the bytes of a DOCX file."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import Final

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from rightscheck.report.docx import page
from rightscheck.report.docx.body import Body
from rightscheck.report.docx.package import File, packed
from rightscheck.report.docx.runs import Runs, escaped, field, locale, paragraph
from rightscheck.report.model import Document

_HERE: Final = files("rightscheck.report.docx")
_STANDARD: Final = "http://schemas.openxmlformats.org"
_NAMESPACES: Final = {
    "w": f"{_STANDARD}/wordprocessingml/2006/main",
    "r": f"{_STANDARD}/officeDocument/2006/relationships",
    "wp": f"{_STANDARD}/drawingml/2006/wordprocessingDrawing",
    "a": f"{_STANDARD}/drawingml/2006/main",
    "pic": f"{_STANDARD}/drawingml/2006/picture",
}
_PROPERTIES: Final = {
    "cp": f"{_STANDARD}/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
}
_SEPARATORS: Final = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
)
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def render(document: Document) -> bytes:
    """The document as a DOCX file; the same document gives the same bytes.

    Raises:
        ValueError: a picture cannot be drawn.
    """
    body = Body(document)
    written = body.write()
    around = Runs(right_to_left=document.direction == "rtl")

    def part(name: str, content: str) -> bytes:
        if document.direction == "rtl":
            # The default style says so, too, but not every program takes the direction from there.
            content = content.replace("</w:pPr>", "<w:bidi/></w:pPr>")
        return _xml(name, content, _NAMESPACES).encode()

    parts = [
        _part("styles", CONTENT_TYPE.WML_STYLES, RELATIONSHIP_TYPE.STYLES, _spoken("styles", document)),
        _part("numbering", CONTENT_TYPE.WML_NUMBERING, RELATIONSHIP_TYPE.NUMBERING, _spoken("numbering", document)),
        _part("settings", CONTENT_TYPE.WML_SETTINGS, RELATIONSHIP_TYPE.SETTINGS, _spoken("settings", document)),
        _part(
            "footnotes",
            CONTENT_TYPE.WML_FOOTNOTES,
            RELATIONSHIP_TYPE.FOOTNOTES,
            part("w:footnotes", _SEPARATORS + body.runs.footnotes()),
        ),
        _part("footer", CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER, part("w:ftr", _page_number(around))),
    ]
    if document.header:
        header = part("w:hdr", paragraph("Header", around.write(document.header)))
        parts.append(_part("header", CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER, header))
    parts += [
        File(name, f"word/media/{name}.png", CONTENT_TYPE.PNG, RELATIONSHIP_TYPE.IMAGE, data)
        for name, data in body.pictures.files.items()
    ]
    main = part("w:document", f"<w:body>{written}{_section(document)}</w:body>")
    return packed(main, parts, _properties(document).encode())


def _part(name: str, content_type: str, relation: str, data: bytes) -> File:
    return File(name, f"word/{name}.xml", content_type, relation, data)


def _xml(name: str, content: str, namespaces: dict[str, str]) -> str:
    declared = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in namespaces.items())
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<{name} {declared}>{content}</{name}>'


def _spoken(name: str, document: Document) -> bytes:
    """A file beside this module, for the language of the document and the direction in which it is written."""
    right_to_left = document.direction == "rtl"
    own = escaped(locale(document.lang))
    values = {
        "@LANG@": locale("en") if right_to_left else own,
        "@BIDI@": own if right_to_left else locale("ar"),
        "@EAST@": own if document.lang.startswith(("zh", "ja", "ko")) else locale("zh"),
        "@START@": "right" if right_to_left else "left",
        "@DIRECTION@": "<w:bidi/>" if right_to_left else "",
    }
    text = _HERE.joinpath(f"{name}.xml").read_text(encoding="utf-8")
    for mark, value in values.items():
        text = text.replace(mark, value)
    return text.encode()


def _page_number(runs: Runs) -> str:
    return paragraph("Footer", f"{field('PAGE', '1')}{runs.write(' / ')}{field('NUMPAGES', '1')}")


def _section(document: Document) -> str:
    """The page, its header and its footer."""
    header = '<w:headerReference w:type="default" r:id="header"/>' if document.header else ""
    return (
        f'<w:sectPr>{header}<w:footerReference w:type="default" r:id="footer"/>'
        f'<w:pgSz w:w="{page.WIDTH}" w:h="{page.HEIGHT}"/>'
        f'<w:pgMar w:top="{page.MARGIN}" w:right="{page.MARGIN}" w:bottom="{page.MARGIN}" w:left="{page.MARGIN}"'
        ' w:header="709" w:footer="709" w:gutter="0"/>'
        + ("<w:bidi/>" if document.direction == "rtl" else "")
        + "</w:sectPr>"
    )


def _properties(document: Document) -> str:
    """Title, language and day: nothing of who wrote the file, when, and on what machine."""
    day = f"{document.date}T00:00:00Z" if _DAY.fullmatch(document.date) else ""
    return _xml(
        "cp:coreProperties",
        f"<dc:title>{escaped(document.title)}</dc:title><dc:language>{escaped(document.lang)}</dc:language>"
        + "".join(
            f'<dcterms:{what} xsi:type="dcterms:W3CDTF">{day}</dcterms:{what}>'
            for what in ("created", "modified")
            if day
        ),
        _PROPERTIES,
    )
