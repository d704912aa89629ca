"""What holds on whose account: the versions of a fact, the evidence for each, and the value of a test on each view.

The four views are those of the design: `agreed` (common ground, concessions, unopposed findings of a court),
`applicant`, `respondent`, and `weighed` (the better-evidenced account, ties against whoever bears the burden). Unknown
is never no: where nobody says anything, every view answers unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from rightscheck.casefile.case import APPLICANT, FactValue
from rightscheck.law.norms import Burden, Side
from rightscheck.law.standards import FOUND, SUBSTANTIATED
from rightscheck.truth import Truth

View = Literal["agreed", "applicant", "respondent", "weighed"]
VIEWS: Final[tuple[View, ...]] = ("weighed", "applicant", "respondent", "agreed")
Voice = Literal["claimant", "duty_bearer", "neutral", "author"]
How = Literal["asserted", "denied", "conceded", "found", "stated", "supposed"]
Cause = Literal["settled", "missing", "disputed", "below_standard", "time", "open"]
Test = Callable[[FactValue], Truth]

OTHER: Final[Mapping[Side, Side]] = {"claimant": "duty_bearer", "duty_bearer": "claimant"}
_SIDE_OF_VIEW: Final[Mapping[View, Side]] = {"applicant": "claimant", "respondent": "duty_bearer"}
_PLAIN: Final[tuple[How, ...]] = ("found", "supposed")
_AGAINST = {Truth.FALSE: 0, Truth.UNKNOWN: 1, Truth.TRUE: 2}


class Sides(NamedTuple):
    """Who stands where in one finding: the respondent State, and the injured State if the norm protects one."""

    respondent: str
    injured: str | None = None

    def voice(self, speaks_for: str) -> Voice:
        """The voice of a source in this finding; a third State is neutral here, though not independent."""
        if speaks_for == self.respondent:
            return "duty_bearer"
        if speaks_for == APPLICANT or (self.injured is not None and speaks_for == self.injured):
            return "claimant"
        return "neutral"


class Strength(NamedTuple):
    """How well a version is evidenced. Compared in this order: grade, independence, directness, corroboration. No
    probabilities."""

    grade: int = 0
    independent: bool = False
    direct: bool = False
    corroborated: bool = False


class Saying(NamedTuple):
    """Somebody's word on a version: which source, where in it, and in what way."""

    source: str | None
    at: str
    how: How
    voice: Voice
    fact: int


@dataclass(slots=True)
class Version:
    """One value of a fact and everybody's word on it. `time` says whether it covers the moment that counts."""

    value: FactValue
    sayings: list[Saying] = field(default_factory=list)
    time: Truth = Truth.TRUE

    def by(self, voice: Voice, *how: How) -> bool:
        """Whether this voice said this of the version."""
        return any(saying.voice == voice and saying.how in how for saying in self.sayings)

    @property
    def held(self) -> bool:
        """Whether anybody holds it at all (a version may be there only because it is denied)."""
        return any(saying.how != "denied" for saying in self.sayings)

    @property
    def denied(self) -> bool:
        """Whether anybody denies it."""
        return any(saying.how == "denied" for saying in self.sayings)


class Reading(NamedTuple):
    """The answer of a test on a view.

    Attributes:
        cause: why the value is what it is: `missing` (nobody says), `disputed` (an even dispute), `below_standard`
            (said, but on too little evidence), `time` (dates leave it open), else `settled`.
        disputed: whether the answer depends on whom one believes.
        grade: the grade of the evidence on which the answer rests.
    """

    value: Truth
    cause: Cause = "settled"
    disputed: bool = False
    grade: int = 0


Measure = Callable[[Iterable[Saying]], Strength]


class Matter:
    """One fact of one subject in one finding: its versions and how they fare on each view.

    Where it is not known whether a statement covers the moment that counts, there are several records, with and
    without it, and an answer is one only if every record gives it.

    Args:
        records: what is said; the first has every statement that may count.
        universe: all possible values where they are finite, so that denying one of two leaves the other.
    """

    def __init__(
        self, records: Sequence[Sequence[Version]], universe: Sequence[FactValue] | None, measure: Measure
    ) -> None:
        self.versions = records[0]
        self._records = [_Record(versions, universe or (), measure) for versions in records]

    def test(self, test: Test, view: View, *, burden: Burden, helps: Side, minimum: int) -> Reading:
        """The answer of `test` on a view, for an element whose burden, beneficiary and least grade of evidence are
        given."""
        readings = [record.test(test, view, burden, helps, minimum) for record in self._records]
        first = readings[0]
        if all(reading.value is first.value for reading in readings):
            return first
        return Reading(Truth.UNKNOWN, "time", disputed=first.disputed, grade=first.grade)


class _Record:
    """The versions of a fact, every one of which counts."""

    def __init__(self, versions: Sequence[Version], universe: Sequence[FactValue], measure: Measure) -> None:
        self._versions = versions
        self._universe = universe
        self._measure = measure
        # Most facts have one version that nobody denies: then there is nothing to weigh it against.
        self._alone = len(versions) == 1 and not versions[0].denied
        self._strengths: dict[tuple[int, bool], Strength] = {}
        self._taken: dict[View, tuple[list[Version], list[FactValue]]] = {}

    def test(self, test: Test, view: View, burden: Burden, helps: Side, minimum: int) -> Reading:
        if not self._versions:
            return Reading(Truth.UNKNOWN, "missing")
        if view == "weighed":
            return self._weigh(test, burden, helps, minimum)
        taken = self._taken.get(view)
        if taken is None:
            taken = self._agreed() if view == "agreed" else self._account(_SIDE_OF_VIEW[view])
            self._taken[view] = taken
        return self._answer(test, *taken)

    def _strength(self, version: Version, denial: bool) -> Strength:
        """How well a version, or its denial, is evidenced."""
        key = (id(version), denial)
        found = self._strengths.get(key)
        if found is None:
            sayings = [saying for saying in version.sayings if (saying.how == "denied") == denial]
            found = self._strengths[key] = self._measure(sayings)
        return found

    def _disputed(self, test: Test) -> bool:
        """Whether somebody's version or denial would give the test another answer. A denial disputes only the version
        that it denies, unless it leaves a single answer."""
        if self._alone:
            return False
        answers = {test(version.value) for version in self._versions if version.held}
        answers |= {self._without(test, [v.value]) for v in self._versions if v.denied and v.held}
        left = self._without(test, [v.value for v in self._versions if v.denied and not v.held])
        return len(answers | ({left} - {Truth.UNKNOWN})) > 1

    def _without(self, test: Test, excluded: Iterable[FactValue]) -> Truth:
        """What remains when some values are excluded: certain only if every value left gives the same answer."""
        gone = set(excluded)
        left = {test(value) for value in self._universe if value not in gone}
        return left.pop() if gone and len(left) == 1 else Truth.UNKNOWN

    # Accounts -------------------------------------------------------------------------------------------------------

    def _answer(self, test: Test, accepted: Sequence[Version], excluded: Sequence[FactValue]) -> Reading:
        disputed = self._disputed(test)
        if not accepted:
            value = self._without(test, excluded)
            return Reading(value, "settled" if value is not Truth.UNKNOWN else "missing", disputed)
        values = {test(version.value) for version in accepted}
        if len(values) > 1:
            return Reading(Truth.UNKNOWN, "disputed", disputed=True)
        value = values.pop()
        grade = max(self._strength(version, False).grade for version in accepted)
        return Reading(value, "settled" if value is not Truth.UNKNOWN else "time", disputed, grade)

    def _opposes(self, side: Voice, version: Version) -> bool:
        """Whether a side denies a version or asserts another one."""
        return version.by(side, "denied") or any(
            other is not version and other.by(side, "asserted") for other in self._versions
        )

    def _agreed(self) -> tuple[list[Version], list[FactValue]]:
        """What no side opposes and both say, one concedes, or an independent court found; and what both deny."""

        def settled(version: Version) -> bool:
            if any(self._opposes(side, version) for side in OTHER):
                return False
            both = all(version.by(side, "asserted", "conceded") for side in OTHER)
            return both or any(version.by(side, "conceded") for side in OTHER) or version.by("neutral", *_PLAIN)

        def refuted(version: Version) -> bool:
            words = [saying for saying in version.sayings if saying.how == "denied" and saying.voice == "neutral"]
            held = any(version.by(side, "asserted", "conceded") for side in OTHER)
            return all(version.by(side, "denied") for side in OTHER) or (
                not held and self._measure(words).grade >= FOUND
            )

        return [v for v in self._versions if settled(v)], [v.value for v in self._versions if refuted(v)]

    def _account(self, side: Side) -> tuple[list[Version], list[FactValue]]:
        """What a side's account takes, and which values it excludes. What its voices contradict each other on is
        neither."""
        open_ = [v for v in self._versions if not v.by(side, "denied")]
        excluded = [v.value for v in self._versions if v.by(side, "denied") and not v.by(side, "asserted", "conceded")]
        for how in ("asserted", "conceded"):
            own = [v for v in open_ if v.by(side, how)]
            if own:
                return own, excluded
        agreed = self._agreed()[0]
        if agreed:
            return agreed, excluded
        # The author's own statement is nobody's account: the applicant's view takes it, the respondent's does not.
        voices = ("neutral", "author") if side == "claimant" else ("neutral",)
        best, chosen = Strength(), list[Version]()
        for version in open_:
            words = [saying for saying in version.sayings if saying.voice in voices]
            held = self._measure(saying for saying in words if saying.how != "denied")
            denied = self._measure(saying for saying in words if saying.how == "denied")
            if denied > held:
                excluded.append(version.value)
            elif held > max(best, denied):
                best, chosen = held, [version]
            elif held == best and held > denied:
                chosen.append(version)
        return chosen, excluded

    # Weighing -------------------------------------------------------------------------------------------------------

    def _weigh(self, test: Test, burden: Burden, helps: Side, minimum: int) -> Reading:
        disputed = self._disputed(test)
        accounts = self._accounts(test)
        if not accounts:
            return Reading(Truth.UNKNOWN, "disputed" if disputed else "missing", disputed)
        best = max(strength for strength, _ in accounts)
        values = {value for strength, value in accounts if strength == best}
        if len(values) == 1:
            value = values.pop()
        elif burden == "shared":
            value = Truth.UNKNOWN
        else:
            chosen = min if burden == helps else max
            value = chosen(values, key=_AGAINST.__getitem__)
        if value is Truth.UNKNOWN:
            return Reading(value, "disputed" if disputed else "time", disputed, best.grade)
        if best.grade < self._needed(value, burden, helps, minimum):
            return Reading(Truth.UNKNOWN, "below_standard", disputed, best.grade)
        return Reading(value, "settled", disputed, best.grade)

    def _accounts(self, test: Test) -> list[tuple[Strength, Truth]]:
        """The accounts that are weighed, each with its evidence and the answer that it gives.

        A version falls to a better-evidenced denial and stands against a weaker one; where they are even, "anything but
        this" is an account beside it. Of denials, what they leave is an account if it is one answer.
        """
        if self._alone:
            return [(self._strength(self._versions[0], False), test(self._versions[0].value))]
        found = []
        gone: list[Version] = []
        even: list[Version] = []
        for version in self._versions:
            if version.denied:
                denial = self._strength(version, True)
                if not version.held or denial > self._strength(version, False):
                    gone.append(version)
                    continue
                if denial == self._strength(version, False):
                    even.append(version)
            found.append((self._strength(version, False), test(version.value)))
        excluded = [version.value for version in gone]
        left = self._without(test, excluded)
        if left is not Truth.UNKNOWN:
            # As strong as the weakest of the denials that it takes to exclude the other answers.
            needed = [version for version in gone if test(version.value) is not left] or gone
            found.append((min(self._strength(version, True) for version in needed), left))
        found += [(self._strength(v, True), self._without(test, [*excluded, v.value])) for v in even]
        return found

    @staticmethod
    def _needed(value: Truth, burden: Burden, helps: Side, minimum: int) -> int:
        """The least grade with which this answer is accepted: the standard binds only the side that bears the
        burden; against a side that must show a point, an allegation has to be substantiated."""
        gains: Side = helps if value is Truth.TRUE else OTHER[helps]
        if burden in ("shared", gains):
            return minimum
        return SUBSTANTIATED if value is Truth.TRUE or gains == "claimant" else 0
