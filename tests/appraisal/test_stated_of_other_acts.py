"""Facts that hang on one kind of act and may be stated of another."""

from __future__ import annotations

import pytest

from rightscheck import InputError

from ..packs.writing import ACTS, REMOVAL, fact, finding, small_case

TRIP = "hurt-on-the-way"


def test_it_is_read_where_it_is_stated() -> None:
    found = finding(TRIP, fact("beaten", "yes", about="trip"), acts=REMOVAL)
    assert found.verdict == "indicated"


def test_without_an_own_statement_linked_acts_are_read() -> None:
    found = finding(TRIP, fact("beaten", "yes", about="cell"), acts=ACTS | REMOVAL)
    assert found.verdict == "indicated"


def test_an_own_statement_goes_before_that_of_a_linked_act() -> None:
    facts = (fact("beaten", "no", about="trip"), fact("beaten", "yes", about="cell"))
    assert finding(TRIP, *facts, acts=ACTS | REMOVAL).verdict == "no_breach_shown"


def test_it_stays_a_fact_of_that_act() -> None:
    found = finding("plain", fact("beaten", "yes", about="trip"), acts=ACTS | REMOVAL)
    assert found.verdict == "undetermined"


def test_it_is_asked_of_the_act_itself_where_there_is_no_other() -> None:
    [gap] = finding(TRIP, acts=REMOVAL).missing
    assert gap.fact == "trip.beaten"


def test_about_may_be_left_out_where_only_one_act_is_possible() -> None:
    assert small_case(fact("beaten", "yes"), acts=REMOVAL).facts[0].about == "trip"
    # The kind of act to which it belongs comes first.
    assert small_case(fact("beaten", "yes"), acts=ACTS | REMOVAL).facts[0].about == "cell"


def test_other_kinds_of_act_are_refused() -> None:
    talks = {"talks": {"kind": "official_dealings", "by": "BOR", "with": "FRE", "date": "2005-06-15"}}
    with pytest.raises(InputError, match="which 'talks' is not"):
        small_case(fact("beaten", "yes", about="talks"), acts=ACTS | talks)
