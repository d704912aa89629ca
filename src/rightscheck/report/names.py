"""What a version shows and what it does not, to be read before a document is given to anybody. The real names are in
it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from rightscheck.appraisal.findings import Finding, Findings
from rightscheck.casefile.case import Case
from rightscheck.casefile.names import Redacted
from rightscheck.casefile.names.likeness import likenesses, texts
from rightscheck.casefile.names.marked import Kind
from rightscheck.language import marked, tr, tr_number
from rightscheck.report.edition import edition_words
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph, Table

_KINDS: Final[dict[Kind, str]] = {
    "person": marked("person"),
    "name": marked("name"),
    "place": marked("place"),
    "identifier": marked("number"),
    "other": marked("text"),
}


def telling_authorities(findings: Findings, version: Redacted) -> list[str]:
    """The authorities of findings that have a name in them which the version replaces: the law cites them under that
    name, which nobody can hide."""
    cites = dict.fromkeys(use.cite for finding in findings.findings for use in finding.authorities)
    return [cite for cite in cites if any(map(version.finder.hidden, version.finder.spans(cite)))]


def preview(case: Case, version: Redacted, findings: Findings, moved: Iterable[Finding]) -> Document:
    """What a version of a case replaces, keeps and leaves out.

    Args:
        case: the case as its file has it.
        findings: those of the version.
        moved: those that come out otherwise than on the whole file.
    """
    return Document(tuple(_Preview(case, version, findings).blocks(list(moved))))


class _Preview:
    def __init__(self, case: Case, version: Redacted, findings: Findings) -> None:
        self._case = case
        self._version = version
        self._findings = findings

    def blocks(self, moved: list[Finding]) -> Iterator[Block]:
        version = self._version
        edition = version.case.edition
        yield Heading(1, tr("What this version shows: {title}", title=self._case.head.title))
        said = " ".join(edition_words(edition, len(moved))) if edition else tr("This is the file as it is.")
        yield Paragraph(said)
        yield from self._replaced()
        yield from self._stays()
        yield from self._left_out()
        yield from _list(tr("Findings that come out otherwise than on the whole file"), map(_finding, moved))
        yield from self._law()
        yield from self._alike()
        yield Heading(2, tr("Before you give it to anybody"))
        yield Paragraph(
            tr(
                "States, dates, ages, the titles of sources and the course of events stay and can tell who somebody "
                "is. Read the document with that in mind."
            )
        )

    def _replaced(self) -> Iterator[Block]:
        counts: Counter[int] = Counter()
        for text in texts(self._case):
            counts.update(owner for span in self._version.finder.spans(text) for owner in span.owners)
        rows = [
            (one.shown, tr(_KINDS[one.kind]), ", ".join(one.forms), str(counts[number]))
            for number, one in enumerate(self._version.finder.marked)
            if one.shown
        ]
        if rows:
            yield Heading(2, tr("Replaced"))
            header = (tr("shown as"), tr("what"), tr("in the file"), tr("places"))
            yield Table(header, tuple(rows))
            if any(row[-1] == "0" for row in rows):
                yield Paragraph(
                    tr("What has 0 places stands nowhere in the file in this spelling. Is it spelled otherwise there?")
                )

    def _stays(self) -> Iterator[Block]:
        """Names, places and numbers that are marked and stay, and the authors of sources."""
        marked_ones = self._version.finder.marked
        items = [Item(f"{', '.join(one.forms)} ({tr(_KINDS[one.kind])})") for one in marked_ones if not one.shown]
        yield from _list(tr("Marked in the file, and shown"), items)
        head = self._version.case.head
        replaced = {one.shown for one in marked_ones}
        authors = dict.fromkeys(source.by for source in head.sources.values())
        authors |= dict.fromkeys(assessment.by for assessment in head.assessments)
        yield from _list(
            tr("Authors of sources and assessments, shown unless the file lists them under private"),
            [Item(author) for author in authors if author and author not in replaced],
        )

    def _left_out(self) -> Iterator[Block]:
        edition, old, new = self._version.case.edition, self._case.head, self._version.case.head
        if edition is None:
            return
        links = sum(bool(source.url) for source in old.sources.values())
        links -= sum(bool(source.url) for source in new.sources.values())
        births = sum(one.born is not None for one in old.people.values())
        births -= sum(one.born is not None for one in new.people.values())
        said = (
            (edition.sources, tr_number("{number} source", "{number} sources", edition.sources)),
            (edition.facts, tr_number("{number} fact", "{number} facts", edition.facts)),
            (edition.notes, tr_number("{number} note", "{number} notes", edition.notes)),
            (edition.assessments, tr_number("{number} assessment", "{number} assessments", edition.assessments)),
            (links, tr_number("{number} address of a web page", "{number} addresses of web pages", links)),
            (births, tr_number("{number} date of birth", "{number} dates of birth", births)),
            (old.decision and not new.decision, tr("the decision in which the case was decided, with what was held")),
        )
        yield from _list(tr("Left out"), [Item(text) for there, text in said if there])

    def _law(self) -> Iterator[Block]:
        found = telling_authorities(self._findings, self._version)
        if found:
            yield Heading(2, tr("The law itself names somebody"))
            yield Paragraph(
                tr(
                    "These authorities have a name in them that is replaced elsewhere. They are public under it, and a "
                    "document that cites them can tell who it is about."
                ),
                "strong",
            )
            yield Items(tuple(map(Item, found)))

    def _alike(self) -> Iterator[Block]:
        found = likenesses(self._version.case, self._version.finder)
        if found:
            yield Heading(2, tr("Looks like a name, and is shown"))
            yield Paragraph(
                tr("If it is one, write it under `also` of the person or under `private`; spellings are not guessed.")
            )
            yield Items(tuple(Item(tr("{word} (like {shown})", word=one.word, shown=one.shown)) for one in found))


def _list(title: str, items: Iterable[Item]) -> Iterator[Block]:
    items = tuple(items)
    if items:
        yield Heading(2, title)
        yield Items(items)


def _finding(finding: Finding) -> Item:
    return Item(f"{finding.cite.text}: {tr(finding.label)} [{finding.id}]")
