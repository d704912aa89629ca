"""Verification: what was changed in the case file, the rules or the findings is noticed, and the place is said."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rightscheck import InputError, Pack
from rightscheck.casefile.load import case_from_text
from rightscheck.checking import check
from rightscheck.inference.derive import Deriver
from rightscheck.marks import Change, changed_lines, digest, line_marks
from rightscheck.report.exchange import to_json
from rightscheck.verifying.readback import read_report
from rightscheck.verifying.receipts import Check, Given
from rightscheck.verifying.verify import Verification, verify

ROOT = Path(__file__).resolve().parents[1]
FOUNDING = ROOT / "cases" / "shalabayeva.yaml"
NORMS = ("cat-3", "vccr-36-1b", "iccpr-13", "vcdr-29")


def given(text: str, pack: Pack) -> Given:
    return Given(case_from_text(text, "case.yaml", pack), text)


@pytest.fixture(scope="module")
def text() -> str:
    """The text of the founding case."""
    return FOUNDING.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def case(pack: Pack, text: str) -> Given:
    return given(text, pack)


@pytest.fixture(scope="module")
def written(pack: Pack, case: Given) -> str:
    """What `check --format json` writes on some norms of the founding case."""
    return to_json(check(case.case, pack, norms=NORMS)) + "\n"


Run = Callable[..., Verification]


@pytest.fixture
def run(tmp_path: Path, pack: Pack, case: Given) -> Run:
    """Verify a text or bytes of findings."""

    def go(findings: str | bytes, *cases: Given, pack: Pack = pack, **options: Any) -> Verification:
        file = tmp_path / "findings.json"
        file.write_bytes(findings.encode() if isinstance(findings, str) else findings)
        return verify(read_report(file), cases or (case,), pack, **options)

    return go


def failed(result: Verification) -> dict[str, Check]:
    """The checks that do not hold, by what they look at."""
    checks = [result.file, *(check for report in result.reports for check in report.checks)]
    return {check.what: check for check in checks if check.holds is False}


def test_a_receipt_verifies(run: Run, written: str) -> None:
    result = run(written)
    assert result.holds
    assert not failed(result)
    [report] = result.reports
    assert [check.what for check in report.checks] == ["version", "engine", "case", "rules", "findings", "derivation"]
    assert report.case == "shalabayeva"


# Findings --------------------------------------------------------------------------------------------------------------


def test_any_changed_byte_fails_and_says_where(run: Run, pack: Pack, case: Given) -> None:
    """One byte at many places: replaced, left out or added."""
    chance = random.Random(5)
    raw = (to_json(check(case.case, pack, norms=["vccr-36-1b"])) + "\n").encode()
    where = [*range(0, 2000, 40), *(chance.randrange(len(raw)) for _ in range(150)), len(raw) - 1]
    for at in where:
        new = chance.choice([bytes([chance.choice([*range(32, 127), 10, 200])]), b"", raw[at : at + 1] + b"x"])
        if new == raw[at : at + 1]:
            continue
        try:
            found = failed(run(raw[:at] + new + raw[at + 1 :]))
        except InputError as error:
            assert all(problem.line or problem.field for problem in error.problems), (at, new, str(error))
            continue
        assert found, (at, new)
        assert all(check.where or "byte" in check.says for check in found.values()), (at, new, found)


JUNK: list[Any] = [None, True, 0, 1.5, "", "true", "x" * 50, [], {}, ["true"], {"a": "true"}, "cat-3", "_norm"]


def places(data: Any, here: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in JSON data below the top."""
    for key, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield (*here, key)
        yield from places(value, (*here, key))


def test_any_value_that_is_another_fails_and_says_where(run: Run, pack: Pack, case: Given) -> None:
    """Whatever its type: a problem with its place or a difference with its place, and never a fault of the program."""
    chance = random.Random(8)
    text = to_json(check(case.case, pack, norms=["vccr-36-1b"]))
    everywhere = list(places(json.loads(text)))
    for *above, last in chance.sample(everywhere, 120):
        data = json.loads(text)
        here = data
        for key in above:
            here = here[key]
        new = chance.choice(JUNK)
        if json.dumps(here[last]) == json.dumps(new):
            continue
        if chance.random() < 0.3:
            del here[last]
        else:
            here[last] = new
        try:
            found = failed(run(json.dumps(data) + "\n"))
        except InputError as error:
            assert all(problem.field for problem in error.problems), (above, last)
            continue
        assert any(check.where for check in found.values()), (above, last, found)


def changed(written: str, change: Callable[[dict[str, Any]], None]) -> str:
    """The findings after a change, written as the program writes them."""
    data = json.loads(written)
    change(data)
    lines = ",\n".join(json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in data.pop("findings"))
    limits = json.dumps(data.pop("limits"), ensure_ascii=False, separators=(",", ":"))
    head = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f'{head[:-1]},"findings":[\n{lines}\n],"limits":{limits}}}\n'


def test_the_help_of_these_tests_writes_as_the_program_does(written: str) -> None:
    assert changed(written, lambda data: None) == written


def test_a_changed_element(run: Run, written: str) -> None:
    def change(data: dict[str, Any]) -> None:
        data["findings"][2]["elements"][3]["value"] = "false"

    finding = json.loads(written)["findings"][2]
    value = finding["elements"][3]["value"]
    assert value != "false"
    name = ".".join([finding["norm"], finding["act"], finding["duty_bearer"], *finding["persons"]])
    found = failed(run(changed(written, change)))
    assert set(found) == {"findings", "derivation"}
    assert found["findings"].where == (
        f"findings[2] {name} elements[3].value: the report says 'false', derived again it is '{value}'",
    )
    assert found["findings"].says.startswith("Derived again, 1 finding differs (")
    assert found["derivation"].where == (
        f"findings[2] {name} elements[3].value: the derivation makes it {value} on the weighed view.",
    )


def test_a_changed_step(run: Run, written: str) -> None:
    def change(data: dict[str, Any]) -> None:
        step = data["findings"][0]["derivation"]["agreed"][0]["steps"][1]
        step["kind"] = "any"

    found = failed(run(changed(written, change)))
    assert ".steps[1].kind" in found["findings"].where[0]
    assert found["derivation"].where[0].endswith("steps[1].kind: the norm makes _applies 'all'.")


def test_a_changed_text_is_not_repeated(run: Run, written: str) -> None:
    def change(data: dict[str, Any]) -> None:
        data["case"]["title"] = "Removal of Somebody Else"

    [place] = failed(run(changed(written, change)))["findings"].where
    assert place == "case.title: the text differs from its character 12 on"


def test_a_finding_left_out_added_or_moved(run: Run, written: str) -> None:
    def left_out(data: dict[str, Any]) -> None:
        del data["findings"][1]

    def twice(data: dict[str, Any]) -> None:
        data["findings"].insert(1, data["findings"][1])

    def moved(data: dict[str, Any]) -> None:
        data["findings"].insert(0, data["findings"].pop())

    says = {"is missing from the report": left_out, "is not derived": twice, "stands in another place": moved}
    for words, change in says.items():
        found = failed(run(changed(written, change)))
        assert any(place.endswith(words) for place in found["findings"].where), words


def test_more_places_than_are_named(run: Run, written: str) -> None:
    def change(data: dict[str, Any]) -> None:
        for finding in data["findings"]:
            finding["note"] = "added"

    count = len(json.loads(written)["findings"])
    found = failed(run(changed(written, change)))
    assert found["findings"].says.startswith(f"Derived again, {count} findings differ")
    if count > 10:
        assert found["findings"].where[-1] == f"and {count - 10} more"


def test_the_same_content_in_other_bytes(run: Run, written: str) -> None:
    found = failed(run(json.dumps(json.loads(written), indent=2) + "\n"))
    assert set(found) == {"findings"}
    assert found["findings"].says == "The same content in other bytes, first at byte 2 of the file."


def test_spaces_around_the_findings(run: Run, written: str) -> None:
    assert failed(run(" " + written))["file"].says.endswith("first at byte 1.")
    assert failed(run(written.rstrip()))["file"].says.endswith(f"first at byte {len(written.encode())}.")


# Receipt ---------------------------------------------------------------------------------------------------------------


def test_another_version(run: Run, written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rightscheck.verifying.receipts.__version__", "9.9.9")
    result = run(written)
    found = failed(result)
    assert set(found) == {"version"}
    assert found["version"].where == ("receipt.rightscheck",)
    assert "9.9.9" in found["version"].says


def test_another_engine(run: Run, pack: Pack, case: Given) -> None:
    """The findings are the same whoever derives them; which engine did so is compared unless one is asked for."""
    alone = to_json(check(case.case, pack, norms=["vccr-36-1b"], deriver=Deriver("reference"))) + "\n"
    assert run(alone).holds
    claimed = alone.replace('"engine":"reference"', '"engine":"other"')
    assert set(failed(run(claimed))) == {"engine"}
    assert failed(run(claimed))["engine"].where == ("receipt.engine",)
    result = run(claimed, engine="reference")
    assert result.holds
    assert [check.what for check in result.reports[0].checks if check.holds is None] == ["engine"]
    noted = alone.replace("because it was asked for", "because it likes to")
    assert failed(run(noted, engine=None))["engine"].where in (("receipt.engine_note",), ("receipt.engine",))


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("  - about: alma\n", "  # a note\n  - about: alma\n", "line {line} is new"),
        ("facts_are: ", "facts_are:  ", "line {line} differs"),
    ],
)
def test_a_change_of_the_case_file_that_says_nothing(
    run: Run, written: str, text: str, pack: Pack, old: str, new: str, where: str
) -> None:
    """The file is another, and the findings are the same."""
    if old not in text:
        old, new = "facts:\n", "facts:   \n"
    at = text.index(old)
    found = failed(run(written, given(text[:at] + new + text[at + len(old) :], pack)))
    assert set(found) == {"case"}
    assert found["case"].where == (where.format(line=text.count("\n", 0, at) + 1),)


def test_lines_that_are_gone(run: Run, written: str, text: str, pack: Pack) -> None:
    lines = text.split("\n")
    at = next(number for number, line in enumerate(lines) if line.startswith("    note: "))
    found = failed(run(written, given("\n".join(lines[:at] + lines[at + 1 :]), pack)))
    assert found["case"].where == (f"line {at + 1} of the file as it was is gone (before line {at + 1} now)",)


def test_a_changed_fact(run: Run, written: str, text: str, pack: Pack) -> None:
    old = "    under_eighteen: no\n"
    assert text.count(old) == 1
    found = failed(run(written, given(text.replace(old, old.replace("no", "yes")), pack)))
    assert found["case"].where == (f"line {text.count(chr(10), 0, text.index(old)) + 1} differs",)


def test_receipts_that_were_changed_themselves(run: Run, written: str, case: Given, pack: Pack) -> None:
    own = case.case.digest
    found = failed(run(written.replace(own, "0" * 64)))
    assert found["case"].where == ("receipt.case_sha256",)
    marks = case.case.lines
    found = failed(run(written.replace(marks, marks[:40] + "zzzz" + marks[44:])))
    assert found["case"].where == ("line 11 differs",)
    found = failed(run(written.replace(pack.digest, "0" * 64)))
    assert found["rules"].where == ("receipt.rules_sha256",)
    mark = f'"norms/cat/cat-3.yaml":"{pack.files["norms/cat/cat-3.yaml"]}"'
    found = failed(run(written.replace(mark, mark[:-9] + '00000000"')))
    assert found["rules"].where == ("norms/cat/cat-3.yaml: it differs",)


def test_a_norm_that_the_pack_does_not_have(run: Run, written: str) -> None:
    found = failed(run(written.replace('"norms":["cat-3",', '"norms":["cat-33",')))
    assert found["findings"].where == ("receipt.asked.norms[0]",)


def test_other_rules(run: Run, written: str, pack: Pack) -> None:
    """What differs between packs is named by file; the findings are derived by the rules that are here."""
    norm = pack.norms["cat-3"].model_copy(update={"title": "Another title"})
    files = {**pack.files, "norms/cat/cat-3.yaml": "0" * 8, "norms/cat/new.yaml": "1" * 8}
    del files["standards.yaml"]
    other = pack.model_copy(update={"digest": "0" * 64, "files": files, "norms": {**pack.norms, "cat-3": norm}})
    found = failed(run(written, pack=other))
    assert found["rules"].says == "The rule pack is another: 3 files differ."
    assert found["rules"].where == (
        "norms/cat/cat-3.yaml: it differs",
        "norms/cat/new.yaml: it is new",
        "standards.yaml: it is gone",
    )
    assert all(" title: " in place for place in found["findings"].where if place.startswith("findings["))


# Several cases ---------------------------------------------------------------------------------------------------------

SMALL = """\
case: {name}
title: A detention in Rome
people: {{ana: {{name: Ana, nationality: [KAZ]}}}}
acts: {{custody: {{kind: detention, of: [ana], by: ITA, date: 2013-05-29}}}}
facts:
  - {{about: custody, consular_rights_told: never}}
"""


def test_several_cases(run: Run, pack: Pack) -> None:
    one, two = (given(SMALL.format(name=name), pack) for name in ("one", "two"))
    texts = [to_json(check(item.case, pack, norms=["vccr-36-1b"])) for item in (one, two)]
    both = "[\n" + ",\n".join(texts) + "\n]\n"
    result = run(both, two, one)
    assert result.holds
    assert [report.case for report in result.reports] == ["one", "two"]
    alone = run(both, one)
    assert [report.holds for report in alone.reports] == [True, False]
    assert set(failed(alone)) == {"case"}
    strange = run(both.replace('"id":"two"', '"id":"Ana\\u001b[31m Surname"'), one)
    assert [report.case for report in strange.reports] == ["one", "…"]
    more = run(texts[0] + "\n", one, two)
    assert failed(more)["file"].where == ("case.yaml: case two",)
    other = given(SMALL.format(name="two").replace("never", "same_day"), pack)
    assert failed(run(both, one, other))["case"].where == ("line 6 differs",)
    spaced = f"[\n{texts[0]}, \n{texts[1]}\n]\n"
    at = len(f"[\n{texts[0]},".encode()) + 1
    assert failed(run(spaced, one, two))["file"].says.endswith(f"other bytes, first at byte {at}.")


# Marks -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("was", "now", "changes"),
    [
        ("a\nb\nc\n", "a\nb\nc\n", []),
        ("a\nb\nc\n", "a\nx\nc\n", [Change((2, 1), (2, 1))]),
        ("a\nb\nc\n", "a\nc\n", [Change((2, 1), (2, 0))]),
        ("a\nc\n", "a\nb\nb\nc\n", [Change((2, 0), (2, 2))]),
        ("a\nb", "a\nb\n", [Change((3, 0), (3, 1))]),
        ("a\nb\nc\nd\n", "x\nb\nc\ny\n", [Change((1, 1), (1, 1)), Change((4, 1), (4, 1))]),
    ],
)
def test_lines_that_differ(was: str, now: str, changes: list[Change]) -> None:
    assert list(changed_lines(line_marks(was, "salt"), line_marks(now, "salt"))) == changes


def test_the_marks_of_a_line_say_nothing_without_their_salt() -> None:
    text = "  ana: {name: Ana}\n" * 3
    marks = line_marks(text, digest(text))
    assert len(marks) == 4 * 4
    assert marks[:4] == marks[4:8]
    assert marks[:4] != line_marks(text, digest("another file"))[:4]


def test_very_long_changes_are_said_as_a_range() -> None:
    was, now = (line_marks("\n".join(f"{word} {n}" for n in range(3_000)), "salt") for word in ("a", "b"))
    assert list(changed_lines(was, now)) == [Change((1, 3_000), (1, 3_000))]
