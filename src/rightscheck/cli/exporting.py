"""`rightscheck export` and `rightscheck import`: exchange with other programs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rightscheck.cli.common import Cases, known_norms, the_deriver, the_pack, wrong_call
from rightscheck.cli.naming import names_of
from rightscheck.problems import InputError, Problem

if TYPE_CHECKING:
    from rightscheck.exchange.uwazi.templates import Template
    from rightscheck.law.pack import Pack
    from rightscheck.report.dossier import Dossier

TARGETS: Final = ("uwazi", "huridocs", "jsonld")


def export(options: argparse.Namespace) -> int:
    """`rightscheck export`."""
    pack = the_pack(options)
    known_norms(options, pack)
    cases = Cases(options.cases, pack)
    dossiers = _dossiers(options, cases, pack)
    {"uwazi": _uwazi, "huridocs": _huridocs, "jsonld": _jsonld}[options.to](options, dossiers)
    return cases.code


def _dossiers(options: argparse.Namespace, cases: Cases, pack: Pack) -> Iterator[Dossier]:
    from rightscheck.casefile.names import redacted
    from rightscheck.reporting import dossier

    deriver = the_deriver(options)
    for case in cases:
        version = redacted(case, names_of(options), public=options.public)
        yield dossier(version.case, pack, norms=options.norm, deriver=deriver)


def _uwazi(options: argparse.Namespace, dossiers: Iterator[Dossier]) -> None:
    from rightscheck.exchange.uwazi.templates import TEMPLATES
    from rightscheck.exchange.uwazi.writing import as_csv, as_zip, tables

    form = options.output.suffix.lower()
    chosen = _template(options.template) if options.template else None
    if chosen is None and form in (".csv", ".zip"):
        names = ", ".join(one.name.lower() for one in TEMPLATES)
        raise wrong_call("--template", f"an import takes one template. Name it ({names}), or name a folder with -o.")
    if chosen is not None and form not in (".csv", ".zip"):
        raise wrong_call("-o", "a table of one template is written as .csv or .zip. Name such a file.")
    found = tables(dossiers)
    if chosen is not None:
        write = as_csv if form == ".csv" else as_zip
        _write(options.output, write(chosen, found[chosen.name]))
        return
    _folder(options.output)
    for number, template in enumerate(TEMPLATES, 1):
        _write(options.output / f"{number}-{template.name.lower()}.zip", as_zip(template, found[template.name]))


def _template(name: str) -> Template:
    from rightscheck.exchange.uwazi.templates import TEMPLATES

    found = next((one for one in TEMPLATES if one.name.lower() == name.lower()), None)
    if found is None:
        names = ", ".join(one.name.lower() for one in TEMPLATES)
        raise wrong_call("--template", f"there is no template of this name. Use one of: {names}.")
    return found


def _huridocs(options: argparse.Namespace, dossiers: Iterator[Dossier]) -> None:
    from rightscheck.exchange import huridocs

    form = options.output.suffix.lower()
    if form not in (".xlsx", ".zip"):
        raise wrong_call("-o", "this is written as .xlsx, or as CSV files in a .zip. Name such a file.")
    kept = list(dossiers)
    found = huridocs.tables(kept)
    if form == ".zip":
        _write(options.output, huridocs.as_zip(found))
    else:
        from rightscheck.report.formats import FORMATS

        _write(options.output, FORMATS["xlsx"](huridocs.document(found)))
    missing = huridocs.without_code(kept)
    if missing:
        sys.stderr.write(f"Without a code, since the micro-thesauri have none that fits: {', '.join(missing)}.\n")


def _jsonld(options: argparse.Namespace, dossiers: Iterator[Dossier]) -> None:
    from rightscheck.exchange.jsonld import to_jsonld

    kept = list(dossiers)
    if len(kept) > 1:
        raise wrong_call("CASE", "linked data are written of one case to a file. Name one.")
    for dossier in kept:
        _write(options.output, to_jsonld(dossier).encode())


def read(options: argparse.Namespace) -> int:
    """`rightscheck import`."""
    from rightscheck.casefile.load import case_from_text
    from rightscheck.exchange.archive import member
    from rightscheck.exchange.cells import from_csv
    from rightscheck.exchange.uwazi.reading import read as read_tables
    from rightscheck.strictyaml import read_bytes

    pack = the_pack(options)
    tables = []
    for file in options.files:
        data = read_bytes(file, most=64_000_000, kind="a table", less="Export fewer rows.")
        try:
            if file.suffix.lower() == ".zip":
                data = member(data, "import.csv")
            tables.append((str(file), from_csv(data)))
        except ValueError as error:
            raise InputError([Problem(str(file), 0, 0, "", str(error))]) from None
    result = read_tables(tables, pack)
    code = 0
    _folder(options.output)
    for key, text in result.files.items():
        file = options.output / f"{key}.yaml"
        _write(file, text.encode())
        try:
            case_from_text(text, str(file), pack)
        except InputError as error:
            code = 1
            for problem in error.problems:
                sys.stderr.write(f"{problem}\n")
    for doubt in result.doubts:
        sys.stderr.write(f"{doubt}\n")
    for what, number in sorted(result.left.items()):
        sys.stderr.write(f"Not taken over, in {number} row{'' if number == 1 else 's'}: {what}.\n")
    if not result.files:
        raise wrong_call(
            "FILE", "there is no case in these tables. Name the table of cases too, or one that names them."
        )
    return code


def _folder(path: Path) -> None:
    path.mkdir(parents=True, exist_ok=True)


def _write(file: Path, data: bytes) -> None:
    try:
        with file.open("xb") as out:
            out.write(data)
    except FileExistsError:
        message = "this file exists already and is not overwritten. Choose another name."
        raise InputError([Problem(str(file), 0, 0, "", message)]) from None
    sys.stderr.write(f"{file}\n")
