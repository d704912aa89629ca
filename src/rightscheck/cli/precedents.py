"""`rightscheck precedents`: the decided cases nearest to a case on one norm."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from rightscheck.cli.common import Cases, a_person, the_deriver, the_pack, unknown_norm, wrong_call
from rightscheck.cli.output import show, write, write_json
from rightscheck.problems import InputError, Problem, is_identifier, nearest, none_called

if TYPE_CHECKING:
    from rightscheck.casefile.case import Case


def precedents(options: argparse.Namespace) -> int:
    """`rightscheck precedents`."""
    from rightscheck.appraisal.evaluate import Evaluator
    from rightscheck.appraisal.precedents.search import precedents as search
    from rightscheck.casefile.load import load_case
    from rightscheck.packaged import packaged
    from rightscheck.report.precedents import precedents_page, to_json

    pack = the_pack(options)
    if options.norm not in pack.norms:
        raise unknown_norm(pack, options.norm)
    case = load_case(options.case, pack)
    person, act = a_person(case, options.person), _an_act(case, options.act)
    cases = Cases(options.cases or [packaged("cases")], pack)
    decided = [one for one in cases if one.head.decision and one.head.held]
    if not decided:
        raise wrong_call("--cases", "no case here has a decision and holdings. Name files with a `held:` block.")
    found = search(
        Evaluator(pack, case, the_deriver(options)),
        pack.norms[options.norm],
        decided,
        person=person,
        act=act,
        related=options.related,
        most=options.most,
    )
    if options.format == "json":
        write_json(to_json(found))
    elif not found.sections:
        write("The case has no act that this norm concerns.\n")
    else:
        show(precedents_page(found, case, pack), options.format)
    return cases.code


def _an_act(case: Case, name: str | None) -> str | None:
    """The act of a case that an option names; None for no option.

    Raises:
        InputError: there is no act of that id.
    """
    if name is not None and name not in case.head.acts:
        hint = nearest(name, filter(is_identifier, case.head.acts))
        message = f"there is {none_called('act', name)} in this file. {hint}"
        raise InputError([Problem(case.file, 0, 0, "", message)])
    return name
