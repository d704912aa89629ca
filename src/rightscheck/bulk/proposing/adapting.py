"""Taking over a ready map, with its comments: renamed columns are renamed, what reads missing ones is cut out."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

from rightscheck.bulk.proposing.columns import folded
from rightscheck.bulk.proposing.writing import keyed, quoted, remark
from rightscheck.strictyaml import Document, Location, parse

INTERVALS = ("hours_between", "days_between", "years_between")


def adapted(file: Path, columns: Collection[str]) -> str:
    """The text of a ready map for a table with these columns."""
    text = file.read_text(encoding="utf-8")
    editor = _Editor(parse(text, str(file)), text, columns)
    return editor.text()


class _Editor:
    """Cuts and renames in the lines of a map that is written as the ready ones are: one field a line."""

    def __init__(self, document: Document, text: str, columns: Collection[str]) -> None:
        self.document, self.lines = document, text.split("\n")
        self.by_fold = {folded(name): name for name in reversed(list(columns))}
        self.exact = frozenset(columns)
        self.cut: set[int] = set()
        self.missing: dict[str, None] = {}
        self.notes: list[tuple[int, str]] = []
        self.joined: set[str] = set()
        self._gone: set[Location] = set()

    def text(self) -> str:
        """The map."""
        data = self.document.data
        for key, join in data.get("join", {}).items():
            if self._name(join["to"]) is None:
                self._cut(("join", key))
            else:
                self._rename(("join", key, "to"), join["to"])
                self.joined |= set(_many(join["columns"]))
        if "join" in data and all(("join", key) in self._gone for key in data["join"]):
            self._cut(("join",))
        self._list("key", data.get("key", []))
        for name, column in data.get("count_by", {}).items():
            self._entry(("count_by", name), {"column": column}, direct=True)
        for name, cell in data.get("person", {}).items():
            self._entry(("person", name), cell)
        for key, act in data["acts"].items():
            for slot in ("to", "date"):
                if slot in act:
                    self._entry(("acts", key, slot), act[slot])
            self._only_if(("acts", key), act)
        for number, cell in enumerate(data.get("facts", [])):
            self._entry(("facts", number), cell)
        for section in ("person", "facts", "count_by"):
            inner = data.get(section)
            keys = range(len(inner)) if isinstance(inner, list) else inner or ()
            if inner and all((section, key) in self._gone for key in keys):
                self._cut((section,))
        return self._written()

    def _name(self, column: str) -> str | None:
        """What the table calls a column of the map."""
        if column in self.exact or column in self.joined:
            return column
        return self.by_fold.get(folded(column))

    def _entry(self, at: Location, cell: Any, *, direct: bool = False) -> None:
        """Rename the columns of a cell, or cut it out where none of them is left."""
        field = next((name for name in ("column", *INTERVALS) if name in cell), None)
        if field is None:
            return
        columns = _many(cell[field])
        lost = [column for column in columns if self._name(column) is None]
        if lost and (field != "column" or len(lost) == len(columns)):
            if "todo" not in cell:
                self.missing.update(dict.fromkeys(lost))
            self._cut(at)
            return
        for number, column in enumerate(columns):
            place = at if direct else (*at, field) if isinstance(cell[field], str) else (*at, field, number)
            self._rename(place, column)

    def _only_if(self, at: Location, act: Any) -> None:
        if "only_if" not in act:
            return
        column = act["only_if"]["column"]
        if self._name(column) is None:
            line = self.document.keys[(*at, "only_if")][0] - 1
            self.missing[column] = None
            note = f"The table has no column {keyed(column)}. Does every row have this act? If not, add `only_if:`."
            self.notes.append((line, note))
            self._cut((*at, "only_if"))
        else:
            self._rename((*at, "only_if", "column"), column)

    def _list(self, field: str, raw: Any) -> None:
        """A list of columns on one line, with those that are there."""
        if not raw:
            return
        line = self.document.keys[(field,)][0] - 1
        kept = [name for name in map(self._name, _many(raw)) if name is not None]
        self.missing.update(dict.fromkeys(column for column in _many(raw) if self._name(column) is None))
        self.lines[line] = f"{field}: [{', '.join(map(quoted, kept))}]"
        if not kept:
            self.cut.add(line)

    def _rename(self, at: Location, column: str) -> None:
        name = self._name(column)
        if name is None or name == column:
            return
        row, place = self.document.values[at]
        line, start = self.lines[row - 1], place - 1
        for written in (column, keyed(column), f"'{column}'"):
            if line.startswith(written, start):
                self.lines[row - 1] = f"{line[:start]}{quoted(name)}{line[start + len(written) :]}"
                return

    def _cut(self, at: Location) -> None:
        """Cut out what stands at a place, from its key or dash to the next line that is not deeper."""
        self._gone.add(at)
        row, place = self.document.keys.get(at) or self.document.values[at]
        first, indent = row - 1, place - 1
        if isinstance(at[-1], int):
            indent -= 2  # the dash
        end = first + 1
        while end < len(self.lines) and (not self.lines[end].strip() or _indent(self.lines[end]) > indent):
            end += 1
        while end > first + 1 and not self.lines[end - 1].strip():
            end -= 1
        self.cut |= set(range(first, end))

    def _written(self) -> str:
        lines = []
        notes = dict(self.notes)
        for number, line in enumerate(self.lines):
            if number in notes:
                lines += remark(notes[number], " " * _indent(line))
            if number not in self.cut:
                lines.append(line)
        if self.missing:
            names = ", ".join(keyed(name) for name in sorted(self.missing))
            lines[1:1] = remark(f"Left out, because the table has no such columns: {names}.")
        return "\n".join(lines)


def _many(raw: str | Iterable[str]) -> list[str]:
    return [raw] if isinstance(raw, str) else list(raw)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
