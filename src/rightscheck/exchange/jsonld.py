"""Findings as linked data: PROV-O for what comes from what, schema.org for people, places, sources and laws.

Verdicts, elements and views have no counterpart in either; they stand under names of our own, which are only names
(`urn:`) and lead nowhere. The context stands in the file: nothing needs to be fetched to read it.

Sources: PROV-O (W3C Recommendation, 30 April 2013); schema.org (Claim, Legislation, Person, Country, CreativeWork).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from rightscheck.appraisal.findings import FactUse, Finding, Word
from rightscheck.casefile.case import Case
from rightscheck.report.dossier import Dossier

Node = dict[str, Any]

CONTEXT: Final[Node] = {
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "rc": "urn:rightscheck:terms:",
    "name": "schema:name",
    "text": "schema:text",
    "date": "rc:date",
    "nationality": {"@id": "schema:nationality", "@type": "@id"},
    "parent": {"@id": "schema:parent", "@type": "@id"},
    "spouse": {"@id": "schema:spouse", "@type": "@id"},
    "author": "schema:author",
    "identifier": "schema:identifier",
    "agent": {"@id": "schema:agent", "@type": "@id"},
    "object": {"@id": "schema:object", "@type": "@id"},
    "derivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id"},
    "generatedBy": {"@id": "prov:wasGeneratedBy", "@type": "@id"},
    "used": {"@id": "prov:used", "@type": "@id"},
    "by": {"@id": "prov:wasAssociatedWith", "@type": "@id"},
    "source": {"@id": "prov:hadPrimarySource", "@type": "@id"},
    "said": {"@id": "rc:said"},
    "how": "rc:how",
    "place": "rc:place",
    "norm": {"@id": "rc:norm", "@type": "@id"},
    "act": {"@id": "rc:act", "@type": "@id"},
    "dutyBearer": {"@id": "rc:dutyBearer", "@type": "@id"},
    "towards": {"@id": "rc:towards", "@type": "@id"},
    "verdict": "rc:verdict",
    "label": "rc:label",
    "asItStands": "rc:asItStands",
    "views": {"@id": "rc:views", "@type": "@json"},
    "elements": {"@id": "rc:elements", "@type": "@json"},
    "missing": "rc:missing",
    "sha256": "rc:sha256",
}
"""The names used, and what they stand for."""


def to_jsonld(dossier: Dossier) -> str:
    """A case, the facts that its findings rest on, and the findings, as JSON-LD; the same input gives the same text."""
    graph = list(_Graph(dossier).nodes())
    return json.dumps({"@context": CONTEXT, "@graph": graph}, ensure_ascii=False, indent=1) + "\n"


class _Graph:
    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.case: Case = dossier.case
        self.base = f"urn:rightscheck:case:{self.case.id}"
        self.facts: dict[tuple[str, str, str], Node] = {}

    def nodes(self) -> Iterator[Node]:
        findings = [f for f in self.dossier.findings.findings if f.verdict != "not_applicable"]
        made = [self._finding(finding) for finding in findings]
        yield from self._run()
        yield from self._people()
        yield from self._states(findings)
        yield from self._sources()
        yield from self._acts()
        yield from self._norms(findings)
        yield from self.facts.values()
        yield from made

    def _id(self, part: str, key: str) -> str:
        return f"{self.base}:{part}:{key}"

    def _run(self) -> Iterator[Node]:
        receipt = self.dossier.findings.receipt
        yield {
            "@id": self.base,
            "@type": ["prov:Entity", "schema:CreativeWork"],
            "name": self.case.head.title,
            "identifier": self.case.id,
            "sha256": receipt.case_sha256,
        }
        yield {"@id": f"{self.base}:rules", "@type": "prov:Entity", "sha256": receipt.rules_sha256}
        yield {
            "@id": f"{self.base}:check",
            "@type": "prov:Activity",
            "used": [self.base, f"{self.base}:rules"],
            "by": "urn:rightscheck:program",
            "text": list(self.dossier.findings.limits),
        }
        yield {
            "@id": "urn:rightscheck:program",
            "@type": ["prov:SoftwareAgent", "schema:SoftwareApplication"],
            "name": "rightscheck",
            "schema:softwareVersion": receipt.rightscheck,
        }

    def _people(self) -> Iterator[Node]:
        for key, person in self.case.head.people.items():
            node: Node = {"@id": self._id("person", key), "@type": "schema:Person", "name": person.name}
            if person.nationality:
                node["nationality"] = [_state_id(code) for code in person.nationality]
            if person.child_of:
                node["parent"] = [self._id("person", one) for one in person.child_of]
            if person.spouse_of:
                node["spouse"] = [self._id("person", one) for one in person.spouse_of]
            yield node

    def _states(self, findings: list[Finding]) -> Iterator[Node]:
        head = self.case.head
        codes = [code for act in head.acts.values() for code in act.states]
        codes += [code for person in head.people.values() for code in person.nationality]
        codes += [finding.duty_bearer for finding in findings]
        for code in dict.fromkeys(codes):
            name = self.dossier.pack.states.name(code)
            yield {"@id": _state_id(code), "@type": "schema:Country", "name": name, "identifier": code}

    def _sources(self) -> Iterator[Node]:
        for key, source in self.case.head.sources.items():
            node: Node = {
                "@id": self._id("source", key),
                "@type": ["prov:Entity", "schema:CreativeWork"],
                "name": source.title,
                "rc:kind": source.kind,
                "rc:speaksFor": source.speaks_for,
            }
            if source.by:
                node["author"] = source.by
            if source.date:
                node["date"] = str(source.date)
            if source.via:
                node["source"] = self._id("source", source.via)
            yield node

    def _acts(self) -> Iterator[Node]:
        for key, act in self.case.head.acts.items():
            node: Node = {
                "@id": self._id("act", key),
                "@type": ["prov:Activity", "schema:Action"],
                "rc:kind": act.kind,
                "rc:status": act.status,
                "agent": [_state_id(code) for code in act.by],
                "object": [self._id("person", one) for one in act.of],
            }
            if act.date:
                node["date"] = str(act.date)
            if act.to:
                node["rc:to"] = {"@id": _state_id(act.to)}
            yield node

    def _norms(self, findings: list[Finding]) -> Iterator[Node]:
        for finding in {f.norm: f for f in findings}.values():
            yield {
                "@id": f"urn:rightscheck:norm:{finding.norm}",
                "@type": "schema:Legislation",
                "name": finding.title,
                "schema:legislationIdentifier": finding.cite.text,
            }

    def _finding(self, finding: Finding) -> Node:
        views = finding.views
        facts = [self._fact(use) for element in finding.elements for use in element.facts]
        node: Node = {
            "@id": self._id("finding", finding.id),
            "@type": ["prov:Entity", "schema:Claim"],
            "norm": f"urn:rightscheck:norm:{finding.norm}",
            "act": self._id("act", finding.act),
            "dutyBearer": _state_id(finding.duty_bearer),
            "towards": [self._id("person", one) for one in finding.persons],
            "verdict": finding.verdict,
            "label": finding.label,
            "asItStands": finding.as_it_stands,
            "views": {name: str(getattr(views, name)) for name in ("applicant", "respondent", "agreed", "weighed")},
            "elements": {element.id: str(element.value) for element in finding.elements},
            "generatedBy": f"{self.base}:check",
        }
        if facts:
            node["derivedFrom"] = list(dict.fromkeys(facts))
        if finding.missing:
            node["missing"] = [gap.question for gap in finding.missing]
        return node

    def _fact(self, use: FactUse) -> str:
        key = (use.fact, use.value, use.sentence)
        if key not in self.facts:
            self.facts[key] = {
                "@id": self._id("fact", str(len(self.facts) + 1)),
                "@type": ["prov:Entity", "schema:Claim"],
                "identifier": use.fact,
                "rc:value": use.value,
                "text": use.sentence,
                "said": [self._word(word) for word in use.said],
            }
        return str(self.facts[key]["@id"])

    def _word(self, word: Word) -> Node:
        node: Node = {"how": word.how}
        if word.source is not None:
            node["source"] = self._id("source", word.source)
        if word.at:
            node["place"] = word.at
        return node


def _state_id(code: str) -> str:
    return f"urn:rightscheck:state:{code}"
