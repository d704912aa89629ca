"""Remarks on a case file that is right in form."""

from __future__ import annotations

from pathlib import Path

import pytest

from rightscheck import Pack, load_case
from rightscheck.casefile.lint import lint_case

from .test_cases import BASE

FACT = "  - {about: removal, remedy_access: prevented, asserted_by: [ngo]}\n  - {about: removal, asylum_requested: yes, denied_by: [police]}\n"


def remarks(tmp_path: Path, pack: Pack, text: str) -> list[str]:
    file = tmp_path / "case.yaml"
    file.write_text(text, encoding="utf-8")
    return [str(remark).removeprefix(f"{file}: ") for remark in lint_case(load_case(file, pack), pack)]


def test_nothing_to_remark(tmp_path: Path, pack: Pack) -> None:
    assert remarks(tmp_path, pack, BASE + FACT) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "acts:\n",
            "  letter: {title: Letter, kind: record, speaks_for: none}\nacts:\n",
            "sources.letter: advice: no fact names this source.",
        ),
        ("{ana: {", "{ben: {name: B. N.}, ana: {", "people.ben: advice: no act and no relative names this person."),
        (
            ", date: 2013-05-31}",
            "}",
            "acts.removal: advice: this act has no date, so it stays open which law was in force.",
        ),
        (
            "prevented, asserted_by: [ngo]",
            "prevented",
            "facts[0]: advice: nobody is named who says so; it counts as your own statement.",
        ),
    ],
)
def test_what_is_remarked(tmp_path: Path, pack: Pack, old: str, new: str, said: str) -> None:
    text = (BASE + FACT + "  - {about: removal, asylum_attempt: would_have_applied, asserted_by: [ngo]}\n").replace(
        old, new, 1
    )
    assert remarks(tmp_path, pack, text) == [said]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("acts:\n", "  letter: {title: Letter, kind: record, speaks_for: none}\nacts:\n"),
        ("{ana: {", "{ben: {name: B. N.}, ana: {child_of: [ben], "),
        ("case: fixture\n", "case: fixture\nassessed_on: 2013-06-01\n"),
        ("prevented, asserted_by: [ngo]", "prevented"),
    ],
    ids=["known through it", "a relative", "still to come", "a decided case"],
)
def test_what_needs_no_remark(tmp_path: Path, pack: Pack, old: str, new: str) -> None:
    text = (BASE + FACT).replace(old, new, 1)
    if "letter" in new:
        text = text.replace("kind: ngo_report,", "kind: ngo_report, via: letter,")
    if "assessed_on" in new:
        text = text.replace(", date: 2013-05-31}", ", status: pending}", 1)
    if old.startswith("prevented"):
        text = text.replace("case: fixture\n", "case: fixture\nfacts_are: found\n").replace(
            "denied_by: [police]", "denied_by: [police, ngo]"
        )
    assert remarks(tmp_path, pack, text) == []
