"""Deadlines: the last day of a time limit by the rule of the day, and a safe day before it.

Months and years are calendar months and years, whatever their length; where the last month has no such day, it is the
last day of that month (Sabri Güneş v Turkey [GC] App no 27396/06 (ECtHR, 29 June 2012), paras 39-44). Of an event whose
day is not known, the earliest day that is possible counts. Holidays move nothing here; each rule says what it does of
them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from dateutil.relativedelta import relativedelta

from rightscheck.dates import PartialDate, within
from rightscheck.law.forums import ACT, Forum, Governs, Span, Starts, TimeLimit
from rightscheck.truth import Truth

TimeState = Literal["running", "over", "perhaps_over", "waiting", "no_limit", "unknown"]
Dates = Callable[[str], PartialDate | None]
"""When something happened, by the name of a date predicate or `act`; None if nobody says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """What is known of the time to complain.

    Attributes:
        state: `over` only where it is certain; `perhaps_over` where it depends on an open date, an assumption or on
            reasons for the delay; `waiting` while the act is still to come; `unknown` where no event is dated.
        says, article, note, verification: the rule.
        length: how long, in words; `event` the date predicate from which it was counted (`act` for the act itself),
            and `event_date` its date as written.
        assumes: what is taken for granted.
        strict: whether a later complaint is barred.
        first, last: the earliest and the latest day that can be the last one, ISO dates; `last` is None where the
            event may lie at any later time. `safe` is the safe day before `first`.
        ask: the dates that are not known, by their predicates.
        passed: whether the last day has passed on the day on which one asks, whatever that means for the complaint.
        versions: whether it is open which of several versions of the rule applies; the shorter is counted.
    """

    state: TimeState
    says: str
    article: str
    note: str
    verification: str
    length: str = ""
    event: str = ""
    event_date: str = ""
    assumes: str = ""
    strict: bool = True
    first: str | None = None
    last: str | None = None
    safe: str | None = None
    ask: tuple[str, ...] = ()
    passed: Literal["no", "perhaps", "yes"] = "no"
    versions: bool = False


_YEARS: Final = (2, 9000)
"""Events before or after are open ends of a range, which say nothing of the day."""


def last_day(event: date, length: Span) -> date:
    """The last day of a time that starts on the day after `event`."""
    return event + relativedelta(years=length.years, months=length.months, days=length.days)


def safe_day(last: date, margin: Span) -> date:
    """The day that lies `margin` before the last one."""
    return last - relativedelta(years=margin.years, months=margin.months, days=margin.days)


def last_days(event: PartialDate, length: Span) -> tuple[date | None, date | None]:
    """The earliest and the latest day that can be the last one; None where the event is open at that end."""
    first, last = event.earliest.date(), event.latest.date()
    return (
        last_day(first, length) if first.year >= _YEARS[0] else None,
        last_day(last, length) if last.year <= _YEARS[1] else None,
    )


def deadline(forum: Forum, on: PartialDate, kind: str, dates: Dates, *, pending: bool) -> Deadline:
    """The time to complain to a forum of an act of this kind.

    Args:
        on: the day on which one asks.
        pending: whether the act is still to come.
    """
    versions = _versions(forum.time, on, dates, pending)
    found = [_counted(forum, limit, kind, dates, pending) for limit in versions]
    # Of versions of which none can be counted, the newest is shown.
    best = min(reversed(found), key=lambda one: one.first or "9999")
    best = replace(best, versions=len({one.length for one in found}) > 1)
    if best.first is None:
        return best
    lasts = [one.last for one in found if one.first is not None]
    best = replace(best, last=None if None in lasts else max(filter(None, lasts)))
    passed = _passed(best, on)
    if passed == "no":
        return best
    over = passed == "yes" and best.strict and not best.assumes
    return replace(best, passed=passed, state="over" if over else "perhaps_over")


def _versions(limits: Sequence[TimeLimit], on: PartialDate, dates: Dates, pending: bool) -> list[TimeLimit]:
    """The versions that apply, or may apply. Before an act and a decision, it is the version of today."""
    found = []
    for limit in limits:
        governs = _governing(limit.governed_by, dates) if limit.governed_by else on
        governs = on if governs is None and pending else governs
        if governs is None or within(governs, limit.start, limit.end) is not Truth.FALSE:
            found.append(limit)
    # A gap between versions would be a fault of the pack; the last one is the law of today.
    return found or list(limits[-1:])


def _governing(rules: Sequence[Governs], dates: Dates) -> PartialDate | None:
    for rule in rules:
        at = dates(rule.date)
        if at is not None:
            return replace(at, earliest=at.earliest.min) if rule.at_the_latest else at
    return dates(ACT)


def _counted(forum: Forum, limit: TimeLimit, kind: str, dates: Dates, pending: bool) -> Deadline:
    rule = Deadline(
        state="no_limit",
        says=limit.says,
        article=limit.article,
        note=limit.note,
        verification=limit.verification,
        strict=limit.strict,
    )
    if limit.length is None:
        return rule
    if pending and limit.waits:
        return replace(rule, state="waiting", length=str(limit.length))
    asked: list[str] = []
    special: list[str] = []
    for start in limit.runs_from:
        event = _event(start, kind, dates, pending)
        if event is None:
            # What has a length of its own is the exception, and is asked for last.
            (special if start.length else asked).extend(
                [] if start.date == ACT or (start.kinds and kind not in start.kinds) else [start.date]
            )
            continue
        length = start.length or limit.length
        first, last = last_days(_within_version(event, limit), length)
        if first is None:
            asked.append(start.date)
            continue
        return replace(
            rule,
            state="running",
            length=str(length),
            event=start.date,
            event_date=event.text,
            assumes=start.assumes,
            first=first.isoformat(),
            last=last.isoformat() if last else None,
            safe=safe_day(first, forum.margin).isoformat(),
            ask=(*asked, *special),
        )
    return replace(rule, state="unknown", length=str(limit.length), ask=(*asked, *special))


def _event(start: Starts, kind: str, dates: Dates, pending: bool) -> PartialDate | None:
    if (start.kinds and kind not in start.kinds) or (start.date == ACT and pending):
        return None
    return dates(start.date)


def _within_version(event: PartialDate, limit: TimeLimit) -> PartialDate:
    """The part of an event's range in which a version can apply: nothing runs before the date that governs it."""
    start = limit.start.earliest if limit.governed_by and limit.start else event.earliest
    return replace(event, earliest=min(max(event.earliest, start), event.latest))


def _passed(found: Deadline, on: PartialDate) -> Literal["no", "perhaps", "yes"]:
    if found.first is not None and on.latest.date().isoformat() <= found.first:
        return "no"
    return "yes" if found.last is not None and on.earliest.date().isoformat() > found.last else "perhaps"
