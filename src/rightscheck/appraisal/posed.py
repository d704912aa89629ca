"""The findings that a case poses under some norms: those that are in scope on the weighed or the applicant's view."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.grounding.scope import Instance, instances
from rightscheck.law.norms import Norm
from rightscheck.truth import Truth


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What a finding is on, and where it stands.

    Attributes:
        finding: its name: norm, act, State and person.
        value: the conclusion on the weighed view.
    """

    finding: str
    norm: str
    act: str
    duty_bearer: str
    persons: tuple[str, ...]
    injured_state: str | None
    value: Truth


class Posed(NamedTuple):
    """A finding: the norm, the act, person and State, and the norm's evaluation on the weighed view."""

    norm: Norm
    instance: Instance
    run: Evaluation

    @property
    def name(self) -> str:
        """The finding's name: norm, act, State and person."""
        return ".".join([self.norm.norm, self.instance.act, self.instance.duty_bearer, *self.persons])

    @property
    def persons(self) -> tuple[str, ...]:
        """The person, if the norm protects one."""
        return (self.instance.person,) if self.instance.person else ()

    @property
    def issue(self) -> Issue:
        """What the finding is on, and where it stands."""
        return Issue(
            finding=self.name,
            norm=self.norm.norm,
            act=self.instance.act,
            duty_bearer=self.instance.duty_bearer,
            persons=self.persons,
            injured_state=self.instance.injured,
            value=self.run.value,
        )


def posed(evaluator: Evaluator, norms: Iterable[Norm]) -> Iterator[Posed]:
    """Every finding in scope, in the order of the norms and of the acts."""
    for norm in norms:
        for instance in instances(norm, evaluator.case):
            if any(evaluator.scope(norm, instance, view)[0] is not Truth.FALSE for view in ("weighed", "applicant")):
                yield Posed(norm, instance, evaluator.evaluation(norm, instance, "weighed"))
