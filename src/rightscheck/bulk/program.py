"""A rule pack and a map, ready to give the rows of a table their verdicts.

Rows with the same acts have one `Program`: for each norm and act that it concerns the formulas on which its verdict
rests, by the rule of `rightscheck.appraisal.verdicts`, over columns of truth values.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import polars as pl

from rightscheck.bulk.mapping import Map
from rightscheck.bulk.questions import Occurring
from rightscheck.bulk.results.screening import BULK_VERDICTS, Shows, shown
from rightscheck.bulk.slots import slots
from rightscheck.bulk.symbolic import Run, Symbolic
from rightscheck.grounding.compiled import APPLIES, ROOT
from rightscheck.grounding.reading import FactKey
from rightscheck.grounding.scope import Instance, instances
from rightscheck.inference.formula import Formula
from rightscheck.inference.vectorised import Vectorised, possible
from rightscheck.law.norms import Norm
from rightscheck.law.pack import Pack
from rightscheck.truth import Truth

VERDICT: Final = pl.Enum(BULK_VERDICTS)


class Ask(NamedTuple):
    """A norm asked of an act: a column of verdicts."""

    column: str
    norm: str
    act: str


class _Parts(NamedTuple):
    """The formulas of a verdict: whether the norm is out of scope, and its conclusions."""

    out: Formula
    weighed: Formula
    applicant: Formula
    respondent: Formula
    better: Formula
    """The weighed conclusion if what is undisputed and too thinly evidenced counted."""


def asks(map_: Map, pack: Pack, norms: Sequence[str]) -> tuple[Ask, ...]:
    """Every norm of every act of a map that it concerns, in the order of the norms."""
    every = Symbolic(slots(map_, pack, tuple(map_.acts)))
    found = []
    for key in norms:
        acts = [instance.act for instance in instances(pack.norms[key], every.stated.case)]
        found += [Ask(key if len(acts) == 1 else f"{key}@{act}", key, act) for act in acts]
    return tuple(found)


@dataclass
class Program:
    """The verdicts of rows that have certain acts.

    Args:
        acts: the acts that the rows have.
        asked: the columns to make; those on other acts say `no_act`.

    Attributes:
        shows: for each column what the columns of the table can show: whether what they say can settle the breach, and
            which way.
    """

    map: Map
    pack: Pack
    acts: tuple[str, ...]
    asked: tuple[Ask, ...]

    def __post_init__(self) -> None:
        self.symbolic = Symbolic(slots(self.map, self.pack, self.acts))
        self._known: dict[int, frozenset[Truth]] = {}
        outputs: dict[str, Formula] = {}
        self._verdicts: list[pl.Expr] = []
        self.shows: dict[str, Shows] = {}
        self.conclusions: dict[str, Formula] = {}
        for ask in self.asked:
            norm = self.pack.norms[ask.norm]
            here = [one for one in instances(norm, self.symbolic.stated.case) if one.act == ask.act]
            if not here:
                self._verdicts.append(pl.lit("no_act", VERDICT).alias(ask.column))
                continue
            parts, self.shows[ask.column] = self._parts(norm, here[0])
            self.conclusions[ask.column] = parts.weighed
            names = {f"{ask.column}.{name}": formula for name, formula in zip(_Parts._fields, parts, strict=True)}
            outputs |= {name: formula for name, formula in names.items() if formula.kind != "constant"}
            self._verdicts.append(_verdict(ask.column, parts, assessable=bool(self.shows[ask.column])))
        self.questions = self.symbolic.questions
        self._vectorised = Vectorised(outputs, [f"?{number}" for number in range(len(self.questions))])

    @property
    def nodes(self) -> int:
        """How many different formulas are computed."""
        return self._vectorised.size

    def verdicts(self, facts: pl.DataFrame) -> pl.DataFrame:
        """The verdicts of rows: a column for each of `asked`, in their order.

        Args:
            facts: the frame of facts, see `rightscheck.bulk.cells`.
        """
        used = [int(name[1:]) for name in self._vectorised.variables]
        rows = Occurring(facts)
        answers = facts.select(_named(self.questions[number].column(rows), f"?{number}") for number in used)
        values = self._vectorised.run(answers) if used else facts.select(pl.first())
        said = values.lazy().with_columns(self._verdicts).select(ask.column for ask in self.asked)
        return said.collect(optimizations=pl.QueryOptFlags.none())

    def _parts(self, norm: Norm, instance: Instance) -> tuple[_Parts, Shows]:
        symbolic, formulas = self.symbolic, self.symbolic.formulas
        weighed = symbolic.norm(norm, instance, "weighed")
        applicant = symbolic.norm(norm, instance, "applicant")
        respondent = symbolic.norm(norm, instance, "respondent")
        outside = [formulas.group("not", [run.values[APPLIES]]) for run in (weighed, applicant)]
        better = self._better(norm, instance, weighed)
        parts = _Parts(
            formulas.group("all", outside),
            weighed.values[ROOT],
            applicant.values[ROOT],
            respondent.values[ROOT],
            better,
        )
        return parts, self._shows(norm, weighed, applicant)

    def _better(self, norm: Norm, instance: Instance, weighed: Run) -> Formula:
        """The conclusion with every fact that is too thin for some leaf taken on the applicant's view."""
        symbolic = self.symbolic
        if not weighed.thin:
            return symbolic.false
        flips: dict[FactKey, Formula] = {}
        for key, thin in weighed.thin:
            flips[key] = symbolic.formulas.group("any", [flips.get(key, symbolic.false), thin])
        return symbolic.norm(norm, instance, "weighed", flips).values[ROOT]

    def _shows(self, norm: Norm, weighed: Run, applicant: Run) -> Shows:
        core = self.symbolic.stated.compiled(norm).tree.node(ROOT).kids[1]
        answers = [question.possible for question in self.symbolic.questions]
        own = possible(weighed.values[core], answers, self._known)
        other = possible(applicant.values[core], answers, self._known)
        return shown(own, other)


def _named(column: pl.Expr | pl.Series, name: str) -> pl.Expr | pl.Series:
    return column.alias(name)


def _verdict(column: str, parts: _Parts, *, assessable: bool) -> pl.Expr:
    """The first verdict that fits. Constants decide what has to be asked of the rows at all."""

    def holds(name: str) -> pl.Expr | bool:
        formula: Formula = getattr(parts, name)
        if formula.kind == "constant":
            return formula.now is Truth.TRUE
        return pl.col(f"{column}.{name}").fill_null(False)

    def choose(when: pl.Expr | bool, then: pl.Expr, otherwise: pl.Expr) -> pl.Expr:
        if isinstance(when, bool):
            return then if when else otherwise
        return pl.when(when).then(then).otherwise(otherwise)

    def said(word: str) -> pl.Expr:
        return pl.lit(word, VERDICT)

    if parts.weighed.kind == "constant":
        refuted: pl.Expr | bool = parts.weighed.now is Truth.FALSE
    else:
        refuted = ~pl.col(f"{column}.weighed").fill_null(True)
    open_ = choose(refuted, said("no_breach_shown"), said("undetermined" if assessable else "not_assessable"))
    disputed = choose(holds("better"), said("arguable"), said("contested"))
    met = choose(holds("respondent"), said("established"), said("indicated"))
    found = choose(holds("weighed"), met, choose(holds("applicant"), disputed, open_))
    return choose(holds("out"), said("not_applicable"), found).alias(column)
