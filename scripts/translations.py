#!/usr/bin/env python3
"""Bring languages/*/*.po up to date with the program and the rule pack.

New texts are added without a translation, texts that are gone are dropped, translations are kept. `--status` says how
much of each language is done.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from itertools import chain
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from rightscheck.language import catalogue, languages
from rightscheck.law.pack import Pack, load_pack
from rightscheck.law.translate import texts

ROOT = Path(__file__).resolve().parents[1]
KEYWORDS: Mapping[str, tuple[int, ...] | None] = {
    "tr": None,
    "tr_number": (1, 2),
    "marked": None,
    "marked_number": (1, 2),
}
"""The functions whose literal arguments are the program's words."""

Message = str | tuple[str, str]


def program_words(pack: Pack) -> Iterator[Message]:
    """The program's own words, and the keys of the pack that it prints as words."""
    for _, _, message, _, _ in extract_from_dir(
        str(ROOT / "src"), method_map=[("**.py", "python")], keywords=KEYWORDS, comment_tags=()
    ):
        yield message if isinstance(message, str) else (message[0], message[1])
    yield from (key.replace("_", " ") for key in printed_keys(pack))


def printed_keys(pack: Pack) -> Iterator[str]:
    """The keys of the pack that are printed as words: kinds of evidence, standards, and effects of declarations."""
    yield from pack.standards.evidence.kinds
    yield from pack.standards.standards
    for instrument in pack.instruments.values():
        yield from (row.effect for row in instrument.declarations)
        yield from (row.effect for row in instrument.not_declared)
    for _, node in chain.from_iterable(norm.walk() for norm in pack.norms.values()):
        yield from filter(None, [node.declared])
    for forum in pack.forums.values():
        effects = [effect for way in forum.opens for effect in (way.declared, way.excluded_by)]
        effects.append(forum.same_matter.reservation if forum.same_matter else None)
        yield from filter(None, effects)


def parts(pack: Pack) -> dict[str, list[Message]]:
    """The messages of each file of a language, by its name."""
    return {"program": list(program_words(pack)), "law": list(texts(pack))}


def updated(file: Path, code: str, messages: Iterable[Message]) -> Catalog:
    """The catalogue of a file with exactly these messages, and the translations that it has of them."""
    old = catalogue(file, code) if file.exists() else Catalog(locale=code)
    new = Catalog(locale=code, header_comment=f"# {code}: written by scripts/translations.py; translations are kept.")
    for message in sorted(set(messages), key=str):
        known = old.get(message if isinstance(message, str) else message[0])
        new.add(message, known.string if known is not None else None)
    return new


def text_of(catalog: Catalog) -> str:
    """The file as text: without a date and without lines of the program, so that it changes only with its words."""
    out = BytesIO()
    write_po(out, catalog, omit_header=True, width=0)
    plural = catalog.plural_forms
    head = (
        f'{catalog.header_comment}\nmsgid ""\nmsgstr ""\n"Language: {catalog.locale}\\n"\n'
        f'"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: {plural}\\n"\n\n'
    )
    return head + out.getvalue().decode("utf-8")


def main() -> int:
    """Write the files, or say how much is done."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--status", action="store_true", help="write nothing")
    parser.add_argument("--add", metavar="LANG", help="begin a language")
    options = parser.parse_args()
    wanted = parts(load_pack())
    for code in dict.fromkeys([*languages()[1:], *([options.add] if options.add else [])]):
        for name, messages in wanted.items():
            file = ROOT / "languages" / code / f"{name}.po"
            catalog = updated(file, code, messages)
            done = sum(1 for message in catalog if message.id and translated(message))
            print(f"{code} {name}: {done} of {len(catalog)}")
            if not options.status:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text_of(catalog), encoding="utf-8", newline="\n")
    return 0


def translated(message: Entry) -> bool:
    """Whether a message has a translation in all its forms."""
    strings = (message.string,) if isinstance(message.string, str) else tuple(message.string or ("",))
    return all(strings)


if __name__ == "__main__":
    sys.exit(main())
