"""Documents as JSON: read back they are the same, and their schema takes them and nothing else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from rightscheck.report.document_json import document_schema, read, render
from rightscheck.report.model import Document, Heading, Item, Items, Note, Paragraph, Run, Table

from .sample import HOSTILE, sample

TEXTS = st.text(st.characters(codec=None), max_size=30)
RUNS = st.builds(Run, TEXTS, st.booleans(), TEXTS)
SAID = TEXTS | st.lists(RUNS | st.builds(Note, st.tuples(RUNS)), max_size=3).map(tuple)
ITEMS = st.recursive(
    st.builds(Item, SAID),
    lambda below: st.builds(Item, SAID, TEXTS, st.lists(below, max_size=2).map(tuple)),
    max_leaves=5,
)
BLOCKS = st.one_of(
    st.builds(Heading, st.integers(1, 4), TEXTS),
    st.builds(Paragraph, SAID, st.sampled_from(["plain", "breach"]), st.integers(0, 99)),
    st.builds(Items, st.lists(ITEMS, max_size=3).map(tuple)),
    st.builds(
        Table, st.tuples(TEXTS), st.lists(st.tuples(SAID), max_size=3).map(tuple), TEXTS, st.just((1, 2)), st.just((0,))
    ),
)
DOCUMENTS = st.builds(
    Document, st.lists(BLOCKS, max_size=5).map(tuple), st.dictionaries(TEXTS, TEXTS, max_size=2), lang=TEXTS
)


@given(DOCUMENTS)
def test_read_back_it_is_the_same(document: Document) -> None:
    data = render(document)
    assert read(data) == document
    assert render(read(data)) == data


def test_every_kind_of_block_is_read_back() -> None:
    document = sample(*HOSTILE)
    assert read(render(document)) == document


def test_the_schema_takes_a_document() -> None:
    validator = Draft202012Validator(document_schema())
    validator.check_schema(document_schema())
    assert list(validator.iter_errors(json.loads(render(sample(*HOSTILE))))) == []


def broken(change: str) -> Any:
    found = json.loads(render(sample("A text.")))
    if change == "kind":
        found["blocks"][0]["kind"] = "title"
    elif change == "missing":
        del found["blocks"][0]["level"]
    elif change == "more":
        found["blocks"][0]["size"] = 3
    elif change == "type":
        found["blocks"][0]["level"] = "1"
    elif change == "tone":
        found["blocks"][3]["tone"] = "loud"
    else:
        found = found["blocks"]
    return found


@pytest.mark.parametrize("change", ["kind", "missing", "more", "type", "tone", "list"])
def test_what_is_no_document_is_refused(change: str) -> None:
    found = broken(change)
    assert list(Draft202012Validator(document_schema()).iter_errors(found))
    with pytest.raises(ValueError, match="document"):
        read(json.dumps(found))
