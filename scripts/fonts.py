#!/usr/bin/env python3
"""Write which characters the fonts of documents have, as typst itself finds when it must not leave one out."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

import typst

from rightscheck.report.fonts import FAMILIES, STANDARDS, TABLE, Ranges, fonts, written

VARIANTS: Final = (("normal", "regular"), ("italic", "regular"), ("normal", "bold"), ("italic", "bold"))
PLANES: Final = (0, 1, 2, 3, 14)
"""Every plane with characters of Unicode; the others are empty or private."""
PROBE: Final = b"""
#set document(title: "probe", date: datetime(year: 2000, month: 1, day: 1))
#set text(font: sys.inputs.family, style: sys.inputs.style, weight: sys.inputs.weight, fallback: false)
#for one in json(bytes(sys.inputs.texts)) { par(one) }
"""
FAILED: Final = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
ESCAPED: Final = re.compile(r"\\(?:u\{([0-9a-f]+)\}|(.))")


def characters() -> Iterator[str]:
    """Every character that a font may show: neither a control nor a surrogate nor of private use."""
    for plane in PLANES:
        for low in range(0x10000):
            one = chr(plane << 16 | low)
            if unicodedata.category(one) not in ("Cc", "Cs", "Co"):
                yield one


def lacking(family: str, style: str, weight: str, texts: list[str]) -> list[str]:
    """What a font cannot show of the texts."""
    asked = {"family": family, "style": style, "weight": weight, "texts": json.dumps(texts)}
    compiler = typst.Compiler(font_paths=fonts(), ignore_system_fonts=True)
    try:
        compiler.compile(PROBE, sys_inputs=asked, format="pdf", pdf_standards=list(STANDARDS))
    except typst.TypstError as error:
        found = [ESCAPED.sub(_meant, text) for text in FAILED.findall(error.diagnostic)]
        if not found:
            raise
        return found
    return []


def _meant(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else match[2]


def is_mark(one: str) -> bool:
    """Whether a character is shown on the one before it."""
    return unicodedata.category(one).startswith("M")


def covered(family: str) -> Iterator[str]:
    """The characters that a family has in every variant."""
    letters = [one for one in characters() if not is_mark(one)]
    for start in range(0, len(letters), 4000):
        texts = letters[start : start + 4000]
        for style, weight in VARIANTS:
            without = set(lacking(family, style, weight, texts))
            texts = [one for one in texts if one not in without]
        yield from texts
    # What typst reports of a mark may be the letter below it; so each is tried alone, on a letter with which no
    # character of Unicode joins it.
    for mark in filter(is_mark, characters()):
        if not any(lacking(family, style, weight, [f"q{mark}"]) for style, weight in VARIANTS):
            yield mark


def ranges(found: Iterable[str]) -> Ranges:
    """Characters as ranges from first to last."""
    made: list[tuple[int, int]] = []
    for code in sorted(map(ord, found)):
        if made and made[-1][1] == code - 1:
            made[-1] = (made[-1][0], code)
        else:
            made.append((code, code))
    return tuple(made)


def table() -> str:
    """The table as text: a line for each family, and one for the marks that stand on another character."""
    found = {family: ranges(covered(family)) for family in FAMILIES}
    codes = {code for spans in found.values() for first, last in spans for code in range(first, last + 1)}
    return written({**found, "marks": ranges(chr(code) for code in codes if is_mark(chr(code)))})


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="ascii")
