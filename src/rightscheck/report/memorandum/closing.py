"""The end: table of authorities, index of exhibits, receipt, and what the memorandum is and is not."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.casefile.sentences import date_words
from rightscheck.dates import parse_date
from rightscheck.language import tr, tr_number
from rightscheck.report.citations import UNCHECKED
from rightscheck.report.memorandum.wording import series, side_words, upper
from rightscheck.report.memorandum.writer import Writer
from rightscheck.report.model import Block, Heading, Item, Items, PageBreak, Table


def closing(writer: Writer) -> Iterator[Block]:
    """The last parts."""
    table = writer.citations.table()
    if table.groups:
        yield PageBreak()
        yield Heading(2, tr("Table of authorities"))
        writer.begin()
        as_is = writer.citations.as_they_are()
        yield writer.say(
            tr("Numbers are those of paragraphs."),
            tr(
                "A pinpoint marked {mark} was written from knowledge and not compared with the text; a later "
                "restatement was decided after the act.",
                mark=UNCHECKED,
            ),
            tr_number(
                "One work is cited in the form of the rule pack, since it could not be put into the form chosen "
                "without adding to it.",
                "{number} works are cited in the form of the rule pack, since they could not be put into the form "
                "chosen without adding to them.",
                as_is,
            )
            if as_is
            else None,
        )
        yield table
    yield from _exhibits(writer)
    yield from _about(writer)


def _exhibits(writer: Writer) -> Iterator[Block]:
    sources = writer.case.head.sources
    if not sources:
        return
    yield Heading(2, tr("Index of exhibits"))
    yield writer.paragraph(tr("Every source of the case file, and the paragraphs that rest on it."))
    kinds = writer.pack.standards.evidence.kinds
    header = (tr("Exhibit"), tr("Source"), tr("Speaks for"), tr("Date"), tr("Paragraphs"))
    for kind in dict.fromkeys(source.kind for source in sources.values()):
        rows = tuple(_exhibit(writer, key) for key, source in sources.items() if source.kind == kind)
        yield Table(header, rows, upper(kinds[kind].means), widths=(2, 6, 2, 3, 4))


def _exhibit(writer: Writer, key: str) -> tuple[str, ...]:
    source = writer.case.head.sources[key]
    via = tr("known through Exhibit {number}", number=writer.exhibit(source.via)) if source.via else ""
    return (
        f"{writer.exhibit(key)} ({key})",
        "; ".join(filter(None, [source.title, source.by, via])),
        side_words(writer.words, source.speaks_for),
        date_words(source.date) if source.date else "",
        series(writer.uses(key)),
    )


def _about(writer: Writer) -> Iterator[Block]:
    receipt = writer.dossier.findings.receipt
    yield Heading(2, tr("What this memorandum is and is not"))
    writer.begin()
    yield writer.say(tr("To be kept in mind when it is read:"))
    yield Items(tuple(Item(tr(text)) for text in writer.dossier.findings.limits))
    yield Heading(2, tr("Receipt"))
    engine = (
        tr("Every conclusion was derived by one engine and confirmed by another.")
        if receipt.engine == "durable"
        else tr("The reference evaluator derived the conclusions alone.")
    )
    law = (
        tr("The law of {day} was applied.", day=date_words(parse_date(receipt.asked.law_on)))
        if receipt.asked.law_on
        else None
    )
    writer.begin()
    yield writer.say(
        tr("The same case, rules and program give the same memorandum."),
        tr("Case file: SHA-256 {digest}.", digest=receipt.case_sha256),
        tr("Rules: SHA-256 {digest}.", digest=receipt.rules_sha256),
        tr("Program: rightscheck {version}.", version=receipt.rightscheck),
        engine,
        law,
        tone="faint",
    )
