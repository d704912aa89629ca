"""What if: a case checked as it is and with something supposed, and what moves. No finding, and nothing is written."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from rightscheck.appraisal.appraise import appraise
from rightscheck.appraisal.describe import Describer
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.appraisal.findings import Asked, CaseRef, Element, FactUse, Finding, Receipt, Views
from rightscheck.appraisal.unmoved import Need, Stop, reads, stops
from rightscheck.casefile.case import Case
from rightscheck.casefile.suppose import Key, Supposed, Suppositions, suppose
from rightscheck.casefile.views import VIEWS, View
from rightscheck.checking import in_order, receipt_of
from rightscheck.grounding.scope import Instance, instances
from rightscheck.inference.derive import Deriver
from rightscheck.law.norms import Norm
from rightscheck.law.pack import Pack
from rightscheck.truth import Truth

_FACT: Final = re.compile(r"(?P<about>[^.\[]+)(?:\[[^\]]*\])?\.(?P<name>.+)")


@dataclass(frozen=True, slots=True)
class Turned:
    """An element that has another value than before.

    Attributes:
        before: its values before; `element` has those with what is supposed.
        read: what it read of the facts that changed; `gone` what it read of them before, where nothing is left.
    """

    element: Element
    before: Views
    read: tuple[FactUse, ...]
    gone: tuple[FactUse, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """A finding that moves: its verdict, its conclusion on a view, or its outcome as it stands.

    Attributes:
        views: the views on which the conclusion differs.
        turned: the elements that turned on these views; on any where none of them differs.
    """

    before: Finding
    after: Finding
    views: tuple[View, ...]
    turned: tuple[Turned, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What keeps a part of a norm what it is.

    Attributes:
        question: of a fact or of an element within that part; for dates and States in words what was compared.
        element: the element, where it is one; `answers` as sentences how a fact is answered now, if it is.
    """

    question: str
    element: Element | None = None
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stopped:
    """Where the change stops: a part of a norm that has the value it had before, `element` None for the whole.

    Attributes:
        moved: what moved inside it.
        wanted: what it would still need, where it is not met.
        circumstance: whether nothing in the norm depends on it.
    """

    element: Element | None
    value: Truth
    moved: tuple[Element, ...]
    wanted: tuple[Wanted, ...]
    circumstance: bool


@dataclass(frozen=True, slots=True)
class Unmoved:
    """A finding that does not move, though it was asked for or something supposed bears on it.

    Attributes:
        stops: where the change stops, on the evidence as it stands.
        no_defence: what is supposed and could weigh, in a norm that nothing outweighs.
    """

    finding: Finding
    stops: tuple[Stopped, ...]
    no_defence: tuple[Supposed, ...]


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What moves if something is supposed.

    Attributes:
        case: the case as it is; `other` with what is supposed.
        receipt: of the case as it is.
        untouched: findings that ask for nothing that is supposed.
    """

    case: Case
    other: Case
    receipt: Receipt
    supposed: tuple[Supposed, ...]
    moved: tuple[Moved, ...]
    unmoved: tuple[Unmoved, ...]
    untouched: tuple[Finding, ...]

    @property
    def ref(self) -> CaseRef:
        """The case by its id and title."""
        return CaseRef(id=self.case.id, title=self.case.head.title)


def what_if(
    case: Case,
    pack: Pack,
    suppositions: Suppositions,
    *,
    norms: Collection[str] = (),
    person: str | None = None,
    deriver: Deriver | None = None,
) -> WhatIf:
    """Check a case as it is and with something supposed.

    Args:
        norms: ids of the norms to check (default: all); each of them is answered, moved or not.
        person: only findings that protect this person.
        deriver: the engine, as for `checking.check`.

    Raises:
        InputError: what is supposed has problems.
        EngineDisagreement: the engines differ.
        KeyError: no norm of that id.
    """
    other, supposed = suppose(case, pack, suppositions)
    engine = deriver or Deriver()
    chosen = [pack.norms[key] for key in norms] if norms else list(pack.norms.values())
    comparison = _Comparison(pack, case, other, supposed, engine)
    moved: dict[str, Moved] = {}
    unmoved: dict[str, Unmoved] = {}
    untouched: list[Finding] = []
    found: list[Finding] = []
    for norm, instance, before, after in comparison.pairs(chosen):
        if person is not None and person not in after.persons:
            continue
        found.append(after)
        change = _moved(before, after, comparison.keys)
        if change is not None:
            moved[after.id] = change
            continue
        still = comparison.unmoved(norm, instance, after, asked=bool(norms))
        if still is None:
            untouched.append(after)
        else:
            unmoved[after.id] = still
    order = [finding.id for finding in in_order(found, pack)]
    return WhatIf(
        case,
        other,
        receipt_of(case, pack, engine, Asked(norms=tuple(norms) or None, law_on="")),
        supposed,
        tuple(moved[key] for key in order if key in moved),
        tuple(unmoved[key] for key in order if key in unmoved),
        tuple(in_order(untouched, pack)),
    )


class _Comparison:
    """One case as it is and with what is supposed, each with an evaluator of its own."""

    def __init__(self, pack: Pack, case: Case, other: Case, supposed: tuple[Supposed, ...], engine: Deriver) -> None:
        self.case = case
        self.pack = pack
        self.evaluators = Evaluator(pack, case, engine), Evaluator(pack, other, engine)
        self.keys = frozenset(key for item in supposed for key in item.keys)
        predicates = pack.vocabulary.predicates
        self.balancing = [item for item in supposed if item.kind == "fact" and predicates[item.name].balancing]

    def pairs(self, norms: Iterable[Norm]) -> Iterator[tuple[Norm, Instance, Finding, Finding]]:
        """Every finding before and after."""
        for norm in norms:
            before, after = (appraise(evaluator, [norm]) for evaluator in self.evaluators)
            # What is supposed changes neither who acted nor towards whom.
            for instance, first, second in zip(instances(norm, self.case), before, after, strict=True):
                yield norm, instance, first, second

    def unmoved(self, norm: Norm, instance: Instance, finding: Finding, *, asked: bool) -> Unmoved | None:
        """Why a finding does not move; None where nothing that is supposed bears on it and it was not asked for."""
        stopped: list[Stopped] = []
        no_defence: tuple[Supposed, ...] = ()
        touched = False
        if finding.verdict == "not_applicable":
            _, readings = self.evaluators[1].scope(norm, instance, "weighed")
            touched = any(not self.keys.isdisjoint(reading.keys) for reading in readings.values())
        else:
            first, second = (evaluator.evaluation(norm, instance, "weighed") for evaluator in self.evaluators)
            touched = reads(first, self.keys) or reads(second, self.keys)
            describer = Describer(self.evaluators[1], norm, instance)
            found = stops(self.evaluators, (first, second), self.keys) if touched else []
            stopped = [_stopped(stop, finding, describer) for stop in found]
            if norm.absolute:
                of = (instance.act, instance.person)
                no_defence = tuple(item for item in self.balancing if item.about in of)
        return Unmoved(finding, tuple(stopped), no_defence) if touched or no_defence or asked else None


def _stopped(stop: Stop, finding: Finding, describer: Describer) -> Stopped:
    """Where a change stops, in words."""
    elements = {element.id: element for element in finding.elements}
    wanted = dict.fromkeys(filter(None, (_wanted(need, elements, describer) for need in stop.needs)))
    moved = tuple(elements[name] for name in stop.moved if name in elements)
    return Stopped(elements.get(stop.element), stop.value, moved, tuple(wanted), stop.circumstance)


def _wanted(need: Need, elements: Mapping[str, Element], describer: Describer) -> Wanted | None:
    """What keeps a part of a norm what it is, by the question that would be asked."""
    element = elements.get(need.element)
    asked = (element.question or element.says) if element is not None else ""
    if need.leaf is None or need.reading is None:
        return Wanted(asked, element) if asked else None
    if need.reading.reference is not None:
        return Wanted(f"It rests on {need.reading.reference.id}, a finding of its own")
    if need.reading.keys:
        question, answers = describer.answers(need.reading.keys[0])
        return Wanted(question, answers=answers)
    return Wanted(need.reading.text) if need.reading.text else None


def _moved(before: Finding, after: Finding, keys: Collection[Key]) -> Moved | None:
    """How a finding moves, if it does."""
    views = tuple(view for view in VIEWS if getattr(before.views, view) is not getattr(after.views, view))
    if not views and (before.verdict, before.as_it_stands) == (after.verdict, after.as_it_stands):
        return None
    return Moved(before, after, views, tuple(_turned(before, after, views or VIEWS, keys)))


def _turned(before: Finding, after: Finding, views: Iterable[View], keys: Collection[Key]) -> Iterator[Turned]:
    earlier = {element.id: element for element in before.elements}
    views = tuple(views)
    for element in after.elements:
        old = earlier.get(element.id)
        if old is None or all(getattr(old.views, view) is getattr(element.views, view) for view in views):
            continue
        read = tuple(use for use in element.facts if _key(use) in keys)
        gone = () if read else tuple(use for use in old.facts if _key(use) in keys)
        yield Turned(element, old.views, read, gone)


def _key(use: FactUse) -> Key:
    """What a fact that an element read is about, and its predicate."""
    match = _FACT.fullmatch(use.fact)
    return (match["about"], match["name"]) if match else ("", use.fact)
