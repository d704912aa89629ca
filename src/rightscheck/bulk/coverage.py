"""What a map can tell before a table is screened with it: which norms can be assessed, and what would add most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from rightscheck.bulk.batch import Plan, Screener
from rightscheck.bulk.mapping import PERSON, Map
from rightscheck.bulk.program import Ask
from rightscheck.bulk.questions import Apart, Given, Limit, Member, OfLaw, OneOf, Ordered, Question
from rightscheck.bulk.results.screening import DECIDED, Shows, shown
from rightscheck.bulk.slots import Slot, Slots, slots
from rightscheck.bulk.symbolic import Symbolic
from rightscheck.bulk.table import Table
from rightscheck.grounding.compiled import ROOT
from rightscheck.grounding.reading import FactKey
from rightscheck.grounding.scope import instances
from rightscheck.inference.formula import Formula
from rightscheck.inference.vectorised import possible
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate
from rightscheck.truth import Truth

Values = frozenset[Truth]
_UNKNOWN: Values = frozenset((Truth.UNKNOWN,))
_OUT = ("not_applicable", "no_act")


class Covered(NamedTuple):
    """How far a norm can be assessed.

    Attributes:
        ask: the norm and the act; no act where the map has none that it concerns.
        shows: what the columns can show of it.
        rows: the rows to which the norm applies or may apply, of those that were looked at.
        decided: those among them that are assessed.
    """

    ask: Ask
    shows: Shows
    rows: int
    decided: int

    @property
    def assessable(self) -> bool:
        """Whether some row could be."""
        return bool(self.shows)


class Addition(NamedTuple):
    """A fact that no column says, and the norms on which it would settle more than the map does now.

    Attributes:
        opened: those among them that cannot be assessed without it.
        rows: the rows that are open on these norms, summed over the norms, of those that were looked at.
    """

    about: str
    predicate: Predicate
    norms: tuple[str, ...]
    opened: tuple[str, ...]
    rows: int


@dataclass(frozen=True)
class Coverage:
    """What a map can tell.

    Attributes:
        seen: how many rows were looked at; None where no table was given.
        quarantined: those among them that cannot be read as the map says.
        empty: for each column of the map the rows in which it says nothing.
    """

    map: Map
    norms: tuple[Covered, ...]
    additions: tuple[Addition, ...]
    seen: int | None
    quarantined: int
    empty: Mapping[str, int]


def coverage(
    plan: Plan,
    pack: Pack,
    table: Table | None = None,
    *,
    most: int = 100_000,
    progress: Callable[[int, float], None] = lambda rows, share: None,
) -> Coverage:
    """What a map can tell of a table, or of any table.

    Args:
        most: so many rows are looked at, from the beginning of the table.
    """
    verdicts: dict[str, Counter[str]] = {ask.column: Counter() for ask in plan.asks}
    empty: Counter[str] = Counter()
    seen = bad = 0
    if table is not None:
        screener = Screener(plan, pack)
        for batch in table.batches(min(most, 50_000), plan.map.columns):
            looked = screener.look(batch)
            seen += batch.records
            bad += looked.bad
            empty.update(looked.empty)
            for column, verdict, number in looked.counts:
                verdicts[column][verdict] += number
            progress(seen, batch.position)
            if seen >= most:
                break
    outlook = _Outlook(slots(plan.map, pack, tuple(plan.map.acts)), plan)
    norms = []
    for ask in plan.asks:
        counts = verdicts[ask.column]
        rows = sum(counts.values()) - sum(counts[word] for word in _OUT)
        decided = sum(counts[word] for word in DECIDED)
        norms.append(Covered(ask, outlook.shows(ask), rows, decided))
    open_rows = {one.ask.column: one.rows - one.decided for one in norms}
    additions = tuple(sorted(outlook.additions(open_rows, weighted=table is not None), key=_most_first))
    return Coverage(plan.map, tuple(norms), additions, seen if table is not None else None, bad, empty)


def _most_first(one: Addition) -> tuple[object, ...]:
    return -one.rows, -len(one.opened), -len(one.norms), one.predicate.name, one.about


class _Outlook:
    """What the norms of a plan can come to with the columns that there are, and with one more."""

    def __init__(self, known: Slots, plan: Plan) -> None:
        self.plan, self.pack = plan, known.pack
        self.there = frozenset(known.facts)
        wider = Slots(
            known.map, known.pack, known.acts, dict(known.facts), known.nationality, known.age, known.to, known.date
        )
        for key in _facts(known):
            wider.facts.setdefault(key, Slot(f"?{key[0]}.{key[1]}", complete=True))
        self.symbolic = Symbolic(wider)
        self._cores: dict[str, tuple[Formula, Formula]] = {}
        for ask in plan.asks:
            if ask.act:
                self._cores[ask.column] = self._core(ask)
        answers = [question.possible for question in self.symbolic.questions]
        self._wished: dict[FactKey, int] = {}
        for number, question in enumerate(self.symbolic.questions):
            for column in _columns(question):
                if column.startswith("?"):
                    about, _, name = column[1:].partition(".")
                    self._wished[about, name] = self._wished.get((about, name), 0) | 1 << number
                    answers[number] = _UNKNOWN if not isinstance(question, Given) else frozenset((Truth.FALSE,))
        self._answers = answers
        self._now: dict[int, Values] = {}

    def _core(self, ask: Ask) -> tuple[Formula, Formula]:
        norm = self.pack.norms[ask.norm]
        (instance,) = [one for one in instances(norm, self.symbolic.stated.case) if one.act == ask.act]
        core = self.symbolic.stated.compiled(norm).tree.node(ROOT).kids[1]
        return (
            self.symbolic.norm(norm, instance, "weighed").values[core],
            self.symbolic.norm(norm, instance, "applicant").values[core],
        )

    def shows(self, ask: Ask) -> Shows:
        """What the columns that there are can show of a norm."""
        if not ask.act:
            return ""
        return shown(*(possible(formula, self._answers, self._now) for formula in self._cores[ask.column]))

    def additions(self, open_rows: Mapping[str, int], *, weighted: bool) -> Iterator[Addition]:
        """The facts of which each alone would widen what some norms can come to."""
        for (about, name), variables in self._wished.items():
            answers = list(self._answers)
            for number in range(variables.bit_length()):
                if variables >> number & 1:
                    answers[number] = self.symbolic.questions[number].possible
            later: dict[int, Values] = {}
            helped, opened = [], []
            for column, (own, other) in self._cores.items():
                if not (own.depends | other.depends) & variables:
                    continue
                now = [possible(formula, self._answers, self._now) for formula in (own, other)]
                then = [
                    possible(formula, answers, later, before=self._now, changed=variables) for formula in (own, other)
                ]
                if then[0] - now[0] or (Truth.TRUE in then[1] and Truth.TRUE not in now[1]):
                    helped.append(column)
                    if now[0] == _UNKNOWN and Truth.TRUE not in now[1]:
                        opened.append(column)
            if helped:
                rows = sum(open_rows[column] for column in helped) if weighted else 0
                predicate = self.pack.vocabulary.predicates[name]
                yield Addition(about, predicate, tuple(helped), tuple(opened), rows)


def _facts(known: Slots) -> Iterator[FactKey]:
    """Every fact that a row with these acts may have."""
    vocabulary = known.pack.vocabulary
    for predicate in vocabulary.predicates.values():
        if predicate.derived is not None:
            continue
        wanted = vocabulary.about(predicate)
        if wanted == "person":
            yield PERSON, predicate.name
            continue
        for key in known.acts:
            if wanted in ("any_act", known.map.acts[key].kind):
                yield key, predicate.name


def _columns(question: Question) -> tuple[str, ...]:
    """The columns that a question reads."""
    if isinstance(question, OfLaw):
        return ()
    if isinstance(question, (Ordered, Apart)):
        return question.first.column, question.second.column
    assert isinstance(question, (OneOf, Member, Limit, Given))  # noqa: S101 - there are no others
    return (question.slot.column,)
