"""Where findings can be taken, as a page: for each State the forums that are open, open on a condition, or closed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from pydantic import TypeAdapter

from rightscheck.appraisal.deadlines import Deadline
from rightscheck.appraisal.findings import LABELS, STRENGTH, Verdict
from rightscheck.appraisal.openings import ORDER, Asked, ForumSheet, Opening, Part, Status, cited
from rightscheck.casefile.case import Case
from rightscheck.casefile.sentences import date_words, joined, people_names
from rightscheck.dates import parse_date
from rightscheck.language import marked, marked_number, tr, tr_number
from rightscheck.law.pack import Pack
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph
from rightscheck.report.partypage import effect_words

_TITLES: Final[dict[Status, str]] = {
    "open": marked("Open"),
    "open_if": marked("Open on a condition"),
    "unknown": marked("Not known whether it is open"),
    "closed": marked("Closed"),
}
_MARKS: Final[dict[Status, str]] = {"open": "o", "open_if": "~", "unknown": "?", "closed": "–"}
_ASKED: Final[dict[Asked, str]] = {
    "asked": marked("As of {day}, the day you named: whether a body is open is judged on that day."),
    "assessed": marked("As of {day}, the day of assessment in the file: whether a body is open is judged on that day."),
    "act": marked(
        "As of {day}, the day of the latest act, since the file names no day of assessment: whether a body is open is "
        "judged on that day."
    ),
}
_CLOSES: Final = {
    (False, False): marked("the {body} (while it lasts)"),
    (False, True): marked("the {body} (while it lasts, by a reservation of the State)"),
    (True, False): marked("the {body} (also when it is over)"),
    (True, True): marked("the {body} (also when it is over, by a reservation of the State)"),
}
"""By whether also what is over counts, and whether that is so by a reservation."""
_CLOSING: Final = marked(
    "A body takes only findings under its own treaty. Verify every deadline, declaration and reservation with the body "
    "and the depositary before relying on it: what stands here may be out of date, and what is not recorded is not "
    "known. No day is moved by a holiday here. `rightscheck law --state STATE` shows what binds a State."
)


def to_json(sheet: ForumSheet) -> str:
    """Where findings can be taken, as JSON; the same answer gives the same text."""
    return TypeAdapter(ForumSheet).dump_json(sheet, indent=1).decode()


def forums_page(sheet: ForumSheet, case: Case, pack: Pack, *, takes: bool = True) -> Document:
    """The page of `rightscheck forums`. `takes`: say which findings each forum takes."""
    return Document(tuple(_Page(sheet, case, pack, takes=takes).blocks()))


class _Page:
    def __init__(self, sheet: ForumSheet, case: Case, pack: Pack, *, takes: bool) -> None:
        self.takes = takes
        self.sheet = sheet
        self.case = case
        self.pack = pack

    def blocks(self) -> Iterator[Block]:
        yield Heading(1, tr("Where to take it: {case} ({id})", case=self.sheet.case.title, id=self.sheet.case.id))
        yield Paragraph(tr(_ASKED[self.sheet.on_is], day=date_words(parse_date(self.sheet.on))))
        if self.sheet.pending:
            yield Paragraph(tr("An act is still to come: ask for interim measures before it, not after."), "strong")
        elif self.sheet.openings:
            yield Paragraph(
                tr(
                    "The acts are carried out. Interim measures can no longer stop them; they may still be asked for "
                    "against harm to come."
                )
            )
        else:
            yield Paragraph(tr("No forum of the pack takes a finding on this case."))
        for state, openings in groupby(self.sheet.openings, key=lambda one: one.state):
            yield Heading(2, tr("Against {state}", state=self.pack.states.name(state)))
            yield from self._state(state, list(openings))
        yield Paragraph(tr(_CLOSING), "faint")

    def _state(self, state: str, openings: Sequence[Opening]) -> Iterator[Block]:
        persons = [one for one in openings if one.claimant == "person"]
        for status in ORDER:
            chosen = [one for one in persons if one.status == status]
            if chosen:
                yield Heading(3, tr(_TITLES[status]))
                yield Items(tuple(self._closed(chosen) if status == "closed" else self._items(chosen)))
        choices = tuple(self._choices([one for one in persons if one.status != "closed"]))
        if choices:
            yield Heading(3, tr("What one complaint closes, on the same matter"))
            yield Items(choices)
        between = [one for one in openings if one.claimant == "state" and one.parts]
        if between:
            yield Heading(3, tr("Between States only"))
            yield Items(tuple(self._between(between)))
        keys = dict(self.sheet.without).get(state)
        if keys:
            names = joined([self.pack.instruments[key].short for key in keys])
            text = tr(
                "Findings under {instruments}: no body of this pack takes them. Courts of the State may.",
                instruments=names,
            )
            yield Paragraph(text)

    def _items(self, openings: Iterable[Opening]) -> Iterator[Item]:
        """One item for each forum; what is the same for everybody stands once."""
        groups: dict[tuple[str, str], list[Opening]] = {}
        for opening in openings:
            groups.setdefault((opening.forum, opening.why), []).append(opening)
        for group in groups.values():
            merged: dict[tuple[Item, ...], list[str]] = {}
            for one in group:
                merged.setdefault(tuple(self._own(one)), []).append(self._claimants(one))
            below = [Item(tr("For {who}:", who=joined(names)), items=items) for items, names in merged.items()]
            text = f"{_named(group[0])}: {group[0].why}."
            yield Item(text, _MARKS[group[0].status], (*below, *self._shared(group)))

    def _closed(self, openings: Sequence[Opening]) -> Iterator[Item]:
        """One item for each forum and reason; those that the State has not accepted at all together."""
        merged: dict[tuple[str, str], list[str]] = {}
        shut: dict[str, None] = {}
        for one in openings:
            reasons = list(dict.fromkeys(_sentence(reason) for part in one.parts for reason in part.closed))
            if reasons:
                merged.setdefault((_named(one), " ".join(reasons)), []).append(self._claimants(one))
            else:
                shut[f"{_named(one)}: {one.why}"] = None
        for (name, why), names in merged.items():
            yield Item(tr("{forum}, for {who}. {why}", forum=name, who=joined(names), why=why), _MARKS["closed"])
        yield from (Item(f"{text}.", _MARKS["closed"], tone="faint") for text in shut)

    def _choices(self, openings: Sequence[Opening]) -> Iterator[Item]:
        """For each forum the others that a complaint to it would close."""
        closes: dict[str, dict[str, None]] = {}
        for one in openings:
            rule = one.same_matter
            for key in rule.elsewhere if rule else ():
                assert rule is not None  # noqa: S101
                text = tr(_CLOSES[rule.examined, rule.by_reservation], body=one.body)
                closes.setdefault(key, {})[text] = None
        for key in dict.fromkeys(one.forum for one in openings):
            if key in closes:
                body, others = self.pack.forums[key].body, joined(list(closes[key]))
                yield Item(tr("A complaint to the {body} closes {others}.", body=body, others=others))

    def _between(self, openings: Sequence[Opening]) -> Iterator[Item]:
        """What only a State can bring, in short: the person can but ask for it."""
        for one in openings:
            if one.status == "closed":
                continue
            who = joined([self.pack.states.name(code) for code in one.claimants])
            text = tr("{forum}, by {who}: {why}.", forum=_named(one), who=who or tr("another party"), why=one.why)
            left = [part for part in one.parts if part.status != "closed"]
            said = [tr("Not known: {what}.", what=text) for text in _unknown(left)]
            said.append(_takes(one.parts))
            conditions = [_cited(c.says, c.article, c.verification) for part in left for c in part.checks]
            conditions += [self._unreserved(key) for part in left for key in part.unless]
            said += [tr("Open if: {condition}", condition=text) for text in conditions]
            times = [part.time for part in left if part.time.length]
            said += [tr("Time: {rule}", rule=_cited(time.says, time.article, time.verification)) for time in times]
            yield Item(text, _MARKS[one.status], tuple(map(Item, dict.fromkeys(said))))
        shut = [one for one in openings if one.status == "closed"]
        for one in shut:
            why = " ".join(dict.fromkeys(_sentence(reason) for part in one.parts for reason in part.closed))
            text = tr("{forum}: closed. {why}", forum=_named(one), why=why)
            yield Item(text, _MARKS["closed"], tone="faint")

    def _claimants(self, one: Opening) -> str:
        return people_names(self.case, one.claimants) or tr("the persons concerned")

    def _own(self, one: Opening) -> Iterator[Item]:
        """What is said of one claimant: the findings, what is left to show, the time."""
        if self.takes:
            yield Item(_takes(one.parts))
        left = [part for part in one.parts if part.status != "closed"]
        for part in one.parts:
            if part.status == "closed":
                why = " ".join(map(_sentence, part.closed))
                yield Item(tr("Not for {act}: {why}", act=self._act(part), why=why))
        for text in _unknown(left):
            yield Item(tr("Not known: {what}.", what=text))
        conditions = [text for part in left for text in (*part.persons, *map(self._unreserved, part.unless))]
        conditions += list(_bars(left))
        conditions += [_cited(one.says, one.article, one.verification) for part in left for one in part.checks]
        conditions = list(dict.fromkeys(conditions))
        if len(conditions) == 1:
            yield Item(tr("Open if: {condition}", condition=conditions[0]))
        elif conditions:
            yield Item(tr("Open if:"), items=tuple(map(Item, conditions)))
        yield from map(Item, self._days(left))

    def _unreserved(self, key: str) -> str:
        return tr(
            "The State has made no reservation to {instrument} against it (none is recorded).",
            instrument=self.pack.instruments[key].short,
        )

    def _shared(self, group: Sequence[Opening]) -> Iterator[Item]:
        first, parts = group[0], [part for one in group for part in one.parts]
        if first.interim:
            yield Item(tr("Interim measures: {rule}", rule=first.interim))
        times = (part.time for part in parts if part.status != "closed")
        for text in dict.fromkeys(_cited(one.says, one.article, one.verification) for one in times):
            yield Item(tr("Time: {rule}", rule=text))
        if first.counting and any(part.time.first for part in parts):
            yield Item(tr("Counting: {rule}", rule=first.counting))
        for row in first.reservations:
            if row.effect != "same_matter_bar":
                text = _cited(f"{effect_words(row.effect)}: {row.note}", "", row.verification)
                yield Item(tr("Reservation: {reservation}", reservation=text))

    def _days(self, parts: Sequence[Part]) -> Iterator[str]:
        """What the time limit comes to; acts with the same answer together, named where there are several."""
        found: dict[str, list[str]] = {}
        for part in parts:
            text = self._day(part)
            if text:
                found.setdefault(text, []).append(self._act(part))
        several = len({part.act for part in parts}) > 1
        for text, acts in found.items():
            if several:
                yield tr("Last day ({acts}): {text}", acts=joined(acts), text=text)
            else:
                yield tr("Last day: {text}", text=text)

    def _day(self, part: Part) -> str:
        time = part.time
        if time.state == "no_limit":
            return ""
        if time.state == "waiting":
            return tr("none yet; the time does not run while the act is still to come.")
        if time.first is None:
            return " ".join(filter(None, [tr("not known."), self._question(time)]))
        what = time.event if time.event in self.pack.vocabulary.names else self._act(part)
        words = [
            _last_day(time),
            tr("Counted from {event}, {day}.", event=what, day=date_words(parse_date(time.event_date))),
            tr("This assumes {assumption}.", assumption=time.assumes) if time.assumes else "",
            tr("Which version of the rule applies is open; the shorter time is counted.") if time.versions else "",
            self._passed(time),
        ]
        return " ".join(filter(None, words))

    def _question(self, time: Deadline) -> str:
        """What to ask where no date is known from which the time runs."""
        if not time.ask:
            return ""
        first, *others = time.ask
        question = self.pack.vocabulary.names[first].question
        if not others:
            return f"{question} ({first})"
        return tr("{question} ({fact}; else {others})", question=question, fact=first, others=joined(others))

    def _passed(self, time: Deadline) -> str:
        if time.passed == "yes":
            if not time.strict:
                return tr("That day has passed: a reason for the delay is needed.")
            return tr("If that is so, the time has run out.") if time.assumes else tr("The time has run out.")
        if time.passed == "perhaps":
            return tr("On the day you ask it may have run out: find out the date.")
        late = time.safe is not None and parse_date(self.sheet.on).latest.date().isoformat() > time.safe
        return tr("The safe day has passed: complain at once.") if late else ""

    def _act(self, part: Part) -> str:
        return f"{self.pack.vocabulary.subjects.acts[part.act_kind].title.lower()} '{part.act}'"


def _named(one: Opening) -> str:
    return f"{one.body}, {one.procedure}{f' ({one.provision})' if one.provision else ''}"


def _last_day(time: Deadline) -> str:
    """The last day, or the earliest that may be, and the safe day before it."""
    day, safe, last = _date(time.first), _date(time.safe), _date(time.last)
    if time.last == time.first:
        return tr("{day}; safe day: {safe}.", day=day, safe=safe)
    if not last:
        return tr("{day} (the earliest that is possible); safe day: {safe}.", day=day, safe=safe)
    return tr(
        "{day} (the earliest that is possible; at the latest {last}); safe day: {safe}.", day=day, last=last, safe=safe
    )


_MISSING: Final = marked_number("facts are missing on {number} provision", "facts are missing on {number} provisions")
_MORE_MISSING: Final = marked_number(
    "facts are missing on {number} more provision", "facts are missing on {number} more provisions"
)


def _takes(parts: Sequence[Part]) -> str:
    """The findings that it takes, strongest first; those on which facts are missing are only counted."""
    by_verdict: dict[Verdict, list[str]] = {}
    known: set[str] = set()
    for claim in sorted((c for part in parts for c in part.findings), key=lambda c: STRENGTH[c.verdict]):
        if claim.cite not in known:
            known.add(claim.cite)
            by_verdict.setdefault(claim.verdict, []).append(claim.cite)
    known_on = [(verdict, cites) for verdict, cites in by_verdict.items() if verdict != "undetermined"]
    said = [f"{tr(LABELS[verdict])}: {joined(cites)}" for verdict, cites in known_on]
    count = len(by_verdict.get("undetermined", ()))
    if count:
        said.append(tr_number(*(_MORE_MISSING if said else _MISSING), count))
    return tr("Takes: {findings}.", findings="; ".join(said))


def _unknown(parts: Sequence[Part]) -> Iterator[str]:
    yield from dict.fromkeys(text for part in parts for text in part.unknown)


def _bars(parts: Sequence[Part]) -> Iterator[str]:
    """What may bar it, by what is found of the bar."""
    found: dict[str, dict[str, None]] = {}
    for bar in (bar for part in parts for bar in part.bars):
        found.setdefault(bar.label, {})[f"{bar.title[:1].lower()}{bar.title[1:]} ({bar.norm})"] = None
    for label, names in found.items():
        yield tr("It is not barred; {outcome} on: {bars}.", outcome=tr(label), bars=joined(list(names)))


def _cited(says: str, article: str, verification: str) -> str:
    """A statement with where it stands, and whether that was checked."""
    return cited(says, article, "" if verification == "checked" else tr("from knowledge"))


def _sentence(text: str) -> str:
    text = text.rstrip(".")
    return f"{text[:1].upper()}{text[1:]}."


def _date(iso: str | None) -> str:
    return date_words(parse_date(iso)) if iso else ""
