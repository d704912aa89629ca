"""Three-valued truth (strong Kleene), and the defeasible connective built on it.

A question about a case is answered ``true``, ``false`` or not yet: ``unknown``. Unknown is never read as
no; the one place where it yields is :func:`defeasible`, where an exception counts only once it is shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

__all__ = ["Truth", "at_least", "conjunction", "defeasible", "disjunction", "negation"]


class Truth(StrEnum):
    """The value of a leaf or node. Equal to, and printed as, its lower-case word."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"

    # What is equal must have one hash; and an enum's own, of the member's name, is slow.
    __hash__ = str.__hash__


# Named once: to look a member up in its class costs more than all the rest that is done here.
_TRUE, _FALSE, _UNKNOWN = Truth


def negation(value: Truth) -> Truth:
    """Not: true and false change places, unknown stays."""
    if value is _TRUE:
        return _FALSE
    if value is _FALSE:
        return _TRUE
    return _UNKNOWN


def conjunction(values: Iterable[Truth]) -> Truth:
    """All: false if one is false, true if every one is true (also when there is none), else unknown."""
    found = _TRUE
    for value in values:
        if value is _FALSE:
            return _FALSE
        if value is _UNKNOWN:
            found = _UNKNOWN
    return found


def disjunction(values: Iterable[Truth]) -> Truth:
    """Any: true if one is true, false if every one is false (also when there is none), else unknown."""
    found = _FALSE
    for value in values:
        if value is _TRUE:
            return _TRUE
        if value is _UNKNOWN:
            found = _UNKNOWN
    return found


def at_least(n: int, values: Iterable[Truth]) -> Truth:
    """Return true if ``n`` or more are true, false if ``n`` can no longer be reached, else unknown."""
    true = unknown = 0
    for value in values:
        if value is _TRUE:
            true += 1
        elif value is _UNKNOWN:
            unknown += 1
    if true >= n:
        return _TRUE
    return _FALSE if true + unknown < n else _UNKNOWN


def defeasible(base: Truth, exception: Truth) -> Truth:
    """Base unless exception.

    True if the base is true and the exception is not shown (false or unknown); false if the base is false
    or the exception is true; unknown otherwise, that is, if the base is unknown and no exception is shown.
    """
    if base is _FALSE or exception is _TRUE:
        return _FALSE
    return base
