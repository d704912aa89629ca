"""Made-up tables: the same for the same seed, in the shape of the real ones, and about nobody."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import polars as pl
import pytest

from rightscheck.bulk import synthetic
from rightscheck.bulk.synthetic.__main__ import main
from rightscheck.bulk.synthetic.rows import REDACTED
from rightscheck.bulk.synthetic.tables import CHUNK

MAKERS = [synthetic.ice_removals, synthetic.ice_detention_stints, synthetic.credible_fear]


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_the_same_seed_gives_the_same_rows_however_many(make) -> None:
    first, more = pl.concat(make(50, 7)), pl.concat(make(80, 7))
    assert first.equals(more.head(50))
    assert not first.equals(pl.concat(make(50, 8)))


def test_rows_come_in_chunks() -> None:
    sizes = [frame.height for frame in synthetic.ice_removals(CHUNK + 1)]
    assert sizes == [CHUNK, 1]
    assert [frame.height for frame in synthetic.ice_removals(0)] == [0]


def test_cells_are_empty_or_blacked_out_as_often_as_asked() -> None:
    frame = pl.concat(synthetic.ice_removals(20_000, odd=synthetic.Odd(empty=0.1, redacted=0.2)))
    country = frame["Citizenship Country"]
    assert 0.09 < country.null_count() / 20_000 < 0.11
    assert 0.19 < (country == REDACTED).sum() / 20_000 < 0.21


def test_what_is_invented_says_so() -> None:
    frame = pl.concat(synthetic.ice_detention_stints(300))
    assert frame["Unique Identifier"].str.starts_with("SYN").all()
    assert frame["Detention Facility Code"].str.starts_with("TEST").all()


def test_a_stay_has_one_person_and_one_end() -> None:
    frame = pl.concat(synthetic.ice_detention_stints(300, odd=synthetic.Odd(0, 0)))
    stays = frame.group_by("Unique Identifier").agg(pl.col("Stay Book In Date Time", "Citizenship Country").n_unique())
    assert (stays["Stay Book In Date Time"] == 1).all() and (stays["Citizenship Country"] == 1).all()


def test_every_proceeding_and_application_belongs_to_a_case() -> None:
    tables = {name: pl.concat(frames) for name, frames in synthetic.eoir(200).items()}
    cases = set(tables["A_TblCase"]["IDNCASE"])
    assert len(cases) == 200
    assert set(tables["B_TblProceeding"]["IDNCASE"]) == cases
    assert set(tables["tbl_Court_Appln"]["IDNCASE"]) <= cases


def test_names_of_columns_stand_on_line_7_below_titles(tmp_path: Path) -> None:
    synthetic.write("credible-fear", tmp_path / "fear.csv", 10)
    lines = list(csv.reader(io.StringIO((tmp_path / "fear.csv").read_text(encoding="utf-8"))))
    assert lines[6][0] == "Referral Date" and len(lines) == 17
    assert {len(line) for line in lines[6:]} == {11}
    assert {line[1] for line in lines[7:]} == {REDACTED}


def test_a_workbook_has_dates_and_no_formulas(tmp_path: Path) -> None:
    import openpyxl

    synthetic.write("credible-fear", tmp_path / "fear.xlsx", 10)
    sheet = openpyxl.load_workbook(tmp_path / "fear.xlsx")["Synthetic"]
    assert sheet["A7"].value == "Referral Date" and sheet["A8"].is_date and sheet.max_row == 17


def test_tables_of_the_court_are_separated_by_tabs_and_may_slip(tmp_path: Path) -> None:
    files = synthetic.write("eoir", tmp_path, 2000, 3, synthetic.Odd(shifted=0.05))
    assert [file.name for file in files] == ["A_TblCase.csv", "B_TblProceeding.csv", "tbl_Court_Appln.csv"]
    counts = [line.count("\t") for line in files[0].read_text(encoding="utf-8").splitlines()]
    assert set(counts) == {10, 11} and 60 < counts.count(11) < 140


def test_lines_of_json(tmp_path: Path) -> None:
    synthetic.write("ice-removals", tmp_path / "removals.jsonl", 3)
    rows = [json.loads(line) for line in (tmp_path / "removals.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(rows) == 3 and rows[0]["Unique Identifier"] == "SYN000000000"


def test_cells_with_the_separator_are_quoted(tmp_path: Path) -> None:
    synthetic.write("ice-removals", tmp_path / "removals.csv", 500)
    rows = list(csv.reader(io.StringIO((tmp_path / "removals.csv").read_text(encoding="utf-8"))))
    assert {len(row) for row in rows} == {18}
    assert any("CHINA, PEOPLES REPUBLIC OF" in row for row in rows)


def test_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "removals.tsv"
    assert main(["ice-removals", "--rows", "5", "--seed", "1", "-o", str(file)]) == 0
    assert capsys.readouterr().out == f"{file}\n"
    assert len(file.read_text(encoding="utf-8").splitlines()) == 6


def test_a_format_that_is_not_known_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["ice-removals", "-o", str(tmp_path / "removals.pdf")])
    assert "Rename the file." in capsys.readouterr().err
    with pytest.raises(ValueError, match="Rename the file"):
        synthetic.write("ice-removals", tmp_path / "removals.pdf", 3)
