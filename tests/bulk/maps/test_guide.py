"""The example of the guide is a map that loads, and its table names every field of a cell."""

from __future__ import annotations

import re
from pathlib import Path

from rightscheck import Pack
from rightscheck.bulk.mapping import Cell
from rightscheck.bulk.maps import maps_available, read_map

GUIDE = (Path(__file__).parents[3] / "docs" / "writing-a-map.md").read_text(encoding="utf-8")


def test_the_example_loads(pack: Pack) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
    made = read_map(example, "writing-a-map.md", pack)
    assert made.acts["removal"].by == "ITA" and made.facts[2].todo


def test_every_field_of_a_cell_is_explained() -> None:
    for name in set(Cell.model_fields) - {"note"}:
        assert f"`{name}" in GUIDE or f" `{name}" in GUIDE or f", `{name}" in GUIDE, name


def test_the_ready_maps_are_counted() -> None:
    assert "Four ready maps" in GUIDE and len(maps_available()) == 4
