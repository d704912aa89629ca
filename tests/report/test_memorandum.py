"""The legal memorandum: everything found is in it, with its sources, and nothing is said stronger than it was found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from rightscheck import load_case, load_law
from rightscheck.appraisal.findings import LABELS, Element, Finding
from rightscheck.report.dossier import Dossier
from rightscheck.report.memorandum import memorandum
from rightscheck.report.model import (
    Authorities,
    Block,
    Document,
    Heading,
    Item,
    Items,
    Note,
    Paragraph,
    Table,
    Text,
    inlines,
    plain,
)
from rightscheck.report.words import decisive
from rightscheck.reporting import dossier
from rightscheck.truth import Truth

CASES = Path(__file__).resolve().parents[2] / "cases"
FILES = ("shalabayeva.yaml", "decided/icj-avena-2004.yaml")


@cache
def made(file: str) -> tuple[Dossier, Document]:
    law = load_law()
    found = dossier(load_case(CASES / file, law), law)
    return found, memorandum(found)


@pytest.fixture(params=FILES)
def file(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def texts(block: Block) -> Iterator[Text]:
    """Every text of a block, in the order in which it is read."""
    if isinstance(block, Heading | Paragraph):
        yield block.text
    elif isinstance(block, Items):
        for item in block.items:
            yield from _item_texts(item)
    elif isinstance(block, Table):
        yield block.caption
        yield from (cell for row in (block.header, *block.rows) for cell in row)
    elif isinstance(block, Authorities):
        yield from (entry.text for _, entries in block.groups for entry in entries)


def _item_texts(item: Item) -> Iterator[Text]:
    yield item.text
    for below in item.items:
        yield from _item_texts(below)


def notes(document: Document) -> Iterator[tuple[int, str]]:
    """Each footnote in order, with the number of the paragraph to which it belongs."""
    number = 0
    for block in document.blocks:
        number = block.number or number if isinstance(block, Paragraph) else number
        for text in texts(block):
            yield from ((number, plain(one.runs)) for one in inlines(text) if isinstance(one, Note))


def whole(document: Document) -> str:
    return "\n".join(plain(text) for block in document.blocks for text in texts(block))


def section(document: Document, heading: str) -> list[Block]:
    """The blocks below a heading that begins so, to the next heading that is not below it."""
    start = next(n for n, b in enumerate(document.blocks) if isinstance(b, Heading) and b.text.startswith(heading))
    first = document.blocks[start]
    assert isinstance(first, Heading)
    found: list[Block] = [first]
    for block in document.blocks[start + 1 :]:
        if isinstance(block, Heading) and block.level <= first.level:
            break
        found.append(block)
    return found


def told(document: Document, found: Dossier) -> Iterator[tuple[Finding, list[Block]]]:
    """The findings that have a part of their own, with it: the first of those that are told together."""
    for block in document.blocks:
        match = re.match(r"Finding \d+\.", block.text) if isinstance(block, Heading) else None
        if match:
            part = section(document, match[0])
            said = " ".join(plain(text) for text in texts(part[1]))
            yield (
                next(
                    f
                    for f in found.findings.findings
                    if f"{match[0]} {f.cite.text}: {f.title}" == part[0].text  # type: ignore[union-attr]
                    and found.words.persons(f).split(" and ")[0] in said
                    and f"'{f.act}'" in said
                    and f.verdict not in ("undetermined", "not_applicable")
                ),
                part,
            )


def test_every_provision_is_in_it(file: str) -> None:
    found, document = made(file)
    text = whole(document)
    assert not [f.norm for f in found.findings.findings if f.cite.text not in text and f.kind != "admissibility"]
    shown = [f for f in found.findings.findings if f.kind == "admissibility" and f.verdict != "not_applicable"]
    assert all(f.cite.text in text for f in shown)


def test_paragraphs_are_numbered_throughout(file: str) -> None:
    _, document = made(file)
    numbers = [block.number for block in document.blocks if isinstance(block, Paragraph) and block.number]
    assert numbers == list(range(1, len(numbers) + 1))


def test_references_to_notes_lead_to_the_full_citation(file: str) -> None:
    found, document = made(file)
    full: dict[str, set[str]] = {}
    for authority in found.pack.authorities.values():
        full.setdefault(authority.short or authority.cite, set()).add(authority.cite)
    for instrument in found.pack.instruments.values():
        cite = instrument.citation.oscola.removesuffix(f" ({instrument.citation.short})")
        full.setdefault(instrument.citation.short, set()).add(cite)
    numbered = [text for _, text in notes(document)]
    references = 0
    for number, text in enumerate(numbered, 1):
        for match in re.finditer(r"\(n (\d+)\)", text):
            before = text[: match.start()].rstrip()
            short = max((name for name in full if before.endswith(name)), key=len)
            assert int(match[1]) < number
            assert any(cite in numbered[int(match[1]) - 1] for cite in full[short])
            references += 1
    assert references > 10


def test_the_table_of_authorities_has_what_is_cited_and_where(file: str) -> None:
    _, document = made(file)
    table = next(block for block in document.blocks if isinstance(block, Authorities))
    numbered = list(notes(document))
    entries = {plain(entry.text): entry.paragraphs for _, group in table.groups for entry in group}
    for cite, paragraphs in entries.items():
        first = next(n for n, (_, text) in enumerate(numbered, 1) if cite in text)
        where = {number for number, text in numbered if cite in text}
        assert numbered[first - 1][0] == paragraphs[0]
        assert where <= set(paragraphs)
    again = {number for number, text in numbered if re.search(r"\(n \d+\)", text)}
    assert again <= {number for paragraphs in entries.values() for number in paragraphs}


def test_disputed_facts_name_who_disputes_them(file: str) -> None:
    found, document = made(file)
    part = "\n".join(plain(text) for block in section(document, "The facts") for text in texts(block))
    for fact in found.case.facts:
        for mention in fact.provenance.denied_by:
            source = found.case.head.sources[mention.source]
            assert (source.by or source.title) in part


def test_every_fact_is_told_with_its_sources(file: str) -> None:
    found, document = made(file)
    number = {key: n for n, key in enumerate(found.case.head.sources, 1)}
    part = [
        plain(one.runs)
        for b in section(document, "The facts")
        for t in texts(b)
        for one in inlines(t)
        if isinstance(one, Note)
    ]
    for fact in found.case.facts:
        p = fact.provenance
        for mention in (*p.asserted_by, *p.denied_by, *p.conceded_by, *p.found_by):
            assert any(f"Exhibit {number[mention.source]}" in note and mention.at in note for note in part)


def test_what_decided_an_element_has_its_sources_in_a_footnote() -> None:
    found, document = made(FILES[0])
    number = {key: n for n, key in enumerate(found.case.head.sources, 1)}
    checked = 0
    for finding, part in told(document, found):
        said = " ".join(plain(text) for block in part for text in texts(block))
        cited = " ".join(plain(one.runs) for b in part for t in texts(b) for one in inlines(t) if isinstance(one, Note))
        if "The reasons are those of" in said or "See Finding" in said:
            continue
        deciding = decisive(finding, "weighed")
        by_id = {element.id: element for element in finding.elements}
        for element in finding.elements:
            line = list(_line(element, by_id))
            if any(one.role not in ("element", "argument_for") or one.id not in deciding for one in line):
                continue
            for fact in element.facts:
                if (
                    element.value is Truth.TRUE
                    and fact.supports is Truth.TRUE
                    and any(word.source for word in fact.said)
                ):
                    sources = {number[word.source] for word in fact.said if word.source}
                    assert sources <= _exhibits(cited), (finding.id, element.id)
                    checked += 1
    assert checked


def _line(element: Element, by_id: dict[str, Element]) -> Iterator[Element]:
    """An element with everything above it."""
    here: Element | None = element
    while here is not None:
        yield here
        here = by_id.get(here.parent or "")


def _exhibits(text: str) -> set[int]:
    found: set[int] = set()
    for match in re.finditer(r"Exhibits? ([\d–, and]+)", text):
        for first, last in re.findall(r"(\d+)(?:–(\d+))?", match[1]):
            found |= set(range(int(first), int(last or first) + 1))
    return found


def test_nothing_is_said_stronger_than_it_was_found(file: str) -> None:
    found, document = made(file)
    parts = list(told(document, found))
    assert parts
    for finding, part in parts:
        first = part[1]
        assert isinstance(first, Paragraph)
        text = plain(first.text)
        assert text.startswith(f"{LABELS[finding.verdict][:1].upper()}{LABELS[finding.verdict][1:]}.")
        if finding.verdict not in ("established", "indicated"):
            assert ", the elements are met. If" not in text.replace("the elements are met; on the evidence", "")
    assert " violated " not in whole(document).replace("may or may not be violated", "")


def test_the_summary_says_each_provision_once_by_its_strongest_verdict() -> None:
    found, document = made(FILES[0])
    tables = [block for block in section(document, "Summary") if isinstance(block, Table)]
    assert [table.caption.partition(":")[0] for table in tables] == ["Italy", "Kazakhstan"]
    rows = {plain(row[0]): plain(row[1]) for row in tables[0].rows}
    met = {
        f.cite.text
        for f in found.findings.findings
        if f.verdict == "indicated" and f.kind == "duty" and f.duty_bearer == "ITA"
    }
    assert {re.sub(r" \[.*", "", cite) for cite in rows["Met on the evidence as it stands"].split("; ")} == met


def test_the_same_dossier_gives_the_same_memorandum() -> None:
    found, document = made(FILES[1])
    assert memorandum(found) == document


ASSESSED = """
case: assessed
title: A case with counsel's view
assessed_on: 2013-08-27
people: {a: {name: Anna, nationality: [KAZ]}}
sources: {counsel: {title: Statement, kind: party_statement, speaks_for: applicant}}
acts: {arrest: {kind: detention, of: [a], by: ITA, date: 2013-05-29}}
facts:
  - {about: arrest, foreign_nationality_known: at_arrest, asserted_by: [counsel]}
assessments:
  - {element: vccr-36-1b.not-told, about: arrest, answer: yes, by: Counsel B., reasons: The log is blank.}
"""


def test_assessments_are_marked_and_kept_apart(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text(ASSESSED, encoding="utf-8")
    law = load_law()
    document = memorandum(dossier(load_case(tmp_path / "case.yaml", law), law, norms=["vccr-36-1b"]))
    assert document.header.startswith("Privileged")
    part = section(document, "Assessments of counsel (privileged)")
    inside = "\n".join(plain(text) for block in part for text in texts(block))
    outside = whole(document).replace(inside, "")
    assert "The log is blank." in inside
    assert "The log is blank." not in outside
    plainly = memorandum(made(FILES[1])[0])
    assert plainly.header.startswith("Confidential")


def test_bluebook_counts_what_it_could_not_transform() -> None:
    found, _ = made(FILES[0])
    text = whole(memorandum(replace(found, style="bluebook")))
    assert re.search(r"\d+ works are cited in the form of the rule pack", text)
