"""What the models of the law have in common: strict fields, partial dates, authorities cited with a pinpoint."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, WithJsonSchema

from rightscheck.dates import PartialDate, parse_date


class Model(BaseModel):
    """A part of the law: unknown fields are refused, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True, populate_by_name=True)


def _date(value: Any) -> Any:
    return parse_date(value) if isinstance(value, str) else value


Date = Annotated[
    PartialDate,
    BeforeValidator(_date),
    PlainSerializer(lambda value: value.text, return_type=str),
    WithJsonSchema({"type": "string", "description": "2013, 2013-05, 2013-05-31, a/b for 'between', ~ for 'about'"}),
]
"""A partial date, see `rightscheck.dates`."""


def _many(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Words = Annotated[
    tuple[str, ...],
    BeforeValidator(_many),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}),
]
"""One word or a list of words."""

Checked = Literal["checked", "from_knowledge"]
Identifier = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$")]
Code = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]


class Verification(Model):
    """Whether a statement was compared with its source, and with what."""

    status: Checked
    note: str = ""


def _cited(value: Any) -> Any:
    """`KEY` or `{KEY: "para 3"}` or `{KEY: {at: "para 3", checked: yes}}` as one shape."""
    if isinstance(value, str):
        return {"key": value}
    if isinstance(value, dict) and len(value) == 1 and "key" not in value:
        key, at = next(iter(value.items()))
        return {"key": key, **at} if isinstance(at, dict) else {"key": key, "at": at}
    return value


class _Citation(Model):
    key: str
    at: str = ""
    checked: bool = False
    says: str = ""


Citation = Annotated[
    _Citation,
    BeforeValidator(_cited),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string"},
                {
                    "type": "object",
                    "maxProperties": 1,
                    "additionalProperties": {
                        "anyOf": [
                            {"type": "string"},
                            {
                                "type": "object",
                                "properties": {
                                    "at": {"type": "string"},
                                    "checked": {"type": ["boolean", "string"]},
                                    "says": {"type": "string"},
                                },
                                "additionalProperties": False,
                            },
                        ]
                    },
                },
            ]
        }
    ),
]
"""An authority relied on: its key in authorities.yaml, the pinpoint, and whether the pinpoint was checked against
the text."""
