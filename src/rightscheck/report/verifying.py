"""A verification as a document and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Final

from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph, Tone
from rightscheck.verifying.receipts import Check, What
from rightscheck.verifying.verify import Verification

LABELS: Final[Mapping[What, str]] = {
    "file": "File",
    "version": "Version",
    "engine": "Engine",
    "case": "Case file",
    "rules": "Rule pack",
    "findings": "Findings",
    "derivation": "Derivation",
}
ANSWERS: Final[Mapping[bool | None, tuple[str, str, Tone]]] = {
    True: ("yes", "+", "clear"),
    False: ("no", "!", "breach"),
    None: ("not compared", "?", "open"),
}


def verification_page(result: Verification) -> Document:
    """The document of `rightscheck verify`."""
    return Document(tuple(_blocks(result)))


def _blocks(result: Verification) -> Iterator[Block]:
    yield Heading(1, "Verification of a report")
    yield Paragraph("All of it is confirmed." if result.holds else "Not all of it is confirmed.", "strong")
    yield Items((_item(result.file),))
    for report in result.reports:
        yield Heading(2, f"Case {report.case}")
        yield Items(tuple(map(_item, report.checks)))
    yield Paragraph(
        "What is confirmed is that these findings follow from this case file and these rules, not that the case file "
        "is true or the law is stated rightly. A receipt is no signature: it does not say who made the report.",
        "faint",
    )


def _item(check: Check) -> Item:
    answer, mark, tone = ANSWERS[check.holds]
    places = tuple(Item(place) for place in check.where)
    return Item(f"{LABELS[check.what]}: {answer}. {check.says}", mark, places, tone)


def to_json(result: Verification) -> str:
    """The verification as JSON; `holds` is null for what was not compared."""
    made = {
        "holds": result.holds,
        "file": _check(result.file),
        "reports": [
            {"case": report.case, "holds": report.holds, "checks": list(map(_check, report.checks))}
            for report in result.reports
        ],
    }
    return json.dumps(made, indent=1, ensure_ascii=False)


def _check(check: Check) -> dict[str, object]:
    return {"what": check.what, "holds": check.holds, "says": check.says, "where": list(check.where)}
