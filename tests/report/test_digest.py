"""Digests: what many cases come to is the same however they are counted, and no file is lost."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rightscheck import Pack, check, load_case
from rightscheck.appraisal.findings import Verdict
from rightscheck.digesting import Cell, Digest, Record, digest
from rightscheck.report.digest import digest as page
from rightscheck.report.model import Document, Table, plain
from rightscheck.spreading import Failed

ROOT = Path(__file__).resolve().parents[2]
DECIDED = ROOT / "cases" / "decided"
FILES = [DECIDED / "echr-saadi-2008.yaml", DECIDED / "cat-elmi-1999.yaml"]
NORMS = ["cat-3", "echr-3", "vccr-36-1b"]
VERDICTS = st.sampled_from(get_args(Verdict))


def cells(norms: list[str]) -> st.SearchStrategy[Cell]:
    years = st.integers(1990, 1993) | st.sampled_from(["several", "none"])
    return st.builds(Cell, st.sampled_from(norms), st.sampled_from(["ITA", "KAZ"]), years, VERDICTS)


def records(norms: list[str]) -> st.SearchStrategy[Record | Failed]:
    counts = st.dictionaries(cells(norms), st.integers(1, 9), max_size=6).map(lambda found: tuple(found.items()))
    files = st.integers(0, 10**6).map(lambda number: f"/data/{number}.yaml")
    good = st.builds(Record, files, st.just("c"), st.just("A case"), st.just(("ITA",)), st.just((1990,)), counts)
    return st.one_of(good, good, good, st.builds(Failed, files, st.just(("wrong",))))


def added(found: list[Record | Failed]) -> Digest:
    made = Digest("0" * 64, "reference")
    for one in found:
        made.add(one)
    return made


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


@settings(max_examples=50)
@given(results=st.lists(records(NORMS), max_size=6))
def test_totals_reconcile(pack: Pack, results: list[Record | Failed]) -> None:
    found = added(results)
    for by in (found.by_norm, found.by_state, found.by_year):
        assert sum(by.values(), Counter()) == found.findings
    assert sum((Counter(line.findings) for line in found.lines), Counter()) == found.findings
    if not found.lines:
        return
    overall, *counted, cases = tables(page(found, pack))[:5]
    total = found.findings.total()
    assert [int(plain(row[1])) for row in overall.rows][-1] == total
    assert sum(int(plain(row[1])) for row in overall.rows[:-1]) == total
    for table in counted:
        *rows, last = [[int(plain(cell)) for cell in row[1:]] for row in table.rows]
        assert [sum(column) for column in zip(*rows, strict=True)] == last or not rows
        assert all(sum(row[:-1]) == row[-1] for row in (*rows, last))
        assert last[-1] == total - found.findings["not_applicable"]
    assert len(cases.rows) == len(found.lines)


@given(st.lists(records(NORMS), max_size=6))
def test_the_order_of_files_changes_no_count(found: list[Record | Failed]) -> None:
    one, other = added(found), added(found[::-1])
    assert (one.findings, one.by_norm, one.by_state, one.by_year) == (
        *(other.findings, other.by_norm, other.by_state, other.by_year),
    )
    assert one.lines == other.lines[::-1]


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    file = tmp_path / "bad.yaml"
    file.write_text("case: [", encoding="utf-8")
    return file


@pytest.fixture
def quick(pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rightscheck.digesting.load_pack", lambda folder=None: pack)


def counted(files: list[Path], jobs: int, norms: list[str] | None = None) -> Digest:
    made, results = digest(files, norms=norms, jobs=jobs, engine="reference")
    for one in results:
        made.add(one)
    return made


@pytest.mark.usefixtures("quick")
def test_a_digest_counts_what_check_finds(pack: Pack) -> None:
    found = counted(FILES, 1)
    want: Counter[Verdict] = Counter()
    for file in FILES:
        duties = [f for f in check(load_case(file, pack), pack).findings if f.kind == "duty" and f.binding]
        want.update(f.verdict for f in duties)
    assert found.findings == want


def test_workers_give_the_same_in_the_same_order_and_a_bad_file_stops_nothing(bad: Path) -> None:
    files = [FILES[0], bad, FILES[1], bad.with_name("none.yaml")]
    alone, together = counted(files, 1, ["cat-3"]), counted(files, 2, ["cat-3"])
    assert alone == together
    assert [line.file for line in together.lines] == [str(FILES[0]), str(FILES[1])]
    assert [one.file for one in together.failed] == [str(bad), str(files[-1])]
    assert all(one.problems for one in together.failed)


@pytest.mark.usefixtures("quick")
def test_a_fault_in_one_file_is_said_without_its_text(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("about Ana")

    monkeypatch.setattr("rightscheck.digesting.bare_verdict", fail)
    found = counted(FILES[:1], 1, ["cat-3"])
    assert "RuntimeError in test_digest.py" in found.failed[0].problems[0]
    assert "Ana" not in found.failed[0].problems[0]


def test_the_page_says_what_it_is_and_names_every_file(pack: Pack) -> None:
    counts = ((Cell("cat-3", "ITA", 2013, "established"), 2), (Cell("vccr-36-1b", "ITA", "none", "undetermined"), 1))
    good = Record("/data/a/good.yaml", "good", "A good case", ("ITA",), (2013, "none"), counts)
    document = page(added([good, Failed("/data/b/bad.yaml", ("one", "two"))]), pack)
    texts = " ".join(plain(block.text) for block in document.blocks if hasattr(block, "text"))
    assert "not violations found by a tribunal" in texts
    assert "1 case was checked. There are 3 findings." in texts
    assert "1 file could not be checked and is in no count." in texts
    *_, cases, failed = tables(document)
    assert cases.rows == (
        (
            *("A good case", "Italy"),
            *(f"Met: {pack.norms['cat-3'].title}. Facts are missing on 1 finding.", "a/good.yaml"),
        ),
    )
    assert failed.rows == (("b/bad.yaml", "2"),)
