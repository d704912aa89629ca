"""The violation summary, the paragraph and the workbook: what they tell, on whose word, and in how much room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from rightscheck import Pack
from rightscheck.casefile.load import case_from_text, load_case
from rightscheck.inference.derive import Deriver
from rightscheck.report.briefing import one_paragraph, violation_summary
from rightscheck.report.briefing.room import PAGE, lines
from rightscheck.report.dossier import Dossier
from rightscheck.report.model import Document, Heading, Item, Items, Paragraph, Picture, Table, plain
from rightscheck.report.workbook import workbook
from rightscheck.reporting import dossier

ROOT = Path(__file__).resolve().parents[2]
CASES = [
    ROOT / "cases" / "shalabayeva.yaml",
    *(ROOT / "cases" / "decided" / f"{name}.yaml" for name in ("echr-el-masri-2012", "echr-na-2017")),
]
Made = Callable[[Path], Dossier]


@pytest.fixture(scope="module")
def made(pack: Pack) -> Made:
    deriver = Deriver("reference")
    return cache(lambda file: dossier(load_case(file, pack), pack, deriver=deriver))


def texts(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if isinstance(block, (Heading, Paragraph, Picture)):
            yield plain(block.text)
        elif isinstance(block, Items):
            yield from _items(block.items)


def _items(items: tuple[Item, ...]) -> Iterator[str]:
    for item in items:
        yield plain(item.text)
        yield from _items(item.items)


def section(document: Document, title: str) -> list[str]:
    blocks = list(document.blocks)
    start = blocks.index(Heading(2, title)) + 1
    end = next((n for n in range(start, len(blocks)) if isinstance(blocks[n], Heading)), len(blocks))
    return list(texts(Document(tuple(blocks[start:end]))))


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_the_summary_has_its_parts_and_fits_on_two_pages(made: Made, file: Path) -> None:
    document = violation_summary(made(file))
    assert lines(document.blocks) <= 2 * PAGE
    headings = [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 2]
    assert headings[:2] == ["What happened", "What was likely violated"]
    assert headings[-3:] == [
        "What is not known",
        "What can be asked of the State",
        "Where it can be taken, and by when",
    ]
    assert any(isinstance(block, Picture) for block in document.blocks)
    assert "no tribunal has so found" in " ".join(texts(document))


def test_the_summary_tells_titles_first_by_whose_account_they_are_met(made: Made) -> None:
    found = section(violation_summary(made(CASES[0])), "What was likely violated")
    assert found[:2] == [
        "On the evidence as it stands, by Italy",
        "Effective, independent review before removal (CAT art 3 (procedural limb))",
    ]
    assert "On the evidence as it stands, by Kazakhstan" in found
    assert "Facts are missing on" in found[-1]


def test_facts_are_told_with_who_says_so_and_a_state_with_its_own_words(made: Made) -> None:
    document = violation_summary(made(CASES[0]))
    assert any(
        "prevented in practice from using a remedy" in one and "[Open Dialog Foundation]" in one
        for one in section(document, "What happened")
    )
    assert all(one.startswith(("Italy ", "Kazakhstan ")) for one in section(document, "What the State says"))


def test_where_no_breach_is_shown_that_is_said_and_no_more(made: Made) -> None:
    found = section(violation_summary(made(CASES[2])), "What was likely violated")
    assert found[0] == "On the facts as stated, no violation is shown. That is no finding that there was none."


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_the_paragraph_has_its_length(made: Made, file: Path) -> None:
    heading, paragraph = one_paragraph(made(file)).blocks
    assert isinstance(heading, Heading)
    assert isinstance(paragraph, Paragraph)
    text = plain(paragraph.text)
    assert 120 <= len(text.split()) <= 180
    assert text.endswith("No tribunal has so found; these are findings on the stated accounts.")


LONG = """\
case: long
title: {title}
assessed_on: 2014-01-01
people: {{{people}}}
sources: {{s: {{title: {title}, by: {title}, kind: ngo_report, speaks_for: applicant}}}}
acts:
  custody: {{kind: detention, of: [{ids}], by: ITA, date: 2013-05-29}}
  removal: {{kind: removal, of: [{ids}], by: ITA, to: KAZ, date: 2013-05-31}}
facts:
  - {{about: custody, consular_rights_told: never, asserted_by: [s]}}
  - {{about: custody, foreign_nationality_known: at_arrest, asserted_by: [s]}}
"""


def test_long_names_many_people_and_hostile_text_take_no_more_room(pack: Pack) -> None:
    ids = [f"p{number}" for number in range(12)]
    name = "'" + "<b>Very long & = name</b> " * 40 + "'"
    people = ", ".join(f"{one}: {{name: {name}, nationality: [KAZ]}}" for one in ids)
    case = case_from_text(LONG.format(title=name, people=people, ids=", ".join(ids)), "long.yaml", pack)
    made = dossier(case, pack, norms=["vccr-36-1b", "cat-3"], deriver=Deriver("reference"))
    document = violation_summary(made)
    assert lines(document.blocks) <= 2 * PAGE
    assert "and 8 more" in " ".join(texts(document)) or "and 7 more" in " ".join(texts(document))
    assert len(" ".join(texts(one_paragraph(made))).split()) < 260


def test_the_workbook_has_everything_in_tables(made: Made) -> None:
    found = made(CASES[0])
    document = workbook(found)
    blocks = list(document.blocks)
    sheets = {blocks[n - 1].text: table for n, table in enumerate(blocks) if isinstance(table, Table)}  # type: ignore[union-attr]
    assert list(sheets) == [
        *("Findings", "Elements", "Facts", "Disputes", "Missing", "Sources", "Forums", "Authorities", "Receipt"),
    ]
    assert all(len(row) == len(table.header) for table in sheets.values() for row in table.rows)
    assert all(plain(row[n]).isdigit() for table in sheets.values() for row in table.rows for n in table.counts)
    assert len(sheets["Findings"].rows) == len(found.findings.findings)
    assert len(sheets["Facts"].rows) == len(found.case.facts)
    assert len(sheets["Sources"].rows) == len(found.case.head.sources)
    assert len(sheets["Disputes"].rows) == sum(len(f.hinges) for f in found.findings.findings)
    assert ("SHA-256 of the case", found.findings.receipt.case_sha256) in sheets["Receipt"].rows
