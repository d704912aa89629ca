"""`docs/findings-json.md` against the dataclasses of the findings and their JSON Schema."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

import pytest

from rightscheck.appraisal import findings
from rightscheck.report.exchange import findings_schema

from .pages import page

PAGE = "docs/findings-json.md"
CLASSES = {
    name: kind for name, kind in vars(findings).items() if isinstance(kind, type) and dataclasses.is_dataclass(kind)
}


def _schema(name: str) -> dict[str, Any]:
    whole = findings_schema()
    found: dict[str, Any] = whole if name == "Findings" else whole["$defs"][name]
    return found


def _tables() -> dict[str, dict[str, str]]:
    """For each section of the page what its table says of each field."""
    found: dict[str, dict[str, str]] = {}
    for section in re.split(r"^## ", page(PAGE), flags=re.MULTILINE)[1:]:
        title, _, body = section.partition("\n")
        found[title.strip()] = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", body, flags=re.MULTILINE))
    return found


def test_every_type_has_its_section() -> None:
    assert sorted(_tables()) == sorted(CLASSES)
    assert set(CLASSES) - {"Findings"} == set(findings_schema()["$defs"]) - {"Truth"}


@pytest.mark.parametrize("name", CLASSES)
def test_every_field_is_explained(name: str) -> None:
    """All fields and no others, in their order."""
    fields = [field.name for field in dataclasses.fields(CLASSES[name])]
    assert list(_tables()[name]) == fields
    assert list(_schema(name)["properties"]) == fields


@pytest.mark.parametrize("name", CLASSES)
def test_every_possible_value_is_named(name: str) -> None:
    """Where a field has a closed list of values, the page has all of them. A verdict is explained once."""
    said = _tables()
    for field, schema in _schema(name)["properties"].items():
        at = "Finding" if field == "verdict" else name
        lacking = [value for value in schema.get("enum", ()) if f"`{value}`" not in said[at][field]]
        assert not lacking, f"{name}.{field}"


def test_every_cause_is_named() -> None:
    from typing import get_args

    from rightscheck.casefile.views import Cause

    said = _tables()["Element"]["cause"]
    assert all(f"`{cause}`" in said for cause in get_args(Cause))
