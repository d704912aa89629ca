"""What a memorandum is written with: numbers of paragraphs, footnotes, exhibits and findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from rightscheck.appraisal.findings import AuthorityUse, FactUse, Finding, Word
from rightscheck.casefile.sentences import sentence
from rightscheck.language import listed, tr
from rightscheck.report.citations import Citations
from rightscheck.report.dossier import Dossier
from rightscheck.report.memorandum.grouping import Group, grouped
from rightscheck.report.memorandum.wording import said_by, series
from rightscheck.report.model import Inline, Note, Paragraph, Run, Text, Tone


class Writer:
    """Numbers paragraphs and footnotes in the order in which they are asked for, which is that of the document.

    Attributes:
        number: that of the last paragraph.
        told: the paragraph in which each fact is told, by its name in findings.
        done: the paragraph in which a shared part of several norms was gone through, by what became of it.
        standards: the paragraph that says what a standard of proof means.
        printed: notes on the law and remedies that were printed, which are not repeated.
    """

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.case, self.pack, self.words = dossier.case, dossier.pack, dossier.words
        self.citations = Citations(dossier.pack, dossier.style)
        self.number = 0
        self.told: dict[str, int] = {}
        self.done: dict[object, int] = {}
        self.standards: dict[str, int] = {}
        self.printed: set[str] = set()
        self._notes = 0
        self._exhibits = {key: number for number, key in enumerate(self.case.head.sources, 1)}
        self._used: dict[str, dict[int, None]] = {}

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The findings that are told in full, strongest first within each wrong, with their numbers."""
        return tuple(grouped(self.dossier.findings.findings, self.case))

    def begin(self) -> int:
        """Begin a paragraph; footnotes made from now on stand in it, or in a list or table below it."""
        self.number += 1
        return self.number

    def say(self, *parts: str | Inline | None, tone: Tone = "plain") -> Paragraph:
        """The paragraph that was begun: its sentences with a space between them, and its notes."""
        return Paragraph(joined(*parts), tone, self.number)

    def paragraph(self, text: str, tone: Tone = "plain") -> Paragraph:
        """A paragraph without footnotes."""
        self.begin()
        return self.say(text, tone=tone)

    def state(self, code: str) -> str:
        """The name of a State."""
        return self.words.state(code)

    def towards(self, findings: Iterable[Finding]) -> str:
        """The States of findings with the persons concerned: `Italy towards A and B; Kazakhstan towards A`."""
        states: dict[str, dict[str, None]] = {}
        for finding in findings:
            states.setdefault(finding.duty_bearer, {})[self.words.persons(finding)] = None
        return "; ".join(
            tr("{state} towards {persons}", state=self.state(state), persons=listed(list(filter(None, persons))))
            if any(persons)
            else self.state(state)
            for state, persons in states.items()
        )

    def exhibit(self, source: str) -> int:
        """The number of the exhibit that a source is."""
        return self._exhibits[source]

    def uses(self, source: str) -> tuple[int, ...]:
        """The paragraphs that rest on a source."""
        return tuple(self._used.get(source, ()))

    def use(self, source: str) -> None:
        """Record that the paragraph which was begun rests on a source."""
        self._used.setdefault(source, {})[self.number] = None

    def where(self, names: Iterable[str]) -> str:
        """Where facts are told: `para 3` or `paras 3 and 5`; nothing where they are not."""
        found = sorted({self.told[name] for name in names if name in self.told})
        if not found:
            return ""
        return tr("para {number}", number=found[0]) if len(found) == 1 else tr("paras {numbers}", numbers=series(found))

    def authority(self, uses: Sequence[AuthorityUse]) -> Note | None:
        """A footnote that cites authorities."""
        return self.note(authorities=uses)

    def note(
        self,
        *,
        sources: Iterable[Word] = (),
        facts: Iterable[FactUse] = (),
        authorities: Sequence[AuthorityUse] = (),
    ) -> Note | None:
        """A footnote with who says what, and then authorities; None where there is nothing to say."""
        named = list(sources)
        said = said_by(self, [*named, *(word for fact in facts for word in fact.said)], places=bool(named))
        if not said and not authorities:
            return None
        self._notes += 1
        runs: tuple[Run, ...] = (Run(sentence(said)),) if said else ()
        if authorities:
            cited = self.citations.authorities(authorities, note=self._notes, paragraph=self.number, alone=not said)
            runs += ((Run(" "),) if said else ()) + _closed(cited)
        return Note(runs)

    def provision(self, instrument: str, at: str, notes: str = "") -> Note:
        """A footnote that cites a provision."""
        self._notes += 1
        cited = self.citations.instrument(instrument, at, note=self._notes, paragraph=self.number, alone=not notes)
        return Note(_closed(cited) + ((Run(f" {notes}"),) if notes else ()))


def joined(*parts: str | Inline | None) -> Text:
    """Sentences and their notes as a text. A note stands directly behind what comes before it."""
    runs: list[Inline] = []
    for part in parts:
        if not part:
            continue
        if isinstance(part, Note):
            runs.append(part)
        else:
            run = Run(part) if isinstance(part, str) else part
            runs.append(run._replace(text=f" {run.text}") if runs else run)
    if all(isinstance(run, Run) and not run.italic for run in runs):
        return "".join(run.text for run in runs if isinstance(run, Run))
    return tuple(runs)


def _closed(cited: tuple[Run, ...]) -> tuple[Run, ...]:
    return cited if cited and cited[-1].text.endswith(".") else (*cited, Run("."))
