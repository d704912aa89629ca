"""Two versions of a case, or one case under two packs: which findings changed, and which differences caused each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from rightscheck.appraisal.appraise import Outcome
from rightscheck.appraisal.findings import STRENGTH
from rightscheck.appraisal.minimal import Causes, causes
from rightscheck.comparing.changes import Change, case_changes
from rightscheck.comparing.hybrids import Asked, Aspect, Hybrids, Version, asked, aspect, outcomes, same
from rightscheck.comparing.packs import pack_changes
from rightscheck.inference.derive import Deriver

MOST_TRIES: Final = 5000
"""After so many tries the causes of further findings are no longer looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A finding that changed.

    Attributes:
        old, new: what it comes to in OLD and in NEW; None where there is no such finding.
        respect: the first respect in which they differ; the causes are those of this one.
        causes: the changes that bring it about; None where the search had been stopped before.
    """

    asked: Asked
    old: Outcome | None
    new: Outcome | None
    respect: Aspect
    causes: Causes[Change] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The result of a comparison.

    Attributes:
        findings: those that changed, strongest first; `unchanged` counts the others.
        changes: every difference between the two, whether or not it has an effect.
    """

    old: Version
    new: Version
    findings: tuple[Changed, ...]
    unchanged: int
    changes: tuple[Change, ...]

    @property
    def in_no_cause(self) -> tuple[Change, ...]:
        """The changes that are in no cause of a changed finding and needed for none."""
        found = [one.causes for one in self.findings if one.causes is not None]
        used = {change for cause in found for some in (*cause.enough, cause.needed) for change in some}
        return tuple(change for change in self.changes if change not in used)

    @property
    def complete(self) -> bool:
        """Whether the causes of every changed finding were searched to the end."""
        return all(one.causes is not None and one.causes.complete for one in self.findings)


def compare(
    old: Version, new: Version, *, norms: Iterable[str] | None = None, deriver: Deriver | None = None
) -> Comparison:
    """Compare the findings on two versions.

    Findings are matched by their names: norm, act, State and person. The causes are found by checking OLD again with
    some of the changes made, so they are exact, not guessed.

    Args:
        norms: ids of the norms to check (default: all of either pack).

    Raises:
        EngineDisagreement: the engines differ; nothing is compared.
    """
    changes = (*case_changes(old.case, new.case), *pack_changes(old.pack, new.pack))
    hybrids = Hybrids(old, new, changes, deriver or Deriver())
    chosen = dict.fromkeys(norms) if norms is not None else dict.fromkeys((*old.pack.norms, *new.pack.norms))
    before, after = asked(old, chosen), asked(new, chosen)
    if not any(not change.inert for change in changes):
        return Comparison(old=old, new=new, findings=(), unchanged=len(after), changes=changes)
    mine, theirs = outcomes(hybrids.before, before), outcomes(hybrids.after, after)
    found = []
    for key, one in {**before, **after}.items():
        respect = aspect(mine.get(key), theirs.get(key))
        if respect is not None:
            found.append(_changed(hybrids, one, mine.get(key), theirs.get(key), respect))
    unchanged = len(before.keys() | after.keys()) - len(found)
    found.sort(key=_strength)
    return Comparison(old=old, new=new, findings=tuple(found), unchanged=unchanged, changes=changes)


def _changed(hybrids: Hybrids, one: Asked, old: Outcome | None, new: Outcome | None, respect: Aspect) -> Changed:
    tried: dict[frozenset[Change], bool] = {}

    def gives(changes: frozenset[Change]) -> bool:
        if changes not in tried:
            tried[changes] = same(hybrids.outcome(one, changes), new, respect)
        return tried[changes]

    searched: Causes[Change] | None = None
    if respect == "there":
        searched = causes(hybrids.bringing(one), lambda changes: hybrids.there(one, changes) is (new is not None))
    elif hybrids.tries < MOST_TRIES:
        searched = causes(hybrids.relevant(one), gives)
    return Changed(asked=one, old=old, new=new, respect=respect, causes=searched)


def _strength(one: Changed) -> int:
    return min(STRENGTH[outcome.verdict] for outcome in (one.old, one.new) if outcome is not None)
