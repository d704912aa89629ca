"""The Bluebook, 21st edition, as far as the citations of the pack can be transformed without adding anything.

What follows one of the patterns below is taken apart and put together again. Everything else is printed as the pack has
it: a datum that is not there is never made up, and names of bodies and parties are not abbreviated.
"""

from __future__ import annotations

import re
from typing import Final

from rightscheck.report.citations.oscola import Oscola, spans
from rightscheck.report.citations.works import Work, short_parts
from rightscheck.report.model import Run

_DAY = r"\d{1,2} [A-Z][a-z]+ \d{4}"
_MONTHS: Final = {
    "January": "Jan.",
    "February": "Feb.",
    "March": "Mar.",
    "April": "Apr.",
    "May": "May",
    "June": "June",
    "July": "July",
    "August": "Aug.",
    "September": "Sept.",
    "October": "Oct.",
    "November": "Nov.",
    "December": "Dec.",
}
_TREATY = re.compile(
    rf"(?P<name>.+?) \(adopted (?P<day>{_DAY})(?:, entered into force {_DAY})?\) "
    r"(?P<series>(?:\d+ UNTS \d+|ETS No \d+)(?:, ETS No \d+)?)"
)
_APPLICATION = re.compile(rf"(?P<tags>[^,]*?) (?P<app>App nos?) (?P<numbers>\d[^()]*) \([^(),]+, (?P<day>{_DAY})\)")
_UN_CASE = re.compile(rf" \((?P<body>[^(),]+), (?P<day>{_DAY})\) UN Doc (?P<symbol>\S+)")
_COMMUNICATION = re.compile(rf", Communication No (?P<number>\S+) \((?P<body>[^(),]+), (?P<day>{_DAY})\)")
_UN_TEXT = re.compile(
    rf"(?P<body>[^']+), '(?P<title>.+)' \((?:adopted )?(?P<day>{_DAY})\) UN Doc (?P<symbol>[A-Z][^,()\s]*)"
    r"(?:(?P<annex>, annex [IVX]+)| \(Vol (?P<volume>[IV]+)\) (?P<page>\d+))?"
)
_ECLI = re.compile(rf"(?P<tags>(?: \[[A-Z]+\])?) \([^(),]+, (?P<day>{_DAY})\) (?P<ecli>ECLI:\S+)")
_REPORTS = re.compile(r" \[(?P<year>\d{4})\] (?P<reports>[A-Z]{2,4}) Rep (?P<page>\d+)")


class Bluebook:
    """Citations in Bluebook form."""

    def __init__(self) -> None:
        self._oscola = Oscola()

    def transforms(self, work: Work) -> bool:
        """Whether the full citation is put into this form; otherwise it is printed as the pack has it."""
        return _transformed(work, "") is not None

    def entry(self, work: Work) -> tuple[Run, ...]:
        """A work as it stands in a table of authorities."""
        return _transformed(work, "") or self._oscola.entry(work)

    def full(self, work: Work, at: str) -> tuple[Run, ...]:
        """The first citation, with a pinpoint."""
        made = _transformed(work, pinpoint(at))
        if made is None:
            made = (*self._oscola.entry(work), *((Run(f", {pinpoint(at)}"),) if at else ()))
        named = work.group == "instrument" and work.short not in work.cite
        return (*made, Run(f" [hereinafter {work.short}]")) if named else made

    def again(self, work: Work, note: int, at: str, *, directly: bool) -> tuple[Run, ...]:
        """A later citation. `directly`: the note before this one cites this work and nothing else."""
        where = f", {pinpoint(at)}" if at else ""
        if directly:
            return (Run("Id.", italic=True), Run(f" {pinpoint(at)}" if at else ""))
        front, name = short_parts(work)
        runs = (Run(front), Run(_versus(name), italic=True), Run(", "), Run("supra", italic=True))
        return (*(run for run in runs if run.text), Run(f" note {note}{where}"))


def pinpoint(at: str) -> str:
    """A pinpoint in Bluebook form: `¶ 125`, `¶¶ 125–126`, `art. 3(1)`."""
    text = spans(at)
    text = re.sub(r"^paras? (?=[^,–]*$)", "¶ ", text)
    text = re.sub(r"^paras? ", "¶¶ ", text)
    return re.sub(r"\b(arts?) (?=\d)", r"\1. ", text)


def _transformed(work: Work, at: str) -> tuple[Run, ...] | None:
    """The citation with the pinpoint in its place, or None where it follows no pattern."""
    for pattern in (_treaty, _application, _un_case, _communication, _un_text, _ecli, _reports):
        made = pattern(work, f", {at}" if at else "")
        if made is not None:
            return tuple(run for run in made if run.text)
    return None


def _treaty(work: Work, at: str) -> tuple[Run, ...] | None:
    match = _TREATY.fullmatch(work.cite) if work.group == "instrument" else None
    if match is None:
        return None
    series = re.sub(r"(?<=[A-Z])(?=[A-Z])", ".", match["series"])
    series = re.sub(r"([A-Z]\.[A-Z.]*[A-Z])(?= )", r"\1.", series).replace(" No ", " No. ")
    return (Run(f"{match['name']}{at}, {_day(match['day'])}, {series}"),)


def _tail(pattern: re.Pattern[str], work: Work) -> re.Match[str] | None:
    """The part of a case's citation after its name, if it has this pattern to the end."""
    return pattern.fullmatch(work.cite, len(work.docket) + len(work.name)) if work.name else None


def _named(work: Work) -> Run:
    return Run(_versus(work.name), italic=True)


def _application(work: Work, at: str) -> tuple[Run, ...] | None:
    match = _tail(_APPLICATION, work)
    if match is None:
        return None
    app = "App. Nos." if match["app"].endswith("s") else "App. No."
    return (_named(work), Run(f"{match['tags']}, {app} {match['numbers']}{at} ({_day(match['day'])})"))


def _un_case(work: Work, at: str) -> tuple[Run, ...] | None:
    match = _tail(_UN_CASE, work)
    if match is None:
        return None
    number = f", Communication No. {work.number}" if re.fullmatch(r"\d+/\d{4}", work.number) else ""
    where = f", U.N. Doc. {match['symbol']} ({match['body']}, {_day(match['day'])})"
    return (_named(work), Run(f"{number}{at}{where}"))


def _communication(work: Work, at: str) -> tuple[Run, ...] | None:
    match = _tail(_COMMUNICATION, work)
    if match is None:
        return None
    where = f", Communication No. {match['number']}{at} ({match['body']}, {_day(match['day'])})"
    return (_named(work), Run(where))


def _un_text(work: Work, at: str) -> tuple[Run, ...] | None:
    match = None if work.name else _UN_TEXT.fullmatch(work.cite)
    if match is None:
        return None
    title = re.sub(r"\bNo (?=\d)", "No. ", match["title"])
    part = match["annex"] or (f" (Vol. {match['volume']}), at {match['page']}" if match["volume"] else "")
    return (Run(f"{match['body']}, {title}{at}, U.N. Doc. {match['symbol']}{part} ({_day(match['day'])})"),)


def _ecli(work: Work, at: str) -> tuple[Run, ...] | None:
    match = _tail(_ECLI, work)
    if match is None or not work.docket:
        return None
    where = f"{match['tags']}, {match['ecli']}{at} ({_day(match['day'])})"
    return (Run(f"{work.docket.rstrip()}, "), _named(work), Run(where))


def _reports(work: Work, at: str) -> tuple[Run, ...] | None:
    match = _tail(_REPORTS, work)
    if match is None or work.date is None or len(work.date.text) != len("2004-03-31"):
        return None
    if not work.date.text.startswith(match["year"]):
        return None
    day = f"{tuple(_MONTHS.values())[int(work.date.text[5:7]) - 1]} {int(work.date.text[8:])}"
    series = ".".join(match["reports"])
    return (_named(work), Run(f", {match['year']} {series}. Rep. {match['page']}{at} ({day})"))


def _day(text: str) -> str:
    """`28 February 2008` as `Feb. 28, 2008`."""
    day, month, year = text.split(" ")
    return f"{_MONTHS.get(month, month)} {day}, {year}"


def _versus(name: str) -> str:
    return name.replace(" v ", " v. ")
