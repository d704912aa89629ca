"""The facts that a norm reads in a case, in a form that two cases can be compared in.

A point is one answer to one question of the vocabulary as it counts on the evidence as it stands; of a list, each
member is a point of its own, since a list that is not complete leaves the others open.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.casefile.case import FactValue
from rightscheck.casefile.views import OTHER, Version
from rightscheck.grounding.compiled import Leaf
from rightscheck.grounding.reading import FactKey
from rightscheck.law.norms import DATE_TESTS, NUMBER_TESTS, Node, Side
from rightscheck.truth import Truth

_LISTS: Final = ("set", "countries")
_YES, _NO = "yes", "no"


class PointKey(NamedTuple):
    """What a point is about, whichever case it is read in.

    Attributes:
        of: whose fact it is where it is that of relatives, else empty.
        member: of a list the member, else empty.
    """

    predicate: str
    of: str
    member: str


class Answer(NamedTuple):
    """A value and what it is about. Of a list it is the one member; `negated` says that the list does not have it."""

    predicate: str
    about: str
    value: FactValue
    negated: bool = False


class Test(NamedTuple):
    """A test of the norm, and the side that gains when it holds."""

    asks: Hashable
    side: Side


@dataclass(slots=True)
class Point:
    """What a case says of a point.

    Attributes:
        counts: the answers that count; several where there are several acts.
        said: every answer that somebody gives.
        found: whether somebody else than the two sides says what counts, a side concedes it, or it stands in the file
            without a source.
        disputed: whether somebody denies it or gives another answer.
        tests: the tests that read it, and whether they hold.
        live: those that can carry something: the argument or exception they stand in has not failed.
        parts: the arguments and exceptions that read it, the outermost ones, named as factors are.
    """

    counts: dict[Answer, None] = field(default_factory=dict)
    said: dict[Answer, None] = field(default_factory=dict)
    tests: dict[Test, Truth] = field(default_factory=dict)
    live: set[Test] = field(default_factory=set)
    parts: set[str] = field(default_factory=set)
    found: bool = False
    disputed: bool = False

    def hear(self, answer: Answer, version: Version, counts: bool) -> None:
        """Take down an answer that somebody gives."""
        self.said[answer] = None
        if counts:
            self.counts[answer] = None
            self.found |= any(
                saying.how not in ("asserted", "denied") or saying.voice == "neutral"
                for saying in version.sayings
                if saying.how != "denied"
            )

    def note(self, test: Test, value: Truth, where: _Where) -> None:
        """Take down a test that reads the point, and where it stands."""
        self.tests[test] = value
        if where.live:
            self.live.add(test)
        if where.part:
            self.parts.add(where.part)

    @property
    def answers(self) -> frozenset[tuple[FactValue, bool]]:
        """The answers that count, whatever they are about."""
        return frozenset((answer.value, answer.negated) for answer in self.counts)

    @property
    def alleged(self) -> bool:
        """Whether what counts is no more than what a side asserts."""
        return bool(self.counts) and not self.found

    @property
    def sides(self) -> frozenset[Side]:
        """The sides that gain by it: by a test that holds and can carry something."""
        return frozenset(test.side for test in self.live if self.tests[test] is Truth.TRUE)


class _Where(NamedTuple):
    """Where a leaf stands: the prefix of names, the argument or exception, and whether it can carry something."""

    prefix: str
    part: str
    live: bool


class _Read(NamedTuple):
    run: Evaluation
    leaf: Leaf
    node: Node
    where: _Where


def points(evaluator: Evaluator, weighed: Evaluation) -> Mapping[PointKey, Point]:
    """The points that the breach and the exceptions of a norm read, with all that they refer to, in their order."""
    found: dict[PointKey, Point] = {}
    for read in _leaves(evaluator, weighed, _Where("", "", True), set()):
        run, leaf, node, where = read
        of = node.of if isinstance(node.of, str) else ""
        for key in run.readings[leaf.name].keys:
            if not any(version.held for version in evaluator.matter(key, run).versions):
                continue
            if evaluator.pack.vocabulary.predicates[key[1]].type in _LISTS:
                _read_list(evaluator, read, key, found)
                continue
            point = found.setdefault(PointKey(key[1], of, ""), Point())
            versions = evaluator.matter(key, run).versions
            point.disputed |= len(versions) > 1 or any(version.denied for version in versions)
            for version in versions:
                if version.held:
                    counts = _counts(evaluator, run, leaf, key, version.value)
                    point.hear(Answer(key[1], key[0], version.value), version, counts)
            test = Test(_asks(node), leaf.helps)
            known = point.tests.get(test)
            point.note(test, Truth.TRUE if known is Truth.TRUE else run.readings[leaf.name].value, where)
    return {key: point for key, point in found.items() if point.said}


def _leaves(evaluator: Evaluator, run: Evaluation, where: _Where, seen: set[tuple[int, _Where]]) -> Iterator[_Read]:
    """The leaves that read facts, of a run and of what it refers to."""
    if (id(run), where) in seen:
        return
    seen.add((id(run), where))
    for name, reading in run.readings.items():
        leaf = run.compiled.leaves[name]
        if leaf.section in ("applies", "aggravating"):
            continue
        part = where.part or _outermost(run, leaf.element, where.prefix)
        here = _Where(where.prefix, part, where.live and not _failed(run, leaf.element))
        if reading.reference is not None:
            for nested in evaluator.behind(reading):
                # Below an argument the names of parts make no difference.
                prefix = "" if part else f"{reading.reference.id}."
                yield from _leaves(evaluator, nested, here._replace(prefix=prefix), seen)
        elif leaf.node is not None:
            yield _Read(run, leaf, leaf.node, here)


def _outermost(run: Evaluation, name: str, prefix: str) -> str:
    """The outermost argument or exception in which a part of a norm stands, if any."""
    found = ""
    while name in run.compiled.elements:
        element = run.compiled.elements[name]
        if element.role != "element":
            found = f"{prefix}{name}"
        name = element.parent or ""
    return found


def _failed(run: Evaluation, part: str) -> bool:
    """Whether the argument or exception in which a part of a norm stands has failed."""
    while part in run.compiled.elements:
        element = run.compiled.elements[part]
        if element.role not in ("element", "condition") and run.derivation.values[element.id] is Truth.FALSE:
            return True
        part = element.parent or ""
    return False


def _read_list(evaluator: Evaluator, read: _Read, key: FactKey, found: dict[PointKey, Point]) -> None:
    """Read each member that somebody names, and each that the test names where the list may be complete."""
    run, leaf, node, where = read
    named = {str(m) for v in evaluator.matter(key, run).versions if isinstance(v.value, frozenset) for m in v.value}
    of = node.of if isinstance(node.of, str) else ""
    order = [*evaluator.pack.vocabulary.predicates[key[1]].values, *sorted(named)]
    for member in dict.fromkeys(m for m in order if m in named or m in (node.includes or ())):
        point = found.setdefault(PointKey(key[1], of, member), Point())
        versions = evaluator.matter(key, run, member).versions
        point.disputed |= len(versions) > 1 or any(version.denied for version in versions)
        for version in versions:
            answer = Answer(key[1], key[0], frozenset({member}), version.value == _NO)
            if version.held and version.value in (_YES, _NO):
                point.hear(answer, version, _counts(evaluator, run, leaf, key, version.value, member))
        has = frozenset({member}) in {answer.value for answer in point.counts if not answer.negated}
        lacks = any(answer.negated for answer in point.counts)
        value = Truth.UNKNOWN if has is lacks else Truth.TRUE if has else Truth.FALSE
        if node.only is not None and member not in node.only:
            test = Test(_asks(node), OTHER[leaf.helps])
        elif node.includes is not None and member in node.includes:
            test = Test(_asks(node), leaf.helps)
        else:
            continue
        point.note(test, value, where)


def _counts(
    evaluator: Evaluator, run: Evaluation, leaf: Leaf, key: FactKey, value: FactValue, member: str | None = None
) -> bool:
    """Whether a value is what counts for a leaf: as it is for the leaf's side to show or to rebut.

    Of even accounts only the one counts that gives the answer of the leaf, although each would by itself.
    """
    node = leaf.node
    answer = run.readings[leaf.name].value
    if node is not None and node.is_ is not None and answer is (Truth.FALSE if value in node.is_ else Truth.TRUE):
        return False

    def same(other: FactValue) -> Truth:
        return Truth.TRUE if other == value else Truth.FALSE

    minimum = evaluator.pack.standards.standards[leaf.standard].minimum_grade
    matter = evaluator.matter(key, run, member)
    reading = matter.test(same, "weighed", burden=evaluator.burden(leaf, run), helps=leaf.helps, minimum=minimum)
    return reading.value is Truth.TRUE


def _asks(node: Node) -> Hashable:
    """What a leaf asks, whichever norm or concept asks it."""
    tests = tuple(getattr(node, name) for name in (*NUMBER_TESTS, *DATE_TESTS))
    return node.fact, node.of, node.is_, node.includes, node.only, node.date, node.hours_between, tests
