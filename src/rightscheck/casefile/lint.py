"""Remarks on a case file that is right in form: sources nobody names, people without an act, facts without a source
beside some with, a holding on a norm that is not in the pack."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.casefile.case import Case
from rightscheck.law.lint import Remark
from rightscheck.law.pack import Pack
from rightscheck.problems import nearest, none_called


def lint_case(case: Case, pack: Pack) -> list[Remark]:
    """Every remark on a case file."""
    return sorted(set(_remarks(case, pack)))


def _remarks(case: Case, pack: Pack) -> Iterator[Remark]:
    head = case.head
    mentioned = {
        mention.source
        for fact in case.facts
        for mentions in (
            fact.provenance.asserted_by,
            fact.provenance.denied_by,
            fact.provenance.conceded_by,
            fact.provenance.found_by,
        )
        for mention in mentions
    }
    mentioned |= {source.via for source in head.sources.values() if source.via}
    for key in head.sources:
        if key not in mentioned:
            yield Remark(case.file, f"sources.{key}", "no fact names this source.", error=False)
    acting = {person for act in head.acts.values() for person in act.of}
    related = {name for person in head.people.values() for name in (*person.child_of, *person.spouse_of)}
    for key in head.people:
        if key not in acting | related:
            yield Remark(case.file, f"people.{key}", "no act and no relative names this person.", error=False)
    if any(not fact.stated for fact in case.facts) and head.facts_are == "stated":
        for fact in case.facts:
            if fact.stated:
                yield Remark(
                    case.file,
                    f"facts[{fact.number - 1}]",
                    "nobody is named who says so; it counts as your own statement.",
                    error=False,
                )
    for number, held in enumerate(head.held):
        norm, kind = pack.norms.get(held.norm), head.acts[held.act].kind
        if norm is None:
            hint = nearest(held.norm, pack.norms, kind="law")
            message = f"there is {none_called('norm', held.norm)}, so this is compared with nothing. {hint}"
            yield Remark(case.file, f"held[{number}].norm", message, error=False)
        elif kind not in norm.concerns:
            message = f"{held.norm} concerns an act of kind {' or '.join(norm.concerns)}. Name one of that kind."
            yield Remark(case.file, f"held[{number}].act", message)
    for key, act in head.acts.items():
        if act.date is None and act.status == "carried_out":
            yield Remark(
                case.file, f"acts.{key}", "this act has no date, so it stays open which law was in force.", error=False
            )
