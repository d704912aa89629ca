"""Workbooks, read back as the files they are: text stays text, counts are numbers, every table has a sheet."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from io import BytesIO
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rightscheck.report.model import Document, Heading, Item, Items, Note, Paragraph, Picture, Run, Table
from rightscheck.report.visible import visible
from rightscheck.report.xlsx import LONGEST, render

from .sample import HOSTILE, SVG, sample

NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
ESCAPED = re.compile(r"_x([0-9A-F]{4})_")


@dataclass
class Sheet:
    rows: list[list[str]]
    kinds: list[list[str]]
    xml: str

    @property
    def cells(self) -> list[str]:
        return [cell for row in self.rows for cell in row]


def opened(data: bytes) -> tuple[dict[str, Sheet], zipfile.ZipFile]:
    file = zipfile.ZipFile(BytesIO(data))
    strings = [
        ESCAPED.sub(lambda m: chr(int(m[1], 16)), "".join(one.text or "" for one in item.iterfind(".//m:t", NS)))
        for item in ElementTree.fromstring(file.read("xl/sharedStrings.xml")).iterfind("m:si", NS)
    ]
    book = ElementTree.fromstring(file.read("xl/workbook.xml"))
    targets = {
        one.get("Id"): one.get("Target") for one in ElementTree.fromstring(file.read("xl/_rels/workbook.xml.rels"))
    }
    found = {}
    for sheet in book.iterfind("m:sheets/m:sheet", NS):
        xml = file.read(f"xl/{targets[sheet.get(REL)]}").decode()
        rows, kinds = [], []
        for row in ElementTree.fromstring(xml).iterfind("m:sheetData/m:row", NS):
            cells = row.findall("m:c", NS)
            values = [cell.findtext("m:v", "", NS) for cell in cells]
            kinds.append([cell.get("t", "n") for cell in cells])
            rows.append([strings[int(v)] if kind == "s" else v for v, kind in zip(values, kinds[-1], strict=True)])
        found[sheet.get("name", "")] = Sheet(rows, kinds, xml)
    return found, file


def table(*rows: tuple[str, ...], caption: str = "", counts: tuple[int, ...] = ()) -> Document:
    header = tuple(f"h{n}" for n in range(len(rows[0])))
    return Document((Heading(1, "Title"), Heading(2, "Here"), Table(header, rows, caption, counts=counts)))


def test_hostile_texts_stay_text() -> None:
    data = render(sample(*HOSTILE))
    sheets, file = opened(data)
    assert not any("<f>" in sheet.xml or "hyperlink" in sheet.xml for sheet in sheets.values())
    assert not any("externalLink" in name or "vba" in name for name in file.namelist())
    everything = {cell for sheet in sheets.values() for cell in sheet.cells}
    for text in HOSTILE:
        assert visible(text) in everything
    kinds = {kind for sheet in sheets.values() for row in sheet.kinds for kind in row}
    assert kinds == {"s"}, "no cell is anything but a string"


@settings(max_examples=40)
@given(st.text(st.characters(codec=None), max_size=40))
def test_any_text_is_read_back_as_it_is_shown(text: str) -> None:
    sheets, _ = opened(render(table((text, "b"))))
    assert sheets["Here"].rows[1][0] == visible(text)


def test_only_counts_are_numbers() -> None:
    rows = (("a", "12", "12"), ("b", "=1+1", "1e3"), ("c", "٣", "007"))
    sheet = opened(render(table(*rows, counts=(1,))))[0]["Here"]
    assert sheet.rows[1:] == [["a", "12", "12"], ["b", "=1+1", "1e3"], ["c", "٣", "007"]]
    assert sheet.kinds[1:] == [["s", "n", "s"], ["s", "s", "s"], ["s", "s", "s"]]


def test_a_table_has_a_sheet_with_a_fixed_header_and_a_filter() -> None:
    sheets, _ = opened(render(table(("a", "b"), ("c", "d"))))
    assert list(sheets) == ["Text", "Here"]
    assert sheets["Here"].rows == [["h0", "h1"], ["a", "b"], ["c", "d"]]
    assert 'state="frozen"' in sheets["Here"].xml
    assert '<autoFilter ref="A1:B3"' in sheets["Here"].xml
    assert sheets["Text"].rows == [["Title"], ["Here"], ["See the sheet “Here”."]]


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("a/b\\c:d*e?f[g]h", "a b c d e f g h"),
        ("'quoted'", "quoted"),
        ("History", "History 1"),
        ("Text", "Text (2)"),
        ("x" * 40, "x" * 31),
        ("😀" * 20, "😀" * 15),
        ("  ", "Here"),
        ("[]", "Table"),
    ],
)
def test_a_sheet_has_a_name_that_it_may_have(wanted: str, name: str) -> None:
    caption = wanted if wanted.strip() else ""
    assert list(opened(render(table(("a",), caption=caption)))[0])[1] == name


@settings(max_examples=40)
@given(st.lists(st.text(max_size=40), min_size=1, max_size=6))
def test_names_of_sheets_are_unique_and_short(captions: list[str]) -> None:
    blocks = tuple(Table(("h",), (("a",),), caption) for caption in captions)
    names = list(opened(render(Document((Heading(1, "T"), *blocks))))[0])
    assert len(names) == len(captions) + 1
    assert len({name.casefold() for name in names}) == len(names)
    assert all(1 <= len(name.encode("utf-16-le")) // 2 <= 31 for name in names)
    assert not any(set(name) & set("[]:*?/\\") or name.startswith("'") or name.endswith("'") for name in names)


def test_a_long_text_is_split_and_a_long_cell_is_cut_visibly() -> None:
    long = "y" * (LONGEST + 7)
    sheets, _ = opened(render(Document((Heading(1, "T"), Paragraph(long), Table(("h",), ((long,),), "Long")))))
    assert sheets["Text"].rows[1:3] == [["y" * LONGEST], ["y" * 7]]
    assert sheets["Long"].rows[1] == ["y" * LONGEST + " … [7 more characters are left out]"]


def test_text_has_everything_that_is_no_table() -> None:
    note = Note((Run("A source", italic=True),))
    document = Document(
        (
            Heading(1, "T"),
            Paragraph((Run("Said"), note), number=3),
            Items((Item("one", "!", (Item("below"),)),)),
            Picture(SVG, "It shows a line.", "A line"),
            Table(("h",), (((Run("cell"), note),),), "Cells"),
        )
    )
    sheets, _ = opened(render(document))
    assert sheets["Text"].cells == [
        *("T", "3. Said[1]", "! one", "below", "A line. It shows a line.", "See the sheet “Cells”."),
        *("[1] A source", "[2] A source"),
    ]
    assert sheets["Cells"].rows[1] == ["cell[2]"]


def test_sheets_run_from_right_to_left_where_the_document_does() -> None:
    document = table(("a",))
    assert all(
        'rightToLeft="1"' in sheet.xml for sheet in opened(render(document._replace(direction="rtl")))[0].values()
    )
    assert not any("rightToLeft" in sheet.xml for sheet in opened(render(document))[0].values())


def test_the_same_document_gives_the_same_bytes_and_names_nobody() -> None:
    document = sample("A text.")
    data = render(document)
    assert render(document) == data
    _, file = opened(data)
    core = file.read("docProps/core.xml").decode()
    assert "<dc:creator></dc:creator>" in core
    assert "2013-08-27T00:00:00Z" in core
    assert "<dc:title>Memorandum</dc:title>" in core
    assert {info.date_time for info in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
