"""What commands write: documents to the terminal or a pipe, and problems as one line each."""

from __future__ import annotations

import json
import os
import re
import sys
import traceback
from pathlib import Path

from rightscheck.report.model import Document


def write(text: str) -> None:
    """Write to standard output, with signs it cannot encode replaced."""
    from rightscheck.report.text import encodable

    sys.stdout.write(encodable(text, sys.stdout))


def write_json(text: str) -> None:
    """Write JSON; where standard output cannot encode a sign, signs are escaped, so that nothing is lost."""
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        text = re.sub(r"[^\x00-\x7f]+", lambda match: json.dumps(match[0])[1:-1], text)
    sys.stdout.write(text)


def show(document: Document, form: str) -> None:
    """Write a document as `text`, `md` or `html`."""
    if form == "html":
        from rightscheck.report import html

        # A page says UTF-8 of itself, whatever the terminal writes.
        sys.stdout.buffer.write(html.render(document).encode())
        return
    if form == "md":
        from rightscheck.report import markdown

        write(markdown.render(document))
        return
    from rightscheck.report import text

    write(text.render(document, colour=text.wants_colour(sys.stdout)))


def complain(error: Exception) -> int:
    """Say what went wrong in plain words on standard error.

    Returns:
        2 for bad input or an engine that cannot answer. Anything else is a fault of the program, 70: it is said where,
        without the error's own text, which may name people. With RIGHTSCHECK_DEBUG it is raised again.
    """
    from rightscheck.grounding.tree import TreeError
    from rightscheck.inference.engine import EngineError
    from rightscheck.problems import InputError

    if isinstance(error, InputError):
        for problem in error.problems:
            sys.stderr.write(f"{problem}\n")
        return 2
    if isinstance(error, EngineError):
        sys.stderr.write(f"rightscheck: {error}\n")
        return 2
    if isinstance(error, TreeError):
        sys.stderr.write(f"rightscheck: a rule is too deep or too large. {error} `rightscheck lint` names the rule.\n")
        return 2
    if isinstance(error, OSError):
        sys.stderr.write(
            f"rightscheck: {error.filename or 'output'}: {error.strerror}. "
            "Check the name, the disk and the permissions.\n"
        )
        return 2
    if os.environ.get("RIGHTSCHECK_DEBUG"):
        raise error
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{type(error).__name__} in {Path(last.filename).name}, line {last.lineno}"
    sys.stderr.write(
        f"rightscheck: a fault of the program ({place}), not of your file. Please report this line; it names nobody. "
        "RIGHTSCHECK_DEBUG=1 shows everything, names included.\n"
    )
    return 70
