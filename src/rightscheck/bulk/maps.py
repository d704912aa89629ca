"""Loading a map: strict YAML, then every name and value in it against the rule pack and the columns of the table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from rightscheck.bulk.mapcells import CellReader, Target
from rightscheck.bulk.mapping import PERSON, TABLE, FactCell, Map, MapAct, MapPerson, MapSource
from rightscheck.casefile.case import APPLICANT, DONE, NEUTRAL
from rightscheck.law.complaints import Complaints
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate
from rightscheck.packaged import packaged
from rightscheck.problems import InputError, is_identifier, nearest, none_called, shown
from rightscheck.strictyaml import Document, Location, examine, load, read_text
from rightscheck.validation import validate

COUNTED: Final = ("nationality", "destination", "year", "month")
"""The counts that are made of every table."""
TAKEN: Final = ("row", "line")
"""What else results have beside what is counted and the norms."""
WORDS: Final = "words.yaml"
"""The file beside the ready maps that is none: what columns are called."""
NATIONALITY: Final = Target("countries", "the nationality")
ONE_NATIONALITY: Final = Target("state", "the nationality")
AGE: Final = Target("int", "the age")
DESTINATION: Final = Target("state", "the destination")
DATE: Final = Target("date", "the date of the act")


def load_map(file: Path, pack: Pack, columns: Sequence[str] | None = None) -> Map:
    """Load a map and check it against a rule pack and, where they are known, the columns of the table.

    Returns:
        The map in the words of the pack: States as codes, aliases of predicates resolved, `about` of every fact that
        counts filled in, constants and values as facts have them; the members of a constant list stand between commas.

    Raises:
        InputError: with every problem found.
    """
    return read_map(read_text(file), str(file), pack, columns)


def read_map(text: str, file: str, pack: Pack, columns: Sequence[str] | None = None) -> Map:
    """Read a map from text as `load_map` does; `file` is the name used in problems.

    Raises:
        InputError: with every problem found.
    """
    document, problems = examine(text, file)
    made, wrong = validate(Map, document, kind="map")
    said = {(problem.line, problem.column) for problem in problems}
    problems += [problem for problem in wrong if (problem.line, problem.column) not in said]
    if made is None:
        raise InputError(problems)
    reader = _Reader(document, made, pack, columns)
    resolved = reader.resolve()
    problems += reader.problems
    if problems:
        raise InputError(problems)
    return resolved


class ReadyMap(NamedTuple):
    """A map that comes with rightscheck, and how much of it fits a table: the share of its columns that are there."""

    name: str
    file: Path
    share: float


def maps_available() -> dict[str, Path]:
    """The ready maps that come with rightscheck, by name."""
    files = sorted(packaged("maps").glob("*.yaml"))
    return {file.stem: file for file in files if file.name != WORDS}


def ready_map(columns: Iterable[str], *, least: float = 1.0, fold: Callable[[str], str] = str) -> ReadyMap | None:
    """The ready map that fits a table best; of equals the one with most columns that no other ready map reads.

    Args:
        columns: of the table.
        least: the share of the columns of the map that must be there.
        fold: what makes names equal that are written in different ways.
    """
    known = set(map(fold, columns))
    wanted = {name: set(map(fold, columns_of(file))) for name, file in maps_available().items()}
    read = Counter(column for names in wanted.values() for column in names)
    found: tuple[float, int, ReadyMap] | None = None
    for name, file in maps_available().items():
        there = wanted[name] & known
        share = len(there) / max(len(wanted[name]), 1)
        own = sum(read[column] == 1 for column in there)
        if share >= least and (found is None or (share, own) > found[:2]):
            found = share, own, ReadyMap(name, file, share)
    return None if found is None else found[2]


@cache
def columns_of(file: Path) -> frozenset[str]:
    """The columns that a map reads from its own table, entries still to do left aside.

    Raises:
        InputError: it is no map.
    """
    document = load(file)
    made, problems = validate(Map, document, kind="map")
    if made is None:
        raise InputError(problems)
    return frozenset(made.columns) - {name for join in made.join.values() for name in join.columns}


class _Reader(Complaints):
    """Checks a map and collects what is wrong with it."""

    def __init__(self, document: Document, given: Map, pack: Pack, columns: Sequence[str] | None) -> None:
        super().__init__(document, pack)
        self.map, self.columns = given, columns
        joined = [name for join in given.join.values() for name in join.columns]
        self.cells = CellReader(self.say, pack, None if columns is None else frozenset([*columns, *joined]))

    def resolve(self) -> Map:
        """The map in the words of the pack."""
        given = self.map
        self._joins()
        for number, name in enumerate(given.key):
            self.cells.column(("key", number), name)
        for name, column in given.count_by.items():
            self.cells.column(("count_by", name), column)
            if name in COUNTED:
                message = f"verdicts are counted by {name} in any case. Choose another name, or delete this line."
                self.say(("count_by", name), message, at_key=True)
            elif name in TAKEN or name in self.pack.norms:
                message = "results have a column of this name already. Choose another one."
                self.say(("count_by", name), message, at_key=True)
        changed = {
            "source": self._source(given.source) if given.source else None,
            "person": self._person(given.person),
            "acts": {key: self._act(key, act) for key, act in given.acts.items()},
            "facts": tuple(self._facts()),
        }
        return given.model_copy(update=changed)

    def _joins(self) -> None:
        own = None if self.columns is None else frozenset(self.columns)
        taken: dict[str, str] = {}
        for key, join in self.map.join.items():
            at: Location = ("join", key)
            if own is not None and join.to not in own:
                CellReader(self.say, self.pack, own).column((*at, "to"), join.to)
            for number, name in enumerate(join.columns):
                if name in taken or (own is not None and name in own):
                    whose = f"the table {taken[name]}" if name in taken else "the table itself"
                    message = f"{whose} has a column of this name, so it would not be clear which is meant. Delete one."
                    self.say((*at, "columns", number), message)
                taken.setdefault(name, key)

    def _source(self, source: MapSource) -> MapSource:
        at: Location = ("source",)
        kinds = self.pack.standards.evidence.kinds
        if source.kind not in kinds:
            message = f"there is {none_called('kind of source', source.kind)}. {nearest(source.kind, kinds)}"
            self.say((*at, "kind"), f"{message} The kinds are: {', '.join(kinds)}.")
        side = source.speaks_for
        if side.casefold() in (APPLICANT, NEUTRAL):
            side = side.casefold()
        else:
            try:
                side = self.pack.states.code(side)
            except ValueError:
                names = [APPLICANT, NEUTRAL, *(state.name for state in self.pack.states.by_code.values())]
                hint = nearest(side, names, otherwise="Use one of them; a State by its name or three-letter code.")
                self.say((*at, "speaks_for"), f"a source speaks for `applicant`, for a State or for `none`. {hint}")
        if side == NEUTRAL and source.as_ == "conceded":
            message = "only a party can concede, and this source speaks for nobody. Use found or asserted."
            self.say((*at, "as"), message)
        return source.model_copy(update={"speaks_for": side})

    def _person(self, person: MapPerson) -> MapPerson:
        constant = person.nationality is not None and person.nationality.constant is not None
        slots = {"nationality": ONE_NATIONALITY if constant else NATIONALITY, "age": AGE}
        cells = {name: getattr(person, name) for name in slots}
        read = {
            name: self.cells.read(("person", name), cell, slots[name])
            for name, cell in cells.items()
            if cell is not None
        }
        return person.model_copy(update=read)

    def _act(self, key: str, act: MapAct) -> MapAct:
        at: Location = ("acts", key)
        if key in (PERSON, TABLE):
            what = "the person" if key == PERSON else "the table"
            self.say(at, f"{what} of every row has this id. Rename the act.", at_key=True)
        kinds = self.pack.vocabulary.subjects.acts
        if act.kind not in kinds:
            self.say((*at, "kind"), f"there is no such kind of act. {nearest(act.kind, kinds)}")
        else:
            roles = kinds[act.kind].roles
            for role, value in (("to", act.to), ("with", act.with_)):
                if value and role not in roles:
                    message = f"an act of kind {act.kind} has no `{role}`. Delete it or change the kind."
                    self.say((*at, role), message, at_key=True)
            if "with" in roles and act.with_ is None:
                self.say(at, "the field `with` is missing. Add it.", at_key=True)
        for field, name in (("status", "act.status"), ("measure", "act.measure")):
            value = getattr(act, field)
            predicate = next((p for p in self.pack.vocabulary.predicates.values() if p.derived == name), None)
            if value is not None and predicate is not None and value not in predicate.values:
                hint = nearest(value, predicate.values, kind=f"facts {predicate.name}")
                self.say((*at, field), f"{shown(value)} is not a possible {field}. {hint}")
        known = not any(problem.field == f"acts.{key}.status" for problem in self.problems)
        if known and act.status != DONE and self.map.assessed_on is None:
            message = "this act has not been carried out, so it is judged on a day that you name. Add `assessed_on:`."
            self.say((*at, "status"), message)
        if act.only_if:
            self.cells.column((*at, "only_if", "column"), act.only_if.column)
        changed = {
            "by": self.state((*at, "by"), act.by),
            "with_": self.state((*at, "with"), act.with_) if act.with_ else None,
            "to": self.cells.read((*at, "to"), act.to, DESTINATION) if act.to else None,
            "date": self.cells.read((*at, "date"), act.date, DATE) if act.date else None,
        }
        return act.model_copy(update=changed)

    def _facts(self) -> Iterator[FactCell]:
        first: dict[tuple[str, str], int] = {}
        for number, given in enumerate(self.map.facts):
            at: Location = ("facts", number)
            predicate = self._predicate(at, given.fact)
            about = self._about(at, predicate, given) if predicate else None
            if predicate is None:
                continue
            cell = given.model_copy(update={"fact": predicate.name, "about": about or given.about})
            yield self.cells.read(at, cell, Target.of(predicate))
            if given.todo or about is None:
                continue
            before = first.setdefault((predicate.name, about), number)
            if before != number:
                line = self.document.values[("facts", before)][0]
                message = f"the same is said here twice (first on line {line}). Keep one; it may name several columns."
                self.say((*at, "fact"), message)

    def _predicate(self, at: Location, name: str) -> Predicate | None:
        names = self.pack.vocabulary.names
        predicate = names.get(name)
        if predicate is None:
            message = f"there is {none_called('fact predicate', name)}. {nearest(name, names, kind='facts')}"
            self.say((*at, "fact"), message)
            return None
        if predicate.derived is not None:
            if isinstance(predicate.derived, str):
                thing, _, field = predicate.derived.partition(".")
                where = f"`{field}:` below `{PERSON}:`" if thing == PERSON else f"`{field}:` of the act"
                message = f"{predicate.name} is not mapped as a fact. Write it as {where} and delete it here."
            else:
                message = f"the tables of parties answer {predicate.name}, not a table of cases. Delete this entry."
            self.say((*at, "fact"), message)
            return None
        if predicate.age_below is not None and self.map.person.age is not None and not self.map.person.age.todo:
            self.say((*at, "fact"), f"the `age` of the person answers {predicate.name}. Delete this entry, or the age.")
        return predicate

    def _about(self, at: Location, predicate: Predicate, given: FactCell) -> str | None:
        """What the fact is about, as in a case file: the person, or one act of the right kind."""
        wanted, acts = self.pack.vocabulary.about(predicate), self.map.acts
        if wanted == PERSON:
            candidates = [PERSON]
        else:
            candidates = [key for key, act in acts.items() if wanted in ("any_act", act.kind)]
            also = [key for key, act in acts.items() if act.kind in self.pack.vocabulary.also(predicate)]
            if not candidates or given.about in also:
                candidates += also
        thing = {PERSON: "the person", "any_act": "an act"}.get(wanted, f"an act of kind {wanted}")
        if given.about in candidates:
            return given.about
        ids = ", ".join(candidates)
        if given.about is None:
            if len(candidates) == 1:
                return candidates[0]
            hint = f"Add `about:` with one of {ids}." if candidates else f"The map has none: add {thing}."
            self.say(at, f"{predicate.name} is about {thing}, and it is not said which. {hint}")
        elif given.about in (PERSON, *acts):
            hint = f"Use one of {ids}." if candidates else f"The map has none: add {thing}."
            self.say((*at, "about"), f"{predicate.name} is about {thing}, which {shown(given.about)} is not. {hint}")
        else:
            hint = nearest(given.about, filter(is_identifier, candidates))
            self.say((*at, "about"), f"there is {none_called('person or act', given.about)} in this map. {hint}")
        return None
