"""What is worth telling of a case in brief: norms by their strongest verdict, facts by how much rests on them, what a
State says, the questions that settle most, and the bodies that are open, the most urgent first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Final, NamedTuple

from rightscheck.appraisal.findings import STRENGTH, Finding, Role, Verdict
from rightscheck.appraisal.openings import ORDER, Opening, Part
from rightscheck.casefile.case import NEUTRAL, Act, Fact, Mention
from rightscheck.casefile.sentences import Sentences, sentence
from rightscheck.report.dossier import Dossier
from rightscheck.report.words import decisive
from rightscheck.truth import Truth

BREACHES: Final[tuple[Verdict, ...]] = ("established", "indicated", "contested", "arguable")
MET: Final[tuple[Verdict, ...]] = ("established", "indicated")
_TELLING: Final[tuple[Role, ...]] = ("element", "argument_for")
_NAMED: Final = re.compile(r"(?P<about>[^\[.]+)(\[[^\]]*\])?\.(?P<predicate>.+)")
"""A fact as findings name it: `expulsion.remedy_access` or `expulsion[ana].remedy_access`."""


class Breach(NamedTuple):
    """A norm in one State's account: its title, where it stands, and the strongest verdict on it."""

    title: str
    cite: str
    verdict: Verdict


class Claim(NamedTuple):
    """A fact as a sentence, and the sources that say it or, where it is a denial, deny it."""

    text: str
    sources: tuple[str, ...]
    denied_by: tuple[str, ...] = ()


class Where(NamedTuple):
    """A body that can be turned to against a State: the best of its openings, and the day that comes first, in ISO form
    and empty where none is known; `safe` is the safe day before it."""

    opening: Opening
    part: Part | None
    last: str
    safe: str


@dataclass(frozen=True)
class Points:
    """Selects from a dossier. Everything comes in the order of its weight, whole: who prints it says how much of it."""

    dossier: Dossier

    @cached_property
    def duties(self) -> Sequence[Finding]:
        """The findings that say whether a binding duty was breached."""
        found = self.dossier.findings.findings
        return [f for f in found if f.kind == "duty" and f.binding and f.verdict != "not_applicable"]

    @cached_property
    def states(self) -> Sequence[str]:
        """The States that the findings are on, the gravest first."""

        def gravity(state: str) -> tuple[int, ...]:
            counted = Counter(breach.verdict for breach in self.breaches(state))
            return tuple(-counted[verdict] for verdict in BREACHES)

        return sorted(dict.fromkeys(f.duty_bearer for f in self.duties), key=gravity)

    @cached_property
    def acts(self) -> Sequence[tuple[str, Act]]:
        """The acts, those on which most rests first."""
        weight = Counter[str]()
        for finding in self.duties:
            weight[finding.act] += _weight(finding)
        return sorted(self.dossier.case.head.acts.items(), key=lambda item: -weight[item[0]])

    def breaches(self, state: str) -> Sequence[Breach]:
        """The norms that a State breached on some account, strongest first, each once."""
        strongest: dict[tuple[str, str], Breach] = {}
        for f in sorted((f for f in self.duties if f.duty_bearer == state), key=lambda f: STRENGTH[f.verdict]):
            if f.verdict in BREACHES:
                strongest.setdefault((f.title, f.cite.text), Breach(f.title, f.cite.text, f.verdict))
        return list(strongest.values())

    def open_norms(self, state: str) -> int:
        """On how many norms of a State facts are missing, and no person has a stronger finding."""
        strongest: dict[str, int] = {}
        for f in (f for f in self.duties if f.duty_bearer == state):
            strongest[f.norm] = min(strongest.get(f.norm, len(STRENGTH)), STRENGTH[f.verdict])
        return sum(value == STRENGTH["undetermined"] for value in strongest.values())

    # Facts ----------------------------------------------------------------------------------------------------------

    @cached_property
    def _uses(self) -> Counter[tuple[str, str, str]]:
        """How much rests on each version of a fact: on what it is about, its predicate, and its value where that is
        one of a list; "" for all versions together."""
        found = Counter[tuple[str, str, str]]()
        for finding in self.duties:
            if finding.verdict not in BREACHES:
                continue
            deciding = decisive(finding, "weighed" if finding.verdict in MET else "applicant")
            elements = [e for e in finding.elements if e.id in deciding and e.role in _TELLING]
            uses = {(use.fact, use.value): use.supports for element in elements for use in element.facts}
            for (name, value), supports in uses.items():
                match = _NAMED.fullmatch(name)
                if match:
                    about, predicate = match["about"], match["predicate"]
                    found[about, predicate, ""] += _weight(finding)
                    found[about, predicate, value] += _weight(finding) if supports is not Truth.FALSE else 0
        return found

    def _rests(self, fact: Fact) -> int:
        """How much rests on what a fact says, or for lists and dates on the fact."""
        listed = self.dossier.pack.vocabulary.predicates[fact.predicate].type in ("enum", "bool")
        return self._uses[fact.about, fact.predicate, str(fact.value) if listed else ""]

    @cached_property
    def _telling(self) -> Sequence[Fact]:
        """The facts that make a breach: what a State did first, most telling first."""
        vocabulary = self.dossier.pack.vocabulary

        def own(fact: Fact) -> bool:
            return vocabulary.conduct_of(vocabulary.predicates[fact.predicate]) == "duty_bearer"

        # Where no breach is shown, the facts are told as the file has them.
        facts = [fact for fact in self.dossier.case.facts if self._rests(fact) or not self._uses]
        return sorted(facts, key=lambda fact: (not own(fact), -self._rests(fact), fact.number))

    @cached_property
    def _argued(self) -> Sequence[Fact]:
        """Every version of the facts on which something rests, most first."""
        every = not self._uses
        facts = [fact for fact in self.dossier.case.facts if every or self._uses[fact.about, fact.predicate, ""]]
        return sorted(facts, key=lambda fact: (-self._uses[fact.about, fact.predicate, ""], fact.number))

    def events(self, act: str) -> Sequence[Claim]:
        """What is said to have happened in an act, other than by the State that answers for it."""
        sides = {*self.dossier.case.head.acts[act].by}
        return _once(
            self._claim(fact, said, self._sources(fact.provenance.denied_by, sides))
            for fact in self._telling
            if fact.about == act
            for said in [self._others(fact, sides)]
            if said or fact.stated or fact.supposed
        )

    def of_people(self) -> Sequence[Claim]:
        """What is said of the persons themselves."""
        acts, sides = self.dossier.case.head.acts, {*self.states}
        return _once(
            self._claim(fact, said)
            for fact in self._telling
            if fact.about not in acts
            for said in [self._others(fact, sides)]
            if said or fact.stated or fact.supposed
        )

    def says(self, state: str, how: str) -> Sequence[Claim]:
        """What a State asserts, concedes or denies, by the field of a fact that holds it."""
        return _once(
            self._claim(fact, self._sources(getattr(fact.provenance, how), {state}))
            for fact in self._argued
            if self._sources(getattr(fact.provenance, how), {state})
        )

    def _claim(self, fact: Fact, said: tuple[str, ...], denied_by: tuple[str, ...] = ()) -> Claim:
        predicate = self.dossier.pack.vocabulary.predicates[fact.predicate]
        text = self._sentences.fact(predicate, fact.value, fact.about, person=fact.person)
        return Claim(sentence(text), said, denied_by)

    @cached_property
    def _sentences(self) -> Sentences:
        return Sentences(self.dossier.pack, self.dossier.case)

    def _others(self, fact: Fact, sides: set[str]) -> tuple[str, ...]:
        """The sources that say a fact and do not speak for these States, unless a State concedes it."""
        provenance, sources = fact.provenance, self.dossier.case.head.sources
        words = (*provenance.found_by, *provenance.asserted_by)
        found = [one.source for one in words if sources[one.source].speaks_for not in sides]
        return tuple(dict.fromkeys([*found, *(one.source for one in provenance.conceded_by)]))

    def _sources(self, words: Sequence[Mention], sides: set[str]) -> tuple[str, ...]:
        sources = self.dossier.case.head.sources
        return tuple(dict.fromkeys(one.source for one in words if sources[one.source].speaks_for in sides - {NEUTRAL}))

    # Questions and bodies -------------------------------------------------------------------------------------------

    @cached_property
    def _questions(self) -> dict[tuple[str, bool], tuple[int, bool, int]]:
        """The questions on missing facts, beside each whether it is the State's to answer: of how many findings that
        are a breach as they stand, whether it settles a finding alone, and how many norms need it."""
        stands, settles, norms = Counter[tuple[str, bool]](), set[tuple[str, bool]](), Counter[tuple[str, bool]]()
        for finding in self.duties:
            for key, gaps in groupby(finding.missing, key=lambda gap: (gap.question, gap.burden == "duty_bearer")):
                stands[key] += finding.as_it_stands == "breach"
                settles |= {key} if any(gap.settles for gap in gaps) else set()
                norms[key] += 1
        return {key: (stands[key], key in settles, norms[key]) for key in norms}

    def questions(self, *, of_the_state: bool) -> Sequence[str]:
        """What nobody says and a finding needs, the most telling first: what is the State's to show, or the rest."""
        ranked = sorted(self._questions.items(), key=lambda item: item[1], reverse=True)
        return list(dict.fromkeys(text for (text, states), _ in ranked if states is of_the_state))

    def bodies(self, state: str) -> Sequence[Where]:
        """The bodies that a person can turn to against a State and that are not known to be closed."""
        sheet = self.dossier.sheet
        best: dict[str, Where] = {}
        for opening in sheet.openings if sheet else ():
            if opening.state == state and opening.claimant == "person" and opening.status != "closed":
                where = _where(opening)
                known = best.get(opening.forum)
                if known is None or _urgency(where) < _urgency(known):
                    best[opening.forum] = where
        return sorted(best.values(), key=_urgency)


def _weight(finding: Finding) -> int:
    return len(STRENGTH) - STRENGTH[finding.verdict]


def _once(claims: Iterator[Claim]) -> Sequence[Claim]:
    found: dict[str, Claim] = {}
    for claim in claims:
        found.setdefault(claim.text, claim)
    return list(found.values())


def _where(opening: Opening) -> Where:
    open_ = [part for part in opening.parts if part.status != "closed"]
    dated = sorted((part for part in open_ if part.time.first), key=lambda part: part.time.first or "")
    part = dated[0] if dated else open_[0] if open_ else None
    return Where(opening, part, (part.time.first if part else "") or "", (part.time.safe if part else "") or "")


def _urgency(where: Where) -> tuple[bool, str, int, str]:
    """Bodies with a day first, the earliest first; then those that are open."""
    return (not where.last, where.last, ORDER.index(where.opening.status), where.opening.forum)
