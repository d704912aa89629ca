"""Random maps over the whole vocabulary, random rows for them, and the verdicts of the reasoned path on each row.

    python -m tests.bulk.rowmaker --rows 100000 --jobs 2

compares the vectorised verdicts with those that durable_rules derives and the reference confirms, on every norm of the
pack, and ends with 1 if one differs.
"""

from __future__ import annotations

import argparse
import gc
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime, timedelta
from multiprocessing import get_context
from typing import Any, NamedTuple

import polars as pl

from rightscheck import load_law
from rightscheck.appraisal.appraise import bare_verdict
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.bulk.mapping import PERSON, Map
from rightscheck.bulk.program import Ask, Program, asks
from rightscheck.bulk.rowcase import row_data
from rightscheck.bulk.slots import FROM, UNTIL, slots
from rightscheck.bulk.template import provenance
from rightscheck.casefile.case import Act, Case, CaseHead, Fact, FactValue, Person, Source
from rightscheck.dates import parse_date
from rightscheck.grounding.scope import instances
from rightscheck.inference import durable
from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack
from rightscheck.law.vocabulary import Predicate

FORMATS = ("%Y-%m-%d", "%Y-%m-%d %H:%M", "%Y", "%Y-%m")
BEARERS = ("USA", "ITA", "FRA", "KAZ", "CHE", "MLT")
STATES = ("USA", "ITA", "KAZ", "MEX", "GTM", "CHN", "TUR", "GBR", "SYR", "SUN", "CHE", "ERI")
KINDS = {"removal": "removal", "detention": "detention", "conduct": "conduct", "dealings": "official_dealings"}


def random_map(drawn: random.Random, pack: Pack, *, most_acts: int = 4) -> Map:
    """A map of some acts and of a share of all facts that can be stated of them."""
    keys = drawn.sample(sorted(KINDS), drawn.randint(1, most_acts))
    acts = {key: _act(drawn, key, KINDS[key]) for key in keys}
    made: dict[str, Any] = {
        "map": "random",
        "title": "Random",
        "facts_are": drawn.choice(["stated", "stated", "found"]),
        "acts": acts,
        "person": {"nationality": {"column": "n"}},
        "facts": list(_facts(drawn, acts, pack)),
    }
    if drawn.random() < 0.5:
        made["person"]["age"] = {"column": "a"}
    if drawn.random() < 0.7:
        made["assessed_on"] = drawn.choice(["2024-01-01", "2013-07"])
    if drawn.random() < 0.6:
        made["source"] = _source(drawn)
    return Map.model_validate(made)


def _act(drawn: random.Random, key: str, kind: str) -> dict[str, Any]:
    act: dict[str, Any] = {"kind": kind, "by": drawn.choice(BEARERS)}
    act["date"] = {"column": "d", "formats": [drawn.choice(FORMATS)]}
    if drawn.random() < 0.2:
        act["date"] = {"constant": drawn.choice(["2013-05-31", "2013", "1990-01", "2020-02-02T10:30"])}
    if kind == "removal":
        act["to"] = {"column": "t"} if drawn.random() < 0.8 else {"constant": "KAZ"}
    if kind == "official_dealings":
        act["with"] = drawn.choice([code for code in BEARERS if code != act["by"]])
    if drawn.random() < 0.2:
        act["status"] = "pending"
    if drawn.random() < 0.2 and kind == "removal":
        act["measure"] = "expulsion"
    return act


def _facts(drawn: random.Random, acts: Mapping[str, Any], pack: Pack) -> Iterator[dict[str, Any]]:
    vocabulary = pack.vocabulary
    kept = drawn.choice([0.3, 0.7, 1])
    for predicate in vocabulary.predicates.values():
        wanted = vocabulary.about(predicate)
        abouts = (
            [PERSON]
            if wanted == "person"
            else [
                key
                for key, act in acts.items()
                if wanted in ("any_act", act["kind"]) or act["kind"] in vocabulary.also(predicate)
            ]
        )
        for about in abouts:
            if predicate.derived is None and drawn.random() < kept:
                yield {"fact": predicate.name, "about": about, **_cell(drawn, predicate)}


def _cell(drawn: random.Random, predicate: Predicate) -> dict[str, Any]:
    if predicate.type in ("bool", "enum") and drawn.random() < 0.05:
        return {"constant": drawn.choice(list(predicate.values))}
    cell: dict[str, Any] = {"column": "c"}
    if predicate.type == "date":
        cell["formats"] = [drawn.choice(FORMATS)]
    if predicate.type in ("set", "countries"):
        cell |= {"split": ";", "complete": drawn.choice(["yes", "no"])}
    return cell


def _source(drawn: random.Random) -> dict[str, Any]:
    kinds = ["assertion", "media_report", "ngo_report", "record", "party_statement", "court_decision"]
    source = {"title": "Source", "kind": drawn.choice(kinds)}
    source["speaks_for"] = drawn.choice(["none", "none", "applicant", *BEARERS[:3]])
    ways = ["asserted", "asserted", "found"] + (["conceded"] if source["speaks_for"] != "none" else [])
    return source | {"as": drawn.choice(ways)}


class _Rows:
    """Draws the columns of a frame of facts."""

    def __init__(self, drawn: random.Random, rows: int, known: float) -> None:
        self.drawn, self.rows, self.known = drawn, rows, known
        self.columns: dict[str, list[Any]] = {"_row": list(range(1, rows + 1)), "_line": list(range(2, rows + 2))}
        self.types: dict[str, Any] = {"_row": pl.UInt64, "_line": pl.UInt64}

    def put(self, name: str, values: Sequence[Any], kind: Any, *, many: int = 0) -> None:
        drawn = self.drawn

        def one() -> Any:
            if drawn.random() >= self.known:
                return None
            return drawn.sample(values, drawn.randint(1, min(many, len(values)))) if many else drawn.choice(values)

        self.columns[name], self.types[name] = [one() for _ in range(self.rows)], kind

    def moment(self, name: str, form: str) -> None:
        ends = [_ends(self._day(), form) if self.drawn.random() < self.known else None for _ in range(self.rows)]
        for number, end in enumerate((FROM, UNTIL)):
            self.columns[name + end] = [pair and pair[number] for pair in ends]
            self.types[name + end] = pl.Datetime("us")

    def _day(self) -> datetime:
        far = self.drawn.random() < 0.3
        begin, days = (datetime(1950, 1, 1), 365 * 75) if far else (datetime(2013, 5, 1), 60)
        return begin + timedelta(minutes=self.drawn.randrange(24 * 60 * days))


def _ends(at: datetime, form: str) -> tuple[datetime, datetime]:
    minute = timedelta(minutes=1)
    if form == "%Y":
        return datetime(at.year, 1, 1), datetime(at.year, 12, 31, 23, 59)
    if form == "%Y-%m":
        following = datetime(at.year + at.month // 12, at.month % 12 + 1, 1)
        return datetime(at.year, at.month, 1), following - minute
    day = datetime(at.year, at.month, at.day)
    return (day, day + timedelta(days=1) - minute) if form == "%Y-%m-%d" else (at, at)


def random_facts(drawn: random.Random, map_: Map, pack: Pack, rows: int, known: float) -> pl.DataFrame:
    """A frame of facts for a map, in which a share of the cells says something."""
    made, there = _Rows(drawn, rows, known), slots(map_, pack, tuple(map_.acts))
    made.put("person.nationality", [*STATES, "XXA", "XXX"], pl.String)
    if there.age is not None:
        made.put("person.age", range(80), pl.Int64)
    for key, act in map_.acts.items():
        if key in there.to and there.to[key].column:
            made.put(f"{key}.to", STATES, pl.String)
        if act.date is not None and act.date.column:
            made.moment(f"{key}.date", act.date.formats[0])
    for fact in map_.facts:
        predicate, name = pack.vocabulary.names[fact.fact], f"{fact.about}.{fact.fact}"
        if fact.constant is not None:
            continue
        if predicate.type == "date":
            made.moment(name, fact.formats[0])
        elif predicate.type in ("bool", "enum"):
            made.put(name, list(predicate.values), pl.Enum(list(predicate.values)))
        elif predicate.type == "int":
            made.put(name, [0, 1, 2, 3, 5, 10, 30, 40, 100, 400], pl.Int64)
        elif predicate.type == "ints":
            made.put(name, [0, 1, 2, 10, 40], pl.List(pl.Int64), many=3)
        else:
            values = STATES if predicate.type == "countries" else list(predicate.values)
            made.put(name, values, pl.List(pl.String), many=3)
    return pl.DataFrame(made.columns, schema=made.types)


# The reasoned path -----------------------------------------------------------------------------------------------------


def case_of(map_: Map, pack: Pack, row: Mapping[str, Any], acts: Sequence[str]) -> Case:
    """The case of a row without the way over a file: what `row_case` reads from one."""
    data = row_data(map_, pack, row, acts)
    facts = []
    for number, raw in enumerate(data["facts"], 1):
        (name,) = [key for key in raw if key in pack.vocabulary.predicates]
        said = provenance(map_).model_copy(update={"complete": raw.get("complete") == "yes"})
        facts.append(Fact(number, raw["about"], None, name, _typed(raw[name], pack.vocabulary.predicates[name]), said))
    day = data.get("assessed_on")
    head = CaseHead(
        case=data["case"],
        title=data["title"],
        facts_are=data["facts_are"],
        assessed_on=parse_date(day) if day else None,
        people={PERSON: _person(data["people"][PERSON])},
        sources={key: Source(**source) for key, source in data.get("sources", {}).items()},
        acts={key: _read_act(act) for key, act in data["acts"].items()},
    )
    return Case(head, tuple(facts), "", "")


def _person(raw: Mapping[str, Any]) -> Person:
    nationality = (raw["nationality"],) if "nationality" in raw else ()
    return Person(name=raw["name"], nationality=nationality, age=int(raw["age"]) if "age" in raw else None)


def _read_act(raw: Mapping[str, Any]) -> Act:
    date = parse_date(raw["date"]) if "date" in raw else None
    rest = {key: value for key, value in raw.items() if key not in ("date", "by", "of")}
    return Act.model_validate({**rest, "by": (raw["by"],), "of": tuple(raw.get("of", ())), "date": date})


def _typed(value: Any, predicate: Predicate) -> FactValue:
    if predicate.type == "date":
        return parse_date(value)
    if predicate.type == "int":
        return int(value)
    if predicate.type == "ints":
        return tuple(map(int, value))
    return frozenset(value) if isinstance(value, list) else str(value)


def reasoned(
    pack: Pack, case: Case, asked: Sequence[Ask], deriver: Deriver, before: Evaluator | None
) -> tuple[Evaluator, dict[str, str]]:
    """The verdict of the reasoned path for every ask, and an evaluator for the next case."""
    evaluator = before.beside(case) if before else Evaluator(pack, case, deriver)
    found = {}
    for ask in asked:
        norm = pack.norms[ask.norm]
        (instance,) = [one for one in instances(norm, case) if one.act == ask.act]
        found[ask.column] = str(bare_verdict(evaluator, norm, instance))
    return evaluator, found


def same(vectorised: str, verdict: str) -> bool:
    """Whether a vectorised verdict is that of the reasoned path, which calls open what no column can settle."""
    return verdict == ("undetermined" if vectorised == "not_assessable" else vectorised)


class Compared(NamedTuple):
    """How many verdicts were compared, how often each came, and where two differ."""

    rows: int
    verdicts: Counter[str]
    differing: list[str]


def compare(seed: int, rows: int, pack: Pack, deriver: Deriver, *, most_acts: int = 4) -> Compared:
    """Compare the verdicts of random rows of one random map."""
    drawn = random.Random(seed)
    map_ = random_map(drawn, pack, most_acts=most_acts)
    acts = tuple(map_.acts)
    asked = asks(map_, pack, list(pack.norms))
    facts = random_facts(drawn, map_, pack, rows, drawn.choice([0.05, 0.1, 0.3, 0.9]))
    verdicts = Program(map_, pack, acts, asked).verdicts(facts)
    counts: Counter[str] = Counter()
    differing, evaluator = [], None
    for row, got in zip(facts.iter_rows(named=True), verdicts.iter_rows(named=True), strict=True):
        evaluator, wanted = reasoned(pack, case_of(map_, pack, row, acts), asked, deriver, evaluator)
        counts.update(got.values())
        differing += [
            f"seed {seed}, row {row['_row']}, {column}: vectorised {got[column]}, reasoned {verdict}"
            for column, verdict in wanted.items()
            if not same(got[column], verdict)
        ]
    return Compared(rows, counts, differing)


_kept: tuple[Pack, Deriver] | None = None


def _compare(seed: int, rows: int) -> Compared:
    global _kept
    if _kept is None:
        gc.set_threshold(100_000)
        _kept = load_law(), Deriver("durable", runner=durable.engine(2000), keep=60_000)
    # Rows with several acts take longest.
    most = 4 if seed % 40 == 0 else 2 if seed % 10 == 0 else 1
    return compare(seed, rows, *_kept, most_acts=most)


def main() -> int:
    """Compare many rows in worker processes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--of-a-map", type=int, default=500, help="rows of each map")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    maps = range(chosen.seed, chosen.seed + -(-chosen.rows // chosen.of_a_map))
    began, rows, counts, differing = time.monotonic(), 0, Counter[str](), 0
    with ProcessPoolExecutor(chosen.jobs, get_context("spawn")) as pool:
        for found in pool.map(_compare, maps, [chosen.of_a_map] * len(maps)):
            rows += found.rows
            counts += found.verdicts
            differing += len(found.differing)
            for line in found.differing[:5]:
                sys.stdout.write(line + "\n")
            took = time.monotonic() - began
            sys.stdout.write(f"{rows} rows, {counts.total()} verdicts, {differing} differ, {took:.0f} s\n")
            sys.stdout.flush()
    sys.stdout.write(f"{dict(counts.most_common())}\n")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
