"""Forms as data: what loading refuses, what lint remarks, and that the shipped ones say what they must."""

from __future__ import annotations

import pytest

from rightscheck import Pack
from rightscheck.law.translate import texts
from rightscheck.report.kinds import KINDS, kinds

from .packs import Copy
from .test_forums import BOARD, COURT

SHEET = """\
form: sheet
forum: court
title: The Sheet
languages: {says: In English., codes: [en]}
submit: {says: By post., authorities: [LEADING]}
limits:
  - {says: One page.}
relief:
  - {says: A finding., wrongs: [refoulement]}
sections:
  - title: Who
    says: Be brief.
    fields:
      - {field: who, ask: Who are you, from: names}
      - {field: state, ask: Which State, from: state}
      - {field: traits, ask: What marks you out, from: facts, facts: [traits, told], kinds: [removal]}
  - title: What
    fields:
      - {field: story, ask: What happened, from: narrative}
      - {field: law, ask: Which law, from: provisions}
      - {field: bar, ask: Is it barred, from: conditions, norms: [tt-2]}
      - {field: relief, ask: What do you want, from: relief}
      - {field: papers, ask: Which papers, from: exhibits}
verification: {status: checked}
"""
FILE = "forms/sheet.yaml"


@pytest.fixture
def sheet(small: Copy) -> Copy:
    """The small pack with two forums, of which one has a form and a condition."""
    bar = "kind: admissibility\nhelps: duty_bearer\nbars: [TT]\nwrong: "
    small.change("norms/tt/tt-2.yaml", "wrong: ", bar)
    small.add("forums/court.yaml", COURT.replace("further:", "conditions: [tt-2]\nfurther:"))
    return small.add("forums/board.yaml", BOARD).add(FILE, SHEET)


def test_it_loads_is_kept_and_is_a_kind_of_document(
    sheet: Copy, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setenv("RIGHTSCHECK_CACHE", str(tmp_path_factory.mktemp("cache")))
    first, kept = sheet.load(), sheet.load()
    assert list(kept.forms) == ["sheet"]
    assert kept.forms == first.forms
    assert set(kinds(first)) == {*KINDS, "sheet"}
    assert [line for line in sheet.remarks() if "forms/" in line] == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("forum: court", "forum: caught", "forum: there is no forum to which a person can complain 'caught'. Use one of: board, court."),
        ("form: sheet", "form: sheets", "form: the file must be named after this"),
        ("title: The Sheet", "titel: The Sheet", "titel: there is no field of this name here"),
        ("codes: [en]}", "code: [en]}", "languages.code: there is no field of this name here"),
        ("[LEADING]", "[LEADER]", "submit.authorities[0]: there is no authority 'LEADER'"),
        ("wrongs: [refoulement]", "wrongs: [rudeness]", "relief[0].wrongs[0]: there is no group of wrongs 'rudeness'"),
        ("field: state,", "field: who,", "sections[0].fields[1].field: the field 'who' stands here twice. Rename one."),
        ("from: names", "from: nowhere", "sections[0].fields[0].from: 'nowhere' is not one of the possible values"),
        ("ask: Who are you, ", "", "sections[0].fields[0]: the field `ask` is missing"),
        ("[traits, told]", "[trait, told]", "sections[0].fields[2].facts[0]: there is no fact predicate 'trait'"),
        ("[traits, told]", "[nationality]", "sections[0].fields[2].facts[0]: this fact is never typed"),
        ("from: facts, facts: [traits, told]", "from: facts", "sections[0].fields[2]: `from: facts` needs the names of what it shows"),
        ("from: names}", "from: names, facts: [told]}", "sections[0].fields[0]: `facts:` goes with `from: facts` only"),
        ("from: names}", "from: names, norms: [tt-2]}", "sections[0].fields[0]: `norms:` goes with `from: conditions` only"),
        ("kinds: [removal]", "kinds: [flight]", "sections[0].fields[2].kinds[0]: there is no kind of act 'flight'"),
        ("norms: [tt-2]", "norms: [tt-1]", "sections[1].fields[2].norms[0]: there is no condition of this forum 'tt-1'"),
        ("required: yes", "required: perhaps", "required"),
    ],
)  # fmt: skip
def test_what_loading_says(sheet: Copy, old: str, new: str, said: str) -> None:
    if "required" in old:
        sheet.change(FILE, "from: exhibits}", "from: exhibits, required: yes}")
    problems = sheet.change(FILE, old, new).problems()
    assert any(said in problem for problem in problems), problems
    assert all(problem.startswith(f"{FILE}:") for problem in problems)


def test_a_form_is_for_persons(sheet: Copy) -> None:
    sheet.change("forums/board.yaml", "kind: complaint", "kind: complaint\nclaimant: state")
    sheet.change(FILE, "forum: court", "forum: board").change(FILE, "norms: [tt-2]", "norms: [tt-9]")
    assert ["there is no forum to which a person can complain 'board'" in line for line in sheet.problems()] == [True]


@pytest.mark.parametrize(
    ("old", "said"),
    [
        ("      - {field: papers, ask: Which papers, from: exhibits}\n", "sections: no field is filled in from `exhibits`"),
        ("      - {field: bar, ask: Is it barred, from: conditions, norms: [tt-2]}\n", "sections: no field shows tt-2, a condition"),
        ("      - {field: relief, ask: What do you want, from: relief}\n", "relief: what can be asked for and a field"),
        ("relief:\n  - {says: A finding., wrongs: [refoulement]}\n", "relief: what can be asked for and a field"),
    ],
)  # fmt: skip
def test_what_lint_says(sheet: Copy, old: str, said: str) -> None:
    remarks = sheet.change(FILE, old, "").remarks()
    assert any(remark.startswith(f"forms/sheet: {said}") for remark in remarks), remarks


def test_lint_knows_what_the_forum_never_takes(sheet: Copy) -> None:
    sheet.change("forums/court.yaml", "acts_before", "kinds: [detention]\nacts_before")
    sheet.change(FILE, "facts: [traits, told]", "facts: [traits, danger]")
    said = "forms/sheet: traits: the forum takes no act of which danger could be stated. Leave it out."
    assert said in sheet.remarks()


def test_its_words_are_translated(sheet: Copy) -> None:
    found = set(texts(sheet.load()))
    assert {"The Sheet", "In English.", "By post.", "One page.", "A finding.", "Be brief.", "Who are you"} <= found
    assert not {"who", "names", "traits", "court", "checked"} & found


def test_the_shipped_forms(pack: Pack) -> None:
    """None is hidden by a kind of document of our own, none claims more than was compared, all can be told apart."""
    assert pack.forms
    assert not pack.forms.keys() & KINDS.keys()
    for form in pack.forms.values():
        asked = [field.ask for _, field in form.fields()]
        assert len(asked) == len(set(asked)), form.form
        for _, said in form.statements():
            assert said.verification == "from_knowledge" or said.source, said.says
