"""`rightscheck report --as FORM`: the form of a body, against one State and for one person or all."""

from __future__ import annotations

import pytest

from .conftest import FOUNDING, Run

QUICK = ("--norm", "echr-3", "--norm", "iccpr-9-1")


@pytest.fixture(autouse=True)
def _quick(quick: None) -> None:
    """The plain evaluator is enough."""


def test_a_form_is_written_and_the_same_case_gives_the_same_bytes(run: Run) -> None:
    first = run("report", FOUNDING, "--as", "ecthr", "--format", "md", *QUICK)
    assert (first.code, first.err) == (0, "")
    assert first.out.startswith("# Individual application to the European Court of Human Rights\n")
    assert "Against: Italy" in first.out
    assert first == run("report", FOUNDING, "--as", "ecthr", "--format", "md", "--against", "Italy", *QUICK)


def test_one_person(run: Run) -> None:
    out = run("report", FOUNDING, "--as", "ecthr", "--format", "md", "--person", "alua", *QUICK).out
    assert "For: Alua Ablyazova\n" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--as", "wgad"), "--against: this body is open against several States: Italy (ITA) and Kazakhstan (KAZ)."),
        (("--as", "echtr"), "--as: there is no kind of document 'echtr'. Did you mean 'ecthr'?"),
        (("--as", "hrc", "--against", "Italia"), "--against: there is no State of this name. Did you mean 'Italy'?"),
        (("--as", "hrc", "--against", "FRA"), "--against: this State does no act in this file."),
        (("--as", "hrc", "--against", "ITA", "--person", "almo"), "there is no person 'almo' in this file."),
        (("--as", "findings", "--against", "ITA"), "--against: only a form has this option."),
        (("--as", "findings", "--person", "alma"), "--person: only a form has this option."),
    ],
)
def test_what_is_wrong_and_what_to_do(run: Run, arguments: tuple[str, ...], said: str) -> None:
    code, out, err = run("report", FOUNDING, "--format", "md", *arguments, *QUICK)
    assert (code, out) == (2, "")
    assert said in err
    assert "Shalabayeva" not in err
