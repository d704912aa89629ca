"""DOCX: what Word is told, read back from the file."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree

import pytest

from rightscheck.report.formats import FORMATS
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
    Tone,
)
from rightscheck.report.visible import visible
from tests.report.sample import HOSTILE, SVG, sample

docx = pytest.importorskip("docx")
pytest.importorskip("typst")

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
FSI, PDI, LRM, RLM = "\u2068", "\u2069", "\u200e", "\u200f"


class File:
    """A rendered document, read back."""

    def __init__(self, document: Document) -> None:
        self.data = FORMATS["docx"](document)
        self.zip = zipfile.ZipFile(BytesIO(self.data))
        self.docx = docx.Document(BytesIO(self.data))
        self.body = self.part("word/document.xml")

    def part(self, name: str) -> ElementTree.Element:
        return ElementTree.fromstring(self.zip.read(name))

    def texts(self, style: str) -> list[str]:
        """The texts of the paragraphs of a style, in tables, links and contents too."""
        return [said(one) for one in self.body.iter(f"{W}p") if value(one.find(f"{W}pPr/{W}pStyle")) == style]

    def footnotes(self) -> dict[str, str]:
        notes = self.part("word/footnotes.xml").findall(f"{W}footnote")
        return {note.attrib[f"{W}id"]: said(note) for note in notes if f"{W}type" not in note.attrib}


def value(element: ElementTree.Element | None, name: str = "val") -> str:
    return "" if element is None else element.attrib[f"{W}{name}"]


def said(element: ElementTree.Element) -> str:
    return "".join("\t" if one.tag == f"{W}tab" else one.text or "" for one in element.iter() if one.tag in SAID)


SAID = {f"{W}t", f"{W}tab"}


def file(*blocks: Block, **more: object) -> File:
    return File(Document((Heading(1, "Title"), *blocks), **more))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def hostile() -> File:
    return File(sample(*HOSTILE))


def test_footnotes_are_footnotes_everywhere() -> None:
    def cited(text: str) -> tuple[Run | Note, ...]:
        return (Run("See"), Note((Run(text, italic=True), Run(", para 1."))), Run("."))

    made = file(
        Paragraph(cited("First"), number=1),
        Items((Item("a", items=(Item(cited("Second")),)),)),
        Table(("A", "B"), ((cited("Third"), cited("Fourth")),)),
        Paragraph(cited("Fifth"), "faint"),
    )
    referred = [value(one, "id") for one in made.body.iter(f"{W}footnoteReference")]
    assert referred == ["1", "2", "3", "4", "5"]
    names = ("First", "Second", "Third", "Fourth", "Fifth")
    assert made.footnotes() == {str(n): f"\t{name}, para 1." for n, name in enumerate(names, 1)}
    notes = made.part("word/footnotes.xml")
    kinds = {value(one, "id"): value(one, "type") for one in notes if f"{W}type" in one.attrib}
    assert kinds == {"-1": "separator", "0": "continuationSeparator"}
    assert len(list(notes.iter(f"{W}footnoteRef"))) == 5
    declared = made.part("word/settings.xml").findall(f"{W}footnotePr/{W}footnote")
    assert [value(one, "id") for one in declared] == ["-1", "0"]
    assert [one.text for one in made.docx.paragraphs[1].runs] == ["1.", "\t", "See", "", "."]


def test_hostile_texts_come_back_as_they_are(hostile: File) -> None:
    paragraphs = [one.text for one in hostile.docx.paragraphs]
    cells = [cell.text for table in hostile.docx.tables for row in table.rows for cell in row.cells]
    alternatives = [one.attrib["descr"] for one in hostile.body.iter(f"{WP}docPr")]
    notes = hostile.footnotes().values()
    for text in HOSTILE:
        shown = visible(text)
        assert sum(one.strip(LRM + RLM) == shown.strip(LRM + RLM) for one in paragraphs) >= 3
        assert paragraphs.count(f"!\t{shown}") == 1
        assert sum(one == shown for one in cells) >= 2
        assert shown in alternatives
        assert f"\tSoering v United Kingdom (1989) {shown}" in notes


def test_every_part_is_well_formed_and_no_text_is_markup(hostile: File) -> None:
    known = {f"{W}{name}" for name in ("p", "r", "t", "tbl", "sdt", "sectPr")}
    for name in hostile.zip.namelist():
        if name.endswith((".xml", ".rels")):
            ElementTree.fromstring(hostile.zip.read(name))
    assert {one.tag for one in hostile.body.find(f"{W}body") or ()} <= known
    assert not any("script" in one.tag.lower() for one in hostile.body.iter())


def test_what_is_referred_to_is_there(hostile: File) -> None:
    styles = {value(one, "styleId") for one in hostile.part("word/styles.xml").iter(f"{W}style")}
    lists = {value(one, "numId") for one in hostile.part("word/numbering.xml").iter(f"{W}num")}
    for name in ("document", "footnotes", "header", "footer"):
        part = hostile.part(f"word/{name}.xml")
        for kind in ("pStyle", "rStyle", "tblStyle"):
            assert {value(one) for one in part.iter(f"{W}{kind}")} <= styles
    assert {value(one) for one in hostile.body.iter(f"{W}numId")} <= lists
    marks = [value(one, "name") for one in hostile.body.iter(f"{W}bookmarkStart")]
    anchors = [value(one, "anchor") for one in hostile.body.iter(f"{W}hyperlink")]
    assert len(marks) == len(set(marks))
    assert anchors and set(anchors) <= set(marks)
    assert all(len(one) <= 40 for one in marks)
    basis = [value(one) for one in hostile.part("word/styles.xml").iter() if one.tag in (f"{W}basedOn", f"{W}next")]
    assert set(basis) <= styles


@pytest.mark.parametrize("tone", ["plain", "strong", "faint", "breach", "dispute", "open", "clear"])
def test_tones_do_not_rest_on_colour(tone: Tone) -> None:
    made = file(Paragraph("said", tone))
    style = made.docx.paragraphs[1].style
    marks = made.part("word/styles.xml").find(f"{W}style[@{W}styleId='{style.style_id}']")
    assert marks is not None
    told = [one.tag.removeprefix(W) for one in marks.iter() if one.tag.removeprefix(W) in ("b", "pBdr", "sz")]
    assert bool(told) == (tone != "plain")


def test_headings_have_their_levels_and_the_contents_lead_to_them() -> None:
    made = file(
        Paragraph("For counsel."),
        Heading(2, "Findings"),
        Heading(3, "Detention"),
        Paragraph("One.", number=7),
        Heading(3, "Removal"),
        Paragraph("Unnumbered."),
        Heading(2, "Authorities"),
        Heading(9, "Deep"),
        contents=True,
    )
    named = [(one.style.name, one.text) for one in made.docx.paragraphs if one.style.name != "Body Text"]
    headings = [one for one in named if one[0].startswith(("Title", "Heading"))]
    assert headings == [
        ("Title", "Title"),
        ("Heading 1", "Findings"),
        ("Heading 2", "Detention"),
        ("Heading 2", "Removal"),
        ("Heading 1", "Authorities"),
        ("Heading 5", "Deep"),
    ]
    assert made.texts("TOCHeading") == ["Contents"]
    assert made.texts("TOC1") == ["Findings\tpara\u00a07", "Authorities"]
    assert made.texts("TOC2") == ["Detention\tpara\u00a07", "Removal"]
    order = [one.tag.removeprefix(W) for one in made.body[0]]
    # The first part, in a memorandum the summary, comes before the contents.
    assert order[:8] == [*(["p"] * 7), "sdt"]
    kinds = [value(one, "fldCharType") for one in made.body.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"]
    assert b"updateFields" not in made.zip.read("word/settings.xml")
    assert b"w:dirty" not in made.zip.read("word/document.xml")


def test_no_contents_where_none_are_asked_or_there_is_nothing_to_list() -> None:
    assert not list(file(Heading(2, "A")).body.iter(f"{W}sdt"))
    assert not list(file(Paragraph("A"), contents=True).body.iter(f"{W}sdt"))


def test_authorities_lead_to_numbered_paragraphs() -> None:
    case = Cited((Run("A v B", italic=True), Run(" (1989)")), (1, 3, 9))
    made = file(
        Paragraph("First", number=1),
        Paragraph("Third", number=3),
        Paragraph("Third again", number=3),
        Authorities((("Cases", (case,)), ("Treaties", (Cited((Run("T"),), ()),)))),
    )
    rows = [[cell.text for cell in row.cells] for row in made.docx.tables[0].rows]
    assert rows == [
        ["Authority", "Paragraphs"],
        ["Cases", "Cases"],
        ["A v B (1989)", "1, 3, 9"],
        ["Treaties", "Treaties"],
        ["T", ""],
    ]
    linked = {value(one, "anchor"): said(one) for one in made.body.iter(f"{W}hyperlink")}
    assert linked == {"paragraph_1": "1", "paragraph_3": "3"}
    assert made.texts("NumberedParagraph") == ["1.\tFirst", "3.\tThird", "3.\tThird again"]


def test_lists_are_lists_and_signs_are_text() -> None:
    deep = Item("bottom")
    for _ in range(12):
        deep = Item("above", items=(deep,))
    made = file(Items((Item("met", "‼", (Item("below"),), "breach"), Item("plain"))), Items((deep,)))
    points = [one for one in made.body.iter(f"{W}p") if one.find(f"{W}pPr/{W}numPr") is not None]
    levels = [int(value(one.find(f"{W}pPr/{W}numPr/{W}ilvl"))) for one in points]
    assert levels == [0, 1, 0, *range(9), 8, 8, 8, 8]
    assert [said(one) for one in points[:3]] == ["‼\tmet", "below", "plain"]
    kinds = {
        value(one, "numId"): value(one.find(f"{W}abstractNumId"))
        for one in made.part("word/numbering.xml").iter(f"{W}num")
    }
    labels = {
        value(one, "abstractNumId"): value(one.find(f"{W}lvl/{W}lvlText"))
        for one in made.part("word/numbering.xml").iter(f"{W}abstractNum")
    }
    bullets = [labels[kinds[value(one.find(f"{W}pPr/{W}numPr/{W}numId"))]] for one in points[:3]]
    assert bullets == ["", "•", "•"]
    assert {value(one) for one in points[0].iter(f"{W}rStyle")} == {"Strong", "BreachText"}


def test_what_leads_to_a_list_or_a_table_stays_with_it() -> None:
    made = file(
        Paragraph("alone"),
        Paragraph("to a list:", number=1),
        Items((Item("point", items=(Item("below"),)),)),
        Paragraph("to a table:"),
        Table(("A",), ()),
    )
    kept = {one.text: bool(one.paragraph_format.keep_with_next) for one in made.docx.paragraphs[1:-1]}
    assert kept == {
        "alone": False,
        "1.\tto a list:": True,
        "point": True,
        "below": False,
        "to a table:": True,
    }


def test_tables_fit_the_page_and_repeat_their_header() -> None:
    made = file(
        Table(("A", "B", "C"), (("a", "b", "c"), ("x" * 10_000, "y", "z")), caption="Table 1", widths=(1, 3, 3)),
        Table(("Only",), ()),
    )
    section = made.docx.sections[0]
    room = (section.page_width - section.left_margin - section.right_margin) // 635
    for table in made.body.iter(f"{W}tbl"):
        assert sum(int(value(one, "w")) for one in table.iter(f"{W}gridCol")) == room
        assert value(table.find(f"{W}tblPr/{W}tblLayout"), "type") == "fixed"
        rows = table.findall(f"{W}tr")
        assert [one.find(f"{W}trPr/{W}tblHeader") is not None for one in rows] == [True, *[False] * (len(rows) - 1)]
    widths = [int(value(one, "w")) for one in next(made.body.iter(f"{W}tbl")).iter(f"{W}gridCol")]
    assert widths[1] == pytest.approx(3 * widths[0], abs=3)
    whole = [one.find(f"{W}trPr/{W}cantSplit") is not None for one in made.body.iter(f"{W}tr")]
    assert whole == [True, True, False, True]
    assert made.texts("Caption") == ["Table 1"]
    assert made.texts("TableHeader") == ["A", "B", "C", "Only"]
    assert made.texts("TableRowHeader") == ["a", "x" * 10_000]


def test_pictures_have_a_text_and_fit_the_page() -> None:
    wide = SVG.replace('width="200" height="60"', 'width="1000" height="300"')
    tall = SVG.replace('width="200" height="60"', 'width="50" height="1500"')
    made = file(
        Picture(SVG, 'Says "the same" & <more>', "The days"),
        Picture(SVG, "Again"),
        Picture(wide, "Wide"),
        Picture(tall, "Tall"),
    )
    about = [one.attrib for one in made.body.iter(f"{WP}docPr")]
    assert [one["descr"] for one in about] == ['Says "the same" & <more>', "Again", "Wide", "Tall"]
    assert about[0]["title"] == "The days"
    assert len({one["id"] for one in about}) == 4
    assert made.texts("Caption") == ["The days"]
    shapes = made.docx.inline_shapes
    section = made.docx.sections[0]
    small, _, broad, high = [(one.width.inches, one.height.inches) for one in shapes]
    assert small == pytest.approx((200 / 96, 60 / 96), abs=0.02)
    assert broad[0] == pytest.approx((section.page_width - section.left_margin - section.right_margin) / 914400)
    assert broad[1] / broad[0] == pytest.approx(300 / 1000, abs=0.01)
    assert high[1] < (section.page_height - section.top_margin - section.bottom_margin) / 914400
    assert sum(name.endswith(".png") for name in made.zip.namelist()) == 3


def arabic() -> Document:
    note = Note((Run("تقرير"), Run("A v B", italic=True, lang="en")))
    return Document(
        (
            Heading(1, "مذكرة"),
            Heading(2, "موجز"),
            Paragraph(f"قالت {FSI}Alma (wife){PDI} في {FSI}مايو 2013{PDI}.", number=1),
            Paragraph((Run("An English sentence."), note), "faint"),
            Items((Item("نقطة", "‼"),)),
            Table(("واقعة", "دولة"), (("نعم", "لا"),)),
        ),
        lang="ar",
        direction="rtl",
        contents=True,
        header="سري",
    )


def test_documents_from_right_to_left() -> None:
    made = File(arabic())
    for name in ("document", "footnotes", "header", "footer"):
        part = made.part(f"word/{name}.xml")
        written = [one for one in part.iter(f"{W}p") if one.find(f"{W}pPr") is not None]
        assert written and all(one.find(f"{W}pPr/{W}bidi") is not None for one in written)
        for run in part.iter(f"{W}r"):
            if re.search("[\u0600-\u06ff]", said(run)):
                assert run.find(f"{W}rPr/{W}rtl") is not None
    assert made.body.find(f"{W}body/{W}sectPr/{W}bidi") is not None
    assert all(one.find(f"{W}bidiVisual") is not None for one in made.body.iter(f"{W}tblPr"))
    languages = made.part("word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert value(languages, "bidi") == "ar-SA"
    latin = [one for one in made.part("word/footnotes.xml").iter(f"{W}r") if said(one) == "A v B"]
    assert [value(one.find(f"{W}rPr/{W}lang")) for one in latin] == ["en-GB"]


def test_what_is_filled_in_keeps_its_own_direction() -> None:
    made = File(arabic())
    numbered = next(one for one in made.docx.paragraphs if one.style.name == "Numbered Paragraph")
    runs = [(one.text, one.font.rtl) for one in numbered.runs][2:]
    assert runs == [(f"قالت {RLM}", True), (f"Alma (wife){LRM}", None), (f"{RLM} في مايو 2013.", True)]
    aside = next(one for one in made.docx.paragraphs if one.style.name == "Aside")
    assert (aside.runs[0].text, aside.runs[0].font.rtl) == (f"An English sentence.{LRM}", None)
    assert FSI not in said(made.body) and PDI not in said(made.body)


def test_a_citation_in_several_runs_stays_whole() -> None:
    cited = (Run("A v B", italic=True), Run(", "), Run("supra", italic=True), Run(" (1989)"), Run("، "), Run("الفقرة"))
    made = file(Paragraph((*cited, Run(" "), Run("C v D", italic=True), Run("."))), lang="ar", direction="rtl")
    runs = [(one.text.strip(LRM), bool(one.font.rtl)) for one in made.docx.paragraphs[1].runs]
    assert runs == [
        ("A v B", False),
        (", ", False),
        ("supra", False),
        (" (1989)", False),
        ("، ", True),
        ("الفقرة", True),
        (" ", True),
        ("C v D", False),
        (".", True),
    ]


def test_a_foreign_word_in_a_document_from_left_to_right() -> None:
    made = file(Paragraph("Her name is Alma."), Paragraph("ألما"), Paragraph("Her name is ألما here."))
    assert [one.runs[0].font.rtl for one in made.docx.paragraphs[1:]] == [None, True, None]
    assert [one.text for one in made.docx.paragraphs[1:]] == ["Her name is Alma.", "ألما", "Her name is ألما here."]
    assert not list(made.body.iter(f"{W}bidi"))


@pytest.mark.parametrize(
    ("lang", "val", "east"), [("en", "en-GB", "zh-CN"), ("ru", "ru-RU", "zh-CN"), ("tg", "tg", "zh-CN")]
)
def test_the_language_is_said(lang: str, val: str, east: str) -> None:
    made = file(Paragraph("a"), lang=lang)
    languages = made.part("word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert (value(languages), value(languages, "eastAsia")) == (val, east)
    assert made.docx.core_properties.language == lang


def members(data: bytes) -> Iterator[zipfile.ZipInfo]:
    yield from zipfile.ZipFile(BytesIO(data)).infolist()


def test_same_document_same_bytes_and_no_trace_of_time_or_machine() -> None:
    first, second = FORMATS["docx"](sample("a")), FORMATS["docx"](sample("a"))
    assert first == second
    assert {one.date_time for one in members(first)} == {(1980, 1, 1, 0, 0, 0)}
    assert {(one.create_system, one.external_attr >> 16 & 0o170000) for one in members(first)} == {(0, 0)}
    names = [one.filename for one in members(first)]
    assert names[0] == "[Content_Types].xml" and len(names) == len(set(names))


@pytest.mark.parametrize(("date", "day"), [("2013-08-27", "2013-08-27"), ("2013-08", None), ("", None)])
def test_properties_say_title_and_day_and_nobody(date: str, day: str | None) -> None:
    made = file(Paragraph("a"), date=date)
    properties = made.docx.core_properties
    assert (properties.title, properties.author, properties.last_modified_by) == ("Title", "", "")
    for moment in (properties.created, properties.modified):
        assert (moment and moment.date().isoformat()) == day


def test_header_footer_and_new_pages() -> None:
    made = file(Paragraph("before"), PageBreak(), Paragraph("after"), header="Privileged & <confidential>")
    section = made.docx.sections[0]
    assert [one.text for one in section.header.paragraphs] == ["Privileged & <confidential>"]
    codes = [value(one, "instr").strip() for one in made.part("word/footer.xml").iter(f"{W}fldSimple")]
    assert codes == ["PAGE", "NUMPAGES"]
    new_page = made.docx.paragraphs[2]
    assert new_page.style.paragraph_format.page_break_before and new_page.text == ""
    assert file(Paragraph("a")).docx.sections[0].header.is_linked_to_previous


def test_a_document_without_a_title_or_blocks() -> None:
    assert [one.text for one in File(Document((Paragraph("only"),))).docx.paragraphs] == ["only"]
    assert File(Document(())).docx.core_properties.title == "rightscheck"
