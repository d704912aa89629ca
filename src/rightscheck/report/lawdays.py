"""What is said before findings under the law of another day: what this is, and what differs from the law of the act."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rightscheck.appraisal.minimal import Causes
from rightscheck.casefile.case import Case
from rightscheck.casefile.sentences import date_words
from rightscheck.comparing.hybrids import Asked
from rightscheck.comparing.lawdays import LawDifference, answers, doctrine
from rightscheck.dates import PartialDate
from rightscheck.grounding.lawday import Question
from rightscheck.law.pack import Pack
from rightscheck.report.comparing import caused, from_to, whose
from rightscheck.report.model import Block, Heading, Item, Items, Paragraph
from rightscheck.report.words import Words, listed


def other_day(differences: Sequence[LawDifference], case: Case, pack: Pack, on: PartialDate) -> tuple[Block, ...]:
    """The blocks that stand before findings under the law of the day `on`."""
    return tuple(_OtherDay(case, pack, on).blocks(differences))


class _OtherDay:
    def __init__(self, case: Case, pack: Pack, on: PartialDate) -> None:
        self.case, self.pack, self.on = case, pack, on
        self.words = Words(pack, case)

    def blocks(self, differences: Sequence[LawDifference]) -> Iterator[Block]:
        day = date_words(self.on)
        yield Paragraph(
            f"This is the law of {day}, applied to the facts as they are. It is not the finding on the case. A State "
            "is judged by the law of the day of the act: conduct is no breach of an obligation by which the State was "
            "not bound then, and what was a breach then does not end with the obligation.",
            "strong",
        )
        yield Paragraph(
            f"Of {day} it is asked what is in force, who is bound, which declarations stand, and what a norm says "
            "since or until a day. When things happened, and what was known then, stays as it is in the file.",
            "faint",
        )
        yield Heading(2, f"What differs from the law of the act: {len(differences) or 'nothing'}")
        if not differences:
            yield Paragraph("Every finding comes out as under the law of the day of the act.")
            return
        groups: dict[str, list[LawDifference]] = {}
        for one in differences:
            groups.setdefault(self._reason(one), []).append(one)
        for reason, same in groups.items():
            lines: dict[str, list[Asked]] = {}
            for one in same:
                text = from_to(self.pack, one.asked, one.act, one.other, one.respect)
                lines.setdefault(text, []).append(one.asked)
            items = tuple(Item(f"{text}: {whose(self.words, some)}") for text, some in lines.items())
            yield Items((Item(reason, items=items),))

    def _reason(self, one: LawDifference) -> str:
        merged = _merged(one.causes)
        return caused([[self._answer(one, question) for question in some] for some in merged.enough], merged.complete)

    def _answer(self, one: LawDifference, question: Question) -> str:
        then, now = answers(self.pack, self.case, one.asked.instance.act, question, self.on)
        if question[0] != "date":
            return f"{now} (law of the act: {then.removeprefix(now.partition(': ')[0] + ': ')})"
        _, word, test, day = question
        names = listed([f"'{name}'" for name in doctrine(self.pack, one.asked.norm, question)])
        moment = "the act" if word == "act" else "the assessment"
        return f"{names} turns on whether {moment} is {test.replace('_', ' ')} {day}: {now} (law of the act: {then})"


def _merged(causes: Causes[Question]) -> Causes[Question]:
    """Without the questions whether an instrument was in force, where who is bound by it says so too."""
    bound = {question[2] for some in causes.enough for question in some if question[0] == "bound"}

    def kept(some: Iterable[Question]) -> tuple[Question, ...]:
        return tuple(question for question in some if not (question[0] == "in_force" and question[1] in bound))

    return causes._replace(enough=tuple(dict.fromkeys(filter(None, map(kept, causes.enough)))))
