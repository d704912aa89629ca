"""A case file that is being worked on: every change is read back before it is written, and written whole or not at
all."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rightscheck.casefile.amend import Draft, Edit
from rightscheck.casefile.case import Case
from rightscheck.casefile.load import case_from_text
from rightscheck.law.pack import Pack
from rightscheck.problems import InputError, Problem
from rightscheck.strictyaml import MAX_BYTES, read_text

Change = Callable[[Draft], Edit]
"""What is to be changed in a text, as `casefile.amend` does it."""
_MARK: Final = b"\xef\xbb\xbf"


class ChangedMeanwhileError(InputError):
    """The file on disk is no longer the one that was read. Nothing was written."""


@dataclass(eq=False)
class Saved:
    """One step of the work: what was changed in the text, in order, and in words.

    Attributes:
        instead_of: the step whose place it took, which is `undone` while this one stands.
    """

    edits: tuple[Edit, ...]
    label: str
    instead_of: Saved | None = None
    undone: bool = False


class WorkingCopy:
    """The text and the case of one file, kept in step with the disk.

    Attributes:
        text: the text as it stands in the file; `case` what it says.
        steps: what was saved since the file was opened or read again, the first one first.
    """

    def __init__(self, path: Path, pack: Pack) -> None:
        """Read the file.

        Raises:
            InputError: it cannot be used as a case file.
        """
        self.path = path
        self.pack = pack
        self.steps: list[Saved] = []
        self.text = ""
        self._raw = b""
        self.case: Case = self.reload()

    def reload(self) -> Case:
        """Read the file again; earlier steps can then no longer be undone by themselves."""
        read_text(self.path)  # says what is wrong with a file that cannot be read
        raw = self.path.read_bytes()
        text = raw.decode("utf-8-sig")
        self.case = case_from_text(text, str(self.path), self.pack)
        self._raw, self.text, self.steps = raw, text, []
        return self.case

    def writable(self) -> None:
        """Refuse a file that is protected against writing.

        Raises:
            InputError: it is, or its folder.
        """
        folder = self.path.resolve().parent
        protected = not self.path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
        if protected or not os.access(self.path, os.W_OK):
            raise self._problem("this file is protected against writing. Take that away, or use a copy of it.")
        if not os.access(folder, os.W_OK):
            raise self._problem("nothing can be written in the folder of this file. Use a copy of it elsewhere.")

    def save(self, changes: Sequence[Change], label: str, *, instead_of: Saved | None = None) -> Saved:
        """Make changes, one after the other, and write the file.

        Args:
            instead_of: an earlier step that is taken out with the same stroke.

        Raises:
            InputError: the text with the changes is no right case file, or cannot be changed in this way.
            ChangedMeanwhileError: the file was changed by somebody else.
            OSError: the disk refuses. In each case the file is as it was.
        """
        edits = self._out(instead_of) if instead_of else []
        text = self.text
        for edit in edits:
            text = edit.apply(text)
        for change in changes:
            edit = change(Draft(text, str(self.path)))
            edits.append(edit)
            text = edit.apply(text)
        self._commit(text)
        step = Saved(tuple(edits), label, instead_of)
        if instead_of is not None:
            instead_of.undone = True
        self.steps.append(step)
        return step

    def undo(self) -> Saved:
        """Take the last step out of the file again. When all are taken out, the file has the bytes that it had.

        Returns:
            The step that was taken out. What it had replaced stands again.

        Raises:
            IndexError: nothing was saved.
            ChangedMeanwhileError, OSError: as for `save`.
        """
        step = self.steps[-1]
        text = self.text
        for edit in reversed(step.edits):
            text = edit.inverse().apply(text)
        self._commit(text)
        self.steps.pop()
        if step.instead_of is not None:
            step.instead_of.undone = False
        return step

    # How a step is taken out ----------------------------------------------------------------------------------------

    def _out(self, step: Saved) -> list[Edit]:
        """The changes of the present text that take a step out."""
        place = self.steps.index(step)
        later = [edit for other in self.steps[place + 1 :] for edit in other.edits]
        if not later:
            return [edit.inverse() for edit in reversed(step.edits)]
        found = [self._moved(edit, [*step.edits[number + 1 :], *later]) for number, edit in enumerate(step.edits)]
        return sorted((edit.inverse() for edit in found), key=lambda edit: -edit.at)

    def _moved(self, edit: Edit, later: Sequence[Edit]) -> Edit:
        """A change where its text stands after later changes.

        Raises:
            InputError: a later change reaches into it.
        """
        at = edit.at
        for other in later:
            if other.at + len(other.old) <= at:
                at += len(other.new) - len(other.old)
            elif other.at < at + len(edit.new):
                raise self._problem("later answers rest on this one. Undo them first, or change the file by hand.")
        return edit._replace(at=at)

    # How the file is written ----------------------------------------------------------------------------------------

    def _commit(self, text: str) -> None:
        case = case_from_text(text, str(self.path), self.pack)
        raw = (_MARK if self._raw.startswith(_MARK) else b"") + text.encode()
        if len(raw) > MAX_BYTES:
            raise self._problem(f"the file would have more than {MAX_BYTES:,} bytes, which are not read. Split it.")
        self._write(raw)
        self._raw, self.text, self.case = raw, text, case

    def _write(self, raw: bytes) -> None:
        """Put the new content in the place of the old one, which stays whole until then."""
        target = self.path.resolve()
        self._unchanged(target)
        status = target.stat()
        beside = target.with_name(f".{secrets.token_hex(8)}.tmp")
        try:
            handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(raw)
                file.flush()
                os.fsync(file.fileno())
            _like(beside, status)
            self._unchanged(target)
            beside.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
        _settle(target.parent)

    def _unchanged(self, target: Path) -> None:
        try:
            same = target.read_bytes() == self._raw
        except FileNotFoundError:
            same = False
        if not same:
            message = "the file was changed, moved or deleted after it was read. Nothing was written; read it again."
            raise ChangedMeanwhileError([Problem(str(self.path), 0, 0, "", message)])

    def _problem(self, message: str) -> InputError:
        return InputError([Problem(str(self.path), 0, 0, "", message)])


def _like(file: Path, status: os.stat_result) -> None:
    """Give a file the owner, where that is allowed, and the permissions of another one."""
    if hasattr(os, "chown"):
        with contextlib.suppress(OSError):
            os.chown(file, status.st_uid, status.st_gid)
    file.chmod(stat.S_IMODE(status.st_mode))


def _settle(folder: Path) -> None:
    """Have the new name of a file on the disk as well, where the system can be asked to."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def create(path: Path, text: str) -> None:
    """Write a new file, which must not exist, whole or not at all.

    Raises:
        FileExistsError, OSError: it exists, or the disk refuses.
    """
    with path.open("xb") as file:
        try:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            with contextlib.suppress(OSError):
                path.unlink()
            raise
    _settle(path.resolve().parent)
