"""The pictures of README and docs are what the program draws."""

from __future__ import annotations

import pytest

pytest.importorskip("typst")

from scripts.images import FOLDER, images


def test_the_pictures_are_up_to_date() -> None:
    made = images()
    assert {file.name for file in FOLDER.iterdir()} == set(made)
    stale = [name for name, data in made.items() if (FOLDER / name).read_bytes() != data]
    assert not stale, f"docs/images: {stale} are stale; `make images` draws them anew"
