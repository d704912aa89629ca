"""The public version of a case: without what is confidential, and without what is privileged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from rightscheck.casefile.accounts import without
from rightscheck.casefile.case import Act, Case, Person, Source
from rightscheck.casefile.edition import Edition, Names

N = TypeVar("N", Person, Act)


def public_case(case: Case, names: Names) -> tuple[Case, Edition]:
    """A case without its confidential sources, facts and notes, without counsel's assessments and the questions that
    were put, and how much that is.

    What is known through a confidential source goes with it: it would show that there is one, and would count as known
    at first hand.
    """
    head = case.head
    gone = _confidential(head.sources)
    stated = tuple(fact for fact in case.facts if not fact.provenance.confidential)
    facts = without(stated, gone)
    people, acts = _without_notes(head.people), _without_notes(head.acts)
    kept = head.model_copy(
        update={
            "sources": {key: source for key, source in head.sources.items() if key not in gone},
            "people": people,
            "acts": acts,
            "assessments": (),
            "asked": (),
        }
    )
    notes = sum(old.note != new.note for old, new in zip(head.people.values(), people.values(), strict=True))
    notes += sum(old.note != new.note for old, new in zip(head.acts.values(), acts.values(), strict=True))
    edition = Edition(
        names,
        public=True,
        sources=len(gone),
        facts=len(case.facts) - len(facts),
        notes=notes,
        assessments=len(head.assessments),
    )
    return replace(case, head=kept, facts=facts, accepted=case.accepted - gone), edition


def _confidential(sources: Mapping[str, Source]) -> frozenset[str]:
    gone = {key for key, source in sources.items() if source.confidential}
    while more := {key for key, source in sources.items() if source.via in gone} - gone:
        gone |= more
    return frozenset(gone)


def _without_notes(entries: Mapping[str, N]) -> dict[str, N]:
    return {key: one.model_copy(update={"note": ""}) if one.confidential else one for key, one in entries.items()}
