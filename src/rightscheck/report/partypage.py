"""Who is bound by what, and when, as pages: the table of an instrument, and everything about one State."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rightscheck.language import key_words, marked, tr
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph, Table
from rightscheck.report.parties import PartyTable, Row, Said, StateSheet

EFFECTS: Final = {
    "individual_complaints": marked("individual complaints accepted"),
    "inter_state_complaints": marked("inter-State complaints accepted"),
    "no_inquiry": marked("inquiry excluded"),
    "no_icj": marked("International Court of Justice excluded"),
    "same_matter_bar": marked("no second complaint on the same matter"),
    "temporal_limit": marked("later acts only"),
    "territorial_limit": marked("part of the territory only"),
}
"""What a declaration or reservation does, by its effect, in English; documents say it with `tr`."""

_VERIFIED: Final = {"checked": "checked", "from_knowledge": "from knowledge"}
_BOUND: Final = {"yes": "Bound", "no": "Not bound", "unknown": "Unknown"}
_IN_EFFECT: Final = {"yes": "in effect", "no": "not in effect", "unknown": "not known whether in effect"}
_CLOSING: Final = (
    "Being bound means entry into force for the State, not signature. Unknown is not no: verify with the depositary "
    "before relying on a date."
)


def effect_words(effect: str) -> str:
    """What a declaration or reservation does, in the current language."""
    return tr(EFFECTS[effect]) if effect in EFFECTS else key_words(effect)


def instrument_page(table: PartyTable) -> Document:
    """Who is bound by one instrument; with a date, every State of the table judged on it."""
    title = f"{table.short}: who is bound{f' ({table.on})' if table.on else ''}"
    return Document((Heading(1, title), Paragraph(table.title), *party_blocks(table)))


def party_blocks(table: PartyTable) -> Iterator[Block]:
    """The same without its title: with a date the answers come first, otherwise what the table is."""
    if table.on:
        yield from (*_judged(table), *_others(table), Heading(2, "The table"))
    yield from _head(table)
    alone = len(table.judged) == 1
    if table.rows and (alone or not table.on):
        title = "Members and others" if table.members_of else "Bound"
        yield Heading(2, "Rows of this State" if alone else f"{title}: {len({row.state for row in table.rows})}")
        yield _rows_table(table.rows)
    yield from _opt_outs(table)
    if not table.on:
        yield from _others(table)
    yield from (*_declarations(table.declarations), *_bodies(table), Paragraph(_CLOSING, "faint"))


def state_page(sheet: StateSheet) -> Document:
    """What binds one State, and since when; with a date, judged on it."""
    when = f" ({sheet.on})" if sheet.on else ", and since when"
    blocks: list[Block] = [Heading(1, f"{sheet.name}: what binds it{when}")]
    if sheet.note:
        blocks.append(Paragraph(sheet.note))
    if sheet.on:
        for answer, title in _BOUND.items():
            rows = [
                (table.instrument, table.short, one.why)
                for table in sheet.instruments
                for one in table.judged
                if one.bound == answer
            ]
            if rows:
                blocks += [Heading(2, f"{title}: {len(rows)}"), Table(("instrument", "name", "why"), tuple(rows))]
    else:
        cells = tuple(row for table in sheet.instruments for row in _periods(table))
        blocks.append(Table(("instrument", "from", "to", "basis", "verified", "remarks"), cells))
    said = [(table.short, one) for table in sheet.instruments for one in table.declarations]
    blocks += _declarations([one for _, one in said], [short for short, _ in said])
    blocks.append(Paragraph("`rightscheck law --parties INSTRUMENT` shows a whole table with its source.", "faint"))
    return Document((*blocks, Paragraph(_CLOSING, "faint")))


def _rows_table(rows: Sequence[Row]) -> Table:
    """States with their times; a State with several times stands on several lines."""
    header = ("State", "code", "from", "to", "basis", "verified", "note")
    cells = ((row.name, row.state, _day(row.start) or "not recorded", _day(row.end), *_basis(row)) for row in rows)
    return Table(header, tuple(cells))


def _basis(row: Row) -> tuple[str, str, str]:
    note = "; ".join(text for text in (row.note, f"source: {row.source}" if row.source else "") if text)
    return row.basis, _VERIFIED[row.verification], note


def _head(table: PartyTable) -> Iterator[Block]:
    points = [Item(f"In force {_time(table.start, table.end)}.")] if table.start or table.end else []
    points += [Item(f"When it begins for a State: {table.entry_rule}.")] if table.entry_rule else []
    if table.members_of:
        points.append(Item(f"It binds the members of {table.members_of}, with the opt-outs below."))
    if table.kept:
        whole = "complete" if table.complete else "not complete: a State that is not in it may be bound"
        which = "membership is checked" if table.members_of else "checked"
        day = f"; {which} to {table.checked_to}" if table.checked_to else ""
        points.append(Item(f"The table is {whole}{day}."))
        points += [Item(f"Source: {table.source}.")] if table.source else []
        points += [Item(table.note)] if table.note else []
    else:
        points.append(Item("No table of parties is kept."))
    yield Items(tuple(points))


def _judged(table: PartyTable) -> Iterator[Block]:
    for answer, title in _BOUND.items():
        rows = tuple((one.name, one.state, one.why) for one in table.judged if one.bound == answer)
        if rows:
            yield Heading(2, f"{title}: {len(rows)}")
            yield Table(("State", "code", "why"), rows)


def _opt_outs(table: PartyTable) -> Iterator[Block]:
    if table.opt_outs:
        yield Heading(2, "Opt-outs")
        rows = ((row.name, row.state, _out(row), *_basis(row)[1:]) for row in table.opt_outs)
        yield Table(("State", "code", "not bound", "verified", "why"), tuple(rows))


def _others(table: PartyTable) -> Iterator[Block]:
    # With a date, a State that was asked for alone has its answer above.
    if table.others and not (table.on and len(table.judged) == 1):
        yield Heading(2, "Any other State" if table.rows or table.opt_outs else "Not in the table")
        yield Paragraph(f"{table.others[:1].upper()}{table.others[1:]}.")


def _declarations(declarations: Sequence[Said], shorts: Sequence[str] = ()) -> Iterator[Block]:
    if declarations:
        yield Heading(2, f"Declarations and reservations: {len(declarations)}")
        names = shorts or [one.name for one in declarations]
        yield Items(tuple(_declaration(name, one) for name, one in zip(names, declarations, strict=True)))


def _declaration(name: str, one: Said) -> Item:
    """`Italy, art 22: individual complaints accepted, from 1989-10-10 (in effect; from knowledge). Note.`"""
    place = f"{name}, art {one.article}" if one.article else name
    state = "; ".join([*([_IN_EFFECT[one.in_effect]] if one.in_effect else []), _VERIFIED[one.verification]])
    notes = (one.note, f"By {one.basis}" if one.basis else "", f"Source: {one.source}" if one.source else "")
    note = " ".join(f"{text[:1].upper()}{text[1:].rstrip('.')}." for text in notes if text)
    effect = effect_words(one.effect)
    return Item(f"{place}: {effect}, {_time(one.start, one.end)} ({state}). {note}".rstrip())


def _bodies(table: PartyTable) -> Iterator[Block]:
    if table.bodies:
        yield Heading(2, "Bodies")
        yield Items(
            tuple(
                Item(f"{one.body}, {one.procedure}{_article(one.article)}{f': {one.note}' if one.note else ''}.")
                for one in table.bodies
            )
        )


def _article(number: str) -> str:
    """` (art 22)`, or nothing."""
    return f" (art {number})" if number else ""


def _periods(table: PartyTable) -> Iterator[tuple[str, ...]]:
    """The lines of an instrument on the page of a State; for an act of members, the times within its own."""
    always = next((row for row in table.opt_outs if not row.start and not row.end), None)
    rows = [row for row in table.rows if not table.members_of or _overlaps(row, table)]
    if always is not None and rows:
        yield table.instrument, "no", "", "opt-out", _VERIFIED[always.verification], always.note
        return
    for row in rows:
        start, end = row.start, row.end
        basis, verified, note = _basis(row)
        notes = [note] if note else []
        if table.members_of:
            start = max(filter(None, (start, table.start)), default=None)
            end = min(filter(None, (end, table.end)), default=None)
            notes += [f"not bound {_out(out)}: {out.note}" for out in table.opt_outs]
        yield table.instrument, _day(start) or "not recorded", _day(end), basis, verified, "; ".join(notes)
    if not rows and table.rows:
        yield table.instrument, "no", "", "", "", "not a member while the act was in force"
    elif not rows:
        yield table.instrument, table.others_bound, "", "", "", table.others


def _overlaps(row: Row, table: PartyTable) -> bool:
    """Whether a time of membership and the time of the act have a day in common; dates in ISO form compare as texts."""
    ended = row.end is not None and table.start is not None and row.end < table.start
    return not ended and not (row.start is not None and table.end is not None and row.start > table.end)


def _out(row: Row) -> str:
    return _time(row.start, row.end) if row.start or row.end else "throughout"


def _day(date: str | None) -> str:
    """A day, month or year as it is recorded; a range in words."""
    first, slash, last = (date or "").partition("/")
    return f"between {first} and {last}" if slash else first


def _time(start: str | None, end: str | None) -> str:
    if start and end:
        return f"from {_day(start)} to {_day(end)}"
    return f"from {_day(start)}" if start else f"until {_day(end)}" if end else "no day recorded"
