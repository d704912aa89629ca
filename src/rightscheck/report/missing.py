"""What is missing, as a document: what would settle each finding, what cannot matter any more, and what to ask next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import TypeAdapter

from rightscheck.appraisal.answers import Settlement
from rightscheck.appraisal.asking import NextQuestion, OpenPoints
from rightscheck.casefile.case import Case
from rightscheck.casefile.sentences import joined
from rightscheck.law.pack import Pack
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph
from rightscheck.report.turning import way
from rightscheck.report.words import BURDENS, VALUE_WORDS, Words
from rightscheck.truth import Truth

QUESTIONS = 10
"""How many questions are shown for a whole case."""
LEAST = 0.05
"""Questions that save less are not shown."""
SHOWN = 12
"""How many facts that cannot matter are named."""


def to_json(points: OpenPoints) -> str:
    """What is missing as JSON; the same input gives the same text."""
    return TypeAdapter(OpenPoints).dump_json(points, indent=1).decode()


def missing_page(points: OpenPoints, case: Case, pack: Pack, *, full: bool) -> Document:
    """The document of `rightscheck missing`.

    Args:
        full: whether every finding is shown with the sets that would settle it, or the questions alone.
    """
    page = _Page(points, case, pack)
    return Document(tuple(page.findings() if full else page.overview()))


class _Page:
    def __init__(self, points: OpenPoints, case: Case, pack: Pack) -> None:
        self.points, self.case, self.pack = points, case, pack
        self.words = Words(pack, case)

    def findings(self) -> Iterator[Block]:
        """Every finding with all that would settle it."""
        yield Heading(1, f"What is missing: {self.case.head.title}")
        norm = ""
        for finding in self.points.findings:
            if finding.on.norm != norm:
                norm = finding.on.norm
                yield Heading(2, f"{self.pack.citation(self.pack.norms[norm])} ({norm})")
            yield Heading(3, self.words.issue(finding.on))
            if finding.on.value is not Truth.UNKNOWN:
                yield Paragraph(
                    f"Nothing is missing: {VALUE_WORDS[finding.on.value]} on the evidence as it stands. "
                    "`rightscheck whatif` shows what would turn it."
                )
                continue
            yield from self._ways(finding.met, finding.met_more, "It is met")
            yield from self._ways(finding.not_met, finding.not_met_more, "It is not met, or does not apply,")
            if finding.cannot_matter:
                shown = list(finding.cannot_matter[:SHOWN])
                more = len(finding.cannot_matter) - len(shown)
                rest = [f"{more} more"] if more else []
                yield Paragraph(f"These cannot matter any more: {joined([*shown, *rest])}.", "faint")
        yield from self._questions()
        yield Paragraph(f"{_SMALLEST} {_CAUTION}", "faint")

    def overview(self) -> Iterator[Block]:
        """A whole case: how much is open, and the questions."""
        yield Heading(1, f"What is missing: {self.case.head.title}")
        count = len(self.points.findings) - self.points.settled
        yield Paragraph(
            f"{_counted(count, 'finding is', 'findings are')} open, {self.points.settled} settled on the evidence as "
            "it stands. `rightscheck missing CASE NORM` shows what would settle one."
        )
        yield from self._questions()
        yield Paragraph(_CAUTION, "faint")

    def _ways(self, ways: Sequence[Settlement], more: bool, lead: str) -> Iterator[Block]:
        if not ways:
            yield Paragraph(f"{lead} under no answers to the open questions.")
            return
        yield Paragraph(f"{lead} if")
        yield Items(tuple(map(way, ways)))
        if more:
            yield Paragraph("There are further sets, as large or larger.", "faint")

    def _questions(self) -> Iterator[Block]:
        shown = [question for question in self.points.questions[:QUESTIONS] if question.saves >= LEAST]
        if not shown:
            return
        yield Heading(2, "What to ask next")
        yield Items(tuple(self._question(question) for question in shown))
        more = len(self.points.questions) - len(shown)
        if more:
            yield Paragraph(f"{_counted(more, 'further question', 'further questions')} would help less.", "faint")

    def _question(self, question: NextQuestion) -> Item:
        worth = f"It saves {question.saves:.1f} other questions on average."
        if len(question.findings) > 1:
            alone = f", {len(question.settles)} of which an answer can settle alone" if question.settles else ""
            worth = (
                f"It bears on {len(question.findings)} open findings{alone}, and saves {question.saves:.0f} questions."
            )
        beside = f" To be asked with it: {joined(list(question.beside))}." if question.beside else ""
        proof = f"For {BURDENS[question.burden]} to show; it takes {question.would_meet}."
        return Item(
            f"{question.question} ({question.fact})",
            "?",
            (Item(proof, tone="faint"), Item(f"{worth}{beside}", tone="faint")),
        )


_SMALLEST = "Each set is smallest: without any one of its answers it no longer settles the finding."
_CAUTION = (
    "An answer counts here as undisputed and proved; a further fact, above all on an exception, may turn a settled "
    "finding again. For the order of questions all answers count as equally likely, which says nothing of what is true."
)


def _counted(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"
