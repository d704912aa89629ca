"""Which norms ask in another instrument, or of another act, what a norm asks."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.law.norms import Node, Norm
from rightscheck.law.pack import Pack


def twins(norm: Norm, pack: Pack) -> tuple[Norm, ...]:
    """The twins of a norm, in the order of the pack.

    A twin concerns the same wrong and a kind of act that the norm concerns, and either one of the two names the other
    as related and stands in another instrument, or an element of its breach rests on a concept on which an element of
    the norm's breach rests.
    """
    concepts = set(_decisive(norm.breach))
    return tuple(
        other
        for other in pack.norms.values()
        if other.norm != norm.norm
        and (other.kind, other.wrong) == (norm.kind, norm.wrong)
        and not set(norm.concerns).isdisjoint(other.concerns)
        and (_named(norm, other) or not concepts.isdisjoint(_decisive(other.breach)))
    )


def _named(norm: Norm, other: Norm) -> bool:
    elsewhere = norm.cite.instrument != other.cite.instrument
    return elsewhere and (other.norm in norm.related or norm.norm in other.related)


def _decisive(node: Node) -> Iterator[str]:
    """The concepts on which elements rest: not those within arguments, conditions without a name or exceptions."""
    if node.concept is not None and node.id is not None:
        yield node.concept
    for kid in (*(node.all or ()), *(node.any or ()), *(node.of if isinstance(node.of, tuple) else ())):
        yield from _decisive(kid)
