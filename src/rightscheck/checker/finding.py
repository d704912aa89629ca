"""Whether a finding says what its derivation says, and its derivation what the norm says.

Confirmed are: the runs and what each rests on, every leaf that refers to a norm or concept, every step, the conclusion
on each view, the values of the elements, and the verdict as far as the four conclusions decide it. Not confirmed, since
it does not follow from the derivation: what value the facts give to a leaf, whether a breach on the applicant's account
alone is disputed (`contested`) or only thinly evidenced (`arguable`), the outcome as it stands, and why a norm does not
apply. All that is confirmed by deriving the findings again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any, Final, NamedTuple

from rightscheck.checker.shape import Shape, concept_shape, norm_shape
from rightscheck.checker.steps import ANY, LETTERS, WORDS, Fault, Run, check_run
from rightscheck.law.norms import Concept, Norm

VIEWS: Final = ("weighed", "applicant", "respondent", "agreed")
VERDICTS: Final[Mapping[str, tuple[str, ...]]] = {
    "TTT": ("established",),
    "TTF": ("established",),
    "TTU": ("established",),
    "TFT": ("indicated",),
    "TFF": ("indicated",),
    "TFU": ("indicated",),
    "TUT": ("indicated",),
    "TUF": ("indicated",),
    "TUU": ("indicated",),
    "FTT": ("contested", "arguable"),
    "FFT": ("contested", "arguable"),
    "FUT": ("contested", "arguable"),
    "UTT": ("contested", "arguable"),
    "UFT": ("contested", "arguable"),
    "UUT": ("contested", "arguable"),
    "FTF": ("no_breach_shown",),
    "FTU": ("no_breach_shown",),
    "FFF": ("no_breach_shown",),
    "FFU": ("no_breach_shown",),
    "FUF": ("no_breach_shown",),
    "FUU": ("no_breach_shown",),
    "UTF": ("undetermined",),
    "UTU": ("undetermined",),
    "UFF": ("undetermined",),
    "UFU": ("undetermined",),
    "UUF": ("undetermined",),
    "UUU": ("undetermined",),
}
"""The verdicts that the conclusions on the weighed, the respondent's and the applicant's view allow."""
_OUT: Final = "not_applicable"


class Confirmed(NamedTuple):
    """What came of looking at a finding: how many steps were confirmed, and what was not."""

    steps: int
    faults: tuple[Fault, ...]


class Checker:
    """Confirms findings under a pack's norms and concepts. A finding is the data of its JSON, of the form that
    `rightscheck schema findings` describes."""

    def __init__(self, norms: Mapping[str, Norm], concepts: Mapping[str, Concept]) -> None:
        self._norms = norms
        self._concepts = concepts
        self._shapes: dict[tuple[str, str], Shape | None] = {}

    def confirm(self, finding: Mapping[str, Any]) -> Confirmed:
        """What can be confirmed of a finding, and what cannot."""
        norm = self.shape("norm", finding["norm"])
        if norm is None:
            return Confirmed(0, (Fault("norm", "the pack has no such norm."),))
        if finding["verdict"] == _OUT:
            return Confirmed(0, tuple(_out_of_scope(finding)))
        if set(finding["derivation"]) != set(VIEWS):
            return Confirmed(0, (Fault("derivation", "it does not have exactly the four views."),))
        views = {view: _View(self, finding, view) for view in VIEWS}
        faults = [fault for view in views.values() for fault in view.faults]
        if not faults:
            faults += _element_faults(finding, views)
        faults += _verdict_faults(finding)
        return Confirmed(sum(view.steps for view in views.values()), tuple(faults))

    def shape(self, kind: str, name: str) -> Shape | None:
        key = (kind, name)
        if key not in self._shapes:
            norm = self._norms.get(name) if kind == "norm" else None
            concept = self._concepts.get(name) if kind == "concept" else None
            self._shapes[key] = norm_shape(norm) if norm else concept_shape(concept) if concept else None
        return self._shapes[key]


class _View:
    """The runs of a finding on one view."""

    def __init__(self, checker: Checker, finding: Mapping[str, Any], view: str) -> None:
        self.faults: list[Fault] = []
        self.steps = 0
        self._checker = checker
        self._place = f"derivation.{view}"
        self._runs: Sequence[Mapping[str, Any]] = finding["derivation"][view]
        self._shapes: dict[str, Shape] = {}
        self._seen: dict[str, Run] = {}
        self._root = finding["norm"]
        self._look()
        if not self.faults and finding["views"][view] != WORDS[self._conclusion(self._root)]:
            says = f"the derivation concludes {WORDS[self._conclusion(self._root)]}."
            self.faults.append(Fault(f"views.{view}", says))

    def elements(self, run: str, prefix: str = "") -> Iterator[tuple[str, str]]:
        """The elements of a run and of the concepts to which they refer, as findings list them: id and value."""
        shape, rests_on = self._shapes[run], self._rests_on(run)
        for element, concepts in shape.elements.items():
            yield f"{prefix}{element}", self._seen[run].values[element]
            for leaf in concepts:
                yield from self.elements(rests_on[leaf][0], f"{shape.references[leaf][1]}.")

    def _look(self) -> None:
        """Look at each run in the order in which they are first needed, the norm's own first."""
        numbers = {run["rule"]: at for at, run in enumerate(self._runs)}
        counted: Counter[str] = Counter()
        found: list[str] = []
        known: dict[str, tuple[str, str]] = {}
        waiting: list[tuple[str, tuple[str, str], str]] = [(self._root, ("norm", self._root), self._place)]
        while waiting:
            name, what, place = waiting.pop()
            if name in known:
                if known[name] != what:
                    self.faults.append(Fault(place, f"this has to rest on a run of {what[1]}."))
                continue
            known[name] = what
            counted[what[1]] += 1
            number = counted[what[1]]
            wanted = what[1] if number == 1 else f"{what[1]}#{number}"
            shape = self._checker.shape(*what)
            if name != wanted or name not in numbers or shape is None:
                self.faults.append(Fault(place, f"there has to be a run {wanted} here."))
                return
            found.append(name)
            run, here = self._runs[numbers[name]], f"{self._place}[{numbers[name]}]"
            looked = check_run(run, shape, here)
            self._shapes[name], self._seen[name] = shape, looked
            self.steps += looked.steps
            self.faults += looked.faults
            if list(run["rests_on"]) != list(shape.references):
                self.faults.append(Fault(f"{here}.rests_on", "it does not name the leaves that refer to something."))
                return
            below = [
                (rule, shape.references[leaf], f"{here}.rests_on.{leaf}")
                for leaf, rules in run["rests_on"].items()
                for rule in rules
            ]
            waiting += reversed(below)
        if found != [run["rule"] for run in self._runs]:
            self.faults.append(
                Fault(self._place, "the runs are not those that the norm rests on, each once, in order.")
            )
        if not self.faults:
            self.faults += self._references()

    def _references(self) -> Iterator[Fault]:
        """Leaves that refer to a norm or concept have its value: true if it is true for one act, false if it is false
        for all, and unknown where there is no act."""
        for at, run in enumerate(self._runs):
            shape, values = self._shapes[run["rule"]], self._seen[run["rule"]].values
            for leaf, rules in run["rests_on"].items():
                here = f"{self._place}[{at}].leaves.{leaf}"
                if shape.references[leaf][0] == "concept" and len(rules) != 1:
                    yield Fault(f"{self._place}[{at}].rests_on.{leaf}", "a concept is judged in exactly one run.")
                    continue
                value = "F" if rules else "U"
                for rule in rules:
                    value = ANY[value + self._conclusion(rule)]
                if values[leaf] != value:
                    yield Fault(here, f"what it refers to is {WORDS[value]}.")

    def _conclusion(self, run: str) -> str:
        return self._seen[run].values[self._shapes[run].root]

    def _rests_on(self, run: str) -> Mapping[str, Sequence[str]]:
        found: Mapping[str, Sequence[str]] = next(one for one in self._runs if one["rule"] == run)["rests_on"]
        return found


def _element_faults(finding: Mapping[str, Any], views: Mapping[str, _View]) -> Iterator[Fault]:
    """The elements are those of the norm and its concepts, with the values of the derivation."""
    lists = [view.elements(finding["norm"]) for view in views.values()]
    for at, (given, *wanted) in enumerate(zip_longest(finding["elements"], *lists)):
        here = f"elements[{at}]"
        if given is None or None in wanted:
            yield Fault(here, "these are not the elements of the norm.")
            return
        if any(given["id"] != name for name, _ in wanted):
            yield Fault(f"{here}.id", f"the norm has the element {wanted[0][0]} in this place.")
            return
        for view, (_, value) in zip(views, wanted, strict=True):
            if given["views"][view] != WORDS[value]:
                yield Fault(f"{here}.views.{view}", f"the derivation makes it {WORDS[value]}.")
        if given["value"] != WORDS[wanted[0][1]]:
            yield Fault(f"{here}.value", f"the derivation makes it {WORDS[wanted[0][1]]} on the weighed view.")


def _verdict_faults(finding: Mapping[str, Any]) -> Iterator[Fault]:
    yield from _verdict_fault(finding["views"], finding["verdict"], "verdict")
    if finding["verdict"] == "arguable" and not finding["hinges"]:
        yield Fault("hinges", "an arguable finding names the facts that are too thinly evidenced.")
    assessed = finding["with_assessments"]
    if assessed is not None and assessed["verdict"] != _OUT:
        yield from _verdict_fault(assessed["views"], assessed["verdict"], "with_assessments.verdict")


def _verdict_fault(views: Mapping[str, str], verdict: str, place: str) -> Iterator[Fault]:
    key = "".join(LETTERS.get(views[view], "?") for view in ("weighed", "respondent", "applicant"))
    allowed = VERDICTS.get(key, ())
    if verdict not in allowed:
        wanted = (
            f"the conclusions make it {' or '.join(allowed)}." if allowed else "the conclusions are no truth values."
        )
        yield Fault(place, wanted)


def _out_of_scope(finding: Mapping[str, Any]) -> Iterator[Fault]:
    """A norm that does not apply has no derivation, and is breached on nobody's account."""
    for view, value in finding["views"].items():
        if value != "false":
            yield Fault(f"views.{view}", "a norm that does not apply is false on every account.")
    for field in ("derivation", "elements"):
        if finding[field]:
            yield Fault(field, "a norm that does not apply has none.")
