"""Where findings can be taken, and until when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from rightscheck.appraisal.openings import Opening, Part
from rightscheck.casefile.sentences import date_words, people_names
from rightscheck.dates import parse_date
from rightscheck.language import listed, marked, tr
from rightscheck.report.forums import forums_page
from rightscheck.report.memorandum.wording import series
from rightscheck.report.memorandum.writer import Writer
from rightscheck.report.model import Block, Heading, Paragraph, Table

_STATUS: Final = {
    "open": marked("open"),
    "open_if": marked("open on a condition"),
    "unknown": marked("not known whether it is open"),
}


class _Due(NamedTuple):
    safe: str
    text: str


def due(writer: Writer) -> list[str]:
    """The days that have not passed by which a complaint must be made, nearest first."""
    sheet = writer.dossier.sheet
    found: dict[tuple[str, str], _Due] = {}
    for opening in sheet.openings if sheet else ():
        for part in opening.parts:
            safe = part.time.safe
            if opening.status == "closed" or part.status == "closed" or safe is None or part.time.passed == "yes":
                continue
            one = _Due(safe, _due_text(writer, opening, part))
            key = (opening.forum, opening.state)
            found[key] = min(found.get(key, one), one)
    return list(dict.fromkeys(one.text for one in sorted(found.values())))


def _due_text(writer: Writer, opening: Opening, part: Part) -> str:
    return tr(
        "Complaint to the {body} against {state}: not later than {day}; to be safe by {safe}.",
        body=opening.body,
        state=writer.state(opening.state),
        day=_day(part.time.first),
        safe=_day(part.time.safe),
    )


def _day(iso: str | None) -> str:
    return date_words(parse_date(iso)) if iso else tr("a day that is not known")


def where_to_go(writer: Writer) -> Iterator[Block]:
    """The part on forums: a table to look up, then each forum with its conditions and days."""
    sheet = writer.dossier.sheet
    if sheet is None:
        return
    yield Heading(2, tr("Where to take it"))
    rows = tuple(_rows(writer, sheet.openings))
    if rows:
        writer.begin()
        yield writer.say(tr("In short, for individuals. The conditions and how the days are counted follow."))
        header = (
            tr("Body and procedure"),
            tr("Against, for"),
            tr("Status"),
            tr("Findings it can take"),
            tr("Last day; safe day"),
        )
        yield Table(header, rows, widths=(4, 3, 2, 2, 3))
    left = replace(sheet, openings=tuple(one for one in sheet.openings if one.status != "closed"))
    for block in forums_page(left, writer.case, writer.pack, takes=False).blocks[1:]:
        if isinstance(block, Heading):
            yield Heading(block.level + 1, block.text)
        elif isinstance(block, Paragraph):
            yield block._replace(number=writer.begin())
        else:
            yield block


def _rows(writer: Writer, openings: tuple[Opening, ...]) -> Iterator[tuple[str, ...]]:
    merged: dict[tuple[str, ...], list[str]] = {}
    for opening in openings:
        if opening.claimant == "person" and opening.status != "closed":
            days = dict.fromkeys(
                f"{_day(part.time.first)}; {_day(part.time.safe)}" for part in opening.parts if part.time.first
            )
            key = (
                f"{opening.body}, {opening.procedure}",
                writer.state(opening.state),
                tr(_STATUS[opening.status]),
                series(_takes(writer, opening)),
                " / ".join(days) or tr("no day found"),
            )
            merged.setdefault(key, []).append(people_names(writer.case, opening.claimants))
    for (body, state, status, takes, last), people in merged.items():
        names = listed(list(dict.fromkeys(filter(None, people))))
        yield body, tr("{state}, for {persons}", state=state, persons=names) if names else state, status, takes, last


def _takes(writer: Writer, opening: Opening) -> list[int]:
    """The numbers of the findings in the memorandum that a forum can take."""
    claims = {(claim.norm, part.act) for part in opening.parts for claim in part.findings}
    return [
        group.number
        for group in writer.groups
        if (group.first.norm, group.first.act) in claims
        and group.first.duty_bearer == opening.state
        and any(set(one.persons) & set(opening.claimants) for one in group.findings)
    ]
