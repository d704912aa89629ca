"""`rightscheck whatif`: what moves if facts were otherwise. Nothing is written."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from rightscheck.cli.common import a_person, the_deriver, the_pack, unknown_norm, wrong_call
from rightscheck.cli.output import show, write, write_json

if TYPE_CHECKING:
    from rightscheck.casefile.case import Case
    from rightscheck.law.pack import Pack

SETS: Final = 6
"""How many sets of changes are shown of each kind."""


def whatif(options: argparse.Namespace) -> int:
    """`rightscheck whatif`."""
    from rightscheck.casefile.load import load_case
    from rightscheck.casefile.suppose import Suppositions
    from rightscheck.report.whatif import to_json
    from rightscheck.report.whatif import whatif as document
    from rightscheck.supposing import what_if

    pack = the_pack(options)
    for norm in options.norms:
        if norm not in pack.norms:
            raise unknown_norm(pack, norm)
    suppositions = Suppositions(*(tuple(given or ()) for given in (options.set, options.account, options.without)))
    norms = tuple(dict.fromkeys(options.norms))
    if not any(suppositions) and not norms:
        hint = "Name a norm to see what would turn it, or add --set FACT=VALUE, --account SIDE or --without SOURCE."
        raise wrong_call("whatif", f"nothing is supposed. {hint}")
    case = load_case(options.case, pack)
    person = a_person(case, options.person)
    if not any(suppositions):
        return _turning(options, pack, case, norms, person)
    found = what_if(case, pack, suppositions, norms=norms, person=person, deriver=the_deriver(options))
    if options.format == "json":
        write_json(to_json(found, pack))
    else:
        show(document(found, pack, asked=bool(norms), everything=options.all), options.format)
    return 0


def _turning(options: argparse.Namespace, pack: Pack, case: Case, norms: Sequence[str], person: str | None) -> int:
    """The smallest changes that would turn the findings on some norms."""
    from rightscheck.appraisal.changes import turnable
    from rightscheck.appraisal.evaluate import Evaluator
    from rightscheck.report.turning import to_json, turning_page

    evaluator = Evaluator(pack, case, the_deriver(options))
    found = turnable(evaluator, [pack.norms[name] for name in norms], most=SETS, person=person)
    if not found:
        write("The case has no act that is in the scope of these norms.\n")
    elif options.format == "json":
        write_json(to_json(found) + "\n")
    else:
        show(turning_page(found, case, pack), options.format)
    return 0
