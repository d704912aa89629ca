"""`docs/writing-a-norm.md`: its norm, fragments and scenarios work, and its lists of keys and steps are complete."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from rightscheck.appraisal.findings import LABELS
from rightscheck.inference.derive import Deriver
from rightscheck.law.lint import lint
from rightscheck.law.norms import Concept, Node, Norm, Shift
from rightscheck.law.pack import Pack, load_pack
from rightscheck.law.vocabulary import Predicate
from rightscheck.strictyaml import parse

from ..steps import outcomes, saying
from ..steps.givens import Language
from .pages import ROOT, Block, Desk, blocks, difference, page, pages, rows
from .scenarios import play

PAGE = "docs/writing-a-norm.md"


@dataclass(frozen=True)
class Shown:
    """The pack with everything that the page adds to it."""

    desk: Desk
    pack: Pack
    language: Language


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    desk = Desk(tmp_path_factory.mktemp("desk"))
    for block in blocks(PAGE, "yaml", "gherkin"):
        desk.save(block)
    pack = load_pack(desk.folder / "rules", cache=False)
    return Shown(desk, pack, Language(pack))


def _excerpts() -> list[Block]:
    return [block for name in pages() for block in blocks(name) if block.named and block.named["how"] == "from"]


@pytest.mark.parametrize("block", _excerpts(), ids=lambda block: f"{block.page}:{block.line}")
def test_what_is_shown_of_a_file_stands_in_it(block: Block) -> None:
    assert block.named is not None
    file = ROOT / block.named["name"]
    assert difference(block.lines[1:], file.read_text(encoding="utf-8")) is None


def test_the_whole_norm_is_shown() -> None:
    """Of its scenarios the page shows the first."""
    shown = [block.lines[1:] for block in _excerpts() if block.named and block.named["name"].startswith("rules/norms/")]
    norm = (ROOT / "rules/norms/p7/p7-1.yaml").read_text(encoding="utf-8")
    assert shown == [norm.splitlines()]


def test_the_norm_and_the_additions_pass_lint(shown: Shown) -> None:
    """And what the page shows for the norm is in use."""
    remarks = lint(shown.pack, shown.desk.folder / "features")
    new = ("p7-1", "LJATIFI", "grounds_disclosed")
    assert not [str(remark) for remark in remarks if remark.error or any(name in str(remark) for name in new)]


@pytest.mark.parametrize("block", blocks(PAGE, "gherkin"), ids=lambda block: block.line)
def test_scenarios(block: Block, shown: Shown, deriver: Deriver, tmp_path: Path) -> None:
    wrong = list(play(block, shown.language, deriver, tmp_path))
    assert not wrong, "\n\n".join(wrong)


def _fragments() -> Iterator[Mapping[str, Any]]:
    for block in blocks(PAGE, "yaml"):
        if block.named is None:
            yield parse(block.text, f"{PAGE}:{block.line}").data


def test_fragments_are_nodes_and_concepts_of_the_pack(shown: Shown, tmp_path: Path) -> None:
    """Put into a norm, every fragment loads: its keys are known, its facts, values and authorities exist."""
    desk = Desk(tmp_path)
    for block in blocks(PAGE, "yaml"):
        desk.save(block)
    fragments = list(_fragments())
    concepts = [fragment for fragment in fragments if "concept" in fragment]
    norm = parse((desk.folder / "rules/norms/p7/p7-1.yaml").read_text(encoding="utf-8"), "p7-1.yaml").data
    norm["breach"] = {"any": [norm["breach"], *(fragment for fragment in fragments if fragment not in concepts)]}
    (desk.folder / "rules/norms/p7/p7-1.yaml").write_text(json.dumps(norm), encoding="utf-8")
    for concept in concepts:
        (desk.folder / f"rules/concepts/{concept['concept']}.yaml").write_text(json.dumps(concept), encoding="utf-8")
    pack = load_pack(desk.folder / "rules", cache=False)
    ids = {node.id for _, node in pack.norms["p7-1"].walk()}
    assert {fragment["id"] for fragment in fragments if fragment not in concepts} <= ids
    assert {concept["concept"] for concept in concepts} <= set(pack.concepts)


def _keys(model: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]


@pytest.mark.parametrize("model", [Norm, Node, Shift, Concept, Predicate])
def test_every_key_is_explained(model: type[BaseModel]) -> None:
    """`name` and `subject` of a predicate come from its place in the vocabulary."""
    text = page(PAGE)
    lacking = [
        key
        for key in _keys(model)
        if f"`{key}" not in text and f"{key}:" not in text and (model, key) not in {(Predicate, "name")}
    ]
    assert not lacking


def test_the_table_of_the_norm_has_its_keys_and_no_others() -> None:
    found = set(rows(PAGE))
    named = {key for cell in found for key in cell.replace("`", "").split(", ")}
    assert set(_keys(Norm)) <= named


def test_every_step_is_listed() -> None:
    """Every form of expectation as the steps themselves print it, every voice, and every verdict."""
    text = page(PAGE)
    assert not [form for _, _, form in outcomes._STEPS if f"Then {form}" not in text]
    assert not [prefix for prefix, _, _ in saying._NEUTRAL if f"| {prefix}…" not in text]
    for who in ("the applicant", "Italy"):
        assert not [verb for verb in saying._VERBS if f"| {who} {verb} that …" not in text]
    assert all(verdict in text for verdict in LABELS)
