"""JSON Schemas for the files people write and for the findings, so that editors complete and check while they type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from rightscheck.law.authorities import Authorities
from rightscheck.law.forms import Form
from rightscheck.law.forums import Forum
from rightscheck.law.instruments import Instrument
from rightscheck.law.model import Model
from rightscheck.law.norms import Concept, Norm
from rightscheck.law.standards import Standards
from rightscheck.law.states import States
from rightscheck.law.vocabulary import Predicate, Subjects, VocabularyFile

DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
YES_NO: Final[dict[str, Any]] = {"enum": ["yes", "no", True, False]}


KINDS: Final[Mapping[str, tuple[type[Model], str]]] = {
    "norm": (Norm, "A norm of rightscheck"),
    "concept": (Concept, "A concept of rightscheck"),
    "vocabulary": (VocabularyFile, "A vocabulary file of rightscheck"),
    "instrument": (Instrument, "An instrument of rightscheck"),
    "forum": (Forum, "A forum of rightscheck: one procedure of an international body"),
    "form": (Form, "A form of rightscheck: what a forum asks of whoever complains to it"),
    "authorities": (Authorities, "The authorities of a rule pack of rightscheck"),
    "standards": (Standards, "The standards of proof and the weights of evidence of a rule pack of rightscheck"),
    "states": (States, "The States of a rule pack of rightscheck"),
    "subjects": (Subjects, "The kinds of acts and subjects of a rule pack of rightscheck"),
}
"""The files of a rule pack that have a schema."""


def pack_schema(kind: str) -> dict[str, Any]:
    """The schema of a kind of file of a rule pack, a key of `KINDS`."""
    model, title = KINDS[kind]
    return {"$schema": DRAFT, **text_tolerant(model.model_json_schema(by_alias=True)), "title": title}


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


def text_tolerant(schema: Any) -> Any:
    """Editors read plain YAML, where `yes` is a boolean or a text and `36` a number; the schema accepts what people
    write."""
    if isinstance(schema, list):
        return [text_tolerant(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: text_tolerant(value) for key, value in schema.items()}
    if "patternProperties" in made:
        made.setdefault("additionalProperties", False)
    kind = made.get("type")
    if kind == "boolean":
        return {key: value for key, value in made.items() if key not in ("type", "default")} | YES_NO
    if kind == "integer":
        return made | {"type": ["integer", "string"], "pattern": "^-?[0-9]+$"}
    if kind == "string" and "enum" not in made and "const" not in made:
        return made | {"type": ["string", "number", "boolean"]} if "pattern" not in made else made
    return made
