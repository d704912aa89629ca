"""The mutants of a norm or concept: the rule with one small thing changed, as a slip of the pen might change it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from pydantic import ValidationError

from rightscheck.dates import parse_date
from rightscheck.law.norms import DATE_TESTS, LEAVES, MARKS, NUMBER_TESTS, Concept, Norm
from rightscheck.law.pack import Pack

Data = dict[str, Any]
R = TypeVar("R", Norm, Concept)

LISTS: Final = ("all", "any", "of", "for", "against", "unless")
VALUES: Final = ("is", "is_not", "includes", "only")
BURDENS: Final = {"claimant": "duty_bearer", "duty_bearer": "claimant", "shared": "claimant"}


@dataclass(frozen=True)
class Mutant:
    """A changed rule.

    Attributes:
        name: says where and what, and stays the same while the rule does.
        fact: the predicate of whose answers the change is one; without a word on it a case cannot tell the difference.
        near: the predicates that the changed place asks for: cases that speak of them are tried first.
    """

    rule: str
    name: str
    made: Norm | Concept
    fact: str
    near: frozenset[str]


def mutants(rule: Norm | Concept, pack: Pack) -> Iterator[Mutant]:
    """Every mutant of a rule that the loader would accept."""
    key = rule.norm if isinstance(rule, Norm) else rule.concept
    data = rule.model_dump(by_alias=True, exclude_unset=True, mode="json")
    seen: set[str] = set()
    for name, touched, change in _changes(data, pack):
        changed = deepcopy(data)
        change(changed)
        try:
            made = type(rule).model_validate(changed)
        except ValidationError:
            continue
        number = 2
        unique = name
        while unique in seen:
            unique, number = f"{name} ({number})", number + 1
        seen.add(unique)
        yield Mutant(key, unique, made, *touched)


Change = Callable[[Data], None]
Touched = tuple[str, frozenset[str]]
"""The predicate whose answers a change is one of, and all that its place asks for."""
NOTHING: Final[Touched] = ("", frozenset())
Path = tuple[str | int, ...]


def _changes(data: Data, pack: Pack) -> Iterator[tuple[str, Touched, Change]]:
    if data.get("judged_on") == "known_at_act":
        yield "judged_on: act", NOTHING, _setter((), "judged_on", "act")
    for end, moved in _dates(data.get("in_force") or {}):
        yield f"in_force {end}: {moved}", NOTHING, _setter(("in_force",), end, moved)
    for part in ("applies", "breach", "holds"):
        if part in data:
            yield from _node(data[part], (part,), part, pack)
    yield from _list(data, (), "unless", "", pack)


def _node(node: Data, path: Path, place: str, pack: Pack) -> Iterator[tuple[str, Touched, Change]]:
    place = f"{place}/{node['id']}" if "id" in node else place
    leaf = next((kind for kind in LEAVES if kind in node), None)
    if leaf is not None:
        yield (
            f"{place}: not ({_short(node, leaf)})",
            (_asked(node, pack), _below(node)),
            lambda data: _negate(_at(data, path), leaf),
        )
        yield from _leaf(node, leaf, path, place, pack)
    for one, other in (("all", "any"), ("any", "all")):
        if len(node.get(one, ())) > 1:
            yield (
                f"{place}: {one} -> {other}",
                ("", _below(node)),
                lambda data, one=one, other=other: _rename(_at(data, path), one, other),
            )
    if isinstance(node.get("of"), list):
        for number in (node["at_least"] - 1, node["at_least"] + 1):
            if 1 <= number <= len(node["of"]):
                yield f"{place}: at least {number}", ("", _below(node)), _setter(path, "at_least", number)
    if "burden" in node:
        yield (
            f"{place}: burden {BURDENS[node['burden']]}",
            ("", _below(node)),
            _setter(path, "burden", BURDENS[node["burden"]]),
        )
    if "standard" in node:
        lowest = min(pack.standards.standards.items(), key=lambda item: item[1].minimum_grade)
        if pack.standards.standards[node["standard"]].minimum_grade > lowest[1].minimum_grade:
            yield f"{place}: standard {lowest[0]}", ("", _below(node)), _setter(path, "standard", lowest[0])
    if "defeats" in node:
        yield f"{place}: refutes instead of defeating", ("", _below(node)), lambda data: _at(data, path).pop("defeats")
    for number, shift in enumerate(node.get("shifts", ())):
        yield f"{place}: without shift {number + 1}", ("", _below(shift["when"])), _dropper((*path, "shifts"), number)
        yield from _node(shift["when"], (*path, "shifts", number, "when"), f"{place} shift {number + 1}", pack)
    if "not" in node:
        yield from _node(node["not"], (*path, "not"), f"{place} not", pack)
    for key in LISTS:
        yield from _list(node, path, key, place, pack)


def _list(owner: Data, path: Path, key: str, place: str, pack: Pack) -> Iterator[tuple[str, Touched, Change]]:
    nodes = owner.get(key)
    if not isinstance(nodes, list):
        return
    for number, node in enumerate(nodes):
        yield f"{place} {key}: without {_short(node)}".strip(), ("", _below(node)), _dropper((*path, key), number)
        yield from _node(node, (*path, key, number), f"{place} {key}".strip(), pack)


def _leaf(node: Data, leaf: str, path: Path, place: str, pack: Pack) -> Iterator[tuple[str, Touched, Change]]:
    what, fact = f"{place}: {node[leaf]}", (_asked(node, pack), _below(node))
    for key in VALUES:
        if key not in node:
            continue
        values: list[str] = [node[key]] if isinstance(node[key], str) else node[key]
        for value in values if len(values) > 1 else ():
            yield f"{what} {key} without {value}", fact, _setter(path, key, [one for one in values if one != value])
        if leaf == "fact":
            predicate = pack.vocabulary.names[node["fact"]]
            others = [value for value in predicate.values if value not in values]
            if others and len(values) + 1 < len(predicate.values):
                yield f"{what} {key} with {others[0]}", fact, _setter(path, key, [*values, others[0]])
    for key in NUMBER_TESTS:
        if isinstance(node.get(key), int) and not isinstance(node.get("of"), list):
            for number in (node[key] - 1, node[key] + 1):
                yield f"{what} {key} {number}", fact, _setter(path, key, number)
    for key, moved in _dates({key: node[key] for key in DATE_TESTS if key in node}):
        yield f"{what} {key} {moved}", fact, _setter(path, key, moved)


def _asked(node: Data, pack: Pack) -> str:
    """The predicate that a leaf asks for, unless the case answers it without a fact."""
    if "fact" not in node:
        return ""
    predicate = pack.vocabulary.names[node["fact"]]
    return predicate.name if predicate.derived is None and predicate.age_below is None else ""


def _below(node: Data) -> frozenset[str]:
    found = {node["fact"]} if "fact" in node else set()
    for kid in (kid for key in LISTS if isinstance(node.get(key), list) for kid in node[key]):
        found |= _below(kid)
    return frozenset(found | (_below(node["not"]) if "not" in node else set()))


def _dates(given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The days before and after literal dates; nothing for names of moments and for partial dates."""
    for key, text in given.items():
        try:
            date = parse_date(str(text))
            day = datetime.date.fromisoformat(str(date))
        except ValueError:
            continue
        yield from ((key, str(day + datetime.timedelta(days=step))) for step in (-1, 1))


def _at(data: Data, path: Path) -> Any:
    for step in path:
        data = data[step]  # type: ignore[index]
    return data


def _setter(path: Path, key: str, value: object) -> Change:
    return lambda data: _at(data, path).__setitem__(key, value)


def _dropper(path: Path, number: int) -> Change:
    def drop(data: Data) -> None:
        nodes = _at(data, path)
        gone = nodes.pop(number)
        owner = _at(data, path[:-1])
        if path[-1] == "for":
            _forget(owner, gone.get("id"))
        if not nodes and path[-1] in ("unless", "against", "shifts"):
            del owner[path[-1]]

    return drop


def _forget(owner: Data, argument: str | None) -> None:
    """An argument that is gone is defeated by nothing; what defeated nothing else goes with it."""
    kept = []
    for other in owner.get("against", ()):
        defeats = other.get("defeats")
        if defeats:
            other["defeats"] = [one for one in ([defeats] if isinstance(defeats, str) else defeats) if one != argument]
        if defeats is None or other["defeats"]:
            kept.append(other)
    if kept:
        owner["against"] = kept
    else:
        owner.pop("against", None)


def _negate(node: Data, leaf: str) -> None:
    inner = {key: node.pop(key) for key in list(node) if key not in MARKS}
    node["not"] = inner


def _rename(node: Data, one: str, other: str) -> None:
    node[other] = node.pop(one)


def _short(node: Data, leaf: str | None = None) -> str:
    if "id" in node and leaf is None:
        return str(node["id"])
    kind = next((key for key in (*LEAVES, "all", "any", "not", "at_least") if key in node), "")
    if kind not in LEAVES:
        return f"{kind} ({'; '.join(_short(kid) for kid in _kids(node))})"
    test = next((f" {key} {node[key]}" for key in (*VALUES, *NUMBER_TESTS, *DATE_TESTS) if key in node), "")
    return f"{node[kind]}{test}".replace("'", "")


def _kids(node: Data) -> Sequence[Data]:
    return [*node.get("all", ()), *node.get("any", ()), *([node["not"]] if "not" in node else [])]
