"""The smallest changes of fact that would turn a finding, both ways.

Three questions of counsel, each a search over other facts: what the State would have had to do to comply (what lay in
its hands, whatever is known of it), what it must prove to rebut a breach, and what the applicant must add for one (what
is not common ground between the sides). Minimal sets, found as in `settling`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from rightscheck.appraisal.answers import Settlement, settlements
from rightscheck.appraisal.dependence import Free, dependence
from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.appraisal.posed import Issue, posed
from rightscheck.appraisal.settling import settling_sets
from rightscheck.grounding.reading import FactKey
from rightscheck.grounding.scope import Instance
from rightscheck.law.norms import Norm
from rightscheck.truth import Truth

Aim = Literal["comply", "rebut", "add"]
AIMS: Final[tuple[tuple[Aim, Truth], ...]] = (("comply", Truth.FALSE), ("rebut", Truth.FALSE), ("add", Truth.TRUE))
"""What is asked, and what the conclusion would then be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turning:
    """The smallest sets of changes that turn a finding in one sense.

    Attributes:
        aim: `comply`, what the State would have had to do; `rebut`, what it must prove; `add`, what the applicant must.
        sets: the smallest sets; none where no changes of this kind turn the finding.
        more: whether there are further ones, as large or larger.
    """

    aim: Aim
    sets: tuple[Settlement, ...]
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Turnable:
    """A finding and what would turn it."""

    on: Issue
    turnings: tuple[Turning, ...]


def turnable(
    evaluator: Evaluator, norms: Iterable[Norm], *, most: int, person: str | None = None
) -> tuple[Turnable, ...]:
    """Every finding in scope under some norms, with what would turn it.

    Args:
        most: how many sets to give of each kind.
        person: only findings on this person.
    """
    return tuple(
        Turnable(on=item.issue, turnings=turnings(evaluator, item.run, most=most))
        for item in posed(evaluator, norms)
        if person in (None, item.instance.person)
    )


def turnings(evaluator: Evaluator, weighed: Evaluation, *, most: int) -> tuple[Turning, ...]:
    """What would turn a conclusion on the weighed view: of a breach what the State would have had to do and what it
    must prove, of a norm that is not met what the applicant must add, of an open one all three.

    Args:
        most: how many sets to give of each kind.
    """
    return tuple(_turnings(evaluator, weighed, most))


def _turnings(evaluator: Evaluator, weighed: Evaluation, most: int) -> Iterator[Turning]:
    instance = weighed.context.instance
    for aim, target in AIMS:
        if weighed.value is target:
            continue
        found = dependence(evaluator, [weighed], _free(evaluator, weighed, aim))
        sets = settling_sets(found, found.conclusions[0], target, most=most)
        yield Turning(aim=aim, sets=settlements(evaluator, instance, found, sets), more=sets.more)


def _free(evaluator: Evaluator, weighed: Evaluation, aim: Aim) -> Free:
    """Which facts may be otherwise. What acts, people and tables of parties say stays as it is."""
    vocabulary = evaluator.pack.vocabulary

    def free(key: FactKey, standing: set[Truth]) -> bool:
        predicate = vocabulary.predicates[key[1]]
        if predicate.derived is not None:
            return False
        if aim == "comply":
            return not predicate.later_event and vocabulary.conduct_of(predicate) == "duty_bearer"
        return not _common_ground(evaluator, weighed.context.instance, weighed.context.known_at_act, key)

    return free


def _common_ground(evaluator: Evaluator, instance: Instance, known_at_act: bool, key: FactKey) -> bool:
    """Whether some version of a fact is agreed, conceded, or found by a court and denied by nobody."""
    matter = evaluator.grounder.matter(key, instance, known_at_act)
    said = matter.test(lambda value: Truth.TRUE, "agreed", burden="shared", helps="claimant", minimum=0)
    return said.value is Truth.TRUE
