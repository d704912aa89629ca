"""The founding case with a few hundred accidents: it loads or is refused with positions, and nothing else happens."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from rightscheck import InputError, Pack, check
from rightscheck.casefile.load import case_from_text
from rightscheck.inference.derive import Deriver
from rightscheck.strictyaml import parse

FOUNDING = Path(__file__).resolve().parents[2] / "cases" / "shalabayeva.yaml"
ACCIDENTS, BUILDS = 200, 100
ODD = [
    "",
    " ",
    "\t",
    "'",
    '"',
    ":",
    ": ",
    "- ",
    "#",
    "{",
    "}",
    "[",
    "]",
    ",",
    "|",
    ">",
    "&a ",
    "*a",
    "!x ",
    "%",
    "---\n",
    "\x07",
    "\u2028",
    "~",
    "<<: ",
    "? ",
    "\\",
    "é",
    "🙂",
    "0",
    "-1",
    "2013-02-30",
    "null",
]


# Accidents to the text
# ----------------------------------------------------------------------------------------------------------------------


def _lines(change: Callable[[random.Random, list[str]], None]) -> Callable[[random.Random, str], str]:
    def accident(chance: random.Random, text: str) -> str:
        lines = text.splitlines(keepends=True)
        change(chance, lines)
        return "".join(lines)

    return accident


def delete_line(chance: random.Random, lines: list[str]) -> None:
    del lines[chance.randrange(len(lines))]


def repeat_line(chance: random.Random, lines: list[str]) -> None:
    number = chance.randrange(len(lines))
    lines.insert(number, lines[number])


def move_line(chance: random.Random, lines: list[str]) -> None:
    lines.insert(chance.randrange(len(lines)), lines.pop(chance.randrange(len(lines))))


def indent_line(chance: random.Random, lines: list[str]) -> None:
    number = chance.randrange(len(lines))
    lines[number] = " " * chance.randrange(1, 5) + lines[number]


def outdent_line(chance: random.Random, lines: list[str]) -> None:
    number = chance.randrange(len(lines))
    lines[number] = lines[number].lstrip(" ")


def drop_tail(chance: random.Random, lines: list[str]) -> None:
    del lines[chance.randrange(len(lines)) :]


def replace_character(chance: random.Random, text: str) -> str:
    at = chance.randrange(len(text))
    return text[:at] + chance.choice(ODD) + text[at + 1 :]


def insert_text(chance: random.Random, text: str) -> str:
    at = chance.randrange(len(text))
    return text[:at] + chance.choice(ODD) + text[at:]


def delete_stretch(chance: random.Random, text: str) -> str:
    at = chance.randrange(len(text))
    return text[:at] + text[at + chance.randrange(1, 60) :]


def exchange_words(chance: random.Random, text: str) -> str:
    words = text.split(" ")
    first, second = chance.randrange(len(words)), chance.randrange(len(words))
    words[first], words[second] = words[second], words[first]
    return " ".join(words)


HAPPENINGS = [
    *map(_lines, (delete_line, repeat_line, move_line, indent_line, outdent_line, drop_tail)),
    replace_character,
    insert_text,
    delete_stretch,
    exchange_words,
]


def outcome(text: str, law: Pack) -> object:
    """The case, or None where it is refused as it should be."""
    rows = text.count("\n") + 1
    try:
        return case_from_text(text, "case.yaml", law)
    except InputError as error:
        assert error.problems
        for problem in error.problems:
            assert problem.file == "case.yaml"
            assert 0 <= problem.line <= rows, problem
            assert (problem.line == 0) == (problem.column == 0), problem
            assert problem.message.endswith((".", "?")), problem
            assert "\n" not in str(problem), problem
        return None


def test_accidents_to_the_text(pack: Pack) -> None:
    text = FOUNDING.read_text(encoding="utf-8")
    deriver = Deriver("reference")
    loaded = 0
    for seed in range(ACCIDENTS):
        chance = random.Random(seed)
        broken = text
        for _ in range(chance.randrange(1, 4)):
            broken = chance.choice(HAPPENINGS)(chance, broken)
        try:
            case = outcome(broken, pack)
            if case is not None:
                loaded += 1
                if loaded % 20 == 0:
                    check(case, pack, norms=["vccr-36-1b", "iccpr-13"], deriver=deriver)  # type: ignore[arg-type]
        except Exception as error:
            error.add_note(f"seed {seed}")
            raise
    assert 0 < loaded < ACCIDENTS, "some accidents do harm and some do not"


# Accidents to what it says
# ----------------------------------------------------------------------------------------------------------------------


def places(data: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield above
    for key, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from places(value, (*above, key))


def some_value(chance: random.Random, data: Any, where: list[tuple[Any, ...]]) -> Any:
    """Something that may not belong there: odd values, and parts of the case from elsewhere."""
    odd: list[Any] = [
        "",
        "x",
        "Two Words",
        "0",
        "-1",
        "1e9",
        "yes",
        "2013-02-30",
        "2013",
        [],
        {},
        [[]],
        {"a": "b"},
        ["x", ["y"]],
        {"": {}},
        {"source": "odf", "at": []},
    ]
    found = data
    for key in chance.choice(where):
        found = found[key]
    return chance.choice([chance.choice(odd), found])


def test_accidents_to_what_it_says(pack: Pack) -> None:
    original = parse(FOUNDING.read_text(encoding="utf-8"), "case.yaml").data
    where = list(places(original))[1:]
    for seed in range(BUILDS):
        chance = random.Random(seed)
        data = json.loads(json.dumps(original))
        for _ in range(chance.randrange(1, 5)):
            *path, last = chance.choice(where)
            here = data
            try:
                for key in path:
                    here = here[key]
                here[last] = some_value(chance, original, where)
            except (KeyError, IndexError, TypeError):
                continue  # an earlier accident took the place away
        try:
            outcome(json.dumps(data, indent=1, ensure_ascii=False), pack)
        except Exception as error:
            error.add_note(f"seed {seed}")
            raise
