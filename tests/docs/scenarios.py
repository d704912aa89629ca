"""Playing the scenarios that stand in a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pytest_bdd.feature import get_features
from pytest_bdd.parser import Scenario

from rightscheck.inference.derive import Deriver

from ..steps.draft import Draft
from ..steps.givens import Language
from ..steps.outcomes import norms_in
from ..steps.play import Play
from ..steps.problems import StepError
from .pages import Block


def play(block: Block, language: Language, deriver: Deriver, folder: Path) -> Iterator[str]:
    """Play the scenarios of a block, which may leave out its `Feature:` line: what fails, and where."""
    text = block.text if "Feature:" in block.text else f"Feature: {block.page}\n{block.text}"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "page.feature").write_text(text + "\n", encoding="utf-8")
    found = [template.render({}) for feature in get_features([str(folder)]) for template in feature.scenarios.values()]
    if not found:
        yield f"{block.page}:{block.line}: there is no scenario in this block"
    # A feature that is a file documents the norm after which the file is named.
    subject = [norm for norm in language.pack.norms if block.named and Path(block.named["name"]).stem == norm]
    for scenario in found:
        yield from _play(scenario, subject, f"{block.page}:{block.line}: {scenario.name}", language, deriver)


def _play(
    scenario: Scenario, subject: Iterable[str], place: str, language: Language, deriver: Deriver
) -> Iterator[str]:
    pack = language.pack
    named = [norm for step in scenario.steps if step.type == "then" for norm in norms_in(step.name, list(pack.norms))]
    norms = list(dict.fromkeys([*subject, *named]))
    kinds = tuple(dict.fromkeys(pack.norms[norm].concerns for norm in norms))
    game = Play(language, deriver, Draft(pack, kinds, title=scenario.name), norms)
    moves = {"given": game.given, "when": game.when, "then": game.then}
    for step in scenario.steps:
        try:
            moves[step.type](step.name)
        except StepError as error:
            yield f"{place}\n{step.keyword} {step.name}\n{error}"
            return
