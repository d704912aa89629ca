"""The scenarios of a pack played once to the point where the case is checked, so that they can be checked against many
packs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pytest_bdd.feature import get_features
from pytest_bdd.parser import Scenario, ScenarioTemplate

from rightscheck import check
from rightscheck.casefile.case import Case
from rightscheck.casefile.load import case_from_text
from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack

from ..steps.draft import Draft
from ..steps.givens import Language
from ..steps.outcomes import Outcome, expect, norms_in
from ..steps.problems import StepError


@dataclass
class Checked:
    """One scenario: the cases it checks, each with what is expected of them."""

    title: str
    norms: tuple[str, ...]
    parts: list[tuple[Draft, Case, list[str]]]

    def fails(self, pack: Pack, deriver: Deriver) -> bool:
        """Whether something that the scenario expects is not so under a pack."""
        for draft, case, expected in self.parts:
            findings = check(case, pack, norms=self.norms, deriver=deriver)
            outcome = Outcome(draft, case, findings, self.norms)
            try:
                for sentence in expected:
                    expect(outcome, sentence)
            except StepError:
                return True
        return False


def checked_scenarios(pack: Pack, folder: Path, wanted: Collection[str]) -> Iterator[Checked]:
    """Every scenario of the features of a pack that checks one of these norms, rows of outlines one by one."""
    language = Language(pack)
    for feature in get_features([str(folder)]):
        subject = Path(feature.filename).stem
        for template in feature.scenarios.values():
            for number, context in enumerate(_contexts(template)):
                scenario = template.render(context)
                title = f"{subject}: {template.name}" + (f" [{number + 1}]" if context else "")
                norms = list(pack.norms)
                named = [norm for step in scenario.steps if step.type == "then" for norm in norms_in(step.name, norms)]
                asked = tuple(dict.fromkeys([*([subject] if subject in pack.norms else []), *named]))
                if not frozenset(wanted).isdisjoint(asked):
                    yield _played(scenario, title, asked, pack, language)


def _contexts(template: ScenarioTemplate) -> Iterable[Mapping[str, object]]:
    rows = [context for examples in template.examples for context in examples.as_contexts()]
    return rows or [{}]


def _played(scenario: Scenario, title: str, asked: tuple[str, ...], pack: Pack, language: Language) -> Checked:
    kinds = tuple(dict.fromkeys(kind for norm in asked for kind in pack.norms[norm].concerns))
    draft = Draft(pack, kinds, title=scenario.name)
    played = Checked(title, asked, [])
    for step in scenario.steps:
        if step.type == "given":
            try:
                language.given(draft, step.name)
            except StepError as error:
                raise StepError(f"{title}\n{error}") from None
        elif step.type == "when":
            played.parts.append((draft, case_from_text(draft.text(), "scenario.yaml", pack), []))
        else:
            played.parts[-1][2].append(step.name)
    return played
