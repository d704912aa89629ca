"""The sentences in which a memorandum speaks of values, verdicts, burdens and who says what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from rightscheck.appraisal.findings import Element, Finding, Word
from rightscheck.casefile.case import APPLICANT, NEUTRAL
from rightscheck.casefile.sentences import sentence
from rightscheck.language import listed, marked, tr, tr_number
from rightscheck.report.words import Words
from rightscheck.truth import Truth

if TYPE_CHECKING:
    from rightscheck.report.memorandum.writer import Writer

_WEIGHED: Final[Mapping[Truth, str]] = {
    Truth.TRUE: marked("On the evidence as it stands this is met."),
    Truth.FALSE: marked("On the evidence as it stands this is not met."),
    Truth.UNKNOWN: marked("On the evidence as it stands this is open."),
}
_ACCOUNT: Final[Mapping[Truth, str]] = {
    Truth.TRUE: marked("If the facts on the account of {side} are right, it is met."),
    Truth.FALSE: marked("If the facts on the account of {side} are right, it is not met."),
    Truth.UNKNOWN: marked("On the account of {side} it is open."),
}
_EVERY: Final[Mapping[Truth, str]] = {
    Truth.TRUE: marked("It is met on every account."),
    Truth.FALSE: marked("It is not met on any account."),
    Truth.UNKNOWN: marked("It is open on every account."),
}
_CAUSES: Final[Mapping[str, str]] = {
    "missing": marked("It is open because nobody states the facts it needs."),
    "disputed": marked("It is open because the accounts are evenly balanced."),
    "below_standard": marked("It is open because the evidence does not reach the standard."),
    "time": marked("It is open because the dates do not settle it."),
    "open": marked("It is open because no argument settles it."),
}
_OUTCOMES: Final[Mapping[str, str]] = {
    "established": marked("If the facts are as {state} itself tells them, the elements are met."),
    "indicated": marked("If the facts are as the evidence now stands, the elements are met."),
    "contested": marked(
        "If the facts on the account of {claimant} are right, the elements are met; on the evidence as it stands they "
        "are not shown to be."
    ),
    "arguable": marked(
        "If the facts on the account of {claimant} are right, the elements are met. Nobody disputes them, but the "
        "evidence for them falls short of the standard."
    ),
    "no_breach_shown": marked("On these facts no breach is shown. That is no finding that the conduct was lawful."),
}
_STANDS: Final[Mapping[str, str]] = {
    "breach": marked("If every open point were decided against whoever must show it, there would be a breach."),
    "no_breach": marked("If every open point were decided against whoever must show it, there would be no breach."),
}
_BURDENS: Final[Mapping[str, str]] = {
    "shared": marked("Both sides share the burden of showing it."),
    "ordinary": marked("It is for {side} to show."),
    "standard": marked("It is for {side} to show, by this standard: {standard}."),
    "again": marked("It is for {side} to show, by the standard of para {number}."),
    "shifted_ordinary": marked("The burden has shifted: it is for {side} to show."),
    "shifted_standard": marked("The burden has shifted: it is for {side} to show, by this standard: {standard}."),
    "shifted_again": marked("The burden has shifted: it is for {side} to show, by the standard of para {number}."),
}
_SAID: Final[Mapping[str, str]] = {
    "asserted": marked("asserted by {sources}"),
    "denied": marked("denied by {sources}"),
    "conceded": marked("conceded by {sources}"),
    "found": marked("found by {sources}"),
    "supposed": marked("supposed, on the word of {sources}"),
}
_HOW: Final = ("found", "conceded", "asserted", "supposed", "denied")
ORDINARY: Final = "ordinary"
"""The standard that holds where a norm names none; it is not repeated."""


def claimant(words: Words, finding: Finding) -> str:
    """Who claims: the applicant or the injured State."""
    return words.state(finding.injured_state) if finding.injured_state else tr("the applicant")


def bearer(words: Words, finding: Finding, burden: str) -> str:
    """Whose it is to show something."""
    if burden == "shared":
        return tr("both sides")
    return claimant(words, finding) if burden == "claimant" else words.state(finding.duty_bearer)


def outcome(words: Words, finding: Finding) -> str:
    """The conclusion of a finding, never stronger than its verdict, and what it is as it stands."""
    said = [tr(_OUTCOMES[finding.verdict], state=words.state(finding.duty_bearer), claimant=claimant(words, finding))]
    if finding.kind in ("duty", "composite"):
        said.append(tr(_STANDS[finding.as_it_stands]))
    return " ".join(said)


def accounts(words: Words, finding: Finding, element: Element) -> str:
    """What an element comes to on the evidence and, where that differs, on the account of each side."""
    views = element.views
    sides = ((views.applicant, claimant(words, finding)), (views.respondent, words.state(finding.duty_bearer)))
    if all(value is views.weighed for value, _ in sides):
        said = [tr(_EVERY[views.weighed])]
    else:
        said = [tr(_WEIGHED[views.weighed])]
        said += [tr(_ACCOUNT[value], side=side) for value, side in sides if value is not views.weighed]
    if views.weighed is Truth.UNKNOWN and element.cause in _CAUSES:
        said.append(tr(_CAUSES[element.cause]))
    return " ".join(said)


def proof(writer: Writer, finding: Finding, element: Element) -> str:
    """Whose it is to show an element and, where it is not the ordinary one, by what standard; what a standard means is
    said once."""
    if element.burden == "shared":
        return tr(_BURDENS["shared"])
    side = bearer(writer.words, finding, element.burden)
    how = "shifted_" if element.shifted else ""
    if element.standard == ORDINARY:
        return tr(_BURDENS[f"{how}ordinary"], side=side)
    number = writer.standards.setdefault(element.standard, writer.number)
    if number != writer.number:
        return tr(_BURDENS[f"{how}again"], side=side, number=number)
    standard = writer.pack.standards.standards[element.standard]
    meaning = standard.means.partition(".")[0]
    return tr(_BURDENS[f"{how}standard"], side=side, standard=f"{meaning[:1].lower()}{meaning[1:]}")


def said_by(writer: Writer, said: Iterable[Word], *, places: bool) -> str:
    """Who says something: first who found or asserted it, last who denies it.

    Args:
        places: name the sources and the places in them, as where a fact is told; otherwise only the exhibits.
    """
    found: dict[str, dict[str, dict[str, None]]] = {}
    author = False
    for word in said:
        if word.source is None:
            author = True
        else:
            found.setdefault(word.how, {}).setdefault(word.source, {})[word.at] = None
            writer.use(word.source)
    parts = []
    for how in _HOW:
        if how in found:
            sources = found[how]
            named = (
                listed([_exhibit(writer, *one) for one in sources.items()])
                if places
                else exhibits_words(sorted(map(writer.exhibit, sources)))
            )
            parts.append(tr(_SAID[how], sources=named))
    if author:
        parts.append(tr("as stated in the case file"))
    return "; ".join(parts)


def exhibits_words(numbers: Sequence[int]) -> str:
    """`Exhibit 2` or `Exhibits 2 and 5–7`."""
    return tr_number("Exhibit {numbers}", "Exhibits {numbers}", len(numbers), numbers=series(numbers))


def _exhibit(writer: Writer, source: str, at: Iterable[str]) -> str:
    entry, number = writer.case.head.sources[source], writer.exhibit(source)
    place = "; ".join(filter(None, at))
    if place:
        return tr("{source} (Exhibit {number}: {place})", source=entry.by or entry.title, number=number, place=place)
    return tr("{source} (Exhibit {number})", source=entry.by or entry.title, number=number)


def series(numbers: Sequence[int]) -> str:
    """Numbers in words, with runs of them as `3–6`."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][-1] + 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    parts: list[str] = []
    for span in spans:
        parts += [f"{span[0]}–{span[-1]}"] if len(span) > 2 else [str(number) for number in span]
    return listed(parts)


def side_words(words: Words, speaks_for: str) -> str:
    """For whom a source speaks."""
    if speaks_for == APPLICANT:
        return tr("the applicant")
    return tr("nobody: independent") if speaks_for == NEUTRAL else words.state(speaks_for)


def named(finding: Finding) -> str:
    """The provision with the title of the norm."""
    return tr("{provision}: {title}", provision=finding.cite.text, title=finding.title)


def upper(text: str) -> str:
    """A text as the beginning of a sentence."""
    return f"{text[:1].upper()}{text[1:]}"


def as_sentence(text: str) -> str:
    """A text of the rule pack as a sentence of its own."""
    return sentence(text.strip())
