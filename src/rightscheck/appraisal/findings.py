"""The typed findings that everything after the check reads: reports, scripts, and people through JSON.

The field names are stable; `rightscheck schema findings` prints them as JSON Schema.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from rightscheck.language import marked
from rightscheck.truth import Truth

Verdict = Literal[
    "not_applicable", "established", "indicated", "contested", "arguable", "no_breach_shown", "undetermined"
]

Role = Literal["condition", "element", "argument_for", "argument_against", "exception", "rebuttal", "circumstance"]
"""What a part of a norm does: a rebuttal answers a counter-argument or an exception."""

LABELS: Final[Mapping[Verdict, str]] = {
    "not_applicable": marked("does not apply"),
    "established": marked("met even on the State's own account"),
    "indicated": marked("met on the evidence as it stands"),
    "contested": marked("turns on disputed facts"),
    "arguable": marked("met if better evidenced"),
    "no_breach_shown": marked("no breach shown on these facts"),
    "undetermined": marked("facts are missing"),
}
"""What a reader sees of a finding, in English; documents say it with `tr`."""
BAR_LABELS: Final[Mapping[Verdict, str]] = {
    **LABELS,
    "established": marked("a bar, on the State's account and on the evidence"),
    "indicated": marked("a bar on the evidence as it stands"),
    "arguable": marked("a bar if better evidenced"),
    "no_breach_shown": marked("no bar shown on these facts"),
}
"""What a reader sees of a finding on admissibility."""
STRENGTH: Final[Mapping[Verdict, int]] = {
    "established": 0,
    "indicated": 1,
    "contested": 2,
    "arguable": 3,
    "undetermined": 4,
    "no_breach_shown": 5,
    "not_applicable": 6,
}
"""The order in which findings are printed, strongest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """The conclusion on each account of the facts."""

    applicant: Truth
    respondent: Truth
    agreed: Truth
    weighed: Truth


@dataclass(frozen=True, slots=True, kw_only=True)
class CiteRef:
    """The pinpoint of the norm; `text` as a lawyer writes it."""

    instrument: str
    article: str
    paragraph: str
    text: str
    verification: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityUse:
    """An authority relied on. `later` marks one decided after the act: a later restatement."""

    key: str
    cite: str
    at: str
    checked: bool
    later: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """Who says so: the source, the place in it, how it was said, and for which side in this finding."""

    source: str | None
    at: str
    how: Literal["asserted", "denied", "conceded", "found", "stated", "supposed"]
    side: Literal["claimant", "duty_bearer", "neutral", "author"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactUse:
    """One version of a fact that an element read, as a sentence, with everybody's word on it."""

    fact: str
    value: str
    sentence: str
    said: tuple[Word, ...]
    supports: Truth
    counts: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """An element, argument, exception or condition of the norm and what became of it.

    Attributes:
        value: on the weighed view; `views` has all four.
        cause: why an unknown is unknown: missing, disputed, below_standard, time or open.
        burden: whose it is to show, after shifts; `shifted` says whether a shift took place.
        facts: every version of every fact it read; `text` what it found without facts (parties, dates).
        refers_to: the norm or concept it refers to.
        defeated_by: the counter-arguments and exceptions that stand against it on the weighed view.
    """

    id: str
    role: Role
    parent: str | None
    clause: str | None
    question: str
    says: str
    value: Truth
    views: Views
    cause: str
    burden: Literal["claimant", "duty_bearer", "shared"]
    shifted: bool
    standard: str
    authorities: tuple[AuthorityUse, ...]
    facts: tuple[FactUse, ...]
    text: str
    refers_to: str | None
    defeated_by: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Defence:
    """An exception or counter-argument that was considered: whether it stands, and why it fails if it does."""

    id: str
    question: str
    stands: bool
    why: str
    burden: Literal["claimant", "duty_bearer", "shared"]
    authorities: tuple[AuthorityUse, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hinge:
    """A smallest set of facts that would turn the finding, and how."""

    facts: tuple[str, ...]
    sentences: tuple[str, ...]
    turns_to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A fact that nobody states and that the finding needs: the question to ask, whose it is to show, and what
    would meet the standard.

    `settles` says whether its element, answered alone, can settle the finding; `rightscheck missing` is exact, over
    facts that feed several elements.
    """

    fact: str
    predicate: str
    question: str
    element: str
    burden: Literal["claimant", "duty_bearer", "shared"]
    standard: str
    would_meet: str
    settles: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceUse:
    """A source that the finding rests on or that speaks against it."""

    id: str
    title: str
    by: str
    kind: str
    speaks_for: str
    date: str
    via: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivationStep:
    """One step: the node, its kind and value, and the nodes that made it so."""

    node: str
    kind: str
    value: Truth
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivationRun:
    """A whole derivation: the values of the leaves and every step from them to the conclusion.

    `rests_on` names for each leaf that refers to a norm or concept the runs that give it its value: one for a concept,
    one for each act that a norm concerns.
    """

    rule: str
    leaves: Mapping[str, Truth]
    rests_on: Mapping[str, tuple[str, ...]]
    steps: tuple[DerivationStep, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentUse:
    """Counsel's answer to an element. Privileged."""

    element: str
    answer: bool
    by: str
    on: str
    reasons: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed:
    """The verdict with counsel's assessments taken in. The verdict of the finding itself is without them."""

    verdict: Verdict
    label: str
    views: Views
    assessments: tuple[AssessmentUse, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What holds for one norm, one act, one person and one State, on whose account, and why.

    Attributes:
        kind: `duty`; `definition` for a question of status that is no breach; `composite` for a summary over other
            findings, left to human review; `admissibility` for a bar to the examination of a complaint, which says
            nothing on the merits.
        caution: what the instrument says with every finding, such as that national law must be checked.
        binding: whether breach of it is breach of law (a declaration is not binding).
        verdict: one of the seven fixed names; `label` is what a reader sees, in English.
        as_it_stands: the outcome if every open point were decided against whoever must show it. It changes neither
            verdict nor facts.
        reason: for `not_applicable`, why.
        counter_evidence: versions of facts that speak against the conclusion of the weighed view.
        derivation: for each view the runs, the norm's own first, then those it refers to.
    """

    norm: str
    title: str
    cite: CiteRef
    wrong: str
    kind: Literal["duty", "definition", "composite", "admissibility"]
    binding: bool
    caution: str
    absolute: bool
    duty_bearer: str
    injured_state: str | None
    persons: tuple[str, ...]
    act: str
    act_kind: str
    date: str
    mode: Literal["carried_out", "if_carried_out"]
    verdict: Verdict
    label: str
    as_it_stands: Literal["breach", "no_breach"]
    reason: str
    views: Views
    elements: tuple[Element, ...]
    exceptions: tuple[Defence, ...]
    counter_evidence: tuple[FactUse, ...]
    hinges: tuple[Hinge, ...]
    missing: tuple[Missing, ...]
    authorities: tuple[AuthorityUse, ...]
    sources: tuple[SourceUse, ...]
    open_terms: Mapping[str, str]
    remedies: tuple[str, ...]
    notes: tuple[str, ...]
    with_assessments: Assessed | None
    derivation: Mapping[str, tuple[DerivationRun, ...]]

    @property
    def id(self) -> str:
        """The finding's name: norm, act, State and person."""
        return ".".join([self.norm, self.act, self.duty_bearer, *self.persons])


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What was asked of the check beside the case and the rules.

    Attributes:
        norms: only these norms, in this order, or None for all.
        law_on: the day whose law was applied to the facts; empty for the law of the day of each act.
    """

    norms: tuple[str, ...] | None
    law_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What makes a report reproducible: hashes of the case and the rule pack, the version, the engine, and why it
    ran alone if so.

    Attributes:
        asked: what shaped the run, so that it can be done again.
        case_lines, rules_files: marks of the lines of the case file and of the files of the pack, by which
            `rightscheck verify` says what has changed; see `rightscheck.marks`.
    """

    case_sha256: str
    rules_sha256: str
    rightscheck: str
    engine: str
    engine_note: str
    assessed_on: str
    asked: Asked
    case_lines: str
    rules_files: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRef:
    """The case of a report."""

    id: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """All findings on a case. `limits` says what the tool is and is not, in English."""

    case: CaseRef
    receipt: Receipt
    findings: tuple[Finding, ...]
    limits: tuple[str, ...]
