"""`map`, `coverage`, `screen` and `row` as a person calls them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import polars as pl
import pytest

from rightscheck.bulk.synthetic import write

from ..bulk.tables import CANARY, COLUMNS, MAP, text, written
from .conftest import Run

NOTICE = "Indicators from records, not findings of violation"


def test_from_a_table_to_a_row(run: Run, tmp_path: Path) -> None:
    table, map_ = written(tmp_path, 300)
    out = tmp_path / "results"
    said = run("screen", table, "--map", map_, "-o", out)
    assert said.code == 0
    assert NOTICE in said.out
    assert "300 rows were read" in said.out
    assert "vccr-36-1b" in said.out
    assert "facts[4]: still to do" in said.err
    assert CANARY not in said.out + said.err
    again = run("screen", table, "--map", map_, "-o", out, "--resume")
    assert (again.code, "is finished" in again.out) == (0, True)
    number = pl.read_parquet(out / "verdicts.parquet")["row"][0]
    row = run("row", out, "--row", number)
    assert row.code == 0
    assert f"Row {number} of the table, line {number + 1}" in row.out
    counted = re.search(r"(\d+) of (\d+) screened verdicts", row.out)
    assert counted is not None
    assert counted[1] == counted[2]
    explained = run("row", out, "--row", number, "--norm", "vccr-36-1b")
    assert explained.code == 0
    assert NOTICE in explained.out
    saved = run("row", out, "--row", number, "-o", tmp_path / "case.yaml")
    assert saved.code == 0
    assert run("check", tmp_path / "case.yaml").code == 0
    assert run("row", out, "--row", number, "-o", tmp_path / "case.yaml").code == 2


def test_a_moved_table_is_named(run: Run, tmp_path: Path) -> None:
    table, map_ = written(tmp_path, 20)
    run("screen", table, "--map", map_, "-o", tmp_path / "out")
    moved = table.rename(tmp_path / "moved.csv")
    lost = run("row", tmp_path / "out", "--row", 1)
    assert (lost.code, "--table" in lost.err) == (2, True)
    assert run("row", tmp_path / "out", "--row", 1, "--table", moved).code == 0
    moved.write_text(text(19), encoding="utf-8")
    other = run("row", tmp_path / "out", "--row", 1, "--table", moved)
    assert (other.code, "not the one that was screened" in other.err) == (2, True)


def test_coverage_with_and_without_a_table(run: Run, tmp_path: Path) -> None:
    table, map_ = written(tmp_path, 200)
    bare = run("coverage", map_)
    assert bare.code == 0
    assert NOTICE in bare.out
    found = json.loads(run("coverage", map_, table, "--format", "json").out)
    norms = {norm["column"]: norm for norm in found["norms"]}
    assert found["rows"] == 200
    assert norms["vccr-36-1b"]["assessable"]
    assert 0 < norms["vccr-36-1b"]["assessed"] < norms["vccr-36-1b"]["applies"] <= 200
    assert not norms["vcdr-22"]["assessable"]
    additions = {(one["about"], one["fact"]): one for one in found["additions"]}
    assert ("detention", "consular_rights_told") not in additions, "a column says it already"
    access = additions["detention", "consular_access"]
    assert "vccr-36-1a" in access["opens"]


def test_a_map_is_proposed_and_screens_nothing_that_is_not_sure(run: Run, tmp_path: Path) -> None:
    table, _ = written(tmp_path, 60)
    made = run("map", table, "--by", "Italy", "-o", tmp_path / "proposed.yaml")
    assert made.code == 0, made.err
    assert "still to do" in made.out
    assert CANARY not in (tmp_path / "proposed.yaml").read_text(encoding="utf-8")
    assert run("map", table, "-o", tmp_path / "proposed.yaml").code == 2
    assert run("screen", table, "--map", tmp_path / "proposed.yaml", "-o", tmp_path / "out").code == 0
    assert run("map", table, "--by", "Narnia").code == 2
    assert "ice-removals" in run("map").out


def test_a_credible_fear_table_end_to_end(run: Run, tmp_path: Path) -> None:
    """The header stands on line 7, fields are blacked out, and no column says anything on consular rights."""
    table = write("credible-fear", tmp_path / "referrals.xlsx", 2865, seed=7)[0]
    out = tmp_path / "out"
    said = run("screen", table, "--map", "credible-fear-referrals", "-o", out)
    assert said.code == 0, said.err
    rows = pl.read_parquet(out / "verdicts.parquet")
    totals = json.loads((out / "manifest.json").read_text())["rows"]
    assert totals["read"] == 2865 == len(rows) + totals["quarantined"]
    consular = [name for name in rows.columns if name.startswith("vccr-36")]
    assert len(consular) == 4
    assert {verdict for name in consular for verdict in rows[name]} == {"not_assessable"}


def hostile(folder: Path) -> Path:
    """A table with everything that goes wrong in tables."""
    head = ",".join(("Case", "Case", *COLUMNS[1:])) + "\r\n"
    good = "{},x,N,MEX,2003-05-01 08:30,,never,,,,North\r\n"
    parts = [
        b"\xef\xbb\xbf" + head.encode(),
        good.format("C1").encode(),
        b'C2,x,"a\r\nb",MEX,2003-05-01 08:30,,never,,,,"South, East"\r\n',
        b"C3,x,Jos\xe9,MEX,2003-05-01 08:30,,at once,,,,North\n",
        "C4,x,José,MEX,2003-05-01 08:30,,at once,,,,=1+1\n".encode(),
        b"C5,x,N,MEX,shifted,2003-05-01 08:30,,never,,,,North\r\n",
        b"C6,x,N\x00N,MEX,2003-05-01 08:30,,never,,,,North\r\n",
        b"C7,x," + b"z" * 10_000_000 + b",MEX,2003-05-01 08:30,,never,,,,North\r\n",
        b"C8,x,N,MEX,2003-05-01 08:30,,never,,,," + b"z" * 10_000_000 + b"\r\n",
        b'C9,x,"never closed,MEX,2003-05-01 08:30,,never,,,,North\r\n',
        *(good.format(f"=D{number}").encode() for number in range(20)),
        b"\r\n\r\n",
    ]
    file = folder / "hostile.csv"
    file.write_bytes(b"".join(parts))
    return file


def test_a_hostile_table_end_to_end(run: Run, tmp_path: Path) -> None:
    table, map_, out = hostile(tmp_path), tmp_path / "map.yaml", tmp_path / "out"
    map_.write_text(MAP, encoding="utf-8")
    said = run("screen", table, "--map", map_, "-o", out, "--batch", "7")
    assert said.code == 0, said.err
    totals = json.loads((out / "manifest.json").read_text())["rows"]
    bad = pl.read_csv(out / "quarantine.csv")
    rows = pl.read_parquet(out / "verdicts.parquet")
    assert totals["read"] == 29 == len(rows) + totals["quarantined"]
    assert sorted(set(rows["row"]) | set(bad["row"])) == list(range(1, 30))
    assert {(row, reason) for row, reason in bad.select("row", "reason").iter_rows()} >= {(5, "fields"), (6, "nul")}
    assert set(rows["Case"]) >= {"C1", "C2", "C3", "C4", "C7", *(f"=D{number}" for number in range(20))}
    written_out = (out / "verdicts.csv").read_text(encoding="utf-8")
    assert "'=D0" in written_out
    assert ",=D0" not in written_out


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (("--map", "none.yaml"), "none.yaml"),
        (("--map", "map.yaml", "--norm", "cat-33"), "cat-3"),
        (("--map", "map.yaml", "--join", "x"), "NAME=FILE"),
        (("--map", "map.yaml", "--join", "x=y"), "joins no table"),
        (("--map", "map.yaml", "--on", "ray://head:10001"), "tcp://HOST:PORT"),
        (("--map", "map.yaml", "--on", "tcp://localhost:1", "--jobs", "2"), "--jobs"),
    ],
)
def test_wrong_calls(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], what: str
) -> None:
    written(tmp_path, 5)
    monkeypatch.chdir(tmp_path)
    said = run("screen", "detentions.csv", "-o", "out", *arguments)
    assert said.code == 2
    assert what in said.err
    assert not (tmp_path / "out" / "manifest.json").exists()


def test_names_of_columns_that_polars_takes_for_patterns(run: Run, tmp_path: Path) -> None:
    """A header with `*` or `^.*$` stopped the program."""
    frame = pl.DataFrame({"*": ["1", "4"], "^.*$": ["2", "5"], "cat-3": ["3", "6"]})
    frame.write_csv(tmp_path / "star.csv")
    frame.write_parquet(tmp_path / "star.parquet")
    frame.write_ndjson(tmp_path / "star.jsonl")
    (tmp_path / "map.yaml").write_text(
        "map: star\ntitle: Star\nkey: ['* (column 1)', cat-3]\nacts: {d: {kind: detention, by: ITA}}\n"
        "facts: [{fact: detention_days, column: '^.*$ (column 2)'}]\n",
        encoding="utf-8",
    )
    for kind in ("csv", "parquet", "jsonl"):
        assert run("inspect", tmp_path / f"star.{kind}").code == 0
        said = run("screen", tmp_path / f"star.{kind}", "--map", tmp_path / "map.yaml", "-o", tmp_path / kind)
        assert said.code == 0, said.err
        rows = pl.read_parquet(tmp_path / kind / "verdicts.parquet")
        assert rows["* (column 1)"].to_list() == ["1", "4"]
        assert rows["cat-3 (key)"].to_list() == ["3", "6"]
