"""A row of a finished screening, brought back: the table is read again, and the row becomes a case."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl

from rightscheck.appraisal.findings import Findings
from rightscheck.bulk.batch import Screener, acts_of
from rightscheck.bulk.cells import ACTS, CELL_REASONS
from rightscheck.bulk.program import Ask
from rightscheck.bulk.rowcase import row_text
from rightscheck.bulk.screening import MAP, RUN, Job, prepared
from rightscheck.bulk.table import REASONS, Bad, table_sha256
from rightscheck.casefile.case import Case
from rightscheck.casefile.load import case_from_text
from rightscheck.language import tr
from rightscheck.law.pack import Pack
from rightscheck.problems import InputError, Problem

VERDICTS = "verdicts.parquet"


@dataclass(frozen=True)
class ScreenedRow:
    """A row of a screened table.

    Attributes:
        row: its number; `line` the line of the table on which it begins.
        verdicts: what the screening said, by column.
        text: the row as a case file; `case` the same as a case.
        asks: what was asked of it.
    """

    row: int
    line: int
    verdicts: Mapping[str, str]
    text: str
    case: Case
    asks: tuple[Ask, ...]

    def differing(self, findings: Findings) -> tuple[str, ...]:
        """The columns whose verdict is not that of the findings on the row's case. What no column can settle is open
        there, and an act that the row does not have has no finding."""
        reasoned = {(one.norm, one.act): str(one.verdict) for one in findings.findings}
        found = []
        for ask in self.asks:
            screened = self.verdicts[ask.column]
            wanted = reasoned.get((ask.norm, ask.act), "no_act" if ask.act else "not_assessable")
            if wanted != ("undetermined" if screened == "not_assessable" and ask.act else screened):
                found.append(ask.column)
        return tuple(found)


def screened_row(
    results: Path, number: int, pack: Pack, *, rules: Path | None = None, table: Path | None = None
) -> ScreenedRow:
    """A row of a finished screening.

    Args:
        results: the folder with the results.
        number: the number of the row, from 1.
        rules: the folder of the rule pack, if it is not the one that comes with rightscheck.
        table: where the table is now, if it has moved.

    Raises:
        InputError: there are no such results or no such row, the row is in quarantine, or the table, the map or the
            rules are no longer those of the screening.
    """
    known = _known(results)
    file = table or Path(known["table"])
    if not file.exists():
        raise _wrong(results, "the table is no longer where it was. Say where it is: --table FILE.")
    if table_sha256(file) != known["table_sha256"]:
        raise _wrong(results, "the table is not the one that was screened. Name the right one: --table FILE.")
    if pack.digest != known["rules_sha256"]:
        raise _wrong(
            results, "the rules are not those of the screening. Screen the table again, or name them: --rules."
        )
    join = {name: Path(place) for name, place in known["joined"].items()}
    norms = tuple(dict.fromkeys(column.partition("@")[0] for column in known["norms"]))
    job = Job(file, results / MAP, rules, join, norms, known["size"])
    opened, plan = prepared(job, pack)
    screener = Screener(plan, pack)
    for batch in opened.batches(job.size, plan.map.columns):
        if batch.first <= number < batch.first + batch.records:
            frame, bad, _ = screener.read(batch)
            facts, unread = screener.cells.facts(frame)
            _not_quarantined(results, number, [*bad, *unread])
            (found,) = facts.filter(pl.col("_row") == number).iter_rows(named=True)
            acts = acts_of(plan.map, found[ACTS])
            if not acts:
                raise _wrong(
                    results, f"row {number} has none of the acts of the map, so there is nothing to judge in it."
                )
            text = row_text(plan.map, pack, found, acts)
            case = case_from_text(text, f"row {number}", pack)
            verdicts = _verdicts(results, number, [ask.column for ask in plan.asks])
            return ScreenedRow(number, found["_line"], verdicts, text, case, plan.asks)
    raise _wrong(results, f"the table has no row {number}. Rows count from 1, below the header.")


def _known(results: Path) -> dict[str, Any]:
    try:
        known: dict[str, Any] = json.loads((results / RUN).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise _wrong(results, "this is not the folder of a screening. Name the one that `screen -o` made.") from None
    if not (results / VERDICTS).exists():
        raise _wrong(results, "the screening is not finished. `rightscheck screen --resume` finishes it.")
    return known


def _verdicts(results: Path, number: int, columns: list[str]) -> dict[str, str]:
    found = pl.scan_parquet(results / VERDICTS).filter(pl.col("row") == number).select(columns).collect()
    return {name: str(value) for name, value in found.row(0, named=True).items()}


def _not_quarantined(results: Path, number: int, bad: list[Bad]) -> None:
    words = {**REASONS, **CELL_REASONS}
    said = [one for one in bad if one.row == number]
    if said:
        why = "; ".join(
            f"{one.column}: {tr(words[one.reason])}" if one.column else tr(words[one.reason]) for one in said
        )
        raise _wrong(results, f"row {number} is in quarantine ({why}). Mend the table or the map.")


def _wrong(results: Path, message: str) -> InputError:
    return InputError([Problem(str(results), 0, 0, "", message)])
