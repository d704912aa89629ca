"""The forms of the bodies, filled in from a case as far as it goes."""

from __future__ import annotations

from rightscheck.report.forms.complaint import Complaint, UnchosenError, complaint
from rightscheck.report.forms.page import form_document

__all__ = ["Complaint", "UnchosenError", "complaint", "form_document"]
