"""What holds on whose account: the versions of a fact, the evidence for each, and the value of a test on each view.

The four views are those of the design: `agreed` (common ground, concessions, unopposed findings of a court),
`applicant`,
`respondent`, and `weighed` (the better-evidenced account, ties against whoever bears the burden). Unknown is never
no: where nobody says anything, every view answers unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from rightscheck.casefile.case import APPLICANT, NEUTRAL, Case, Fact, FactValue
from rightscheck.law.norms import Burden, Side
from rightscheck.law.pack import Pack
from rightscheck.law.standards import CONCEDED, FOUND, STATED, SUBSTANTIATED
from rightscheck.truth import Truth

View = Literal["agreed", "applicant", "respondent", "weighed"]
VIEWS: Final[tuple[View, ...]] = ("weighed", "applicant", "respondent", "agreed")
Voice = Literal["claimant", "duty_bearer", "neutral", "author"]
How = Literal["asserted", "denied", "conceded", "found", "stated"]
Cause = Literal["settled", "missing", "disputed", "below_standard", "time", "open"]
Test = Callable[[FactValue], Truth]

OTHER: Final[Mapping[Side, Side]] = {"claimant": "duty_bearer", "duty_bearer": "claimant"}
_SIDE_OF_VIEW: Final[Mapping[View, Side]] = {"applicant": "claimant", "respondent": "duty_bearer"}
_AGAINST = {Truth.FALSE: 0, Truth.UNKNOWN: 1, Truth.TRUE: 2}


@dataclass(frozen=True, slots=True)
class Sides:
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


@dataclass(frozen=True, order=True, slots=True)
class Strength:
    """How well a version is evidenced. Compared in this order: grade, independence, directness, corroboration. No
    probabilities."""

    grade: int = 0
    independent: bool = False
    direct: bool = False
    corroborated: bool = False


@dataclass(frozen=True, slots=True)
class Saying:
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


@dataclass(frozen=True, slots=True)
class Reading:
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


class Matter:
    """One fact of one subject in one finding: its versions and how they fare on each view.

    `universe` has all possible values where they are finite, so that denying one of two leaves the other.
    """

    def __init__(
        self,
        versions: Sequence[Version],
        universe: Sequence[FactValue] | None,
        strength: Callable[[Version, bool], Strength],
    ) -> None:
        self.versions = versions
        self._universe = universe
        self._measure = strength
        self._strengths: dict[tuple[int, bool], Strength] = {}

    def _strength(self, version: Version, denial: bool) -> Strength:
        key = (id(version), denial)
        found = self._strengths.get(key)
        if found is None:
            found = self._strengths[key] = self._measure(version, denial)
        return found

    def test(self, test: Test, view: View, *, burden: Burden, helps: Side, minimum: int) -> Reading:
        """The answer of `test` on a view, for an element whose burden, beneficiary and least grade of evidence are
        given."""
        if not self.versions:
            return Reading(Truth.UNKNOWN, "missing")
        if view == "weighed":
            return self._weigh(test, burden, helps, minimum)
        accepted, excluded = self._agreed() if view == "agreed" else self._account(_SIDE_OF_VIEW[view])
        return self._answer(test, accepted, excluded)

    def _answer(self, test: Test, accepted: Sequence[Version], excluded: Sequence[FactValue]) -> Reading:
        if accepted:
            values = {test(version.value) for version in accepted}
            if len(values) > 1:
                return Reading(Truth.UNKNOWN, "disputed", disputed=True)
            value = values.pop()
            if value is Truth.UNKNOWN or all(version.time is Truth.UNKNOWN for version in accepted):
                return Reading(Truth.UNKNOWN, "time")
            return Reading(
                value, disputed=self._disputed(test), grade=max(self._strength(v, False).grade for v in accepted)
            )
        value = self._without(test, excluded)
        return Reading(value, "settled" if value is not Truth.UNKNOWN else "missing", disputed=self._disputed(test))

    def _without(self, test: Test, excluded: Iterable[FactValue]) -> Truth:
        """What remains when some values are excluded: certain only if every value left gives the same answer."""
        gone = set(excluded)
        left = {test(value) for value in self._universe or () if value not in gone}
        return left.pop() if gone and len(left) == 1 else Truth.UNKNOWN

    def _opposes(self, side: Voice, version: Version) -> bool:
        """Whether a side denies a version or asserts another one."""
        return version.by(side, "denied") or any(
            other is not version and other.by(side, "asserted") for other in self.versions
        )

    def _agreed(self) -> tuple[list[Version], list[FactValue]]:
        found = []
        for version in self.versions:
            sides: tuple[Side, Side] = ("claimant", "duty_bearer")
            held = [version.by(side, "asserted", "conceded") for side in sides]
            conceded = any(version.by(side, "conceded") and not self._opposes(side, version) for side in sides)
            settled = version.by("neutral", "found")
            if all(held) or conceded or (settled and not any(self._opposes(side, version) for side in sides)):
                found.append(version)
        return found, [v.value for v in self.versions if v.by("claimant", "denied") and v.by("duty_bearer", "denied")]

    def _account(self, side: Side) -> tuple[list[Version], list[FactValue]]:
        """What a side's account takes, and which values it excludes."""
        excluded = [v.value for v in self.versions if v.by(side, "denied")]
        own = [v for v in self.versions if v.by(side, "asserted")]
        if own:
            return own, excluded
        agreed = self._agreed()[0]
        if agreed:
            return agreed, excluded
        # The author's own statement is nobody's account: the applicant's view takes it, the respondent's does not.
        voices: tuple[Voice, ...] = ("neutral", "author") if side == "claimant" else ("neutral",)
        ways: tuple[How, ...] = ("asserted", "found", "stated", "conceded")
        neutral = [v for v in self.versions if v.value not in excluded and any(v.by(voice, *ways) for voice in voices)]
        if len(neutral) > 1:
            best = max(self._strength(v, False) for v in neutral)
            neutral = [v for v in neutral if self._strength(v, False) == best]
        if not neutral:
            excluded += [v.value for v in self.versions if v.by("neutral", "denied")]
        return neutral, excluded

    def _disputed(self, test: Test) -> bool:
        """Whether somebody's version or denial would give the test another answer."""
        answers = {test(version.value) for version in self.versions if version.held}
        answers |= {self._without(test, [v.value]) for v in self.versions if any(s.how == "denied" for s in v.sayings)}
        return len(answers) > 1

    def _weigh(self, test: Test, burden: Burden, helps: Side, minimum: int) -> Reading:
        # A denial with no version of its own counts as the account "anything but this".
        accounts: list[tuple[Strength, Truth, Truth]] = []
        for version in self.versions:
            if version.held:
                accounts.append((self._strength(version, False), test(version.value), version.time))
            if any(saying.how == "denied" for saying in version.sayings):
                accounts.append((self._strength(version, True), self._without(test, [version.value]), Truth.TRUE))
        disputed = len({value for _, value, _ in accounts}) > 1
        best = max(strength for strength, _, _ in accounts)
        top = [(value, time) for strength, value, time in accounts if strength == best]
        values = {value for value, _ in top}
        cause: Cause = "settled"
        if len(values) == 1:
            value = values.pop()
        elif burden == "shared":
            return Reading(Truth.UNKNOWN, "disputed", disputed=True, grade=best.grade)
        else:
            chosen = min if burden == helps else max
            value = chosen(values, key=_AGAINST.__getitem__)
        if value is not Truth.UNKNOWN and all(time is Truth.UNKNOWN for _, time in top):
            return Reading(Truth.UNKNOWN, "time", disputed=disputed, grade=best.grade)
        if value is Truth.UNKNOWN:
            cause = "disputed" if disputed else "missing"
        elif best.grade < self._needed(value, burden, helps, minimum):
            value, cause = Truth.UNKNOWN, "below_standard"
        return Reading(value, cause, disputed=disputed, grade=best.grade)

    @staticmethod
    def _needed(value: Truth, burden: Burden, helps: Side, minimum: int) -> int:
        """The least grade with which this answer is accepted: the standard binds only the side that bears the
        burden; against a side that must show a point, an allegation has to be substantiated."""
        gains: Side = helps if value is Truth.TRUE else OTHER[helps]
        if burden in ("shared", gains):
            return minimum
        return SUBSTANTIATED if value is Truth.TRUE else 0


class Evidence:
    """Turns the facts of a case into matters."""

    def __init__(self, case: Case, pack: Pack) -> None:
        self._case = case
        self._sources = case.head.sources
        self._kinds = pack.standards.evidence.kinds
        self._stated = FOUND if case.head.facts_are == "found" else STATED

    def versions(self, facts: Iterable[Fact], sides: Sides, covers: Callable[[Fact], Truth]) -> list[Version]:
        """The versions of a fact with one value at a time. `covers` says whether a fact covers the moment that
        counts."""
        found: dict[FactValue, Version] = {}
        for fact in facts:
            time = covers(fact)
            if time is not Truth.FALSE:
                self._add(found, fact.value, fact, sides, time)
        return list(found.values())

    def membership(
        self, facts: Iterable[Fact], member: str, sides: Sides, covers: Callable[[Fact], Truth]
    ) -> list[Version]:
        """The versions (`yes`, `no`) of whether a list has a member. A list says no only of what it leaves out as
        complete."""
        found: dict[FactValue, Version] = {}
        for fact in facts:
            time = covers(fact)
            listed = member in fact.value if isinstance(fact.value, frozenset) else False
            if time is not Truth.FALSE and (listed or fact.provenance.complete):
                self._add(found, "yes" if listed else "no", fact, sides, time)
        return list(found.values())

    def _add(self, found: dict[FactValue, Version], value: FactValue, fact: Fact, sides: Sides, time: Truth) -> None:
        version = found.setdefault(value, Version(value, [], time))
        if time is Truth.TRUE:
            version.time = Truth.TRUE
        provenance = fact.provenance
        if fact.stated:
            said_by_court = self._stated == FOUND
            how: How = "found" if said_by_court else "stated"
            version.sayings.append(Saying(None, "", how, "neutral" if said_by_court else "author", fact.number))
        ways: tuple[tuple[How, Iterable[object]], ...] = (
            ("asserted", provenance.asserted_by),
            ("denied", provenance.denied_by),
            ("conceded", provenance.conceded_by),
            ("found", provenance.found_by),
        )
        for way, mentions in ways:
            for mention in mentions:
                source, at = mention.source, mention.at  # type: ignore[attr-defined]
                voice = sides.voice(self._sources[source].speaks_for)
                said: How = "asserted" if way == "conceded" and voice == "neutral" else way
                if said == "asserted" and voice == "neutral" and self._grade(source, way) >= FOUND:
                    said = "found"
                version.sayings.append(Saying(source, at, said, voice, fact.number))

    def _grade(self, source: str, how: How) -> int:
        grade = self._kinds[self._sources[source].kind].grade
        return max(grade, {"conceded": CONCEDED, "found": FOUND}.get(how, 0))

    def strength(self, version: Version, denial: bool) -> Strength:
        """How well a version, or its denial, is evidenced."""
        sayings = [saying for saying in version.sayings if (saying.how == "denied") == denial]
        grades = [(self._stated if s.source is None else self._grade(s.source, s.how), s) for s in sayings]
        if not grades:
            return Strength()
        best = max(grade for grade, _ in grades)
        top = [saying for grade, saying in grades if grade == best]
        independent = any(s.source is None or self._sources[s.source].speaks_for == NEUTRAL for s in top)
        direct = any(self._direct(s) for s in top)
        authors = {(self._sources[s.source].by or s.source) if s.source else "" for s in top}
        voices = {s.voice for s in top}
        return Strength(
            best, independent, direct, corroborated=len(authors) > 1 and ("neutral" in voices or len(voices) > 1)
        )

    def _direct(self, saying: Saying) -> bool:
        """Hearsay counts only against what an independent source says through a party: a party's report of what its
        opponent or another State said is a report against its own interest.
        """
        if saying.source is None or self._sources[saying.source].speaks_for != NEUTRAL:
            return True
        via = self._sources[saying.source].via
        return via is None or self._sources[via].speaks_for == NEUTRAL
