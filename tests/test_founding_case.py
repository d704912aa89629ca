"""The founding case: the outcomes that its document supports, per person, and how they answer to changes in the facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from rightscheck import check, load_case
from rightscheck.appraisal import appraise
from rightscheck.appraisal.findings import Finding
from rightscheck.casefile.case import Case, Fact
from rightscheck.dates import before
from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack
from rightscheck.truth import Truth

from .appraisal.drawing import asked_by

FILE = Path(__file__).resolve().parents[1] / "cases" / "shalabayeva.yaml"

MAY_BE_SHOWN = {"contested", "arguable", "indicated"}
NOT_OVERCLAIMED = {"contested", "arguable"}
# What nobody says of the daughter stays open; what is said of both may carry over. Never more than for the mother.
OF_THE_DAUGHTER = {"undetermined", "contested", "arguable"}

# State, norm, person, verdicts that the document allows, beside those of test_founding_completeness.py
EXPECTED: list[tuple[str, str, str | None, set[str]]] = [
    ("ITA", "vccr-36-1a", "alma", {"undetermined"}),
    ("ITA", "vccr-36-1c", "alma", {"undetermined"}),
    ("ITA", "apd05-7", "alma", {"not_applicable"}),
    ("ITA", "apd05-39", "alma", {"not_applicable"}),
    ("ITA", "cat-3", "alua", OF_THE_DAUGHTER),
    ("ITA", "rc-33-1", "alua", OF_THE_DAUGHTER),
    ("ITA", "echr-3", "alua", OF_THE_DAUGHTER),
    ("ITA", "cat-3-proc", "alua", OF_THE_DAUGHTER),
    ("ITA", "echr-13", "alua", OF_THE_DAUGHTER),
    ("ITA", "apd05-7", "alua", {"not_applicable"}),
    ("KAZ", "vccr-36-1a", "alma", {"not_applicable"}),
    ("KAZ", "vccr-36-1b", "alma", {"not_applicable"}),
    ("KAZ", "vccr-36-1c", "alma", {"not_applicable"}),
]


@pytest.fixture(scope="module")
def case(pack: Pack) -> Case:
    return load_case(FILE, pack)


@pytest.fixture(scope="module")
def findings(case: Case, pack: Pack, deriver: Deriver) -> list[Finding]:
    return list(check(case, pack, deriver=deriver).findings)


def of(findings: Iterable[Finding], state: str, norm: str, person: str | None) -> list[Finding]:
    persons = (person,) if person else ()
    return [f for f in findings if (f.duty_bearer, f.norm, f.persons) == (state, norm, persons)]


@pytest.mark.parametrize(("state", "norm", "person", "allowed"), EXPECTED)
def test_expected_outcomes(
    findings: list[Finding], state: str, norm: str, person: str | None, allowed: set[str]
) -> None:
    found = of(findings, state, norm, person)
    assert found, "no finding"
    assert {one.verdict for one in found} <= allowed


def test_what_it_turns_on_or_what_is_lacking_is_named(findings: list[Finding]) -> None:
    for one in findings:
        if one.verdict in ("contested", "arguable"):
            assert one.hinges, one.id
        if one.verdict == "undetermined":
            assert one.missing, one.id
        if one.verdict == "not_applicable":
            assert one.reason, one.id


def test_no_finding_against_kazakhstan_under_the_european_convention(findings: list[Finding]) -> None:
    assert not [
        one
        for one in findings
        if one.duty_bearer == "KAZ" and one.cite.instrument == "ECHR" and one.verdict != "not_applicable"
    ]


def test_nothing_of_consular_contact_is_asked_of_kazakhstan_for_its_own_national(findings: list[Finding]) -> None:
    consular = [one for one in findings if one.duty_bearer == "KAZ" and one.norm.startswith("vccr-36")]
    assert consular
    for one in consular:
        assert (one.verdict, one.missing) == ("not_applicable", ())
        assert "Kazakhstan" in one.reason


def test_when_she_was_told_of_consular_contact_is_asked(findings: list[Finding], pack: Pack) -> None:
    (one,) = of(findings, "ITA", "vccr-36-1b", "alma")
    question = pack.vocabulary.predicates["consular_rights_told"].question
    assert question in {gap.question for gap in one.missing}
    assert one.views.applicant is one.views.weighed is Truth.UNKNOWN


def test_the_daughters_findings_are_her_own(findings: list[Finding]) -> None:
    for norm in {one.norm for one in findings if one.persons == ("alua",)}:
        (daughter,) = of(findings, "ITA", norm, "alua")
        (mother,) = [one for one in of(findings, "ITA", norm, "alma") if one.act == daughter.act]
        if mother.verdict == "not_applicable":
            continue
        read = {use.fact for part in daughter.elements for use in part.facts}
        assert not any("[alma]" in name for name in read), norm
        assert not read or mother.elements != daughter.elements, norm
    strength = (
        "not_applicable",
        "no_breach_shown",
        "undetermined",
        "arguable",
        "contested",
        "indicated",
        "established",
    )
    for norm in ("cat-3", "echr-3", "rc-33-1", "cat-3-proc", "iccpr-13"):
        (mother,), (daughter,) = of(findings, "ITA", norm, "alma"), of(findings, "ITA", norm, "alua")
        assert strength.index(daughter.verdict) <= strength.index(mother.verdict), norm


def test_nothing_is_established_against_italy_but_by_its_own_words(findings: list[Finding], pack: Pack) -> None:
    """The police deny a breach of procedure, so that no breach rests on common ground."""
    breaches = [one for one in findings if pack.norms[one.norm].kind != "definition"]
    assert {one.verdict for one in breaches} <= MAY_BE_SHOWN | {"undetermined", "not_applicable", "no_breach_shown"}


def test_official_statements_are_hearsay(case: Case, findings: list[Finding]) -> None:
    """Every word of an official reaches us through the document of the foundation."""
    for key, source in case.head.sources.items():
        outside = "Outside the document" in source.note
        assert outside or key == "odf" or source.via == "odf", key
        if source.speaks_for not in ("applicant", "none"):
            assert source.via == "odf", key
    (one,) = of(findings, "ITA", "iccpr-13", "alma")
    ways = {source.id: source.via for source in one.sources}
    assert ways["jop"] == ways["ssd"] == "odf"


def test_the_conflict_of_dates_is_kept(case: Case, findings: list[Finding]) -> None:
    arrests = [fact for fact in case.facts if fact.predicate == "time_of_arrest"]
    assert len(arrests) == 2
    first, second = (fact.value for fact in arrests)
    assert {mention.source for fact in arrests for mention in fact.provenance.asserted_by} == {"odf", "press-raid"}
    assert before(second, first) is Truth.TRUE or before(first, second) is Truth.TRUE  # type: ignore[arg-type]
    (one,) = of(findings, "ITA", "vccr-36-1b", "alma")
    shown = {use.value for part in one.elements for use in part.facts if use.fact == "custody.time_of_arrest"}
    assert len(shown) == 2


# What changes with the facts -------------------------------------------------------------------------------------------


def altered(case: Case, change: Callable[[Fact], Fact | None]) -> Case:
    return replace(case, facts=tuple(new for fact in case.facts if (new := change(fact)) is not None))


def outcomes(case: Case, pack: Pack, deriver: Deriver, *norms: str, person: str = "alma") -> dict[str, Finding]:
    found = check(case, pack, norms=norms, deriver=deriver).findings
    return {one.norm: one for one in found if one.persons == (person,)}


def silent(case: Case, state: str) -> Case:
    """The case without what a State asserts and denies."""

    def change(fact: Fact) -> Fact | None:
        others = {
            way: tuple(m for m in getattr(fact.provenance, way) if case.head.sources[m.source].speaks_for != state)
            for way in ("asserted_by", "denied_by")
        }
        left = replace(fact, provenance=fact.provenance.model_copy(update=others))
        return left if fact.stated or not left.stated else None

    return altered(case, change)


def test_that_no_application_was_filed_defeats_nothing(case: Case, pack: Pack, deriver: Deriver) -> None:
    norms = ("cat-3", "echr-3", "rc-33-1", "cat-3-proc", "duty-inform-asylum")
    without = altered(
        case, lambda fact: None if fact.predicate in ("asylum_application_filed", "asylum_requested") else fact
    )
    for person in ("alma", "alua"):
        old, new = (outcomes(each, pack, deriver, *norms, person=person) for each in (case, without))
        assert {key: (one.verdict, one.views) for key, one in old.items()} == {
            key: (one.verdict, one.views) for key, one in new.items()
        }


def test_without_italys_account_the_danger_is_indicated(case: Case, pack: Pack, deriver: Deriver) -> None:
    """The police's word that they knew nothing of the husband as a dissident is what keeps it open."""
    for norm, one in outcomes(silent(case, "ITA"), pack, deriver, "cat-3", "echr-3").items():
        assert one.verdict in ("indicated", "established"), norm
        assert one.views.applicant is one.views.weighed is Truth.TRUE
    # Without Kazakhstan's account Italy's is still there.
    for norm, one in outcomes(silent(case, "KAZ"), pack, deriver, "cat-3", "echr-3").items():
        assert one.verdict in NOT_OVERCLAIMED, norm


def granted(case: Case, *, undisputed: bool) -> Case:
    """The police's word on what they knew, as a court would have found it."""

    def change(fact: Fact) -> Fact | None:
        provenance = fact.provenance
        if fact.predicate != "risk_profile_known":
            return fact
        if fact.value != "not_known":
            return None if undisputed else fact
        found = tuple(mention.model_copy(update={"source": "jop"}) for mention in provenance.asserted_by)
        update = {"asserted_by": (), "found_by": found} | ({"denied_by": ()} if undisputed else {})
        return replace(fact, provenance=provenance.model_copy(update=update))

    return altered(case, change)


def test_granting_italys_account_takes_the_danger_away(case: Case, pack: Pack, deriver: Deriver) -> None:
    for norm, one in outcomes(granted(case, undisputed=False), pack, deriver, "cat-3", "echr-3").items():
        # She still denies it, so the finding still turns on it; the weighed view does not follow her.
        assert one.verdict == "contested" and one.views.weighed is not Truth.TRUE, norm
        assert any("risk_profile_known" in name for hinge in one.hinges for name in hinge.facts), norm
    for norm, one in outcomes(granted(case, undisputed=True), pack, deriver, "cat-3", "echr-3").items():
        assert one.verdict in ("undetermined", "no_breach_shown"), norm
        assert Truth.TRUE not in (one.views.applicant, one.views.respondent, one.views.weighed), norm


def test_kazakhstans_denial_is_what_the_pressure_turns_on(case: Case, pack: Pack, deriver: Deriver) -> None:
    def pressure(altered_case: Case) -> Finding:
        (one,) = check(altered_case, pack, norms=["vcdr-41-1"], deriver=deriver).findings
        return one

    assert any("mission_pressure" in name for hinge in pressure(case).hinges for name in hinge.facts)
    assert pressure(silent(case, "KAZ")).verdict == "indicated"
    assert pressure(silent(case, "ITA")).verdict in ("undetermined", "no_breach_shown")


def test_deleting_everything_said_about_a_fact_never_turns_unknown_into_no(
    case: Case, pack: Pack, deriver: Deriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What the findings turn on is not looked at here and takes most of the time.
    monkeypatch.setattr(appraise, "hinges", lambda *_: [])
    asking = {norm: {predicate.name for predicate in asked_by(pack, norm)} for norm in pack.norms}
    whole = {one.id: one for one in check(case, pack, deriver=deriver).findings}
    for key in sorted(case.by_subject):
        less = altered(case, lambda fact, key=key: None if (fact.about, fact.predicate) == key else fact)  # type: ignore[misc]
        norms = [norm for norm, predicates in asking.items() if key[1] in predicates]
        for new in check(less, pack, norms=norms, deriver=deriver).findings:
            old = whole[new.id]
            for view in ("applicant", "respondent", "agreed", "weighed"):
                if getattr(old.views, view) is Truth.UNKNOWN:
                    assert getattr(new.views, view) is not Truth.FALSE, (new.id, view, key)
            assert (old.verdict, new.verdict) != ("undetermined", "no_breach_shown")


def test_both_engines_agree_on_it(case: Case, pack: Pack, findings: list[Finding]) -> None:
    assert list(check(case, pack, deriver=Deriver("reference")).findings) == findings
