"""Cases and what was found on them as tables for Uwazi's import, one for each template."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, count
from typing import Final

from rightscheck.appraisal.findings import LABELS, Finding, Verdict
from rightscheck.exchange.archive import zipped
from rightscheck.exchange.cells import to_csv
from rightscheck.exchange.uwazi.templates import (
    ACT,
    CASE,
    FINDING,
    PERSON,
    SOURCE,
    TEMPLATES,
    TITLE,
    Template,
    date_range,
    grouped,
    one_line,
    several,
)
from rightscheck.report.dossier import Dossier
from rightscheck.truth import Truth

Row = Mapping[str, str]
Tables = dict[str, list[Row]]
Taken = dict[str, set[str]]
"""The titles of each template that are given away: what is related is found by its template and title."""

_BREACHES: Final[Mapping[Verdict, str]] = {
    "established": "Met even on the State's own account",
    "indicated": "Met on the evidence as it stands",
    "contested": "Turns on disputed facts",
    "arguable": "Met if better evidenced",
    "undetermined": "Facts are missing",
}
_VALUES: Final[Mapping[Truth, str]] = {Truth.TRUE: "met", Truth.FALSE: "not met", Truth.UNKNOWN: "open"}
_SIDES: Final = {"applicant": "applicant", "none": "nobody"}


def tables(dossiers: Iterable[Dossier]) -> Tables:
    """The rows of every template, by its name."""
    found: Tables = {template.name: [] for template in TEMPLATES}
    taken: Taken = {template.name: set() for template in TEMPLATES}
    for dossier in dossiers:
        _Writer(dossier, taken).write(found)
    return found


def as_csv(template: Template, rows: Iterable[Row]) -> bytes:
    """A table as CSV, with the title first."""
    labels = [TITLE, *(one.label for one in template.properties)]
    return to_csv(labels, ([row.get(label, "") for label in labels] for row in rows), mark=False)


def as_zip(template: Template, rows: Iterable[Row], attachments: Mapping[str, bytes] | None = None) -> bytes:
    """A table as the archive that Uwazi imports: `import.csv`, and the files that its column `Attachments` names."""
    return zipped({"import.csv": as_csv(template, rows), **(attachments or {})})


class _Writer:
    """Writes one case."""

    def __init__(self, dossier: Dossier, taken: Taken) -> None:
        self.dossier = dossier
        self.case = dossier.case
        head = self.case.head
        self.title = self._title(head.title, taken[CASE.name])
        self.people = {key: self._title(person.name, taken[PERSON.name]) for key, person in head.people.items()}
        self.sources = {key: self._title(source.title, taken[SOURCE.name]) for key, source in head.sources.items()}
        self.acts = {key: self._title(f"{key} ({self.case.id})", taken[ACT.name]) for key in head.acts}
        self.findings = {
            finding.id: self._title(self._finding_title(finding), taken[FINDING.name])
            for finding in dossier.findings.findings
            if finding.verdict != "not_applicable"
        }

    def _title(self, text: str, taken: set[str]) -> str:
        """A title that nothing else has, without the sign that separates values."""
        wanted = one_line(text).replace("|", "¦") or "-"
        numbered = (f"{wanted} ({self.case.id} {number})" for number in count(2))
        title = next(one for one in chain((wanted, f"{wanted} ({self.case.id})"), numbered) if one not in taken)
        taken.add(title)
        return title

    def _finding_title(self, finding: Finding) -> str:
        who = self.dossier.words.persons(finding)
        return " · ".join(filter(None, [finding.cite.text, self._state(finding.duty_bearer), who, finding.act]))

    def _state(self, code: str) -> str:
        return self.dossier.pack.states.name(code)

    def write(self, found: Tables) -> None:
        """Add the rows of this case."""
        found[CASE.name].append(self._case())
        found[PERSON.name] += self._people()
        found[ACT.name] += self._acts()
        found[SOURCE.name] += self._sources()
        found[FINDING.name] += self._findings()

    def _case(self) -> Row:
        head, findings = self.case.head, self.dossier.findings
        breaches = [f for f in findings.findings if f.kind == "duty" and f.verdict in LABELS and f.id in self.findings]
        strong = [f for f in breaches if f.verdict in _BREACHES and f.verdict != "undetermined"]
        receipt = findings.receipt
        row = {
            TITLE: self.title,
            "Case ID": self.case.id,
            "Assessed on": str(head.assessed_on or ""),
            "Dates": date_range(act.date for act in head.acts.values() if act.date is not None),
            "Persons": several(self.people.values()),
            "Acts": several(self.acts.values()),
            "Sources": several(self.sources.values()),
            "Findings": several(self.findings[f.id] for f in strong),
            "States": several(self._state(code) for act in head.acts.values() for code in act.by),
            "Kinds of wrong": several(f.wrong for f in strong),
            "Receipt": f"case {receipt.case_sha256}, rules {receipt.rules_sha256}, rightscheck {receipt.rightscheck}",
            "What this is": one_line(" ".join(findings.limits)),
        }
        for verdict, label in _BREACHES.items():
            row[label] = several(grouped(f.wrong, f.cite.text) for f in breaches if f.verdict == verdict)
        return row

    def _people(self) -> Iterator[Row]:
        for key, person in self.case.head.people.items():
            yield {
                TITLE: self.people[key],
                "Person ID": key,
                "Case": self.title,
                "Nationality": several(self._state(code) for code in person.nationality),
                "Age": "" if person.age is None else str(person.age),
                "Born": str(person.born or ""),
                "Child of": several(self.people[one] for one in person.child_of),
                "Spouse of": several(self.people[one] for one in person.spouse_of),
            }

    def _acts(self) -> Iterator[Row]:
        for key, act in self.case.head.acts.items():
            yield {
                TITLE: self.acts[key],
                "Act ID": key,
                "Case": self.title,
                "Kind of act": act.kind,
                "By": several(self._state(code) for code in act.by),
                "To": self._state(act.to) if act.to else "",
                "With": self._state(act.with_) if act.with_ else "",
                "Persons": several(self.people[one] for one in act.of),
                "Dates": date_range([act.date] if act.date else []),
                "Date as written": str(act.date or ""),
                "Status": act.status,
                "Measure": one_line(act.measure or ""),
            }

    def _sources(self) -> Iterator[Row]:
        for key, source in self.case.head.sources.items():
            yield {
                TITLE: self.sources[key],
                "Source ID": key,
                "Case": self.title,
                "By": one_line(source.by),
                "Kind of source": source.kind,
                "Speaks for": _SIDES.get(source.speaks_for) or self._state(source.speaks_for),
                "Dates": date_range([source.date] if source.date else []),
                "Date as written": str(source.date or ""),
                "Via": self.sources[source.via] if source.via else "",
                "Address": one_line(source.url),
            }

    def _findings(self) -> Iterator[Row]:
        for finding in self.dossier.findings.findings:
            if finding.id not in self.findings:
                continue
            views = finding.views
            yield {
                TITLE: self.findings[finding.id],
                "Finding ID": f"{self.case.id}.{finding.id}",
                "Case": self.title,
                "Norm": several([grouped(finding.wrong, finding.title)]),
                "Provision": finding.cite.text,
                "State": self._state(finding.duty_bearer),
                "Persons": several(self.people[one] for one in finding.persons if one in self.people),
                "Act": self.acts[finding.act],
                "Verdict": finding.label,
                "On the applicant's account": _VALUES[views.applicant],
                "On the State's account": _VALUES[views.respondent],
                "On what is agreed": _VALUES[views.agreed],
                "On the evidence weighed": _VALUES[views.weighed],
                "Turns on": one_line("; ".join(" and ".join(hinge.sentences) for hinge in finding.hinges)),
                "Missing": one_line(" ".join(gap.question for gap in finding.missing)),
            }
