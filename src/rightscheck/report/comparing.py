"""A comparison as a document and as JSON: what changed, which findings that changed, and what had no effect."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from rightscheck.appraisal.appraise import Outcome
from rightscheck.appraisal.findings import BAR_LABELS, LABELS, Verdict
from rightscheck.casefile.sentences import people_names
from rightscheck.casefile.views import VIEWS
from rightscheck.comparing.changes import Change
from rightscheck.comparing.compare import Changed, Comparison
from rightscheck.comparing.hybrids import Asked, Aspect, Version
from rightscheck.law.norms import Norm
from rightscheck.law.pack import Pack
from rightscheck.report.changes import ChangeWords
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph
from rightscheck.report.words import VALUE_WORDS, VIEW_NAMES, Words, listed

_STANDS: Final = {"breach": "breach", "no_breach": "no breach"}


def caused(enough: Sequence[Sequence[str]], complete: bool) -> str:
    """The smallest sets of causes as sentences."""
    more = "" if complete else " The search was cut short: there may be other causes."
    if not enough:
        return f"No cause was found.{more}"
    if len(enough) == 1:
        lead = "Because of this: " if len(enough[0]) == 1 else "Because of these together: "
        return f"{lead}{'; '.join(enough[0])}.{more}"
    return f"Each of these is enough: {'; or '.join(' together with '.join(some) for some in enough)}.{more}"


def from_to(pack: Pack, one: Asked, old: Outcome | None, new: Outcome | None, respect: Aspect) -> str:
    """`Treaty art 13 [treaty-13]: facts are missing -> does not apply`, in the respect in which two outcomes differ."""
    norm = pack.norms[one.norm]
    return f"{pack.citation(norm)} [{one.norm}]: {_said(norm, old, new, respect)}"


def _said(norm: Norm, old: Outcome | None, new: Outcome | None, respect: Aspect) -> str:
    labels = BAR_LABELS if norm.kind == "admissibility" else LABELS
    if old is None or new is None:
        there = new or old
        assert there is not None  # noqa: S101 - a finding is in one of the two
        return f"{'new' if old is None else 'no longer there'} ({labels[there.verdict]})"
    if respect == "views":
        moved = [view for view in VIEWS if getattr(old.views, view) is not getattr(new.views, view)]
        return listed(
            [
                f"{VIEW_NAMES[view][:1].lower()}{VIEW_NAMES[view][1:]} {VALUE_WORDS[getattr(old.views, view)]} -> "
                f"{VALUE_WORDS[getattr(new.views, view)]}"
                for view in moved
            ]
        )
    if respect == "as_it_stands":
        return f"{labels[new.verdict]}; as it stands {_STANDS[old.as_it_stands]} -> {_STANDS[new.as_it_stands]}"
    if respect == "assessed":
        with_them = [_assessed(labels, outcome.assessed) for outcome in (old, new)]
        return f"{labels[new.verdict]}; with counsel's assessments {' -> '.join(with_them)} (privileged)"
    return f"{labels[old.verdict]} -> {labels[new.verdict]}"


def _assessed(labels: Any, verdict: Verdict | None) -> str:
    return "none" if verdict is None else str(labels[verdict])


def whose(words: Words, findings: Iterable[Asked]) -> str:
    """Which State towards whom, and the acts: `Italy towards Alma and Alua ('expulsion')`."""
    groups: dict[tuple[str, str], list[str]] = {}
    for one in findings:
        act, person, state, injured = one.instance
        who = people_names(words.case, [person]) if person else words.state(injured) if injured else ""
        groups.setdefault((state, act), []).append(who)
    return "; ".join(
        f"{words.state(state)}{f' towards {listed(names)}' if any(names) else ''} ('{act}')"
        for (state, act), names in groups.items()
    )


def comparison_page(result: Comparison) -> Document:
    """The document of `rightscheck compare`."""
    return Document(tuple(_Page(result).blocks()))


class _Page:
    def __init__(self, result: Comparison) -> None:
        self.result = result
        self.changes = ChangeWords(result.old, result.new)

    def blocks(self) -> Iterator[Block]:
        result = self.result
        old, new = result.old.case, result.new.case
        yield Heading(1, f"What changed: {new.head.title} ({new.id})")
        if old.id != new.id:
            yield Paragraph(
                f"These are different cases ({old.id} and {new.id}). Findings are matched by norm, act, State and "
                "person, so what has the same id is taken for the same.",
                "dispute",
            )
        yield Paragraph(self._counts())
        if result.findings:
            yield Heading(2, "Findings that changed")
            yield from self._findings()
        idle = result.in_no_cause
        if idle:
            yield Heading(2, "Changes that caused none of this")
            if not result.complete:
                yield Paragraph("Where the search was cut short, one of these may have an effect.")
            yield Items(tuple(Item(self.changes.sentence(change), tone="faint") for change in idle))
        yield Paragraph(
            "Compared are verdicts, the outcome as it stands, the four accounts and the verdict with counsel's "
            "assessments. A cause is shown by checking the old version again with only these changes made.",
            "faint",
        )

    def _counts(self) -> str:
        result = self.result
        of_rules = sum(change.of_rules for change in result.changes)
        counted = (
            f"{_number(len(result.changes) - of_rules, 'change')} in the case file. {_number(of_rules, 'change')} "
        )
        found = f"{_number(len(result.findings), 'finding')} changed, {result.unchanged or 'none'} did not."
        return f"{counted}in the rules. {found}"

    def _findings(self) -> Iterator[Block]:
        """Findings with the same causes under one head, those of one norm that changed alike in one line."""
        groups: dict[str, dict[str, list[Changed]]] = {}
        for one in self.result.findings:
            side = self._side(one)
            text = from_to(side.pack, one.asked, one.old, one.new, one.respect)
            groups.setdefault(self._why(one), {}).setdefault(text, []).append(one)
        for why, lines in groups.items():
            items = []
            for text, same in lines.items():
                side = self._side(same[0])
                who = whose(Words(side.pack, side.case), [one.asked for one in same])
                items.append(Item(f"{text}: {who}"))
            yield Items((Item(why, items=tuple(items)),))

    def _side(self, one: Changed) -> Version:
        return self.result.old if one.new is None else self.result.new

    def _why(self, one: Changed) -> str:
        causes = one.causes
        if causes is None:
            return "Its causes were not looked for, since there was too much to try. Compare this norm alone (--norm)."
        sets = [[self.changes.sentence(change).rstrip(".") for change in some] for some in causes.enough]
        text = caused(sets, causes.complete)
        together = {change for some in causes.enough for change in some}
        if set(causes.needed) == together:
            return text
        if not causes.needed:
            return f"{text} None of them is needed: without any one of them the others do the same."
        needed = "; ".join(self.changes.sentence(change).rstrip(".") for change in causes.needed)
        return f"{text} The new version would not come out so without this: {needed}."


def _number(count: int, what: str) -> str:
    return f"{count or 'No'} {what}{'' if count == 1 else 's'}"


# JSON -----------------------------------------------------------------------------------------------------------------


def to_json(result: Comparison) -> str:
    """The comparison as JSON. Changes are numbered from 1, and causes name these numbers."""
    words = ChangeWords(result.old, result.new)
    numbers = {change: number for number, change in enumerate(result.changes, start=1)}
    idle = set(result.in_no_cause)
    made = {
        "old": _version(result.old),
        "new": _version(result.new),
        "changes": [
            {
                "number": number,
                "section": change.section,
                "key": change.key,
                "field": change.field,
                "how": change.how,
                "text": words.sentence(change),
                "in_a_cause": change not in idle,
            }
            for change, number in numbers.items()
        ],
        "findings": [_finding(one, numbers) for one in result.findings],
        "unchanged": result.unchanged,
        "complete": result.complete,
    }
    return json.dumps(made, indent=1, ensure_ascii=False)


def _version(version: Version) -> dict[str, str]:
    case = version.case
    return {
        "case": case.id,
        "title": case.head.title,
        "case_sha256": case.digest,
        "rules_sha256": version.pack.digest,
    }


def _finding(one: Changed, numbers: dict[Change, int]) -> dict[str, Any]:
    act, person, state, injured = one.asked.instance
    causes = one.causes
    return {
        "id": one.asked.id,
        "norm": one.asked.norm,
        "act": act,
        "duty_bearer": state,
        "injured_state": injured,
        "persons": [person] if person else [],
        "old": _outcome(one.old),
        "new": _outcome(one.new),
        "respect": one.respect,
        "causes": causes
        and {
            "enough": [[numbers[change] for change in some] for some in causes.enough],
            "needed": [numbers[change] for change in causes.needed],
            "complete": causes.complete,
        },
    }


def _outcome(outcome: Outcome | None) -> dict[str, Any] | None:
    if outcome is None:
        return None
    views = {view: str(getattr(outcome.views, view)) for view in VIEWS}
    return {
        "verdict": outcome.verdict,
        "as_it_stands": outcome.as_it_stands,
        "views": views,
        "with_assessments": outcome.assessed,
    }
