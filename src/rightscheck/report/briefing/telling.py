"""How points are told in brief: short texts, persons and acts, what is said and by whom, bodies and their days."""

from __future__ import annotations

from collections.abc import Sequence

from rightscheck.appraisal.openings import Status
from rightscheck.casefile.case import Person
from rightscheck.casefile.sentences import date_words
from rightscheck.dates import parse_date
from rightscheck.language import listed, marked, tr, tr_number
from rightscheck.report.briefing.points import Claim, Where
from rightscheck.report.dossier import Dossier
from rightscheck.report.model import Text
from rightscheck.report.visible import visible

_OPEN: dict[Status, str] = {
    "open": marked("{body}, {procedure}: open."),
    "open_if": marked("{body}, {procedure}: open on conditions."),
    "unknown": marked("{body}, {procedure}: not known whether it is open."),
}


def short(text: str, most: int = 220) -> str:
    """A text on one line of at most so many characters; what was cut off is shown by an ellipsis."""
    text = visible(" ".join(text.split()))
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    return f"{cut.rpartition(' ')[0] or cut}…"


def first(texts: Sequence[str], most: int) -> str:
    """`a, b and 3 more`."""
    if len(texts) <= most:
        return listed(list(texts))
    left = len(texts) - most
    return tr_number("{list} and {number} more", "{list} and {number} more", left, list=", ".join(texts[:most]))


def person(dossier: Dossier, one: Person) -> str:
    """A person with nationality and age, as far as they are known."""
    states = listed([dossier.words.state(code) for code in one.nationality])
    name = short(one.name, 60)
    if states and one.age is not None:
        return tr("{name} (nationality: {states}; aged {age})", name=name, states=states, age=one.age)
    if states:
        return tr("{name} (nationality: {states})", name=name, states=states)
    return tr("{name} (aged {age})", name=name, age=one.age) if one.age is not None else name


def speakers(dossier: Dossier, sources: Sequence[str], most: int = 2) -> str:
    """Who says something, in short."""
    head = dossier.case.head.sources
    return first(list(dict.fromkeys(short(head[key].by or head[key].title, 60) for key in sources)), most)


def told(dossier: Dossier, claim: Claim) -> Text:
    """A fact with who says so, and that the State denies it."""
    text = short(claim.text)
    if claim.sources:
        text = tr("{fact} [{who}]", fact=text, who=speakers(dossier, claim.sources))
    if claim.denied_by:
        text = " ".join([text, tr("Denied by {who}.", who=speakers(dossier, claim.denied_by))])
    return text


def body(where: Where) -> str:
    """A body, whether it is open, and by when it has to be turned to."""
    opening = where.opening
    text = tr(_OPEN[opening.status], body=opening.body, procedure=opening.procedure)
    return f"{text} {_by_when(where)}".rstrip()


def _by_when(where: Where) -> str:
    if where.part is None:
        return ""
    time = where.part.time
    if time.state == "no_limit":
        return tr("No time limit.")
    if time.state == "waiting":
        return tr("The time does not run before the act.")
    if not where.last:
        return tr("The last day depends on a date that is not known.")
    last = date_words(parse_date(where.last))
    if time.passed == "yes":
        return tr("The last day, {day}, seems to have passed.", day=last)
    safe = date_words(parse_date(where.safe)) if where.safe else last
    return tr("Last day: {day}; safe day: {safe}.", day=last, safe=safe)
