"""In whose hands a fact lay: what the State under review could have done otherwise, told from circumstances and from what
others did."""

from __future__ import annotations

import pytest

from rightscheck import Pack
from rightscheck.law.vocabulary import Conduct

from .packs import Copy

HANDS: dict[Conduct, list[str]] = {
    # The State told, asked, examined, notified, gave access, chose a measure or the time of it, or could have sought it.
    "duty_bearer": [
        "consular_rights_told",
        "consulate_notified",
        "opportunity_to_be_heard",
        "grounds_disclosed",
        "risk_assessed_domestically",
        "asked_whether_protection_wanted",
        "asylum_registered",
        "interpreter",
        "lawyer_access",
        "assurances",
        "assurances_monitoring",
        "death_penalty_assurance",
        "best_interests_assessed",
        "whereabouts_told",
        "time_of_flight",
        "removal_status",
        "investigation",
        "days_before_judge",
    ],
    "person": [
        "asylum_application_filed",
        "asylum_requested",
        "fear_expressed",
        "consular_notification_requested",
        "domestic_remedies_removal",
        "departure_consent",
        "child_declined_to_be_heard",
        "offence_type",
        "sur_place_activity",
    ],
    "other_state": [
        "assurances_record",
        "past_ill_treatment_by_state",
        "requested_by",
        "state_protection",
        "mission_consented_to_entry",
        "receiving_state_consented",
        "territorial_state_consent",
        "waiver",
    ],
    # Circumstances, reports, evidence, knowledge, age and family; and what a court said of the act when it was done.
    "none": [
        "general_pattern",
        "torture_in_custody_practice",
        "personal_risk_evidence",
        "medical_evidence",
        "risk_profile_known",
        "adverse_reports_known",
        "foreign_nationality_known",
        "nationality",
        "under_eighteen",
        "children_ages",
        "family_life",
        "post_removal_events",
        "court_declared_unlawful",
        "destination_party_cat",
    ],
}


@pytest.mark.parametrize(("name", "hands"), [(name, hands) for hands, names in HANDS.items() for name in names])
def test_in_whose_hands(pack: Pack, name: str, hands: Conduct) -> None:
    assert pack.vocabulary.conduct_of(pack.vocabulary.predicates[name]) == hands


def test_every_fact_lay_in_somebodys_hands_or_in_nobodys(pack: Pack) -> None:
    """Each predicate or its subject says it; what a predicate says itself differs from its subject."""
    for predicate in pack.vocabulary.predicates.values():
        usual = pack.vocabulary.subjects.subjects[predicate.subject].conduct_of
        assert usual is not None, predicate.subject
        assert predicate.conduct_of != usual, predicate.name


def test_what_the_predicate_says_goes_before_its_subject(small: Copy) -> None:
    question = "    question: When was the person told of the right?"
    small.change("vocabulary/detention.yaml", question, f"{question}\n    conduct_of: other_state")
    vocabulary = small.load().vocabulary
    hands = {p.name: vocabulary.conduct_of(p) for p in vocabulary.predicates.values() if p.subject == "detention"}
    assert sorted(set(hands.values())) == ["duty_bearer", "other_state"]
    assert list(hands.values()).count("other_state") == 1


def test_nothing_but_the_four(small: Copy) -> None:
    small.change("subjects.yaml", "conduct_of: none", "conduct_of: nobody")
    (problem,) = small.problems()
    assert problem.startswith("subjects.yaml:5:")
    assert "'nobody' is not one of the possible values. Use one of: duty_bearer, none, other_state, person." in problem
