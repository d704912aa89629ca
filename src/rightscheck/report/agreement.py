"""How far findings agree with what tribunals held, as a page and as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from html import escape
from typing import Any, Final

from rightscheck.agreement import Agreement, Answer, Says, Tally
from rightscheck.appraisal.findings import LABELS
from rightscheck.casefile.case import Outcome
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph, Picture, Table

OUTCOMES: Final[Mapping[Outcome, str]] = {
    "violation": "violation",
    "no_violation": "no violation",
    "inadmissible": "inadmissible",
    "not_applicable": "not applicable",
}
_SAID: Final[tuple[Says, ...]] = ("breach", "no answer", "no breach")
_MEANING: Final = (
    "The facts of a decided case are those that the tribunal found or reports, written down by people who knew the "
    "outcome. Agreement measures how well the doctrine is encoded. It is no forecast of what a tribunal will find, and "
    "it hardly tests how disputed evidence is weighed."
)
_HEADER: Final = (
    "outcomes",
    "agreement",
    "balanced accuracy",
    "violations found",
    "others found",
    "wrong-way",
    "abstained",
)


def agreement_page(result: Agreement) -> Document:
    """The result of a measurement: the figures beside the baselines, by body and by norm, and every disagreement."""
    return Document(tuple(_blocks(result)))


def _blocks(result: Agreement) -> Iterator[Block]:
    overall = result.overall
    yield Heading(1, "Agreement with decided cases")
    yield Paragraph(
        f"{_count(overall.total, 'outcome')} of {_count(result.cases, 'decided case')} compared: "
        f"{_count(overall.violations, 'violation')} and {_count(overall.others, 'other')}. The outcome as it stands "
        f"agrees with {_percent(overall.agreement)}; balanced accuracy {_figure(overall.balanced_accuracy)}. "
        f"Of the verdicts {_percent(overall.wrong_way_share)} say the opposite of what was held, and "
        f"{_percent(overall.abstained_share)} say neither."
    )
    yield Paragraph(_MEANING, "faint")
    yield Heading(2, "Beside the simplest programs")
    rows = (
        ("rightscheck", overall),
        ("always a violation", result.always_violation),
        ("always what is more frequent", result.always_majority),
    )
    yield Table(("", *_HEADER), tuple((name, *_cells(tally)) for name, tally in rows))
    yield Heading(2, "Verdicts and holdings")
    yield _confusion(result)
    yield from _robustness(result)
    yield Heading(2, "By body")
    yield Table(("body", *_HEADER), tuple((n, *_cells(t)) for n, t in result.by(lambda a: a.body).items()))
    yield Heading(2, "By norm")
    yield Table(("norm", *_HEADER), tuple((n, *_cells(t)) for n, t in result.by(lambda a: a.norm).items()))
    yield from _listed("Disagreements", [a for a in result.answers if not a.agrees])
    wrong = [a for a in result.answers if a.agrees and a.side == "wrong_way"]
    yield from _listed("Wrong-way verdicts where the outcome as it stands agrees", wrong)
    yield from _abstained([a for a in result.answers if a.agrees and a.side == "abstained"])
    yield from _left_out(result)


def _cells(tally: Tally) -> tuple[str, ...]:
    return (
        str(tally.total),
        _percent(tally.agreement),
        _figure(tally.balanced_accuracy),
        f"{tally.violations_found} of {tally.violations}",
        f"{tally.none_right} of {tally.others}",
        str(tally.wrong_way),
        str(tally.abstained),
    )


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _percent(share: float | None) -> str:
    # The sign stays on the line of its figure.
    return "-" if share is None else f"{100 * share:.1f}\N{NO-BREAK SPACE}%"


def _figure(share: float | None) -> str:
    return "-" if share is None else f"{share:.3f}"


def _robustness(result: Agreement) -> Iterator[Block]:
    found = result.robustness
    if found is not None:
        yield Heading(2, "With facts missing")
        yield Paragraph(
            f"With {found.percent} % of the facts dropped at random, {found.seeds} times: "
            f"{_percent(found.wrong_way_share)} of the verdicts are wrong-way on average, "
            f"{_percent(found.worst_wrong_way_share)} in the worst draw; {_percent(found.abstained_share)} abstain; "
            f"balanced accuracy {_figure(found.balanced_accuracy)}."
        )


def _listed(title: str, answers: list[Answer]) -> Iterator[Block]:
    if answers:
        yield Heading(2, f"{title}: {len(answers)}")
        yield Items(tuple(_item(answer) for answer in answers))


def _item(answer: Answer) -> Item:
    limb = f" ({answer.limb})" if answer.limb else ""
    at = f", {answer.at}" if answer.at else ""
    stands = "a breach" if answer.breach else "no breach"
    bar = f"; barred by {answer.bar}" if answer.bar else ""
    text = (
        f"{answer.title}: {answer.norm}{limb}. Held: {OUTCOMES[answer.held]}{at}. Said: {LABELS[answer.verdict]}; "
        f"as it stands {stands}{bar}."
    )
    turns = tuple(
        Item(f"Turns on {turn.element}, {'met' if turn.holds else 'not met'}: {turn.question}")
        for turn in answer.turns_on
    )
    none = (Item("No single element turns it."),) if not answer.turns_on and answer.verdict != "not_applicable" else ()
    return Item(text, items=turns or none, tone="dispute")


def _abstained(answers: list[Answer]) -> Iterator[Block]:
    if answers:
        yield Heading(2, f"Verdicts that say neither: {len(answers)}")
        yield Paragraph("The outcome as it stands agrees with what was held; the verdict leaves it open.", "faint")
        rows = (
            (a.title, a.norm, OUTCOMES[a.held], LABELS[a.verdict], a.missing[0] if a.missing else "") for a in answers
        )
        yield Table(("case", "norm", "held", "verdict", "first question"), tuple(rows))


def _left_out(result: Agreement) -> Iterator[Block]:
    yield Heading(2, "Not compared")
    points = [Item(f"{_count(result.not_examined, 'holding')} on norms that the tribunal did not examine.")]
    points += [Item(f"{case}: the pack has no norm {norm} for this act.") for case, norm in result.unmatched]
    yield Items(tuple(points))


def _confusion(result: Agreement) -> Picture:
    """What was held against what the verdicts say, as a chart of counts."""
    counts = Counter((answer.held, answer.says) for answer in result.answers)
    held = [outcome for outcome in OUTCOMES if any(counts[outcome, said] for said in _SAID)]
    told = [f"Held {OUTCOMES[key]}: " + ", ".join(f"{counts[key, said]} {said}" for said in _SAID) for key in held]
    most = max(counts.values())
    left, top, wide, high = 150, 56, 130, 56
    width, height = left + wide * len(_SAID) + 10, top + high * len(held) + 10
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" font-family="system-ui, sans-serif" font-size="14" aria-label="Verdicts and holdings">',
        f"<title>Verdicts and holdings</title><desc>{escape('. '.join(told))}.</desc>",
        f'<text x="{left + wide * len(_SAID) / 2}" y="18" text-anchor="middle" font-weight="600">verdict</text>',
        f'<text x="10" y="{top - 10}" font-weight="600">held</text>',
    ]
    for column, said in enumerate(_SAID):
        parts.append(f'<text x="{left + wide * (column + 0.5)}" y="{top - 10}" text-anchor="middle">{said}</text>')
    for row, outcome in enumerate(held):
        y = top + high * row
        parts.append(f'<text x="10" y="{y + high / 2 + 5}">{OUTCOMES[outcome]}</text>')
        for column, said in enumerate(_SAID):
            count = counts[outcome, said]
            x = left + wide * column
            # Right cells are framed twice, so that nothing depends on colour.
            right = said == ("breach" if outcome == "violation" else "no breach")
            shade = round(100 - 45 * count / most) if count else 100
            hue = "210, 60%" if right else "0, 0%" if said == "no answer" else "20, 80%"
            parts.append(
                f'<rect x="{x}" y="{y}" width="{wide}" height="{high}" fill="hsl({hue}, {shade}%)" stroke="#333"/>'
            )
            if right:
                parts.append(
                    f'<rect x="{x + 4}" y="{y + 4}" width="{wide - 8}" height="{high - 8}" fill="none" stroke="#333"/>'
                )
            parts.append(
                f'<text x="{x + wide / 2}" y="{y + high / 2 + 6}" text-anchor="middle" font-size="18">{count}</text>'
            )
    return Picture("".join(parts) + "</svg>", ". ".join(told) + ".")


def to_json(result: Agreement) -> str:
    """The result as JSON: the tallies with their shares, and every answer."""
    made: dict[str, Any] = {
        "rules_sha256": result.rules_sha256,
        "cases": result.cases,
        "overall": _tally(result.overall),
        "always_violation": _tally(result.always_violation),
        "always_majority": _tally(result.always_majority),
        "robustness": asdict(result.robustness) if result.robustness else None,
        "by_body": {name: _tally(tally) for name, tally in result.by(lambda a: a.body).items()},
        "by_norm": {name: _tally(tally) for name, tally in result.by(lambda a: a.norm).items()},
        "answers": [_answer(answer) for answer in result.answers],
        "unmatched": [{"case": case, "norm": norm} for case, norm in result.unmatched],
        "not_examined": result.not_examined,
    }
    return json.dumps(made, indent=1, ensure_ascii=False)


def _tally(tally: Tally) -> dict[str, Any]:
    return {
        **asdict(tally),
        "total": tally.total,
        "agreement": tally.agreement,
        "balanced_accuracy": tally.balanced_accuracy,
        "recall_violations": tally.recall_violations,
        "recall_others": tally.recall_others,
        "wrong_way_share": tally.wrong_way_share,
        "abstained_share": tally.abstained_share,
    }


def _answer(answer: Answer) -> dict[str, Any]:
    turns = [turn._asdict() for turn in answer.turns_on]
    return {**asdict(answer), "agrees": answer.agrees, "side": answer.side, "turns_on": turns}
