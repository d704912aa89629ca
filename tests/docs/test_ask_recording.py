"""The recording of an interview in `docs/counsel/ask.md` is what the program prints."""

from __future__ import annotations

from pathlib import Path

import pytest
from scripts.recording import BEGIN, END, recording

from .pages import page

PAGE = "docs/counsel/ask.md"
REMEDY = "scripts/recording.py writes it anew"


@pytest.fixture(scope="module")
def recorded() -> str:
    return recording()


def test_the_recording_is_up_to_date(recorded: str) -> None:
    assert f"{BEGIN}{recorded}{END}" in page(PAGE), f"{PAGE}: the recording is stale; {REMEDY}"


def test_it_goes_from_new_to_a_report(recorded: str, tmp_path: Path) -> None:
    commands = [line.split()[2] for line in recorded.splitlines() if line.startswith("$ ")]
    assert commands == ["new", "ask", "check"]
    assert not any(word in recorded for word in ("/tmp", str(tmp_path.parent))), "no path of the machine"
    for shown in ("once more", "Saved as unknown.", "Taken out of the file again", "-> met on the evidence as it"):
        assert shown in recorded
