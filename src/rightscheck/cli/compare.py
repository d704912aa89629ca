"""`rightscheck compare`: two case files, one under two rule packs, or two screenings."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rightscheck.cli.common import the_deriver, unknown_norm, wrong_call
from rightscheck.cli.output import show, write_json
from rightscheck.problems import InputError

if TYPE_CHECKING:
    from rightscheck.comparing.hybrids import Version
    from rightscheck.law.pack import Pack


def compare(options: argparse.Namespace) -> int:
    """Compare two case files, one under two rule packs, or both; or two folders with results of screenings."""
    if options.new is not None and (options.old.is_dir() or options.new.is_dir()):
        return _screenings(options)
    from rightscheck.comparing.compare import compare as run
    from rightscheck.law.pack import load_pack
    from rightscheck.report.comparing import comparison_page, to_json

    if options.new is None and options.rules is None and options.new_rules is None:
        message = "there is nothing to compare with. Name a second case file, or a rule pack with --new-rules."
        raise wrong_call("NEW", message)
    # One file under two packs is compared with the shipped one where only one is named; two files have one pack.
    new_rules = options.new_rules or (options.rules if options.new is not None else None)
    before = load_pack(options.rules)
    after = before if new_rules == options.rules else load_pack(new_rules)
    for name in options.norm or ():
        if name not in before.norms and name not in after.norms:
            raise unknown_norm(after, name)
    two_packs = before.digest != after.digest
    old = _version(options.old, before, options.rules, named=two_packs)
    new = _version(options.new or options.old, after, new_rules, named=two_packs)
    result = run(old, new, norms=options.norm, deriver=the_deriver(options))
    if options.format == "json":
        write_json(to_json(result) + "\n")
    else:
        show(comparison_page(result), options.format)
    return 1 if options.fail_on_change and result.findings else 0


def _screenings(options: argparse.Namespace) -> int:
    from rightscheck.bulk.comparing import compare as run
    from rightscheck.bulk.results.comparison import comparison_json, comparison_page
    from rightscheck.cli.inspect import needs_bulk

    needs_bulk()
    if options.rules is not None or options.new_rules is not None or options.norm:
        message = "results of screenings hold their rules and norms. Leave out --rules, --new-rules and --norm."
        raise wrong_call("--rules", message)
    result = run(options.old, options.new)
    if options.format == "json":
        write_json(comparison_json(result) + "\n")
    else:
        show(comparison_page(result), options.format)
    return 1 if options.fail_on_change and not result.nothing else 0


def _version(file: Path, pack: Pack, rules: Path | None, *, named: bool) -> Version:
    """A case read with a pack. Where there are two packs, a problem says with which it was read."""
    from rightscheck.casefile.load import load_case
    from rightscheck.comparing.hybrids import Version

    try:
        return Version(load_case(file, pack), pack)
    except InputError as error:
        if not named:
            raise
        which = f"the rules in {rules}" if rules is not None else "the rules that come with rightscheck"
        raise InputError(
            replace(problem, message=f"{problem.message} (Read with {which}.)") for problem in error.problems
        ) from None
