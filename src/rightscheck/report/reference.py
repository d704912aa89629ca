"""The whole pack as pages that link to each other: norms, concepts, instruments, forums, and an index.

The same pack gives the same pages, byte for byte; a page has nothing in it that the pack does not say.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import Path

from rightscheck.law.instruments import Instrument
from rightscheck.law.norms import Norm
from rightscheck.law.pack import Pack
from rightscheck.report import markdown
from rightscheck.report.forumpage import forum_page
from rightscheck.report.lawpage import concept_page, norm_page
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph, Table
from rightscheck.report.parties import party_table
from rightscheck.report.partypage import party_blocks

INDEX = "README.md"
ALL = "All norms"


def reference(pack: Pack, checkout: Path, folder: str) -> dict[str, str]:
    """Every page of the reference as Markdown, by its path below `folder`, a path from the root of the checkout.

    Pages link to the files of the checkout from which they are made, where these exist.
    """
    return {path: markdown.render(document) for path, document in _Pages(pack, checkout, folder).pages()}


class _Pages:
    def __init__(self, pack: Pack, checkout: Path, folder: str) -> None:
        self.pack = pack
        self.checkout = checkout
        self.up = posixpath.relpath(".", folder)
        self.places: dict[str, str] = {ALL: INDEX}
        self.places |= {key: f"instruments/{key.lower()}.md" for key in pack.instruments}
        self.places |= {key: f"concepts/{key}.md" for key in pack.concepts}
        self.places |= {key: f"forums/{key}.md" for key in pack.forums}
        self.places |= {norm.norm: f"norms/{_home(norm)}.md" for norm in pack.norms.values()}

    def pages(self) -> Iterator[tuple[str, Document]]:
        """Every page with its path."""
        yield INDEX, self.page(INDEX, Document(tuple(self.index())))
        for norm in self.pack.norms.values():
            document = norm_page(norm, self.pack)
            files = (f"rules/norms/{_home(norm)}.yaml", f"features/{_home(norm)}.feature")
            yield self.places[norm.norm], self.page(self.places[norm.norm], document, *files)
        for concept in self.pack.concepts.values():
            path = self.places[concept.concept]
            yield path, self.page(path, concept_page(concept, self.pack), f"rules/concepts/{concept.concept}.yaml")
        for key, instrument in self.pack.instruments.items():
            path = self.places[key]
            document = Document(tuple(self.instrument(key, instrument)))
            yield path, self.page(path, document, f"rules/instruments/{key.lower()}.yaml")
        for key, forum in self.pack.forums.items():
            yield (
                self.places[key],
                self.page(self.places[key], forum_page(forum, self.pack), f"rules/forums/{key}.yaml"),
            )

    def page(self, path: str, document: Document, *files: str) -> Document:
        """A page with its links, and below it the files it is made from."""
        here = posixpath.dirname(path)
        links = {name: posixpath.relpath(place, here or ".") for name, place in self.places.items() if place != path}
        made = [file for file in files if (self.checkout / file).is_file()]
        links |= {file: posixpath.relpath(posixpath.join(self.up, file), here or ".") for file in made}
        links |= {item.url: item.url for item in self.pack.instruments.values() if item.url}
        if path == INDEX:
            return Document(document.blocks, links)
        foot = (Heading(2, "Where this comes from"), Items(tuple(map(Item, (*made, ALL)))))
        return Document((*document.blocks, *foot), links)

    def index(self) -> Iterator[Block]:
        """The norms by wrong, the instruments, the forums, the concepts."""
        norms = list(self.pack.norms.values())
        yield Heading(1, "The law in this pack")
        concepts, instruments = len(self.pack.concepts), len(self.pack.instruments)
        yield Paragraph(f"{len(norms)} norms, {concepts} shared concepts and {instruments} instruments.")
        yield Paragraph(
            "These pages say what the rules say, in words. They are generated: change the rules and run make reference."
        )
        yield Heading(2, "Norms by wrong")
        for wrong in sorted({norm.wrong for norm in norms}):
            yield Heading(3, wrong[:1].upper() + wrong[1:])
            yield self.norms([norm for norm in norms if norm.wrong == wrong])
        yield Heading(2, "Instruments")
        counted = {key: sum(norm.cite.instrument == key for norm in norms) for key in self.pack.instruments}
        rows = [(key, item.title, str(counted[key] or "")) for key, item in sorted(self.pack.instruments.items())]
        yield Table(("key", "instrument", "norms"), tuple(rows))
        if self.pack.forums:
            yield Heading(2, "Forums")
            forums = sorted(self.pack.forums.items())
            yield Table(("id", "body", "procedure"), tuple((key, one.body, one.procedure) for key, one in forums))
        yield Heading(2, "Norms by instrument")
        for key, count in sorted(counted.items()):
            if count:
                yield Heading(3, self.pack.instruments[key].short)
                yield self.norms([norm for norm in norms if norm.cite.instrument == key])
        yield Heading(2, "Concepts that norms share")
        shared = sorted(self.pack.concepts.values(), key=lambda concept: concept.concept)
        yield Table(("id", "title", "question"), tuple((c.concept, c.title, c.question) for c in shared))

    def norms(self, norms: list[Norm]) -> Table:
        """Norms in the order of their ids."""
        cells = [(norm.norm, self.pack.citation(norm), norm.title) for norm in sorted(norms, key=lambda n: n.norm)]
        return Table(("id", "provision", "title"), tuple(cells))

    def instrument(self, key: str, instrument: Instrument) -> Iterator[Block]:
        """One instrument: how it is cited, its norms here, who is bound, its bodies, notes."""
        yield Heading(1, f"{instrument.short}: {instrument.title}" if instrument.short != key else instrument.title)
        yield Paragraph(f"{instrument.citation.oscola}.")
        traits = [f"Key {key}", instrument.kind, "" if instrument.binding else "not binding"]
        yield Paragraph("; ".join(trait for trait in traits if trait) + ".", "faint")
        if instrument.caution:
            yield Paragraph(instrument.caution)
        points = [Item(text) for text in (_adopted(instrument), instrument.url) if text]
        if points:
            yield Items(tuple(points))
        norms = [norm for norm in self.pack.norms.values() if norm.cite.instrument == key]
        if norms:
            yield Heading(2, "Norms")
            yield self.norms(norms)
        yield Heading(2, "Who is bound")
        yield from party_blocks(party_table(self.pack, key))
        if instrument.notes:
            yield Heading(2, "Notes")
            yield Items(tuple(map(Item, instrument.notes)))
        checked = "checked" if instrument.verification.status == "checked" else "from knowledge"
        note = f" ({instrument.verification.note.rstrip('.')})" if instrument.verification.note else ""
        yield Paragraph(f"Text: {checked}{note}.", "faint")


def _home(norm: Norm) -> str:
    """Where a norm lives in each folder."""
    return f"{norm.cite.instrument.lower()}/{norm.norm}"


def _adopted(instrument: Instrument) -> str:
    """`Adopted 1984-12-10, New York, A/RES/39/46.`"""
    made = instrument.adopted
    if made is None:
        return ""
    parts = [str(made.date) if made.date else "", made.place, made.document, made.note]
    return f"Adopted {', '.join(part for part in parts if part)}."
