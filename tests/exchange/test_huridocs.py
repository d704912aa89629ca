"""Records of the Events Standard Formats: linked, coded where a code fits, and never "confirmed"."""

from __future__ import annotations

import io
import re
import zipfile

from rightscheck.exchange import huridocs
from rightscheck.exchange.cells import from_csv
from rightscheck.law.pack import Pack
from rightscheck.report.dossier import Dossier
from rightscheck.report.model import Table


def test_codes_name_what_there_is(pack: Pack) -> None:
    data = huridocs.codes()
    wrongs = set(pack.vocabulary.subjects.wrongs)
    for part in ("acts", "rights"):
        assert set(data[part]["wrongs"]) <= wrongs
        assert set(data[part]["norms"]) <= set(pack.norms)
    assert set(data["acts"]["kinds"]) <= set(pack.vocabulary.subjects.acts)
    assert set(data["instruments"]) <= set(pack.instruments)
    assert set(data["sources"]) <= set(pack.standards.evidence.kinds)
    codes = [*data["acts"]["wrongs"].values(), *data["acts"]["norms"].values(), *data["instruments"].values()]
    assert all(re.fullmatch(r"(\d\d)+", code) for code in codes)


def test_records_are_linked(founding: Dossier) -> None:
    found = huridocs.tables([founding])
    people = {record["0901"] for record in found["Person"]}
    acts = {record["2101"] for record in found["Act"]}
    assert {record["2102"] for record in found["Act"]} <= people
    assert {record["2402"] for record in found["Involvement"]} <= people
    assert {record["2404"] for record in found["Involvement"]} == acts
    assert {record["2502"] for record in found["Information"]} <= people
    assert {one for record in found["Biographic Details"] for one in (record["2302"], record["2303"])} <= people
    assert {record["2103"] for record in found["Act"]} == {found["Event"][0]["0101"]} == {"shalabayeva"}


def test_acts_agree_with_what_was_found(founding: Dossier) -> None:
    found = huridocs.tables([founding])
    breaches = [
        (f.cite.text, person)
        for f in founding.findings.findings
        if f.kind == "duty" and f.verdict in ("established", "indicated", "contested", "arguable")
        for person in f.persons
    ]
    remarks = [record["2150"] for record in found["Act"] if record.get("2150")]
    assert len(remarks) == len(breaches)
    assert all(any(remark.startswith(cite) for remark in remarks) for cite, _ in breaches)
    removals = [record for record in found["Act"] if record["2109"] == "330101"]
    assert len(removals) == 2 and removals[0]["2111"] == "2013-05-31" and removals[0]["2111_1"] == "01"
    torture = [record for record in found["Act"] if record["2109"] == "380101"]
    assert torture and {record["2155"] for record in torture} >= {"1501", "0201", "0104"}


def test_nothing_is_confirmed(founding: Dossier) -> None:
    (event,) = huridocs.tables([founding])["Event"]
    assert event["0151"] == "03"
    assert "no tribunal has so found" in event["0150"]


def test_formats(founding: Dossier) -> None:
    found = huridocs.tables([founding])
    with zipfile.ZipFile(io.BytesIO(huridocs.as_zip(found))) as archive:
        rows = from_csv(archive.read("act.csv"))
    assert rows[0][:2] == ["2101 Act Record Number", "2102 Victim"]
    assert len(rows) == len(found["Act"]) + 1
    sheets = [block for block in huridocs.document(found).blocks if isinstance(block, Table)]
    assert len(sheets) == len(found)
    assert "EU Charter art 18" in huridocs.without_code([founding])
