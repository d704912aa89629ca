"""JSON lines, Parquet and XLSX: the same rows whatever the format."""

from __future__ import annotations

import datetime
import json
import zipfile
from pathlib import Path
from typing import Any

import polars as pl
import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rightscheck.bulk.mapping import Reading
from rightscheck.bulk.table import open_table, rows
from rightscheck.problems import InputError

from .helpers import read


def test_json_lines(tmp_path: Path) -> None:
    file = tmp_path / "table.txt"
    lines = [
        '{"a": 1.10, "b": "x", "list": ["p", 2, null]}',
        "",
        '{"b": null, "deep": {"q": 1}, "yes": true}',
        "[1]",
        "nope",
        '{"b": "\\ud800"}',
        '{"a": "\0"}',
    ]
    file.write_text("\n".join(lines), encoding="utf-8")
    found = read(file, size=2)
    assert found.table.columns == ("a", "b", "list", "deep", "yes")
    assert found.cells == [
        ("1.10", "x", "p|2|", None, None),
        (None, None, None, '{"q": "1"}', "true"),
        (None, "?", None, None, None),
    ]
    assert found.reasons == {4: "json", 5: "json", 7: "nul"}
    assert found.frame["_line"].to_list() == [1, 3, 6]


def test_json_that_is_no_lines(tmp_path: Path) -> None:
    file = tmp_path / "table.json"
    for text in ('{\n "a": 1\n}', "{}\n{}"):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(InputError, match="one object a line"):
            open_table(file)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.dictionaries(st.sampled_from("abc"), st.none() | st.booleans() | st.integers() | st.text(max_size=5)),
        max_size=9,
    )
)
def test_random_json_lines_add_up(tmp_path: Path, objects: list[dict[str, Any]]) -> None:
    file = tmp_path / "table.jsonl"
    file.write_text('{"a": 1}\n' + "".join(json.dumps(one) + "\n" for one in objects), encoding="utf-8")
    found = read(file, size=3)
    assert len(found.frame) == 1 + len(objects)
    assert not found.bad


FRAME = pl.DataFrame(
    {
        "text": ["x", None, " y "],
        "whole": [1, None, 3],
        "float": [1.0, 2.5, None],
        "day": [datetime.date(2013, 5, 29), None, datetime.date(2014, 1, 1)],
        "moment": [datetime.datetime(2013, 5, 29, 2, 30), None, datetime.datetime(2014, 1, 1)],
        "list": [["a", "b"], None, []],
        "struct": [{"k": 1}, None, {"k": 2}],
        "bool": [True, False, None],
        "bytes": [b"\x00", None, b"a"],
    }
)


def test_parquet(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    FRAME.write_parquet(file)
    found = read(file, size=2)
    assert found.table.reading.format == "parquet"
    assert found.cells == [
        ("x", "1", "1", "2013-05-29", "2013-05-29 02:30:00", "a|b", '{"k":1}', "true", "00"),
        (None, None, "2.5", None, None, None, None, "false", None),
        ("y", "3", None, "2014-01-01", "2014-01-01 00:00:00", None, '{"k":2}', None, "61"),
    ]


def test_parquet_gives_only_what_is_wanted(tmp_path: Path) -> None:
    file = tmp_path / "table.parquet"
    pl.concat([FRAME] * 1000).write_parquet(file, row_group_size=700)
    table = open_table(file)
    batches = list(table.batches(900, ["whole"]))
    assert [batch.records for batch in batches] == [900, 900, 900, 300]
    assert rows(table.spec, batches[1], ["whole"]).frame.row(0) == (901, 901, "1")
    assert [batch.records for batch in table.batches(2000, [])] == [2000, 1000]
    with pytest.raises(InputError, match="no columns"):
        empty = tmp_path / "empty.parquet"
        pl.DataFrame().write_parquet(empty)
        open_table(empty)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    file = tmp_path / "table.bin"
    book = xlsxwriter.Workbook(file)
    book.add_worksheet("Notes").write(0, 0, "About")
    sheet = book.add_worksheet("Data")
    dated = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    sheet.write(0, 0, "Removals")
    sheet.write_row(2, 0, ["Name", "Age", "Date", "Sum", "Flag"])
    for place, clock in enumerate([(0, 0), (2, 30)]):
        sheet.write_row(3 + place, 0, ["Ana", 1.5 + place / 2])
        sheet.write_datetime(3 + place, 2, datetime.datetime(2013, 5, 29, *clock), dated)
        sheet.write_formula(3 + place, 3, "=1+1", value="" if place else 2)
        sheet.write_boolean(3 + place, 4, True)
    sheet.write(7, 0, "after a gap")
    sheet.write_row(8, 0, ["x"] * 7)
    sheet.write(9, 3, "(b)(6)")
    book.close()
    return file


@pytest.mark.parametrize("size", [1, 100])
def test_a_sheet(workbook: Path, size: int) -> None:
    found = read(workbook, size=size)
    assert (found.table.reading.sheet, found.table.reading.header_line) == ("Data", 3)
    assert found.table.sheets == ("Notes", "Data")
    assert found.cells == [
        ("Ana", "1.5", "2013-05-29", "2", "true"),
        ("Ana", "2", "2013-05-29 02:30:00", None, "true"),
        ("after a gap", None, None, None, None),
        (None, None, None, None, None),
    ]
    assert found.frame["_line"].to_list() == [4, 5, 8, 10]
    assert found.reasons == {9: "fields"}
    assert found.notes == {"formulas": 1, "empty_lines": 2, "redacted": 1}


def test_a_sheet_that_is_told(workbook: Path) -> None:
    assert read(workbook, Reading(sheet="Notes")).table.columns == ("About",)
    assert read(workbook, Reading(header_line=4)).table.columns[0] == "Ana"
    with pytest.raises(InputError, match="no sheet of this name; the workbook has 2"):
        open_table(workbook, Reading(sheet="Other"))
    with pytest.raises(InputError, match="nothing in this row"):
        open_table(workbook, Reading(header_line=2))


def test_damaged_workbooks(workbook: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(workbook) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    for name in ("xl/workbook.xml", "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml"):
        broken = tmp_path / "broken.xlsx"
        with zipfile.ZipFile(broken, "w") as archive:
            for part, data in parts.items():
                archive.writestr(part, data[: len(data) // 2] if part == name else data)
        with pytest.raises(InputError, match="damaged workbook"):
            list(open_table(broken, Reading(sheet="Data")).batches())
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("table.csv", "a,b")
    with pytest.raises(InputError, match=r"no \.xlsx workbook"):
        open_table(tmp_path / "other.zip")
