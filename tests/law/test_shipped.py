"""The rules and cases that come with the program: without remarks, and told apart when something in them is broken."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from rightscheck import Pack
from rightscheck.law import pack as loading
from rightscheck.law.lint import lint

from .packs import Copy, copy_of

ROOT = Path(__file__).resolve().parents[2]

NORM = """\
norm: made-up
cite: {instrument: VCCR, article: "1"}
title: A norm of this test
wrong: consular and diplomatic
summary: It serves this test.
duty_bearer: detention.by
protects: detention.of
concerns: detention
clauses: {tell: Tell}
applies: {party: duty_bearer}
breach: {id: not-told, clause: tell, question: "Not told?", fact: consular_rights_told, is: [never]}
verification: {status: from_knowledge}
"""


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Copy]:
    """A copy of the shipped rules. What does not change from test to test is parsed once."""
    parsed: dict[tuple[str, str], object] = {}
    original = loading.examine

    def once(text: str, file: str, *, private: bool = True) -> object:
        document, problems = parsed.setdefault((text, file), original(text, file, private=private))  # type: ignore[misc]
        return document, list(problems)

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RIGHTSCHECK_CACHE", "")
        patch.setattr(loading, "examine", once)
        yield copy_of(ROOT / "rules", ROOT / "features", tmp_path_factory.mktemp("shipped"))


@pytest.fixture
def shipped(shared: Copy) -> Iterator[Copy]:
    """The copy, put right again after each test."""
    before = {path: path.read_bytes() for path in shared.rules.rglob("*.yaml")}
    yield shared
    for path in set(shared.rules.rglob("*.yaml")) - set(before):
        path.unlink()
    for path, raw in before.items():
        if not path.exists() or path.read_bytes() != raw:
            path.write_bytes(raw)


def test_lint_has_no_error(pack: Pack) -> None:
    assert [str(remark) for remark in lint(pack, ROOT / "features") if remark.error] == []


def test_every_predicate_is_asked_for_or_its_disuse_is_explained(pack: Pack) -> None:
    """Also the other way round: what a norm asks for is not marked as unasked."""
    assert [str(remark) for remark in lint(pack) if remark.file.startswith("vocabulary/")] == []


def test_nothing_in_the_pack_is_hidden_from_the_loader() -> None:
    kept = {".yaml"}
    assert {path.suffix for path in (ROOT / "rules").rglob("*") if path.is_file()} == kept


def test_a_norm_is_added_by_adding_a_file(shipped: Copy) -> None:
    assert "made-up" in shipped.add("norms/vccr/made-up.yaml", NORM).load().norms


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("norms/vccr/made-up.yaml", NORM.replace("consular_rights_told", "consular_right_told"),
         "norms/vccr/made-up.yaml:11:67: breach.fact: there is no fact predicate 'consular_right_told'. Did you mean 'consular_rights_told'?"),
        ("norms/vccr/made-up.yaml", NORM.replace("[never]", "[nevr]"),
         "norms/vccr/made-up.yaml:11:94: breach.is[0]: 'nevr' is not a value of consular_rights_told. Did you mean 'never'?"),
        ("norms/vccr/made-up.yaml", NORM.replace("VCCR", "VCCRR"),
         "norms/vccr/made-up.yaml:2:20: cite.instrument: there is no instrument 'VCCRR'. Did you mean 'VCCR'?"),
        ("norms/vccr/made-up.yaml", NORM.replace("[never]}", "[never], authorities: [AVENNA]}"),
         "norms/vccr/made-up.yaml:11:116: breach.authorities[0]: there is no authority 'AVENNA'. Did you mean 'AVENA'?"),
        ("norms/vccr/other.yaml", NORM,
         "norms/vccr/other.yaml:1:7: norm: the file must be named after this (made-up.yaml). Rename one."),
        ("instruments/made-up.yaml", "instrument: MADE-UP\nshort: M\ntitle: M\nkind: treaty\ncitation: {oscola: M, short: M}\n"
         "verification: {status: checked}\nparties: {rows: [{state: ROM, from: 2000}]}\n",
         "instruments/made-up.yaml:7:26: parties.rows[0].state: there is no State with this code. Use ISO 3166-1 alpha-3 or add it to states.yaml."),
    ],
    ids=["predicate", "value", "instrument", "authority", "file name", "State"],
)  # fmt: skip
def test_a_mistake_in_a_file_beside_the_shipped_ones(shipped: Copy, file: str, text: str, said: str) -> None:
    assert shipped.add(file, text).problems() == [said]


@pytest.mark.parametrize("file", ["authorities.yaml", "vocabulary/consular.yaml", "norms/vccr/vccr-36-1b.yaml"])
def test_a_line_too_many_in_a_shipped_file(shipped: Copy, file: str) -> None:
    lines = len((shipped.rules / file).read_text(encoding="utf-8").splitlines())
    [said] = shipped.add(file, "unheard_of: x\n").problems()
    assert said.startswith(f"{file}:{lines + 1}:1: unheard_of: there is no field of this name here.")


def test_a_shipped_file_that_is_missing_leaves_gaps_that_are_all_named(shipped: Copy) -> None:
    (shipped.rules / "vocabulary/consular.yaml").unlink()
    said = shipped.problems()
    assert said
    assert all(
        re.search(r"there is no fact predicate '\w+'|nor a date predicate|no argument", line) for line in said
    ), said
    assert len({line.split(":")[0] for line in said}) > 1


def test_every_element_says_something_and_every_argument_has_an_authority(pack: Pack) -> None:
    for rule in itertools.chain(pack.norms.values(), pack.concepts.values()):
        for _, node in rule.walk():
            assert node.id is None or node.question or node.says
            for argument in (*(node.for_ or ()), *node.against):
                assert any(kid.authorities for _, kid in argument.walk())
