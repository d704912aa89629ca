"""Comparing two versions: what changed, which findings, and which change caused each."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from rightscheck import Pack, load_case
from rightscheck.appraisal.evaluate import Evaluator
from rightscheck.appraisal.findings import Verdict
from rightscheck.appraisal.minimal import causes, smaller
from rightscheck.casefile.case import Case
from rightscheck.casefile.load import case_from_text
from rightscheck.comparing.changes import Change, case_changes, with_changes
from rightscheck.comparing.compare import Changed, Comparison, compare
from rightscheck.comparing.hybrids import Version, asked, outcomes
from rightscheck.comparing.packs import pack_changes, pack_with
from rightscheck.inference.derive import Deriver

from .law.packs import Copy
from .packs.writing import ACTS, PEOPLE, SMALL, SOURCES, case_text, denies, deriver, fact, says, small, small_case

CASES = Path(__file__).resolve().parents[1] / "cases"
Made = Callable[..., Copy]


@pytest.fixture
def copied(tmp_path: Path) -> Copy:
    """A copy of the small law, to change."""
    import shutil

    return Copy(Path(shutil.copytree(SMALL, tmp_path / "rules")))


def between(old: Case, new: Case, *norms: str, law: Pack | None = None) -> Comparison:
    """A comparison on the small law, or of it with another one."""
    return compare(Version(old, small()), Version(new, law or small()), norms=norms or None, deriver=deriver())


def named(changes: Iterable[Change]) -> list[str]:
    return [f"{c.section} {c.key}{f' {c.field}' if c.field else ''} {c.how}" for c in changes]


def why(one: Changed) -> list[list[str]]:
    assert one.causes is not None
    assert one.causes.complete
    return [named(some) for some in one.causes.enough]


def moved(result: Comparison) -> dict[str, tuple[Verdict | None, Verdict | None]]:
    return {one.asked.norm: (one.old and one.old.verdict, one.new and one.new.verdict) for one in result.findings}


# Facts ----------------------------------------------------------------------------------------------------------------


def test_of_two_equal_cases_nothing_changed() -> None:
    facts = [says("app", "beaten", "yes"), fact("told", "late")]
    result = between(small_case(*facts), small_case(*facts))
    assert (result.changes, result.findings, result.complete) == ((), (), True)
    assert result.unchanged > 10


def test_a_fact_that_was_turned_is_the_cause() -> None:
    result = between(small_case(says("log", "beaten", "no")), small_case(says("log", "beaten", "yes")), "plain")
    assert moved(result) == {"plain": ("no_breach_shown", "established")}
    assert why(result.findings[0]) == [["facts cell.beaten changed"]]
    assert named(result.findings[0].causes.needed) == ["facts cell.beaten changed"]  # type: ignore[union-attr]
    assert result.in_no_cause == ()


def test_two_facts_that_only_together_bring_it_about() -> None:
    told = [says("court", "beaten", "yes"), says("court", "told", "never")]
    result = between(small_case(), small_case(*told), "refers")
    assert moved(result) == {"refers": ("undetermined", "established")}
    assert why(result.findings[0]) == [["facts cell.beaten added", "facts cell.told added"]]


def test_two_facts_each_of_which_is_enough() -> None:
    told = [says("log", "beaten", "yes"), says("log", "signs", ["bruises"])]
    result = between(small_case(), small_case(*told), "conceptual")
    [one] = result.findings
    assert why(one) == [["facts cell.beaten added"], ["facts cell.signs added"]]
    assert one.causes is not None
    assert one.causes.needed == ()


def test_a_fact_in_no_cause_is_listed_as_such() -> None:
    result = between(
        small_case(says("log", "beaten", "no")), small_case(says("log", "beaten", "yes"), fact("drill", "yes")), "plain"
    )
    assert named(result.in_no_cause) == ["facts cell.drill added"]
    assert why(result.findings[0]) == [["facts cell.beaten changed"]]


def test_who_says_a_fact_is_a_change_of_the_fact() -> None:
    alone = small_case(says("app", "beaten", "yes"))
    disputed = small_case({**says("app", "beaten", "yes"), "denied_by": ["fre"]})
    result = between(alone, disputed, "plain")
    assert moved(result) == {"plain": ("indicated", "contested")}
    assert why(result.findings[0]) == [["facts cell.beaten provenance changed"]]


def test_a_note_or_a_place_in_a_source_causes_nothing() -> None:
    old = small_case(says("app", "beaten", "yes"))
    new = small_case({**says("app", "beaten", "yes"), "asserted_by": [{"source": "app", "at": "page 3"}], "note": "N."})
    result = between(old, new)
    assert named(result.changes) == ["facts cell.beaten provenance changed"]
    assert (result.findings, result.in_no_cause) == ((), result.changes)


def test_how_a_fact_names_its_subject_is_no_change() -> None:
    assert between(small_case(fact("beaten", "yes")), small_case(fact("beaten", "yes", about="cell"))).changes == ()


def test_a_period_belongs_to_what_is_said() -> None:
    old, new = (small_case(says("log", "beaten", "yes", start=day)) for day in ("2009", "2011"))
    result = between(old, new, "plain")
    assert moved(result) == {"plain": ("established", "undetermined")}
    assert why(result.findings[0]) == [["facts cell.beaten changed"]]


def test_another_voice_with_another_answer_is_no_change_of_the_first() -> None:
    result = between(small_case(says("app", "beaten", "yes")), small_case(says("fre", "beaten", "no")), "plain")
    assert sorted(named(result.changes)) == ["facts cell.beaten added", "facts cell.beaten removed"]
    # That the State said so now would have made a dispute of it; that nobody complains now leaves its own word.
    assert moved(result) == {"plain": ("indicated", "no_breach_shown")}
    assert why(result.findings[0]) == [["facts cell.beaten removed", "facts cell.beaten added"]]


# The rest of a file ---------------------------------------------------------------------------------------------------


def test_the_kind_of_a_source() -> None:
    old = small_case(says("app", "beaten", "yes"))
    weak = {**SOURCES, "app": {**SOURCES["app"], "kind": "assertion"}}
    result = between(old, small_case(says("app", "beaten", "yes"), sources=weak), "plain")
    assert moved(result) == {"plain": ("indicated", "arguable")}
    assert why(result.findings[0]) == [["sources app kind changed"]]


def test_the_date_of_an_act_and_the_nationality_of_a_person() -> None:
    early = {"cell": {**ACTS["cell"], "date": "1999-01-01"}}
    other = {"ann": {**PEOPLE["ann"], "nationality": ["FRE"], "name": "Anna"}}
    facts = [says("court", "beaten", "yes")]
    result = between(small_case(*facts), small_case(*facts, acts=early, people=other))
    causes_of = {one.asked.norm: why(one) for one in result.findings}
    assert causes_of["plain"] == [["acts cell date changed"]]
    assert named(result.in_no_cause)[-1:] == ["people ann name changed"]


def test_the_day_of_assessment() -> None:
    result = between(small_case(assessed_on="2010-06-14"), small_case(assessed_on="2010-06-16"), "assessed-since")
    assert why(result.findings[0]) == [["case assessed_on assessed_on changed"]]


def test_findings_that_are_new_or_gone() -> None:
    both = {**ACTS, "jail": {"kind": "detention", "of": ["ann", "bob"], "by": "FRE", "date": "2011-01-01"}}
    people = {**PEOPLE, "bob": {"name": "Bob", "nationality": ["BOR"]}}
    old, new = small_case(), small_case(says("log", "beaten", "yes", about="jail"), acts=both, people=people)
    result = between(old, new, "plain")
    assert {one.asked.id: (one.respect, why(one)) for one in result.findings} == {
        "plain.jail.FRE.ann": ("there", [["acts jail added"]]),
        "plain.jail.FRE.bob": ("there", [["acts jail added"]]),
    }
    assert all(one.old is None for one in result.findings)
    back = between(new, old, "plain")
    assert [(one.new, why(one)) for one in back.findings] == [(None, [["acts jail removed"]])] * 2


def test_what_counsel_assesses_moves_only_the_verdict_with_assessments() -> None:
    item = {"element": "plain.beaten", "about": "cell", "answer": "yes", "by": "Counsel"}
    result = between(small_case(), small_case(assessments=[item]), "plain")
    [one] = result.findings
    assert (one.respect, why(one)) == ("assessed", [["assessments plain.beaten cell Counsel added"]])


def test_sources_that_would_pass_each_other_on_in_a_circle_are_no_case() -> None:
    def chain(first: str, second: str | None) -> Case:
        given = {**SOURCES, "ngo": {**SOURCES["ngo"], "via": first}}
        given["ngo2"] = {**SOURCES["ngo2"]} | ({"via": second} if second else {})
        return small_case(
            says("ngo", "beaten", "yes"), sources={k: {f: v for f, v in s.items() if v} for k, s in given.items()}
        )

    old, new = chain("ngo2", None), chain("", "ngo")
    by_key = {change.key: change for change in case_changes(old, new)}
    assert with_changes(old, new, [by_key["ngo2"]]) is None
    assert with_changes(old, new, [by_key["ngo"], by_key["ngo2"]]) is not None
    assert between(old, new, "plain").findings == ()


# Rules ----------------------------------------------------------------------------------------------------------------


def under(copied: Copy, *facts: Any, norms: Iterable[str] = (), **head: Any) -> Comparison:
    """One case under the small law and under its changed copy."""
    law = copied.load()
    text = case_text(facts, **head)
    old, new = (case_from_text(text, "small.yaml", pack) for pack in (small(), law))
    return between(old, new, *norms, law=law)


def test_a_copy_of_a_pack_changes_nothing(copied: Copy) -> None:
    result = under(copied, says("app", "beaten", "yes"))
    assert (result.changes, result.findings) == ((), ())


def test_a_norm_that_changed(copied: Copy) -> None:
    copied.change("norms/tr/plain.yaml", "is: [yes]", "is: [no]")
    result = under(copied, says("court", "beaten", "yes"))
    # What refers to the norm changed with it.
    assert {one.asked.norm: why(one) for one in result.findings}["plain"] == [["norms plain changed"]]
    assert {"plain", "refers"} <= set(moved(result))
    assert {tuple(map(tuple, why(one))) for one in result.findings} == {(("norms plain changed",),)}


def test_a_concept_that_several_norms_share(copied: Copy) -> None:
    copied.change("concepts/harm.yaml", "{fact: beaten, is: [yes]}", "{fact: beaten, is: [no]}")
    result = under(copied, says("court", "beaten", "yes"))
    assert {"conceptual", "conceptual-duty"} <= set(moved(result))
    assert {tuple(map(tuple, why(one))) for one in result.findings} == {(("concepts harm changed",),)}


def test_rows_of_parties_declarations_and_force(copied: Copy) -> None:
    copied.change("instruments/tr.yaml", "{state: FRE, from: 2000-01-01}", "{state: FRE, from: 2012-01-01}")
    result = under(copied, says("court", "beaten", "yes"), norms=["plain"])
    assert why(result.findings[0]) == [["instruments TR party FRE changed"]]
    copied.change("instruments/tr.yaml", "{state: FRE, from: 2012-01-01}", "{state: FRE, from: 2000-01-01}")
    copied.change("instruments/tr.yaml", "effect: complaints, from: 2005", "effect: complaints, from: 2011")
    result = under(copied, says("court", "beaten", "yes"), norms=["accepted", "plain"])
    assert {one.asked.norm: why(one) for one in result.findings} == {
        "accepted": [["instruments TR declarations FRE changed"]]
    }
    copied.change("instruments/tr.yaml", "in_force: {from: 1998-01-01}", "in_force: {from: 2013-01-01}")
    result = under(copied, says("court", "beaten", "yes"), norms=["plain"])
    assert why(result.findings[0]) == [["instruments TR in_force changed"]]


def test_a_standard_a_kind_of_source_and_an_authority(copied: Copy) -> None:
    copied.change("standards.yaml", "free assessment, minimum_grade: 2", "free assessment, minimum_grade: 3")
    copied.change("authorities.yaml", "date: 2001-05-04", "date: 2001-05-05")
    result = under(copied, says("app", "beaten", "yes"), norms=["plain"])
    assert why(result.findings[0]) == [["standards ordinary changed"]]
    assert named(result.in_no_cause) == ["authorities OLD changed"]


def test_norms_that_are_new_or_gone(copied: Copy) -> None:
    (copied.rules / "norms/tr/slight.yaml").unlink()
    text = (copied.rules / "norms/tr/plain.yaml").read_text(encoding="utf-8")
    copied.add("norms/tr/fresh.yaml", text.replace("norm: plain", "norm: fresh"))
    result = under(copied, says("court", "beaten", "yes"))
    assert {one.asked.norm: (one.old is None, one.new is None, why(one)) for one in result.findings} == {
        "slight": (False, True, [["norms slight removed"]]),
        "fresh": (True, False, [["norms fresh added"]]),
    }


def test_a_norm_that_rests_on_what_only_one_pack_has(copied: Copy) -> None:
    """The concept comes with the norm that refers to it; by itself it does nothing."""
    text = (copied.rules / "concepts/harm.yaml").read_text(encoding="utf-8")
    copied.add("concepts/hurt.yaml", text.replace("concept: harm", "concept: hurt").replace("is: [yes]", "is: [no]"))
    copied.change("norms/tr/conceptual.yaml", "concept: harm", "concept: hurt")
    result = under(copied, says("court", "beaten", "yes"), norms=["conceptual"])
    assert why(result.findings[0]) == [["norms conceptual changed"]]
    assert named(result.in_no_cause) == ["concepts hurt added"]


def test_a_fact_and_a_rule_only_together(copied: Copy) -> None:
    copied.change("norms/tr/plain.yaml", "is: [yes]", "is: [no]")
    law = copied.load()
    new = case_from_text(case_text([says("court", "beaten", "no")]), "small.yaml", law)
    result = between(small_case(), new, "plain", law=law)
    assert why(result.findings[0]) == [["facts cell.beaten added", "norms plain changed"]]


def test_all_changes_of_a_pack_make_the_new_pack(copied: Copy) -> None:
    copied.change("instruments/tr.yaml", "{state: SYL, from: 2005-03}", "{state: SYL, from: 2006-03}")
    copied.change("instruments/tr.yaml", "complete: yes", "complete: no")
    copied.change("vocabulary/custody.yaml", "was beaten", "was struck")
    law = copied.load()
    made = pack_with(small(), law, tuple(pack_changes(small(), law)))
    for name in ("norms", "concepts", "authorities", "states", "standards", "vocabulary"):
        assert getattr(made, name) == getattr(law, name), name
    assert {
        key: item.parties and (item.parties.complete, sorted(map(str, item.parties.rows)))
        for key, item in made.instruments.items()
    } == {
        key: item.parties and (item.parties.complete, sorted(map(str, item.parties.rows)))
        for key, item in law.instruments.items()
    }


# Exactness ------------------------------------------------------------------------------------------------------------


def test_small_sets_are_the_smallest_and_all_of_them() -> None:
    """Against brute force, on random and also non-monotone results."""
    for seed in range(200):
        chance = random.Random(seed)
        changes = [Change("facts", str(number), "", None, number) for number in range(chance.randint(1, 6))]
        whole = frozenset(changes)
        subsets = [frozenset(some) for size in range(1, len(changes) + 1) for some in combinations(changes, size)]
        holding = {some for some in subsets if chance.random() < 0.2} | {whole}
        found = causes(changes, holding.__contains__)
        least = min(map(len, holding))
        if least <= 3:
            assert {frozenset(some) for some in found.enough} == {some for some in holding if len(some) == least}
            assert found.complete
        else:
            [some] = found.enough
            assert frozenset(some) in holding
        assert set(found.needed) == {change for change in changes if whole - {change} not in holding}


def test_a_large_set_is_reduced_until_nothing_can_be_left_out() -> None:
    wanted = {3, 17, 18, 40, 63}
    tries = 0

    def gives(some: frozenset[int]) -> bool:
        nonlocal tries
        tries += 1
        return wanted <= some

    assert set(smaller(range(64), gives)) == wanted
    assert tries < 300
    found = causes(range(64), gives)
    assert (set(found.enough[0]), set(found.needed), found.complete) == (wanted, wanted, False)


def test_nothing_is_claimed_where_all_changes_together_do_not_suffice() -> None:
    found = causes([1, 2], lambda some: False)
    assert (found.enough, found.needed, found.complete) == ((), (), False)


@pytest.mark.parametrize("name", ["echr-ilias-2019", "echr-nd-nt-2020", "cassazione-17407-2014", "crc-dd-2019"])
def test_a_cause_applied_to_the_old_case_gives_the_new_outcome(name: str, pack: Pack, deriver: Deriver) -> None:
    """And no smaller set does. Facts are left out at random."""
    whole = load_case(CASES / "decided" / f"{name}.yaml", pack)
    chance = random.Random(name)
    found = 0
    for _ in range(3):
        gone = set(chance.sample(range(len(whole.facts)), 5))
        thin = Case(whole.head, tuple(f for n, f in enumerate(whole.facts) if n not in gone), whole.file, "thin")
        old, new = (whole, thin) if chance.random() < 0.5 else (thin, whole)
        result = compare(Version(old, pack), Version(new, pack), deriver=deriver)
        for one in result.findings:
            assert one.causes is not None
            assert one.causes.enough, one.asked.id
            found += 1
            for some in one.causes.enough:
                assert _outcome(old, new, some, one, pack, deriver) == getattr(one.new, one.respect)
                for change in some:
                    fewer = [other for other in some if other is not change]
                    assert _outcome(old, new, fewer, one, pack, deriver) != getattr(one.new, one.respect)
    assert found > 2


def _outcome(old: Case, new: Case, some: Iterable[Change], one: Changed, pack: Pack, deriver: Deriver) -> Any:
    case = with_changes(old, new, tuple(some))
    assert case is not None
    here = asked(Version(case, pack), [one.asked.norm])[one.asked.id]
    return getattr(outcomes(Evaluator(pack, case, deriver), {"it": here})["it"], one.respect)


def test_a_denial_is_found_as_a_change() -> None:
    result = between(
        small_case(says("app", "beaten", "yes")),
        small_case(says("app", "beaten", "yes"), denies("fre-bare", "beaten", "yes")),
        "plain",
    )
    assert named(result.changes) == ["facts cell.beaten added"]
