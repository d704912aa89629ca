"""Two values from one side for one time are an error in the file: nobody can mean both."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from rightscheck.casefile.case import NEUTRAL, CaseHead, Fact
from rightscheck.dates import on_or_before
from rightscheck.law.pack import Pack
from rightscheck.problems import MOST, Problem
from rightscheck.strictyaml import Document
from rightscheck.truth import Truth


def contradictions(document: Document, head: CaseHead, facts: Iterable[Fact], pack: Pack) -> list[Problem]:
    """A problem for every fact that contradicts an earlier one of the same side about the same thing and time.

    Concessions are left out: that one organ admits what another contests is a fact about the State's case, not a slip.
    """
    problems: list[Problem] = []
    # What each side said, once for each value and time; a file may say the same very often.
    earlier: dict[tuple[str, str, str | None, str], dict[Hashable, Fact]] = {}
    for fact in facts:
        if not pack.vocabulary.predicates[fact.predicate].exclusive:
            continue
        sides = {head.sources[mention.source].speaks_for for mention in fact.provenance.asserted_by} - {NEUTRAL}
        if fact.stated:
            sides = {""}
        for side in sorted(sides):
            key = (fact.about, fact.predicate, fact.person, side)
            said = earlier.setdefault(key, {})
            for other in said.values():
                if other.value != fact.value and same_time(other, fact):
                    message = (
                        f"the same side already states another value of {fact.predicate} for this time "
                        f"(fact {other.number}). Give both a time with from/to, or decide which one it states."
                    )
                    problems.append(document.problem(("facts", fact.number - 1, fact.predicate), message))
                    break
            said.setdefault((fact.value, fact.provenance.start, fact.provenance.end), fact)
        if len(problems) > MOST:
            break
    return problems


def same_time(first: Fact, second: Fact) -> bool:
    """Whether the times of two facts may overlap."""
    a, b = first.provenance, second.provenance
    apart = (a.end and b.start and on_or_before(b.start, a.end) is Truth.FALSE) or (
        b.end and a.start and on_or_before(a.start, b.end) is Truth.FALSE
    )
    return not apart
