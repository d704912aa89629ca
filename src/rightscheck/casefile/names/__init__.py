"""Names in a case file: finding them, replacing them, leaving out what is confidential, and the sealed key."""

from rightscheck.casefile.names.redact import Redacted, redacted

__all__ = ["Redacted", "redacted"]
