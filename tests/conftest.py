"""What all tests share: the rule pack, and the playing of scenarios."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd.parser import Feature, Scenario, Step

from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack, load_pack

from .steps.draft import Draft
from .steps.givens import Language
from .steps.outcomes import norms_in
from .steps.play import Play

_SCENARIO = pytest.StashKey[Scenario]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let rule authors test a pack of their own: `--rules DIR`, with `-o bdd_features_base_dir=DIR` for its
    features."""
    parser.addoption(
        "--rules", metavar="DIR", type=Path, help="the rule pack to test (default: rules/ of this checkout)"
    )


@pytest.fixture(scope="session")
def pack(request: pytest.FixtureRequest) -> Pack:
    """The rule pack, loaded once."""
    folder: Path | None = request.config.getoption("--rules")
    return load_pack(folder)


@pytest.fixture(scope="session")
def language(pack: Pack) -> Language:
    """The step language of the pack, compiled once."""
    return Language(pack)


@pytest.fixture(scope="session")
def deriver() -> Deriver:
    """The engine, with what it derived kept from scenario to scenario."""
    return Deriver()


@pytest.fixture
def play(request: pytest.FixtureRequest, pack: Pack, language: Language, deriver: Deriver) -> Play:
    """The scenario that runs, with an empty case."""
    scenario = request.node.stash[_SCENARIO]
    norms = list(pack.norms)
    subject = Path(scenario.feature.filename).stem
    named = [norm for step in scenario.steps if step.type == "then" for norm in norms_in(step.name, norms)]
    checked = list(dict.fromkeys([*([subject] if subject in pack.norms else []), *named]))
    kinds = tuple(dict.fromkeys(kind for norm in checked for kind in pack.norms[norm].concerns))
    return Play(language, deriver, Draft(pack, kinds, title=scenario.name), checked)


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario) -> None:
    """Keep the scenario, which says what norms are to be checked."""
    request.node.stash[_SCENARIO] = scenario


def pytest_bdd_before_step(request: pytest.FixtureRequest, feature: Feature, scenario: Scenario, step: Step) -> None:
    """Tell the play which step comes next, so that a failure can say where it stands."""
    play: Play = request.getfixturevalue("play")
    play.place = f"{feature.rel_filename}:{step.line_number}: {step.keyword.strip()} {step.name}"
