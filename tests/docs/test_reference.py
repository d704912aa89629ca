"""`docs/reference` is what the rules say: no page is stale, missing or left over."""

from __future__ import annotations

import re

import pytest

from rightscheck import Pack
from rightscheck.report.reference import reference

from .pages import ROOT

FOLDER = "docs/reference"
REMEDY = "`make reference` writes them anew (without make: .venv/bin/python scripts/reference.py)"


@pytest.fixture(scope="module")
def made(pack: Pack) -> dict[str, str]:
    return reference(pack, ROOT, FOLDER)


def test_the_pages_are_up_to_date(made: dict[str, str]) -> None:
    there = {
        file.relative_to(ROOT / FOLDER).as_posix(): file.read_text(encoding="utf-8")
        for file in (ROOT / FOLDER).rglob("*")
        if file.is_file()
    }
    missing, superfluous = sorted(made.keys() - there.keys()), sorted(there.keys() - made.keys())
    stale = sorted(path for path in made.keys() & there.keys() if made[path] != there[path])
    assert not (missing or superfluous or stale), (
        f"{FOLDER}: missing {missing}, superfluous {superfluous}, stale {stale}. {REMEDY}."
    )


def test_the_same_pack_gives_the_same_pages(pack: Pack, made: dict[str, str]) -> None:
    assert reference(pack, ROOT, FOLDER) == made


def test_everything_in_the_pack_has_a_page_and_is_in_the_index(pack: Pack, made: dict[str, str]) -> None:
    linked = set(re.findall(r"\]\(([^)]+)\)", made["README.md"]))
    assert len(made) == 1 + len(pack.norms) + len(pack.concepts) + len(pack.instruments) + len(pack.forums)
    assert linked == made.keys() - {"README.md"}


def test_a_norm_leads_to_its_instrument_concepts_relatives_and_scenarios(made: dict[str, str]) -> None:
    text = made["norms/cat/cat-3.md"]
    for target in (
        "../../instruments/cat.md",
        "../../concepts/danger-of-torture.md",
        "cat-3-proc.md",
        "../echr/echr-3.md",
        "../../../../features/cat/cat-3.feature",
        "../../../../rules/norms/cat/cat-3.yaml",
        "../../README.md",
    ):
        assert f"]({target})" in text, target


def test_brackets_that_belong_to_a_number_are_no_link(made: dict[str, str]) -> None:
    assert "Regulation (EU) 2024/1348 of the European Parliament" in made["instruments/apr24.md"]
