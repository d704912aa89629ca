"""Facts as sentences."""

from __future__ import annotations

import pytest

from rightscheck.casefile.load import case_from_text
from rightscheck.casefile.sentences import Sentences
from rightscheck.law.pack import Pack

CASE = """\
case: x
title: x
people:
  a: {name: Ana}
  b: {name: Ben}
acts:
  c: {kind: detention, of: [a, b], by: ITA}
"""


@pytest.mark.parametrize(
    ("person", "told"),
    [
        (None, "Ana and Ben were never told of the right to consular contact"),
        ("a", "Ana was never told of the right to consular contact"),
    ],
)
def test_the_verb_agrees_with_several_people(pack: Pack, person: str | None, told: str) -> None:
    predicate = pack.vocabulary.predicates["consular_rights_told"]
    assert Sentences(pack, case_from_text(CASE, "x", pack)).fact(predicate, "never", "c", person=person) == told


def test_a_verb_of_something_else_stays(pack: Pack) -> None:
    predicate = pack.vocabulary.predicates["risk_assessed_domestically"]
    said = Sentences(pack, case_from_text(CASE, "x", pack)).fact(predicate, "not_examined", "c")
    assert said == "the harm feared by Ana and Ben was not examined by Italy in any way"
