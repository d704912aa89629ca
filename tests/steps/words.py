"""Names, lists and dates as they stand in sentences."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from rightscheck.law.states import States

from .problems import StepError

T = TypeVar("T")

MONTHS: Final = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_POINT = rf"(?:about )?(?:(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)}) )?\d{{4}}(?: at \d{{1,2}}:\d{{2}})?"
_ISO = r"\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?~?"
DATE: Final = rf"(?:between (?:{_POINT}) and (?:{_POINT})|on or (?:before|after) (?:{_POINT})|{_ISO}|{_POINT})"
"""A regular expression for a date in words, without the `on` or `in` before it."""
WHEN: Final = rf"(?:(?:on|in) )?{DATE}"
"""The same with `on` or `in`."""

_READ_POINT = re.compile(
    rf"(?P<about>about )?(?:(?:(?P<day>\d{{1,2}}) )?(?P<month>{'|'.join(MONTHS)}) )?(?P<year>\d{{4}})"
    r"(?: at (?P<hour>\d{1,2}):(?P<minute>\d{2}))?"
)
_WHEN = re.compile(WHEN)
_BETWEEN = re.compile(rf"between ({_POINT}) and ({_POINT})")


def plain(sentence: str) -> str:
    """A sentence on one line, without its full stop."""
    return re.sub(r"\s+", " ", sentence).strip().removesuffix(".")


def date_text(words: str) -> str:
    """A date in words as case files write it: `31 May 2013` is `2013-05-31`, `between 2012 and 2013` is `2012/2013`.

    Raises:
        StepError: this is no date.
    """
    if not _WHEN.fullmatch(words):
        raise StepError(
            f'"{words}" is not a date. Write 31 May 2013, May 2013, 2013, "between 31 May 2013 and 25 June 2013" or 29 May 2013 at 02:30.'
        )
    if re.fullmatch(rf"(?:(?:on|in) )?{_ISO}", words):
        return words.rpartition(" ")[2]
    between = _BETWEEN.search(words)
    if between:
        return f"{_point(between[1])}/{_point(between[2])}"
    if "on or before " in words:
        return f"../{_point(words.partition('on or before ')[2])}"
    if "on or after " in words:
        return f"{_point(words.partition('on or after ')[2])}/.."
    return _point(re.sub(r"^(?:on|in) ", "", words))


def _point(words: str) -> str:
    match = _READ_POINT.fullmatch(words)
    assert match is not None, words  # every caller has matched the same pattern
    if match["hour"] and not match["day"]:
        raise StepError(f'"{words}" has a time but no day. Write 29 May 2013 at 02:30.')
    parts = [match["year"]]
    if match["month"]:
        parts.append(f"{MONTHS.index(match['month']) + 1:02d}")
    if match["day"]:
        parts.append(f"{int(match['day']):02d}")
    clock = f"T{int(match['hour']):02d}:{match['minute']}" if match["hour"] else ""
    return "-".join(parts) + clock + ("~" if match["about"] else "")


def listed(text: str, read: Callable[[str], T]) -> list[T]:
    """The items of `A`, `A and B` or `A, B and C`."""
    return [read(item) for item in re.split(r", (?:and )?| and ", text)]


def state_code(text: str, states: States) -> str:
    """The code of a State named with or without "the".

    Raises:
        StepError: there is no such State.
    """
    for name in (text, re.sub(r"^the ", "", text, flags=re.IGNORECASE)):
        try:
            return states.code(name)
        except ValueError as error:
            last = error
    raise StepError(f'"{text}": {last}')


def identifier(name: str, taken: Iterable[str]) -> str:
    """An id for a person of this name that nothing else has yet."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:30] or "person"
    number, made = 1, base
    while made in taken:
        number += 1
        made = f"{base}-{number}"
    return made
