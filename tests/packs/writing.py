"""Cases for tests, a line or two each, on the small invented law in `small/`: who says what of whom."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from rightscheck import check, load_law
from rightscheck.appraisal.findings import Element, Finding, Findings
from rightscheck.casefile.case import Case
from rightscheck.casefile.load import case_from_text
from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack

SMALL = Path(__file__).parent / "small"

PEOPLE: dict[str, Any] = {"ann": {"name": "Ann", "nationality": ["SYL"]}}
ACTS: dict[str, Any] = {"cell": {"kind": "detention", "of": ["ann"], "by": "FRE", "date": "2010-06-15"}}
REMOVAL: dict[str, Any] = {
    "trip": {"kind": "removal", "of": ["ann"], "by": "FRE", "to": "SYL", "date": "2010-06-15"},
}
TALKS: dict[str, Any] = {"talks": {"kind": "official_dealings", "by": "BOR", "with": "FRE", "date": "2005-06-15"}}


def _source(kind: str, side: str, by: str = "", via: str | None = None) -> dict[str, str]:
    return {"title": "Words", "by": by, "kind": kind, "speaks_for": side} | ({"via": via} if via else {})


SOURCES = {
    "app": _source("party_statement", "applicant", "Ann"),
    "counsel": _source("party_statement", "applicant", "Counsel"),
    "app-bare": _source("assertion", "applicant", "Ann"),
    "app-log": _source("record", "applicant", "Ann"),
    "fre": _source("party_statement", "FRE", "Ministry"),
    "police": _source("party_statement", "FRE", "Police"),
    "fre-bare": _source("assertion", "FRE", "Spokesman"),
    "fre-log": _source("record", "FRE", "Register"),
    "fre-court": _source("court_decision", "FRE", "Court of the police"),
    "ngo": _source("ngo_report", "none", "Watchers"),
    "ngo2": _source("ngo_report", "none", "Listeners"),
    "press": _source("assertion", "none", "Press"),
    "log": _source("record", "none", "Keeper"),
    "log2": _source("record", "none", "Another keeper"),
    "court": _source("court_decision", "none", "Court"),
    "court2": _source("court_decision", "none", "High court"),
    "third": _source("party_statement", "BOR", "Ministry of Borduria"),
    "third-court": _source("court_decision", "BOR", "Court of Borduria"),
    "heard": _source("ngo_report", "none", "Hearers", "counsel"),
    "retold": _source("ngo_report", "none", "Retellers", "ngo"),
}

Fact = dict[str, Any]


def fact(predicate: str, value: Any, **more: Any) -> Fact:
    """A fact; further fields as in a case file (`start` and `end` for from and to)."""
    renamed = {"start": "from", "end": "to"}
    return {**{renamed.get(key, key): given for key, given in more.items()}, predicate: value}


def says(who: str, predicate: str, value: Any, **more: Any) -> Fact:
    """A source asserts a value; several sources are separated by blanks."""
    return fact(predicate, value, asserted_by=who.split(), **more)


def denies(who: str, predicate: str, value: Any, **more: Any) -> Fact:
    """A source denies a value."""
    return fact(predicate, value, denied_by=who.split(), **more)


def concedes(who: str, predicate: str, value: Any, **more: Any) -> Fact:
    """A side concedes a value."""
    return fact(predicate, value, conceded_by=who.split(), **more)


def finds(who: str, predicate: str, value: Any, **more: Any) -> Fact:
    """A court finds a value."""
    return fact(predicate, value, found_by=who.split(), **more)


def case_text(facts: Iterable[Fact], **head: Any) -> str:
    """A case file: one cell of Freedonia with Ann of Sylvania in it, unless `acts` or `people` say otherwise."""
    parts = {"case": "small", "title": "A small case", "people": PEOPLE, "sources": SOURCES, "acts": ACTS, **head}
    return json.dumps({key: part for key, part in parts.items() if part is not None} | {"facts": list(facts)}, indent=1)


@cache
def small() -> Pack:
    """The small law."""
    return load_law(SMALL)


@cache
def deriver() -> Deriver:
    """The engine, with what it derived kept from test to test."""
    return Deriver()


def small_case(*facts: Fact, **head: Any) -> Case:
    """A case on the small law."""
    return case_from_text(case_text(facts, **head), "small.yaml", small())


def findings(*facts: Fact, norms: Iterable[str] | None = None, **head: Any) -> Findings:
    """All findings on a case."""
    return check(small_case(*facts, **head), small(), norms=norms, deriver=deriver())


def finding(norm: str, *facts: Fact, person: str = "ann", act: str | None = None, **head: Any) -> Finding:
    """The one finding on a norm, for a person and an act where there are several."""
    found = findings(*facts, norms=[norm], **head).findings
    chosen = [f for f in found if (not f.persons or person in f.persons) and act in (None, f.act)]
    assert len(chosen) == 1, [f.id for f in found]
    return chosen[0]


def element(found: Finding, name: str) -> Element:
    """An element of a finding by its id."""
    return next(part for part in found.elements if part.id == name)


def views(found: Finding | Element) -> str:
    """The four values as letters: agreed, applicant, respondent, weighed."""
    four = found.views
    return "".join(str(value)[0] for value in (four.agreed, four.applicant, four.respondent, four.weighed))
