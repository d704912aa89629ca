"""`rightscheck missing`."""

from __future__ import annotations

import argparse

from rightscheck.cli.common import a_person, the_deriver, the_pack, unknown_norm
from rightscheck.cli.output import show, write, write_json


def missing(options: argparse.Namespace) -> int:
    """`rightscheck missing`."""
    from rightscheck.appraisal.asking import what_is_missing
    from rightscheck.appraisal.evaluate import Evaluator
    from rightscheck.casefile.load import load_case
    from rightscheck.report.missing import missing_page, to_json

    pack = the_pack(options)
    for name in options.norms:
        if name not in pack.norms:
            raise unknown_norm(pack, name)
    case = load_case(options.case, pack)
    person = a_person(case, options.person)
    evaluator = Evaluator(pack, case, the_deriver(options))
    norms = [pack.norms[name] for name in options.norms] or list(pack.norms.values())
    # For a whole case the sets of some hundred findings would take long and say too much, unless they are asked for.
    sets = options.sets if options.sets is not None else 8 if options.norms else 0
    points = what_is_missing(evaluator, norms, sets=sets, person=person)
    if not points.findings:
        write("The case has no act that is in the scope of these norms.\n")
        return 0
    if options.format == "json":
        write_json(to_json(points) + "\n")
    else:
        show(missing_page(points, case, pack, full=sets > 0), options.format)
    return 0
