"""A strict reader for the YAML that people write here.

Every scalar is kept as the text that stands in the file, so that `NO` stays Norway and `3.10` stays an article;
types come
from the declaration of the field. Aliases, tags, duplicate keys, several documents, and files that are too large,
too deep or too long are refused. Nothing is built recursively, so hostile nesting costs nothing.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from yaml.reader import Reader

from rightscheck.problems import MOST, InputError, Problem, is_identifier, shown

MAX_BYTES = 4_000_000
MAX_DEPTH = 40
MAX_NODES = 100_000

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
    indices. Problems of a `private` file repeat no key that is not a plain name.
    """

    file: str
    data: Any
    values: Mapping[Location, Position] = field(default_factory=dict)
    keys: Mapping[Location, Position] = field(default_factory=dict)
    private: bool = True

    def problem(self, location: Location, message: str, *, at_key: bool = False) -> Problem:
        """A problem at `location`, or at the nearest enclosing place that exists in the file."""
        first, second = (self.keys, self.values) if at_key else (self.values, self.keys)
        line, column = 1, 1
        for end in range(len(location), -1, -1):
            found = first.get(location[:end]) or second.get(location[:end])
            if found:
                line, column = found
                break
        return Problem(self.file, line, column, field_name(location, private=self.private), message)


def field_name(location: Location, *, private: bool = False) -> str:
    """A location as people write it: `facts[3].asserted_by[0]`. In a private file a key that is no plain name is
    left out (`…`): it may be somebody's name."""
    name = ""
    for part in location:
        if isinstance(part, int):
            name += f"[{part}]"
        else:
            name += f"{'.' if name else ''}{'…' if private and not is_identifier(part) else part}"
    return name


def read_bytes(path: Path, *, most: int = MAX_BYTES, kind: str = "YAML", less: str = "Split it.") -> bytes:
    """The content of a file of at most `most` bytes; `kind` and `less` say in a refusal what is expected and what to do
    about a file that is too large.

    Raises:
        InputError: the file is missing, a directory, a broken link, not a regular file, or too large.
    """
    file = str(path)

    def refuse(message: str) -> InputError:
        return InputError([Problem(file, 0, 0, "", message)])

    try:
        info = path.stat()
    except ValueError:  # a name that no file can have
        raise refuse("there is no such file. Check the name and the folder.") from None
    except FileNotFoundError:
        if path.is_symlink():
            raise refuse("this link leads to a file that does not exist. Mend the link or name the file.") from None
        raise refuse("there is no such file. Check the name and the folder.") from None
    except OSError as error:
        raise refuse(f"the file cannot be read ({error.strerror}). Check its permissions.") from None
    if stat.S_ISDIR(info.st_mode):
        raise refuse("this is a folder where a file is expected. Name a file in it.")
    if not stat.S_ISREG(info.st_mode):
        raise refuse(f"this is not an ordinary file. Name a {kind} file.")
    if info.st_size > most:
        raise refuse(f"the file has {info.st_size:,} bytes; at most {most:,} are read. {less}")
    try:
        return path.read_bytes()
    except OSError as error:
        raise refuse(f"the file cannot be read ({error.strerror}). Check its permissions.") from None


def read_text(path: Path) -> str:
    """The text of a file, refused with a plain reason if it is not a readable UTF-8 file of reasonable size.

    Raises:
        InputError: the file cannot be read (see `read_bytes`), or is binary or empty.
    """
    file, raw = str(path), read_bytes(path)
    if not raw.strip():
        message = "the file is empty. Fill it; `rightscheck new` writes a case file to start from."
        raise InputError([Problem(file, 0, 0, "", message)])
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError([not_utf8(file, raw, error)]) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise InputError([Problem(file, line, 1, "", "this is a binary file, not text. Name a YAML file.")])
    return text


def not_utf8(file: str, raw: bytes, error: UnicodeDecodeError) -> Problem:
    """The problem of a file that is not UTF-8, at its line."""
    line = raw.count(b"\n", 0, error.start) + 1
    return Problem(file, line, 1, "", "this is not UTF-8 text. Save the file as plain text in UTF-8.")


def load(path: Path) -> Document:
    """Read a strict YAML file.

    Raises:
        InputError: with every problem found.
    """
    return parse(read_text(path), str(path))


def parse(text: str, file: str) -> Document:
    """Read strict YAML from text; `file` is the name used in problems.

    Raises:
        InputError: with every problem found.
    """
    document, problems = examine(text, file)
    if problems:
        raise InputError(problems)
    return document


def events(text: str) -> Iterator[Any]:
    """The events of YAML as the parser gives them, with their marks.

    Raises:
        yaml.YAMLError: the text is not YAML.
    """
    yield from yaml.parse(text, Loader=_Loader)


def examine(text: str, file: str, *, private: bool = True) -> tuple[Document, list[Problem]]:
    """What can be read of strict YAML, with the problems that do not keep the rest from being read, so that a loader
    can find the other problems of the file as well. Where there are problems, the document is not to be used.

    Raises:
        InputError: the text is not YAML, or too deep or too large.
    """
    builder = _Builder(file, private=private)
    try:
        for event in events(text):
            builder.take(event)
            if builder.fatal:
                break
    except yaml.MarkedYAMLError as error:
        builder.refuse(*_syntax(error, text))
    except yaml.YAMLError:
        odd = Reader.NON_PRINTABLE.search(text)
        before = text[: odd.start()] if odd else ""
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        builder.refuse(line, column, (), "YAML does not allow this character. Delete it.")
    if not builder.fatal and builder.root is None:
        builder.refuse(1, 1, (), "there is nothing in this file but comments or blank lines. Fill it.")
    if builder.fatal:
        raise InputError(builder.problems)
    return Document(file, builder.root, builder.values, builder.keys, private), builder.problems


def _syntax(error: yaml.MarkedYAMLError, text: str) -> tuple[int, int, Location, str]:
    """Where YAML breaks off and why, in the parser's words, without the one thing that it quotes from the file."""
    start, mark = error.context_mark, error.problem_mark or error.context_mark
    said = re.sub(r"(tag handle) .*", r"\1", error.problem or error.context or "unreadable")
    if start and "end of stream" in said and "quoted scalar" in (error.context or ""):
        return start.line + 1, start.column + 1, (), "the quotation that begins here has no end. Close the quotes."
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    lines = text.split("\n")
    if line > len(lines):  # the parser marks what is missing at the end on a line that is not there
        line, column = len(lines), len(lines[-1]) + 1
    if lines[line - 1][column - 1 :].startswith("\t"):
        return line, column, (), "a tab stands where YAML wants spaces. Indent with spaces only."
    since = f" What it belongs to begins on line {start.line + 1}." if start and start.line + 1 < line else ""
    message = f"this is not valid YAML ({said}).{since} Check the indentation, quotes and brackets here."
    return line, column, (), message


class _Builder:
    """Builds plain data from the event stream, with a stack of its own instead of recursion."""

    def __init__(self, file: str, *, private: bool) -> None:
        self.file = file
        self.private = private
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
        self.problems.append(Problem(self.file, line, column, field_name(location, private=self.private), message))
        self.fatal = self.fatal or fatal or len(self.problems) > MOST

    def take(self, event: Any) -> None:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self.refuse(line, column, (), "a second document begins here (---). Keep one document in a file.")
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close()
        elif isinstance(event, yaml.NodeEvent):
            # An alias stands for nothing here and the rest is still read: what is not followed cannot grow.
            if isinstance(event, yaml.AliasEvent):
                self._refuse_mark(line, column, "aliases (*name) are not allowed. Write the value out.")
            elif event.anchor is not None:
                self._refuse_mark(line, column, "anchors (&name) are not allowed. Write the value out.")
            elif getattr(event, "tag", None) is not None:
                self._refuse_mark(line, column, "tags (!name) are not allowed. Write the plain value.")
            self._node(event, line, column)

    def _refuse_mark(self, line: int, column: int, message: str) -> None:
        self.refuse(line, column, (), message, fatal=False)

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
        if isinstance(event, (yaml.ScalarEvent, yaml.AliasEvent)):
            value = getattr(event, "value", "")
            if isinstance(event, yaml.ScalarEvent) and value == "" and not event.style:
                self.refuse(line, column, location, "there is no value. Give one or delete the line.", fatal=False)
            self._put(container, location, value)
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
            name = f"the key {shown(key)}" if is_identifier(key) else "this key"
            message = f"{name} stands here twice (first on line {first}). Keep one."
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
