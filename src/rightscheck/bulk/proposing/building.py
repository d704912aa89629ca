"""Building a map from nothing but the names and kinds of columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from rightscheck.bulk.mapping import PERSON
from rightscheck.bulk.proposing.columns import empty, shapes, words
from rightscheck.bulk.proposing.entries import Entry, interval, single
from rightscheck.bulk.proposing.lexicon import PERSON_SLOTS, Matcher, Place
from rightscheck.bulk.proposing.writing import quoted, remark
from rightscheck.bulk.table.columns import KINDS, Column
from rightscheck.law.pack import Pack
from rightscheck.law.states import NOT_STATED

ANY_ACT, FIRST_KIND = "any_act", "removal"
SCHEMA = "# yaml-language-server: $schema=../schemas/map.json"


@dataclass
class Proposal:
    """What the columns of a table may say: one entry for each place, and the columns that are used nowhere."""

    entries: dict[str, Entry] = field(default_factory=dict)
    key: str | None = None
    unused: list[Column] = field(default_factory=list)

    @property
    def kinds(self) -> list[str]:
        """The kinds of act that the entries need, at least one."""
        named = [entry.place.kind for entry in self.entries.values()]
        kinds = list(dict.fromkeys(kind for kind in named if kind not in (PERSON, ANY_ACT)))
        return kinds or [FIRST_KIND]


def find(columns: Sequence[Column], matcher: Matcher, pack: Pack) -> Proposal:
    """Match columns with places."""
    wanted: dict[Place, list[Column]] = {}
    unsure: dict[Place, list[Column]] = {}
    for column in columns:
        exact = matcher.sure(column.name)
        for place in exact if len(exact) == 1 else []:
            wanted.setdefault(place, []).append(column)
        for place in exact if len(exact) > 1 else [] if exact else matcher.likely(column.name):
            unsure.setdefault(place, []).append(column)
    found = Proposal()
    for sure, places in ((True, wanted), (False, unsure)):
        for place, candidates in places.items():
            entry = None if place.name in found.entries else single(place, candidates, matcher, pack, sure=sure)
            if entry is not None:
                found.entries[place.name] = entry
    _intervals(found, columns, matcher, pack)
    keys = [words(phrase) for phrase in matcher.lexicon.key]
    found.key = next((column.name for column in columns if words(column.name) in keys), None)
    used = {found.key, *(name for entry in found.entries.values() for name in entry.columns)}
    found.unused = [column for column in columns if column.name not in used]
    return found


def _intervals(found: Proposal, columns: Sequence[Column], matcher: Matcher, pack: Pack) -> None:
    """Add the numbers that follow from two dates that are there."""
    by_name = {column.name: column for column in columns}
    for between in matcher.lexicon.intervals:
        start = next((found.entries[name] for name in between.from_ if name in found.entries), None)
        end = next((found.entries[name] for name in between.to if name in found.entries), None)
        predicate = pack.vocabulary.names.get(between.fact)
        if start is None or end is None or predicate is None or between.fact in found.entries:
            continue
        place = Place(predicate.name, pack.vocabulary.about(predicate), predicate)
        dates = by_name[start.columns[0]], by_name[end.columns[0]]
        entry = interval(between, place, *dates, sure=not (start.ask or end.ask))
        if entry is not None:
            found.entries[place.name] = entry


def write(found: Proposal, pack: Pack, *, by: str = "") -> str:
    """The map as YAML.

    Args:
        by: the State whose acts they are; left out, the map says that it is not stated.
    """
    lines = [SCHEMA, *_head(), "map: proposed", "title: A proposed map", ""]
    if found.key is not None:
        lines += [f"key: {quoted(found.key)}", ""]
    lines += [*_SOURCE, ""]
    slots = {name: found.entries[name] for name in PERSON_SLOTS if name in found.entries}
    if slots:
        lines.append("person:")
        for name, entry in slots.items():
            lines += [f"  {name}:", *entry.lines("    ")]
        lines.append("")
    lines += [*_acts(found, pack, by), ""]
    lines += _facts(found)
    lines += unused(found.unused)
    return "\n".join(lines).rstrip() + "\n"


def _head() -> Iterator[str]:
    yield from remark(
        "Proposed by rightscheck from the names of the columns and a sample of their cells. Check every line: a column "
        "may be called like something that it does not say. Entries with `todo:` are left out until you have answered "
        "the question and deleted that line. `rightscheck facts NAME` tells what a fact means."
    )


_SOURCE = (
    "# Who says all this? Without a source it is your own statement.",
    "# source:",
    "#   title: What the table is called",
    "#   by: Who made it",
    "#   kind: record",
    "#   speaks_for: none  # or applicant, or a State",
    "#   as: asserted",
)


def _acts(found: Proposal, pack: Pack, by: str) -> Iterator[str]:
    yield "acts:"
    for kind in found.kinds:
        yield f"  {kind}:"
        yield f"    kind: {kind}"
        yield f"    by: {by}" if by else f"    by: {NOT_STATED}  # not stated. Which State did it? Write its name."
        if "with" in pack.vocabulary.subjects.acts[kind].roles:
            yield f"    with: {NOT_STATED}  # not stated. With which State?"
        for slot in ("to", "date"):
            entry = found.entries.get(f"{kind}.{slot}")
            if entry is not None:
                yield f"    {slot}:"
                yield from entry.lines("      ")


def _facts(found: Proposal) -> Iterator[str]:
    facts = [entry for entry in found.entries.values() if entry.place.predicate is not None]
    if not facts:
        yield from remark(
            "No column is called like a fact. Add `facts:`; `rightscheck facts` lists what can be stated."
        )
        return
    yield "facts:"
    for sure in (True, False):
        chosen = [entry for entry in facts if bool(entry.ask) is not sure]
        if chosen and not sure:
            yield ""
            yield from remark("What follows is not sure.", "  ")
        for entry in chosen:
            yield from _fact(entry, found.kinds)


def _fact(entry: Entry, kinds: Iterable[str]) -> Iterator[str]:
    predicate = entry.place.predicate
    if predicate is None:
        return
    yield from remark(predicate.question, "  ")
    yield f"  - fact: {predicate.name}"
    if entry.place.kind != PERSON:
        yield f"    about: {entry.place.kind if entry.place.kind != ANY_ACT else next(iter(kinds))}"
    yield from entry.lines("    ")


def unused(columns: Sequence[Column]) -> Iterator[str]:
    """Comments that list the columns of which nothing is made, with what their cells look like, not what they say."""
    if not columns:
        return
    yield ""
    yield from remark("Columns of which nothing is made, what they hold, and how two of their cells look:")
    for column in columns:
        kind, share = KINDS[column.kind], f", {empty(column):.0%} empty" if empty(column) else ""
        yield from remark(f"{quoted(column.name)}: {kind}{share} ({shapes(column)})")
