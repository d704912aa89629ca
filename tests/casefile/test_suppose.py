"""Supposing: every way to write it, every problem, and what must hold of it in any case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from random import Random

import pytest

from rightscheck import InputError, Pack, check, load_case
from rightscheck.appraisal.findings import Finding
from rightscheck.casefile.case import Case
from rightscheck.casefile.suppose import Supposed, Suppositions, suppose

from ..appraisal.drawing import FOR_THE_APPLICANT, FOR_THE_STATE, small_facts
from ..packs.writing import (
    ACTS,
    PEOPLE,
    REMOVAL,
    SOURCES,
    Fact,
    concedes,
    denies,
    deriver,
    finds,
    says,
    small,
    small_case,
)
from ..packs.writing import (
    fact as of_the_author,
)

FOUNDING = Path(__file__).resolve().parents[2] / "cases" / "shalabayeva.yaml"
TWO = PEOPLE | {"bob": {"name": "Bob", "nationality": ["SYL"], "age": 9}}
BOTH = {"cell": {"kind": "detention", "of": ["ann", "bob"], "by": "FRE", "date": "2010-06-15"}} | REMOVAL


def supposing(
    case: Case, *facts: str, accounts: Iterable[str] = (), without: Iterable[str] = ()
) -> tuple[Case, tuple[Supposed, ...]]:
    return suppose(case, small(), Suppositions(facts, tuple(accounts), tuple(without)))


def problems(case: Case, *facts: str, accounts: Iterable[str] = (), without: Iterable[str] = ()) -> list[str]:
    with pytest.raises(InputError) as error:
        supposing(case, *facts, accounts=accounts, without=without)
    return [str(problem).removeprefix("rightscheck:0:0: ") for problem in error.value.problems]


def outcomes(case: Case) -> list[tuple[object, ...]]:
    """Everything that a finding concludes."""
    found = check(case, small(), deriver=deriver()).findings
    return sorted((f.id, f.verdict, f.as_it_stands, *vars_of(f)) for f in found)


def vars_of(found: Finding) -> tuple[object, ...]:
    views = found.views
    return views.agreed, views.applicant, views.respondent, views.weighed


def verdict(case: Case, norm: str, person: str = "ann") -> str:
    found = check(case, small(), norms=[norm], deriver=deriver()).findings
    (one,) = (f for f in found if person in f.persons)
    return one.verdict


# Every way to write it -------------------------------------------------------------------------------------------------


def test_a_predicate_alone_where_one_act_can_be_meant() -> None:
    case, (supposed,) = supposing(small_case(), "told=never")
    assert (supposed.about, supposed.person, supposed.name, supposed.value) == ("cell", None, "told", "never")
    assert [(fact.about, fact.predicate, fact.value, fact.supposed) for fact in case.facts] == [
        ("cell", "told", "never", True)
    ]


@pytest.mark.parametrize(
    ("written", "about", "person", "value"),
    [
        ("cell.told=never", "cell", None, "never"),
        ("cell.told = never ", "cell", None, "never"),
        ("cell/bob.told=soon", "cell", "bob", "soon"),
        ("ann.wanted=yes", "ann", None, "yes"),
        ("ann.wanted=TRUE", "ann", None, "yes"),
        ("days=12", "cell", None, 12),
        ("cell.signs=fear", "cell", None, frozenset({"fear"})),
        ("cell.signs=[fear, bruises]", "cell", None, frozenset({"fear", "bruises"})),
    ],
)
def test_facts(written: str, about: str, person: str | None, value: object) -> None:
    _, (supposed,) = supposing(small_case(people=TWO, acts=BOTH), written)
    assert (supposed.about, supposed.person, supposed.value) == (about, person, value)


def test_dates_are_those_of_a_case_file() -> None:
    _, (supposed,) = supposing(small_case(), "arrested_at=2010-06-14T02:30~")
    assert str(supposed.value) == "2010-06-14T02:30~"


def test_only_makes_a_list_complete() -> None:
    case, (supposed,) = supposing(small_case(), "signs=only [fear]")
    assert supposed.complete
    assert case.facts[0].provenance.complete
    assert not supposing(small_case(), "signs=[fear]")[1][0].complete


@pytest.mark.parametrize("written", ["told=unknown", "told=?", "cell.told=unknown"])
def test_unknown_takes_a_fact_out(written: str) -> None:
    case, (supposed,) = supposing(small_case(says("app", "told", "never"), says("fre", "days", "3")), written)
    assert supposed.value is None
    assert [fact.predicate for fact in case.facts] == ["days"]


def test_unknown_is_an_answer_where_the_predicate_has_it(pack: Pack) -> None:
    case = load_case(FOUNDING, pack)
    name = "expulsion.territorial_state_consent"
    assert suppose(case, pack, Suppositions((f"{name}=unknown",)))[1][0].value == "unknown"
    assert suppose(case, pack, Suppositions((f"{name}=?",)))[1][0].value is None


@pytest.mark.parametrize(
    ("written", "field", "value"),
    [
        ("trip.status=pending", "status", "pending"),
        ("outcome=pending", "status", "pending"),
        ("trip.outcome=pending", "status", "pending"),
        ("trip.date=2011", "date", "2011"),
        ("trip.to=Borduria", "to", "BOR"),
        ("destination=[BOR]", "to", "BOR"),
        ("ann.nationality=[BOR, SYL]", "nationality", frozenset({"BOR", "SYL"})),
        ("bob.age=17", "age", 17),
        ("bob.age=unknown", "age", None),
        ("trip.date=unknown", "date", None),
        ("assessed_on=2012-05", "assessed_on", "2012-05"),
    ],
)
def test_what_acts_and_people_say_themselves(written: str, field: str, value: object) -> None:
    """Under the name of the field, or of the predicate that is read from it."""
    case = small_case(people=TWO, acts=BOTH, assessed_on="2011-01-01")
    other, (supposed,) = supposing(case, written)
    assert (supposed.kind, supposed.name) == ("detail", field)
    assert (str(supposed.value) if field in ("date", "assessed_on") and value is not None else supposed.value) == value
    section = other.head.acts if supposed.about == "trip" else other.head.people
    if field != "assessed_on":
        there = getattr(section[supposed.about], field)
        assert (str(there) if value is not None and field == "date" else there) == (
            ("BOR", "SYL") if field == "nationality" else value
        )
    assert case.head.acts["trip"].status == "carried_out"


def test_an_age_replaces_what_is_said_of_it() -> None:
    case = small_case(says("app", "under_sixteen", "yes"))
    other, _ = supposing(case, "ann.age=30")
    assert other.facts == ()
    assert verdict(other, "young") != verdict(case, "young")


# What is supposed counts ----------------------------------------------------------------------------------------------


def test_it_is_undisputed_and_proved_by_any_standard() -> None:
    dispute = small_case(
        says("app-bare", "beaten", "no"), finds("court", "beaten", "no"), denies("fre", "beaten", "yes")
    )
    assert verdict(dispute, "plain") == "no_breach_shown"
    assert verdict(supposing(dispute, "beaten=yes")[0], "plain") == "established"
    assert verdict(supposing(small_case(), "beaten=yes")[0], "strict") == "established"


def test_one_person_of_an_act() -> None:
    case = small_case(finds("court", "beaten", "no", about="cell"), people=TWO, acts=BOTH)
    other, _ = supposing(case, "cell/bob.beaten=yes")
    assert (verdict(other, "plain", "bob"), verdict(other, "plain", "ann")) == ("established", "no_breach_shown")
    taken, _ = supposing(case, "cell/bob.beaten=unknown")
    assert (verdict(taken, "plain", "bob"), verdict(taken, "plain", "ann")) == ("undetermined", "no_breach_shown")


def test_one_person_goes_before_all() -> None:
    case = small_case(people=TWO, acts=BOTH)
    other, _ = supposing(case, "cell.beaten=no", "cell/bob.beaten=yes")
    assert (verdict(other, "plain", "bob"), verdict(other, "plain", "ann")) == ("established", "no_breach_shown")
    whole, _ = supposing(case, "cell/bob.beaten=unknown", "cell.beaten=yes")
    assert (verdict(whole, "plain", "bob"), verdict(whole, "plain", "ann")) == ("undetermined", "established")


def test_what_is_said_of_the_others_of_an_act_stays() -> None:
    """A side that speaks of one person and of all is still read as before of those of whom nothing is supposed."""
    facts = [says("app", "beaten", "yes", about="cell"), says("app", "beaten", "no", about="cell", person="ann")]
    case = small_case(*facts, people=TWO, acts=BOTH)
    other, _ = supposing(case, "cell/bob.beaten=no")
    assert verdict(other, "plain", "ann") == verdict(case, "plain", "ann")


def test_the_account_of_a_side() -> None:
    case = small_case(
        says("app-log", "told", "never"),
        denies("fre-bare", "beaten", "yes"),
        says("app-log", "beaten", "yes"),
        says("fre-bare", "told", "soon"),
    )
    assert verdict(case, "plain") == "contested" or verdict(case, "plain") == "indicated"
    for side in ("FRE", "Freedonia", "freedonia"):
        other, (supposed,) = supposing(case, accounts=[side])
        assert (supposed.side, supposed.sources) == ("FRE", ("fre", "police", "fre-bare", "fre-log", "fre-court"))
        assert verdict(other, "plain") == "no_breach_shown"
    assert verdict(supposing(case, accounts=["applicant"])[0], "plain") == "established"
    assert verdict(supposing(case, accounts=["app-log"])[0], "plain") == "established"


def test_what_a_side_asserts_goes_before_what_it_concedes() -> None:
    case = small_case(says("fre", "beaten", "no"), concedes("police", "beaten", "yes"), says("app", "beaten", "yes"))
    assert verdict(supposing(case, accounts=["FRE"])[0], "plain") == "no_breach_shown"
    conceded = small_case(concedes("police", "beaten", "yes"))
    assert verdict(supposing(conceded, accounts=["FRE"])[0], "plain") == "established"


def test_a_list_of_a_side_leaves_what_others_list() -> None:
    """A list says nothing against another one, unless it is complete."""
    facts = [says("app", "signs", ["bruises"]), says("fre", "signs", ["silence"])]
    assert verdict(supposing(small_case(*facts), accounts=["FRE"])[0], "web") == verdict(small_case(*facts), "web")
    closed = small_case(facts[0], says("fre", "signs", ["silence"], complete="yes"))
    marks = next(e for e in _web(supposing(closed, accounts=["FRE"])[0]).elements if e.id == "marks")
    assert set(vars_of_views(marks.views)) == {"false"}


def _web(case: Case) -> Finding:
    return check(case, small(), norms=["web"], deriver=deriver()).findings[0]


def vars_of_views(views: object) -> list[str]:
    return [str(getattr(views, name)) for name in ("agreed", "applicant", "respondent", "weighed")]


def test_without_a_source() -> None:
    case = small_case(says("app ngo", "beaten", "yes"), says("app", "told", "never"), denies("fre", "told", "never"))
    other, _ = supposing(case, without=["app"])
    assert [(fact.predicate, [m.source for m in fact.provenance.asserted_by]) for fact in other.facts] == [
        ("beaten", ["ngo"]),
        ("told", []),
    ]
    assert other.facts[1].provenance.denied_by
    # What nobody speaks of any more is gone, and not the author's own statement.
    assert supposing(small_case(says("app", "told", "never")), without=["app"])[0].facts == ()


def test_an_account_without_one_of_its_sources() -> None:
    case = small_case(says("fre", "beaten", "no"), says("police", "told", "soon"), says("app", "beaten", "yes"))
    other, _ = supposing(case, accounts=["FRE"], without=["police"])
    assert other.accepted == {"fre", "fre-bare", "fre-log", "fre-court"}
    assert verdict(other, "plain") == "no_breach_shown"


def test_a_fact_goes_before_an_account() -> None:
    case = small_case(says("fre", "beaten", "no"), says("app", "beaten", "yes"))
    assert verdict(supposing(case, "beaten=yes", accounts=["FRE"])[0], "plain") == "established"


def test_it_says_what_it_bears_on() -> None:
    case = small_case(says("fre", "told", "soon"), says("app", "beaten", "yes"), acts=ACTS | REMOVAL)
    _, supposed = supposing(case, "days=3", "trip.to=BOR", accounts=["FRE"], without=["app"])
    assert {item.kind: set(item.keys) for item in supposed} == {
        "detail": {("trip", "destination"), ("trip", "river_state")},
        "fact": {("cell", "days")},
        "account": {("cell", "told")},
        "without": {("cell", "beaten")},
    }


# Every problem ---------------------------------------------------------------------------------------------------------

FORM = "Write FACT=VALUE, where FACT is a predicate, ACT.predicate, PERSON.predicate or ACT/PERSON.predicate."


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("told", f"--set: this supposes no fact. {FORM}"),
        ("Ann Smith.told=never", f"--set: this supposes no fact. {FORM}"),
        ("=never", f"--set: this supposes no fact. {FORM}"),
        ("told=", "--set told: there is no value. Write one after the =."),
        ("tolld=never", "--set tolld: there is no fact predicate 'tolld'. Did you mean 'told'?"),
        ("Ann.told=never", "--set ….told: there is no such person or act in this file. Use one of: cell."),
        ("sell.told=never", "--set sell.told: there is no person or act 'sell' in this file. Did you mean 'cell'?"),
        (
            "ann.told=never",
            "--set ann.told: told is about an act of kind detention, which 'ann' is not. Use one of cell.",
        ),
        ("cell/max.told=never", "--set cell/max.told: there is no person 'max' in this file. Use one of: ann, bob."),
        (
            "wanted=yes",
            "--set wanted: wanted is about a person, and it is not said which. "
            "Write it before the fact: ann.wanted or bob.wanted.",
        ),
        ("told=nver", "--set told: 'nver' is not a value of told. Did you mean 'never'?"),
        ("told=Ann was told", "--set told: this is not a value of told. Use one of: at_once, late, never, soon."),
        ("told=[never]", "--set told: told has one value, not a list or a mapping. Write one fact for each value."),
        ("told=[never", "--set told: this is not valid YAML (did not find expected ',' or ']')."),
        ("told=&a never", "--set told: anchors (&name) are not allowed. Write the value out."),
        ("told=only never", "--set told: only a list can be complete. Leave out `only`."),
        ("days=x", "--set days: this is not a whole number. Write it in digits."),
        ("arrested_at=soon", "--set arrested_at: this is not a date."),
        ("river_state=no", "--set river_state: the tables of parties answer river_state."),
        ("status=pending", "--set status: it is not said of what. Write ACT.status=VALUE."),
        ("age=3", "--set age: it is not said of what. Write PERSON.age=VALUE."),
        ("trip.status=pendin", "--set trip.status: 'pendin' is not a possible status. Did you mean 'pending'?"),
        ("trip.status=unknown", "--set trip.status: an act has been carried out or not; its status cannot be unknown."),
        ("trip.status=pending", "--set trip.status: this act has not been carried out, so it is judged on a day"),
        ("trip/ann.status=pending", "--set trip/ann.status: this is said of an act and all its people."),
        ("trip.date=2010-13", "--set trip.date: there is no such date in the calendar. Check year, month and day."),
        ("trip.to=Bordura", "--set trip.to: there is no State of this name. Did you mean 'Borduria'?"),
        ("destination=only [BOR]", "--set destination: this list is complete as it is. Leave out `only`."),
        ("ann.nationality=[BOX]", "--set ann.nationality: there is no State of this name."),
        ("ann.age=many", "--set ann.age: this is not a whole number. Write it in digits."),
        ("assessed_on=2010-", "--set assessed_on: this is not a date."),
        ("assessed_on=unknown", "--set assessed_on: this cannot be unknown: the law is asked for a day."),
        (
            "bob.under_sixteen=no",
            "--set bob.under_sixteen: the age of the person answers under_sixteen. Suppose bob.age=NUMBER instead.",
        ),
    ],
)
def test_wrong_facts(written: str, said: str) -> None:
    (problem,) = problems(small_case(people=TWO, acts=BOTH), written)
    assert problem.startswith(said), problem


def test_two_values_for_one_fact() -> None:
    twice = "two different values are supposed for this. Keep one."
    assert problems(small_case(), "told=never", "cell.told=soon") == [f"--set cell.told: {twice}"]
    case = small_case(acts=REMOVAL, assessed_on="2011")
    assert problems(case, "trip.status=pending", "outcome=stayed") == [f"--set outcome: {twice}"]
    assert len(supposing(small_case(), "told=never", "cell.told=never")[1]) == 1


def test_all_problems_at_once() -> None:
    found = problems(small_case(), "tolld=never", "=", accounts=["BOX"], without=["app2"])
    assert [line.partition(": ")[0] for line in found] == ["--account", "--set", "--set tolld", "--without"]


def test_wrong_accounts() -> None:
    case = small_case(says("app", "beaten", "yes"), says("fre", "beaten", "no"), denies("ngo", "told", "late"))
    assert problems(case, accounts=["Freedom"]) == [
        "--account: there is no such side or source in this file. Did you mean 'Freedonia'?"
    ]
    assert problems(case, accounts=["SYL"]) == [
        "--account: no source of this file speaks for SYL. Use one of: BOR, FRE, applicant."
    ]
    assert problems(case, without=["ngo3"]) == [
        "--without: there is no source 'ngo3' in this file. Did you mean 'ngo'?"
    ]
    assert problems(case, accounts=["fre"], without=["fre"]) == [
        "--account: 'fre' is both accepted and left out. Choose one."
    ]


def test_accounts_that_contradict_each_other() -> None:
    case = small_case(says("app", "beaten", "yes"), says("fre", "beaten", "no"), says("fre", "told", "soon"))
    said = "--account: these accounts contradict each other on cell.beaten. Accept one of them, or suppose that fact."
    assert problems(case, accounts=["applicant", "FRE"]) == [said]
    other, _ = supposing(case, "beaten=yes", accounts=["applicant", "FRE"])
    assert (verdict(other, "plain"), other.accepted >= {"app", "fre"}) == ("established", True)
    denied = small_case(says("ngo", "beaten", "yes"), denies("ngo2", "beaten", "yes"))
    assert problems(denied, accounts=["ngo", "ngo2"]) == [said]
    # At different times, of different people, or in two open lists, both may be right.
    for facts in (
        [says("ngo", "beaten", "yes", end="2009"), says("ngo2", "beaten", "no", start="2010")],
        [
            says("ngo", "beaten", "yes", about="cell", person="ann"),
            says("ngo2", "beaten", "no", about="cell", person="bob"),
        ],
        [says("ngo", "signs", ["fear"]), says("ngo2", "signs", ["bruises"])],
    ):
        facts = [one | {"about": "cell"} for one in facts]
        assert supposing(small_case(*facts, people=TWO, acts=BOTH), accounts=["ngo", "ngo2"])
    closed = [says("ngo", "signs", ["fear"]), says("ngo2", "signs", ["bruises"], complete="yes")]
    assert problems(small_case(*closed), accounts=["ngo", "ngo2"]) == [said.replace("beaten", "signs")]
    gone = [says("ngo", "signs", ["fear", "bruises"]), denies("ngo2", "signs", ["bruises"])]
    assert problems(small_case(*gone), accounts=["ngo", "ngo2"]) == [said.replace("beaten", "signs")]


# What must hold of it in any case --------------------------------------------------------------------------------------

SEEDS = range(12)


def written(predicate: str, value: object) -> str:
    return f"{predicate}=[{', '.join(value)}]" if isinstance(value, list) else f"{predicate}={value}"


@pytest.mark.parametrize("seed", SEEDS)
def test_supposing_what_a_court_found_and_nobody_disputes_changes_nothing(seed: int) -> None:
    r = Random(seed)
    facts: list[Fact] = []
    for predicate in FOR_THE_APPLICANT:
        side = r.choice((FOR_THE_APPLICANT, FOR_THE_STATE))
        facts += [finds("court", predicate, r.choice(side[predicate]))] * (r.random() < 0.7)
    case = small_case(*facts)
    same = [written(name, value) for fact_ in facts for name, value in fact_.items() if name != "found_by"]
    assert outcomes(supposing(case, *same)[0]) == outcomes(case)


@pytest.mark.parametrize("seed", SEEDS)
def test_unknown_is_the_file_without_that_fact(seed: int) -> None:
    r = Random(seed)
    case = small_case(*small_facts(r))
    for name in sorted({fact.predicate for fact in case.facts}):
        bare = replace(case, facts=tuple(fact for fact in case.facts if fact.predicate != name))
        assert outcomes(supposing(case, f"{name}=unknown")[0]) == outcomes(bare)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_makes_no_difference(seed: int) -> None:
    """Neither in one supposing nor in one after the other."""
    r = Random(seed)
    case = small_case(*small_facts(r))
    names = r.sample(sorted(FOR_THE_STATE), 3)
    sets = [written(name, r.choice([*FOR_THE_STATE[name], "unknown"])) for name in names]
    account = [r.choice(["FRE", "applicant", "ngo"])]
    together = [supposing(case, *order, accounts=account, without=["press"]) for order in permutations(sets)]
    assert len({(other.digest, other.facts, other.accepted, supposed) for other, supposed in together}) == 1
    chained = []
    for order in permutations(sets):
        other = case
        for one in order:
            other, _ = supposing(other, one)
        chained.append(outcomes(other))
    assert all(found == chained[0] for found in chained)
    assert outcomes(supposing(case, *sets)[0]) == chained[0]


@pytest.mark.parametrize("side", ["applicant", "FRE"])
@pytest.mark.parametrize("seed", SEEDS)
def test_an_accepted_account_concludes_on_every_view_what_it_concluded_on_its_own(seed: int, side: str) -> None:
    """Where only the two sides speak and neither contradicts itself, the weighed view comes to the side's own."""
    case = small_case(*small_facts(Random(seed), neutral=False))
    own = "applicant" if side == "applicant" else "respondent"
    other = supposing(case, accounts=[side])[0]
    before, after = _web(case), _web(other)
    alone = getattr(before.views, own)
    if alone != "unknown":
        assert getattr(after.views, own) == alone


def test_the_case_itself_and_its_digest_stay() -> None:
    case = small_case(says("app", "told", "never"))
    other, _ = supposing(case, "told=soon")
    assert (case.facts[0].value, len(case.facts), case.accepted) == ("never", 1, frozenset())
    assert other.digest != case.digest
    assert supposing(case, "told=soon")[0].digest == other.digest
    assert supposing(case, "told=late")[0].digest != other.digest


def test_a_stated_fact_is_replaced_too() -> None:
    case = small_case(of_the_author("beaten", "no"))
    assert verdict(supposing(case, "beaten=yes")[0], "plain") == "established"


def test_every_source_of_the_small_law_can_be_left_out() -> None:
    case = small_case(says("app", "beaten", "yes"))
    for key in SOURCES:
        supposing(case, without=[key])
