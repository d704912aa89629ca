"""Documents as JSON, for programs that read them: the document model as it is, every block with its kind.

What the model declares decides what is written, what is read back, and the JSON Schema; nothing is declared twice.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from types import UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from rightscheck.report import model
from rightscheck.report.model import Document

_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def render(document: Document) -> bytes:
    """The document as JSON in UTF-8; the same document gives the same bytes."""
    text = json.dumps(_plain(document), ensure_ascii=False, indent=1)
    # A lone surrogate has no place in UTF-8; JSON can name it.
    return f"{_SURROGATE.sub(lambda found: f'{chr(92)}u{ord(found[0]):04x}', text)}\n".encode()


def read(data: bytes | str) -> Document:
    """A document read back from its JSON.

    Raises:
        ValueError: it is no document.
    """
    found = _read(json.loads(data), Document)
    assert isinstance(found, Document)  # noqa: S101 - that is what was asked for
    return found


def document_schema() -> dict[str, Any]:
    """The JSON Schema of `render`."""
    definitions: dict[str, Any] = {}
    schema = _schema(Document, definitions)
    return {**schema, "$defs": definitions}


def _plain(value: Any) -> Any:
    if _is_record(type(value)):
        fields = {name: _plain(part) for name, part in zip(value._fields, value, strict=True)}
        return {"kind": _kind(type(value)), **fields}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    return value


def _read(value: Any, hint: Any) -> Any:
    if _is_record(hint):
        fields = _fields(hint)
        if not isinstance(value, dict) or set(value) != {"kind", *fields} or value["kind"] != _kind(hint):
            raise ValueError(f"this is no {_kind(hint)} of a document")
        return hint(**{name: _read(value[name], part) for name, part in fields.items()})
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        for part in parts:
            try:
                return _read(value, part)
            except ValueError:
                continue
    elif origin is Literal:
        if value in parts:
            return value
    elif origin is tuple and isinstance(value, list):
        if parts[-1] is Ellipsis:
            return tuple(_read(one, parts[0]) for one in value)
        if len(parts) == len(value):
            return tuple(_read(one, part) for one, part in zip(value, parts, strict=True))
    elif origin is Mapping and isinstance(value, dict):
        return {key: _read(one, parts[1]) for key, one in value.items()}
    elif type(value) is hint:
        return value
    raise ValueError("this is not what a document has in this place")


_NAMES: Final[Mapping[type, str]] = {str: "string", int: "integer", bool: "boolean"}


def _schema(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if _is_record(hint):
        name = hint.__name__
        if name not in definitions:
            definitions[name] = {}
            fields = {key: _schema(part, definitions) for key, part in _fields(hint).items()}
            definitions[name] |= {
                "type": "object",
                "description": _about(hint),
                "properties": {"kind": {"const": _kind(hint)}, **fields},
                "required": ["kind", *fields],
                "additionalProperties": False,
            }
        return {"$ref": f"#/$defs/{name}"}
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return {"anyOf": [_schema(part, definitions) for part in parts]}
    if origin is Literal:
        return {"enum": list(parts)}
    if origin is tuple:
        if parts[-1] is Ellipsis:
            return {"type": "array", "items": _schema(parts[0], definitions)}
        first = [_schema(part, definitions) for part in parts]
        return {"type": "array", "prefixItems": first, "items": False, "minItems": len(first)}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _schema(parts[1], definitions)}
    return {"type": _NAMES[hint]}


def _is_record(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, tuple) and hasattr(hint, "_fields")


@cache
def _fields(record: type) -> Mapping[str, Any]:
    return get_type_hints(record, vars(model))


def _kind(record: type) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", record.__name__).lower()


def _about(record: type) -> str:
    return " ".join((record.__doc__ or "").partition("\n\n")[0].split())
