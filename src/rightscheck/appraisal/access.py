"""Whether one act of a State can be brought before a forum: acceptance, time, persons, bars, conditions."""

from __future__ import annotations

from collections.abc import Sequence

from rightscheck.appraisal.deadlines import Deadline, deadline
from rightscheck.appraisal.findings import Finding
from rightscheck.appraisal.openings import Check, Claim, Part
from rightscheck.casefile.case import Case, Fact
from rightscheck.dates import PartialDate
from rightscheck.grounding.matters import Matters
from rightscheck.grounding.scope import Instance, moment, pending
from rightscheck.language import tr
from rightscheck.law.acceptance import Opened, opened
from rightscheck.law.forums import ACT, Forum, Further
from rightscheck.law.pack import Pack
from rightscheck.truth import Truth


class Access:
    """Judges acts of one case for forums, on the day on which one asks."""

    def __init__(self, pack: Pack, case: Case, on: PartialDate) -> None:
        self.pack = pack
        self.case = case
        self.on = on
        self._matters = Matters(pack, case)

    def part(
        self, forum: Forum, findings: Sequence[Finding], bars: Sequence[Finding], claimants: Sequence[str] | None
    ) -> Part:
        """What a forum can take of the act of these findings, which are of one State and the same claimants.

        Args:
            bars: the findings on admissibility about the same act, person and State.
            claimants: the States that could complain; None if that is not known.
        """
        first = findings[0]
        act = self.case.head.acts[first.act]
        instance = Instance(first.act, next(iter(first.persons), None), first.duty_bearer, first.injured_state)
        closed, unknown, unless = self._accepted(forum, first, claimants)
        whom = self._heard(forum, instance)
        if whom is Truth.FALSE and forum.only is not None:
            closed.append(forum.only.says)
        applied = [_claim(bar) for bar in bars if bar.norm in forum.conditions and bar.verdict != "no_breach_shown"]
        closed += [f"{bar.title}: {tr(bar.label)} ({bar.norm})" for bar in applied if bar.verdict in _MET]
        time = self._time(forum, instance)
        if time.state == "over":
            closed.append(tr("the time to complain ran out on {day}", day=str(time.last)))
        persons = (forum.only.says,) if whom is Truth.UNKNOWN and forum.only is not None else ()
        checks = tuple(_check(one) for one in forum.further if not one.kinds or act.kind in one.kinds)
        open_time = time.state == "perhaps_over" or (time.state == "unknown" and time.strict)
        ifs = bool(unless or persons or checks or open_time or any(bar.verdict not in _MET for bar in applied))
        return Part(
            act=first.act,
            act_kind=act.kind,
            date=str(act.date or ""),
            mode="if_carried_out" if pending(act) else "carried_out",
            status="closed" if closed else "unknown" if unknown else "open_if" if ifs else "open",
            closed=tuple(closed),
            unknown=tuple(unknown),
            unless=tuple(unless),
            persons=persons,
            findings=tuple(_claim(finding) for finding in findings),
            bars=tuple(applied),
            checks=checks,
            time=time,
        )

    def now(self, forum: Forum, state: str, instrument: str, claimants: Sequence[str] | None) -> Opened:
        """Whether the forum is open against a State on the day on which one asks."""
        return self._opened(forum, state, instrument, self.on, claimants)

    def _opened(
        self, forum: Forum, state: str, instrument: str, on: PartialDate | None, claimants: Sequence[str] | None
    ) -> Opened:
        named = None if claimants is None else [(code, self.pack.states.name(code)) for code in claimants]
        return opened(forum.ways(instrument), state, on, self.pack.parties, named)

    def _accepted(
        self, forum: Forum, finding: Finding, claimants: Sequence[str] | None
    ) -> tuple[list[str], list[str], list[str]]:
        """Why the State has not accepted the forum for this act, what is open on it, and what would exclude it."""
        act = self.case.head.acts[finding.act]
        at = self.on if pending(act) else moment(self.case, act)
        state, instrument = finding.duty_bearer, finding.cite.instrument
        now = self.now(forum, state, instrument, claimants)
        since = forum if forum.acts_since == "accepted" else forum.model_copy(update={"opens": forum.bound_only()})
        then = self._opened(since, state, instrument, at, claimants)
        if forum.withdrawn == "earlier_acts" and then.value is Truth.TRUE:
            now = then
        before = forum.acts_before != "taken" and then.value is not Truth.TRUE
        closed = [now.why] if now.value is Truth.FALSE else []
        unknown = [now.why] if now.value is Truth.UNKNOWN else []
        if before and then.value is Truth.FALSE and not closed:
            early = tr("the act came before the State had accepted the forum ({why})", why=then.why)
            closed.append(f"{early}. {forum.temporal.says}" if forum.temporal else early)
        if before and then.value is Truth.UNKNOWN and then.why not in unknown and not closed:
            unknown.append(tr("whether the forum was open for the time of the act: {why}", why=then.why))
        return closed, unknown, [now.unless] if now.unless else []

    def _heard(self, forum: Forum, instance: Instance) -> Truth:
        """Whether the person is one whom the forum hears, on the evidence as it stands."""
        only = forum.only
        if only is None or instance.person is None:
            return Truth.TRUE
        predicate = self.pack.vocabulary.names[only.fact]
        matter = self._matters.matter((instance.person, predicate.name), instance, known_at_act=False)
        reading = matter.test(
            lambda value: Truth.TRUE if value in only.is_ else Truth.FALSE,
            "weighed",
            burden="claimant",
            helps="claimant",
            minimum=0,
        )
        return reading.value

    def _time(self, forum: Forum, instance: Instance) -> Deadline:
        act = self.case.head.acts[instance.act]
        waits = pending(act)

        def dates(name: str) -> PartialDate | None:
            if name == ACT:
                return None if waits else act.date
            return self._date(name, instance)

        return deadline(forum, self.on, act.kind, dates, pending=waits)

    def _date(self, name: str, instance: Instance) -> PartialDate | None:
        """When something happened that is stated of the act itself: of several versions, all the time they cover."""
        predicate = self.pack.vocabulary.names[name]
        if instance.act not in self._matters.subjects(predicate, instance, None):
            return None
        facts = self.case.by_subject.get((instance.act, predicate.name), ())
        held = [fact.value for fact in facts if fact.person in (None, instance.person) and _held(fact)]
        found = [value for value in held if isinstance(value, PartialDate)]
        if len(found) < 2:
            return found[0] if found else None
        earliest, latest = min(one.earliest for one in found), max(one.latest for one in found)
        text = found[0].text if earliest == latest else f"{earliest.date()}/{latest.date()}"
        return PartialDate(text, earliest, latest)


_MET = ("established", "indicated")


def _held(fact: Fact) -> bool:
    """Whether anybody says so; a date may stand in a file only because it is denied."""
    words = fact.provenance
    return fact.stated or bool(words.asserted_by or words.conceded_by or words.found_by)


def _claim(finding: Finding) -> Claim:
    return Claim(
        norm=finding.norm,
        cite=finding.cite.text,
        title=finding.title,
        verdict=finding.verdict,
        label=finding.label,
    )


def _check(one: Further) -> Check:
    return Check(says=one.says, article=one.article, verification=one.verification)
