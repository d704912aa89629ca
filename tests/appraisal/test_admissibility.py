"""Bars to the examination of a complaint: findings of their own kind that never touch the merits."""

from __future__ import annotations

import pytest

from rightscheck.report import text
from rightscheck.report.summary import summary

from ..packs.writing import Fact, fact, finding, findings, says, small, small_case

BEATEN = fact("beaten", "yes")


@pytest.mark.parametrize(
    ("facts", "verdict", "label"),
    [
        ([fact("excused", "yes")], "indicated", "a bar on the evidence as it stands"),
        ([says("fre", "excused", "yes")], "established", "a bar, on the State's account and on the evidence"),
        ([fact("excused", "no")], "no_breach_shown", "no bar shown on these facts"),
        ([], "undetermined", "facts are missing"),
    ],
)
def test_a_bar_has_a_verdict_in_its_own_words(facts: list[Fact], verdict: str, label: str) -> None:
    found = finding("barred", *facts)
    assert (found.kind, found.verdict, found.label) == ("admissibility", verdict, label)


def test_a_bar_changes_no_finding_on_the_merits() -> None:
    norms = ["plain", "barred"]
    free = findings(BEATEN, norms=norms).findings
    barred = findings(BEATEN, fact("excused", "yes"), norms=norms).findings
    assert [f for f in free if f.kind == "duty"] == [f for f in barred if f.kind == "duty"]


def test_bars_come_last_and_are_printed_apart() -> None:
    facts = (BEATEN, fact("excused", "yes"))
    found = findings(*facts, norms=["barred", "plain"])
    assert [f.norm for f in found.findings] == ["plain", "barred"]
    page = text.render(summary(found, small_case(*facts), small()))
    merits, heading, bars = page.partition("\nADMISSIBILITY\n")
    assert heading
    assert "Rule 9" not in bars
    assert "A BAR ON THE EVIDENCE AS IT STANDS" in bars
    assert "Rule 60, barred" not in merits
    assert "As it stands: breach" in merits
    assert "As it stands" not in bars.partition("WHAT IS MISSING")[0]


def test_what_is_open_on_admissibility_is_one_line() -> None:
    found = findings(norms=["barred"])
    page = text.render(summary(found, small_case(), small()))
    assert "Open, since facts are missing: Rule 60, barred" in page
    assert "WHAT IS MISSING" not in page
