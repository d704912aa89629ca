"""What came of an interview, and what it would ask, as documents."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from rightscheck.appraisal.findings import Finding
from rightscheck.interview.order import Question
from rightscheck.interview.session import Session
from rightscheck.interview.wording import Wording
from rightscheck.report.model import Block, Document, Heading, Item, Items, Paragraph
from rightscheck.report.words import BURDENS, SIGNS, Words

NEXT: Final = 3
"""So many open questions are named at the end."""


def changed(before: Sequence[Finding], after: Sequence[Finding]) -> list[tuple[Finding | None, Finding]]:
    """The findings whose verdict, or whose outcome as it stands, is another than before, or that are new."""
    earlier = {finding.id: finding for finding in before}
    found = []
    for finding in after:
        old = earlier.get(finding.id)
        if old is None or (old.verdict, old.as_it_stands) != (finding.verdict, finding.as_it_stands):
            found.append((old, finding))
    return found


def command(session: Session, file: str) -> str:
    """The command that prints the report on the chosen norms."""
    norms = [word for norm in session.norms or () for word in ("--norm", norm)]
    return shlex.join(["rightscheck", "check", file, *norms])


def closing(session: Session, answered: Iterable[str]) -> Document:
    """What was answered, which findings changed, and what is still open."""
    return Document(tuple(_closing(session, list(answered))))


def _closing(session: Session, answered: Sequence[str]) -> Iterator[Block]:
    yield Heading(2, "What was answered")
    yield Items(tuple(map(Item, answered))) if answered else Paragraph("Nothing was answered this time.")
    yield Heading(2, "What changed")
    changes = changed(session.began, session.findings)
    if changes:
        yield Items(tuple(_change(session, old, new) for old, new in changes))
    else:
        yield Paragraph("No finding changed.")
    yield Heading(2, "What is still open")
    questions, passed = session.questions, session.passed
    if questions:
        words = Wording(session.pack, session.case)
        yield Items(tuple(Item(f"{words.text(q)} ({words.subject(q)})", "?") for q in questions[:NEXT]))
    if len(questions) > NEXT:
        yield Paragraph(f"and {len(questions) - NEXT} more.")
    if not questions:
        yield Paragraph("There is no question left that was not put.")
    if passed:
        count = "1 question was" if len(passed) == 1 else f"{len(passed)} questions were"
        yield Paragraph(f"{count} left out, or nobody knew the answer; `--again` puts them once more.")


def _change(session: Session, old: Finding | None, new: Finding) -> Item:
    words = Words(session.pack, session.case)
    who = words.persons(new)
    towards = f" towards {who}" if who else ""
    before = "new" if old is None else old.label
    after = new.label
    if old is not None and old.verdict == new.verdict:
        before, after = (f"{f.label}, as it stands {f.as_it_stands.replace('_', ' ')}" for f in (old, new))
    name = f"{new.cite.text} ({words.state(new.duty_bearer)}{towards}, '{new.act}')"
    return Item(f"{name}: {before} -> {after}", SIGNS[new.verdict])


# Looking without asking
# ----------------------------------------------------------------------------------------------------------------------


def review(session: Session) -> Document:
    """The questions with the answers so far, and those that are open, in their order."""
    return Document(tuple(_review(session)))


def _review(session: Session) -> Iterator[Block]:
    words = Wording(session.pack, session.case)
    yield Heading(1, f"Questions on {session.case.head.title} ({session.case.id})")
    answers = _answers(session)
    yield Heading(2, f"Answered: {len(answers)}")
    rows = []
    for (about, predicate), facts in answers.items():
        question = session.pack.vocabulary.predicates[predicate].question
        rows.append(Item(f"{question} [{about}]", items=tuple(Item(words.fact(fact), "•") for fact in facts)))
    yield Items(tuple(rows)) if rows else Paragraph("No fact of the file bears on these norms.")
    for title, questions in (("Put before, and not answered", session.passed), ("Open", session.questions)):
        yield Heading(2, f"{title}: {len(questions)}")
        if questions:
            yield Items(tuple(_open(words, question) for question in questions))


def _open(words: Wording, question: Question) -> Item:
    return Item(
        f"{words.text(question)} [{question.about or question.fact}]",
        "?",
        (Item(words.purpose(question), tone="faint"),),
    )


def _answers(session: Session) -> Mapping[tuple[str, str], tuple[Any, ...]]:
    """The facts of the file that the findings read, by what they are about and their predicate."""
    read = {
        use.fact.rpartition(".")[2]: None
        for finding in session.findings
        for element in finding.elements
        for use in element.facts
    }
    return {key: facts for key, facts in session.case.by_subject.items() if key[1] in read}


def review_data(session: Session) -> dict[str, Any]:
    """The open questions for other programs: in their order, and those that were put before."""
    return {
        "case": session.case.id,
        "open": [_question_data(session, question) for question in session.questions],
        "passed": [
            {**_question_data(session, question), "answer": session.case.head.asked[number].answer}
            for question in session.passed
            if (number := session.asked(question)) is not None
        ],
    }


def _question_data(session: Session, question: Question) -> dict[str, Any]:
    return {
        "about": question.about,
        "person": question.person,
        "fact": question.fact,
        "question": Wording(session.pack, session.case).text(question),
        "serves": [
            {
                "norm": service.norm,
                "duty_bearer": service.duty_bearer,
                "persons": list(service.persons),
                "burden": service.burden,
                "for_whom_to_show": BURDENS[service.burden],
                "standard": service.standard,
                "would_meet": service.would_meet,
                "settles": service.settles,
            }
            for service in question.serves
        ],
        "norms": list(question.norms),
    }
