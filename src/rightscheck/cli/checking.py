"""`rightscheck check`: the findings on one case, or on many at a time."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from rightscheck.cli.common import a_day, case_files, followed, known_norms, other_day, the_deriver, the_pack
from rightscheck.cli.output import write, write_json

if TYPE_CHECKING:
    from rightscheck.appraisal.findings import Verdict


def check(options: argparse.Namespace) -> int:
    """`rightscheck check`."""
    files = list(case_files(options.cases))
    checker = _Checker(options, _page(), many=len(files) > 1)
    output = _Output(options, many=len(files) > 1)
    if len(files) == 1:
        # What is wrong with the only case is what is wrong with the call.
        output.add(checker(files[0]))
        return output.end()
    from rightscheck.spreading import Failed, spread

    bad = False
    whole_lines = options.format != "json" or not sys.stdout.isatty()
    with followed(spread(files, checker, options.jobs), len(files), bar=whole_lines) as results:
        for one in results:
            if isinstance(one, Failed):
                bad = True
            else:
                output.add(one)
    code = output.end()
    return 2 if bad else code


class _Page(NamedTuple):
    """How wide text is and whether it has colours: workers have no terminal to ask."""

    width: int
    colour: bool


def _page() -> _Page:
    from rightscheck.report.text import WIDEST, wants_colour

    return _Page(min(shutil.get_terminal_size((WIDEST, 24)).columns, WIDEST), wants_colour(sys.stdout))


class _Checked(NamedTuple):
    """What is written of a case, and the strength of its strongest finding."""

    text: str
    strength: int


class _Checker:
    """Checks one case after the other, as the options say, and writes down what it finds.

    Raises:
        InputError: there is no such norm, or no such day.
    """

    def __init__(self, options: argparse.Namespace, page: _Page, *, many: bool = True) -> None:
        self._options, self._page = options, page
        self._pack = the_pack(options)
        known_norms(options, self._pack)
        self._on = a_day(options.on)
        if many:
            from rightscheck.spreading import deriver_for_many

            self._deriver = deriver_for_many(options.engine)
        else:
            self._deriver = the_deriver(options)

    def __reduce__(self) -> tuple[type[_Checker], tuple[argparse.Namespace, _Page]]:
        # Each process loads the law itself.
        return type(self), (self._options, self._page)

    def __call__(self, file: Path) -> _Checked:
        from rightscheck.appraisal.findings import STRENGTH
        from rightscheck.casefile.load import load_case
        from rightscheck.checking import check as run
        from rightscheck.report import markdown, text
        from rightscheck.report.exchange import to_json
        from rightscheck.report.summary import summary

        options, pack = self._options, self._pack
        case = load_case(file, pack)
        findings = run(case, pack, norms=options.norm, deriver=self._deriver, on=self._on)
        strength = min((STRENGTH[finding.verdict] for finding in findings.findings), default=len(STRENGTH))
        if options.format == "json":
            return _Checked(to_json(findings), strength)
        before = other_day(case, pack, self._on, options.norm, self._deriver)
        document = summary(findings, case, pack, view=options.view, before=before)
        if options.format == "md":
            return _Checked(markdown.render(document), strength)
        return _Checked(text.render(document, width=self._page.width, colour=self._page.colour), strength)


class _Output:
    """Standard output, to which cases are written as they come: the findings on a large folder need not fit into
    memory."""

    def __init__(self, options: argparse.Namespace, *, many: bool) -> None:
        self._json: bool = options.format == "json"
        self._many = many
        self._fail_on: Verdict | None = options.fail_on
        self._written = 0
        self._strengths: set[int] = set()

    def add(self, one: _Checked) -> None:
        """Write what was found in a case."""
        if self._json and self._many:
            write(",\n" if self._written else "[\n")
        (write_json if self._json else write)(one.text)
        self._written += 1
        self._strengths.add(one.strength)

    def end(self) -> int:
        """Write what comes last. The code says whether `--fail-on` found what it looks for."""
        from rightscheck.appraisal.findings import STRENGTH

        if self._json and self._written:
            write("\n]\n" if self._many else "\n")
        if self._fail_on is None:
            return 0
        return int(min(self._strengths, default=len(STRENGTH)) <= STRENGTH[self._fail_on])
