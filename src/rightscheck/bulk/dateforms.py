"""How dates are written in a table: a closed part of the signs of strptime, and how precise a form is."""

from __future__ import annotations

import re
from typing import Final, Literal

Precision = Literal["year", "month", "day", "minute"]

SIGNS: Final = "YymbBdHIMSp"
"""The letters that may follow a `%`."""
_SIGN: Final = re.compile(r"%(\.f|.?)", re.DOTALL)
_FRACTION: Final = ".f"
_ALLOWED: Final = "%Y %y %m %b %B %d %H %I %M %S %.f %p"


def precision(form: str) -> Precision:
    """How precise the dates of a form such as `%m/%d/%Y` are. Letters and digits outside the signs stand as they are:
    `%Y-%m-%d 00:00:00` is a day, written with an empty time.

    Raises:
        ValueError: with what is wrong with the form and what to do, in words for the author of a map.
    """
    signs = _SIGN.findall(form)
    if any(sign != _FRACTION and (not sign or sign not in SIGNS) for sign in signs):
        raise ValueError(f"a date is written with {_ALLOWED} and plain signs between them. Use only these.")
    if _FRACTION in signs and "%S%.f" not in form:
        raise ValueError("a fraction (%.f) follows the seconds. Write %S%.f, or delete it.")
    if len(set(signs)) != len(signs):
        raise ValueError("the same part of a date stands here twice. Delete one.")
    year, month = set("Yy") & set(signs), set("mbB") & set(signs)
    if len(year) > 1 or len(month) > 1:
        raise ValueError("the year or the month stands here twice, in two ways. Keep one.")
    if not year:
        raise ValueError("a date needs a year. Add %Y, or %y for two digits.")
    day, clock = "d" in signs, {"H", "I", "M", "S", "p"} & set(signs)
    if (day and not month) or (clock and not day):
        raise ValueError("a part of the date between its largest and its smallest is missing. Add it.")
    if not clock:
        return "day" if day else "month" if month else "year"
    if not {"H", "M"} <= clock and not {"I", "M", "p"} <= clock:
        raise ValueError("a time of day is %H and %M, or %I, %M and %p. Complete it, or delete it.")
    if {"H", "I"} <= clock or {"H", "p"} <= clock:
        raise ValueError("%H counts to 24, and %I with %p to 12. Keep one of them.")
    return "minute"
