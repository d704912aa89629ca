"""Precedents as data: everything that a report on them is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rightscheck.appraisal.findings import CaseRef
from rightscheck.appraisal.precedents.comparing import Likeness
from rightscheck.casefile.case import Decision, Outcome
from rightscheck.grounding.compiled import Role
from rightscheck.law.norms import Side
from rightscheck.truth import Truth


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What was held on the norm: outcome, part of the complaint, paragraphs, and whether they were read."""

    outcome: Outcome
    limb: str
    at: str
    verification: Literal["checked", "from_knowledge"]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorUse:
    """A factor in both cases.

    Attributes:
        there_for, here_for: the side that it favours there and here, if any.
        instead: of an argument that does not stand here, those on which the same element rests here.
        known_there: of an exception or counter-argument, what is known there of the facts that it reads.
    """

    id: str
    role: Role
    text: str
    there: Truth
    here: Truth
    there_for: Side | None
    here_for: Side | None
    instead: tuple[str, ...] = ()
    known_there: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FactBeside:
    """A point of fact in both cases, as sentences.

    Attributes:
        fact: the predicate.
        there, here: the answers that count; none where it is not known.
        said: what else is said of it in this case and does not count, since other evidence outweighs it or it is too
            thinly evidenced.
        disputed: whether it is disputed in this case.
        alleged_there: whether in the decided case it is what a side asserted and nobody found.
        there_for, here_for: the sides that gain by it.
    """

    fact: str
    question: str
    likeness: Likeness
    there: tuple[str, ...]
    here: tuple[str, ...]
    said: tuple[str, ...]
    disputed: bool
    alleged_there: bool
    there_for: tuple[Side, ...]
    here_for: tuple[Side, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Precedent:
    """A decided case beside this one.

    Attributes:
        later: whether it was decided after the act; unknown where the dates leave it open.
        norm: the norm on which it was held, which with `related` is another one.
        held: what was held for the act and person that are compared; `also_held` what was held on the same norm for
            others in the same decision.
        won: the side that won, where the holdings are on the merits and go one way.
        on_its_facts: whether the norm is met on the facts of its file.
        contradicted: whether the other side won on them; the decision then rests on something that the file or the norm
            does not carry.
        nearness: factors and facts shared, less those that are known in both and differ.
        most_on_point: whether no other decision shares all that this one shares with the case, and more.
        constrains: whether it applies here a fortiori; None where no side won, another norm was applied, or it is
            contradicted.
        issues: the elements that factors decide.
        shared, there_only, here_only: the factors that favour the same side in both cases, or a side in one only.
        considered: the exceptions of which something was known there, and the counter-arguments that stand in either
            case.
    """

    case: str
    title: str
    decision: Decision
    later: Truth
    norm: str
    cite: str
    act: str
    held: tuple[Holding, ...]
    also_held: tuple[Holding, ...]
    won: Side | None
    on_its_facts: Truth
    contradicted: bool
    nearness: int
    differences: int
    most_on_point: bool
    constrains: Truth | None
    issues: tuple[FactorUse, ...]
    shared: tuple[FactorUse, ...]
    there_only: tuple[FactorUse, ...]
    here_only: tuple[FactorUse, ...]
    considered: tuple[FactorUse, ...]
    facts: tuple[FactBeside, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OnPoint:
    """The decisions nearest to one act of the case towards one person, or several of whom the same holds.

    Attributes:
        applies: whether the norm applies on the evidence as it stands or on the applicant's account; otherwise no
            decision is compared.
        value: the conclusion on the evidence as it stands.
        nearest: the nearest decisions, the nearest first.
        other_way: further decisions that went the other way than the nearest one, those most on point first.
        elsewhere: the nearest decisions on twins of the norm.
    """

    act: str
    act_kind: str
    date: str
    mode: Literal["carried_out", "if_carried_out"]
    duty_bearer: str
    injured_state: str | None
    persons: tuple[str, ...]
    applies: bool
    value: Truth
    nearest: tuple[Precedent, ...]
    other_way: tuple[Precedent, ...]
    elsewhere: tuple[Precedent, ...]

    @property
    def told(self) -> tuple[Precedent, ...]:
        """All decisions, in the order in which they are told."""
        return (*self.nearest, *self.other_way, *self.elsewhere)


@dataclass(frozen=True, slots=True, kw_only=True)
class Precedents:
    """The precedents on one norm of a case.

    Attributes:
        decisions: how many decisions hold something on the norm, or with `related` on a twin of it.
        related: the twins of the norm that were looked at.
        not_examined: decisions that left the norm unexamined; they are no precedents on it.
    """

    case: CaseRef
    norm: str
    cite: str
    title: str
    decisions: int
    related: tuple[str, ...]
    not_examined: tuple[str, ...]
    sections: tuple[OnPoint, ...]
