"""The words of results: verdicts in records, dimensions, rates, and what every result says of itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from rightscheck.appraisal.findings import LABELS
from rightscheck.bulk.results.published import MONTH, PLACES, YEAR, Published, rate
from rightscheck.bulk.results.screening import DECIDED, MET, ScreenedNorm
from rightscheck.bulk.results.suppression import OTHER, Line
from rightscheck.casefile.sentences import sentence
from rightscheck.language import current, day_words, marked, number_words, state_words, tr, tr_number

NOTICE: Final = marked("Indicators from records, not findings of violation")
"""Stands on every page; said with `tr`, like all words here."""
VERDICTS: Final[Mapping[str, str]] = {
    **{str(verdict): label for verdict, label in LABELS.items()},
    "not_assessable": marked("cannot be assessed"),
    "no_act": marked("no such act"),
}
"""What verdicts are called in full."""
MEANINGS: Final[Mapping[str, str]] = {
    "established": marked("what the table says of the row meets the norm, and the State itself says so"),
    "indicated": marked("what the table says of the row meets the norm, if it is right"),
    "contested": marked("what the table says meets the norm, and it says as well that a side denies it"),
    "arguable": marked(
        "what the table says would meet the norm, but its source is weaker than the standard of proof asks"
    ),
    "no_breach_shown": marked(
        "what the table says of the row shows no breach; this is no finding of compliance or of safety"
    ),
    "undetermined": marked("the row leaves open what the norm turns on"),
    "not_applicable": marked("the norm does not concern the row, or the State was not bound on that date"),
    "not_assessable": marked("no column of the table can settle the norm, in any row"),
    "no_act": marked("the row has no act of the kind that the norm concerns"),
}
_DIMENSIONS: Final[Mapping[str, str]] = {
    "destination": marked("Destination"),
    "nationality": marked("Nationality"),
    "year": marked("Year"),
    "month": marked("Month"),
}


def verdict_words(verdict: str) -> str:
    """A verdict as a reader sees it."""
    return tr(VERDICTS[verdict])


def meanings() -> Iterator[str]:
    """What every verdict means in records, in sentences."""
    for verdict, meaning in MEANINGS.items():
        name = sentence(verdict_words(verdict)).rstrip(".")
        yield tr("{verdict}: {meaning}.", verdict=name, meaning=tr(meaning))


def dimension_words(dimension: str) -> str:
    """What a table counts by: in the language, or as the map names it."""
    return tr(_DIMENSIONS[dimension]) if dimension in _DIMENSIONS else dimension


def value_words(found: Published, dimension: str, value: str) -> str:
    """A value of a dimension: the name of a State, a month in words, or the value as it is."""
    if value == "":
        return tr("not recorded")
    if value == OTHER:
        return tr("values with few rows, together")
    if dimension in PLACES and value in found.states:
        return state_words(value, found.states[value])
    year, dash, month = value.partition("-")
    if dimension == MONTH and dash and year.isdecimal() and month.isdecimal() and 1 <= int(month) <= 12:
        return day_words(int(year), int(month))
    return value


def count_words(number: int | None) -> str:
    """A count in plain digits, for cells; or that it is held back."""
    return tr("withheld") if number is None else str(number)


def number_or_withheld(number: int | None) -> str:
    """A count in a sentence."""
    return tr("withheld") if number is None else number_words(number)


def share_words(part: int, whole: int) -> str:
    """A share in per cent, with one digit behind the point."""
    share = part / whole
    if current().english:
        return f"{100 * share:.1f}%"
    from babel.numbers import format_percent

    return format_percent(round(share, 3), locale=current().code, decimal_quantization=False)


def rate_words(norm: ScreenedNorm, line: Line | None) -> str:
    """How often a norm is met, with the denominator: `12 of 345 (3.5%)`."""
    if norm.shows == "not_met":
        return tr("the columns cannot show it met")
    if line is None:
        return tr("too few rows")
    found = rate(norm, line)
    if found is None:
        if line.total(DECIDED) == 0:
            return tr("none could be assessed")
        met_alone = line.total(MET)
        if met_alone is None:
            return tr("withheld")
        return tr("{met} (of how many is withheld)", met=number_words(met_alone))
    met, decided = found
    share = share_words(met, decided)
    if norm.shows == "met":
        return tr(
            "{met} of {number} rows that it applies to ({share}); the columns cannot show the opposite",
            met=number_words(met),
            number=number_words(decided),
            share=share,
        )
    return tr("{met} of {number} ({share})", met=number_words(met), number=number_words(decided), share=share)


def about(found: Published) -> Iterator[str]:
    """What the result is and how its rows add up, in sentences."""
    screening = found.screening
    yield sentence(tr(NOTICE))
    yield tr(
        "Every row of a table was taken as a case of its own: only what its columns say, on the account of whoever "
        "keeps the table. Rows are not persons: one person may stand in several rows."
    )
    yield tr_number("{number} row was read.", "{number} rows were read.", screening.read)
    yield tr(
        "Of them {assessed} are such that some norm could be assessed, {open} such that none could be assessed; {bad} "
        "are in quarantine, since they could not be read as the map says.",
        assessed=number_or_withheld(found.assessed),
        open=number_or_withheld(found.not_assessable),
        bad=number_or_withheld(screening.quarantined),
    )
    yield tr(
        "A norm counts as met where it is met even on the State’s own account or on the evidence as it stands. Its "
        "rate is of the rows in which it applies and could be assessed, and that number stands beside it."
    )
    yield tr(
        "Where the columns can show only that a norm is met, and never that it is not, its rate is of all rows that it "
        "applies to, and says how many of them show it. Where they can show only the opposite, it has no rate."
    )
    if found.smallest > 1:
        yield from withholding(found.smallest)


def withholding(smallest: int) -> Iterator[str]:
    """What is held back, and why, in sentences."""
    number = number_words(smallest)
    yield tr(
        "So that nobody is found again, counts from 1 to {number} are withheld.", number=number_words(smallest - 1)
    )
    yield tr(
        "Others are withheld with them, so that none can be computed from sums: a count that is withheld may be small "
        "or large. Values with fewer than {number} rows are counted together, as values with few rows.",
        number=number,
    )


def limits() -> Iterator[str]:
    """What the figures do not say, in sentences."""
    yield tr("They are no finding that a right was violated in any row, and none that it was respected.")
    yield tr(
        "They say nothing on how often violations happen: who is in the table, and who is not, was decided by whoever "
        "keeps it."
    )
    yield tr(
        "The table says only what its columns say. What it does not record, such as what a person feared or was told, "
        "is unknown here, and unknown is not no."
    )
    yield tr("A norm that could not be assessed may have been violated in every row.")
    yield tr("Differences between years or places may come from how records were kept.")
    yield tr("They are not for deciding on a person, refusing protection or judging credibility.")


def period_heading(found: Published) -> str:
    """What the part on time is called."""
    return tr("By year") if found.period == YEAR else tr("By month")
