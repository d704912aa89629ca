"""A complaint to one body against one State: who brings it, of which acts, and on which findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from rightscheck.appraisal.findings import STRENGTH, Finding
from rightscheck.appraisal.openings import ORDER, Opening, Part, Status
from rightscheck.language import listed, tr
from rightscheck.law.forms import Form
from rightscheck.law.forums import Forum
from rightscheck.report.dossier import Dossier
from rightscheck.report.summary import BREACHES


class UnchosenError(ValueError):
    """The State has to be named; the message says which ones there are."""


@dataclass(frozen=True)
class Complaint:
    """What a form is filled in from.

    Attributes:
        state: the respondent State.
        persons: ids of those on whose behalf it is made, in the order of the file.
        openings: the forum, for each of them against that State; none where it takes nothing of what was done.
        left_out: the forum for those for whom it is closed while it is open for others.
    """

    dossier: Dossier
    form: Form
    forum: Forum
    state: str
    persons: tuple[str, ...]
    openings: tuple[Opening, ...]
    left_out: tuple[Opening, ...] = ()

    @property
    def status(self) -> Status:
        """Whether the forum is open, for whom it is open best."""
        return min((one.status for one in self.openings), key=ORDER.index, default="closed")

    @cached_property
    def parts(self) -> tuple[tuple[Opening, Part], ...]:
        """What the forum takes of each act; of a forum that is closed what it would take, so that the form can be
        read all the same."""
        found = [(opening, part) for opening in self.openings for part in opening.parts]
        taken = [(opening, part) for opening, part in found if part.status != "closed"]
        return tuple(taken or found)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that the forum takes, strongest first."""
        wanted = {(claim.norm, part.act, opening.claimants) for opening, part in self.parts for claim in part.findings}
        found = [
            one
            for one in self.dossier.findings.findings
            if one.kind == "duty" and one.duty_bearer == self.state and (one.norm, one.act, one.persons) in wanted
        ]
        return tuple(sorted(found, key=lambda one: STRENGTH[one.verdict]))

    @cached_property
    def invoked(self) -> tuple[Finding, ...]:
        """The findings that the complaint rests on: those that speak for a breach."""
        return tuple(one for one in self.findings if one.verdict in BREACHES)

    @cached_property
    def bars(self) -> tuple[Finding, ...]:
        """The findings on admissibility about the acts and persons of the complaint."""
        return tuple(
            one
            for one in self.dossier.findings.findings
            if one.kind == "admissibility"
            and one.verdict != "not_applicable"
            and one.duty_bearer == self.state
            and one.act in self.acts
            and (not one.persons or set(one.persons) & set(self.persons))
        )

    @cached_property
    def acts(self) -> tuple[str, ...]:
        """The acts complained of, in order of time; where the forum takes nothing, what the State did to them."""
        taken = {part.act for _, part in self.parts}
        acts = self.dossier.case.head.acts
        own = (key for key, act in acts.items() if self.state in act.by and set(act.of) & set(self.persons))
        return self._in_time(taken or own)

    @cached_property
    def told(self) -> tuple[str, ...]:
        """The acts of which facts are told: those complained of, and those on whose facts a finding rests."""
        return self._in_time({*self.acts, *(self._used & set(self.dossier.case.head.acts))})

    @cached_property
    def people(self) -> tuple[str, ...]:
        """The people of whom facts are told: those who complain, and those on facts about whom a finding rests."""
        return (*self.persons, *(key for key in self.dossier.case.head.people if key in self._used - set(self.persons)))

    @cached_property
    def _used(self) -> frozenset[str]:
        """What the facts are about on which the findings rest that are invoked."""
        return frozenset(fact.partition(".")[0].partition("[")[0] for fact in self.relied_on)

    @cached_property
    def relied_on(self) -> frozenset[str]:
        """The facts on which the findings rest that are invoked, named as in findings."""
        uses = (use for finding in self.invoked for element in finding.elements for use in element.facts)
        return frozenset(use.fact for use in uses)

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of the acts complained of."""
        return frozenset(self.dossier.case.head.acts[key].kind for key in self.acts)

    def _in_time(self, keys: Iterable[str]) -> tuple[str, ...]:
        acts, chosen = self.dossier.case.head.acts, set(keys)
        order = list(acts)

        def when(key: str) -> tuple[bool, str, int]:
            date = acts[key].date
            return (date is None, date.earliest.isoformat() if date else "", order.index(key))

        return tuple(sorted(chosen, key=when))


def complaint(dossier: Dossier, form: str, *, against: str | None = None, person: str | None = None) -> Complaint:
    """The complaint that a form is about.

    Args:
        form: the id of the form.
        against: the code of the State; by default the only one against which the forum is open.
        person: the id of the one person for whom it is made; by default everybody concerned.

    Raises:
        UnchosenError: there are several States, or none.
    """
    made = dossier.pack.forms[form]
    openings = [one for one in _openings(dossier, made.forum) if person is None or person in one.claimants]
    state = against or _state(dossier, openings, person)
    openings = [one for one in openings if one.state == state]
    persons = (person,) if person else tuple(_persons(dossier, openings, state))
    return Complaint(
        dossier=dossier,
        form=made,
        forum=dossier.pack.forums[made.forum],
        state=state,
        persons=persons,
        openings=tuple(one for one in openings if set(one.claimants) & set(persons)),
        left_out=tuple(one for one in openings if not set(one.claimants) & set(persons)),
    )


def _openings(dossier: Dossier, forum: str) -> Iterator[Opening]:
    if dossier.sheet is not None:
        yield from (one for one in dossier.sheet.openings if one.forum == forum and one.claimants)


def _state(dossier: Dossier, openings: Iterable[Opening], person: str | None) -> str:
    open_ = list(dict.fromkeys(one.state for one in openings if one.status != "closed"))
    if len(open_) == 1:
        return open_[0]
    acts = dossier.case.head.acts.values()
    acting = list(dict.fromkeys(code for act in acts if act.of and (person or act.of[0]) in act.of for code in act.by))
    chosen = open_ or acting
    if len(chosen) == 1:
        return chosen[0]
    names = listed([f"{dossier.words.state(code)} ({code})" for code in chosen])
    if not chosen:
        raise UnchosenError(tr("no State of this file does anything to a person, so there is nobody to complain of."))
    if open_:
        raise UnchosenError(tr("this body is open against several States: {states}. Name one.", states=names))
    raise UnchosenError(
        tr("this body is open against no State of this file: {states}. Name the one you mean.", states=names)
    )


def _persons(dossier: Dossier, openings: Iterable[Opening], state: str) -> Iterator[str]:
    """Those for whom it is open; else those for whom it is closed; else those to whom the State did something."""
    found = list(openings)
    claimants = {key for one in found if one.status != "closed" for key in one.claimants}
    claimants = claimants or {key for one in found for key in one.claimants}
    acts = dossier.case.head.acts.values()
    claimants = claimants or {key for act in acts if state in act.by for key in act.of}
    yield from (key for key in dossier.case.head.people if key in claimants)
