"""The command line. Everything heavy is imported by the command that needs it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

OK, FOUND, BAD_INPUT, FAULT, INTERRUPTED = 0, 1, 2, 70, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `rightscheck` with these arguments (default: those of the process).

    Returns:
        0 when it ran, 1 when `--fail-on` found what it looks for or `lint` has errors, 2 on bad input, 70 on a fault
        of the program.
    """
    # Nearly everything that a command makes it needs to its end, so looking for garbage often finds none.
    gc.set_threshold(1_000_000)
    # pydantic would load and inform plugins of other packages: these files are nobody else's business.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from rightscheck.cli.arguments import parser
    from rightscheck.cli.output import complain

    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed before we came: nobody wants to read it
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
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
    finally:
        gc.freeze()  # the process ends here: nothing is gained by looking through what it made
    return code
