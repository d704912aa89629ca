"""Citations in footnotes: in full the first time, in short with a reference to that note later, and all of them in a
table of authorities with the paragraphs that cite them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from rightscheck.appraisal.findings import AuthorityUse
from rightscheck.language import marked, tr
from rightscheck.law.pack import Pack
from rightscheck.report.citations.bluebook import Bluebook
from rightscheck.report.citations.oscola import Oscola
from rightscheck.report.citations.works import Group, Work, Works
from rightscheck.report.dossier import CitationStyle
from rightscheck.report.model import Authorities, Cited, Run

UNCHECKED: Final = "*"
"""What stands behind a pinpoint that was not compared with the text."""
_GROUPS: Final[tuple[tuple[Group, str], ...]] = (
    ("instrument", marked("Treaties and legislation")),
    ("case", marked("Cases")),
    ("other", marked("Other authorities")),
)


class Citations:
    """The citations of one document. They are to be made in the order in which their footnotes stand."""

    def __init__(self, pack: Pack, style: CitationStyle) -> None:
        self._works = Works(pack)
        self._style: Oscola | Bluebook = Bluebook() if style == "bluebook" else Oscola()
        self._first: dict[Work, int] = {}
        self._paragraphs: dict[Work, dict[int, None]] = {}
        self._alone: tuple[int, Work] | None = None

    def authorities(
        self, uses: Iterable[AuthorityUse], *, note: int, paragraph: int, alone: bool = True
    ) -> tuple[Run, ...]:
        """Authorities as a string of citations, without a full stop.

        Args:
            note: the number of the footnote; paragraph: that of the paragraph in which it stands, 0 for none.
            alone: whether nothing else is cited in the footnote.
        """
        found: dict[Work, dict[str, None]] = {}
        later: dict[Work, bool] = {}
        for use in uses:
            work = self._works.authority(use.key)
            found.setdefault(work, {})
            later[work] = later.get(work, False) or use.later
            if use.at:
                found[work][use.at + ("" if use.checked else UNCHECKED)] = None
        runs: list[Run] = []
        for work, pinpoints in found.items():
            runs += [Run("; ")] if runs else []
            runs += self._cite(work, ", ".join(_joined(pinpoints)), note, paragraph, alone=alone and len(found) == 1)
            if later[work]:
                # Not in an f-string: what stands in one is not found by the script that collects translations.
                said = tr("later restatement")
                runs.append(Run(f" ({said})"))
        return tuple(runs)

    def instrument(self, key: str, at: str, *, note: int, paragraph: int, alone: bool = True) -> tuple[Run, ...]:
        """A provision of a treaty or act. `at`: its pinpoint, such as `art 3`."""
        return self._cite(self._works.instrument(key), at, note, paragraph, alone=alone)

    def _cite(self, work: Work, at: str, note: int, paragraph: int, *, alone: bool) -> tuple[Run, ...]:
        before, self._alone = self._alone, (note, work) if alone else None
        if paragraph:
            self._paragraphs.setdefault(work, {})[paragraph] = None
        first = self._first.setdefault(work, note)
        if first == note:
            return self._style.full(work, at)
        return self._style.again(work, first, at, directly=alone and before == (note - 1, work))

    def table(self) -> Authorities:
        """Everything that was cited in a paragraph, by group and alphabet, with the numbers of the paragraphs."""
        groups = []
        for group, title in _GROUPS:
            works = [work for work in self._paragraphs if work.group == group]
            works.sort(key=lambda work: (work.name or work.cite).casefold())
            if works:
                cited = tuple(Cited(self._style.entry(work), tuple(sorted(self._paragraphs[work]))) for work in works)
                groups.append((tr(title), cited))
        return Authorities(tuple(groups))

    def as_they_are(self) -> int:
        """How many works are cited as the pack has them, since they could not be put into this form."""
        style = self._style
        return sum(not style.transforms(work) for work in self._first) if isinstance(style, Bluebook) else 0


_PARAGRAPHS = re.compile(r"paras? (?P<places>[\d(][\w.()-]*(?:, [\d(][\w.()-]*)*)(?P<mark>\*?)")


def _joined(pinpoints: Iterable[str]) -> Iterator[str]:
    """Pinpoints in one work: paragraphs together in the order of their numbers, each with its mark; then the rest."""
    paragraphs: dict[str, str] = {}
    rest = []
    for at in pinpoints:
        match = _PARAGRAPHS.fullmatch(at)
        if match is None:
            rest.append(at)
        else:
            for place in match["places"].split(", "):
                paragraphs[place] = match["mark"] if paragraphs.get(place, match["mark"]) else ""
    if paragraphs:
        ordered = sorted(paragraphs, key=lambda place: [int(number) for number in re.findall(r"\d+", place)])
        several = len(ordered) > 1 or re.search(r"\d-\d|\)-\(", ordered[0])
        yield f"{'paras' if several else 'para'} {', '.join(place + paragraphs[place] for place in ordered)}"
    yield from rest
