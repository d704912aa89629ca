"""What the models of the law have in common: strict fields, partial dates, authorities cited with a pinpoint."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import CoreSchema, core_schema

from rightscheck.dates import FORMS, PartialDate, parse_date


class Model(BaseModel):
    """A part of the law: unknown fields are refused, nothing changes after loading."""

    # Schemas are built when first needed: most models are only ever parts of another one.
    model_config = ConfigDict(
        extra="forbid", frozen=True, arbitrary_types_allowed=True, populate_by_name=True, defer_build=True
    )


def _date(value: Any) -> PartialDate:
    if isinstance(value, PartialDate):
        return value
    if not isinstance(value, str):
        raise ValueError(f"this is not a date. {FORMS}")
    return parse_date(value)


class _DateSchema:
    """A date is read from its text and written as its text.

    Said to pydantic in its own terms: from validators, it builds the schema of the dataclass for every field anew.
    """

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        text = core_schema.to_string_ser_schema(when_used="always")
        return core_schema.no_info_plain_validator_function(_date, serialization=text, ref="rightscheck.dates:date")


Date = Annotated[
    PartialDate,
    _DateSchema(),
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
    if isinstance(value, dict) and "key" not in value:
        if len(value) != 1:
            raise ValueError('each item of this list cites one authority. Write [{KEY: "para 3"}, {OTHER: "para 4"}].')
        key, at = next(iter(value.items()))
        if not isinstance(at, dict):
            return {"key": key, "at": at}
        odd = sorted(set(at) - {"at", "checked", "says"})
        if odd:
            raise ValueError(f"a citation has the fields `at`, `checked` and `says`, not `{odd[0]}`. Correct its name.")
        return {"key": key, **at}
    if not isinstance(value, (dict, _Citation)):
        raise ValueError('this cites no authority. Write KEY or {KEY: "para 3"}.')
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
