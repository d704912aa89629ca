"""A language in which every word of the program stands between « and », and every text of the law between ‹ and ›.

What a document shows outside of them is names, citations, dates and ids, or a word that nobody can translate.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from babel.dates import get_month_names
from babel.messages.catalog import Catalog
from scripts import translations

from rightscheck.casefile.case import Case
from rightscheck.language import Language
from rightscheck.law.pack import Pack
from rightscheck.report.model import Cited, Document, Note, Run
from rightscheck.report.words import short_cite

CODE: Final = "eo"
PROGRAM, LAW = "«»", "‹›"
_PLACE = re.compile(r"(\{[a-z_]+\})")
_MARKED = re.compile(r"«[^»]*»|‹[^‹›«»]*›?")
"""A text of the law may be cut short where it is quoted."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_START = re.compile(r"(?<![\w])\w+")
_SILENT: Final = frozenset(("tone", "svg", "lang", "direction", "links", "widths"))
"""Fields of the document model that no reader sees as words; a picture says the same in its text."""
_COMMON: Final = frozenset(("kaj", "aŭ", "rightscheck", "art", "arts"))


def marked_language(pack: Pack, folder: Path) -> Language:
    """The language, with its files in a folder."""
    for (name, messages), signs in zip(translations.parts(pack).items(), (PROGRAM, LAW), strict=True):
        catalog = Catalog(locale=CODE)
        for message in dict.fromkeys(messages):
            said = message if isinstance(message, tuple) else (message,)
            strings = tuple(_between(text, signs) for text in said)
            catalog.add(message, strings if isinstance(message, tuple) else strings[0])
        (folder / f"{name}.po").write_text(translations.text_of(catalog), encoding="utf-8")
    return Language(CODE, "every word marked", "ltr", folder)


def _between(text: str, signs: str) -> str:
    """What is filled in stands outside of the signs, so that it is looked at for itself."""
    parts = _PLACE.split(text)
    return "".join(part if _PLACE.fullmatch(part) else f"{signs[0]}{part}{signs[1]}" for part in parts if part)


def shown(document: Document) -> Iterator[tuple[str, bool]]:
    """Every text of a document, and whether it is a footnote or stands in a table of authorities."""
    return _texts(document, cites=False)


def _texts(value: Any, *, cites: bool) -> Iterator[tuple[str, bool]]:
    if isinstance(value, str):
        yield value, cites
    elif isinstance(value, tuple) and value and all(isinstance(one, (Run, Note)) for one in value):
        yield "".join(one.text for one in value if isinstance(one, Run)), cites
        for one in value:
            if isinstance(one, Note):
                yield from _texts(one.runs, cites=True)
    elif hasattr(value, "_fields"):
        for name in value._fields:
            if name not in _SILENT:
                yield from _texts(getattr(value, name), cites=cites or isinstance(value, Cited))
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one, cites=cites)


class Known:
    """What may stand in a document untranslated: the names of a case, citations, ids, States and months."""

    def __init__(self, pack: Pack, case: Case, spoken: Pack) -> None:
        self._by_start: dict[str, list[str]] = {}
        for text in sorted({*_of_case(case), *_of_law(pack), *_of_law(spoken)}, key=len, reverse=True):
            start = _START.search(text)
            if start:
                self._by_start.setdefault(start[0], []).append(text[start.start() :])
        self._months = {name.casefold() for name in get_month_names("wide", locale=CODE).values()}
        acts, people = "|".join(case.head.acts), "|".join(case.head.people)
        fact = rf"(?<![\w.])(?:{acts}|{people})(?:\[(?:{people})\])?\.[a-z_]+"
        self._ids = re.compile(rf"{fact}|[‘'](?:{acts})[’']|\b[0-9a-f]{{16,64}}\b")

        self._cited = {word for text in _citations(pack) for word in _WORD.findall(text)}

    def words_left(self, text: str, *, cites: bool = False) -> list[str]:
        """The words of a text that are nothing of that.

        Args:
            cites: whether it cites; words of which citations are made are then none that are left.
        """
        rest = self._ids.sub(" ", _MARKED.sub("|", text))
        left: list[str] = []
        end = 0
        for match in _START.finditer(rest):
            if match.start() < end:
                continue
            for known in self._by_start.get(match[0], ()):
                stop = match.start() + len(known)
                if rest.startswith(known, match.start()) and not rest[stop : stop + 1].isalnum():
                    end = stop
                    break
            else:
                left += [word for word in _WORD.findall(match[0]) if not self._common(word)]
        return [word for word in left if not (cites and word in self._cited)]

    def _common(self, word: str) -> bool:
        return word.casefold() in _COMMON or word.casefold() in self._months


def _of_case(case: Case) -> Iterator[str]:
    head = case.head
    yield from (case.id, *head.people, *head.sources, *head.acts)
    # A value such as `detention` is a key of the pack and must be translated; names have capitals or spaces.
    yield from (text for text in _strings(head.model_dump(mode="json")) if re.search(r"[A-Z -]", text))
    for fact in case.facts:
        words = fact.provenance
        for said in (words.asserted_by, words.denied_by, words.conceded_by, words.found_by):
            yield from (one.at for one in said)


def _of_law(pack: Pack) -> Iterator[str]:
    yield from (*pack.norms, *pack.concepts, *pack.forums, *pack.vocabulary.names)
    yield from (state.name for state in pack.states.by_code.values())
    for norm in pack.norms.values():
        yield pack.citation(norm)
    for rule in (*pack.norms.values(), *pack.concepts.values()):
        # Notes and the terms of a provision are quoted as they are.
        yield from (*rule.notes, *rule.open_terms)
        yield from (term.replace("-", " ") for term in rule.open_terms)
        ids = [node.id for _, node in rule.walk() if node.id]
        yield from ids
        yield from (f"{concept}.{identifier}" for concept in pack.concepts for identifier in ids)
        yield from (citation.at for _, node in rule.walk() for citation in node.authorities)
    yield from _citations(pack)
    for instrument in pack.instruments.values():
        yield from (instrument.instrument, instrument.short, instrument.title, instrument.citation.short)
        yield from (row.note for row in instrument.declarations)
    for forum in pack.forums.values():
        data = json.loads(forum.model_dump_json())
        articles = list(_fields(data, "article"))
        yield from (*articles, *(f"art {article}" for article in articles))


def _citations(pack: Pack) -> Iterator[str]:
    for authority in pack.authorities.values():
        yield from (*_strings(authority.model_dump(mode="json")), short_cite(authority.cite))
    for instrument in pack.instruments.values():
        yield from (instrument.short, instrument.citation.oscola)
    yield from map(pack.citation, pack.norms.values())
    for rule in (*pack.norms.values(), *pack.concepts.values()):
        yield from (citation.at for _, node in rule.walk() for citation in node.authorities)


def _fields(value: Any, name: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key, one in value.items():
            if key == name and isinstance(one, str):
                yield one
            else:
                yield from _fields(one, name)
    elif isinstance(value, list):
        for one in value:
            yield from _fields(one, name)


def _strings(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _strings(one)
