"""From the facts of a case to the versions of a fact: who says what of it, when that counts, and how strong it is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from itertools import product
from typing import Final, NamedTuple

from rightscheck.casefile.case import NEUTRAL, Case, Fact, FactValue, Mentions
from rightscheck.casefile.views import How, Saying, Sides, Strength, Version, Voice
from rightscheck.law.pack import Pack
from rightscheck.law.standards import CONCEDED, FOUND, STATED
from rightscheck.truth import Truth


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
