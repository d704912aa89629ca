"""A run from table to results: totals, verdicts of lawful and unlawful rows, quarantine, interruption and resumption."""

from __future__ import annotations

import hashlib
import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest

from rightscheck.bulk.rows import screened_row
from rightscheck.bulk.screening import Job, Progress, Run
from rightscheck.checking import check
from rightscheck.law.pack import Pack
from rightscheck.problems import InputError

from .tables import CANARY, MAP, text, written

ROWS = 1200


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, pack: Pack) -> Iterator[Path]:
    """A finished screening: the table, its map and the results in `out`."""
    here = tmp_path_factory.mktemp("screened")
    table, map_ = written(here, ROWS)
    run = Run(Job(table, map_, size=250), pack, here / "out")
    told: list[Progress] = []
    run.screen(progress=told.append)
    assert [one.rows for one in told] == [250, 500, 750, 1000, 1200]
    assert told[-1].share == 1
    run.write()
    yield here


def verdicts(folder: Path) -> pl.DataFrame:
    return pl.read_parquet(folder / "out" / "verdicts.parquet")


def test_totals_reconcile(folder: Path) -> None:
    totals = json.loads((folder / "out" / "manifest.json").read_text())["rows"]
    assert totals["read"] == ROWS
    assert totals["quarantined"] == len(pl.read_csv(folder / "out" / "quarantine.csv")["row"].unique())
    assert len(verdicts(folder)) == ROWS - totals["quarantined"]


def test_a_norm_is_met_where_the_person_was_never_told_and_not_where_told_at_once(folder: Path) -> None:
    table = pl.read_csv(text(ROWS).encode(), truncate_ragged_lines=True, infer_schema=False)
    found = verdicts(folder).join(table, on="Case").filter(pl.col("nationality").is_in(["MEX", "HND"]))
    by_told = {told: set(part["vccr-36-1b"]) for (told,), part in found.group_by("Told")}
    assert by_told["Never"] == {"indicated"}
    assert by_told["later"] == {"indicated"}
    assert by_told["at once"] == {"undetermined"}, "what became of a wish to notify the post is not in the table"
    assert by_told["n/a"] == {"undetermined"}


def test_an_act_that_a_row_does_not_have_is_said_so(folder: Path) -> None:
    found = verdicts(folder).with_columns(removed=pl.col("destination").is_not_null())
    assert set(found.filter(~pl.col("removed"))["cat-3"]) == {"no_act"}
    assert "no_act" not in set(found.filter("removed")["cat-3"])


def test_what_no_column_can_settle_is_not_assessable_on_any_row(folder: Path) -> None:
    assert set(verdicts(folder)["vcdr-22"]) == {"not_assessable"}
    assert set(verdicts(folder)["vccr-36-1a"]) <= {"not_assessable", "not_applicable"}


def test_every_row_in_quarantine_has_its_line_and_reason(folder: Path) -> None:
    bad = pl.read_csv(folder / "out" / "quarantine.csv")
    assert set(bad["reason"]) == {"fields", "date", "value", "state", "order"}
    lines = text(ROWS).splitlines()
    for row, line, column in bad.select("row", "line", "column").iter_rows():
        assert line == row + 1
        if column == "Nationality":
            assert "Ruritania" in lines[line - 1]


def test_no_name_of_the_table_gets_into_the_results(folder: Path) -> None:
    for file in (folder / "out").rglob("*"):
        assert not file.is_file() or CANARY.encode() not in file.read_bytes(), file.name


def test_a_row_as_a_case_has_the_same_verdicts(folder: Path, pack: Pack) -> None:
    numbers = random.Random(3).sample(sorted(verdicts(folder)["row"]), 12)
    for number in numbers:
        row = screened_row(folder / "out", number, pack)
        assert row.line == number + 1
        norms = list(dict.fromkeys(ask.norm for ask in row.asks if ask.act))
        assert row.differing(check(row.case, pack, norms=norms)) == ()


def test_a_row_in_quarantine_is_no_case(folder: Path, pack: Pack) -> None:
    number = pl.read_csv(folder / "out" / "quarantine.csv")["row"][0]
    with pytest.raises(InputError, match="quarantine"):
        screened_row(folder / "out", number, pack)
    with pytest.raises(InputError, match="no row 99999"):
        screened_row(folder / "out", 99999, pack)


# Interrupted and taken up --------------------------------------------------------------------------------------------


def marks(folder: Path) -> dict[str, str]:
    """The hashes of all results, but of what names the folder."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return {str(f.relative_to(folder)): hashlib.sha256(f.read_bytes()).hexdigest() for f in files}


def test_an_interrupted_run_goes_on_where_it_was(tmp_path: Path, pack: Pack, folder: Path) -> None:
    out = tmp_path / "out"
    job = Job(folder / "detentions.csv", folder / "map.yaml", size=250)

    def stop(at: Progress) -> None:
        if at.rows - at.before >= 500:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Run(job, pack, out).screen(progress=stop)
    with pytest.raises(InputError, match="--resume"):
        Run(job, pack, out)
    told: list[Progress] = []
    run = Run(job, pack, out, resume=True)
    run.screen(progress=told.append)
    run.write()
    assert told[-1].before == 500
    assert marks(out) == marks(folder / "out")


def test_another_table_map_or_size_cannot_take_up_a_run(tmp_path: Path, pack: Pack) -> None:
    table, map_ = written(tmp_path, 20)
    Run(Job(table, map_), pack, tmp_path / "out")
    with pytest.raises(InputError, match="batches of another size"):
        Run(Job(table, map_, size=7), pack, tmp_path / "out", resume=True)
    table.write_text(text(21), encoding="utf-8")
    map_.write_text(MAP + "# another comment\n", encoding="utf-8")
    with pytest.raises(InputError, match="another table and another map"):
        Run(Job(table, map_), pack, tmp_path / "out", resume=True)


def test_nothing_is_overwritten(tmp_path: Path, pack: Pack) -> None:
    table, map_ = written(tmp_path, 5)
    with pytest.raises(InputError, match="not empty"):
        Run(Job(table, map_), pack, tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_and_resumed_the_results_are_the_same(tmp_path: Path, folder: Path) -> None:
    out = tmp_path / "out"
    command = [sys.executable, "-m", "rightscheck", "screen", str(folder / "detentions.csv"), "--resume"]
    command += ["--map", str(folder / "map.yaml"), "-o", str(out), "--batch", "250"]
    for wanted in (1, 3):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while process.poll() is None and len(list(out.glob("parts/*.json"))) < wanted:
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert not (out / "manifest.json").exists()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert marks(out) == marks(folder / "out")
