"""The command line. Everything heavy is imported by the command that needs it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

OK, FOUND, BAD_INPUT, FAULT, INTERRUPTED = 0, 1, 2, 70, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `rightscheck` with these arguments (default: those of the process).

    Returns:
        0 when it ran, 1 when `--fail-on` found what it looks for or `lint` has errors, 2 on bad input, 70 on a fault
        of the program.
    """
    from rightscheck.cli.arguments import parser
    from rightscheck.cli.output import complain

    chosen = parser().parse_args(arguments)
    try:
        code: int = chosen.run(chosen)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of a pipe has seen enough; point stdout elsewhere so that closing it says nothing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        return complain(error)
    return code
