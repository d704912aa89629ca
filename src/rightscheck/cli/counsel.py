"""What counsel asks next: the options of `missing`, `ask`, `whatif`, `precedents`, `forums`, `compare` and `verify`."""

from __future__ import annotations

from pathlib import Path

from rightscheck.cli import ask, compare, forums, missing, precedents, verify, whatif
from rightscheck.cli.parsing import Commands, positive


def add_counsel(commands: Commands) -> None:
    """Add these commands, in this order."""
    for add in (_missing, _ask, _whatif, _precedents, _forums, _compare, _verify):
        add(commands)


def _missing(commands: Commands) -> None:
    sub = commands.add(
        "missing", missing.missing, "say which answers would settle the open findings, and what to ask next"
    )
    sub.add_argument("case", type=Path, metavar="CASE")
    sub.add_argument("norms", nargs="*", metavar="NORM", help="only these norms, each finding in full")
    sub.add_argument("--person", metavar="ID", help="only for this person of the case")
    sub.add_argument(
        "--sets",
        type=positive,
        metavar="N",
        help="how many of the smallest sets of answers to show each way (default: 8 with NORM, otherwise none)",
    )
    commands.with_form(sub, "text", "md", "json")
    commands.with_rules(sub)
    commands.with_engine(sub)


def _ask(commands: Commands) -> None:
    sub = commands.add(
        "ask", ask.ask, "put the open questions of a case, best first, and write the answers into its file"
    )
    sub.add_argument("case", type=Path, metavar="CASE", help="a case file; one that does not exist is begun")
    sub.add_argument("--norm", action="append", metavar="ID", help="only questions on this norm (may be repeated)")
    sub.add_argument("--most", type=positive, metavar="N", help="end after so many questions")
    sub.add_argument(
        "--again", action="store_true", help="also put the questions that were left out or that nobody could answer"
    )
    sub.add_argument("--review", action="store_true", help="list the questions with the answers so far; ask nothing")
    commands.with_form(sub, "text", "md", "json")
    commands.with_rules(sub)
    commands.with_engine(sub)


def _whatif(commands: Commands) -> None:
    sub = commands.add("whatif", whatif.whatif, "show which findings move if facts were otherwise; nothing is written")
    sub.add_argument("case", type=Path, metavar="CASE")
    sub.add_argument("norms", nargs="*", metavar="NORM", help="only these norms (default: all)")
    sub.add_argument("--person", metavar="ID", help="only for this person of the case")
    sub.add_argument(
        "--set",
        action="append",
        metavar="FACT=VALUE",
        help="suppose a fact, as ACT.predicate=VALUE or ACT/PERSON.predicate=VALUE (may be repeated)",
    )
    sub.add_argument(
        "--account",
        action="append",
        metavar="SIDE",
        help="accept the word of the applicant, of a State or of a source (may be repeated)",
    )
    sub.add_argument("--without", action="append", metavar="SOURCE", help="leave out a source (may be repeated)")
    sub.add_argument("--all", action="store_true", help="show everything that does not move, too")
    commands.with_form(sub, "text", "md", "json")
    commands.with_rules(sub)
    commands.with_engine(sub)


def _precedents(commands: Commands) -> None:
    sub = commands.add(
        "precedents", precedents.precedents, "find the decided cases nearest to a case on one norm, and argue from them"
    )
    sub.add_argument("case", type=Path, metavar="CASE")
    sub.add_argument("norm", metavar="NORM")
    sub.add_argument("--person", metavar="ID", help="only for this person of the case")
    sub.add_argument("--act", metavar="ID", help="only for this act of the case")
    sub.add_argument(
        "--cases",
        action="append",
        type=Path,
        metavar="DIR",
        help="look in this folder or file of decided cases instead (may be repeated; default: those that come with "
        "rightscheck)",
    )
    sub.add_argument(
        "--related",
        action="store_true",
        help="also decisions on norms that ask the same: in another instrument, or resting on the same concept",
    )
    sub.add_argument(
        "--most", type=positive, default=6, metavar="N", help="so many of the nearest decisions (default: 6)"
    )
    commands.with_form(sub, "text", "json", "md")
    commands.with_rules(sub)
    commands.with_engine(sub)


def _forums(commands: Commands) -> None:
    sub = commands.add("forums", forums.forums, "show where the findings on a case can be taken, and by when")
    sub.add_argument("case", type=Path, metavar="CASE")
    sub.add_argument("--person", metavar="ID", help="only for this person of the case")
    sub.add_argument("--against", metavar="STATE", help="only against this State (name or code)")
    sub.add_argument(
        "--on",
        metavar="DATE",
        help="the day on which you ask (default: the day of assessment in the file, else that of the latest act)",
    )
    sub.add_argument(
        "--ics",
        type=Path,
        metavar="FILE",
        help="also write the deadlines to FILE for a calendar",
    )
    commands.with_form(sub, "text", "md", "json")
    commands.with_rules(sub)
    commands.with_engine(sub)


def _compare(commands: Commands) -> None:
    sub = commands.add(
        "compare",
        compare.compare,
        "say which findings changed between two versions of a case file or of the rules, or which verdicts between two "
        "screenings, and what each comes from",
    )
    sub.add_argument("old", type=Path, metavar="OLD", help="the case file as it was, or the folder of a screening")
    sub.add_argument("new", type=Path, nargs="?", metavar="NEW", help="as it is now (default: OLD)")
    sub.add_argument("--norm", action="append", metavar="ID", help="only this norm (may be repeated)")
    sub.add_argument("--fail-on-change", action="store_true", help="exit with 1 if a finding changed")
    commands.with_form(sub, "text", "json", "md")
    commands.with_rules(sub)
    sub.add_argument(
        "--new-rules",
        type=Path,
        metavar="DIR",
        help="the rule pack for NEW (default: that of --rules with two case files, the shipped one with one)",
    )
    commands.with_engine(sub)


def _verify(commands: Commands) -> None:
    sub = commands.add(
        "verify",
        verify.verify,
        "derive findings again from the case files and confirm that they are the same byte by byte",
    )
    sub.add_argument("findings", type=Path, metavar="FINDINGS", help="what `check --format json` wrote")
    sub.add_argument("cases", nargs="+", type=Path, metavar="CASE", help="the case files, or folders of them")
    sub.add_argument(
        "--engine",
        choices=("durable", "reference"),
        help="derive with this engine and do not compare it (default: the engine of the report)",
    )
    commands.with_form(sub, "text", "json", "md")
    commands.with_rules(sub)
