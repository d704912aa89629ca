"""What is missing over all findings: the questions to ask, those first that can settle a finding or serve most."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from rightscheck.appraisal.findings import Finding, Missing
from rightscheck.language import listed, tr, tr_number
from rightscheck.report.memorandum.grouping import TOLD
from rightscheck.report.memorandum.wording import bearer
from rightscheck.report.memorandum.writer import Writer
from rightscheck.report.model import Block, Heading, Table

SHOWN: Final = 25
"""How many questions are shown."""


class Question(NamedTuple):
    """A question with the provisions for which its answer is wanted and whose it is to show."""

    text: str
    cites: tuple[str, ...]
    sides: tuple[str, ...]


def wanted(writer: Writer) -> tuple[Question, ...]:
    """The questions of all findings on duties: first of findings that are told in full, then by how many ask them."""
    asked: dict[str, list[tuple[Finding, Missing]]] = {}
    for finding in writer.dossier.findings.findings:
        if finding.kind == "duty" and finding.binding:
            for gap in finding.missing:
                asked.setdefault(writer.words.question(gap), []).append((finding, gap))

    def rank(text: str) -> tuple[bool, bool, int]:
        uses = asked[text]
        told = any(finding.verdict in TOLD for finding, _ in uses)
        settles = any(gap.settles for _, gap in uses)
        return not told, not settles, -len({finding.norm for finding, _ in uses})

    return tuple(
        Question(
            text,
            tuple(dict.fromkeys(finding.cite.text for finding, _ in asked[text])),
            tuple(dict.fromkeys(bearer(writer.words, finding, gap.burden) for finding, gap in asked[text])),
        )
        for text in sorted(asked, key=rank)
    )


def questions(writer: Writer) -> Iterator[Block]:
    """The part on what is missing."""
    found = wanted(writer)
    if not found:
        return
    yield Heading(2, tr("What is missing"))
    rest = len(found) - SHOWN
    more = tr_number(
        "One more is left out here.", "{number} more are left out here; `rightscheck missing` lists them.", rest
    )
    writer.begin()
    yield writer.say(
        tr("These questions nobody answers in the file. What each answer serves, and whose it is to show:"),
        more if rest > 0 else None,
    )
    rows = tuple((one.text, _cites(one), listed(list(one.sides))) for one in found[:SHOWN])
    yield Table((tr("Question"), tr("For"), tr("For whom to show")), rows, widths=(4, 4, 2))


def _cites(question: Question) -> str:
    shown = "; ".join(question.cites[:4])
    rest = len(question.cites) - 4
    if rest <= 0:
        return shown
    more = tr_number("and one more provision", "and {number} more provisions", rest)
    return f"{shown}; {more}"
