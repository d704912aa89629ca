"""HTML: one page that needs nothing else, with names and roles for those who do not see it."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from rightscheck.casefile.load import load_case
from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack
from rightscheck.packaged import packaged
from rightscheck.report.formats import FORMATS
from rightscheck.report.kinds import KINDS
from rightscheck.report.model import Document, Heading, Note, Paragraph, Run
from rightscheck.report.visible import visible
from rightscheck.reporting import dossier
from tests.report.sample import HOSTILE, sample


def page(document: Document) -> str:
    return FORMATS["html"](document).decode("utf-8")


def tree(document: Document) -> ElementTree.Element:
    """The page as a tree: what a browser forgives is not written here, so that XML can read it."""
    text = re.sub(r"<!doctype html>", "", page(document))
    text = re.sub(r"<(meta|br|hr|link|col|wbr)\b([^>]*[^/])>", r"<\1\2/>", text)
    return ElementTree.fromstring(text)


def said(node: ElementTree.Element) -> str:
    return "".join(node.itertext())


@pytest.fixture(scope="module")
def memorandum(pack: Pack, deriver: Deriver) -> Document:
    case = load_case(packaged("cases") / "shalabayeva.yaml", pack)
    return KINDS["memorandum"](dossier(case, pack, deriver=deriver))


def test_the_memorandum_is_well_formed_and_in_order(memorandum: Document) -> None:
    root = tree(memorandum)
    assert root.get("lang") == "en" and root.get("dir", "ltr") == "ltr"
    levels = [int(node.tag[1]) for node in root.iter() if re.fullmatch(r"h[1-6]", node.tag)]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = [node.get("id") for node in root.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    targets = {node.get("href", "")[1:] for node in root.iter("a")}
    assert targets <= set(ids)


def test_pictures_have_names_and_tables_have_headers(memorandum: Document) -> None:
    root = tree(memorandum)
    pictures = [node for node in root.iter() if node.tag.rpartition("}")[2] == "svg"]
    assert pictures and all(node.get("role") == "img" and node.get("aria-label") for node in pictures)
    tables = list(root.iter("table"))
    assert tables
    for table in tables:
        assert all(node.get("scope") in ("col", "row") for node in table.iter("th"))
        assert list(table.iter("thead"))


def test_nothing_outside_is_asked_for(memorandum: Document) -> None:
    text = page(memorandum)
    assert "<script" not in text and "@import" not in text and "url(" not in text
    assert not re.search(r"""(?:href|src|xlink:href)\s*=\s*["'](?!#)""", text)
    assert "default-src 'none'" in text


def test_notes_lead_there_and_back() -> None:
    note = Note((Run("See "), Run("Soering", italic=True)))
    root = tree(Document((Heading(1, "T"), Paragraph((Run("One"), note, Run(" two"), note)))))
    marks = [node for node in root.iter("a") if node.get("role") == "doc-noteref"]
    backs = [node for node in root.iter("a") if node.get("role") == "doc-backlink"]
    assert len(marks) == len(backs) == 2
    by_id = {node.get("id"): node for node in root.iter() if node.get("id")}
    for mark, back in zip(marks, backs, strict=True):
        assert "Soering" in said(by_id[(mark.get("href") or "")[1:]])
        assert (back.get("href") or "")[1:] in by_id


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_stay_text(text: str) -> None:
    root = tree(sample(text))
    assert not [node for node in root.iter() if node.tag in ("script", "iframe", "object", "embed", "form")]
    assert not [node for node in root.iter() for name in node.attrib if name.startswith("on")]
    heading = next(node for node in root.iter("h2"))
    assert said(heading).replace("\u200b", "") == visible(text).replace("\u200b", "")


def test_direction_and_language() -> None:
    root = tree(sample("x")._replace(lang="ar", direction="rtl"))
    assert root.get("lang") == "ar" and root.get("dir") == "rtl"


def test_the_same_twice(memorandum: Document) -> None:
    assert page(memorandum) == page(memorandum)
