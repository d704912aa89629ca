"""Deadlines as an iCalendar file (RFC 5545): an all-day event for each safe day and each last day, with alarms.

It names the case by its id, the body and the State, and nobody else; the same answer gives the same bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final, NamedTuple

from icalendar import Alarm, Calendar, Event

from rightscheck.appraisal.openings import ForumSheet
from rightscheck.dates import PartialDate
from rightscheck.law.pack import Pack

_ALARMS: Final = {"safe": (14, 1), "last": (14, 7, 1)}
"""How many days before an alarm sounds."""
_TITLES: Final = {"safe": "Safe day to complain", "last": "Last day to complain"}


class _Entry(NamedTuple):
    day: date
    what: str
    forum: str
    state: str
    act: str
    text: str


def calendar(sheet: ForumSheet, on: PartialDate, pack: Pack) -> bytes | None:
    """The calendar of an answer; None where no day can be counted.

    Args:
        on: the day on which one asks, which stamps the events.
    """
    entries = sorted(set(_entries(sheet)))
    if not entries:
        return None
    made = Calendar()
    made.add("prodid", "-//rightscheck//forums//EN")
    made.add("version", "2.0")
    stamp = datetime.combine(on.earliest.date(), datetime.min.time(), tzinfo=UTC)
    for entry in entries:
        made.add_component(_event(entry, sheet.case.id, stamp, pack))
    return bytes(made.to_ical())


def _entries(sheet: ForumSheet) -> Iterator[_Entry]:
    for opening in (one for one in sheet.openings if one.claimant == "person"):
        for part in opening.parts:
            time = part.time
            if part.status == "closed" or time.first is None or time.safe is None:
                continue
            rule = f"{time.says} ({time.article})" if time.article else time.says
            parts = [rule, f"This assumes {time.assumes}." if time.assumes else ""]
            if time.last != time.first:
                parts.append("The event may lie later; this is counted from its earliest possible day.")
            parts += [opening.counting, "Verify it with the body."]
            text = " ".join(one for one in parts if one)
            for what, day in (("safe", time.safe), ("last", time.first)):
                yield _Entry(date.fromisoformat(day), what, opening.forum, opening.state, part.act, text)


def _event(entry: _Entry, case: str, stamp: datetime, pack: Pack) -> Event:
    name = "/".join((case, entry.forum, entry.state, entry.act, entry.what, entry.day.isoformat()))
    title = f"{_TITLES[entry.what]}: {pack.forums[entry.forum].body}, {pack.states.name(entry.state)} ({case})"
    event = Event()
    # Ids of acts may say more than a calendar should, so the name is a hash.
    event.add("uid", f"{hashlib.sha256(name.encode()).hexdigest()[:32]}@rightscheck")
    event.add("dtstamp", stamp)
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + timedelta(days=1))
    event.add("summary", title)
    event.add("description", entry.text)
    event.add("transp", "TRANSPARENT")
    for days in _ALARMS[entry.what]:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", title)
        alarm.add("trigger", -timedelta(days=days))
        event.add_component(alarm)
    return event
