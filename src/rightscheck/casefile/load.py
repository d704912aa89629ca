"""Reading a case file against the vocabulary of a pack."""

from __future__ import annotations

from pathlib import Path

from rightscheck.casefile.case import Act, Assessment, Case, CaseHead, Person, Source
from rightscheck.casefile.consistency import contradictions
from rightscheck.casefile.facts import FactReader
from rightscheck.casefile.head import HeadReader
from rightscheck.dates import parse_date
from rightscheck.law.pack import Pack
from rightscheck.marks import digest, line_marks
from rightscheck.problems import MOST, InputError
from rightscheck.strictyaml import Document, examine, read_text
from rightscheck.validation import M, validate


def load_case(file: Path, pack: Pack) -> Case:
    """Read a case file.

    Raises:
        InputError: with every problem found.
    """
    text = read_text(file)
    return case_from_text(text, str(file), pack)


def case_from_text(text: str, file: str, pack: Pack) -> Case:
    """Read a case from the text of a file; `file` is the name used in problems."""
    document, problems = examine(text, file)
    head, more = validate(CaseHead, document, kind="case")
    # What the reader of YAML already complains of is not said a second time in other words.
    places = {(problem.line, problem.column) for problem in problems}
    problems += [problem for problem in more if (problem.line, problem.column) not in places]
    if len(problems) > MOST:
        raise InputError(problems)
    reader = HeadReader(document, head or _usable(document), pack)
    resolved = reader.resolve()
    facts = FactReader(reader).facts()
    reader.assessments()
    reader.asked()
    reader.held()
    problems += [problem for problem in reader.problems if (problem.line, problem.column) not in places]
    if not problems:
        problems = contradictions(document, resolved, facts, pack)
    if problems:
        raise InputError(problems)
    own = digest(text)
    return Case(resolved, facts, file, own, line_marks(text, own))


def _usable(document: Document) -> CaseHead:
    """The parts of a broken case file that are right by themselves, so that the rest is checked against them and all
    problems come at once. It is never a case."""
    data = document.data if isinstance(document.data, dict) else {}

    def good(field: str, model: type[M]) -> dict[str, M]:
        entries = data.get(field)
        found = {}
        for key, raw in entries.items() if isinstance(entries, dict) else ():
            made, problems = validate(model, document, raw, (field, key))
            if made is not None and not problems:
                found[key] = made
        return found

    listed = {field: raw if isinstance(raw := data.get(field), list) else [] for field in ("facts", "assessments")}
    assessments = [
        made
        for number, raw in enumerate(listed["assessments"])
        if (made := validate(Assessment, document, raw, ("assessments", number))[0]) is not None
    ]
    day = data.get("assessed_on")
    try:
        assessed_on = parse_date(day) if isinstance(day, str) else None
    except ValueError:
        assessed_on = None
    return CaseHead.model_construct(
        case="",
        title="",
        assessed_on=assessed_on,
        people=good("people", Person),
        sources=good("sources", Source),
        acts=good("acts", Act),
        facts=tuple(listed["facts"]),
        assessments=tuple(assessments),
    )
