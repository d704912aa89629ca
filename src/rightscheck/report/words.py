"""The program's own words for what findings hold."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from rightscheck.appraisal.findings import AuthorityUse, Element, FactUse, Finding, Missing, SourceUse, Verdict, Word
from rightscheck.casefile.case import Case
from rightscheck.casefile.sentences import date_words, joined, people_names
from rightscheck.casefile.views import View
from rightscheck.dates import parse_date
from rightscheck.language import key_words, marked, tr
from rightscheck.law.pack import Pack
from rightscheck.report.model import Tone
from rightscheck.truth import Truth

if TYPE_CHECKING:
    from rightscheck.appraisal.posed import Issue
    from rightscheck.appraisal.precedents.model import OnPoint

SIGNS: Final[Mapping[Verdict, str]] = {
    "established": "‼",
    "indicated": "!",
    "contested": "±",
    "arguable": "~",
    "undetermined": "?",
    "no_breach_shown": "–",
    "not_applicable": "·",
}
TONES: Final[Mapping[Verdict, Tone]] = {
    "established": "breach",
    "indicated": "breach",
    "contested": "dispute",
    "arguable": "dispute",
    "undetermined": "open",
    "no_breach_shown": "clear",
    "not_applicable": "faint",
}
VIEW_NAMES: Final[Mapping[View, str]] = {
    "weighed": marked("On the evidence as it stands"),
    "applicant": marked("On the applicant's account"),
    "respondent": marked("On the respondent State's account"),
    "agreed": marked("On what is agreed"),
}
VALUE_WORDS: Final[Mapping[Truth, str]] = {
    Truth.TRUE: marked("met"),
    Truth.FALSE: marked("not met"),
    Truth.UNKNOWN: marked("open"),
}
BURDENS: Final = {
    "claimant": marked("the applicant"),
    "duty_bearer": marked("the State"),
    "shared": marked("both sides"),
}
"""Tables of words are in English; documents say them with `tr`."""
_HOW: Final[Mapping[str, str]] = {
    "asserted": marked("asserted by {source}"),
    "denied": marked("denied by {source}"),
    "conceded": marked("conceded by {source}"),
    "found": marked("found by {source}"),
    "stated": marked("as stated in the case file by {source}"),
    "supposed": marked("supposed, on the word of {source}"),
}
_NOBODYS: Final[Mapping[str, str]] = {
    "stated": marked("as stated in the case file"),
    "supposed": marked("supposed"),
}
_ROLES: Final[Mapping[str, str]] = {
    "argument_for": marked("Argument for: {text}"),
    "argument_against": marked("Argument against: {text}"),
    "exception": marked("Exception: {text}"),
    "rebuttal": marked("Answer to it: {text}"),
    "circumstance": marked("Circumstance: {text}"),
}
_ENGINES: Final[Mapping[str, str]] = {
    "durable": marked("durable_rules, confirmed by the reference"),
    "reference": marked("reference evaluator alone"),
}


class Words:
    """Names and phrases of one case."""

    def __init__(self, pack: Pack, case: Case) -> None:
        self.pack = pack
        self.case = case

    def state(self, code: str) -> str:
        """The name of a State."""
        return self.pack.states.name(code)

    def persons(self, finding: Finding | OnPoint) -> str:
        """The names of the persons of a finding, or of the injured State."""
        return people_names(self.case, finding.persons) or (
            self.state(finding.injured_state) if finding.injured_state else ""
        )

    def act(self, finding: Finding | OnPoint) -> str:
        """The act of a finding: `removal "expulsion", between 31 May 2013 and 25 June 2013`."""
        title = self.pack.vocabulary.subjects.acts[finding.act_kind].title.lower()
        parts = [
            f"{title} '{finding.act}'",
            date_words(parse_date(finding.date)) if finding.date else tr("date not stated"),
            *([tr("not carried out")] if finding.mode == "if_carried_out" else []),
        ]
        return ", ".join(parts)

    def issue(self, issue: Issue) -> str:
        """What a finding is on, in short: `Italy towards A.: detention 'custody'`."""
        injured = [self.state(issue.injured_state)] if issue.injured_state else []
        towards = joined([*filter(None, [people_names(self.case, issue.persons)]), *injured])
        title = self.pack.vocabulary.subjects.acts[self.case.head.acts[issue.act].kind].title.lower()
        act = f"{title} '{issue.act}'"
        if not towards:
            return tr("{state}: {act}", state=self.state(issue.duty_bearer), act=act)
        return tr("{state} towards {who}: {act}", state=self.state(issue.duty_bearer), who=towards, act=act)

    def source(self, key: str) -> str:
        """A source by who speaks, with the source through which it is known."""
        source = self.case.head.sources[key]
        name = source.by or source.title
        if not source.via:
            return name
        return tr("{source} (through {other})", source=name, other=self.case.head.sources[source.via].by or source.via)

    def said(self, word: Word) -> str:
        """`asserted by Open Dialog Foundation ("final part")`."""
        if word.source is None:
            return tr(_NOBODYS[word.how]) if word.how in _NOBODYS else tr("as the case file records it")
        source = ", ".join(filter(None, [self.source(word.source), word.at]))
        return tr(_HOW[word.how], source=source)

    def question(self, gap: Missing) -> str:
        """The question to ask; for what is not typed as a fact, with the place where it is said."""
        predicate = self.pack.vocabulary.predicates.get(gap.predicate)
        if predicate is None or not isinstance(predicate.derived, str):
            return gap.question
        field = predicate.derived.rpartition(".")[2]
        return tr("{question} (Say it in `{field}:`.)", question=gap.question, field=field)

    def fact(self, use: FactUse) -> str:
        """A version of a fact with everybody's word on it."""
        said = "; ".join(dict.fromkeys(self.said(word) for word in use.said))
        return f"{use.sentence} [{said}]"


def short_name(element: Element) -> str:
    """The id of an element without the concept it belongs to."""
    return element.id.rpartition(".")[2]


def lead(element: Element) -> str:
    """What an element asks or says, with its role in front and its id behind."""
    text = element.question or element.says or element.id.replace("-", " ")
    said = text.rstrip(".")
    if element.role in _ROLES:
        said = tr(_ROLES[element.role], text=said)
    return f"{said} [{short_name(element)}]"


def decisive(finding: Finding, view: View) -> frozenset[str]:
    """The elements on which a conclusion rests, followed from the root of each run; those of a concept under its
    name."""
    found: set[str] = set()
    for run in finding.derivation.get(view, ()):
        because = {step.node: step.because for step in run.steps}
        waiting = [run.steps[-1].node] if run.steps else list(run.leaves)[:1]
        seen: set[str] = set()
        while waiting:
            node = waiting.pop()
            if node not in seen:
                seen.add(node)
                waiting += because.get(node, ())
        found |= seen if run.rule == finding.norm else {f"{run.rule}.{node}" for node in seen}
    return frozenset(found)


_SHORT = re.compile(r" \((?!dec\))| App nos? | \[(?!GC|Plenary)| UN Doc |, \d+ US ")


def short_cite(cite: str) -> str:
    """A citation as it is repeated: the name of the case, or body and number of a general comment."""
    body, quote, title = cite.partition(", '")
    if quote:
        return f"{body}, {title.partition(chr(39))[0].partition(':')[0].partition(' on ')[0]}"
    return _SHORT.split(cite, maxsplit=1)[0]


def authority_text(use: AuthorityUse, *, short: bool = False) -> str:
    """An authority with its pinpoint, whether it was checked, and whether it is later than the act."""
    name = short_cite(use.cite) if short else use.cite
    parts = [name + (f", {use.at}" if use.at else "")]
    parts.append(tr("(checked)") if use.checked else tr("(from knowledge)"))
    if use.later:
        parts.append(tr("(later restatement)"))
    return " ".join(parts)


def source_text(use: SourceUse, state_name: str) -> str:
    """A source with kind, side and date."""
    if use.speaks_for == "applicant":
        side = tr("speaks for the applicant")
    elif use.speaks_for == "none":
        side = tr("independent")
    else:
        side = tr("speaks for {state}", state=state_name)
    via = tr("known through {source}", source=use.via) if use.via else ""
    parts = [use.by, key_words(use.kind), side, use.date, via]
    return f"{use.title} ({', '.join(part for part in parts if part)})"


def listed(words: Sequence[str]) -> str:
    """`a, b and c`."""
    return joined(list(words))


def engine_words(engine: str) -> str:
    """What derived, by the name of the engine in a receipt."""
    return tr(_ENGINES["durable" if engine == "durable" else "reference"])
