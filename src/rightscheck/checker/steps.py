"""Whether the steps of one run follow: the three-valued tables, written out.

T, F and U stand for true, false and unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any, Final, NamedTuple

from rightscheck.checker.shape import Group, Shape

WORDS: Final = {"T": "true", "F": "false", "U": "unknown"}
LETTERS: Final = {word: letter for letter, word in WORDS.items()}


def _table(text: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in text.split())


ALL: Final = _table("TT=T TF=F TU=U FT=F FF=F FU=F UT=U UF=F UU=U")
ANY: Final = _table("TT=T TF=T TU=T FT=T FF=F FU=U UT=T UF=U UU=U")
NOT: Final = _table("T=F F=T U=U")
UNLESS: Final = _table("TT=F TF=T TU=T FT=F FF=F FU=F UT=F UF=U UU=U")
"""Base, then exception: only an exception that is shown defeats."""
REASONS: Final = _table("TT=1 TF=01 TU=01 FT=01 FF=0 FU=0 UT=1 UF=0 UU=0")
"""Of `unless`, by base and exception: which of the two gives it its value, 0 the base and 1 the exception."""


class Fault(NamedTuple):
    """What cannot be confirmed: where in the finding, and why in a sentence."""

    place: str
    says: str


def value_of(group: Group, kids: Sequence[str]) -> str:
    """The value of a node whose kids have these values, in letters."""
    if group.kind == "not":
        return NOT[kids[0]]
    if group.kind == "unless":
        return UNLESS[kids[0] + kids[1]]
    if group.kind == "at_least":
        if kids.count("T") >= group.n:
            return "T"
        return "F" if len(kids) - kids.count("F") < group.n else "U"
    found = kids[0]
    for kid in kids[1:]:
        found = (ALL if group.kind == "all" else ANY)[found + kid]
    return found


def because_of(group: Group, kids: Sequence[str], value: str) -> list[str]:
    """The kids that give a node its value: those that have it themselves, except under `not` and `unless`."""
    if group.kind == "not":
        return list(group.kids)
    if group.kind == "unless":
        return [group.kids[int(at)] for at in REASONS[kids[0] + kids[1]]]
    return [name for name, kid in zip(group.kids, kids, strict=True) if kid == value]


class Run(NamedTuple):
    """A run that was looked at: its values in letters by node, as far as they can be read, and how many steps were
    confirmed."""

    values: Mapping[str, str]
    steps: int
    faults: Sequence[Fault]


def check_run(run: Mapping[str, Any], shape: Shape, place: str) -> Run:
    """Look at the leaves and steps of a run; each step is judged by the values that the run itself gives to the nodes
    below it, so that one wrong value is one fault and not many."""
    values: dict[str, str] = {}
    faults = list(_leaf_faults(run["leaves"], shape, values, place))
    if faults:
        return Run(values, 0, faults)
    confirmed = 0
    for at, (group, step) in enumerate(zip_longest(shape.groups, run["steps"])):
        here = f"{place}.steps[{at}]"
        if group is None:
            faults.append(Fault(here, "the derivation ends before this step. It does not belong here."))
            break
        if step is None or step["node"] != group.name:
            faults.append(Fault(here, f"the norm has the node {group.name} in this place."))
            break
        found = list(_step_faults(step, group, values, here))
        confirmed += not found
        faults += found
    return Run(values, confirmed, faults)


def _leaf_faults(leaves: Mapping[str, Any], shape: Shape, values: dict[str, str], place: str) -> Iterator[Fault]:
    for wanted, given in zip_longest(shape.leaves, leaves):
        if wanted != given:
            what = f"the norm has the leaf {wanted} in this place." if wanted else "the norm has no further leaf."
            yield Fault(f"{place}.leaves", what)
            return
    for name, word in leaves.items():
        letter = LETTERS.get(word)
        if letter is None:
            yield Fault(f"{place}.leaves.{name}", "this is no truth value.")
        elif name in shape.open and letter != "U":
            yield Fault(f"{place}.leaves.{name}", "this point is open by its nature and cannot be answered.")
        else:
            values[name] = letter


def _step_faults(step: Mapping[str, Any], group: Group, values: dict[str, str], place: str) -> Iterator[Fault]:
    """The faults of a step of the right node; its value is noted as it is said where it is a truth value."""
    kids = [values[kid] for kid in group.kids]
    value = value_of(group, kids)
    said = LETTERS.get(step["value"])
    values[group.name] = said or value
    if step["kind"] != group.kind:
        yield Fault(f"{place}.kind", f"the norm makes {group.name} '{group.kind}'.")
    if said != value:
        yield Fault(f"{place}.value", f"the nodes below {group.name} make it {WORDS[value]}.")
    elif list(step["because"]) != because_of(group, kids, value):
        yield Fault(f"{place}.because", f"{group.name} is {WORDS[value]} for another reason.")
