"""Words on a line: runs, footnotes, fields, paragraphs."""

from __future__ import annotations

from html import escape
from typing import Final

from rightscheck.report.docx.directions import pieces
from rightscheck.report.model import Note, Notes, Run, Text, inlines
from rightscheck.report.visible import visible

LANGUAGES: Final = {
    "ar": "ar-SA",
    "de": "de-DE",
    "en": "en-GB",
    "es": "es-ES",
    "fa": "fa-IR",
    "fr": "fr-FR",
    "it": "it-IT",
    "kk": "kk-KZ",
    "ru": "ru-RU",
    "uk": "uk-UA",
    "zh": "zh-CN",
}
"""Word's spelling checkers want a language with a country."""


def locale(lang: str) -> str:
    """A language as Word names it."""
    return LANGUAGES.get(lang, visible(lang))


def escaped(text: str) -> str:
    """A text as XML, in elements and in attributes."""
    return escape(visible(text))


def paragraph(style: str, content: str, more: str = "") -> str:
    """A paragraph of a style. `content` and `more`, further properties, are XML."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{content}</w:p>'


def field(code: str, shown: str) -> str:
    """A field that Word keeps up to date, and what it shows until then."""
    return f'<w:fldSimple w:instr=" {code} "><w:r><w:t>{shown}</w:t></w:r></w:fldSimple>'


def link(bookmark: str, content: str) -> str:
    """A link to a bookmark of the document."""
    return f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{content}</w:hyperlink>'


TAB: Final = "<w:r><w:tab/></w:r>"


class Runs:
    """Writes the texts of a document, and keeps its footnotes in the order in which they stand."""

    def __init__(self, *, right_to_left: bool) -> None:
        self._right_to_left = right_to_left
        self._notes = Notes()

    def write(self, text: Text, style: str = "") -> str:
        """A text as runs, in a character style if one is named."""
        line = inlines(text)
        runs = [one for one in line if isinstance(one, Run)]
        found = iter(pieces([visible(run.text) for run in runs], self._right_to_left))
        return "".join(
            _FOOTNOTE_MARK.replace("{}", str(self._notes.add(one)))
            if isinstance(one, Note)
            else "".join(_run(one, part, way, style) for part, way in next(found))
            for one in line
        )

    def footnotes(self) -> str:
        """The footnotes that were written, as paragraphs in their elements."""
        return "".join(
            f'<w:footnote w:id="{number}">'
            + paragraph("FootnoteText", f"{_FOOTNOTE_NUMBER}{TAB}{self.write(note.runs)}")
            + "</w:footnote>"
            for number, note in self._notes
        )


_FOOTNOTE_STYLE: Final = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
_FOOTNOTE_NUMBER: Final = f"<w:r>{_FOOTNOTE_STYLE}<w:footnoteRef/></w:r>"
_FOOTNOTE_MARK: Final = f'<w:r>{_FOOTNOTE_STYLE}<w:footnoteReference w:id="{{}}"/></w:r>'


def _run(run: Run, text: str, right_to_left: bool, style: str) -> str:
    properties = f'<w:rStyle w:val="{style}"/>' if style else ""
    if run.italic:
        properties += "<w:i/>"
    if right_to_left:
        properties += "<w:rtl/>"
    if run.lang:
        properties += f'<w:lang w:{"bidi" if right_to_left else "val"}="{escape(locale(run.lang))}"/>'
    if properties:
        properties = f"<w:rPr>{properties}</w:rPr>"
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r>'
