"""Documents that people file and read: the options of `report`, `export` and `import`."""

from __future__ import annotations

from pathlib import Path

from rightscheck.cli import exporting, report
from rightscheck.cli.naming import with_names, with_version
from rightscheck.cli.parsing import Commands, positive


def add_documents(commands: Commands) -> None:
    """Add these commands, in this order."""
    for add in (_report, _export, _import):
        add(commands)


def _report(commands: Commands) -> None:
    sub = commands.add("report", report.report, "write a document on a case or on many, to file or to read")
    sub.add_argument("cases", nargs="+", type=Path, metavar="CASE", help="a case file; several, or folders of them")
    sub.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help="write to FILE; its ending says the format (default: a name made of the case); on several cases a folder "
        "for one document a case",
    )
    sub.add_argument("--force", action="store_true", help="overwrite what exists")
    sub.add_argument(
        "--as",
        dest="kind",
        metavar="KIND",
        help="what to write, or the id of a form (default: memorandum; on several cases digest; as xlsx workbook)",
    )
    sub.add_argument("--format", metavar="FORMAT", help="the format (default: that of FILE, or docx)")
    sub.add_argument("--lang", metavar="LANG", default="en", help="the language, such as fr (default: en)")
    sub.add_argument(
        "--cite", choices=("oscola", "bluebook"), default="oscola", help="how authorities are cited (default: oscola)"
    )
    sub.add_argument("--norm", action="append", metavar="ID", help="only this norm (may be repeated)")
    sub.add_argument(
        "--against",
        metavar="STATE",
        help="for a form: the respondent State (default: the only one against which the body is open)",
    )
    sub.add_argument("--person", metavar="ID", help="for a form: only this person of the case (default: all)")
    with_names(sub)
    sub.add_argument(
        "--jobs",
        type=positive,
        metavar="N",
        help="on several cases: so many worker processes (default: one for each core)",
    )
    commands.with_rules(sub)
    commands.with_engine(sub)


def _export(commands: Commands) -> None:
    sub = commands.add("export", exporting.export, "write cases and findings for other programs")
    sub.add_argument("cases", nargs="+", type=Path, metavar="CASE", help="case files, or folders of them")
    sub.add_argument("--to", choices=exporting.TARGETS, required=True, help="for which program or standard")
    sub.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="the file or, for uwazi, the folder to write"
    )
    sub.add_argument("--template", metavar="NAME", help="uwazi: only this template, as .csv or .zip")
    sub.add_argument("--norm", action="append", metavar="ID", help="only this norm (may be repeated)")
    with_version(sub)
    commands.with_rules(sub)
    commands.with_engine(sub)


def _import(commands: Commands) -> None:
    sub = commands.add("import", exporting.read, "make case files from tables of Uwazi")
    sub.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="tables as .csv, or archives with an import.csv"
    )
    sub.add_argument("-o", "--output", type=Path, required=True, metavar="DIR", help="the folder for the case files")
    commands.with_rules(sub)
