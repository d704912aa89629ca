"""What would turn a finding, as blocks of a document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pydantic import TypeAdapter

from rightscheck.appraisal.answers import Settlement
from rightscheck.appraisal.changes import Aim, Turnable, Turning
from rightscheck.casefile.case import Case
from rightscheck.casefile.sentences import sentence
from rightscheck.language import marked, tr
from rightscheck.law.pack import Pack
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph
from rightscheck.report.words import BURDENS, VALUE_WORDS, Words

_LEADS: Final[Mapping[Aim, str]] = {
    "comply": marked("What {state} would have had to do, so that it is not met:"),
    "rebut": marked("What {state} must prove, so that it is not met:"),
    "add": marked("What {claimant} must add, so that it is met:"),
}
_AMONG: Final[Mapping[Aim, str]] = {
    "comply": marked(
        "What {state} would have had to do, so that it is not met (the smallest sets of those there are):"
    ),
    "rebut": marked("What {state} must prove, so that it is not met (the smallest sets of those there are):"),
    "add": marked("What {claimant} must add, so that it is met (the smallest sets of those there are):"),
}
_NONE: Final[Mapping[Aim, str]] = {
    "comply": marked("Nothing that lay in the hands of {state} alone would make it not met."),
    "rebut": marked("Nothing that is open or disputed would make it not met."),
    "add": marked("Nothing that is open or disputed would make it met."),
}


def way(settlement: Settlement) -> Item:
    """A set of answers as a point of a list."""
    if len(settlement.answers) == 1:
        return Item(sentence(settlement.answers[0].sentence), "•")
    return Item(tr("All of this is so:"), "•", tuple(Item(sentence(answer.sentence)) for answer in settlement.answers))


def to_json(found: Sequence[Turnable]) -> str:
    """What would turn some findings as JSON."""
    return TypeAdapter(tuple[Turnable, ...]).dump_json(tuple(found), indent=1).decode()


def turning_page(found: Sequence[Turnable], case: Case, pack: Pack) -> Document:
    """The document of `rightscheck whatif` with nothing supposed: what would turn each finding."""
    words = Words(pack, case)
    blocks: list[Block] = [Heading(1, tr("What would turn it: {case}", case=case.head.title))]
    norm = ""
    for one in found:
        on = one.on
        if on.norm != norm:
            norm = on.norm
            blocks.append(Heading(2, f"{pack.citation(pack.norms[norm])} ({norm})"))
        blocks.append(Heading(3, words.issue(on)))
        blocks.append(
            Paragraph(tr("As it stands, on the evidence weighed: {outcome}.", outcome=tr(VALUE_WORDS[on.value])))
        )
        claimant = words.state(on.injured_state) if on.injured_state else tr(BURDENS["claimant"])
        blocks += turning_blocks(one.turnings, state=words.state(on.duty_bearer), claimant=claimant)
    return Document((*blocks, Paragraph(tr(_CAUTION), "faint")))


_CAUTION: Final = marked(
    "Each set is smallest: no part of it turns the finding. What the State would have had to do is taken from what "
    "lay in its hands alone, whatever is known of it. What must be proved or added is taken from what is not common "
    "ground; it counts here as undisputed and proved. Suppose it with --set to see all that moves."
)


def turning_blocks(turnings: Sequence[Turning], *, state: str, claimant: str) -> Iterator[Block]:
    """What would turn a finding.

    Args:
        state: the name of the respondent State; claimant: who claims, as "the applicant".
    """
    for turning in turnings:
        texts = _NONE if not turning.sets else _AMONG if turning.more else _LEADS
        yield Paragraph(tr(texts[turning.aim], state=state, claimant=claimant))
        if turning.sets:
            yield Items(tuple(way(settlement) for settlement in turning.sets))
