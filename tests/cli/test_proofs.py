"""`rightscheck lint --deep`."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from ..law.packs import FEATURES, SMALL, Copy, copy_of
from .conftest import Run

TOOK = re.compile(r"The proofs took \d+ s\.\n")
NOT_TOLD = "      fact: told\n      is: [never, late]\n"
TWO_MOMENTS = (
    "      all:\n"
    "        - {date: told_at, before: arrested_at}\n"
    "        - {date: arrested_at, before: 2009}\n"
    "        - {date: told_at, on_or_after: 2010-01-01}\n"
)
COUNT = "2 norms, 1 concepts: {}, {} (--advice shows them).\n"


@pytest.fixture
def small(tmp_path: Path) -> Copy:
    """A copy of the small pack."""
    return copy_of(SMALL, FEATURES, tmp_path)


def test_a_pack_without_faults(run: Run, small: Copy) -> None:
    code, out, err = run("lint", "--deep", "--rules", small.rules)
    assert code == 0, out
    assert out == COUNT.format("0 errors", "1 piece of advice")
    assert TOOK.fullmatch(err)


def test_on_a_terminal_it_says_what_it_is_doing(run: Run, small: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    _, _, err = run("lint", "--deep", "--rules", small.rules)
    *steps, last = err.split("\r\x1b[K")
    assert "proving: what can never hold …" in steps
    assert TOOK.fullmatch(last)


def test_without_deep_nothing_is_proved(run: Run, small: Copy) -> None:
    small.change("norms/tt/tt-2.yaml", NOT_TOLD, TWO_MOMENTS)
    assert run("lint", "--rules", small.rules) == (0, COUNT.format("0 errors", "2 pieces of advice"), "")


def test_an_error_that_only_a_proof_finds(run: Run, small: Copy) -> None:
    small.change("norms/tt/tt-2.yaml", NOT_TOLD, TWO_MOMENTS)
    code, out, err = run("lint", "--deep", "--rules", small.rules)
    assert code == 1
    assert out == (
        "norms/tt/tt-2: breach.any[0]: the element 'not-told' can never hold: breach.any[0].all[0] (told_at before "
        "arrested_at), breach.any[0].all[1] (arrested_at before 2009) and breach.any[0].all[2] (told_at on or after "
        f"2010-01-01) exclude each other. Mend one.\n{COUNT.format('1 error', '2 pieces of advice')}"
    )
    assert TOOK.fullmatch(err)


def test_advice_is_shown_when_it_is_asked_for(run: Run, small: Copy) -> None:
    small.change(
        "norms/tt/tt-1.yaml",
        "    concept: safe-there\n",
        "    all: [{concept: safe-there}, {fact: danger, is: [grave]}]\n",
    )
    said = run("lint", "--deep", "--advice", "--rules", small.rules)
    assert "norms/tt/tt-1: unless[0]: " in said.out


def test_nothing_is_proved_of_a_pack_with_a_rule_that_is_too_large(run: Run, small: Copy) -> None:
    many = ", ".join(f"{{id: told-{number}, question: Q?, fact: told, is: [never]}}" for number in range(500))
    small.change("norms/tt/tt-1.yaml", "verification:", f"  - {{id: wide, question: Q?, any: [{many}]}}\nverification:")
    code, out, err = run("lint", "--deep", "--rules", small.rules)
    assert code == 1
    assert "norms/tt/tt-1: tree '_norm': " in out
    assert err == "rightscheck: nothing was proved, since a rule is too deep or too large. Mend it first.\n"
