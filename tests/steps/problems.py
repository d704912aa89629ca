"""What a step says when it cannot be understood, or when what it expects did not come out."""

from __future__ import annotations


class StepError(Exception):
    """A step cannot be used, or what it expects is not so. The text is for the author of the scenario."""
