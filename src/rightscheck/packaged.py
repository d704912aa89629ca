"""Where the data that came with the program lie: inside the installed package, or in a checkout."""

from __future__ import annotations

from pathlib import Path


def packaged(name: str) -> Path:
    """A folder of data that came with the program: `rules`, `cases`, `languages` or `maps`."""
    package = Path(__file__).resolve().parent
    inside = package / "_pack" / name
    return inside if inside.is_dir() else package.parents[1] / name
