"""The founding case is answered completely: each of the violations its document alleges, the claims that must not be
made on its facts, what must stay open, and what has to be asked.

The rows follow the document (V1 to V24). Where its author's view of the law and a closer reading differ, the closer
reading is expected: nothing that turns on disputed facts may be shown as if it were settled.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from rightscheck import check, load_case
from rightscheck.appraisal.findings import Finding
from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack

FILE = Path(__file__).resolve().parents[1] / "cases" / "shalabayeva.yaml"

LOUD = {"established", "indicated", "contested", "arguable"}
SHOWN = {"indicated", "contested", "arguable"}
DISPUTED = {"contested", "arguable"}
OPEN = {"undetermined"}
SILENT = {"undetermined", "no_breach_shown", "not_applicable"}
OUT = {"not_applicable"}

Row = tuple[str, str, str | None, str | None, set[str]]
"""State, norm, act (None: every act), person (None: every person), the verdicts that the facts allow."""

ALLEGED: dict[str, list[Row]] = {
    "V1 no removal to a danger of torture": [
        ("ITA", "cat-3", None, "alma", DISPUTED),
        ("ITA", "cat-3", None, "alua", DISPUTED | OPEN),
    ],
    "V2 no chance to appeal": [
        ("ITA", "cat-3-proc", None, "alma", SHOWN),
        ("ITA", "echr-13", None, "alma", SHOWN),
        ("ITA", "rd-13", None, "alma", SHOWN),
        ("ITA", "cfr-47", None, "alma", SHOWN),
        ("ITA", "iccpr-13", None, "alma", {"indicated"}),
        ("ITA", "iccpr-9-4", None, "alma", OPEN),
        ("ITA", "echr-5-4", None, "alma", OPEN),
    ],
    "V3 no chance to seek asylum": [
        ("ITA", "duty-inform-asylum", None, "alma", SHOWN),
        ("ITA", "cfr-18", None, "alma", SHOWN),
        ("ITA", "udhr-14", None, "alma", SHOWN),
        ("ITA", "apd05-6", None, "alma", SHOWN | OPEN),
    ],
    "V4 no return of a refugee": [("ITA", "rc-33-1", None, "alma", DISPUTED)],
    "V5 treatment of refugees": [
        ("ITA", "rc-16", None, "alma", SHOWN),
        ("ITA", "rc-32", None, "alma", OPEN),
        ("ITA", "qd-21", None, "alma", DISPUTED),
    ],
    "V6 guarantees of the detained": [
        ("ITA", "echr-5-1f", "custody", "alma", DISPUTED),
        ("ITA", "rd-15", "custody", "alma", DISPUTED),
        ("ITA", "echr-5-2", "custody", "alma", OPEN),
        ("ITA", "echr-5-4", "custody", "alma", OPEN),
        ("ITA", "iccpr-9-1", "custody", "alma", OPEN),
        ("ITA", "iccpr-9-2", "custody", "alma", OPEN),
        ("ITA", "iccpr-9-4", "custody", "alma", OPEN),
    ],
    "V7 order issued and carried out against the law": [
        ("ITA", "iccpr-13", None, "alma", {"indicated"}),
        ("ITA", "rd-13", None, "alma", SHOWN),
        ("ITA", "rd-12", None, "alma", OPEN),
    ],
    "V8 rendition, a special operation": [
        ("ITA", "disguised-extradition", None, "alma", SHOWN),
        ("ITA", "complicity", None, "alma", DISPUTED | OPEN),
        ("ITA", "echr-18", "custody", "alma", DISPUTED),
    ],
    "V9 the diplomats went past the foreign ministry": [
        ("KAZ", "vcdr-41-2", "embassy", None, {"indicated", "contested"}),
        ("KAZ", "vcdr-41-1", "embassy", None, {"contested"}),
    ],
    "V10 diplomatic pressure": [
        ("KAZ", "vcdr-41-1", "embassy", None, {"contested"}),
        ("KAZ", "vcdr-3", "embassy", None, {"contested"}),
    ],
    "V11 Interpol's channels used against the family": [
        ("KAZ", "interpol-2", "embassy", None, {"contested"}),
        ("KAZ", "interpol-3", "embassy", None, {"contested"}),
        ("KAZ", "interpol-rpd", "embassy", None, {"contested"}),
    ],
    "V12 not sent to the State of the permit": [("ITA", "rd-6-2", None, "alma", OPEN)],
    "V13 harassment and charges": [
        ("KAZ", "collateral-punishment", "house-arrest", "alma", SHOWN),
        ("KAZ", "iccpr-9-house-arrest", "house-arrest", "alma", DISPUTED),
        ("KAZ", "iccpr-14-3g", "house-arrest", "alma", OPEN),
    ],
    "V14 house arrest": [
        ("KAZ", "iccpr-9-house-arrest", "house-arrest", "alma", DISPUTED),
        ("KAZ", "iccpr-9-4", "house-arrest", "alma", OPEN),
    ],
    "V15 not allowed to leave": [
        ("KAZ", "iccpr-12-2", "house-arrest", "alma", {"contested"}),
        ("KAZ", "crc-10", "house-arrest", "alma", {"contested"}),
    ],
    "V16 hearing behind closed doors": [
        ("ITA", "cfr-47", None, "alma", SHOWN),
        ("ITA", "iccpr-14-1", None, "alma", SILENT),
    ],
    "V17 surveillance and raid, by whom is unknown": [
        ("ITA", "iccpr-17", None, "alma", OPEN),
        ("ITA", "echr-8", None, "alma", OPEN),
    ],
    "V18 no regard to the child": [
        ("ITA", "crc-3", None, "alua", OPEN | {"arguable"}),
        ("ITA", "crc-12", None, "alua", OPEN | {"arguable"}),
        ("ITA", "crc-2-2", None, "alua", DISPUTED),
        ("ITA", "rd-5", None, "alua", OPEN | {"arguable"}),
        ("ITA", "iccpr-23-24", None, "alua", OPEN | {"arguable"}),
        ("ITA", "cfr-24", None, "alua", OPEN | {"arguable"}),
    ],
    "V19 separation from the children in Europe": [
        ("KAZ", "crc-10", "house-arrest", "alma", {"contested"}),
        ("KAZ", "crc-9", "house-arrest", "alma", OPEN),
        ("ITA", "iccpr-23-24", None, "alma", OPEN),
        ("ITA", "echr-8-precarious", None, "alma", OPEN),
    ],
    "V20 pressure to testify": [
        ("KAZ", "collateral-punishment", "house-arrest", "alma", SHOWN),
        ("KAZ", "iccpr-17", "house-arrest", "alma", OPEN),
        ("KAZ", "cat-16", "house-arrest", "alma", OPEN),
    ],
    "V21 danger of ill-treatment and of an unfair trial": [
        ("ITA", "echr-3", None, "alma", DISPUTED),
        ("ITA", "iccpr-7", None, "alma", DISPUTED),
        ("ITA", "cfr-19-2", None, "alma", DISPUTED),
        ("ITA", "echr-6-flagrant", None, "alma", OPEN),
    ],
    "V22 an investigation": [
        ("ITA", "iccpr-2-3", None, "alma", SHOWN),
        ("ITA", "echr-3-investigate", None, "alma", OPEN),
        ("ITA", "cat-12", None, "alma", OPEN),
    ],
    "V23 return and safety in spite of the annulment": [
        ("ITA", "duty-restitution", None, "alma", SHOWN),
        ("ITA", "cat-14", None, "alma", OPEN),
    ],
    "V24 excess of power breaks no attribution": [("ITA", "iccpr-13", None, "alma", {"indicated"})],
}

MUST_NOT_BE_CLAIMED: list[Row] = [
    ("ITA", "ced-16", None, None, OUT),
    ("ITA", "ced-17", None, None, OUT),
    ("ITA", "cisa-23", None, None, OUT),
    ("ITA", "ece-3", None, None, OUT),
    ("ITA", "p4-4", None, None, OUT),
    ("ITA", "rc-31", None, None, SILENT),
    ("KAZ", "vcdr-9", None, None, OUT),
    ("ITA", "iccpr-14-1", None, None, SILENT),
    ("ITA", "vcdr-29", None, None, OUT),
    # Letter (a) of article 37 protects a child in a removal too; nothing of the kind is said.
    ("ITA", "crc-37", None, None, SILENT),
]

MUST_STAY_OPEN: list[Row] = [
    ("ITA", "vccr-36-1b", "custody", "alma", OPEN),
    ("ITA", "vccr-37b", None, "alua", OPEN),
    ("ITA", "cat-22-interim", None, None, OPEN),
    ("ITA", "echr-34", None, None, OPEN),
    ("ITA", "rd-7", None, None, OPEN),
    ("ITA", "rd-17", "custody", None, OPEN),
    ("ITA", "rd-6-2", None, None, OPEN),
    ("ITA", "iccpr-9-2", "custody", None, OPEN),
    ("ITA", "echr-5-2", "custody", None, OPEN),
    ("ITA", "p7-1", None, None, OPEN),
    ("ITA", "apd05-10", None, None, OPEN),
    ("ITA", "apd05-12", None, None, OPEN),
    ("ITA", "apd05-15", None, None, OPEN),
]

MUST_BE_ASKED = {
    "when she was told of the consulate": "consular_rights_told",
    "the reasons of the arrest and their language": "reasons_told",
    "a lawyer": "lawyer_access",
    "the grounds of the order": "grounds_disclosed",
    "whether she put a fear into words": "fear_expressed",
    "the permit and who issued it": "other_state_permit",
    "the other State that issued it": "other_state_permit_issuer",
    "a decision on the detention": "detention_review",
    "who had the child in care": "child_held_by",
    "whether the child was heard": "child_heard",
    "the child's best interests": "best_interests_assessed",
    "the time to turn to an international body": "time_to_petition",
    "the days to leave of her own accord": "voluntary_departure_days",
    "the basis of the surveillance": "surveillance_basis",
    "ill-treatment, as medical and monitoring data would show": "treatment_described",
}


@pytest.fixture(scope="module")
def findings(pack: Pack) -> list[Finding]:
    return list(check(load_case(FILE, pack), pack, deriver=Deriver("reference")).findings)


def meant(findings: Iterable[Finding], row: Row) -> list[Finding]:
    state, norm, act, person, _ = row
    return [
        one
        for one in findings
        if (one.duty_bearer, one.norm) == (state, norm)
        and act in (None, one.act)
        and (person is None or one.persons == (person,))
    ]


def named(rows: Iterable[Row]) -> list[str]:
    return [f"{norm}-{state}-{person or 'all'}" for state, norm, _, person, _ in rows]


def test_all_that_is_alleged_has_a_row() -> None:
    assert [row.split()[0] for row in ALLEGED] == [f"V{number}" for number in range(1, 25)]


@pytest.mark.parametrize("alleged", ALLEGED)
def test_what_the_document_alleges_is_answered(findings: list[Finding], alleged: str) -> None:
    for row in ALLEGED[alleged]:
        found = meant(findings, row)
        assert found, row
        assert {one.verdict for one in found} <= row[4], (row, {one.id: one.verdict for one in found})


@pytest.mark.parametrize("row", MUST_NOT_BE_CLAIMED, ids=named(MUST_NOT_BE_CLAIMED))
def test_what_must_not_be_claimed_is_not(findings: list[Finding], row: Row) -> None:
    found = meant(findings, row)
    assert found
    assert {one.verdict for one in found} <= row[4]


def test_no_other_law_than_that_of_the_day_and_the_state(findings: list[Finding], pack: Pack) -> None:
    """Nothing under the Convention of Europe or the law of the Union against a State outside them, nor under acts of a
    later day; nothing for or against a third State whose passport is spoken of."""
    for one in findings:
        if one.duty_bearer == "KAZ" and one.cite.instrument in ("ECHR", "P4", "P7", "CFR", "RD08", "APD05", "QD", "EU"):
            assert one.verdict == "not_applicable", one.id
        if one.cite.instrument in ("APD13", "APR24"):
            assert one.verdict == "not_applicable", one.id
        assert one.duty_bearer in ("ITA", "KAZ") and one.injured_state in (None, "ITA"), one.id


@pytest.mark.parametrize("row", MUST_STAY_OPEN, ids=named(MUST_STAY_OPEN))
def test_what_nobody_speaks_of_stays_open(findings: list[Finding], row: Row) -> None:
    found = meant(findings, row)
    assert found
    for one in found:
        assert one.verdict == "undetermined", one.id
        assert one.missing, one.id


@pytest.mark.parametrize("fact", MUST_BE_ASKED.values(), ids=MUST_BE_ASKED)
def test_what_counsel_has_to_ask_is_named(findings: list[Finding], fact: str) -> None:
    assert fact in {gap.predicate for one in findings for gap in one.missing}
