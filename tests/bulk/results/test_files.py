"""The files of a result: read back, they say the same, run nothing, and are the same bytes for the same rows."""

from __future__ import annotations

import csv
import hashlib
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import openpyxl
import polars as pl
import pytest

from rightscheck.bulk.results import workbook
from rightscheck.bulk.results.page import document
from rightscheck.bulk.results.published import Published, published
from rightscheck.bulk.results.screening import DECIDED, MET, Screening
from rightscheck.bulk.results.uwazi import INDICATOR
from rightscheck.bulk.results.wording import NOTICE
from rightscheck.bulk.results.writing import write_all
from rightscheck.exchange.archive import member
from rightscheck.exchange.cells import from_csv
from rightscheck.language import speaking
from rightscheck.law.pack import Pack
from rightscheck.report.model import Heading, Picture, Table

from ...translating import marked_language
from .sample import NORMS, REASONS, STATES, Sample, counted, rows_of, sample

NAMES = {
    "README.txt", "counts.csv", "counts.parquet", "manifest.json", "report.html", "summary.xlsx", "uwazi/indicator.zip",
    "uwazi/template.csv", "verdicts.csv", "verdicts.parquet",
}  # fmt: skip


def names(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def written(made: Sample, out: Path, smallest: int = 11) -> Path:
    write_all(made.screening, made.parts, out, smallest, states=STATES, reasons=REASONS)
    return out


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    return sample(tmp_path_factory.mktemp("screening"))


@pytest.fixture(scope="module")
def out(made: Sample, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(made, tmp_path_factory.mktemp("out"))


@pytest.fixture(scope="module")
def found(made: Sample) -> Published:
    return published(made.screening, states=STATES, reasons=REASONS)


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_file_is_there_and_in_the_manifest(out: Path) -> None:
    assert names(out) == NAMES
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert set(manifest["files"]) == NAMES - {"manifest.json"}
    for name, mark in manifest["files"].items():
        assert hashlib.sha256((out / name).read_bytes()).hexdigest() == mark
    assert manifest["rules_files"] == {"norms/one.yaml": "1", "instruments/treaty.yaml": "2"}
    assert manifest["key"] == ["Case"] and set(manifest["norms"]) == {norm.column for norm in NORMS}


def test_the_same_rows_give_the_same_bytes(made: Sample, out: Path, tmp_path: Path) -> None:
    again = written(made, tmp_path / "again")
    # As a run of another division of work has them: other parts, counts in another order.
    other = sample(tmp_path / "other", made.rows, size=333)
    shuffled = Screening(
        **{**vars(other.screening), "by": other.screening.by.reverse(), "counts": other.screening.counts.reverse()}
    )
    third = written(Sample(shuffled, made.rows, other.parts), tmp_path / "third")
    for name in NAMES:
        assert (again / name).read_bytes() == (out / name).read_bytes(), name
        assert (third / name).read_bytes() == (out / name).read_bytes(), name


def test_verdicts_are_those_of_the_rows(made: Sample, out: Path) -> None:
    frame = pl.read_parquet(out / "verdicts.parquet")
    assert frame.equals(made.rows)
    rows = table(out / "verdicts.csv")
    assert "told" not in rows[0] and "_digest" not in rows[0]
    assert [row["custody"] for row in rows] == made.rows["custody"].cast(pl.String).to_list()
    assert [row["row"] for row in rows] == [str(n) for n in range(1, len(rows) + 1)]
    assert rows[6]["Case"] == "'=C7" and rows[0]["Case"] == "C1"


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("=1", "'=1"),
        ("+a", "'+a"),
        ("-12.5", "-12.5"),
        ("-x", "'-x"),
        ("@x", "'@x"),
        ("\tx", "'\tx"),
        ("'=1", "''=1"),
        ("-1=2", "'-1=2"),
        ("a=b", "a=b"),
        ("-1\n", "'-1\n"),
    ],
)
def test_cells_of_a_table_run_nothing(tmp_path: Path, cell: str, shown: str) -> None:
    rows = rows_of(20).with_columns(pl.lit(cell).alias("Case"))
    path = written(sample(tmp_path / "in", rows), tmp_path / "out") / "verdicts.csv"
    assert {row["Case"] for row in table(path)} == {shown}
    assert {row[0] for row in list(from_csv(path.read_bytes()))[1:]} != set()


def test_counts_agree_with_the_rows(made: Sample, out: Path) -> None:
    frame = pl.read_parquet(out / "counts.parquet")
    assert frame.schema["n"] == pl.UInt64 and frame["n"].null_count() == 0
    assert (frame["n"] >= 11).all()
    for dimension, value, column, verdict, n in frame.filter(pl.col("value") != "…").iter_rows():
        rows = made.rows.filter(pl.col(dimension) == value) if dimension else made.rows
        right = rows if verdict == "all" else rows.filter(pl.col(column).cast(pl.String).is_in(verdict.split("+")))
        assert right.height == n, (dimension, value, column, verdict)
    assert len(table(out / "counts.csv")) == frame.height


def test_all_counts_are_printed_where_that_is_asked_for(made: Sample, tmp_path: Path) -> None:
    path = written(made, tmp_path, smallest=0)
    printed = pl.read_parquet(path / "counts.parquet").filter(pl.col("verdict") != "all")
    kept = ("destination", "nationality", "year", "office")
    total = counted(made.rows).select(pl.lit("").alias("dimension"), pl.lit("").alias("value"), pl.all())
    right = pl.concat([total, counted(made.rows, *kept).filter(pl.col("column") != "told")])
    order = ["dimension", "value", "column", "verdict"]
    assert printed.sort(order).equals(right.sort(order))
    assert "withheld" not in (path / "report.html").read_text(encoding="utf-8")


def test_no_page_tells_a_small_count(made: Sample, out: Path) -> None:
    """Whatever the formats: every number beside a norm is zero, or large enough, or no count of rows."""
    book = openpyxl.load_workbook(out / "summary.xlsx", read_only=True)
    for sheet in book.worksheets[1:-1]:
        numbers = [cell for row in sheet.iter_rows(values_only=True) for cell in row if isinstance(cell, int)]
        assert numbers and not [n for n in numbers if 0 < n < 11], sheet.title
    header, *rows = from_csv(member((out / "uwazi" / "indicator.zip").read_bytes(), "import.csv"))
    counts = [at for at, name in enumerate(header) if name.startswith("Rows") or name in ("Met", "Could be assessed")]
    assert not [row[at] for row in rows for at in counts if row[at] and 0 < int(row[at]) < 11]


class Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def of(self, tag: str) -> Iterator[dict[str, str | None]]:
        return (attributes for name, attributes in self.tags if name == tag)


def test_the_page_needs_nothing_else_and_can_be_read_aloud(out: Path) -> None:
    text = (out / "report.html").read_text(encoding="utf-8")
    page = Page(text)
    assert not re.search(r"(?:src|href)\s*=\s*[\"'](?!#)", text) and "<script" not in text and "@import" not in text
    assert "url(" not in text.replace("url(#", "")
    assert next(page.of("html"))["lang"] == "en"
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1 and levels.count(1) == 1 and all(b - a <= 1 for a, b in pairwise(levels))
    assert len(list(page.of("table"))) == len(list(page.of("caption")))
    assert all(one.get("scope") in ("col", "row") for one in page.of("th"))
    pictures = list(page.of("svg"))
    assert len(pictures) >= 4 and all(one["role"] == "img" and one["aria-label"] for one in pictures)
    assert "Review of an &lt;expulsion&gt; &amp; more" in text


def test_every_part_of_the_page_says_what_it_is(out: Path, found: Published) -> None:
    text = (out / "report.html").read_text(encoding="utf-8")
    assert text.count(NOTICE) >= text.count("<h2")
    assert "@top-center" in text and document(found).header == NOTICE
    titles = [block.text for block in document(found).blocks if isinstance(block, Heading)]
    assert {"By destination", "By year", "Rows in quarantine", "What these figures do not say"} <= set(titles)


def test_rows_add_up_on_the_page(found: Published) -> None:
    tables = [block for block in document(found).blocks if isinstance(block, Table)]
    read, *others = (int(str(row[1])) for row in tables[0].rows)
    assert read == sum(others) == found.screening.read


def test_rates_have_their_denominators(made: Sample, found: Published) -> None:
    tables = {block.caption: block for block in document(found).blocks if isinstance(block, Table)}
    rows = {row[1]: row[2] for row in tables["Norms by the number of rows in which they are met"].rows}
    for norm in NORMS[1:]:
        verdicts = made.rows[norm.column].cast(pl.String)
        met, decided = (verdicts.is_in(list(some)).sum() for some in (MET, DECIDED))
        assert rows[norm.citation] == f"{met} of {decided} ({100 * met / decided:.1f}%)"
    assert list(tables["Norms that no column can settle"].rows) == [(NORMS[0].title, NORMS[0].citation, NORMS[0].why)]


def test_pictures_have_words(found: Published) -> None:
    pictures = [block for block in document(found).blocks if isinstance(block, Picture)]
    time = next(one for one in pictures if "over time" in one.title)
    assert all(str(year) in time.text for year in range(2012, 2017))
    assert any("Kazakhstan" in one.text for one in pictures)


def test_every_word_can_be_translated(made: Sample, pack: Pack, tmp_path: Path) -> None:
    (tmp_path / "eo").mkdir()
    with speaking(marked_language(pack, tmp_path / "eo")):
        page = document(published(made.screening, states=STATES, reasons=REASONS))
        heads = [block.text for block in page.blocks if isinstance(block, Heading)]
        assert all("«" in text for text in heads)
        cells = [cell for block in page.blocks if isinstance(block, Table) for cell in block.header if cell]
        assert all("«" in cell or cell in [norm.title for norm in NORMS] or cell == "office" for cell in cells)
        written(made, tmp_path / "out")


def test_the_workbook_is_text_but_for_counts(out: Path, found: Published) -> None:
    book = openpyxl.load_workbook(out / "summary.xlsx")
    assert book.sheetnames == ["About", "Norms", "Destination", "Nationality", "Year", "office", "Quarantine"]
    about = [row[0] for row in book["About"].iter_rows(values_only=True)]
    assert about[1] == f"{NOTICE}." and len(about) > 15
    for sheet in book.worksheets:
        assert NOTICE in sheet.oddHeader.center.text and NOTICE in sheet.oddFooter.center.text
        assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "inlineStr"}
    norms = {row[0]: row for row in book["Norms"].iter_rows(values_only=True)}
    custody = norms["custody"]
    line = found.line(NORMS[3])
    assert custody[5] == 1500 and custody[13:15] == (line.total(MET), line.total(DECIDED))


def test_long_sheets_are_divided(found: Published, tmp_path: Path) -> None:
    workbook.write_workbook(found, tmp_path, most_rows=5)
    book = openpyxl.load_workbook(tmp_path / "summary.xlsx")
    parts = [name for name in book.sheetnames if name.startswith("Destination")]
    assert parts == ["Destination", "Destination 2", "Destination 3"]
    assert [book[name].max_row for name in parts] == [6, 6, 6]
    assert len({book[name]["A1"].value for name in parts}) == 1
    assert names(tmp_path) == {"summary.xlsx"}


def test_uwazi_takes_the_package(out: Path, found: Published) -> None:
    header, *rows = from_csv(member((out / "uwazi" / "indicator.zip").read_bytes(), "import.csv"))
    labels = [one.label for one in INDICATOR.properties]
    assert header == ["Title", *labels]
    template = from_csv((out / "uwazi" / "template.csv").read_bytes())
    assert [line[0] for line in template[1:]] == header
    assert len({row[0] for row in rows}) == len(rows) > 10
    entity = dict(zip(header, rows[0], strict=True))
    assert entity["Norm"] == "procedure::Review of an <expulsion> & more"
    assert entity["Counted by"] == "All rows" and entity["Rows"] == "1500"
    assert entity["Met"] and entity["Could be assessed"] in entity["Rate"] and NOTICE in entity["What this is"]


def test_no_rows_at_all(tmp_path: Path) -> None:
    nothing = sample(tmp_path / "in", rows_of(0))
    path = written(nothing, tmp_path / "out")
    assert names(path) == NAMES
    assert "4 rows were read." in (path / "report.html").read_text(encoding="utf-8")


def test_rows_that_do_not_add_up_are_refused(made: Sample) -> None:
    with pytest.raises(ValueError, match="quarantine"):
        Screening(**{**vars(made.screening), "read": 3})
