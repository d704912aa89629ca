"""Everything of a case in tables, for spreadsheets: findings, elements, facts, what is disputed and missing, sources,
forums, authorities, and the receipt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from rightscheck.appraisal.findings import AuthorityUse, Element, Finding, Role
from rightscheck.appraisal.openings import Opening, Part, Status
from rightscheck.casefile.case import Mention, Source
from rightscheck.casefile.sentences import Sentences, date_words, people_names, sentence
from rightscheck.dates import PartialDate, parse_date
from rightscheck.language import key_words, listed, marked, tr
from rightscheck.report.dossier import Dossier
from rightscheck.report.model import Block, Document, Heading, Paragraph, Table
from rightscheck.report.words import BURDENS, VALUE_WORDS, VIEW_NAMES, engine_words

_ROLES: Final[Mapping[Role, str]] = {
    "condition": marked("condition"),
    "element": marked("element"),
    "argument_for": marked("argument for"),
    "argument_against": marked("argument against"),
    "exception": marked("exception"),
    "rebuttal": marked("answer to an exception or counter-argument"),
    "circumstance": marked("circumstance"),
}
_STATUS: Final[Mapping[Status, str]] = {
    "open": marked("open"),
    "open_if": marked("open on a condition"),
    "unknown": marked("not known"),
    "closed": marked("closed"),
}
_VIEWS: Final = ("weighed", "applicant", "respondent", "agreed")
_HOW: Final = ("asserted_by", "denied_by", "conceded_by", "found_by")
Row = tuple[str, ...]


def workbook(dossier: Dossier) -> Document:
    """A document that is mostly tables; as XLSX each is a sheet of its own."""
    return Document(tuple(_Book(dossier).blocks()))


class _Book:
    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.words = dossier.words
        self.findings = [f for f in dossier.findings.findings if f.verdict != "not_applicable"]

    def blocks(self) -> Iterator[Block]:
        yield Heading(1, self.dossier.case.head.title)
        yield Paragraph(tr("These are findings on the stated accounts; no tribunal has so found."), "strong")
        yield from (Paragraph(tr(text)) for text in self.dossier.findings.limits)
        for title, table in self._tables():
            yield Heading(2, title)
            yield table

    def _tables(self) -> Iterator[tuple[str, Table]]:
        yield tr("Findings"), self._findings()
        yield tr("Elements"), self._elements()
        yield tr("Facts"), self._facts()
        yield tr("Disputes"), self._disputes()
        yield tr("Missing"), self._missing()
        yield tr("Sources"), self._sources()
        yield tr("Forums"), self._forums()
        yield tr("Authorities"), self._authorities()
        yield tr("Receipt"), self._receipt()

    # Sheets ---------------------------------------------------------------------------------------------------------

    def _findings(self) -> Table:
        rows = [
            (
                f.title,
                f.cite.text,
                self.words.state(f.duty_bearer),
                self.words.persons(f),
                f.act,
                _day(f.date),
                tr(f.label),
                tr("breach") if f.as_it_stands == "breach" else tr("no breach"),
                *(tr(VALUE_WORDS[getattr(f.views, view)]) for view in _VIEWS),
                f.reason,
                f.norm,
            )
            for f in self.dossier.findings.findings
        ]
        header = (
            *(tr("Norm"), tr("Provision"), tr("State"), tr("Person"), tr("Act"), tr("Date"), tr("Outcome")),
            tr("As it stands"),
            *(tr(VIEW_NAMES[view]) for view in _VIEWS),
            *(tr("Why it does not apply"), tr("Id")),
        )
        return Table(header, tuple(rows))

    def _elements(self) -> Table:
        header = (
            *(tr("Norm"), tr("State"), tr("Person"), tr("Act"), tr("Element"), tr("Role"), tr("Question")),
            *(tr(VIEW_NAMES[view]) for view in _VIEWS),
            *(tr("To be shown by"), tr("Standard"), tr("Facts"), tr("Authorities")),
        )
        rows = [(*self._on(f), *self._element(element)) for f in self.findings for element in f.elements]
        return Table(header, tuple(rows))

    def _element(self, element: Element) -> Row:
        facts = [*(use.sentence for use in element.facts), element.text]
        return (
            element.id,
            tr(_ROLES[element.role]),
            element.question or element.says,
            *(tr(VALUE_WORDS[getattr(element.views, view)]) for view in _VIEWS),
            tr(BURDENS[element.burden]),
            key_words(element.standard),
            " ".join(dict.fromkeys(filter(None, facts))),
            "; ".join(dict.fromkeys(_cite(use) for use in element.authorities)),
        )

    def _facts(self) -> Table:
        sentences, predicates = Sentences(self.dossier.pack, self.dossier.case), self.dossier.pack.vocabulary.predicates
        rows = [
            (
                str(fact.number),
                fact.about,
                people_names(self.dossier.case, [fact.person]) if fact.person else "",
                fact.predicate,
                sentence(sentences.fact(predicates[fact.predicate], fact.value, fact.about, person=fact.person)),
                *(self._mentions(getattr(fact.provenance, how)) for how in _HOW),
                _words(fact.provenance.start),
                _words(fact.provenance.end),
            )
            for fact in self.dossier.case.facts
        ]
        header = (
            *(tr("Number"), tr("About"), tr("Person"), tr("Name"), tr("Fact")),
            *(tr("Asserted by"), tr("Denied by"), tr("Conceded by"), tr("Found by"), tr("From"), tr("To")),
        )
        return Table(header, tuple(rows), counts=(0,))

    def _disputes(self) -> Table:
        rows = [
            (*self._on(f), tr(f.label), listed(list(hinge.sentences)), tr(hinge.turns_to), "; ".join(hinge.facts))
            for f in self.findings
            for hinge in f.hinges
        ]
        header = (
            *(tr("Norm"), tr("State"), tr("Person"), tr("Act"), tr("Outcome")),
            *(tr("It turns if"), tr("Then"), tr("Facts")),
        )
        return Table(header, tuple(rows))

    def _missing(self) -> Table:
        """One line for each question, whose it is to show, and what it is needed for."""
        found: dict[tuple[str, str, str, str], dict[str, None]] = {}
        settles: set[tuple[str, str, str, str]] = set()
        for f in self.findings:
            for gap in f.missing:
                key = (self.words.question(gap), gap.fact, tr(BURDENS[gap.burden]), gap.would_meet)
                found.setdefault(key, {})[f.title] = None
                settles |= {key} if gap.settles else set()
        rows = [
            (*key, tr("yes") if key in settles else tr("no"), str(len(norms)), "; ".join(norms))
            for key, norms in sorted(found.items(), key=lambda item: (item[0] not in settles, -len(item[1])))
        ]
        header = (
            *(tr("Question"), tr("Name"), tr("To be shown by"), tr("What would meet the standard")),
            *(tr("Can settle a finding"), tr("Number of norms"), tr("Norms")),
        )
        return Table(header, tuple(rows), counts=(5,))

    def _sources(self) -> Table:
        head = self.dossier.case.head
        rows = [
            (
                key,
                one.title,
                one.by,
                key_words(one.kind),
                self._side(one),
                _words(one.date),
                one.via or "",
                one.url,
            )
            for key, one in head.sources.items()
        ]
        header = (
            *(tr("Id"), tr("Title"), tr("By"), tr("Kind"), tr("Speaks for"), tr("Date"), tr("Known through")),
            tr("Address"),
        )
        return Table(header, tuple(rows))

    def _forums(self) -> Table:
        openings = self.dossier.sheet.openings if self.dossier.sheet else ()
        rows = [row for opening in openings for row in self._opening(opening)]
        header = (
            *(tr("State"), tr("Body"), tr("Procedure"), tr("Complainant"), tr("Whether it is open"), tr("Why")),
            *(tr("Act"), tr("Last day"), tr("Safe day"), tr("Time limit"), tr("Findings")),
        )
        return Table(header, tuple(rows))

    def _opening(self, opening: Opening) -> Iterator[Row]:
        people = self.dossier.case.head.people
        who = [people[key].name if key in people else self.words.state(key) for key in opening.claimants]
        first = (self.words.state(opening.state), opening.body, opening.procedure, listed(who))
        if not opening.parts:
            yield (*first, tr(_STATUS[opening.status]), opening.why, "", "", "", "", "")
        for part in opening.parts:
            yield (*first, tr(_STATUS[part.status]), _why(opening, part), part.act, *_time(part))

    def _authorities(self) -> Table:
        found: dict[Row, dict[str, None]] = {}
        for f in self.findings:
            for use in f.authorities:
                checked = tr("checked") if use.checked else tr("from knowledge")
                later = tr("yes") if use.later else tr("no")
                found.setdefault((use.cite, use.at, checked, later), {})[f.title] = None
        header = (
            *(tr("Authority"), tr("Place"), tr("Whether it was checked"), tr("Later than the act")),
            *(tr("Number of norms"), tr("Norms")),
        )
        rows = [(*key, str(len(norms)), "; ".join(norms)) for key, norms in sorted(found.items())]
        return Table(header, tuple(rows), counts=(4,))

    def _receipt(self) -> Table:
        receipt = self.dossier.findings.receipt
        norms = receipt.asked.norms
        rows = [
            (tr("Case"), self.dossier.case.id),
            (tr("Version of rightscheck"), receipt.rightscheck),
            (tr("Engine"), engine_words(receipt.engine)),
            (tr("Assessed on"), _day(receipt.assessed_on)),
            (tr("Norms"), tr("all") if norms is None else listed(list(norms))),
            (tr("SHA-256 of the case"), receipt.case_sha256),
            (tr("SHA-256 of the rules"), receipt.rules_sha256),
        ]
        return Table((tr("What"), tr("Value")), tuple(rows))

    # Cells ----------------------------------------------------------------------------------------------------------

    def _on(self, finding: Finding) -> Row:
        return (finding.title, self.words.state(finding.duty_bearer), self.words.persons(finding), finding.act)

    def _mentions(self, mentions: Sequence[Mention]) -> str:
        said = [f"{self.words.source(one.source)}{f', {one.at}' if one.at else ''}" for one in mentions]
        return "; ".join(dict.fromkeys(said))

    def _side(self, source: Source) -> str:
        if source.speaks_for == "applicant":
            return tr("the applicant")
        return tr("nobody") if source.speaks_for == "none" else self.words.state(source.speaks_for)


def _cite(use: AuthorityUse) -> str:
    return f"{use.cite}, {use.at}" if use.at else use.cite


def _why(opening: Opening, part: Part) -> str:
    return " ".join(_sentences(dict.fromkeys([opening.why, *part.closed, *part.unknown, *part.persons])))


def _sentences(texts: Iterable[str]) -> Iterator[str]:
    return (sentence(text) for text in texts if text)


def _time(part: Part) -> Row:
    time = part.time
    cites = dict.fromkeys(claim.cite for claim in part.findings if claim.verdict != "no_breach_shown")
    return (_day(time.first), _day(time.safe), time.says, "; ".join(cites))


def _day(text: str | None) -> str:
    return date_words(parse_date(text)) if text else ""


def _words(date: PartialDate | None) -> str:
    return date_words(date) if date else ""
