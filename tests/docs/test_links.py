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


@pytest.mark.parametrize("name", pages())
def test_links_lead_somewhere(name: str) -> None:
    broken = []
    for link in _LINK.finditer(page(name)):
        target = ((ROOT / name).parent / link["file"]).resolve() if link["file"] else ROOT / name
        if not target.exists() or (
            link["heading"] and link["heading"] not in _headings(target.relative_to(ROOT).as_posix())
        ):
            broken.append(link[0])
    assert not broken
