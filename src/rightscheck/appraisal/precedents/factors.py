"""The factors of a norm in a case: its elements, arguments and exceptions, and the side that each of them favours.

Arguments and exceptions favour the side they help when they hold. An element favours it when it is met, and the other
side when it is not met and the norm fails for that. What is not known favours nobody.

That facts stand below arguments, and arguments below elements, is the factor hierarchy of V. Aleven, 'Using background
knowledge in case-based legal reasoning', Artificial Intelligence 150 (2003) 183.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.casefile.views import OTHER
from rightscheck.grounding.compiled import Compiled, Role
from rightscheck.grounding.tree import Tree
from rightscheck.law.norms import Side
from rightscheck.truth import Truth

_ROLES: Final[frozenset[Role]] = frozenset({"element", "argument_for", "argument_against", "exception"})
_SECTIONS: Final = frozenset({"breach", "unless", "holds"})


@dataclass(frozen=True, slots=True)
class Factor:
    """A part of the norm and what became of it in a case, on the evidence as it stands.

    Attributes:
        id: its name in the norm, with the concept's name in front where it stands in one.
        parent: the element that it belongs to.
        text: the question or the argument, as the norm puts it.
        side: the side that it favours in this case, if any.
    """

    id: str
    role: Role
    parent: str | None
    text: str
    value: Truth
    side: Side | None


def factors(evaluator: Evaluator, weighed: Evaluation) -> Mapping[str, Factor]:
    """The factors of a norm by their ids, in the order of the norm.

    Its scope and aggravating circumstances are none: they do not decide between the sides.
    """
    found: dict[str, Factor] = {}
    for factor in _factors(evaluator, weighed, "", None, counts=True):
        known = found.get(factor.id)
        # A concept that the norm asks in two places is one factor; it holds if it holds in one of them.
        if known is None or (known.value is not Truth.TRUE and factor.value is not Truth.FALSE):
            found[factor.id] = factor
    return found


def _factors(
    evaluator: Evaluator, run: Evaluation, prefix: str, within: str | None, *, counts: bool
) -> Iterator[Factor]:
    """The factors of a run and of the concepts that its elements refer to.

    Args:
        counts: whether the norm fails, or could fail, because this run does.
    """
    compiled, values = run.compiled, run.derivation.values
    failing = _decisive_if_false(compiled.tree, values) if counts else frozenset[str]()
    concepts: dict[str, list[str]] = {}
    for name in run.references:
        leaf = compiled.leaves[name]
        if leaf.kind == "concept":
            concepts.setdefault(leaf.element, []).append(name)
    for key, element in compiled.elements.items():
        if element.section not in _SECTIONS or not _stands_alone(compiled, key):
            continue
        value = values[key]
        side = element.helps if value is Truth.TRUE else None
        if value is Truth.FALSE and element.role == "element" and key in failing:
            side = OTHER[element.helps]
        text = element.node.question or element.node.says or key.replace("-", " ")
        parent = f"{prefix}{element.parent}" if element.parent else within
        yield Factor(f"{prefix}{key}", element.role, parent, text, value, side)
        for name in concepts.get(key, ()) if element.role == "element" else ():
            reference = run.readings[name].reference
            assert reference is not None  # noqa: S101 - that is what references are
            for nested in evaluator.runs_behind(run, name):
                yield from _factors(evaluator, nested, f"{reference.id}.", f"{prefix}{key}", counts=name in failing)


def _stands_alone(compiled: Compiled, key: str) -> bool:
    """Whether a part is a factor: neither a condition within an argument or exception, nor an answer to one."""
    part = compiled.elements[key]
    if part.role not in _ROLES:
        return False
    while part.parent is not None:
        part = compiled.elements[part.parent]
        if part.role != "element":
            return False
    return True


def _decisive_if_false(tree: Tree, values: Mapping[str, Truth]) -> frozenset[str]:
    """The nodes without which the conclusion cannot be reached; of alternatives only where all have failed."""
    found = {tree.root}
    for node in reversed(tree.nodes):
        if node.name not in found:
            continue
        if node.kind == "all" or (node.kind in ("any", "at_least") and values[node.name] is Truth.FALSE):
            found.update(node.kids)
        elif node.kind == "unless":
            found.add(node.kids[0])
    return frozenset(found)
