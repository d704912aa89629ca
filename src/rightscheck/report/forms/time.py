"""The time to complain, as a form says it."""

from __future__ import annotations

from rightscheck.appraisal.deadlines import Deadline
from rightscheck.appraisal.openings import Part, cited
from rightscheck.casefile.sentences import date_words
from rightscheck.dates import parse_date
from rightscheck.language import listed, tr
from rightscheck.report.forms.answer import Answer, answered
from rightscheck.report.forms.complaint import Complaint
from rightscheck.report.forms.people import act_name
from rightscheck.report.model import Item, Items


def time_limit(complaint: Complaint) -> Answer:
    """The rule and what it comes to, for each act; what is not dated or only assumed is asked."""
    items = time_items(complaint)
    if not items:
        return Answer("not_applicable", why=tr("The body takes nothing of what this State did, so no time runs."))
    ask = [question for _, part in complaint.parts for question in _asked(complaint, part)]
    return answered((Items(items),), ask)


def time_items(complaint: Complaint) -> tuple[Item, ...]:
    """The last day and the safe day for each act, below the rule."""
    rules: dict[tuple[str, str], dict[str, list[str]]] = {}
    for _, part in complaint.parts:
        days = rules.setdefault((part.time.says, part.time.article), {})
        days.setdefault(_day(complaint, part), []).append(act_name(complaint, part.act))
    return tuple(
        Item(
            cited(says, article),
            items=tuple(
                Item(tr("{acts}: {day}", acts=listed(list(dict.fromkeys(acts))), day=day))
                for day, acts in days.items()
                if day
            ),
        )
        for (says, article), days in rules.items()
    )


def _day(complaint: Complaint, part: Part) -> str:
    time = part.time
    if time.state == "no_limit":
        return ""
    if time.state == "waiting":
        return tr("The time does not run while the act is still to come.")
    if time.first is None or time.safe is None:
        return tr("The last day is not known.")
    words = [_last(time), tr("Safe day: {day}.", day=_words(time.safe))]
    words.append(_event(complaint, part))
    if time.assumes:
        words.append(tr("This assumes {what}.", what=time.assumes))
    if time.versions:
        words.append(tr("Which version of the rule applies is open; the shorter time is counted."))
    words += _passed(time)
    return " ".join(words)


def _last(time: Deadline) -> str:
    first = _words(time.first or "")
    if time.last == time.first:
        return tr("Last day: {day}.", day=first)
    if time.last is None:
        return tr("Last day: {day}, the earliest that is possible.", day=first)
    return tr(
        "Last day: {day}, the earliest that is possible; at the latest {last}.", day=first, last=_words(time.last)
    )


def _passed(time: Deadline) -> list[str]:
    if time.passed == "yes":
        if time.strict and not time.assumes:
            return [tr("The time has run out.")]
        return [tr("That day has passed.")]
    return [tr("It may have run out already.")] if time.passed == "perhaps" else []


def _event(complaint: Complaint, part: Part) -> str:
    date = _words(part.time.event_date)
    predicate = complaint.dossier.pack.vocabulary.names.get(part.time.event)
    if predicate is None:
        return tr("Counted from the act: {date}.", date=date)
    return tr("Counted from the answer to this: {question} {date}.", question=predicate.question, date=date)


def _asked(complaint: Complaint, part: Part) -> list[str]:
    """The dates that would make the last day certain. Of an event that is dated to the day nothing is asked."""
    time = part.time
    certain = time.first is not None and time.first == time.last and not time.assumes
    if certain or time.state in ("no_limit", "waiting"):
        return []
    names = complaint.dossier.pack.vocabulary.names
    return [names[name].question for name in time.ask] or [
        tr("When did it happen: {act}?", act=act_name(complaint, part.act))
    ]


def _words(text: str) -> str:
    return date_words(parse_date(text))
