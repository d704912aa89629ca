"""The step language: setting the stage, who says what, what is expected, and what an author is told when a step is
wrong."""

from __future__ import annotations

from typing import Any

import pytest

from rightscheck.casefile.load import case_from_text
from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack

from .draft import Draft
from .givens import Language
from .play import Play
from .problems import StepError

DETAINED = "Italy detained Alma, a national of Kazakhstan, on 29 May 2013"
NEVER = "Alma was never told of the right to consular contact"
SAME_DAY = "Alma was told of the right to consular contact on the day of arrest"
KNEW = "the authorities knew at or soon after arrest that Alma was a foreign national"


@pytest.fixture
def drawn(pack: Pack, language: Language) -> Any:
    """Plays Given steps and returns the draft they make, once the product has read it as a case file."""

    def draw(*sentences: str) -> Draft:
        draft = Draft(pack)
        for sentence in sentences:
            language.given(draft, sentence)
        if draft.acts:
            case_from_text(draft.text(), "scenario.yaml", pack)
        return draft

    return draw


@pytest.fixture
def scene(pack: Pack, language: Language, deriver: Deriver) -> Play:
    """A scenario about vccr-36-1b."""
    return Play(language, deriver, Draft(pack, ("detention",)), ["vccr-36-1b"])


def told(play: Play, *given: str) -> Play:
    """Play Given steps and check the case."""
    for sentence in given:
        play.given(sentence)
    play.when("the case is checked")
    return play


# The stage
# ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "act", "nationality"),
    [
        (
            "Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013",
            {"kind": "removal", "by": ["ITA"], "of": ["alma"], "to": "KAZ", "date": "2013-05-31"},
            ["KAZ"],
        ),
        (
            "Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan",
            {"kind": "removal", "by": ["ITA"], "of": ["alma"], "to": "KAZ", "status": "pending"},
            ["KAZ"],
        ),
        (DETAINED, {"kind": "detention", "by": ["ITA"], "of": ["alma"], "date": "2013-05-29"}, ["KAZ"]),
        (
            "Italy and Bosnia and Herzegovina detained Alma, a stateless person, in May 2013",
            {"kind": "detention", "by": ["ITA", "BIH"], "of": ["alma"], "date": "2013-05"},
            ["XXA"],
        ),
        (
            "the United Kingdom removed Alma, a national of Kazakhstan and Trinidad and Tobago, to the Netherlands in 2013",
            {"kind": "removal", "by": ["GBR"], "of": ["alma"], "to": "NLD", "date": "2013"},
            ["KAZ", "TTO"],
        ),
        (
            "Italy removed Alma to Kazakhstan between 31 May 2013 and 25 June 2013.",
            {"kind": "removal", "by": ["ITA"], "of": ["alma"], "to": "KAZ", "date": "2013-05-31/2013-06-25"},
            None,
        ),
    ],
)
def test_acts(drawn: Any, sentence: str, act: dict[str, Any], nationality: list[str] | None) -> None:
    draft = drawn("the case is assessed on 31 May 2013", sentence)
    assert list(draft.acts.values()) == [act]
    assert draft.people["alma"].get("nationality") == nationality


def test_several_people(drawn: Any) -> None:
    draft = drawn("Italy removed Alma and Alua, nationals of Kazakhstan, to Kazakhstan on 31 May 2013")
    assert draft.acts["removal"]["of"] == ["alma", "alua"]
    assert [person["nationality"] for person in draft.people.values()] == [["KAZ"], ["KAZ"]]
    draft = drawn("Italy detained Alma, a national of Kazakhstan, and Ivo Bo, a stateless person, on 31 May 2013")
    assert [(person["name"], person["nationality"]) for person in draft.people.values()] == [
        ("Alma", ["KAZ"]),
        ("Ivo Bo", ["XXA"]),
    ]


def test_official_dealings(drawn: Any) -> None:
    draft = drawn("Kazakhstan had official dealings with Italy on 31 May 2013")
    assert draft.acts["official-dealings"] == {
        "kind": "official_dealings",
        "by": "KAZ",
        "with": "ITA",
        "date": "2013-05-31",
    }


def test_family(drawn: Any) -> None:
    draft = drawn(
        DETAINED,
        "Alua is a child of 6 years, the child of Alma",
        "Alma is the wife of Mukhtar",
        "Mukhtar is a national of Kazakhstan",
    )
    assert draft.people["alua"] == {"name": "Alua", "age": "6", "child_of": ["alma"]}
    assert draft.people["alma"]["spouse_of"] == ["mukhtar"]
    assert draft.people["mukhtar"] == {"name": "Mukhtar", "nationality": ["KAZ"]}


def test_assessment_date(drawn: Any) -> None:
    assert drawn("the case is assessed on 27 August 2013").assessed_on == "2013-08-27"


def test_a_second_act_is_it(drawn: Any) -> None:
    draft = drawn(DETAINED, "Italy detained Alma on 3 June 2013", NEVER)
    assert draft.facts == [{"about": "detention-2", "consular_rights_told": "never"}]


def test_names_choose_among_acts(drawn: Any) -> None:
    """The latest act that the names fit: what Italy did is about the act of Italy."""
    draft = drawn(
        DETAINED,
        "Kazakhstan detained Alma on 3 June 2013",
        "Italy forwarded the messages of Alma to the consular post without delay",
    )
    assert draft.facts[0]["about"] == "detention"


# Who says it
# ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("prefix", "how", "kind", "side"),
    [
        ("the applicant says that ", "asserted_by", "party_statement", "applicant"),
        ("Italy says that ", "asserted_by", "party_statement", "ITA"),
        ("a detailed report says that ", "asserted_by", "ngo_report", "none"),
        ("a record shows that ", "asserted_by", "record", "none"),
        ("a court found that ", "found_by", "court_decision", "none"),
        ("the applicant merely asserts that ", "asserted_by", "assertion", "applicant"),
        ("Italy merely asserts that ", "asserted_by", "assertion", "ITA"),
        ("Italy denies that ", "denied_by", "party_statement", "ITA"),
        ("the applicant denies that ", "denied_by", "party_statement", "applicant"),
        ("Italy concedes that ", "conceded_by", "party_statement", "ITA"),
        ("the applicant concedes that ", "conceded_by", "party_statement", "applicant"),
        ("the United Kingdom says that ", "asserted_by", "party_statement", "GBR"),
    ],
)
def test_who_says_it(drawn: Any, prefix: str, how: str, kind: str, side: str) -> None:
    draft = drawn(DETAINED, prefix + NEVER)
    [fact] = draft.facts
    [(key, source)] = draft.sources.items()
    assert fact == {"about": "detention", "consular_rights_told": "never", how: [key]}
    assert (source["kind"], source["speaks_for"]) == (kind, side)


def test_one_voice_is_one_source(drawn: Any) -> None:
    assert (
        len(
            drawn(
                DETAINED,
                f"Italy says that {SAME_DAY}",
                f"Italy denies that {NEVER}",
                f"the applicant says that {NEVER}",
            ).sources
        )
        == 2
    )


def test_a_fact_of_one_person_of_a_group(drawn: Any) -> None:
    group = "Italy detained Alma and Alua, nationals of Kazakhstan, on 29 May 2013"
    assert drawn(group, NEVER).facts == [{"about": "detention", "person": "alma", "consular_rights_told": "never"}]
    assert drawn(group, NEVER.replace("Alma", "Alma and Alua")).facts == [
        {"about": "detention", "consular_rights_told": "never"}
    ]


def test_when_it_held_and_became_known(drawn: Any) -> None:
    draft = drawn(DETAINED, f"{NEVER}, from 29 May 2013 to 31 May 2013, which became known to Italy on 2 June 2013")
    [fact] = draft.facts
    assert (fact["from"], fact["to"], fact["known"]) == (
        "2013-05-29",
        "2013-05-31",
        {"since": "2013-06-02", "to": "ITA"},
    )


def test_a_complete_list(drawn: Any, pack: Pack) -> None:
    members = [v.phrase for v in pack.vocabulary.predicates["dealings_channel"].values.values()][:2]
    draft = drawn("Kazakhstan had official dealings with Italy", members[0], f"{members[1]}, and nothing else")
    [fact] = draft.facts
    assert (len(fact["dealings_channel"]), fact["complete"]) == (2, "yes")


# What an author is told
# -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "Alma was never told of the right to a consular contact",
            "{person} was never told of the right to consular contact",
        ),
        (
            "Bob was never told of the right to consular contact",
            'Nobody of this scenario is called "Bob"; there is Alma',
        ),
        ("Kazakhstan forwarded the messages of Alma to the consular post without delay", "about Italy"),
        (
            "the police says that Alma was never told of the right to consular contact",
            '"the police" is not known as somebody who says something',
        ),
        ("Italy says that Italy detained Alma", "sets the stage cannot be said"),
        ("Itly detained Alma on 29 May 2013", "Did you mean 'Italy'"),
        ("Italy detained Alma on 31 June", "not a name of a person"),
        ("Alma was kept in detention for several days", "{person} was kept in detention for {value} days"),
        (f"{NEVER}, and nothing else", "has one value"),
        ("Italy took part in the removal of nobody", "The nearest phrases"),
    ],
)
def test_a_step_that_cannot_be_used_says_why(drawn: Any, sentence: str, said: str) -> None:
    with pytest.raises(StepError) as error:
        drawn(DETAINED, sentence)
    assert said in str(error.value)


def test_what_the_program_reads_elsewhere_cannot_be_stated(drawn: Any, pack: Pack) -> None:
    removal = "Italy removed Alma to Kazakhstan"
    at_sea = pack.vocabulary.predicates["act_type"].values["sea_interception"].phrase
    at_sea = at_sea.replace("{state}", "Italy").replace("{person}", "Alma")
    with pytest.raises(StepError, match="tables of parties"):
        drawn(removal, "Kazakhstan was a party to the Convention against Torture")
    with pytest.raises(StepError, match="belongs to the stage"):
        drawn(removal, f"Italy says that {at_sea}")
    with pytest.raises(StepError, match="none yet"):
        drawn(DETAINED, at_sea)
    assert drawn(removal, at_sea).acts["removal"]["measure"] == "sea_interception"


# What is expected
# -----------------------------------------------------------------------------------------------------------


def test_the_founding_example(scene: Play) -> None:
    told(scene, DETAINED, KNEW, f"the applicant says that {NEVER}")
    for sentence in (
        'Italy\'s breach of vccr-36-1b is indicated, resting on "not-told"',
        "Italy’s breach of vccr-36-1b is indicated for Alma",
        "vccr-36-1b as it stands is a breach",
        "vccr-36-1b on the applicant's view is true",
        "vccr-36-1b on the agreed view is unknown",
        'the exception "told-on-the-day" does not stand',
        'the counter-argument "told-on-the-day" of vccr-36-1b does not stand',
    ):
        scene.then(sentence)


def test_missing_facts(scene: Play) -> None:
    told(scene, DETAINED, KNEW)
    question = "When was the person told of the right to consular contact?"
    scene.then("vccr-36-1b is undetermined")
    scene.then(f'the question "{question}" is asked')
    scene.then(f'the question "{question}" is asked for vccr-36-1b')
    with pytest.raises(StepError, match="is asked"):
        scene.then(f'the question "{question}" is not asked')


def test_out_of_scope(scene: Play) -> None:
    told(scene, "Italy detained Alma, a stateless person, on 29 May 2013", NEVER)
    scene.then("vccr-36-1b does not apply")
    scene.then('vccr-36-1b does not apply because "Stateless"')
    with pytest.raises(StepError, match='Expected the reason "not bound"'):
        scene.then('vccr-36-1b does not apply because "not bound"')


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Italy's breach of vccr-36-1b is contested", "Expected contested, found indicated"),
        ('vccr-36-1b is indicated, resting on "asked"', 'rest on "asked", which is unknown'),
        ('vccr-36-1b is indicated, resting on "not-tolt"', "Did you mean 'not-told'"),
        ("vccr-36-1b as it stands is no breach", "Expected no_breach"),
        ("vccr-36-1b on the weighed view is false", "Expected false on the weighed view, found true"),
        ("Kazakhstan's breach of vccr-36-1b is indicated", "There is no finding on vccr-36-1b"),
        ("vccr-36-1x is indicated", "There is no norm vccr-36-1x"),
        ('the exception "nothing" stands', 'No exception or counter-argument "nothing"'),
        ('"remedy_access" is a hinge of vccr-36-1b', "is no hinge"),
        ("Italy is to blame", "is not a step about findings"),
    ],
)
def test_an_expectation_that_fails_shows_what_was_found(scene: Play, sentence: str, said: str) -> None:
    told(scene, DETAINED, KNEW, f"the applicant says that {NEVER}")
    with pytest.raises(StepError) as error:
        scene.then(sentence)
    assert said in str(error.value)


def test_nothing_is_expected_of_a_case_that_is_not_checked(scene: Play) -> None:
    told(scene, DETAINED)
    scene.given(NEVER)
    with pytest.raises(StepError, match="When the case is checked"):
        scene.then("vccr-36-1b is undetermined")
