"""From a strict YAML document to a typed model, with every problem at its line and in plain words."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from rightscheck.problems import MOST, Problem, nearest, shown
from rightscheck.strictyaml import Document, Location

M = TypeVar("M", bound=BaseModel)

_NO_WORD = "this is neither yes nor no. Write one of them."
_NO_NUMBER = "this is not a whole number. Write it in digits."
_NO_LIST = "this is not a list. Write [a, b], or lines that begin with a dash."
_NO_MAPPING = "this is not a mapping. Write lines of the form `name: value` below it, or {name: value}."
_WANTED = {
    "bool_parsing": _NO_WORD,
    "bool_type": _NO_WORD,
    "int_parsing": _NO_NUMBER,
    "int_parsing_size": _NO_NUMBER,
    "int_type": _NO_NUMBER,
    "string_type": "this is a list or a mapping where one text belongs. Write a single text.",
    "tuple_type": _NO_LIST,
    "list_type": _NO_LIST,
    "dict_type": _NO_MAPPING,
    "mapping_type": _NO_MAPPING,
    "model_type": _NO_MAPPING,
    "model_attributes_type": _NO_MAPPING,
    "too_short": "something is missing from this list. Add it.",
    "too_long": "there is too much in this list. Delete what does not belong to it.",
    "string_too_short": "this is empty. Write something.",
}


def validate(
    model: type[M], document: Document, data: Any = None, at: Location = (), *, kind: str = ""
) -> tuple[M | None, list[Problem]]:
    """Validate `data` (default: the whole document), which stands at `at`.

    Args:
        kind: what `rightscheck schema` calls this file, for the hint where to look.

    Returns:
        The model and no problems, or None and at least one problem.
    """
    raw = document.data if data is None else data
    try:
        return model.model_validate(raw), []
    except ValidationError as error:
        found = error.errors(include_url=False)[: MOST + 1]
        return None, [_problem(model, document, details, at, raw, kind) for details in found]


def _problem(
    model: type[BaseModel], document: Document, details: ErrorDetails, at: Location, raw: Any, kind: str
) -> Problem:
    location = _real(tuple(details["loc"]), raw)
    error, context = details["type"], details.get("ctx", {})
    if error == "extra_forbidden":
        known = known_fields(model, location[:-1])
        page = f"schema {kind}" if kind else ""
        hint = nearest(location[-1], known, kind=page, otherwise="Correct its name or delete it.")
        return document.problem(at + location, f"there is no field of this name here. {hint}", at_key=True)
    if error == "missing":
        name = details["loc"][-1]
        if isinstance(name, int):
            return document.problem(at + location, _WANTED["too_short"])
        return document.problem(at + location, f"the field `{name}` is missing. Add it.", at_key=True)
    if error == "literal_error":
        names = [name.strip("' ") for name in str(context.get("expected", "")).replace(" or ", ", ").split(",")]
        message = f"{shown(details['input'])} is not one of the possible values. {nearest(details['input'], names)}"
    elif error in ("value_error", "assertion_error"):
        message = str(context.get("error", details["msg"]))
    elif error in ("greater_than_equal", "less_than_equal"):
        bound = f"at least {context['ge']}" if "ge" in context else f"at most {context['le']}"
        message = f"this number must be {bound}. Correct it."
    elif error == "string_pattern_mismatch":
        message = f"this is not a usable name. {_pattern_words(str(context.get('pattern')))}"
    else:
        message = _WANTED.get(error, "this does not fit here. Look at a file that came with rightscheck.")
    return document.problem(at + location, message)


def _pattern_words(pattern: str) -> str:
    """What the patterns of names ask for."""
    if "{3}" in pattern:
        return "Use the three capital letters of the code."
    letters = "letters" if "A-Z" in pattern else "lower-case letters"
    signs = "'-' and '_', with no '-' or '_' first" if "_" in pattern else "'-', with no '-' first"
    return f"Use {letters}, digits, {signs}."


def _real(location: tuple[Any, ...], raw: Any) -> Location:
    """Keep the parts of a pydantic location that exist in the data; the names of union members do not."""
    kept: list[str | int] = []
    here = raw
    for part in location:
        if (isinstance(here, dict) and part in here) or (
            isinstance(here, (list, tuple)) and isinstance(part, int) and part < len(here)
        ):
            here = here[part]
        else:
            continue
        kept.append(part)
    return tuple(kept)


def known_fields(model: Any, location: Location) -> list[str]:
    """The field names (aliases where they exist) that the model accepts at a location; empty where any name goes."""
    here: Any = model
    for part in location:
        here = _below(here, part)
        if here is None:
            return []
    here = _model_in(here)
    if here is None:
        return []
    return [field.alias or name for name, field in here.model_fields.items()]


def _below(here: Any, part: str | int) -> Any:
    model = _model_in(here)
    if model is not None and isinstance(part, str):
        for name, field in model.model_fields.items():
            if part in (name, field.alias):
                return field.annotation
        return None
    for option in _options(here):
        origin, arguments = typing.get_origin(option), typing.get_args(option)
        if isinstance(part, str) and isinstance(origin, type) and issubclass(origin, Mapping) and len(arguments) == 2:
            return arguments[1]
        if isinstance(part, int) and origin in (tuple, list) and arguments:
            return arguments[0]
    return None


def _options(annotation: Any) -> list[Any]:
    origin = typing.get_origin(annotation)
    if origin is typing.Annotated:
        return _options(typing.get_args(annotation)[0])
    if origin in (typing.Union, types.UnionType):
        return [option for member in typing.get_args(annotation) for option in _options(member)]
    return [annotation]


def _model_in(annotation: Any) -> type[BaseModel] | None:
    for option in _options(annotation):
        if isinstance(option, type) and issubclass(option, BaseModel):
            return option
    return None
