"""Linked data: names that lead to nodes, and nothing said that the findings do not say."""

from __future__ import annotations

import json
from typing import Any

import pytest

from rightscheck.exchange.jsonld import CONTEXT, to_jsonld
from rightscheck.report.dossier import Dossier


@pytest.fixture(scope="module")
def made(founding: Dossier) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(to_jsonld(founding))
    return loaded


def by_id(made: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {node["@id"]: node for node in made["@graph"]}


def test_every_reference_leads_to_a_node(made: dict[str, Any]) -> None:
    nodes = by_id(made)
    assert len(nodes) == len(made["@graph"])
    links = {term for term, meaning in CONTEXT.items() if isinstance(meaning, dict) and meaning.get("@type") == "@id"}
    waiting: list[Any] = list(made["@graph"])
    seen = 0
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            for term, value in one.items():
                if term in links:
                    for target in value if isinstance(value, list) else [value]:
                        assert target in nodes, f"{term} leads to {target}"
                        seen += 1
                elif term not in ("views", "elements"):
                    waiting.append(value)
        elif isinstance(one, list):
            waiting += one
    assert seen > 500


def test_every_name_is_declared(made: dict[str, Any]) -> None:
    for node in made["@graph"]:
        for term in node:
            assert term.startswith("@") or term in CONTEXT or term.partition(":")[0] in ("rc", "schema", "prov")


def test_findings_say_what_they_say(made: dict[str, Any], founding: Dossier) -> None:
    nodes = by_id(made)
    shown = [f for f in founding.findings.findings if f.verdict != "not_applicable"]
    claims = [node for node in made["@graph"] if "verdict" in node]
    assert len(claims) == len(shown)
    for finding in shown:
        node = nodes[f"urn:rightscheck:case:shalabayeva:finding:{finding.id}"]
        assert node["verdict"] == finding.verdict and node["label"] == finding.label
        sentences = {nodes[fact]["text"] for fact in node.get("derivedFrom", [])}
        assert sentences == {use.sentence for element in finding.elements for use in element.facts}


def test_who_said_it(made: dict[str, Any]) -> None:
    facts = [node for node in made["@graph"] if "said" in node]
    words = [word for node in facts for word in node["said"]]
    assert {"asserted", "denied"} <= {word["how"] for word in words}
    assert any(word.get("place") for word in words)


def test_the_same_twice(founding: Dossier) -> None:
    assert to_jsonld(founding) == to_jsonld(founding)
