"""Delimited text in whatever state: what is found out, and that nothing is lost."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import os
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rightscheck.bulk.mapping import Reading
from rightscheck.bulk.table import Lines, open_table, rows, table_sha256
from rightscheck.problems import InputError

from .helpers import Read, read

HOSTILE = (
    "\ufeffRemovals 2013,,,\r\n"
    "Produced on request,,,\r\n"
    "\r\n"
    "Name,Date,Name,\r\n"  # line 4
    "Ana,5/29/2013,x,1\r\n"
    '"Lopez, Ana",5/30/2013,"says ""no""",2\r\n'
    '"two\r\nlines",5/31/2013,x,3\r\n'  # lines 7 and 8
    "shifted,,6/1/2013,x,4\r\n"
    "short,6/1/2013\r\n"
    "\r\n"
    '"never closed,6/1/2013,x,5\r\n'  # line 12
    "after it,6/2/2013,x,6\r\n"
    "zero\0byte,6/2/2013,x,7\r\n"
    "=1+1,(b)(6),(b)(7)(C),8\r\n"
    " stripped ,  ,[REDACTED],9\r\n"
    ",,,\r\n"
    "   \r\n"
)


def table(folder: Path, data: bytes | str, name: str = "table.csv") -> Path:
    file = folder / name
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    return file


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    long = "y" * (2 << 20)
    return table(
        tmp_path,
        HOSTILE.encode() + "Jos\xe9,6/3/2013,x,10\r\n".encode("latin-1") + f"long,{long},x,11\r\nlast,,,12".encode(),
    )


@pytest.mark.parametrize("size", [1, 2, 3, 50_000])
def test_a_hostile_table_adds_up(hostile: Path, size: int) -> None:
    found = read(hostile, size=size)
    assert found.table.columns == ("Name", "Date", "Name (2)", "Column 4")
    assert found.table.reading.header_line == 4
    assert found.reasons == {9: "fields", 10: "fields", 12: "quote", 14: "nul", 20: "long"}
    assert found.cells == [
        ("Ana", "5/29/2013", "x", "1"),
        ("Lopez, Ana", "5/30/2013", 'says "no"', "2"),
        ("two\nlines", "5/31/2013", "x", "3"),
        ("after it", "6/2/2013", "x", "6"),
        ("=1+1", None, None, "8"),
        ("stripped", None, None, "9"),
        ("José", "6/3/2013", "x", "10"),
        ("last", None, None, "12"),
    ]
    assert found.frame["_line"].to_list() == [5, 6, 7, 13, 15, 16, 19, 21]
    assert found.notes == {"empty_lines": 3, "redacted": 3, "fallback": 1}
    # Every line of the file is the header, part of a record, or an empty line.
    spans = sum(
        many - 1 for batch in found.batches if isinstance(batch.payload, Lines) for _, many in batch.payload.spans
    )
    assert 4 + len(found.frame) + len(found.bad) + spans + found.notes["empty_lines"] == 21


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
def test_the_delimiter_is_found_whatever_the_name(tmp_path: Path, delimiter: str) -> None:
    lines = [["Name", "Date", "To"], *(["Lopez, A; B", "1/2/2013", "MX"] for _ in range(5))]
    text = "".join(delimiter.join(f'"{c}"' if delimiter in c else c for c in line) + "\n" for line in lines)
    found = read(table(tmp_path, text))
    assert found.table.reading.delimiter == ("tab" if delimiter == "\t" else delimiter)
    assert found.cells == [tuple(lines[1])] * 5


def test_a_first_line_may_tell_the_delimiter(tmp_path: Path) -> None:
    assert read(table(tmp_path, "sep=^\nA^B\n1^2\n")).cells == [("1", "2")]


def test_one_column(tmp_path: Path) -> None:
    assert read(table(tmp_path, "Name\nAna\n\nBo\n")).cells == [("Ana",), ("Bo",)]


def test_a_header_below_titles(tmp_path: Path) -> None:
    titles = "Agency\n\nRemovals,\nFiscal years 2010 to 2013\n,,\nNote: draft\n"
    found = read(table(tmp_path, titles + "Name,Date,To\n" + "Ana,2013-01-02,MX\n" * 3))
    assert found.table.reading.header_line == 7
    assert found.frame["_line"].to_list() == [8, 9, 10]


def test_a_header_that_is_told(tmp_path: Path) -> None:
    file = table(tmp_path, "a,b\nc,d\n\ne,f\n")
    assert read(file, Reading(header_line=2)).table.columns == ("c", "d")
    assert read(file, Reading(header_line=2)).frame["_line"].to_list() == [4]
    for line in (3, 9):
        with pytest.raises(InputError, match="header_line"):
            open_table(file, Reading(header_line=line))


def test_a_header_of_two_lines_and_names_that_are_the_same(tmp_path: Path) -> None:
    found = read(table(tmp_path, '"Date\nof birth",x,x,x (2),_row,\n1,2,3,4,5,6\n'))
    assert found.table.columns == ("Date of birth", "x", "x (3)", "x (2)", "_row (2)", "Column 6")
    assert found.frame["_line"].to_list() == [3]


def test_a_delimiter_at_the_end_of_every_row(tmp_path: Path) -> None:
    assert read(table(tmp_path, "a,b\n" + "1,2,\n" * 20)).cells == [("1", "2", None)] * 20


@pytest.mark.parametrize(("ends", "count"), [("\n", 3), ("\r\n", 3), ("\r", 3)])
def test_line_ends(tmp_path: Path, ends: str, count: int) -> None:
    found = read(table(tmp_path, ends.join(["a,b", *["1,2"] * count])))
    assert found.cells == [("1", "2")] * count


def test_a_lone_return_is_part_of_a_cell(tmp_path: Path) -> None:
    assert read(table(tmp_path, 'a,b\nx\ry,"z\rw"\n1,2\n')).cells == [("x\ry", "z\rw"), ("1", "2")]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1252", "utf-32"]
)
def test_encodings_are_found(tmp_path: Path, encoding: str) -> None:
    text = "Name,Ort\n" + "Müller,Köln\n" * 30 + "Anna,Bonn\n"
    found = read(table(tmp_path, text.encode(encoding)))
    assert found.cells == [("Müller", "Köln")] * 30 + [("Anna", "Bonn")]
    assert not found.notes


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r", "shift_jis", "utf-16", "utf-16-le"])
def test_encodings_that_are_told(tmp_path: Path, encoding: str) -> None:
    word = "ソ|表" if encoding == "shift_jis" else "Иванов"
    text = f"Name\tx\n{word}\t1\n".encode(encoding.replace("utf-16", "utf-16-le") if encoding == "utf-16" else encoding)
    assert read(table(tmp_path, text), Reading(encoding=encoding)).cells == [(word, "1")]


def test_an_encoding_that_there_is_not(tmp_path: Path) -> None:
    for name in ("no-such", "idna", "hex"):
        with pytest.raises(InputError, match="no such encoding"):
            open_table(table(tmp_path, "a,b\n1,2\n"), Reading(encoding=name))


def test_lines_in_another_encoding_are_counted_and_kept(tmp_path: Path) -> None:
    data = "a,b\nMüller,1\n".encode() + "Köln,2\n".encode("cp1252") + b"\x81\x9d,3\n"
    found = read(table(tmp_path, data))
    assert found.cells == [("Müller", "1"), ("Köln", "2"), ("\x81\x9d", "3")]
    assert found.notes == {"fallback": 2}


def test_quotation_marks_that_are_plain_text(tmp_path: Path) -> None:
    text = "Name\tSize\n" + 'x\t"5 inch\n' * 10
    found = read(table(tmp_path, text))
    assert found.table.reading.quote == "none"
    assert found.cells == [("x", '"5 inch')] * 10


@pytest.mark.parametrize("line", ['"Joe" Smith,1', '5" pipe,1', 'x,"a"b"'])
def test_a_stray_quotation_mark_costs_no_other_row(tmp_path: Path, line: str) -> None:
    text = "a,b\n" + '"x, y",1\n' * 5 + line + "\n" + '"x, y",1\n' * 5
    found = read(table(tmp_path, text))
    assert len(found.frame) >= 10
    assert set(found.reasons) <= {7}


def test_a_quotation_mark_that_is_never_closed_swallows_nothing(tmp_path: Path) -> None:
    text = 'a,b\n"open,1\n' + "x,2\n" * 1000 + '"y",3\n"open again,4\n'
    found = read(table(tmp_path, text), Reading(quote='"'))
    assert found.reasons == {2: "quote", 1004: "quote"}
    assert len(found.frame) == 1001


def test_many_open_quotation_marks_take_linear_time(tmp_path: Path) -> None:
    found = read(table(tmp_path, "a,b\n" + '5","b\n' * 4000), Reading(quote='"'))
    assert len(found.bad) == 4000


def test_a_line_without_end_is_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rightscheck.bulk.table.lines.LONGEST_LINE", 1 << 16)
    monkeypatch.setattr("rightscheck.bulk.table.lines.BLOCK", 1 << 12)
    text = "a,b\n1,2\n" + "x" * (1 << 18) + ",y\n3,4\n" + "z" * (1 << 17)
    found = read(table(tmp_path, text), size=2)
    assert found.cells == [("1", "2"), ("3", "4")]
    assert found.reasons == {3: "long", 5: "long"}


def test_cells_that_say_nothing(tmp_path: Path) -> None:
    file = table(tmp_path, "a,b\nN/A,Deleted\nn/a,x\n-,deleted\n")
    found = read(file, Reading(empty=("n/a", "-"), redacted=("DELETED",)))
    assert found.cells == [(None, None), (None, "x"), (None, None)]
    assert found.notes == {"redacted": 2}


@pytest.mark.parametrize(
    "mark",
    [
        "(b)(6)",
        "(b)(6),(b)(7)(c)",
        "(b)(6); (b)(7)(C)",
        "(B)(6), (b)(7)(C)",
        "b(6)",
        "(b) (6)",
        "[REDACTED]",
        "Redacted",
        "XXXX",
        "████",
        "****",
        "(b)(6),(7)(c)",
    ],
)
def test_marks_of_what_was_blacked_out(tmp_path: Path, mark: str) -> None:
    assert read(table(tmp_path, f'a;b\n"{mark}";1\n')).cells == [(None, "1")]


@pytest.mark.parametrize("text", ["XXX", "(b)", "B6", "redacted by hand", "(6)", "A (b)(6)"])
def test_texts_that_are_no_such_marks(tmp_path: Path, text: str) -> None:
    assert read(table(tmp_path, f"a;b\n{text};1\n")).cells == [(text, "1")]


def test_text_packed_with_gzip_whatever_its_name(tmp_path: Path) -> None:
    data = gzip.compress(b"a,b\n" + b"1,2\n" * 50_000)
    file = table(tmp_path, data)
    assert len(read(file, size=20_000).frame) == 50_000
    damaged = table(tmp_path, data[:-20], "damaged.csv")
    with pytest.raises(InputError, match="damaged"):
        list(open_table(damaged).batches())


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b"\0\0\n \n", "empty"),
        (b"BZh91AY", "compressed"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Excel"),
        (b"%PDF-1.7", "PDF"),
        (b"<!DOCTYPE html><table>", "web page"),
        (b'[{"a": 1}]', "JSON list"),
        (b"PK\x03\x04nothing", "damaged archive"),
        (b"\x1f\x8bnothing", "damaged"),
        (gzip.compress(gzip.compress(b"a,b\n")), "twice"),
        (b"PAR1nothing", "damaged Parquet"),
    ],
)
def test_what_is_no_table_is_refused_with_what_to_do(tmp_path: Path, data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        open_table(table(tmp_path, data))


def test_other_refusals(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="folder"):
        open_table(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match="no file on a disk"):
        open_table(tmp_path / "pipe")
    with pytest.raises(InputError, match="cannot be read"):
        open_table(tmp_path / "none.csv")
    file = table(tmp_path, "a,b\n1,2\n")
    with pytest.raises(InputError, match="sheets"):
        open_table(file, Reading(sheet="x"))
    with pytest.raises(InputError, match="not parquet"):
        open_table(file, Reading(format="parquet"))
    with pytest.raises(InputError, match="ASCII"):
        open_table(file, Reading(delimiter="¦"))
    with pytest.raises(InputError, match="quotation mark too"):
        open_table(file, Reading(delimiter="'", quote="'"))


def test_the_digest_of_a_table(tmp_path: Path) -> None:
    file = table(tmp_path, "a")
    assert table_sha256(file) == hashlib.sha256(b"a").hexdigest()


CELL = st.text(st.characters(exclude_categories=("Cc", "Cs")) | st.sampled_from("\n\t,;|'\""), max_size=12)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.integers(1, 5).flatmap(
        lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), min_size=1, max_size=20)
    ),
    st.sampled_from([",", "\t", ";", "|"]),
    st.sampled_from(['"', "'"]),
    st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
    st.sampled_from(["\n", "\r\n"]),
    st.integers(1, 9),
)
def test_what_the_csv_module_writes_is_read_the_same(
    tmp_path: Path, cells: list[list[str]], delimiter: str, quote: str, quoting: Literal[0, 1], ends: str, size: int
) -> None:
    head = [f"name {number}" for number in range(len(cells[0]))]
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, quotechar=quote, quoting=quoting, lineterminator=ends).writerows(
        [head, *cells]
    )
    told = Reading(delimiter="tab" if delimiter == "\t" else delimiter, quote=quote, header_line=1, encoding="utf-8")
    found = read(table(tmp_path, out.getvalue()), told, size=size)
    assert not found.bad
    written = [tuple(cell.strip() for cell in row) for row in cells]
    # A line without any text is no record; a record of empty cells may be such a line.
    assert [row for row in _texts(found) if any(row)] == [row for row in written if any(row)]


def _texts(found: Read) -> list[tuple[str, ...]]:
    return [tuple(cell or "" for cell in row) for row in found.cells]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=200),
        st.text(st.sampled_from('ab,;"\t\n\r\0 é'), max_size=120).map(str.encode),
        st.text(st.sampled_from('a,"\n'), max_size=200).map(str.encode),
        st.text(st.sampled_from('a,"\n\0'), max_size=60).map(str.encode),
    ),
    st.integers(1, 5),
)
def test_random_bytes_add_up_or_are_refused(tmp_path: Path, data: bytes, size: int) -> None:
    file = table(tmp_path, data)
    try:
        whole = read(file, size=size)
    except InputError:
        return
    again = read(file)
    assert whole.frame.equals(again.frame)
    assert whole.bad == again.bad


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.text(st.sampled_from("ab é\ufeff"), max_size=5), min_size=3, max_size=3), min_size=1))
def test_both_parsers_give_the_same(tmp_path: Path, cells: list[list[str]]) -> None:
    text = "x,y,z\n" + "".join(",".join(row) + "\n" for row in cells)
    quick = read(table(tmp_path, text), Reading(delimiter=",", header_line=1, encoding="utf-8"))
    slow = read(table(tmp_path, text + '"q",,\n'), Reading(delimiter=",", header_line=1, encoding="utf-8"))
    assert quick.cells == slow.cells[:-1]


def test_workers_need_only_the_columns_that_are_wanted(tmp_path: Path) -> None:
    opened = open_table(table(tmp_path, "a,b,c\n1,2,3\n"))
    batch = next(opened.batches())
    assert rows(opened.spec, batch, ["c", "a"]).frame.row(0) == (1, 2, "3", "1")
    assert rows(opened.spec, batch, []).frame.row(0) == (1, 2)
