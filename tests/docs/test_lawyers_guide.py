"""`docs/lawyers-guide.md` against the founding case, the kinds of source and the verdicts."""

from __future__ import annotations

import pytest

from rightscheck.appraisal.findings import LABELS
from rightscheck.law.pack import Pack
from rightscheck.report.words import SIGNS

from .pages import Block, blocks, difference, page, rows

PAGE = "docs/lawyers-guide.md"


@pytest.mark.parametrize("block", [b for b in blocks(PAGE, "yaml") if b.named is None], ids=lambda block: block.line)
def test_excerpts_are_from_the_founding_case(block: Block) -> None:
    assert difference(block.lines, page("cases/shalabayeva.yaml")) is None


def test_every_kind_of_source_is_there(pack: Pack) -> None:
    found = rows(PAGE)
    for name, kind in pack.standards.evidence.kinds.items():
        row = found[f"`{name}`"]
        assert row[1] == str(kind.grade)
        assert row[2].split(";")[0] == kind.means.split(", such as")[0]


def test_every_verdict_is_there() -> None:
    found = {row[1]: row for row in rows(PAGE).values() if len(row) == 5}
    for verdict, label in LABELS.items():
        assert found[f"`{verdict}`"][0] == SIGNS[verdict]
        assert found[f"`{verdict}`"][2] == label
