"""Documents that people file and read: the options of `report`."""

from __future__ import annotations

from pathlib import Path

from rightscheck.cli import report
from rightscheck.cli.parsing import Commands


def add_documents(commands: Commands) -> None:
    """Add these commands."""
    _report(commands)


def _report(commands: Commands) -> None:
    sub = commands.add("report", report.report, "write a document on a case, to file or to read")
    sub.add_argument("cases", nargs="+", type=Path, metavar="CASE", help="a case file")
    sub.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help="write to FILE; its ending says the format (default: a name made of the case)",
    )
    sub.add_argument("--force", action="store_true", help="overwrite FILE if it exists")
    sub.add_argument(
        "--as",
        dest="kind",
        metavar="KIND",
        help="what to write, such as findings, or the id of a form (default: memorandum)",
    )
    sub.add_argument("--format", metavar="FORMAT", help="the format (default: that of FILE, or docx)")
    sub.add_argument("--lang", metavar="LANG", default="en", help="the language, such as fr (default: en)")
    sub.add_argument(
        "--cite", choices=("oscola", "bluebook"), default="oscola", help="how authorities are cited (default: oscola)"
    )
    sub.add_argument(
        "--against",
        metavar="STATE",
        help="for a form: the respondent State (default: the only one against which the body is open)",
    )
    sub.add_argument("--person", metavar="ID", help="for a form: only this person of the case (default: all)")
    sub.add_argument("--norm", action="append", metavar="ID", help="only this norm (may be repeated)")
    commands.with_rules(sub)
    commands.with_engine(sub)
