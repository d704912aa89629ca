"""`rightscheck whatif`: what moves if facts were otherwise. Nothing is written."""

from __future__ import annotations

import argparse

from rightscheck.cli.common import a_person, the_deriver, the_pack, unknown_norm, wrong_call
from rightscheck.cli.output import show, write_json


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
    if not any(suppositions):
        hint = "Add --set FACT=VALUE, --account SIDE or --without SOURCE."
        raise wrong_call("whatif", f"nothing is supposed. {hint}")
    case = load_case(options.case, pack)
    person = a_person(case, options.person)
    norms = tuple(dict.fromkeys(options.norms))
    found = what_if(case, pack, suppositions, norms=norms, person=person, deriver=the_deriver(options))
    if options.format == "json":
        write_json(to_json(found, pack))
    else:
        show(document(found, pack, asked=bool(norms), everything=options.all), options.format)
    return 0
