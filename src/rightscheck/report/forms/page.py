"""A form as a document: whether the body is open and by when, what is lacking, then section by section what the case
says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rightscheck.appraisal.openings import Status, cited
from rightscheck.casefile.sentences import date_words, people_names, sentence
from rightscheck.dates import parse_date
from rightscheck.language import current, listed, marked, tr, tr_number
from rightscheck.law.forms import Field
from rightscheck.law.forums import Said
from rightscheck.report.forms.answer import STATES, TONES, Answer
from rightscheck.report.forms.complaint import Complaint
from rightscheck.report.forms.filling import Filled, filled
from rightscheck.report.forms.people import act_name
from rightscheck.report.forms.time import time_items
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph
from rightscheck.report.pictures import meter

_STATUS: Final[dict[Status, str]] = {
    "open": marked("OPEN. {body}: this complaint against {state} can be made."),
    "open_if": marked(
        "OPEN ON CONDITIONS. {body}: this complaint against {state} can be made if what stands below holds."
    ),
    "unknown": marked("NOT KNOWN. {body}: it is not known whether this complaint against {state} can be made."),
    "closed": marked("CLOSED. {body}: this complaint against {state} cannot be made. Do not file this form."),
}
_LINE: Final = "…" * 30
"""Where something is to be written by hand."""
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def form_document(complaint: Complaint) -> Document:
    """The document of a form."""
    dossier = complaint.dossier
    date = dossier.case.head.assessed_on
    whole = date is not None and date.earliest.date() == date.latest.date()
    return Document(
        tuple(_Page(filled(complaint)).blocks()),
        date=date.earliest.date().isoformat() if date is not None and whole else "",
        header=f"{complaint.form.title} · {dossier.case.id}",
    )


class _Page:
    def __init__(self, form: Filled) -> None:
        self.form = form
        self.complaint = form.complaint
        self.dossier = form.complaint.dossier

    def blocks(self) -> Iterator[Block]:
        complaint = self.complaint
        yield Heading(1, complaint.form.title)
        yield Paragraph(tr("{case} ({id})", case=self.dossier.case.head.title, id=self.dossier.case.id))
        yield from self._status()
        yield Paragraph(
            tr(
                "This is a draft filled in from a case file, in our own words. It is not the body's own form, nobody "
                "has signed it, and counsel answers for every line of it."
            ),
            "faint",
        )
        yield from self._lacking()
        for number, (section, fields) in enumerate(self.form.sections):
            letter = _LETTERS[number] if number < len(_LETTERS) else str(number + 1)
            yield Heading(2, f"{letter}. {section.title}")
            if section.says:
                yield Paragraph(section.says, "faint")
            for field, answer in fields:
                yield from self._field(field, answer)
        yield from self._closing()

    def _status(self) -> Iterator[Block]:
        complaint, words = self.complaint, self.dossier.words
        body, state = complaint.forum.body, words.state(complaint.state)
        yield Paragraph(tr(_STATUS[complaint.status], body=body, state=state), "strong")
        facts = [Item(tr("Body: {body}, {procedure}", body=body, procedure=complaint.forum.procedure))]
        facts.append(Item(tr("Against: {state}", state=state)))
        who = people_names(self.dossier.case, complaint.persons)
        facts += [Item(tr("For: {persons}", persons=who))] if who else []
        if self.dossier.sheet is not None:
            facts.append(Item(tr("Judged as of: {day}", day=date_words(parse_date(self.dossier.sheet.on)))))
        facts += [Item(tr("Why"), items=tuple(map(Item, self._why())))]
        left_out = tuple(self._left_out())
        facts += [Item(tr("Left out, since the body is closed for them"), items=left_out)] if left_out else []
        conditions = tuple(map(Item, self._conditions()))
        facts += [Item(tr("Conditions that are not settled"), items=conditions)] if conditions else []
        times = time_items(complaint)
        facts += [Item(tr("Time to complain"), items=times)] if times else []
        closes = tuple(map(Item, self._closes()))
        facts += [Item(tr("Before it is sent: other bodies"), items=closes)] if closes else []
        yield Items(tuple(facts))

    def _why(self) -> Iterator[str]:
        complaint = self.complaint
        if self.dossier.sheet is None:
            yield tr("The case file names no day on which one asks, so nothing can be said of it. Add `assessed_on`.")
        elif not complaint.openings:
            yield tr("There is no finding on this case, against this State, that the body takes.")
        reasons = [sentence(one.why) for one in complaint.openings]
        reasons += [
            tr("{act}: {reason}", act=act_name(complaint, part.act), reason=sentence(reason))
            for one in complaint.openings
            for part in one.parts
            for reason in (*part.closed, *part.unknown)
        ]
        yield from dict.fromkeys(reasons)

    def _left_out(self) -> Iterator[Item]:
        """For whom it is closed, and why."""
        for one in self.complaint.left_out:
            reasons = dict.fromkeys(sentence(reason) for part in one.parts for reason in part.closed)
            who = people_names(self.dossier.case, one.claimants)
            yield Item(who, items=tuple(map(Item, reasons or (sentence(one.why),))))

    def _conditions(self) -> Iterator[str]:
        parts = [part for _, part in self.complaint.parts if part.status != "closed"]
        found = [cited(check.says, check.article) for part in parts for check in part.checks]
        found += [sentence(text) for part in parts for text in part.persons]
        found += [
            tr("{condition} ({cite}): {verdict}.", condition=bar.title, cite=bar.cite, verdict=tr(bar.label))
            for part in parts
            for bar in part.bars
        ]
        found += [
            tr(
                "The State has made no reservation to {instrument} against it; none is recorded.",
                instrument=self.dossier.pack.instruments[key].short,
            )
            for part in parts
            for key in part.unless
        ]
        yield from dict.fromkeys(found)

    def _closes(self) -> Iterator[str]:
        """What a complaint elsewhere does here, and what this one does elsewhere."""
        complaint, forums = self.complaint, self.dossier.pack.forums
        rules = [one.same_matter for one in complaint.openings if one.same_matter and one.status != "closed"]
        yield from dict.fromkeys(cited(rule.says, rule.article) for rule in rules if rule.elsewhere)
        openings = self.dossier.sheet.openings if self.dossier.sheet is not None else ()
        closed = [
            forums[one.forum].body
            for one in openings
            if one.state == complaint.state
            and one.status != "closed"
            and complaint.status != "closed"
            and set(one.claimants) & set(complaint.persons)
            and one.same_matter is not None
            and complaint.form.forum in one.same_matter.elsewhere
        ]
        if closed:
            bodies = listed(list(dict.fromkeys(closed)))
            yield tr("This complaint would close, on the same matter: {bodies}.", bodies=bodies)

    def _lacking(self) -> Iterator[Block]:
        form = self.form
        yield Heading(2, tr("How far it is filled in"))
        yield meter(form.count("filled"), form.asked, tr("Fields that are filled in"))
        yield Paragraph(
            " ".join(
                [
                    tr("{done} of {total} fields are filled in.", done=form.count("filled"), total=form.asked),
                    tr_number(
                        "{number} is filled in in part.", "{number} are filled in in part.", form.count("partly")
                    ),
                    tr_number("{number} is lacking.", "{number} are lacking.", form.count("lacking")),
                    tr_number("{number} is left to the hand.", "{number} are left to the hand.", form.count("by_hand")),
                    tr_number("{number} does not apply.", "{number} do not apply.", form.count("not_applicable")),
                ]
            )
        )
        for state, title in (
            ("lacking", tr("What is lacking")),
            ("partly", tr("What is there in part")),
        ):
            found = [(field, answer) for field, answer in form.fields if answer.state == state]
            if found:
                yield Heading(3, title)
                yield Items(tuple(_wanted(field, answer) for field, answer in found))
        hand = [field for field, answer in form.fields if answer.state == "by_hand"]
        if hand:
            yield Heading(3, tr("To be filled in by hand"))
            yield Items(tuple(_wanted(field, None) for field in hand))

    def _field(self, field: Field, answer: Answer) -> Iterator[Block]:
        yield Heading(3, field.ask)
        yield Paragraph(f"[{tr(STATES[answer.state])}]", TONES[answer.state])
        if field.says:
            yield Paragraph(field.says, "faint")
        yield from answer.blocks
        if answer.state in ("by_hand", "lacking"):
            yield Paragraph(_LINE)
        if answer.why:
            yield Paragraph(answer.why, "faint")

    def _closing(self) -> Iterator[Block]:
        form = self.complaint.form
        yield Heading(2, tr("Language, length and sending"))
        said = [form.languages, form.submit, *form.limits]
        items = [Item(_said(one)) for one in said]
        if current().code not in form.languages.codes:
            warning = tr("This document is in a language that the body does not take. Have it translated.")
            items.insert(0, Item(warning, "!", tone="breach"))
        yield Items((*items, *map(Item, form.notes)))
        checked = form.verification.status == "checked"
        yield Paragraph(
            tr("What the form asks was compared with its source.")
            if checked
            else tr("What the form asks is from knowledge. Compare it with the body's own form before it is sent."),
            "faint",
        )
        yield Heading(2, tr("What this is"))
        yield Items(tuple(Item(tr(text)) for text in self.dossier.findings.limits))
        receipt = self.dossier.findings.receipt
        yield Paragraph(
            tr(
                "Case {case}, rules {rules}, rightscheck {version}.",
                case=receipt.case_sha256[:16],
                rules=receipt.rules_sha256[:16],
                version=receipt.rightscheck,
            ),
            "faint",
        )


def _wanted(field: Field, answer: Answer | None) -> Item:
    ask = field.ask if field.required else tr("{field} (may be left out)", field=field.ask)
    return Item(ask, items=tuple(Item(text, "?") for text in answer.ask) if answer else ())


def _said(said: Said) -> str:
    text = cited(said.says, said.article)
    return text if said.verification == "checked" else tr("{statement} From knowledge.", statement=text)
