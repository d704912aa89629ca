"""The reasoned path over the rows of a table: what it derives, and how long its engines take for that."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import polars as pl

from rightscheck.appraisal.appraise import bare_verdict
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.bulk.program import Program
from rightscheck.bulk.rowcase import row_case
from rightscheck.grounding.scope import instances
from rightscheck.grounding.tree import Tree
from rightscheck.inference import durable
from rightscheck.inference.derivation import Derivation
from rightscheck.inference.derive import Deriver
from rightscheck.inference.reference import evaluate
from rightscheck.spreading import RULESETS, deriver_for_many
from rightscheck.truth import Truth

Asked = tuple[Tree, dict[str, Truth]]
"""A tree and the values of its leaves."""
ENGINES = ("the reference", "durable_rules", "durable_rules, confirmed", "the whole reasoned path")


class Reasoned(NamedTuple):
    """What rows come to, row after row, and the seconds of each of `ENGINES`; None where it is not installed."""

    verdicts: list[list[str]]
    seconds: list[float | None]


class _Recorder(Deriver):
    """Derives with the reference and keeps what was asked."""

    def __init__(self) -> None:
        super().__init__("reference", keep=0)
        self.asked: list[Asked] = []

    def derive(self, tree: Tree, leaves: Mapping[str, Truth], *, norm: str, case: str) -> Derivation:
        self.asked.append((tree, dict(leaves)))
        return super().derive(tree, leaves, norm=norm, case=case)


def reasoned(program: Program, facts: pl.DataFrame) -> Reasoned:
    """The verdicts of rows on the reasoned path, and its times.

    An engine is given every tree with every set of leaf values that the path derives for these rows, in that order;
    rulesets are made before. The whole path makes the case of a row, grounds it, derives and appraises.
    """
    rows = list(facts.iter_rows(named=True))
    recorder = _Recorder()
    verdicts = _verdicts(program, rows, recorder)
    seconds: list[float | None] = [_timed(recorder.asked, evaluate)]
    if durable.available():
        engine = durable.engine(RULESETS)
        for tree, leaves in dict(recorder.asked).items():
            engine.run(tree, leaves)
        seconds.append(_timed(recorder.asked, engine.run))
        confirmed = Deriver("durable", runner=engine, keep=0)
        seconds.append(
            _timed(recorder.asked, lambda tree, leaves: confirmed.derive(tree, leaves, norm="row", case="row"))
        )
    else:
        seconds += [None, None]
    deriver = deriver_for_many("auto")
    start = time.perf_counter()
    again = _verdicts(program, rows, deriver)
    seconds.append(time.perf_counter() - start)
    if again != verdicts:
        raise SystemExit("The reasoned path gives two answers, so its time says nothing.")
    return Reasoned(verdicts, seconds)


def _timed(asked: Sequence[Asked], work) -> float:  # type: ignore[no-untyped-def]
    start = time.perf_counter()
    for tree, leaves in asked:
        work(tree, leaves)
    return time.perf_counter() - start


def _verdicts(program: Program, rows: Sequence[dict[str, object]], deriver: Deriver) -> list[list[str]]:
    found, evaluator = [], None
    for row in rows:
        case = row_case(program.map, program.pack, row, program.acts)
        evaluator = evaluator.beside(case) if evaluator else Evaluator(program.pack, case, deriver)
        verdicts = []
        for ask in program.asked:
            norm = program.pack.norms[ask.norm]
            (instance,) = (one for one in instances(norm, case) if one.act == ask.act)
            verdicts.append(str(bare_verdict(evaluator, norm, instance)))
        found.append(verdicts)
    return found
