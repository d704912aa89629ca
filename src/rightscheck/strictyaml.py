"""A strict reader for the YAML that people write here.

Every scalar is kept as the text that stands in the file, so that `NO` stays Norway and `3.10` stays an article;
types come
from the declaration of the field. Aliases, tags, duplicate keys, several documents, and files that are too large,
too deep or too long are refused. Nothing is built recursively, so hostile nesting costs nothing.
"""

from __future__ import annotations

import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from rightscheck.problems import InputError, Problem, shown

MAX_BYTES = 4_000_000
MAX_DEPTH = 40
MAX_NODES = 200_000

Location = tuple[str | int, ...]
Position = tuple[int, int]

try:
    _Loader: Any = yaml.CSafeLoader
except AttributeError:  # PyYAML built without its C part reads the same, only slower
    _Loader = yaml.SafeLoader


@dataclass(frozen=True, slots=True)
class Document:
    """The content of one YAML file: text, lists and mappings, and where each of them stands.

    `values` and `keys` give line and column (from 1) of the value or the key at a location, a tuple of keys and
    indices.
    """

    file: str
    data: Any
    values: Mapping[Location, Position] = field(default_factory=dict)
    keys: Mapping[Location, Position] = field(default_factory=dict)

    def problem(self, location: Location, message: str, *, at_key: bool = False) -> Problem:
        """A problem at `location`, or at the nearest enclosing place that exists in the file."""
        first, second = (self.keys, self.values) if at_key else (self.values, self.keys)
        line, column = 1, 1
        for end in range(len(location), -1, -1):
            found = first.get(location[:end]) or second.get(location[:end])
            if found:
                line, column = found
                break
        return Problem(self.file, line, column, field_name(location), message)


def field_name(location: Location) -> str:
    """A location as people write it: `facts[3].asserted_by[0]`."""
    name = ""
    for part in location:
        name += f"[{part}]" if isinstance(part, int) else (f".{part}" if name else str(part))
    return name


def read_text(path: Path) -> str:
    """The text of a file, refused with a plain reason if it is not a readable UTF-8 file of reasonable size.

    Raises:
        InputError: the file is missing, a directory, a broken link, not a regular file, too large, binary or empty.
    """
    file = str(path)

    def refuse(message: str) -> InputError:
        return InputError([Problem(file, 0, 0, "", message)])

    try:
        info = path.stat()
    except FileNotFoundError:
        if path.is_symlink():
            raise refuse("this link leads to a file that does not exist. Mend the link or name the file.") from None
        raise refuse("there is no such file. Check the name and the folder.") from None
    except OSError as error:
        raise refuse(f"the file cannot be read ({error.strerror}). Check its permissions.") from None
    if stat.S_ISDIR(info.st_mode):
        raise refuse("this is a folder where a file is expected. Name a file in it.")
    if not stat.S_ISREG(info.st_mode):
        raise refuse("this is not an ordinary file. Name a YAML file.")
    if info.st_size > MAX_BYTES:
        raise refuse(f"the file has {info.st_size:,} bytes; at most {MAX_BYTES:,} are read. Split it.")
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise refuse(f"the file cannot be read ({error.strerror}). Check its permissions.") from None
    if not raw.strip():
        raise refuse("the file is empty. `rightscheck new` writes a case file to start from.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        problem = Problem(file, line, 1, "", "this is not UTF-8 text. Save the file as plain text in UTF-8.")
        raise InputError([problem]) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise InputError([Problem(file, line, 1, "", "this is a binary file, not text. Name a YAML file.")])
    return text


def load(path: Path) -> Document:
    """Read a strict YAML file.

    Raises:
        InputError: with every problem found.
    """
    return parse(read_text(path), str(path))


def parse(text: str, file: str) -> Document:
    """Read strict YAML from text; `file` is the name used in problems."""
    builder = _Builder(file)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            builder.take(event)
            if builder.fatal:
                break
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        builder.refuse(
            line,
            column,
            (),
            f"this is not valid YAML ({error.problem or error.context}). "
            "Check the indentation, quotes and brackets here.",
        )
    except yaml.YAMLError:
        builder.refuse(1, 1, (), "the file has characters that YAML does not allow. Save it as plain UTF-8 text.")
    if builder.problems:
        raise InputError(builder.problems)
    return Document(file, builder.root, builder.values, builder.keys)


class _Builder:
    """Builds plain data from the event stream, with a stack of its own instead of recursion."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.root: Any = None
        self.values: dict[Location, Position] = {}
        self.keys: dict[Location, Position] = {}
        self.problems: list[Problem] = []
        self.fatal = False
        self._containers: list[Any] = []
        self._path: list[str | int] = []
        self._key: list[str | None] = []
        self._nodes = 0
        self._documents = 0

    def refuse(self, line: int, column: int, location: Location, message: str, *, fatal: bool = True) -> None:
        self.problems.append(Problem(self.file, line, column, field_name(location), message))
        self.fatal = self.fatal or fatal

    def take(self, event: Any) -> None:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self.refuse(line, column, (), "a second document begins here (---). Keep one document in a file.")
        elif isinstance(event, yaml.AliasEvent):
            self.refuse(line, column, (), "aliases (*name) are not allowed. Write the value out.")
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close()
        elif isinstance(event, yaml.NodeEvent):
            if event.anchor is not None:
                self.refuse(line, column, (), "anchors (&name) are not allowed. Write the value out.")
            elif getattr(event, "tag", None) is not None:
                self.refuse(line, column, (), "tags (!name) are not allowed. Write the plain value.")
            else:
                self._node(event, line, column)

    def _node(self, event: Any, line: int, column: int) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self.refuse(line, column, (), f"the file has more than {MAX_NODES:,} values. Split it.")
            return
        container = self._containers[-1] if self._containers else None
        if isinstance(container, dict) and self._key[-1] is None:
            self._take_key(event, line, column, container)
            return
        location = self._place(container)
        self.values[location] = (line, column)
        if isinstance(event, yaml.ScalarEvent):
            if event.value == "" and event.style is None:
                self.refuse(line, column, location, "there is no value. Give one or delete the line.", fatal=False)
            self._put(container, location, event.value)
            return
        if len(self._containers) >= MAX_DEPTH:
            self.refuse(line, column, (), f"the file is nested more than {MAX_DEPTH} deep. Flatten it.")
            return
        made: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        self._put(container, location, made)
        if container is not None:
            self._path.append(location[-1])
        self._containers.append(made)
        self._key.append(None)

    def _place(self, container: Any) -> Location:
        if container is None:
            return ()
        last = len(container) if isinstance(container, list) else self._key[-1]
        return (*self._path, last if last is not None else "")

    def _take_key(self, event: Any, line: int, column: int, container: dict[str, Any]) -> None:
        if not isinstance(event, yaml.ScalarEvent):
            self.refuse(
                line, column, tuple(self._path), "a key must be a plain word. Put the list or mapping behind a key."
            )
            return
        key = event.value
        location = (*self._path, key)
        if key in container:
            first = self.keys[location][0]
            message = f"the key {shown(key)} stands here twice (first on line {first}). Keep one."
            self.refuse(line, column, tuple(self._path), message, fatal=False)
        self.keys[location] = (line, column)
        self._key[-1] = key

    def _put(self, container: Any, location: Location, value: Any) -> None:
        if container is None:
            self.root = value
        elif isinstance(container, list):
            container.append(value)
        else:
            container[location[-1]] = value
            self._key[-1] = None

    def _close(self) -> None:
        self._containers.pop()
        self._key.pop()
        if self._path:
            self._path.pop()
