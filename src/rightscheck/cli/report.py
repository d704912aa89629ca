"""`rightscheck report`: a document on a case or on many, or one for each of many."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rightscheck.cli.common import a_language, known_norms, the_deriver, the_pack, wrong_call
from rightscheck.cli.digest import digest_of, several
from rightscheck.cli.documenting import Author, documents, save
from rightscheck.cli.naming import KeyFile, warn_of_authorities
from rightscheck.cli.output import show, write, write_json
from rightscheck.problems import InputError, Problem, nearest, none_called

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    many = several(options.cases)
    folder = _folder(options.output, options.kind) if many else None
    form = _chosen(options.format or _ending(options.output), "format", FORMATS, "docx")
    usual = DIGEST if many and folder is None else "workbook" if form == "xlsx" else "memorandum"
    kind = _chosen(options.kind, "kind of document", (*kinds(law), DIGEST), usual)
    _suitable(options, law, kind, many=many, folder=folder)
    _needs(form)
    spoken = a_language(options.lang)
    known_norms(options, law)
    if folder is not None:
        return documents(options, kind, form, folder, law)
    with speaking(spoken):
        if kind == DIGEST:
            document, code = digest_of(options, translated(law, spoken))
            data = FORMATS[form](document._replace(lang=spoken.code, direction=spoken.direction))
            _write(data, options.output, f"{kind}.{form}", form, force=options.force)
            return code
        return _on_one_case(options, law, kind, form)


def _on_one_case(options: argparse.Namespace, law: Pack, kind: str, form: str) -> int:
    """A document on one case: in the version that was asked, with the key of its names beside it."""
    from rightscheck.report.names import preview

    key = KeyFile(options)
    author = Author(options, kind, form, law, the_deriver(options))
    case, version = author.version(options.cases[0])
    draft = author.draft(case, version)
    if options.preview:
        show(preview(case, version, draft.dossier.findings, draft.moved), "text")
        return 0
    data = author.document(draft)
    key.write([version.key])
    try:
        _write(data, options.output, author.name(version), form, force=options.force)
    except (InputError, OSError):
        key.withdraw()
        raise
    warn_of_authorities(author.telling(draft))
    return 0


def _folder(output: Path | None, kind: str | None) -> Path | None:
    """The folder for one document a case: one that is there or, where the kind is named, a name without an ending."""
    if output is None or kind == DIGEST:
        return None
    return output if output.is_dir() or (kind and not output.suffix) else None


def _suitable(options: argparse.Namespace, pack: Pack, kind: str, *, many: bool, folder: Path | None) -> None:
    """Refuse options that the kind of document does not have."""
    if many and folder is None and kind != DIGEST:
        otherwise = f"Name a folder with -o for one document a case, name one file, or say `--as {DIGEST}`."
        raise wrong_call("--as", f"a document of this kind is on one case. {otherwise}")
    if options.jobs and not many and kind != DIGEST:
        raise wrong_call("--jobs", f"one case needs no workers. Leave it out, or say `--as {DIGEST}`.")
    for option in ("key", "preview", "recipient", "passphrase_file", "person") if many or kind == DIGEST else ():
        if getattr(options, option):
            raise wrong_call(f"--{option.replace('_', '-')}", "this is of one case. Name one file, or leave it out.")
    for option in ("against", "person"):
        if getattr(options, option) is not None and kind not in pack.forms:
            forms = ", ".join(pack.forms)
            raise wrong_call(f"--{option}", f"only a form has this option. Leave it out, or choose a form: {forms}.")


def _ending(output: Path | None) -> str | None:
    return None if output is None or output.is_dir() else output.suffix.removeprefix(".").lower() or None


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
    file = output / name if output is not None and output.is_dir() else output or Path(name)
    try:
        save(file, data, force=force)
    except FileExistsError:
        message = "this file exists already. Choose another name, or say --force to overwrite it."
        raise InputError([Problem(str(file), 0, 0, "", message)]) from None
    sys.stderr.write(f"{file}\n")
