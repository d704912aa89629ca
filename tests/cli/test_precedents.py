"""`rightscheck precedents`: in every form, with every option, and for both sides."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .conftest import AT_ONCE, FOUNDING, HEAD, NEVER, ROOT, Run

Case = Callable[..., Path]
NORM = "vccr-36-1b"
pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def decided(tmp_path: Path) -> Callable[..., Path]:
    """Write a decided case: its facts and what was held on the norm."""

    def write(name: str, facts: str, outcome: str, **more: str) -> Path:
        folder = tmp_path / "decided"
        folder.mkdir(exist_ok=True)
        cite, norm = more.get("cite", f"{name.title()} v Italy"), more.get("norm", NORM)
        (folder / f"{name}.yaml").write_text(
            f"{HEAD.format(name=name)}{facts}"
            f"decision: {{body: ICJ, cite: {cite}, date: 2014-01-01}}\n"
            f"held:\n  - {{norm: {norm}, act: custody, outcome: {outcome}, at: para 9, verification: checked}}\n",
            encoding="utf-8",
        )
        return folder

    return write


@pytest.fixture
def folder(decided: Callable[..., Path]) -> Path:
    decided("never", NEVER, "violation")
    return decided("prompt", AT_ONCE, "no_violation")


def told(run: Run, *arguments: object) -> str:
    code, out, err = run("precedents", *arguments)
    assert (code, err) == (0, "")
    return " ".join(out.split())


def found(run: Run, *arguments: object) -> dict[str, Any]:
    code, out, err = run("precedents", *arguments, "--format", "json")
    assert (code, err) == (0, "")
    result: dict[str, Any] = json.loads(out)
    return result


def test_a_decision_that_constrains(run: Run, case: Case, folder: Path) -> None:
    out = told(run, case("mine"), NORM, "--cases", folder)
    assert "2 decided cases hold something on this norm." in out
    assert "1. Never v Italy ICJ: violation, para 9 (checked). A later decision: it was given after the act." in out
    assert (
        "It applies here a fortiori (result model of precedent): every factor for the applicant there stands here"
        in out
    )
    assert "How the applicant relies on it - As there, so here: The person was never told [never-told]." in out
    assert "How the State distinguishes it - Nothing on record." in out


def test_a_decision_for_the_state(run: Run, case: Case, folder: Path) -> None:
    out = told(run, case("mine"), NORM, "--cases", folder).partition("2. Prompt v Italy")[2]
    assert "ICJ: no violation, para 9 (checked)." in out
    assert "It is distinguishable on" in out
    assert "How the State relies on it" in out
    assert "How the applicant distinguishes it" in out
    assert "Facts that differ" in out


def test_nothing_known_here_is_asked(run: Run, case: Case, folder: Path) -> None:
    out = told(run, case("mine", ""), NORM, "--cases", folder)
    assert (
        "It would apply here a fortiori (result model of precedent) if what is not known here stood here as it did there"
        in out
    )
    assert "? When was the person told of the right to consular contact? There: " in out
    assert found(run, case("mine", ""), NORM, "--cases", folder)["sections"][0]["nearest"][0]["differences"] == 0


def test_no_holding_on_the_norm(run: Run, case: Case, decided: Callable[..., Path]) -> None:
    folder = decided("other", NEVER, "violation", norm="vccr-36-1c")
    assert "None of the decided cases holds anything on this norm." in told(run, case("mine"), NORM, "--cases", folder)


def test_left_unexamined(run: Run, case: Case, decided: Callable[..., Path]) -> None:
    folder = decided("silent", NEVER, "not_examined")
    out = told(run, case("mine"), NORM, "--cases", folder)
    assert "None of the decided cases holds anything on this norm. Left unexamined in: A detention in Rome." in out


def test_an_inadmissible_complaint_is_argued_for_nobody(run: Run, case: Case, decided: Callable[..., Path]) -> None:
    out = told(run, case("mine"), NORM, "--cases", decided("barred", NEVER, "inadmissible"))
    assert "Nobody won on all of it on the merits, so no argument is drawn from it." in out
    assert "relies on it" not in out


def test_a_decision_against_the_facts_of_its_file(run: Run, case: Case, decided: Callable[..., Path]) -> None:
    out = told(run, case("mine"), NORM, "--cases", decided("odd", NEVER, "no_violation"))
    assert "On the facts of its file the norm is met: it rests on something that the file or the norm lacks." in out
    assert "a fortiori" not in out


def test_only_some_of_the_case(run: Run) -> None:
    call = (FOUNDING, "cat-3", "--cases", ROOT / "cases" / "decided")
    assert [s["persons"] for s in found(run, *call)["sections"]] == [["alma"], ["alua"]]
    assert [s["persons"] for s in found(run, *call, "--person", "alua")["sections"]] == [["alua"]]
    section = found(run, *call, "--act", "expulsion", "--person", "alma", "--most", "1")["sections"][0]
    assert (len(section["nearest"]), len(section["other_way"]), section["elsewhere"]) == (1, 1, [])


def test_related(run: Run) -> None:
    call = (FOUNDING, "cat-3", "--cases", ROOT / "cases" / "decided", "--person", "alma", "--most", "2", "--related")
    section = found(run, *call)["sections"][0]
    assert {one["norm"] for one in (*section["nearest"], *section["other_way"])} == {"cat-3"}
    assert len(section["elsewhere"]) == 1
    assert section["elsewhere"][0]["norm"] != "cat-3"
    assert section["elsewhere"][0]["constrains"] is None
    assert "Another norm was applied, so it does not bind here" in told(run, *call)


def test_an_act_that_the_norm_does_not_concern(run: Run) -> None:
    given = ("cat-3", "--act", "custody", "--cases", ROOT / "cases" / "decided")
    assert run("precedents", FOUNDING, *given).out == ("The case has no act that this norm concerns.\n")


def test_a_norm_that_does_not_apply(run: Run) -> None:
    out = told(run, FOUNDING, "crc-3", "--person", "alma", "--cases", ROOT / "cases" / "decided")
    assert "The norm does not apply here (`explain` says why), so no decision is compared." in out


@pytest.mark.parametrize("form", ["text", "md", "json"])
def test_the_same_call_gives_the_same_bytes(run: Run, case: Case, folder: Path, form: str) -> None:
    call = ("precedents", case("mine"), NORM, "--cases", folder, "--format", form)
    first = run(*call)
    assert first == run(*call)
    assert "Prompt v Italy" in first.out


def test_both_sides_are_told_of_agiza_and_attia(run: Run) -> None:
    out = told(run, FOUNDING, "cat-3", "--person", "alma")
    agiza = out.partition("5. Agiza v Sweden, Communication")[2].partition(" 6. ")[0]
    assert "(Asserted; no finding of it is recorded.)" in agiza
    assert "It is distinguishable on says-not-known." in agiza
    assert "Answer: here the same element rests on relative-of-opponent." in agiza
    attia = out.partition("7. Attia v Sweden, Communication")[2].partition(" 8. ")[0]
    assert "How the State relies on it" in attia
    assert "A tie of family alone does not usually carry the claim [family-link-alone]; here it does not hold." in attia


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("cat-33",), "rightscheck:0:0: there is no norm 'cat-33'. Did you mean 'cat-3'?\n"),
        (("cat-3", "--person", "almaa"), "{file}:0:0: there is no person 'almaa' in this file. Did you mean 'alma'?\n"),
        (("cat-3", "--act", "expulsio"), "{file}:0:0: there is no act 'expulsio' in this file. Did you mean 'expulsion'?\n"),
        (("cat-3", "--act", "Ana Ñ."), "{file}:0:0: there is no such act in this file. Use one of: custody, embassy, expulsion, house-arrest.\n"),
        (("cat-3", "--cases", "{file}"), "rightscheck:0:0: --cases: no case here has a decision and holdings. Name files with a `held:` block.\n"),
    ],
)  # fmt: skip
def test_what_is_not_there(run: Run, arguments: tuple[str, ...], said: str) -> None:
    given = [argument.format(file=FOUNDING) for argument in arguments]
    assert run("precedents", FOUNDING, *given) == (2, "", said.format(file=FOUNDING))


def test_a_number_that_is_none(run: Run) -> None:
    code, out, err = run("precedents", FOUNDING, "cat-3", "--most", "0")
    assert (code, out) == (2, "")
    assert "this is a whole number above 0" in err


def test_a_bad_file_does_not_stop_the_rest(run: Run, case: Case, folder: Path) -> None:
    (folder / "broken.yaml").write_text("case: [\n", encoding="utf-8")
    code, out, err = run("precedents", case("mine"), NORM, "--cases", folder)
    assert code == 2
    assert "Never v Italy" in out
    assert err.startswith(f"{folder / 'broken.yaml'}:")
