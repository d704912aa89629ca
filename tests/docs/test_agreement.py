"""`docs/agreement` is what `rightscheck bench` says: no page is stale."""

from __future__ import annotations

from pathlib import Path

import pytest

from rightscheck import Pack, load_case
from rightscheck.agreement import measure
from rightscheck.report import markdown
from rightscheck.report.agreement import agreement_page

ROOT = Path(__file__).resolve().parents[2]
SETS = ("decided", "held-out/first", "held-out/second")


@pytest.mark.parametrize("folder", SETS)
def test_a_page_is_what_is_measured(pack: Pack, folder: str) -> None:
    cases = [load_case(file, pack) for file in sorted((ROOT / "cases" / folder).glob("*.yaml"))]
    page = ROOT / "docs" / "agreement" / f"{Path(folder).name}.md"
    measured = markdown.render(agreement_page(measure(cases, pack)))
    assert page.read_text(encoding="utf-8") == measured, "`make agreement` writes it anew"
