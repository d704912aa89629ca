"""Whose word is accepted, and what is left out: a side's account as a whole, a source without what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from rightscheck.casefile.case import APPLICANT, NEUTRAL, CaseHead, Fact, Mentions
from rightscheck.casefile.consistency import same_time
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate
from rightscheck.problems import is_identifier, nearest, none_called

WAYS = ("asserted_by", "denied_by", "conceded_by", "found_by")


def sources_of(side: str, head: CaseHead, pack: Pack) -> tuple[str, tuple[str, ...]]:
    """A side and the sources that speak for it: `applicant`, a State by its name or code, or one source by its id.

    Raises:
        ValueError: no source speaks for it; with what is wrong, in words for who asked.
    """
    if side in head.sources:
        return side, (side,)
    names = [source.speaks_for for source in head.sources.values() if source.speaks_for != NEUTRAL]
    folded = side.strip().casefold()
    try:
        code = APPLICANT if folded == APPLICANT else pack.states.code(side)
    except ValueError:
        known = [*names, *(pack.states.name(name) for name in names), *filter(is_identifier, head.sources)]
        hint = nearest(side, known, otherwise="Use `applicant`, the name or code of a State, or the id of a source.")
        raise ValueError(f"there is {none_called('side or source', side)} in this file. {hint}") from None
    found = tuple(key for key, source in head.sources.items() if source.speaks_for == code)
    if not found:
        hint = f"Use one of: {', '.join(sorted(set(names)))}." if names else "Every source of it is independent."
        raise ValueError(f"no source of this file speaks for {code}. {hint}")
    return code, found


def mentioned(fact: Fact, sources: Iterable[str]) -> bool:
    """Whether a fact names one of these sources, for it or against it."""
    named = set(sources)
    return any(mention.source in named for way in WAYS for mention in getattr(fact.provenance, way))


def without(facts: Iterable[Fact], sources: Iterable[str]) -> tuple[Fact, ...]:
    """The facts without what some sources say of them; those that nobody else speaks of are gone."""
    gone = set(sources)
    kept = []
    for fact in facts:
        if not mentioned(fact, gone):
            kept.append(fact)
            continue
        rest = {
            way: tuple(mention for mention in getattr(fact.provenance, way) if mention.source not in gone)
            for way in WAYS
        }
        if any(rest.values()):
            kept.append(replace(fact, provenance=fact.provenance.model_copy(update=rest)))
    return tuple(kept)


class _Account(NamedTuple):
    """What one voice says of a fact of one person: what it holds, and what it denies."""

    held: tuple[Fact, ...]
    denied: tuple[Fact, ...]


def conflicts(
    facts: Mapping[tuple[str, str], Iterable[Fact]], accepted: Iterable[str], head: CaseHead, pack: Pack
) -> Iterator[tuple[str, str]]:
    """The facts, each as what it is about and its predicate, on which accepted sources contradict each other. The
    sources of one side are one voice; an independent source is its own."""
    voices: dict[str, set[str]] = {}
    for key in accepted:
        side = head.sources[key].speaks_for
        voices.setdefault(f"/{key}" if side == NEUTRAL else side, set()).add(key)
    if len(voices) < 2:
        return
    for (about, name), said in facts.items():
        act = head.acts.get(about)
        predicate = pack.vocabulary.predicates[name]
        for person in (act.of if act else ()) or (None,):
            own = [fact for fact in said if fact.concerns(person) and not fact.supposed]
            accounts = [_account(own, sources) for sources in voices.values()]
            if any(_contradict(one, other, predicate) for one, other in combinations(accounts, 2)):
                yield about, name
                break


def _account(facts: Iterable[Fact], sources: set[str]) -> _Account:
    """What it says of one person of a group replaces what it says of all; what it asserts, what it concedes."""

    def named(mentions: Mentions) -> bool:
        return any(mention.source in sources for mention in mentions)

    facts = list(facts)
    denied = tuple(fact for fact in facts if named(fact.provenance.denied_by))
    asserted = [fact for fact in facts if named(fact.provenance.asserted_by) or named(fact.provenance.found_by)]
    held = asserted or [fact for fact in facts if named(fact.provenance.conceded_by)]
    special = [fact for fact in held if fact.person is not None]
    return _Account(tuple(special or held), denied)


def _contradict(one: _Account, other: _Account, predicate: Predicate) -> bool:
    held = [(a, b) for a in one.held for b in other.held]
    denials = [(a, b) for a in one.held for b in other.denied] + [(b, a) for a in one.denied for b in other.held]
    return any(same_time(a, b) and _apart(a, b, predicate) for a, b in held) or any(
        same_time(a, b) and _common(a, b) for a, b in denials
    )


def _apart(a: Fact, b: Fact, predicate: Predicate) -> bool:
    """Whether two values exclude each other; lists do where one of them is complete without something in the other."""
    if predicate.exclusive:
        return a.value != b.value
    if not isinstance(a.value, frozenset) or not isinstance(b.value, frozenset):
        return False
    return bool((a.provenance.complete and b.value - a.value) or (b.provenance.complete and a.value - b.value))


def _common(a: Fact, b: Fact) -> bool:
    """Whether a denial of one value meets the other."""
    if isinstance(a.value, frozenset) and isinstance(b.value, frozenset):
        return bool(a.value & b.value)
    return a.value == b.value
