"""Counts over many cases as a document: by verdict, norm, State and year, and a list of the cases."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from rightscheck.appraisal.findings import LABELS, Verdict
from rightscheck.casefile.sentences import sentence
from rightscheck.digesting import MET, CaseLine, Digest, Tally, Year
from rightscheck.language import listed, marked, tr, tr_number
from rightscheck.law.pack import Pack
from rightscheck.report.model import Block, Document, Heading, Item, Items, Note, Paragraph, Run, Table, Text
from rightscheck.report.words import engine_words

SHORT: Final[Mapping[Verdict, str]] = {
    "established": marked("Own account"),
    "indicated": marked("Evidence"),
    "contested": marked("Dispute"),
    "arguable": marked("Thin"),
    "undetermined": marked("Missing"),
    "no_breach_shown": marked("No breach"),
}
"""The verdicts on norms that apply, as heads of narrow columns."""
_COLUMNS: Final = tuple(SHORT)
_WIDTHS: Final = (26, 8, 8, 7, 6, 7, 8, 5)
_BREACH: Final[tuple[Verdict, ...]] = ("established", "indicated", "contested", "arguable")
NAMED: Final = 3
"""So many norms the line of a case names."""


def digest(found: Digest, pack: Pack) -> Document:
    """The document of `rightscheck report` on several cases.

    Args:
        found: with every file added.
    """
    return Document(tuple(_Page(found, pack).blocks()))


class _Page:
    def __init__(self, found: Digest, pack: Pack) -> None:
        self.found = found
        self.pack = pack
        self.names = _names([*(line.file for line in found.lines), *(one.file for one in found.failed)])

    def blocks(self) -> Iterator[Block]:
        yield Heading(1, tr("Digest of cases"))
        yield from self._opening()
        yield from self._verdicts()
        yield Heading(2, tr("By norm"))
        yield from self._norms()
        yield Heading(2, tr("By State"))
        states = sorted(self.found.by_state, key=lambda code: (_rank(self.found.by_state[code]), self._state(code)))
        yield self._table(tr("State"), [(self._state(code), self.found.by_state[code]) for code in states])
        yield Heading(2, tr("By year of the act"))
        years = sorted(self.found.by_year, key=_order)
        yield self._table(tr("Year"), [(_year(year), self.found.by_year[year]) for year in years])
        yield Heading(2, tr("Cases"))
        yield self._cases()
        yield from self._failed()
        yield Heading(2, tr("How this was counted"))
        yield Items(tuple(map(Item, self._counted())))

    def _opening(self) -> Iterator[Block]:
        cases, findings = len(self.found.lines), sum(self.found.findings.values())
        met = sum(any(line.findings.get(verdict) for verdict in MET) for line in self.found.lines)
        yield Paragraph(tr("These are findings on the stated accounts, not violations found by a tribunal."), "strong")
        sentences = [
            tr_number("{number} case was checked.", "{number} cases were checked.", cases),
            tr_number("There is {number} finding.", "There are {number} findings.", findings),
            tr_number(
                "In {number} case a norm is met on the State’s own account or on the evidence as it stands.",
                "In {number} cases a norm is met on the State’s own account or on the evidence as it stands.",
                met,
            ),
        ]
        if self.found.failed:
            sentences.append(
                tr_number(
                    "{number} file could not be checked and is in no count.",
                    "{number} files could not be checked and are in no count.",
                    len(self.found.failed),
                )
            )
        yield Paragraph(" ".join(sentences))

    def _verdicts(self) -> Iterator[Block]:
        yield Heading(2, tr("All findings"))
        rows = [(": ".join([tr(short), tr(LABELS[verdict])]), verdict) for verdict, short in SHORT.items()]
        out: Verdict = "not_applicable"
        rows.append((sentence(tr(LABELS[out])).rstrip("."), out))
        total = sum(self.found.findings.values())
        yield Table(
            (tr("Outcome"), tr("Findings"), tr("Cases")),
            (
                *((text, _number(self.found.findings[v]), _number(self.found.cases[v])) for text, v in rows),
                (tr("All"), _number(total), _number(len(self.found.lines))),
            ),
            widths=(6, 1, 1),
            counts=(1, 2),
        )
        yield Paragraph(
            tr(
                "A case stands in every line of which it has a finding, so the lines of that column add up to more "
                "than all cases. The tables below leave out findings on norms that do not apply."
            ),
            "faint",
        )

    def _norms(self) -> Iterator[Block]:
        """The norms of which some finding is a breach on some account; the others in one line."""
        chosen = [key for key, tally in self.found.by_norm.items() if any(tally[verdict] for verdict in _BREACH)]
        chosen.sort(key=lambda key: (-self.found.cases_by_norm[key], _rank(self.found.by_norm[key]), key))
        rows: list[tuple[Text, Tally]] = [(self._norm(key), self.found.by_norm[key]) for key in chosen]
        rest: Tally = Counter()
        others = [key for key, tally in self.found.by_norm.items() if key not in chosen and _applies(tally)]
        for key in others:
            rest.update(self.found.by_norm[key])
        if others:
            rows.append((tr_number("{number} other norm", "{number} other norms", len(others)), rest))
        yield self._table(tr("Norm"), rows)

    def _norm(self, key: str) -> Text:
        norm = self.pack.norms[key]
        return (Run(norm.title), Note((Run(self.pack.citation(norm)),)))

    def _state(self, code: str) -> str:
        return self.pack.states.name(code)

    @staticmethod
    def _table(what: str, rows: Sequence[tuple[Text, Tally]]) -> Table:
        kept = [(text, tally) for text, tally in rows if _applies(tally)]
        total: Tally = Counter()
        for _, tally in kept:
            total.update(tally)
        return Table(
            (what, *(tr(SHORT[verdict]) for verdict in _COLUMNS), tr("All")),
            tuple(_cells(text, tally) for text, tally in (*kept, (tr("All"), total))),
            widths=_WIDTHS,
            counts=tuple(range(1, len(_COLUMNS) + 2)),
        )

    def _cases(self) -> Table:
        return Table(
            (tr("Case"), tr("State"), tr("Result"), tr("File")),
            tuple(
                (
                    line.title,
                    listed([self._state(code) for code in line.states]),
                    self._result(line),
                    self.names[line.file],
                )
                for line in self.found.lines
            ),
            widths=(4, 3, 6, 3),
        )

    def _result(self, line: CaseLine) -> str:
        """What a case comes to, in a line."""
        titles = [self.pack.norms[key].title for key in line.met]
        named, more = titles[:NAMED], len(titles) - NAMED
        said = []
        if more > 0:
            said.append(
                tr_number(
                    "Met: {norms}; and {number} more norm.",
                    "Met: {norms}; and {number} more norms.",
                    more,
                    norms="; ".join(named),
                )
            )
        elif named:
            said.append(tr("Met: {norms}.", norms="; ".join(named)))
        else:
            said.append(tr("No norm is met."))
        disputed = sum(line.findings.get(verdict, 0) for verdict in ("contested", "arguable"))
        if disputed:
            said.append(
                tr_number(
                    "{number} finding turns on disputed or thin evidence.",
                    "{number} findings turn on disputed or thin evidence.",
                    disputed,
                )
            )
        missing = line.findings.get("undetermined", 0)
        if missing:
            said.append(
                tr_number("Facts are missing on {number} finding.", "Facts are missing on {number} findings.", missing)
            )
        return " ".join(said)

    def _failed(self) -> Iterator[Block]:
        if not self.found.failed:
            return
        yield Heading(2, tr("Files that could not be checked"))
        if self.found.edition is not None:
            # The name of a file can be that of a person.
            number = len(self.found.failed)
            yield Paragraph(tr_number("{number} file is not named here.", "{number} files are not named here.", number))
            return
        yield Table(
            (tr("File"), tr("Problems")),
            tuple((self.names[one.file], _number(len(one.problems))) for one in self.found.failed),
            widths=(6, 1),
            counts=(1,),
        )

    def _counted(self) -> Iterator[str]:
        yield tr(
            "A finding is one norm for one act, one person and one State. Only binding duties are counted: questions "
            "of status, summaries over several findings and bars to a complaint are not."
        )
        yield tr("A year is that of the act; of an act that is still to come, that of the day of assessment.")
        yield tr("'No breach shown' is not a finding of compliance or of safety. Silence is not evidence.")
        yield tr(
            "How often a State or a norm stands here depends on which cases were collected. It says nothing on how "
            "often violations happen."
        )
        engine = tr("Engine: {engine}.", engine=engine_words(self.found.engine))
        rules = tr("rightscheck {version}, rules {mark}.", version=self.found.version, mark=self.found.rules_sha256)
        yield f"{rules} {engine}"


def _names(files: Sequence[str]) -> Mapping[str, str]:
    """Files by their names below the folder that they share: where that folder is says nothing."""
    paths = {file: Path(file).absolute() for file in files}
    try:
        shared = os.path.commonpath([path.parent for path in paths.values()])
    except ValueError:  # on several drives
        return {file: file for file in files}
    return {file: path.relative_to(shared).as_posix() for file, path in paths.items()}


def _cells(text: Text, tally: Tally) -> tuple[Text, ...]:
    return (text, *(_number(tally[verdict]) for verdict in _COLUMNS), _number(_applies(tally)))


def _applies(tally: Tally) -> int:
    return sum(tally[verdict] for verdict in _COLUMNS)


def _rank(tally: Tally) -> tuple[int, ...]:
    return tuple(-tally[verdict] for verdict in _COLUMNS)


def _number(number: int) -> str:
    return str(number)


def _order(year: Year) -> tuple[int, int]:
    return (0, year) if isinstance(year, int) else (1 if year == "several" else 2, 0)


def _year(year: Year) -> str:
    if isinstance(year, int):
        return f"{year:04}"
    return tr("date in more than one year") if year == "several" else tr("no date")
