"""What a map says of each fact, State, number and moment: a constant of every row, or a column of the frame of facts.

A row's case has facts under the ids of its acts and of its one person. The frame of facts has a column for each of
them, see `rightscheck.bulk.cells`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from rightscheck.bulk.dateforms import precision
from rightscheck.bulk.mapping import PERSON, UNKNOWN, Cell, Map
from rightscheck.casefile.case import DONE, FactValue
from rightscheck.dates import PartialDate, parse_date
from rightscheck.grounding.reading import FactKey
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate

FROM, UNTIL = ".from", ".until"
"""What the two columns of a moment are called after its name: the first and the last minute at which it may be."""


@dataclass(frozen=True)
class Slot:
    """A value that a row has.

    Attributes:
        column: its column in the frame of facts; empty for a constant.
        value: the constant.
        possible: the texts that the column can have, where the map lists them all.
        complete: of a list, whether it leaves out nothing.
        clock: of a moment, whether it has a time of day.
    """

    column: str = ""
    value: FactValue | None = None
    possible: frozenset[str] | None = None
    complete: bool = False
    clock: bool = False


def constant(text: str, predicate: Predicate, pack: Pack, split: str = "") -> FactValue:
    """The value that a text is for a predicate.

    Raises:
        ValueError: it is none; says what is wrong.
    """
    kind = predicate.type
    if kind in ("bool", "enum"):
        if text not in predicate.values:
            raise ValueError("this is not one of the possible values. See `rightscheck facts` for them.")
        return text
    if kind == "date":
        return parse_date(text)
    parts = [part.strip() for part in text.split(split or ",") if part.strip()]
    if kind == "countries":
        return frozenset(map(pack.states.code, parts))
    if kind == "set":
        if not set(parts) <= set(predicate.values):
            raise ValueError("this is not one of the possible values. See `rightscheck facts` for them.")
        return frozenset(parts)
    numbers = [int(part) for part in parts]
    return numbers[0] if kind == "int" and len(numbers) == 1 else tuple(numbers)


def clock_of(formats: tuple[str, ...]) -> bool:
    """Whether dates written like this have a time of day."""
    return any(precision(form) == "minute" for form in formats)


@dataclass
class Slots:
    """Everything that the rows of a map have; `acts` are those that are there.

    Attributes:
        facts: by what they are about and their predicate.
        to: the destination of each act that has one; `date` its moment.
    """

    map: Map
    pack: Pack
    acts: tuple[str, ...]
    facts: dict[FactKey, Slot] = field(default_factory=dict)
    nationality: Slot | None = None
    age: Slot | None = None
    to: dict[str, Slot] = field(default_factory=dict)
    date: dict[str, Slot] = field(default_factory=dict)

    def moment(self, act: str) -> Slot | None:
        """The moment at which an act is judged; None where no row tells it."""
        if self.map.acts[act].status != DONE:
            day = self.map.assessed_on
            return None if day is None else Slot(value=day, clock=day.clock)
        return self.date.get(act)

    def states(self, role: str, act: str, bearer: str, injured: str | None) -> Slot | None:
        """The States in a role, as one text with `|` between them; None where no row tells them."""
        if role == "duty_bearer":
            return Slot(value=bearer)
        if role == "injured_state":
            return Slot(value=injured) if injured else None
        return self.to.get(act) if role == "destination" else self.nationality


def slots(map_: Map, pack: Pack, acts: tuple[str, ...]) -> Slots:
    """The slots of rows that have these acts."""
    found = Slots(map_, pack, acts)
    found.nationality = _state(map_.person.nationality, "person.nationality", pack)
    found.age = _number(map_.person.age, "person.age")
    for key in acts:
        act = map_.acts[key]
        to, day = _state(act.to, f"{key}.to", pack), _moment(act.date, f"{key}.date")
        if to is not None:
            found.to[key] = to
        if day is not None:
            found.date[key] = day
    for cell in map_.facts:
        predicate = pack.vocabulary.names[cell.fact]
        about = subject_of(map_, pack, predicate, cell.about)
        if cell.todo or (about != PERSON and about not in acts):
            continue
        found.facts[about, predicate.name] = _fact(cell, f"{about}.{predicate.name}", predicate, pack)
    return found


def subject_of(map_: Map, pack: Pack, predicate: Predicate, about: str | None) -> str:
    """What an entry is about: as it says, or the one thing of the map that it may be about."""
    if about is not None:
        return about
    wanted = pack.vocabulary.about(predicate)
    if wanted == "person":
        return PERSON
    also = pack.vocabulary.also(predicate)
    own = [key for key, act in map_.acts.items() if wanted in ("any_act", act.kind)]
    return next(iter([*own, *(key for key, act in map_.acts.items() if act.kind in also), *map_.acts]))


def _state(cell: Cell | None, column: str, pack: Pack) -> Slot | None:
    if cell is None or cell.todo:
        return None
    if cell.constant is None:
        return Slot(column)
    parts = cell.constant.split(cell.split) if cell.split else [cell.constant]
    return Slot(value="|".join(pack.states.code(part.strip()) for part in parts))


def _number(cell: Cell | None, column: str) -> Slot | None:
    if cell is None or cell.todo:
        return None
    return Slot(column) if cell.constant is None else Slot(value=int(cell.constant))


def _moment(cell: Cell | None, column: str) -> Slot | None:
    if cell is None or cell.todo:
        return None
    if cell.constant is not None:
        day = parse_date(cell.constant)
        return Slot(value=day, clock=day.clock)
    return Slot(column, clock=clock_of(cell.formats))


def _fact(cell: Cell, column: str, predicate: Predicate, pack: Pack) -> Slot:
    if cell.constant is not None:
        value = constant(cell.constant, predicate, pack)
        clock = isinstance(value, PartialDate) and value.clock
        return Slot(value=value, complete=cell.complete, clock=clock)
    return Slot(column, None, _possible(cell), cell.complete, clock_of(cell.formats))


def _possible(cell: Cell) -> frozenset[str] | None:
    """The texts that a cell can come to; None where it may be any."""
    if cell.ranges:
        return frozenset(one.is_ for one in cell.ranges)
    if not cell.values:
        return None
    meant = {*cell.values.values(), cell.other} - {"", UNKNOWN}
    return frozenset(part.strip() for text in meant for part in (text.split(cell.split) if cell.split else [text]))
