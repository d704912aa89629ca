"""Running a command from start to end: how long it takes, and how much memory it and its workers hold."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Final, NamedTuple

RIGHTSCHECK: Final = (
    sys.executable,
    "-c",
    "import sys; from rightscheck.cli import main\nif __name__ == '__main__': sys.exit(main())",
)
"""What stands for `rightscheck` on a command line."""
_EVERY: Final = 0.1
"""Memory is looked at so often, in seconds."""


class Ran(NamedTuple):
    """How a command ran.

    Attributes:
        seconds: from its start to its end.
        first: the most megabytes that the first process held; `other` those of the largest other one; `together` those
            of all at one moment, what they share counted once for each.
        code: its exit code.
    """

    seconds: float
    first: float
    other: float
    together: float
    code: int


def resident(process: int) -> float:
    """The megabytes that a process holds now; 0 where that cannot be asked."""
    try:
        text = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    held = [line.split()[1] for line in text.splitlines() if line.startswith("VmRSS")]
    return int(held[0]) / 1024 if held else 0.0


def family(process: int) -> list[int]:
    """A process and those that it started."""
    try:
        below = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    except OSError:
        below = []
    return [process, *(one for child in below for one in family(int(child)))]


def watched(
    command: Sequence[str], output: IO[bytes] | int = subprocess.DEVNULL, env: Mapping[str, str] | None = None
) -> Ran:
    """Run a command to its end."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=output, stderr=output, env={**os.environ, **(env or {})})
    most = [0.0, 0.0, 0.0]
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(_EVERY):
            held = [resident(one) for one in family(process.pid)]
            for place, now in enumerate((held[0], max(held[1:], default=0.0), sum(held))):
                most[place] = max(most[place], now)

    watching = threading.Thread(target=watch)
    watching.start()
    code = process.wait()
    took = time.perf_counter() - start
    ended.set()
    watching.join()
    return Ran(took, most[0], most[1], most[2], code)
