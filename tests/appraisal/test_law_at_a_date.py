"""The law of another day: what is asked of the law moves, what is asked of the facts does not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from rightscheck import Pack, check, load_case
from rightscheck.appraisal.findings import Finding
from rightscheck.comparing.lawdays import law_differences
from rightscheck.dates import parse_date
from rightscheck.grounding.scope import moment
from rightscheck.inference.derive import Deriver
from rightscheck.law.norms import Node
from rightscheck.report.exchange import from_json, to_json

from ..packs.writing import ACTS, REMOVAL, Fact, deriver, element, says, small, small_case, views

CASES = Path(__file__).resolve().parents[2] / "cases"
BEATEN = says("court", "beaten", "yes")


def cell(date: str | None, **more: Any) -> dict[str, Any]:
    """The cell on a date."""
    given = {"date": date} if date else {}
    return {"cell": {key: value for key, value in ACTS["cell"].items() if key != "date"} | given | more}


def under(norm: str, day: str | None, *facts: Fact, law: Pack | None = None, **head: Any) -> Finding:
    """The one finding on a norm under the law of a day, or that of the act."""
    on = parse_date(day) if day else None
    [found] = check(small_case(*facts, **head), law or small(), norms=[norm], deriver=deriver(), on=on).findings
    return found


def why(norm: str, day: str, *facts: Fact, **head: Any) -> list[list[tuple[str, ...]]]:
    """The smallest sets of answers of the law that make the difference."""
    case = small_case(*facts, **head)
    [found] = law_differences(case, small(), parse_date(day), norms=[norm], deriver=deriver())
    assert found.causes.complete
    return [list(some) for some in found.causes.enough]


# What is asked of the law ---------------------------------------------------------------------------------------------

# norm, date of the act, verdict under the law of the act, the other day, verdict under its law, what makes the difference
LAW = {
    "a State that was not yet bound": (
        "plain", "1999-06-15", "not_applicable", "2010-06-15", "established", [[("bound", "FRE", "TR")]],
    ),
    "a treaty that is not yet in force": (
        "plain", "2010-06-15", "established", "1997-06-15", "not_applicable",
        [[("bound", "FRE", "TR")], [("in_force", "TR")]],
    ),
    "a version of a norm that has ended": (
        "for-a-while", "2010-06-15", "established", "2012-06-15", "not_applicable", [[("version", "for-a-while")]],
    ),
    "a declaration that was withdrawn": (
        "accepted", "2010-06-15", "established", "2014-06-15", "not_applicable",
        [[("declared", "FRE", "TR", "complaints")]],
    ),
    "doctrine since a day": (
        "act-since", "2010-06-14", "no_breach_shown", "2010-06-15", "established",
        [[("date", "act", "on_or_after", "2010-06-15")]],
    ),
    "an act whose date leaves it open": (
        "plain", "1999-12/2000-01", "undetermined", "2010-06-15", "established", [[("bound", "FRE", "TR")]],
    ),
    "an act without a date": ("act-since", None, "undetermined", "2010-06-14", "no_breach_shown", None),
}  # fmt: skip


@pytest.mark.parametrize("name", LAW)
def test_what_is_asked_of_the_law_is_asked_of_that_day(name: str) -> None:
    norm, date, usual, day, moved, causes = LAW[name]
    assert under(norm, None, BEATEN, acts=cell(date)).verdict == usual
    assert under(norm, day, BEATEN, acts=cell(date)).verdict == moved
    if causes is not None:
        assert why(norm, day, BEATEN, acts=cell(date)) == causes


def test_what_is_said_of_force_names_the_day_and_not_the_act() -> None:
    assert "not in force on 2012-06-15" in under("for-a-while", "2012-06-15", BEATEN).reason
    assert "not in force on the date of the act" in under("for-a-while", None, BEATEN, acts=cell("2012-06-15")).reason


def test_a_norm_that_refers_to_another_is_moved_with_it() -> None:
    facts = [BEATEN, says("court", "told", "never")]
    assert under("refers", None, *facts, acts=cell("1999-06-15")).verdict == "not_applicable"
    found = under("refers", "2010-06-15", *facts, acts=cell("1999-06-15"))
    assert (found.verdict, str(element(found, "as-plain").value)) == ("established", "true")


def test_an_assessment_moves_forward_only() -> None:
    """The law of a day cannot be applied before that day, but it can be after it."""
    assert views(element(under("assessed-since", "2010-06-15", assessed_on="2010-06-14"), "since")) == "tttt"
    assert views(element(under("assessed-since", "2010-06-14", assessed_on="2010-06-16"), "since")) == "tttt"
    assert views(element(under("assessed-since", "2010-06-14", assessed_on="2010-06-13"), "since")) == "ffff"
    assert views(element(under("assessed-since", "2010-06-15"), "since")) == "uuuu"


def test_a_pending_act_is_judged_by_the_law_of_that_day() -> None:
    trip = {"trip": {**REMOVAL["trip"], "status": "pending"}}
    facts = [says("court", "danger", "grave")]
    assert under("sending", None, *facts, acts=trip, assessed_on="1999-06-15").verdict == "not_applicable"
    found = under("sending", "2010-06-15", *facts, acts=trip, assessed_on="1999-06-15")
    assert (found.verdict, found.mode) == ("established", "if_carried_out")


def test_authorities_are_later_than_that_day() -> None:
    def later(day: str | None) -> list[str]:
        return [use.key for use in under("plain", day, BEATEN).authorities if use.later]

    assert (later(None), later("2012-03-15"), later("2009-12-31")) == (["NEW"], [], ["SAMEYEAR", "NEW"])


# What is asked of the facts -------------------------------------------------------------------------------------------


def test_periods_of_facts_keep_the_day_of_the_act() -> None:
    then = says("court", "beaten", "yes", start="2010-06-01", end="2010-06-30")
    assert under("plain", "2012-06-15", then).verdict == "established"
    assert under("plain", "2012-06-15", says("court", "beaten", "yes", start="2012")).verdict == "undetermined"


def test_what_was_known_keeps_the_day_of_the_act() -> None:
    facts = [says("app", "danger", "grave", known={"since": "2011"})]
    assert views(under("sending", "2012-06-15", *facts, acts=REMOVAL)) == "uuuu"
    assert views(under("sending-later", "2012-06-15", *facts, acts=REMOVAL)) == "utut"


@pytest.mark.parametrize(("day", "expected"), [("2010-06-20", "no_breach_shown"), ("2010-06-10", "established")])
def test_the_act_against_a_fact_keeps_its_date(day: str, expected: str) -> None:
    """An arrest before or after the act is a matter of fact, whatever the law of 2012 is."""
    leaf = {
        "id": "since",
        "clause": "all",
        "question": "Was the act after the arrest?",
        "date": "act",
        "after": "arrested_at",
    }
    norm = small().norms["act-since"].model_copy(update={"breach": Node.model_validate(leaf)})
    law = small().model_copy(update={"norms": {**small().norms, "act-since": norm}})
    for on in (None, "2012-06-15"):
        assert under("act-since", on, says("court", "arrested_at", day), law=law).verdict == expected


# The same day ---------------------------------------------------------------------------------------------------------

SAME_DAY = (
    "cat-agiza-2005",
    "echr-saadi-2008",
    "echr-hirsi-2012",
    "hrc-maroufidou-1981",
    "echr-el-masri-2012",
    "crc-dd-2019",
)


@pytest.mark.parametrize("name", SAME_DAY)
def test_the_law_of_the_day_of_the_act_changes_nothing(name: str, pack: Pack, deriver: Deriver) -> None:
    whole = load_case(CASES / "decided" / f"{name}.yaml", pack)
    # One act, since others may have other days.
    key, act = next(iter(whole.head.acts.items()))
    case = replace(whole, head=whole.head.model_copy(update={"acts": {key: act}}))
    on = moment(case, act)
    assert on is not None
    usual, moved = (check(case, pack, deriver=deriver, on=day).findings for day in (None, on))
    assert len(usual) == len(moved) > 20
    assert [(f.id, f.verdict, f.as_it_stands, f.views) for f in usual] == [
        (f.id, f.verdict, f.as_it_stands, f.views) for f in moved
    ]
    assert [f.elements for f in usual] == [f.elements for f in moved]
    assert not law_differences(case, pack, on, deriver=deriver)


# What is said of it ---------------------------------------------------------------------------------------------------


def test_receipt_and_limits_say_so_and_usual_json_does_not_mention_it() -> None:
    case = small_case(BEATEN)
    usual, moved = (
        check(case, small(), norms=["plain"], deriver=deriver(), on=day) for day in (None, parse_date("2012-06-15"))
    )
    assert (usual.receipt.asked.law_on, moved.receipt.asked.law_on) == ("", "2012-06-15")
    assert moved.limits[0].startswith("This applies the law of another day")
    assert moved.limits[1:] == usual.limits
    assert '"law_on":""' in to_json(usual)
    assert '"law_on":"2012-06-15"' in to_json(moved)
    assert [from_json(to_json(found)) for found in (usual, moved)] == [usual, moved]


@pytest.mark.parametrize("day", ["1997-06-15", "2003-06-15", "2012-06-15", "2014-06-15"])
def test_a_cause_alone_makes_the_difference(day: str) -> None:
    """Every set that is named, asked of that day and nothing else, gives the outcome under its law."""
    from rightscheck.appraisal.evaluate import Evaluator
    from rightscheck.comparing.hybrids import outcomes
    from rightscheck.grounding.lawday import LawDay

    case, on = small_case(BEATEN, says("court", "told", "never")), parse_date(day)
    found = law_differences(case, small(), on, deriver=deriver())
    assert found
    for one in found:
        for some in one.causes.enough:
            evaluator = Evaluator(small(), case, deriver(), LawDay(on, frozenset(some)))
            [outcome] = outcomes(evaluator, {one.asked.id: one.asked}).values()
            assert getattr(outcome, one.respect) == getattr(one.other, one.respect)
