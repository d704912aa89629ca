"""Findings as JSON, for scripts and other programs."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import TypeAdapter

from rightscheck.appraisal.findings import Findings


@cache
def _adapter() -> TypeAdapter[Findings]:
    return TypeAdapter(Findings)


def to_json(findings: Findings) -> str:
    """The findings as JSON, two spaces to a level; the same findings give the same text."""
    return _adapter().dump_json(findings, indent=2).decode()


def from_json(text: str) -> Findings:
    """Findings read back from their JSON.

    Raises:
        pydantic.ValidationError: the text is not what `to_json` writes.
    """
    return _adapter().validate_json(text)


def findings_schema() -> dict[str, Any]:
    """The JSON Schema of `to_json`."""
    return _adapter().json_schema(mode="serialization")
