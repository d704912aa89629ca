"""A fixture for every mistake in a case file: `cases/NAME.yaml`, and in `cases/NAME.expected` what is said of it.

Each line of an `.expected` file is `line:column: field: what is wrong. What to do.`; the program puts the name of the
file before it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rightscheck import InputError, Pack, load_case

HERE = Path(__file__).parent / "cases"
FIXTURES = sorted(HERE.glob("*.yaml"))
LINE = re.compile(r"(?P<place>\d+:\d+): (?:(?P<field>[\w.…\[\]-]+): )?(?P<message>.+)")


def said_of(file: Path, law: Pack) -> list[str]:
    with pytest.raises(InputError) as caught:
        load_case(file, law)
    assert str(caught.value).splitlines() == [str(problem) for problem in caught.value.problems]
    return [str(problem).removeprefix(f"{file}:") for problem in caught.value.problems]


@pytest.mark.parametrize("file", FIXTURES, ids=lambda file: file.stem)
def test_a_mistake_is_said_where_it_stands(file: Path, pack: Pack) -> None:
    expected = file.with_suffix(".expected").read_text(encoding="utf-8").splitlines()
    said = said_of(file, pack)
    assert said == expected, "\n".join(said)


@pytest.mark.parametrize("file", FIXTURES, ids=lambda file: file.stem)
def test_every_message_says_what_is_wrong_and_what_to_do(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    for line in file.with_suffix(".expected").read_text(encoding="utf-8").splitlines():
        match = LINE.fullmatch(line)
        assert match, line
        message = match["message"]
        assert message[-1] in ".?", line
        assert len(re.split(r"(?<=[.?)]) (?=[A-Z`])", message)) >= 2, f"{line}: only one sentence"
        row, column = map(int, match["place"].split(":"))
        assert 1 <= row <= text.count("\n") + 1, line
        assert 1 <= column <= len(text.splitlines()[row - 1]) + 1, line


def test_every_fixture_has_its_expectation_and_back() -> None:
    assert {file.stem for file in HERE.glob("*.expected")} == {file.stem for file in FIXTURES}


def test_one_file_with_everything_wrong_is_mended_in_one_go(pack: Pack) -> None:
    said = said_of(HERE / "all-at-once.yaml", pack)
    assert len(said) == 15
    rows = [int(line.split(":")[0]) for line in said]
    assert rows == sorted(rows)


def test_problems_are_data(pack: Pack) -> None:
    file = HERE / "fact-unknown-value.yaml"
    with pytest.raises(InputError) as caught:
        load_case(file, pack)
    [problem] = caught.value.problems
    assert (problem.file, problem.line, problem.column, problem.field) == (str(file), 18, 37, "facts[1].remedy_access")
    assert problem.message == "'prevent' is not a value of remedy_access. Did you mean 'prevented'?"


# What is not a mistake
# ----------------------------------------------------------------------------------------------------------------------

BASE = """\
case: fixture
title: A removal
people: {ana: {name: A. N., nationality: [KAZ]}}
sources:
  ngo: {title: Report, kind: ngo_report, speaks_for: applicant}
  police: {title: Police report, kind: party_statement, speaks_for: ITA}
acts:
  removal: {kind: removal, of: [ana], by: ITA, to: KAZ, date: 2013-05-31}
facts:
"""


def loads(tmp_path: Path, pack: Pack, *facts: str) -> int:
    file = tmp_path / "case.yaml"
    file.write_text(BASE + "".join(f"  - {{{fact}}}\n" for fact in facts) if facts else BASE.replace("facts:\n", ""))
    return len(load_case(file, pack).facts)


def test_a_case_without_facts(tmp_path: Path, pack: Pack) -> None:
    assert loads(tmp_path, pack) == 0


@pytest.mark.parametrize(
    "facts",
    [
        ("remedy_access: used",),
        ("about: removal, remedy_access: used, asserted_by: police", "about: removal, remedy_access: prevented, asserted_by: ngo"),
        ("about: removal, asylum_requested: yes, to: 2013-05", "about: removal, asylum_requested: no, from: 2013-06"),
        ("about: removal, asylum_requested: yes, asserted_by: [police]", "about: removal, asylum_requested: no, conceded_by: [police]"),
        ("asylum_requested: true", "asylum_application_filed: False"),
        ("person: ana, age_at_offence: 17",),
        ("age_at_offence: -1", "children_ages: [6, 0]"),
        ("other_state_permit_issuer: [Latvia, lva, Republic of Moldova]",),
        ("protection_indications: [own_statements], complete: yes",),
        ("asylum_requested: yes, known: {since: 2013-05~, to: [Italy]}",),
    ],
    ids=[
        "about left out", "two sides", "two times", "a side concedes", "yes and no in other words", "a person", "numbers",
        "States by any name", "a complete list", "when and to whom it was known",
    ],
)  # fmt: skip
def test_what_is_right(tmp_path: Path, pack: Pack, facts: tuple[str, ...]) -> None:
    assert loads(tmp_path, pack, *facts) == len(facts)
