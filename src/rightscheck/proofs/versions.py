"""Dated versions of one provision: days on which none of them is in force, or two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from rightscheck.law.instruments import Period
from rightscheck.law.lint import Remark
from rightscheck.law.norms import Norm
from rightscheck.law.pack import Pack
from rightscheck.proofs.encoding import file_of

_DAY: Final = timedelta(days=1)


def versions(pack: Pack, norms: Iterable[Norm]) -> Iterator[Remark]:
    """Remarks on norms with one and the same citation that concern the same acts and are in force at different times.

    Norms of one citation with the same times are parts of the provision, not versions of it.
    """
    groups: dict[tuple[object, ...], list[Norm]] = {}
    for norm in norms:
        cite = norm.cite
        key = (cite.instrument, cite.article, cite.paragraph, cite.text, norm.concerns, norm.protects)
        groups.setdefault(key, []).append(norm)
    for group in groups.values():
        if any(norm.in_force is not None for norm in group):
            yield from _gaps([(_days(_period(pack, norm)), norm) for norm in group])


def _period(pack: Pack, norm: Norm) -> Period:
    return norm.in_force or pack.instruments[norm.cite.instrument].in_force


def _days(period: Period) -> tuple[date, date]:
    """The first and the last day of a period, as far as they may lie apart."""
    first = period.start.earliest.date() if period.start is not None else date.min
    last = period.end.latest.date() if period.end is not None else date.max
    return first, last


def _gaps(dated: list[tuple[tuple[date, date], Norm]]) -> Iterator[Remark]:
    times = sorted({days for days, _ in dated})
    by_time = dict(reversed(dated))
    for earlier, later in pairwise(times):
        old, new = by_time[earlier], by_time[later]
        if earlier[1] >= later[0]:
            last = min(earlier[1], later[1])
            until = f" to {last.isoformat()}" if last < date.max else " on"
            message = (
                f"from {later[0].isoformat()}{until} both this version and {old.norm} are in force. "
                "Let one end on the day before the other begins."
            )
            yield Remark(file_of(new), "in_force", message)
        elif earlier[1] + _DAY < later[0]:
            first, last = earlier[1] + _DAY, later[0] - _DAY
            days = f"on {first.isoformat()}" if first == last else f"from {first.isoformat()} to {last.isoformat()}"
            message = f"{days} neither this version nor {old.norm} is in force. Let one follow the other."
            yield Remark(file_of(new), "in_force", message)
