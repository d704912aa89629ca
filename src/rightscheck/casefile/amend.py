"""Small changes of the text of a case file: everything else in it stays as it is, byte for byte.

A change is found from where the parts of the file stand, and is made only if what is read afterwards is what was read
before with this change and no other.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from yaml.reader import Reader

from rightscheck.casefile.layout import Part, column, layout, line_end
from rightscheck.problems import InputError, Problem
from rightscheck.strictyaml import Location, field_name, parse

SECTIONS: Final = ("case", "title", "people", "sources", "acts", "facts", "asked")
"""The order in which new sections are put into a file that lacks them."""
_BEFORE_NOTES: Final = ("note",)

_PLAIN = re.compile(r"[^\W_][\w ./()'~-]*")
_ODD = re.compile(f"{Reader.NON_PRINTABLE.pattern}|[\x7f\x85\xa0\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")


class Edit(NamedTuple):
    """One change of a text: `new` in the place of `old`, which begins at the character `at`."""

    at: int
    old: str
    new: str

    def apply(self, text: str) -> str:
        """The text with the change."""
        return text[: self.at] + self.new + text[self.at + len(self.old) :]

    def inverse(self) -> Edit:
        """What takes the change back."""
        return Edit(self.at, self.new, self.old)


# Writing values
# ----------------------------------------------------------------------------------------------------------------------


def written(value: Any) -> str:
    """A value as it is written in one line: texts, lists and mappings of them. A text that YAML could take for
    something else is put in quotation marks; signs that cannot be seen are written as their numbers."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {written(item)}" for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(written(item) for item in value) + "]"
    text = str(value)
    if _PLAIN.fullmatch(text) and text == text.strip():
        return text
    return _ODD.sub(lambda match: "".join(map(_numbered, match[0])), json.dumps(text, ensure_ascii=False))


def _numbered(sign: str) -> str:
    return f"\\u{ord(sign):04x}" if ord(sign) < 0x10000 else f"\\U{ord(sign):08x}"


def _lines(fields: Mapping[str, Any], indent: int, newline: str) -> str:
    """A mapping on lines of its own, the first of which is begun already."""
    return (newline + " " * indent).join(f"{key}: {written(value)}" for key, value in fields.items())


# Changes
# ----------------------------------------------------------------------------------------------------------------------


class Draft:
    """The text of a case file, and the changes that can be made in it.

    Every method returns the change and leaves the text as it is.

    Raises:
        InputError: the file is written in a form in which this change cannot be made safely.
    """

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.data: Any = parse(text, file).data
        self.parts = layout(text)
        self.newline = "\r\n" if "\r\n" in text else "\n"

    def add_item(self, where: Location, value: Mapping[str, Any] | str) -> Edit:
        """Add to the end of a list, which is made where the file has none."""
        part = self.parts.get(where)
        if part is None:
            return self.set_field(where[:-1], str(where[-1]), [value])
        expected = self._expected(where)
        expected[where].append(_plain(value))
        kids = self._kids(where)
        if part.flow:
            at, lead = (self.parts[kids[-1]].end, ", ") if kids else (part.start + 1, "")
            return self._checked(Edit(at, "", lead + written(value)), expected)
        dash = column(self.text, part.start)
        last = self.parts[kids[-1]]
        if isinstance(value, Mapping) and not last.flow and last.kind == "mapping":
            lead = self.text[self.text.rfind("-", 0, last.start) : last.start]
            lead = lead if lead.strip() == "-" and "\n" not in lead else "- "
            body = lead + _lines(value, dash + len(lead), self.newline)
        else:
            body = f"- {written(value)}"
        return self._checked(self._line_after(part.end, " " * dash + body), expected)

    def set_field(self, where: Location, key: str, value: Any, *, before: Sequence[str] = ()) -> Edit:
        """Give a field of a mapping a value, in the place of its own if it has one.

        Args:
            before: where the field is new, it is put before the first of these, if they are there.
        """
        expected = self._expected(where)
        expected[where][key] = _plain(value)
        known = self.parts.get((*where, key))
        if known is not None:
            return self._checked(self._replaced(known, written(value)), expected)
        part = self.parts[where]
        kids = self._kids(where)
        order = [str(kid[-1]) for kid in kids]
        stop = min((order.index(name) for name in before if name in order), default=len(order))
        if where == () and key in SECTIONS:
            earlier = [order.index(name) for name in SECTIONS[: SECTIONS.index(key)] if name in order]
            stop = max(earlier) + 1 if earlier else len(order)
        previous = self.parts[kids[stop - 1]] if stop else None
        if part.flow:
            field = f"{key}: {written(value)}"
            if previous is not None:
                return self._checked(Edit(previous.end, "", f", {field}"), expected)
            return self._checked(Edit(part.start + 1, "", f"{field}, " if kids else field), expected)
        margin = " " * column(self.text, (self.parts[kids[0]].key or (part.start, 0))[0])
        body = self._section(key, value, margin) if where == () else f"{margin}{key}: {written(value)}"
        if previous is None:
            # The first key of a mapping may stand after a dash: what is new is then put behind it.
            previous = self.parts[kids[0]]
        return self._checked(self._line_after(previous.end, body), expected)

    def add_entry(self, section: str, key: str, fields: Mapping[str, Any]) -> Edit:
        """Add a person, source or act under a new id."""
        part = self.parts.get((section,))
        if part is None:
            return self.set_field((), section, {key: fields})
        kids = self._kids((section,))
        last = self.parts[kids[-1]] if kids else None
        if part.flow or last is None or last.flow:
            return self.set_field((section,), key, fields)
        expected = self._expected((section,))
        expected[(section,)][key] = _plain(fields)
        outer = column(self.text, (last.key or (part.start, 0))[0])
        inner = column(self.text, last.start)
        body = f"{' ' * outer}{key}:{self.newline}{' ' * inner}{_lines(fields, inner, self.newline)}"
        return self._checked(self._line_after(part.end, body), expected)

    def add_mention(self, number: int, field: str, mention: Any) -> Edit:
        """Add a source to `asserted_by`, `denied_by`, … of the fact with this index (from 0)."""
        where: Location = ("facts", number, field)
        part = self.parts.get(where)
        if part is None:
            return self.set_field(("facts", number), field, [mention], before=_BEFORE_NOTES)
        if part.kind == "list":
            return self.add_item(where, mention)
        if not part.flow:
            raise self._refused(where)
        expected = self._expected(where)
        holder = expected[where[:-1]]
        holder[field] = [holder[field], _plain(mention)]
        old = self.text[part.start : part.end]
        return self._checked(Edit(part.start, old, f"[{old}, {written(mention)}]"), expected)

    def remove(self, where: Location) -> Edit:
        """Take an item out of a list or a field out of a mapping. A list or mapping that would be left empty goes
        with it."""
        expected = self._expected(where[:-1])
        holder = where[:-1]
        if len(self._kids(holder)) == 1 and holder:
            return self.remove(holder)
        del expected[holder][where[-1]]
        part, outer = self.parts[where], self.parts[holder]
        kids = self._kids(holder)
        place = kids.index(where)
        if outer.flow:
            begin = part.key[0] if part.key else part.start
            if place + 1 < len(kids):
                after = self.parts[kids[place + 1]]
                end = after.key[0] if after.key else after.start
            else:
                begin, end = self.parts[kids[place - 1]].end, part.end
            return self._checked(Edit(begin, self.text[begin:end], ""), expected)
        first = part.key[0] if part.key else self.text.rfind("-", 0, part.start)
        begin = first - column(self.text, first)
        if self.text[begin:first].strip():
            raise self._refused(where)
        end = line_end(self.text, part.end)
        return self._checked(Edit(begin, self.text[begin:end], ""), expected)

    # Parts ----------------------------------------------------------------------------------------------------------

    def _kids(self, where: Location) -> list[Location]:
        """The values of a list or mapping, in the order of the text."""
        depth = len(where) + 1
        kids = [at for at in self.parts if len(at) == depth and at[:-1] == where]
        return sorted(kids, key=lambda at: self.parts[at].start)

    def _line_after(self, at: int, body: str) -> Edit:
        """New lines after the line on which a value ends."""
        place = line_end(self.text, at)
        lead = "" if not place or self.text[place - 1] == "\n" else self.newline
        return Edit(place, "", f"{lead}{body}{self.newline}")

    def _section(self, key: str, value: Any, margin: str) -> str:
        """A new section of the file: one line for each of its entries, after a blank line where the file has them."""
        blank = self.newline if 2 * self.newline in self.text else ""
        if isinstance(value, Mapping):
            rows = [f"{margin}  {name}: {written(entry)}" for name, entry in value.items()]
        elif isinstance(value, (list, tuple)):
            rows = [f"{margin}  - {written(entry)}" for entry in value]
        else:
            return f"{margin}{key}: {written(value)}"
        return blank + self.newline.join([f"{margin}{key}:", *rows])

    def _replaced(self, part: Part, new: str) -> Edit:
        old = self.text[part.start : part.end]
        ending = old[len(old.rstrip("\r\n")) :] if not part.flow else ""
        return Edit(part.start, old, new + ending)

    # The check of every change

    def _expected(self, where: Location) -> _Data:
        if where not in self.parts:
            raise self._refused(where)
        return _Data(copy.deepcopy(self.data))

    def _checked(self, edit: Edit, expected: _Data) -> Edit:
        """The change, if the text with it says what it should."""
        changed = edit.apply(self.text)
        try:
            same = parse(changed, self.file).data == expected.data
        except InputError:
            same = False
        if not same:
            raise self._refused(())
        return edit

    def _refused(self, where: Location) -> InputError:
        message = "this cannot be changed here without changing more than asked. Change the file by hand."
        return InputError([Problem(self.file, 0, 0, field_name(where, private=True), message)])


class _Data:
    """The content of a file, by location."""

    def __init__(self, data: Any) -> None:
        self.data = data

    def __getitem__(self, where: Location) -> Any:
        here = self.data
        for step in where:
            here = here[step]
        return here


def _plain(value: Any) -> Any:
    """A value as it is read back: texts, lists and mappings."""
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return str(value)
