"""What cells come to: texts, numbers, dates and their precision, intervals, lists, and cells that cannot be read."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import polars as pl
import pytest

from rightscheck.bulk.cells import ACTS, DIGEST, Cells, Facts
from rightscheck.bulk.maps import read_map
from rightscheck.law.pack import Pack

HEAD = """\
map: cells
title: Cells
acts:
  detention: {kind: detention, by: ITA}
  removal: {kind: removal, by: ITA, only_if: {column: Gone, is: [yes, "1"]}}
"""


def facts(pack: Pack, rest: str, **columns: list[str | None]) -> Facts:
    """The facts of rows whose columns are given."""
    map_ = read_map(HEAD + rest, "map.yaml", pack)
    count = max(map(len, columns.values()), default=1)
    made: dict[str, Any] = {"_row": range(1, count + 1), "_line": range(2, count + 2)}
    made |= {name: columns.get(name, [None] * count) for name in map_.columns}
    types = dict.fromkeys(map_.columns, pl.String) | {"_row": pl.UInt64, "_line": pl.UInt64}
    return Cells(map_, pack).facts(pl.DataFrame(made, schema_overrides=types))


def fact(pack: Pack, cell: str, texts: list[str | None], name: str) -> list[Any]:
    """What texts of the column `A` come to for a fact; None for those that say nothing, "!" and the reason for those
    that cannot be read."""
    found = facts(pack, f"facts:\n  - {{about: detention, column: A, {cell}}}\n", A=texts)
    values = dict(found.frame.select("_row", name).iter_rows())
    reasons = {bad.row: f"!{bad.reason}" for bad in found.bad}
    return [values.get(row, reasons.get(row)) for row in range(1, len(texts) + 1)]


def test_texts_in_any_letter_case_and_those_that_are_not_listed(pack: Pack) -> None:
    cell = "fact: detained, values: {J: yes, nein: no, weiss nicht: unknown}"
    texts = ["J", "j", "NEIN", "Weiss nicht", None, "vielleicht"]
    assert fact(pack, cell, texts, "detention.detained") == ["yes", "yes", "no", None, None, "!value"]
    known = fact(pack, cell + ", other: unknown", texts, "detention.detained")
    assert known == ["yes", "yes", "no", None, None, None]
    assert fact(pack, cell + ", other: no", texts, "detention.detained")[5] == "no"


def test_without_a_table_the_names_of_values_are_read(pack: Pack) -> None:
    texts = ["never", "SAME_DAY", "soon"]
    found = fact(pack, "fact: consular_rights_told", texts, "detention.consular_rights_told")
    assert found == ["never", "same_day", "!value"]


def test_numbers(pack: Pack) -> None:
    texts = ["7", "-1", "007", "7.5", "seven", "1" * 16]
    found = fact(pack, "fact: detention_days", texts, "detention.detention_days")
    assert found == [7, -1, 7, "!number", "!number", "!number"]


def test_ranges_of_numbers(pack: Pack) -> None:
    cell = "fact: consular_rights_told, ranges: [{less_than: 1, is: same_day}, {at_most: 7, is: within_days}, {is: unknown}]"
    texts = ["0", "1", "7", "8", "x"]
    found = fact(pack, cell, texts, "detention.consular_rights_told")
    assert found == ["same_day", "within_days", "within_days", None, "!number"]


@pytest.mark.parametrize(
    ("formats", "text", "first", "last"),
    [
        ('["%d.%m.%Y"]', "1.2.2013", datetime(2013, 2, 1), datetime(2013, 2, 1, 23, 59)),
        ('["%m/%d/%Y", "%Y-%m-%d"]', "2013-02-01", datetime(2013, 2, 1), datetime(2013, 2, 1, 23, 59)),
        ('["%Y"]', "2012", datetime(2012, 1, 1), datetime(2012, 12, 31, 23, 59)),
        ('["%m/%Y"]', "02/2012", datetime(2012, 2, 1), datetime(2012, 2, 29, 23, 59)),
        ('["%m/%d/%Y %I:%M %p"]', "2/1/2013 1:05 PM", datetime(2013, 2, 1, 13, 5), datetime(2013, 2, 1, 13, 5)),
        ('["%Y-%m-%d %H:%M:%S"]', "2013-02-01 13:05:59", datetime(2013, 2, 1, 13, 5), datetime(2013, 2, 1, 13, 5)),
        ('["%d-%b-%y"]', "01-Feb-13", datetime(2013, 2, 1), datetime(2013, 2, 1, 23, 59)),
    ],
)
def test_dates_as_the_minutes_between_which_they_lie(
    pack: Pack, formats: str, text: str, first: datetime, last: datetime
) -> None:
    for name, wanted in ((".from", first), (".until", last)):
        found = fact(pack, f"fact: time_of_arrest, formats: {formats}", [text], f"detention.time_of_arrest{name}")
        assert found == [wanted]


@pytest.mark.parametrize("text", ["2013-13-01", "31/31/2013", "0000-01-01", "soon", "2013", "99999-01-01"])
def test_what_is_no_date_goes_to_quarantine(pack: Pack, text: str) -> None:
    cell = 'fact: time_of_arrest, formats: ["%Y-%m-%d"]'
    assert fact(pack, cell, [text], "detention.time_of_arrest.from") == ["!date"]
    assert fact(pack, cell + ", other: unknown", [text], "detention.time_of_arrest.from") == [None]


@pytest.mark.parametrize(
    ("cell", "first", "second", "days"),
    [
        ('days_between: [A, B], formats: ["%Y-%m-%d"]', "2012-02-28", "2012-03-01", 2),
        ('days_between: [A, B], formats: ["%Y-%m-%d %H:%M"]', "2012-02-28 20:00", "2012-03-01 19:59", 1),
        ('hours_between: [A, B], formats: ["%Y-%m-%d %H:%M"]', "2012-02-28 20:00", "2012-03-01 19:59", 47),
        ('years_between: [A, B], formats: ["%Y-%m-%d"]', "2000-02-29", "2013-02-28", 12),
        ('years_between: [A, B], formats: ["%Y-%m-%d"]', "2000-02-29", "2013-03-01", 13),
    ],
)
def test_intervals(pack: Pack, cell: str, first: str, second: str, days: int) -> None:
    rest = f"facts:\n  - {{about: detention, fact: detention_days, {cell}}}\n"
    found = facts(pack, rest, A=[first, first, None], B=[second, "x", second])
    assert found.frame["detention.detention_days"].to_list() == [days, None]
    assert [(bad.row, bad.column, bad.reason) for bad in found.bad] == [(2, "B", "date")]
    turned = facts(pack, rest, A=[second], B=[first])
    assert [bad.reason for bad in turned.bad] == ["order"]


def test_lists(pack: Pack) -> None:
    cell = (
        'fact: detention_purpose, split: ";", values: {deport: removal, trial: own_criminal_proceedings, "?": unknown}'
    )
    texts = ["deport; trial", "deport", "?", "deport;?", "x;deport", None]
    found = fact(pack, cell, texts, "detention.detention_purpose")
    assert found == [["removal", "own_criminal_proceedings"], ["removal"], None, ["removal"], "!value", None]


def test_the_acts_that_a_row_has(pack: Pack) -> None:
    found = facts(pack, "", Gone=["YES", "1", "no", None])
    assert found.frame[ACTS].to_list() == [3, 3, 1, 1]


def test_states_and_ages(pack: Pack) -> None:
    rest = "person:\n  nationality: {column: N, values: {KOSOVAR: unknown}}\n  age: {column: Y}\n"
    found = facts(pack, rest, N=["Kazakhstan", "kaz", "Kosovar", "Narnia", "Italy"], Y=["7", None, "130", "8", "131"])
    assert found.frame["person.nationality"].to_list() == ["KAZ", "KAZ", None]
    assert [(bad.row, bad.reason) for bad in found.bad] == [(4, "state"), (5, "number")]


def test_several_columns_the_first_that_says_something_counts(pack: Pack) -> None:
    rest = "facts:\n  - {about: detention, fact: detention_days, column: [A, B]}\n"
    found = facts(pack, rest, A=["1", None, None], B=["2", "3", None])
    assert found.frame["detention.detention_days"].to_list() == [1, 3, None]


def test_the_mark_of_a_row_is_of_what_the_map_reads(pack: Pack) -> None:
    rest = "facts:\n  - {about: detention, fact: detention_days, column: [A, B]}\n"
    marks = facts(pack, rest, A=["1", "1", None, "12"], B=["2", "2", "12", None]).frame[DIGEST].to_list()
    assert marks[0] == marks[1]
    assert len(set(marks)) == 3


def test_entries_that_are_still_to_do_are_left_out(pack: Pack) -> None:
    rest = "facts:\n  - {about: detention, fact: detention_days, column: A, todo: Which days?}\n"
    found = facts(pack, rest, A=["x"])
    assert found.frame.columns == ["_row", "_line", DIGEST, ACTS]
    assert found.bad == []
