"""The HURIDOCS Events Standard Formats: who did what to whom, and who says so, as linked records with field numbers.

Which code answers to what stands in `huridocs.yaml` beside this module. A finding becomes an act of its type with the
status "possible", never "confirmed": no tribunal has so found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

from rightscheck.appraisal.findings import Finding
from rightscheck.casefile.case import Case
from rightscheck.dates import PartialDate, parse_date
from rightscheck.exchange.archive import zipped
from rightscheck.exchange.cells import to_csv
from rightscheck.exchange.uwazi.templates import one_line, several
from rightscheck.report.dossier import Dossier
from rightscheck.report.model import Block, Document, Heading, Paragraph, Table
from rightscheck.strictyaml import examine

Record = Mapping[str, str]
Tables = dict[str, list[Record]]

_BREACHES: Final = ("established", "indicated", "contested", "arguable")


@cache
def codes() -> Mapping[str, Any]:
    """The fields and codes, as data."""
    text = files("rightscheck.exchange").joinpath("huridocs.yaml").read_text(encoding="utf-8")
    document, problems = examine(text, "huridocs.yaml", private=False)
    assert not problems and isinstance(document.data, dict)  # noqa: S101 - it came with the program and is tested
    return document.data


def tables(dossiers: Iterable[Dossier]) -> Tables:
    """The records of every format, by its name, in the order in which the formats refer to each other."""
    found: Tables = {name: [] for name in codes()["fields"]}
    for dossier in dossiers:
        for name, record in _Records(dossier).records():
            found[name].append(record)
    return found


def document(found: Tables) -> Document:
    """The records as a document with one table for each format, for a workbook."""
    blocks: list[Block] = [
        Heading(1, "Events Standard Formats"),
        Paragraph(
            "Indicators from the stated facts, not findings of a tribunal. Codes are those of the micro-thesauri."
        ),
    ]
    for name, records in found.items():
        fields = codes()["fields"][name]
        header = tuple(f"{number} {label}" for number, label in fields.items())
        rows = tuple(tuple(record.get(number, "") for number in fields) for record in records)
        blocks += [Heading(2, name), Table(header, rows)]
    return Document(tuple(blocks))


def as_zip(found: Tables) -> bytes:
    """The records as CSV files in one archive, one for each format. They begin with a byte order mark, for
    spreadsheets."""
    members = {}
    for name, records in found.items():
        fields = codes()["fields"][name]
        header = [f"{number} {label}" for number, label in fields.items()]
        rows = ([record.get(number, "") for number in fields] for record in records)
        members[f"{name.lower().replace(' ', '-')}.csv"] = to_csv(header, rows, mark=True)
    return zipped(members)


def without_code(dossiers: Iterable[Dossier]) -> list[str]:
    """What is exported without a type of act, since the micro-thesauri have none for it: the citations of norms."""
    found = [
        finding.cite.text
        for dossier in dossiers
        for finding in dossier.findings.findings
        if _counts(finding) and _coded("acts", finding) is None
    ]
    return list(dict.fromkeys(found))


def _counts(finding: Finding) -> bool:
    return finding.kind == "duty" and finding.verdict in _BREACHES


def _coded(part: str, finding: Finding) -> str | None:
    """The code of a finding in a part of the data: that of its norm, or else of its group of wrongs."""
    table = codes()[part]
    code = table["norms"].get(finding.norm) or table["wrongs"].get(finding.wrong)
    return str(code) if code else None


class _Records:
    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.case: Case = dossier.case
        self.event = self.case.id
        self.states = list(dict.fromkeys(code for act in self.case.head.acts.values() for code in act.by))

    def records(self) -> Iterator[tuple[str, Record]]:
        yield "Event", self._event()
        yield from (("Person", record) for record in self._persons())
        yield from (("Biographic Details", record) for record in self._relatives())
        for number, (act, involvement) in enumerate(self._acts(), 1):
            key = f"{self.event}-a{number}"
            yield "Act", {"2101": key, **act}
            yield "Involvement", {"2401": f"{key}-i", "2404": key, **involvement}
        yield from (("Information", record) for record in self._sources())

    def _event(self) -> Record:
        found = [f for f in self.dossier.findings.findings if _counts(f)]
        dates = [act.date for act in self.case.head.acts.values() if act.date is not None]
        first = min(dates, key=lambda date: date.earliest) if dates else None
        last = max(dates, key=lambda date: date.latest) if dates else None
        return {
            "0101": self.event,
            "0102": one_line(self.case.head.title),
            "0113": _day(first, last=False)[0],
            "0114": _day(last, last=True)[0],
            "0151": codes()["status"]["breach" if found else "none"],
            "0153": several(code for f in found if (code := _coded("rights", f))),
            "0150": one_line(" ".join(self.dossier.findings.limits)),
        }

    def _persons(self) -> Iterator[Record]:
        counting = codes()["counting"]
        for key, person in self.case.head.people.items():
            yield {
                "0901": self._id(key),
                "0902": counting["person"],
                "0903": one_line(person.name),
                "0911": _day(person.born, last=False)[0],
                "0941": several(self.dossier.pack.states.name(code) for code in person.nationality),
            }
        for code in self.states:
            yield {
                "0901": self._id(code),
                "0902": counting["institution"],
                "0903": self.dossier.pack.states.name(code),
            }
        for key, source in self.case.head.sources.items():
            yield {
                "0901": self._id(f"s-{key}"),
                "0902": counting["institution"],
                "0903": one_line(source.by or source.title),
            }

    def _relatives(self) -> Iterator[Record]:
        number = 0
        for key, person in self.case.head.people.items():
            for relation, code in codes()["relationships"].items():
                for other in getattr(person, relation):
                    number += 1
                    yield {
                        "2301": f"{self.event}-r{number}",
                        "2302": self._id(key),
                        "2303": self._id(other),
                        "2309": code,
                    }

    def _acts(self) -> Iterator[tuple[Record, Record]]:
        """What was done to each person, then what each finding makes of it."""
        data = codes()
        for act in self.case.head.acts.values():
            for person in act.of:
                for state in act.by:
                    record = {"2109": data["acts"]["kinds"].get(act.kind, ""), **self._when(person, act.date)}
                    yield record, self._by(state)
        for finding in self.dossier.findings.findings:
            if not _counts(finding):
                continue
            act = self.case.head.acts[finding.act]
            for person in finding.persons:
                record = {
                    "2109": _coded("acts", finding) or "",
                    **self._when(person, act.date),
                    "2155": data["instruments"].get(finding.cite.instrument, ""),
                    "2150": one_line(f"{finding.cite.text}, {finding.title}: {finding.label}."),
                }
                yield record, self._by(finding.duty_bearer)

    def _when(self, person: str, date: PartialDate | None) -> Record:
        age = self.case.head.people[person].age
        first, first_type = _day(date, last=False)
        last, last_type = _day(date, last=True)
        return {
            "2102": self._id(person),
            "2103": self.event,
            "2111": first,
            "2111_1": first_type,
            "2118": "" if age is None else str(age),
            "2121": last,
            "2121_1": last_type,
        }

    def _by(self, state: str) -> Record:
        data = codes()
        return {
            "2402": self._id(state),
            "2403": self.event,
            "2409": data["involvement"],
            "2412": data["perpetrator"],
        }

    def _sources(self) -> Iterator[Record]:
        known = codes()["sources"]
        for number, (key, source) in enumerate(self.case.head.sources.items(), 1):
            kind = known.get(source.kind, {})
            yield {
                "2501": f"{self.event}-n{number}",
                "2502": self._id(f"s-{key}"),
                "2503": self.event,
                "2509": kind.get("connection", ""),
                "2511": _day(source.date, last=False)[0],
                "2512": kind.get("material", ""),
                "2550": one_line(f"{source.title} ({source.kind.replace('_', ' ')})"),
            }

    def _id(self, key: str) -> str:
        return f"{self.event}-{key}"


def _day(date: PartialDate | None, *, last: bool) -> tuple[str, str]:
    """A day as the formats write it, and the code of what it is worth: an estimate, or without day or month."""
    if date is None:
        return "", ""
    # "About" a day is that day and an estimate; the span that the program allows for it is its own.
    plain = parse_date(date.text.rstrip("~"))
    moment = plain.latest if last else plain.earliest
    if moment.year in (1, 9999):
        return "", ""
    kinds = codes()["dates"]
    parts = date.text.rstrip("~").partition("/")[0].partition("T")[0].split("-")
    if "/" in date.text or "~" in date.text or len(parts) == 3:
        exact = "/" not in date.text and "~" not in date.text
        return moment.date().isoformat(), "" if exact else kinds["estimate"]
    return moment.date().isoformat(), kinds["no_day" if len(parts) == 2 else "no_month"]
