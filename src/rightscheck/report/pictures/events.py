"""What happened when, as the case file says it: acts, dated facts, periods, the decision and the day of assessment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal, NamedTuple

from rightscheck.appraisal.findings import Word
from rightscheck.casefile.case import DONE, Act, Fact
from rightscheck.casefile.sentences import Sentences, date_words, people_names, sentence
from rightscheck.dates import PartialDate, parse_date
from rightscheck.language import listed, tr
from rightscheck.report.dossier import Dossier

Dispute = Literal["", "disputed", "accounts"]
_WAYS: Final[Sequence[tuple[str, Literal["asserted", "denied", "conceded", "found"]]]] = (
    ("asserted_by", "asserted"),
    ("conceded_by", "conceded"),
    ("found_by", "found"),
    ("denied_by", "denied"),
)
_MINUTE: Final = timedelta(minutes=1)


class Span(NamedTuple):
    """The time in which a date lies: from `low` up to and without `high`; None where it is open. What lies outside
    `core_low` and `core_high` is only allowed by "about"."""

    low: datetime | None
    high: datetime | None
    core_low: datetime | None
    core_high: datetime | None

    @property
    def certain(self) -> bool:
        """Whether it is one day, or a shorter time."""
        return self.low is not None and self.high is not None and self.high - self.low <= timedelta(days=1)


@dataclass(frozen=True)
class Event:
    """Something that happened.

    Attributes:
        text: what happened and when, as a sentence; `said` who says so.
        when: the time in which it lies; None where no date is stated. Of a period, the time in which it began.
        until: the time in which a period ended.
        period: whether it lasted.
        subject: what it is about; events on the same subject are versions of one date.
        rank: the lower, the more it belongs into a short chronology.
    """

    text: str
    said: str
    when: Span | None
    until: Span | None = None
    period: bool = False
    subject: tuple[str, ...] = ()
    rank: int = 0
    denied: bool = False


def span(date: PartialDate) -> Span:
    """The time in which a date lies."""
    first, slash, last = date.text.partition("/")
    core = parse_date(date.text.replace("~", ""))
    open_low, open_high = slash and first in ("", ".."), slash and last in ("", "..")
    return Span(
        None if open_low else date.earliest,
        None if open_high else _after(date.latest),
        None if open_low else core.earliest,
        None if open_high else _after(core.latest),
    )


def _after(moment: datetime) -> datetime:
    return moment + _MINUTE if moment < datetime.max - _MINUTE else moment


def events(dossier: Dossier) -> list[Event]:
    """Everything with a date, and acts without one, in no order."""
    return [*_acts(dossier), *_facts(dossier), *_decision(dossier)]


def disputes(found: Sequence[Event]) -> Dispute:
    """How versions of one date stand to each other: disputed where one is denied or two exclude each other."""
    if any(event.denied for event in found):
        return "disputed"
    spans = [event.when for event in found if event.when]
    apart = any(
        one.high is not None and other.low is not None and one.high <= other.low for one in spans for other in spans
    )
    return "disputed" if apart else "accounts" if len(found) > 1 else ""


def _acts(dossier: Dossier) -> Iterator[Event]:
    for key, act in dossier.case.head.acts.items():
        said = tr("act ‘{name}’", name=key)
        if act.status != DONE:
            said = tr("act ‘{name}’, not carried out", name=key)
        when = span(act.date) if act.date else None
        yield Event(act_words(dossier, act), said, when, subject=("act", key), rank=0 if when else 2)


def act_words(dossier: Dossier, act: Act) -> str:
    """An act as a sentence: what, of whom, by which State, when."""
    words = dossier.words
    title = dossier.pack.vocabulary.subjects.acts[act.kind].title
    values = {
        "what": title[:1].upper() + title[1:],
        "state": listed([words.state(code) for code in act.by]),
        "people": people_names(dossier.case, act.of),
        "date": date_words(act.date) if act.date else tr("no date is stated"),
    }
    if act.of and act.to:
        destination = words.state(act.to)
        return tr("{what} of {people} by {state} to {destination}: {date}.", destination=destination, **values)
    if act.of:
        return tr("{what} of {people} by {state}: {date}.", **values)
    if act.with_:
        return tr("{what} of {state} with {other}: {date}.", other=words.state(act.with_), **values)
    return tr("{what} of {state}: {date}.", **values)


def _facts(dossier: Dossier) -> Iterator[Event]:
    sentences = Sentences(dossier.pack, dossier.case)
    for fact in dossier.case.facts:
        predicate = dossier.pack.vocabulary.predicates[fact.predicate]
        provenance = fact.provenance
        period = provenance.start is not None or provenance.end is not None
        if predicate.type != "date" and not period:
            continue
        text = sentence(sentences.fact(predicate, fact.value, fact.about, person=fact.person))
        subject = ("fact", fact.about, fact.predicate, fact.person or "")
        said, denied = _said(dossier, fact), bool(provenance.denied_by)
        if isinstance(fact.value, PartialDate):
            yield Event(text, said, span(fact.value), subject=subject, rank=1, denied=denied)
        else:
            yield Event(
                tr("{fact} {period}", fact=text, period=_period(provenance.start, provenance.end)),
                said,
                span(provenance.start) if provenance.start else None,
                span(provenance.end) if provenance.end else None,
                period=True,
                subject=(*subject, str(fact.number)),
                rank=2,
                denied=denied,
            )


def _period(start: PartialDate | None, end: PartialDate | None) -> str:
    if start and end:
        return tr("From: {start}; to: {end}.", start=date_words(start), end=date_words(end))
    if start:
        return tr("From: {start}.", start=date_words(start))
    return tr("To: {end}.", end=date_words(end)) if end else ""


def _said(dossier: Dossier, fact: Fact) -> str:
    """Who says so; places in sources are left to the statement of facts."""
    if fact.stated:
        return dossier.words.said(Word(source=None, at="", how="stated", side="author"))
    if fact.supposed:
        return dossier.words.said(Word(source=None, at="", how="supposed", side="neutral"))
    found = (
        dossier.words.said(Word(source=mention.source, at="", how=how, side="neutral"))
        for field, how in _WAYS
        for mention in getattr(fact.provenance, field)
    )
    return "; ".join(dict.fromkeys(found))


def _decision(dossier: Dossier) -> Iterator[Event]:
    decision = dossier.case.head.decision
    if decision is not None:
        text = tr("Decision: {day}.", day=date_words(decision.date))
        yield Event(text, decision.cite, span(decision.date), subject=("decision",))


def in_order(found: Sequence[Event]) -> list[list[Event]]:
    """Events by their subject, each subject with its versions, earliest first; without a date last."""
    groups: dict[tuple[str, ...], list[Event]] = {}
    for event in found:
        groups.setdefault(event.subject, []).append(event)
    for versions in groups.values():
        versions.sort(key=_moment)
    return sorted(groups.values(), key=lambda versions: _moment(versions[0]))


def kept(groups: Sequence[list[Event]], most: int) -> list[list[Event]]:
    """The groups that a short chronology shows, at most so many, in their order: first acts and what is in dispute,
    then other dates, then periods and what has no date."""
    ranked = sorted(
        range(len(groups)), key=lambda place: (0 if disputes(groups[place]) else groups[place][0].rank, place)
    )
    return [groups[place] for place in sorted(ranked[:most])]


def _moment(event: Event) -> tuple[bool, datetime, datetime]:
    span = event.when or event.until
    if span is None:
        return True, datetime.min, datetime.min
    # Without a date of its own a period that only ends lies before its end; an open range at its known end.
    low = span.low or span.high or datetime.min
    return False, low, span.high or datetime.max
