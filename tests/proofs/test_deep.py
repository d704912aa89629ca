"""All proofs at once: on the shipped pack, on real cases, and the same from run to run."""

from __future__ import annotations

from pathlib import Path

import pytest

from rightscheck import load_case
from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.casefile.views import View
from rightscheck.grounding.scope import instances
from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack
from rightscheck.proofs.deep import deep
from rightscheck.proofs.encoding import Encoded
from rightscheck.proofs.kinds import frames_of
from rightscheck.proofs.questions import Bench
from rightscheck.truth import Truth

ROOT = Path(__file__).resolve().parents[2]
ACCOUNTS: tuple[View, ...] = ("agreed", "applicant", "respondent")
CASES = sorted((ROOT / "cases" / "decided").glob("*.yaml"))[::25]


def test_the_shipped_pack_has_no_error(pack: Pack) -> None:
    assert [str(remark) for remark in deep(pack) if remark.error] == []


def test_some_norms_only(pack: Pack) -> None:
    """Their steps are said in order, and nothing is said of other norms."""
    steps: list[str] = []
    found = deep(pack, ["vccr-36-1a", "vccr-36-1c"], progress=steps.append)
    assert len(steps) == len(set(steps)) > 3
    assert {remark.file for remark in found} == {"norms/vccr/vccr-36-1c"}
    assert found == deep(pack, ["vccr-36-1c", "vccr-36-1a"])


@pytest.mark.parametrize("file", [ROOT / "cases" / "shalabayeva.yaml", *CASES], ids=lambda file: file.stem)
def test_what_is_so_in_a_case_is_possible(pack: Pack, file: Path) -> None:
    """On each account of a real case, what the leaves of a norm come to together is among what proofs allow."""
    case = load_case(file, pack)
    evaluator = Evaluator(pack, case, Deriver("reference"))
    seen = 0
    with Bench(pack) as bench:
        for norm in pack.norms.values():
            for instance in instances(norm, case):
                kind = case.head.acts[instance.act].kind
                questions = bench.questions[next(frame for frame in frames_of(norm, pack) if frame.kind == kind)]
                for view in ACCOUNTS:
                    evaluation = evaluator.evaluation(norm, instance, view)
                    held = _held(questions.encoding.norm(norm.norm), evaluation)
                    assert questions.possible(*held), (norm.norm, instance.act, view)
                    seen += 1
    assert seen


def _held(encoded: Encoded, evaluation: Evaluation) -> list[int]:
    """The literals that say how the leaves of a norm came out, references left aside."""
    literals: list[int] = []
    for name, reading in evaluation.readings.items():
        rails = encoded.values[name]
        if encoded.compiled.leaves[name].kind in ("norm", "concept", "open"):
            continue
        if reading.value is Truth.UNKNOWN:
            literals += [-rails.true, -rails.false]
        else:
            literals.append(rails.true if reading.value is Truth.TRUE else rails.false)
    return literals
