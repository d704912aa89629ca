"""Small counts: what is printed tells none of them, whatever is added and subtracted."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from rightscheck.bulk.results.published import published
from rightscheck.bulk.results.screening import BULK_VERDICTS, DECIDED, MET, OUTSIDE
from rightscheck.bulk.results.suppression import OTHER, Line, Part, suppress

from .sample import counted, rows_of, sample

COUNTS = st.one_of(st.just(0), st.integers(0, 12), st.integers(0, 200))
TABLES = st.integers(1, 9).flatmap(
    lambda width: st.lists(st.lists(COUNTS, min_size=width, max_size=width), min_size=1, max_size=6)
)


def frames(*tables: list[list[int]]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Counts of one norm by the lines of tables; each table is a dimension, and the first gives the sums."""
    by = [
        (f"d{number}", f"v{at}", "norm", BULK_VERDICTS[one], n)
        for number, table in enumerate(tables)
        for at, line in enumerate(table)
        for one, n in enumerate(line)
        if n
    ]
    names = ["dimension", "value", "column", "verdict", "n"]
    schema = dict.fromkeys(names[:-1], pl.String) | {"n": pl.UInt64}
    frame = pl.DataFrame(by, schema=schema, orient="row")
    counts = frame.filter(pl.col("dimension") == "d0").group_by("column", "verdict").agg(pl.col("n").sum())
    return counts, frame


def merged(table: list[list[int]], values: set[str]) -> dict[str, list[int]]:
    """The true counts of the lines that are printed."""
    found: dict[str, list[int]] = {}
    for at, line in enumerate(table):
        if any(line):
            name = f"v{at}" if f"v{at}" in values else OTHER
            found[name] = [a + b for a, b in zip(found.get(name, [0] * len(line)), line, strict=True)]
    return found


def classes(part: Part) -> tuple[str, ...]:
    """What a part holds, with the rows outside as one."""
    return tuple(dict.fromkeys("out" if one in OUTSIDE else one for one in part.verdicts))


def rows_in(cells: list[int], group: tuple[str, ...]) -> int:
    return sum(n for one, n in zip(BULK_VERDICTS, cells, strict=False) if ("out" if one in OUTSIDE else one) in group)


def movable(total: Line, lines: dict[str, Line], truth: dict[str, list[int]], value: str, verdict: str) -> bool:
    """Whether other counts would give the same printed figures: a way from the cell's column back to its part of the
    line, on which counts that are not zero grow smaller and others larger in turn."""
    verdict = "out" if verdict in OUTSIDE else verdict
    group = {name: classes(part) for part in total.parts for name in classes(part)}
    own = next(classes(part) for part in lines[value].parts if verdict in classes(part))
    if len(own) < 2:
        return False
    if len(group[verdict]) > 1:
        return True  # rows of a group may change places in every table at once
    grows: dict[object, set[object]] = defaultdict(set)
    for name, line in lines.items():
        for held in filter(lambda held: len(held) > 1, map(classes, line.parts)):
            for column in {group[one] for one in held}:
                grows[name, held].add(column)
                if rows_in(truth[name], column):
                    grows[column].add((name, held))
    start, end = group[verdict], (value, own)
    for first, last in ((start, end), (end, start)):
        # The cell itself is no way: it would move there and back.
        seen, waiting = {first}, [first]
        while waiting:
            at = waiting.pop()
            waiting += [one for one in grows[at] if (at, one) != (first, last) and one not in seen]
            seen |= {one for one in grows[at] if (at, one) != (first, last)}
        if last in seen:
            return True
    return False


def check(total: Line, lines: dict[str, Line], truth: dict[str, list[int]], smallest: int) -> None:
    for value, line in lines.items():
        cells = truth[value]
        rows = sum(cells)
        if line.rows is None:
            assert 0 < rows < smallest
            continue
        assert line.rows == rows == sum(part.n for part in line.parts)
        assert line.rows >= smallest
        named = [one for part in line.parts for one in part.verdicts]
        assert len(named) == len(set(named))
        for part in line.parts:
            assert part.n == sum(cells[at] for at in map(BULK_VERDICTS.index, part.verdicts) if at < len(cells))
            assert part.n >= smallest
        for at, n in enumerate([*cells[:6], sum(cells[6:])]):
            if 0 < n < smallest:
                assert movable(total, lines, truth, value, BULK_VERDICTS[at])


def split(lines: dict[str, Line], truth: dict[str, list[int]], known: set[str]) -> dict[str, Line]:
    """Lines of which somebody knows from elsewhere how many rows are outside."""
    found = {}
    for value, line in lines.items():
        parts = list(line.parts)
        if value in known:
            parts = [Part(tuple(one for one in part.verdicts if one not in OUTSIDE), part.n) for part in parts]
            parts = [part for part in parts if part.verdicts] + [Part(OUTSIDE, sum(truth[value][6:]))]
        found[value] = Line(line.rows, tuple(parts))
    return found


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_norms_of_the_same_scope_tell_nothing_of_each_other(data: st.DataObject) -> None:
    """The rows outside are the same for both: where one table prints them, they are known in the other."""
    lines = data.draw(st.integers(1, 6))
    outside = data.draw(st.lists(COUNTS, min_size=lines, max_size=lines))
    inner = data.draw(st.lists(st.lists(COUNTS, min_size=3, max_size=3), min_size=lines, max_size=lines))
    places = [data.draw(st.permutations(range(6))) for _ in range(2)]
    tables = []
    for places_of in places:
        table = [[0] * 9 for _ in range(lines)]
        for line, counts_of, out in zip(table, inner, outside, strict=True):
            for place, n in zip(places_of, counts_of, strict=False):
                line[place] = n
            line[8] = out
        tables.append(table)
    made = [suppress(*frames(table)) for table in tables]
    if not any(map(any, tables[0])) or sum(map(sum, tables[0])) < 11:
        return
    totals = [one.totals["norm"] for one in made]
    found = [dict(one.tables["d0"]["norm"]) for one in made]
    known = {value for some in found for value, line in some.items() if line.total(OUTSIDE) is not None}
    if any(total.total(OUTSIDE) is None for total in totals):
        assert all(total.total(OUTSIDE) is None for total in totals)
    for total, some, table in zip(totals, found, tables, strict=True):
        truth = merged(table, set(some))
        seen = split(some, truth, known)
        for value, cells in truth.items():
            outer = sum(cells[6:])
            if value in known:
                assert outer == 0 or outer >= 11
            for at, n in enumerate(cells[:6]):
                if 0 < n < 11:
                    assert movable(total, seen, truth, value, BULK_VERDICTS[at])


@settings(max_examples=200, deadline=None)
@given(TABLES, st.sampled_from([2, 5, 11]))
def test_no_small_count_can_be_computed(table: list[list[int]], smallest: int) -> None:
    counts, by = frames(table)
    found = suppress(counts, by, smallest)
    if not any(map(any, table)):
        assert found == ({}, {})
        return
    total = found.totals["norm"]
    sums = [sum(column) for column in zip(*table, strict=True)]
    if sum(sums) < smallest:
        assert total == Line(None, ())
        return
    check(total, {"": total}, {"": sums}, smallest)
    lines = dict(found.tables["d0"]["norm"])
    check(total, lines, merged(table, set(lines)), smallest)
    # Sums of columns are printed, or no line splits their group.
    for part in total.parts:
        if len(part.verdicts) > 1:
            for line in lines.values():
                assert all(
                    set(part.verdicts) <= set(one.verdicts) or not set(part.verdicts) & set(one.verdicts)
                    for one in line.parts
                )


@settings(max_examples=50, deadline=None)
@given(TABLES)
def test_nothing_is_held_back_where_that_is_asked_for(table: list[list[int]]) -> None:
    counts, by = frames(table)
    found = suppress(counts, by, 0)
    for at, cells in enumerate(table):
        if any(cells):
            line = found.tables["d0"]["norm"][f"v{at}"]
            assert [line.total([verdict]) for verdict in BULK_VERDICTS[: len(cells)]] == cells


@settings(max_examples=50, deadline=None)
@given(TABLES, st.sets(st.sampled_from(BULK_VERDICTS)))
def test_sums_are_right_or_not_printed(table: list[list[int]], verdicts: set[str]) -> None:
    counts, by = frames(table)
    for lines in suppress(counts, by).tables.values():
        truth = merged(table, set(lines["norm"]))
        for value, line in lines["norm"].items():
            right = sum(n for at, n in enumerate(truth[value]) if BULK_VERDICTS[at] in verdicts)
            assert line.total(verdicts) in (None, right)
            assert line.total(verdicts) == 0 or line.total(verdicts) is None or right >= 11


def test_large_tables_keep_their_figures() -> None:
    counts, by = frames([[100, 200, 0, 0, 300], [0, 50, 0, 0, 11]])
    found = suppress(counts, by)
    assert found.totals["norm"].total(MET) == 350
    assert found.tables["d0"]["norm"]["v1"] == Line(61, (Part(("indicated",), 50), Part(("no_breach_shown",), 11)))


def test_a_small_count_shares_its_sum_with_a_near_one() -> None:
    counts, by = frames([[3, 200, 0, 0, 300, 40], [40, 50, 0, 0, 60, 500]])
    line = suppress(counts, by).tables["d0"]["norm"]["v0"]
    assert line.parts[0] == Part(("established", "indicated"), 203)
    assert (line.total(MET), line.total(DECIDED), line.total(["established"])) == (203, 503, None)


def test_pairs_with_too_few_rows_are_one_sum() -> None:
    counts, by = frames([[4, 4, 0, 4, 4], [90, 90, 0, 90, 90]])
    assert [part.n for part in suppress(counts, by).tables["d0"]["norm"]["v0"].parts] == [16]


def test_small_values_are_counted_together() -> None:
    counts, by = frames([[0, 500], [0, 4], [0, 20], [0, 3]])
    lines = suppress(counts, by).tables["d0"]["norm"]
    # 4 + 3 rows are too few, so the next larger value joins them.
    assert {value: line.rows for value, line in lines.items()} == {"v0": 500, OTHER: 27}


def test_a_table_that_is_too_small_has_no_counts() -> None:
    counts, by = frames([[0, 3, 0, 0, 4]])
    found = suppress(counts, by)
    assert found.totals["norm"] == Line(None, ())
    assert found.tables["d0"]["norm"] == {OTHER: Line(None, ())}
    assert found.totals["norm"].total(["indicated"]) is None


def test_the_order_of_counts_changes_nothing() -> None:
    rows = rows_of(900)
    counts, by = counted(rows), counted(rows, "destination", "office")
    assert suppress(counts, by) == suppress(counts.reverse(), by.sample(fraction=1, shuffle=True, seed=3))


def test_time_is_told_in_one_way(tmp_path: Path) -> None:
    assert published(sample(tmp_path / "a").screening).dimensions == ("destination", "nationality", "year", "office")
    short = sample(tmp_path / "b", rows_of(300, years=(2013, 2014)))
    assert published(short.screening).dimensions == ("destination", "nationality", "month", "office")


def test_rows_assessed_are_held_back_with_their_counterpart(tmp_path: Path) -> None:
    found = published(sample(tmp_path, rows_of(40, seed=4)).screening)
    few = found.screening.not_assessable
    assert 0 < few < 11
    assert (found.assessed, found.not_assessable) == (None, None)
    assert published(found.screening, 0).not_assessable == few
