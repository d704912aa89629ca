"""Decided cases beside a case: what is shared, what differs, which is nearer, and when a decision constrains.

Most tests use the norm `argued` of the small law: bruises, or two of fear, hunger and more than ten days, for the
applicant; a drill (against the bruises) and a fire (against all) for the State.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rightscheck import Pack, load_case
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.appraisal.precedents.comparing import Comparison, Profile
from rightscheck.appraisal.precedents.model import FactBeside, OnPoint, Precedent, Precedents
from rightscheck.appraisal.precedents.search import precedents
from rightscheck.casefile.case import Case
from rightscheck.grounding.scope import instances
from rightscheck.inference.derive import Deriver
from rightscheck.law.twins import twins
from rightscheck.truth import Truth

from ..packs.writing import ACTS, Fact, denies, deriver, fact, says, small, small_case

CASES = Path(__file__).resolve().parents[2] / "cases"
BRUISES, FEAR, DAYS = fact("signs", ["bruises"]), fact("signs", ["fear", "hunger"]), fact("days", 40)
DRILL, FIRE = fact("drill", "yes"), fact("fire", "yes")
TWO = {"ann": {"name": "Ann", "nationality": ["SYL"]}, "bob": {"name": "Bob", "nationality": ["SYL"]}}
BOTH = {"cell": ACTS["cell"] | {"of": ["ann", "bob"]}}


def decided(name: str, *facts: Fact, held: str | list[dict[str, Any]] = "violation", **head: Any) -> Case:
    norm, date = head.pop("norm", "argued"), head.pop("decided", "2012-01-01")
    one = {"norm": norm, "act": "cell", "verification": "checked", "at": "para 7"}
    holdings = [one | {"outcome": held}] if isinstance(held, str) else [one | more for more in held]
    decision = {"body": "Court", "cite": f"{name} v Freedonia", "date": date}
    return small_case(*facts, case=name, title=name, facts_are="found", decision=decision, held=holdings, **head)


def on_point(case: Case, *cases: Case, norm: str = "argued", **options: Any) -> Precedents:
    law = small()
    return precedents(Evaluator(law, case, deriver()), law.norms[norm], cases, **options)


def section(case: Case, *cases: Case, **options: Any) -> OnPoint:
    found = on_point(case, *cases, **options).sections
    assert len(found) == 1
    return found[0]


def one(case: Case, other: Case, **options: Any) -> Precedent:
    found = section(case, other, **options).told
    assert len(found) == 1
    return found[0]


def beside(precedent: Precedent, name: str) -> FactBeside:
    return next(point for point in precedent.facts if point.fact == name)


def ids(factors: Iterable[Any]) -> list[str]:
    return [factor.id for factor in factors]


# Nearness ---------------------------------------------------------------------------------------------------------------


def test_what_shares_all_and_more_comes_first() -> None:
    here = small_case(BRUISES, DAYS, FIRE)
    cases = [decided("less", BRUISES), decided("none"), decided("more", BRUISES, DAYS), decided("fire", FIRE)]
    found = section(here, *cases).nearest
    assert [p.case for p in found] == ["more", "fire", "less", "none"]
    assert {p.case for p in found if p.most_on_point} == {"more", "fire"}, "fire shares what no other shares"


def test_what_differs_less_comes_first() -> None:
    here = small_case(BRUISES, fact("drill", "no"))
    found = section(here, decided("drilled", BRUISES, DRILL), decided("silent", BRUISES)).nearest
    assert [(p.case, p.differences) for p in found] == [("silent", 0), ("drilled", 3)]


def test_ties_are_broken_by_date_and_name() -> None:
    here = small_case(BRUISES)
    cases = [decided("b", BRUISES), decided("a", BRUISES), decided("young", BRUISES, decided="2013-01-01")]
    expected = ["young", "a", "b"]
    assert [p.case for p in section(here, *cases).nearest] == expected
    assert [p.case for p in section(here, *reversed(cases)).nearest] == expected


def test_unknown_is_no_difference() -> None:
    found = one(small_case(), decided("marked", BRUISES, fact("days", 40)))
    assert (found.nearness, found.differences) == (0, 0)
    assert beside(found, "signs").likeness == "only_there"
    assert beside(found, "signs").question == "What signs did the person show?"
    assert (beside(found, "signs").there, beside(found, "signs").here) == (("Ann had bruises.",), ())


def test_an_open_list_does_not_lack_what_it_does_not_name() -> None:
    there = decided("marked", BRUISES)
    assert beside(one(small_case(fact("signs", ["silence"])), there), "signs").likeness == "only_there"
    closed = one(small_case(fact("signs", ["silence"], complete="yes")), there)
    assert beside(closed, "signs").likeness == "apart"
    assert beside(closed, "signs").here == ("It is not so that Ann had bruises.",)
    assert closed.differences == 2, "the mark and the argument from it"


def test_other_values_by_which_the_same_test_holds_are_alike() -> None:
    alike = beside(one(small_case(fact("days", 40)), decided("days", fact("days", 12))), "days")
    assert (alike.likeness, alike.there, alike.here) == (
        "alike",
        ("Ann was held for 12 days.",),
        ("Ann was held for 40 days.",),
    )
    apart = beside(one(small_case(fact("days", 4)), decided("days", fact("days", 12))), "days")
    assert (apart.likeness, apart.there_for, apart.here_for) == ("apart", ("claimant",), ())


def test_a_fact_below_an_argument_that_failed_helps_nobody() -> None:
    """The bruises come from a drill: there they carry nothing, and the argument is not shared."""
    found = one(small_case(BRUISES), decided("drilled", BRUISES, DRILL, held="no_violation"))
    assert (beside(found, "signs").likeness, beside(found, "signs").there_for) == ("same", ())
    assert ids(found.shared) == []
    assert ids(found.there_only) == ["exercise"]
    assert (found.there_only[0].there_for, found.here_only[0].here_for) == ("duty_bearer", "claimant")


def test_what_does_not_count_here_is_said_and_not_known() -> None:
    denied = small_case(says("app", "fire", "yes"), denies("log", "fire", "yes"), says("app-bare", "days", 40))
    found = one(denied, decided("fire", FIRE, DAYS, held="no_violation"))
    for name, text in (("fire", "There was a fire."), ("days", "Ann was held for 40 days.")):
        assert (beside(found, name).likeness, beside(found, name).here) == ("only_there", ())
        assert beside(found, name).said == (text,)


def test_what_is_disputed_here_is_marked() -> None:
    """Of even accounts the one counts that goes against whoever must show the point; the other is told as well."""
    even = small_case(says("app", "told", "late"), says("fre", "told", "soon"))
    found = beside(one(even, decided("late", fact("told", "late"), norm="web"), norm="web"), "told")
    assert (found.here, found.said, found.disputed) == (
        ("Ann was told of the reasons late.",),
        ("Ann was told of the reasons within a day.",),
        True,
    )
    agreed = beside(one(small_case(says("app", "told", "late")), decided("x", norm="web"), norm="web"), "told")
    assert (agreed.said, agreed.disputed) == ((), False)


def test_what_was_only_asserted_there_is_not_told_as_found() -> None:
    here = small_case(BRUISES)
    asserted = says("app", "signs", ["bruises"])
    assert beside(one(here, decided("there", asserted)), "signs").alleged_there
    found = (
        BRUISES,
        says("log", "signs", ["bruises"]),
        asserted | {"found_by": ["court"]},
        asserted | {"conceded_by": ["fre"]},
    )
    for known in found:
        assert not beside(one(here, decided("there", known)), "signs").alleged_there


# Whether a decision constrains ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("there", "held", "here", "constrains"),
    [
        ([BRUISES], "violation", [BRUISES], Truth.TRUE),
        ([BRUISES], "violation", [BRUISES, FEAR], Truth.TRUE),
        ([BRUISES], "violation", [], Truth.UNKNOWN),
        ([BRUISES], "violation", [fact("signs", ["silence"], complete="yes")], Truth.FALSE),
        ([BRUISES], "violation", [BRUISES, FIRE], Truth.FALSE),
        ([BRUISES], "violation", [BRUISES, DRILL], Truth.FALSE),
        ([FEAR, DRILL], "violation", [FEAR, DRILL], Truth.TRUE),
        ([FEAR, DRILL], "violation", [FEAR], Truth.TRUE),
        ([], "violation", [BRUISES], Truth.FALSE),
        ([FIRE], "no_violation", [FIRE], Truth.TRUE),
        ([FIRE], "no_violation", [FIRE, DRILL], Truth.TRUE),
        ([FIRE], "no_violation", [FIRE, BRUISES], Truth.FALSE),
        ([FIRE, BRUISES], "no_violation", [FIRE, BRUISES], Truth.TRUE),
        ([FIRE], "no_violation", [], Truth.UNKNOWN),
        ([FIRE], "no_violation", [fact("fire", "no")], Truth.FALSE),
    ],
)
def test_a_fortiori(there: list[Fact], held: str, here: list[Fact], constrains: Truth) -> None:
    """Every factor for the side that won there stands here, and no factor for the other side is new here."""
    assert one(small_case(*here), decided("there", *there, held=held)).constrains is constrains


@pytest.mark.parametrize(("beaten", "constrains"), [("no", Truth.TRUE), (None, Truth.UNKNOWN), ("yes", Truth.FALSE)])
def test_an_element_that_is_not_met_favours_the_state(beaten: str | None, constrains: Truth) -> None:
    here = small_case(*([fact("beaten", beaten)] if beaten else []))
    found = one(here, decided("there", fact("beaten", "no"), norm="excused", held="no_violation"), norm="excused")
    assert (found.won, found.constrains) == ("duty_bearer", constrains)


def test_of_alternatives_one_that_fails_favours_nobody_while_the_norm_stands() -> None:
    """Two of three are needed: where two are met the third tells nothing, where two fail each of them does."""
    met = (fact("beaten", "yes"), fact("told", "never"), fact("alone", "no"))
    failed = (fact("beaten", "yes"), fact("told", "soon"), fact("alone", "no"))
    law, name = small(), "several"
    sides = []
    for facts in (met, failed):
        case = small_case(*facts)
        known = Profile(Evaluator(law, case, deriver()), law.norms[name], next(instances(law.norms[name], case)))
        sides.append({key: factor.side for key, factor in known.factors.items()})
    assert sides[0] == {"beaten": "claimant", "untold": "claimant", "alone": None}
    assert sides[1] == {"beaten": "claimant", "untold": "duty_bearer", "alone": "duty_bearer"}


def test_a_decision_that_its_own_facts_contradict_constrains_nobody() -> None:
    found = one(small_case(BRUISES, FIRE), decided("there", BRUISES, FIRE))
    assert (found.won, found.contradicted, found.constrains) == ("claimant", True, None)


@pytest.mark.parametrize(
    ("outcomes", "won"),
    [
        (["violation"], "claimant"),
        (["no_violation"], "duty_bearer"),
        (["violation", "violation"], "claimant"),
        (["violation", "not_examined"], "claimant"),
        (["violation", "no_violation"], None),
        (["no_violation", "inadmissible"], None),
        (["inadmissible"], None),
        (["not_applicable"], None),
    ],
)
def test_who_won(outcomes: list[str], won: str | None) -> None:
    found = one(small_case(BRUISES), decided("there", BRUISES, held=[{"outcome": outcome} for outcome in outcomes]))
    assert found.won == won
    assert [holding.outcome for holding in found.held] == outcomes
    assert (found.constrains is None) is (won is None or found.contradicted)


def test_a_difference_is_played_down_where_another_argument_carries_the_element() -> None:
    closed = fact("signs", ["fear", "hunger"], complete="yes")
    found = one(small_case(closed), decided("marked", BRUISES))
    assert [(use.id, use.instead) for use in found.there_only] == [("marks", ("together",))]
    assert one(small_case(FIRE), decided("marked", BRUISES)).there_only[0].instead == ()


def test_an_exception_is_shown_with_what_was_known_of_it() -> None:
    beaten = fact("beaten", "yes")
    there = decided("free", beaten, fact("consented", "yes"), norm="excused", held="no_violation")
    found = one(small_case(beaten), there, norm="excused")
    assert [(use.id, use.there, use.here, use.known_there) for use in found.considered] == [
        ("consent", Truth.TRUE, Truth.UNKNOWN, ("Ann consented.",))
    ]
    assert (ids(found.shared), found.constrains) == (["beaten"], Truth.UNKNOWN)


# Which decisions --------------------------------------------------------------------------------------------------------


def test_no_holding_on_the_norm() -> None:
    found = on_point(small_case(BRUISES), decided("other", BRUISES, norm="plain"))
    assert (found.decisions, found.sections[0].told) == (0, ())


def test_what_was_left_unexamined_is_no_precedent_and_is_named() -> None:
    found = on_point(small_case(BRUISES), decided("silent", BRUISES, held="not_examined"))
    assert (found.decisions, found.not_examined, found.sections[0].told) == (0, ("silent",), ())


def test_the_case_itself_and_undecided_cases_are_left_out() -> None:
    there = decided("there", BRUISES)
    assert section(there, there).told == ()
    assert section(small_case(BRUISES), small_case(BRUISES, case="other")).told == ()


def test_a_norm_that_does_not_apply_is_not_compared() -> None:
    found = section(small_case(BRUISES, acts={"cell": ACTS["cell"] | {"by": "ZEM"}}), decided("there", BRUISES))
    assert (found.applies, found.told) == (False, ())


def test_the_nearest_and_those_that_went_the_other_way() -> None:
    here = small_case(BRUISES, FEAR)
    near = [decided(name, BRUISES, FEAR) for name in "abc"]
    far = [decided("drill", DRILL, held="no_violation"), decided("fire", FEAR, FIRE, held="no_violation")]
    found = section(here, *near, *far, decided("else"), most=2)
    assert [p.case for p in found.nearest] == ["a", "b"]
    assert [p.case for p in found.other_way] == ["fire"], "half as many, and no third that went the same way"
    assert [p.case for p in section(here, *near, *far, most=4).other_way] == ["drill"], "the other is among the nearest"


def test_of_those_that_went_the_other_way_the_most_on_point_come_first() -> None:
    here = small_case(BRUISES, DAYS, fact("drill", "no"))
    near = decided("near", BRUISES, held="no_violation")
    leading = decided("leading", fact("drill", "no"), held="no_violation")
    found = section(here, decided("first", BRUISES, DAYS), near, leading, most=1)
    assert [(p.case, p.most_on_point) for p in found.other_way] == [("leading", True)]
    both = section(here, decided("first", BRUISES, DAYS), near, leading, most=3).nearest
    assert [p.case for p in both] == ["first", "near", "leading"]


def test_before_or_after_the_act() -> None:
    here = small_case(BRUISES)
    assert one(here, decided("there", decided="2012")).later is Truth.TRUE
    assert one(here, decided("there", decided="2009")).later is Truth.FALSE
    assert one(here, decided("there", decided="2010")).later is Truth.UNKNOWN
    undated = small_case(BRUISES, acts={"cell": {"kind": "detention", "of": ["ann"], "by": "FRE"}})
    assert one(undated, decided("there")).later is Truth.UNKNOWN


def test_people_of_whom_the_same_holds_are_told_of_together() -> None:
    there = decided("there", BRUISES)
    same = on_point(small_case(BRUISES, people=TWO, acts=BOTH), there).sections
    assert [s.persons for s in same] == [("ann", "bob")]
    apart = on_point(small_case(BRUISES | {"person": "ann"}, people=TWO, acts=BOTH), there)
    assert [s.persons for s in apart.sections] == [("ann",), ("bob",)]
    alone = on_point(small_case(BRUISES, people=TWO, acts=BOTH), there, person="bob").sections
    assert [s.persons for s in alone] == [("bob",)]


def test_people_of_whom_other_facts_are_known_are_told_of_apart() -> None:
    """Though the norm treats the two alike."""
    days = [fact("days", number, person=who) for who, number in (("ann", 12), ("bob", 40))]
    found = on_point(small_case(*days, people=TWO, acts=BOTH), decided("there", fact("days", 20))).sections
    assert [beside(s.nearest[0], "days").here for s in found] == [
        ("Ann was held for 12 days.",),
        ("Bob was held for 40 days.",),
    ]


def test_acts_are_told_of_apart() -> None:
    acts = dict.fromkeys(("first", "second"), ACTS["cell"])
    here = small_case(BRUISES | {"about": "first"}, acts=acts)
    assert [s.act for s in on_point(here, decided("there", BRUISES)).sections] == ["first", "second"]
    assert [s.act for s in on_point(here, decided("there", BRUISES), act="second").sections] == ["second"]


def test_of_the_people_of_a_decision_the_nearest_is_compared() -> None:
    facts = (BRUISES | {"person": "bob"}, FIRE | {"person": "ann"})
    there = decided("there", *facts, people=TWO, acts=BOTH)
    found = one(small_case(BRUISES), there)
    assert beside(found, "signs").there == ("Bob had bruises.",)
    each = [{"outcome": "violation", "person": "bob"}, {"outcome": "no_violation", "person": "ann"}]
    both = section(small_case(BRUISES), decided("there", *facts, held=each, people=TWO, acts=BOTH)).told
    assert [(p.won, len(p.held), len(p.also_held)) for p in both] == [("claimant", 1, 1), ("duty_bearer", 1, 1)]


def test_a_twin_comes_apart_and_does_not_constrain() -> None:
    here, beaten = small_case(fact("beaten", "yes")), fact("beaten", "yes")
    there = decided("there", beaten, norm="conceptual-duty")
    assert on_point(here, there, norm="conceptual").decisions == 0
    found = section(here, there, decided("own", norm="conceptual"), norm="conceptual", related=True)
    assert [p.case for p in found.nearest] == ["own"], "however near a twin is"
    assert [(p.norm, p.won, p.constrains) for p in found.elsewhere] == [("conceptual-duty", "claimant", None)]
    assert found.elsewhere[0].nearness > found.nearest[0].nearness


def test_twins_of_the_shipped_law(pack: Pack) -> None:
    found = {norm.norm for norm in twins(pack.norms["cat-3"], pack)}
    assert {"echr-3", "iccpr-7"} <= found
    assert not {"cat-3", "cat-3-proc", "cat-22-interim", "cat-15"} & found
    assert all(pack.norms[name].wrong == pack.norms["cat-3"].wrong for name in found)


# Properties -------------------------------------------------------------------------------------------------------------

FACTS = st.fixed_dictionaries(
    {},
    optional={
        "signs": st.lists(st.sampled_from(["bruises", "fear", "hunger", "silence"]), min_size=1, unique=True),
        "days": st.sampled_from([3, 12, 40]),
        "drill": st.sampled_from(["yes", "no"]),
        "free_will": st.sampled_from(["yes", "no"]),
        "fire": st.sampled_from(["yes", "no"]),
    },
)


def profile(facts: dict[str, Any], name: str) -> Profile:
    case = small_case(*(fact(key, value) for key, value in facts.items()), case=name, facts_are="found")
    norm = small().norms["argued"]
    return Profile(Evaluator(small(), case, deriver()), norm, next(instances(norm, case)))


@settings(deadline=None, max_examples=40)
@given(here=FACTS, others=st.lists(FACTS, max_size=4))
def test_a_case_is_most_on_point_for_itself(here: dict[str, Any], others: list[dict[str, Any]]) -> None:
    """A decision on the same facts shares all, differs in nothing, and no other comes before it."""
    itself = Comparison(profile(here, "itself"), profile(here, "here"))
    assert itself.differences == 0
    assert not any(pair.likeness != "same" for pair in itself.points)
    for other in others:
        compared = Comparison(profile(other, "other"), profile(here, "here"))
        assert compared.nearness <= itself.nearness
        assert compared.shared <= itself.shared
    facts = [fact(key, value) for key, value in here.items()]
    cases = [decided(f"other{n}", *(fact(k, v) for k, v in other.items())) for n, other in enumerate(others)]
    found = section(small_case(*facts, facts_are="found"), decided("itself", *facts), *cases).nearest
    first = [p.case for p in found if p.nearness == itself.nearness]
    assert "itself" in first
    assert next(p for p in found if p.case == "itself").most_on_point is bool(itself.shared)


@settings(deadline=None, max_examples=80)
@given(here=FACTS, less=FACTS, more=FACTS)
def test_sharing_more_never_ranks_lower(here: dict[str, Any], less: dict[str, Any], more: dict[str, Any]) -> None:
    """All else equal: where the one shares all that the other shares, and differs in no more."""
    beside_less = Comparison(profile(less, "less"), profile(here, "here"))
    # What the one decision has in common with the case, the other has as well.
    joint = {**more, **{key: value for key, value in less.items() if here.get(key) == value}}
    beside_more = Comparison(profile(joint, "more"), profile(here, "here"))
    if beside_more.shared >= beside_less.shared and beside_more.differences <= beside_less.differences:
        assert beside_more.nearness >= beside_less.nearness
    if beside_more.shared > beside_less.shared and beside_more.differences == beside_less.differences:
        facts = [[fact(key, value) for key, value in given.items()] for given in (here, less, joint)]
        law = [decided("a-less", *facts[1]), decided("b-more", *facts[2])]
        found = section(small_case(*facts[0], facts_are="found"), *law).nearest
        assert [p.case for p in found] == ["b-more", "a-less"]


def test_the_order_of_files_makes_no_difference() -> None:
    cases = [decided(f"c{n}", *facts) for n, facts in enumerate(([BRUISES], [FEAR], [DRILL, FIRE], [DAYS], []))]
    here = small_case(BRUISES, FEAR, DRILL)
    assert on_point(here, *cases) == on_point(here, *reversed(cases))


# The founding case ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def founding(pack: Pack) -> Precedents:
    case = load_case(CASES / "shalabayeva.yaml", pack)
    files = [*CASES.glob("decided/*.yaml"), *CASES.glob("held-out/*/*.yaml")]
    cases = [load_case(file, pack) for file in files]
    return precedents(Evaluator(pack, case, Deriver()), pack.norms["cat-3"], cases)


def shown(founding: Precedents, person: str, case: str) -> Precedent:
    found = next(s for s in founding.sections if person in s.persons)
    return next(p for p in found.told if p.case == case)


def test_agiza_and_attia_are_among_the_nearest(founding: Precedents) -> None:
    mother, daughter = founding.sections
    assert "cat-agiza-2005" in [p.case for p in mother.nearest]
    assert "cat-attia-2003" in [p.case for p in mother.other_way]
    assert {"cat-agiza-2005", "cat-attia-2003"} <= {p.case for p in daughter.nearest[:4]}
    assert founding.not_examined == ("Corte di cassazione, sentenza no 17407 of 2014",)


def test_agiza_beside_alma(founding: Precedents) -> None:
    """Read against both files: torture in custody is routine in the one and reported in the other, which the norm
    treats alike; the conviction, the past torture and the assurances are not known here."""
    agiza = shown(founding, "alma", "cat-agiza-2005")
    assert (agiza.decision.cite, agiza.won) == (
        "Agiza v Sweden, Communication No 233/2003 (CAT, 20 May 2005)",
        "claimant",
    )
    assert [(h.outcome, h.limb, h.at, h.verification) for h in agiza.held] == [
        ("violation", "substance", "para 13.4", "from_knowledge")
    ]
    assert agiza.later is Truth.FALSE
    assert ids(agiza.shared) == ["custody-practice"]
    assert beside(agiza, "torture_in_custody_practice").likeness == "alike"
    assert beside(agiza, "removal_status").likeness == "same"
    asked = {point.fact for point in agiza.facts if point.likeness == "only_there"}
    assert {"wanted_or_convicted_destination", "past_ill_treatment_by_state", "assurances"} <= asked
    assert beside(agiza, "past_ill_treatment_by_state").alleged_there, "asserted in that file, not found"
    assert not beside(agiza, "wanted_or_convicted_destination").alleged_there
    unaware = beside(agiza, "risk_profile_known")
    assert (unaware.disputed, unaware.here) == (
        True,
        ("The authorities of Italy did not know the political or risk profile of Alma Shalabayeva.",),
    )
    assert agiza.differences == 0
    assert agiza.constrains is Truth.FALSE
    assert [use.id for use in agiza.here_only if use.here_for == "duty_bearer"] == ["risk-known-cat.says-not-known"]
    assurances = next(use for use in agiza.considered if use.id == "reliable-assurances")
    assert "Egypt promised Sweden lawful or humane treatment of the complainant without named safeguards." in (
        assurances.known_there
    )


def test_attia_beside_alma_and_her_daughter(founding: Precedents) -> None:
    """Attia's removal was stayed and nothing but the family tie stood; here it was carried out, and more is said of the
    mother than of the daughter."""
    attia = shown(founding, "alma", "cat-attia-2003")
    assert attia.won == "duty_bearer"
    assert attia.most_on_point
    assert beside(attia, "profile").here == (
        "Alma Shalabayeva is a close relative of a person sought by the authorities.",
    )
    assert beside(attia, "profile").likeness == "same"
    assert beside(attia, "removal_status").likeness == "apart"
    assert "danger-of-torture.family-link-alone" in ids(attia.there_only)
    daughter = shown(founding, "alua", "cat-attia-2003")
    assert ids(daughter.shared) == ["danger-of-torture.family-link-alone"]


def test_what_is_told_of_a_decision_is_in_its_file(founding: Precedents, pack: Pack) -> None:
    """Every point that is known there is a fact of its file or what the act itself says, and unknown ones are not."""
    files = {file.stem: load_case(file, pack) for file in CASES.rglob("*.yaml")}
    told = [p for s in founding.sections for p in s.told]
    assert len(told) == 18
    for precedent in told:
        stated = {stated.predicate for stated in files[precedent.case].facts}
        derived = {name for name, known in pack.vocabulary.predicates.items() if known.derived}
        for point in precedent.facts:
            assert bool(point.there) is (point.likeness != "only_here")
            assert not point.there or point.fact in stated | derived, (precedent.case, point.fact)
