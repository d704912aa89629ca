"""The formulas of a program and the answers of rows as plain data, for engines that know nothing of rightscheck."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import polars as pl

from rightscheck.bulk.batch import Screener
from rightscheck.bulk.cells import ACTS
from rightscheck.bulk.program import Program
from rightscheck.bulk.questions import Occurring
from rightscheck.grounding.scope import instances
from rightscheck.inference.formula import Formula
from rightscheck.inference.vectorised import ANSWERS
from rightscheck.truth import Truth

_NUMBERS: Final = {Truth.FALSE: 0, Truth.UNKNOWN: 1, Truth.TRUE: 2}
_SIDES: Final = (Truth.FALSE, Truth.UNKNOWN, Truth.TRUE)


def whole(found: Screener, facts: pl.DataFrame) -> pl.DataFrame:
    """The rows that have every act of the map."""
    return facts.filter(pl.col(ACTS) == (1 << len(found.map.acts)) - 1).rechunk()


def answers_of(program: Program, facts: pl.DataFrame) -> pl.DataFrame:
    """What rows answer to the questions of a program."""
    rows = Occurring(facts)
    used = [int(name[1:]) for name in program._vectorised.variables]
    return facts.select(_named(program.questions[number].column(rows), f"?{number}") for number in used)


def _named(column: pl.Expr | pl.Series, name: str) -> pl.Expr | pl.Series:
    return column.alias(name)


def concluded(program: Program, answers: pl.DataFrame) -> pl.DataFrame:
    """The verdicts of rows, from their answers."""
    values = program._vectorised.run(answers)
    return values.with_columns(program._verdicts).select(ask.column for ask in program.asked)


def write_job(folder: Path, program: Program, facts: pl.DataFrame) -> None:
    """Write the formulas of every column of a program, and what rows answer, as `support/peers/job.py` reads them."""
    norms, order = [], dict[int, int]()
    made: list[Formula] = []
    for ask in program.asked:
        norm = program.pack.norms[ask.norm]
        (instance,) = (one for one in instances(norm, program.symbolic.stated.case) if one.act == ask.act)
        parts, shows = program._parts(norm, instance)
        for root in parts:
            for formula in root.walk():
                if id(formula) not in order:
                    order[id(formula)] = len(made)
                    made.append(formula)
        norms.append([*(order[id(root)] for root in parts), "undetermined" if shows else "not_assessable"])
    answers = answers_of(program, facts)
    used = [int(name[1:]) for name in answers.columns]
    data = {
        "formulas": [_plain(formula, order) for formula in made],
        "norms": norms,
        "variables": len(program.questions),
        "used": used,
        "rows": len(facts),
    }
    (folder / "formulas.json").write_text(json.dumps(data), encoding="utf-8")
    with (folder / "answers.bin").open("wb") as file:
        for column in answers:
            file.write(bytes((column.cast(pl.UInt8) * 2).fill_null(1).to_list()))


def _plain(formula: Formula, order: dict[int, int]) -> list[object]:
    kids = [order[id(kid)] for kid in formula.kids]
    if formula.kind == "fact":
        said = dict(zip(ANSWERS, formula.values, strict=True))
        values = [_NUMBERS[said[side]] for side in _SIDES]
    else:
        values = [_NUMBERS[value] for value in formula.values]
    return [formula.kind, kids, formula.n, formula.variable, values]
