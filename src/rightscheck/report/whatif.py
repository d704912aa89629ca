"""What moves if something is supposed, as a document and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any, Final

from rightscheck.appraisal.findings import FactUse, Finding
from rightscheck.casefile.sentences import sentence
from rightscheck.checking import LIMITS
from rightscheck.law.pack import Pack
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph
from rightscheck.report.supposed import Speaker, fact_name, value_of
from rightscheck.report.words import SIGNS, TONES, VALUE_WORDS, VIEW_NAMES, Words, lead, listed, short_name
from rightscheck.supposing import Moved, Stopped, Turned, Unmoved, Wanted, WhatIf
from rightscheck.truth import Truth

NOTICE: Final = "A supposition, no finding. Nothing was written: the case file is as it was."
MOST: Final = 4
"""So many parts of a norm that was asked for, and so many of their questions, are shown where it does not move."""
FEW: Final = 2
"""So many parts where no norm was asked for."""


def whatif(found: WhatIf, pack: Pack, *, asked: bool, everything: bool = False) -> Document:
    """The document of `rightscheck whatif`.

    Args:
        asked: whether single norms were asked for. Where none was, of the findings that do not move only those are
            shown in which something moves or which say that nothing outweighs them, with fewer parts.
        everything: show all of them, and name the findings that ask for nothing that is supposed.
    """
    return Document(tuple(_WhatIf(found, pack, asked=asked, everything=everything).blocks()))


def moved_items(moved: Iterable[Moved], words: Words) -> Items:
    """Findings that move, each with the views on which it does, and why."""
    return Items(tuple(_moved(move, words) for move in moved))


def supposed_sentences(found: WhatIf, pack: Pack) -> list[str]:
    """What is supposed, each as a sentence, in its order."""
    speaker = Speaker(found.other, pack)
    return [speaker.sentence(item) for item in found.supposed]


def to_json(found: WhatIf, pack: Pack) -> str:
    """What moves as JSON: what is supposed, findings before and after, where the others stop, and those untouched."""
    content = {
        "case": asdict(found.ref),
        "receipt": asdict(found.receipt),
        "notice": NOTICE,
        "supposed": [
            {"kind": item.kind, "what": fact_name(item), "value": value_of(item), "sentence": text}
            for item, text in zip(found.supposed, supposed_sentences(found, pack), strict=True)
        ],
        "moved": [
            {
                **_about(move.after),
                "before": _stand(move.before),
                "after": _stand(move.after),
                "views": list(move.views),
                "elements": [
                    {
                        "id": turned.element.id,
                        "question": turned.element.question or turned.element.says,
                        "before": asdict(turned.before),
                        "after": asdict(turned.element.views),
                        "reads": [_read(use) for use in turned.read],
                        "no_longer_reads": [use.sentence for use in turned.gone],
                    }
                    for turned in move.turned
                ],
            }
            for move in found.moved
        ],
        "unmoved": [
            {
                **_about(still.finding),
                "stays": _stand(still.finding),
                "stops": [
                    {
                        "element": stop.element.id if stop.element else "",
                        "value": stop.value,
                        "moved": [element.id for element in stop.moved],
                        "wanted": [
                            {
                                "question": wanted.question,
                                "element": wanted.element.id if wanted.element else "",
                                "answers": list(wanted.answers),
                            }
                            for wanted in stop.wanted
                        ],
                        "circumstance": stop.circumstance,
                    }
                    for stop in still.stops
                ],
                "no_defence": [fact_name(item) for item in still.no_defence],
            }
            for still in found.unmoved
        ],
        "untouched": [finding.id for finding in found.untouched],
        "limits": list(LIMITS),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _about(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "norm": finding.norm,
        "cite": finding.cite.text,
        "title": finding.title,
        "duty_bearer": finding.duty_bearer,
        "persons": list(finding.persons),
        "act": finding.act,
    }


def _stand(finding: Finding) -> dict[str, Any]:
    return {
        "verdict": finding.verdict,
        "label": finding.label,
        "as_it_stands": finding.as_it_stands,
        "reason": finding.reason,
        "views": asdict(finding.views),
    }


class _WhatIf:
    def __init__(self, found: WhatIf, pack: Pack, *, asked: bool, everything: bool) -> None:
        self.found = found
        shown = found.unmoved if asked or everything else tuple(filter(_telling, found.unmoved))
        self.shown, self.silent = shown, len(found.unmoved) - len(shown)
        self.parts = None if everything else MOST if asked else FEW
        self.pack = pack
        self.everything = everything
        self.words = Words(pack, found.other)
        self.speaker = Speaker(found.other, pack)

    def blocks(self) -> Iterator[Block]:
        found = self.found
        yield Heading(1, f"What if: {found.ref.title} ({found.ref.id})")
        yield Paragraph(NOTICE, "strong")
        if found.receipt.engine == "reference":
            yield Paragraph(found.receipt.engine_note, "faint")
        yield Heading(2, "Supposed")
        yield Items(tuple(self.speaker.item(item) for item in found.supposed))
        count = len(found.moved) + len(found.unmoved) + len(found.untouched)
        yield Heading(2, f"What moves: {len(found.moved)} of {count} {'finding' if count == 1 else 'findings'}")
        if found.moved:
            yield moved_items(found.moved, self.words)
        else:
            yield Paragraph("No verdict, no view and no outcome as it stands differs.")
        if self.shown:
            yield Heading(2, "What does not move, and why")
            yield Items(tuple(self._unmoved()))
        yield from self._untouched()
        yield Heading(2, "What this is")
        yield Items(tuple(Item(text) for text in LIMITS))

    def _unmoved(self) -> Iterator[Item]:
        """Findings that do not move, one item for the people of an act of whom the same is said."""
        merged: dict[tuple[object, ...], list[Finding]] = {}
        for still in self.shown:
            finding, below = still.finding, tuple(self._why(still))
            merged.setdefault((finding.norm, finding.duty_bearer, finding.act, finding.label, below), []).append(
                finding
            )
        for (*_, why), same in merged.items():
            finding = same[0]
            conduct = _conduct(same, self.words)
            text = f"{finding.cite.text}, {finding.title}: {conduct} Stays: {finding.label}. [{finding.norm}]"
            assert isinstance(why, tuple)  # noqa: S101 - the last part of the key
            yield Item(text, SIGNS[finding.verdict], why, TONES[finding.verdict])

    def _why(self, still: Unmoved) -> Iterator[Item]:
        finding = still.finding
        if finding.verdict == "not_applicable":
            yield Item(f"It does not apply because {finding.reason}.")
        elif not still.stops and not still.no_defence:
            yield Item("It asks for nothing that is supposed here.")
        for item in still.no_defence:
            yield Item(f"Nothing outweighs this rule. It is no defence to it that {self.speaker.clause(item)}.")
        yield from map(_stop, still.stops[: self.parts])
        rest = len(still.stops[self.parts :]) if self.parts is not None else 0
        if rest > 0:
            what = "part of it keeps its" if rest == 1 else "parts of it keep their"
            yield Item(f"and {rest} more {what} value.")

    def _untouched(self) -> Iterator[Block]:
        """How many findings are left, in which nothing moves and which ask for nothing that is supposed."""
        untouched = self.found.untouched
        counts = []
        if self.silent:
            read = "finding reads" if self.silent == 1 else "findings read"
            counts.append(f"{self.silent} more {read} something that is supposed, and no part of it changes.")
        if untouched:
            ask = "finding asks" if len(untouched) == 1 else "findings ask"
            counts.append(f"{len(untouched)} {ask} for nothing that is supposed here.")
        if not counts:
            return
        yield Heading(2, "Not touched")
        counts += [] if self.everything else ["`--all` names them."]
        yield Paragraph(" ".join(counts), "faint")
        if self.everything:
            cites = dict.fromkeys(f"{finding.cite.text} [{finding.norm}]" for finding in untouched)
            yield Items(tuple(Item(text, tone="faint") for text in cites))


def _telling(still: Unmoved) -> bool:
    """Whether it says something that a finding does not move: something in it does, or nothing may outweigh it."""
    return bool(still.no_defence) or any(stop.moved and not stop.circumstance for stop in still.stops)


def _conduct(same: Sequence[Finding], words: Words) -> str:
    """Which State did what, to whom of one act."""
    finding = same[0]
    who = listed(list(dict.fromkeys(words.persons(other) for other in same)))
    return f"{words.state(finding.duty_bearer)}{f' towards {who}' if who else ''}; {words.act(finding)}."


def _moved(move: Moved, words: Words) -> Item:
    before, after = move.before, move.after
    below = [Item(_conduct([after], words))]
    if before.label != after.label:
        below.append(Item(f"{_capital(before.label)} -> {after.label}."))
    else:
        below.append(Item(f"{_capital(after.label)}, as before."))
    if before.as_it_stands != after.as_it_stands:
        stands = [finding.as_it_stands.replace("_", " ") for finding in (before, after)]
        below.append(Item(f"If every open point were decided against whoever must show it: {' -> '.join(stands)}."))
    if after.reason:
        below.append(Item(f"It does not apply because {after.reason}."))
    for view in move.views:
        values = [VALUE_WORDS[getattr(finding.views, view)] for finding in (before, after)]
        below.append(Item(f"{VIEW_NAMES[view]}: {' -> '.join(values)}."))
    if move.turned:
        below.append(Item("Because:", items=tuple(_turned_items(move))))
    return Item(
        f"{after.cite.text}, {after.title} [{after.norm}]", SIGNS[after.verdict], tuple(below), TONES[after.verdict]
    )


def _turned_items(move: Moved) -> Iterator[Item]:
    """The elements that turned, those inside another one below it."""
    below: dict[str | None, list[Turned]] = {}
    turned = {item.element.id for item in move.turned}
    for item in move.turned:
        parent = item.element.parent if item.element.parent in turned else None
        below.setdefault(parent, []).append(item)

    def made(item: Turned) -> Item:
        parts = [Item(_read(use), "•") for use in item.read]
        parts += [Item(f"No longer said: {use.sentence}", "•") for use in item.gone]
        parts += [made(inner) for inner in below.get(item.element.id, [])]
        return Item(f"{lead(item.element)}: {_change(item, move)}.", items=tuple(parts))

    return map(made, below.get(None, []))


def _read(use: FactUse) -> str:
    """A fact that an element read; one that is only denied is not so."""
    denied = all(word.how == "denied" for word in use.said)
    return f"Not so: {use.sentence}" if denied else use.sentence


def _change(item: Turned, move: Moved) -> str:
    """Before and after, on the evidence as it stands if it differs there, else on the first view where it does."""
    for view in ("weighed", *move.views, *VIEW_NAMES):
        before, after = getattr(item.before, view), getattr(item.element.views, view)
        if before is not after:
            where = "" if view == "weighed" else f" ({VIEW_NAMES[view][:1].lower()}{VIEW_NAMES[view][1:]})"
            return f"{VALUE_WORDS[before]} -> {VALUE_WORDS[after]}{where}"
    return VALUE_WORDS[item.element.value]


def _stop(stop: Stopped) -> Item:
    """Where a change stops, and what it would still need there."""
    what = lead(stop.element) if stop.element is not None else "The rule as a whole"
    if stop.circumstance:
        return Item(f"{what}: a circumstance; the conclusion does not depend on it.")
    moved = listed([f"{short_name(element)} is now {VALUE_WORDS[element.value]}" for element in stop.moved])
    if stop.value is Truth.TRUE:
        return Item(f"{what}: met before and now{f'; {moved}' if moved else ''}.")
    though = f", though {moved}" if moved else ""
    word = "still open" if stop.value is Truth.UNKNOWN else "still not met"
    below = [_wanted(wanted) for wanted in stop.wanted[:MOST]]
    rest = len(stop.wanted) - MOST
    if rest > 0:
        below.append(Item(f"and {rest} more {'question' if rest == 1 else 'questions'}."))
    return Item(f"{what}: {word}{though}.", items=tuple(below))


def _wanted(wanted: Wanted) -> Item:
    if wanted.element is not None:
        return Item(f"{lead(wanted.element)}: {VALUE_WORDS[wanted.element.value]}.", "•")
    if wanted.answers:
        return Item(f"{wanted.question} {' '.join(wanted.answers)}", "•")
    return Item(wanted.question, "?") if wanted.question.endswith("?") else Item(sentence(wanted.question), "•")


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
