"""What is asked of encoded rules: whether something is possible, and if not, which lines of the rules exclude it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

from rightscheck.inference.clauses import Clauses, Rails
from rightscheck.law.pack import Pack
from rightscheck.proofs.encoding import Encoded, Encoding, Line
from rightscheck.proofs.facts import Facts
from rightscheck.proofs.kinds import Frame, frames_of
from rightscheck.proofs.named import Named, named

KEPT: Final = 400
"""So many solutions are remembered: most questions are answered by one that was found before."""


class Questions:
    """Questions about the rules in one frame."""

    def __init__(self, encoding: Encoding) -> None:
        self.encoding = encoding
        self._clauses = encoding.clauses
        closed = encoding.facts.closed
        self._found: dict[int, deque[frozenset[int]]] = {-closed: deque(maxlen=KEPT), closed: deque(maxlen=KEPT)}

    def possible(self, *wanted: int) -> bool:
        """Whether all of these can hold on some facts."""
        return self._possible(-self.encoding.facts.closed, wanted)

    def possible_if_closed(self, *wanted: int) -> bool:
        """The same where elements built from arguments are taken as refuted if no argument stands."""
        return self._possible(self.encoding.facts.closed, wanted)

    def _possible(self, mode: int, wanted: Sequence[int]) -> bool:
        for known in self._found[mode]:
            if known.issuperset(wanted):
                return True
        if not self._clauses.solve([mode, *wanted]):
            return False
        self._found[mode].appendleft(self._clauses.solution())
        return True

    def solution(self, *wanted: int) -> frozenset[int]:
        """The literals of some facts on which all of these hold.

        Raises:
            ValueError: there are no such facts.
        """
        if not self._clauses.solve([-self.encoding.facts.closed, *wanted]):
            raise ValueError("these cannot hold together. Ask first whether they can.")
        return self._clauses.solution()

    def alike(self, one: Rails, other: Rails) -> bool:
        """Whether two propositions come out alike on all facts."""
        return one == other or not any(
            self.possible(*differing)
            for this, that in zip(one, other, strict=True)
            for differing in ((this, -that), (-this, that))
        )


class Bench:
    """The rules of a pack, encoded for every frame in which a norm is read. Use it as a context manager.

    Attributes:
        named: the pack, and what its rules name.
        names: the norms, in the order of the pack; `concepts` are those that they refer to.
        norms: for each frame the norms that are read in it.
        questions: for each frame what can be asked.
    """

    def __init__(self, pack: Pack, chosen: Iterable[str] | None = None) -> None:
        self.pack = pack
        self.named = named(pack)
        self.norms: dict[Frame, list[str]] = {}
        wanted = set(pack.norms if chosen is None else chosen)
        self.names = [name for name in pack.norms if name in wanted]
        for name in self.names:
            for frame in frames_of(pack.norms[name], pack):
                self.norms.setdefault(frame, []).append(name)
        self._clauses: list[Clauses] = []
        self.questions: Mapping[Frame, Questions] = {frame: self._encoded(frame) for frame in self.norms}
        self.concepts = [name for name in pack.concepts if self.readings(name)]

    def __enter__(self) -> Bench:
        return self

    def __exit__(self, *_: object) -> None:
        for clauses in self._clauses:
            clauses.close()

    def _encoded(self, frame: Frame) -> Questions:
        clauses = Clauses()
        self._clauses.append(clauses)
        encoding = Encoding(Facts(self.named, frame, clauses))
        for name in self.norms[frame]:
            encoding.norm(name)
        return Questions(encoding)

    def frames(self, *norms: str) -> list[Frame]:
        """The frames in which all of these norms are read."""
        return [frame for frame, names in self.norms.items() if set(norms) <= set(names)]

    def both(self, first: str, second: str) -> Iterator[tuple[Questions, Encoded, Encoded]]:
        """Two norms in every frame in which both are read."""
        for frame in self.frames(first, second):
            questions = self.questions[frame]
            yield questions, questions.encoding.norm(first), questions.encoding.norm(second)

    def readings(self, concept: str) -> list[tuple[Frame, str, Encoded]]:
        """The frames in which a concept is referred to, with the instrument of the norm that does."""
        return [
            (frame, instrument, encoded)
            for frame, questions in self.questions.items()
            for instrument, encoded in questions.encoding.concepts(concept)
        ]

    def concepts_alike(self, first: str, second: str) -> bool:
        """Whether two concepts come out alike wherever both are referred to, and there is such a place."""
        others = {(frame, instrument): encoded for frame, instrument, encoded in self.readings(second)}
        pairs = [
            (frame, encoded.root, others[frame, instrument].root)
            for frame, instrument, encoded in self.readings(first)
            if (frame, instrument) in others
        ]
        return bool(pairs) and all(self.questions[frame].alike(one, other) for frame, one, other in pairs)


def conflict(
    names: Named, frame: Frame, wanted: Callable[[Encoding], Sequence[int]], *, closed: bool = False
) -> list[Line]:
    """Of what cannot all hold, the lines that suffice for that and of which none can be left out.

    Args:
        wanted: encodes the rules in question and says what is wanted of them.
        closed: elements built from arguments are taken as refuted if no argument stands.

    Raises:
        ValueError: all of it can hold.
    """
    with _traced(names, frame) as encoding:
        clauses = encoding.clauses
        mode = encoding.facts.closed
        asked = [mode if closed else -mode, *wanted(encoding)]
        ties = list(encoding.lines)
        if clauses.solve([*asked, *ties]):
            raise ValueError("all of this can hold, so there is no conflict to explain.")
        kept = [tie for tie in clauses.conflict() if tie in encoding.lines]
        for tie in sorted(kept, reverse=True):
            fewer = [other for other in kept if other != tie]
            if tie in kept and not clauses.solve([*asked, *fewer]):
                kept = [other for other in clauses.conflict() if other in encoding.lines]
        return sorted({encoding.lines[tie] for tie in kept}, key=lambda line: line[:2])


@contextmanager
def _traced(names: Named, frame: Frame) -> Iterator[Encoding]:
    with Clauses() as clauses:
        yield Encoding(Facts(names, frame, clauses), traced=True)
