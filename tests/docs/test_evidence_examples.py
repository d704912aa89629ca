"""The examples of `docs/evidence.md`, and its tables against `rules/standards.yaml`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from rightscheck.appraisal.findings import LABELS
from rightscheck.casefile.lint import lint_case
from rightscheck.casefile.load import case_from_text
from rightscheck.inference.derive import Deriver
from rightscheck.law.model import Citation
from rightscheck.law.pack import Pack

from ..steps.givens import Language
from .pages import Block, blocks, rows
from .scenarios import play

PAGE = "docs/evidence.md"


def _title(block: Block) -> str:
    return block.lines[0].removeprefix("Scenario: ")


@pytest.mark.parametrize("block", blocks(PAGE, "gherkin"), ids=_title)
def test_scenario(block: Block, language: Language, deriver: Deriver, tmp_path: Path) -> None:
    wrong = list(play(block, language, deriver, tmp_path))
    assert not wrong, "\n\n".join(wrong)


@pytest.mark.parametrize("block", blocks(PAGE, "yaml"), ids=_title)
def test_case_file(block: Block, pack: Pack) -> None:
    assert not lint_case(case_from_text(block.text, PAGE, pack), pack)


def _authorities(pack: Pack, citations: Iterable[Citation]) -> str:
    """Authorities as the page writes them; a pinpoint that was not checked has a star."""
    parts = []
    for citation in citations:
        authority = pack.authorities[citation.key]
        at = f", {citation.at}" if citation.at else ""
        parts.append(f"{authority.short or authority.cite}{at}{'' if citation.checked else '*'}")
    return "; ".join(parts)


def test_every_grade_is_there(pack: Pack) -> None:
    found = rows(PAGE)
    evidence = pack.standards.evidence
    for grade in evidence.grades:
        kinds = [f"`{name}`" for name, kind in evidence.kinds.items() if kind.grade == grade.grade]
        row = found[str(grade.grade)]
        assert row[1] == grade.means
        assert all(kind in row[2] for kind in kinds)
        assert row[3] == _authorities(pack, grade.authorities)
    for name, consideration in evidence.considerations.items():
        assert found[name][2] == _authorities(pack, consideration.authorities)


def test_every_standard_is_there(pack: Pack) -> None:
    found = rows(PAGE)
    for name, standard in pack.standards.standards.items():
        assert found[f"`{name}`"][1:3] == [str(standard.minimum_grade), standard.means]
        authorities = _authorities(pack, standard.authorities)
        assert found[f"`{name}`"][3].startswith(authorities or "none")


def test_every_verdict_is_there() -> None:
    found = rows(PAGE)
    assert {name: found[f"`{name}`"][1] for name in LABELS} == dict(LABELS)
