"""Where things are: the table of contents and the table of authorities.

The table of contents is Word's own field with a result made beforehand, so that it is there without a question on
opening. A page is known only to the program that lays the document out; until Word updates the field, an entry says
the first numbered paragraph below its heading.

The table of authorities is no TOA field: it names numbered paragraphs, as courts do, where the field can only name
pages and LibreOffice does not know it. Paragraph numbers are therefore plain text, too: a number that changes by itself
would leave every citation of it wrong, in this document and in those made beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from rightscheck.language import tr
from rightscheck.report.docx.runs import TAB, Runs, link, paragraph
from rightscheck.report.docx.tables import Row, table
from rightscheck.report.model import Authorities, Block, Cited, Heading, Paragraph, Run

DEEPEST: Final = 2
"""The levels of headings in the table of contents."""
_NO_BREAK: Final = "\u00a0"


class Entry(NamedTuple):
    """A heading of the table of contents; `number` is that of the first paragraph below it, 0 for none."""

    bookmark: str
    level: int
    text: str
    number: int


def heading_bookmark(place: int) -> str:
    """The name of the bookmark of the heading that is the block at this place; Word looks for `_Toc`."""
    return f"_Toc{place:08}"


def paragraph_bookmark(number: int) -> str:
    """The name of the bookmark of a numbered paragraph."""
    return f"paragraph_{number}"


def entries(blocks: Iterable[Block]) -> list[Entry]:
    """The entries of the table of contents of a document: its headings after the first, which is its title."""
    found: list[Entry] = []
    waiting: list[int] = []
    titled = False
    for place, block in enumerate(blocks):
        if isinstance(block, Heading) and not titled:
            titled = True
        elif isinstance(block, Heading):
            level = max(block.level - 1, 1)
            waiting = [one for one in waiting if found[one].level < level]
            if level <= DEEPEST:
                waiting.append(len(found))
                found.append(Entry(heading_bookmark(place), level, block.text, 0))
        elif isinstance(block, Paragraph) and block.number:
            for one in waiting:
                found[one] = found[one]._replace(number=block.number)
            waiting = []
    return found


def contents(listed: list[Entry], runs: Runs) -> str:
    """The table of contents."""
    lines = [_entry(entry, runs) for entry in listed]
    lines[0] = lines[0].replace("</w:pPr>", "</w:pPr>" + _BEGIN, 1)
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
        "</w:sdtPr><w:sdtContent>"
        + paragraph("TOCHeading", runs.write(tr("Contents")))
        + "".join(lines)
        + paragraph("AfterTable", '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
        + "</w:sdtContent></w:sdt>"
    )


_BEGIN: Final = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    f'<w:r><w:instrText xml:space="preserve"> TOC \\o "1-{DEEPEST}" \\h \\z </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)


def _entry(entry: Entry, runs: Runs) -> str:
    number = tr("para {number}", number=entry.number).replace(" ", _NO_BREAK)
    where = TAB + runs.write(number) if entry.number else ""
    return paragraph(f"TOC{entry.level}", link(entry.bookmark, runs.write(entry.text) + where))


def authorities(block: Authorities, numbers: frozenset[int], runs: Runs, *, right_to_left: bool) -> str:
    """The table of authorities; `numbers` are those of the paragraphs that a link can lead to."""
    header = [paragraph("TableHeader", runs.write(text)) for text in (tr("Authority"), tr("Paragraphs"))]

    def rows() -> Iterator[Row]:
        for title, cited in block.groups:
            yield Row([paragraph("TOAHeading", runs.write(title))], across=True)
            for one in cited:
                where = paragraph("Cited", _where(one, numbers, runs))
                yield Row([paragraph("TableofAuthorities", runs.write(one.text)), where])

    return table("Authorities", header, rows(), (5, 2), right_to_left=right_to_left)


def _where(cited: Cited, numbers: frozenset[int], runs: Runs) -> str:
    def number(one: int) -> str:
        written = runs.write(str(one))
        return link(paragraph_bookmark(one), written) if one in numbers else written

    return runs.write((Run(", "),)).join(number(one) for one in cited.paragraphs)
