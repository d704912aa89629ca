"""Reading findings JSON back, from whoever sent it: nothing in it is taken on trust."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple, NoReturn

from pydantic import TypeAdapter, ValidationError

from rightscheck import __version__
from rightscheck.appraisal.findings import Findings, Receipt
from rightscheck.problems import MOST, InputError, Problem, is_identifier, shown
from rightscheck.strictyaml import Location, field_name, not_utf8, read_bytes

MAX_BYTES: Final = 256_000_000
"""So much JSON is read at most: the findings on some thirty long case files."""


_SPACE: Final = re.compile(r"[ \t\n\r]*")


class Written(NamedTuple):
    """The findings on one case as they stand in a file.

    Attributes:
        start, end: where their text begins and ends in the text of the file.
        case: the id of the case.
        receipt: their receipt.
    """

    start: int
    end: int
    case: str
    receipt: Receipt


class Report(NamedTuple):
    """A file of findings: its text, and the findings on each case; `several` says whether they stand in a list."""

    text: str
    written: tuple[Written, ...]
    several: bool

    def data(self, written: Written) -> dict[str, Any]:
        """The findings on one case as plain data."""
        found: dict[str, Any] = json.loads(self.text[written.start : written.end])
        return found

    def byte(self, at: int) -> int:
        """Which byte of the file, from 1, a place in its text is."""
        return len(self.text[:at].encode()) + 1


class _RefusedError(Exception):
    """JSON that is valid for the parser and is no findings JSON for us: the name of the key and what is wrong."""


def read_report(path: Path) -> Report:
    """Read a file that `rightscheck check --format json` wrote.

    Raises:
        InputError: it is none; with the place as far as it is known.
    """
    file = str(path)
    raw = read_bytes(path, most=MAX_BYTES, kind="JSON", less="Check fewer cases at a time.")
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        raise InputError([not_utf8(file, raw, error)]) from None
    del raw
    try:
        return _report(text, file)
    except json.JSONDecodeError as error:
        message = "this is not valid JSON. Write the findings anew with `rightscheck check --format json`."
        raise InputError([Problem(file, error.lineno, error.colno, "", message)]) from None
    except _RefusedError as error:
        key, message = error.args
        raise InputError([Problem(file, 0, 0, key, message)]) from None
    except RecursionError:
        message = "this is nested deeper than findings are. Name the file that `rightscheck check` wrote."
        raise InputError([Problem(file, 0, 0, "", message)]) from None
    except ValueError:  # a number that Python does not read, since it has thousands of digits
        message = "there is a number in it that is too large to be read. Findings have no numbers."
        raise InputError([Problem(file, 0, 0, "", message)]) from None


def _report(text: str, file: str) -> Report:
    decode = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_no_number).raw_decode
    start = _skip(text, 0)
    several = text.startswith("[", start)
    found = [
        _written(*item, file) for item in (_items(text, start, decode) if several else [_one(text, start, decode)])
    ]
    return Report(text, tuple(found), several)


Decode = Callable[[str, int], tuple[Any, int]]
Item = tuple[Any, int, int]


def _one(text: str, start: int, decode: Decode) -> Item:
    data, end = decode(text, start)
    if _skip(text, end) != len(text):
        raise json.JSONDecodeError("", text, _skip(text, end))
    return data, start, end


def _items(text: str, start: int, decode: Decode) -> Iterator[Item]:
    """The items of a list one by one, so that only one of them is in memory."""
    at = start
    while True:
        at = _skip(text, at + 1)
        data, end = decode(text, at)
        yield data, at, end
        at = _skip(text, end)
        if text.startswith("]", at):
            break
        if not text.startswith(",", at):
            raise json.JSONDecodeError("", text, at)
    if _skip(text, at + 1) != len(text):
        raise json.JSONDecodeError("", text, _skip(text, at + 1))


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        twice = next(name for name, count in Counter(name for name, _ in pairs).items() if count > 1)
        key = twice if is_identifier(twice) else ""
        raise _RefusedError(key, "a key stands twice in one object. Findings have each key once.")
    return made


def _no_number(name: str) -> NoReturn:
    raise _RefusedError("", "there is a number in it that is none (NaN or Infinity). Findings have no numbers.")


@cache
def _adapter() -> TypeAdapter[Findings]:
    return TypeAdapter(Findings)


def _written(data: Any, start: int, end: int, file: str) -> Written:
    try:
        found = _adapter().validate_python(data)
    except ValidationError as error:
        listed = error.errors(include_url=False, include_input=False)[: MOST + 1]
        problems = [Problem(file, 0, 0, _field(one["loc"], data), _wrong(one["type"])) for one in listed]
        raise InputError([*_other_version(data, file), *problems]) from None
    return Written(start, end, found.case.id, found.receipt)


def _wrong(kind: str) -> str:
    what = "this field is missing" if kind == "missing" else "this does not belong here"
    return f"{what}, so these are not findings of rightscheck. `rightscheck schema findings` shows their form."


def _field(location: Location, data: Any) -> str:
    """The place of an error as far as it exists in the data, and the name that is missing at its end."""
    kept: list[str | int] = []
    here = data
    for at, part in enumerate(location):
        # Names of the members of a union stand in a location too, and nowhere in the data.
        if isinstance(here, list) and isinstance(part, int) and part < len(here):
            here = here[part]
        elif isinstance(here, dict) and (part in here or at == len(location) - 1):
            here = here.get(part)
        else:
            continue
        kept.append(part)
    return field_name(tuple(kept), private=True)


def _other_version(data: Any, file: str) -> Iterator[Problem]:
    receipt = data.get("receipt") if isinstance(data, dict) else None
    version = receipt.get("rightscheck") if isinstance(receipt, dict) else None
    if isinstance(version, str) and version != __version__:
        what = f"another version of rightscheck ({shown(version)})" if is_identifier(version) else "another version"
        message = f"this report is of {what}. Verify it with that one; this is {__version__}."
        yield Problem(file, 0, 0, "receipt.rightscheck", message)
