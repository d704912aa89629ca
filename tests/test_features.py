"""Every scenario of `features/` as a test of its own, named after its norm and its title.

The three steps below take every sentence; what it means is decided in `steps/`, from the phrases of the vocabulary.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, scenario, then, when
from pytest_bdd.feature import get_features
from pytest_bdd.scenario import get_features_base_dir

from rightscheck.law.norms import Norm
from rightscheck.law.pack import Pack

from .steps.play import Play
from .steps.problems import StepError

FEATURES = Path(get_features_base_dir(__file__))
WANTED_TAGS = frozenset(("breach", "compliance", "unknown", "dispute", "not_bound"))

_SENTENCE = parsers.re(r"(?P<sentence>.*)")
_HEADING = re.compile(r"\s*(?:Scenario(?: Outline| Template)?|Example):\s*(.*?)\s*")


@contextmanager
def _told(play: Play) -> Iterator[None]:
    """Report what is wrong with a step by the step, not by the Python that played it."""
    try:
        yield
        return
    except StepError as error:
        message = f"{play.place}\n{error}"
    pytest.fail(message, pytrace=False)


@given(_SENTENCE)
def _given(play: Play, sentence: str) -> None:
    with _told(play):
        play.given(sentence)


@when(_SENTENCE)
def _when(play: Play, sentence: str) -> None:
    with _told(play):
        play.when(sentence)


@then(_SENTENCE)
def _then(play: Play, sentence: str) -> None:
    with _told(play):
        play.then(sentence)


def _python(text: str) -> str:
    return re.sub(r"\W+", "_", text).strip("_").lower()


def _scenarios() -> Iterator[tuple[str, Callable[..., None]]]:
    for feature in sorted(get_features([str(FEATURES)]), key=lambda feature: feature.filename):
        file = Path(feature.filename)
        for title in feature.scenarios:

            @scenario(str(file.relative_to(FEATURES)), title, features_base_dir=str(FEATURES))
            def test() -> None:
                """The scenario is all there is to it."""

            yield f"test_{_python(file.stem)}__{_python(title)}", test


globals().update(_scenarios())


def _files() -> list[Path]:
    return sorted(FEATURES.rglob("*.feature"))


def test_scenarios_of_a_feature_have_different_titles() -> None:
    """Of two scenarios with one title, one would never run."""
    twice = []
    for file in _files():
        titles = [
            match[1] for line in file.read_text(encoding="utf-8").splitlines() if (match := _HEADING.fullmatch(line))
        ]
        twice += [
            f"{file.relative_to(FEATURES)}: {title}"
            for title, count in Counter(map(_python, titles)).items()
            if count > 1
        ]
    assert not twice, "\n".join(["These titles stand twice; rename one of each:", *twice])


def test_features_lie_at_the_path_of_their_norm(pack: Pack) -> None:
    """`features/<instrument>/<norm>.feature` documents `norms/<instrument>/<norm>.yaml`."""
    right = {Path(norm.cite.instrument.lower()) / f"{key}.feature" for key, norm in pack.norms.items()}
    strays = [str(path) for file in _files() if (path := file.relative_to(FEATURES)) not in right]
    assert not strays, "\n".join(["These features document no norm of the pack; rename them:", *strays])


def _beside_the_point(norm: Norm, pack: Pack) -> set[str]:
    """Custom binds every State and a declaration none."""
    return set() if norm.binding and pack.instruments[norm.cite.instrument].parties else {"not_bound"}


def test_every_norm_has_the_scenarios_that_matter(pack: Pack) -> None:
    """Breach, compliance, missing facts, a dispute, and, where there are parties, a State that is not bound."""
    tags: dict[str, set[str]] = {}
    for feature in get_features([str(FEATURES)]):
        found = tags.setdefault(Path(feature.filename).stem, set())
        for template in feature.scenarios.values():
            found |= feature.tags | template.tags | (template.rule.tags if template.rule else set())
    lacking = [
        f"{key}: {', '.join(sorted(missing))}"
        for key, norm in pack.norms.items()
        if (missing := WANTED_TAGS - tags.get(key, set()) - _beside_the_point(norm, pack))
    ]
    assert not lacking, "\n".join(["These norms lack a scenario with these tags:", *lacking])
