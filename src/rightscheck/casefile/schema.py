"""The JSON Schema of case files, made from the vocabulary."""

from __future__ import annotations

from typing import Any

from rightscheck.casefile.case import CaseHead, Provenance
from rightscheck.law.pack import Pack
from rightscheck.law.schema import DRAFT, fact_property, text_tolerant


def case_schema(pack: Pack) -> dict[str, Any]:
    """The schema of a case file for a pack: facts with exactly one predicate each, States, kinds of acts and
    sources."""
    schema = CaseHead.model_json_schema(by_alias=True)
    fact = Provenance.model_json_schema(by_alias=True)
    stated = {name: predicate for name, predicate in pack.vocabulary.names.items() if predicate.derived is None}
    definitions = {**fact.pop("$defs", {}), **schema.get("$defs", {})}
    fact["properties"] |= {name: fact_property(predicate) for name, predicate in stated.items()}
    fact["additionalProperties"] = False
    fact["title"] = "Fact"
    definitions["Act"]["properties"]["kind"]["enum"] = list(pack.vocabulary.subjects.acts)
    definitions["Source"]["properties"]["kind"]["enum"] = list(pack.standards.evidence.kinds)
    for predicate in pack.vocabulary.predicates.values():
        if predicate.derived in ("act.status", "act.measure"):
            field = str(predicate.derived).partition(".")[2]
            definitions["Act"]["properties"][field] = {
                "enum": list(predicate.values),
                "description": predicate.question,
            }
    schema["$defs"] = {**definitions, "Fact": fact}
    schema["properties"]["facts"] = {"type": "array", "items": {"$ref": "#/$defs/Fact"}}
    return {"$schema": DRAFT, **text_tolerant(schema), "title": "A case file of rightscheck"}
