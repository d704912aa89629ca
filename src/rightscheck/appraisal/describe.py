"""The readable parts of a finding: elements with their facts and sources, exceptions, counter-evidence, missing
facts, steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Final

from rightscheck.appraisal.evaluate import Evaluation, Evaluator, Told
from rightscheck.appraisal.findings import (
    AuthorityUse,
    Defence,
    Element,
    FactUse,
    Missing,
    Role,
    SourceUse,
    Views,
    Word,
)
from rightscheck.appraisal.missing import Gap, gaps
from rightscheck.casefile.sentences import Sentences, sentence
from rightscheck.casefile.views import VIEWS, Cause, Matter, Version, View, Voice
from rightscheck.dates import PartialDate, on_or_before
from rightscheck.grounding.compiled import Compiled, Leaf
from rightscheck.grounding.compiled import Element as CompiledElement
from rightscheck.grounding.reading import FactKey, LeafReading
from rightscheck.grounding.scope import Instance
from rightscheck.grounding.tree import Tree
from rightscheck.inference.derivation import because
from rightscheck.inference.reference import evaluate
from rightscheck.language import marked, tr
from rightscheck.law.model import Citation
from rightscheck.law.norms import Burden, Node, Norm
from rightscheck.law.pack import Pack
from rightscheck.law.standards import SUBSTANTIATED
from rightscheck.truth import Truth

DATE: Final = "date"
"""Stands for the date of the act where it is the act that has no date, or none that is exact enough."""
_ANSWERED: Final[Mapping[Truth, str]] = {
    Truth.TRUE: marked("'{question}' is answered with yes"),
    Truth.FALSE: marked("'{question}' is answered with no"),
}
_FAILS: Final[Mapping[str, str]] = {
    "missing": marked("nobody states the facts it needs"),
    "disputed": marked("the facts it needs are evenly disputed"),
    "below_standard": marked("the evidence for it is below the standard"),
    "time": marked("the dates leave it open"),
}
_CAUSES: Final[Mapping[Cause, int]] = {
    "settled": 0,
    "open": 1,
    "time": 2,
    "missing": 3,
    "disputed": 4,
    "below_standard": 5,
}


class Describer:
    """Describes one norm for one act, person and State."""

    def __init__(self, evaluator: Evaluator, norm: Norm, instance: Instance) -> None:
        self._evaluator = evaluator
        self._pack = evaluator.pack
        self._case = evaluator.case
        self._norm = norm
        self._instance = instance
        self._sentences = Sentences(evaluator.pack, evaluator.case)
        self._known_at_act = norm.judged_on == "known_at_act"
        self._at = evaluator.grounder.law.at(evaluator.case, instance.act)

    # Facts ----------------------------------------------------------------------------------------------------------

    def fact_name(self, key: FactKey) -> str:
        """A fact's name in reports: what it is about and the predicate, with the person of a group act."""
        about, predicate = key
        special = any(f.person == self._instance.person for f in self._case.by_subject.get(key, ()) if f.person)
        return f"{about}[{self._instance.person}].{predicate}" if special else f"{about}.{predicate}"

    def _sentence(self, key: FactKey, version: Version) -> str:
        return sentence(self._clause(key, version))

    def _person(self, key: FactKey) -> str | None:
        return self._instance.person if key[0] in self._case.head.acts else None

    def _matter(self, key: FactKey) -> Matter:
        return self._evaluator.grounder.matter(key, self._instance, self._known_at_act)

    def _versions(self, key: FactKey) -> Iterable[Version]:
        return self._matter(key).versions

    def on_view(self, key: FactKey, view: View) -> str:
        """What a side says of a fact as a clause that follows "if": its own version, its denial, or that it does
        not accept the other's."""
        side: Voice = "claimant" if view == "applicant" else "duty_bearer"
        versions = list(self._versions(key))
        own = [v for v in versions if v.by(side, "asserted")]
        denied = [v for v in versions if v.by(side, "denied")]
        neutral = [
            v
            for v in versions
            if v.by("neutral", "asserted", "found") or v.by("author", "stated") or v.by(side, "conceded")
        ]
        if own:
            return self._clauses(key, own)
        if denied:
            return "; ".join(tr("it is not so that {fact}", fact=self._clause(key, version)) for version in denied)
        if neutral and side == "claimant":
            return self._clauses(key, neutral)
        return "; ".join(
            tr("it is not accepted that {fact}", fact=self._clause(key, version)) for version in versions
        ) or self._question(key)

    def _clauses(self, key: FactKey, versions: Iterable[Version]) -> str:
        return "; ".join(self._clause(key, version) for version in versions)

    def _clause(self, key: FactKey, version: Version) -> str:
        predicate = self._pack.vocabulary.predicates[key[1]]
        return self._sentences.fact(
            predicate, version.value, key[0], person=self._person(key), state=self._instance.duty_bearer
        )

    def _question(self, key: FactKey) -> str:
        """The question of a predicate, or for the day of the act."""
        if key[1] == DATE:
            return tr("On what day did the act take place?")
        return self._pack.vocabulary.predicates[key[1]].question

    def answers(self, key: FactKey) -> tuple[str, tuple[str, ...]]:
        """The question of a fact, and as sentences what anybody holds of it."""
        held = [version for version in self._versions(key) if version.held]
        return self._question(key), tuple(self._sentence(key, version) for version in held)

    def _uses(self, leaf: Leaf, reading: LeafReading) -> list[FactUse]:
        node = leaf.node
        return [
            FactUse(
                fact=told.fact,
                value=told.value,
                sentence=told.sentence,
                said=told.said,
                supports=_supports(node, told.version) if node is not None and node.fact else Truth.UNKNOWN,
                counts=told.version.time is not Truth.UNKNOWN,
            )
            for key in reading.keys
            for told in self._told(key)
        ]

    def _told(self, key: FactKey) -> tuple[Told, ...]:
        """The versions of a fact in words: made once, since many elements and norms read it."""
        kept = (key, self._instance, self._known_at_act)
        found = self._evaluator.told.get(kept)
        if found is None:
            values = self._pack.vocabulary.predicates[key[1]].values
            found = self._evaluator.told[kept] = tuple(
                Told(
                    version,
                    self.fact_name(key),
                    _value_text(version, values),
                    self._sentence(key, version),
                    tuple(Word(source=s.source, at=s.at, how=s.how, side=s.voice) for s in version.sayings),
                )
                for version in self._versions(key)
            )
        return found

    # Elements

    def elements(self, runs: Mapping[View, Evaluation]) -> tuple[Element, ...]:
        """Every element, argument, exception and condition of the norm, and of what it refers to, in the order of
        the file."""
        return tuple(self._elements_of(runs, "", None))

    def _elements_of(self, runs: Mapping[View, Evaluation], prefix: str, within: str | None) -> list[Element]:
        weighed = runs["weighed"]
        compiled = weighed.compiled
        found: list[Element] = []
        by_element: dict[str, list[tuple[Leaf, LeafReading]]] = {}
        for name, reading in weighed.readings.items():
            by_element.setdefault(compiled.leaves[name].element, []).append((compiled.leaves[name], reading))
        for identifier, element in compiled.elements.items():
            leaves = by_element.get(identifier, [])
            found.append(self._element(runs, element, leaves, prefix, within))
            for leaf, reading in leaves:
                if reading.reference is not None and leaf.kind == "concept":
                    nested = {view: self._evaluator.runs_behind(runs[view], leaf.name) for view in VIEWS}
                    if all(nested.values()):
                        first = {view: run[0] for view, run in nested.items()}
                        found += self._elements_within(first, f"{reading.reference.id}.", f"{prefix}{identifier}")
        return found

    def _elements_within(self, runs: Mapping[View, Evaluation], prefix: str, within: str) -> list[Element]:
        """The elements of a concept below an element that refers to it. They are described once for all norms."""
        key = (*map(id, runs.values()), self._instance, self._known_at_act, self._norm.helps)
        found = self._evaluator.elements.get(key)
        if found is None:
            found = self._evaluator.elements[key] = self._elements_of(runs, prefix, None)
        return [element if element.parent else replace(element, parent=within) for element in found]

    def _element(
        self,
        runs: Mapping[View, Evaluation],
        element: CompiledElement,
        leaves: list[tuple[Leaf, LeafReading]],
        prefix: str,
        within: str | None,
    ) -> Element:
        node = element.node
        values = {view: run.derivation.values[element.id] for view, run in runs.items()}
        burden = self._evaluator.burden(element, runs["weighed"])
        facts: dict[tuple[str, str], FactUse] = {}
        for leaf, reading in leaves:
            # What a concept or another norm read stands with its own elements.
            for use in self._uses(leaf, reading) if reading.reference is None else ():
                facts.setdefault((use.fact, use.value), use)
        causes: list[Cause] = [reading.cause for _, reading in leaves if reading.value is Truth.UNKNOWN]
        unknown = values["weighed"] is Truth.UNKNOWN
        parent = f"{prefix}{element.parent}" if element.parent else within
        return Element(
            id=f"{prefix}{element.id}",
            role=self._role(element),
            parent=parent,
            clause=node.clause,
            question=node.question,
            says=node.says,
            value=values["weighed"],
            views=_views(*map(values.__getitem__, VIEWS)),
            cause=max(causes, key=_CAUSES.__getitem__) if unknown and causes else "settled" if not unknown else "open",
            burden=burden,
            shifted=burden != element.burden,
            standard=element.standard,
            authorities=self._authorities(node),
            facts=tuple(facts.values()),
            text="; ".join(dict.fromkeys(reading.text for _, reading in leaves if reading.text)),
            refers_to=next((str(r.reference.id) for _, r in leaves if r.reference), None),
            defeated_by=tuple(f"{prefix}{name}" for name in _defeaters(runs["weighed"], element.id)),
            note=node.note,
        )

    def _role(self, element: CompiledElement) -> Role:
        """A defeater that helps the side of the norm answers a counter-argument: it is a rebuttal, not an exception."""
        return "rebuttal" if element.role == "exception" and element.helps == self._norm.helps else element.role

    def _authorities(self, node: Node) -> tuple[AuthorityUse, ...]:
        """The authorities of a node: made once for each act, since only its date makes a difference."""
        if not node.authorities:
            return ()
        kept = (id(node), self._instance.act)
        found = self._evaluator.authorities.get(kept)
        if found is None:
            found = self._evaluator.authorities[kept] = tuple(map(self._authority, node.authorities))
        return found

    def _authority(self, citation: Citation) -> AuthorityUse:
        authority = self._pack.authorities[citation.key]
        later = bool(authority.date and self._at and on_or_before(authority.date, self._at) is Truth.FALSE)
        return AuthorityUse(
            key=citation.key, cite=authority.cite, at=citation.at, checked=citation.checked, later=later
        )

    def all_authorities(self, elements: Iterable[Element]) -> tuple[AuthorityUse, ...]:
        """Every authority of the elements, each pinpoint once."""
        return tuple(dict.fromkeys(use for element in elements for use in element.authorities))

    def sources(self, elements: Iterable[Element]) -> tuple[SourceUse, ...]:
        """Every source whose word the elements read, in the order of the file."""
        used = {word.source for element in elements for fact in element.facts for word in fact.said if word.source}
        used |= {via for key in used if (via := self._case.head.sources[key].via)}
        return tuple(
            SourceUse(
                id=key,
                title=source.title,
                by=source.by,
                kind=source.kind,
                speaks_for=source.speaks_for,
                date=str(source.date or ""),
                via=source.via,
            )
            for key, source in self._case.head.sources.items()
            if key in used
        )

    def exceptions(self, run: Evaluation, elements: Iterable[Element]) -> tuple[Defence, ...]:
        """Every exception and counter-argument, and why it fails if it does."""
        return tuple(
            Defence(
                id=element.id,
                question=element.question or element.says,
                stands=element.value is Truth.TRUE,
                why=self._why(element),
                burden=element.burden,
                authorities=element.authorities,
            )
            for element in elements
            if element.role == "exception" or (element.role == "argument_against" and element.says)
        )

    @staticmethod
    def _why(element: Element) -> str:
        if element.value is Truth.TRUE:
            return tr("shown on the evidence as it stands")
        if element.value is Truth.FALSE:
            return tr("refuted on the evidence as it stands")
        return tr(_FAILS[element.cause]) if element.cause in _FAILS else tr("not shown")

    def counter_evidence(self, elements: Iterable[Element], conclusion: Truth) -> tuple[FactUse, ...]:
        """Versions of facts that speak against the conclusion on the weighed view."""
        found: dict[tuple[str, str], FactUse] = {}
        for element in elements:
            if element.role not in ("element", "argument_for") or element.value is Truth.UNKNOWN:
                continue
            for use in element.facts:
                if use.supports is not Truth.UNKNOWN and use.supports is not element.value and conclusion is Truth.TRUE:
                    found.setdefault((use.fact, use.value), use)
        return tuple(found.values())

    # Gaps -----------------------------------------------------------------------------------------------------------

    def missing(self, run: Evaluation) -> tuple[Missing, ...]:
        """The facts that nobody states, or not well enough, and that keep the conclusion open, each once; the most
        decisive first."""
        found: dict[FactKey, Missing] = {}
        for gap in sorted(gaps(self._evaluator, run), key=lambda gap: not gap.settles):
            leaf = gap.leaf
            keys = gap.reading.keys or (((self._instance.act, DATE),) if gap.reading.cause == "time" else ())
            for key in keys:
                if key in found or not (key[1] == DATE or self._asked(key, gap)):
                    continue
                burden = self._evaluator.burden(leaf, gap.run)
                found[key] = Missing(
                    fact=self.fact_name(key),
                    predicate="" if key[1] == DATE else key[1],
                    question=self._question(key),
                    element=gap.element,
                    burden=burden,
                    standard=leaf.standard,
                    would_meet=would_meet(self._pack, leaf, burden),
                    settles=gap.settles,
                )
        return tuple(found.values())

    def _asked(self, key: FactKey, gap: Gap) -> bool:
        """Whether a fact has to be asked for: nobody states it, or not well or not exactly enough; an open list may
        have more."""
        held = [version.value for version in self._evaluator.matter(key, gap.run).versions if version.held]
        if gap.reading.cause == "time":
            return any(isinstance(value, PartialDate) and value.earliest < value.latest for value in held)
        if gap.reading.cause == "missing":
            return not held or not self._pack.vocabulary.predicates[key[1]].exclusive
        return gap.reading.cause == "below_standard"

    def out_of_scope(self, readings: Mapping[str, LeafReading]) -> str:
        """Why the norm does not apply: the conditions of its scope that fail."""
        compiled = self._evaluator.compiled(self._norm)
        tree = compiled.applies
        assert tree is not None  # noqa: S101 - every norm has a scope
        values = evaluate(tree, {name: reading.value for name, reading in readings.items()})
        reasons = self._reasons(tree, values, readings, compiled)
        return "; ".join(dict.fromkeys(reasons)) or tr("its conditions are not met")

    def _reasons(
        self, tree: Tree, values: Mapping[str, Truth], readings: Mapping[str, LeafReading], compiled: Compiled
    ) -> Iterator[str]:
        """What made the root of a tree what it is, in words: of a concept, what made the concept so."""
        waiting = [tree.root]
        while waiting:
            node = tree.node(waiting.pop())
            if node.kind != "leaf":
                waiting += reversed(because(node, values))
                continue
            reading, leaf = readings[node.name], compiled.leaves[node.name]
            runs = self._evaluator.behind(reading) if leaf.kind == "concept" else []
            for run in runs:
                yield from self._reasons(run.compiled.tree, run.derivation.values, run.readings, run.compiled)
            if runs:
                continue
            element = compiled.elements.get(leaf.element)
            says = element.node.says if element is not None and leaf.kind in ("date", "hours_between") else ""
            said = [says or reading.text] if says or reading.text else []
            said += [self._sentence(key, v).rstrip(".") for key in reading.keys for v in self._versions(key) if v.held]
            if not said and element is not None and element.node.question and reading.value is not Truth.UNKNOWN:
                said = [tr(_ANSWERED[reading.value], question=element.node.question)]
            yield from said


def would_meet(pack: Pack, leaf: Leaf, burden: Burden) -> str:
    """The least evidence with which an answer to a leaf is accepted from whoever must show it."""
    own = burden in ("shared", leaf.helps)
    grade = pack.standards.standards[leaf.standard].minimum_grade if own else SUBSTANTIATED
    return pack.standards.grade_names[grade]


@cache
def _views(*values: Truth) -> Views:
    """The values on the four views, in their order; equal ones are one object."""
    return Views(**dict(zip(VIEWS, values, strict=True)))


def _defeaters(run: Evaluation, name: str) -> list[str]:
    """The elements that stand and defeat this one, itself being an `unless` in the tree."""
    tree, values = run.compiled.tree, run.derivation.values
    node = tree.node(name)
    if node.kind != "unless" or values[node.kids[1]] is not Truth.TRUE:
        return []
    exception = tree.node(node.kids[1])
    candidates = [exception.name, *exception.kids]
    return [kid for kid in candidates if kid in run.compiled.elements and values[kid] is Truth.TRUE]


def _supports(node: Node, version: Version) -> Truth:
    """Whether a version, if true, makes a fact leaf true."""
    value = version.value
    if node.is_ is not None:
        return Truth.TRUE if value in node.is_ else Truth.FALSE
    if node.includes is not None and isinstance(value, frozenset):
        return Truth.TRUE if value & set(node.includes) else Truth.UNKNOWN
    return Truth.UNKNOWN


def _value_text(version: Version, order: Iterable[str]) -> str:
    value = version.value
    if isinstance(value, frozenset):
        listed = [item for item in order if item in value]
        return ", ".join(listed or sorted(value))
    if isinstance(value, tuple):
        return ", ".join(str(item) for item in value)
    return str(value)
