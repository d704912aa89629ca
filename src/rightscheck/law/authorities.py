"""Decisions, general comments and other authorities, cited by key."""

from __future__ import annotations

from collections.abc import Mapping

from rightscheck.law.model import Date, Model, Verification


class Authority(Model):
    """A decision, general comment or other text relied on.

    Attributes:
        cite: the full citation in OSCOLA form, without a pinpoint.
        date: its date; an authority later than the act is printed as a later restatement.
        note: what it is cited for, in our own words.
    """

    cite: str
    kind: str = ""
    body: str = ""
    date: Date | None = None
    number: str = ""
    symbol: str = ""
    ecli: str = ""
    url: str = ""
    note: str = ""
    short: str = ""
    leading: bool = False
    verification: Verification


class Authorities(Model):
    """All authorities by key."""

    authorities: Mapping[str, Authority]
