"""What holds on whose account: the versions of a fact, the evidence for each, and the value of a test on each view.

The four views are those of the design: `agreed` (common ground, concessions, unopposed findings of a court),
`applicant`, `respondent`, and `weighed` (the better-evidenced account, ties against whoever bears the burden). Unknown
is never no: where nobody says anything, every view answers unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Final, Literal, NamedTuple

from rightscheck.casefile.case import APPLICANT, NEUTRAL, Case, Fact, FactValue, Mentions
from rightscheck.law.norms import Burden, Side
from rightscheck.law.pack import Pack
from rightscheck.law.standards import CONCEDED, FOUND, STATED, SUBSTANTIATED
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


def on_their_word(versions: Iterable[Version], accepted: Collection[str]) -> list[Version]:
    """The versions when the word of some sources is accepted: what they hold replaces all else as found, and what they
    deny is excluded.

    As in the account of a side, what they assert goes before what they concede, and what they contradict each other on
    is neither. A list says nothing against another one.
    """
    versions = list(versions)

    def words(version: Version, how: How, *ways: How) -> list[Saying]:
        chosen = [saying for saying in version.sayings if saying.source in accepted and saying.how in ways]
        return [saying._replace(how=how, voice="neutral") for saying in chosen]

    denied = [version for version in versions if words(version, "denied", "denied")]
    for ways in (("asserted", "found"), ("conceded",)):
        held = [version for version in versions if version not in denied and words(version, "supposed", *ways)]
        if held:
            kept = [version for version in versions if version not in held and isinstance(version.value, frozenset)]
            return [Version(v.value, words(v, "supposed", *ways), v.time) for v in held] + kept
    return [
        Version(version.value, words(version, "denied", "denied"), version.time)
        if version in denied and not words(version, "supposed", "asserted", "found", "conceded")
        else version
        for version in versions
    ]


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


class _Statement(NamedTuple):
    """What one fact of the file says of a matter, and whether it covers the moment that counts."""

    fact: Fact
    value: FactValue
    time: Truth
    sayings: list[Saying]

    @property
    def period(self) -> tuple[object, ...]:
        """Statements with the same period all count or all do not."""
        provenance = self.fact.provenance
        return provenance.start, provenance.end, provenance.known


MOST_PERIODS: Final = 4
"""Statements with different periods that may or may not cover the moment: so many are told apart."""


class Evidence:
    """Turns the facts of a case into matters."""

    def __init__(self, case: Case, pack: Pack) -> None:
        self._sources = case.head.sources
        self._kinds = pack.standards.evidence.kinds
        self._stated = FOUND if case.head.facts_are == "found" else STATED
        self._accepted = case.accepted

    def records(
        self,
        facts: Iterable[Fact],
        sides: Sides,
        covers: Callable[[Fact], Truth],
        value: Callable[[Fact], FactValue | None],
    ) -> list[list[Version]]:
        """What is said of a matter, first with every statement that may count.

        Args:
            covers: whether a fact covers the moment that counts.
            value: what a fact says of the matter; None for nothing.
        """
        said: list[_Statement] = []
        for fact in facts:
            time, answer = covers(fact), value(fact)
            if answer is not None and time is not Truth.FALSE:
                said.append(_Statement(fact, answer, time, self._sayings(fact, sides)))
        periods: dict[object, int] = {}
        for statement in said:
            if statement.time is Truth.UNKNOWN:
                periods.setdefault(statement.period, min(len(periods), MOST_PERIODS - 1))
        return [
            self._record([s for s in said if s.time is Truth.TRUE or counts[periods[s.period]]])
            for counts in product((True, False), repeat=len(set(periods.values())))
        ]

    def _record(self, said: Iterable[_Statement]) -> list[Version]:
        """The versions in some statements. What a side says of one person of a group replaces what it says of the
        whole group."""
        said = list(said)
        special = [
            (self._who(saying), saying.how, statement.value)
            for statement in said
            if statement.fact.person is not None
            for saying in statement.sayings
        ]
        replaced = {who for who, how, _ in special if how != "denied"}
        answered = {(who, value) for who, _, value in special}
        found: dict[FactValue, Version] = {}
        for statement in said:
            sayings = statement.sayings
            if special and statement.fact.person is None:
                sayings = [
                    saying
                    for saying in sayings
                    if (self._who(saying), statement.value) not in answered
                    and (saying.how == "denied" or self._who(saying) not in replaced)
                ]
            if sayings:
                version = found.setdefault(statement.value, Version(statement.value, [], statement.time))
                version.sayings += sayings
                version.time = Truth.TRUE if statement.time is Truth.TRUE else version.time
        return on_their_word(found.values(), self._accepted) if self._accepted else list(found.values())

    def _who(self, saying: Saying) -> str | None:
        """The side that a saying comes from; independent sources are each their own, the author is None."""
        if saying.source is None:
            return None
        side = self._sources[saying.source].speaks_for
        return f"/{saying.source}" if side == NEUTRAL else side

    def _sayings(self, fact: Fact, sides: Sides) -> list[Saying]:
        provenance = fact.provenance
        if fact.supposed:
            return [Saying(None, "", "supposed", "neutral", fact.number)]
        if fact.stated:
            decided = self._stated == FOUND
            return [Saying(None, "", "found" if decided else "stated", "neutral" if decided else "author", fact.number)]
        ways: tuple[tuple[How, Mentions], ...] = (
            ("asserted", provenance.asserted_by),
            ("denied", provenance.denied_by),
            ("conceded", provenance.conceded_by),
            ("found", provenance.found_by),
        )
        sayings = []
        for way, mentions in ways:
            for mention in mentions:
                voice = sides.voice(self._sources[mention.source].speaks_for)
                how = self._how(way, mention.source, voice)
                sayings.append(Saying(mention.source, mention.at, how, voice, fact.number))
        return sayings

    def _how(self, way: How, source: str, voice: Voice) -> How:
        """Only a source that speaks for nobody finds a fact, and only a side concedes one."""
        if way == "denied" or (way == "conceded" and voice != "neutral"):
            return way
        independent = self._sources[source].speaks_for == NEUTRAL
        return "found" if independent and self._grade(source, way) >= FOUND else "asserted"

    def _graded(self, saying: Saying) -> int:
        """The grade of a saying; what is supposed meets any standard."""
        if saying.source is None:
            return FOUND if saying.how == "supposed" else self._stated
        return self._grade(saying.source, saying.how)

    def _grade(self, source: str, how: How) -> int:
        """The grade of the kind of source. What speaks for a side is no independent court, whatever it is called."""
        if source in self._accepted:
            return FOUND
        grade = self._kinds[self._sources[source].kind].grade
        if self._sources[source].speaks_for != NEUTRAL:
            grade = min(grade, CONCEDED - 1)
        return max(grade, {"conceded": CONCEDED, "found": FOUND}.get(how, 0))

    def measure(self, sayings: Iterable[Saying]) -> Strength:
        """How strong some words are together."""
        grades = [(self._graded(saying), saying) for saying in sayings]
        if not grades:
            return Strength()
        best = max(grade for grade, _ in grades)
        top = [saying for grade, saying in grades if grade == best]
        # Both of one saying: the directness of what a party says does not pass to what it only passes on.
        independent, direct = max((self._independent(saying), self._direct(saying)) for saying in top)
        authors = {self._origin(s.source) if s.source else "" for s in top}
        voices = {s.voice for s in top}
        return Strength(
            best, independent, direct, corroborated=len(authors) > 1 and ("neutral" in voices or len(voices) > 1)
        )

    def _independent(self, saying: Saying) -> bool:
        """Whether a saying comes from a source that speaks for nobody."""
        known = saying.source is None or saying.source in self._accepted
        return known or self._sources[str(saying.source)].speaks_for == NEUTRAL

    def _direct(self, saying: Saying) -> bool:
        """Hearsay counts only against what an independent source says through a party: a party's report of what its
        opponent or another State said is a report against its own interest.
        """
        if saying.source is None or saying.source in self._accepted or not self._independent(saying):
            return True
        via = self._sources[saying.source].via
        return via is None or self._sources[via].speaks_for == NEUTRAL

    def _origin(self, source: str) -> str:
        """Who a source goes back to: several reports that go back to one source count as one."""
        while (via := self._sources[source].via) is not None:
            source = via
        return self._sources[source].by or source
