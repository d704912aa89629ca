"""Findings as JSON, for scripts and other programs."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from rightscheck.appraisal.findings import Finding, Findings


@cache
def _one() -> TypeAdapter[Finding]:
    return TypeAdapter(Finding)


@cache
def _adapter() -> TypeAdapter[Findings]:
    return TypeAdapter(Findings)


def to_json(findings: Findings) -> str:
    """The findings as JSON, one to a line; the same findings give the same text.

    Indented it would be nearly twice as long, and searching or comparing it by line would say nothing.
    """
    # No text in JSON can hold what the two halves are cut at: the quotation marks in it would be escaped.
    before, empty, after = _adapter().dump_json(replace(findings, findings=())).decode().partition('"findings":[]')
    lines = ",\n".join(_one().dump_json(finding).decode() for finding in findings.findings)
    return f"{before}{empty[:-1]}\n{lines}\n]{after}" if lines else before + empty + after


def from_json(text: str) -> Findings:
    """Findings read back from their JSON.

    Raises:
        pydantic.ValidationError: the text is not what `to_json` writes.
    """
    return _adapter().validate_json(text)


def findings_schema() -> dict[str, Any]:
    """The JSON Schema of `to_json`."""
    return _adapter().json_schema(mode="serialization")
