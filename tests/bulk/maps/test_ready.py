"""The ready maps: they load, they fit tables of their shape, and they claim nothing that a column does not say."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from rightscheck import Pack
from rightscheck.bulk import synthetic
from rightscheck.bulk.mapping import Map
from rightscheck.bulk.maps import columns_of, load_map, maps_available, ready_map
from rightscheck.bulk.proposing.lexicon import lexicon

READY = maps_available()


def columns_of_tables() -> Mapping[str, list[str]]:
    eoir = {name: next(frames).columns for name, frames in synthetic.eoir(3).items()}
    return {
        "ice-removals": next(synthetic.ice_removals(3)).columns,
        "ice-detention-stints": next(synthetic.ice_detention_stints(3)).columns,
        "credible-fear-referrals": next(synthetic.credible_fear(3)).columns,
        "eoir": eoir["A_TblCase"],
        "proceeding": eoir["B_TblProceeding"],
        "application": eoir["tbl_Court_Appln"],
    }


TABLES = columns_of_tables()


@pytest.fixture(params=sorted(READY))
def made(request: pytest.FixtureRequest, pack: Pack) -> Map:
    name = str(request.param)
    return load_map(READY[name], pack, TABLES[name])


def test_there_is_one_for_each_table() -> None:
    assert set(READY) == {"ice-removals", "ice-detention-stints", "eoir", "credible-fear-referrals"}


def test_it_loads_and_fits_its_table(made: Map) -> None:
    assert READY[made.map].stem == made.map
    for name, join in made.join.items():
        assert {join.on, *join.columns, *filter(None, [join.by])} <= set(TABLES[name])


def test_what_is_still_to_do_names_columns_that_are_there(made: Map) -> None:
    known = {*TABLES[made.map], *(name for join in made.join.values() for name in join.columns)}
    assert {name for _, cell in made.cells() if cell.todo for name in cell.columns} <= known


def test_it_says_nothing_on_consular_rights(made: Map, pack: Pack) -> None:
    for fact in made.facts:
        assert pack.vocabulary.predicates[fact.fact].subject != "consular"


def test_it_says_that_it_is_an_indicator_and_whose_record_it_is(made: Map) -> None:
    assert made.note.startswith("Indicators from records, not findings of violation.")
    assert made.source is not None
    assert (made.source.kind, made.source.speaks_for, made.source.as_) == ("record", "USA", "asserted")


def test_silence_is_never_no(made: Map, pack: Pack) -> None:
    """No entry of these tables denies anything: what a column does not say stays open."""
    for fact in made.facts:
        said = {*fact.values.values(), fact.other, fact.constant} if not fact.todo else set()
        assert not said & {"no", "none", "not_made", "never", "not_given", "no_hearing", "none_known"}, fact.fact


def test_an_order_in_absentia_is_not_read_as_no_hearing(pack: Pack) -> None:
    made = load_map(READY["eoir"], pack)
    read = [cell for _, cell in made.cells() if "ABSENTIA" in cell.columns]
    assert read and all(cell.todo for cell in read)


def test_an_entry_is_not_read_as_one_in_full_and_without_delay(pack: Pack) -> None:
    """Nor the appearance of a representative as help by a lawyer: both would speak for the State."""
    stints, courts = (load_map(maps_available()[name], pack) for name in ("ice-detention-stints", "eoir"))
    for made, name in ((stints, "detention_register"), (courts, "lawyer_access")):
        assert [fact.todo != "" for fact in made.facts if fact.fact == name] == [True]


def test_nobody_is_sent_to_statelessness(pack: Pack) -> None:
    for file in maps_available().values():
        for act in load_map(file, pack).acts.values():
            assert act.to is None or "XXA" not in act.to.values.values()


def test_a_decision_counts_only_on_asylum_applications(pack: Pack) -> None:
    made = load_map(READY["eoir"], pack)
    join = made.join["application"]
    assert join.only_if is not None and join.only_if.is_ == ("ASYL",)
    outcome = next(fact for fact in made.facts if fact.fact == "asylum_outcome")
    assert outcome.values["G"] == "granted" and outcome.values["D"] == "unknown"


@pytest.mark.parametrize("name", sorted(READY))
def test_the_map_of_a_table_is_found_by_its_columns(name: str) -> None:
    found = ready_map(TABLES[name])
    assert found is not None and found.name == name and found.share == 1.0


def test_no_map_is_ready_for_another_table() -> None:
    assert ready_map(["Id", "Departed Date"]) is None
    assert ready_map(["Id"], least=0.01) is None


def test_a_share_of_the_columns_may_do() -> None:
    some = sorted(columns_of(READY["ice-removals"]))[:-2]
    assert ready_map(some) is None
    found = ready_map(some, least=0.6)
    assert found is not None and found.name == "ice-removals" and found.file == READY["ice-removals"]


def test_names_in_another_spelling_are_found_if_that_is_wanted() -> None:
    snake = [name.lower().replace(" ", "_") for name in TABLES["ice-removals"]]
    assert ready_map(snake) is None
    assert ready_map(snake, fold=lambda name: name.lower().replace(" ", "_")) is not None


def test_the_words_of_columns_name_what_there_is(pack: Pack) -> None:
    words, vocabulary = lexicon(), pack.vocabulary
    assert set(words.acts) <= set(vocabulary.subjects.acts)
    assert set(words.facts) <= set(vocabulary.predicates)
    assert all(vocabulary.predicates[name].derived is None for name in words.facts)
    for name, values in words.values.items():
        known = {"yes", "no"} if name == "bool" else set(vocabulary.predicates[name].values)
        assert set(values) <= known
    places = {*words.facts, *(f"{kind}.{slot}" for kind, slots in words.acts.items() for slot in slots)}
    for between in words.intervals:
        assert vocabulary.predicates[between.fact].type == "int"
        assert {*between.from_, *between.to} <= places


def test_ready_maps_are_data_beside_the_rules() -> None:
    assert all(isinstance(file, Path) and file.is_file() for file in READY.values())
