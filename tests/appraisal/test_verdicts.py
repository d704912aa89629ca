"""From four values to a verdict, and what stands beside it: as it stands, hinges, missing facts, assessments."""

from __future__ import annotations

from typing import Any

import pytest

from rightscheck.appraisal.findings import LABELS

from ..packs.writing import ACTS, PEOPLE, TALKS, concedes, denies, element, fact, finding, findings, finds, says, views

YES, NO = ("beaten", "yes"), ("beaten", "no")
NEVER, SOON = ("told", "never"), ("told", "soon")
CONSENT = ("consented", "yes")

VERDICTS = {
    "not_applicable: not bound": ("plain", {"acts": {"cell": ACTS["cell"] | {"by": "ZEM"}}}, [says("app", *YES)]),
    "not_applicable: not in force": ("rooms", {"acts": {"cell": ACTS["cell"] | {"date": "2016"}}}, [says("app", *YES)]),
    "not_applicable: out of scope": ("scoped", {}, [says("app", "alone", "no"), says("app", *YES)]),
    "established: a concession": ("plain", {}, [concedes("fre", *YES)]),
    "established: both say so": ("plain", {}, [says("app fre", *YES)]),
    "established: a finding nobody opposes": ("plain", {}, [finds("court", *YES)]),
    "established: a neutral source that the State does not deny": ("plain", {}, [says("ngo", *YES)]),
    "indicated: an unanswered allegation": ("plain", {}, [says("app", *YES)]),
    "indicated: the State is outweighed": ("plain", {}, [says("log", *YES), says("fre", *NO)]),
    "indicated: the author's word": ("plain", {}, [fact(*YES)]),
    "contested: word against word": ("plain", {}, [says("app", *YES), denies("fre", *YES)]),
    "contested: an exception that the State asserts": ("excused", {}, [says("app", *YES), says("fre", *CONSENT)]),
    "contested: better evidence for the State": ("plain", {}, [says("app", *YES), says("fre-log", *NO)]),
    "contested: bare and disputed": ("plain", {}, [says("app-bare", *YES), denies("fre-bare", *YES)]),
    "contested: bare on one point and outweighed on another": (
        "refers",
        {},
        [says("app-bare", *YES), says("app", *NEVER), says("log", *SOON)],
    ),
    "arguable: only the evidence is lacking": ("plain", {}, [says("app-bare", *YES)]),
    "arguable: on one of two points": ("refers", {}, [says("app-bare", *YES), says("app", *NEVER)]),
    "arguable: through a concept": ("conceptual", {}, [says("app", *YES)]),
    "no_breach_shown: refuted": ("plain", {}, [says("fre", *NO)]),
    "no_breach_shown: even on the applicant's account": ("plain", {}, [says("app", *NO)]),
    "no_breach_shown: an exception that nobody can deny": ("excused", {}, [says("app", *YES), says("log", *CONSENT)]),
    "undetermined: nobody says anything": ("plain", {}, []),
    "undetermined: one of two points is open": ("refers", {}, [says("app", *YES)]),
    "undetermined: the dates leave it open": (
        "plain",
        {"acts": {"cell": ACTS["cell"] | {"date": "../2000"}}},
        [says("app", *YES)],
    ),
}


@pytest.mark.parametrize("name", VERDICTS)
def test_the_first_verdict_that_fits(name: str) -> None:
    norm, head, facts = VERDICTS[name]
    found = finding(norm, *facts, **head)
    assert found.verdict == name.partition(":")[0]
    assert found.label == LABELS[found.verdict]
    # Hinges or lacking evidence are named where the finding turns on them.
    assert bool(found.hinges) >= (found.verdict in ("contested", "arguable"))


def test_every_verdict_is_tried() -> None:
    assert {name.partition(":")[0] for name in VERDICTS} == set(LABELS)


# As it stands ---------------------------------------------------------------------------------------------------------

STANDS = {
    # The applicant must show it.
    "claimant, silence": ("plain", [], "no_breach"),
    "claimant, alleged barely": ("plain", [says("app-bare", *YES)], "no_breach"),
    "claimant, disputed evenly": ("quiet", [says("app", *NEVER), denies("fre", *NEVER)], "no_breach"),
    "claimant, shown": ("plain", [says("app", *YES)], "breach"),
    # The State must show it: only if the applicant has alleged the failure.
    "State, silence": ("duty", [], "no_breach"),
    "State, alleged barely": ("duty", [says("app-bare", *NEVER)], "breach"),
    "State, alleged and answered barely": ("duty", [says("app-bare", *NEVER), says("fre-bare", *SOON)], "breach"),
    "State, answered and not alleged": ("duty", [says("fre-bare", *SOON)], "no_breach"),
    "State, alleged by the author of the file": ("records", [fact(*NEVER)], "breach"),
    "State, answered in full": ("duty", [says("fre", *SOON)], "no_breach"),
    # Both must.
    "both, silence": ("both", [], "no_breach"),
    "both, disputed evenly": ("both", [says("app", *YES), denies("fre", *YES)], "no_breach"),
    "both, shown": ("both", [says("app", *YES)], "breach"),
    # A negative under `not`.
    "State, a negative and silence": ("opposite", [], "no_breach"),
    "State, a negative alleged barely": ("opposite", [says("app-bare", "consented", "no")], "breach"),
    "State, a negative answered barely": ("opposite", [says("fre-bare", *CONSENT)], "no_breach"),
    "claimant, a negative and silence": ("opposite-own", [], "no_breach"),
    "claimant, a negative alleged barely": ("opposite-own", [says("app-bare", "consented", "no")], "no_breach"),
    "both, a negative and silence": ("opposite-both", [], "no_breach"),
    # Exceptions that are open do not defeat.
    "an exception, silence": ("excused", [says("app", *YES)], "breach"),
    "an exception, asserted barely": ("excused", [says("app", *YES), says("fre-bare", *CONSENT)], "breach"),
    "an exception that both must show, silence": ("excused-both", [says("app", *YES)], "breach"),
    "an exception that both must show, shown": ("excused-both", [says("app", *YES), says("fre", *CONSENT)], "no_breach"),
    "an exception in the negative, silence": ("excused-not", [says("app", *YES)], "breach"),
    "an exception in the negative, shown": ("excused-not", [says("app", *YES), says("fre", "free_will", "yes")], "no_breach"),
    "an exception of the exception, alleged barely": (
        "excused",
        [says("app", *YES), says("fre", *CONSENT), says("app-bare", "free_will", "no")],
        "no_breach",
    ),
    # An element that is open for want of arguments.
    "no argument stands": ("argued", [says("app", "signs", ["fear"])], "no_breach"),
    # Through references.
    "a norm referred to, the rest shown": ("refers", [says("app", *NEVER)], "no_breach"),
    "a norm referred to, shown, the rest alleged barely": ("refers", [says("app", *YES), says("app-bare", *NEVER)], "breach"),
    "a norm referred to, shown, and silence on the rest": ("refers", [says("app", *YES)], "no_breach"),
    "a concept that the State must disprove, silence": ("conceptual-duty", [], "no_breach"),
    "a concept that the State must disprove, alleged barely": ("conceptual-duty", [says("app-bare", *YES)], "breach"),
    "a concept that the applicant must show, alleged barely": ("conceptual", [says("app", *YES)], "no_breach"),
    "a concept as an open exception": ("conceptual", [says("log", *YES), says("fre", *CONSENT)], "breach"),
    "a status as an open exception": ("unless-status", [says("app", *YES)], "breach"),
    "a norm of another act that is not in the file": ("linked-norm", [], "no_breach"),
    # Scope that is open is for the applicant to show.
    "open scope": ("scoped", [says("app", *YES)], "no_breach"),
}  # fmt: skip


@pytest.mark.parametrize("name", STANDS)
def test_as_it_stands(name: str) -> None:
    norm, facts, expected = STANDS[name]
    acts = {"trip": {"kind": "removal", "of": ["ann"], "by": "FRE", "date": "2010"}} if norm == "linked-norm" else ACTS
    found = finding(norm, *facts, acts=acts)
    assert found.as_it_stands == expected
    if found.verdict in ("established", "indicated"):
        assert found.as_it_stands == "breach"


def test_a_shifted_burden_counts_for_as_it_stands() -> None:
    facts = [says("app-bare", *YES)]
    assert finding("moved", *facts).as_it_stands == "no_breach"
    assert finding("moved", *facts, says("app", "alone", "yes")).as_it_stands == "breach"
    closed = [says("app", "signs", ["silence"], complete="yes")]
    assert finding("moved-concept", *facts, *closed).as_it_stands == "no_breach"
    assert finding("moved-concept", *facts, *closed, says("app", "alone", "yes")).as_it_stands == "breach"


# Hinges ---------------------------------------------------------------------------------------------------------------


def hinges(norm: str, *facts: dict[str, Any], **head: Any) -> set[tuple[str, ...]]:
    return {hinge.facts for hinge in finding(norm, *facts, **head).hinges}


def test_hinges() -> None:
    alleged, answered = says("app", *YES), says("fre-log", *NO)
    assert hinges("plain", alleged, answered) == {("cell.beaten",)}
    # Two disputed facts that only together turn the outcome.
    assert hinges("refers", alleged, answered, says("app", *NEVER), says("fre-log", *SOON)) == {
        ("cell.beaten", "cell.told")
    }
    # The exception alone, the breach being undisputed.
    assert hinges("excused", alleged, says("fre", *CONSENT)) == {("cell.consented",)}
    # Either of two exceptions of the exception: the consent, or that it was free.
    either = hinges(
        "excused", alleged, says("log", *CONSENT), denies("app", *CONSENT), says("app", "free_will", "no"),
        says("log", "free_will", "yes"),
    )  # fmt: skip
    assert either == {("cell.consented",), ("cell.free_will",)}
    # A dispute that decides nothing is no hinge.
    assert hinges("plain", alleged, says("app", *NEVER), says("fre", *SOON)) == {("cell.beaten",)}


def test_hinges_through_references() -> None:
    dispute = [says("app", *YES), says("fre-log", *NO)]
    assert hinges("refers", *dispute, says("app fre", *NEVER)) == {("cell.beaten",)}
    assert hinges("conceptual", *dispute, says("app-log", "signs", ["fear"])) == {("cell.beaten",)}
    acts = ACTS | {"trip": {"kind": "removal", "of": ["ann"], "by": "FRE", "to": "SYL", "date": "2010-06-15"}}
    assert hinges("linked-norm", *dispute, acts=acts) == {("cell.beaten",)}
    assert hinges("unless-status", says("app", *YES), says("fre", *CONSENT)) == {("cell.consented",)}


def test_hinges_for_arguable_are_the_facts_below_the_standard() -> None:
    found = finding("refers", says("app-bare", *YES), says("app", *NEVER))
    assert found.verdict == "arguable"
    assert [(hinge.facts, hinge.turns_to) for hinge in found.hinges] == [(("cell.beaten",), "breach")]
    # What would meet the standard is said with the fact.
    assert [(gap.predicate, gap.would_meet) for gap in finding("strict", says("app", *YES)).missing] == [
        ("beaten", "a record")
    ]


def test_a_fact_of_one_person_of_a_group_is_named_with_the_person() -> None:
    people = PEOPLE | {"bob": {"name": "Bob"}}
    acts = {"cell": ACTS["cell"] | {"of": ["ann", "bob"]}}
    facts = [says("app", *YES, person="ann"), denies("fre", *YES)]
    assert hinges("plain", *facts, people=people, acts=acts) == {("cell[ann].beaten",)}


# Missing --------------------------------------------------------------------------------------------------------------


def missing(norm: str, *facts: dict[str, Any], **head: Any) -> list[str]:
    return [gap.predicate for gap in finding(norm, *facts, **head).missing]


def test_missing_facts() -> None:
    assert missing("plain") == ["beaten"]
    assert missing("refers", says("app", *YES)) == ["told"]
    # Nothing is asked once it is settled, nor what lies on a settled branch, nor about an exception.
    assert missing("plain", says("app", *NO)) == []
    assert missing("excused") == ["beaten"]
    assert missing("refers", says("fre", *NO)) == []
    # An even dispute is not a missing fact.
    assert missing("quiet", says("app", *NEVER), denies("fre", *NEVER)) == []
    # Through references.
    assert missing("refers", says("app", *NEVER)) == ["beaten"]
    assert missing("conceptual") == ["beaten", "signs"]


def test_missing_facts_through_at_least() -> None:
    assert missing("several") == ["beaten", "told", "alone"]
    assert missing("several", says("app", *YES)) == ["told", "alone"]
    assert missing("several", says("app", *YES), says("app", *SOON)) == ["alone"]
    assert missing("several", says("app", *NO), says("app", *SOON)) == []
    one = finding("several", says("app", *YES))
    assert [gap.settles for gap in one.missing] == [True, True]
    two = finding("several")
    assert [gap.settles for gap in two.missing] == [False, False, False]


def test_what_settles_the_finding_alone_is_asked_first() -> None:
    found = finding("argued", says("app", "days", "20"))
    assert [(gap.predicate, gap.settles) for gap in found.missing] == [("signs", True)]
    found = finding("web", says("app", "alone", "yes"), says("app", *NEVER))
    asked = [gap.predicate for gap in found.missing]
    settles = [gap.settles for gap in found.missing]
    assert settles == sorted(settles, reverse=True)
    assert set(asked) == {"signs", "days", "beaten"}


def test_a_list_that_is_open_is_asked_for_again() -> None:
    assert missing("fearful", says("app", "signs", ["silence"])) == ["signs"]
    assert missing("fearful", says("app", "signs", ["silence"], complete="yes")) == []


def test_the_bearer_of_the_burden_is_named_with_the_gap() -> None:
    assert [(gap.burden, gap.standard) for gap in finding("records").missing] == [("duty_bearer", "strict")]
    assert [(gap.burden, gap.would_meet) for gap in finding("records").missing] == [
        ("duty_bearer", "a detailed statement")
    ]
    assert [gap.burden for gap in finding("both").missing] == ["shared"]
    assert [gap.burden for gap in finding("moved", says("app", "alone", "yes")).missing] == ["duty_bearer"]


# Assessments ----------------------------------------------------------------------------------------------------------


def assessed(*answers: tuple[str, str], **more: Any) -> dict[str, Any]:
    return {
        "assessments": [
            {"element": name, "about": "cell", "answer": answer, "by": "Counsel", **more} for name, answer in answers
        ]
    }


def test_assessments_stand_beside_the_verdict() -> None:
    plain = finding("refers", says("app", *YES))
    found = finding("refers", says("app", *YES), **assessed(("refers.untold", "yes")))
    assert found.verdict == plain.verdict == "undetermined"
    assert found.elements == plain.elements and found.derivation == plain.derivation and found.missing == plain.missing
    beside = found.with_assessments
    assert beside is not None and plain.with_assessments is None
    assert beside.verdict == "indicated"
    assert [(use.element, use.answer, use.by) for use in beside.assessments] == [("refers.untold", True, "Counsel")]


ASSESSED = {
    "the open element answered": ("refers", [says("app", *YES)], [("refers.untold", "yes")], "indicated"),
    "answered in the negative": ("refers", [says("app", *YES)], [("refers.untold", "no")], "no_breach_shown"),
    "both elements": ("refers", [], [("refers.untold", "yes"), ("refers.as-plain", "yes")], "indicated"),
    "against the facts": ("plain", [says("app", *YES)], [("plain.beaten", "no")], "no_breach_shown"),
    "an exception": ("excused", [says("app", *YES)], [("excused.consent", "yes")], "no_breach_shown"),
    "an argument": ("argued", [], [("argued.marks", "yes")], "indicated"),
    "the rest is below the standard": (
        "refers",
        [says("app-bare", *YES)],
        [("refers.untold", "yes")],
        "arguable",
    ),
    "the rest is disputed": (
        "refers",
        [says("app", *YES), denies("fre", *YES)],
        [("refers.untold", "yes")],
        "contested",
    ),
    "a condition of the scope, in": ("scoped", [says("app", *YES), says("app", "alone", "no")], [("scoped.alone", "yes")], "indicated"),
    "a condition of the scope, out": ("scoped", [says("app", *YES), says("app", "alone", "yes")], [("scoped.alone", "no")], "not_applicable"),
}  # fmt: skip


@pytest.mark.parametrize("name", ASSESSED)
def test_the_verdict_with_assessments(name: str) -> None:
    norm, facts, answers, verdict = ASSESSED[name]
    found = finding(norm, *facts, **assessed(*answers))
    assert found.with_assessments is not None
    assert found.with_assessments.verdict == verdict
    assert found.verdict == finding(norm, *facts).verdict


def test_assessments_concern_one_act_person_and_state() -> None:
    people = PEOPLE | {"bob": {"name": "Bob"}}
    acts = {"cell": ACTS["cell"] | {"of": ["ann", "bob"], "by": ["FRE", "SYL"]}}
    given = assessed(("plain.beaten", "yes"), person="bob", duty_bearer="SYL")
    found = findings(norms=["plain"], people=people, acts=acts, **given).findings
    assert [(f.duty_bearer, f.persons) for f in found if f.with_assessments] == [("SYL", ("bob",))]


# What else a finding says ---------------------------------------------------------------------------------------------


def test_counter_evidence_is_what_speaks_against_the_conclusion() -> None:
    found = finding("plain", says("log", *YES), says("fre", *NO))
    assert [(use.fact, use.value) for use in found.counter_evidence] == [("cell.beaten", "no")]
    assert [word.source for word in found.counter_evidence[0].said] == ["fre"]


def test_a_definition_that_helps_the_state_is_read_from_its_side() -> None:
    found = finding("status", says("fre", *CONSENT))
    assert (found.kind, views(found)) == ("definition", "uutt")
    assert element(found, "consented").burden == "duty_bearer"


def test_a_finding_for_a_state_names_no_person() -> None:
    found = finding("envoy", says("fre", "threat", "yes"), acts=TALKS)
    assert (found.persons, found.injured_state, found.duty_bearer) == ((), "FRE", "BOR")


def test_every_source_that_was_read_is_listed_with_its_way() -> None:
    found = finding("plain", says("heard", *YES), denies("fre", *YES))
    assert {source.id: source.via for source in found.sources} == {"heard": "counsel", "counsel": None, "fre": None}
