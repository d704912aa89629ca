"""What a receipt says, against the program, the engine, the case file and the rule pack that are here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, Literal, NamedTuple

from rightscheck import __version__
from rightscheck.appraisal.findings import Receipt
from rightscheck.casefile.case import Case
from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack
from rightscheck.marks import Change, changed_lines, line_marks

What = Literal["file", "version", "engine", "case", "rules", "findings", "derivation"]

SHOWN: Final = 10
"""So many places are named for each thing that does not hold."""
_FILE_NAME: Final = re.compile(r"[a-z0-9/.-]{1,120}\.yaml", re.ASCII)


class Check(NamedTuple):
    """One thing that was looked at.

    Attributes:
        holds: whether it holds; None where it was not to be compared.
        where: the first places at which it does not.
    """

    what: What
    holds: bool | None
    says: str
    where: tuple[str, ...] = ()


class Given(NamedTuple):
    """A case file that was given: the case, and the text of its file."""

    case: Case
    text: str


def some(places: Iterable[str]) -> tuple[str, ...]:
    """The first places, and how many more there are."""
    listed = list(places)
    more = len(listed) - SHOWN
    return (*listed[:SHOWN], *((f"and {more:,} more",) if more > 0 else ()))


def counted(number: int, one: str, many: str) -> str:
    """A number with the word that goes with it."""
    return f"{number:,} {one if number == 1 else many}"


def version_check(said: Receipt) -> Check:
    """Whether the report is of this version."""
    if said.rightscheck == __version__:
        return Check("version", True, f"The program is that of the report ({__version__}).")
    says = f"The report is of another version than this one ({__version__}); what follows may differ for that reason."
    return Check("version", False, says, ("receipt.rightscheck",))


def engine_check(said: Receipt, here: Deriver, *, compared: bool) -> Check:
    """Whether the engine here is that of the report, where that is to be compared."""
    name = here.engine_name
    if (said.engine, said.engine_note) == (name, here.note):
        return Check("engine", True, f"The engine here is that of the report ({name}).")
    if not compared:
        says = f"The findings are derived here by {name}, as asked; the engine that the report names is not compared."
        return Check("engine", None, says)
    if said.engine == name:
        says = "The note on the engine is not what would be written here."
        return Check("engine", False, f"{says} With --engine {name} it is not compared.", ("receipt.engine_note",))
    says = f"The engine here is {name}, and the report names another. With --engine {name} it is not compared."
    return Check("engine", False, says, ("receipt.engine",))


def case_check(said: Receipt, given: Given) -> Check:
    """Whether the case file is that of the report, and if not which of its lines differ."""
    case = given.case
    same = said.case_sha256 == case.digest
    if same and said.case_lines == case.lines:
        return Check("case", True, "The case file is that of the report.")
    own = ("receipt.case_sha256",)
    if said.case_lines == case.lines:
        return Check("case", False, "Every line has its mark, and the digest of the file differs.", own)
    now = case.lines if same else line_marks(given.text, said.case_sha256)
    where = some(map(_line, changed_lines(said.case_lines, now)))
    if same:
        return Check("case", False, "The digest of the file is right, and marks of its lines are not.", where)
    if not where:
        return Check("case", False, "The case file is another, and no line shows it by its mark.", own)
    return Check("case", False, "The case file is another.", where)


def rules_check(said: Receipt, pack: Pack) -> Check:
    """Whether the rule pack is that of the report, and if not which of its files differ."""
    then, now = said.rules_files, pack.files
    changed = [name for name in sorted({*then, *now}) if then.get(name) != now.get(name)]
    same = said.rules_sha256 == pack.digest
    if same and not changed:
        return Check("rules", True, f"The rule pack is that of the report ({counted(len(now), 'file', 'files')}).")
    if not changed:
        says = "Every file has its mark, and the digest of the pack differs."
        return Check("rules", False, says, ("receipt.rules_sha256",))
    where = []
    for name in changed:
        what = "it differs" if name in then and name in now else "it is new" if name in now else "it is gone"
        where.append(f"{name if name in now or _FILE_NAME.fullmatch(name) else 'a file'}: {what}")
    count = counted(len(changed), "file differs", "files differ")
    says = (
        f"The digest of the pack is right, but by its mark {count}." if same else f"The rule pack is another: {count}."
    )
    return Check("rules", False, says, some(where))


def _line(change: Change) -> str:
    (was, gone), (now, came) = change
    if not came:
        return f"{_lines(was, gone)} of the file as it was {'is' if gone == 1 else 'are'} gone (before line {now} now)"
    if not gone:
        return f"{_lines(now, came)} {'is' if came == 1 else 'are'} new"
    as_it_was = "" if gone == came and was == now else f" (as it was: {_lines(was, gone)})"
    return f"{_lines(now, came)} {'differs' if came == 1 else 'differ'}{as_it_was}"


def _lines(first: int, count: int) -> str:
    return f"line {first}" if count == 1 else f"lines {first} to {first + count - 1}"
