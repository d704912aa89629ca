"""Rows on which many norms can be assessed: a map of every fact that a table may hold, and random frames of facts.

A frame of facts is what comes of the cells of a table (`rightscheck.bulk.cells`). It is made at once, without a table,
so that the evaluator can be measured on hundreds of facts a row.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any, Final

import polars as pl

from rightscheck.bulk.cells import ACTS
from rightscheck.bulk.mapping import PERSON, Map
from rightscheck.bulk.slots import FROM, UNTIL, Slot, slots
from rightscheck.bulk.synthetic import Odd
from rightscheck.bulk.synthetic.rows import Rows
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate

KNOWN: Final = 0.7
"""This share of the cells says something."""
_BY: Final = "ITA"
_STATES: Final = ("USA", "ITA", "KAZ", "MEX", "GTM", "CHN", "TUR", "GBR", "SYR", "CHE", "AFG", "TUN")
_NUMBERS: Final = (0, 1, 2, 3, 5, 10, 30, 40, 100, 400)
_DAYS: Final = 12_000
"""Moments are drawn from so many days up to 2024."""
_POOL: Final = 4_000
"""So many different moments, and at most so many different lists, occur in a column."""
_DAY, _MINUTE = "%Y-%m-%d", "%Y-%m-%d %H:%M"


def wide_map(pack: Pack) -> Map:
    """A map that says, of a person, a removal and a detention, every fact of the vocabulary that a table may hold."""
    date = {"column": "at", "formats": [_MINUTE]}
    acts = {
        "removal": {"kind": "removal", "by": _BY, "to": {"column": "to"}, "date": date},
        "detention": {"kind": "detention", "by": _BY, "date": date},
    }
    facts = [
        _cell(predicate, about)
        for predicate in pack.vocabulary.predicates.values()
        if predicate.derived is None
        for about in _abouts(predicate, acts, pack)
    ]
    made = {
        "map": "wide",
        "title": "Everything that can be said of a removal and a detention",
        "source": {"title": "A report", "kind": "ngo_report", "speaks_for": "none"},
        "person": {"nationality": {"column": "of"}},
        "assessed_on": "2024-01-01",
        "acts": acts,
        "facts": facts,
    }
    return Map.model_validate(made)


def _abouts(predicate: Predicate, acts: dict[str, dict[str, Any]], pack: Pack) -> list[str]:
    wanted = pack.vocabulary.about(predicate)
    if wanted == PERSON:
        return [PERSON]
    kinds = pack.vocabulary.also(predicate)
    return [key for key, act in acts.items() if wanted in ("any_act", act["kind"]) or act["kind"] in kinds]


def _cell(predicate: Predicate, about: str) -> dict[str, Any]:
    cell: dict[str, Any] = {"fact": predicate.name, "about": about, "column": predicate.name}
    if predicate.type == "date":
        cell["formats"] = [_DAY]
    elif predicate.type in ("set", "countries"):
        cell |= {"split": ";", "complete": "yes"}
    return cell


def random_facts(map_: Map, pack: Pack, count: int, first: int = 0, seed: int = 0) -> pl.DataFrame:
    """So many rows of facts from row `first` on, all with every act of the map: a frame of facts.

    Every column is drawn by itself, so that hardly two rows are alike.
    """
    rows = Rows(first, count, seed, Odd())
    columns = [column for name, slot, kind in _drawn(map_, pack) for column in _column(rows, name, slot, kind, pack)]
    every = pl.Series([(1 << len(map_.acts)) - 1], dtype=pl.UInt32).new_from_index(0, count)
    return pl.DataFrame([(rows.index + 1).alias("_row"), (rows.index + 2).alias("_line"), every.alias(ACTS), *columns])


def _drawn(map_: Map, pack: Pack) -> Iterator[tuple[str, Slot, Predicate | str]]:
    """The columns of a map with what is drawn for them: a value of a predicate, a State or a moment."""
    known = slots(map_, pack, tuple(map_.acts))
    found: list[tuple[str, Slot | None, Predicate | str]] = [("person.nationality", known.nationality, "state")]
    for key in map_.acts:
        found += [(f"{key}.to", known.to.get(key), "state"), (f"{key}.date", known.date.get(key), "date")]
    found += [
        (f"{about}.{name}", slot, pack.vocabulary.predicates[name]) for (about, name), slot in known.facts.items()
    ]
    for name, slot, kind in found:
        if slot is not None and slot.column:
            yield name, slot, kind


def _column(rows: Rows, name: str, slot: Slot, kind: Predicate | str, pack: Pack) -> Iterator[pl.Series]:
    known = kind if isinstance(kind, str) else kind.type
    if known == "date":
        moments = _moments(name, clock=slot.clock)
        for end, pool in zip((FROM, UNTIL), moments, strict=True):
            yield _picked(rows, name, pool).alias(name + end)
    elif known == "state":
        yield _picked(rows, name, pl.Series(_STATES)).alias(name)
    else:
        assert isinstance(kind, Predicate)
        yield _picked(rows, name, _values(name, kind)).alias(name)


def _picked(rows: Rows, name: str, pool: pl.Series) -> pl.Series:
    """One of a pool for each row, nothing for some."""
    place = (rows.share(name) * len(pool)).cast(pl.UInt32)
    said = rows.share(f"{name}?") < KNOWN
    return pool.gather(pl.select(pl.when(said).then(place)).to_series())


def _values(name: str, predicate: Predicate) -> pl.Series:
    drawn, texts = Random(name), list(predicate.values)
    if predicate.type in ("bool", "enum"):
        return pl.Series(texts, dtype=pl.Enum(texts))
    if predicate.type == "int":
        return pl.Series(_NUMBERS, dtype=pl.Int64)
    if predicate.type == "ints":
        return pl.Series([drawn.sample(_NUMBERS, drawn.randint(1, 2)) for _ in range(100)], dtype=pl.List(pl.Int64))
    of = list(_STATES) if predicate.type == "countries" else texts
    most = min(3, len(of))
    return pl.Series([drawn.sample(of, drawn.randint(1, most)) for _ in range(_POOL)], dtype=pl.List(pl.String))


def _moments(name: str, *, clock: bool) -> tuple[pl.Series, pl.Series]:
    """The first and last minutes of some moments."""
    drawn, last = Random(name), datetime(2024, 1, 1)
    days = [last - timedelta(days=drawn.randrange(_DAYS)) for _ in range(_POOL)]
    if clock:
        minutes = pl.Series([day + timedelta(minutes=drawn.randrange(1440)) for day in days], dtype=pl.Datetime("us"))
        return minutes, minutes
    ends = [day + timedelta(hours=23, minutes=59) for day in days]
    return pl.Series(days, dtype=pl.Datetime("us")), pl.Series(ends, dtype=pl.Datetime("us"))
