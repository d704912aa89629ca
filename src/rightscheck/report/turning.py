"""What would turn a finding, as blocks of a document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from rightscheck.appraisal.answers import Settlement
from rightscheck.appraisal.changes import Aim, Turning
from rightscheck.casefile.sentences import sentence
from rightscheck.report.model import Block, Item, Items, Paragraph

_LEADS: Final[Mapping[Aim, str]] = {
    "comply": "What {state} would have had to do, so that it is not met:",
    "rebut": "What {state} must prove, so that it is not met:",
    "add": "What {claimant} must add, so that it is met:",
}
_NONE: Final[Mapping[Aim, str]] = {
    "comply": "Nothing that lay in the hands of {state} alone would make it not met.",
    "rebut": "Nothing that is open or disputed would make it not met.",
    "add": "Nothing that is open or disputed would make it met.",
}


def way(settlement: Settlement) -> Item:
    """A set of answers as a point of a list."""
    if len(settlement.answers) == 1:
        return Item(sentence(settlement.answers[0].sentence), "•")
    return Item("All of this is so:", "•", tuple(Item(sentence(answer.sentence)) for answer in settlement.answers))


def turning_blocks(turnings: Sequence[Turning], *, state: str, claimant: str) -> Iterator[Block]:
    """What would turn a finding.

    Args:
        state: the name of the respondent State; claimant: who claims, as "the applicant".
    """
    for turning in turnings:
        texts = _LEADS if turning.sets else _NONE
        more = " (the smallest sets of those there are)" if turning.more else ""
        yield Paragraph(texts[turning.aim].format(state=state, claimant=claimant).replace(":", f"{more}:"))
        if turning.sets:
            yield Items(tuple(way(settlement) for settlement in turning.sets))
