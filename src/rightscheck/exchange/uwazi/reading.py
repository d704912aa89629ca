"""Case files from Uwazi's tables: those of its export, and those of its import.

People, sources and acts come back with their dates. Facts do not, since Uwazi holds none of them, and findings are
derived again. Whatever is not taken over is named, with the number of rows that have it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import yaml

from rightscheck.dates import parse_date
from rightscheck.exchange.uwazi.templates import (
    ACT,
    CASE,
    FINDING,
    PERSON,
    RANGE,
    RANGE_READ,
    SEVERAL,
    SOURCE,
    TEMPLATES,
    TITLE,
    Template,
)
from rightscheck.law.pack import Pack

TEMPLATE: Final = "Template"
"""The column of an export that names the template of a row."""
_ITS_OWN: Final = frozenset(("date added", "documents", "attachments", "published", "geolocation"))
"""Columns that Uwazi adds to an export."""
_READ: Final = frozenset(("case id", "assessed on"))
"""The columns of a case that are taken over; what its other columns say is derived again."""
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
_SIDES: Final = {"applicant": "applicant", "nobody": "none", "": "none"}

Row = Mapping[str, str]


@dataclass
class Read:
    """What came out of a set of tables.

    Attributes:
        files: the text of each case file by the id of its case.
        left: what was not taken over, and in how many rows it stood.
        doubts: what could not be read in a row, in words that repeat nothing of it.
    """

    files: dict[str, str] = field(default_factory=dict)
    left: Counter[str] = field(default_factory=Counter)
    doubts: list[str] = field(default_factory=list)


def read(named: Iterable[tuple[str, Sequence[Sequence[str]]]], pack: Pack) -> Read:
    """Case files from tables.

    Args:
        named: the name of each file, for complaints, and its rows, the header first.
    """
    return _Reader(pack).read(named)


class _Reader:
    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.result = Read()
        self.rows: dict[str, list[tuple[str, Row]]] = {template.name: [] for template in TEMPLATES}

    def read(self, named: Iterable[tuple[str, Sequence[Sequence[str]]]]) -> Read:
        for name, table in named:
            self._sort(name, table)
        cases: dict[str, _Draft] = {}
        for where, row in self.rows[CASE.name]:
            draft = self._case(cases, row.get("case id", ""), row.get(TITLE.casefold(), ""), where)
            self._date(draft.head, "assessed_on", row.get("assessed on", ""), where)
        for template, fill in ((PERSON, self._person), (SOURCE, self._source), (ACT, self._act)):
            for where, row in self.rows[template.name]:
                titles = [title for title in row.get("case", "").split(SEVERAL) if title]
                if not titles:
                    self.result.doubts.append(f"{where}: this row names no case, so it is left out.")
                for title in titles:
                    known = [one for one in cases.values() if one.title == title]
                    fill(known[0] if known else self._case(cases, "", title, where), row, where)
        for draft in cases.values():
            self.result.files[draft.key] = draft.text()
        return self.result

    def _sort(self, name: str, table: Sequence[Sequence[str]]) -> None:
        """Put the rows of a table to their template, and count what no template knows."""
        if not table:
            self.result.doubts.append(f"{name}: this table is empty.")
            return
        labels = [label.strip().casefold() for label in table[0]]
        for number, cells in enumerate(table[1:], 2):
            where = f"{name}:{number}"
            row = {label: value.strip() for label, value in zip(labels, cells, strict=False) if value.strip()}
            if not row:
                continue
            if len(cells) > len(labels):
                self.result.doubts.append(f"{where}: this row has more cells than the header; the rest is left out.")
            template = self._template(row, labels)
            if template is None:
                self.result.left["rows of a template that is not known"] += 1
                continue
            known = {one.label.casefold() for one in template.properties} | {TITLE.casefold(), TEMPLATE.casefold()}
            for label in row:
                if label in _ITS_OWN or label not in known:
                    self.result.left[f"column {label!r}" if _plain(label) else "a column without a plain name"] += 1
            if template is FINDING:
                self.result.left["a finding, which is derived again"] += 1
            if template is CASE and row.keys() & known - _READ - {TITLE.casefold(), TEMPLATE.casefold()}:
                self.result.left["what was found on a case, which is derived again"] += 1
            self.rows[template.name].append((where, row))

    @staticmethod
    def _template(row: Row, labels: Sequence[str]) -> Template | None:
        named = row.get(TEMPLATE.casefold())
        if named is not None:
            return next((one for one in TEMPLATES if one.name.casefold() == named.casefold()), None)
        found = [one for one in TEMPLATES if one.known_by.casefold() in labels]
        return found[0] if len(found) == 1 else None

    def _case(self, cases: dict[str, _Draft], key: str, title: str, where: str) -> _Draft:
        wanted = key if _ID.fullmatch(key) else _slug(title, "case")
        chosen = _free(wanted, cases)
        if key and chosen != key:
            self.result.doubts.append(f"{where}: the id of this case is taken or cannot be used; it is now {chosen}.")
        cases[chosen] = _Draft(chosen, title)
        return cases[chosen]

    def _person(self, draft: _Draft, row: Row, where: str) -> None:
        title = row.get(TITLE.casefold(), "")
        fields: dict[str, Any] = {"name": title}
        codes = [code for name in _split(row, "nationality") if (code := self._state(name, where))]
        if codes:
            fields["nationality"] = codes
        age = row.get("age", "")
        if age.isdecimal() and int(age) <= 130:
            fields["age"] = age
        elif age:
            self.result.doubts.append(f"{where}: the age is no whole number of years up to 130; it is left out.")
        self._date(fields, "born", row.get("born", ""), where)
        for label, name in (("child of", "child_of"), ("spouse of", "spouse_of")):
            if row.get(label):
                fields[name] = _split(row, label)
        draft.add("people", row.get("person id", ""), title, fields)

    def _source(self, draft: _Draft, row: Row, where: str) -> None:
        title, side = row.get(TITLE.casefold(), ""), row.get("speaks for", "")
        fields: dict[str, Any] = {"title": title}
        if row.get("by"):
            fields["by"] = row["by"]
        kind = row.get("kind of source", "").replace(" ", "_").casefold()
        if kind not in self.pack.standards.evidence.kinds:
            self.result.doubts.append(
                f"{where}: the kind of source is missing or not known; taken as a bare assertion."
            )
            kind = min(self.pack.standards.evidence.kinds.items(), key=lambda item: item[1].grade)[0]
        fields["kind"] = kind
        fields["speaks_for"] = _SIDES.get(side.casefold()) or self._state(side, where) or "none"
        self._dated(fields, row, where)
        if row.get("via"):
            fields["via"] = _split(row, "via")[0]
        if row.get("address"):
            fields["url"] = row["address"]
        draft.add("sources", row.get("source id", ""), title, fields)

    def _act(self, draft: _Draft, row: Row, where: str) -> None:
        kind = row.get("kind of act", "").replace(" ", "_").casefold()
        if kind not in self.pack.vocabulary.subjects.acts:
            self.result.doubts.append(f"{where}: the kind of act is missing or not known, so this act is left out.")
            return
        fields: dict[str, Any] = {"kind": kind}
        by = [code for name in _split(row, "by") if (code := self._state(name, where))]
        if not by:
            self.result.doubts.append(f"{where}: no State is named that acted, so this act is left out.")
            return
        if row.get("persons"):
            fields["of"] = _split(row, "persons")
        fields["by"] = by
        for label in ("to", "with"):
            code = self._state(row[label], where) if row.get(label) else None
            if code:
                fields[label] = code
        self._dated(fields, row, where)
        for label in ("status", "measure"):
            if row.get(label):
                fields[label] = row[label]
        draft.add("acts", row.get("act id", ""), row.get(TITLE.casefold(), ""), fields)

    def _dated(self, fields: dict[str, Any], row: Row, where: str) -> None:
        """The date as it was written; where that is missing, the range."""
        written = row.get("date as written", "")
        if not written and row.get("dates"):
            written = _range(row["dates"])
        self._date(fields, "date", written, where)

    def _date(self, fields: dict[str, Any], name: str, written: str, where: str) -> None:
        if not written:
            return
        try:
            parse_date(written)
        except ValueError:
            self.result.doubts.append(f"{where}: a date cannot be read and is left out.")
            return
        fields[name] = written

    def _state(self, name: str, where: str) -> str | None:
        try:
            return self.pack.states.code(name)
        except ValueError:
            self.result.doubts.append(f"{where}: a State is not known by this name and is left out.")
            return None


class _Draft:
    """A case file in the making. People, sources and acts are named by their titles until all of them are known."""

    def __init__(self, key: str, title: str) -> None:
        self.key = key
        self.title = title
        self.head: dict[str, Any] = {}
        self.parts: dict[str, dict[str, dict[str, Any]]] = {"people": {}, "sources": {}, "acts": {}}
        self.keys: dict[str, dict[str, str]] = {"people": {}, "sources": {}}

    def add(self, part: str, key: str, title: str, fields: dict[str, Any]) -> None:
        """Add a person, a source or an act."""
        taken = set(self.parts[part]) | (set(self.parts["people"]) if part == "acts" else set())
        chosen = _free(key if _ID.fullmatch(key) else _slug(title, part[0]), taken)
        self.parts[part][chosen] = fields
        if part in self.keys:
            self.keys[part].setdefault(title, chosen)

    def text(self) -> str:
        """The case file."""
        acts = {key: {**fields, **self._known(fields, "of")} for key, fields in self.parts["acts"].items()}
        people = self.parts["people"]
        # Whoever is only named as a relative joins the people while they are gone through, and has no relatives.
        for fields in list(people.values()):
            fields |= {**self._known(fields, "child_of"), **self._known(fields, "spouse_of")}
        sources = {key: self._without_unknown(fields) for key, fields in self.parts["sources"].items()}
        whole: dict[str, Any] = {"case": self.key, "title": self.title, **self.head, "facts_are": "stated"}
        whole |= {name: part for name, part in (("people", people), ("sources", sources), ("acts", acts)) if part}
        whole["facts"] = []
        return yaml.safe_dump(_trimmed(whole), sort_keys=False, allow_unicode=True, width=1_000)

    def _known(self, fields: Mapping[str, Any], name: str) -> dict[str, Any]:
        """A list of titles as ids; whoever has no row of their own becomes a person with a name and nothing else."""
        if name not in fields:
            return {}
        found = []
        for title in fields[name]:
            if title not in self.keys["people"]:
                self.add("people", "", title, {"name": title})
            found.append(self.keys["people"][title])
        return {name: found}

    def _without_unknown(self, fields: dict[str, Any]) -> dict[str, Any]:
        via = self.keys["sources"].get(fields.get("via", ""))
        return {**{key: value for key, value in fields.items() if key != "via"}, **({"via": via} if via else {})}


def _trimmed(value: Any) -> Any:
    """Data whose texts hold nothing that YAML cannot."""
    if isinstance(value, dict):
        return {key: _trimmed(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_trimmed(one) for one in value]
    return " ".join("".join(sign if sign.isprintable() else " " for sign in str(value)).split())


def _split(row: Row, label: str) -> list[str]:
    return [one.strip() for one in row.get(label, "").split(SEVERAL) if one.strip()]


def _range(text: str) -> str:
    """A range, with `~` as the export writes it or `:` as the import takes it, as a date of a case file."""
    sign = RANGE_READ if RANGE_READ in text else RANGE
    first, _, last = (part.strip() for part in text.partition(sign))
    if first == last or not last:
        return first if first == last else f"{first}/.."
    return f"{first or '..'}/{last}"


def _plain(label: str) -> bool:
    return re.fullmatch(r"[\w \-()'’]{1,60}", label) is not None


def _slug(text: str, otherwise: str) -> str:
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    slug = re.sub(r"[^a-z0-9]+", "-", ascii_text).strip("-")[:30].strip("-")
    return slug or otherwise


def _free(wanted: str, taken: Iterable[str]) -> str:
    known = set(taken)
    numbered: Iterator[str] = (f"{wanted}-{number}" for number in range(2, len(known) + 3))
    return wanted if wanted not in known else next(name for name in numbered if name not in known)
