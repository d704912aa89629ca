"""Confirming a report: its version, engine, case file and rules, the findings derived anew, and every step of them."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal, NamedTuple

from rightscheck import __version__
from rightscheck.appraisal.findings import Receipt
from rightscheck.casefile.case import Case
from rightscheck.checker.finding import Checker
from rightscheck.checking import check
from rightscheck.inference.derive import Deriver, EngineChoice
from rightscheck.law.pack import Pack
from rightscheck.marks import Change, changed_lines, line_marks
from rightscheck.report.exchange import to_json
from rightscheck.verifying.differences import differing, finding_name
from rightscheck.verifying.readback import Report, Written

What = Literal["file", "version", "engine", "case", "rules", "findings", "derivation"]

SHOWN: Final = 10
"""So many places are named for each thing that does not hold."""


class Check(NamedTuple):
    """One thing that was looked at.

    Attributes:
        holds: whether it holds; None where it was not to be compared.
        where: the first places at which it does not.
    """

    what: What
    holds: bool | None
    says: str
    where: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What came of the findings on one case."""

    case: str
    checks: tuple[Check, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing failed."""
        return all(check.holds is not False for check in self.checks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What came of a file of findings."""

    file: Check
    reports: tuple[Verified, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing failed."""
        return self.file.holds is not False and all(report.holds for report in self.reports)


class Given(NamedTuple):
    """A case file that was given: the case, and the text of its file."""

    case: Case
    text: str


def verify(report: Report, cases: Sequence[Given], pack: Pack, *, engine: EngineChoice | None = None) -> Verification:
    """Confirm the findings in a file against case files and a rule pack.

    Args:
        cases: for each case of the report its file, in any order.
        engine: derive with this engine and do not compare which engine the report names (default: the engine of the
            report where it can be used here, and compared).

    Raises:
        EngineDisagreement: the engines differ; nothing is confirmed.
    """
    verifier = _Verifier(report, pack, engine)
    paired, unused = _paired(report.written, cases)
    return Verification(file=_file(report, unused), reports=tuple(verifier.verified(*pair) for pair in paired))


def _paired(
    written: Sequence[Written], cases: Sequence[Given]
) -> tuple[list[tuple[Written, Given | None]], list[Given]]:
    """The file of each case of the report: the one with its content, otherwise the next one with its id."""
    by_content: dict[str, deque[Given]] = {}
    for given in cases:
        by_content.setdefault(given.case.digest, deque()).append(given)
    sure: list[Given | None] = [
        queue.popleft() if (queue := by_content.get(one.receipt.case_sha256)) else None for one in written
    ]
    taken = {id(given) for given in sure}
    rest = [given for given in cases if id(given) not in taken]
    paired: list[tuple[Written, Given | None]] = []
    for one, given in zip(written, sure, strict=True):
        same = given or next((other for other in rest if other.case.id == one.case), None)
        rest = [other for other in rest if other is not same]
        paired.append((one, same))
    return paired, rest


def _file(report: Report, unused: Sequence[Given]) -> Check:
    """Whether the file is as the program writes it around the findings, and has something on every case given."""
    edges = [0, *(edge for one in report.written for edge in (one.start, one.end)), len(report.text)]
    between = [report.text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
    wanted = ["", "\n"]
    if report.several:
        wanted = ["[\n", *[",\n"] * (len(report.written) - 1), "\n]\n"]
    for start, said, usual in zip(edges[::2], between, wanted, strict=True):
        if said != usual:
            at = report.byte(start + _first_apart(said, usual))
            says = f"It is findings JSON, but the spaces around the findings are other bytes, first at byte {at}."
            return Check("file", False, says)
    if unused:
        where = tuple(f"{Path(given.case.file).name}: case {given.case.id}" for given in unused)
        return Check("file", False, "It has no findings on a case file that was given.", _some(where))
    return Check("file", True, "It is findings JSON of rightscheck.")


def _first_apart(one: str, other: str) -> int:
    """The first place at which two different texts differ."""
    for at, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return at
    return min(len(one), len(other))


def _some(places: Iterable[str]) -> tuple[str, ...]:
    """The first places, and how many more there are."""
    listed = list(places)
    more = len(listed) - SHOWN
    return (*listed[:SHOWN], *((f"and {more:,} more",) if more > 0 else ()))


def _count(number: int, one: str, many: str) -> str:
    return f"1 {one}" if number == 1 else f"{number:,} {many}"


class _Verifier:
    def __init__(self, report: Report, pack: Pack, engine: EngineChoice | None) -> None:
        self.report = report
        self.pack = pack
        self.checker = Checker(pack.norms, pack.concepts)
        self.compared = engine is None
        self.engines = [Deriver(engine)] if engine else [Deriver(), Deriver("reference")]

    def verified(self, written: Written, given: Given | None) -> Verified:
        if given is None:
            missing = Check("case", False, "No case file of this id was given, so nothing was confirmed.")
            return Verified(case=written.case, checks=(missing,))
        return Verified(case=written.case, checks=tuple(self._checks(written, given)))

    def _checks(self, written: Written, given: Given) -> Iterator[Check]:
        said = written.receipt
        deriver = next(
            (one for one in self.engines if (one.engine_name, one.note) == (said.engine, said.engine_note)),
            self.engines[0],
        )
        yield _version(said)
        yield self._engine(said, deriver)
        yield _case(said, given)
        yield self._rules(said)
        yield self._findings(written, given.case, deriver)
        yield self._derivation(written)

    def _engine(self, said: Receipt, here: Deriver) -> Check:
        same = (said.engine, said.engine_note) == (here.engine_name, here.note)
        if same:
            return Check("engine", True, f"The engine here is that of the report ({here.engine_name}).")
        if not self.compared:
            says = (
                f"The findings are derived here by {here.engine_name}, as asked; which engine the report names is not"
            )
            return Check("engine", None, f"{says} compared.")
        if said.engine == here.engine_name:
            return Check("engine", False, "The note on the engine is not what would be written here.", _NOTE)
        says = f"The engine here is {here.engine_name}, and the report names another."
        return Check("engine", False, f"{says} With --engine {here.engine_name} it is not compared.", _ENGINE)

    def _rules(self, said: Receipt) -> Check:
        pack = self.pack
        then, now = said.rules_files, pack.files
        changed = [name for name in sorted({*then, *now}) if then.get(name) != now.get(name)]
        if said.rules_sha256 == pack.digest and not changed:
            return Check("rules", True, f"The rule pack is that of the report ({_count(len(now), 'file', 'files')}).")
        if not changed:
            return Check("rules", False, "Every file has its mark, and the digest of the pack differs.", _RULES)
        where = []
        for name in changed:
            what = "it differs" if name in then and name in now else "it is new" if name in now else "it is gone"
            where.append(f"{name if name in now or _is_path(name) else 'a file'}: {what}")
        count = _count(len(changed), "file differs", "files differ")
        if said.rules_sha256 == pack.digest:
            return Check("rules", False, f"The digest of the pack is right, and the marks of {count}.", _some(where))
        return Check("rules", False, f"The rule pack is another: {count}.", _some(where))

    def _findings(self, written: Written, case: Case, deriver: Deriver) -> Check:
        said = written.receipt
        norms = said.asked.norms
        if norms is not None and (unknown := [at for at, name in enumerate(norms) if name not in self.pack.norms]):
            where = tuple(f"receipt.asked.norms[{at}]" for at in unknown)
            return Check(
                "findings", False, "The report was asked for a norm that the pack does not have.", _some(where)
            )
        derived = check(case, self.pack, norms=norms, deriver=deriver)
        # What the lines above have said of the receipt is not said again.
        own = derived.receipt
        taken = replace(
            own,
            case_sha256=said.case_sha256,
            case_lines=said.case_lines,
            rules_sha256=said.rules_sha256,
            rules_files=said.rules_files,
            rightscheck=said.rightscheck,
            engine=said.engine,
            engine_note=said.engine_note,
        )
        apart = " apart from the receipt" if taken != own else ""
        text, stands = to_json(replace(derived, receipt=taken)), self.report.text
        if stands.startswith(text, written.start) and written.end - written.start == len(text):
            count = _count(len(derived.findings), "finding is", "findings are")
            return Check("findings", True, f"Derived again, {count} the same{apart}, byte by byte.")
        found = differing(self.report.data(written), json.loads(text))
        if not found.places:
            at = self.report.byte(written.start + _first_apart(stands[written.start : written.end], text))
            return Check("findings", False, f"The same content in other bytes, first at byte {at} of the file.")
        count = _count(found.findings, "finding differs", "findings differ")
        says = f"Derived again, {count} ({_count(len(derived.findings), 'is', 'are')} derived)."
        return Check("findings", False, says, _some(map(str, found.places)))

    def _derivation(self, written: Written) -> Check:
        steps, bare = 0, 0
        where = []
        for number, finding in enumerate(self.report.data(written)["findings"]):
            confirmed = self.checker.confirm(finding)
            steps += confirmed.steps
            bare += not finding["derivation"]
            name = finding_name(number, finding)
            where += [f"{name} {fault.place}: {fault.says}" for fault in confirmed.faults]
        follow = _count(steps, "step follows from its norm", "steps follow from their norms")
        if where:
            says = f"{follow}; {_count(len(where), 'point is', 'points are')} not confirmed."
            return Check("derivation", False, says, _some(where))
        out = _count(
            bare, "finding that a norm does not apply has none", "findings that a norm does not apply have none"
        )
        return Check("derivation", True, f"{follow}{f'; {out}' if bare else ''}.")


_NOTE: Final = ("receipt.engine_note",)
_ENGINE: Final = ("receipt.engine",)
_RULES: Final = ("receipt.rules_sha256",)


def _is_path(name: str) -> bool:
    """Whether a name from a report is the plain name of a file of a rule pack, so that it may be repeated."""
    return (
        len(name) < 200 and name.endswith(".yaml") and name.replace("/", "").replace("-", "").replace(".", "").isalnum()
    )


def _version(said: Receipt) -> Check:
    if said.rightscheck == __version__:
        return Check("version", True, f"The program is that of the report ({__version__}).")
    says = f"The report is of another version than this one ({__version__}); what follows may differ for that reason."
    return Check("version", False, says, ("receipt.rightscheck",))


def _case(said: Receipt, given: Given) -> Check:
    case = given.case
    same = said.case_sha256 == case.digest
    if same and said.case_lines == case.lines:
        return Check("case", True, "The case file is that of the report.")
    if said.case_lines == case.lines:
        return Check("case", False, "Every line has its mark, and the digest of the file differs.", _CASE)
    now = case.lines if same else line_marks(given.text, said.case_sha256)
    where = _some(map(_line, changed_lines(said.case_lines, now)))
    if same:
        return Check("case", False, "The digest of the file is right, and marks of its lines are not.", where)
    if not where:
        return Check("case", False, "The case file is another, and no line shows it by its mark.", _CASE)
    return Check("case", False, "The case file is another.", where)


_CASE: Final = ("receipt.case_sha256",)


def _line(change: Change) -> str:
    (was, gone), (now, came) = change
    if not came:
        return f"{_lines(was, gone)} of the file as it was {'is' if gone == 1 else 'are'} gone (before line {now} now)"
    if not gone:
        return f"{_lines(now, came)} {'is' if came == 1 else 'are'} new"
    as_it_was = "" if gone == came and was == now else f" (as it was: {_lines(was, gone)})"
    return f"{_lines(now, came)} {'differs' if came == 1 else 'differ'}{as_it_was}"


def _lines(first: int, count: int) -> str:
    return f"line {first}" if count == 1 else f"lines {first} to {first + count - 1}"
