"""The commands that README and the pages show run, and write what the pages show."""

from __future__ import annotations

from pathlib import Path

import pytest

from .pages import Desk, blocks, difference, pages, steps


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def desk(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A folder to follow a page in, as on a terminal of 100 columns without colour."""
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("RIGHTSCHECK_CACHE", str(cache))
    monkeypatch.chdir(tmp_path)
    return Desk(tmp_path)


@pytest.mark.parametrize("name", [name for name in pages() if blocks(name, "console", "python")])
def test_what_a_page_shows_is_so(desk: Desk, name: str) -> None:
    wrong = list(desk.follow(name))
    assert not wrong, "\n\n".join(wrong)


def test_there_are_commands_to_run() -> None:
    assert sum(len(steps(block)) for name in pages() for block in blocks(name, "console")) > 20


@pytest.mark.parametrize(
    ("shown", "first_that_differs"),
    [
        (["one", "two"], None),
        (["two", "three and more"], None),
        (["one", "…", "three and more"], None),
        (["…", "two", "…"], None),
        (["three … more"], None),
        (["three…"], None),
        (["one", "three and more"], "three and more"),
        (["two", "…", "one"], "one"),
        (["four"], "four"),
    ],
)
def test_excerpts(shown: list[str], first_that_differs: str | None) -> None:
    """An excerpt may begin and end anywhere; what is left out between its lines is marked."""
    assert difference(shown, "one\n\ntwo\nthree and more\n") == first_that_differs
