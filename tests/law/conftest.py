"""What the tests of rule packs share."""

from __future__ import annotations

from pathlib import Path

import pytest

from .packs import FEATURES, SMALL, Copy, copy_of


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Copy:
    """A copy of the small pack, to be changed; nothing of it is kept in a cache."""
    monkeypatch.setenv("RIGHTSCHECK_CACHE", "")
    return copy_of(SMALL, FEATURES, tmp_path)
