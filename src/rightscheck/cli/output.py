"""What commands write: documents to the terminal or a pipe, and problems as one line each."""

from __future__ import annotations

import sys

from rightscheck.report.model import Document


def write(text: str) -> None:
    """Write to standard output, with signs it cannot encode replaced."""
    from rightscheck.report.text import encodable

    sys.stdout.write(encodable(text, sys.stdout))


def show(document: Document, form: str) -> None:
    """Write a document as `text` or `md`."""
    if form == "md":
        from rightscheck.report import markdown

        write(markdown.render(document))
        return
    from rightscheck.report import text

    write(text.render(document, colour=text.wants_colour(sys.stdout)))


def complain(error: Exception) -> int:
    """Say what went wrong in plain words on standard error.

    Returns:
        2 for bad input or an engine that cannot answer. Anything else is a fault of the program and is raised again.
    """
    from rightscheck.inference.engine import EngineError
    from rightscheck.problems import InputError

    if isinstance(error, InputError):
        for problem in error.problems:
            sys.stderr.write(f"{problem}\n")
        return 2
    if isinstance(error, EngineError):
        sys.stderr.write(f"rightscheck: {error}\n")
        return 2
    if isinstance(error, OSError):
        sys.stderr.write(
            f"rightscheck: {error.filename or 'output'}: {error.strerror}. "
            "Check the name, the disk and the permissions.\n"
        )
        return 2
    raise error
