"""The commands and their options."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from rightscheck import __version__

VERDICTS = ("established", "indicated", "contested", "arguable", "undetermined", "no_breach_shown", "not_applicable")
VIEWS = ("applicant", "respondent", "agreed", "weighed")
SCHEMAS = (
    "case",
    "norm",
    "vocabulary",
    "findings",
    "concept",
    "instrument",
    "forum",
    "authorities",
    "standards",
    "states",
    "subjects",
)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> Any:
        self.exit(2, f"rightscheck: {message}. `{self.prog} --help` shows what can be said.\n")


def _positive(text: str) -> int:
    if text.isdecimal() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError("this is a whole number above 0, as 20")


def _percent(text: str) -> int:
    if text.isdecimal() and int(text) < 100:
        return int(text)
    raise argparse.ArgumentTypeError("this is a share in per cent, from 0 to 99")


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    from rightscheck.cli import commands, whatif
    from rightscheck.cli import forums as forum_command
    from rightscheck.cli.ask import ask as run_ask
    from rightscheck.cli.compare import compare
    from rightscheck.cli.missing import missing as run_missing
    from rightscheck.cli.precedents import precedents as run_precedents
    from rightscheck.cli.verify import verify

    top = _Parser(
        prog="rightscheck",
        description="Says which norms were likely violated, on whose account of the facts, why, and what is missing.",
    )
    top.add_argument("--version", action="version", version=f"rightscheck {__version__}")
    subs = top.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def command(name: str, run: Any, text: str) -> argparse.ArgumentParser:
        sub = subs.add_parser(name, help=text, description=text[:1].upper() + text[1:] + ".")
        sub.set_defaults(run=run)
        return sub

    def with_rules(sub: argparse.ArgumentParser) -> None:
        sub.add_argument(
            "--rules",
            type=Path,
            metavar="DIR",
            help="use the rule pack in DIR instead of the one that comes with rightscheck",
        )

    def with_engine(sub: argparse.ArgumentParser) -> None:
        sub.add_argument(
            "--engine",
            choices=("auto", "durable", "reference"),
            default="auto",
            help="who derives (default: durable_rules where it can be used)",
        )

    def with_form(sub: argparse.ArgumentParser, *forms: str) -> None:
        sub.add_argument("--format", choices=forms, default=forms[0], help=f"output (default: {forms[0]})")

    def with_day(sub: argparse.ArgumentParser) -> None:
        sub.add_argument(
            "--on",
            metavar="DATE",
            help="apply the law of this day (2024-01-15) to the facts as they are, and say what differs",
        )

    check = command("check", commands.check, "check case files and print the findings")
    check.add_argument("cases", nargs="+", type=Path, metavar="CASE", help="case files, or folders of them")
    check.add_argument("--norm", action="append", metavar="ID", help="only this norm (may be repeated)")
    check.add_argument(
        "--view", choices=VIEWS, help="show the conclusion on this account of the facts beside each verdict"
    )
    check.add_argument(
        "--fail-on",
        choices=VERDICTS,
        metavar="VERDICT",
        help=f"exit with 1 if a finding is at least this strong: {', '.join(VERDICTS)}",
    )
    with_day(check)
    with_form(check, "text", "json", "md")
    with_rules(check)
    with_engine(check)

    explain = command(
        "explain", commands.explain, "explain the findings on one norm, from source to conclusion, on each account"
    )
    explain.add_argument("case", type=Path, metavar="CASE")
    explain.add_argument("norm", metavar="NORM")
    explain.add_argument("--person", metavar="ID", help="only for this person of the case")
    explain.add_argument("--view", choices=VIEWS, help="only on this account")
    with_day(explain)
    with_form(explain, "text", "md")
    with_rules(explain)
    with_engine(explain)

    missing = command("missing", run_missing, "say which answers would settle the open findings, and what to ask next")
    missing.add_argument("case", type=Path, metavar="CASE")
    missing.add_argument("norms", nargs="*", metavar="NORM", help="only these norms, each finding in full")
    missing.add_argument("--person", metavar="ID", help="only for this person of the case")
    missing.add_argument(
        "--sets",
        type=_positive,
        metavar="N",
        help="how many of the smallest sets of answers to show each way (default: 8 with NORM, otherwise none)",
    )
    with_form(missing, "text", "md", "json")
    with_rules(missing)
    with_engine(missing)

    verified = command(
        "verify", verify, "derive findings again from the case files and confirm that they are the same byte by byte"
    )
    verified.add_argument("findings", type=Path, metavar="FINDINGS", help="what `check --format json` wrote")
    verified.add_argument("cases", nargs="+", type=Path, metavar="CASE", help="the case files, or folders of them")
    verified.add_argument(
        "--engine",
        choices=("durable", "reference"),
        help="derive with this engine and do not compare it (default: the engine of the report)",
    )
    with_form(verified, "text", "json", "md")
    with_rules(verified)

    forums = command("forums", forum_command.forums, "show where the findings on a case can be taken, and by when")
    forums.add_argument("case", type=Path, metavar="CASE")
    forums.add_argument("--person", metavar="ID", help="only for this person of the case")
    forums.add_argument("--against", metavar="STATE", help="only against this State (name or code)")
    forums.add_argument(
        "--on",
        metavar="DATE",
        help="the day on which you ask (default: the day of assessment in the file, else that of the latest act)",
    )
    forums.add_argument(
        "--ics",
        type=Path,
        metavar="FILE",
        help="also write the deadlines to FILE for a calendar",
    )
    with_form(forums, "text", "md", "json")
    with_rules(forums)
    with_engine(forums)

    differ = command(
        "compare",
        compare,
        "say which findings changed between two versions of a case file or of the rules, and which change caused each",
    )
    differ.add_argument("old", type=Path, metavar="OLD", help="the case file as it was")
    differ.add_argument("new", type=Path, nargs="?", metavar="NEW", help="the case file as it is now (default: OLD)")
    differ.add_argument("--norm", action="append", metavar="ID", help="only this norm (may be repeated)")
    differ.add_argument("--fail-on-change", action="store_true", help="exit with 1 if a finding changed")
    with_form(differ, "text", "json", "md")
    with_rules(differ)
    differ.add_argument(
        "--new-rules",
        type=Path,
        metavar="DIR",
        help="the rule pack for NEW (default: that of --rules with two case files, the shipped one with one)",
    )
    with_engine(differ)

    precedents = command(
        "precedents", run_precedents, "find the decided cases nearest to a case on one norm, and argue from them"
    )
    precedents.add_argument("case", type=Path, metavar="CASE")
    precedents.add_argument("norm", metavar="NORM")
    precedents.add_argument("--person", metavar="ID", help="only for this person of the case")
    precedents.add_argument("--act", metavar="ID", help="only for this act of the case")
    precedents.add_argument(
        "--cases",
        action="append",
        type=Path,
        metavar="DIR",
        help="look in this folder or file of decided cases instead (may be repeated; default: those that come with "
        "rightscheck)",
    )
    precedents.add_argument(
        "--related",
        action="store_true",
        help="also decisions on norms that ask the same: in another instrument, or resting on the same concept",
    )
    precedents.add_argument(
        "--most", type=_positive, default=6, metavar="N", help="so many of the nearest decisions (default: 6)"
    )
    with_form(precedents, "text", "json", "md")
    with_rules(precedents)
    with_engine(precedents)

    what = command("whatif", whatif.whatif, "show which findings move if facts were otherwise; nothing is written")
    what.add_argument("case", type=Path, metavar="CASE")
    what.add_argument("norms", nargs="*", metavar="NORM", help="only these norms (default: all)")
    what.add_argument("--person", metavar="ID", help="only for this person of the case")
    what.add_argument(
        "--set",
        action="append",
        metavar="FACT=VALUE",
        help="suppose a fact, as ACT.predicate=VALUE or ACT/PERSON.predicate=VALUE (may be repeated)",
    )
    what.add_argument(
        "--account",
        action="append",
        metavar="SIDE",
        help="accept the word of the applicant, of a State or of a source (may be repeated)",
    )
    what.add_argument("--without", action="append", metavar="SOURCE", help="leave out a source (may be repeated)")
    what.add_argument("--all", action="store_true", help="show everything that does not move, too")
    with_form(what, "text", "md", "json")
    with_rules(what)
    with_engine(what)

    ask = command("ask", run_ask, "put the open questions of a case, best first, and write the answers into its file")
    ask.add_argument("case", type=Path, metavar="CASE", help="a case file; one that does not exist is begun")
    ask.add_argument("--norm", action="append", metavar="ID", help="only questions on this norm (may be repeated)")
    ask.add_argument("--most", type=_positive, metavar="N", help="end after so many questions")
    ask.add_argument(
        "--again", action="store_true", help="also put the questions that were left out or that nobody could answer"
    )
    ask.add_argument("--review", action="store_true", help="list the questions with the answers so far; ask nothing")
    with_form(ask, "text", "md", "json")
    with_rules(ask)
    with_engine(ask)

    law = command("law", commands.law, "list the norms, show one norm or concept as a page, or who is bound by what")
    law.add_argument("id", nargs="?", metavar="ID", help="a norm or concept")
    law.add_argument("--parties", metavar="INSTRUMENT", help="who is bound by this instrument, and since when")
    law.add_argument("--state", metavar="STATE", help="what binds this State (name or code), and since when")
    law.add_argument("--on", metavar="DATE", help="judge it on this date (2013-05-31, 2013-05, 2013)")
    with_form(law, "text", "md", "json")
    with_rules(law)

    facts = command(
        "facts", commands.facts, "list the fact vocabulary, or show one predicate or the predicates about a subject"
    )
    facts.add_argument("name", nargs="?", metavar="NAME")
    with_form(facts, "text", "md")
    with_rules(facts)

    lint = command(
        "lint", commands.lint, "check the rule pack, its scenarios and case files for gaps and contradictions"
    )
    lint.add_argument(
        "cases",
        nargs="*",
        type=Path,
        metavar="CASE",
        help="case files or folders (default: those that come with the rules)",
    )
    lint.add_argument(
        "--features", type=Path, metavar="DIR", help="the folder of scenarios (default: beside the rules, if there)"
    )
    lint.add_argument("--advice", action="store_true", help="show advice too")
    lint.add_argument(
        "--deep", action="store_true", help="also prove what can never hold, whatever the facts (takes seconds)"
    )
    with_rules(lint)

    bench = command(
        "bench", commands.bench, "measure how far the findings agree with what tribunals held in decided cases"
    )
    bench.add_argument(
        "cases",
        nargs="*",
        type=Path,
        metavar="DIR",
        help="folders or files of decided cases (default: those that come with rightscheck)",
    )
    bench.add_argument("--norm", action="append", metavar="ID", help="only holdings on this norm (may be repeated)")
    bench.add_argument(
        "--drop",
        type=_percent,
        default=0,
        metavar="PERCENT",
        help="also measure with this share of the facts dropped at random",
    )
    bench.add_argument(
        "--seeds", type=_positive, default=20, metavar="N", help="how often facts are dropped (default: 20)"
    )
    with_form(bench, "text", "json", "md", "html")
    with_rules(bench)
    with_engine(bench)

    new = command("new", commands.new, "write a commented case file to start from")
    new.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write to FILE, which must not exist (default: print it)"
    )

    schema = command("schema", commands.schema, "print a JSON Schema")
    schema.add_argument("kind", choices=SCHEMAS)
    with_rules(schema)

    command("doctor", commands.doctor, "show what this installation can do and what to do about the rest")
    return top
