"""What `inspect` finds out, and what it prints."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from rightscheck import Pack
from rightscheck.bulk.table import Column, Inspection, inspect_table
from rightscheck.cli.parsing import Commands, Parser
from rightscheck.cli.tables import add_tables
from rightscheck.problems import InputError

from .test_delimited import HOSTILE, table


def inspected(folder: Path, pack: Pack, *columns: list[str]) -> tuple[Column, ...]:
    lines = [
        ";".join(f"c{place}" for place in range(len(columns))),
        *(";".join(row) for row in zip(*columns, strict=True)),
    ]
    return inspect_table(table(folder, "\n".join(lines)), None, pack.states).columns


def test_kinds(tmp_path: Path, pack: Pack) -> None:
    kinds = {
        "whole_number": ["1", "2,000", "-3", ""],
        "number": ["1.5", "2", "3.25", ""],
        "yes_no": ["Y", "n", "N", "Y"],
        "state": ["MEXICO", "Kazakhstan", "ITA", ""],
        "date": ["2013-05-29", "2013-05-30", "", "2013-06-01"],
        "date_and_time": ["2013-05-29 02:30", "2013-05-30 12:00", "", ""],
        "text": ["Ana", "007", "Bo", "x"],
        "empty": ["", "(b)(6)", "", "(b)(6)"],
    }
    found = inspected(tmp_path, pack, *kinds.values())
    assert [column.kind for column in found] == list(kinds)
    assert (found[-1].filled, found[-1].redacted, found[-1].empty) == (0, 2, 2)


@pytest.mark.parametrize(
    ("cells", "order", "formats", "first"),
    [
        (["5/29/2013", "1/2/2013"], "month_first", ("%m/%d/%Y",), "2013-01-02"),
        (["29.5.2013", "1.2.2013"], "day_first", ("%d.%m.%Y",), "2013-02-01"),
        (["1/2/2013", "3/4/2013"], "ambiguous", ("%d/%m/%Y", "%m/%d/%Y"), ""),
        (["13/2/2013", "2/13/2013"], "mixed", ("%d/%m/%Y", "%m/%d/%Y"), ""),
        (["29-MAY-13", "01-Jun-13"], "named", ("%d-%b-%y",), "2013-05-29"),
        (["May 29, 2013", "June 1, 2013"], "named", ("%B %d, %Y", "%b %d, %Y"), "2013-05-29"),
        (["20130529", "20130601"], "iso", ("%Y%m%d",), "2013-05-29"),
        (["5/29/2013 2:30 PM", "5/30/2013 12:00 AM"], "month_first", ("%m/%d/%Y %I:%M %p",), "2013-05-29 14:30:00"),
        (["2013-05-29T02:30:00Z", "2013-05-30T02:30:00Z"], "iso", ("%Y-%m-%dT%H:%M:%SZ",), "2013-05-29 02:30:00"),
        (["2013-05-29T02:30:00.125+02:00"] * 2, "iso", ("%Y-%m-%dT%H:%M:%S%.f%z",), "2013-05-29 00:30:00.125000"),
    ],
)
def test_the_order_of_dates(
    tmp_path: Path, pack: Pack, cells: list[str], order: str, formats: tuple[str, ...], first: str
) -> None:
    dates = inspected(tmp_path, pack, cells, cells, cells)[0].dates
    assert dates is not None
    assert (dates.order, dates.formats, dates.earliest) == (order, formats, first)


def test_few_slips_do_not_change_the_order(tmp_path: Path, pack: Pack) -> None:
    dates = inspected(tmp_path, pack, ["5/29/2013"] * 200 + ["30/5/2013", "never"])[0].dates
    assert dates is not None
    assert (dates.order, dates.day_first, dates.month_first, dates.unread) == ("month_first", 1, 200, 2)


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    return table(tmp_path, HOSTILE.encode() + "Jos\xe9,6/3/2013,\x1b[31m,10\r\n".encode("latin-1"))


def test_a_hostile_table(hostile: Path) -> None:
    found = inspect_table(hostile)
    assert (found.records, found.read, found.exact) == (11, 11, True)
    assert found.bad == {"fields": 2, "nul": 1, "quote": 1}
    assert found.marks == {"(b)(6)": 1, "(b)(7)(C)": 1, "[REDACTED]": 1}
    assert (found.line_ends, found.lines, found.notes) == ("CRLF", 19, {"empty_lines": 3, "fallback": 1})
    assert sum(column.filled + column.empty + column.redacted for column in found.columns) == 4 * found.sampled


def test_a_large_table_is_estimated_and_sampled_evenly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rightscheck.bulk.table.inspection.READ_WHOLE", 150_000)
    monkeypatch.setattr("rightscheck.bulk.table.inspection._BATCH", 1_000)
    file = table(tmp_path, "number,text\n" + "".join(f"{number},abcdefgh\n" for number in range(20_000)))
    found = inspect_table(file)
    assert not found.exact
    assert found.read < found.records
    assert abs(found.records - 20_000) < 2_000
    assert found.sampled < found.read
    whole: Inspection = inspect_table(table(tmp_path, "a\n" + "1\n" * 3))
    assert whole.exact


def ran(*arguments: object) -> int:
    top = Parser(prog="rightscheck")
    add_tables(Commands(top))
    options: argparse.Namespace = top.parse_args([str(argument) for argument in arguments])
    code: int = options.run(options)
    return code


def test_the_command(
    hostile: Path, capsys: pytest.CaptureFixture[str], pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rightscheck.law.pack.load_pack", lambda folder=None: pack)
    assert ran("inspect", hostile) == 0
    out = capsys.readouterr().out
    assert "Records: 11; bad ones among them: 4." in out
    assert "a quotation mark is never closed" in out
    assert "Date: date, month first" in out
    assert "(b)(7)(C)" in out
    assert "\x1b" not in out
    assert str(hostile.parent) not in out
    assert ran("inspect", hostile, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["columns"][1]["dates"]["formats"] == ["%m/%d/%Y"]
    assert ran("inspect", hostile, "--format", "md") == 0


def test_the_command_needs_what_is_not_always_installed(hostile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rightscheck.cli.inspect.NEEDS", ("polars", "no_such_module"))
    with pytest.raises(InputError, match=r"need no_such_module. Install it with .*bulk"):
        ran("inspect", hostile)
