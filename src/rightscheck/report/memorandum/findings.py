"""The findings by wrong, strongest first: the rule, its application, the other side's case, and what it turns on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from rightscheck.appraisal.findings import Finding
from rightscheck.casefile.sentences import people_names
from rightscheck.language import listed, marked, tr, tr_number
from rightscheck.report.memorandum.application import Application
from rightscheck.report.memorandum.grouping import Group
from rightscheck.report.memorandum.wording import as_sentence, bearer, named, outcome, upper
from rightscheck.report.memorandum.writer import Writer
from rightscheck.report.model import Block, Heading, Item, Items
from rightscheck.report.words import TONES

_ASKED: Final = 3
"""How many open questions stand with a finding; all of them stand in a part of their own."""
_PARTS: Final = {
    "duty": marked("Findings"),
    "composite": marked("Summaries over several findings"),
    "definition": marked("Questions of status"),
}
_LEADS: Final = {
    "composite": marked(
        "Each links the findings on which it rests, adds no breach of its own, and is left to human review."
    ),
    "definition": marked("These are no breaches. Other findings rest on them."),
}


def findings(writer: Writer) -> Iterator[Block]:
    """The part on the findings."""
    for kind, groups in groupby(writer.groups, key=lambda group: group.first.kind):
        yield Heading(2, tr(_PARTS[kind]))
        if kind in _LEADS:
            yield writer.paragraph(tr(_LEADS[kind]))
        for wrong, same in groupby(groups, key=lambda group: group.first.wrong):
            if kind == "duty":
                yield Heading(3, upper(wrong))
            for group in same:
                yield from _finding(writer, group)


def _finding(writer: Writer, group: Group) -> Iterator[Block]:
    finding = group.first
    yield Heading(4, tr("Finding {number}. {provision}", number=group.number, provision=named(finding)))
    yield _conclusion(writer, group)
    yield from _rule(writer, finding)
    application = Application(writer, finding, brief=finding.kind != "duty")
    yield from application.blocks()
    yield from application.other_side()
    yield from _turns(writer, finding)
    yield from _open(writer, finding)


def _conclusion(writer: Writer, group: Group) -> Block:
    """Who did what to whom, and the outcome in the words of the verdict."""
    finding = group.first
    writer.begin()
    words = writer.words
    said = [tr("{verdict}.", verdict=upper(tr(finding.label)))]
    who = listed([*dict.fromkeys(words.persons(one) for one in group.findings)])
    if who:
        what = tr(
            "{state} towards {persons}: {act}.",
            state=writer.state(finding.duty_bearer),
            persons=who,
            act=words.act(finding),
        )
    else:
        what = tr("{state}: {act}.", state=writer.state(finding.duty_bearer), act=words.act(finding))
    said += [what, outcome(words, finding)]
    if len(group.findings) > 1:
        others = people_names(writer.case, [key for one in group.findings[1:] for key in one.persons])
        said.append(
            tr(
                "What is said below of {person} holds of {others} too: the same is recorded of each.",
                person=words.persons(finding),
                others=others,
            )
        )
    if not finding.binding:
        said.append(tr("The instrument does not bind: this is supporting authority only."))
    if finding.mode == "if_carried_out":
        said.append(tr("The act has not been carried out: this is what carrying it out would be."))
    if finding.with_assessments:
        said.append(tr("Counsel has assessed elements of it: see the privileged part."))
    return writer.say(*said, tone=TONES[finding.verdict])


def _rule(writer: Writer, finding: Finding) -> Iterator[Block]:
    """The rule in our own words, with its clauses, and what the law adds to them."""
    norm = writer.pack.norms[finding.norm]
    writer.begin()
    short = writer.pack.instruments[norm.cite.instrument].citation.short
    at = finding.cite.text.removeprefix(short).strip()
    unchecked = "" if finding.cite.verification == "checked" else tr("The text of the provision is from knowledge.")
    note = writer.provision(norm.cite.instrument, at, unchecked)
    absolute = tr("It is absolute: no balancing against other interests is allowed.") if finding.absolute else None
    caution = finding.caution or None
    clauses = " ".join(map(as_sentence, norm.clauses.values()))
    yield writer.say(tr("The rule, in our own words: {clauses}", clauses=clauses), note, absolute, caution)


def _turns(writer: Writer, finding: Finding) -> Iterator[Block]:
    """The smallest sets of facts that would turn it."""
    if not finding.hinges:
        return
    writer.begin()
    texts = []
    for hinge in finding.hinges:
        where = writer.where(hinge.facts)
        facts = f"{listed(hinge.sentences)}{f' ({where})' if where else ''}"
        if finding.verdict == "arguable":
            texts.append(tr("It is met if this is better evidenced: {facts}.", facts=facts))
        elif hinge.turns_to == "breach":
            texts.append(tr("It is met if {facts}.", facts=facts))
        else:
            texts.append(tr("It is no longer met if {facts}.", facts=facts))
    lead = tr("What it turns on.")
    if len(texts) == 1:
        yield writer.say(lead, texts[0])
    else:
        yield writer.say(lead)
        yield Items(tuple(map(Item, texts)))


def _open(writer: Writer, finding: Finding) -> Iterator[Block]:
    """What is missing, what is left to judgment, and what the law adds: remedies and notes."""
    if finding.missing:
        writer.begin()
        shown = finding.missing[:_ASKED]
        rest = len(finding.missing) - len(shown)
        said = [
            tr(
                "{question} (For {side} to show.)",
                question=gap.question,
                side=bearer(writer.words, finding, gap.burden),
            )
            for gap in shown
        ]
        more = tr_number(
            "One more question stands in the part on what is missing.",
            "{number} more questions stand in the part on what is missing.",
            rest,
        )
        yield writer.say(tr("What is missing."), *said, more if rest else None)
    relief = [text.rstrip(".") for text in _once(writer, finding.remedies)]
    if relief:
        yield writer.paragraph(tr("Relief: {remedies}", remedies=as_sentence("; ".join(relief))), "faint")
    terms = [
        tr("'{term}' is left to judgment: {text}", term=term.replace("-", " "), text=as_sentence(text))
        for term, text in finding.open_terms.items()
    ]
    # What the law adds matters where the elements are met; elsewhere the facts come first.
    met = finding.verdict in ("established", "indicated")
    notes = [*_once(writer, terms), *(_once(writer, map(as_sentence, finding.notes)) if met else ())]
    if notes:
        yield writer.paragraph(tr("Notes on the law. {notes}", notes=" ".join(notes)), "faint")


def _once(writer: Writer, texts: Iterable[str]) -> list[str]:
    """Texts that were not printed before."""
    new = [text for text in texts if text not in writer.printed]
    writer.printed |= set(new)
    return new
