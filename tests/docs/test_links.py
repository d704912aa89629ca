"""Links between pages lead to files and headings that exist."""

from __future__ import annotations

import re

import pytest

from .pages import ROOT, page, pages

_LINK = re.compile(r"\]\((?!https?:|mailto:)(?P<file>[^)#\s]*)(?:#(?P<heading>[^)\s]+))?\)")


def _headings(name: str) -> set[str]:
    """The anchors of a page's headings, as they are made on GitHub."""
    titles = re.findall(
        r"^#+ (.+)$", re.sub(r"^```.*?^```", "", page(name), flags=re.MULTILINE | re.DOTALL), re.MULTILINE
    )
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def _broken(name: str) -> list[str]:
    """The links of a page that lead nowhere."""
    broken = []
    for link in _LINK.finditer(page(name)):
        target = ((ROOT / name).parent / link["file"]).resolve() if link["file"] else ROOT / name
        if not target.exists() or (
            link["heading"] and link["heading"] not in _headings(target.relative_to(ROOT).as_posix())
        ):
            broken.append(f"{name}: {link[0]}")
    return broken


@pytest.mark.parametrize("name", pages())
def test_links_lead_somewhere(name: str) -> None:
    assert not _broken(name)


def test_links_of_the_reference_lead_somewhere() -> None:
    files = sorted((ROOT / "docs" / "reference").rglob("*.md"))
    assert files
    assert not [link for file in files for link in _broken(file.relative_to(ROOT).as_posix())]
