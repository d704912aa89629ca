"""`law --parties` and `law --state`: who is bound by what, and when."""

from __future__ import annotations

import json
import re

import pytest

from rightscheck import Pack
from rightscheck.dates import parse_date

from .conftest import Run

DATES = ("2013-05-31", "2013", "2013-05-28/2013-06", "1900-01-01", "2100-01-01")


@pytest.fixture(autouse=True)
def _quick(quick: None) -> None:
    """All runs here are of the law as it is loaded."""


def section(out: str, title: str) -> str:
    """What stands below a heading that begins with these words."""
    return out.partition(f"\n{title.upper()}")[2].partition("\n\n")[2].partition("\n\n")[0]


# One instrument
# ----------------------------------------------------------------------------------------------------------------------


def test_a_table_with_source_rows_declarations_and_bodies(run: Run) -> None:
    code, out, err = run("law", "--parties", "CAT")
    assert (code, err) == (0, "")
    assert "checked to 20" in out
    assert "Source: UN Treaty Collection" in out
    assert "Italy                    ITA   1989-02-11      ratification  checked" in out
    assert "- Italy, art 22: individual complaints accepted, from 1989-10-10 (from knowledge)." in out
    assert "Committee against Torture, individual complaints (art 22)" in out


def test_every_state_of_a_table_is_judged_on_a_date(run: Run, pack: Pack) -> None:
    code, out, _ = run("law", "--parties", "CED", "--on", "2013-05-31")
    assert code == 0
    assert "bound by CED since 2010-12-23" in section(out, "Bound")
    assert "Italy" in section(out, "Not bound")
    assert "not bound by CED before 2015-11-07" in section(out, "Not bound")
    assert "Not bound by CED: not a party." in section(out, "Any other State")
    _, out, _ = run("law", "--parties", "CED", "--on", "2023")
    assert "Republic of Korea  KOR" in section(out, "Unknown")
    _, out, _ = run("law", "--parties", "CED", "--on", "2099-01-01")
    assert "whether it acceded later was not checked" in section(out, "Any other State")


def test_members_of_another_instrument_with_opt_outs(run: Run) -> None:
    _, out, _ = run("law", "--parties", "RD08")
    assert "It binds the members of EU" in out
    assert "Denmark         DNK   throughout" in section(out, "Opt-outs")
    assert "association with" in out
    _, out, _ = run("law", "--parties", "RD08", "--on", "2013-05-31")
    assert "Denmark" in section(out, "Not bound")
    assert "Switzerland" in section(out, "Bound")
    assert "Iceland" in section(out, "Unknown")


def test_who_left_is_bound_until_then(run: Run) -> None:
    assert (
        "bound by ECHR since 1998-05-05" in run("law", "--parties", "ECHR", "--state", "RUS", "--on", "2022-09-15").out
    )
    left = run("law", "--parties", "ECHR", "--state", "RUS", "--on", "2022-09-16").out
    assert "not bound by ECHR after 2022-09-15" in section(left, "Not bound")
    for day, title in (("1970-06-12", "Bound"), ("1972-01-01", "Not bound"), ("1975-01-01", "Bound")):
        out = run("law", "--parties", "ECHR", "--state", "Greece", "--on", day).out
        assert "Greece" in section(out, title), day


def test_a_declaration_is_judged_on_the_date(run: Run) -> None:
    for day, said in (
        ("1989-02-11", "not in effect"),
        ("1989-10-10", "in effect"),
        ("1989-10", "not known whether in effect"),
    ):
        out = run("law", "--parties", "CAT", "--state", "Italy", "--on", day).out
        assert f"art 22: individual complaints accepted, from 1989-10-10 ({said}; from knowledge)" in " ".join(
            out.split()
        )


def test_an_instrument_without_a_table(run: Run) -> None:
    code, out, _ = run("law", "--parties", "UDHR", "--on", "2013")
    assert code == 0
    assert "No table of parties is kept." in out


@pytest.mark.parametrize("name", ["cat", "CAT", " Cat ", "refugee convention", "RC51", "Return Directive"])
def test_names_of_instruments(run: Run, name: str) -> None:
    assert run("law", "--parties", name).code == 0


# One State
# ----------------------------------------------------------------------------------------------------------------------


def test_what_binds_a_state_and_since_when(run: Run, pack: Pack) -> None:
    code, out, err = run("law", "--state", "Kazakhstan")
    assert (code, err) == (0, "")
    assert all(f"\n{key} " in out for key in pack.instruments)
    assert re.search(r"^CAT +1998-09-25 ", out, re.M)
    assert re.search(r"^VCCR-OPD +no", out, re.M)
    assert re.search(r"^INTERPOL +1992", out, re.M)
    assert "- OP1, art 1: later acts only, from 2009-09-30 (checked)." in out


def test_what_binds_a_state_on_a_date(run: Run) -> None:
    code, out, _ = run("law", "--state", "ITA", "--on", "2013-05-31")
    assert code == 0
    assert "bound by CAT since 1989-02-11" in section(out, "Bound")
    assert "not bound by CED before 2015-11-07" in section(out, "Not bound")
    assert "custom binds every State" in " ".join(section(out, "Unknown").split())


def test_union_law_in_the_transition_of_the_united_kingdom(run: Run) -> None:
    for day, answer in (("2013-05-31", "yes"), ("2020-06-30", "yes"), ("2021-01-01", "no")):
        found = json.loads(run("law", "--parties", "CFR", "--state", "UK", "--on", day, "--format", "json").out)
        assert [one["bound"] for one in found["judged"]] == [answer], day


@pytest.mark.parametrize("name", ["ITA", "ita", "Italy", " italy "])
def test_names_of_states(run: Run, name: str) -> None:
    assert run("law", "--state", name).out.startswith("Italy: what binds it, and since when\n")


@pytest.mark.parametrize("name", ["Hong Kong", "Czechoslovakia"])
def test_what_is_no_state_of_today_is_not_answered_from_its_absence(run: Run, name: str) -> None:
    out = run("law", "--state", name, "--on", "1991-01-01").out
    assert "does not list former States" in " ".join(section(out, "Unknown").split())
    assert "not a party" not in out


# Forms
# ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("on", [None, *DATES])
def test_every_instrument_has_a_page_in_every_form(run: Run, pack: Pack, on: str | None) -> None:
    for key in pack.instruments:
        for form in ("text", "md", "json"):
            code, out, err = run("law", "--parties", key, *(("--on", on) if on else ()), "--format", form)
            assert (code, err) == (0, ""), (key, form)
            assert len(out) > 200, (key, form)


@pytest.mark.parametrize("on", DATES)
def test_the_page_says_what_the_check_says(run: Run, pack: Pack, on: str) -> None:
    """For every State and instrument the answer is that of the test for parties in a case."""
    words = {"true": "yes", "false": "no", "unknown": "unknown"}
    for state in ("ITA", "KAZ", "GBR", "USA", "CHE", "DNK", "ZMB", "PLW"):
        sheet = json.loads(run("law", "--state", state, "--on", on, "--format", "json").out)
        found = {table["instrument"]: table["judged"][0]["bound"] for table in sheet["instruments"]}
        expected = {key: words[pack.parties.bound(state, key, parse_date(on)).value] for key in pack.instruments}
        assert found == expected


def test_json_of_an_instrument(run: Run) -> None:
    found = json.loads(run("law", "--parties", "P7", "--format", "json").out)
    assert found["complete"] is True
    assert found["on"] is None
    assert found["judged"] == []
    assert {"state": "RUS", "name": "Russia", "from": "1998-08-01", "to": "2022-09-15"}.items() <= next(
        row for row in found["rows"] if row["state"] == "RUS"
    ).items()


def test_markdown_is_a_table(run: Run) -> None:
    assert "| Italy | ITA | 1989-02-11 |  | ratification | checked |  |" in run(
        "law", "--parties", "CAT", "--format", "md"
    ).out  # fmt: skip


# Mistakes
# ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--parties", "catt"), "--parties: there is no instrument 'catt'. Did you mean 'CAT'?"),
        (("--parties", "The Treaty"), "--parties: there is no such instrument. Use one of: "),
        (("--state", "Kazakstan"), "--state: there is no State of this name. Did you mean 'Kazakhstan'?"),
        (("--state", "ITA", "--on", "31.5.2013"), "--on: this is not a date. Write 2013, 2013-05, "),
        (("--state", "ITA", "--on", "2013-02-30"), "--on: there is no such date in the calendar."),
        (("--on", "2013"), "--on: a date alone asks nothing. Add --parties INSTRUMENT or --state STATE."),
        (("cat-3", "--parties", "CAT"), "ID: a norm or concept is shown alone."),
        (("cat-3", "--format", "json"), "--format: a norm has no JSON form."),
    ],
)
def test_a_wrong_call(run: Run, arguments: tuple[str, ...], said: str) -> None:
    code, out, err = run("law", *arguments)
    assert (code, out) == (2, "")
    assert err.startswith(f"rightscheck:0:0: {said}")
    assert err.count("\n") == 1
