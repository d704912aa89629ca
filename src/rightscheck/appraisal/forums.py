"""Where findings can be taken: for each State and each person, the forums that are open, and by when.

A forum takes only findings under the instruments that it applies. What is not known is said as not known: a forum is
`open` only where nothing stands in its way, `open_if` where something is left to show, `unknown` where it is not known
whether the State accepts it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from rightscheck.appraisal.access import Access
from rightscheck.appraisal.findings import STRENGTH, Finding, Findings
from rightscheck.appraisal.openings import (
    KINDS,
    ORDER,
    Asked,
    ForumSheet,
    Opening,
    Reservation,
    SameMatterRule,
    Status,
    cited,
)
from rightscheck.casefile.case import Case
from rightscheck.dates import PartialDate
from rightscheck.language import tr
from rightscheck.law.forums import Forum
from rightscheck.law.pack import Pack
from rightscheck.law.states import NOT_STATED, STATELESS
from rightscheck.truth import Truth

_LIMITS: Final = ("same_matter_bar", "temporal_limit", "territorial_limit")
_WEAKEST: Final = STRENGTH["undetermined"]


def asking_day(case: Case) -> tuple[PartialDate, Asked] | None:
    """The day on which one asks where nobody names one: the day of assessment, or that of the latest act."""
    if case.head.assessed_on is not None:
        return case.head.assessed_on, "assessed"
    dates = [act.date for act in case.head.acts.values() if act.date is not None]
    return (max(dates, key=lambda date: (date.latest, date.earliest)), "act") if dates else None


def forums(
    case: Case,
    pack: Pack,
    findings: Findings,
    on: PartialDate,
    on_is: Asked,
    *,
    person: str | None = None,
    against: str | None = None,
) -> ForumSheet:
    """The forums for the findings on a case.

    Args:
        on: the day on which one asks.
        person: only for this person; against: only against this State.
    """
    chosen = [
        finding
        for finding in findings.findings
        if (person is None or person in finding.persons) and (against is None or against == finding.duty_bearer)
    ]
    found = _Forums(case, pack, chosen, on)
    openings = tuple(found.all())
    return ForumSheet(
        case=findings.case,
        receipt=findings.receipt,
        on=on.text,
        on_is=on_is,
        pending=any(part.mode == "if_carried_out" for opening in openings for part in opening.parts),
        openings=openings,
        without=tuple(found.without()),
    )


class _Forums:
    def __init__(self, case: Case, pack: Pack, findings: Sequence[Finding], on: PartialDate) -> None:
        self.case = case
        self.pack = pack
        self.on = on
        self.duties = [finding for finding in findings if finding.kind == "duty"]
        self.bars: dict[tuple[str, tuple[str, ...], str], list[Finding]] = {}
        for finding in findings:
            if finding.kind == "admissibility" and finding.verdict != "not_applicable":
                self.bars.setdefault((finding.act, finding.persons, finding.duty_bearer), []).append(finding)
        self.access = Access(pack, case, on)

    def all(self) -> Iterator[Opening]:
        """Every forum that could take something, by State, status and name."""
        made = [opening for forum in self.pack.forums.values() for opening in self._of(forum)]
        states = list(dict.fromkeys(finding.duty_bearer for finding in self.duties))
        made = [self._with_others(opening, made) for opening in made]
        return iter(
            sorted(
                made,
                key=lambda one: (
                    states.index(one.state),
                    one.claimant == "state",
                    ORDER.index(one.status),
                    KINDS.index(one.kind),
                    one.body,
                    one.forum,
                    one.claimants,
                ),
            )
        )

    def without(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The instruments with findings that no forum takes, by State."""
        applied = {key for forum in self.pack.forums.values() for key in forum.applies}
        found: dict[str, dict[str, None]] = {}
        for finding in self.duties:
            if STRENGTH[finding.verdict] <= _WEAKEST and finding.cite.instrument not in applied:
                found.setdefault(finding.duty_bearer, {})[finding.cite.instrument] = None
        for state, keys in found.items():
            yield state, tuple(sorted(keys))

    def _of(self, forum: Forum) -> Iterator[Opening]:
        groups: dict[tuple[object, ...], list[Finding]] = {}
        for finding in self.duties:
            if _takes(forum, finding):
                ways = tuple(forum.opens.index(way) for way in forum.ways(finding.cite.instrument))
                key = (finding.duty_bearer, self._claimants(forum, finding), ways)
                groups.setdefault(key, []).append(finding)
        for group in groups.values():
            opening = self._opening(forum, group)
            if opening is not None:
                yield opening

    def _claimants(self, forum: Forum, finding: Finding) -> tuple[str, ...] | None:
        """Who could complain: the persons, the injured State or the State of nationality; none in particular where any
        party may; None if it is not known."""
        if forum.claimant == "person":
            return finding.persons
        if not any(way.both for way in forum.ways(finding.cite.instrument)):
            return ()
        if finding.injured_state is not None:
            return (finding.injured_state,)
        codes = {code for person in finding.persons for code in self.case.head.people[person].nationality}
        if not codes or NOT_STATED in codes:
            return None
        return tuple(sorted(codes - {finding.duty_bearer, STATELESS}))

    def _opening(self, forum: Forum, group: list[Finding]) -> Opening | None:
        first = group[0]
        state, claimants = first.duty_bearer, self._claimants(forum, first)
        states = claimants if forum.claimant == "state" else None
        now = self.access.now(forum, state, first.cite.instrument, states)
        taken = [finding for finding in group if STRENGTH[finding.verdict] <= _WEAKEST]
        if not taken and now.value is not Truth.FALSE:
            return None
        parts = tuple(
            self.access.part(forum, of_act, self._bars(of_act), states)
            for act in dict.fromkeys(finding.act for finding in taken)
            for of_act in [[finding for finding in taken if finding.act == act]]
        )
        status: Status = min((part.status for part in parts), key=ORDER.index, default="closed")
        waits = any(part.mode == "if_carried_out" for part in parts) and status != "closed"
        interim = forum.interim
        # A State that has left: closed today, and open for what it did before.
        left = now.value is Truth.FALSE and status != "closed"
        return Opening(
            forum=forum.forum,
            body=forum.body,
            procedure=forum.procedure,
            kind=forum.kind,
            provision=self._provision(forum, first.cite.instrument),
            claimant=forum.claimant,
            state=state,
            claimants=claimants or (),
            status=status,
            why=tr("{why}; still open for what the State did before", why=now.why) if left else now.why,
            parts=parts,
            reservations=tuple(self._reservations(forum, state)) if forum.claimant == "person" else (),
            same_matter=self._same_matter(forum, state),
            interim=cited(interim.says, interim.article) if interim and waits else "",
            counting=forum.counting.says if forum.counting else "",
            notes=forum.notes,
        )

    def _bars(self, findings: Iterable[Finding]) -> list[Finding]:
        """The bars about the same act, persons and State."""
        keys = dict.fromkeys((finding.act, finding.persons, finding.duty_bearer) for finding in findings)
        return [bar for key in keys for bar in self.bars.get(key, ())]

    def _provision(self, forum: Forum, instrument: str) -> str:
        """Where the procedure stands: the instrument that opens it, and the article."""
        way = next((way for way in reversed(forum.ways(instrument)) if way.bound), None)
        if way is None or way.bound is None:
            return ""
        article = way.article or forum.article
        short = self.pack.instruments[way.bound].citation.short
        return f"{short} art {article}" if article else short

    def _reservations(self, forum: Forum, state: str) -> Iterator[Reservation]:
        keys = dict.fromkeys(way.bound for way in forum.opens if way.bound)
        for key in keys:
            for row in self.pack.instruments[key].declarations:
                counts = row.state == state and row.effect in _LIMITS
                if counts and self.pack.parties.in_effect(row, key, self.on) is not Truth.FALSE:
                    yield Reservation(
                        instrument=key,
                        article=row.article,
                        effect=row.effect,
                        note=row.note,
                        verification=row.verification,
                    )

    def _same_matter(self, forum: Forum, state: str) -> SameMatterRule | None:
        rule = forum.same_matter
        if rule is None:
            return None
        made = rule.reservation is not None and rule.under is not None
        reserved = made and (
            self.pack.parties.declared(state, str(rule.under), str(rule.reservation), self.on).value is Truth.TRUE
        )
        if not (rule.pending or rule.examined or reserved):
            return None
        return SameMatterRule(
            says=rule.says,
            article=rule.article,
            examined=rule.examined or reserved,
            by_reservation=reserved and not rule.examined,
            verification=rule.verification,
        )

    def _with_others(self, opening: Opening, made: Sequence[Opening]) -> Opening:
        """The opening with the forums to which a complaint of the same claimants would close it."""
        rule, counting = opening.same_matter, self.pack.forums[opening.forum].same_matter
        if rule is None or counting is None:
            return opening
        elsewhere = [
            other.forum
            for other in made
            if other.forum in counting.counts
            and (other.state, other.claimants) == (opening.state, opening.claimants)
            and other.status != "closed"
        ]
        return replace(opening, same_matter=replace(rule, elsewhere=tuple(dict.fromkeys(elsewhere))))


def _takes(forum: Forum, finding: Finding) -> bool:
    """Whether a forum takes findings such as this one: its instrument first, then what narrows it."""
    return (
        finding.cite.instrument in forum.applies
        and (not forum.wrongs or finding.wrong in forum.wrongs)
        and (not forum.norms or finding.norm in forum.norms)
        and (not forum.kinds or finding.act_kind in forum.kinds)
    )
