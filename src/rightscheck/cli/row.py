"""`rightscheck row`: one row of a screened table as a full case."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from rightscheck.cli.common import the_pack, unknown_norm, wrong_call
from rightscheck.cli.inspect import needs_bulk
from rightscheck.cli.output import show, write, write_json
from rightscheck.problems import InputError, Problem

if TYPE_CHECKING:
    from rightscheck.bulk.rows import ScreenedRow
    from rightscheck.inference.derive import Deriver
    from rightscheck.law.pack import Pack
    from rightscheck.report.model import Document


def row(options: argparse.Namespace) -> int:
    """`rightscheck row`."""
    needs_bulk()
    from rightscheck.bulk.rows import screened_row
    from rightscheck.checking import check
    from rightscheck.cli.common import the_deriver
    from rightscheck.report.exchange import to_json
    from rightscheck.report.screened import row_page

    pack = the_pack(options)
    if options.norm is not None and options.norm not in pack.norms:
        raise unknown_norm(pack, options.norm)
    found = screened_row(options.results, options.row, pack, rules=options.rules, table=options.table)
    deriver = the_deriver(options)
    if options.output is not None:
        return _save(options, found)
    norms = list(dict.fromkeys(ask.norm for ask in found.asks if ask.act))
    findings = check(found.case, pack, norms=norms, deriver=deriver)
    differing = found.differing(findings)
    if options.format == "json":
        write_json(to_json(findings) + "\n")
    elif options.norm is not None:
        show(_explained(options, found, pack, deriver), options.format)
    else:
        show(row_page(found, findings, pack), options.format)
    if differing:
        columns = ", ".join(differing)
        message = f"the screened verdicts differ from the reasoned ones ({columns}). Please report this: it is a fault."
        raise InputError([Problem(str(options.results), 0, 0, f"row {options.row}", message)])
    return 0


def _save(options: argparse.Namespace, found: ScreenedRow) -> int:
    try:
        with options.output.open("x", encoding="utf-8", newline="\n") as file:
            file.write(found.text)
    except FileExistsError:
        raise wrong_call("-o", "this file exists already and is not overwritten. Choose another name.") from None
    write(f"{options.output}: row {options.row} as a case file. `rightscheck check {options.output}` checks it.\n")
    return 0


def _explained(options: argparse.Namespace, found: ScreenedRow, pack: Pack, deriver: Deriver) -> Document:
    from rightscheck.appraisal.changes import turnable
    from rightscheck.appraisal.evaluate import Evaluator
    from rightscheck.checking import check
    from rightscheck.report.explain import explain
    from rightscheck.report.screened import notice

    findings = check(found.case, pack, norms=[options.norm], deriver=deriver)
    evaluator = Evaluator(pack, found.case, deriver)
    turns = turnable(evaluator, [pack.norms[options.norm]], most=3)
    turnings = {one.on.finding: one.turnings for one in turns}
    return explain(
        findings.findings,
        found.case,
        pack,
        turnings=turnings,
        engine_note=findings.receipt.engine_note,
        before=notice(found),
    )
