"""Changes of the text of a case file: what is asked for is changed, and every other byte stays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rightscheck import InputError, Pack
from rightscheck.casefile.amend import Draft, Edit, written
from rightscheck.casefile.load import case_from_text
from rightscheck.casefile.skeleton import SKELETON
from rightscheck.strictyaml import parse

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = sorted((ROOT / "cases").rglob("*.yaml"))
TEXTS = {str(file.relative_to(ROOT)): file.read_bytes().decode() for file in SHIPPED}
SAMPLE = dict(list(TEXTS.items())[::12]) | {"cases/shalabayeva.yaml": TEXTS["cases/shalabayeva.yaml"], "new": SKELETON}
CRLF = {f"{name} with CR LF": text.replace("\n", "\r\n") for name, text in SAMPLE.items()}

# What people write into a file, and what could break it.
FREE = st.one_of(
    st.text(min_size=1, max_size=40),
    st.sampled_from(
        ["a: b", "# no comment", "'", '"', "x #y", "- a", "[", "}", "&a", "*b", "!c", "|", ">", "%d", "@e", "`f", "?", "~",
         "yes", "null", "3.10", "שלום", "\u202eabc", "😀", "line\nline", "\ttab", "a\\b", " ", ",", "a,b", "\x85", "\u2028", "\ufeff"]
    ),
).filter(lambda text: "\0" not in text and not any("\ud800" <= sign <= "\udfff" for sign in text))  # fmt: skip


def checked(text: str, edit: Edit, pack: Pack) -> str:
    """The text with a change, after everything that holds of every change."""
    after = edit.apply(text)
    assert edit.inverse().apply(after).encode() == text.encode(), "undoing gives the bytes back"
    assert after[: edit.at] == text[: edit.at]
    assert after[edit.at + len(edit.new) :] == text[edit.at + len(edit.old) :]
    case_from_text(after, "case.yaml", pack)
    return after


def content(text: str) -> Any:
    return parse(text, "case.yaml").data


@pytest.mark.parametrize("name", [*SAMPLE, *CRLF])
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), note=FREE, at=FREE)
def test_random_changes_keep_all_other_bytes(name: str, pack: Pack, data: st.DataObject, note: str, at: str) -> None:
    """A chain of changes, each read back, and all of them undone."""
    start = text = (SAMPLE | CRLF)[name]
    done: list[Edit] = []
    for _ in range(data.draw(st.integers(1, 4))):
        before = content(text)
        draft = Draft(text, "case.yaml")
        case = case_from_text(text, "case.yaml", pack)
        act, sources = data.draw(st.sampled_from(list(case.head.acts))), list(case.head.sources)
        what = data.draw(st.sampled_from(["fact", "source", "asked", "date", "denial", "removal"]))
        if what == "fact":
            if case.head.acts[act].kind != "removal":
                continue
            fact = {"about": act, "asylum_requested": "yes", "from": "1900", "to": "1901", "note": note}
            edit = draft.add_item(("facts",), fact)
            before["facts"].append(fact)
        elif what == "source":
            fields = {"title": note, "by": at, "kind": "media_report", "speaks_for": "none"}
            key = f"new-{len(sources)}"
            edit = draft.add_entry("sources", key, fields)
            before["sources"][key] = fields
        elif what == "asked":
            item = {"about": act, "fact": "date", "answer": "unknown", "on": "2026-11-28", "note": note}
            edit = draft.add_item(("asked",), item)
            before.setdefault("asked", []).append(item)
        elif what == "date":
            edit = draft.set_field(("acts", act), "note", note, before=("status",))
            before["acts"][act]["note"] = note
        elif what == "denial":
            number = data.draw(st.integers(0, len(case.facts) - 1))
            mention = {"source": data.draw(st.sampled_from(sources)), "at": at}
            edit = draft.add_mention(number, "denied_by", mention)
            raw = before["facts"][number].get("denied_by", [])
            before["facts"][number]["denied_by"] = [*(raw if isinstance(raw, list) else [raw]), mention]
        elif len(case.facts) > 1:
            number = data.draw(st.integers(0, len(case.facts) - 1))
            edit = draft.remove(("facts", number))
            del before["facts"][number]
        else:
            continue
        assert content(edit.apply(text)) == before
        text = checked(text, edit, pack)
        done.append(edit)
    for edit in reversed(done):
        text = edit.inverse().apply(text)
    assert text.encode() == start.encode()


@pytest.mark.parametrize("name", TEXTS)
def test_every_shipped_case_takes_a_fact_and_gives_it_back(name: str, pack: Pack) -> None:
    text = TEXTS[name]
    edit = Draft(text, name).add_item(("asked",), {"fact": "conduct", "answer": "skipped"})
    after = checked(text, edit, pack)
    assert Draft(after, name).remove(("asked", 0)).apply(after) in (text, text.rstrip("\n") + "\n\n")
    last = len(content(text)["facts"])
    fact = {"about": next(iter(content(text)["acts"])), "note": "n"}
    added = Draft(text, name).add_item(("facts",), fact).apply(text)
    assert Draft(added, name).remove(("facts", last)).apply(added) == text


@given(FREE)
def test_any_text_is_read_back_as_it_was(text: str) -> None:
    for form in (f"a: {written(text)}\n", f"a: {{b: [{written(text)}, c]}}\n"):
        data = content(form)["a"]
        assert (data if isinstance(data, str) else data["b"][0]) == text


def test_signs_that_hide_are_written_as_numbers() -> None:
    assert written("a\u202eb\u2028") == '"a\\u202eb\\u2028"'


ODD = {
    "JSON": ('{"case": "x", "facts": [{"a": "b"}]}', '{"case": "x", "facts": [{"a": "b"}, {p: q}]}'),
    "an empty list": ("case: x\nfacts: []\n", "case: x\nfacts: [{p: q}]\n"),
    "no list": ("case: x\nnote: y", "case: x\nfacts:\n  - {p: q}\nnote: y"),
    "no end of line": ("facts:\n- {a: b}", "facts:\n- {a: b}\n- {p: q}\n"),
    "a comma and a comment": ("facts: [\n {a: b}, # c, d\n]\n", "facts: [\n {a: b}, {p: q}, # c, d\n]\n"),
    "a block text last": ("facts:\n- a: |+\n    z\n\n# c\nnote: x\n", "facts:\n- a: |+\n    z\n\n- p: q\n# c\nnote: x\n"),
    "wide dashes": ("facts:\n  -   a: b # c\n\nnote: x\n", "facts:\n  -   a: b # c\n  -   p: q\n\nnote: x\n"),
    "a dash alone": ("facts:\n  -\n    a: b\n", "facts:\n  -\n    a: b\n  - p: q\n"),
    "sections apart": ("case: x\n\nfacts:\n  - {a: b}\n", "case: x\n\nfacts:\n  - {a: b}\n  - {p: q}\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", ODD)
def test_a_fact_stands_in_the_form_of_the_file(name: str) -> None:
    text, expected = ODD[name]
    assert Draft(text, "x").add_item(("facts",), {"p": "q"}).apply(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("facts:\n- {a: b, asserted_by: s, note: n}\n", "facts:\n- {a: b, asserted_by: [s, z], note: n}\n"),
        ("facts:\n- {a: b, asserted_by: {source: s}}\n", "facts:\n- {a: b, asserted_by: [{source: s}, z]}\n"),
        ("facts:\n- {a: b, note: n}\n", "facts:\n- {a: b, asserted_by: [z], note: n}\n"),
        ("facts:\n- a: b\n  note: n # c\n", "facts:\n- a: b\n  asserted_by: [z]\n  note: n # c\n"),
        ("facts:\n- a: b\n  asserted_by:\n    - s\n", "facts:\n- a: b\n  asserted_by:\n    - s\n    - z\n"),
    ],
)
def test_a_source_is_added_to_those_that_say_so(text: str, expected: str) -> None:
    assert Draft(text, "x").add_mention(0, "asserted_by", "z").apply(text) == expected


def test_a_form_that_cannot_be_changed_safely_is_refused() -> None:
    text = "facts:\n- a: b\n  asserted_by:\n    source: s\n"
    with pytest.raises(InputError, match=r"facts\[0\]\.asserted_by: this cannot be changed here"):
        Draft(text, "x").add_mention(0, "asserted_by", "z")


def test_taking_out_the_last_item_takes_the_section_out() -> None:
    text = "case: x # c\nasked:\n  - {fact: conduct}\nnote: y\n"
    assert Draft(text, "x").remove(("asked", 0)).apply(text) == "case: x # c\nnote: y\n"


def test_entries_follow_the_form_of_those_before_them() -> None:
    text = "sources:\n  a:\n    title: T\n    kind: k\nacts: {}\n"
    after = Draft(text, "x").add_entry("sources", "b", {"title": "U", "kind": "k"}).apply(text)
    assert after == "sources:\n  a:\n    title: T\n    kind: k\n  b:\n    title: U\n    kind: k\nacts: {}\n"
