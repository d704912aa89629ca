"""Random case files: on the small law with sides that keep to their part, on the shipped law with anything that loads."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from rightscheck import check
from rightscheck.appraisal.findings import Finding
from rightscheck.casefile.case import Case
from rightscheck.casefile.load import case_from_text
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate

from ..packs.writing import SOURCES, Fact, deriver

# The small law: what each side would say on the facts of the norm `web`. -----------------------------------------------

FOR_THE_APPLICANT: dict[str, list[Any]] = {
    "beaten": ["yes"],
    "signs": [["bruises"], ["fear"], ["fear", "bruises"]],
    "alone": ["yes"],
    "days": ["11", "40"],
    "drill": ["no"],
    "free_will": ["no"],
    "told": ["late", "never"],
    "excused": ["no"],
    "consented": ["no"],
}
FOR_THE_STATE: dict[str, list[Any]] = {
    "beaten": ["no"],
    "signs": [["silence"]],
    "alone": ["no"],
    "days": ["3", "10"],
    "drill": ["yes"],
    "free_will": ["yes"],
    "told": ["at_once", "soon"],
    "excused": ["yes"],
    "consented": ["yes"],
}
WEIGHTS = ("bare", "statement", "record")
VOICES = {"applicant": ("app-bare", "app", "app-log"), "state": ("fre-bare", "fre", "fre-log")}
NEUTRAL = ("press", "ngo", "log")


def small_facts(r: Random, *, neutral: bool = True) -> list[Fact]:
    """Facts on which the applicant and Freedonia each say what helps them, and independent sources say either."""
    facts: list[Fact] = []
    for predicate in FOR_THE_APPLICANT:
        if r.random() < 0.55:
            value = r.choice(FOR_THE_APPLICANT[predicate])
            facts.append({"about": "cell", predicate: value, "asserted_by": [r.choice(VOICES["applicant"])]})
            if r.random() < 0.3:
                facts.append({"about": "cell", predicate: value, "denied_by": [r.choice(VOICES["state"])]})
        if r.random() < 0.4:
            value = r.choice(FOR_THE_STATE[predicate])
            closed = {"complete": "yes"} if predicate == "signs" else {}
            facts.append({"about": "cell", predicate: value, "asserted_by": [r.choice(VOICES["state"])], **closed})
        if neutral and r.random() < 0.15:
            part = r.choice((FOR_THE_APPLICANT, FOR_THE_STATE))
            facts.append({"about": "cell", predicate: r.choice(part[predicate]), "asserted_by": [r.choice(NEUTRAL)]})
    r.shuffle(facts)
    return facts


# The shipped law: two people, three acts, and whatever the vocabulary allows. ------------------------------------------

_SIDES = {"applicant": "applicant", "ITA": "FRE", "none": "none", "KAZ": "BOR"}
SHIPPED_SOURCES = {
    key: source | {"speaks_for": next(to for to, side in _SIDES.items() if side == source["speaks_for"])}
    for key, source in SOURCES.items()
}
HEAD: dict[str, Any] = {
    "case": "drawn",
    "title": "A case that was drawn",
    "assessed_on": "2013-09-01",
    "people": {
        "ann": {"name": "Ann", "nationality": ["KAZ"], "spouse_of": ["max"]},
        "kid": {"name": "Kid", "nationality": ["KAZ"], "child_of": ["ann", "max"]},
        "max": {"name": "Max", "nationality": ["KAZ"]},
    },
    "sources": SHIPPED_SOURCES,
    "acts": {
        "trip": {"kind": "removal", "of": ["ann", "kid"], "by": "ITA", "to": "KAZ", "date": "2013-05-31/2013-06-25"},
        "cell": {"kind": "detention", "of": ["ann"], "by": "ITA", "date": "2013-05-29"},
        "watch": {"kind": "conduct", "of": ["ann"], "by": "ITA", "date": "2013-05-20"},
        "talks": {"kind": "official_dealings", "by": "KAZ", "with": "ITA", "date": "2013-05"},
    },
}
_KINDS = {"removal": "trip", "detention": "cell", "official_dealings": "talks", "conduct": "watch"}


def shipped_facts(r: Random, pack: Pack, chosen: list[Predicate]) -> list[Fact]:
    """A statement or a dispute about each of these predicates, in any of the ways a file allows."""
    facts: list[Fact] = []
    for predicate in chosen:
        about = pack.vocabulary.about(predicate)
        subject = (
            r.choice(("ann", "kid", "max")) if about == "person" else _KINDS.get(about) or r.choice([*_KINDS.values()])
        )
        head: Fact = {"about": subject}
        if subject == "trip" and r.random() < 0.3:
            head["person"] = r.choice(("ann", "kid"))
        first, second = value_of(r, predicate), value_of(r, predicate)
        for how, source, value in r.choice(_WAYS)(r, first, second):
            given = {how: [source]} if how else {}
            more: Fact = {"complete": "yes"} if predicate.type == "set" and r.random() < 0.2 else {}
            if r.random() < 0.1:
                more |= r.choice(({"from": "2013-06"}, {"to": "2013-06-10"}, {"known": {"since": "2013-06-20"}}))
            facts.append({**head, predicate.name: value, **given, **more})
    r.shuffle(facts)
    return facts


def _voice(r: Random, side: str) -> str:
    return r.choice(
        {"applicant": ("app", "app", "app-bare", "app-log"), "state": ("fre", "fre", "fre-bare", "fre-log")}[side]
    )


_WAYS = (
    lambda r, a, b: [("asserted_by", _voice(r, "applicant"), a)],
    lambda r, a, b: [("asserted_by", _voice(r, "applicant"), a)],
    lambda r, a, b: [("asserted_by", _voice(r, "state"), a)],
    lambda r, a, b: [("asserted_by", _voice(r, "applicant"), a), ("asserted_by", _voice(r, "state"), b)],
    lambda r, a, b: [("asserted_by", _voice(r, "applicant"), a), ("denied_by", _voice(r, "state"), a)],
    lambda r, a, b: [("asserted_by", r.choice(NEUTRAL), a), ("denied_by", _voice(r, "state"), a)],
    lambda r, a, b: [("asserted_by", r.choice(NEUTRAL), a)],
    lambda r, a, b: [("denied_by", _voice(r, "applicant"), a), ("asserted_by", _voice(r, "state"), b)],
    lambda r, a, b: [("conceded_by", _voice(r, "state"), a)],
    lambda r, a, b: [("found_by", "court", a), ("denied_by", _voice(r, "state"), a)],
    lambda r, a, b: [("", "", a)],
)


def value_of(r: Random, predicate: Predicate) -> Any:
    """A value the predicate allows."""
    kind = predicate.type
    if kind in ("enum", "bool"):
        return r.choice([*predicate.values])
    if kind == "set":
        return r.sample([*predicate.values], r.randint(1, min(3, len(predicate.values))))
    if kind == "countries":
        return r.sample(["ITA", "KAZ", "LVA"], r.randint(1, 2))
    if kind == "date":
        return r.choice(["2013-05-29", "2013-05-29T02:30", "2013-05-31T10:00", "2013-06", "2013-06-20", "2013"])
    number = str(r.choice([0, 1, 3, 10, 100]))
    return [number] if kind == "ints" else number


def drawn_text(facts: list[Fact], **head: Any) -> str:
    """The case file."""
    return json.dumps({**HEAD, **head, "facts": facts}, indent=1)


def drawn(pack: Pack, facts: list[Fact], **head: Any) -> Case:
    """The case."""
    return case_from_text(drawn_text(facts, **head), "drawn.yaml", pack)


def found(pack: Pack, case: Case, norms: list[str]) -> list[Finding]:
    """The findings on some norms."""
    return list(check(case, pack, norms=norms, deriver=deriver()).findings)


def asked_by(pack: Pack, name: str) -> list[Predicate]:
    """The predicates that a norm reads, with those of whatever it refers to."""
    names: dict[str, None] = {}
    waiting: list[Any] = [pack.norms[name]]
    while waiting:
        for _, node in waiting.pop().walk():
            words = (node.fact, node.date, *(node.hours_between or ()))
            names |= dict.fromkeys(pack.vocabulary.names[word].name for word in words if word in pack.vocabulary.names)
            waiting += [pack.norms[node.norm]] if node.norm else []
            waiting += [pack.concepts[node.concept]] if node.concept else []
    return [p for key in names if (p := pack.vocabulary.predicates[key]).derived is None]


def draw(seed: int, pack: Pack) -> tuple[Random, str, list[Fact]]:
    """The random source, a norm of the shipped law, and facts of the kind it asks for."""
    r = Random(seed)
    norm = sorted(pack.norms)[seed % len(pack.norms)]
    asked = asked_by(pack, norm)
    return r, norm, shipped_facts(r, pack, r.sample(asked, max(1, int(len(asked) * r.uniform(0.2, 0.8)))))
