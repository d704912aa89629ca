"""The chronology of a case as a picture: a line for each act, dated fact and period beside an axis of time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rightscheck.casefile.sentences import date_words
from rightscheck.language import day_words, marked, tr, tr_number
from rightscheck.report.dossier import Dossier
from rightscheck.report.model import Picture
from rightscheck.report.pictures.axis import Axis
from rightscheck.report.pictures.canvas import BODY, HIGHEST, INK, PALE, PAPER, SMALL, SOFT, WIDTH, Canvas
from rightscheck.report.pictures.events import Dispute, Event, Span, disputes, events, in_order, kept, span
from rightscheck.report.pictures.lettering import Lines, lines, width_of

_LABEL: Final = 14.0
_LABEL_WIDTH: Final = 292.0
_START, _END, _OPEN = 336.0, 648.0, 18.0
"""The axis, and the room beside it for what is open at an end."""
_TOP: Final = 40.0
_BELOW: Final = 80.0
"""The room for the legend."""
_MOST: Final = 40
"""More dates than these never fit on a page."""
_BAR: Final = 10.0
_GAP: Final = 9.0
_MARKS: Final[dict[Dispute, str]] = {"disputed": marked("In dispute"), "accounts": marked("Several accounts")}
_WORDS: Final[dict[Dispute, str]] = {
    "": marked("{event} [{said}]"),
    "disputed": marked("In dispute: {event} [{said}]"),
    "accounts": marked("One of several accounts: {event} [{said}]"),
}
_LEGEND: Final = {
    "day": marked("on this day"),
    "range": marked("some time in this range"),
    "about": marked("about"),
    "period": marked("lasted so long"),
    "open": marked("open at this end"),
    "cut": marked("time left out"),
    "scale": marked("Not to scale."),
}


@dataclass(frozen=True)
class _Row:
    event: Event
    dispute: Dispute
    head: Lines | None
    text: Lines
    said: Lines

    @property
    def height(self) -> float:
        return (self.head.height if self.head else 0) + self.text.height + self.said.height + _GAP


def chronology(dossier: Dossier, highest: float = HIGHEST) -> Picture:
    """Acts, dated facts, periods and the day of assessment along an axis of time. A date that is not known to the day
    is the range in which it lies; versions of one date stand together, each with who says so.

    A case with more events than fit into the height (default: a page) is shown by its acts and dates first, and the
    number of those left out is said.
    """
    groups = in_order(events(dossier))
    most, room = min(len(groups), _MOST), highest - _TOP - _BELOW
    while True:
        rows = list(_rows(kept(groups, most)))
        height = sum(row.height for row in rows)
        if height <= room or most <= 1:
            break
        most = max(1, min(most - 1, int(most * room / height)))
    more = _more(sum(map(len, groups)) - len(rows))
    assessed = dossier.case.head.assessed_on
    title = tr("Chronology")
    said = [tr(_WORDS[row.dispute], event=row.event.text, said=row.event.said) for row in rows]
    if assessed:
        said.append(tr("Assessed on {day}.", day=date_words(assessed)))
    text = " ".join([*said, *filter(None, [more])])
    drawing = _Drawing(rows, span(assessed) if assessed else None)
    return drawing.canvas.picture(drawing.draw(date_words(assessed) if assessed else "", more), title, text)


def _more(number: int) -> str:
    if number < 1:
        return ""
    return tr_number("… and {number} more dated fact.", "… and {number} more dated facts.", number)


def _rows(groups: Sequence[list[Event]]) -> Iterator[_Row]:
    for versions in groups:
        dispute = disputes(versions)
        for number, event in enumerate(versions):
            head = lines(tr(_MARKS[dispute]), _LABEL_WIDTH, SMALL, bold=True) if dispute and not number else None
            text = lines(event.text, _LABEL_WIDTH, BODY, most=6)
            yield _Row(event, dispute, head, text, lines(event.said, _LABEL_WIDTH, SMALL, italic=True, most=4))


class _Drawing:
    def __init__(self, rows: Sequence[_Row], assessed: Span | None) -> None:
        self.canvas = Canvas(WIDTH)
        self.rows = rows
        self.assessed = assessed
        spans = [s for row in rows for s in (row.event.when, row.event.until) if s]
        spans += [assessed] if assessed else []
        begins = [moment for s in spans for moment in (s.low, s.core_low) if moment]
        ends = [moment for s in spans for moment in (s.high, s.core_high) if moment]
        self.axis = Axis(begins, ends, _START, _END) if begins or ends else None
        self.used: set[str] = set()

    def draw(self, day: str, more: str) -> float:
        """Draw everything; the height of the picture."""
        bottom = _TOP + sum(row.height for row in self.rows)
        if self.axis:
            self._grid(self.axis, bottom, day)
        y = _TOP
        previous: tuple[str, ...] = ()
        for row in self.rows:
            if row.event.subject != previous:
                self.canvas.line(0, y, WIDTH, y, stroke=PALE, line=0.6)
            previous = row.event.subject
            self._row(row, y)
            y += row.height
        self.canvas.line(0, y, WIDTH, y, line=0.8)
        y += 6
        if more:
            y = self.canvas.say(_LABEL, y, more, size=BODY) + 4
        return self._legend(y) + 6

    def _grid(self, axis: Axis, bottom: float, day: str) -> None:
        canvas = self.canvas
        # As wide as a long date is in the language.
        room = width_of(day_words(2000, 9, 30), 10) + 8
        assessed = self._assessed(axis, bottom, day)
        for tick in axis.ticks(room):
            if abs(tick.at - assessed) < room / 2:
                continue
            canvas.line(tick.at, _TOP - 5, tick.at, bottom, stroke=PALE, line=0.6)
            canvas.line(tick.at, _TOP - 5, tick.at, _TOP, line=0.8)
            edge = tick.at + width_of(tick.text, 10) / 2 - WIDTH
            canvas.say(tick.at - max(edge, 0), _TOP - 20, tick.text, size=10, anchor="middle", fill=SOFT)
        canvas.line(_START - _OPEN, _TOP, _END + _OPEN, _TOP, line=0.8)
        self.used |= set() if axis.to_scale else {"scale"}
        for cut in axis.cuts:
            self.used.add("cut")
            canvas.line(cut.at, _TOP, cut.at, bottom, stroke=PALE, line=0.8, dash="1 4")
            self._cut(cut.at, _TOP)

    def _assessed(self, axis: Axis, bottom: float, day: str) -> float:
        """The line of the day of assessment; where it stands, far away if there is none."""
        if self.assessed is None or self.assessed.low is None or self.assessed.high is None:
            return -WIDTH
        at = (axis.at(self.assessed.low) + axis.at(self.assessed.high)) / 2
        self.canvas.line(at, 17, at, bottom, dash="6 3")
        text = tr("Assessed on {day}.", day=day)
        over = at + width_of(text, 10, bold=True) / 2 - WIDTH
        self.canvas.say(at - max(over, 0), 2, text, size=10, bold=True, anchor="middle")
        return at

    def _cut(self, x: float, y: float) -> None:
        self.canvas.box(x - 3, y - 3, 6, 6, fill=PAPER, stroke="none")
        self.canvas.line(x - 4, y + 5, x - 1, y - 5)
        self.canvas.line(x + 1, y + 5, x + 4, y - 5)

    def _row(self, row: _Row, y: float) -> None:
        top = y + _GAP / 2
        if row.dispute:
            joined = -2 if row.head is None else 2
            dash = "5 2" if row.dispute == "accounts" else ""
            self.canvas.line(4, y + joined, 4, y + row.height - 2, line=2.4, dash=dash)
        if row.head:
            top = self.canvas.put(_LABEL, top, row.head)
        below = self.canvas.put(_LABEL, top, row.text)
        self.canvas.put(_LABEL, below, row.said, fill=SOFT)
        middle = top + BODY * 0.65
        if row.event.period:
            self._period(row.event, middle)
        elif row.event.when:
            self._date(row.event.when, middle)
        else:
            self.canvas.say(_START, top, tr("no date is stated"), size=SMALL, fill=SOFT)

    def _date(self, when: Span, y: float) -> None:
        """The time in which something lies: a sign on a day, a bar over a range, hatched where it is only about."""
        canvas, axis = self.canvas, self._axis()
        start, end = self._ends(when)
        if when.certain:
            self.used.add("day")
            self._day((start + end) / 2, y)
            return
        core_start = axis.at(when.core_low) if when.core_low else start
        core_end = axis.at(when.core_high) if when.core_high else end
        about = [(low, high) for low, high in ((start, core_start), (core_end, end)) if high > low]
        for low, high in about:
            self.used.add("about")
            self._hatched(low, high, y)
        if (when.core_low, when.core_high) != (None, None) and about and self._one_day(when):
            self._day((core_start + core_end) / 2, y)
            return
        self.used.add("range")
        canvas.box(core_start, y - _BAR / 2, core_end - core_start, _BAR, fill=PAPER, line=1.2)
        self._open(when.low is None, when.high is None, y)

    @staticmethod
    def _one_day(when: Span) -> bool:
        return Span(when.core_low, when.core_high, when.core_low, when.core_high).certain

    def _period(self, event: Event, y: float) -> None:
        """A period: filled while it lasted for certain, a range where it is not known when it began or ended."""
        axis = self._axis()
        begin, finish = event.when, event.until
        start = axis.at(begin.high) if begin and begin.high else _START - _OPEN
        end = axis.at(finish.low) if finish and finish.low else _END + _OPEN
        low = axis.at(begin.low) if begin and begin.low else _START - _OPEN
        high = axis.at(finish.high) if finish and finish.high else _END + _OPEN
        self.used.add("period")
        if begin and begin.certain:
            start = low
        if finish and finish.certain:
            end = high
        for left, right in ((low, min(start, high)), (max(end, low), high)):
            if right > left:
                self.used.add("range")
                self.canvas.box(left, y - _BAR / 2, right - left, _BAR, fill=PAPER, line=1.2)
        if end > start:
            self.canvas.box(start, y - _BAR / 2, end - start, _BAR, fill=SOFT, line=1.2)
        self._open(begin is None or begin.low is None, finish is None or finish.high is None, y)

    def _axis(self) -> Axis:
        assert self.axis is not None  # noqa: S101 - asked only where there is a date
        return self.axis

    def _ends(self, span: Span) -> tuple[float, float]:
        """Where a range begins and ends; what is open reaches over the end of the axis."""
        start = self._axis().at(span.low) if span.low else _START - _OPEN
        return start, self._axis().at(span.high) if span.high else _END + _OPEN

    def _day(self, x: float, y: float) -> None:
        self.canvas.path([(x - 6, y), (x, y - 6), (x + 6, y), (x, y + 6)], closed=True, fill=INK)

    def _hatched(self, start: float, end: float, y: float) -> None:
        self.canvas.box(start, y - _BAR / 2, end - start, _BAR, fill=PAPER, stroke="none")
        self.canvas.hatch(start, y - _BAR / 2, end - start, _BAR)
        self.canvas.line(start, y - _BAR / 2, end, y - _BAR / 2, stroke=SOFT, line=0.8, dash="2 2")
        self.canvas.line(start, y + _BAR / 2, end, y + _BAR / 2, stroke=SOFT, line=0.8, dash="2 2")

    def _open(self, low: bool, high: bool, y: float) -> None:
        """Arrow heads where a bar has no end."""
        for is_open, tip, way in ((low, _START - _OPEN, 1), (high, _END + _OPEN, -1)):
            if is_open:
                self.used.add("open")
                points = [(tip - 5 * way, y), (tip + 3 * way, y - 8), (tip + 3 * way, y + 8)]
                self.canvas.path(points, closed=True, fill=PAPER, line=1.2)

    def _legend(self, y: float) -> float:
        """The signs that were used; the height below them."""
        x = _LABEL
        for name, words in _LEGEND.items():
            if name not in self.used:
                continue
            text = lines(tr(words), WIDTH, SMALL, most=1)
            sign = 0.0 if name == "scale" else 32.0
            if x + sign + text.width > WIDTH:
                x, y = _LABEL, y + 18
            self._sign(name, x, y + 8)
            self.canvas.put(x + sign, y + 1, text, fill=SOFT)
            x += sign + text.width + 20
        return y + 18

    def _sign(self, name: str, x: float, y: float) -> None:
        canvas = self.canvas
        if name == "day":
            self._day(x + 13, y)
        elif name == "about":
            self._hatched(x, x + 26, y)
        elif name == "cut":
            self._cut(x + 13, y)
        elif name == "open":
            canvas.path([(x + 4, y), (x + 13, y - 7), (x + 13, y + 7)], closed=True, fill=PAPER, line=1.2)
        elif name != "scale":
            canvas.box(x, y - _BAR / 2, 26, _BAR, fill=SOFT if name == "period" else PAPER, line=1.2)
