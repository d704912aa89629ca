"""How the dates of a column are written, and whether the day or the month comes first: only days above 12 can tell."""

from __future__ import annotations

import calendar
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

import polars as pl

from rightscheck.language import marked

Order = Literal["iso", "named", "day_first", "month_first", "ambiguous", "mixed"]
ORDERS: Final[Mapping[Order, str]] = {
    "iso": marked("year first"),
    "named": marked("months by name"),
    "day_first": marked("day first"),
    "month_first": marked("month first"),
    "ambiguous": marked("day first or month first: no date tells"),
    "mixed": marked("day first and month first: some dates can be read only the one way, some only the other"),
}
_TIME: Final = (
    r"(?P<gap>T| )(?P<h>\d{1,2}):\d{2}(?P<s>:\d{2})?(?P<f>\.\d{1,9})?(?P<half> ?[AaPp][Mm])?(?P<z>Z|[+-]\d{2}:?\d{2})?"
)
_FORMS: Final = tuple(
    re.compile(rf"{form}(?:{_TIME})?", re.ASCII)
    for form in (
        r"(?P<y>\d{4})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<c>\d{1,2})",
        r"(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4}|\d{2})",
        r"(?P<y>(?:19|20)\d{2})(?P<b>\d{2})(?P<c>\d{2})",
        r"(?P<a>\d{1,2})(?P<sep>[-/. ]?)(?P<name>[A-Za-z]{3,9})(?P=sep)(?P<y>\d{4}|\d{2})",
        r"(?P<name>[A-Za-z]{3,9})(?P<sep> )(?P<a>\d{1,2})(?P<comma>,?) (?P<y>\d{4})",
    )
)
_MONTHS: Final = {name.lower() for names in (calendar.month_name, calendar.month_abbr) for name in names if name}
_SLIPS: Final = 50
_DAY, _MONTH = "\1", "\2"


@dataclass(frozen=True)
class Dates:
    """What was found about the dates of a column.

    Attributes:
        order: a key of `ORDERS`.
        day_first, month_first, either: dates that can be read only with the day first, only with the month first, both
            ways.
        formats: as `strptime` writes them; where the order is open, those of either order.
        earliest, latest: in ISO 8601; empty where the order is open.
        times: whether they have a time of day.
        unread: texts that are no such date.
    """

    order: Order
    day_first: int
    month_first: int
    either: int
    formats: tuple[str, ...]
    earliest: str
    latest: str
    times: bool
    unread: int


class _Form(NamedTuple):
    """How one text is written; in `format` are signs for the first and the second of two numbers."""

    format: str
    order: Literal["iso", "named", "day_first", "month_first", "either"]
    times: bool


def dates(texts: pl.Series, counts: pl.Series) -> Dates | None:
    """What the texts of a column are as dates; None where fewer than nine in ten are.

    Args:
        texts: different texts, stripped; `counts` says how often each stands there.
    """
    orders: Counter[str] = Counter()
    formats: Counter[str] = Counter()
    times = 0
    for text, count in zip(texts, counts, strict=True):
        form = _form(text)
        if form is not None:
            orders[form.order] += count
            formats[form.format] += count
            times += count * form.times
    total = int(counts.sum())
    if not total or orders.total() * 10 < total * 9:
        return None
    order = _order(orders)
    written = [_filled(one, order) for one, count in sorted(formats.items(), key=lambda item: (-item[1], item[0]))]
    flat = tuple(dict.fromkeys(one for some in written for one in some))
    read = pl.select(pl.coalesce(_read(texts, one) for one in flat)).to_series()
    unread = int(counts.filter(read.is_null()).sum())
    if unread * 10 > total:
        return None
    open_ = order in ("ambiguous", "mixed")
    first, last = ("", "") if open_ else (_iso(read.min(), times), _iso(read.max(), times))
    tallied = orders["day_first"], orders["month_first"], orders["either"]
    return Dates(order, *tallied, flat, first, last, bool(times), unread)


def _form(text: str) -> _Form | None:
    if len(text) > 40:
        return None
    for number, pattern in enumerate(_FORMS):
        match = pattern.fullmatch(text)
        if match:
            return _told(match, number)
    return None


def _told(match: re.Match[str], number: int) -> _Form | None:
    part = match.groupdict()
    sep, year = part.get("sep") or "", "%Y" if len(part["y"]) == 4 else "%y"
    time = _time(part)
    if number in (0, 2):
        if not (1 <= int(part["b"]) <= 12 and 1 <= int(part["c"]) <= 31):
            return None
        return _Form(f"%Y{sep}%m{sep}%d{time}", "iso", bool(time))
    if "name" in part:
        name = part["name"]
        if name.lower() not in _MONTHS:
            return None
        month = "%b" if len(name) == 3 else "%B"
        day = f"%d{sep}{month}{sep}{year}" if number == 3 else f"{month} %d{part['comma']} {year}"
        return _Form(day + time, "named", bool(time))
    first, second = int(part["a"]), int(part["b"])
    if not (1 <= first <= 31 and 1 <= second <= 31) or (first > 12 and second > 12):
        return None
    form = f"{_DAY}{sep}{_MONTH}{sep}{year}{time}"
    return _Form(form, "day_first" if first > 12 else "month_first" if second > 12 else "either", bool(time))


def _time(part: Mapping[str, str | None]) -> str:
    if not part["h"]:
        return ""
    half = part["half"]
    form = f"{part['gap']}{'%I' if half else '%H'}:%M"
    form += ":%S" if part["s"] else ""
    form += "%.f" if part["f"] else ""
    form += (" %p" if half.startswith(" ") else "%p") if half else ""
    return form + ("Z" if part["z"] == "Z" else "%z" if part["z"] else "")


def _order(orders: Counter[str]) -> Order:
    day, month = orders["day_first"], orders["month_first"]
    if day or month:
        # A few slips of the pen among many dates do not make a second way of writing.
        if min(day, month) * _SLIPS > max(day, month):
            return "mixed"
        return "day_first" if day > month else "month_first"
    if orders["either"]:
        return "ambiguous"
    return "iso" if orders["iso"] >= orders["named"] else "named"


def _filled(form: str, order: Order) -> tuple[str, ...]:
    if _DAY not in form:
        return (form,)
    day_first = form.replace(_DAY, "%d").replace(_MONTH, "%m")
    month_first = form.replace(_DAY, "%m").replace(_MONTH, "%d")
    return {"day_first": (day_first,), "month_first": (month_first,)}.get(order, (day_first, month_first))


def _read(texts: pl.Series, form: str) -> pl.Series:
    if "%H" not in form and "%I" not in form:
        return texts.str.to_date(form, strict=False).cast(pl.Datetime("us"))
    read = texts.str.to_datetime(form, strict=False, time_unit="us")
    return read.dt.convert_time_zone("UTC").dt.replace_time_zone(None) if "%z" in form else read


def _iso(moment: object, times: int) -> str:
    text = str(moment)
    return text if times else text[:10]
