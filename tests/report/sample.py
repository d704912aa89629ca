"""A document with every kind of block, and a text that every format must show as it is."""

from __future__ import annotations

from rightscheck.report.model import (
    Authorities,
    Block,
    Cited,
    Document,
    Heading,
    Item,
    Items,
    Note,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    Table,
)

HOSTILE = (
    "<script>alert(1)</script>",
    "Tom & Jerry < > \"quoted\" 'single'",
    '=cmd|" /C calc"!A0',
    "+1-1",
    "-2+3",
    "@SUM(1+1)",
    '#read("/etc/passwd")',
    "$ x^2 $ *bold* _it_ `raw` \\n [link](x) \\u{41}",
    "{{ 7*7 }} {% if x %} ${HOME} %s",
    "]]> <!-- --> &amp; &#65;",
    "\u202egnp.exe\u202c and \u200f mark",
    "bell\x07 null\x00 vertical\x0b tab\tend",
    "emoji 😀 👩‍⚖️ and 漢字 and ‼",
    "lone \ud83d surrogate",
    "x" * 10_000,
)
"""Texts that a case file can hold and that must stay text."""

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60">'
    '<rect x="1" y="1" width="198" height="58" fill="#fff" stroke="#000"/>'
    '<text x="10" y="35" font-family="serif" font-size="14">A picture</text></svg>'
)


def sample(*texts: str) -> Document:
    """A document with these texts in every place that a text can have."""
    blocks: list[Block] = [Heading(1, "Memorandum")]
    for number, text in enumerate(texts or ("A plain text.",), 1):
        note = Note((Run("Soering v United Kingdom", italic=True), Run(f" (1989) {text}")))
        blocks += [
            Heading(2, text),
            Paragraph((Run("It is said: "), Run(text, italic=True), note, Run(" and more"), note), number=number),
            Paragraph(text, "strong"),
            Items((Item(text, "!", (Item((Run(text), note)),), "breach"), Item("second"))),
            Table(("What", text), ((text, (Run(text), note)), ("b", "12")), caption=text, widths=(1, 3)),
            Picture(SVG, text, text),
        ]
    blocks += [
        PageBreak(),
        Heading(2, "Table of authorities"),
        Authorities((("Cases", tuple(Cited((Run(text, italic=True), Run(", para 88")), (1, 2)) for text in texts)),)),
    ]
    return Document(tuple(blocks), date="2013-08-27", contents=True, header="Privileged")
