"""Norms that say the same twice or cannot stand together: a breach that is always the breach of another norm too,
breaches that exclude each other, and duties of which one cannot be kept without breaking the other.

What the law expects is passed over, since it is no news to an author:

- only duties are compared; definitions, doctrines that sum up others and bars to examination are made of others;
- a norm is not compared with one that it refers to, directly or through others;
- a breach is compared with breaches under its own instrument only: that two treaties forbid the same is common;
- breaches that exclude each other count only where both norms can apply to one act. Norms of different times, or for
  different persons, exclude each other anyhow; and exceptions are left out, which often hand an act over to another
  norm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from rightscheck.law.lint import Remark
from rightscheck.law.norms import Norm
from rightscheck.law.pack import Pack
from rightscheck.proofs.encoding import Encoded, Encoding, Line, Rule, file_of
from rightscheck.proofs.kinds import Frame
from rightscheck.proofs.questions import Bench, Questions, conflict
from rightscheck.proofs.words import lines_words, listed

_Wanted = Callable[[Encoded, Encoded], list[int]]


def pairs(bench: Bench) -> Iterator[Remark]:
    """Advice on pairs of norms; an error where one instrument asks what cannot be done."""
    below = {name: _references(bench.pack, name) for name in bench.names}
    duties = [bench.pack.norms[name] for name in bench.names if bench.pack.norms[name].kind == "duty"]
    wider: dict[str, list[str]] = {}
    for first, second in combinations(duties, 2):
        if first.norm in below[second.norm] or second.norm in below[first.norm]:
            continue
        if frames := bench.frames(first.norm, second.norm):
            pair = _Pair(bench, first, second, frames)
            yield from pair.remarks()
            for inner, outer in pair.containment():
                wider.setdefault(inner.norm, []).append(outer.norm)
    for name, others in wider.items():
        yield _contained(bench, bench.pack.norms[name], [bench.pack.norms[other] for other in others])


def _contained(bench: Bench, inner: Norm, others: list[Norm]) -> Remark:
    """That every breach of a norm is a breach of others, and by what where it is one other."""
    lines = _lines(bench, bench.frames(inner.norm, others[0].norm)[0], inner, others[0], _one_only)
    by = f", by {lines_words(lines, file_of(inner))}" if len(others) == 1 and lines else ""
    message = (
        f"every breach of it is a breach of {listed([norm.norm for norm in others])} too{by}. "
        "Leave it if it is a special rule; otherwise say in one of them what sets them apart."
    )
    return Remark(file_of(inner), "breach", message, error=False)


def _lines(
    bench: Bench, frame: Frame, first: Norm, second: Norm, wanted: _Wanted, *, closed: bool = False
) -> list[Line]:
    def both(encoding: Encoding) -> list[int]:
        return wanted(encoding.norm(first.norm), encoding.norm(second.norm))

    return conflict(bench.named, frame, both, closed=closed)


class _Pair:
    def __init__(self, bench: Bench, first: Norm, second: Norm, frames: list[Frame]) -> None:
        self.bench, self.first, self.second, self.frames = bench, first, second, frames
        self.one_instrument = first.cite.instrument == second.cite.instrument

    def remarks(self) -> Iterator[Remark]:
        """Remarks on both together."""
        if self.one_instrument and self._within(self.first, self.second) and self._within(self.second, self.first):
            message = (
                f"it is breached wherever {self.second.norm} is, and the other way round. "
                "Drop one, or say what sets them apart."
            )
            yield Remark(file_of(self.first), "breach", message, error=False)
        yield from self._exclusive()
        yield from self._contradiction(error=self.one_instrument)

    def containment(self) -> Iterator[tuple[Norm, Norm]]:
        """The one of which every breach is a breach of the other, with the other."""
        if self.one_instrument:
            forth, back = self._within(self.first, self.second), self._within(self.second, self.first)
            if forth is not back:
                yield (self.first, self.second) if forth else (self.second, self.first)

    def _within(self, inner: Norm, outer: Norm) -> bool:
        """Whether every breach of one norm is a breach of the other, on acts of all kinds that it concerns."""
        return len(self.frames) == len(self.bench.frames(inner.norm)) and all(
            not questions.possible(one.root.true, -other.root.true) and questions.possible(one.root.true)
            for questions, one, other in self.bench.both(inner.norm, outer.norm)
        )

    def _exclusive(self) -> Iterator[Remark]:
        """No act breaches both, apart from exceptions, though both may apply to it."""
        if all(
            not questions.possible(*_both_breached(one, other))
            and self._both_apply(questions, one, other)
            and questions.possible(one.root.true)
            and questions.possible(other.root.true)
            for questions, one, other in self.bench.both(self.first.norm, self.second.norm)
        ):
            lines = _lines(self.bench, self.frames[0], self.first, self.second, _both_breached)
            message = (
                f"no act can breach both this and {self.second.norm}, though both may apply to it: "
                f"{lines_words(lines, file_of(self.first))} exclude each other. Leave it if that is meant."
            )
            yield Remark(file_of(self.first), "breach", message, error=False)

    def _contradiction(self, *, error: bool) -> Iterator[Remark]:
        """Wherever both apply, one or the other is breached."""
        both = self.bench.both(self.first.norm, self.second.norm)
        for frame, (questions, one, other) in zip(self.frames, both, strict=True):
            if (
                not questions.possible_if_closed(*_both_kept(one, other))
                and self._both_apply(questions, one, other)
                and all(questions.possible_if_closed(kept.applies.true, kept.core.false) for kept in (one, other))
            ):
                lines = _lines(self.bench, frame, self.first, self.second, _both_kept, closed=True)
                message = (
                    f"where both apply, nobody can comply with this and with {self.second.norm}: "
                    f"{lines_words(lines, file_of(self.first))} leave nothing that is lawful. Mend one."
                )
                yield Remark(file_of(self.first), "breach", message, error)
                return

    @staticmethod
    def _both_apply(questions: Questions, one: Encoded, other: Encoded) -> bool:
        return questions.possible(one.applies.true, other.applies.true)


def _one_only(one: Encoded, other: Encoded) -> list[int]:
    # Where the other applies: what its scope adds would make the reason long, and is seldom in doubt.
    return [one.root.true, other.applies.true, -other.core.true]


def _both_breached(one: Encoded, other: Encoded) -> list[int]:
    return [one.applies.true, other.applies.true, one.breach.true, other.breach.true]


def _both_kept(one: Encoded, other: Encoded) -> list[int]:
    return [one.applies.true, other.applies.true, one.core.false, other.core.false]


def _references(pack: Pack, name: str) -> set[str]:
    """The norms that a norm refers to, directly or through others."""
    norms: set[str] = set()
    concepts: set[str] = set()
    waiting: list[Rule] = [pack.norms[name]]
    while waiting:
        for _, node in waiting.pop().walk():
            if node.norm is not None and node.norm not in norms:
                norms.add(node.norm)
                waiting.append(pack.norms[node.norm])
            if node.concept is not None and node.concept not in concepts:
                concepts.add(node.concept)
                waiting.append(pack.concepts[node.concept])
    return norms
