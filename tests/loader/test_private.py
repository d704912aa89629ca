"""These are files of people in danger: what is free text in a case file never comes back in an error, log, temporary
file or cache."""

from __future__ import annotations

import logging
import pickle
import tempfile
import traceback
from pathlib import Path

import pytest
import yaml

from rightscheck import InputError, Pack, load_case, strictyaml
from rightscheck.cli import main

NAME, WORD = "Zarina Qanarova", "qanarix"
FREE_TEXT = f"{NAME}, called {WORD}"

CASE = f"""\
case: private
title: {FREE_TEXT}
note: {FREE_TEXT}
people:
  z: {{name: "{FREE_TEXT}", nationality: [KAZ], age: 30, note: "{FREE_TEXT}"}}
sources:
  ngo: {{title: "{FREE_TEXT}", by: "{FREE_TEXT}", kind: ngo_report, speaks_for: applicant, url: "{FREE_TEXT}", note: "{FREE_TEXT}"}}
  police: {{title: "{WORD}", by: "{WORD}", kind: party_statement, speaks_for: ITA, note: "{WORD}"}}
acts:
  removal: {{kind: removal, of: [z], by: ITA, to: KAZ, date: 2013-05-31, note: "{FREE_TEXT}"}}
facts:
  - {{about: removal, remedy_access: prevented, asserted_by: [{{source: ngo, at: "{FREE_TEXT}"}}], note: "{FREE_TEXT}"}}
  - {{about: removal, asylum_requested: yes, asserted_by: [{{source: police, at: "{WORD}"}}], note: "{WORD}"}}
assessments:
  - {{element: cat-3.substantial-grounds, about: removal, answer: yes, by: "{FREE_TEXT}", reasons: "{FREE_TEXT}"}}
"""

COMMANDS = (["check"], ["explain", "cat-3"], ["lint"])


def breaks() -> dict[str, str]:
    """The case broken in many ways, each with free text near the break or in the wrong place."""
    found = {}
    lines = CASE.splitlines(keepends=True)
    for number, line in enumerate(lines):
        rest = "".join(lines[number + 1 :])
        before = "".join(lines[:number])
        found[f"line {number + 1} twice"] = before + line + line + rest
        found[f"line {number + 1} without its last sign"] = before + line[:-2] + "\n" + rest
        found[f"line {number + 1} with a quotation mark too many"] = before + line.rstrip("\n") + '"\n' + rest
        found[f"line {number + 1} with a tab"] = before + "\t" + line + rest
        found[f"line {number + 1} cut in two"] = before + line[: len(line) // 2] + "\n" + line[len(line) // 2 :] + rest
        found[f"line {number + 1} alone"] = line
    # Free text of another type.
    for text in dict.fromkeys((f'"{FREE_TEXT}"', f'"{WORD}"')):
        for wrong in (f"[{text}]", f"{{{text}: {text}}}", f"[[{text}]]", f"&a {text}", f"!x {text}"):
            found[f"{text} as {wrong}"] = CASE.replace(text, wrong)
    # The name in the place of everything else.
    swaps = {
        "case": "private", "a person": "  z:", "a source": "  ngo:", "an act": "  removal:", "a field": "age:",
        "a number": "30", "a State": "[KAZ]", "a kind of act": "kind: removal", "a kind of source": "ngo_report",
        "a speaker": "applicant", "who acted": "by: ITA", "where to": "to: KAZ", "a date": "2013-05-31",
        "a predicate": "remedy_access", "a value": "prevented", "yes": "requested: yes", "about": "about: removal, remedy",
        "a mention": "source: ngo", "an element": "cat-3.substantial-grounds", "an answer": "answer: yes", "of": "of: [z]",
    }  # fmt: skip
    for what, old in swaps.items():
        assert CASE.count(old) >= 1, old
        key, colon, _ = old.rpartition(":")
        new = (
            f"  {NAME}:"
            if old.endswith(":") and old.startswith("  ")
            else f"{NAME}:"
            if old.endswith(":")
            else f"{key}{colon} {NAME}"
            if colon
            else NAME
        )
        found[f"the name as {what}"] = CASE.replace(old, new, 1)
    found["a fact of the name"] = CASE.replace("remedy_access: prevented", f"{NAME}: {NAME}")
    found["the name is a text at the top"] = NAME + "\n"
    found["the name is a list at the top"] = f"- {NAME}\n"
    found["the name is a tag"] = CASE.replace("title: Zarina", "title: !Zarina!Qanarova Zarina")
    found["the name is an anchor"] = CASE.replace("title: Zarina", "title: &Zarina-Qanarova Zarina")
    found["the name is an alias"] = CASE.replace(f"title: {FREE_TEXT}\n", "title: *Zarina-Qanarova\n")
    found["the name is a key"] = CASE + f"{NAME}: {NAME}\n{NAME}: {NAME}\n"
    found["the name is a directive"] = f"%{NAME}\n---\n{CASE}"
    found["the name before a binary zero"] = CASE.replace("title: Zarina", "title: \0Zarina")
    return found


BREAKS = breaks()


def leaks(text: str) -> bool:
    folded = text.casefold()
    return any(part in folded for part in ("zarina", "qanarov", WORD))


def test_the_unbroken_file_is_fine(tmp_path: Path, pack: Pack) -> None:
    file = tmp_path / "case.yaml"
    file.write_text(CASE)
    assert load_case(file, pack).head.people["z"].name == FREE_TEXT


@pytest.mark.parametrize(
    "reader", [strictyaml._Loader, yaml.SafeLoader], ids=["the reader in use", "the reader in plain Python"]
)
def test_no_error_repeats_free_text(
    tmp_path: Path, pack: Pack, caplog: pytest.LogCaptureFixture, reader: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(strictyaml, "_Loader", reader)
    caplog.set_level(logging.DEBUG)
    file = tmp_path / "case.yaml"
    refused = 0
    for name, text in BREAKS.items():
        file.write_text(text)
        try:
            load_case(file, pack)
        except InputError as error:
            refused += 1
            said = "\n".join(
                (
                    str(error),
                    repr(error),
                    repr(error.problems),
                    *map(str, error.args),
                    *traceback.format_exception(error),
                )
            )
            assert not leaks(said.replace(str(file), "")), f"{name}:\n{said}"
            assert not leaks(repr(pickle.dumps(error.problems))), name
    assert refused > 0.7 * len(BREAKS), "most of these are broken indeed"
    assert not caplog.records


@pytest.fixture
def watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is home, cache, place of temporary files and current folder at once."""
    folder = tmp_path / "watched"
    folder.mkdir()
    for variable in ("HOME", "XDG_CACHE_HOME", "RIGHTSCHECK_CACHE", "TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(variable, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.chdir(folder)
    return folder


def written_in(folder: Path) -> str:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return "\n".join([*map(str, files), *(path.read_bytes().decode("utf-8", "replace") for path in files)])


def test_no_command_repeats_free_text_of_a_broken_file(
    tmp_path: Path, watched: Path, pack: Pack, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    folder = tmp_path / "cases"
    folder.mkdir()
    files = []
    for number, text in enumerate(BREAKS.values()):
        file = folder / f"{number}.yaml"
        file.write_text(text)
        try:
            load_case(file, pack)
        except InputError:
            files.append(str(file))
        else:
            file.unlink()
    assert main(["check", "--format", "text", *files]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") >= len(files)
    assert not leaks(err)
    assert main(["lint", *files]) == 1
    out, err = capsys.readouterr()
    assert not leaks(out + err)
    for file in files[::20]:
        assert main(["explain", file, "cat-3", "--format", "text"]) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert not leaks(err)
    assert not caplog.records
    assert not leaks(written_in(watched))


def test_a_good_file_leaves_nothing_but_its_report(
    tmp_path: Path, watched: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    file = tmp_path / "case.yaml"
    file.write_text(CASE)
    for form in ("text", "json", "md"):
        assert main(["check", str(file), "--norm", "cat-3", "--format", form]) == 0
        out, err = capsys.readouterr()
        assert leaks(out), "a report names the people it is about"
        assert err == ""
    assert not caplog.records
    assert written_in(watched)
    assert not leaks(written_in(watched))


@pytest.mark.parametrize("error", [RuntimeError(NAME), KeyError(NAME), RecursionError(NAME), MemoryError(NAME)])
def test_a_fault_of_the_program_names_nobody(
    error: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "case.yaml"
    file.write_text(CASE)

    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("rightscheck.checking.check", fail)
    assert main(["check", str(file)]) == 70
    out, err = capsys.readouterr()
    assert out == ""
    assert not leaks(err)
    assert err.startswith(f"rightscheck: a fault of the program ({type(error).__name__} in test_private.py, line ")
    assert err.count("\n") == 1
    monkeypatch.setenv("RIGHTSCHECK_DEBUG", "1")
    with pytest.raises(type(error)):
        main(["check", str(file)])
