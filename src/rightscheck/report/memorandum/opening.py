"""The first page: what this is, what was found for each State, on what it turns, and what to do next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rightscheck.appraisal.findings import LABELS, STRENGTH, Finding, Verdict
from rightscheck.casefile.sentences import date_words, people_names, sentence
from rightscheck.dates import parse_date
from rightscheck.language import listed, tr, tr_number
from rightscheck.report.memorandum.counsel import privileged
from rightscheck.report.memorandum.forums import due
from rightscheck.report.memorandum.grouping import Group
from rightscheck.report.memorandum.questions import wanted
from rightscheck.report.memorandum.wording import series, upper
from rightscheck.report.memorandum.writer import Writer
from rightscheck.report.model import Block, Heading, Item, Items, Paragraph, Table

_SHOWN: Final[tuple[Verdict, ...]] = ("established", "indicated", "contested", "arguable", "no_breach_shown")
_POINTS: Final = 4
"""How many points of dispute, questions and deadlines the summary names."""


def opening(writer: Writer) -> Iterator[Block]:
    """Title block and summary."""
    case = writer.case.head
    yield Heading(1, tr("Legal memorandum: {title}", title=case.title))
    if privileged(writer):
        yield Paragraph(
            tr("Privileged and confidential: it holds assessments of counsel, in a part of their own."), "strong"
        )
    yield Paragraph(_what_it_is(writer))
    yield Heading(2, tr("Summary"))
    states = listed(list(dict.fromkeys(writer.state(code) for act in case.acts.values() for code in act.by)))
    yield writer.paragraph(
        tr(
            "This memorandum examines what {states} did towards {people}, in {acts}. It rests on the sources in the "
            "index of exhibits and decides nothing between them.",
            states=states,
            people=people_names(writer.case, case.people) or tr("the persons concerned"),
            acts=listed([f"{_kind(writer, act.kind)} '{key}'" for key, act in case.acts.items()]),
        )
    )
    yield from _outcomes(writer)
    yield from _turning(writer)
    yield from _next(writer)


def _kind(writer: Writer, kind: str) -> str:
    return writer.pack.vocabulary.subjects.acts[kind].title.lower()


def _what_it_is(writer: Writer) -> str:
    receipt = writer.dossier.findings.receipt
    if receipt.assessed_on:
        return tr(
            "A legal analysis as of {day}, made with rightscheck {version}. A lawyer must review it before it is "
            "relied on or filed.",
            day=date_words(parse_date(receipt.assessed_on)),
            version=receipt.rightscheck,
        )
    return tr(
        "A legal analysis made with rightscheck {version}. A lawyer must review it before it is relied on or filed.",
        version=receipt.rightscheck,
    )


def _outcomes(writer: Writer) -> Iterator[Block]:
    """For each State the provisions by their verdict; a provision stands once, by the strongest."""
    duties = [f for f in writer.dossier.findings.findings if f.kind == "duty" and f.verdict != "not_applicable"]
    for state in sorted(dict.fromkeys(f.duty_bearer for f in duties), key=writer.state):
        strongest: dict[str, Finding] = {}
        for finding in sorted(duties, key=lambda one: STRENGTH[one.verdict]):
            if finding.duty_bearer == state:
                strongest.setdefault(finding.norm, finding)
        rows = []
        for verdict in _SHOWN:
            found = [f for f in strongest.values() if f.verdict == verdict]
            if found:
                rows.append((upper(tr(LABELS[verdict])), _provisions(writer, state, found)))
        missing = sum(f.verdict == "undetermined" for f in strongest.values())
        if missing:
            count = tr_number("{number} provision", "{number} provisions", missing)
            rows.append((upper(tr(LABELS["undetermined"])), count))
        caption = tr("{state}: the provisions by what the facts support", state=writer.state(state))
        yield Table((tr("Outcome"), tr("Provisions, with the number of the finding")), tuple(rows), caption, (1, 3))


def _provisions(writer: Writer, state: str, found: Sequence[Finding]) -> str:
    texts = []
    for finding in found:
        numbers = [
            group.number
            for group in writer.groups
            if (group.first.norm, group.first.duty_bearer, group.first.verdict)
            == (finding.norm, state, finding.verdict)
        ]
        binding = "" if finding.binding else tr("not binding")
        inside = ", ".join(filter(None, [binding, *map(str, numbers)]))
        texts.append(f"{finding.cite.text} [{inside}]")
    return "; ".join(texts)


def _turning(writer: Writer) -> Iterator[Block]:
    """The facts on which most findings turn."""
    points: dict[tuple[str, ...], list[Group]] = {}
    for group in writer.groups:
        if group.first.verdict in ("contested", "arguable"):
            for hinge in group.first.hinges[:1]:
                points.setdefault(hinge.sentences, []).append(group)
    if not points:
        return
    ordered = sorted(points.items(), key=lambda item: -len(item[1]))
    writer.begin()
    yield writer.say(tr("The findings that are not settled turn above all on these points:"))
    yield Items(tuple(_point(sentences, groups) for sentences, groups in ordered[:_POINTS]))


def _point(sentences: tuple[str, ...], groups: Sequence[Group]) -> Item:
    numbers = series([group.number for group in groups])
    text = tr("whether {facts}", facts=listed(sentences))
    where = tr_number("Finding {numbers}", "Findings {numbers}", len(groups), numbers=numbers)
    return Item(f"{sentence(text)} ({where})")


def _next(writer: Writer) -> Iterator[Block]:
    """What to do: interim measures, the nearest days, and what to ask first."""
    items = []
    sheet = writer.dossier.sheet
    if sheet is not None and sheet.pending:
        items.append(Item(tr("An act is still to come: ask for interim measures before it, not after."), tone="strong"))
    items += [Item(text) for text in due(writer)[:_POINTS]]
    for question in wanted(writer)[:_POINTS]:
        rest = len(question.cites) - 1
        ask = tr("Ask: {question} (For {provision}.)", question=question.text, provision=question.cites[0])
        more = tr_number(
            "Ask: {question} (For {provision} and one more.)",
            "Ask: {question} (For {provision} and {number} more.)",
            rest,
            question=question.text,
            provision=question.cites[0],
        )
        items.append(Item(more if rest else ask))
    items.append(
        Item(tr("Verify the citations marked with an asterisk, and every deadline, before anything is filed."))
    )
    writer.begin()
    yield writer.say(tr("What to do next:"))
    yield Items(tuple(items))
