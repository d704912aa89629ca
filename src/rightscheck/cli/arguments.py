"""The commands and their options."""

from __future__ import annotations

import argparse
from pathlib import Path

from rightscheck import __version__
from rightscheck.cli.parsing import Commands, Parser, percent, positive

VERDICTS = ("established", "indicated", "contested", "arguable", "undetermined", "no_breach_shown", "not_applicable")
VIEWS = ("applicant", "respondent", "agreed", "weighed")
SCHEMAS = (
    "case",
    "map",
    "norm",
    "vocabulary",
    "findings",
    "document",
    "concept",
    "instrument",
    "forum",
    "form",
    "authorities",
    "standards",
    "states",
    "subjects",
)


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    from rightscheck.cli import checking, commands
    from rightscheck.cli.counsel import add_counsel
    from rightscheck.cli.documents import add_documents
    from rightscheck.cli.tables import add_tables

    top = Parser(
        prog="rightscheck",
        description="Says which norms were likely violated, on whose account of the facts, why, and what is missing.",
    )
    top.add_argument("--version", action="version", version=f"rightscheck {__version__}")
    named = Commands(top)
    check = named.add("check", checking.check, "check case files and print the findings")
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
    check.add_argument(
        "--jobs",
        type=positive,
        metavar="N",
        help="so many worker processes (default: one for each core; a few files need none)",
    )
    named.with_day(check)
    named.with_form(check, "text", "json", "md")
    named.with_rules(check)
    named.with_engine(check)

    explain = named.add(
        "explain", commands.explain, "explain the findings on one norm, from source to conclusion, on each account"
    )
    explain.add_argument("case", type=Path, metavar="CASE")
    explain.add_argument("norm", metavar="NORM")
    explain.add_argument("--person", metavar="ID", help="only for this person of the case")
    explain.add_argument("--view", choices=VIEWS, help="only on this account")
    named.with_day(explain)
    named.with_form(explain, "text", "md")
    named.with_rules(explain)
    named.with_engine(explain)

    add_counsel(named)
    add_documents(named)
    add_tables(named)

    law = named.add("law", commands.law, "list the norms, show one norm or concept as a page, or who is bound by what")
    law.add_argument("id", nargs="?", metavar="ID", help="a norm or concept")
    law.add_argument("--parties", metavar="INSTRUMENT", help="who is bound by this instrument, and since when")
    law.add_argument("--state", metavar="STATE", help="what binds this State (name or code), and since when")
    law.add_argument("--on", metavar="DATE", help="judge it on this date (2013-05-31, 2013-05, 2013)")
    named.with_form(law, "text", "md", "json")
    named.with_rules(law)

    facts = named.add(
        "facts", commands.facts, "list the fact vocabulary, or show one predicate or the predicates about a subject"
    )
    facts.add_argument("name", nargs="?", metavar="NAME")
    named.with_form(facts, "text", "md")
    named.with_rules(facts)

    lint = named.add(
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
    named.with_rules(lint)

    bench = named.add(
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
        type=percent,
        default=0,
        metavar="PERCENT",
        help="also measure with this share of the facts dropped at random",
    )
    bench.add_argument(
        "--seeds", type=positive, default=20, metavar="N", help="how often facts are dropped (default: 20)"
    )
    named.with_form(bench, "text", "json", "md", "html")
    named.with_rules(bench)
    named.with_engine(bench)

    new = named.add("new", commands.new, "write a commented case file to start from")
    new.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write to FILE, which must not exist (default: print it)"
    )

    schema = named.add("schema", commands.schema, "print a JSON Schema")
    schema.add_argument("kind", choices=SCHEMAS)
    named.with_rules(schema)

    named.add("doctor", commands.doctor, "show what this installation can do and what to do about the rest")
    return top
