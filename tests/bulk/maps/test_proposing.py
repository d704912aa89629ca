"""Proposed maps: they load, they say where they are not sure, and they show no cell but codes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rightscheck import Pack
from rightscheck.bulk import synthetic
from rightscheck.bulk.mapping import Map
from rightscheck.bulk.maps import read_map
from rightscheck.bulk.proposing import propose
from rightscheck.bulk.table.columns import Column
from rightscheck.bulk.table.dates import Dates
from rightscheck.bulk.table.inspection import inspect_table


def column(name: str, kind: Any = "text", *samples: str, formats: Sequence[str] = (), order: Any = "iso") -> Column:
    dates = Dates(order, 0, 0, 0, tuple(formats), "", "", False, 0) if formats else None
    counted = tuple((text, 1) for text in samples)
    return Column(name, len(samples) or 5, 0, 1, len(samples) or 50, counted, kind, dates)


def day(name: str, *formats: str, order: Any = "iso") -> Column:
    kind = "date_and_time" if any("%H" in form for form in formats) else "date"
    return column(name, kind, formats=formats or ("%Y-%m-%d",), order=order)


def proposed(pack: Pack, *columns: Column, by: str = "") -> tuple[str, Map]:
    text = propose(SimpleNamespace(columns=columns), pack, by=by)  # type: ignore[arg-type]
    return text, read_map(text, "map.yaml", pack, [one.name for one in columns])


def facts(made: Map, *, todo: bool = False) -> dict[str, Any]:
    return {fact.fact: fact for fact in made.facts if bool(fact.todo) is todo}


def test_what_is_called_like_a_place_and_fits_is_mapped(pack: Pack) -> None:
    _, made = proposed(
        pack,
        column("Case ID", "whole_number", "1", "2"),
        column("Nationality", "state", "Kazakhstan", "Nowhereland"),
        column("Country of Removal", "text", "KAZ", "Italy"),
        day("removal_date"),
        column("Asylum requested?", "yes_no", "Y", "N"),
        column("NumberOfChildren", "whole_number", "0", "2"),
        by="Italy",
    )
    assert made.key == ("Case ID",)
    assert made.person.nationality is not None
    assert made.person.nationality.values == {"Nowhereland": "unknown"} and not made.person.nationality.todo
    removal = made.acts["removal"]
    assert removal.by == "ITA"
    assert removal.to is not None and removal.to.column == ("Country of Removal",)
    assert removal.date is not None and removal.date.formats == ("%Y-%m-%d",)
    sure = facts(made)
    assert sure["asylum_requested"].values == {"Y": "yes", "N": "no"}
    assert sure["children_count"].about == "person"


def test_which_state_acted_is_asked(pack: Pack) -> None:
    text, made = proposed(pack, day("Removal date"))
    assert made.acts["removal"].by == "XXX"
    assert "Which State did it?" in text


def test_two_dates_give_the_time_between_them(pack: Pack) -> None:
    _, made = proposed(pack, day("Detained on"), day("Released on"))
    assert facts(made)["detention_days"].days_between == ("Detained on", "Released on")
    assert "removal" not in made.acts


def test_hours_are_counted_only_with_a_time_of_day(pack: Pack) -> None:
    _, days = proposed(pack, day("Date of order"), day("Date of flight"))
    assert "hours_decision_to_removal" not in {fact.fact for fact in days.facts}
    clock = "%Y-%m-%d %H:%M"
    _, hours = proposed(pack, day("Date of order", clock), day("Date of flight", clock))
    assert "hours_decision_to_removal" in facts(hours)


def test_a_time_that_is_always_midnight_is_none(pack: Pack) -> None:
    midnight = Column(
        "Removal date",
        2,
        0,
        0,
        2,
        (("2020-01-01 00:00:00.000", 1), ("2020-02-01 00:00:00.000", 1)),
        "date_and_time",
        Dates("iso", 0, 0, 0, ("%Y-%m-%d %H:%M:%S%.f",), "", "", True, 0),
    )
    _, made = proposed(pack, midnight)
    date = made.acts["removal"].date
    assert date is not None and date.formats == ("%Y-%m-%d 00:00:00.000",)


@pytest.mark.parametrize(
    "columns",
    [
        [day("Removal date", "%d/%m/%Y", "%m/%d/%Y", order="ambiguous")],
        [day("Removal date", "%Y-%m-%d", "%Y-%m-%d %H:%M")],
        [day("Removal date"), day("Deportation date")],
    ],
    ids=["day-or-month", "precision", "two-columns"],
)
def test_a_date_that_is_not_sure_is_asked(pack: Pack, columns: list[Column]) -> None:
    _, made = proposed(pack, *columns)
    date = made.acts["removal"].date
    assert date is not None and date.todo


def test_texts_that_are_no_value_are_asked(pack: Pack) -> None:
    text, made = proposed(pack, column("Asylum outcome", "text", "granted", "Pending", "XYZ"))
    outcome = facts(made, todo=True)["asylum_outcome"]
    assert outcome.values == {"granted": "granted", "Pending": "pending", "XYZ": "unknown"}
    assert '"XYZ": unknown  # ?' in text


def test_texts_that_were_not_all_seen_are_asked(pack: Pack) -> None:
    seen = Column("Asylum outcome", 90, 0, 0, 7, (("granted", 50), ("pending", 40)), "text", None)
    _, made = proposed(pack, seen)
    assert "most frequent" in facts(made, todo=True)["asylum_outcome"].todo


def test_a_name_that_only_contains_the_words_is_asked(pack: Pack) -> None:
    _, made = proposed(pack, day("Order date of the first instance"))
    assert "time_of_order" in facts(made, todo=True)


def test_a_column_of_the_wrong_kind_is_not_mapped(pack: Pack) -> None:
    _, made = proposed(pack, column("Detention days", "text", "many", "few"), column("Removal date", "text", "soon"))
    assert not made.facts and made.acts["removal"].date is None


def test_columns_of_which_nothing_is_made_are_listed_without_their_cells(pack: Pack) -> None:
    text, _ = proposed(pack, column("Remarks", "text", "Jane Roe fled", "Roe"), column("Age of car", "text", "Doe-77"))
    assert "# Remarks: text, 33% empty (words and a word)" in text
    assert "Roe" not in text and "Doe" not in text


def test_long_or_many_texts_are_not_shown(pack: Pack) -> None:
    many = Column("Asylum outcome", 99, 0, 0, 99, (("granted", 1), ("Jane Roe", 1)), "text", None)
    text, made = proposed(pack, many)
    assert "Jane" not in text
    assert facts(made, todo=True)["asylum_outcome"].values == {}


def test_a_ready_map_is_taken_with_its_comments(pack: Pack) -> None:
    columns = [column(name) for name in next(synthetic.ice_removals(2)).columns]
    text, made = proposed(pack, *columns)
    assert made.map == "ice-removals"
    assert "it is no sign that nothing was expressed" in text
    assert "Left out" not in text
    assert "# Docket AOR: text" in text


def test_a_ready_map_is_adapted_to_missing_and_renamed_columns(pack: Pack) -> None:
    names = ["unique_identifier", "departed_date", "departure_country", "citizenship_country", "case_category"]
    text, made = proposed(pack, *map(column, names))
    assert made.map == "ice-removals"
    assert made.key == ("unique_identifier", "departed_date")
    removal = made.acts["removal"]
    assert removal.to is not None and removal.to.column == ("departure_country",)
    assert removal.only_if is None and "Does every row have this act?" in text
    assert made.count_by == {"case-category": "case_category"}
    assert '"Case Status", "Final Program".' in text.replace("\n# ", " ")


def test_the_joined_tables_of_a_ready_map_stay(pack: Pack) -> None:
    columns = [column(name) for name in next(synthetic.eoir(2)["A_TblCase"]).columns]
    _, made = proposed(pack, *columns)
    assert made.map == "eoir" and set(made.join) == {"proceeding", "application"}
    assert "time_of_order" in facts(made)


def test_every_part_of_every_ready_map_can_be_missing(pack: Pack) -> None:
    for frames in (synthetic.ice_removals(1), synthetic.ice_detention_stints(1), synthetic.credible_fear(1)):
        names = next(frames).columns
        for name in names:
            proposed(pack, *[column(other) for other in names if other != name])


def test_from_a_real_table(pack: Pack, tmp_path: Path) -> None:
    file = tmp_path / "cases.csv"
    lines = ["Id,Nationality,Detained on,Released on", *(f"{n},Italy,2020-01-{n},2020-02-{n}" for n in range(10, 20))]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    inspection = inspect_table(file, states=pack.states)
    made = read_map(propose(inspection, pack), "map.yaml", pack, [one.name for one in inspection.columns])
    assert "detention_days" in facts(made) and made.person.nationality is not None


NAMES = st.text(min_size=1, max_size=30) | st.sampled_from(
    [
        "Nationality",
        "Removal date",
        "Asylum outcome",
        "Order date",
        "Detained on",
        "Released on",
        "Lawyer",
        "Child",
        "Age",
    ]
)
COLUMNS = st.builds(
    lambda name, kind, samples: column(
        name, kind, *samples, formats=("%d/%m/%Y", "%m/%d/%Y %H:%M") if kind.startswith("date") else ()
    ),
    NAMES,
    st.sampled_from(["empty", "yes_no", "date", "date_and_time", "whole_number", "number", "state", "text"]),
    st.lists(st.text(max_size=20) | st.sampled_from(["yes", "granted", "Italy"]), max_size=4, unique=True),
)


@settings(max_examples=40, deadline=None)
@given(columns=st.lists(COLUMNS, max_size=8, unique_by=lambda one: one.name))
def test_whatever_the_columns_are_the_map_loads(pack: Pack, columns: list[Column]) -> None:
    proposed(pack, *columns)
