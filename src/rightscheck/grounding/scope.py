"""Which acts, persons and States a norm concerns in a case."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rightscheck.casefile.case import DONE, Act, Case
from rightscheck.casefile.views import Sides
from rightscheck.dates import PartialDate
from rightscheck.law.norms import Norm


class Instance(NamedTuple):
    """One question: does this State's act towards this person breach a norm?

    `person` is None where the norm protects a State; that State is then `injured`.
    """

    act: str
    person: str | None
    duty_bearer: str
    injured: str | None = None

    @property
    def sides(self) -> Sides:
        """Who is respondent and who is injured."""
        return Sides(self.duty_bearer, self.injured)


def role(act: Act, name: str) -> tuple[str, ...]:
    """The people or States in a role of an act."""
    if name == "of":
        return act.of
    if name == "by":
        return act.by
    value = act.to if name == "to" else act.with_
    return (value,) if value else ()


def pending(act: Act) -> bool:
    """Whether the act has not been carried out, so that it is judged as if it were."""
    return act.status != DONE


def moment(case: Case, act: Act) -> PartialDate | None:
    """The date on which an act is judged: its own, or for a pending one the date of assessment."""
    return act.date if act.date is not None and not pending(act) else case.head.assessed_on if pending(act) else None


def instances(norm: Norm, case: Case) -> Iterator[Instance]:
    """Every act of the right kinds, for each duty-bearer and each protected person, in the order of the file."""
    bearer_role = norm.duty_bearer.partition(".")[2]
    protected_role = norm.protects.partition(".")[2]
    for key, act in case.head.acts.items():
        if act.kind not in norm.concerns:
            continue
        for bearer in role(act, bearer_role):
            for protected in role(act, protected_role):
                if protected_role == "of":
                    yield Instance(key, protected, bearer)
                else:
                    yield Instance(key, None, bearer, protected)
