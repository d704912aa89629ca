"""The case of a row whose every mapped cell says something: its acts, its person, its facts, who says so.

What its facts say is nobody's concern; it is there to ask, of the same code that reads any case, which acts a norm
concerns, which facts a leaf reads and what an account makes of an answer.
"""

from __future__ import annotations

from rightscheck.bulk.mapping import PERSON, TABLE, Map
from rightscheck.bulk.slots import Slots
from rightscheck.casefile.case import Act, Case, CaseHead, Fact, FactValue, Person, Provenance, Source
from rightscheck.dates import parse_date
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate

_DAY = parse_date("2000-01-01")


def template(slots: Slots, *, stated: bool) -> Case:
    """The case of a row; without facts where `stated` is false."""
    map_, pack = slots.map, slots.pack
    head = CaseHead(
        case=map_.map,
        title=map_.title,
        assessed_on=map_.assessed_on,
        facts_are=map_.facts_are,
        people={PERSON: Person(name=PERSON)},
        sources=sources(map_, pack),
        acts={key: _act(map_, key, pack) for key in slots.acts},
    )
    facts = [
        Fact(number, about, None, name, _value(pack.vocabulary.predicates[name], pack), provenance(map_))
        for number, (about, name) in enumerate(slots.facts, 1)
    ]
    return Case(head, tuple(facts) if stated else (), "", "")


def sources(map_: Map, pack: Pack) -> dict[str, Source]:
    """The one source of a row's facts, or none."""
    said = map_.source
    if said is None:
        return {}
    speaks_for = said.speaks_for
    if speaks_for not in ("applicant", "none"):
        speaks_for = pack.states.code(speaks_for)
    return {TABLE: Source(title=said.title, by=said.by, kind=said.kind, speaks_for=speaks_for)}


def provenance(map_: Map) -> Provenance:
    """Who says a row's facts, and how."""
    if map_.source is None:
        return Provenance()
    return Provenance.model_validate({f"{map_.source.as_}_by": [TABLE]})


def _act(map_: Map, key: str, pack: Pack) -> Act:
    act = map_.acts[key]
    roles = pack.vocabulary.subjects.acts[act.kind].roles
    with_ = None if act.with_ is None else pack.states.code(act.with_)
    return Act(
        kind=act.kind,
        by=(pack.states.code(act.by),),
        of=(PERSON,) if "of" in roles else (),
        with_=with_,
        status=act.status,
        measure=act.measure,
    )


def _value(predicate: Predicate, pack: Pack) -> FactValue:
    """Some value of a predicate's type; of a list one that has every member."""
    if predicate.type == "date":
        return _DAY
    if predicate.type == "int":
        return 0
    if predicate.type == "ints":
        return (0,)
    if predicate.type == "countries":
        return frozenset((*pack.states.by_code, "*"))
    return frozenset((*predicate.values, "*")) if predicate.type == "set" else next(iter(predicate.values))
