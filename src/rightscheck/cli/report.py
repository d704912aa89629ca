"""`rightscheck report`: a document on a case, or on many, in a file."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rightscheck.cli.common import known_norms, the_deriver, the_pack, wrong_call
from rightscheck.cli.digest import digest_of, several
from rightscheck.problems import InputError, Problem, nearest, none_called

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rightscheck.language import Language

DIGEST: Final = "digest"
"""The kind of document that is on many cases."""
NEEDS: Final = {"docx": ("docx", "typst"), "pdf": ("typst",), "xlsx": ("xlsxwriter",)}
"""The modules without which a format cannot be written."""


def report(options: argparse.Namespace) -> int:
    """`rightscheck report`."""
    from rightscheck.casefile.load import load_case
    from rightscheck.language import speaking
    from rightscheck.law.translate import translated
    from rightscheck.report.formats import FORMATS
    from rightscheck.report.kinds import KINDS
    from rightscheck.reporting import dossier

    form = _chosen(options.format or _ending(options.output), "format", FORMATS, "docx")
    many = several(options.cases)
    usual = DIGEST if many else "workbook" if form == "xlsx" else "memorandum"
    kind = _chosen(options.kind, "kind of document", (*KINDS, DIGEST), usual)
    if many and kind != DIGEST:
        raise wrong_call("--as", f"a document of this kind is on one case. Name one file, or say `--as {DIGEST}`.")
    if options.jobs and kind != DIGEST:
        raise wrong_call("--jobs", f"one case needs no workers. Leave it out, or say `--as {DIGEST}`.")
    _needs(form)
    spoken = _language(options.lang)
    pack = translated(the_pack(options), spoken)
    known_norms(options, pack)
    code, name = 0, kind
    with speaking(spoken):
        if kind == DIGEST:
            document, code = digest_of(options, pack)
        else:
            case = load_case(options.cases[0], pack)
            made = dossier(case, pack, norms=options.norm, deriver=the_deriver(options), style=options.cite)
            document, name = KINDS[kind](made), f"{case.id}-{kind}"
        data = FORMATS[form](document._replace(lang=spoken.code, direction=spoken.direction))
    _write(data, options.output, f"{name}.{form}", form, force=options.force)
    return code


def _ending(output: Path | None) -> str | None:
    return output.suffix.removeprefix(".").lower() or None if output else None


def _chosen(name: str | None, what: str, known: Iterable[str], default: str) -> str:
    chosen = name or default
    if chosen not in known:
        option = "--format" if what == "format" else "--as"
        raise wrong_call(option, f"there is {none_called(what, chosen)}. {nearest(chosen, list(known))}")
    return chosen


def _needs(form: str) -> None:
    missing = [name for name in NEEDS.get(form, ()) if importlib.util.find_spec(name) is None]
    if missing:
        message = f"this format needs {' and '.join(missing)}. Install it with `pip install 'rightscheck[documents]'`."
        raise wrong_call("--format", message)


def _language(code: str) -> Language:
    from rightscheck.language import ENGLISH, language

    if code != ENGLISH and importlib.util.find_spec("babel") is None:
        raise wrong_call("--lang", "languages need babel. Install it with `pip install 'rightscheck[documents]'`.")
    try:
        return language(code)
    except ValueError as error:
        raise wrong_call("--lang", str(error)) from None


def _write(data: bytes, output: Path | None, name: str, form: str, *, force: bool) -> None:
    """Write a document to its file, or to standard output where it is text and no file is named."""
    from rightscheck.report.formats import TEXTUAL

    if output is None and form in TEXTUAL:
        sys.stdout.buffer.write(data)
        return
    file = output or Path(name)
    try:
        with file.open("wb" if force else "xb") as out:
            out.write(data)
    except FileExistsError:
        message = "this file exists already. Choose another name, or say --force to overwrite it."
        raise InputError([Problem(str(file), 0, 0, "", message)]) from None
    sys.stderr.write(f"{file}\n")
