"""A rule pack in another language: titles, questions, sentences and the names of States replaced, nothing else.

The translated pack is used like any other, so that whatever quotes the law speaks the language. Its `digest` stays that
of the pack it was made from: the law is the same.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from rightscheck.language import FALLBACK, Language, catalogue, speaking, state_words
from rightscheck.law.norms import CHECKED
from rightscheck.law.pack import Pack, from_cache, kept_file, to_cache

_Change = Callable[[str], str]

_TEXTS: Final[Mapping[str, frozenset[str]]] = {
    "vocabulary": frozenset(("title", "question", "phrase", "wrongs")),
    "standards": frozenset(("means",)),
    "concepts": frozenset(("title", "question", "says", "open_terms")),
    "norms": frozenset(("title", "wrong", "question", "says", "clauses", "open_terms", "remedies", "caution", "notes")),
    "forums": frozenset(("body", "procedure", "says", "assumes", "wrongs", "notes")),
    "forms": frozenset(("title", "ask", "says", "notes", "wrongs")),
    "instruments": frozenset(("caution",)),
}
"""The fields of each part of a pack that are translated: a text, a list of texts, or texts by name."""
_SKIPPED: Final = frozenset(("authorities", "verification"))
"""What is cited stays as it is cited."""


def translated(pack: Pack, spoken: Language) -> Pack:
    """The pack in a language; what has no translation is marked."""
    if spoken.folder is None:
        return pack
    file = spoken.folder / "law.po"
    mark = hashlib.sha256(f"{pack.digest} {spoken.code} ".encode() + file.read_bytes()).hexdigest()
    kept = kept_file(mark)
    if kept is not None:
        known = from_cache(kept, pack.digest)
        if known is not None:
            return known
    words = {
        str(message.id): str(message.string)
        for message in catalogue(file, spoken.code)
        if message.id and message.string
    }
    data = json.loads(pack.model_dump_json(exclude_unset=True, by_alias=True))
    change_texts(data, lambda text: words.get(text) or (FALLBACK + text if text else text))
    with speaking(spoken):
        for group in ("states", "former", "special"):
            for code, state in data["states"].get(group, {}).items():
                state.update(name=state_words(code, state["name"]), adjective="", article=False)
    made = Pack.model_validate_json(json.dumps(data), context=CHECKED)
    if kept is not None:
        to_cache(kept, made)
    return made


def texts(pack: Pack) -> Iterator[str]:
    """Every text of a pack that is translated, in the order of the pack; some occur more than once."""
    found: list[str] = []

    def keep(text: str) -> str:
        found.append(text)
        return text

    change_texts(json.loads(pack.model_dump_json(exclude_unset=True, by_alias=True)), keep)
    yield from filter(None, found)


def change_texts(data: dict[str, Any], change: _Change) -> None:
    """Change the texts of a pack, given as JSON, in place."""
    for section, names in _TEXTS.items():
        for part in (data[section],):
            _change(part, names, change)


def _change(value: Any, names: frozenset[str], change: _Change) -> None:
    if isinstance(value, list):
        for one in value:
            _change(one, names, change)
    if not isinstance(value, dict):
        return
    for key, inside in value.items():
        if key in _SKIPPED:
            continue
        if key in names and isinstance(inside, str):
            value[key] = change(inside)
        elif key in names and isinstance(inside, list):
            value[key] = [change(one) for one in inside]
        elif key in names and isinstance(inside, dict) and all(isinstance(one, str) for one in inside.values()):
            value[key] = {name: change(one) for name, one in inside.items()}
        else:
            _change(inside, names, change)
