"""What a document says of itself where it is not made from the case file as it is: whose names are replaced, and what
is left out."""

from __future__ import annotations

from collections.abc import Iterator

from rightscheck.casefile.edition import Edition
from rightscheck.language import tr, tr_number
from rightscheck.report.model import Document, Paragraph


def edition_words(edition: Edition, moved: int | None = 0) -> Iterator[str]:
    """What a version is, in sentences.

    Args:
        moved: how many findings come out otherwise on the whole file; None where that was not looked at.
    """
    if edition.names == "initials":
        yield tr("Names are replaced by initials, and what the file marks as private by numbers.")
    elif edition.names == "pseudonyms":
        yield tr("Names are replaced by pseudonyms, and what the file marks as private by numbers.")
    if not edition.public:
        return
    yield tr("This is a public version.")
    if edition.left_out:
        yield tr_number(
            "{number} item of the file that is confidential or privileged is left out.",
            "{number} items of the file that are confidential or privileged are left out.",
            edition.left_out,
        )
    if edition.facts or edition.sources:
        yield tr("The findings are made on what remains.")
        if moved:
            yield tr_number(
                "On the whole file {number} finding comes out otherwise.",
                "On the whole file {number} findings come out otherwise.",
                moved,
            )
        elif moved == 0:
            yield tr("On the whole file no finding comes out otherwise.")


def with_edition(document: Document, edition: Edition | None, moved: int | None = 0) -> Document:
    """A document that says below its title which version it is; the document itself where it is the file as it is."""
    if edition is None:
        return document
    said = Paragraph(" ".join(edition_words(edition, moved)), "strong")
    title, *blocks = document.blocks
    return document._replace(blocks=(title, said, *blocks))
