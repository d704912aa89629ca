"""`rightscheck report`: a document on a case, or on many, in a file."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rightscheck.cli.common import a_person, a_state, known_norms, the_deriver, the_pack, wrong_call
from rightscheck.cli.digest import digest_of, several
from rightscheck.cli.naming import KeyFile, names_of, warn_of_authorities
from rightscheck.cli.output import show, write, write_json
from rightscheck.problems import InputError, Problem, nearest, none_called

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rightscheck.language import Language
    from rightscheck.law.pack import Pack

DIGEST: Final = "digest"
"""The kind of document that is on many cases."""
NEEDS: Final = {"docx": ("docx", "typst"), "pdf": ("typst",), "xlsx": ("xlsxwriter",)}
"""The modules without which a format cannot be written."""


def report(options: argparse.Namespace) -> int:
    """`rightscheck report`."""
    from rightscheck.language import speaking
    from rightscheck.law.translate import translated
    from rightscheck.report.formats import FORMATS
    from rightscheck.report.kinds import kinds

    law = the_pack(options)
    form = _chosen(options.format or _ending(options.output), "format", FORMATS, "docx")
    many = several(options.cases)
    usual = DIGEST if many else "workbook" if form == "xlsx" else "memorandum"
    kind = _chosen(options.kind, "kind of document", (*kinds(law), DIGEST), usual)
    _suitable(options, law, kind, many=many)
    _needs(form)
    spoken = _language(options.lang)
    known_norms(options, law)
    with speaking(spoken):
        pack = translated(law, spoken)
        if kind == DIGEST:
            document, code = digest_of(options, pack)
            data = FORMATS[form](document._replace(lang=spoken.code, direction=spoken.direction))
            _write(data, options.output, f"{kind}.{form}", form, force=options.force)
            return code
        return _on_one_case(options, law, pack, kind, form)


def _on_one_case(options: argparse.Namespace, law: Pack, pack: Pack, kind: str, form: str) -> int:
    """A document on one case: in the version that was asked, with the key of its names beside it."""
    from rightscheck.casefile.load import load_case
    from rightscheck.casefile.names import redacted
    from rightscheck.language import current
    from rightscheck.report.edition import with_edition
    from rightscheck.report.formats import FORMATS
    from rightscheck.report.forms import UnchosenError
    from rightscheck.report.kinds import kinds
    from rightscheck.report.names import preview, telling_authorities
    from rightscheck.reporting import dossier, moved

    key = KeyFile(options)
    deriver = the_deriver(options)
    # States may be written by their English names, whatever the language of the document.
    case = load_case(options.cases[0], law)
    against, person = a_state(case, law, options.against), a_person(case, options.person)
    version = redacted(case, names_of(options), public=options.public)
    made = dossier(version.case, pack, norms=options.norm, deriver=deriver, style=options.cite)
    other = moved(version, made.findings, case, pack, norms=options.norm, deriver=deriver)
    if options.preview:
        show(preview(case, version, made.findings, other), "text")
        return 0
    try:
        document = kinds(pack, against=against, person=version.person(person))[kind](made)
    except UnchosenError as error:
        raise wrong_call("--against", str(error)) from None
    document = document._replace(lang=current().code, direction=current().direction)
    data = FORMATS[form](with_edition(document, version.case.edition, len(other)))
    key.write([version.key])
    try:
        _write(data, options.output, f"{version.case.id}-{kind}.{form}", form, force=options.force)
    except (InputError, OSError):
        key.withdraw()
        raise
    warn_of_authorities(len(telling_authorities(made.findings, version)))
    return 0


def _suitable(options: argparse.Namespace, pack: Pack, kind: str, *, many: bool) -> None:
    """Refuse options that the kind of document does not have."""
    if many and kind != DIGEST:
        raise wrong_call("--as", f"a document of this kind is on one case. Name one file, or say `--as {DIGEST}`.")
    if options.jobs and kind != DIGEST:
        raise wrong_call("--jobs", f"one case needs no workers. Leave it out, or say `--as {DIGEST}`.")
    for option in ("key", "preview") if kind == DIGEST else ():
        if getattr(options, option):
            raise wrong_call(f"--{option}", "this is of one case. Name one file, or leave it out.")
    for option in ("against", "person"):
        if getattr(options, option) is not None and kind not in pack.forms:
            forms = ", ".join(pack.forms)
            raise wrong_call(f"--{option}", f"only a form has this option. Leave it out, or choose a form: {forms}.")


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
        if form == "html":
            # A page says UTF-8 of itself, whatever the terminal writes.
            sys.stdout.buffer.write(data)
        else:
            (write_json if form == "json" else write)(data.decode())
        return
    file = output or Path(name)
    try:
        with file.open("wb" if force else "xb") as out:
            out.write(data)
    except FileExistsError:
        message = "this file exists already. Choose another name, or say --force to overwrite it."
        raise InputError([Problem(str(file), 0, 0, "", message)]) from None
    sys.stderr.write(f"{file}\n")
