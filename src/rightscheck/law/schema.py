"""JSON Schemas for the files people write and for the findings, so that editors complete and check while they type."""

from __future__ import annotations

from typing import Any, Final

from rightscheck.law.instruments import Instrument
from rightscheck.law.norms import Concept, Norm
from rightscheck.law.vocabulary import Predicate, VocabularyFile

DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
YES_NO: Final[dict[str, Any]] = {"enum": ["yes", "no", True, False]}


def norm_schema() -> dict[str, Any]:
    """The schema of a norm file."""
    return _finished(Norm.model_json_schema(by_alias=True), "A norm of rightscheck")


def concept_schema() -> dict[str, Any]:
    """The schema of a concept file."""
    return _finished(Concept.model_json_schema(by_alias=True), "A concept of rightscheck")


def vocabulary_schema() -> dict[str, Any]:
    """The schema of a vocabulary file."""
    return _finished(VocabularyFile.model_json_schema(by_alias=True), "A vocabulary file of rightscheck")


def instrument_schema() -> dict[str, Any]:
    """The schema of an instrument file."""
    return _finished(Instrument.model_json_schema(by_alias=True), "An instrument of rightscheck")


def fact_property(predicate: Predicate) -> dict[str, Any]:
    """The schema of the value of one predicate."""
    values: dict[str, Any]
    if predicate.type == "bool":
        values = dict(YES_NO)
    elif predicate.type in ("enum", "set"):
        one = {"enum": list(predicate.values)}
        values = one if predicate.type == "enum" else {"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]}
    elif predicate.type in ("int", "ints"):
        number = {"type": "integer"}
        values = number if predicate.type == "int" else {"type": "array", "items": number, "minItems": 1}
    elif predicate.type == "countries":
        values = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
    else:
        values = {"type": ["string", "integer"]}
    meanings = "; ".join(f"{key}: {value.means}" for key, value in predicate.values.items() if value.means)
    return {"description": f"{predicate.question} {meanings}".strip(), **values}


def _finished(schema: dict[str, Any], title: str) -> dict[str, Any]:
    return {"$schema": DRAFT, **text_tolerant(schema), "title": title}


def text_tolerant(schema: Any) -> Any:
    """Editors read plain YAML, where `yes` is a boolean or a text and `36` a number; the schema accepts what people
    write."""
    if isinstance(schema, list):
        return [text_tolerant(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: text_tolerant(value) for key, value in schema.items()}
    kind = made.get("type")
    if kind == "boolean":
        return {key: value for key, value in made.items() if key not in ("type", "default")} | YES_NO
    if kind == "integer":
        return made | {"type": ["integer", "string"]}
    if kind == "string" and "enum" not in made and "const" not in made:
        return made | {"type": ["string", "number", "boolean"]} if "pattern" not in made else made
    return made
