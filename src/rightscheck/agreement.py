"""How far the findings agree with what tribunals held in decided cases.

The outcome `as_it_stands` is compared with the holding, and the verdict apart: a verdict can be wrong-way (it says
breach where none was held, or the reverse) or abstain. What was held is read here only, after the findings were made.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from rightscheck.appraisal.appraise import appraise
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.appraisal.findings import STRENGTH, Finding, Verdict
from rightscheck.appraisal.turning import Turn, turning
from rightscheck.casefile.case import Case, Held, Outcome
from rightscheck.grounding.scope import Instance
from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack

SCORED: Final[tuple[Outcome, ...]] = ("violation", "no_violation", "inadmissible", "not_applicable")
"""What is compared. What a tribunal did not examine says nothing."""
BREACH: Final[frozenset[Verdict]] = frozenset({"established", "indicated"})
NO_BREACH: Final[frozenset[Verdict]] = frozenset({"no_breach_shown", "not_applicable"})

Side = Literal["right", "wrong_way", "abstained"]
Says = Literal["breach", "no answer", "no breach"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One holding beside the finding on it.

    Attributes:
        persons: whom it concerns; with several findings the strongest verdict counts, and one breach is a breach.
        violation: whether the tribunal found a violation; inadmissible and not applicable count as none.
        breach: what the finding says as it stands.
        bar: the admissibility norm that keeps the body from examining it, where its verdict says so.
        turns_on: of a disagreement, the elements that would turn the outcome.
        missing: the questions that are open.
    """

    case: str
    title: str
    body: str
    norm: str
    cite: str
    act: str
    persons: tuple[str, ...]
    limb: str
    held: Outcome
    at: str
    verdict: Verdict
    breach: bool
    bar: str
    turns_on: tuple[Turn, ...]
    missing: tuple[str, ...]

    @property
    def violation(self) -> bool:
        """Whether a violation was held."""
        return self.held == "violation"

    @property
    def agrees(self) -> bool:
        """Whether the outcome as it stands is what was held."""
        return self.says_breach is self.violation

    @property
    def says_breach(self) -> bool:
        """The outcome as it stands, where no bar keeps the tribunal from it."""
        return self.breach and not self.bar

    @property
    def says(self) -> Says:
        """What the verdict says; with a bar to examination no breach, whatever it says on the merits."""
        if self.bar or self.verdict in NO_BREACH:
            return "no breach"
        return "breach" if self.verdict in BREACH else "no answer"

    @property
    def side(self) -> Side:
        """Whether the verdict is right, wrong-way or none."""
        if self.says == "no answer":
            return "abstained"
        return "right" if (self.says == "breach") is self.violation else "wrong_way"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Counts over some answers. Shares are None where there is nothing to share."""

    violations_found: int = 0
    violations_missed: int = 0
    none_right: int = 0
    none_wrong: int = 0
    wrong_way: int = 0
    abstained: int = 0

    @classmethod
    def of(cls, answers: Iterable[Answer]) -> Tally:
        """The counts over these answers."""
        all_ = list(answers)
        return cls(
            violations_found=sum(a.violation and a.says_breach for a in all_),
            violations_missed=sum(a.violation and not a.says_breach for a in all_),
            none_right=sum(not a.violation and not a.says_breach for a in all_),
            none_wrong=sum(not a.violation and a.says_breach for a in all_),
            wrong_way=sum(a.side == "wrong_way" for a in all_),
            abstained=sum(a.side == "abstained" for a in all_),
        )

    @property
    def violations(self) -> int:
        """How many violations were held."""
        return self.violations_found + self.violations_missed

    @property
    def others(self) -> int:
        """How many outcomes were no violation."""
        return self.none_right + self.none_wrong

    @property
    def total(self) -> int:
        """How many outcomes were compared."""
        return self.violations + self.others

    @property
    def agreement(self) -> float | None:
        """The share of outcomes as held."""
        return _share(self.violations_found + self.none_right, self.total)

    @property
    def recall_violations(self) -> float | None:
        """The share of the violations held that were found."""
        return _share(self.violations_found, self.violations)

    @property
    def recall_others(self) -> float | None:
        """The share of the other outcomes that were found."""
        return _share(self.none_right, self.others)

    @property
    def balanced_accuracy(self) -> float | None:
        """The mean of the two recalls; None where only one kind of outcome is there."""
        violations, others = self.recall_violations, self.recall_others
        return None if violations is None or others is None else (violations + others) / 2

    @property
    def wrong_way_share(self) -> float | None:
        """The share of verdicts that say the opposite of what was held."""
        return _share(self.wrong_way, self.total)

    @property
    def abstained_share(self) -> float | None:
        """The share of verdicts that say neither."""
        return _share(self.abstained, self.total)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Robustness:
    """What becomes of the verdicts when facts are dropped at random: means over the seeds, beside those on the whole
    files."""

    percent: int
    seeds: int
    wrong_way_share: float
    worst_wrong_way_share: float
    abstained_share: float
    balanced_accuracy: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """The result of a measurement.

    Attributes:
        unmatched: holdings on which there is no finding, since the pack has no such norm for such an act.
        not_examined: how many holdings left a norm unexamined; they are not compared.
    """

    rules_sha256: str
    cases: int
    answers: tuple[Answer, ...]
    unmatched: tuple[tuple[str, str], ...]
    not_examined: int
    robustness: Robustness | None = None

    @property
    def overall(self) -> Tally:
        """Over all answers."""
        return Tally.of(self.answers)

    def by(self, key: Callable[[Answer], str]) -> Mapping[str, Tally]:
        """The counts for each norm, body or the like, in alphabetical order."""
        names = sorted({key(answer) for answer in self.answers})
        return {name: Tally.of(a for a in self.answers if key(a) == name) for name in names}

    @property
    def always_violation(self) -> Tally:
        """What a program would score that always says violation."""
        return _constant(self.overall, says_breach=True)

    @property
    def always_majority(self) -> Tally:
        """What a program would score that always says what was held more often."""
        overall = self.overall
        return _constant(overall, says_breach=overall.violations >= overall.others)


def _constant(overall: Tally, *, says_breach: bool) -> Tally:
    if says_breach:
        return Tally(violations_found=overall.violations, none_wrong=overall.others, wrong_way=overall.others)
    return Tally(violations_missed=overall.violations, none_right=overall.others, wrong_way=overall.violations)


def measure(
    cases: Sequence[Case],
    pack: Pack,
    *,
    norms: Iterable[str] | None = None,
    drop: int = 0,
    seeds: int = 0,
    deriver: Deriver | None = None,
) -> Agreement:
    """Compare the findings on decided cases with what was held.

    Args:
        norms: compare only holdings on these norms (default: all).
        drop: also measure with this share of the facts dropped at random, in per cent, once for each of `seeds` seeds.
    """
    engine = deriver or Deriver()
    chosen = None if norms is None else frozenset(norms)
    answers: list[Answer] = []
    unmatched: list[tuple[str, str]] = []
    for case in cases:
        for held, answer in _compared(case, pack, engine, chosen, explain=True):
            if answer is None:
                unmatched.append((case.id, held.norm))
            else:
                answers.append(answer)
    left = sum(held.outcome not in SCORED for case in cases for held in case.head.held)
    robustness = _robustness(cases, pack, engine, chosen, drop, seeds) if drop and seeds and answers else None
    return Agreement(
        rules_sha256=pack.digest,
        cases=len(cases),
        answers=tuple(answers),
        unmatched=tuple(unmatched),
        not_examined=left,
        robustness=robustness,
    )


def _compared(
    case: Case, pack: Pack, engine: Deriver, norms: frozenset[str] | None, *, explain: bool
) -> Iterator[tuple[Held, Answer | None]]:
    held = [one for one in case.head.held if one.outcome in SCORED and (norms is None or one.norm in norms)]
    evaluator = Evaluator(pack, case, engine)
    asked = dict.fromkeys(one.norm for one in held if one.norm in pack.norms)
    instruments = {pack.norms[key].cite.instrument for key in asked}
    bars = [norm for norm in pack.norms.values() if instruments.intersection(norm.bars)]
    findings = list(appraise(evaluator, [*(pack.norms[key] for key in asked), *bars]))
    for one in held:
        about = [
            finding
            for finding in findings
            if finding.act == one.act
            and one.person in (None, *finding.persons)
            and one.state in (None, finding.duty_bearer)
        ]
        same = [finding for finding in about if finding.norm == one.norm]
        barred = next((f.norm for f in about if same and f.verdict in BREACH and _bars(pack, f, same[0])), "")
        yield one, _answer(evaluator, one, same, barred, explain=explain) if same else None


def _bars(pack: Pack, bar: Finding, finding: Finding) -> bool:
    return finding.cite.instrument in pack.norms[bar.norm].bars


def _answer(evaluator: Evaluator, held: Held, same: Sequence[Finding], bar: str, *, explain: bool) -> Answer:
    finding = min(same, key=lambda f: (f.as_it_stands != "breach", STRENGTH[f.verdict]))
    head = evaluator.case.head
    answer = Answer(
        case=head.case,
        title=head.title,
        body=head.decision.body if head.decision else "",
        norm=held.norm,
        cite=finding.cite.text,
        act=held.act,
        persons=tuple(dict.fromkeys(person for one in same for person in one.persons)),
        limb=held.limb,
        held=held.outcome,
        at=held.at,
        verdict=finding.verdict,
        breach=finding.as_it_stands == "breach",
        bar=bar,
        turns_on=(),
        missing=tuple(dict.fromkeys(gap.question for gap in finding.missing)),
    )
    if not explain or (answer.agrees and answer.side != "wrong_way"):
        return answer
    instance = Instance(
        finding.act, finding.persons[0] if finding.persons else None, finding.duty_bearer, finding.injured_state
    )
    return replace(answer, turns_on=turning(evaluator, evaluator.pack.norms[held.norm], instance))


def _robustness(
    cases: Sequence[Case], pack: Pack, engine: Deriver, norms: frozenset[str] | None, drop: int, seeds: int
) -> Robustness:
    tallies = []
    for seed in range(seeds):
        answers = [
            answer
            for case in cases
            for _, answer in _compared(_thinned(case, drop, seed), pack, engine, norms, explain=False)
            if answer is not None
        ]
        tallies.append(Tally.of(answers))
    wrong = [tally.wrong_way_share or 0.0 for tally in tallies]
    return Robustness(
        percent=drop,
        seeds=seeds,
        wrong_way_share=sum(wrong) / seeds,
        worst_wrong_way_share=max(wrong),
        abstained_share=sum(tally.abstained_share or 0.0 for tally in tallies) / seeds,
        balanced_accuracy=sum(tally.balanced_accuracy or 0.0 for tally in tallies) / seeds,
    )


def _thinned(case: Case, percent: int, seed: int) -> Case:
    """The case without some of its facts, the same for the same seed."""
    chance = random.Random(f"{case.id} {seed}")  # noqa: S311 - drawn again at will, nothing secret
    kept = tuple(fact for fact in case.facts if chance.random() * 100 >= percent)
    return replace(case, facts=kept)
