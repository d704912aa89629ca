"""CSV that a spreadsheet shows and never runs, and ZIP files that are not trusted."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rightscheck.exchange.archive import member, zipped
from rightscheck.exchange.cells import cell, from_csv, plain_cell, to_csv
from tests.report.sample import HOSTILE

TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"))


@given(TEXT)
def test_a_cell_is_read_back_as_it_was(text: str) -> None:
    assert plain_cell(cell(text)) == text


@given(TEXT)
def test_no_cell_begins_as_a_formula(text: str) -> None:
    made = cell(text)
    assert not made.startswith(("=", "@", "\t", "\r"))
    if made.startswith(("+", "-")):
        assert made[1:].replace(".", "").replace(",", "").isdigit()


@pytest.mark.parametrize("number", ["-5", "+3", "-2.50", "-1,5", "12", "0"])
def test_numbers_stay(number: str) -> None:
    assert cell(number) == number


@pytest.mark.parametrize("text", ["=cmd()", "@SUM(1)", "+1-1", "-2+3", "\tx", "--1"])
def test_formulas_are_guarded(text: str) -> None:
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize("mark", [True, False])
def test_a_table_comes_back_with_every_hostile_text(mark: bool) -> None:
    texts = [text for text in HOSTILE if "\ud83d" not in text and "\x00" not in text]
    data = to_csv(["a", "=b"], ([text, text] for text in texts), mark=mark)
    assert data.startswith(b"\xef\xbb\xbf") is mark
    assert from_csv(data) == [["a", "=b"], *([text, text] for text in texts)]


def test_semicolons_are_read() -> None:
    assert from_csv(b"a;b\n1;2\n") == [["a", "b"], ["1", "2"]]


@pytest.mark.parametrize(
    ("data", "complaint"),
    [(b"\xff\xfe", "not UTF-8"), (b'"' + b"x" * 200_000 + b'"\n', "cannot be read as CSV")],
)
def test_what_is_no_table(data: bytes, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        from_csv(data)


def test_zip_is_the_same_twice_and_comes_back() -> None:
    made = zipped({"import.csv": b"x", "a/b.pdf": b"y"})
    assert made == zipped({"import.csv": b"x", "a/b.pdf": b"y"})
    assert member(made, "import.csv") == b"x"


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("import.csv", b"0" * 300_000_000)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"nothing", "no ZIP file"),
        (zipped({"../import.csv": b"x"}), "no import.csv"),
        (zipped({f"{n}": b"" for n in range(1_100)}), "too large"),
    ],
)
def test_archives_that_are_refused(data: bytes, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        member(data, "import.csv")


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(ValueError, match="too large"):
        member(bomb(), "import.csv")
