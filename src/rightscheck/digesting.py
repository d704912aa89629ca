"""Many cases to counts: each file is checked in a worker process and only a small record of it comes back.

Nothing of a case is kept but its line in the list, so memory does not grow with what the files hold. A file that cannot
be used is recorded as such and stops nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final, Literal, NamedTuple, TypeAlias

from rightscheck import __version__
from rightscheck.appraisal.appraise import bare_verdict
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.appraisal.findings import STRENGTH, Verdict
from rightscheck.casefile.case import Case
from rightscheck.casefile.edition import Edition, Names
from rightscheck.casefile.load import load_case
from rightscheck.casefile.names import redacted
from rightscheck.grounding.scope import instances, moment
from rightscheck.inference.derive import EngineChoice
from rightscheck.law.pack import Pack, load_pack
from rightscheck.spreading import Failed, Spread, deriver_for_many, spread

Year = int | Literal["several", "none"]
"""The year of an act; `several` where its date lies in more than one, `none` where it has no date."""


class Cell(NamedTuple):
    """What findings are counted by."""

    norm: str
    state: str
    year: Year
    verdict: Verdict


class Record(NamedTuple):
    """What remains of a case: its file, id and title, its States and years, how many findings there are of each kind,
    and how much of it a public version leaves out."""

    file: str
    case: str
    title: str
    states: tuple[str, ...]
    years: tuple[Year, ...]
    counts: tuple[tuple[Cell, int], ...]
    left_out: int = 0


Records: TypeAlias = Spread[Record]


class CaseLine(NamedTuple):
    """A case in the list: how many findings have each verdict, and the norms that are met, strongest first."""

    file: str
    case: str
    title: str
    states: tuple[str, ...]
    years: tuple[Year, ...]
    findings: Mapping[Verdict, int]
    met: tuple[str, ...]


Tally = Counter[Verdict]


@dataclass
class Digest:
    """Counts over cases.

    Attributes:
        findings: how many findings have each verdict; by norm, State and year beside it.
        cases: in how many cases some finding has this verdict; `cases_by_norm` those in which the norm is met.
        engine: what derived.
    """

    rules_sha256: str
    engine: str
    version: str = __version__
    lines: list[CaseLine] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    findings: Tally = field(default_factory=Counter)
    cases: Tally = field(default_factory=Counter)
    by_norm: dict[str, Tally] = field(default_factory=dict)
    by_state: dict[str, Tally] = field(default_factory=dict)
    by_year: dict[Year, Tally] = field(default_factory=dict)
    cases_by_norm: Counter[str] = field(default_factory=Counter)
    left_out: int = 0
    edition: Edition | None = None

    def add(self, one: Record | Failed) -> None:
        """Count what one file came to."""
        if isinstance(one, Failed):
            self.failed.append(one)
            return
        self.left_out += one.left_out
        found: Tally = Counter()
        met: dict[str, int] = {}
        for (norm, state, year, verdict), number in one.counts:
            found[verdict] += number
            self.by_norm.setdefault(norm, Counter())[verdict] += number
            self.by_state.setdefault(state, Counter())[verdict] += number
            self.by_year.setdefault(year, Counter())[verdict] += number
            if verdict in MET:
                met[norm] = min(met.get(norm, STRENGTH[verdict]), STRENGTH[verdict])
        self.findings.update(found)
        self.cases.update(list(found))
        self.cases_by_norm.update(list(met))
        strongest = tuple(sorted(met, key=lambda norm: (met[norm], norm)))
        self.lines.append(CaseLine(one.file, one.case, one.title, one.states, one.years, dict(found), strongest))


MET: Final[tuple[Verdict, ...]] = ("established", "indicated")
"""The verdicts on which a norm counts as met."""


def digest(
    files: Sequence[Path],
    *,
    rules: Path | None = None,
    norms: Sequence[str] | None = None,
    engine: EngineChoice = "auto",
    jobs: int | None = None,
    names: Names = "full",
    public: bool = False,
) -> tuple[Digest, Records]:
    """An empty digest, and what each file comes to, in the order of the files; add them to it as they come. Whoever
    stops before the end closes the records, which ends the workers.

    Args:
        rules: the folder of the rule pack (default: the one that comes with rightscheck).
        norms: ids of the norms to check (default: all that are binding duties).
        jobs: as of `rightscheck.spreading.spread`.
        names, public: the version of each case that is checked and listed; any other than the files themselves names
            no file.
    """
    worker = _Worker(_Given(rules, None if norms is None else tuple(norms), engine, names, public))
    made = Digest(worker.pack.digest, worker.deriver.engine_name)
    if names != "full" or public:
        made.edition = Edition(names, public)
    return made, spread(files, worker, jobs)


class _Given(NamedTuple):
    """What a worker needs to know."""

    rules: Path | None
    norms: tuple[str, ...] | None
    engine: EngineChoice
    names: Names
    public: bool


class _Worker:
    """Checks one file after the other with the same compiled law."""

    def __init__(self, given: _Given) -> None:
        self.given = given
        self.pack: Pack = load_pack(given.rules)
        chosen = self.pack.norms if given.norms is None else given.norms
        norms = [self.pack.norms[key] for key in chosen]
        self.norms = [norm for norm in norms if norm.kind == "duty" and norm.binding]
        self.deriver = deriver_for_many(given.engine)
        self.version = partial(redacted, names=given.names, public=given.public)
        self.evaluator: Evaluator | None = None

    def __reduce__(self) -> tuple[type[_Worker], tuple[_Given]]:
        # Each process loads the law itself.
        return type(self), (self.given,)

    def __call__(self, file: Path) -> Record:
        """What a file comes to."""
        case = self.version(load_case(file, self.pack)).case
        return self._record(case, str(file) if case.edition is None else case.id)

    def _record(self, case: Case, file: str) -> Record:
        self.evaluator = self.evaluator.beside(case) if self.evaluator else Evaluator(self.pack, case, self.deriver)
        years = {key: _year(case, key) for key in case.head.acts}
        counts: Counter[Cell] = Counter()
        for norm in self.norms:
            for instance in instances(norm, case):
                verdict = bare_verdict(self.evaluator, norm, instance)
                counts[Cell(norm.norm, instance.duty_bearer, years[instance.act], verdict)] += 1
        states = dict.fromkeys(code for act in case.head.acts.values() for code in act.by)
        left_out = case.edition.left_out if case.edition else 0
        shown = (file, case.id, case.head.title, tuple(states), tuple(dict.fromkeys(years.values())))
        return Record(*shown, tuple(counts.items()), left_out)


def _year(case: Case, act: str) -> Year:
    at = moment(case, case.head.acts[act])
    if at is None:
        return "none"
    return at.earliest.year if at.earliest.year == at.latest.year else "several"
