"""What was found in a table, as a document and as JSON. It shows sample cells, which may be names."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import TypeAdapter

from rightscheck.bulk.table import KINDS, NOTES, ORDERS, REASONS, Column, Dates, Inspection
from rightscheck.language import tr, tr_number
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph, Table
from rightscheck.report.visible import visible


def to_json(found: Inspection) -> str:
    """What was found as JSON; the same table gives the same text."""
    return TypeAdapter(Inspection).dump_json(found, indent=1, by_alias=True).decode()


def inspection_page(found: Inspection) -> Document:
    """The document of `rightscheck inspect`."""
    return Document(tuple(_blocks(found)))


def _blocks(found: Inspection) -> Iterator[Block]:
    yield Heading(1, tr("The table {name}", name=visible(found.file)))
    yield Paragraph(tr("This page shows sample cells, which may name people. Keep it as safe as the table."), "faint")
    yield Heading(2, tr("How it is written"))
    yield Items(tuple(Item(text) for text in _written(found)))
    yield Heading(2, tr("Records"))
    yield Paragraph(_records(found), "strong")
    if found.bad:
        rows = tuple((tr(REASONS[code]), str(count)) for code, count in found.bad.items())
        yield Table((tr("Bad records, which would go to quarantine"), tr("Records")), rows, widths=(5, 1), counts=(1,))
    if found.notes:
        rows = tuple((tr(NOTES[code]), str(count)) for code, count in found.notes.items())
        yield Table((tr("Noticed"), tr("Count")), rows, widths=(5, 1), counts=(1,))
    if found.marks:
        rows = tuple((visible(mark), str(count)) for mark, count in found.marks.items())
        yield Table((tr("Marks of what was blacked out"), tr("Cells")), rows, widths=(5, 1), counts=(1,))
    yield Heading(2, tr("Columns"))
    if found.sampled + sum(found.bad.values()) < found.read:
        sampled = tr("As seen in {sampled} rows from all parts of what was read.", sampled=found.sampled)
        yield Paragraph(sampled, "faint")
    yield Items(tuple(_column(column, found.sampled) for column in found.columns))


def _written(found: Inspection) -> Iterator[str]:
    how = found.reading
    form = {"delimited": tr("delimited text"), "jsonl": "JSON lines", "xlsx": "XLSX", "parquet": "Parquet"}
    packed = tr("{format}, packed with gzip", format=form[how.format or "delimited"])
    yield tr(
        "Format: {format}; {size} bytes",
        format=packed if found.gzip else form[how.format or "delimited"],
        size=found.size,
    )
    if how.encoding:
        yield tr("Encoding: {encoding}; line ends: {ends}", encoding=how.encoding, ends=found.line_ends or tr("none"))
        other = found.notes.get("fallback", 0)
        if other:
            yield tr_number(
                "{number} line of {lines} is in another encoding and is read as Windows-1252",
                "{number} lines of {lines} are in another encoding and are read as Windows-1252",
                other,
                lines=found.lines,
            )
    if how.delimiter:
        none = tr("none, they are plain text")
        yield tr(
            "Delimiter: {delimiter}; quotation marks: {quote}",
            delimiter=how.delimiter if how.delimiter == "tab" else visible(how.delimiter),
            quote=none if how.quote == "none" else how.quote,
        )
    if how.sheet:
        yield tr("Sheet: {sheet}", sheet=visible(how.sheet))
        others = [visible(name) for name in found.sheets if name != how.sheet]
        if others:
            yield tr("Other sheets: {sheets}", sheets=", ".join(others))
    if how.header_line:
        yield tr("Names of the columns: line {line}", line=how.header_line)


def _records(found: Inspection) -> str:
    bad = sum(found.bad.values())
    if found.exact:
        return tr("Records: {records}; bad ones among them: {bad}.", records=found.records, bad=bad)
    return tr(
        "Records: about {records}, an estimate. Read: {read}; bad ones among them: {bad}.",
        records=found.records,
        read=found.read,
        bad=bad,
    )


def _column(column: Column, rows: int) -> Item:
    kind = tr(KINDS[column.kind])
    if column.dates:
        kind = f"{kind}, {tr(ORDERS[column.dates.order])}"
    return Item(
        f"{visible(column.name)}: {kind}", items=tuple(Item(text, tone="faint") for text in _seen(column, rows))
    )


def _seen(column: Column, rows: int) -> Iterator[str]:
    parts = [tr("filled {share}", share=_share(column.filled, rows))]
    if column.redacted:
        parts.append(tr("blacked out {share}", share=_share(column.redacted, rows)))
    if column.empty:
        parts.append(tr("empty {share}", share=_share(column.empty, rows)))
    if column.filled:
        parts.append(tr_number("{number} different text", "{number} different texts", column.distinct))
    yield "; ".join(parts)
    if column.dates:
        yield from _dates(column.dates)
    if column.samples:
        yield "; ".join(f"{visible(text)} ({count})" for text, count in column.samples)


def _dates(dates: Dates) -> Iterator[str]:
    if dates.earliest:
        yield tr("from {first} to {last}", first=dates.earliest, last=dates.latest)
    yield tr("written as {formats}", formats=", ".join(dates.formats))
    if dates.day_first or dates.month_first or dates.either:
        yield tr(
            "only day first: {day}; only month first: {month}; either: {either}",
            day=dates.day_first,
            month=dates.month_first,
            either=dates.either,
        )
    if dates.unread:
        yield tr_number("{number} cell is no such date", "{number} cells are no such dates", dates.unread)


def _share(number: int, total: int) -> str:
    """A share in per cent; neither none nor all by rounding."""
    share = round(100 * number / max(total, 1))
    if share == 0 and number:
        return "<1%"
    return ">99%" if share == 100 and number < total else f"{share}%"
