"""Marks that stand where something was blacked out: exemptions such as `(b)(6),(b)(7)(c)`, words in brackets, bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import polars as pl

_EXEMPTION: Final = r"\(\d\)(?:\s*\([a-z]\))*"
PATTERN: Final = (
    r"^(?i:"
    rf"\(?b\)?\s*{_EXEMPTION}(?:[\s,;/&+-]*(?:and\s+)?(?:\(?b\)?\s*)?{_EXEMPTION})*[\s,;]*"
    r"|[\[({<*#]*\s*redacted\s*[\])}>*#]*|[\[({<]\s*(?:withheld|blacked out|blackened)\s*[\])}>]"
    r"|x{4,}|\*{3,}|[█■▇▮]+"
    r")$"
)
"""A whole cell that is a mark. XXX is none: passports write it where no nationality is stated."""


def is_redacted(cell: pl.Expr, more: Sequence[str]) -> pl.Expr:
    """Whether a stripped cell is a mark.

    Args:
        more: other marks, in any letter case.
    """
    found = cell.str.contains(PATTERN)
    return found | is_one_of(cell, more) if more else found


def is_one_of(cell: pl.Expr, texts: Sequence[str]) -> pl.Expr:
    """Whether a stripped cell is one of these texts, in any letter case."""
    return cell.str.to_lowercase().is_in([text.strip().lower() for text in texts])
