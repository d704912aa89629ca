"""`rightscheck report`: a document on a case, in a file."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rightscheck.cli.common import a_person, a_state, known_norms, the_deriver, the_pack, wrong_call
from rightscheck.problems import InputError, Problem, nearest, none_called

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rightscheck.language import Language
    from rightscheck.law.pack import Pack

NEEDS: Final = {"docx": ("docx", "typst"), "pdf": ("typst",), "xlsx": ("xlsxwriter",)}
"""The modules without which a format cannot be written."""


def report(options: argparse.Namespace) -> int:
    """`rightscheck report`."""
    from rightscheck.casefile.load import load_case
    from rightscheck.language import speaking
    from rightscheck.law.translate import translated
    from rightscheck.report.formats import FORMATS
    from rightscheck.report.forms import UnchosenError
    from rightscheck.report.kinds import kinds
    from rightscheck.reporting import dossier

    form = _chosen(options.format or _ending(options.output), "format", FORMATS, "docx")
    _needs(form)
    spoken = _language(options.lang)
    pack = translated(the_pack(options), spoken)
    kind = _chosen(options.kind, "kind of document", kinds(pack), "memorandum")
    _only_forms(options, pack, kind)
    known_norms(options, pack)
    with speaking(spoken):
        case = load_case(options.cases[0], pack)
        against, person = a_state(case, pack, options.against), a_person(case, options.person)
        made = dossier(case, pack, norms=options.norm, deriver=the_deriver(options), style=options.cite)
        try:
            document = kinds(pack, against=against, person=person)[kind](made)
        except UnchosenError as error:
            raise wrong_call("--against", str(error)) from None
        document = document._replace(lang=spoken.code, direction=spoken.direction)
        data = FORMATS[form](document)
    _write(data, options.output, f"{case.id}-{kind}.{form}", form, force=options.force)
    return 0


def _ending(output: Path | None) -> str | None:
    return output.suffix.removeprefix(".").lower() or None if output else None


def _chosen(name: str | None, what: str, known: Iterable[str], default: str) -> str:
    chosen = name or default
    if chosen not in known:
        option = "--format" if what == "format" else "--as"
        raise wrong_call(option, f"there is {none_called(what, chosen)}. {nearest(chosen, list(known))}")
    return chosen


def _only_forms(options: argparse.Namespace, pack: Pack, kind: str) -> None:
    """Refuse the options of forms for another kind of document, which is about the whole case."""
    for option in ("against", "person"):
        if getattr(options, option) is not None and kind not in pack.forms:
            forms = ", ".join(pack.forms)
            raise wrong_call(f"--{option}", f"only a form has this option. Leave it out, or choose a form: {forms}.")


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
