"""Where the parts of a YAML text begin and end, so that one of them can be changed and every other byte kept."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

import yaml

from rightscheck.strictyaml import Location, events

Kind = Literal["scalar", "list", "mapping"]


class Part(NamedTuple):
    """A value of the text, in characters from its beginning.

    Attributes:
        start, end: its first character, and the one after its last. Comments and blank lines after it are not in it.
        flow: written in brackets or braces; a list or mapping on lines of its own is not.
        key: where the key of the value begins and ends, if it has one.
    """

    kind: Kind
    start: int
    end: int
    flow: bool
    key: tuple[int, int] | None


def layout(text: str) -> dict[Location, Part]:
    """Every value of a strict YAML text by its location. The text must be one that `strictyaml` reads."""
    found: dict[Location, Part] = {}
    # For each container that is open: its location, whether it is a mapping, and the key or index that is due.
    stack: list[tuple[Location, Part, str | int | None]] = []
    key: tuple[int, int] | None = None
    last = 0
    for event in events(text):
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, yaml.CollectionEndEvent):
            at, part, _ = stack.pop()
            last = end if part.flow else last
            found[at] = part._replace(end=last)
            continue
        if not isinstance(event, yaml.NodeEvent):
            continue
        if stack and stack[-1][1].kind == "mapping" and stack[-1][2] is None:
            at, part, _ = stack[-1]
            stack[-1] = (at, part, str(getattr(event, "value", "")))
            key, last = (start, end), end
            continue
        where: Location = ()
        if stack:
            at, part, due = stack[-1]
            where = (*at, due if due is not None else 0)
            stack[-1] = (at, part, due + 1 if isinstance(due, int) else None)
        if isinstance(event, yaml.CollectionStartEvent):
            kind: Kind = "mapping" if isinstance(event, yaml.MappingStartEvent) else "list"
            flow = bool(event.flow_style)
            made = Part(kind, start, end, flow, key)
            stack.append((where, made, None if kind == "mapping" else 0))
        else:
            found[where] = Part("scalar", start, end, _quoted_or_plain(event), key)
            last = end
        key = None
    return found


def _quoted_or_plain(event: Any) -> bool:
    """Whether a scalar may stand in brackets: one after `|` or `>` may not."""
    return getattr(event, "style", None) not in ("|", ">")


def column(text: str, at: int) -> int:
    """How many characters stand before a place on its line."""
    return at - (text.rfind("\n", 0, at) + 1)


def line_end(text: str, at: int) -> int:
    """The beginning of the line after a place; the place itself, where a line begins with it."""
    if at and text[at - 1] == "\n":
        return at
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1
