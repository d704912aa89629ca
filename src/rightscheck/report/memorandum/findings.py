"""The findings by wrong, strongest first: the rule, its application, the other side's case, and what it turns on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from rightscheck.appraisal.findings import STRENGTH, Finding
from rightscheck.casefile.sentences import people_names
from rightscheck.language import listed, marked, tr, tr_number
from rightscheck.report.memorandum.application import Application
from rightscheck.report.memorandum.grouping import Group
from rightscheck.report.memorandum.wording import as_sentence, bearer, named, outcome, upper
from rightscheck.report.memorandum.writer import Writer
from rightscheck.report.model import Block, Heading, Item, Items
from rightscheck.report.pictures import argument_map
from rightscheck.report.summary import BREACHES
from rightscheck.report.words import TONES

_ASKED: Final = 1
"""How many open questions stand with a finding; the part on what is missing has the rest."""
_MAPS: Final = 3
"""Of how many findings the argument is drawn; a drawing takes about a page."""
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
                yield from _finding(writer, group, 4 if kind == "duty" else 3)


def _finding(writer: Writer, group: Group, level: int) -> Iterator[Block]:
    finding = group.first
    yield Heading(level, tr("Finding {number}. {provision}", number=group.number, provision=named(finding)))
    yield _conclusion(writer, group)
    yield from _rule(writer, finding)
    lead = _lead(writer, group)
    brief = lead is not None or finding.kind != "duty" or not finding.binding
    application = Application(writer, finding, brief=brief)
    yield from application.blocks()
    if lead is None:
        yield from application.other_side()
    else:
        yield writer.paragraph(
            tr(
                "It turns on the same facts as Finding {number}, where they and the other side's case are gone "
                "through.",
                number=lead,
            )
        )
    if group.number in _mapped(writer):
        yield argument_map(writer.dossier, finding)
    yield from _turns(writer, finding)
    yield from _open(writer, finding)
    if not brief:
        yield from _law(writer, finding)


def _lead(writer: Writer, group: Group) -> int | None:
    """An earlier finding on the same wrong that is not settled either and turns on the same facts."""
    finding = group.first
    if finding.verdict not in ("contested", "arguable") or not finding.hinges:
        return None

    def turns(one: Finding) -> tuple[object, ...]:
        return (one.kind, one.wrong, one.duty_bearer, one.act, one.persons, one.verdict, one.hinges)

    number = next(other.number for other in writer.groups if turns(other.first) == turns(finding))
    return number if number != group.number else None


def _mapped(writer: Writer) -> tuple[int, ...]:
    """The main findings, whose argument is drawn: the strongest that the elements of a duty are met."""
    duties = [group for group in writer.groups if group.first.kind == "duty" and group.first.verdict in BREACHES]
    duties.sort(key=lambda group: (not group.first.binding, STRENGTH[group.first.verdict], group.number))
    return tuple(group.number for group in duties[:_MAPS])


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
    """What is missing."""
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


def _law(writer: Writer, finding: Finding) -> Iterator[Block]:
    """What the law adds: remedies, terms left to judgment, and notes."""
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
