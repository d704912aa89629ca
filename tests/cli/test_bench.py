"""`rightscheck bench`: what is compared, in every form, and that what was held is never read by the check."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from .conftest import AT_ONCE, HEAD, NEVER, SAID_NEVER, Run

Case = Callable[..., Path]
NORM = "vccr-36-1b"
DECISION = "decision: {{body: {body}, cite: A decision, date: 2014-01-01}}\n"


@pytest.fixture
def decided(tmp_path: Path) -> Callable[..., Path]:
    """Write a decided case: its facts and what was held."""

    def write(name: str, facts: str, *held: str, body: str = "ICJ", title: str = "A detention in Rome") -> Path:
        folder = tmp_path / "decided"
        folder.mkdir(exist_ok=True)
        text = HEAD.format(name=name).replace("A detention in Rome", title) + facts
        lines = "".join(f"  - {{act: custody, verification: checked, {one}}}\n" for one in held)
        (folder / f"{name}.yaml").write_text(f"{text}{DECISION.format(body=body)}held:\n{lines}", encoding="utf-8")
        return folder

    return write


def found(run: Run, *arguments: object) -> dict[str, Any]:
    code, out, err = run("bench", *arguments, "--format", "json")
    assert (code, err) == (0, "")
    result: dict[str, Any] = json.loads(out)
    return result


def test_right_wrong_way_and_no_answer(run: Run, decided: Callable[..., Path]) -> None:
    folder = decided("a", NEVER, f"norm: {NORM}, outcome: violation")
    decided("b", AT_ONCE, f"norm: {NORM}, outcome: no_violation")
    decided("c", NEVER, f"norm: {NORM}, outcome: no_violation")
    decided("d", AT_ONCE, f"norm: {NORM}, outcome: violation", body="HRC")
    decided("e", "", f"norm: {NORM}, outcome: inadmissible", body="HRC")
    result = found(run, folder)
    sides = {answer["case"]: (answer["agrees"], answer["side"]) for answer in result["answers"]}
    assert sides == {
        "a": (True, "right"),
        "b": (True, "right"),
        "c": (False, "wrong_way"),
        "d": (False, "wrong_way"),
        "e": (True, "abstained"),
    }
    overall = result["overall"]
    assert (overall["total"], overall["wrong_way"], overall["abstained"]) == (5, 2, 1)
    assert overall["recall_violations"] == pytest.approx(1 / 2)
    assert overall["recall_others"] == pytest.approx(2 / 3)
    assert overall["balanced_accuracy"] == pytest.approx((1 / 2 + 2 / 3) / 2)
    assert result["by_body"]["ICJ"]["total"] == 3
    assert result["by_body"]["HRC"]["recall_violations"] == 0
    assert result["by_norm"][NORM]["agreement"] == pytest.approx(3 / 5)
    assert result["always_violation"]["agreement"] == pytest.approx(2 / 5)
    assert result["always_majority"]["agreement"] == pytest.approx(3 / 5)
    assert result["always_majority"]["balanced_accuracy"] == pytest.approx(1 / 2)


def test_a_disagreement_names_the_element_on_which_it_turns(run: Run, decided: Callable[..., Path]) -> None:
    folder = decided("c", NEVER, f"norm: {NORM}, outcome: no_violation")
    [answer] = found(run, folder)["answers"]
    # That she was never told is a breach in two ways, so that none of them turns the outcome alone; an exception would.
    assert [(turn["element"], turn["holds"]) for turn in answer["turns_on"]] == [("no-ground-to-think-foreign", False)]
    _, out, _ = run("bench", folder)
    assert "DISAGREEMENTS: 1" in out
    assert "Turns on no-ground-to-think-foreign, not met: " in out


def test_what_was_not_examined_is_not_compared(run: Run, decided: Callable[..., Path]) -> None:
    folder = decided("a", NEVER, f"norm: {NORM}, outcome: violation", "norm: vccr-36-2, outcome: not_examined")
    result = found(run, folder)
    assert [answer["norm"] for answer in result["answers"]] == [NORM]
    assert result["not_examined"] == 1


def test_a_norm_that_the_pack_lacks_is_said(run: Run, decided: Callable[..., Path]) -> None:
    folder = decided("a", NEVER, f"norm: {NORM}, outcome: violation", "norm: moon-treaty-3, outcome: violation")
    assert found(run, folder)["unmatched"] == [{"case": "a", "norm": "moon-treaty-3"}]
    code, out, _ = run("lint", folder, "--advice")
    assert code == 0
    assert "held[1].norm: advice: there is no norm 'moon-treaty-3', so this is compared with nothing." in out


def test_a_holding_on_a_norm_for_another_kind_of_act_is_an_error_of_lint(
    run: Run, decided: Callable[..., Path]
) -> None:
    _, out, _ = run("lint", decided("a", NEVER, "norm: cat-3, outcome: violation"))
    assert "held[0].act: cat-3 concerns an act of kind removal. Name one of that kind." in out


def test_only_one_norm(run: Run, decided: Callable[..., Path]) -> None:
    folder = decided("a", NEVER, f"norm: {NORM}, outcome: violation", "norm: vccr-36-2, outcome: violation")
    assert [a["norm"] for a in found(run, folder, "--norm", NORM)["answers"]] == [NORM]
    code, _, err = run("bench", folder, "--norm", "vccr-36-1q")
    assert code == 2
    assert "there is no norm 'vccr-36-1q'" in err


def test_the_check_never_reads_what_was_held(run: Run, decided: Callable[..., Path]) -> None:
    told = []
    for outcome in ("violation", "no_violation", "inadmissible"):
        folder = decided("a", SAID_NEVER, f"norm: {NORM}, outcome: {outcome}")
        _, out, _ = run("check", folder, "--format", "json")
        told.append(json.loads(out)["findings"])
    (folder / "a.yaml").write_text(HEAD.format(name="a") + SAID_NEVER, encoding="utf-8")
    _, out, _ = run("check", folder / "a.yaml", "--format", "json")
    assert told == [json.loads(out)["findings"]] * 3


def test_facts_dropped_at_random(run: Run, decided: Callable[..., Path]) -> None:
    folder = decided("a", NEVER, f"norm: {NORM}, outcome: violation")
    decided("b", AT_ONCE, f"norm: {NORM}, outcome: no_violation")
    first = found(run, folder, "--drop", "50", "--seeds", "8")["robustness"]
    assert first["percent"] == 50
    assert first["wrong_way_share"] == 0
    assert 0 < first["abstained_share"] < 1
    assert first == found(run, folder, "--drop", "50", "--seeds", "8")["robustness"]
    assert found(run, folder)["robustness"] is None


@pytest.mark.parametrize("arguments", [("--drop", "100"), ("--drop", "few"), ("--seeds", "0"), ("--format", "docx")])
def test_a_wrong_call(run: Run, decided: Callable[..., Path], arguments: tuple[str, ...]) -> None:
    code, out, err = run("bench", decided("a", NEVER, f"norm: {NORM}, outcome: violation"), *arguments)
    assert (code, out) == (2, "")
    assert err.startswith("rightscheck: argument ")


def test_a_folder_without_holdings(run: Run, case: Case) -> None:
    code, _, err = run("bench", case("told", NEVER))
    assert code == 2
    assert "no case here has a holding on these norms" in err


def test_one_bad_file_does_not_stop_the_rest(run: Run, decided: Callable[..., Path]) -> None:
    folder = decided("a", NEVER, f"norm: {NORM}, outcome: violation")
    decided("b", NEVER, f"norm: {NORM}, outcome: perhaps")
    code, out, err = run("bench", folder, "--format", "json")
    assert code == 2
    assert json.loads(out)["cases"] == 1
    assert "held[0].outcome" in err


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]


def test_as_one_page_of_html(run: Run, decided: Callable[..., Path]) -> None:
    folder = decided("a", NEVER, f"norm: {NORM}, outcome: no_violation", title="<script>alert(1)</script> & Rome")
    code, out, err = run("bench", folder, "--format", "html")
    assert (code, err) == (0, "")
    page = _Page()
    page.feed(out)
    assert page.tags[:2] == ["html", "head"]
    assert "svg" in page.tags
    assert "script" not in page.tags
    assert all(link.startswith("#") for link in page.links)
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; Rome" in out
    # The chart says in words what it shows.
    assert re.search(r"<figcaption>Held no violation: 1 breach, 0 no answer, 0 no breach\.</figcaption>", out)


def test_as_markdown(run: Run, decided: Callable[..., Path]) -> None:
    _, out, _ = run("bench", decided("a", NEVER, f"norm: {NORM}, outcome: violation"), "--format", "md")
    assert out.startswith("# Agreement with decided cases\n")
    assert "| always a violation | 1 | 100\\.0 % |" in out
