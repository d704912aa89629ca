"""`rightscheck verify`."""

from __future__ import annotations

import argparse

from rightscheck.cli.common import case_files, the_pack
from rightscheck.cli.output import show, write_json


def verify(options: argparse.Namespace) -> int:
    """`rightscheck verify`: 0 if all is confirmed, 1 if something is not."""
    from rightscheck.casefile.load import case_from_text
    from rightscheck.report.verifying import to_json, verification_page
    from rightscheck.strictyaml import read_text
    from rightscheck.verifying.readback import read_report
    from rightscheck.verifying.receipts import Given
    from rightscheck.verifying.verify import verify as run

    report = read_report(options.findings)
    pack = the_pack(options)
    given = []
    for file in case_files(options.cases):
        text = read_text(file)
        given.append(Given(case_from_text(text, str(file), pack), text))
    result = run(report, given, pack, engine=options.engine)
    if options.format == "json":
        write_json(to_json(result) + "\n")
    else:
        show(verification_page(result), options.format)
    return 0 if result.holds else 1
