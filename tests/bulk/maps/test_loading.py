"""A fixture for every mistake in a map: `cases/NAME.yaml`, and in `cases/NAME.expected` what is said of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rightscheck import InputError, Pack
from rightscheck.bulk.mapping import Map
from rightscheck.bulk.maps import load_map

HERE = Path(__file__).parent / "cases"
FIXTURES = sorted(HERE.glob("*.yaml"))
COLUMNS = (
    "Id",
    "Nationality",
    "Country of removal",
    "Left on",
    "Ordered on",
    "Held from",
    "Held until",
    "Asylum",
    "Days",
)
LINE = re.compile(r"(?P<place>\d+:\d+): (?P<field>[\w.…\[\]-]+): (?P<message>.+)")


def loaded(tmp_path: Path, pack: Pack, text: str, columns: tuple[str, ...] | None = COLUMNS) -> Map:
    file = tmp_path / "map.yaml"
    file.write_text(f"map: small\ntitle: A small map\n{text}", encoding="utf-8")
    return load_map(file, pack, columns)


@pytest.mark.parametrize("file", FIXTURES, ids=lambda file: file.stem)
def test_a_mistake_is_said_where_it_stands(file: Path, pack: Pack) -> None:
    expected = file.with_suffix(".expected").read_text(encoding="utf-8").splitlines()
    with pytest.raises(InputError) as caught:
        load_map(file, pack, COLUMNS)
    said = [str(problem).removeprefix(f"{file}:") for problem in caught.value.problems]
    assert said == expected, "\n".join(said)


@pytest.mark.parametrize("file", FIXTURES, ids=lambda file: file.stem)
def test_every_message_says_what_is_wrong_and_what_to_do(file: Path) -> None:
    for line in file.with_suffix(".expected").read_text(encoding="utf-8").splitlines():
        match = LINE.fullmatch(line)
        assert match, line
        assert match["message"][-1] in ".?", line
        assert len(re.split(r"(?<=[.?)]) (?=[A-Z`])", match["message"])) >= 2, f"{line}: only one sentence"


def test_every_fixture_has_its_expectation_and_back() -> None:
    assert {file.stem for file in HERE.glob("*.expected")} == {file.stem for file in FIXTURES}


def test_all_mistakes_are_listed_at_once(tmp_path: Path, pack: Pack) -> None:
    text = """key: Ido
acts:
  removal: {kind: removal, by: Itly, to: {column: Country}, date: {column: Left on}}
facts:
  - {fact: asylum_requestd, column: Asylum}
  - {fact: asylum_requested, column: Asylum, values: {J: ja}}
"""
    with pytest.raises(InputError) as caught:
        loaded(tmp_path, pack, text)
    assert len(caught.value.problems) == 6


def test_a_text_that_may_be_a_name_is_never_repeated(tmp_path: Path, pack: Pack) -> None:
    text = """acts:
  removal: {kind: removal, by: ITA}
facts:
  - {fact: asylum_outcome, column: Asylum, values: {Jane Roe: Jane Doe}}
"""
    with pytest.raises(InputError) as caught:
        loaded(tmp_path, pack, text)
    assert "Jane" not in str(caught.value)


def test_a_table_without_names_gives_away_no_cell(tmp_path: Path, pack: Pack) -> None:
    with pytest.raises(InputError) as caught:
        loaded(tmp_path, pack, "key: Id\nacts:\n  removal: {kind: removal, by: ITA}\n", ("Jane Roe", "KAZ"))
    assert "Jane" not in str(caught.value)


def test_a_map_speaks_the_words_of_the_pack_when_loaded(tmp_path: Path, pack: Pack) -> None:
    made = loaded(
        tmp_path,
        pack,
        """source: {title: T, kind: record, speaks_for: Italy}
person:
  nationality: {column: Nationality, values: {RUSSE: Russia, "?": unknown}}
acts:
  removal: {kind: removal, by: Italy, to: {constant: Kazakhstan}}
  custody: {kind: detention, by: ITA}
facts:
  - {fact: asylum_requested, column: Asylum, values: {J: TRUE, N: No}}
  - {fact: detention_purpose, constant: "removal, identification", complete: yes}
  - {fact: under_eighteen, column: Asylum}
""",
    )
    assert made.source is not None and made.source.speaks_for == "ITA"
    assert made.person.nationality is not None
    assert made.person.nationality.values == {"RUSSE": "RUS", "?": "unknown"}
    assert made.acts["removal"].by == "ITA"
    assert made.acts["removal"].to is not None and made.acts["removal"].to.constant == "KAZ"
    requested, purpose, child = made.facts
    assert requested.about == "removal" and requested.values == {"J": "yes", "N": "no"}
    assert purpose.about == "custody" and purpose.constant == "removal,identification"
    assert child.about == "person"


def test_the_same_fact_may_be_said_of_different_acts(tmp_path: Path, pack: Pack) -> None:
    made = loaded(
        tmp_path,
        pack,
        """acts:
  first: {kind: removal, by: ITA}
  second: {kind: removal, by: FRA}
facts:
  - {fact: group_removal, about: first, column: Asylum}
  - {fact: group_removal, about: second, column: Asylum}
""",
    )
    assert [fact.about for fact in made.facts] == ["first", "second"]


def test_a_fact_may_be_said_of_another_kind_of_act_where_the_vocabulary_allows(tmp_path: Path, pack: Pack) -> None:
    text = "acts:\n  custody: {kind: detention, by: ITA}\nfacts:\n  - {fact: asylum_requested, column: Asylum}\n"
    assert loaded(tmp_path, pack, text).facts[0].about == "custody"


def test_what_is_still_to_do_is_accepted_and_read_by_nobody(tmp_path: Path, pack: Pack) -> None:
    text = """acts:
  removal: {kind: removal, by: ITA, to: {column: Nowhere, todo: Which column is it?}}
facts:
  - {fact: asylum_outcome, column: Nowhere, values: {X: whatever}, todo: What does X mean?}
  - {fact: asylum_outcome, column: Asylum, values: {G: granted}}
  - {fact: asylum_outcome, todo: Or another column?}
"""
    assert loaded(tmp_path, pack, text).columns == ("Asylum",)


def test_columns_are_not_checked_where_the_table_is_not_known(tmp_path: Path, pack: Pack) -> None:
    text = "acts:\n  removal: {kind: removal, by: ITA}\nfacts:\n  - {fact: asylum_requested, column: Whatever}\n"
    assert loaded(tmp_path, pack, text, None).columns == ("Whatever",)


def test_columns_of_other_tables_count_as_columns(tmp_path: Path, pack: Pack) -> None:
    text = """join:
  other: {on: Id, to: Id, columns: [Granted], only_if: {column: Kind, is: asylum}}
acts:
  removal: {kind: removal, by: ITA}
facts:
  - {fact: asylum_requested, column: Granted}
"""
    assert "Granted" in loaded(tmp_path, pack, text).columns


def test_an_interval_may_come_to_values(tmp_path: Path, pack: Pack) -> None:
    text = """acts:
  custody: {kind: detention, by: ITA}
facts:
  - fact: consular_rights_told
    days_between: [Held from, Left on]
    formats: ["%d.%m.%Y", "%Y-%m-%d 00:00:00"]
    ranges: [{at_most: 0, is: same_day}, {less_than: 8, is: within_days}, {is: unknown}]
    other: unknown
"""
    assert loaded(tmp_path, pack, text).facts[0].ranges[-1].is_ == "unknown"
