"""From a norm to a propositional tree: the same tree for every case, so that its ruleset is built once.

How the parts of a norm become nodes:

- the whole norm is `all` of its scope (`_applies`) and its core (`_core`); the core is the breach unless an
  exception holds;
- a node with defeaters is `unless` of its base and any of them;
- an element built from arguments is `any` of the arguments for it and an open leaf that is never answered, unless a
  conclusive
  argument against it holds: it can become true or be refuted, but no lack of arguments refutes it;
- an argument that others defeat is `unless` of its conditions and any of those.

Beside the tree stands what each leaf asks, and whose it is to show: burden and standard come from the nearest
element above that sets them; what defeats something is for the other side to show.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal, NamedTuple

from rightscheck.casefile.views import OTHER
from rightscheck.grounding.tree import Node as TreeNode
from rightscheck.grounding.tree import Tree
from rightscheck.law.norms import Burden, Concept, Node, Norm, Shift, Side
from rightscheck.law.standards import DEFAULT_STANDARD

ROOT: Final = "_norm"
APPLIES: Final = "_applies"
IN_FORCE: Final = "_in_force"
CORE: Final = "_core"

Section = Literal["applies", "breach", "unless", "aggravating", "holds"]
Role = Literal["condition", "element", "argument_for", "argument_against", "exception", "circumstance"]


class Leaf(NamedTuple):
    """What a leaf of the tree asks and in which element it stands.

    `helps` is the side that gains when the leaf is true; `negated` says that under a `not` the opposite of the leaf is
    what has to be shown. `node` is None for the two leaves the program adds: the open point of an element built from
    arguments (`open`) and the time in which the norm is in force (`in_force`).
    """

    name: str
    kind: Literal["fact", "party", "state", "date", "hours_between", "norm", "concept", "open", "in_force"]
    node: Node | None
    element: str
    section: Section
    burden: Burden
    standard: str
    helps: Side
    shifts: tuple[Shift, ...] = ()
    negated: bool = False


class Element(NamedTuple):
    """A node with an id: what a finding reports on."""

    id: str
    node: Node
    section: Section
    role: Role
    parent: str | None
    burden: Burden
    standard: str
    helps: Side
    shifts: tuple[Shift, ...]


@dataclass(frozen=True)
class Compiled:
    """A norm or concept ready for inference. `applies` is the scope alone, tested before anything else.

    `written` has, for the name of every node of the tree that stands for one of the file, that node.
    """

    tree: Tree
    applies: Tree | None
    leaves: Mapping[str, Leaf]
    elements: Mapping[str, Element]
    exceptions: tuple[str, ...]
    circumstances: tuple[str, ...]
    written: Mapping[str, Node]

    @cached_property
    def shifts(self) -> tuple[Shift, ...]:
        """Every rule that may move the burden of a leaf, once."""
        return tuple({id(shift): shift for leaf in self.leaves.values() for shift in leaf.shifts}.values())


class _Context(NamedTuple):
    section: Section
    role: Role
    element: str
    burden: Burden
    standard: str
    helps: Side
    shifts: tuple[Shift, ...] = ()
    negated: bool = False

    def other_side(self) -> _Context:
        """For what defeats: the other side gains by it and has to show it, by the ordinary standard."""
        helps = OTHER[self.helps]
        return self._replace(helps=helps, burden=helps, standard=DEFAULT_STANDARD, shifts=(), negated=False)

    def opposite(self) -> _Context:
        """For what stands under `not`."""
        return self._replace(helps=OTHER[self.helps], negated=not self.negated)


def compile_norm(norm: Norm) -> Compiled:
    """The tree of a norm.

    Raises:
        TreeError: the norm is too large or malformed for the engines; the text names the node.
    """
    builder = _Builder()
    start = _Context("applies", "condition", "applies", "claimant", DEFAULT_STANDARD, "claimant")
    builder.leaf(Leaf(IN_FORCE, "in_force", None, "applies", "applies", "claimant", DEFAULT_STANDARD, "claimant"))
    scope = builder.build(norm.applies, "applies", start)
    builder.group(APPLIES, "all", [IN_FORCE, scope])
    applies = Tree(APPLIES, tuple(builder.nodes))
    base_context = _Context("breach", "element", "breach", norm.helps, DEFAULT_STANDARD, norm.helps)
    base = builder.build(norm.breach, "breach", base_context)
    exceptions = []
    for number, node in enumerate(norm.unless):
        context = base_context.other_side()._replace(section="unless", role="exception", element=f"unless.{number}")
        exceptions.append(builder.build(node, f"unless.{number}", context))
    core = base
    if exceptions:
        builder.group(CORE, "unless", [base, builder.one_of("_exceptions", exceptions)])
        core = CORE
    circumstances = []
    for number, node in enumerate(norm.aggravating):
        context = base_context._replace(section="aggravating", role="circumstance", element=f"aggravating.{number}")
        circumstances.append(builder.build(node, f"aggravating.{number}", context))
    builder.group(ROOT, "all", [APPLIES, core])
    return Compiled(
        Tree(ROOT, tuple(builder.nodes)),
        applies,
        builder.leaves,
        builder.elements,
        tuple(exceptions),
        tuple(circumstances),
        builder.written,
    )


def compile_concept(concept: Concept, burden: Burden, standard: str, helps: Side, *, negated: bool = False) -> Compiled:
    """The tree of a concept, for an element with this burden, standard and beneficiary."""
    builder = _Builder()
    context = _Context("holds", "element", concept.concept, burden, standard, helps, negated=negated)
    root = builder.build(concept.holds, "holds", context)
    return Compiled(Tree(root, tuple(builder.nodes)), None, builder.leaves, builder.elements, (), (), builder.written)


def compile_trigger(node: Node) -> Compiled:
    """The tree of the trigger of a shift of burden."""
    builder = _Builder()
    root = builder.build(
        node, "when", _Context("applies", "condition", "when", "claimant", DEFAULT_STANDARD, "claimant")
    )
    return Compiled(Tree(root, tuple(builder.nodes)), None, builder.leaves, builder.elements, (), (), builder.written)


class _Builder:
    def __init__(self) -> None:
        self.nodes: list[TreeNode] = []
        self.leaves: dict[str, Leaf] = {}
        self.elements: dict[str, Element] = {}
        self.written: dict[str, Node] = {}

    def leaf(self, leaf: Leaf) -> str:
        self.nodes.append(TreeNode(leaf.name, "leaf"))
        self.leaves[leaf.name] = leaf
        return leaf.name

    def group(
        self, name: str, kind: Literal["all", "any", "at_least", "not", "unless"], kids: list[str], n: int = 0
    ) -> str:
        self.nodes.append(TreeNode(name, kind, tuple(kids), n))
        return name

    def one_of(self, name: str, kids: list[str]) -> str:
        return kids[0] if len(kids) == 1 else self.group(name, "any", kids)

    def build(self, node: Node, place: str, context: _Context, defeaters: tuple[str, ...] = ()) -> str:
        """Add a node and everything below it; the name of the node that has its value."""
        name = node.id or place
        self.written[name] = node
        parent = context.element if context.element in self.elements else None
        if node.id or node.burden or node.standard or node.shifts:
            context = context._replace(
                element=name if node.id else context.element,
                burden=node.burden or context.burden,
                standard=node.standard or context.standard,
                # A burden said in so many words replaces what an element above says of shifts.
                shifts=node.shifts or (() if node.burden else context.shifts),
            )
        if node.id:
            self.elements[name] = Element(
                name,
                node,
                context.section,
                context.role,
                parent,
                context.burden,
                context.standard,
                context.helps,
                context.shifts,
            )
        inner = context if context.role in ("element", "condition") else context._replace(role="condition")
        defeated = bool(node.unless or defeaters)
        base = self._core(node, f"{name}.base" if defeated else name, inner)
        if not defeated:
            return base
        exceptions = [
            self.build(item, f"{name}.unless.{number}", inner.other_side()._replace(role="exception"))
            for number, item in enumerate(node.unless)
        ]
        exceptions += [kid for kid in defeaters if kid not in exceptions]
        return self.group(name, "unless", [base, self.one_of(f"{name}.defeated", exceptions)])

    def _core(self, node: Node, name: str, context: _Context) -> str:
        kind = node.group_kind
        if kind is None:
            leaf_kind = node.leaf_kind
            assert leaf_kind is not None  # noqa: S101 - a node is a group or a leaf, checked when it is read
            return self.leaf(
                Leaf(
                    name,
                    leaf_kind,
                    node,
                    context.element,
                    context.section,
                    context.burden,
                    context.standard,
                    context.helps,
                    context.shifts,
                    context.negated,
                )
            )
        if kind == "arguments":
            return self._arguments(node, name, context)
        if kind == "not":
            assert node.not_ is not None  # noqa: S101
            return self.group(name, "not", [self.build(node.not_, f"{name}.not", context.opposite())])
        members = node.all if kind == "all" else node.any if kind == "any" else node.of
        assert isinstance(members, tuple)  # noqa: S101
        kids = [self.build(member, f"{name}.{number}", context) for number, member in enumerate(members)]
        return self.group(name, kind, kids, node.at_least or 0 if kind == "at_least" else 0)

    def _arguments(self, node: Node, name: str, context: _Context) -> str:
        against = context.other_side()._replace(role="argument_against")
        defeats: dict[str, list[str]] = {}
        conclusive = []
        for number, argument in enumerate(node.against):
            kid = self.build(argument, f"{name}.against.{number}", against)
            if argument.defeats:
                for target in argument.defeats:
                    defeats.setdefault(target, []).append(kid)
            else:
                conclusive.append(kid)
        supporting = [
            self.build(
                argument,
                f"{name}.for.{number}",
                context._replace(role="argument_for"),
                tuple(defeats.get(argument.id or "", ())),
            )
            for number, argument in enumerate(node.for_ or ())
        ]
        supporting.append(
            self.leaf(
                Leaf(
                    f"{name}.open",
                    "open",
                    None,
                    context.element,
                    context.section,
                    context.burden,
                    context.standard,
                    context.helps,
                    negated=context.negated,
                )
            )
        )
        if not conclusive:
            return self.group(name, "any", supporting)
        supported = self.group(f"{name}.supported", "any", supporting)
        return self.group(name, "unless", [supported, self.one_of(f"{name}.refuted", conclusive)])
