"""`rightscheck forums`: where the findings on a case can be taken, and by when."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rightscheck.cli.common import a_person, a_state, the_deriver, the_pack, wrong_call
from rightscheck.cli.output import show, write_json
from rightscheck.problems import InputError, Problem

if TYPE_CHECKING:
    from rightscheck.appraisal.openings import Asked, ForumSheet
    from rightscheck.casefile.case import Case
    from rightscheck.dates import PartialDate
    from rightscheck.law.pack import Pack


def forums(options: argparse.Namespace) -> int:
    """`rightscheck forums`."""
    from rightscheck.appraisal.forums import forums as found
    from rightscheck.casefile.load import load_case
    from rightscheck.checking import check
    from rightscheck.report.forums import forums_page, to_json

    pack = the_pack(options)
    case = load_case(options.case, pack)
    person, against = a_person(case, options.person), a_state(case, pack, options.against)
    on, on_is = _day(case, options.on)
    findings = check(case, pack, deriver=the_deriver(options))
    sheet = found(case, pack, findings, on, on_is, person=person, against=against)
    if options.ics is not None:
        _write(options.ics, sheet, on, pack)
    if options.format == "json":
        write_json(to_json(sheet) + "\n")
    else:
        show(forums_page(sheet, case, pack), options.format)
    return 0


def _day(case: Case, text: str | None) -> tuple[PartialDate, Asked]:
    """The day on which one asks, and where it comes from. Never the clock: the same file gives the same answer."""
    from rightscheck.appraisal.forums import asking_day
    from rightscheck.dates import parse_date

    if text is None:
        known = asking_day(case)
        if known is None:
            message = "the file has no `assessed_on:` and no dated act, so nothing says when you ask. Name a day."
            raise wrong_call("--on", message)
        return known
    try:
        return parse_date(text), "asked"
    except ValueError as error:
        raise wrong_call("--on", str(error)) from None


def _write(file: Path, sheet: ForumSheet, on: PartialDate, pack: Pack) -> None:
    from rightscheck.report.calendar import calendar

    made = calendar(sheet, on, pack)
    if made is None:
        sys.stderr.write("No last day can be counted, so no calendar was written.\n")
        return
    try:
        with file.open("xb") as out:
            out.write(made)
    except FileExistsError:
        message = "this file exists already and is not overwritten. Choose another name."
        raise InputError([Problem(str(file), 0, 0, "", message)]) from None
    sys.stderr.write(
        f"{file}: the safe days and the last days, for a calendar. It names the case by its id, and nobody.\n"
    )
