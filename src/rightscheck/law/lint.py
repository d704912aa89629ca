"""Checks of a rule pack beyond what loading refuses: contradictions, dead ends, gaps between text and elements,
missing scenarios.

Source of the clause rule: the design's demand that every clause of a provision maps to an element, an exception or
an open term, and back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rightscheck.law.formlint import form_remarks
from rightscheck.law.instruments import Instrument
from rightscheck.law.model import Citation
from rightscheck.law.norms import Burden, Concept, Node, Norm, Side
from rightscheck.law.pack import Pack
from rightscheck.law.reach import Reach, kinds_of
from rightscheck.strictyaml import field_name

TAGS: Final = ("breach", "compliance", "unknown", "dispute", "not_bound")
"""The kinds of scenario that every norm has; `not_bound` only where States can be bound."""

_OTHER: Final[Mapping[Side, Side]] = {"claimant": "duty_bearer", "duty_bearer": "claimant"}
_TAG = re.compile(r"@([a-z_]+)")


@dataclass(frozen=True, order=True, slots=True)
class Remark:
    """A remark on a file of the pack: an error fails the lint, advice does not."""

    file: str
    field: str
    message: str
    error: bool = True

    def __str__(self) -> str:
        return f"{self.file}: {self.field + ': ' if self.field else ''}{'' if self.error else 'advice: '}{self.message}"


def lint(pack: Pack, features: Path | None = None) -> list[Remark]:
    """Every remark on a pack; with a folder of features also on scenarios that are missing."""
    remarks: list[Remark] = []
    kinds = kinds_of(pack)
    for norm in pack.norms.values():
        by_norm = _NormLint(pack, norm)
        remarks += by_norm.remarks()
        remarks += _out_of_reach(by_norm.file, norm, Reach(pack, kinds[norm.norm]))
    for concept in pack.concepts.values():
        file = f"concepts/{concept.concept}"
        remarks += _nodes(file, concept)
        remarks += _out_of_reach(file, concept, Reach(pack, kinds[concept.concept]))
    remarks += _unused(pack)
    remarks += _bars_without_forum(pack)
    remarks += [Remark(*remark) for remark in form_remarks(pack)]
    if features is not None:
        remarks += _scenarios(pack, features)
    return sorted(set(remarks))


class _NormLint:
    def __init__(self, pack: Pack, norm: Norm) -> None:
        self.pack = pack
        self.norm = norm
        self.file = f"norms/{norm.cite.instrument.lower()}/{norm.norm}"

    def remarks(self) -> Iterator[Remark]:
        yield from _nodes(self.file, self.norm)
        yield from self._clauses()
        yield from self._scope()
        if self.norm.kind == "composite" and not any(node.norm for _, node in self.norm.breach.walk()):
            message = "a composite doctrine sums up other findings, and this refers to none. Add a {norm: ...} leaf."
            yield Remark(self.file, "breach", message)
        if self.norm.kind == "admissibility" and (self.norm.helps != "duty_bearer" or not self.norm.bars):
            message = (
                "a bar to examination is the State's to raise and names the instruments that it bars. "
                "Add `helps: duty_bearer` and `bars: [...]`."
            )
            yield Remark(self.file, "kind", message)
        if self.norm.absolute and self.norm.unless:
            for number, node in enumerate(self.norm.unless):
                if not node.authorities:
                    yield Remark(
                        self.file,
                        f"unless[{number}]",
                        "an absolute norm has this exception without an authority. Cite one or drop it.",
                    )

    def _clauses(self) -> Iterator[Remark]:
        used = {node.clause for _, node in self.norm.walk() if node.clause}
        for clause in self.norm.clauses:
            if clause not in used and clause not in self.norm.open_terms:
                yield Remark(
                    self.file,
                    "clauses",
                    f"the clause '{clause}' maps to no element, exception or open term. "
                    f"Add `clause: {clause}` where it is tested.",
                )
        for place, node in self.norm.breach.walk(("breach",)):
            if node.id and self._top(place) and not self._mapped(node):
                yield Remark(self.file, field_name(place), f"the element '{node.id}' maps to no clause. Add `clause:`.")

    @staticmethod
    def _top(place: tuple[str | int, ...]) -> bool:
        """Whether a node is an element of the breach itself, not an argument, condition or defeater below one."""
        return not {"for", "against", "unless", "shifts"} & set(map(str, place))

    def _mapped(self, node: Node) -> bool:
        if node.clause:
            return True
        above = [
            other
            for place, other in self.norm.breach.walk(("breach",))
            if any(kid is node for _, kid in other.walk()) and other is not node
        ]
        below = [kid for _, kid in node.walk() if kid is not node]
        return any(other.clause for other in above) or any(kid.clause for kid in below)

    def _scope(self) -> Iterator[Remark]:
        instrument = self.pack.instruments[self.norm.cite.instrument]
        tests = any(node.party == "duty_bearer" for _, node in self.norm.applies.walk())
        if self.norm.binding and _has_parties(instrument) and not tests:
            yield Remark(self.file, "applies", "nothing tests whether the State is bound. Add {party: duty_bearer}.")


def _has_parties(instrument: Instrument) -> bool:
    return instrument.parties is not None


def _nodes(file: str, rule: Norm | Concept) -> Iterator[Remark]:
    for place, top in rule.parts:
        helps = rule.helps if isinstance(rule, Norm) and place[0] != "applies" else "claimant"
        start: Burden = _OTHER[helps] if place[0] == "unless" else helps
        yield from _burdens(file, place, top, start, inside_not=None)
    for place, node in rule.walk():
        name = field_name(place)
        if node.for_ is not None:
            if not node.question and node.says:
                message = f"the element '{node.id}' is built from arguments and asks nothing. Add `question:`."
                yield Remark(file, name, message)
            for argument in (*node.for_, *node.against):
                if not any(kid.authorities for _, kid in argument.walk()):
                    yield Remark(file, name, f"the argument '{argument.id}' cites no authority. Cite one.")
        if node.id and not node.question and not node.says:
            message = f"the element '{node.id}' says nothing to a reader. Add `question:` or `says:`."
            yield Remark(file, name, message)
        if node.leaf_kind == "fact" and node.is_ and len(set(node.is_)) < len(node.is_):
            yield Remark(file, name, "a value stands twice in this test. Keep one.")


def _burdens(
    file: str, place: tuple[str | int, ...], node: Node, burden: Burden, inside_not: Burden | None
) -> Iterator[Remark]:
    own = node.burden or burden
    if inside_not is not None and own != inside_not:
        yield Remark(
            file,
            field_name(place),
            "what the other side must show stands under `not`, where its silence would keep the finding open. "
            "Move it to `unless`.",
        )
    for step, kid in node.kids:
        other: Burden = "claimant" if own == "duty_bearer" else "duty_bearer"
        below = other if step[0] in ("unless", "against") else own
        guarded = (
            (inside_not or own)
            if step[0] == "not"
            else inside_not
            if step[0] not in ("unless", "against", "shifts")
            else None
        )
        yield from _burdens(file, place + step, kid, below, guarded)


def _out_of_reach(file: str, rule: Norm | Concept, reach: Reach) -> Iterator[Remark]:
    for found in reach.of(rule):
        what = (
            f"the tests of {found.about} here and above or beside it exclude each other"
            if found.beside
            else f"no value of {found.about} can meet the tests here"
        )
        yield Remark(file, field_name(found.place), f"{what}, so this can never hold. Mend one.")


def _used_predicates(pack: Pack) -> set[str]:
    found: set[str] = set()
    rules: list[Norm | Concept] = [*pack.norms.values(), *pack.concepts.values()]
    for rule in rules:
        for _, node in rule.walk():
            words = [
                node.fact,
                node.date,
                node.before,
                node.after,
                node.on_or_before,
                node.on_or_after,
                *(node.hours_between or ()),
            ]
            found |= {pack.vocabulary.names[word].name for word in words if word in pack.vocabulary.names}
    for forum in pack.forums.values():
        found |= {pack.vocabulary.names[word].name for word in forum.facts() if word in pack.vocabulary.names}
    return found


def _twice(pack: Pack) -> Iterator[Remark]:
    """Two keys for one decision: a reader would take them for two authorities."""
    first: dict[str, str] = {}
    for key, authority in sorted(pack.authorities.items()):
        other = first.setdefault(authority.cite.casefold(), key)
        if other != key:
            yield Remark("authorities", key, f"it is cited as {other} already. Keep one of the two keys.")


def _unused(pack: Pack) -> Iterator[Remark]:
    used = _used_predicates(pack)
    for predicate in pack.vocabulary.predicates.values():
        place = f"vocabulary/{predicate.subject}"
        if predicate.name in used and predicate.unasked:
            yield Remark(place, predicate.name, "a norm asks for it, so `unasked` is wrong. Delete it.", error=False)
        settled = predicate.name in used or predicate.unasked or predicate.derived or predicate.later_event
        if not settled:
            message = "no norm of this pack asks for it. Use it, or say why not with `unasked:`."
            yield Remark(place, predicate.name, message, error=False)
        if predicate.conduct_of is None and pack.vocabulary.subjects.subjects[predicate.subject].conduct_of is None:
            message = "in whose hands the fact lay is not said. Add `conduct_of:` here or to the subject."
            yield Remark(place, predicate.name, message)
    yield from _twice(pack)
    cited = _cited_authorities(pack)
    for key, authority in pack.authorities.items():
        if key in cited and authority.date is None:
            message = "it has no date, so that reports cannot mark it where it is later than the act. Add `date:`."
            yield Remark("authorities", key, message)
        if key not in cited:
            yield Remark("authorities", key, "nothing in this pack cites it.", error=False)
    named = {node.concept for norm in pack.norms.values() for _, node in norm.walk()}
    named |= {node.concept for concept in pack.concepts.values() for _, node in concept.walk()}
    for name in pack.concepts:
        if name not in named:
            yield Remark(f"concepts/{name}", "", "no norm refers to it.")


def _bars_without_forum(pack: Pack) -> Iterator[Remark]:
    """A bar that no forum applies would never be seen beside it. A pack without forums has none to apply it."""
    applied = {norm for forum in pack.forums.values() for norm in forum.conditions}
    for norm in pack.norms.values():
        if pack.forums and norm.kind == "admissibility" and norm.norm not in applied:
            file = f"norms/{norm.cite.instrument.lower()}/{norm.norm}"
            yield Remark(file, "kind", "no forum applies this bar. Name it in the `conditions` of one.")


def _cited_authorities(pack: Pack) -> set[str]:
    citations: list[Citation] = []
    rules: list[Norm | Concept] = [*pack.norms.values(), *pack.concepts.values()]
    for rule in rules:
        for _, node in rule.walk():
            citations += node.authorities
            citations += [citation for shift in node.shifts for citation in shift.authorities]
    for concept in pack.concepts.values():
        citations += concept.authorities
    for standard in pack.standards.standards.values():
        citations += standard.authorities
    for grade in pack.standards.evidence.grades:
        citations += grade.authorities
    for forum in pack.forums.values():
        citations += [citation for _, said in forum.statements() for citation in said.authorities]
    for consideration in pack.standards.evidence.considerations.values():
        citations += consideration.authorities
    return {citation.key for citation in citations}


def _scenarios(pack: Pack, features: Path) -> Iterator[Remark]:
    for norm in pack.norms.values():
        instrument = norm.cite.instrument.lower()
        file = features / instrument / f"{norm.norm}.feature"
        shown = f"features/{instrument}/{norm.norm}.feature"
        try:
            text = file.read_text(encoding="utf-8")
        except OSError:
            yield Remark(shown, "", "this norm has no scenarios. Write the file.")
            continue
        tags = set(_TAG.findall(text))
        for tag in TAGS:
            if tag == "not_bound" and not (norm.binding and _has_parties(pack.instruments[norm.cite.instrument])):
                continue
            if tag not in tags:
                yield Remark(shown, "", f"there is no scenario tagged @{tag}. Add one.")
    known = {f"{norm.cite.instrument.lower()}/{key}" for key, norm in pack.norms.items()}
    for file in sorted(features.glob("*/*.feature")):
        if f"{file.parent.name}/{file.stem}" not in known:
            yield Remark(
                f"features/{file.parent.name}/{file.name}",
                "",
                "there is no norm of this name. Rename or delete the file.",
            )
