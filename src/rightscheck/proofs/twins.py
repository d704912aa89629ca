"""Parts that several rules write out alike, so that a concept could say them once, and rules that mean the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import combinations
from typing import Final, NamedTuple

from rightscheck.law.lint import Remark
from rightscheck.law.norms import Node
from rightscheck.law.pack import Pack
from rightscheck.proofs.encoding import Rule, file_of
from rightscheck.proofs.questions import Bench
from rightscheck.proofs.shape import shape, size
from rightscheck.proofs.words import listed
from rightscheck.strictyaml import field_name

LEAST: Final = 8
"""Parts with fewer nodes are not worth a concept: they are said as shortly where they stand."""


class _Part(NamedTuple):
    """A part of a rule, as it stands in its file."""

    file: str
    field: str
    node: Node


def twins(pack: Pack, chosen: Sequence[Rule]) -> Iterator[Remark]:
    """Advice on equal parts of `LEAST` nodes or more in two or more of these rules, the largest only. Ids, questions,
    texts, authorities and the order of what stands in a group do not count; burdens and standards do."""
    alike: dict[str, list[_Part]] = {}
    for rule in chosen:
        for place, node in rule.walk():
            if size(node) >= LEAST:
                key = sha256(repr(_plain(node)).encode()).hexdigest()
                alike.setdefault(key, []).append(_Part(file_of(rule), field_name(place), node))
    covered: set[int] = set()
    for parts in sorted(alike.values(), key=lambda parts: (-size(parts[0].node), parts[0].file, parts[0].field)):
        if len({part.file for part in parts}) < 2:
            continue
        if not all(id(part.node) in covered for part in parts):
            first, *others = parts
            message = (
                f"this part of {size(first.node)} nodes stands in {_places(others)} too. "
                "Write it once, as a concept, if they are to stay alike."
            )
            yield Remark(first.file, first.field, message, error=False)
        covered |= {id(kid) for part in parts for _, kid in part.node.walk()}


def _plain(node: Node) -> object:
    """The shape of a node with its lists in an order that does not change from run to run."""
    return _ordered(shape(node))


def _ordered(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(map(_ordered, value))
    return tuple(sorted(map(str, value))) if isinstance(value, frozenset) else value


def _places(parts: Sequence[_Part]) -> str:
    return listed([f"{part.file}, {part.field}" for part in parts])


# Meaning --------------------------------------------------------------------------------------------------------------


def same_meaning(bench: Bench) -> Iterator[Remark]:
    """Advice on concepts, and on norms, that come out alike on all facts though they are written otherwise. Of norms
    the breach is compared, unless excused, whatever the scope. What only refers to one other rule is passed over, and
    so are rules that name other burdens or standards: where evidence is weighed they differ."""
    pack = bench.pack
    shapes = {name: _plain(node) for name in bench.concepts if not _refers(node := pack.concepts[name].holds)}
    for first, second in combinations(shapes, 2):
        one, other = pack.concepts[first], pack.concepts[second]
        marked = _marks([one.holds]) == _marks([other.holds])
        if marked and shapes[first] != shapes[second] and bench.concepts_alike(first, second):
            message = (
                f"it comes out as {file_of(other)} does, whatever the facts. Keep one, or mend the one that is wrong."
            )
            yield Remark(file_of(one), "", message, error=False)
    norms = [pack.norms[name] for name in bench.names if not _refers(pack.norms[name].breach)]
    written = {norm.norm: (_plain(norm.breach), *map(_plain, norm.unless)) for norm in norms}
    for a, b in combinations(norms, 2):
        readings = list(bench.both(a.norm, b.norm))
        if (
            readings
            and _marks([a.breach, *a.unless]) == _marks([b.breach, *b.unless])
            and written[a.norm] != written[b.norm]
            and all(questions.alike(one.core, other.core) for questions, one, other in readings)
        ):
            message = (
                f"its breach comes out as that of {b.norm} does, whatever the facts. "
                "Say it once, as a concept, or mend the one that is wrong."
            )
            yield Remark(file_of(a), "breach", message, error=False)


def _refers(node: Node) -> bool:
    return node.leaf_kind in ("norm", "concept")


def _marks(nodes: Iterable[Node]) -> set[tuple[str | None, str | None]]:
    """The burdens and standards that nodes, and those below them, name."""
    kids = [kid for node in nodes for _, kid in node.walk()]
    return {(kid.burden, kid.standard) for kid in kids if kid.burden or kid.standard}
