"""Whether the scenarios notice a mutant.

Most scenarios come out the same under most mutants, so what they speak of is compared first, with everything kept that
does not rest on the changed rule; only where it differs is the whole check run. A change that this comparison overlooks
counts as not noticed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.casefile.views import VIEWS
from rightscheck.grounding.scope import instances
from rightscheck.inference.derive import Deriver
from rightscheck.law.norms import Concept, Norm
from rightscheck.law.pack import Pack
from rightscheck.truth import Truth

from .mutants import Mutant, mutants
from .playing import Checked

_ELEMENTS = re.compile(r"the exception|the counter-argument|resting on", re.IGNORECASE)
_GAPS = re.compile(r"the question|hinge", re.IGNORECASE)


@dataclass(frozen=True)
class Score:
    """What became of the mutants of one rule."""

    rule: str
    caught: int
    survivors: tuple[str, ...]
    equivalent: int
    wrong: tuple[str, ...]

    @property
    def counted(self) -> int:
        return self.caught + len(self.survivors)

    @property
    def percent(self) -> float:
        return 100 * self.caught / self.counted if self.counted else 100.0


class Stage:
    """A scenario with what it comes to under the pack as it is.

    What is compared is what the scenario speaks of: the conclusions; the elements, where it names some; and the open
    facts, where it expects a question or a hinge.
    """

    def __init__(self, scenario: Checked, pack: Pack, deriver: Deriver) -> None:
        self.scenario = scenario
        steps = [step for _, _, expected in scenario.parts for step in expected]
        self.gaps = any(_GAPS.search(step) for step in steps)
        self.elements = self.gaps or any(_ELEMENTS.search(step) for step in steps)
        self.evaluators = [Evaluator(pack, case, deriver) for _, case, _ in scenario.parts]
        self.usual = [list(self._outcome(evaluator)) for evaluator in self.evaluators]
        self.stated = {fact.predicate for _, case, _ in scenario.parts for fact in case.facts}
        self.caught = 0

    def _outcome(self, evaluator: Evaluator) -> Iterator[object]:
        for norm in (evaluator.pack.norms[key] for key in self.scenario.norms):
            for instance in instances(norm, evaluator.case):
                scope = [evaluator.scope(norm, instance, view) for view in ("weighed", "applicant")]
                yield [value for value, _ in scope]
                if any(value is not Truth.FALSE for value, _ in scope):
                    yield from (self._run(evaluator, evaluator.evaluation(norm, instance, view)) for view in VIEWS)

    def _run(self, evaluator: Evaluator, run: Evaluation) -> object:
        if not self.elements:
            return run.value
        nested = [each for leaf in run.readings for each in evaluator.runs_behind(run, leaf)]
        named = {
            name: value for each in (run, *nested) for name, value in each.derivation.values.items() if "." not in name
        }
        unread = {
            key
            for _, _, reading in evaluator.fact_readings(run)
            if reading.value is Truth.UNKNOWN
            for key in reading.keys
        }
        return run.value, named, unread if self.gaps else None

    def differs(self, pack: Pack, changed: frozenset[str]) -> bool:
        """Whether what the scenario speaks of comes out otherwise under a pack."""
        return any(
            list(self._outcome(evaluator.under(pack, changed))) != usual
            for evaluator, usual in zip(self.evaluators, self.usual, strict=True)
        )


class Trial:
    """Plays the scenarios of a pack against the mutants of its rules."""

    def __init__(self, pack: Pack, scenarios: Sequence[Checked], equivalent: Mapping[str, Mapping[str, str]]) -> None:
        self.pack = pack
        self.equivalent = equivalent
        self.deriver = Deriver("reference")
        self.scenarios = scenarios
        self.resting = resting(pack)

    def rule(self, key: str) -> Norm | Concept:
        """A norm or concept of the pack."""
        return self.pack.norms[key] if key in self.pack.norms else self.pack.concepts[key]

    def changed(self, mutant: Mutant) -> Pack:
        """The pack with a mutant in place of its rule."""
        folder = "norms" if isinstance(mutant.made, Norm) else "concepts"
        return self.pack.model_copy(update={folder: {**getattr(self.pack, folder), mutant.rule: mutant.made}})

    def score(self, key: str) -> Score:
        """The score of a norm or concept."""
        rule = self.rule(key)
        concerned = [one for one in self.scenarios if not self.resting[key].isdisjoint(one.norms)]
        stages = [Stage(one, self.pack, self.deriver) for one in concerned]
        known = self.equivalent.get(key, {})
        caught, survivors, wrong = 0, [], []
        tried = list(mutants(rule, self.pack))  # all kept: the evaluators know nodes by their identity
        for mutant in tried:
            asked = [stage for stage in stages if mutant.fact in stage.stated] if mutant.fact else list(stages)
            asked.sort(key=lambda stage: (-len(mutant.near & stage.stated), len(stage.stated), -stage.caught))
            noticed = self._noticed(self.changed(mutant), self.resting[key] | {key}, asked)
            if mutant.name in known:
                wrong += [f"{mutant.name}: listed as equivalent, but a scenario notices it"] if noticed else []
            elif noticed:
                caught += 1
            else:
                survivors.append(mutant.name)
        names = {mutant.name for mutant in tried}
        wrong += [f"{name}: listed as equivalent, but there is no such mutant" for name in known if name not in names]
        return Score(key, caught, tuple(survivors), len(known.keys() & names), tuple(wrong))

    def _noticed(self, pack: Pack, changed: frozenset[str], stages: list[Stage]) -> bool:
        for stage in stages:
            if stage.differs(pack, changed) and stage.scenario.fails(pack, self.deriver):
                stage.caught += 1
                return True
        return False


def resting(pack: Pack) -> Mapping[str, frozenset[str]]:
    """The norms and concepts that rest on each of them, itself among them."""
    rules: dict[str, Norm | Concept] = {**pack.concepts, **pack.norms}
    below = {
        key: {name for _, node in rule.walk() if (name := node.concept or node.norm)} for key, rule in rules.items()
    }
    found: dict[str, set[str]] = {key: {key} for key in rules}
    changed = True
    while changed:
        changed = False
        for key, names in below.items():
            for name in names:
                if not found[name] >= found[key]:
                    found[name] |= found[key]
                    changed = True
    return {key: frozenset(users) for key, users in found.items()}
