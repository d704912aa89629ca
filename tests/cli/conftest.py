"""What the tests of the command line share: small cases, and a way to run commands in this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from rightscheck import Pack
from rightscheck.cli import main

ROOT = Path(__file__).resolve().parents[2]
FOUNDING = ROOT / "cases" / "shalabayeva.yaml"

HEAD = """\
case: {name}
title: A detention in Rome
people: {{ana: {{name: Ana Ñ., nationality: [KAZ]}}}}
sources:
  ngo: {{title: Report, by: An organisation, kind: ngo_report, speaks_for: applicant}}
  court: {{title: Judgment, by: A court, kind: court_decision, speaks_for: none}}
acts: {{custody: {{kind: detention, of: [ana], by: ITA, date: 2013-05-29}}}}
facts:
  - {{about: custody, foreign_nationality_known: at_arrest, found_by: [court]}}
"""
NEVER = "  - {about: custody, consular_rights_told: never, found_by: [court]}\n"
SAID_NEVER = "  - {about: custody, consular_rights_told: never, asserted_by: [ngo]}\n"
AT_ONCE = (
    "  - {about: custody, consular_rights_told: same_day}\n"
    "  - {about: custody, consular_notification_requested: no}\n"
    "  - {about: custody, consular_communications_forwarded: yes}\n"
)


class Ran(NamedTuple):
    """What a command came to."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line in this process."""

    def go(*arguments: object) -> Ran:
        capsys.readouterr()
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as leave:
            code = leave.code if isinstance(leave.code, int) else 1
        return Ran(code, *capsys.readouterr())

    return go


@pytest.fixture
def case(tmp_path: Path) -> Callable[..., Path]:
    """Write a case about consular rights; what is said of them decides its verdict."""

    def write(name: str, facts: str = NEVER) -> Path:
        file = tmp_path / f"{name}.yaml"
        file.write_text(HEAD.format(name=name) + facts, encoding="utf-8")
        return file

    return write


@pytest.fixture
def quick(pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands take the law as this session has loaded it; for tests of many runs."""
    monkeypatch.setattr("rightscheck.law.pack.load_pack", lambda folder=None: pack)
