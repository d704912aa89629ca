"""What a column is like: how much of it is filled, what stands in it most often, and of which kind it seems to be."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import polars as pl

from rightscheck.bulk.table.dates import Dates, dates
from rightscheck.bulk.table.redaction import is_redacted
from rightscheck.language import marked
from rightscheck.law.states import States

Kind = Literal["empty", "yes_no", "date", "date_and_time", "whole_number", "number", "state", "text"]
KINDS: Final[Mapping[Kind, str]] = {
    "empty": marked("empty"),
    "yes_no": marked("yes or no"),
    "date": marked("date"),
    "date_and_time": marked("date and time"),
    "whole_number": marked("whole number"),
    "number": marked("number"),
    "state": marked("State"),
    "text": marked("text"),
}
MOST_DISTINCT: Final = 10_000
"""More different texts are not counted."""
LONGEST_SAMPLE: Final = 40
_SAMPLES: Final = 5
_LOOKED_AT: Final = 2_000
_YES_NO: Final = tuple(
    frozenset(pair.split())
    for pair in (
        "yes no",
        "y n",
        "true false",
        "t f",
        "1 0",
        "oui non",
        "si no",
        "sí no",
        "ja nein",
        "da net",
        "да нет",
    )
)
_WHOLE: Final = re.compile(r"[-+]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)", re.ASCII)
_NUMBER: Final = re.compile(r"[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:[.,]\d+)?", re.ASCII)


@dataclass(frozen=True)
class Column:
    """A column, as far as it was looked at.

    Attributes:
        filled: cells that say something; `redacted` those that are blacked out. The others are empty.
        distinct: how many different texts they have; not more than `MOST_DISTINCT` are counted.
        samples: the most frequent texts, cut to `LONGEST_SAMPLE` signs, and how often each stands there.
        kind: a key of `KINDS`; `dates` where it is one of dates.
    """

    name: str
    filled: int
    redacted: int
    empty: int
    distinct: int
    samples: tuple[tuple[str, int], ...]
    kind: Kind
    dates: Dates | None


def column(
    name: str, cells: pl.Series, redacted: Sequence[str], states: States | None
) -> tuple[Column, dict[str, int]]:
    """What a column is like, and the marks of what was blacked out in it.

    Args:
        cells: stripped, empty ones null.
        redacted: marks beside those that are always known.
    """
    frame = pl.DataFrame({"text": cells})
    given = frame.filter(pl.col("text").is_not_null()).group_by("text").agg(pl.len().alias("n"))
    given = given.with_columns(is_redacted(pl.col("text"), redacted).alias("mark"))
    given = given.sort(["n", "text"], descending=[True, False])
    marks = dict(given.filter(pl.col("mark")).select("text", "n").iter_rows())
    said = given.filter(~pl.col("mark"))
    filled, blacked = int(said["n"].sum()), sum(marks.values())
    samples = tuple((_short(text), count) for text, count in said.head(_SAMPLES).select("text", "n").iter_rows())
    looked = said.head(_LOOKED_AT)
    kind, found = _kind(looked["text"], looked["n"], states)
    if found:
        found = dates(said["text"], said["n"]) or found
    made = Column(
        name, filled, blacked, len(cells) - filled - blacked, min(len(said), MOST_DISTINCT), samples, kind, found
    )
    return made, marks


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_SAMPLE else line[: LONGEST_SAMPLE - 1] + "…"


def _kind(texts: pl.Series, counts: pl.Series, states: States | None) -> tuple[Kind, Dates | None]:
    if not len(texts):
        return "empty", None
    words = {text.casefold() for text in texts.head(4)}
    if len(texts) <= 3 and any(words <= pair for pair in _YES_NO):
        return "yes_no", None
    found = dates(texts, counts)
    if found:
        return "date_and_time" if found.times else "date", found
    total = int(counts.sum())
    if _share(texts, counts, _WHOLE) == total:
        return "whole_number", None
    if _share(texts, counts, _NUMBER) == total and not any(re.match(r"[-+]?0\d", text) for text in texts):
        return "number", None
    if states is not None and _states(texts, counts, states) * 10 >= total * 8:
        return "state", None
    return "text", None


def _share(texts: pl.Series, counts: pl.Series, pattern: re.Pattern[str]) -> int:
    return sum(count for text, count in zip(texts, counts, strict=True) if pattern.fullmatch(text))


def _states(texts: pl.Series, counts: pl.Series, states: States) -> int:
    known = {word.casefold() for code, state in states.by_code.items() for word in (code, state.name, *state.aliases)}
    return sum(count for text, count in zip(texts, counts, strict=True) if text.casefold() in known)
