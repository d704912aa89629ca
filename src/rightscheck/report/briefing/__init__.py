"""A case in brief, for people who read neither treaties nor files: a summary of two pages, and one paragraph."""

from __future__ import annotations

from rightscheck.report.briefing.pages import violation_summary
from rightscheck.report.briefing.paragraph import one_paragraph

__all__ = ["one_paragraph", "violation_summary"]
