"""Norms: one provision in one file, as a tree of five node kinds over leaves that ask the case file.

A norm has no code, no templates and no expressions. How the node kinds are evaluated is said in `docs/` and in
`rightscheck.grounding.compiled`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Final, Literal

from pydantic import Discriminator, Field, Tag, ValidationInfo, model_validator

from rightscheck.law.instruments import Period
from rightscheck.law.model import Citation, Date, Model, Verification, Words

Burden = Literal["claimant", "duty_bearer", "shared"]
Side = Literal["claimant", "duty_bearer"]
LeafKind = Literal["fact", "party", "state", "date", "hours_between", "norm", "concept"]
NormKind = Literal["duty", "definition", "composite", "admissibility"]
GroupKind = Literal["all", "any", "at_least", "not", "arguments"]

LEAVES: Final[Mapping[str, frozenset[str]]] = {
    "fact": frozenset(("is", "includes", "only", "at_least", "at_most", "more_than", "less_than", "of")),
    "party": frozenset(("to", "declared")),
    "state": frozenset(("is", "is_not")),
    "date": frozenset(("before", "after", "on_or_before", "on_or_after")),
    "hours_between": frozenset(("at_least", "at_most", "more_than", "less_than")),
    "norm": frozenset(),
    "concept": frozenset(),
}
MARKS: Final = frozenset(
    (
        "id",
        "clause",
        "question",
        "says",
        "burden",
        "standard",
        "authorities",
        "unless",
        "note",
        "shifts",
        "defeats",
        "leading",
    )
)
CHECKED: Final = "checked"
"""The context in which nodes are read that were checked when they were written: those of the cache."""
NUMBER_TESTS: Final = ("at_least", "at_most", "more_than", "less_than")
DATE_TESTS: Final = ("before", "after", "on_or_before", "on_or_after")


class Shift(Model):
    """A rule that moves the burden of an element when its trigger holds."""

    to: Burden
    when: Node
    authorities: tuple[Citation, ...] = ()
    note: str = ""


class Node(Model):
    """A node of a norm: a group of nodes, an element built from arguments, or a leaf.

    Groups: `all`, `any`, `at_least` with `of`, `not`, and `for`/`against` (arguments). Leaves: `fact`, `party`,
    `state`, `date`,
    `hours_between`, `norm`, `concept`. Any node may carry `unless`: what defeats it. A node with an `id` is an element.
    """

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,59}$")] | None = None
    clause: str | None = None
    question: str = ""
    says: str = ""
    burden: Burden | None = None
    standard: str | None = None
    authorities: tuple[Citation, ...] = ()
    unless: tuple[Node, ...] = ()
    shifts: tuple[Shift, ...] = ()
    defeats: Words = ()
    leading: bool = False
    note: str = ""

    all: tuple[Node, ...] | None = None
    any: tuple[Node, ...] | None = None
    at_least: int | None = None
    of: (
        Annotated[
            Annotated[tuple[Node, ...], Tag("nodes")]
            | Annotated[Literal["relatives", "parents", "children", "spouse"], Tag("word")],
            Discriminator(lambda value: "word" if isinstance(value, str) else "nodes"),
        ]
        | None
    ) = None
    not_: Annotated[Node | None, Field(alias="not")] = None
    for_: Annotated[tuple[Node, ...] | None, Field(alias="for")] = None
    against: tuple[Node, ...] = ()

    fact: str | None = None
    is_: Annotated[Words | None, Field(alias="is")] = None
    is_not: Words | None = None
    includes: Words | None = None
    only: Words | None = None
    at_most: int | None = None
    more_than: int | None = None
    less_than: int | None = None
    party: str | None = None
    to: str | None = None
    declared: str | None = None
    state: str | None = None
    date: str | None = None
    before: str | None = None
    after: str | None = None
    on_or_before: str | None = None
    on_or_after: str | None = None
    hours_between: tuple[str, str] | None = None
    norm: str | None = None
    concept: str | None = None

    @model_validator(mode="after")
    def _one_kind(self, info: ValidationInfo) -> Node:
        if info.context is CHECKED:
            return self
        given = {name for name in self.model_fields_set if getattr(self, name) is not None}
        given = {name.rstrip("_") for name in given} - MARKS
        leaves = [name for name in LEAVES if name in given]
        if len(leaves) > 1:
            raise ValueError(f"this node is {' and '.join(leaves)} at once. Split it into two nodes under `all:`.")
        if leaves:
            extra = given - {leaves[0]} - LEAVES[leaves[0]]
            if extra:
                raise ValueError(
                    f"`{sorted(extra)[0]}` does not go with `{leaves[0]}`. Split the node or drop the key."
                )
            self._check_leaf(leaves[0], given)
            return self
        groups = given - {"of", "against"}
        if not groups and self.against:
            raise ValueError("`against` needs `for`. Add the arguments for it.")
        if len(groups) != 1:
            what = " and ".join(sorted(groups)) if groups else "nothing"
            raise ValueError(
                f"a node is exactly one of all, any, at_least, not, for or a leaf; here stands {what}. Keep one."
            )
        if "at_least" in groups and not (isinstance(self.of, tuple) and 1 <= (self.at_least or 0) <= len(self.of)):
            raise ValueError("`at_least: n` needs `of:` with at least n nodes. Correct the number or add nodes.")
        if "of" in given and "at_least" not in groups:
            raise ValueError("`of` goes with `at_least: n` or with `fact`. Add one of them or delete it.")
        for name in ("all", "any", "for"):
            if name in groups and not getattr(self, "for_" if name == "for" else name):
                raise ValueError(f"`{name}` is empty. Put at least one node in it.")
        for argument in (*(self.for_ or ()), *self.against):
            if argument.id is None:
                raise ValueError("an argument has no id. Give every argument one.")
        if self.for_ is not None and self.id is None:
            raise ValueError("an element built from arguments has no id. Give it an id and a question.")
        return self

    def _check_leaf(self, kind: str, given: set[str]) -> None:
        tests = given & LEAVES[kind] - {"of", "to"}
        if kind in ("fact", "state", "date", "hours_between") and len(tests) != 1:
            known = ", ".join(sorted(LEAVES[kind] - {"of", "to"}))
            raise ValueError(f"a `{kind}` leaf needs exactly one test. Use one of: {known}.")
        if kind == "fact" and isinstance(self.of, tuple):
            raise ValueError("`of` in a fact leaf is relatives, parents, children or spouse. Write one of them.")
        for name in sorted(tests):
            if getattr(self, "is_" if name == "is" else name) == ():
                raise ValueError(f"`{name}` lists nothing, so this can never hold. List at least one value.")
        if self.hours_between is not None and len(set(self.hours_between)) == 1:
            raise ValueError("`hours_between` names one moment twice. Name two.")

    @property
    def leaf_kind(self) -> LeafKind | None:
        """What kind of leaf this is; None for a group."""
        for name in LEAVES:
            if getattr(self, name) is not None:
                return name  # type: ignore[return-value]
        return None

    @property
    def group_kind(self) -> GroupKind | None:
        """What kind of group this is; None for a leaf."""
        if self.leaf_kind:
            return None
        if self.for_ is not None:
            return "arguments"
        if self.not_ is not None:
            return "not"
        return "all" if self.all is not None else "any" if self.any is not None else "at_least"

    @cached_property
    def kids(self) -> tuple[tuple[tuple[str | int, ...], Node], ...]:
        """The nodes directly below, each with its place in the file: groups, arguments, defeaters and triggers of
        shifts."""
        found: list[tuple[tuple[str | int, ...], Node]] = []
        for key, nodes in (
            ("all", self.all or ()),
            ("any", self.any or ()),
            ("of", self.of if isinstance(self.of, tuple) else ()),
            ("for", self.for_ or ()),
            ("against", self.against),
            ("unless", self.unless),
        ):
            found += [((key, number), node) for number, node in enumerate(nodes)]
        if self.not_ is not None:
            found.append((("not",), self.not_))
        found += [(("shifts", number, "when"), shift.when) for number, shift in enumerate(self.shifts)]
        return tuple(found)

    @property
    def words(self) -> tuple[str, ...]:
        """What this leaf names that may be a fact predicate: its fact, or its dates."""
        dates = (self.date, *(getattr(self, test) for test in DATE_TESTS), *(self.hours_between or ()))
        return tuple(word for word in (self.fact, *dates) if word)

    def walk(self, place: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Node]]:
        """This node and every node below it, with their places in the file."""
        yield place, self
        for step, kid in self.kids:
            yield from kid.walk(place + step)


class Cite(Model):
    """The pinpoint of a norm. `text` replaces the built citation where a norm rests on several articles."""

    instrument: str
    article: str = ""
    paragraph: str = ""
    text: str = ""


class Norm(Model):
    """A norm: who owes what to whom, when it applies, what breaches it and what excuses.

    Attributes:
        kind: `duty`; `definition` for a question of status that is no breach; `composite` for a doctrine that sums up
            other findings and is left to human review; `admissibility` for what keeps a body from examining a
            complaint.
        bars: of an admissibility norm, the instruments whose norms the body cannot examine while it holds.
        helps: the side that gains when the norm's conditions are met (exclusion clauses help the duty-bearer).
        judged_on: `known_at_act` leaves out what became known to the duty-bearer only after a completed act.
        duty_bearer, protects: roles of the act, as `removal.by`, `removal.of`; `act.by` where several kinds are named.
        concerns: the kinds of act; one finding for each act of these kinds, duty-bearer and person.
        clauses: the provision, clause by clause, in our own words.
        wrong: the group of wrongs under which findings are printed, one of `Subjects.wrongs`.
        absolute: no balancing exception is possible; the loader refuses one.
    """

    norm: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9-]{0,39}$")]
    cite: Cite
    title: str
    kind: NormKind = "duty"
    helps: Side = "claimant"
    bars: Words = ()
    wrong: str
    summary: str
    phrases: tuple[str, ...] = ()
    absolute: bool = False
    binding: bool = True
    judged_on: Literal["known_at_act", "act"] = "act"
    in_force: Period | None = None
    duty_bearer: str
    protects: str
    concerns: Words
    clauses: Mapping[str, str]
    applies: Node
    breach: Node
    unless: tuple[Node, ...] = ()
    aggravating: tuple[Node, ...] = ()
    open_terms: Mapping[str, str] = {}
    remedies: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    verification: Verification
    notes: tuple[str, ...] = ()

    @cached_property
    def parts(self) -> tuple[tuple[tuple[str | int, ...], Node], ...]:
        """The top nodes with their places in the file."""
        lists = [((key, i), node) for key in ("unless", "aggravating") for i, node in enumerate(getattr(self, key))]
        return ((("applies",), self.applies), (("breach",), self.breach), *lists)

    def walk(self) -> Iterator[tuple[tuple[str | int, ...], Node]]:
        """Every node of the norm with its place in the file."""
        for place, node in self.parts:
            yield from node.walk(place)


class Concept(Model):
    """A sub-tree that several norms share. It takes burden and standard of the element that refers to it."""

    concept: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,59}$")]
    title: str
    question: str
    summary: str = ""
    holds: Node
    authorities: tuple[Citation, ...] = ()
    verification: Verification
    notes: tuple[str, ...] = ()
    open_terms: Mapping[str, str] = {}

    @cached_property
    def parts(self) -> tuple[tuple[tuple[str | int, ...], Node], ...]:
        """The top node with its place in the file."""
        return ((("holds",), self.holds),)

    def walk(self) -> Iterator[tuple[tuple[str | int, ...], Node]]:
        """Every node of the concept with its place in the file."""
        yield from self.holds.walk(("holds",))


Shift.model_rebuild()
Node.model_rebuild()

__all__ = [
    "DATE_TESTS",
    "LEAVES",
    "MARKS",
    "NUMBER_TESTS",
    "Burden",
    "Cite",
    "Concept",
    "Date",
    "Node",
    "Norm",
    "NormKind",
    "Shift",
    "Side",
]
