"""Forms filled in: what a body asks, what the case answers, what is lacking; nothing that neither the case nor a
finding says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest

from rightscheck import Pack, load_case
from rightscheck.casefile.case import Case
from rightscheck.casefile.load import case_from_text
from rightscheck.casefile.sentences import Sentences, sentence
from rightscheck.inference.derive import Deriver
from rightscheck.report.dossier import Dossier
from rightscheck.report.forms import Complaint, UnchosenError, complaint, form_document
from rightscheck.report.forms.answer import STATES, Answer
from rightscheck.report.forms.filling import Filled, filled
from rightscheck.report.markdown import render
from rightscheck.report.model import Heading, Item, Items, Note, Paragraph, Table, plain
from rightscheck.report.summary import BREACHES
from rightscheck.reporting import dossier

from ..cli.conftest import FOUNDING, ROOT

ALL = [
    ("cat-22", "ITA"),
    ("cat-22", "KAZ"),
    ("hrc", "ITA"),
    ("hrc", "KAZ"),
    ("ecthr", "ITA"),
    ("ecthr", "KAZ"),
    ("wgad", "ITA"),
    ("wgad", "KAZ"),
    ("special-procedures", "ITA"),
]

SMALL = """\
case: made
title: A removal
assessed_on: 2019-05-01
people:
  ana: {name: Ana N., nationality: [KAZ], born: 1980-03-02}
  ben: {name: Ben N., nationality: [KAZ], child_of: [ana]}
sources:
  ngo: {title: Report, by: An organisation, kind: ngo_report, speaks_for: applicant, date: 2019-03-01}
  police: {title: Note, by: Police, kind: party_statement, speaks_for: ITA, date: 2019-02-01, via: ngo}
  embassy: {title: Letter, by: Embassy, kind: party_statement, speaks_for: KAZ}
acts:
  trip: {kind: removal, of: [ana, ben], by: ITA, to: KAZ, date: 2019-02-03}
facts:
  - {about: trip, remedy_access: prevented, asserted_by: [{source: ngo, at: page 2}], denied_by: [police]}
  - {about: trip, opportunity_to_be_heard: none, denied_by: [police]}
  - {about: trip, course_of_procedure: usual_course, asserted_by: [police]}
  - {about: trip, general_pattern: reported_serious}
"""


@pytest.fixture(scope="module")
def founding(pack: Pack, deriver: Deriver) -> Dossier:
    return dossier(load_case(FOUNDING, pack), pack, deriver=deriver)


NORMS = ("iccpr-7", "echr-13", "echr-3", "iccpr-13", "op1-1-standing", "op1-5-2a", "op1-5-2b")


def made(pack: Pack, deriver: Deriver, text: str = SMALL) -> Dossier:
    return dossier(case_from_text(text, "made.yaml", pack), pack, norms=NORMS, deriver=deriver)


def form_of(found: Dossier, form: str, state: str | None = None, person: str | None = None) -> Filled:
    return filled(complaint(found, form, against=state, person=person))


def answer(form: Filled, field: str) -> Answer:
    return next(answer for one, answer in form.fields if one.field == field)


def items(blocks: tuple[object, ...]) -> Iterator[Item]:
    def below(found: tuple[Item, ...]) -> Iterator[Item]:
        for one in found:
            yield one
            yield from below(one.items)

    for block in blocks:
        if isinstance(block, Items):
            yield from below(block.items)


def listed_under(found: Complaint, title: str) -> list[str]:
    """The points of the list below a heading of the document."""
    blocks = form_document(found).blocks
    for heading, block in pairwise(blocks):
        if isinstance(heading, Heading) and heading.text == title and isinstance(block, Items):
            return [plain(item.text).removesuffix(" (may be left out)") for item in block.items]
    return []


@pytest.mark.parametrize(("form", "state"), ALL)
def test_counts_reconcile(founding: Dossier, form: str, state: str) -> None:
    found = form_of(founding, form, state)
    assert [field for field, _ in found.fields] == [field for _, field in found.complaint.form.fields()]
    counts = {name: found.count(name) for name in STATES}
    assert sum(counts.values()) == len(found.fields)
    assert found.asked == len(found.fields) - counts["not_applicable"]
    texts = [plain(block.text) for block in form_document(found.complaint).blocks if isinstance(block, Paragraph)]
    said = next(text for text in texts if "fields are filled in" in text)
    assert [int(number) for number in re.findall(r"\d+", said)] == [
        counts["filled"],
        found.asked,
        *(counts[name] for name in ("partly", "lacking", "by_hand", "not_applicable")),
    ]
    for name, title in (
        ("lacking", "What is lacking"),
        ("partly", "What is there in part"),
        ("by_hand", "To be filled in by hand"),
    ):
        assert listed_under(found.complaint, title) == [field.ask for field, one in found.fields if one.state == name]


@pytest.mark.parametrize(("form", "state"), ALL)
def test_a_field_says_how_far_it_is_answered(founding: Dossier, form: str, state: str) -> None:
    for field, one in form_of(founding, form, state).fields:
        assert bool(one.why) is (one.state == "not_applicable"), field
        if one.state in ("filled", "partly"):
            assert one.blocks, field
            assert bool(one.ask) is (one.state == "partly"), field
        if one.state == "lacking":
            assert one.ask, field
        if one.state == "by_hand":
            assert field.from_ == "by_hand"


def known_sentences(case: Case, pack: Pack, state: str) -> set[str]:
    """Every fact of the case as a sentence, for every person."""
    make = Sentences(pack, case)
    return {
        sentence(
            make.fact(pack.vocabulary.predicates[fact.predicate], fact.value, fact.about, person=person, state=state)
        )
        for fact in case.facts
        for person in (None, *case.head.people)
    }


@pytest.mark.parametrize(("form", "state"), ALL)
def test_every_fact_comes_from_the_case_with_its_document(founding: Dossier, pack: Pack, form: str, state: str) -> None:
    found = form_of(founding, form, state)
    sentences = known_sentences(founding.case, pack, state)
    numbers = {
        plain(row[0])
        for _, one in found.fields
        for block in one.blocks
        if isinstance(block, Table)
        for row in block.rows
    }
    told = 0
    for _, one in found.fields:
        for item in items(one.blocks):
            if isinstance(item.text, str):
                continue
            told += 1
            assert any(plain(item.text).startswith(text) for text in sentences), item.text
            note = "".join(run.text for part in item.text if isinstance(part, Note) for run in part.runs)
            cited = re.findall(r"\(document (\d+)", note)
            assert cited or "no document is named" in note
            assert set(cited) <= numbers
    assert told


@pytest.mark.parametrize(("form", "state"), ALL)
def test_every_provision_is_that_of_a_finding(founding: Dossier, form: str, state: str) -> None:
    found = form_of(founding, form, state)
    speaking = {
        f"{one.cite.text}, {one.title}: {one.label}"
        for one in founding.findings.findings
        if one.duty_bearer == state
        and one.kind == "duty"
        and one.verdict in BREACHES
        and one.cite.instrument in found.complaint.forum.applies
    }
    provisions = next(one for field, one in found.fields if field.from_ == "provisions")
    top = [plain(item.text) for block in provisions.blocks if isinstance(block, Items) for item in block.items]
    assert set(top) <= speaking
    assert bool(top) is bool(found.complaint.invoked)


def test_without_facts_no_fact_is_told(founding: Dossier, pack: Pack, deriver: Deriver) -> None:
    bare = dossier(replace(founding.case, facts=()), pack, deriver=deriver)
    for form, state in ALL:
        for field, one in form_of(bare, form, state).fields:
            if field.from_ in ("facts", "narrative", "state_account", "exhibits"):
                assert one.state in ("lacking", "not_applicable"), (form, field.field)


def test_strongest_first(founding: Dossier) -> None:
    found = complaint(founding, "cat-22", against="ITA")
    assert [one.norm for one in found.invoked] == ["cat-3-proc", "cat-3"]
    assert found.persons == ("alma", "alua")


def test_the_only_state_is_chosen_and_several_are_asked_for(founding: Dossier) -> None:
    assert complaint(founding, "ecthr").state == "ITA"
    with pytest.raises(UnchosenError, match=r"open against several States: Italy \(ITA\) and Kazakhstan \(KAZ\)"):
        complaint(founding, "cat-22")


def test_a_closed_body_says_so_first_and_why(founding: Dossier) -> None:
    text = render(form_document(complaint(founding, "ecthr", against="KAZ")))
    head = text.partition("## How far it is filled in")[0]
    assert "**CLOSED. European Court of Human Rights: this complaint against Kazakhstan cannot be made." in head
    assert "Not bound by ECHR: not a party." in head
    assert "Last day" not in head
    assert "OPEN" not in head


def test_the_last_day_and_the_safe_day_stand_first(founding: Dossier) -> None:
    head = render(form_document(complaint(founding, "ecthr"))).partition("## How far it is filled in")[0]
    assert "OPEN ON CONDITIONS." in head
    assert "Last day: 30 November 2013, the earliest that is possible; at the latest 25 December 2013." in head
    assert "Safe day: 30 October 2013." in head
    assert "would close, on the same matter: Committee against Torture" in head


def test_one_person(founding: Dossier) -> None:
    found = form_of(founding, "cat-22", "ITA", "alua")
    assert [plain(item.text) for item in items(answer(found, "victims").blocks)] == ["Alua Ablyazova"]
    assert found.complaint.acts == ("expulsion",)
    assert answer(found, "remedies-detention").state == "not_applicable"
    assert not found.complaint.invoked
    assert answer(found, "provisions").state == "lacking"


def test_a_body_that_takes_detentions_only(founding: Dossier) -> None:
    found = form_of(founding, "wgad", "KAZ")
    assert found.complaint.acts == ("house-arrest",)
    assert found.complaint.status == "open"
    asked = dict.fromkeys(question for _, one in found.fields for question in one.ask)
    assert "When was the person arrested?" in asked


def test_whose_account_is_told(pack: Pack, deriver: Deriver) -> None:
    """What only the State says is told apart, and what is only denied is not told at all."""
    found = form_of(made(pack, deriver), "hrc")
    told = [plain(item.text) for item in items(answer(found, "facts").blocks)]
    theirs = [plain(item.text) for item in items(answer(found, "state-account").blocks)]
    assert any(
        text == "Ana N. was prevented in practice from using a remedy against the removal. "
        "For Ben N. the same holds. Denied by Police (through An organisation)."
        for text in told
    ), told
    assert "Reports describe serious or recurrent human-rights abuse in Kazakhstan." in told
    assert any("took the usual course" in text for text in theirs)
    assert not any("took the usual course" in text for text in told)
    assert not any("heard" in text for text in [*told, *theirs])
    rows = next(block for block in answer(found, "documents").blocks if isinstance(block, Table)).rows
    assert [plain(row[1]) for row in rows] == ["Note", "Report"]
    assert answer(found, "documents").ask == (
        "Can these documents be obtained? They are known only through another: 1.",
    )


def test_people(pack: Pack, deriver: Deriver) -> None:
    found = form_of(made(pack, deriver), "hrc")
    birth = answer(found, "birth")
    assert [plain(item.text) for item in items(birth.blocks)] == ["Ana N.: born 2 March 1980"]
    assert birth.ask == ("When was Ben N. born?",)
    relatives = [plain(item.text) for item in items(answer(found, "relatives").blocks)]
    assert relatives == ["Ana N. is a parent of Ben N.", "Ben N. is a child of Ana N."]


def test_a_fact_more_fills_in_its_field(pack: Pack, deriver: Deriver) -> None:
    """First for one of two persons, then for both."""
    fact = "  - {about: trip, person: ana, complainant_status: person_concerned, asserted_by: [ngo]}\n"
    states = []
    for text in (SMALL, SMALL + fact, SMALL + fact + fact.replace("ana", "ben")):
        states.append(answer(form_of(made(pack, deriver, text), "hrc"), "who-brings-it").state)
    assert states == ["lacking", "partly", "filled"]


def test_a_stay_is_asked_for_before_the_act_only(pack: Pack, deriver: Deriver) -> None:
    assert answer(form_of(made(pack, deriver), "hrc"), "interim").state == "not_applicable"
    pending = SMALL.replace("to: KAZ, date: 2019-02-03", "to: KAZ, status: pending")
    found = answer(form_of(made(pack, deriver, pending), "hrc"), "interim")
    assert found.state == "partly"
    assert any("until the body has decided: removal 'trip'" in plain(item.text) for item in items(found.blocks))


def test_a_time_that_has_run_out_closes_it(pack: Pack, deriver: Deriver) -> None:
    """For one of two persons it leaves the other; for all it closes the body."""
    fact = "  - {about: trip, person: ana, final_decision_notified_on: 2019-03-04, found_by: [ngo]}\n"
    late = SMALL.replace("assessed_on: 2019-05-01", "assessed_on: 2019-10-01").replace("2019-02-03", "2019-06-03")
    found = complaint(made(pack, deriver, late + fact), "ecthr")
    text = render(form_document(found))
    assert found.persons == ("ben",)
    assert "Left out, since the body is closed for them\n  - Ana N." in text
    assert "The time to complain ran out on 2019-09-04." in text
    both = complaint(made(pack, deriver, late + fact + fact.replace("ana", "ben")), "ecthr")
    assert both.persons == ("ana", "ben")
    text = render(form_document(both))
    assert "**CLOSED." in text
    assert "removal 'trip': The time to complain ran out on 2019-09-04." in text
    assert answer(filled(both), "articles").blocks


def test_no_day_no_word_on_whether_it_is_open(pack: Pack, deriver: Deriver) -> None:
    text = SMALL.replace("assessed_on: 2019-05-01\n", "").replace(", date: 2019-02-03", "")
    found = complaint(made(pack, deriver, text), "hrc")
    assert "The case file names no day on which one asks" in render(form_document(found))


def test_counsels_assessments_stay_out(pack: Pack, deriver: Deriver) -> None:
    text = SMALL + (
        "assessments:\n  - {element: iccpr-13.not-heard-before, about: trip, answer: yes, by: Counsel X, reasons: privileged}\n"
    )
    found = made(pack, deriver, text)
    for form in pack.forms:
        said = render(form_document(complaint(found, form, against="ITA")))
        assert "Counsel X" not in said
        assert "privileged" not in said


def test_a_language_that_the_body_does_not_take(founding: Dossier) -> None:
    pytest.importorskip("babel")
    from rightscheck.language import language, speaking

    warning = "This document is in a language that the body does not take"
    found = complaint(founding, "wgad", against="KAZ")
    assert warning not in render(form_document(found))
    with speaking(language("it")):
        items_ = [plain(item.text) for item in items(form_document(found).blocks) if item.mark == "!"]
    assert len(items_) == 1


def test_the_page_quotes_the_form(founding: Dossier) -> None:
    page = (ROOT / "docs" / "counsel" / "forms.md").read_text(encoding="utf-8")
    said = render(form_document(complaint(founding, "ecthr"))).replace("**", "")
    quoted = page.partition("```text\n")[2].partition("```")[0].splitlines()
    assert quoted
    assert [line for line in quoted if line not in said] == []


def test_the_page_names_every_form(pack: Pack) -> None:
    page = (ROOT / "docs" / "counsel" / "forms.md").read_text(encoding="utf-8")
    assert [form for form in pack.forms if f"| `{form}` |" not in page] == []
