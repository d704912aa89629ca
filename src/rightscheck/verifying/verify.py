"""Confirming a report: what its receipt says, the findings derived anew, and every step of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rightscheck.casefile.case import Case
from rightscheck.checker.finding import Checker
from rightscheck.checking import check
from rightscheck.dates import parse_date
from rightscheck.inference.derive import Deriver, EngineChoice
from rightscheck.law.pack import Pack
from rightscheck.report.exchange import to_json
from rightscheck.verifying.differences import differing, finding_name, plain
from rightscheck.verifying.readback import Report, Written
from rightscheck.verifying.receipts import (
    Check,
    Given,
    case_check,
    counted,
    engine_check,
    rules_check,
    some,
    version_check,
)


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


def verify(report: Report, cases: Sequence[Given], pack: Pack, *, engine: EngineChoice | None = None) -> Verification:
    """Confirm the findings in a file against case files and a rule pack.

    Args:
        cases: for each case of the report its file, in any order.
        engine: derive with this engine and do not compare which engine the report names (default: the engine of the
            report where it can be used here, and compared).

    Raises:
        EngineDisagreement: the engines differ; nothing is confirmed.
        EngineUnavailable: the engine that is asked for cannot be used here.
    """
    verifier = _Verifier(report, pack, engine)
    paired, unused = _paired(report.written, cases)
    return Verification(
        file=_file(report, unused),
        reports=tuple(verifier.verified(written, given) for written, given in zip(report.written, paired, strict=True)),
    )


def _paired(written: Sequence[Written], cases: Sequence[Given]) -> tuple[list[Given | None], list[Given]]:
    """For each case of the report its file, which is the one with its content or else the next one with its id; and
    the files that are left over."""
    rest = list(cases)
    found: list[Given | None] = [None] * len(written)
    for by_content in (True, False):
        for at, one in enumerate(written):
            if found[at] is None:
                found[at] = next((given for given in rest if _fits(one, given, by_content=by_content)), None)
                rest = [given for given in rest if given is not found[at]]
    return found, rest


def _fits(written: Written, given: Given, *, by_content: bool) -> bool:
    if by_content:
        return written.receipt.case_sha256 == given.case.digest
    return written.case == given.case.id


def _file(report: Report, unused: Sequence[Given]) -> Check:
    """Whether the file is as the program writes it around the findings, and has something on every case given."""
    edges = [0, *(edge for one in report.written for edge in (one.start, one.end)), len(report.text)]
    wanted = ["[\n", *[",\n"] * (len(report.written) - 1), "\n]\n"] if report.several else ["", "\n"]
    for start, end, usual in zip(edges[::2], edges[1::2], wanted, strict=True):
        said = report.text[start:end]
        if said != usual:
            at = report.byte(start + _first_apart(said, usual))
            says = f"It is findings JSON, but the spaces around the findings are other bytes, first at byte {at}."
            return Check("file", False, says)
    if unused:
        where = some(f"{Path(given.case.file).name}: case {given.case.id}" for given in unused)
        return Check("file", False, "It has no findings on a case file that was given.", where)
    return Check("file", True, "It is findings JSON of rightscheck.")


def _first_apart(one: str, other: str) -> int:
    """The first place at which two different texts differ."""
    for at, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return at
    return min(len(one), len(other))


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
            # The id is as the report says it: what is no plain name is not repeated.
            return Verified(case=written.case if plain(written.case) else "…", checks=(missing,))
        return Verified(case=given.case.id, checks=tuple(self._checks(written, given)))

    def _checks(self, written: Written, given: Given) -> Iterator[Check]:
        said = written.receipt
        named = (said.engine, said.engine_note)
        deriver = next((one for one in self.engines if (one.engine_name, one.note) == named), self.engines[0])
        yield version_check(said)
        yield engine_check(said, deriver, compared=self.compared)
        yield case_check(said, given)
        yield rules_check(said, self.pack)
        yield self._findings(written, given.case, deriver)
        yield self._derivation(written)

    def _findings(self, written: Written, case: Case, deriver: Deriver) -> Check:
        said = written.receipt
        norms = said.asked.norms
        if norms is not None and (unknown := [at for at, name in enumerate(norms) if name not in self.pack.norms]):
            says = "The report was asked for a norm that the pack does not have."
            return Check("findings", False, says, some(f"receipt.asked.norms[{at}]" for at in unknown))
        try:
            on = parse_date(said.asked.law_on) if said.asked.law_on else None
        except ValueError:
            says = "The report was asked for the law of a day that is no date."
            return Check("findings", False, says, ("receipt.asked.law_on",))
        derived = check(case, self.pack, norms=norms, deriver=deriver, on=on)
        # What the other checks say of the receipt is not said again.
        taken = replace(said, asked=derived.receipt.asked, assessed_on=derived.receipt.assessed_on)
        apart = " apart from the receipt" if taken != derived.receipt else ""
        text, stands = to_json(replace(derived, receipt=taken)), self.report.text
        if stands.startswith(text, written.start) and written.end - written.start == len(text):
            count = counted(len(derived.findings), "finding is", "findings are")
            return Check("findings", True, f"Derived again, {count} the same{apart}, byte by byte.")
        found = differing(self.report.data(written), json.loads(text))
        if not found.places:
            at = self.report.byte(written.start + _first_apart(stands[written.start : written.end], text))
            return Check("findings", False, f"The same content in other bytes, first at byte {at} of the file.")
        count = counted(found.findings, "finding differs", "findings differ")
        says = f"Derived again, {count} ({counted(len(derived.findings), 'is', 'are')} derived)."
        return Check("findings", False, says, some(map(str, found.places)))

    def _derivation(self, written: Written) -> Check:
        steps, bare = 0, 0
        where = []
        for number, finding in enumerate(self.report.data(written)["findings"]):
            confirmed = self.checker.confirm(finding)
            steps += confirmed.steps
            bare += not finding["derivation"]
            name = finding_name(number, finding)
            where += [f"{name} {fault.place}: {fault.says}" for fault in confirmed.faults]
        follow = counted(steps, "step follows from its norm", "steps follow from their norms")
        if where:
            says = f"{follow}; {counted(len(where), 'point is', 'points are')} not confirmed."
            return Check("derivation", False, says, some(where))
        out = counted(bare, "norm that does not apply has none", "norms that do not apply have none")
        return Check("derivation", True, f"{follow}{f'; {out}' if bare else ''}.")
