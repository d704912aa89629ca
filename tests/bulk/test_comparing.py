"""Two results of a screening: what is different, and what it comes from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rightscheck.bulk.comparing import Comparison, compare
from rightscheck.bulk.results.comparison import comparison_json, comparison_page
from rightscheck.bulk.results.published import published
from rightscheck.bulk.results.screening import BULK_VERDICTS
from rightscheck.bulk.results.writing import write_manifest
from rightscheck.problems import InputError
from rightscheck.report import text

from .results.sample import rows_of, sample

MANIFEST = {
    "table_sha256": "t",
    "map_sha256": "m",
    "rules_sha256": "r",
    "rules_files": {"norms/a/one.yaml": "1", "instruments/treaty.yaml": "2", "standards.yaml": "3"},
    "rightscheck": "1.0",
}


def result(folder: Path, rows: pl.DataFrame, changes: Mapping[str, object] | None = None, without: str = "") -> Path:
    """A folder with what a comparison reads; `without` is a column that it has not."""
    made = sample(folder / "in", rows, manifest={**MANIFEST, **(changes or {})})
    out = folder / "out"
    out.mkdir()
    rows.drop(without or []).write_parquet(out / "verdicts.parquet")
    write_manifest(published(made.screening), out)
    return out


def rules(**changed: str) -> Mapping[str, object]:
    files = {**MANIFEST["rules_files"], **{name.replace("__", "/") + ".yaml": mark for name, mark in changed.items()}}  # type: ignore[dict-item]
    return {"rules_sha256": "other", "rules_files": files}


def turned(rows: pl.DataFrame, number: int, verdict: str = "contested") -> pl.DataFrame:
    """Rows of which the first have another verdict on a norm."""
    norm = pl.when(pl.col("row") <= number).then(pl.lit(verdict)).otherwise(pl.col("custody").cast(pl.String))
    return rows.with_columns(norm.cast(pl.Enum(BULK_VERDICTS)).alias("custody"))


def renewed(rows: pl.DataFrame, first: int, last: int) -> pl.DataFrame:
    """Rows of which some have another record."""
    other = pl.col("row").is_between(first, last)
    return rows.with_columns(pl.when(other).then(pl.col("_digest") ^ 1).otherwise("_digest").alias("_digest"))


def compared(folder: Path, old: pl.DataFrame, new: pl.DataFrame, changes: Mapping[str, object]) -> Comparison:
    return compare(result(folder / "old", old), result(folder / "new", new, changes))


def causes(found: Comparison) -> dict[tuple[str, ...], int]:
    counted: dict[tuple[str, ...], int] = {}
    for norm in found.norms:
        for move in norm.moves:
            counted[move.causes] = counted.get(move.causes, 0) + move.rows
    return counted


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 60), st.integers(0, 10_000))
def test_a_result_is_no_different_from_itself(tmp_path_factory: pytest.TempPathFactory, number: int, seed: int) -> None:
    rows = rows_of(number, seed)
    out = result(tmp_path_factory.mktemp("same"), rows)
    found = compare(out, out)
    assert found.nothing and found.same == number and found.causes == () and found.unmoved == 4
    assert "Nothing changed" in text.render(comparison_page(found), width=100)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 40), st.integers(0, 40))
def test_rows_are_kept_account_of(tmp_path_factory: pytest.TempPathFactory, one: int, other: int) -> None:
    """What is gone from one side is new from the other, and moves run the other way."""
    rows = rows_of(50)
    first = result(tmp_path_factory.mktemp("first"), rows[one:])
    second = result(tmp_path_factory.mktemp("second"), turned(renewed(rows, 1, 20), 10)[other:], {"table_sha256": "u"})
    there, back = compare(first, second), compare(second, first)
    assert (there.added, there.removed, there.changed, there.same) == (
        back.removed,
        back.added,
        back.changed,
        back.same,
    )
    assert there.added + there.changed + there.same == 50 - other
    moved = [(move.old, move.new, move.rows) for norm in there.norms for move in norm.moves]
    assert sorted((new, old, n) for old, new, n in moved) == sorted(
        (move.old, move.new, move.rows) for norm in back.norms for move in norm.moves
    )


def test_new_data(tmp_path: Path) -> None:
    old = rows_of(100)
    extra = rows_of(110)[100:]
    new = pl.concat([turned(renewed(old, 1, 30), 20)[5:], extra])
    found = compared(tmp_path, old, new, {"table_sha256": "u"})
    assert found.causes == ("data",) and found.key == ("Case",)
    assert (found.added, found.removed, found.changed, found.same) == (10, 5, 25, 70)
    assert set(causes(found)) == {("data",)}
    assert [norm.column for norm in found.norms] == ["custody"] and found.unmoved == 3
    before = old["custody"][5:20].cast(pl.String)
    assert causes(found) == {("data",): (before != "contested").sum()}


@pytest.mark.parametrize(
    ("changes", "cause"),
    [
        (rules(norms__a__one="9"), ("rules",)),
        (rules(concepts__new="9"), ("rules",)),
        (rules(instruments__treaty="9"), ("law",)),
        (rules(standards="9"), ("law",)),
        (rules(states="9", vocabulary__x="9"), ("rules", "law")),
        ({"rules_sha256": "9"}, ("rules",)),
        ({"map_sha256": "n"}, ("map",)),
        ({"rightscheck": "2"}, ("program",)),
    ],
)
def test_the_same_record_with_another_verdict(
    tmp_path: Path, changes: Mapping[str, object], cause: tuple[str, ...]
) -> None:
    rows = rows_of(40)
    found = compared(tmp_path, rows, turned(rows, 12), changes)
    assert found.causes == cause and set(causes(found)) == {cause}
    assert (found.changed, found.same) == (0, 40)
    moved = sum(move.rows for move in found.norms[0].moves)
    assert moved + found.norms[0].unchanged == 40


def test_data_and_rules_together(tmp_path: Path) -> None:
    """Rows with another record are put down to the data, the others to the rules."""
    rows = rows_of(60)
    found = compared(tmp_path, rows, turned(renewed(rows, 1, 10), 30), {"table_sha256": "u", **rules(norms__b="1")})
    counted = causes(found)
    assert set(counted) == {("data",), ("rules",)}
    verdicts = rows["custody"].cast(pl.String)
    assert counted[("data",)] == (verdicts[:10] != "contested").sum()
    assert counted[("rules",)] == (verdicts[10:30] != "contested").sum()
    assert found.rules_files == ("norms/b.yaml",) and found.law_files == ()


def test_another_map_may_read_other_cells(tmp_path: Path) -> None:
    rows = rows_of(30)
    found = compared(tmp_path, rows, turned(renewed(rows, 1, 30), 10), {"map_sha256": "n"})
    assert set(causes(found)) == {("map",)}


def test_a_key_may_come_again(tmp_path: Path) -> None:
    rows = rows_of(20).with_columns(pl.lit("same").alias("Case"))
    found = compared(tmp_path, rows, rows[:15], {"table_sha256": "u"})
    assert (found.added, found.removed, found.changed, found.same) == (0, 5, 0, 15)


def test_a_key_may_be_empty(tmp_path: Path) -> None:
    rows = rows_of(20).with_columns(pl.lit(None, pl.String).alias("Case"))
    found = compared(tmp_path, rows, rows, {})
    assert (found.added, found.removed, found.same) == (0, 0, 20) and found.nothing


def test_without_a_key_rows_are_matched_by_their_number(tmp_path: Path) -> None:
    rows = rows_of(20)
    found = compare(result(tmp_path / "old", rows), result(tmp_path / "new", rows, without="Case"))
    assert found.key == () and found.same == 20


def test_norms_that_only_one_result_has(tmp_path: Path) -> None:
    rows = rows_of(20)
    old = result(tmp_path / "old", rows)
    found = compare(old, result(tmp_path / "new", rows, rules(norms__a__one="2"), without="custody"))
    assert found.gone_norms == ("custody",) and found.new_norms == () and not found.nothing


def test_the_page_and_the_data_say_the_same(tmp_path: Path) -> None:
    rows = rows_of(60)
    found = compared(
        tmp_path,
        rows,
        turned(renewed(rows, 1, 10), 30),
        {"table_sha256": "u", **rules(norms__b="1", instruments__t="1")},
    )
    said = text.render(comparison_page(found), width=120)
    for part in ("Indicators from records", "instruments/t.yaml", "norms/b.yaml", "rules or law", "Length of custody"):
        assert part in said
    data = json.loads(comparison_json(found))
    assert data["changed"] == 10 and data["causes"] == ["data", "rules", "law"] and data["nothing"] is False


@pytest.mark.parametrize("content", [None, "", "[]", "{}", '{"norms": 3, "key": []}'])
def test_a_folder_without_a_result_is_refused(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "manifest.json").write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match="no result of a screening"):
        compare(tmp_path, tmp_path)
