"""The argument for and against a finding as a picture: the conclusion on top, below it what it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rightscheck.appraisal.findings import Finding
from rightscheck.language import tr
from rightscheck.report.dossier import Dossier
from rightscheck.report.model import Picture
from rightscheck.report.pictures import mapwords
from rightscheck.report.pictures.arguments import Node, Selection
from rightscheck.report.pictures.canvas import BODY, HIGHEST, INK, PAPER, SMALL, SOFT, TINT, WIDTH, Canvas
from rightscheck.report.pictures.lettering import Lines, lines
from rightscheck.report.pictures.signs import value_legend, value_sign, value_words, verdict_sign
from rightscheck.truth import Truth

_SIGNS: Final[Mapping[Truth, str]] = {Truth.TRUE: "+", Truth.FALSE: "−", Truth.UNKNOWN: "?"}
_PAD, _INDENT, _GAP = 5.5, 22.0, 8.0
_BOXES: Final = 36
"""More boxes than these never fit on a page, however they stand."""
_MANY_FACTS: Final = 5
"""So many facts a box has at most on a map that shows everything."""
_FEW_FACTS: Final = (2, 1)
"""How many on any other: the first, unless the second makes room for more parts."""
_SIDE_BY_SIDE: Final = 460.0
"""From this width on, arguments for and against stand beside each other."""


@dataclass(frozen=True)
class _Box:
    """A node with its texts set in lines for its place."""

    node: Node
    x: float
    width: float
    head: Lines
    value: Lines
    text: Lines
    facts: tuple[tuple[str, Lines], ...]
    notes: tuple[Lines, ...]
    columns: tuple[tuple[_Box, ...], ...]

    @property
    def own(self) -> float:
        """The height of the box itself."""
        height = max(self.head.height, self.value.height) + self.text.height + 2 * _PAD
        height += sum(text.height + 2 for _, text in self.facts)
        return height + sum(text.height for text in self.notes)

    @property
    def height(self) -> float:
        """With everything below it."""
        below = max((sum(box.height + _GAP for box in column) for column in self.columns), default=0.0)
        return self.own + below


def argument_map(dossier: Dossier, finding: Finding) -> Picture:
    """The argument on the evidence as it stands: the conclusion, the elements of the norm, the arguments for and
    against them with what defeats what, and the facts with who states them.

    What decides comes first. A map that would not fit on a page shows less and says how much is left out.
    """
    selection, setter = Selection(finding), _Setter(dossier)

    def drawn(parts: int, facts: int) -> _Drawing:
        nodes, more = selection.nodes(frozenset(selection.ranking[:parts]), facts)
        boxes = tuple(setter.box(node, _INDENT, WIDTH - _INDENT - 1) for node in nodes)
        return _Drawing(dossier, finding, nodes, boxes, more)

    def fullest(best: _Drawing, parts: int, most: int, facts: int) -> tuple[_Drawing, int]:
        """As many parts as fit, by halving, and how many those are; the best that is known has `parts`."""
        while parts < most:
            middle = (parts + most + 1) // 2
            fuller = drawn(middle, facts)
            if fuller.height <= HIGHEST:
                best, parts = fuller, middle
            else:
                most = middle - 1
        return best, parts

    most = min(len(selection.ranking), _BOXES)
    drawing = drawn(most, _MANY_FACTS)
    if len(selection.ranking) > _BOXES or drawing.height > HIGHEST:
        drawing, parts = drawn(1, _FEW_FACTS[0]), 1
        for facts in _FEW_FACTS:
            drawing, parts = fullest(drawing, parts, most, facts)
    title = tr("Argument map: {norm}", norm=finding.cite.text)
    return drawing.picture(title, " ".join(mapwords.map_words(dossier, finding, drawing.nodes, drawing.more)))


class _Setter:
    """Sets the texts of nodes; each text once for each width."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._set: dict[tuple[str, float, float, bool, bool, int], Lines] = {}

    def _lines(
        self, text: str, width: float, size: float, *, bold: bool = False, italic: bool = False, most: int = 0
    ) -> Lines:
        key = (text, width, size, bold, italic, most)
        found = self._set.get(key)
        if found is None:
            found = self._set[key] = lines(text, width, size, bold=bold, italic=italic, most=most)
        return found

    def box(self, node: Node, x: float, width: float) -> _Box:
        """A node and everything below it, at a place of a width."""
        inner = width - 2 * _PAD - 4
        value = self._lines(mapwords.value_of(node), inner * 0.62, SMALL, bold=node.element.value is Truth.TRUE, most=2)
        notes = [self._lines(note, inner, SMALL, italic=True, most=3) for note in mapwords.notes(node)]
        if node.defeated_by:
            notes.insert(0, self._lines(mapwords.defeated(node), inner, SMALL, bold=True, most=2))
        return _Box(
            node,
            x,
            width,
            self._lines(mapwords.role(node), inner - value.width - 30, SMALL, bold=True, most=2),
            value,
            self._lines(mapwords.question(node), inner, BODY, most=5),
            tuple(
                (
                    _SIGNS[use.supports],
                    self._lines(mapwords.fact_words(self._dossier, node, use), inner - 14, SMALL, most=5),
                )
                for use in node.facts
            ),
            tuple(notes),
            self._columns(node, x, width),
        )

    def _columns(self, node: Node, x: float, width: float) -> tuple[tuple[_Box, ...], ...]:
        """What speaks for a node and against it: side by side where there is room, else one below the other."""
        if node.support and node.attack and width >= _SIDE_BY_SIDE:
            half = (width - _GAP) / 2
            return tuple(
                tuple(self.box(one, left + _INDENT, half - _INDENT) for one in side)
                for side, left in ((node.support, x), (node.attack, x + half + _GAP))
            )
        below = (*node.support, *node.attack)
        return (tuple(self.box(one, x + _INDENT, width - _INDENT) for one in below),) if below else ()


class _Drawing:
    def __init__(
        self, dossier: Dossier, finding: Finding, nodes: Sequence[Node], boxes: Sequence[_Box], more: int
    ) -> None:
        self.finding = finding
        self.nodes, self.boxes, self.more = nodes, boxes, more
        inner = WIDTH - 2 * _PAD
        self._title = lines(
            tr("{cite}, {title}", **mapwords.norm_names(finding)), inner - 100, BODY + 2, bold=True, most=4
        )
        self._conclusion = lines(mapwords.conclusion(dossier, finding), inner - 26, BODY, most=4)
        reason = tr("It does not apply: {reason}.", reason=finding.reason) if finding.reason else ""
        self._reason = lines(reason, inner, SMALL, most=4)
        self._more = lines(mapwords.left_out(more) if more else "", WIDTH - _INDENT, SMALL, italic=True)
        self._top = self._title.height + self._conclusion.height + self._reason.height + 2 * _PAD + 2
        self.height = self._top + sum(box.height + _GAP for box in boxes) + self._more.height + 66

    def picture(self, title: str, words: str) -> Picture:
        """Draw it."""
        self.canvas = canvas = Canvas(WIDTH)
        canvas.box(1, 1, WIDTH - 2, self._top, line=2, fill=TINT)
        value = self.finding.views.weighed
        value_sign(canvas, WIDTH - 18, _PAD + 8, value)
        canvas.say(WIDTH - 28, _PAD + 1, value_words(value), bold=True, anchor="end")
        y = canvas.put(_PAD + 2, _PAD, self._title) + 2
        canvas.say(_PAD + 2, y, verdict_sign(self.finding.verdict), bold=True)
        y = canvas.put(_PAD + 20, y, self._conclusion)
        canvas.put(_PAD + 2, y, self._reason, fill=SOFT)
        y = self._below(0, self._top + 1, self.boxes) if self.boxes else self._top + 1
        y = canvas.put(_INDENT, y + 4, self._more, fill=SOFT)
        return canvas.picture(self._legend(y + 6), title, words)

    def _below(self, x: float, top: float, boxes: Sequence[_Box]) -> float:
        """Boxes one below the other under something that ends at `top`, each joined to it; the height below them."""
        y = top
        ends: dict[bool, float] = {}
        for box in boxes:
            y += _GAP
            attacks = box.node.attacks
            trunk = x + (14 if attacks else 6)
            middle = y + _PAD + SMALL * 0.65
            stands = box.node.element.value is Truth.TRUE
            self.canvas.line(trunk, middle, box.x, middle, line=1.6 if stands else 0.8, dash="" if stands else "3 2")
            ends[attacks] = middle
            self._box(box, y)
            y += box.height
        for attacks, end in ends.items():
            trunk = x + (14 if attacks else 6)
            self.canvas.line(trunk, top, trunk, end, line=0.8)
            self._tip(trunk, top, attacks=attacks)
        return y

    def _tip(self, x: float, y: float, *, attacks: bool) -> None:
        """What a line does to what stands above it: an arrow supports, a bar attacks."""
        if attacks:
            self.canvas.line(x - 4, y + 3, x + 4, y + 3, line=2.6)
        else:
            self.canvas.path([(x, y), (x - 3.5, y + 6), (x + 3.5, y + 6)], closed=True, fill=INK)

    def _box(self, box: _Box, y: float) -> None:
        canvas, value = self.canvas, box.node.element.value
        line = 1.6 if value is Truth.TRUE else 0.8
        canvas.box(box.x, y, box.width, box.own, line=line, fill=PAPER, dash="4 3" if value is Truth.UNKNOWN else "")
        if box.node.attacks:
            canvas.hatch(box.x, y, 4, box.own)
        else:
            canvas.box(box.x, y, 4, box.own, fill=SOFT, stroke="none")
        left, right = box.x + _PAD + 4, box.x + box.width - _PAD
        value_sign(canvas, right - 6, y + _PAD + 7, value)
        canvas.put(right - 16, y + _PAD, box.value, anchor="end")
        below = canvas.put(left, y + _PAD, box.head, fill=SOFT)
        below = canvas.put(left, max(below, y + _PAD + box.value.height), box.text)
        for sign, text in box.facts:
            canvas.say(left, below + 2, sign, size=SMALL, bold=True)
            below = canvas.put(left + 12, below + 2, text)
        for note in box.notes:
            below = canvas.put(left, below, note)
        for column in box.columns:
            self._below(column[0].x - _INDENT, y + box.own, column)

    def _legend(self, y: float) -> float:
        canvas = self.canvas
        value_legend(canvas, 0, y)
        x = 280.0
        for attacks, words in ((False, tr("supports what is above")), (True, tr("speaks against what is above"))):
            canvas.line(x, y + 2, x, y + 15, line=0.8)
            self._tip(x, y + 2, attacks=attacks)
            text = lines(words, WIDTH, SMALL, most=1)
            canvas.put(x + 10, y + 1, text, fill=SOFT)
            x += text.width + 34
        y = canvas.put(0, y + 19, lines(tr("+ fact for it, − fact against it, ? undecided."), WIDTH, SMALL), fill=SOFT)
        return y + 4
