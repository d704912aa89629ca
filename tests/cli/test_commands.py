"""The other commands: what they print, where they look, and how they leave."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from rightscheck import Pack, __version__, load_case
from rightscheck.casefile.lint import lint_case
from rightscheck.grounding.tree import TreeError
from rightscheck.inference.engine import EngineDisagreement

from ..law.packs import FEATURES, SMALL, copy_of
from .conftest import FOUNDING, ROOT, SAID_NEVER, Run

Case = Callable[..., Path]
NORM = "vccr-36-1b"


# explain
# ----------------------------------------------------------------------------------------------------------------------


def test_explain(run: Run, case: Case) -> None:
    code, out, err = run("explain", case("told", SAID_NEVER), NORM)
    assert (code, err) == (0, "")
    assert out.startswith("VCCR art 36(1)(b): Consular notification")
    for account in (
        "On the evidence as it stands: met",
        "On the applicant's account: met",
        "On the respondent State's account: open",
        "On what is agreed: open",
    ):
        assert f"\n{account}\n" in out


def test_explain_one_view_as_markdown(run: Run, case: Case) -> None:
    code, out, _ = run("explain", case("told", SAID_NEVER), NORM, "--view", "applicant", "--format", "md")
    assert code == 0
    assert "\n### On the applicant's account: met\n" in out
    assert "\n### On what is agreed" not in out


def test_explain_one_person(run: Run) -> None:
    code, out, _ = run("explain", FOUNDING, "cat-3", "--person", "alua", "--view", "agreed")
    assert code == 0
    assert "ITALY TOWARDS ALUA ABLYAZOVA" in out
    assert "ITALY TOWARDS ALMA" not in out


def test_explain_what_the_case_is_not_about(run: Run, case: Case) -> None:
    assert run("explain", case("told"), "cat-3") == (0, "The case has no act that this norm concerns.\n", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("vccr-36-1bb",), "rightscheck:0:0: there is no norm 'vccr-36-1bb'. Did you mean 'vccr-36-1b'?\n"),
        (("What Is This",), "rightscheck:0:0: there is no such norm. See `rightscheck law` for the list.\n"),
        ((NORM, "--person", "anna"), "{file}:0:0: there is no person 'anna' in this file. Did you mean 'ana'?\n"),
        ((NORM, "--person", "Ana Ñ."), "{file}:0:0: there is no such person in this file. Did you mean 'ana'?\n"),
    ],
)  # fmt: skip
def test_explain_what_is_not_there(run: Run, case: Case, arguments: tuple[str, ...], said: str) -> None:
    file = case("told")
    code, out, err = run("explain", file, *arguments)
    assert (code, out) == (2, "")
    assert err in (said.format(file=file), said.format(file=file).replace("Did you mean 'ana'?", "Use one of: ana."))


def test_explain_takes_one_file(run: Run, tmp_path: Path) -> None:
    assert run("explain", tmp_path, NORM) == (
        2,
        "",
        f"{tmp_path}:0:0: this is a folder where a file is expected. Name a file in it.\n",
    )


# law and facts
# ----------------------------------------------------------------------------------------------------------------------


def test_law_lists_every_norm(run: Run, pack: Pack) -> None:
    code, out, err = run("law")
    assert (code, err) == (0, "")
    assert all(norm in out for norm in pack.norms)


@pytest.mark.parametrize("form", ["text", "md"])
def test_every_norm_and_concept_has_a_page(run: Run, pack: Pack, quick: None, form: str) -> None:
    for name in (*pack.norms, *pack.concepts):
        code, out, err = run("law", name, "--format", form)
        assert (code, err) == (0, ""), name
        assert len(out) > 200, name


def test_a_norm_that_is_not_there(run: Run) -> None:
    assert run("law", "cat-33") == (2, "", "rightscheck:0:0: there is no norm 'cat-33'. Did you mean 'cat-3'?\n")


def test_facts_lists_every_predicate(run: Run, pack: Pack) -> None:
    code, out, err = run("facts")
    assert (code, err) == (0, "")
    assert all(predicate in out for predicate, known in pack.vocabulary.predicates.items() if known.derived is None)


def test_facts_of_a_subject_and_of_one_predicate(run: Run) -> None:
    code, out, _ = run("facts", "consular")
    assert code == 0
    assert "consular_rights_told" in out
    assert "remedy_access" not in out
    code, out, _ = run("facts", "consular_rights_told", "--format", "md")
    assert code == 0
    assert "When was the person told of the right to consular contact?" in out
    assert "never" in out


def test_a_predicate_that_is_not_there(run: Run) -> None:
    code, out, err = run("facts", "consular_right_tolled")
    assert (code, out) == (2, "")
    assert (
        err
        == "rightscheck:0:0: there is no fact predicate 'consular_right_tolled'. Did you mean 'consular_rights_told'?\n"
    )


# lint
# ----------------------------------------------------------------------------------------------------------------------


def test_lint_of_what_is_shipped(run: Run) -> None:
    code, out, err = run("lint")
    assert (code, err) == (0, ""), out
    assert " norms, " in out
    assert ": 0 errors" in out
    advised = run("lint", "--advice")
    assert advised.code == 0
    assert ": advice: " in advised.out


def test_lint_of_another_pack_with_its_features(run: Run, tmp_path: Path) -> None:
    copy = copy_of(SMALL, FEATURES, tmp_path)
    assert run("lint", "--rules", copy.rules) == (
        0,
        "2 norms, 1 concepts: 0 errors, 1 piece of advice (--advice shows them).\n",
        "",
    )
    copy.change("norms/tt/tt-2.yaml", "[never, late]", "[never, late, late]")
    code, out, _ = run("lint", "--rules", copy.rules, "--features", copy.features)
    assert code == 1
    assert out == (
        "norms/tt/tt-2: breach.any[0]: a value stands twice in this test. Keep one.\n"
        "2 norms, 1 concepts: 1 error, 1 piece of advice (--advice shows them).\n"
    )
    shutil.rmtree(copy.features)
    assert "(no folder of scenarios here: they were not checked)" in run("lint", "--rules", copy.rules).out
    said = f"{copy.features}:0:0: this is not a folder. Name a folder with scenarios.\n"
    assert run("lint", "--rules", copy.rules, "--features", copy.features) == (2, "", said)


def test_lint_of_a_pack_that_cannot_be_loaded(run: Run, tmp_path: Path) -> None:
    copy = copy_of(SMALL, FEATURES, tmp_path)
    copy.change("norms/tt/tt-2.yaml", "fact: told", "fact: tolt")
    code, out, err = run("lint", "--rules", copy.rules)
    assert (code, out) == (2, "")
    assert err.startswith(f"{copy.rules}/norms/tt/tt-2.yaml:19:13: breach.any[0].fact: ")


def test_a_rule_too_deep_for_an_engine(run: Run, tmp_path: Path) -> None:
    copy = copy_of(SMALL, FEATURES, tmp_path)
    deep = "{fact: asked, is: [yes]}"
    for number in range(12):
        deep = f"{{id: {'x' * 55}-{number}, question: Q?, not: {deep}}}"
    copy.change("norms/tt/tt-2.yaml", "not: {fact: asked, is: [yes]}", f"not: {deep}")
    code, out, _ = run("lint", "--rules", copy.rules)
    assert code == 0, out
    wide = (
        "any: ["
        + ", ".join(
            f"{{id: told-{number}, question: Q?, clause: tell, fact: told, is: [never]}}" for number in range(500)
        )
        + "]"
    )
    copy.change(
        "norms/tt/tt-2.yaml",
        "breach:\n  any:",
        f"aggravating:\n  - {{id: wide, question: Q?, {wide}}}\nbreach:\n  any:",
    )
    code, out, _ = run("lint", "--rules", copy.rules)
    assert code == 1
    assert "norms/tt/tt-2: tree '_norm': " in out
    assert " at most 400 are safe." in out


def test_lint_of_a_case(run: Run, case: Case, tmp_path: Path) -> None:
    code, out, _ = run("lint", case("told", "  - {about: custody, consular_rights_told: never}\n"), "--advice")
    assert code == 0
    said = f"{tmp_path}/told.yaml: facts[1]: advice: nobody is named who says so; it counts as your own statement."
    assert said in out.splitlines()
    code, out, _ = run("lint", case("bad", "  - x\n"))
    assert code == 1
    assert f"{tmp_path}/bad.yaml:10:5: facts[1]: this is not a mapping." in out
    code, out, _ = run("lint", tmp_path / "missing.yaml")
    assert code == 1
    assert f"{tmp_path}/missing.yaml:0:0: there is no such file." in out


# new
# ----------------------------------------------------------------------------------------------------------------------


def test_new_writes_a_case_that_can_be_checked(run: Run, tmp_path: Path, pack: Pack) -> None:
    file = tmp_path / "my case.yaml"
    code, out, err = run("new", "-o", file)
    assert (code, err) == (0, "")
    assert str(file) in out
    loaded = load_case(file, pack)
    assert lint_case(loaded, pack) == []
    code, out, err = run("check", file)
    assert (code, err) == (0, "")
    assert out.startswith("Removal of A. from one State to another")


def test_new_prints_the_same_where_no_file_is_named(run: Run, tmp_path: Path) -> None:
    run("new", "-o", tmp_path / "case.yaml")
    assert run("new").out == (tmp_path / "case.yaml").read_text(encoding="utf-8")


def test_new_does_not_overwrite(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_text("mine\n")
    said = f"{file}:0:0: this file exists already and is not overwritten. Choose another name.\n"
    assert run("new", "-o", file) == (2, "", said)
    assert file.read_text() == "mine\n"
    (tmp_path / "link.yaml").symlink_to("elsewhere.yaml")
    assert run("new", "-o", tmp_path / "link.yaml").code == 2
    assert not (tmp_path / "elsewhere.yaml").exists()


def test_new_where_nothing_can_be_written(run: Run, tmp_path: Path) -> None:
    code, out, err = run("new", "-o", tmp_path / "no" / "case.yaml")
    assert (code, out) == (2, "")
    assert (
        err
        == f"rightscheck: {tmp_path}/no/case.yaml: No such file or directory. Check the name, the disk and the permissions.\n"
    )


# Rules from elsewhere
# ----------------------------------------------------------------------------------------------------------------------


def test_every_command_takes_other_rules(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_text(
        "case: other\ntitle: Another law\npeople: {ana: {name: Ana, nationality: [KAZ]}}\n"
        "acts: {custody: {kind: detention, of: [ana], by: Italy, date: 2013}}\nfacts: [{told: never}, {asked: yes}]\n"
    )
    rules = ("--rules", SMALL)
    code, out, err = run("check", file, *rules)
    assert (code, err) == (0, "")
    assert "Treaty art 2(1)(a), Tell the detainee" in out
    assert "Treaty art 2(1)(a): Tell the detainee" in run("explain", file, "tt-2", *rules).out
    assert "tt-1" in run("law", *rules).out
    assert (
        "Safe there" in run("law", "safe-there", *rules).out
        or "Safe in the State" in run("law", "safe-there", *rules).out
    )
    assert "When was the person told of the right?" in run("facts", "told", *rules).out
    assert '"told"' in run("schema", "case", *rules).out
    assert run("check", file).code == 2, "the shipped rules do not know these facts"


def test_rules_that_are_not_there(run: Run, case: Case, tmp_path: Path) -> None:
    said = f"{tmp_path}/no:0:0: this is not a folder. Name a folder with a rule pack.\n"
    for command in (("check", case("told")), ("law",), ("facts",), ("lint",), ("schema", "case")):
        assert run(*command, "--rules", tmp_path / "no") == (2, "", said)


# How it is called
# ----------------------------------------------------------------------------------------------------------------------


def test_version(run: Run) -> None:
    assert run("--version") == (0, f"rightscheck {__version__}\n", "")


@pytest.mark.parametrize(
    "command", [(), ("check",), ("explain",), ("law",), ("facts",), ("lint",), ("new",), ("schema",), ("doctor",)]
)
def test_help(run: Run, command: tuple[str, ...]) -> None:
    code, out, err = run(*command, "--help")
    assert (code, err) == (0, "")
    assert out.startswith("usage: rightscheck")


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("chek",),
        ("check",),
        ("check", "x", "--format", "pdf"),
        ("check", "x", "--fail-on", "guilty"),
        ("explain", "x"),
        ("schema", "cases"),
        ("check", "x", "--engine", "v8"),
    ],
)
def test_a_wrong_call_is_answered_in_one_line(run: Run, arguments: tuple[str, ...]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith("rightscheck: ")
    assert err.endswith("--help` shows what can be said.\n")
    assert err.count("\n") == 1


def test_the_public_api_does_what_the_command_does(run: Run, case: Case) -> None:
    import rightscheck

    law = rightscheck.load_law(ROOT / "rules")
    findings = rightscheck.check(rightscheck.load_case(case("told"), law), law)
    assert [finding.norm for finding in findings.findings if finding.verdict == "established"] == [NORM]
    with pytest.raises(rightscheck.InputError) as caught:
        rightscheck.load_case("no.yaml", law)
    assert isinstance(caught.value.problems[0], rightscheck.Problem)
    with pytest.raises(AttributeError):
        rightscheck.nothing  # noqa: B018


# What goes wrong inside
# ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (EngineDisagreement("norm x, case y: they disagree."), 2, "rightscheck: norm x, case y: they disagree.\n"),
        (TreeError("node 'a': too long."), 2, "rightscheck: a rule is too deep or too large. node 'a': too long. `rightscheck lint` names the rule.\n"),
        (OSError(28, "No space left on device", "disk"), 2, "rightscheck: disk: No space left on device. Check the name, the disk and the permissions.\n"),
        (KeyboardInterrupt(), 130, ""),
    ],
    ids=["engines disagree", "a rule is too deep", "the disk", "interrupted"],
)  # fmt: skip
def test_errors_that_are_no_fault_of_a_file(
    run: Run, case: Case, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, said: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("rightscheck.checking.check", fail)
    assert run("check", case("told")) == (code, "", said)
