"""The templates that a collection needs, and how their values are written in a cell."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal, NamedTuple

from rightscheck.dates import PartialDate

Type = Literal["text", "markdown", "numeric", "select", "multiselect", "date range", "relationship", "link"]
SEVERAL, WITHIN, RANGE, RANGE_READ = "|", "::", ":", "~"
TITLE: Final = "Title"
_INSTEAD: Final = str.maketrans({"|": "¦"})
"""A value cannot hold the sign that separates values; it is written with a broken bar."""


class Property(NamedTuple):
    """A property of a template. `of` is the template that a relationship leads to; `note` says what it holds."""

    label: str
    type: Type
    note: str
    of: str = ""


class Template(NamedTuple):
    """A template: its name, its properties, and the label by which a table of it is known."""

    name: str
    properties: tuple[Property, ...]
    known_by: str


CASE: Final = Template(
    "Case",
    (
        Property("Case ID", "text", "the id of the case file"),
        Property("Assessed on", "text", "the day on which the case is judged, as written"),
        Property("Dates", "date range", "from the first act to the last"),
        Property("Persons", "relationship", "whom the acts concern", "Person"),
        Property("Acts", "relationship", "what was done", "Act"),
        Property("Sources", "relationship", "who says so", "Source"),
        Property("Findings", "relationship", "findings that are a breach on some account", "Finding"),
        Property("States", "multiselect", "the States that acted"),
        Property("Kinds of wrong", "multiselect", "the groups of those findings"),
        Property("Met even on the State's own account", "multiselect", "norms, grouped by wrong"),
        Property("Met on the evidence as it stands", "multiselect", "norms, grouped by wrong"),
        Property("Turns on disputed facts", "multiselect", "norms, grouped by wrong"),
        Property("Met if better evidenced", "multiselect", "norms, grouped by wrong"),
        Property("Facts are missing", "multiselect", "norms, grouped by wrong"),
        Property("Receipt", "text", "hashes of case and rules, version"),
        Property("What this is", "text", "the limits of the findings"),
    ),
    "Case ID",
)
PERSON: Final = Template(
    "Person",
    (
        Property("Person ID", "text", "the id in the case file"),
        Property("Case", "relationship", "", "Case"),
        Property("Nationality", "multiselect", "names of States"),
        Property("Age", "numeric", "as stated in the case"),
        Property("Born", "text", "as written; it may be partial"),
        Property("Child of", "relationship", "", "Person"),
        Property("Spouse of", "relationship", "", "Person"),
    ),
    "Person ID",
)
ACT: Final = Template(
    "Act",
    (
        Property("Act ID", "text", "the id in the case file"),
        Property("Case", "relationship", "", "Case"),
        Property("Kind of act", "select", "removal, detention ..."),
        Property("By", "multiselect", "the States that acted"),
        Property("To", "select", "the State of destination"),
        Property("With", "select", "the other State of official dealings"),
        Property("Persons", "relationship", "whom it concerns", "Person"),
        Property("Dates", "date range", "the days between which it happened"),
        Property("Date as written", "text", "partial and approximate dates as they stand in the file"),
        Property("Status", "select", "carried out, or still to come"),
        Property("Measure", "text", "the form of the act"),
    ),
    "Act ID",
)
SOURCE: Final = Template(
    "Source",
    (
        Property("Source ID", "text", "the id in the case file"),
        Property("Case", "relationship", "", "Case"),
        Property("By", "text", "who says so"),
        Property("Kind of source", "select", ""),
        Property("Speaks for", "select", "the applicant, a State, or nobody"),
        Property("Dates", "date range", ""),
        Property("Date as written", "text", ""),
        Property("Via", "relationship", "through which source it is known", "Source"),
        Property("Address", "text", "where it can be read"),
    ),
    "Source ID",
)
FINDING: Final = Template(
    "Finding",
    (
        Property("Finding ID", "text", ""),
        Property("Case", "relationship", "", "Case"),
        Property("Norm", "multiselect", "grouped by wrong"),
        Property("Provision", "text", "the citation"),
        Property("State", "select", "whose duty it is"),
        Property("Persons", "relationship", "towards whom", "Person"),
        Property("Act", "relationship", "", "Act"),
        Property("Verdict", "select", "no finding of a tribunal"),
        Property("On the applicant's account", "select", ""),
        Property("On the State's account", "select", ""),
        Property("On what is agreed", "select", ""),
        Property("On the evidence weighed", "select", ""),
        Property("Turns on", "markdown", "the facts whose change would turn it"),
        Property("Missing", "markdown", "questions that are open"),
    ),
    "Finding ID",
)
TEMPLATES: Final = (PERSON, SOURCE, ACT, FINDING, CASE)
"""In the order in which they are best imported: what is related is found by its title."""


def several(values: Iterable[str]) -> str:
    """Values of one cell, each once; a value that holds the separator is changed visibly."""
    return SEVERAL.join(dict.fromkeys(one_line(value).translate(_INSTEAD) for value in values if value.strip()))


def grouped(group: str, term: str) -> str:
    """A term within its group."""
    return f"{group.replace(WITHIN, ': :')}{WITHIN}{term.replace(WITHIN, ': :')}"


def one_line(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())


def date_range(dates: Iterable[PartialDate]) -> str:
    """The range that covers dates, as the import takes it; an open end is left empty.

    Partial dates are not taken there, so what a file writes stands in a column of its own.
    """
    known = list(dates)
    if not known:
        return ""
    first, last = min(date.earliest for date in known), max(date.latest for date in known)
    start = "" if first.year <= 1 else first.date().isoformat()
    end = "" if last.year >= 9999 else last.date().isoformat()
    return f"{start}{RANGE}{end}" if start or end else ""
