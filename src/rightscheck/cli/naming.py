"""The options that say whose names a document has and who may read it, and the sealed key."""

from __future__ import annotations

import argparse
import getpass
import importlib.util
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from rightscheck.cli.common import wrong_call
from rightscheck.problems import InputError, Problem

if TYPE_CHECKING:
    from rightscheck.casefile.edition import Names
    from rightscheck.casefile.names.key import Key


def with_version(sub: argparse.ArgumentParser) -> None:
    """The options that say which version of a case is used."""
    sub.add_argument(
        "--names",
        choices=("full", "initials", "pseudonyms"),
        help="how people are named (default: full; with --public: pseudonyms)",
    )
    sub.add_argument(
        "--public", action="store_true", help="leave out what the file marks as confidential, and counsel's assessments"
    )


def with_names(sub: argparse.ArgumentParser) -> None:
    """The options of names: the version, a preview of it, and the key."""
    with_version(sub)
    sub.add_argument(
        "--preview", action="store_true", help="write nothing; list what would be replaced, what left out, what shown"
    )
    sub.add_argument(
        "--key", type=Path, metavar="FILE", help="write who is who to FILE, sealed; `age -d FILE` opens it"
    )
    sub.add_argument(
        "--recipient",
        action="append",
        metavar="AGE_KEY",
        help="seal the key for the owner of this public key of age (may be repeated; default: a passphrase is asked)",
    )
    sub.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help="seal the key with the passphrase on the first line of FILE",
    )


def names_of(options: argparse.Namespace) -> Names:
    """How people are named."""
    chosen: Names = options.names or ("pseudonyms" if options.public else "full")
    return chosen


class KeyFile:
    """The file of the sealed key that the options name, asked for and looked at before any work is done.

    Raises:
        InputError: it cannot be written as the options say.
    """

    def __init__(self, options: argparse.Namespace) -> None:
        self._file: Path | None = options.key
        self._recipients: list[str] = options.recipient or []
        self._passphrase = ""
        if self._file is None:
            for option, value in (("--recipient", options.recipient), ("--passphrase-file", options.passphrase_file)):
                if value:
                    raise wrong_call(option, "there is no key to seal. Add --key FILE.")
            return
        if names_of(options) == "full" and not options.public:
            raise wrong_call("--key", "nothing is replaced, so there is no key. Add --names or --public.")
        if options.preview:
            raise wrong_call("--key", "a preview writes nothing. Leave out one of the two.")
        if importlib.util.find_spec("pyrage") is None:
            message = "a sealed key needs pyrage. Install it with `pip install 'rightscheck[documents]'`."
            raise wrong_call("--key", message)
        if self._file.exists():
            raise self._taken()
        if self._recipients and options.passphrase_file:
            message = "a key is sealed for recipients or with a passphrase, not both. Leave out one of them."
            raise wrong_call("--passphrase-file", message)
        if options.passphrase_file:
            self._passphrase = _read(options.passphrase_file)
        elif not self._recipients:
            self._passphrase = _asked()
        if self._recipients:
            # A wrong one is said before any work is done.
            self._seal([])

    def _taken(self) -> InputError:
        message = "this file exists already, and a key is never overwritten. Choose another name."
        return InputError([Problem(str(self._file), 0, 0, "", message)])

    def _seal(self, keys: Iterable[Key]) -> bytes:
        from rightscheck.casefile.names.key import sealed

        try:
            return sealed(keys, recipients=self._recipients, passphrase=self._passphrase)
        except ValueError as error:
            raise wrong_call("--recipient", str(error)) from None

    def write(self, keys: Iterable[Key | None]) -> None:
        """Write the keys of versions, readable for the owner of the file alone; nothing where no file is named."""
        if self._file is None:
            return
        data = self._seal([key for key in keys if key is not None])
        try:
            handle = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        except FileExistsError:
            raise self._taken() from None
        with os.fdopen(handle, "wb") as out:
            out.write(data)

    def withdraw(self) -> None:
        """Take the file away again, where the document could not be written."""
        if self._file is not None:
            self._file.unlink(missing_ok=True)


def _read(file: Path) -> str:
    lines = file.read_text(encoding="utf-8").splitlines()
    if not lines or not lines[0]:
        raise wrong_call("--passphrase-file", "the first line of this file is empty. Write the passphrase there.")
    return lines[0]


def _asked() -> str:
    if not sys.stdin.isatty():
        message = "a passphrase is asked on a terminal, and there is none. Use --recipient or --passphrase-file."
        raise wrong_call("--key", message)
    passphrase = getpass.getpass("Passphrase for the key: ")
    if not passphrase or getpass.getpass("The same again: ") != passphrase:
        raise wrong_call("--key", "there is no passphrase, or the second was another one. Begin again.")
    return passphrase


def warn_of_authorities(number: int) -> None:
    """Say that the law has a name of the case in it, without the name."""
    if number:
        what = "an authority has" if number == 1 else f"{number} authorities have"
        sys.stderr.write(
            f"rightscheck: {what} a name of the case in the citation, which is public and cannot be replaced. "
            "It can tell who the case is about; --preview shows it.\n"
        )
