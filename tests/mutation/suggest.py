"""Suggest scenarios that would notice the mutants that survive: an existing scenario with a few facts added.

The search knows where in the rule the mutant differs. It adds the facts that make the nodes beside that place count and
then each answer to what the place asks; also a tie, a bare assertion and what became known too late. What it finds is a
draft for a lawyer: each row has to be read and found right before it goes into a feature.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from rightscheck import check
from rightscheck.appraisal.findings import Finding
from rightscheck.casefile.case import Case
from rightscheck.casefile.load import case_from_text
from rightscheck.inference.derive import Deriver
from rightscheck.law.norms import Concept, Norm
from rightscheck.law.pack import Pack
from rightscheck.problems import InputError
from rightscheck.truth import Truth

from ..steps.draft import Draft
from ..steps.givens import Language
from ..steps.problems import StepError
from .mutants import VALUES, Data, Mutant, Path
from .playing import Checked

Says = tuple[str, str]
"""A predicate and the answer to it, as text."""
Steps = tuple[str, ...]

BARE, TIE, LATE = "bare", "tie", "late"
MOST_SEEDS: Final = 14
LATER: Final = "which became known to {state} on 1 January 2030"


@dataclass(frozen=True)
class Seed:
    """The Given steps of a scenario, each with the predicates it states, and the names in them."""

    steps: tuple[tuple[str, frozenset[str]], ...]
    names: tuple[tuple[str, str], ...]

    @property
    def state(self) -> str:
        return dict(self.names)["state"]


@dataclass(frozen=True)
class Row:
    """A scenario that notices a mutant: the seed's steps, those added, and what is expected."""

    mutant: str
    fixed: Steps
    added: Steps
    expected: str

    @property
    def checked(self) -> Steps:
        return (*self.fixed, *self.added)


class Suggester:
    """Looks for scenarios of one norm that notice mutants of the norm or of a concept it uses."""

    def __init__(self, pack: Pack, norm: str, scenarios: Sequence[Checked]) -> None:
        self.pack = pack
        self.norm = norm
        self.language = Language(pack)
        self.deriver = Deriver("reference")
        own = [one for one in scenarios if one.title.startswith(f"{norm}: ") and len(one.parts) == 1]
        seeds = dict.fromkeys(seed for one in own if (seed := self._seed(one.given)))
        shortest = sorted(seeds, key=lambda seed: len(seed.steps))
        self.seeds = [
            *shortest[: MOST_SEEDS // 2],
            *shortest[MOST_SEEDS // 2 :: max(1, len(shortest) * 2 // MOST_SEEDS)],
        ]
        self._kept: dict[Steps, tuple[Case, tuple[Finding, ...]] | None] = {}

    def rows(self, mutants: Iterable[tuple[Mutant, Pack]]) -> Iterator[Row]:
        """A row for every mutant for which one is found, as few as do for all."""
        found: list[Row] = []
        for mutant, changed in mutants:
            if any(self._expected(row.checked, changed) for row in found):
                continue
            row = self._search(mutant, changed)
            if row is not None:
                found.append(row)
                yield row

    def _search(self, mutant: Mutant, changed: Pack) -> Row | None:
        rule = self.pack.norms.get(mutant.rule) or self.pack.concepts[mutant.rule]
        data = rule.model_dump(by_alias=True, exclude_unset=True, mode="json")
        sets = list(_Places(self.pack, data).variations(mutant.path))
        for says, manner in sets:
            for seed in self.seeds:
                added = self._sentences(says, seed, manner)
                if added is None:
                    continue
                stated = {predicate for predicate, _ in says}
                fixed = tuple(step for step, states in seed.steps if not states & stated)
                expected = self._expected((*fixed, *added), changed)
                if expected:
                    return Row(mutant.name, fixed, added, expected)
        return None

    # Scenarios

    def _seed(self, given: Sequence[str]) -> Seed | None:
        draft = Draft(self.pack, self.pack.norms[self.norm].concerns)
        steps: list[tuple[str, frozenset[str]]] = []
        for step in given:
            before = len(draft.facts)
            status = [act.get("status") for act in draft.acts.values()]
            self.language.given(draft, step)
            states = {key for fact in draft.facts[before:] for key in fact} & self.pack.vocabulary.predicates.keys()
            if [act.get("status") for act in draft.acts.values()] != status and status:
                states |= {"removal_status"}
            steps.append((step, frozenset(states)))
        acts = [act for act in draft.acts.values() if act["kind"] in self.pack.norms[self.norm].concerns]
        if len(acts) != 1:
            return None
        of = [draft.people[key]["name"] for key in acts[0].get("of", [])]
        by = acts[0]["by"] if isinstance(acts[0]["by"], list) else [acts[0]["by"]]
        if len(of) > 1 or len(by) != 1:
            return None
        names = {"person": of[0] if of else "the person", "state": self.pack.states.name(by[0])}
        if acts[0].get("to"):
            names["destination"] = self.pack.states.name(acts[0]["to"])
        return Seed(tuple(steps), tuple(names.items()))

    def _sentences(self, says: Sequence[Says], seed: Seed, manner: str) -> Steps | None:
        found: list[str] = []
        for predicate, answer in says:
            known = self.pack.vocabulary.names[predicate]
            phrase = known.phrase_of(answer)
            for name, value in seed.names:
                phrase = phrase.replace(f"{{{name}}}", value)
            if "{" in phrase:
                return None
            if known.derived is not None:
                if str(known.derived) not in ("act.status", "act.measure"):
                    return None
                found.append(phrase)
                if str(known.derived) == "act.status" and answer != "carried_out":
                    found.append("the case is assessed on 1 January 2030")
            elif manner == BARE:
                found.append(f"the applicant merely asserts that {phrase}")
            elif manner == f"{BARE} state":
                found.append(f"{seed.state} merely asserts that {phrase}")
            elif manner == LATE:
                found.append(f"{phrase}, {LATER.format(state=seed.state)}")
            elif manner == TIE:
                other = next((value for value in known.values if value != answer), None)
                if other is None or known.type == "set":
                    return None
                against = known.phrase_of(other)
                for name, value in seed.names:
                    against = against.replace(f"{{{name}}}", value)
                found += [f"a record shows that {phrase}", f"a record shows that {against}"]
            else:
                found.append(phrase)
        return tuple(found)

    def _played(self, steps: Steps) -> tuple[Case, tuple[Finding, ...]] | None:
        if steps not in self._kept:
            draft = Draft(self.pack, self.pack.norms[self.norm].concerns)
            try:
                for step in steps:
                    self.language.given(draft, step)
                case = case_from_text(draft.text(), "scenario.yaml", self.pack)
            except (StepError, InputError):
                self._kept[steps] = None
            else:
                self._kept[steps] = case, check(case, self.pack, norms=[self.norm], deriver=self.deriver).findings
        return self._kept[steps]

    def _expected(self, steps: Steps, changed: Pack) -> str:
        """What holds of these steps and does not under the changed pack; empty if nothing that a step can say."""
        played = self._played(steps)
        if played is None or len(played[1]) != 1:
            return ""
        [usual] = played[1]
        [other] = check(played[0], changed, norms=[self.norm], deriver=self.deriver).findings
        if usual.verdict != other.verdict:
            return f"{self.norm} is {usual.verdict}"
        for view in ("weighed", "applicant", "respondent"):
            value = getattr(usual.views, view)
            if value is not getattr(other.views, view):
                owner = view if view == "weighed" else f"{view}'s"
                return f"{self.norm} on the {owner} view is {value}"
        if usual.verdict in ("indicated", "established"):
            still = {element.id for element in other.elements if element.value is Truth.TRUE}
            for element in usual.elements:
                if (
                    element.value is Truth.TRUE
                    and element.id not in still
                    and element.role in ("element", "argument_for")
                ):
                    return f'{self.norm} is {usual.verdict}, resting on "{element.id}"'
        if usual.as_it_stands != other.as_it_stands:
            return f"{self.norm} as it stands is {'a' if usual.as_it_stands == 'breach' else 'no'} breach"
        return ""


class _Places:
    """What to say so that a place in a rule counts, and so that it is true or not."""

    def __init__(self, pack: Pack, data: Data) -> None:
        self.pack = pack
        self.data = data

    def variations(self, path: Path) -> Iterator[tuple[list[Says], str]]:
        """Sets of answers to try for a mutant at a place, the plain ones first, each with the manner of saying."""
        node: Any = self.data
        for step in path:
            node = node[step]
        if not path:
            contexts, node = [[]], self.data.get("breach") or self.data["holds"]
        else:
            contexts = list(self._contexts(path))
        answers = list(itertools.islice(self._answers(node), 40))
        plain: list[list[Says]] = []
        for context in contexts:
            for answer in [[], *answers]:
                merged = _merged(context, answer)
                if merged is not None and merged not in plain:
                    plain.append(merged)
        plain.sort(key=len)
        yield from ((says, "") for says in plain)
        for manner in (TIE, BARE, f"{BARE} state", LATE):
            for context in contexts:
                for answer in answers[:6]:
                    merged = _merged(context, answer)
                    if merged:
                        yield merged, manner
                        if manner == TIE and len(answer) == 1 and context:
                            yield [*answer], manner

    def _contexts(self, path: Path) -> Iterator[list[Says]]:
        """What makes the nodes beside the way down to a place true, so that the place decides."""
        says: list[Says] = []
        node: Any = self.data
        for number, step in enumerate(path):
            if step in ("all", "of") and number + 1 < len(path):
                others = [kid for place, kid in enumerate(node[step]) if place != path[number + 1]]
                if step == "of":
                    others = others[: node["at_least"] - 1]
                for kid in others:
                    says = _merged(says, self.true(kid) or []) or says
            elif step in ("unless", "against") and number + 1 < len(path):
                base = dict(node)
                base.pop("unless", None)
                base.pop("against", None)
                if "breach" in base:
                    base = base["breach"]
                wanted = node["unless" if step == "unless" else step][path[number + 1]].get("defeats")
                if wanted and "for" in base:
                    base["for"] = [kid for kid in base["for"] if kid["id"] in wanted] or base["for"]
                yield says
                for ways in itertools.islice(self.ways(base), 6):
                    merged = _merged(says, ways)
                    if merged is not None:
                        yield merged
                says = _merged(says, self.true(base) or []) or says
            node = node[step]
        yield says

    def _answers(self, node: Data) -> Iterator[list[Says]]:
        """Answers to what a node asks: each value, the numbers around a bound, what makes it true and false."""
        if "fact" in node:
            predicate = self.pack.vocabulary.names[node["fact"]]
            for value in predicate.values:
                yield [(node["fact"], value)]
            for key in ("at_least", "at_most", "more_than", "less_than"):
                if key in node:
                    yield from ([(node["fact"], str(node[key] + step))] for step in (-1, 0, 1) if node[key] + step >= 0)
            return
        yield from itertools.islice(self.ways(node), 12)
        false = self.false(node)
        if false:
            yield false
        for kid in node.get("all") or node.get("any") or ():
            yield from itertools.islice(self.ways(kid), 3)
        if "of" in node and isinstance(node["of"], list):
            for count in (node["at_least"] - 1, node["at_least"], node["at_least"] + 1):
                says: list[Says] = []
                for kid in node["of"][:count]:
                    says = _merged(says, self.true(kid) or []) or says
                yield says

    def ways(self, node: Data) -> Iterator[list[Says]]:
        """The ways in which a node can be made true, as far as facts can."""
        if "fact" in node:
            if isinstance(node.get("of"), str):
                return
            for key in ("is", "includes", "only"):
                values = node.get(key) or ()
                for value in [values] if isinstance(values, str) else values:
                    yield [(node["fact"], value)]
            for key, step in (("at_least", 0), ("at_most", 0), ("more_than", 1), ("less_than", -1)):
                if key in node:
                    yield [(node["fact"], str(node[key] + step))]
        elif "all" in node or isinstance(node.get("of"), list):
            kids = node.get("all") or node["of"][: node["at_least"]]
            each = [list(itertools.islice(self.ways(kid), 4)) or [[]] for kid in kids]
            firsts = [ways[0] for ways in each]
            for place, ways in enumerate(each):
                for number, way in enumerate(ways):
                    if (number and not place) or (place and number == 0):
                        continue
                    merged = _all_merged([*firsts[:place], way, *firsts[place + 1 :]])
                    if merged is not None:
                        yield merged
        elif "any" in node or "for" in node:
            for kid in node.get("any") or node["for"]:
                yield from itertools.islice(self.ways(kid), 2)
        elif "not" in node:
            false = self.false(node["not"])
            if false:
                yield false
        elif "concept" in node or "norm" in node:
            rule: Norm | Concept = (
                self.pack.concepts[node["concept"]] if "concept" in node else self.pack.norms[node["norm"]]
            )
            inner = rule.model_dump(by_alias=True, exclude_unset=True, mode="json")
            yield from itertools.islice(self.ways(inner.get("holds") or inner["breach"]), 4)
        else:
            yield []

    def true(self, node: Data) -> list[Says] | None:
        """The first way in which a node can be made true."""
        return next(self.ways(node), None)

    def false(self, node: Data) -> list[Says] | None:
        """What makes a node false, as far as facts can."""
        if "fact" in node:
            predicate = self.pack.vocabulary.names[node["fact"]]
            listed = [value for key in VALUES for value in node.get(key) or ()]
            other = next((value for value in predicate.values if value not in listed), None)
            return [(node["fact"], other)] if other and predicate.type != "set" else None
        if "all" in node:
            return next((says for kid in node["all"] if (says := self.false(kid))), None)
        if "any" in node:
            each = [self.false(kid) for kid in node["any"]]
            return _all_merged([says or [] for says in each]) if all(each) else None
        if "not" in node:
            return self.true(node["not"])
        return None


def _merged(one: Sequence[Says], other: Sequence[Says]) -> list[Says] | None:
    """Both sets of answers; of two answers to one question that of the second."""
    answers = dict(one)
    answers.update(dict(other))
    return list(answers.items())


def _all_merged(sets: Iterable[Sequence[Says]]) -> list[Says] | None:
    answers: dict[str, str] = {}
    for says in sets:
        for predicate, answer in says:
            if answers.get(predicate, answer) != answer:
                return None
            answers[predicate] = answer
    return list(answers.items())


def gherkin(rows: Iterable[Row], titles: Mapping[str, str]) -> str:
    """Rows as scenario outlines, those with the same steps together. `titles`: of a mutant's place in the rule."""
    groups: dict[tuple[str, Steps, int], list[Row]] = defaultdict(list)
    for row in rows:
        groups[titles[row.mutant], row.fixed, len(row.added)].append(row)
    text: list[str] = []
    used: dict[str, int] = defaultdict(int)
    for (title, fixed, count), members in sorted(groups.items(), key=lambda item: item[0][0]):
        used[title] += 1
        name = title if used[title] == 1 else f"{title}, {used[title]}"
        columns = [f"fact {number + 1}" for number in range(count)]
        text.append(f"    Scenario Outline: {name}")
        steps = [*fixed, *(f"<{column}>" for column in columns)]
        text += [f"      {'Given' if number == 0 else 'And'} {step}" for number, step in enumerate(steps)]
        text += ["      When the case is checked", "      Then <expected>", "", "      Examples:"]
        text.append(f"        | {' | '.join([*columns, 'expected'])} |")
        lines = [f"        | {' | '.join([*row.added, row.expected])} |" for row in members]
        text += [*dict.fromkeys(lines), ""]
    return "\n".join(text)
