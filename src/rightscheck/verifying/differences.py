"""Where two sets of findings differ, as places in their JSON. Texts are never repeated: they may name somebody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from rightscheck.problems import is_identifier


class Difference(NamedTuple):
    """A place at which the data differ, and how in words."""

    place: str
    says: str

    def __str__(self) -> str:
        return f"{self.place}: {self.says}"


class Different(NamedTuple):
    """What differs: the first place of each finding that differs, and of what stands around the findings; `findings`
    counts the findings that differ, are missing or are too many."""

    places: tuple[Difference, ...]
    findings: int


def finding_name(number: int, finding: Mapping[str, Any]) -> str:
    """A finding as it is named in a place: its position and, where they are plain names, norm, act, State, people."""
    parts = [finding["norm"], finding["act"], finding["duty_bearer"], *finding["persons"]]
    return f"findings[{number}] {'.'.join(parts)}" if all(map(plain, parts)) else f"findings[{number}]"


def plain(text: str) -> bool:
    """Whether a text is a plain name, in capital letters or small ones, as ids and codes of States are."""
    return is_identifier(text.lower())


def differing(said: Mapping[str, Any], derived: Mapping[str, Any]) -> Different:
    """How the findings that a report says differ from those that were derived."""
    around = [
        difference
        for field in dict.fromkeys((*derived, *said))
        if field != "findings"
        for difference in _both(said, derived, field, "")
    ]
    found = list(_findings(said["findings"], derived["findings"]))
    return Different((*around, *found), len(found))


def _findings(said: Sequence[Mapping[str, Any]], derived: Sequence[Mapping[str, Any]]) -> Iterator[Difference]:
    """The first difference of each finding. A finding is the same if norm, act, State and people are."""
    places: dict[tuple[Any, ...], list[int]] = {}
    for number, finding in enumerate(said):
        places.setdefault(_key(finding), []).append(number)
    last = -1
    for finding in derived:
        numbers = places.get(_key(finding))
        if not numbers:
            yield Difference(finding_name(last + 1, finding), "this finding is missing from the report")
            continue
        number = numbers.pop(0)
        first = next(_values(said[number], finding, ""), None)
        if first is not None:
            yield Difference(f"{finding_name(number, finding)} {first.place}", first.says)
        elif number < last:
            yield Difference(finding_name(number, finding), "this finding stands in another place")
        last = max(last, number)
    for number in sorted(number for numbers in places.values() for number in numbers):
        yield Difference(finding_name(number, said[number]), "this finding is not derived")


def _key(finding: Mapping[str, Any]) -> tuple[Any, ...]:
    names = (finding[name] for name in ("norm", "act", "duty_bearer", "injured_state"))
    return (*names, *finding["persons"])


def _both(said: Mapping[str, Any], derived: Mapping[str, Any], name: str, place: str) -> Iterator[Difference]:
    """The differences at one key of two mappings."""
    shown = name if name in derived or is_identifier(name) else "…"
    here = f"{place}.{shown}" if place else shown
    if name not in derived:
        yield Difference(here, "this does not belong here")
    elif name not in said:
        yield Difference(here, "this is missing from the report")
    else:
        yield from _values(said[name], derived[name], here)


def _values(said: Any, derived: Any, place: str) -> Iterator[Difference]:
    if isinstance(said, dict) and isinstance(derived, dict):
        for name in dict.fromkeys((*derived, *said)):
            yield from _both(said, derived, name, place)
    elif isinstance(said, list) and isinstance(derived, list):
        for number, (one, other) in enumerate(zip(said, derived, strict=False)):
            yield from _values(one, other, f"{place}[{number}]")
        if len(said) != len(derived):
            yield Difference(place, f"the report has {len(said)} here, derived again there are {len(derived)}")
    elif type(said) is not type(derived) or said != derived:
        yield Difference(place, _apart(said, derived))


def _apart(said: Any, derived: Any) -> str:
    if isinstance(said, str) and isinstance(derived, str) and not (is_identifier(said) and is_identifier(derived)):
        same = next((at for at, (a, b) in enumerate(zip(said, derived, strict=False)) if a != b), None)
        at = min(len(said), len(derived)) if same is None else same
        return f"the text differs from its character {at + 1} on"
    return f"the report says {_word(said)}, derived again it is {_word(derived)}"


def _word(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true without quotation marks", False: "false without quotation marks"}[value]
    if isinstance(value, str):
        return f"'{value}'" if is_identifier(value) else "another text" if value else "an empty text"
    return "a list" if isinstance(value, list) else "an object" if isinstance(value, dict) else "a number"
