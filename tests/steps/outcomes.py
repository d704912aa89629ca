"""What a Then step expects of the findings."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from rightscheck.appraisal.findings import LABELS, Finding, Findings
from rightscheck.casefile.case import Case
from rightscheck.problems import nearest
from rightscheck.truth import Truth

from .draft import Draft
from .problems import StepError
from .telling import tell
from .words import plain

_NORM = r"(?P<norm>[A-Za-z0-9][A-Za-z0-9_-]*)"
_OF = rf"(?:(?P<state>.+?)(?:'s|’s|'|’) breach of )?{_NORM}"
_FOR = r"(?: for (?P<person>[^,\"]+?))?"
_VERDICTS = "|".join(LABELS)


def named(identifier: str, written: str) -> bool:
    """Whether an element is meant: by its id, which a scenario may write without the concept it belongs to."""
    return identifier == written or identifier.endswith(f".{written}")


@dataclass
class Outcome:
    """The findings on a checked case, to be asked what the steps ask."""

    draft: Draft
    case: Case
    findings: Findings
    norms: Sequence[str]

    def select(self, norm: str, state: str | None = None, person: str | None = None) -> list[Finding]:
        """The findings on a norm about the latest act, of one State and one person where they are named.

        Raises:
            StepError: there is none.
        """
        if norm not in self.draft.pack.norms:
            raise StepError(f"There is no norm {norm}. {nearest(norm, self.draft.pack.norms)}")
        code = self.draft.state(state) if state else None
        key = self.draft.person(person) if person else None
        found = [
            finding
            for finding in self.findings.findings
            if finding.norm == norm and code in (None, finding.duty_bearer) and (key is None or key in finding.persons)
        ]
        if not found:
            kind = " or a ".join(self.draft.pack.norms[norm].concerns).replace("_", " ")
            whose = f" by {state}" if state else ""
            raise StepError(
                f"There is no finding on {norm}: it concerns a {kind}, and the scenario has none{whose}{f' of {person}' if person else ''}."
            )
        acts = list(self.case.head.acts)
        latest = max(acts.index(finding.act) for finding in found)
        return [finding for finding in found if finding.act == acts[latest]]

    def concerned(self, norm: str | None) -> list[Finding]:
        """The findings on a norm, or on every norm of the scenario."""
        if norm is not None:
            return self.select(norm)
        return [finding for finding in self.findings.findings if finding.norm in self.norms]

    def fail(self, message: str, findings: Sequence[Finding]) -> StepError:
        """The failure of a step, with everything that the check found."""
        return StepError(f"{message}\n\n" + "\n\n".join(tell(finding, self.draft) for finding in findings))


Expectation = Callable[[Outcome, "re.Match[str]"], None]


def expect(outcome: Outcome, sentence: str) -> None:
    """Compare the findings with a Then step.

    Raises:
        StepError: the step cannot be understood, or it is not so.
    """
    text = plain(sentence)
    for pattern, expectation, _ in _STEPS:
        match = pattern.fullmatch(text)
        if match:
            expectation(outcome, match)
            return
    forms = "\n".join(f"  Then {form}" for _, _, form in _STEPS)
    raise StepError(
        f'"{text}" is not a step about findings. Write one of these; verdicts are {", ".join(LABELS)}.\n{forms}'
    )


def norms_in(text: str, known: Sequence[str]) -> list[str]:
    """The norms that a step names."""
    words = set(re.findall(r"[A-Za-z0-9][A-Za-z0-9_-]*", text))
    return [norm for norm in known if norm in words]


def _verdict(outcome: Outcome, match: re.Match[str]) -> None:
    found = outcome.select(match["norm"], match["state"], match["person"])
    wrong = [finding for finding in found if finding.verdict != match["verdict"]]
    if wrong:
        verdicts = ", ".join(dict.fromkeys(finding.verdict for finding in wrong))
        raise outcome.fail(f"Expected {match['verdict']}, found {verdicts}.", wrong)
    for identifier in re.findall(r'"([^"]+)"', match["elements"] or ""):
        for finding in found:
            elements = [element for element in finding.elements if named(element.id, identifier)]
            if not elements:
                raise outcome.fail(
                    f'{finding.norm} has no element "{identifier}". {nearest(identifier, [e.id for e in finding.elements])}',
                    [finding],
                )
            if not any(element.value is Truth.TRUE for element in elements):
                raise outcome.fail(
                    f'Expected {finding.norm} to rest on "{identifier}", which is {elements[0].value} on the weighed view.',
                    [finding],
                )


def _not_applicable(outcome: Outcome, match: re.Match[str]) -> None:
    found = outcome.select(match["norm"], match["state"], match["person"])
    wrong = [finding for finding in found if finding.verdict != "not_applicable"]
    if wrong:
        raise outcome.fail(f"Expected {match['norm']} not to apply, found {wrong[0].verdict}.", wrong)
    wrong = [finding for finding in found if (match["reason"] or "").casefold() not in finding.reason.casefold()]
    if wrong:
        raise outcome.fail(f'Expected the reason "{match["reason"]}", found "{wrong[0].reason}".', wrong)


def _stands(outcome: Outcome, match: re.Match[str]) -> None:
    wanted = "no_breach" if match["no"] == "no" else "breach"
    found = outcome.select(match["norm"], match["state"], match["person"])
    wrong = [finding for finding in found if finding.as_it_stands != wanted]
    if wrong:
        raise outcome.fail(f"Expected {wanted} as it stands, found {wrong[0].as_it_stands}.", wrong)


def _view(outcome: Outcome, match: re.Match[str]) -> None:
    view = match["view"].casefold().removesuffix("'s").removesuffix("’s")
    found = outcome.select(match["norm"], match["state"], match["person"])
    wrong = [finding for finding in found if getattr(finding.views, view) != match["value"]]
    if wrong:
        raise outcome.fail(
            f"Expected {match['value']} on the {view} view, found {getattr(wrong[0].views, view)}.", wrong
        )


def _question(outcome: Outcome, match: re.Match[str]) -> None:
    found = outcome.concerned(match["norm"])
    asked = {missing.question for finding in found for missing in finding.missing}
    wanted = match["question"]
    if (wanted in asked) is (match["no"] is not None):
        raise outcome.fail(
            f'The question "{wanted}" is asked.'
            if match["no"]
            else f'The question "{wanted}" is not asked. {nearest(wanted, asked)}',
            found,
        )


def _exception(outcome: Outcome, match: re.Match[str]) -> None:
    found = outcome.concerned(match["norm"])
    relevant = [(finding, item) for finding in found for item in finding.exceptions if named(item.id, match["id"])]
    if not relevant:
        known = [item.id for finding in found for item in finding.exceptions]
        raise outcome.fail(
            f'No exception or counter-argument "{match["id"]}" was considered. {nearest(match["id"], known)}', found
        )
    wanted = match["no"] is None
    wrong = [(finding, item) for finding, item in relevant if item.stands is not wanted]
    if wrong:
        finding, item = wrong[0]
        raise outcome.fail(
            f'The exception "{item.id}" {"stands" if item.stands else "does not stand"}: {item.why}.', [finding]
        )


def _hinge(outcome: Outcome, match: re.Match[str]) -> None:
    found = outcome.select(match["norm"])
    for finding in found:
        names = {name for hinge in finding.hinges for name in hinge.facts}
        predicates = {name.rpartition(".")[2] for name in names}
        if ((match["fact"] in names) or (match["fact"] in predicates)) is (match["no"] is not None):
            said = "is a hinge" if match["no"] else "is no hinge"
            raise outcome.fail(
                f'"{match["fact"]}" {said} of {finding.norm}; hinges: {", ".join(sorted(names)) or "none"}.', [finding]
            )


_STEPS: Final[tuple[tuple[re.Pattern[str], Expectation, str], ...]] = (
    (
        re.compile(rf'{_OF} does not apply{_FOR}(?: because "(?P<reason>.+)")?'),
        _not_applicable,
        'vccr-36-1b does not apply [for Alua] [because "not bound"]',
    ),
    (
        re.compile(rf"{_OF} as it stands is (?:a|(?P<no>no)) breach{_FOR}"),
        _stands,
        "vccr-36-1b as it stands is a breach | is no breach [for Alua]",
    ),
    (
        re.compile(
            rf"{_OF} on the (?P<view>applicant['’]s|respondent['’]s|agreed|weighed) view is (?P<value>true|false|unknown){_FOR}"
        ),
        _view,
        "vccr-36-1b on the applicant's | respondent's | agreed | weighed view is true | false | unknown [for Alua]",
    ),
    (
        re.compile(
            rf'{_OF} is (?P<verdict>{_VERDICTS}){_FOR}(?P<elements>, resting on "[^"]+"(?:(?:, | and |, and )"[^"]+")*)?'
        ),
        _verdict,
        'Italy\'s breach of vccr-36-1b is indicated [for Alua] [, resting on "not-told" and "..."]',
    ),
    (
        re.compile(rf'the question "(?P<question>.+)" is (?P<no>not )?asked(?: for {_NORM})?', re.IGNORECASE),
        _question,
        'the question "..." is asked | is not asked [for vccr-36-1b]',
    ),
    (
        re.compile(
            rf'the (?:exception|counter-argument) "(?P<id>[^"]+)"(?: of {_NORM})? (?:stands|(?P<no>does not stand))',
            re.IGNORECASE,
        ),
        _exception,
        'the exception "informed-refusal" [of vccr-36-1c] stands | does not stand',
    ),
    (
        re.compile(rf'"(?P<fact>[^"]+)" is (?:a|(?P<no>not a|no)) hinge of {_NORM}'),
        _hinge,
        '"remedy_access" is a hinge | is no hinge of echr-13',
    ),
)
