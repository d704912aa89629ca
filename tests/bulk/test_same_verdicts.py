"""A screened verdict is that of the reasoned path: on random rows of random maps, over the whole pack."""

from __future__ import annotations

import random

import pytest

from rightscheck.bulk.rowcase import row_case
from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack

from .rowmaker import case_of, compare, random_facts, random_map


@pytest.mark.parametrize("seed", range(6))
def test_random_rows(seed: int, pack: Pack, deriver: Deriver) -> None:
    assert compare(seed, 3, pack, deriver, most_acts=2).differing == []


def test_the_case_file_of_a_row_is_read_as_the_case_that_is_compared(pack: Pack) -> None:
    for seed in range(4):
        drawn = random.Random(seed)
        map_ = random_map(drawn, pack, most_acts=2)
        acts = tuple(map_.acts)
        for row in random_facts(drawn, map_, pack, 2, 0.3).iter_rows(named=True):
            read, made = row_case(map_, pack, row, acts), case_of(map_, pack, row, acts)
            assert read.head.model_copy(update={"facts": ()}) == made.head
            assert [(f.about, f.predicate, f.value) for f in read.facts] == [
                (f.about, f.predicate, f.value) for f in made.facts
            ]
            assert [f.provenance.complete for f in read.facts] == [f.provenance.complete for f in made.facts]
