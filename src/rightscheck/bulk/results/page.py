"""The report of a screening: a document, and the page that is written of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from rightscheck.bulk.results import wording
from rightscheck.bulk.results.breakdown import breakdowns
from rightscheck.bulk.results.charts import Bar, bars
from rightscheck.bulk.results.published import Published
from rightscheck.bulk.results.screening import DECIDED, MET, OUTSIDE, ScreenedNorm
from rightscheck.bulk.results.suppression import Line
from rightscheck.language import current, marked, tr
from rightscheck.report import html
from rightscheck.report.model import Block, Document, Heading, Item, Items, Note, Paragraph, Run, Table, Text

MOST_NORMS: Final = 40
"""So many norms a table of the page has; the workbook has all."""
_MOST_BARS: Final = 12
_OUTCOMES: Final = (
    (marked("Met"), tuple(MET)),
    (marked("Disputed or thin"), ("contested", "arguable")),
    (marked("No breach shown"), ("no_breach_shown",)),
    (marked("Facts are missing"), ("undetermined",)),
    (marked("Does not apply, or no act"), OUTSIDE),
)
"""The outcomes of norms in few columns; the workbook has every verdict."""
_ROWS: Final = (
    marked("Read"),
    marked("Screened: some norm could be assessed"),
    marked("Screened: no norm could be assessed"),
    marked("In quarantine"),
)
_HASHES: Final = (
    ("table_sha256", marked("Table (SHA-256)")),
    ("map_sha256", marked("Map (SHA-256)")),
    ("rules_sha256", marked("Rules (SHA-256)")),
    ("rightscheck", marked("Version of rightscheck")),
    ("command", marked("Command")),
)
# Browsers that know margin boxes print the notice and the number on every page; the others print what stands in parts.
_PRINT: Final = (
    "@page {{ @top-center {{ content: {text}; font-size: 9pt; }} @bottom-center {{ content: counter(page); }} }}\n"
)


def write_page(found: Published, out: Path) -> None:
    """Write `report.html` into a folder: one file that needs nothing else."""
    text = html.render(document(found))
    style = _PRINT.format(text=_css(tr(wording.NOTICE)))
    (out / "report.html").write_text(text.replace("</style>", f"{style}</style>", 1), encoding="utf-8", newline="\n")


def _css(text: str) -> str:
    """A text as a string of CSS, in which nothing ends the string or the element around it."""
    return '"' + "".join(c if c.isalnum() or c == " " else f"\\{ord(c):06x}" for c in text) + '"'


def document(found: Published) -> Document:
    """The report as a document."""
    spoken = current()
    return Document(
        tuple(_Page(found).blocks()),
        lang=spoken.code,
        direction=spoken.direction,
        contents=True,
        header=tr(wording.NOTICE),
    )


class _Page:
    def __init__(self, found: Published) -> None:
        self.found = found
        self.screening = found.screening

    def blocks(self) -> Iterator[Block]:
        yield Heading(1, tr("Screening: {title}", title=self.screening.map.title))
        yield Paragraph(f"{tr(wording.NOTICE)}.", "strong")
        for number, (title, part) in enumerate(self._parts()):
            yield Heading(2, title)
            if number:
                yield Paragraph(f"{tr(wording.NOTICE)}.", "faint")
            yield from part

    def _parts(self) -> Iterator[tuple[str, Iterator[Block]]]:
        yield tr("What was read"), self._read()
        yield tr("What the words mean"), self._meanings()
        yield tr("Norms that are met most often"), self._leading()
        yield tr("All outcomes by norm"), self._outcomes()
        yield tr("Norms that could not be assessed"), self._not_assessable()
        yield from breakdowns(self.found)
        yield tr("Rows in quarantine"), self._quarantine()
        yield tr("What these figures do not say"), iter([Items(tuple(map(Item, wording.limits())))])
        yield tr("How to get the same result"), self._again()

    def _read(self) -> Iterator[Block]:
        for text in list(wording.about(self.found))[1:]:
            yield Paragraph(text)
        screening = self.screening
        numbers = (screening.read, self.found.assessed, self.found.not_assessable, screening.quarantined)
        yield Table(
            (tr("Rows"), tr("Count")),
            tuple((tr(name), wording.count_words(n)) for name, n in zip(_ROWS, numbers, strict=True)),
            caption=tr("Rows of the table"),
            widths=(4, 1),
            counts=(1,),
        )
        if screening.notes:
            yield Table(
                (tr("Remark on reading"), tr("Count")),
                tuple((note, str(n)) for note, n in sorted(screening.notes.items())),
                caption=tr("Remarks on reading the table"),
                widths=(4, 1),
                counts=(1,),
            )

    def _meanings(self) -> Iterator[Block]:
        yield Items(tuple(map(Item, wording.meanings())))

    def _leading(self) -> Iterator[Block]:
        norms = self.found.leading[:MOST_NORMS]
        if not norms:
            yield Paragraph(tr("No norm is met in so many rows that it could be printed."))
            return
        shown = [
            Bar(norm.title, line.total(MET), wording.rate_words(norm, line))
            for norm in norms[:_MOST_BARS]
            for line in (self.found.line(norm),)
        ]
        yield bars(tr("Rows in which a norm is met"), shown)
        yield Table(
            (tr("Norm"), tr("Provision"), tr("Met, of the rows in which it could be assessed")),
            tuple(
                (self._title(norm), norm.citation, wording.rate_words(norm, self.found.line(norm))) for norm in norms
            ),
            caption=tr("Norms by the number of rows in which they are met"),
            widths=(4, 3, 3),
        )

    @staticmethod
    def _title(norm: ScreenedNorm) -> str:
        if norm.column == norm.norm:
            return norm.title
        return tr("{title} (act ‘{act}’)", title=norm.title, act=norm.act)

    def _outcomes(self) -> Iterator[Block]:
        """All norms that could be assessed in some row."""
        norms = [norm for norm in self.found.assessable if self.found.line(norm).total(DECIDED) != 0]
        if len(norms) < len(self.found.assessable):
            text = tr("Norms are left out that could be assessed in no row. The workbook has all.")
            yield Paragraph(text, "faint")
        if norms:
            yield Table(
                (tr("Norm"), *(tr(name) for name, _ in _OUTCOMES)),
                tuple(self._row(norm, self.found.line(norm)) for norm in norms[:MOST_NORMS]),
                caption=tr("Rows by outcome"),
                widths=(5, *(2 for _ in _OUTCOMES)),
                counts=tuple(range(1, len(_OUTCOMES) + 1)),
            )

    def _row(self, norm: ScreenedNorm, line: Line) -> tuple[Text, ...]:
        name: Text = (Run(self._title(norm)), Note((Run(norm.citation),)))
        return (name, *(wording.count_words(line.total(verdicts)) for _, verdicts in _OUTCOMES))

    def _not_assessable(self) -> Iterator[Block]:
        left = [norm for norm in self.screening.norms if not norm.assessable]
        if not left:
            yield Paragraph(tr("The columns of the table can settle every norm."))
            return
        yield Paragraph(tr("On these norms the table says nothing. They may have been violated in every row."))
        yield Table(
            (tr("Norm"), tr("Provision"), tr("Why it could not be assessed")),
            tuple((self._title(norm), norm.citation, norm.why) for norm in left),
            caption=tr("Norms that no column can settle"),
            widths=(4, 2, 5),
        )

    def _quarantine(self) -> Iterator[Block]:
        rows = sorted(
            self.screening.reasons.select("reason", "column", "n").iter_rows(), key=lambda row: (-row[2], row)
        )
        if not rows:
            yield Paragraph(tr("No row is in quarantine."))
            return
        yield Paragraph(
            tr("These rows are in no other figure. A row may have several reasons; each is in quarantine.csv.")
        )
        yield Table(
            (tr("Reason"), tr("Column"), tr("Count")),
            tuple((reason_words(self.found, reason), column, str(n)) for reason, column, n in rows),
            caption=tr("Why rows are in quarantine"),
            widths=(5, 3, 1),
            counts=(2,),
        )

    def _again(self) -> Iterator[Block]:
        yield Paragraph(
            tr("The same table, map, rules and version give the same files. The file manifest.json has their hashes.")
        )
        manifest = self.screening.manifest
        rows = [(tr(name), _said(manifest[key])) for key, name in _HASHES if manifest.get(key)]
        joined = manifest.get("joined_sha256", {})
        rows += [(tr("Joined table ‘{name}’ (SHA-256)", name=key), joined[key]) for key in sorted(joined)]
        if rows:
            yield Table(
                (tr("What"), tr("Value")), tuple(rows), caption=tr("What the result was made from"), widths=(2, 5)
            )


def reason_words(found: Published, reason: str) -> str:
    """A reason of quarantine in words; its code where there are none."""
    return found.reasons.get(reason, reason)


def _said(value: Any) -> str:
    return value if isinstance(value, str) else " ".join(map(str, value))
