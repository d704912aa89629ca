"""Parts of a rule that can never hold where they count, that can never fail, and norms with one outcome only.

A part counts where what stands above it asks for it: an element where the norm applies, a condition where what is asked
together with it is not false, an exception where the breach is not false anyhow, what defeats an argument where the
argument stands. Only the smallest part is named: what is built from it is mended with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from typing import Final, NamedTuple

from rightscheck.grounding.compiled import APPLIES, ROOT
from rightscheck.inference.clauses import Clauses
from rightscheck.law.lint import Remark
from rightscheck.law.norms import Node, Norm
from rightscheck.proofs.encoding import Encoded, Encoding, Line, Rule, file_of
from rightscheck.proofs.facts import Facts
from rightscheck.proofs.kinds import Frame
from rightscheck.proofs.named import Named
from rightscheck.proofs.questions import Bench, Questions, conflict
from rightscheck.proofs.words import exclude
from rightscheck.strictyaml import field_name

Place = tuple[str | int, ...]
Held = tuple[str, bool]
"""A node of a tree: that it is true, or only that it is not false."""
Context = tuple[Held, ...]
"""What is wanted together."""
_KINDS_OF_PART: Final = {
    "unless": "exception",
    "aggravating": "circumstance",
    "for": "argument",
    "against": "argument",
}


class _Reading(NamedTuple):
    """A rule as it is encoded in one frame; a concept for norms of one instrument."""

    frame: Frame
    instrument: str
    questions: Questions
    encoded: Encoded


def never(bench: Bench) -> Iterator[Remark]:
    """Remarks on every norm and on the concepts that they refer to."""
    for name in bench.names:
        norm = bench.pack.norms[name]
        instrument = norm.cite.instrument
        yield from _remarks(bench.named, norm, [(frame, instrument) for frame in bench.frames(name)])
    for name in bench.concepts:
        # Most concepts are the same for the norms of all instruments; each reading is looked into once.
        different = {
            (frame, tuple(encoded.values.values())): instrument for frame, instrument, encoded in bench.readings(name)
        }
        contexts = [(frame, instrument) for (frame, _), instrument in different.items()]
        yield from _remarks(bench.named, bench.pack.concepts[name], contexts)


def _remarks(names: Named, rule: Rule, contexts: Iterable[tuple[Frame, str]]) -> list[Remark]:
    """Remarks on one rule, encoded alone: a solver with less in it answers sooner."""
    with ExitStack() as stack:
        readings = []
        for frame, instrument in contexts:
            encoding = Encoding(Facts(names, frame, stack.enter_context(Clauses())))
            readings.append(_Reading(frame, instrument, Questions(encoding), _in(encoding, rule, instrument)))
        return _Rule(names, rule, readings).remarks()


class _Rule:
    """A rule in every reading that it has: something is never so if it is so in none of them."""

    def __init__(self, named: Named, rule: Rule, readings: Sequence[_Reading]) -> None:
        self.named, self.rule, self.readings = named, rule, readings
        self.file = file_of(rule)
        self.names = {id(node): name for name, node in readings[0].encoded.compiled.written.items()}
        self.found: list[Remark] = []

    def remarks(self) -> list[Remark]:
        """What is wrong with the rule."""
        scope: Context = ()
        for place, node in self.rule.parts:
            if place[0] == "applies":
                self._look(place, node, ())
                if not self.found and not self._possible((APPLIES, True)):
                    reasons = exclude(self._lines(((APPLIES, True),)), self.file)
                    self._say(place, f"the norm can never apply: {reasons}. Mend one.")
                    return self.found
                scope = self._live(((APPLIES, True),), ())
            elif place[0] in ("unless", "aggravating"):
                # An exception counts where the breach is open too: it then refutes it.
                breach = self.names[id(self.rule.parts[1][1])], place[0] == "aggravating"
                self._look(place, node, self._live((*scope, breach), scope))
            else:
                self._look(place, node, scope)
        if isinstance(self.rule, Norm) and not self.found:
            self._outcome()
        return self.found

    def _possible(self, *wanted: Held) -> bool:
        return any(reading.questions.possible(*_literals(reading.encoded, wanted)) for reading in self.readings)

    def _live(self, context: Context, otherwise: Context) -> Context:
        """A context, or another where it can never hold: what is wrong with it is said elsewhere."""
        return context if self._possible(*context) else otherwise

    # Never true -------------------------------------------------------------------------------------------------------

    def _look(self, place: Place, node: Node, context: Context) -> None:
        name = self.names[id(node)]
        base = f"{name}.base" if f"{name}.base" in self.readings[0].encoded.values else name
        kids = [kid for step, kid in node.kids if step[0] in ("all", "any", "of", "for")]
        dead = not self._possible(*context, (name, True))
        if dead and all(self._possible(*context, (self.names[id(kid)], True)) for kid in kids):
            self._say_never(place, node, context, name, base)
            return
        self._never_false(place, node, name, kids)
        for step, kid in node.kids:
            if step[0] == "shifts":
                self._trigger(place + step, kid)
            else:
                self._look(place + step, kid, self._around(step, kid, node, context, base))

    def _trigger(self, place: Place, node: Node) -> None:
        """The trigger of a shift of burden is read by itself, on the evidence weighed."""
        if not any(
            reading.questions.possible(reading.questions.encoding.trigger(self.rule, node, reading.instrument).true)
            for reading in self.readings
        ):
            frame, instrument, _, _ = self.readings[0]
            lines = conflict(self.named, frame, lambda encoding: [encoding.trigger(self.rule, node, instrument).true])
            reasons = exclude(lines, self.file)
            self._say(place, f"the burden is never shifted, since this can never hold: {reasons}. Mend one.")

    def _around(self, step: Place, kid: Node, node: Node, context: Context, base: str) -> Context:
        """What holds wherever a kid of a node counts."""
        if step[0] == "unless":
            return self._live((*context, (base, False)), ())
        if step[0] == "not":
            return ()
        if step[0] == "all":
            beside = tuple((self.names[id(other)], False) for other in node.all or () if other is not kid)
            return self._live((*context, *beside), context)
        targets = [self.names[id(other)] for other in node.for_ or () if other.id in kid.defeats]
        if step[0] == "against" and len(targets) == 1:
            # Whether an argument that does not stand is open or false makes no difference to its element.
            return self._live((*context, (f"{targets[0]}.base", True)), ())
        return context

    def _say_never(self, place: Place, node: Node, context: Context, name: str, base: str) -> None:
        alone = not self._possible((name, True))
        reasons = exclude(self._lines(((name, True),) if alone else (*context, (name, True))), self.file)
        always = base != name and self._possible(*context, (base, True))
        how = "holds only where what defeats it holds too" if always else "can never hold"
        where = "" if alone else " where it counts"
        # It may be there to be shown with why it fails; and of a disputed fact, the tests of both sides may be met.
        inside = {"unless", "against", *(("for",) if always else ())}
        shown = not inside.isdisjoint(map(str, place)) and (always or not alone)
        if shown:
            end = ", so it changes nothing unless facts are disputed. Leave it if that is meant; otherwise mend one."
        else:
            end = ". Mend one."
        self._say(place, f"{_part(place, node)} {how}{where}: {reasons}{end}", error=not shown)

    def _lines(self, wanted: Context) -> list[Line]:
        """The lines that exclude something, in the first reading."""
        frame, instrument, _, _ = self.readings[0]
        return conflict(self.named, frame, lambda encoding: _literals(_in(encoding, self.rule, instrument), wanted))

    def _say(self, place: Place, message: str, *, error: bool = True) -> None:
        self.found.append(Remark(self.file, field_name(place), message, error))

    # Never false, never anything else ---------------------------------------------------------------------------------

    def _never_false(self, place: Place, node: Node, name: str, kids: Sequence[Node]) -> None:
        # A test of all values asks whether anything is said, which rules do where a fact takes another for granted.
        if kids and not self._fails(name) and all(self._fails(self.names[id(kid)]) for kid in kids):
            message = (
                f"{_part(place, node)} can never fail: whatever is known of it, it holds, so it asks nothing. "
                "Narrow it or drop it."
            )
            self._say(place, message)

    def _fails(self, name: str) -> bool:
        return any(
            reading.questions.possible_if_closed(reading.encoded.values[name].false) for reading in self.readings
        )

    def _outcome(self) -> None:
        if not any(
            reading.questions.possible(reading.encoded.applies.true, -reading.encoded.core.true)
            for reading in self.readings
        ):
            message = (
                "wherever the norm applies it is met too, so that no conduct complies. Mend the scope or the breach."
            )
            self._say(("breach",), message)
        elif not self._possible((ROOT, True)):
            message = "the norm can never be met: wherever its breach holds, an exception does too. Mend one."
            self._say(("breach",), message)


def _literals(encoded: Encoded, wanted: Context) -> list[int]:
    return [encoded.values[name].true if true else -encoded.values[name].false for name, true in wanted]


def _in(encoding: Encoding, rule: Rule, instrument: str) -> Encoded:
    """A rule in an encoding."""
    return encoding.norm(rule.norm) if isinstance(rule, Norm) else encoding.concept(rule.concept, instrument)


def _part(place: Place, node: Node) -> str:
    """A part of a rule as remarks call it."""
    if node.id is None:
        return "this"
    lists = [step for step in place if isinstance(step, str) and step in _KINDS_OF_PART]
    return f"the {_KINDS_OF_PART[lists[-1]] if lists else 'element'} '{node.id}'"
