"""Dates as people know them: whole, partial, approximate or somewhere in a range. Comparisons are three-valued.

Written as in ISO 8601 and its extension EDTF: `2013`, `2013-05`, `2013-05-31`, `2013-05-29T02:30` (local time),
`2013-05-31/2013-06-25` (some time between), `2013-05-31/..` and `../2013` (open), and `~` after any of them for
"about". A date is the range of moments at which the event may have happened.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from rightscheck.truth import Truth, negation

_POINT = re.compile(
    r"(?P<y>\d{4})(?:-(?P<m>\d{2})(?:-(?P<d>\d{2})(?:T(?P<hh>\d{2}):(?P<mm>\d{2}))?)?)?(?P<about>~)?", re.ASCII
)
FORMS: Final = (
    "Write 2013, 2013-05, 2013-05-31, 2013-05-31T14:30 or 2013-05-28/2013-05-31, with ~ at the end for 'about'."
)
"""What a date may look like, for messages."""
_EARLIEST, _LATEST = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59)
# What "about" allows on either side, by the precision written; a convention of this program, deliberately wide.
_ABOUT = {
    "year": timedelta(days=366),
    "month": timedelta(days=31),
    "day": timedelta(days=7),
    "minute": timedelta(hours=12),
}
_MINUTE, _DAY = timedelta(minutes=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """An event's date: it happened at some moment from `earliest` to `latest` (both included, whole minutes, local
    time).

    `text` is what stands in the file. `clock` is true where a time of day is part of it.
    """

    text: str
    earliest: datetime
    latest: datetime
    clock: bool = False

    def __str__(self) -> str:
        return self.text


def parse_date(text: str) -> PartialDate:
    """Read a date in the forms above.

    Raises:
        ValueError: with what is wrong, in words for the author of the file.
    """
    written = text.strip()
    first, slash, last = written.partition("/")
    if not slash:
        earliest, latest, clock = _point(first)
        return PartialDate(written, earliest, latest, clock)
    if first in ("", "..") and last in ("", ".."):
        raise ValueError("a range that is open at both ends says nothing. Give one end or leave the date out.")
    earliest, _, clock_first = (_EARLIEST, None, False) if first in ("", "..") else _point(first)
    _, latest, clock_last = (None, _LATEST, False) if last in ("", "..") else _point(last)
    if latest < earliest:
        raise ValueError("the range ends before it begins. Write the earlier date first.")
    return PartialDate(written, earliest, latest, clock_first or clock_last)


def _point(text: str) -> tuple[datetime, datetime, bool]:
    match = _POINT.fullmatch(text)
    if not match:
        raise ValueError(f"this is not a date. {FORMS}")
    year, month, day = int(match["y"]), match["m"], match["d"]
    try:
        if match["hh"] is not None:
            earliest = latest = datetime(year, int(month), int(day), int(match["hh"]), int(match["mm"]))
            precision = "minute"
        elif day is not None:
            earliest, precision = datetime(year, int(month), int(day)), "day"
            latest = earliest + (_DAY - _MINUTE)
        elif month is not None:
            earliest, precision = datetime(year, int(month), 1), "month"
            latest = datetime(year, int(month), calendar.monthrange(year, int(month))[1], 23, 59)
        else:
            earliest, latest, precision = datetime(year, 1, 1), datetime(year, 12, 31, 23, 59), "year"
    except ValueError:
        raise ValueError("there is no such date in the calendar. Check year, month and day.") from None
    if match["about"]:
        margin = _ABOUT[precision]
        earliest, latest = max(earliest, _EARLIEST + margin) - margin, min(latest, _LATEST - margin) + margin
    return earliest, latest, precision == "minute"


def before(first: PartialDate, second: PartialDate) -> Truth:
    """Whether `first` lies before `second`. Days are compared as days unless one of the two has a time of day."""
    if first.clock or second.clock:
        a_lo, a_hi, b_lo, b_hi = first.earliest, first.latest, second.earliest, second.latest
        if a_hi < b_lo:
            return Truth.TRUE
        return Truth.FALSE if a_lo >= b_hi else Truth.UNKNOWN
    if first.latest.date() < second.earliest.date():
        return Truth.TRUE
    return Truth.FALSE if first.earliest.date() >= second.latest.date() else Truth.UNKNOWN


def on_or_before(first: PartialDate, second: PartialDate) -> Truth:
    """Whether `first` lies before `second` or at the same time."""
    return negation(before(second, first))


def beside(moment: PartialDate, limit: PartialDate) -> PartialDate:
    """`moment` as it is compared with a limit set by law or a period: a limit in days counts whole days."""
    return moment if limit.clock else replace(moment, clock=False)


def within(moment: PartialDate, start: PartialDate | None, end: PartialDate | None) -> Truth:
    """Whether `moment` lies from `start` to `end`, both included; None is an open end. Ends in days are whole days."""
    after_start = on_or_before(start, beside(moment, start)) if start else Truth.TRUE
    before_end = on_or_before(beside(moment, end), end) if end else Truth.TRUE
    if Truth.FALSE in (after_start, before_end):
        return Truth.FALSE
    return Truth.UNKNOWN if Truth.UNKNOWN in (after_start, before_end) else Truth.TRUE


def later_of(first: PartialDate, second: PartialDate) -> PartialDate:
    """The later of two dates; where they leave open which is later, the days on which the later one may be."""
    earliest, latest = max(first.earliest, second.earliest), max(first.latest, second.latest)
    for date in (first, second):
        if (date.earliest, date.latest) == (earliest, latest):
            return date
    return PartialDate(f"{earliest:%Y-%m-%d}/{latest:%Y-%m-%d}", earliest, latest, first.clock or second.clock)


def hours_between(first: PartialDate, second: PartialDate) -> tuple[float, float]:
    """The least and the greatest number of hours from `first` to `second` that the two dates allow (negative if
    reversed)."""
    hour = timedelta(hours=1)
    return (second.earliest - first.latest) / hour, (second.latest - first.earliest) / hour
