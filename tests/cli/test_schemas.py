"""The JSON Schemas that editors use: they accept what is shipped, refuse what is broken, and are kept up to date."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from rightscheck.casefile.skeleton import SKELETON
from rightscheck.cli import main
from rightscheck.cli.arguments import SCHEMAS

from ..law.packs import SMALL
from .conftest import FOUNDING, ROOT, Run

KINDS = {
    "cases": "case",
    "norms": "norm",
    "concepts": "concept",
    "vocabulary": "vocabulary",
    "instruments": "instrument",
    "forums": "forum",
    "forms": "form",
}
SHIPPED = sorted([*(ROOT / "rules").rglob("*.yaml"), *(ROOT / "cases").rglob("*.yaml")])


def kind_of(file: Path) -> str:
    folders = file.relative_to(ROOT).parts
    return KINDS.get(folders[0]) or KINDS.get(folders[1]) or file.stem


@pytest.fixture
def schema(capsys: pytest.CaptureFixture[str]) -> Callable[[str], Any]:
    def made(kind: str) -> Any:
        assert main(["schema", kind]) == 0
        return json.loads(capsys.readouterr().out)

    return made


@cache
def validator(kind: str) -> Validator:
    """By the file in `schemas/`, which `test_the_files_are_up_to_date` compares with what the program prints."""
    return Draft202012Validator(json.loads((ROOT / "schemas" / f"{kind}.json").read_text(encoding="utf-8")))


def as_an_editor_reads(text: str) -> Any:
    """Plain YAML with its own ideas of what is a date or a yes; what JSON has no word for becomes text."""

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                {True: "yes", False: "no"}.get(key, key) if isinstance(key, bool) else str(key): plain(item)
                for key, item in value.items()
            }
        if isinstance(value, list):
            return [plain(item) for item in value]
        return value.isoformat() if isinstance(value, (datetime.date, datetime.datetime)) else value

    return plain(yaml.safe_load(text))


def faults(kind: str, text: str) -> list[str]:
    return [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
        for error in validator(kind).iter_errors(as_an_editor_reads(text))
    ]


@pytest.mark.parametrize("kind", SCHEMAS)
def test_it_is_a_schema(schema: Callable[[str], Any], kind: str) -> None:
    made = schema(kind)
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert made["title"]
    Draft202012Validator.check_schema(made)


@pytest.mark.parametrize("kind", SCHEMAS)
def test_the_files_are_up_to_date(capsys: pytest.CaptureFixture[str], kind: str) -> None:
    assert main(["schema", kind]) == 0
    printed = capsys.readouterr().out
    kept = (ROOT / "schemas" / f"{kind}.json").read_text(encoding="utf-8")
    assert kept == printed, f"schemas/{kind}.json is out of date: `make schemas` writes it anew"


def test_there_are_no_other_files() -> None:
    assert {path.name for path in (ROOT / "schemas").iterdir()} == {f"{kind}.json" for kind in SCHEMAS}
    written = re.search(r"^SCHEMAS := (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert written
    assert sorted(written[1].split()) == sorted(SCHEMAS)


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_shipped_file_names_its_schema_and_is_valid(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    first = text.splitlines()[0]
    header = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert header, f"the first line is {first!r}"
    assert not Path(header[1]).is_absolute()
    assert (file.parent / header[1]).resolve() == ROOT / "schemas" / f"{kind_of(file)}.json"
    assert faults(kind_of(file), text) == []


def test_the_skeleton_is_valid() -> None:
    assert faults("case", SKELETON) == []
    assert "# yaml-language-server: $schema=case.schema.json" in SKELETON


CASE = """\
case: c
title: t
people: {a: {name: A, nationality: [KAZ], age: 6}}
sources: {s: {title: T, kind: ngo_report, speaks_for: applicant, date: 2013-05-31}}
acts: {r: {kind: removal, of: [a], by: ITA, to: NO, date: 2013-05, status: pending, measure: expulsion}}
facts:
  - {about: r, remedy_access: prevented, asserted_by: [s, {source: s, at: p 2}], from: 2013, complete: no}
  - {about: a, children_ages: [6, 7], note: 3.10}
  - {asylum_requested: yes, known: {since: 2013-05-01, to: [ITA]}}
  - {protection_indications: [own_statements]}
  - {protection_indications: own_statements}
assessments:
  - {element: cat-3.substantial-grounds, about: r, answer: yes, by: B}
"""


def test_a_case_with_everything_in_it_is_valid() -> None:
    assert faults("case", CASE) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("case: c\n", ""),
        ("title: t", "title: [t]"),
        ("title: t", "titel: t\ntitle: t"),
        ("case: c", "case: not a name"),
        ("age: 6", "age: [6]"),
        ("age: 6", "aged: 6"),
        ("people: {", "people: {b c: {name: B}, "),
        ("kind: ngo_report", "kind: ngo_reports"),
        ("speaks_for: applicant, ", ""),
        ("kind: removal", "kind: rendition"),
        ("status: pending", "status: planned"),
        ("measure: expulsion", "measure: flight"),
        ("remedy_access: prevented", "remedy_acess: prevented"),
        ("remedy_access: prevented", "remedy_access: prevent"),
        ("remedy_access: prevented", "remedy_access: [prevented]"),
        ("asylum_requested: yes", "asylum_requested: perhaps"),
        ("children_ages: [6, 7]", "children_ages: [six]"),
        ("[own_statements]", "[own_statement]"),
        ("[own_statements]", "[]"),
        ("complete: no", "complete: nearly"),
        ("{source: s, at: p 2}", "{source: s, page: 2}"),
        ("known: {since", "known: {from"),
        ("answer: yes", "answer: maybe"),
        (", by: B", ""),
        ("acts: {r", "act: {r"),
        ("  - {about: a", "  - {about: a, nationality: [KAZ]"),
    ],
)
def test_a_broken_case_is_not_valid(old: str, new: str) -> None:
    assert CASE.count(old) >= 1
    assert faults("case", CASE.replace(old, new, 1))


BROKEN = {
    "norms/tt/tt-1.yaml": [
        ("title: No removal to danger\n", ""),
        ("wrong: refoulement", "wrong: [refoulement]"),
        ("absolute: yes", "absolute: very"),
        ("fact: traits", "facts: traits"),
        ("less_than: 18", "less_than: [18]"),
        ("id: marked-out", "id: Marked Out"),
        ('{LEADING: "para 1"}', "{LEADING: {page: 1}}"),
        ('{LEADING: "para 1"}', "{LEADING: 1, LATER: 2}"),
        ("verification: {status: checked}", "verification: {status: sure}"),
        ("clauses:\n  danger: Nobody is removed to danger", "clauses: [danger]"),
    ],
    "concepts/safe-there.yaml": [("question: Is the person safe there?\n", ""), ("holds:", "hold:")],
    "vocabulary/removal.yaml": [("type: enum", "type: list"), ("question: What awaits the person there?\n    ", ""), ("phrase: \"{person} is a threat to {state}\"", "phrases: x")],
    "instruments/tt.yaml": [("kind: treaty", "kind: pact"), ("{state: ITA, from: 1985-01-01}", "{from: 1985-01-01}"), ("complete: yes", "complete: mostly")],
    "standards.yaml": [("minimum_grade: 3", "minimum_grade: high"), ("grade: 5, means", "grade: 5, mean")],
    "authorities.yaml": [("cite: The Leading Case, ", ""), ("status: checked", "status: true")],
    "states.yaml": [("name: Italy, ", ""), ("aliases: [Italian Republic]", "aliases: {a: b}")],
    "subjects.yaml": [("by: states, of: people, to: state}", "by: kings}"), ("about: person", "on: person")],
}  # fmt: skip


@pytest.mark.parametrize("file", BROKEN)
def test_the_small_pack_is_valid_and_broken_it_is_not(file: str) -> None:
    text = (SMALL / file).read_text(encoding="utf-8")
    kind = KINDS.get(file.partition("/")[0], Path(file).stem)
    assert faults(kind, text) == []
    for old, new in BROKEN[file]:
        assert old in text
        assert faults(kind, text.replace(old, new, 1)), (old, new)


def test_findings_are_valid(run: Run) -> None:
    _, out, _ = run(
        "check", FOUNDING, "--format", "json", "--norm", "vccr-36-1b", "--norm", "vcdr-41-2", "--norm", "cfr-18"
    )
    found = json.loads(out)
    assert [error.message for error in validator("findings").iter_errors(found)] == []
    found["findings"][0]["verdict"] = "guilty"
    assert list(validator("findings").iter_errors(found))


def test_the_schema_of_cases_follows_the_rules(run: Run) -> None:
    made = json.loads(run("schema", "case", "--rules", SMALL).out)
    facts = made["$defs"]["Fact"]["properties"]
    assert facts["told"]["enum"] == ["at_once", "late", "never"]
    assert "risk" in facts, "an alias may be written too"
    assert "nationality" not in facts, "what people and acts say already is no fact"
    assert made["$defs"]["Act"]["properties"]["kind"]["enum"] == ["removal", "detention"]
